// Unit 2 of session 2: from blueprint to item, with AI as a drafter and the teacher as the one who answers for it.
import { defineUnit } from '../../src/model/course.ts';
import { page as cacat } from './unit-2/bagian-soal-dan-celanya.ts';
import { page as bawa } from './unit-2/bawa-bedah-soal.ts';
import { page as bloom } from './unit-2/bloom-dan-hots.ts';
import { page as cek } from './unit-2/cek-s2-unit-2.ts';
import { page as contoh } from './unit-2/contoh-mengobati-soal.ts';
import { page as kisi } from './unit-2/kisi-kisi-dahulu.ts';
import { page as lab } from './unit-2/lab-klinik-soal.ts';
import { page as menulis } from './unit-2/menulis-soal-dengan-ai.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'kisi-kisi-dan-soal',
  title: 'Menyusun kisi-kisi dan soal',
  summary:
    'Merancang kisi-kisi, memilih tingkat berpikir, mengenali soal bercela, dan memakai AI sebagai penyusun draf yang selalu diperiksa.',
  pages: [kisi, bloom, cacat, contoh, lab, menulis, bawa, cek],
});
