// The check of unit 1: four questions of four kinds about lesson plans made with the help of AI.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s3-u1',
  title: 'Cek pemahaman Unit 1',
  minutes: 4,
  objectives: ['merancang-modul'],
  competencies: ['2.4', '2.1'],
  sources: ['wiggins-mctighe-2005', 'permendikdasmen-10-2025', 'panduan-asesmen-2025', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal berikut merangkum Unit 1. Halaman sebelumnya boleh dibuka kembali. Bacalah tanggapan setiap pilihan, juga ketika jawaban Bapak/Ibu sudah tepat.',
    },
    {
      kind: 'ordering',
      id: 'cek-s3-u1-urutan',
      stem: 'Urutkan cara kerja seorang guru yang merancang modul dengan bantuan AI, dari yang pertama.',
      objective: 'merancang-modul',
      level: 'C3',
      items: [
        {
          id: 'a',
          text: 'Merumuskan tujuan belajar',
          feedback: 'Langkah pertama. Tujuan menjadi ukuran bagi semua langkah sesudahnya.',
        },
        {
          id: 'b',
          text: 'Menetapkan bukti bahwa tujuan itu tercapai',
          feedback: 'Langkah kedua. Bukti diturunkan langsung dari tujuan.',
        },
        {
          id: 'c',
          text: 'Meminta AI menawarkan pilihan kegiatan menuju bukti itu',
          feedback: 'Langkah ketiga. Kini AI punya arah, dan guru punya ukuran.',
        },
        {
          id: 'd',
          text: 'Membedah pilihan itu dengan enam pertanyaan',
          feedback: 'Langkah keempat. Draf baru berguna sesudah ditimbang.',
        },
        {
          id: 'e',
          text: 'Menguji satu kegiatan terpilih bersama rekan',
          feedback: 'Langkah terakhir. Yang diuji ialah kegiatan yang lolos pemeriksaan.',
        },
      ],
      shown: ['d', 'b', 'e', 'a', 'c'],
      explanation:
        'Tujuan, bukti, kegiatan, pemeriksaan, uji. Inilah [rancangan mundur](sumber:wiggins-mctighe-2005) dengan AI di tengahnya, bukan di awalnya.',
    },
    {
      kind: 'single-choice',
      id: 'cek-s3-u1-konteks',
      stem: 'Guru sebuah SMA di Lubuklinggau ingin AI mengenal keadaan kelasnya. Keterangan mana yang **paling tepat** ia tuliskan?',
      objective: 'merancang-modul',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Daftar nilai setiap murid, dengan nama depan saja',
          feedback: 'Nama depan dan nilai masih dapat menunjuk orangnya. Data anak dilindungi secara khusus.',
        },
        {
          id: 'b',
          text: 'Cerita singkat tentang murid yang orang tuanya bercerai',
          feedback: 'Kisah keluarga murid tidak boleh keluar dari sekolah, sekalipun tanpa nama.',
        },
        {
          id: 'c',
          text: 'Ringkasan kemampuan kelas, waktu, dan alat yang ada',
          feedback: 'Tepat. AI mendapat konteks, dan tidak ada murid yang dapat dikenali.',
        },
        {
          id: 'd',
          text: 'Foto papan kehadiran agar jumlah muridnya pasti',
          feedback: 'Foto itu memuat nama anak. Jumlah murid cukup ditulis dengan angka.',
        },
      ],
      correct: 'c',
      explanation:
        'Gambaran kelas cukup untuk membuat kegiatan cocok. [Data anak termasuk data pribadi spesifik](sumber:uu-pdp-2022) menurut Pasal 4. Karena itu, jangan kirim ke AI publik.',
    },
    {
      kind: 'multiple-choice',
      id: 'cek-s3-u1-tiga-pengalaman',
      stem: 'Modul SD di Kayuagung bertujuan: murid membuat jadwal hemat air di rumah. Kegiatan mana yang merupakan **merefleksi**? Pilih semua yang sesuai.',
      objective: 'merancang-modul',
      level: 'C2',
      options: [
        {
          id: 'a',
          text: 'Menghitung pemakaian air keluarga selama tiga hari',
          feedback: 'Murid memakai cara menghitung pada keadaan nyata. Ini mengaplikasi.',
        },
        {
          id: 'b',
          text: 'Menceritakan bagian jadwal yang sulit dan sebabnya',
          feedback: 'Ya. Murid menengok pengalamannya sendiri.',
        },
        {
          id: 'c',
          text: 'Menyalin pesan hemat air dari papan tulis ke buku',
          feedback: 'Menyalin tidak menuntut murid menengok proses belajarnya.',
        },
        {
          id: 'd',
          text: 'Memperbaiki jadwalnya berdasarkan pengalaman minggu pertama',
          feedback: 'Ya. Hasil menengok kembali dipakai untuk menentukan perubahan.',
        },
      ],
      correct: ['b', 'd'],
      explanation:
        'Refleksi punya dua tanda: murid melihat proses atau hasilnya sendiri, lalu menarik sesuatu untuk langkah berikutnya.',
    },
    {
      kind: 'true-false',
      id: 'cek-s3-u1-dimensi',
      stem: 'Sebuah modul ajar pembelajaran mendalam boleh menuju satu atau dua dimensi profil lulusan saja.',
      objective: 'merancang-modul',
      level: 'C2',
      correct: true,
      feedback: {
        true: 'Tepat. Dimensi dipilih menurut tujuan, lalu benar-benar dilatih dalam kegiatan.',
        false:
          'Kedelapan dimensi memang penting. Namun, satu modul tidak perlu menampung semuanya. Pilihlah yang sungguh dilatih oleh kegiatannya.',
      },
      explanation:
        'Ada [delapan dimensi](sumber:permendikdasmen-10-2025) yang dituju sepanjang pendidikan. Untuk satu modul, guru memilih yang [sesuai dengan tujuan dan mata pelajarannya](sumber:panduan-asesmen-2025).',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa pulang dari Unit 1',
      text: 'Tulis tujuan dan bukti sebelum membuka AI. Mintalah pilihan, bukan modul jadi. Bedah dengan enam pertanyaan: selaras, cocok, mendalam, terlihat, benar, aman.',
    },
  ],
};
