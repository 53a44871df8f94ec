// Troubles that several LMSs have in common, and the check that all of them allow.
import type { Trouble } from './guide.ts';
import { type Text, text } from './words.ts';

export const rejected: Trouble = {
  sign: text('Unggahan ditolak', 'The upload is refused'),
  mend: text(
    'Pastikan yang diunggah berkas ZIP yang diunduh, belum diekstrak dan belum dikompres ulang. Periksa juga batas ukuran unggahan di LMS, lalu cocokkan sidik jari (SHA-256) berkasnya. Halaman “Periksa paket” di portal menyebutkan apa yang salah.',
    'Make sure that you upload the ZIP file as you downloaded it, neither unpacked nor zipped again. Look at the LMS’s upload limit, then compare the file’s fingerprint (SHA-256). The portal’s page “Check a package” names what is wrong.',
  ),
};

export const noGrade: Trouble = {
  sign: text('Nilai tidak masuk', 'The grade doesn’t arrive'),
  mend: text(
    'Status “lulus” baru dikirim setelah semua halaman dibuka, semua soal dijawab, dan pasca-uji diserahkan. Minta guru membuka pelajarannya lagi: halaman hasil menyebut apa yang masih kurang. Bila tetap kosong, coba dengan satu akun percobaan di peramban lain.',
    'The status “passed” is sent once every page was opened, every question answered and the post-test handed in. Ask the teacher to open the lesson again: the result page names what is missing. If it stays empty, try with one test account in another browser.',
  ),
};

export const startsOver: Trouble = {
  sign: text('Pelajaran mulai dari awal lagi', 'The lesson starts from the beginning'),
  mend: text(
    'Biasanya LMS disetel memulai percobaan baru setiap kali dibuka, atau guru masuk dengan akun lain. Periksa pengaturan percobaan, lalu minta guru masuk dengan akun yang sama.',
    'Usually the LMS is set to begin a new attempt at every opening, or the teacher logged in with another account. Look at the attempt settings and ask the teacher to use the same account.',
  ),
};

export const blank: Trouble = {
  sign: text('Layar pelajaran kosong', 'The lesson stays blank'),
  mend: text(
    'Perbarui peramban (Chrome atau Firefox tahun 2021 ke atas), izinkan jendela munculan (pop-up) untuk alamat LMS, lalu muat ulang. Bila jaringan sekolah menyaring situs, minta alamat LMS dibuka.',
    'Update the browser (Chrome or Firefox of 2021 or later), allow pop-ups for the LMS’s address and reload. If the school’s network filters sites, ask for the LMS’s address to be opened.',
  ),
};

export const newVersion: Trouble = {
  sign: text('Ada versi baru dari paket ini', 'There is a newer version of this package'),
  mend: text(
    'Ganti berkas di kegiatan yang sama; jangan membuat kegiatan baru. Pengenal di dalam paket tidak berubah, jadi nilai dan kemajuan guru tetap ada.',
    'Replace the file in the same activity instead of making a new one. The identifiers inside never change, so scores and progress stay.',
  ),
};

export const newSite: Trouble = {
  sign: text('Ada versi baru dari paket ini', 'There is a newer version of this package'),
  mend: text(
    'Ganti isi folder yang sama dengan isi ZIP yang baru; alamatnya jangan berubah. Kemajuan guru tersimpan di perangkat menurut alamat itu, jadi tetap ada.',
    'Put the new ZIP’s contents into the same folder, at the same address. Progress is kept on the device by that address, so it stays.',
  ),
};

/** The check that works everywhere: one's own eyes, as a learner. */
export const tryAsLearner: readonly Text[] = [
  text(
    'Masuk dengan akun percobaan (bukan akun admin atau pengajar), lalu buka pelajarannya.',
    'Log in with a test account (neither administrator nor teacher) and open the lesson.',
  ),
  text(
    'Buka beberapa halaman, jawab satu soal, keluar, lalu masuk lagi: pelajaran menawarkan melanjutkan dari halaman terakhir.',
    'Open a few pages, answer one question, leave and come back: the lesson offers to go on from the last page.',
  ),
];
