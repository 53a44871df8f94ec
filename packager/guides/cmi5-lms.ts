// LMSs that import cmi5 course structures.
import type { Guide } from './guide.ts';
import { button, file, menu, picture, touch } from './picture.ts';
import { blank, newVersion, noGrade, rejected, tryAsLearner } from './troubles.ts';
import { text } from './words.ts';

export const cmi5Lms: Guide = {
  name: text('LMS yang mendukung cmi5', 'An LMS that supports cmi5'),
  about: text(
    'cmi5 adalah aturan bersama antara LMS dan xAPI. Pilih ini bila LMS menyebut “cmi5” di daftar jenis paketnya.',
    'cmi5 is the common rule between LMSs and xAPI. Choose this when the LMS lists “cmi5” among its kinds of packages.',
  ),
  choices: [
    {
      format: 'cmi5',
      shape: 'course',
      why: text(
        'Satu paket berisi tiga pelajaran; LMS tahu pasti siapa yang selesai dan lulus.',
        'One package with three lessons; the LMS knows for sure who completed and passed.',
      ),
    },
    {
      format: 'cmi5',
      shape: 'sessions',
      why: text(
        'Bila LMS hanya menerima satu pelajaran (AU) per paket.',
        'When the LMS takes only one lesson (AU) a package.',
      ),
    },
    {
      format: 'scorm12',
      shape: 'sessions',
      why: text(
        'Bila impor cmi5 gagal: hampir semua LMS menerimanya.',
        'When the cmi5 import fails: nearly every LMS takes it.',
      ),
      how: text(
        'Tambahkan kegiatan jenis “SCORM”, bukan “cmi5”, lalu unggah ZIP-nya.',
        'Add an activity of the kind “SCORM” instead of “cmi5”, then upload the ZIP.',
      ),
    },
  ],
  settings: [
    {
      name: text('Syarat selesai (moveOn)', 'moveOn'),
      choose: text('Biarkan seperti di paket', 'Leave as in the package'),
      why: text('Paket meminta selesai dan lulus.', 'The package asks for completed and passed.'),
    },
    {
      name: text('Nilai lulus (masteryScore)', 'masteryScore'),
      choose: text('Biarkan seperti di paket', 'Leave as in the package'),
      why: text('Pelajaran memakai nilai yang diberikan LMS.', 'The lesson uses whatever the LMS gives it.'),
    },
  ],
  steps: [
    {
      text: text('Tambahkan kegiatan atau kursus “cmi5”.', 'Add an activity or course of the kind “cmi5”.'),
      picture: picture(text('Tambah kursus', 'Add a course'), menu('SCORM'), touch(menu('cmi5'))),
    },
    {
      text: text('Unggah berkas ZIP apa adanya.', 'Upload the ZIP file as it is.'),
      picture: picture(
        'cmi5',
        touch(file('kendali-lengkap-cmi5.zip')),
        button(text('Impor (Import)', 'Import')),
      ),
    },
    {
      text: text(
        'Daftarkan peserta, lalu buka pelajaran pertama dari LMS.',
        'Enrol the learners, then open the first lesson from the LMS.',
      ),
      picture: picture(
        text('Kursus Kendali', 'Kendali course'),
        touch(menu(text('Sesi 1: Pengenalan dasar AI', 'Session 1: AI basics'))),
        menu(text('Sesi 2', 'Session 2')),
        menu(text('Sesi 3', 'Session 3')),
      ),
    },
  ],
  check: [
    ...tryAsLearner,
    text(
      'Setelah pasca-uji lulus, LMS menandai sesi itu terpenuhi (satisfied).',
      'Once the post-test is passed, the LMS marks the session as satisfied.',
    ),
  ],
  troubles: [rejected, noGrade, blank, newVersion],
};
