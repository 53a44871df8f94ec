// Google Classroom, which takes links only.
import type { Guide } from './guide.ts';
import { button, field, menu, picture, touch } from './picture.ts';
import { blank, newSite } from './troubles.ts';
import { text } from './words.ts';

const link = text('Tautan (Link)', 'Link');

export const googleClassroom: Guide = {
  name: 'Google Classroom',
  about: text(
    'Classroom tidak menerima paket SCORM, hanya tautan. Pelajarannya dipasang di web, lalu ditautkan.',
    'Classroom takes no SCORM packages, only links. The lesson is put on the web and linked to.',
  ),
  choices: [
    {
      format: 'web',
      shape: 'course',
      why: text(
        'Satu situs kecil berisi semua sesi, bisa dibuka tanpa internet setelah kunjungan pertama. Nilai tidak masuk ke Classroom; bila ingin tercatat, isi alamat LRS.',
        'One small site with all sessions, open without internet after the first visit. No score reaches Classroom; give an LRS if you want records.',
      ),
    },
    {
      format: 'web',
      shape: 'sessions',
      why: text(
        'Bila tiap sesi dibagikan sebagai situs sendiri, misalnya di kelas yang berbeda.',
        'When each session is shared as a site of its own, for instance in different classes.',
      ),
    },
  ],
  settings: [
    {
      name: text('Tempat situs', 'Where the site stands'),
      choose: text(
        'Server web dinas atau sekolah, dengan https',
        'The office’s or school’s web server, over https',
      ),
      why: text(
        'Tanpa https, pelajaran tidak bisa disimpan untuk dibuka tanpa internet.',
        'Without https the lesson can’t be kept for use without internet.',
      ),
    },
    {
      name: text('Jenis posting', 'Kind of post'),
      choose: text('Materi (Material), bukan Tugas', 'Material, not Assignment'),
      why: text(
        'Tidak ada nilai yang kembali ke Classroom. Pakai Tugas bila guru harus mengunggah bukti.',
        'No score comes back to Classroom. Use an assignment when teachers have to hand in proof.',
      ),
    },
  ],
  steps: [
    {
      text: text(
        'Ekstrak berkas ZIP ke folder di server web, lalu catat alamatnya.',
        'Unpack the ZIP file into a folder of the web server and note its address.',
      ),
      picture: picture(text('Server web', 'Web server'), menu('kendali/'), touch(menu('kendali/index.html'))),
    },
    {
      text: text(
        'Di Classroom, buka Tugas Kelas (Classwork), lalu Buat (Create) › Materi (Material).',
        'In Classroom open Classwork, then Create › Material.',
      ),
      picture: picture(
        text('Tugas Kelas (Classwork)', 'Classwork'),
        button(text('Buat (Create)', 'Create')),
        menu(text('Tugas (Assignment)', 'Assignment')),
        touch(menu(text('Materi (Material)', 'Material'))),
      ),
    },
    {
      text: text(
        'Isi judul, pilih Tautan (Link), tempelkan alamatnya, lalu Posting (Post).',
        'Write a title, choose Link, paste the address, then Post.',
      ),
      picture: picture(
        text('Materi (Material)', 'Material'),
        field(text('Judul (Title)', 'Title'), text('Kursus AI untuk guru', 'An AI course for teachers')),
        touch(field(link, 'https://sekolah.sch.id/kendali/')),
        button(text('Posting (Post)', 'Post')),
      ),
    },
  ],
  check: [
    text(
      'Buka tautannya dari ponsel dengan akun lain: halaman depan memuat daftar sesi.',
      'Open the link on a phone with another account: the front page lists the sessions.',
    ),
    text(
      'Buka satu sesi, tutup peramban, buka lagi: pelajaran menawarkan melanjutkan di ponsel yang sama.',
      'Open a session, close the browser, open it again: the lesson offers to go on, on the same phone.',
    ),
  ],
  troubles: [
    {
      sign: text('Nilai tidak ada di Classroom', 'There are no scores in Classroom'),
      mend: text(
        'Memang begitu: Classroom tidak menerima nilai dari tautan. Susun paket dengan alamat LRS agar hasil guru tampil di laporan, atau minta guru mengunggah tangkapan layar halaman hasil.',
        'That is how it is: Classroom takes no scores from links. Build the package with an LRS so that results show in its reports, or ask teachers to hand in a screenshot of the result page.',
      ),
    },
    {
      sign: text('Tautan tidak terbuka (404)', 'The link doesn’t open (404)'),
      mend: text(
        'Pastikan alamatnya menuju folder yang berisi index.html, huruf besar-kecilnya sama, dan bisa dibuka tanpa masuk.',
        'Make sure that the address leads to the folder with index.html, in the same case, and opens without login.',
      ),
    },
    blank,
    newSite,
  ],
};
