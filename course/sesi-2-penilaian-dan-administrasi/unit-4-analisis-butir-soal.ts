// Unit 4 of session 2: what the answers of a class say about the items that asked for them.
import { defineUnit } from '../../src/model/course.ts';
import { page as bawa } from './unit-4/bawa-hasil-analisis.ts';
import { page as cek } from './unit-4/cek-s2-unit-4.ts';
import { page as contoh } from './unit-4/contoh-sepuluh-murid.ts';
import { page as daya } from './unit-4/daya-pembeda-dan-pengecoh.ts';
import { page as hitung } from './unit-4/hitung-satu-soal.ts';
import { page as keajekan } from './unit-4/korelasi-dan-keajekan.ts';
import { page as lab } from './unit-4/lab-analisis-butir.ts';
import { page as kesukaran } from './unit-4/tingkat-kesukaran-soal.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'analisis-butir-soal',
  title: 'Analisis butir soal dengan angka sendiri',
  summary:
    'Menghitung tingkat kesukaran, daya pembeda, kerja pengecoh, dan keajekan dari jawaban murid, lalu memutuskan soal mana yang dipakai lagi.',
  pages: [kesukaran, daya, keajekan, contoh, hitung, lab, bawa, cek],
});
