// Words of session 1, units 5 and 6: prompts, and decisions that people make with a machine's advice.
import type { CourseInput } from '../write.ts';

export const glossary: CourseInput['glossary'] = [
  {
    id: 'catatan-keputusan',
    term: 'catatan keputusan',
    english: 'decision record',
    meaning:
      'Catatan pendek tentang satu keputusan: apa saran mesin, apa bukti lainnya, apa yang diputuskan, mengapa, dan kapan ditinjau lagi.',
  },
  {
    id: 'contoh-dalam-prompt',
    term: 'contoh dalam prompt',
    english: 'few-shot prompting',
    meaning:
      'Cara meminta dengan menyertakan satu atau beberapa contoh hasil yang diinginkan, agar keluarannya mengikuti pola contoh itu.',
  },
  {
    id: 'keengganan-algoritma',
    term: 'keengganan terhadap algoritma',
    english: 'algorithm aversion',
    meaning:
      'Kecenderungan meninggalkan saran mesin setelah melihatnya keliru, sekalipun secara keseluruhan saran itu lebih sering tepat.',
  },
  {
    id: 'keputusan-otomatis',
    term: 'keputusan otomatis',
    english: 'automated decision-making',
    meaning:
      'Keputusan tentang seseorang yang hanya didasarkan pada pemrosesan data oleh mesin, tanpa manusia yang menimbangnya.',
  },
  {
    id: 'konteks-prompt',
    term: 'konteks',
    english: 'context',
    meaning:
      'Bagian [prompt](istilah:prompt) yang menjelaskan keadaannya: untuk siapa, tentang bahan apa, dan dipakai dalam keadaan seperti apa.',
  },
  {
    id: 'manusia-dalam-lingkar',
    term: 'manusia dalam lingkar keputusan',
    english: 'human in the loop',
    meaning:
      'Susunan kerja yang menempatkan manusia di antara saran mesin dan tindakan. Manusia itu punya waktu, bukti, dan wewenang untuk mengubah hasilnya.',
  },
  {
    id: 'persona',
    term: 'peran dalam prompt',
    english: 'persona',
    meaning:
      'Sudut pandang yang kita minta dipakai AI, misalnya “Kamu guru IPA kelas VII”. Pengaruhnya terutama pada gaya bahasa.',
  },
  {
    id: 'prompt',
    term: 'prompt',
    english: 'prompt',
    meaning:
      'Permintaan atau petunjuk yang kita tulis kepada AI. Dari tulisan itulah [model bahasa](istilah:model-bahasa) menyusun jawabannya.',
  },
  {
    id: 'putaran-perbaikan',
    term: 'putaran perbaikan',
    english: 'iteration',
    meaning: 'Satu kali memeriksa hasil, mengubah permintaan, lalu mencoba lagi.',
  },
];
