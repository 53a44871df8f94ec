// Strings that an LMS shows because a manifest says them: titles and instructions of what stands beside the lessons.
import { catalogue } from './say.ts';

export const manifests = catalogue({
  id: {
    'manifest.sessions': 'Sesi pelatihan',
    'manifest.lesson': 'Pelajaran · Sesi {number}',
    'manifest.pretest': 'Pra-uji · Sesi {number}',
    'manifest.pretest.intro':
      'Kuis ini mencatat titik awal Bapak/Ibu. Cukup dikerjakan sekali, sebelum membuka pelajaran; hasilnya tidak memengaruhi kelulusan.',
    'manifest.practice': 'Latihan · Sesi {number}',
    'manifest.practice.intro':
      'Soal-soal dari halaman pelajaran, masing-masing dengan penjelasan. Boleh diulang sesering yang Bapak/Ibu mau.',
    'manifest.posttest': 'Pasca-uji · Sesi {number} · Bentuk {form}',
    'manifest.posttest.intro':
      'Kerjakan sesudah selesai belajar. Nilai lulus: {passMark}. Boleh diulang; bentuk yang lain setara, dengan soal yang berbeda.',
    'manifest.category': 'Sesi {number}',
  },
  en: {
    'manifest.sessions': 'Training sessions',
    'manifest.lesson': 'Lesson · Session {number}',
    'manifest.pretest': 'Pre-test · Session {number}',
    'manifest.pretest.intro':
      'This quiz records where you start. Take it once, before you open the lesson; it does not count towards passing.',
    'manifest.practice': 'Practice · Session {number}',
    'manifest.practice.intro':
      'The questions from the pages of the lesson, each with an explanation. Repeat it as often as you like.',
    'manifest.posttest': 'Post-test · Session {number} · Form {form}',
    'manifest.posttest.intro':
      'Take it when you have finished learning. Score to pass: {passMark}. You may repeat it; the other forms are equivalent, with different questions.',
    'manifest.category': 'Session {number}',
  },
});
