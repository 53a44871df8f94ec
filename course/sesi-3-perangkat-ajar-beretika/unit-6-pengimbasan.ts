// Unit 6 of session 3: passing on what was learned to colleagues, seeing whether it worked, and guiding pupils.
import { defineUnit } from '../../src/model/course.ts';
import { page as bimbing } from './unit-6/bimbing-murid.ts';
import { page as cek } from './unit-6/cek-unit-6.ts';
import { page as coba } from './unit-6/coba-sepuluh-menit.ts';
import { page as contoh } from './unit-6/contoh-kkg-dua-pertemuan.ts';
import { page as guruBelajar } from './unit-6/guru-belajar.ts';
import { page as lab } from './unit-6/lab-rencana-pengimbasan.ts';
import { page as mengukur } from './unit-6/mengukur-kenaikan.ts';
import { page as pendampingan } from './unit-6/pendampingan-sejawat.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'pengimbasan',
  title: 'Pengimbasan: mengajarkan rekan, membimbing murid',
  summary:
    'Menularkan ilmu lewat praktik dan pendampingan, mengukur hasilnya dengan jujur, dan membimbing murid memakai AI secara aman dan produktif.',
  pages: [guruBelajar, pendampingan, mengukur, contoh, coba, lab, bimbing, cek],
});
