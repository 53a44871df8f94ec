// Words of session 2, units 1 and 2: the map of a teacher's tasks, blueprints and test items.
import type { CourseInput } from '../write.ts';

export const glossary: CourseInput['glossary'] = [
  {
    id: 'akuntabilitas',
    term: 'akuntabilitas',
    english: 'accountability',
    meaning:
      'Keadaan ketika jelas siapa yang memutuskan, atas dasar apa, dan siapa yang menjawab bila keputusan itu dipertanyakan.',
  },
  {
    id: 'alat-ai-umum',
    term: 'alat AI umum',
    english: 'public AI tool',
    meaning:
      'Alat AI yang terbuka bagi siapa saja dan dipakai tanpa perjanjian dengan sekolah. Apa yang kita ketik dikirim ke penyedianya.',
  },
  {
    id: 'catatan-pemakaian',
    term: 'catatan pemakaian',
    english: 'use log',
    meaning:
      'Catatan pendek tentang pemakaian AI: untuk apa, dengan alat apa, apa yang diperiksa, dan siapa yang memutuskan.',
  },
  {
    id: 'hots',
    term: 'HOTS',
    english: 'higher-order thinking skills',
    meaning:
      'Keterampilan berpikir tingkat tinggi, seperti menganalisis, mengevaluasi, dan mencipta, pada bahan yang baru bagi murid.',
  },
  {
    id: 'indikator-soal',
    term: 'indikator soal',
    english: 'item specification',
    meaning:
      'Kalimat dalam kisi-kisi yang menyebut bahan yang disajikan dan hal yang harus ditunjukkan murid dalam satu soal.',
  },
  {
    id: 'kisi-kisi',
    term: 'kisi-kisi',
    english: 'test blueprint',
    meaning:
      'Rancangan sebuah tes: tujuan apa yang ditagih, pada tingkat berpikir mana, dengan bentuk apa, dan berapa soalnya.',
  },
  {
    id: 'kunci-jawaban',
    term: 'kunci jawaban',
    english: 'key',
    meaning: 'Jawaban yang benar atau paling tepat dalam sebuah soal.',
  },
  {
    id: 'pengecoh',
    term: 'pengecoh',
    english: 'distractor',
    meaning:
      'Pilihan yang keliru, tetapi masuk akal bagi murid yang belum paham. Pengecoh yang baik berasal dari kekeliruan murid yang nyata.',
  },
  {
    id: 'petunjuk-tak-sengaja',
    term: 'petunjuk tak sengaja',
    english: 'unintended clue',
    meaning:
      'Ciri pada bentuk soal yang membocorkan jawaban, misalnya kunci yang paling panjang atau kata yang terulang.',
  },
  {
    id: 'pokok-soal',
    term: 'pokok soal',
    english: 'stem',
    meaning: 'Bagian soal yang memuat pertanyaan atau masalah, sebelum pilihan jawaban.',
  },
  {
    id: 'risiko',
    term: 'risiko',
    english: 'risk',
    meaning: 'Gabungan dua hal: seberapa mungkin sesuatu yang buruk terjadi, dan seberapa besar akibatnya.',
  },
  {
    id: 'soal-bercela',
    term: 'soal bercela',
    english: 'flawed item',
    meaning:
      'Soal yang melanggar kaidah penulisan, sehingga murid dapat benar atau salah karena bentuk soalnya, bukan karena kemampuannya.',
  },
  {
    id: 'stimulus',
    term: 'stimulus soal',
    english: 'stimulus',
    meaning:
      'Bahan yang harus diolah murid untuk menjawab, misalnya tabel, gambar, cerita, atau hasil percobaan.',
  },
  {
    id: 'taksonomi-bloom',
    term: 'taksonomi Bloom',
    english: 'Bloom’s taxonomy',
    meaning:
      'Penggolongan proses berpikir. Versi revisinya memuat enam golongan: mengingat (C1), memahami (C2), menerapkan (C3), menganalisis (C4), mengevaluasi (C5), dan mencipta (C6).',
  },
  {
    id: 'telaah-butir',
    term: 'telaah butir',
    english: 'item review',
    meaning:
      'Pemeriksaan soal oleh rekan sejawat sebelum dipakai: isinya, bahasanya, kuncinya, dan pengecohnya.',
  },
];
