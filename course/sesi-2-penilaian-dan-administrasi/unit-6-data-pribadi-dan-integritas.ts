// Unit 6 of session 2: pupils' personal data, and suspicions of AI use handled with fair evidence.
import { defineUnit } from '../../src/model/course.ts';
import { page as bawa } from './unit-6/bawa-jejak-proses.ts';
import { page as cek } from './unit-6/cek-s2-unit-6.ts';
import { page as contoh } from './unit-6/contoh-karangan-dani.ts';
import { page as data } from './unit-6/data-pribadi-murid.ts';
import { page as lab } from './unit-6/lab-samarkan-data.ts';
import { page as pendeteksi } from './unit-6/pendeteksi-bukan-hakim.ts';
import { page as samar } from './unit-6/samar-bukan-izin.ts';
import { page as susun } from './unit-6/susun-kartu-adil.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'data-pribadi-dan-integritas',
  title: 'Data pribadi dan integritas akademik',
  summary:
    'Mengenali data anak, memahami batas penyamaran, dan menangani dugaan kecurangan dengan bukti proses serta percakapan, bukan dengan angka pendeteksi.',
  pages: [data, samar, pendeteksi, contoh, susun, bawa, lab, cek],
});
