// Canvas, with the SCORM app that Instructure adds to it.
import type { Guide } from './guide.ts';
import { button, field, file, menu, picture, touch } from './picture.ts';
import { blank, newVersion, noGrade, rejected, tryAsLearner } from './troubles.ts';
import { text } from './words.ts';

const graded = text(
  'Impor sebagai tugas bernilai (Import as graded assignment)',
  'Import as graded assignment',
);

export const canvas: Guide = {
  name: 'Canvas',
  about: text(
    'Menu kursus di kiri berisi “Modules”, “Assignments”, dan “Grades”; alamatnya sering berakhir instructure.com.',
    'The course menu on the left has “Modules”, “Assignments” and “Grades”; its address often ends in instructure.com.',
  ),
  choices: [
    {
      format: 'scorm12',
      shape: 'sessions',
      why: text(
        'Tiap sesi menjadi satu tugas bernilai, dan nilainya masuk ke buku nilai Canvas.',
        'Each session becomes a graded assignment whose score goes into Canvas’s gradebook.',
      ),
    },
    {
      format: 'common-cartridge',
      shape: 'course',
      why: text(
        'Bila menu SCORM tidak ada di Canvas Anda, atau bila ingin soalnya menjadi kuis Canvas yang bisa disunting.',
        'When your Canvas has no SCORM menu, or when you want the questions as Canvas quizzes that can be edited.',
      ),
      how: text(
        'Buka Pengaturan (Settings) › Impor isi kursus (Import Course Content), pilih jenis “Common Cartridge 1.x Package”, pilih ZIP-nya, lalu tekan Import.',
        'Open Settings › Import Course Content, choose the type “Common Cartridge 1.x Package” and the ZIP, then press Import.',
      ),
    },
    {
      format: 'scorm2004-4th',
      shape: 'course',
      why: text(
        'Bila ingin seluruh kursus dalam satu tugas, dan sesi berikutnya terbuka setelah sesi sebelumnya lulus.',
        'When you want the whole course as one assignment, each session opening once the one before is passed.',
      ),
    },
  ],
  settings: [
    {
      name: text('Cara impor', 'Way of import'),
      choose: graded,
      why: text(
        'Pilihan lain, “Import as page”, tidak mencatat nilai.',
        'The other choice, “Import as page”, records no score.',
      ),
    },
    {
      name: text('Poin (Points)', 'Points'),
      choose: '100',
      why: text('Nilai pelajaran 0 sampai 100.', 'The lesson’s score is 0 to 100.'),
    },
    {
      name: text('Jumlah percobaan (Allowed attempts)', 'Allowed attempts'),
      choose: text('Tanpa batas (Unlimited)', 'Unlimited'),
      why: text('Agar guru bisa memperbaiki hasilnya.', 'So that teachers can mend their results.'),
    },
  ],
  steps: [
    {
      text: text(
        'Di kursus Anda, buka menu SCORM. Bila tidak ada: Pengaturan (Settings) › Navigasi (Navigation), lalu seret SCORM ke atas.',
        'In your course open the menu SCORM. If it isn’t there: Settings › Navigation, and drag SCORM to the upper list.',
      ),
      picture: picture(
        text('Menu kursus', 'Course menu'),
        menu(text('Modul (Modules)', 'Modules')),
        menu(text('Nilai (Grades)', 'Grades')),
        touch(menu('SCORM')),
      ),
    },
    {
      text: text(
        'Tekan “Unggah” (Upload), lalu pilih berkas ZIP.',
        'Press “Upload”, then choose the ZIP file.',
      ),
      picture: picture(
        'SCORM',
        button(text('Unggah (Upload)', 'Upload')),
        touch(file('kendali-sesi-1-scorm12.zip')),
      ),
    },
    {
      text: text(
        'Setelah berkas diproses, klik namanya dan pilih “Import as graded assignment”.',
        'Once the file is processed, click its name and choose “Import as graded assignment”.',
      ),
      picture: picture(
        'SCORM',
        touch(menu(graded)),
        menu(text('Impor sebagai halaman (Import as page)', 'Import as page')),
      ),
    },
    {
      text: text(
        'Isi 100 poin, lalu simpan dan terbitkan (Save & Publish). Masukkan tugasnya ke Modul bila perlu.',
        'Write 100 points, then Save & Publish. Put the assignment into a module if you like.',
      ),
      picture: picture(
        text('Tugas (Assignment)', 'Assignment'),
        field(text('Poin (Points)', 'Points'), '100'),
        touch(button(text('Simpan & terbitkan (Save & Publish)', 'Save & Publish'))),
      ),
    },
  ],
  check: [
    ...tryAsLearner,
    text(
      'Buka Nilai (Grades): nilai akun percobaan muncul beberapa menit setelah pelajaran ditutup.',
      'Open Grades: the test account’s score appears a few minutes after the lesson was closed.',
    ),
  ],
  troubles: [rejected, noGrade, blank, newVersion],
};
