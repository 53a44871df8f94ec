// The check of unit 3: four questions of four kinds on ethics in teaching materials.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s3-u3',
  title: 'Cek pemahaman Unit 3',
  minutes: 4,
  objectives: ['menerapkan-etika'],
  competencies: ['1.2', '2.2', '3.1'],
  sources: ['uu-pdp-2022', 'uu-hak-cipta-2014', 'unesco-genai-2023', 'unesco-etika-2021', 'pp-tunas-2025'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal menutup unit ini. Tanggapan pada setiap pilihan ikut mengajar, jadi bacalah juga yang tidak dipilih.',
    },
    {
      kind: 'single-choice',
      id: 'cek-s3-u3-foto-kegiatan',
      stem: 'Sekolah di Lubuklinggau ingin mengubah foto upacara murid menjadi kartun dengan aplikasi AI umum. Apa yang diperiksa pertama kali?',
      objective: 'menerapkan-etika',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Apakah kartunnya cukup mirip dengan foto aslinya',
          feedback: 'Mutu hasil dibahas sesudah jelas bahwa fotonya boleh dikirim.',
        },
        {
          id: 'b',
          text: 'Apakah wajah anak memang boleh dan perlu dikirim',
          feedback: 'Tepat. Foto itu data anak. Sering kali tujuan yang sama tercapai tanpa mengirimnya.',
        },
        {
          id: 'c',
          text: 'Apakah aplikasinya sudah dipakai sekolah tetangga',
          feedback: 'Kebiasaan sekolah lain bukan ukuran aman.',
        },
        {
          id: 'd',
          text: 'Apakah kartunnya sudah diberi keterangan buatan AI',
          feedback: 'Keterangan perlu, tetapi terlambat bila datanya sudah terkirim.',
        },
      ],
      correct: 'b',
      explanation:
        'Data anak memerlukan [persetujuan orang tua atau wali](sumber:uu-pdp-2022). Sebelum itu, diperlukan alasan yang kuat. Menggambar sendiri bersama murid adalah jalan lain.',
    },
    {
      kind: 'multiple-choice',
      id: 'cek-s3-u3-pernyataan',
      stem: 'Manakah yang layak dimuat dalam pernyataan pemakaian AI pada modul? Pilih semua yang sesuai.',
      objective: 'menerapkan-etika',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: 'Bagian yang dibantu AI',
          feedback: 'Ya. Pembaca tahu apa yang perlu dilihat lebih teliti.',
        },
        {
          id: 'b',
          text: 'Nama AI sebagai penulis bersama',
          feedback: 'AI tidak dapat bertanggung jawab. Ia disebut sebagai alat.',
        },
        { id: 'c', text: 'Siapa yang memeriksa isinya', feedback: 'Ya. Di situlah tanggung jawab manusia.' },
        {
          id: 'd',
          text: 'Nama murid yang tulisannya dijadikan contoh',
          feedback: 'Ini membuka data anak. Tulisan murid pun tidak dimasukkan tanpa izin.',
        },
      ],
      correct: ['a', 'c'],
      explanation:
        'Pernyataan yang baik menolong pembaca menilai dan bertanya, [tanpa merugikan siapa pun](sumber:unesco-etika-2021).',
    },
    {
      kind: 'true-false',
      id: 'cek-s3-u3-internet-bebas',
      stem: 'Gambar yang muncul dari pencarian internet bebas dipakai di modul, asalkan gambar itu tidak berbayar.',
      objective: 'menerapkan-etika',
      level: 'C2',
      correct: false,
      feedback: {
        true: 'Dapat dilihat tanpa membayar tidak berarti tanpa pencipta. Sumber dan syarat pakainya tetap dicari.',
        false: 'Tepat. Hak cipta timbul sejak karya diwujudkan, tanpa menunggu label harga.',
      },
      explanation:
        'Harga bukan ukurannya. Yang dilihat ialah [sumber yang lengkap dan kepentingan wajar penciptanya](sumber:uu-hak-cipta-2014).',
    },
    {
      kind: 'matching',
      id: 'cek-s3-u3-tindakan',
      stem: 'Pasangkan tindakan guru dengan pertanyaan yang dijawabnya.',
      objective: 'menerapkan-etika',
      level: 'C3',
      sources: [
        {
          id: 'a',
          text: 'Memeriksa apakah tokoh dari desa hanya menjadi bahan lelucon.',
          target: 'p',
          feedback: 'Ini soal gambaran tentang sekelompok orang.',
        },
        {
          id: 'b',
          text: 'Membaca batas usia dan data yang diminta aplikasi.',
          target: 'q',
          feedback: 'Usia dan data adalah pagar bagi murid.',
        },
        {
          id: 'c',
          text: 'Mencari nama fotografer dan lisensinya.',
          target: 'r',
          feedback: 'Pembuatnya diakui dan syaratnya diikuti.',
        },
        {
          id: 'd',
          text: 'Menulis bagian mana yang berasal dari usul AI.',
          target: 's',
          feedback: 'Pembaca tahu peran mesin dan peran guru.',
        },
      ],
      targets: [
        { id: 'p', text: 'Adilkah?' },
        { id: 'q', text: 'Amankah bagi anak?' },
        { id: 'r', text: 'Hormatkah pada karya?' },
        { id: 's', text: 'Transparankah?' },
      ],
      explanation:
        'Keempatnya saling melengkapi. Bila ragu, kembalilah pada [pelindungan anak](sumber:pp-tunas-2025) dan [panduan UNESCO](sumber:unesco-genai-2023).',
    },
  ],
};
