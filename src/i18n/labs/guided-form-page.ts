// Strings that the pages of labs with a guided form say without a script; no chunk carries them.
import { catalogue } from '../say.ts';
import { strings as labLessonPlan } from './lab-lesson-plan-page.ts';
import { strings as labOutreach } from './lab-outreach-page.ts';

export const strings = catalogue({
  id: {
    ...labLessonPlan.id,
    ...labOutreach.id,
    'guided-form.samples': 'Empat contoh lengkap',
    'guided-form.outline': 'Yang diisi; boleh juga di kertas',
    'guided-form.begin-with': 'Mulai dari mana?',
    'guided-form.begin-help':
      'Isi sendiri dari kosong di langkah 1, atau pilih satu contoh lalu ubah menjadi milik kelas Anda.',
    'guided-form.coach': 'Pendamping: sudahkah semuanya bertemu?',
    'guided-form.coach-help':
      'Pendamping ini hanya membaca kata dan menghitung. Ia dapat keliru; Bapak/Ibu yang memutuskan.',
  },
  en: {
    ...labLessonPlan.en,
    ...labOutreach.en,
    'guided-form.samples': 'Four complete examples',
    'guided-form.outline': 'What to fill in; paper will do',
    'guided-form.begin-with': 'Where to begin?',
    'guided-form.begin-help':
      'Fill in the empty form from step 1, or take an example and make it your class’s own.',
    'guided-form.coach': 'Coach: does it all meet?',
    'guided-form.coach-help': 'This coach only reads words and counts. It may be wrong; you decide.',
  },
});
