// Unit 2 of session 3: whether AI belongs in a task, how far, and who operates it at each jenjang.
import { defineUnit } from '../../src/model/course.ts';
import { page as aturan } from './unit-2/aturan-per-jenjang.ts';
import { page as cek } from './unit-2/cek-unit-2.ts';
import { page as contoh } from './unit-2/contoh-tiga-tugas.ts';
import { page as lab } from './unit-2/lab-skala-ai.ts';
import { page as mulai } from './unit-2/mulai-dari-tujuan.ts';
import { page as sampaikan } from './unit-2/sampaikan-kepada-murid.ts';
import { page as skala } from './unit-2/skala-lima-tingkat.ts';
import { page as timbang } from './unit-2/timbang-tugas-sendiri.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'kapan-ai-dipakai',
  title: 'Kapan AI dipakai, kapan tidak',
  summary:
    'Menimbang tugas dari tujuan belajarnya, memilih tingkat pada Skala AI, dan menyesuaikannya dengan aturan untuk setiap jenjang.',
  pages: [mulai, skala, aturan, contoh, timbang, lab, sampaikan, cek],
});
