// The case of session 3: a month in which a school writes its AI agreement together with parents and pupils.
import { type PageInput, paragraphs } from '../../write.ts';
import { kasus } from './kasus.ts';

export const page: PageInput = {
  id: 'studi-kasus',
  title: 'Studi kasus: kesepakatan yang ditulis bersama',
  minutes: 12,
  objectives: ['menentukan-tingkat-ai', 'menyusun-kesepakatan'],
  competencies: ['3.2', '2.4'],
  sources: ['inti-2026', 'media-indonesia-skb-2026', 'perkins-2024', 'skb-2026', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Menulis kesepakatan itu mudah. Membuat orang sungguh bersepakat, itu yang sulit.',
        'Cerita ini kami karang. Bapak/Ibu punya waktu satu bulan, dan banyak suara yang perlu didengar.',
      ),
    },
    {
      kind: 'case-study',
      id: 'kasus-sesi-3',
      title: 'Satu bulan di Muara Enim',
      intro:
        'Pimpin penyusunan kesepakatan AI di sebuah SMA, pekan demi pekan. Perhatikan suara siapa yang masuk, dan suara siapa yang hilang. Sesudahnya, coba jalan lain.',
      scenario: kasus,
    },
    {
      kind: 'table',
      caption: 'Empat pertanyaan yang harus dijawab setiap kesepakatan',
      columns: ['Pertanyaan', 'Godaan', 'Yang menolong'],
      rows: [
        [
          'Siapa yang ikut menulis?',
          'Menyalin, atau menulis sendirian',
          'Tim kecil, dan cerita tanpa nama dari murid',
        ],
        [
          'Apa batas dari luar?',
          'Mengandaikan semua boleh, atau semua dilarang',
          '[Keputusan bersama](sumber:skb-2026) dibaca dahulu; murid SD sampai SMA [tidak memakai AI instan untuk tugas](sumber:inti-2026)',
        ],
        [
          'Kapan AI hadir dalam tugas?',
          'Satu aturan untuk semua tugas',
          '[Tingkat AI](sumber:perkins-2024) per tugas, dengan guru yang mengoperasikan',
        ],
        [
          'Bagaimana bila dilanggar, dan kapan ditinjau?',
          'Poin hukuman tanpa percakapan',
          'Bertanya, memperbaiki karya, dan tanggal tinjauan yang tertulis',
        ],
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Langkah pertama Anda',
      text: 'Sebutkan tiga orang di sekolah yang pendapatnya tentang AI berbeda dengan Anda. Ajak satu di antaranya minum kopi pekan ini, dan lebih banyak mendengar.',
    },
  ],
};
