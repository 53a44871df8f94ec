// Unit 3: how a language model writes token by token, and why it makes things up.
import { defineUnit } from '../../src/model/course.ts';
import { page as kelas } from './unit-3/bawa-ke-kelas-tebak-kata.ts';
import { page as cek } from './unit-3/cek-unit-3.ts';
import { page as temperatur } from './unit-3/contoh-tiga-temperatur.ts';
import { page as pensil } from './unit-3/hitung-dengan-pensil.ts';
import { page as lab } from './unit-3/lab-tebak-kata.ts';
import { page as mengarang } from './unit-3/mengapa-mengarang.ts';
import { page as menebak } from './unit-3/menulis-dengan-menebak.ts';
import { page as token } from './unit-3/token.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'ai-generatif',
  title: 'AI generatif dan model bahasa',
  summary:
    'Melihat bagaimana mesin menyusun tulisan sepotong demi sepotong, mengapa jawabannya berubah-ubah, dan mengapa ia dapat mengarang dengan lancar.',
  pages: [menebak, token, pensil, temperatur, lab, mengarang, kelas, cek],
});
