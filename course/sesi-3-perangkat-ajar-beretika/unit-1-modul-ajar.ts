// Unit 1 of session 3: a teacher designs a lesson plan for deep learning, with AI as a helper that never decides.
import { defineUnit } from '../../src/model/course.ts';
import { page as bedah } from './unit-1/bedah-draf-ai.ts';
import { page as cek } from './unit-1/cek-unit-1.ts';
import { page as contoh } from './unit-1/contoh-modul-banjir.ts';
import { page as keputusan } from './unit-1/keputusan-guru.ts';
import { page as lab } from './unit-1/lab-modul-ajar.ts';
import { page as prinsip } from './unit-1/prinsip-dan-pengalaman.ts';
import { page as selaras } from './unit-1/selaras.ts';
import { page as uji } from './unit-1/uji-di-kelas.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'merancang-modul-ajar',
  title: 'Merancang modul ajar pembelajaran mendalam dengan bantuan AI',
  summary:
    'Menetapkan tujuan dan bukti belajar lebih dahulu, memakai AI untuk menambah gagasan, lalu memeriksa drafnya dengan enam pertanyaan.',
  pages: [keputusan, prinsip, selaras, contoh, bedah, lab, uji, cek],
});
