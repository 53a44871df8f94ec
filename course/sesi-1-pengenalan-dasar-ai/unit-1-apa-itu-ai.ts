// Unit 1: what AI is, what it is not, and who decides.
import { defineUnit } from '../../src/model/course.ts';
import { page as ai } from './unit-1/ai-di-sekitar-kita.ts';
import { page as aturan } from './unit-1/aturan-atau-pola.ts';
import { page as cek } from './unit-1/cek-unit-1.ts';
import { page as bedah } from './unit-1/contoh-membedah-alat.ts';
import { page as kendali } from './unit-1/siapa-memegang-kendali.ts';
import { page as bukan } from './unit-1/yang-bukan-ai.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'apa-itu-ai',
  title: 'Apa itu AI dan apa yang bukan',
  summary:
    'Mengenali AI di sekitar sekolah, membedakannya dari alat digital lain, dan menempatkan guru sebagai pengambil keputusan.',
  pages: [ai, aturan, bedah, bukan, kendali, cek],
});
