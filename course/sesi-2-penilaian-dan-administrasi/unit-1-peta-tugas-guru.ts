// Unit 1 of session 2: which of a teacher's tasks may be given to AI, which with care, which never.
import { defineUnit } from '../../src/model/course.ts';
import { page as bawa } from './unit-1/bawa-peta-ke-sekolah.ts';
import { page as cek } from './unit-1/cek-s2-unit-1.ts';
import { page as contoh } from './unit-1/contoh-pekan-bu-yanti.ts';
import { page as empat } from './unit-1/empat-pertanyaan.ts';
import { page as langkah } from './unit-1/satu-tugas-banyak-langkah.ts';
import { page as susun } from './unit-1/susun-peta-anda.ts';
import { page as tugas } from './unit-1/tugas-dahulu.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'peta-tugas-guru',
  title: 'Peta tugas guru: boleh, hati-hati, jangan',
  summary:
    'Memilah pekerjaan guru langkah demi langkah, sehingga jelas mana yang boleh dibantu AI, mana yang perlu syarat, dan mana yang tidak diserahkan.',
  pages: [tugas, empat, langkah, contoh, susun, bawa, cek],
});
