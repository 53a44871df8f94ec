// The opening of session 3: welcome, map, pre-test.
import { defineUnit } from '../../src/model/course.ts';
import { page as peta } from './pembuka/peta-sesi.ts';
import { page as praUji } from './pembuka/pra-uji.ts';
import { page as selamatDatang } from './pembuka/selamat-datang.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'pembuka',
  role: 'opening',
  title: 'Pembuka',
  summary: 'Pintu masuk ke perangkat ajar yang beretika: lima pertanyaan, peta enam unit, dan pra-uji.',
  pages: [selamatDatang, peta, praUji],
});
