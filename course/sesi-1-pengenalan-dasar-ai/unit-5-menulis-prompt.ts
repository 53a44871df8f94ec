// Unit 5: asking an AI clearly and completely, without personal data, and mending the request by its results.
import { defineUnit } from '../../src/model/course.ts';
import { page as kelas } from './unit-5/bawa-ke-kelas-robot.ts';
import { page as cek } from './unit-5/cek-unit-5.ts';
import { page as putaran } from './unit-5/contoh-tiga-putaran.ts';
import { page as lab } from './unit-5/lab-bengkel-prompt.ts';
import { page as bagian } from './unit-5/lima-bagian-prompt.ts';
import { page as meminta } from './unit-5/meminta-dengan-jelas.ts';
import { page as tanpaData } from './unit-5/prompt-tanpa-data-pribadi.ts';
import { page as tulisUlang } from './unit-5/tulis-ulang-prompt.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'menulis-prompt',
  title: 'Menulis prompt yang baik',
  summary:
    'Menyusun permintaan kepada AI dari lima bagian, menjaganya bebas data pribadi, lalu memperbaikinya berdasarkan hasil.',
  pages: [meminta, bagian, tanpaData, putaran, tulisUlang, lab, kelas, cek],
});
