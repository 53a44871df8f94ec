// Page 7 of unit 6: the check of the unit.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s1-u6',
  title: 'Cek pemahaman Unit 6',
  minutes: 4,
  objectives: ['memutuskan-sebagai-pengendali'],
  competencies: ['1.1', '2.1', '1.5'],
  sources: ['bucinca-2021', 'uu-pdp-2022', 'dietvorst-2015'],
  blocks: [
    { kind: 'text', text: 'Empat soal merangkum Unit 6. Semua kejadiannya rekaan.' },
    {
      kind: 'true-false',
      id: 'cek-s1-u6-menilai-dahulu',
      stem: 'Menulis penilaian sendiri sebelum membuka saran aplikasi membantu guru melihat di mana keduanya berbeda.',
      objective: 'memutuskan-sebagai-pengendali',
      level: 'C2',
      correct: true,
      feedback: {
        true: 'Tepat. Tanpa penilaian awal, saran yang datang lebih dahulu mudah menjadi pendapat kita.',
        false:
          'Urutan ini memang menambah pekerjaan. Namun, setelah saran terbaca, sulit mengetahui apa yang semula kita pikirkan.',
      },
      explanation:
        'Penilaian awal menjadi pembanding. Percobaan menunjukkan bahwa berpikir lebih dahulu [mengurangi sikap mengekor](sumber:bucinca-2021).',
    },
    {
      kind: 'matching',
      id: 'cek-s1-u6-putusan',
      stem: 'Pasangkan keadaan dengan putusan yang paling sesuai.',
      objective: 'memutuskan-sebagai-pengendali',
      level: 'C3',
      sources: [
        {
          id: 'a',
          text: 'Saran: tambah latihan membaca. Tes guru dan pengamatan menunjukkan hal serupa.',
          target: 'r',
          feedback: 'Dua bukti lain sejalan. Mengikuti saran di sini bukan mengekor.',
        },
        {
          id: 'b',
          text: 'Saran: pindah kelompok. Kemampuannya sesuai, tetapi anak itu baru berdamai dengan satu anggota.',
          target: 'p',
          feedback: 'Sebagian saran cocok. Kelompok tujuannya yang perlu disesuaikan.',
        },
        {
          id: 'c',
          text: 'Saran: beri sanksi membolos. Buku piket mencatat anak itu mewakili sekolah pada lomba.',
          target: 'q',
          feedback: 'Bukti melawan saran itu. Datanya pun perlu dibetulkan.',
        },
      ],
      targets: [
        { id: 'p', text: 'Ubah' },
        { id: 'q', text: 'Tolak' },
        { id: 'r', text: 'Terima' },
      ],
      explanation:
        'Yang menentukan adalah bukti lain: sejalan, cocok sebagian, atau melawan. Ketiga putusan itu sama-sama dicatat.',
    },
    {
      kind: 'multiple-choice',
      id: 'cek-s1-u6-penjelasan',
      stem: 'Wali murid bertanya mengapa anaknya masuk kelas pendalaman. Hal apa yang perlu ada dalam jawaban guru? Pilih semua yang sesuai.',
      objective: 'memutuskan-sebagai-pengendali',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'bukti yang dipertimbangkan',
          feedback: 'Ya. Alasan tanpa bukti sulit diperiksa.',
        },
        {
          id: 'b',
          text: 'merek dan harga aplikasinya',
          feedback: 'Merek tidak menjelaskan putusan. Peran sarannya cukup disebut.',
        },
        {
          id: 'c',
          text: 'orang yang memutuskan',
          feedback: 'Ya. Wali murid perlu tahu siapa yang bertanggung jawab.',
        },
        {
          id: 'd',
          text: 'skor murid lain sebagai pembanding',
          feedback: 'Itu data anak lain. Cukup bicarakan anak yang ditanyakan.',
        },
        {
          id: 'e',
          text: 'cara meminta peninjauan',
          feedback: 'Ya. Putusan yang adil menyediakan jalan untuk dibetulkan.',
        },
      ],
      correct: ['a', 'c', 'e'],
      explanation:
        'Bukti, pemutus, dan jalan peninjauan. UU Pelindungan Data Pribadi juga memberi orang [hak mengajukan keberatan](sumber:uu-pdp-2022) atas keputusan otomatis (Pasal 10).',
    },
    {
      kind: 'single-choice',
      id: 'cek-s1-u6-catatan-setahun',
      stem: 'Setelah setahun, catatan Bu Laila di SMK Indralaya memperlihatkan 60 saran aplikasi, semuanya ditolak. Tindak lanjut mana yang paling bernilai?',
      objective: 'memutuskan-sebagai-pengendali',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'Meminta rekan memutuskan semua saran pada tahun depan.',
          feedback: 'Putusannya berpindah orang, tetapi sebab penolakan selama ini tetap tidak diketahui.',
        },
        {
          id: 'b',
          text: 'Menghentikan pencatatan sebab polanya sudah diketahui.',
          feedback: 'Polanya diketahui, sebabnya belum. Justru sekarang catatan itu berguna.',
        },
        {
          id: 'c',
          text: 'Memeriksa bersama rekan apakah alasannya didukung bukti.',
          feedback: 'Tepat. Mungkin aplikasinya buruk, mungkin pula gurunya enggan. Bukti yang menjawab.',
        },
        {
          id: 'd',
          text: 'Meminta penyedia mengubah aplikasi mengikuti pendapatnya.',
          feedback: 'Laporan kepada penyedia berguna setelah jelas siapa yang lebih sering keliru.',
        },
      ],
      correct: 'c',
      explanation:
        'Menolak semuanya dapat menjadi tanda [keengganan terhadap algoritma](sumber:dietvorst-2015), dapat pula tanda alat yang tidak cocok. Membaca ulang catatan bersama rekan adalah belajar dari pekerjaan sendiri.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa pulang dari Unit 6',
      text: 'Nilai dahulu, buka saran, cari bukti, putuskan, catat. Mesin boleh benar, guru boleh keliru. Yang menjawab tetap manusia.',
    },
  ],
};
