// Page 8 of unit 6: the check of the unit.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s2-unit-6',
  title: 'Cek pemahaman Unit 6',
  minutes: 4,
  objectives: ['melindungi-data'],
  competencies: ['1.2', '2.1', '2.2'],
  sources: ['uu-pdp-2022', 'liang-2023', 'dawson-2024'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal terakhir Sesi 2 sebelum penutup. Bayangkan murid yang diceritakan duduk di depan Bapak/Ibu.',
    },
    {
      kind: 'multiple-choice',
      id: 'cek-s2-u6-golongan-spesifik',
      stem: 'Keterangan mana saja yang disebut bersifat spesifik dalam Pasal 4 UU PDP? Pilih semua yang sesuai.',
      objective: 'melindungi-data',
      level: 'C1',
      options: [
        {
          id: 'a',
          text: 'data kesehatan',
          feedback: 'Ya. Data dan informasi kesehatan tersurat dalam golongan spesifik.',
        },
        {
          id: 'b',
          text: 'kewarganegaraan',
          feedback: 'Ini golongan umum. Tetap data pribadi, dan tetap dijaga.',
        },
        { id: 'c', text: 'data anak', feedback: 'Ya. Karena itu data murid perlu perlakuan khusus.' },
        {
          id: 'd',
          text: 'jenis kelamin',
          feedback: 'Ini golongan umum. Namun, bila tentang murid, ia menjadi bagian data anak.',
        },
        {
          id: 'e',
          text: 'data biometrik',
          feedback: 'Ya. Sidik jari dan rekaman wajah untuk pengenalan termasuk di sini.',
        },
      ],
      correct: ['a', 'c', 'e'],
      explanation:
        '[Pasal 4](sumber:uu-pdp-2022) menyebut data kesehatan, biometrik, genetika, catatan kejahatan, anak, keuangan pribadi, dan data lain menurut peraturan. Golongan umum pun tetap data pribadi.',
    },
    {
      kind: 'ordering',
      id: 'cek-s2-u6-urutan-dugaan',
      stem: 'Sebuah tugas menimbulkan dugaan. Susun langkah guru dari yang pertama.',
      objective: 'melindungi-data',
      level: 'C3',
      items: [
        {
          id: 'a',
          text: 'Menulis apa yang terlihat tanpa menyimpulkan',
          feedback: 'Pertama. Catatan yang jernih mencegah prasangka memimpin.',
        },
        {
          id: 'b',
          text: 'Melihat draf dan berbicara berdua',
          feedback: 'Kedua. Murid mendapat kesempatan menjelaskan jalannya.',
        },
        {
          id: 'c',
          text: 'Memberi tugas pendek yang setara di kelas',
          feedback: 'Ketiga. Bukti kemampuan dikumpulkan dalam keadaan yang jelas.',
        },
        {
          id: 'd',
          text: 'Memutuskan bersama rekan menurut aturan sekolah',
          feedback: 'Terakhir. Putusan baru diambil setelah buktinya cukup.',
        },
      ],
      shown: ['b', 'd', 'a', 'c'],
      explanation:
        'Urutannya bergerak dari pengamatan ke bukti, lalu ke putusan. Yang dicari ialah [kesahihan skor](sumber:dawson-2024), bukan pengakuan.',
    },
    {
      kind: 'matching',
      id: 'cek-s2-u6-pengaman',
      stem: 'Pasangkan setiap keadaan dengan tindakan yang paling tepat.',
      objective: 'melindungi-data',
      level: 'C4',
      sources: [
        {
          id: 'a',
          text: 'Soal cerita memakai nama murid sungguhan',
          target: 'p',
          feedback: 'Nama tidak diperlukan oleh tujuan soal, jadi cukup diganti.',
        },
        {
          id: 'b',
          text: 'Penerbit meminta rekaman suara anak membaca',
          target: 'q',
          feedback: 'Data anak akan berpindah ke pihak luar. Sekolah dan orang tua perlu dilibatkan.',
        },
        {
          id: 'c',
          text: 'Ringkasan konseling hendak ditempel ke chatbot',
          target: 'r',
          feedback: 'Ceritanya sendiri sudah menunjuk anak. Tanyakan hal umum kepada orang yang ahli.',
        },
      ],
      targets: [
        { id: 'p', text: 'Ganti dengan tokoh rekaan' },
        { id: 'q', text: 'Tunda, rujuk kepala sekolah dan izin orang tua' },
        { id: 'r', text: 'Batalkan, bicarakan dengan rekan BK' },
      ],
      explanation:
        'Ada tiga jalan: membuang data, meminta izin, atau membatalkan. Pilih jalan yang paling sedikit memindahkan [data anak](sumber:uu-pdp-2022).',
    },
    {
      kind: 'single-choice',
      id: 'cek-s2-u6-usul-pendeteksi',
      stem: 'Dalam rapat sebuah SMA, ada usul: karangan dengan angka pendeteksi di atas 80% otomatis bernilai nol. Apa tanggapan yang paling kuat?',
      objective: 'melindungi-data',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'Setuju, asal batasnya dinaikkan menjadi 95%.',
          feedback: 'Batas yang lebih tinggi tidak mengubah taksiran menjadi bukti.',
        },
        {
          id: 'b',
          text: 'Setuju, asal dua alat memberi angka yang sama.',
          feedback: 'Dua alat dapat keliru ke arah yang sama, sebab menilai ciri yang mirip.',
        },
        {
          id: 'c',
          text: 'Menolak, sebab murid zaman ini umumnya jujur.',
          feedback: 'Arahnya baik, tetapi alasannya dugaan tentang orang. Yang dinilai ialah mutu buktinya.',
        },
        {
          id: 'd',
          text: 'Menolak, sebab taksiran tidak membuktikan penulis.',
          feedback: 'Tepat. Nilai nol menuntut bukti, dan murid berhak menanggapi.',
        },
      ],
      correct: 'd',
      explanation:
        'Dalam sebuah uji, tujuh alat [sekaligus dapat keliru](sumber:liang-2023) pada esai manusia yang sama. Keputusan atas nilai memerlukan bukti proses, percakapan, dan hak menanggapi.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa pulang dari Unit 6',
      text: 'Samarkan, tetapi tetap hormati izin. Dengarkan anak sebelum menyimpulkan.',
    },
  ],
};
