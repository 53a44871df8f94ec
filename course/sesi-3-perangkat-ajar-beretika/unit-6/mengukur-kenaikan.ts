// Page 3 of unit 6: Hake's normalised gain, how it is worked out, and what it can't say.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'mengukur-kenaikan',
  title: 'Mengukur: berapa jarak yang tertutup',
  minutes: 2,
  objectives: ['mengimbaskan'],
  competencies: ['2.5', '3.5'],
  sources: ['hake-1998', 'guskey-2002'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Dua kelompok belajar. Kelompok A naik 30 angka, kelompok B naik 10. Siapa lebih berhasil? Tunggu dahulu. Kelompok B mulai dari 80, jadi sisa jaraknya tinggal 20.',
        'Richard Hake memakai [kenaikan ternormalisasi](istilah:gain-ternormalisasi), disingkat g: [kenaikan dibagi jarak menuju nilai penuh](sumber:hake-1998).',
        '**g = (akhir − awal) ÷ (100 − awal)**, dengan rerata kelompok.',
      ),
    },
    {
      kind: 'figure',
      svg: 'kenaikan-ternormalisasi.svg',
      caption: 'A: 30 dari 60. B: 10 dari 20. Keduanya menutup separuh jarak, jadi g = 0,5.',
      description:
        'Dua batang berskala 0 sampai 100. Kelompok A mulai dari 40, naik 30 menjadi 70, dan tersisa 30. Kelompok B mulai dari 80, naik 10 menjadi 90, dan tersisa 10. Di bawahnya tertulis g sama dengan 0,5 di A dan B.',
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Membaca g dengan rendah hati',
      text: paragraphs(
        'Hake menyebut di bawah 0,3 rendah dan [0,7 ke atas tinggi](sumber:hake-1998). Batas itu berasal dari kuliah fisika, jadi pakailah sebagai ancar-ancar.',
        'Tes awal dan akhir harus setara. Pada kelompok kecil, satu orang dapat menggeser angka. Nilai g pun belum menunjukkan [pemakaian di kelas](sumber:guskey-2002); karya dan kunjunganlah yang menunjukkannya.',
      ),
    },
    {
      kind: 'numeric',
      id: 'soal-s3-u6-gain',
      stem: 'Rerata tes awal 12 guru di Muaradua adalah 60. Rerata tes akhirnya 84. Hitung g, dengan satu angka di belakang koma.',
      objective: 'mengimbaskan',
      level: 'C3',
      min: 0.6,
      max: 0.6,
      decimals: 1,
      limit: { min: 0, max: 100 },
      feedback: {
        low: 'Kenaikannya 84 − 60 = 24. Bagilah dengan jarak 100 − 60, bukan dengan 100 atau 60.',
        high: 'Angka 24 adalah kenaikan mentah. Bagilah dengan jarak ke nilai penuh, yaitu 40.',
        right: 'Tepat. 24 ÷ 40 = 0,6.',
      },
      explanation:
        'Kelompok itu menutup 60% jarak menuju nilai penuh. Langkah berikutnya ialah melihat karya mereka.',
    },
  ],
};
