// Open edX with the SCORM XBlock, which comes with Tutor.
import type { Guide } from './guide.ts';
import { button, field, file, menu, picture, tick, touch } from './picture.ts';
import { blank, newVersion, noGrade, rejected, tryAsLearner } from './troubles.ts';
import { text } from './words.ts';

export const openEdx: Guide = {
  name: 'Open edX',
  about: text(
    'Kursusnya disusun di “Studio”; isinya terdiri atas Section, Subsection, dan Unit.',
    'Courses are made in “Studio”, out of sections, subsections and units.',
  ),
  choices: [
    {
      format: 'scorm12',
      shape: 'sessions',
      why: text(
        'Blok SCORM di Open edX memainkan satu pelajaran per blok; nilainya masuk ke halaman Kemajuan (Progress).',
        'The SCORM block of Open edX plays one lesson a block; its score goes to the Progress page.',
      ),
    },
    {
      format: 'scorm2004-3rd',
      shape: 'sessions',
      why: text(
        'Bila kantor mewajibkan SCORM 2004. Paket kursus lengkap jangan dipakai: blok ini tidak menjalankan urutan antarsesi.',
        'When the office demands SCORM 2004. Don’t take the whole-course package: the block runs no sequencing.',
      ),
    },
    {
      format: 'web',
      shape: 'course',
      why: text(
        'Bila blok SCORM tidak dipasang: pasang web pelajarannya, lalu tautkan. Nilai tidak masuk ke Open edX.',
        'When the SCORM block isn’t installed: put the web lesson up and link to it. No score reaches Open edX.',
      ),
      how: text(
        'Pasang web pelajarannya di server (lihat petunjuk “Tanpa LMS”), lalu tambahkan komponen Teks (Text) berisi tautannya.',
        'Put the web lesson on a server (see the guide “No LMS”), then add a Text component with the link.',
      ),
    },
  ],
  settings: [
    {
      name: text('Dinilai (Scored / Has score)', 'Scored / Has score'),
      choose: text('Ya', 'Yes'),
      why: text('Tanpa ini nilai tidak dihitung.', 'Without it no score is counted.'),
    },
    {
      name: text('Bobot (Weight)', 'Weight'),
      choose: '100',
      why: text('Nilai pelajaran 0 sampai 100.', 'The lesson’s score is 0 to 100.'),
    },
    {
      name: text('Jenis nilai subbagian (Grade as)', 'Grade as'),
      choose: text(
        'jenis tugas dari kebijakan nilai kursus',
        'an assignment type of the course’s grading policy',
      ),
      why: text('Agar masuk hitungan nilai akhir.', 'So that it counts towards the final grade.'),
    },
  ],
  steps: [
    {
      text: text(
        'Sekali saja per kursus: di Studio buka Settings › Advanced Settings, lalu tambahkan "scorm" pada Advanced Module List dan simpan.',
        'Once a course: in Studio open Settings › Advanced Settings, add "scorm" to the Advanced Module List and save.',
      ),
      picture: picture(
        'Advanced Settings',
        touch(field('Advanced Module List', '["scorm"]')),
        button(text('Simpan (Save changes)', 'Save changes')),
      ),
    },
    {
      text: text(
        'Di Unit, pilih Advanced pada “Add New Component”, lalu “Scorm module”.',
        'In the unit choose Advanced under “Add New Component”, then “Scorm module”.',
      ),
      picture: picture(
        'Add New Component',
        menu(text('Teks (Text)', 'Text')),
        menu(text('Soal (Problem)', 'Problem')),
        touch(menu('Advanced › Scorm module')),
      ),
    },
    {
      text: text(
        'Tekan Edit pada blok itu, pilih berkas ZIP, nyalakan penilaian, lalu simpan.',
        'Press Edit on the block, choose the ZIP file, switch scoring on and save.',
      ),
      picture: picture(
        'Scorm module › Edit',
        touch(file('kendali-sesi-1-scorm12.zip')),
        tick(text('Dinilai (Scored)', 'Scored')),
        field(text('Bobot (Weight)', 'Weight'), '100'),
        button(text('Simpan (Save)', 'Save')),
      ),
    },
    {
      text: text('Terbitkan unitnya (Publish).', 'Publish the unit.'),
      picture: picture('Unit', touch(button(text('Terbitkan (Publish)', 'Publish')))),
    },
  ],
  check: [
    ...tryAsLearner,
    text(
      'Buka tab Kemajuan (Progress) akun itu: nilainya muncul setelah pasca-uji.',
      'Open that account’s Progress tab: the score appears after the post-test.',
    ),
  ],
  troubles: [rejected, noGrade, blank, newVersion],
};
