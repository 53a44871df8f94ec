// Session 3, "Integrasi teknologi dalam perangkat ajar yang beretika": what it promises, its parts in order, and the bank of its tests.
import type { SessionInput } from '../../src/model/course.ts';
import { unit as pembuka } from './pembuka.ts';
import { unit as penutup } from './penutup.ts';
import * as bank1 from './unit-1/bank.ts';
import { unit as unit1 } from './unit-1-modul-ajar.ts';
import * as bank2 from './unit-2/bank.ts';
import { unit as unit2 } from './unit-2-kapan-ai-dipakai.ts';
import * as bank3 from './unit-3/bank.ts';
import { unit as unit3 } from './unit-3-etika.ts';
import * as bank4 from './unit-4/bank.ts';
import { unit as unit4 } from './unit-4-inklusi.ts';
import * as bank5 from './unit-5/bank.ts';
import { unit as unit5 } from './unit-5-kesepakatan-ai.ts';
import * as bank6 from './unit-6/bank.ts';
import { unit as unit6 } from './unit-6-pengimbasan.ts';

const banks = [bank1, bank2, bank3, bank4, bank5, bank6];

export const session: SessionInput = {
  id: 'sesi-3',
  number: 3,
  title: 'Integrasi teknologi dalam perangkat ajar yang beretika',
  summary:
    'Merancang modul ajar, menentukan kapan AI dipakai, menjaga etika dan inklusi, menyusun kesepakatan, lalu menularkannya kepada rekan.',
  objectives: [
    {
      id: 'merancang-modul',
      text: 'Merancang modul ajar yang tujuan, pengalaman belajar, dan asesmennya selaras, dengan peran AI yang jelas.',
    },
    {
      id: 'menentukan-tingkat-ai',
      text: 'Menentukan tingkat pemakaian AI bagi sebuah tugas menurut tujuan belajar dan aturan jenjang.',
    },
    {
      id: 'menerapkan-etika',
      text: 'Menerapkan asas adil, transparan, dan aman bagi anak, serta menghormati hak cipta dalam perangkat ajar.',
    },
    {
      id: 'merancang-inklusif',
      text: 'Merancang kegiatan yang dapat diikuti setiap murid, termasuk di sekolah tanpa internet.',
    },
    {
      id: 'menyusun-kesepakatan',
      text: 'Menyusun kesepakatan pemakaian AI bersama murid, orang tua/wali, dan sekolah.',
    },
    {
      id: 'mengimbaskan',
      text: 'Menyusun rencana pengimbasan bagi rekan sejawat dan cara melihat hasilnya.',
    },
  ],
  passMark: 75,
  units: [pembuka, unit1, unit2, unit3, unit4, unit5, unit6, penutup],
  bank: {
    pretest: banks.flatMap(({ pretest }) => pretest),
    posttest: banks.flatMap(({ posttest }) => posttest),
  },
};
