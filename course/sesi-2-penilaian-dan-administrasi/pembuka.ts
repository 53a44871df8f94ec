// The opening of session 2: welcome, map, pre-test.
import { defineUnit } from '../../src/model/course.ts';
import { page as peta } from './pembuka/peta-sesi.ts';
import { page as praUji } from './pembuka/pra-uji.ts';
import { page as selamatDatang } from './pembuka/selamat-datang.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'pembuka',
  role: 'opening',
  title: 'Pembuka',
  summary: 'Pintu masuk ke penilaian dan administrasi: yang perlu disiapkan, peta enam unit, dan pra-uji.',
  pages: [selamatDatang, peta, praUji],
});
