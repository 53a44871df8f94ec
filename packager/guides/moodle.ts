// Moodle 4.x and 5.x, which most offices run.
import type { Guide } from './guide.ts';
import { button, field, file, heading, menu, picture, tick, touch } from './picture.ts';
import { blank, newVersion, noGrade, rejected, startsOver, tryAsLearner } from './troubles.ts';
import { text } from './words.ts';

const save = text('Simpan dan tampilkan (Save and display)', 'Save and display');
const attempts = text('Jumlah percobaan (Number of attempts)', 'Number of attempts');
const unlimited = text('Percobaan tanpa batas (Unlimited attempts)', 'Unlimited attempts');
const forceNew = text('Paksa percobaan baru (Force new attempt)', 'Force new attempt');
const forceCompleted = text('Paksa selesai (Force completed)', 'Force completed');
const method = text('Metode penilaian (Grading method)', 'Grading method');
const highest = text('Nilai tertinggi (Highest grade)', 'Highest grade');
const no = text('Tidak (No)', 'No');
const passed = text('Lulus (Passed)', 'Passed');
const completed = text('Selesai (Completed)', 'Completed');

export const moodle: Guide = {
  name: 'Moodle',
  about: text(
    'Ada menu “Dasbor” (Dashboard) dan “Kursus saya” (My courses); alamatnya sering memuat kata moodle atau elearning.',
    'Has the menus “Dashboard” and “My courses”; its address often has the word moodle or elearning in it.',
  ),
  choices: [
    {
      format: 'scorm12',
      shape: 'sessions',
      why: text(
        'Paling teruji di Moodle: nilai, status lulus, dan jawaban guru masuk semua, dan tiap sesi punya nilainya sendiri.',
        'The best tried in Moodle: score, pass status and answers all arrive, and each session has a grade of its own.',
      ),
    },
    {
      format: 'scorm12',
      shape: 'course',
      why: text(
        'Bila ingin satu kegiatan saja untuk seluruh kursus. Pilih metode penilaian “Rata-rata” (Average grade): “Nilai tertinggi” hanya mengambil sesi terbaik.',
        'When one activity for the whole course is enough. Choose the grading method “Average grade”: “Highest grade” takes the best session only.',
      ),
    },
    {
      format: 'scorm2004-4th',
      shape: 'sessions',
      why: text(
        'Bila kantor mewajibkan SCORM 2004. Di Moodle, pakai satu sesi per paket: Moodle tidak menjalankan urutan antarsesi (sequencing), dan paket kursus lengkapnya ditolak saat diunggah.',
        'When the office demands SCORM 2004. In Moodle take one session a package: Moodle runs no sequencing between sessions, and refuses the whole-course package at upload.',
      ),
    },
    {
      format: 'common-cartridge-11',
      shape: 'course',
      why: text(
        'Bila ingin soal-soalnya menjadi kuis Moodle yang bisa disunting. Kemajuan di pelajarannya sendiri tidak tercatat.',
        'When you want the questions as Moodle quizzes that can be edited. Progress in the lesson itself isn’t recorded.',
      ),
      how: text(
        'Buka kursus kosong, pilih Lainnya (More) › Penggunaan ulang kursus (Course reuse) › Pulihkan (Restore), unggah ZIP-nya, lalu ikuti langkahnya sampai selesai.',
        'Open an empty course, choose More › Course reuse › Restore, upload the ZIP and follow the steps to the end.',
      ),
    },
  ],
  settings: [
    {
      name: text('Tampilan paket (Display package)', 'Display package'),
      choose: text('Jendela saat ini (Current window)', 'Current window'),
      why: text(
        'Nyaman di ponsel, dan tidak terhalang pemblokir pop-up. Ukuran (Display size) biarkan bawaan.',
        'Comfortable on a phone, and no pop-up blocker is in the way. Leave the display size as it is.',
      ),
    },
    {
      name: method,
      choose: text('Nilai tertinggi (Highest grade), nilai maksimum 100', 'Highest grade, maximum grade 100'),
      why: text(
        'Pelajaran mengirim nilai 0 sampai 100; Moodle memakainya apa adanya.',
        'The lesson sends a score of 0 to 100, which Moodle takes as it is.',
      ),
    },
    {
      name: attempts,
      choose: text(
        'Percobaan tanpa batas; penilaian percobaan (Attempts grading): Percobaan tertinggi (Highest attempt)',
        'Unlimited attempts; attempts grading: Highest attempt',
      ),
      why: text(
        'Guru boleh memperbaiki hasilnya, dan hasil terbaik yang dihitung.',
        'Teachers may mend their results, and the best one counts.',
      ),
    },
    {
      name: forceNew,
      choose: no,
      why: text(
        'Selain “Tidak”, guru memulai dari awal, bukan melanjutkan.',
        'With anything else teachers start over instead of going on.',
      ),
    },
    {
      name: forceCompleted,
      choose: no,
      why: text(
        'Pelajaran sendiri yang tahu kapan ia selesai; pilihan ini menimpanya.',
        'The lesson itself knows when it is complete; this would overrule it.',
      ),
    },
    {
      name: text('Lanjut otomatis (Auto-continue)', 'Auto-continue'),
      choose: no,
      why: text(
        'Hanya berguna untuk paket berisi beberapa bagian yang tidak punya tombol lanjut.',
        'Only of use for packages of several parts that have no button of their own.',
      ),
    },
    {
      name: text('Wajib status (Require status)', 'Require status'),
      choose: text('Centang Lulus (Passed) dan Selesai (Completed)', 'Tick Passed and Completed'),
      why: text(
        'Paling sering terlewat! Moodle sudah mencentang “Selesai” saja, padahal pelajaran ini melapor “Lulus”: tanpa centang kedua itu, guru yang lulus tetap terlihat belum selesai.',
        'Most often missed! Moodle pre-ticks “Completed” alone, while this lesson reports “passed”: without the second tick a teacher who passed still shows as unfinished.',
      ),
    },
  ],
  steps: [
    {
      text: text(
        'Buka kursus Anda, lalu nyalakan Mode ubah (Edit mode) di kanan atas.',
        'Open your course and switch on Edit mode at the top right.',
      ),
      picture: picture(
        text('Kursus saya › Pelatihan AI', 'My courses › AI training'),
        touch(tick(text('Mode ubah (Edit mode)', 'Edit mode'))),
        menu(text('Umum (General)', 'General')),
      ),
    },
    {
      text: text(
        'Di bagian yang dituju, pilih “Tambah aktivitas atau sumber daya” (Add an activity or resource), lalu “Paket SCORM” (SCORM package).',
        'In the section you want, choose “Add an activity or resource”, then “SCORM package”.',
      ),
      picture: picture(
        text('Tambah aktivitas (Add an activity)', 'Add an activity'),
        menu(text('Kuis (Quiz)', 'Quiz')),
        touch(menu(text('Paket SCORM (SCORM package)', 'SCORM package'))),
        menu(text('Tugas (Assignment)', 'Assignment')),
      ),
    },
    {
      text: text(
        'Isi nama, misalnya “Sesi 1”, lalu tarik berkas ZIP ke kotak Berkas paket (Package file). Jangan diekstrak.',
        'Write a name such as “Session 1” and drag the ZIP file into the Package file box. Don’t unpack it.',
      ),
      picture: picture(
        text('Menambah Paket SCORM', 'Adding a new SCORM package'),
        field(text('Nama (Name)', 'Name'), text('Sesi 1', 'Session 1')),
        heading(text('Berkas paket (Package file)', 'Package file')),
        touch(file('kendali-sesi-1-scorm12.zip')),
      ),
    },
    {
      text: text(
        'Buka Nilai (Grade) dan Pengelolaan percobaan (Attempts management), lalu pilih seperti pada gambar.',
        'Open Grade and Attempts management and choose as in the picture.',
      ),
      picture: picture(
        text('Nilai & percobaan (Grade)', 'Grade, Attempts management'),
        field(method, highest),
        touch(field(attempts, unlimited)),
        field(forceNew, no),
        field(forceCompleted, no),
      ),
    },
    {
      text: text(
        'Buka Penyelesaian aktivitas (Activity completion), pilih “Tambah syarat” (Add requirements), lalu centang dua-duanya: Lulus dan Selesai.',
        'Open Activity completion, choose “Add requirements”, then tick both Passed and Completed.',
      ),
      picture: picture(
        text('Penyelesaian (Completion)', 'Activity completion'),
        tick(text('Tambah syarat (Add requirements)', 'Add requirements')),
        heading(text('Wajib status (Require status)', 'Require status')),
        touch(tick(passed)),
        touch(tick(completed)),
      ),
    },
    {
      text: text(
        'Tekan “Simpan dan tampilkan” (Save and display). Ulangi untuk sesi lain.',
        'Press “Save and display”. Do the same for the other sessions.',
      ),
      picture: picture(
        text('Menambah Paket SCORM', 'Adding a new SCORM package'),
        touch(button(save)),
        button(text('Batal (Cancel)', 'Cancel')),
      ),
    },
  ],
  check: [
    ...tryAsLearner,
    text(
      'Sebagai pengajar, buka kegiatannya lalu “Laporan” (Reports): percobaan dan jawaban akun tadi tampak di sana.',
      'As a teacher open the activity, then “Reports”: the test account’s attempt and answers are there.',
    ),
  ],
  troubles: [
    rejected,
    noGrade,
    {
      sign: text(
        'Sudah lulus, tetapi kegiatan belum tercentang',
        'Passed, yet the activity isn’t ticked off',
      ),
      mend: text(
        'Buka pengaturan kegiatan, Penyelesaian aktivitas, lalu centang “Lulus” (Passed) di samping “Selesai”. Moodle menghitung ulang sendiri.',
        'Open the activity’s settings, Activity completion, and tick “Passed” besides “Completed”. Moodle computes it anew.',
      ),
    },
    startsOver,
    blank,
    newVersion,
  ],
};
