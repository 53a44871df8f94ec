// Unit 3 of session 3: fairness, openness, safety of children, and respect for authors in teaching materials.
import { defineUnit } from '../../src/model/course.ts';
import { page as aman } from './unit-3/aman-bagi-anak.ts';
import { page as bawa } from './unit-3/bawa-ke-kelas-jujur-ai.ts';
import { page as cek } from './unit-3/cek-unit-3.ts';
import { page as contoh } from './unit-3/contoh-lembar-pasar.ts';
import { page as empat } from './unit-3/empat-pertanyaan-etika.ts';
import { page as hakCipta } from './unit-3/hak-cipta-dan-ai.ts';
import { page as lab } from './unit-3/lab-dilema.ts';
import { page as tulis } from './unit-3/tulis-pernyataan-ai.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'etika',
  title: 'Etika: adil, transparan, aman bagi anak, hormat pada karya',
  summary:
    'Menelaah bahan ajar dengan empat pertanyaan, melindungi anak dan datanya, menghormati pencipta, lalu menyatakan pemakaian AI dengan jujur.',
  pages: [empat, aman, hakCipta, contoh, tulis, bawa, lab, cek],
});
