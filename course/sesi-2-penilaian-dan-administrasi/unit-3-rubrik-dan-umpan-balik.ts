// Unit 3 of session 2: rubrics that two teachers read alike, and feedback that pupils can use.
import { defineUnit } from '../../src/model/course.ts';
import { page as bawa } from './unit-3/bawa-rubrik-ke-kelas.ts';
import { page as cek } from './unit-3/cek-s2-unit-3.ts';
import { page as contoh } from './unit-3/contoh-rubrik-bu-lina.ts';
import { page as deskriptor } from './unit-3/deskriptor-yang-teramati.ts';
import { page as lab } from './unit-3/lab-rubrik.ts';
import { page as janji } from './unit-3/rubrik-sebagai-janji.ts';
import { page as tulis } from './unit-3/tulis-umpan-balik.ts';
import { page as gerak } from './unit-3/umpan-balik-menggerakkan.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'rubrik-dan-umpan-balik',
  title: 'Rubrik dan umpan balik',
  summary:
    'Menyusun rubrik yang dibaca sama oleh dua guru, menulis umpan balik yang dapat dikerjakan murid, dan memakai AI tanpa menyerahkan penilaian.',
  pages: [janji, deskriptor, gerak, contoh, lab, tulis, bawa, cek],
});
