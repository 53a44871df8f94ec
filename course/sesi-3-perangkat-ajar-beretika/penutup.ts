// The closing of session 3: case study, post-test, reflection, works, next step.
import { defineUnit } from '../../src/model/course.ts';
import { page as karya } from './penutup/karya-saya.ts';
import { page as langkah } from './penutup/langkah-berikut.ts';
import { page as pascaUji } from './penutup/pasca-uji.ts';
import { page as renungan } from './penutup/renungan.ts';
import { page as kasus } from './penutup/studi-kasus.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'penutup',
  role: 'closing',
  title: 'Penutup',
  summary:
    'Menutup sesi dan seluruh kursus: studi kasus, pasca-uji, renungan, karya, lalu rencana bersama rekan.',
  pages: [kasus, pascaUji, renungan, karya, langkah],
});
