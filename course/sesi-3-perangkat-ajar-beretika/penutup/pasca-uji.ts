// Page 2 of the closing: the last post-test, and why the second attempt should wait.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'halaman-pasca-uji',
  title: 'Pasca-uji: tes terakhir kursus ini',
  minutes: 15,
  objectives: [
    'merancang-modul',
    'menentukan-tingkat-ai',
    'menerapkan-etika',
    'merancang-inklusif',
    'menyusun-kesepakatan',
    'mengimbaskan',
  ],
  competencies: ['1.5'],
  sources: ['cepeda-2006'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Dua belas soal menunggu. Banyak di antaranya berupa keadaan di sekolah. Bacalah pelan-pelan: siapa muridnya, jenjang apa, dan siapa yang memegang alat.',
        'Bila dua pilihan tampak baik, tanyakan pilihan mana yang lebih melindungi anak sekaligus menjaga belajarnya.',
      ),
    },
    {
      kind: 'test',
      id: 'pasca-uji',
      use: 'posttest',
      title: 'Pasca-uji',
      intro:
        'Sembilan soal yang tepat sudah cukup untuk lulus. Pembahasan setiap soal muncul setelah jawaban dikumpulkan.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Bila perlu mengulang, beri jarak',
      text: paragraphs(
        'Rangkuman atas [ratusan percobaan](sumber:cepeda-2006) menunjukkan bahwa belajar yang dibagi dalam beberapa waktu membuat ingatan lebih tahan lama daripada belajar sekaligus.',
        'Jadi, setelah membaca pembahasan, bukalah lagi satu unit. Tidurlah dahulu. Cobalah lagi besok.',
      ),
    },
  ],
};
