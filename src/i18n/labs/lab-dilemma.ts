// Strings of the lab "Dilema di kelas".
import { catalogue } from '../say.ts';
import { branching } from './branching.ts';

export const strings = catalogue({
  id: {
    ...branching.id,
    'lab-dilemma.choose': 'Pilih sebuah cerita',
    'lab-dilemma.not-marked':
      'Tidak ada nilai dan tidak ada satu jawaban benar. Yang dicatat hanya cerita mana yang selesai, akhirnya, dan jumlah keputusan.',
    'lab-dilemma.fresh': 'Belum dibuka',
    'lab-dilemma.under-way': 'Sedang berjalan: keputusan {n}',
    'lab-dilemma.seen': '{n} dari {all} akhir sudah dilihat',
    'lab-dilemma.all': 'Pilih cerita lain',
    'lab-dilemma.progress': '{n} dari {all} cerita sudah sampai di akhir.',
    'lab-dilemma.recorded':
      'Tercatat: {n} dari {all} cerita sudah sampai di akhir. Terima kasih sudah menimbang.',
  },
  en: {
    ...branching.en,
    'lab-dilemma.choose': 'Choose a story',
    'lab-dilemma.not-marked':
      'There is no mark and no one right answer. Only which story was finished, its ending and the number of decisions are recorded.',
    'lab-dilemma.fresh': 'Not opened yet',
    'lab-dilemma.under-way': 'Under way: decision {n}',
    'lab-dilemma.seen': '{n} of {all} endings seen',
    'lab-dilemma.all': 'Choose another story',
    'lab-dilemma.progress': '{n} of {all} stories have been played to an end.',
    'lab-dilemma.recorded':
      'Recorded: {n} of {all} stories have been played to an end. Thank you for weighing them.',
  },
});
