// Chamilo 1.11 and 2, which supports SCORM 1.2.
import type { Guide } from './guide.ts';
import { button, file, menu, picture, tick, touch } from './picture.ts';
import { blank, newVersion, noGrade, rejected, startsOver, tryAsLearner } from './troubles.ts';
import { text } from './words.ts';

const lessons = text('Alur belajar (Learning path / Lessons)', 'Learning path / Lessons');

export const chamilo: Guide = {
  name: 'Chamilo',
  about: text(
    'Halaman kursusnya berisi deretan alat, di antaranya “Learning path” atau “Lessons”.',
    'The course page holds rows of tools, among them “Learning path” or “Lessons”.',
  ),
  choices: [
    {
      format: 'scorm12',
      shape: 'sessions',
      why: text(
        'Chamilo mendukung SCORM 1.2 sepenuhnya, dan tiap sesi punya bilah kemajuannya sendiri.',
        'Chamilo fully supports SCORM 1.2, and each session has a progress bar of its own.',
      ),
    },
    {
      format: 'scorm12',
      shape: 'course',
      why: text(
        'Bila ingin satu alur belajar berisi tiga sesi berurutan.',
        'When you want one learning path with the three sessions in order.',
      ),
    },
  ],
  settings: [
    {
      name: text('Percobaan berulang', 'Repeated attempts'),
      choose: text('Izinkan mengulang (Prevent multiple attempts: mati)', 'Prevent multiple attempts: off'),
      why: text('Agar guru bisa memperbaiki hasilnya.', 'So that teachers can mend their results.'),
    },
    {
      name: text('Tampilan (Display mode)', 'Display mode'),
      choose: text('Layar penuh (Full screen)', 'Full screen'),
      why: text('Di ponsel, bingkai Chamilo menyita tempat.', 'On a phone Chamilo’s own frame takes room.'),
    },
    {
      name: text('Terlihat (Visible)', 'Visible'),
      choose: text('Ya', 'Yes'),
      why: text(
        'Alur yang baru diimpor bisa tersembunyi dari peserta.',
        'A path just imported may be hidden from learners.',
      ),
    },
  ],
  steps: [
    {
      text: text(
        'Masuk sebagai pengajar, buka kursus, lalu pilih alat Alur belajar (Learning path atau Lessons).',
        'Log in as a teacher, open the course and choose the tool Learning path (or Lessons).',
      ),
      picture: picture(
        text('Kursus', 'Course'),
        menu(text('Dokumen (Documents)', 'Documents')),
        touch(menu(lessons)),
        menu(text('Tes (Tests)', 'Tests')),
      ),
    },
    {
      text: text(
        'Pilih ikon impor “Impor SCORM/AICC” (Import SCORM and AICC).',
        'Choose the icon “Import SCORM and AICC”.',
      ),
      picture: picture(lessons, touch(button(text('Impor SCORM (Import SCORM)', 'Import SCORM')))),
    },
    {
      text: text(
        'Pilih berkas ZIP, lalu tekan “Kirim” (Upload / Submit).',
        'Choose the ZIP file, then press “Upload” (or “Submit”).',
      ),
      picture: picture(
        text('Impor SCORM', 'Import SCORM'),
        file('kendali-sesi-1-scorm12.zip'),
        touch(button(text('Kirim (Upload)', 'Upload'))),
      ),
    },
    {
      text: text(
        'Pastikan ikon mata di barisnya menyala (terlihat), lalu beri tahu peserta.',
        'Make sure that the eye icon in its row is on (visible), then tell the learners.',
      ),
      picture: picture(
        lessons,
        menu(text('Sesi 1: Pengenalan dasar AI', 'Session 1: AI basics')),
        touch(tick(text('Terlihat (Visible)', 'Visible'))),
      ),
    },
  ],
  check: [
    ...tryAsLearner,
    text(
      'Buka “Pelaporan” (Reporting/Tracking) peserta itu: kemajuan dan nilainya tampak.',
      'Open that learner’s “Reporting” (Tracking): progress and score are there.',
    ),
  ],
  troubles: [rejected, noGrade, startsOver, blank, newVersion],
};
