// Unit 4 of session 3: lessons open to every pupil, local languages, and AI taught without devices.
import { defineUnit } from '../../src/model/course.ts';
import { page as akomodasi } from './unit-4/akomodasi-dan-alat-bantu.ts';
import { page as amplop } from './unit-4/amplop-kata-dan-pohon-tanya.ts';
import { page as bahasa } from './unit-4/bahasa-daerah-dan-ai.ts';
import { page as cek } from './unit-4/cek-unit-4.ts';
import { page as neuron } from './unit-4/contoh-neuron-jagung.ts';
import { page as dirancang } from './unit-4/dirancang-untuk-semua.ts';
import { page as stoples } from './unit-4/stoples-berlapis.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'inklusi',
  title: 'Inklusi: setiap murid ikut, dengan atau tanpa internet',
  summary:
    'Merancang pelajaran yang terbuka sejak awal, menyiapkan akomodasi, menjaga bahasa daerah, dan mengajarkan AI dengan empat kegiatan tanpa komputer.',
  pages: [dirancang, akomodasi, bahasa, neuron, stoples, amplop, cek],
});
