// Page 3 of the opening: the pre-test, seen as a teacher's own initial assessment.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'halaman-pra-uji',
  title: 'Pra-uji: asesmen awal untuk kita sendiri',
  minutes: 12,
  objectives: [
    'memilah-tugas',
    'menyusun-soal',
    'menyusun-rubrik',
    'menganalisis-butir',
    'mengelola-administrasi',
    'melindungi-data',
  ],
  competencies: ['1.5'],
  sources: ['panduan-asesmen-2025'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Sebelum mengajar, guru memeriksa kesiapan murid. Panduan resmi menyebutnya [asesmen awal](istilah:asesmen-awal). Hasilnya dipakai untuk [merancang pembelajaran](sumber:panduan-asesmen-2025) yang sesuai.',
        'Pra-uji ini bekerja dengan cara yang sama. Hasilnya menunjukkan unit mana yang boleh dibaca cepat dan unit mana yang perlu waktu.',
      ),
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Taksir dahulu',
      text: 'Ambil kertas. Dari delapan soal, berapa yang kira-kira akan tepat? Tulis angkanya, lalu kerjakan. Sesudahnya, bandingkan. Simpan kertas itu sampai halaman renungan.',
    },
    {
      kind: 'test',
      id: 'pra-uji',
      use: 'pretest',
      title: 'Pra-uji',
      intro:
        'Delapan soal tentang penilaian, administrasi, dan data murid. Jawablah menurut kebiasaan dan pengetahuan Bapak/Ibu hari ini, tanpa bantuan alat.',
    },
  ],
};
