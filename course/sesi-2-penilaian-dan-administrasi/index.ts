// Session 2, "Pemanfaatan aplikasi untuk penilaian dan administrasi": what it promises, its parts in order, and the bank of its tests.
import type { SessionInput } from '../../src/model/course.ts';
import { unit as pembuka } from './pembuka.ts';
import { unit as penutup } from './penutup.ts';
import * as bank1 from './unit-1/bank.ts';
import { unit as unit1 } from './unit-1-peta-tugas-guru.ts';
import * as bank2 from './unit-2/bank.ts';
import { unit as unit2 } from './unit-2-kisi-kisi-dan-soal.ts';
import * as bank3 from './unit-3/bank.ts';
import { unit as unit3 } from './unit-3-rubrik-dan-umpan-balik.ts';
import * as bank4 from './unit-4/bank.ts';
import { unit as unit4 } from './unit-4-analisis-butir-soal.ts';
import * as bank5 from './unit-5/bank.ts';
import { unit as unit5 } from './unit-5-administrasi-dan-komunikasi.ts';
import * as bank6 from './unit-6/bank.ts';
import { unit as unit6 } from './unit-6-data-pribadi-dan-integritas.ts';

const banks = [bank1, bank2, bank3, bank4, bank5, bank6];

export const session: SessionInput = {
  id: 'sesi-2',
  number: 2,
  title: 'Pemanfaatan aplikasi untuk penilaian dan administrasi',
  summary:
    'Memakai AI dan angka kelas sendiri untuk soal, rubrik, analisis butir, dan surat-menyurat, sambil menjaga data murid dan keadilan penilaian.',
  objectives: [
    {
      id: 'memilah-tugas',
      text: 'Memilah langkah kerja guru menjadi boleh, hati-hati, dan jangan dibantu AI, disertai alasannya.',
    },
    {
      id: 'menyusun-soal',
      text: 'Menyusun kisi-kisi dan soal yang mengukur tujuan, serta membetulkan soal yang bercela.',
    },
    {
      id: 'menyusun-rubrik',
      text: 'Menyusun rubrik dengan kriteria yang teramati dan umpan balik yang dapat ditindaklanjuti murid.',
    },
    {
      id: 'menganalisis-butir',
      text: 'Menganalisis butir soal dari tingkat kesukaran, daya pembeda, dan kerja pengecohnya.',
    },
    {
      id: 'mengelola-administrasi',
      text: 'Menyiapkan surat, notula, rekap, dan media belajar dengan bantuan aplikasi, lalu memeriksa hasilnya.',
    },
    {
      id: 'melindungi-data',
      text: 'Menyamarkan data pribadi dan menangani dugaan kecurangan dengan bukti yang adil.',
    },
  ],
  passMark: 75,
  units: [pembuka, unit1, unit2, unit3, unit4, unit5, unit6, penutup],
  bank: {
    pretest: banks.flatMap(({ pretest }) => pretest),
    posttest: banks.flatMap(({ posttest }) => posttest),
  },
};
