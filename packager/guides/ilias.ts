// ILIAS, which runs SCORM 2004 with sequencing.
import type { Guide } from './guide.ts';
import { button, field, file, menu, picture, tick, touch } from './picture.ts';
import { blank, newVersion, noGrade, rejected, tryAsLearner } from './troubles.ts';
import { text } from './words.ts';

const module = text('Modul Belajar SCORM (Learning Module SCORM)', 'Learning Module SCORM');
const online = text('Daring (Online)', 'Online');

export const ilias: Guide = {
  name: 'ILIAS',
  about: text(
    'Isinya disebut “Repository”; objek ditambahkan dengan “Add New Item”.',
    'Its content is the “Repository”; objects are added with “Add New Item”.',
  ),
  choices: [
    {
      format: 'scorm2004-3rd',
      shape: 'course',
      why: text(
        'ILIAS menjalankan urutan SCORM 2004: sesi berikutnya terbuka setelah sesi sebelumnya lulus, dan hasilnya digabungkan.',
        'ILIAS runs SCORM 2004 sequencing: a session opens once the one before is passed, and results roll up.',
      ),
    },
    {
      format: 'scorm12',
      shape: 'sessions',
      why: text(
        'Bila ingin tiap sesi sebagai objek sendiri, tanpa urutan.',
        'When you want each session as an object of its own, in any order.',
      ),
    },
    {
      format: 'cmi5',
      shape: 'sessions',
      why: text(
        'Bila ILIAS Anda tersambung ke LRS dan memakai objek xAPI/cmi5: satu sesi per objek.',
        'When your ILIAS is connected to an LRS and uses the xAPI/cmi5 object: one session an object.',
      ),
      how: text(
        'Pilih Tambah objek baru (Add New Item) › xAPI/cmi5, jenis LRS dari pengelola, lalu unggah ZIP-nya.',
        'Choose Add New Item › xAPI/cmi5 with the LRS type of your administrator, then upload the ZIP.',
      ),
    },
  ],
  settings: [
    {
      name: online,
      choose: text('Ya', 'Yes'),
      why: text(
        'Objek baru tersembunyi sampai ini dicentang.',
        'A new object is hidden until this is ticked.',
      ),
    },
    {
      name: text('Kemajuan belajar (Learning Progress)', 'Learning Progress'),
      choose: text('Status dari SCORM (Status determined by SCORM)', 'Status determined by SCORM'),
      why: text('Pelajaran sendiri yang melaporkan lulus.', 'The lesson itself reports that it was passed.'),
    },
    {
      name: text('Mode', 'Mode'),
      choose: text('Normal, dengan kredit (Credit)', 'Normal, with credit'),
      why: text('Dalam mode lain tidak ada yang dicatat.', 'In other modes nothing is recorded.'),
    },
  ],
  steps: [
    {
      text: text(
        'Di kursus atau kategori, pilih “Tambah objek baru” (Add New Item), lalu Modul Belajar SCORM.',
        'In a course or category choose “Add New Item”, then Learning Module SCORM.',
      ),
      picture: picture(
        text('Tambah objek (Add New Item)', 'Add New Item'),
        menu(text('Berkas (File)', 'File')),
        touch(menu(module)),
        menu('xAPI/cmi5'),
      ),
    },
    {
      text: text(
        'Pilih jenis “SCORM 2004”, pilih berkas ZIP, lalu tekan Impor (Import).',
        'Choose the type “SCORM 2004” and the ZIP file, then press Import.',
      ),
      picture: picture(
        module,
        field(text('Jenis (Type)', 'Type'), 'SCORM 2004'),
        touch(file('kendali-lengkap-scorm2004-3rd.zip')),
        button(text('Impor (Import)', 'Import')),
      ),
    },
    {
      text: text(
        'Di tab Pengaturan (Settings), centang Daring (Online), lalu simpan.',
        'On the tab Settings tick Online, then save.',
      ),
      picture: picture(
        text('Pengaturan (Settings)', 'Settings'),
        touch(tick(online)),
        button(text('Simpan (Save)', 'Save')),
      ),
    },
  ],
  check: [
    ...tryAsLearner,
    text(
      'Buka tab Kemajuan belajar (Learning Progress): status akun percobaan tampak. Sesi 2 baru terbuka setelah Sesi 1 lulus.',
      'Open the tab Learning Progress: the test account’s status is there. Session 2 opens once session 1 is passed.',
    ),
  ],
  troubles: [rejected, noGrade, blank, newVersion],
};
