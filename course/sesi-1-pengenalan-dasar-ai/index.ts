// Session 1, "Pengenalan dasar AI": what it promises, its parts in order, and the bank of its tests.
import type { SessionInput } from '../../src/model/course.ts';
import { unit as pembuka } from './pembuka.ts';
import { unit as penutup } from './penutup.ts';
import * as bank1 from './unit-1/bank.ts';
import { unit as unit1 } from './unit-1-apa-itu-ai.ts';
import * as bank2 from './unit-2/bank.ts';
import { unit as unit2 } from './unit-2-mesin-belajar-dari-data.ts';
import * as bank3 from './unit-3/bank.ts';
import { unit as unit3 } from './unit-3-ai-generatif-dan-model-bahasa.ts';
import * as bank4 from './unit-4/bank.ts';
import { unit as unit4 } from './unit-4-batas-dan-risiko.ts';
import * as bank5 from './unit-5/bank.ts';
import { unit as unit5 } from './unit-5-menulis-prompt.ts';
import * as bank6 from './unit-6/bank.ts';
import { unit as unit6 } from './unit-6-guru-pengendali.ts';

const banks = [bank1, bank2, bank3, bank4, bank5, bank6];

export const session: SessionInput = {
  id: 'sesi-1',
  number: 1,
  title: 'Pengenalan dasar AI',
  summary:
    'Apa itu AI, bagaimana mesin belajar dan menulis, di mana batasnya, serta mengapa keputusan tetap di tangan guru. Tidak perlu latar belakang komputer.',
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
    {
      id: 'menjelaskan-model-bahasa',
      text: 'Menjelaskan cara model bahasa menyusun tulisan dan mengapa tulisan yang lancar dapat keliru.',
    },
    {
      id: 'mengenali-risiko',
      text: 'Mengenali jawaban karangan, bias, deepfake, penipuan, dan ketergantungan, lalu memilih langkah pemeriksaan.',
    },
    {
      id: 'menulis-prompt',
      text: 'Menulis prompt yang jelas, lengkap, dan bebas data pribadi, lalu memperbaikinya berdasarkan hasil.',
    },
    {
      id: 'memutuskan-sebagai-pengendali',
      text: 'Memutuskan apakah saran AI diterima, diubah, atau ditolak, dan mencatat alasannya.',
    },
  ],
  passMark: 75,
  units: [pembuka, unit1, unit2, unit3, unit4, unit5, unit6, penutup],
  bank: {
    pretest: banks.flatMap(({ pretest }) => pretest),
    posttest: banks.flatMap(({ posttest }) => posttest),
  },
};
