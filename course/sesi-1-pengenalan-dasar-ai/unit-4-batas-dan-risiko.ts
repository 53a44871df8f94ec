// Unit 4: what can go wrong with AI (false, slanted, faked, fraudulent, numbing) and how to check a claim.
import { defineUnit } from '../../src/model/course.ts';
import { page as kelas } from './unit-4/bawa-ke-kelas-detektif.ts';
import { page as cek } from './unit-4/cek-unit-4.ts';
import { page as menyamping } from './unit-4/contoh-bacaan-menyamping.ts';
import { page as deepfake } from './unit-4/deepfake-dan-penipuan.ts';
import { page as ketergantungan } from './unit-4/ketergantungan.ts';
import { page as lab } from './unit-4/lab-periksa-klaim.ts';
import { page as salahDanMiring } from './unit-4/salah-dan-miring.ts';
import { page as siaga } from './unit-4/susun-kartu-siaga.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'batas-dan-risiko',
  title: 'Batas dan risiko',
  summary:
    'Mengenali jawaban karangan, gambaran yang miring, deepfake, penipuan, dan ketergantungan, lalu berlatih memeriksa klaim dengan tenang.',
  pages: [salahDanMiring, deepfake, ketergantungan, menyamping, lab, siaga, kelas, cek],
});
