// Strings of the case study that closes a session.
import { catalogue } from '../say.ts';
import { branching } from './branching.ts';

export const strings = catalogue({
  id: {
    ...branching.id,
    'case-study.tag': 'Studi kasus',
    'case-study.not-marked':
      'Kasus ini tidak dinilai. Yang dicatat hanya akhir yang Anda capai, jumlah keputusan, dan angka keseimbangan yang terbaik. Boleh dicoba berulang kali.',
    'case-study.recorded':
      'Tercatat. Keseimbangan akhir ini menurut penyusun: {n} dari 100. Angka itu memperkirakan seberapa jauh anak, pembelajaran, dan kepercayaan terjaga. Bukan nilai; boleh Anda perdebatkan.',
  },
  en: {
    ...branching.en,
    'case-study.tag': 'Case study',
    'case-study.not-marked':
      'This case is not marked. Only the ending that you reach, the number of decisions and the best balance are recorded. Try it as often as you like.',
    'case-study.recorded':
      'Recorded. The balance of this ending, as its authors see it: {n} of 100. The figure estimates how well children, learning and trust were looked after. It is not a mark; feel free to disagree.',
  },
});
