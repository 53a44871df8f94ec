// Page 1 of the opening: what an ethical lesson design is, five questions for the way, and what to lay ready.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'selamat-datang-3',
  title: 'Selamat datang di ruang rancang',
  minutes: 4,
  objectives: ['merancang-modul', 'menerapkan-etika'],
  competencies: ['1.2', '1.5'],
  sources: ['unesco-guru-2024', 'skb-2026', 'inti-2026'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Dua kelas memakai teknologi yang sama. Di kelas pertama murid menjadi penonton. Di kelas kedua murid bertanya, menguji, dan memutuskan. Bedanya bukan pada alat, melainkan pada rancangan gurunya.',
        'Di sesi ini kita merancang. *Perangkat ajar* berarti semua yang guru siapkan: modul ajar, lembar kerja, media, tugas, asesmen, dan kesepakatan kelas.',
      ),
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Etika hadir sejak baris pertama',
      text: 'Etika sering ditulis di halaman terakhir, seperti pengingat. Kerangka UNESCO menempatkannya sebagai [satu dari lima aspek](sumber:unesco-guru-2024) kompetensi guru, sejajar dengan pedagogi. Maka kita bertanya tentang etika ketika menulis tujuan, bukan setelah semuanya selesai.',
    },
    {
      kind: 'table',
      caption: 'Lima pertanyaan yang menemani sesi ini',
      columns: ['Pertanyaan', 'Maksudnya', 'Dibahas di'],
      rows: [
        ['Perlukah?', 'Apakah tujuan belajar memang terbantu, pada jenjang ini?', 'Unit 1 dan 2'],
        ['Patutkah?', 'Apakah adil, terbuka, aman bagi anak, dan menghormati karya orang?', 'Unit 3'],
        ['Terjangkaukah?', 'Dapatkah setiap murid ikut, juga saat listrik padam?', 'Unit 4'],
        ['Disepakatikah?', 'Apakah murid dan orang tua ikut menyusun aturannya?', 'Unit 5'],
        ['Diteruskankah?', 'Siapa lagi di sekolah yang perlu mampu?', 'Unit 6'],
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Batas untuk semua kegiatan murid',
      text: paragraphs(
        'Menurut penjelasan saat [Keputusan Bersama Tujuh Menteri](sumber:skb-2026) ditandatangani, murid SD sampai SMA [tidak memakai](sumber:inti-2026) [AI instan](istilah:ai-instan) untuk tugasnya.',
        'Karena itu kegiatan murid dalam sesi ini hanya memakai tiga cara. Guru yang mengoperasikan, alatnya dirancang untuk pendidikan, atau semuanya di atas kertas.',
      ),
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Siapkan di meja',
      text: list(
        'satu topik yang akan diajarkan bulan ini atau bulan depan;',
        'kalender sekolah, untuk menandai tanggal pengimbasan;',
        'nama satu rekan yang dapat diajak berpikir.',
      ),
    },
    {
      kind: 'text',
      text: 'Sesi 1 dan Sesi 2 akan membantu, tetapi keduanya bukan syarat. Nama guru dan murid dalam contoh adalah rekaan.',
    },
  ],
};
