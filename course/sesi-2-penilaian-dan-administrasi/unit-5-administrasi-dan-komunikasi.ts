// Unit 5 of session 2: letters, minutes, recaps, messages to parents and learning media, drafted with help and checked by hand.
import { defineUnit } from '../../src/model/course.ts';
import { page as bawa } from './unit-5/bawa-media-beratribusi.ts';
import { page as cek } from './unit-5/cek-s2-unit-5.ts';
import { page as contoh } from './unit-5/contoh-rekap-bu-wati.ts';
import { page as notula } from './unit-5/notula-yang-setia.ts';
import { page as rekap } from './unit-5/rekap-dengan-rumus.ts';
import { page as surat } from './unit-5/surat-dan-pesan.ts';
import { page as tulis } from './unit-5/tulis-pesan-anda.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'administrasi-dan-komunikasi',
  title: 'Administrasi dan komunikasi',
  summary:
    'Menyiapkan surat, notula, rekap, pesan orang tua, dan media belajar: kerangka boleh dibantu, angka dihitung rumus, dan isi diperiksa guru.',
  pages: [surat, notula, rekap, contoh, tulis, bawa, cek],
});
