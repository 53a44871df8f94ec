// Session 1, "Pengenalan dasar AI": what it promises, and its units in order.
import type { SessionInput } from '../../src/model/course.ts';
import { unit as unit1 } from './unit-1-apa-itu-ai.ts';
import { unit as unit2 } from './unit-2-mesin-belajar-dari-data.ts';

export const session: SessionInput = {
  id: 'sesi-1',
  number: 1,
  title: 'Pengenalan dasar AI',
  summary:
    'Apa itu AI, bagaimana mesin belajar dari data, dan mengapa keputusan tetap di tangan guru. Tidak perlu latar belakang komputer.',
  objectives: [
    { id: 'membedakan-ai', text: 'Membedakan sistem AI dari alat digital lain dan menyebutkan alasannya.' },
    { id: 'menilai-klaim-ai', text: 'Menilai klaim tentang AI dan meluruskan anggapan yang keliru.' },
    {
      id: 'memegang-kendali',
      text: 'Menentukan keputusan yang harus tetap di tangan guru ketika AI dipakai.',
    },
    {
      id: 'menjelaskan-belajar-dari-data',
      text: 'Menjelaskan bagaimana mesin belajar pola dari contoh berlabel.',
    },
    {
      id: 'menguji-model',
      text: 'Membaca hasil uji sebuah model dan menentukan sejauh mana hasil itu berlaku.',
    },
    {
      id: 'mengenali-data-buruk',
      text: 'Mengenali data yang salah label, timpang, atau tidak mewakili, dan memperkirakan akibatnya.',
    },
  ],
  passMark: 75,
  units: [unit1, unit2],
};
