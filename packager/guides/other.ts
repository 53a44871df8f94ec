// Any other LMS, and those who don't know which one they have.
import type { Guide } from './guide.ts';
import { button, field, file, menu, picture, touch } from './picture.ts';
import { blank, newVersion, noGrade, rejected, startsOver, tryAsLearner } from './troubles.ts';
import { text } from './words.ts';

export const other: Guide = {
  name: text('LMS lain, atau belum tahu', 'Another LMS, or not sure'),
  about: text(
    'Pilih ini kalau ragu. Hampir semua LMS menerima SCORM 1.2.',
    'Choose this when in doubt. Nearly every LMS takes SCORM 1.2.',
  ),
  choices: [
    {
      format: 'scorm12',
      shape: 'sessions',
      why: text(
        'Standar tertua dan paling luas didukung; nilai dan status lulus hampir selalu masuk.',
        'The oldest and most widely supported standard; score and pass status nearly always arrive.',
      ),
    },
    {
      format: 'scorm12',
      shape: 'course',
      why: text(
        'Bila ingin satu unggahan untuk seluruh kursus.',
        'When you want one upload for the whole course.',
      ),
    },
    {
      format: 'scorm2004-3rd',
      shape: 'sessions',
      why: text('Bila LMS hanya menyebut “SCORM 2004”.', 'When the LMS names only “SCORM 2004”.'),
    },
    {
      format: 'web',
      shape: 'course',
      why: text(
        'Bila LMS tidak menerima SCORM sama sekali, tetapi bisa menautkan.',
        'When the LMS takes no SCORM at all, yet can link.',
      ),
      how: text(
        'Pasang web pelajarannya di server (lihat petunjuk “Tanpa LMS”), lalu tempelkan alamatnya sebagai tautan di LMS.',
        'Put the web lesson on a server (see the guide “No LMS”), then paste its address into the LMS as a link.',
      ),
    },
  ],
  settings: [
    {
      name: text('Percobaan (Attempts)', 'Attempts'),
      choose: text('Tanpa batas, dan lanjutkan percobaan lama', 'Unlimited, and resume the earlier attempt'),
      why: text('Agar guru bisa berhenti dan melanjutkan.', 'So that teachers can stop and go on.'),
    },
    {
      name: text('Nilai (Grade)', 'Grade'),
      choose: text('Nilai tertinggi, maksimum 100', 'Highest, maximum 100'),
      why: text('Pelajaran mengirim nilai 0 sampai 100.', 'The lesson sends a score of 0 to 100.'),
    },
    {
      name: text('Selesai (Completion)', 'Completion'),
      choose: text('“Lulus” dan “Selesai” sama-sama diterima', 'Accept both “passed” and “completed”'),
      why: text(
        'Pelajaran melapor “lulus”; LMS yang hanya menunggu “selesai” menganggapnya belum.',
        'The lesson reports “passed”; an LMS that waits for “completed” alone takes it for unfinished.',
      ),
    },
  ],
  steps: [
    {
      text: text(
        'Di LMS, cari tempat menambah isi: “SCORM”, “Paket”, atau “Unggah kursus”.',
        'In the LMS look for where content is added: “SCORM”, “Package” or “Upload course”.',
      ),
      picture: picture(
        text('Tambah isi (Add content)', 'Add content'),
        menu(text('Halaman (Page)', 'Page')),
        touch(menu(text('Paket SCORM (SCORM package)', 'SCORM package'))),
      ),
    },
    {
      text: text(
        'Unggah berkas ZIP apa adanya, jangan diekstrak.',
        'Upload the ZIP file as it is, not unpacked.',
      ),
      picture: picture(
        text('Paket SCORM', 'SCORM package'),
        touch(file('kendali-sesi-1-scorm12.zip')),
        button(text('Unggah (Upload)', 'Upload')),
      ),
    },
    {
      text: text(
        'Atur nilai maksimum 100 dan percobaan tanpa batas, lalu simpan.',
        'Set the maximum grade to 100 and attempts to unlimited, then save.',
      ),
      picture: picture(
        text('Pengaturan (Settings)', 'Settings'),
        field(text('Nilai maksimum (Maximum grade)', 'Maximum grade'), '100'),
        touch(field(text('Percobaan (Attempts)', 'Attempts'), text('Tanpa batas (Unlimited)', 'Unlimited'))),
        button(text('Simpan (Save)', 'Save')),
      ),
    },
  ],
  check: tryAsLearner,
  troubles: [rejected, noGrade, startsOver, blank, newVersion],
};
