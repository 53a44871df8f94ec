// Unit 2: how a machine learns from examples, how it is tested, and what bad data do to it.
import { defineUnit } from '../../src/model/course.ts';
import { page as kelas } from './unit-2/bawa-ke-kelas.ts';
import { page as contoh } from './unit-2/belajar-dari-contoh.ts';
import { page as cek } from './unit-2/cek-unit-2.ts';
import { page as tetangga } from './unit-2/contoh-tetangga-terdekat.ts';
import { page as dataBuruk } from './unit-2/data-buruk.ts';
import { page as lab } from './unit-2/lab-latih-pengklasifikasi.ts';
import { page as uji } from './unit-2/melatih-lalu-menguji.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'mesin-belajar-dari-data',
  title: 'Mesin belajar dari data',
  summary:
    'Melihat bagaimana mesin menemukan pola dari contoh, melatih model kecil sendiri, lalu menyaksikan apa yang terjadi bila datanya buruk.',
  pages: [contoh, uji, tetangga, lab, dataBuruk, kelas, cek],
});
