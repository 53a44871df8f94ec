// SCORM Cloud and LMSs that are built on a complete SCORM engine.
import type { Guide } from './guide.ts';
import { button, field, file, menu, picture, touch } from './picture.ts';
import { blank, newVersion, noGrade, rejected, tryAsLearner } from './troubles.ts';
import { text } from './words.ts';

const add = text('Tambah isi (Add Content)', 'Add Content');

export const scormEngine: Guide = {
  name: text('SCORM Cloud dan sejenisnya', 'SCORM Cloud and the like'),
  about: text(
    'Layanan yang khusus memainkan paket SCORM, misalnya SCORM Cloud, atau LMS yang memakai mesinnya.',
    'A service that plays SCORM packages, such as SCORM Cloud, or an LMS with such an engine inside.',
  ),
  choices: [
    {
      format: 'scorm2004-4th',
      shape: 'course',
      why: text(
        'Mesinnya lengkap: urutan sesi, kemajuan, dan hasil gabungan semuanya jalan.',
        'The engine is complete: order of sessions, progress and rolled-up results all work.',
      ),
    },
    {
      format: 'cmi5',
      shape: 'course',
      why: text(
        'Bila ingin catatan belajar xAPI yang rinci sekaligus status lulus.',
        'When you want detailed xAPI records together with a pass status.',
      ),
    },
    {
      format: 'scorm12',
      shape: 'sessions',
      why: text(
        'Bila paketnya akan diteruskan (dispatch) ke LMS sekolah yang lebih tua.',
        'When the package will be dispatched to older school LMSs.',
      ),
    },
  ],
  settings: [
    {
      name: text('Cara keluar (Launch type)', 'Launch type'),
      choose: text(
        'Bingkai atau jendela baru; bawaan boleh dipakai',
        'Frameset or new window; the default is fine',
      ),
      why: text('Pelajaran menyesuaikan diri dengan keduanya.', 'The lesson adapts to both.'),
    },
    {
      name: text('Nilai gabungan (Rollup mode)', 'Rollup mode'),
      choose: text('Bawaan paket (Sequencing)', 'As in the package (sequencing)'),
      why: text('Paket sudah berisi aturannya.', 'The package brings its own rules.'),
    },
  ],
  steps: [
    {
      text: text(
        'Pilih “Add Content”, lalu “Import a SCORM, AICC, xAPI, or cmi5 package”.',
        'Choose “Add Content”, then “Import a SCORM, AICC, xAPI, or cmi5 package”.',
      ),
      picture: picture(
        text('Pustaka (Library)', 'Library'),
        button(add),
        touch(menu(text('Impor paket SCORM (Import a SCORM … package)', 'Import a SCORM … package'))),
      ),
    },
    {
      text: text(
        'Pilih berkas ZIP, lalu tekan “Import Course”.',
        'Choose the ZIP file, then press “Import Course”.',
      ),
      picture: picture(
        add,
        touch(file('kendali-lengkap-scorm2004-4th.zip')),
        button(text('Impor (Import Course)', 'Import Course')),
      ),
    },
    {
      text: text(
        'Tekan “Launch” untuk mencoba, lalu bagikan dengan “Invitations” atau teruskan dengan “Dispatch”.',
        'Press “Launch” to try it, then share it with “Invitations” or pass it on with “Dispatch”.',
      ),
      picture: picture(
        text('Kursus Kendali', 'Kendali course'),
        touch(button(text('Coba (Launch)', 'Launch'))),
        menu(text('Undangan (Invitations)', 'Invitations')),
        field(text('Status', 'Status'), text('Belum selesai (incomplete)', 'Incomplete')),
      ),
    },
  ],
  check: [
    ...tryAsLearner,
    text(
      'Lihat “Registrations”: status, nilai, dan jawaban akun percobaan tampak.',
      'Look at “Registrations”: status, score and answers of the test account are there.',
    ),
  ],
  troubles: [rejected, noGrade, blank, newVersion],
};
