// Unit 6: why some decisions stay with people, how to disagree with a machine, and how to answer for what was decided.
import { defineUnit } from '../../src/model/course.ts';
import { page as lingkar } from './unit-6/bawa-ke-sekolah-lingkar.ts';
import { page as berbeda } from './unit-6/berbeda-dengan-mesin.ts';
import { page as cek } from './unit-6/cek-unit-6.ts';
import { page as remedial } from './unit-6/contoh-saran-remedial.ts';
import { page as keputusan } from './unit-6/keputusan-manusia.ts';
import { page as mencatat } from './unit-6/mencatat-keputusan.ts';
import { page as tulis } from './unit-6/tulis-catatan-keputusan.ts';

export const unit = defineUnit(import.meta.url, {
  id: 'guru-pengendali',
  title: 'Guru sebagai pengendali: manusia memutuskan',
  summary:
    'Menimbang saran mesin dengan bukti, menerima, mengubah, atau menolaknya, lalu mempertanggungjawabkan keputusan itu kepada murid dan orang tua.',
  pages: [keputusan, berbeda, mencatat, remedial, tulis, lingkar, cek],
});
