// Unit 5 of session 3: an AI agreement made with pupils and parents, from one class to the whole school.
import { defineUnit } from '../../src/model/course.ts';
import { page as cek } from './unit-5/cek-unit-5.ts';
import { page as coba } from './unit-5/coba-tiga-kalimat.ts';
import { page as contoh } from './unit-5/contoh-kata-anak.ts';
import { page as dariKelas } from './unit-5/dari-kelas-ke-sekolah.ts';
import { page as konsekuensi } from './unit-5/konsekuensi-mendidik.ts';
import { page as lab } from './unit-5/lab-kesepakatan.ts';
import { page as mengapa } from './unit-5/mengapa-bersama.ts';
import { page as siapa } from './unit-5/siapa-didengar.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'kesepakatan-ai',
  title: 'Kesepakatan AI di kelas dan sekolah',
  summary:
    'Menyusun aturan bersama murid dan orang tua dengan kata yang mereka pahami, memilih konsekuensi yang mendidik, lalu meninjaunya.',
  pages: [mengapa, siapa, konsekuensi, contoh, coba, lab, dariKelas, cek],
});
