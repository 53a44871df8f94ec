// The check of unit 2: four questions of three kinds about choosing the place of AI in a task.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s3-u2',
  title: 'Cek pemahaman Unit 2',
  minutes: 4,
  objectives: ['menentukan-tingkat-ai'],
  competencies: ['1.4', '2.4', '2.2'],
  sources: ['perkins-roe-furze-2024', 'skb-2026', 'inti-2026', 'mishra-koehler-2006', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal berikut merangkum Unit 2. Setiap pilihan punya tanggapan sendiri. Bacalah juga tanggapan pada pilihan yang tidak Bapak/Ibu ambil.',
    },
    {
      kind: 'single-choice',
      id: 'cek-s3-u2-tugas-rumah',
      stem: 'Guru SMP di Muaradua memberi tugas rumah menulis puisi dengan catatan “tanpa AI”. Separuh kelas mengumpulkan puisi yang sangat mirip. Langkah mana yang paling tepat?',
      objective: 'menentukan-tingkat-ai',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'Memeriksa puisi dengan pendeteksi AI, lalu menilai nol yang tertandai',
          feedback: 'Pendeteksi dapat keliru. Menghukum atas dasar tebakan mesin merugikan murid yang jujur.',
        },
        {
          id: 'b',
          text: 'Menulis larangan yang lebih keras pada tugas rumah berikutnya',
          feedback: 'Larangan tanpa suasana yang mendukung tidak mengubah keadaan di rumah.',
        },
        {
          id: 'c',
          text: 'Memindahkan penulisan ke kelas dan membahas alasannya bersama murid',
          feedback: 'Tepat. Tingkat 1 mendapat suasananya, dan murid memahami sebabnya.',
        },
        {
          id: 'd',
          text: 'Membiarkan puisi itu, sebab zaman memang sudah berubah',
          feedback: 'Bila menulis puisi adalah tujuannya, membiarkan berarti murid kehilangan latihannya.',
        },
      ],
      correct: 'c',
      explanation:
        'Tingkat 1 memerlukan [suasana yang terkendali](sumber:perkins-roe-furze-2024). Perbaiki rancangan tugas lebih dahulu, sebelum menyoal kejujuran murid.',
    },
    {
      kind: 'true-false',
      id: 'cek-s3-u2-tingkat-tinggi',
      stem: 'Guru yang tugasnya banyak bertingkat 1 perlu menaikkan tingkatnya agar pembelajarannya lebih maju.',
      objective: 'menentukan-tingkat-ai',
      level: 'C2',
      correct: false,
      feedback: {
        true: 'Nomor pada skala menyebut peran AI, bukan mutu pembelajaran. Tingkat 1 tepat bila yang dilatih ialah kemampuan murid sendiri.',
        false: 'Tepat. Tingkat mengikuti tujuan tugas, bukan gengsi.',
      },
      explanation:
        'Penyusun skala [menghindari kesan berjenjang](sumber:perkins-roe-furze-2024). Yang dicari ialah kecocokan dengan tujuan.',
    },
    {
      kind: 'matching',
      id: 'cek-s3-u2-tpack',
      stem: 'Seorang guru SMA di Sekayu menimbang pemakaian AI. Pasangkan pertanyaannya dengan bagian kerangka yang ia pakai.',
      objective: 'menentukan-tingkat-ai',
      level: 'C3',
      sources: [
        {
          id: 'a',
          text: '“Konsep mana yang paling sulit dalam bab energi?”',
          target: 'p',
          feedback: 'Pertanyaan ini tentang isi pelajaran, jadi materi.',
        },
        {
          id: 'b',
          text: '“Haruskah murid mencoba sendiri sebelum melihat contoh?”',
          target: 'q',
          feedback: 'Pertanyaan ini tentang jalannya belajar, jadi cara mengajar.',
        },
        {
          id: 'c',
          text: '“Dapatkah simulasi ini memperlihatkan hal yang tidak tampak di meja praktik?”',
          target: 'r',
          feedback: 'Pertanyaan ini menimbang sumbangan alat, jadi teknologi.',
        },
        {
          id: 'd',
          text: '“Data apa yang diminta, dan sudahkah orang tua menyetujui?”',
          target: 's',
          feedback: 'Pertanyaan ini menjaga hak anak, jadi etika dan aturan.',
        },
      ],
      targets: [
        { id: 'p', text: 'Materi' },
        { id: 'q', text: 'Cara mengajar' },
        { id: 'r', text: 'Teknologi' },
        { id: 's', text: 'Etika dan aturan' },
      ],
      explanation:
        'Tiga bagian pertama berasal dari [TPACK](sumber:mishra-koehler-2006). Bagian keempat menjaga murid, termasuk [persetujuan orang tua/wali](sumber:uu-pdp-2022) untuk data anak.',
    },
    {
      kind: 'multiple-choice',
      id: 'cek-s3-u2-pintu',
      stem: 'Kegiatan mana yang sejalan dengan aturan bagi murid SD–SMA? Pilih semua yang sesuai.',
      objective: 'menentukan-tingkat-ai',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: 'Kelas VI menilai dua ringkasan buatan AI yang dicetak guru.',
          feedback: 'Ya. Murid menelaah di kertas, tanpa bercakap dengan AI.',
        },
        {
          id: 'b',
          text: 'Kelas IX membuat akun chatbot umum untuk mengerjakan laporan.',
          feedback: 'Murid SMP tidak memakai AI instan untuk tugas sekolah.',
        },
        {
          id: 'c',
          text: 'Kelas XI memakai simulasi robot yang dirancang untuk sekolah.',
          feedback: 'Ya, sesudah sekolah memeriksa usia pengguna, data yang diminta, dan tujuannya.',
        },
        {
          id: 'd',
          text: 'Kelas V meminta kakaknya mengetikkan soal ke chatbot di rumah.',
          feedback: 'Alatnya tetap AI instan untuk tugas sekolah. Berganti tangan tidak mengubahnya.',
        },
        {
          id: 'e',
          text: 'Kelas X menyusun pertanyaan, guru mengetikkannya di depan kelas.',
          feedback: 'Ya. Guru yang mengoperasikan, murid belajar bertanya dan menimbang.',
        },
      ],
      correct: ['a', 'c', 'e'],
      explanation:
        'Ada tiga pintu: guru mengoperasikan, alat yang dirancang untuk pendidikan, dan hasil AI di kertas. Ketiganya saran kami, di dalam batas [keputusan bersama](sumber:skb-2026) dan [penjelasannya](sumber:inti-2026).',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa pulang dari Unit 2',
      text: 'Tanyakan dahulu apa yang dilatih. Pilih tingkat untuk setiap tugas. Periksa pintunya menurut jenjang. Lalu katakan kepada murid: tingkatnya, batasnya, alasannya.',
    },
  ],
};
