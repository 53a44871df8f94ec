// What the bar below a work says; it travels in the chunks of the kinds in which works are made.
import { catalogue } from './say.ts';

export const work = catalogue({
  id: {
    'blocks.work': 'Simpan karya Anda',
    'blocks.work-download': 'Unduh (Word)',
    'blocks.work-print': 'Cetak',
    'blocks.work-copy': 'Salin teks',
    'blocks.work-lms': 'Tersimpan di LMS dan di perangkat ini.',
    'blocks.work-device': 'Tersimpan hanya di perangkat ini; unduh supaya tidak hilang.',
    'blocks.work-window': 'Belum tersimpan: hilang begitu jendela ini ditutup. Unduh sekarang.',
    'blocks.work-empty': 'Belum ada isinya. Kerjakan dulu, lalu unduh dari sini.',
    'blocks.work-downloaded': '{file} diunduh. Kalau tidak muncul di folder Unduhan, pakai “Salin teks”.',
    'blocks.work-copied': 'Teksnya sudah disalin; tempelkan di aplikasi lain.',
    'blocks.work-not-copied': 'Peramban tidak mengizinkan. Salin sendiri teks yang sudah terpilih ini:',
    'blocks.work-failed': 'Belum berhasil. Periksa sambungan internet, lalu tekan lagi.',
  },
  en: {
    'blocks.work': 'Save your work',
    'blocks.work-download': 'Download (Word)',
    'blocks.work-print': 'Print',
    'blocks.work-copy': 'Copy text',
    'blocks.work-lms': 'Kept in the LMS and on this device.',
    'blocks.work-device': 'Kept on this device only; download it so that it is not lost.',
    'blocks.work-window': 'Not kept yet: gone as soon as this window is closed. Download it now.',
    'blocks.work-empty': 'Nothing here yet. Do the work first, then download it here.',
    'blocks.work-downloaded': '{file} was downloaded. If it is not among your downloads, use “Copy text”.',
    'blocks.work-copied': 'The text is copied; paste it into another app.',
    'blocks.work-not-copied': 'The browser does not allow it. Copy this selected text yourself:',
    'blocks.work-failed': 'That did not work. Check your connection, then press again.',
  },
});
