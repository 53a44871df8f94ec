// The case of session 2: a week of summative assessment, from sorting the tasks to explaining the marks.
import { type PageInput, paragraphs } from '../../write.ts';
import { kasus } from './kasus.ts';

export const page: PageInput = {
  id: 'studi-kasus',
  title: 'Studi kasus: pekan penilaian sumatif',
  minutes: 12,
  objectives: ['memilah-tugas', 'melindungi-data', 'menganalisis-butir'],
  competencies: ['2.1', '2.2'],
  sources: ['uu-pdp-2022', 'haladyna-rodriguez-2013'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Pekan penilaian selalu datang bersama tumpukan. Di sinilah jalan pintas paling menggoda.',
        'Cerita ini kami karang, juga angka-angkanya. Tumpukannya mungkin sangat Anda kenal.',
      ),
    },
    {
      kind: 'case-study',
      id: 'kasus-sesi-2',
      title: 'Enam hari, 96 murid',
      intro:
        'Ambil keputusan dari Senin sampai Sabtu. Perhatikan apa yang Anda hemat, dan siapa yang menanggung bila ada yang keliru. Sesudahnya, coba jalan lain.',
      scenario: kasus,
    },
    {
      kind: 'steps',
      title: 'Pegangan untuk pekan penilaian Anda',
      steps: [
        {
          title: 'Pilah sebelum menekan tombol',
          text: 'Tanyakan: adakah data anak di dalamnya? Adakah keputusan tentang anak? Bila ya, bagian itu tetap di tangan guru.',
        },
        {
          title: 'Kerjakan soal sebelum murid mengerjakannya',
          text: 'Kunci yang keliru dan dua jawaban benar paling mudah tertangkap oleh mata kedua. [Telaah oleh rekan](sumber:haladyna-rodriguez-2013) adalah bagian dari mutu soal.',
        },
        {
          title: 'Baca angka, lalu baca soalnya',
          text: 'Daya pembeda negatif adalah tanda untuk memeriksa. Lihat kuncinya dahulu, baru putuskan memperbaiki, menganulir, atau mempertahankan.',
        },
        {
          title: 'Minta wadah, bukan isi',
          text: 'AI boleh membuat rumus dan format kosong dengan data contoh. Nama, NISN, dan nilai diisi di komputer sekolah.',
        },
        {
          title: 'Siapkan penjelasannya',
          text: 'Nilai yang baik dapat diceritakan asalnya. Tulislah satu paragraf tentang apa yang dibantu AI dan siapa yang memeriksa.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Untuk semester ini',
      text: 'Pilih satu pegangan yang belum berjalan di sekolah Anda. Sepakati dengan seorang rekan satu mata pelajaran: siapa menelaah soal siapa, dan kapan.',
    },
  ],
};
