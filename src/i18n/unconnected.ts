// What a lesson that no LMS has opened tells whoever runs the LMS.
import { catalogue } from './say.ts';

export const unconnected = catalogue({
  id: {
    'unconnected.tell':
      'Sudah dibuka lewat LMS dan tetap begini? Mohon salin pesan ini dan kirim kepada pengelola LMS.',
    'unconnected.message':
      'Pelajaran “{title}” tidak tersambung ke LMS: {cause}.\nFormat: {platform}\nWaktu: {time}\nPeramban: {browser}\nAlamat: {address}',
    'unconnected.no-lms': 'API SCORM tidak ditemukan',
    'unconnected.not-started': 'Initialize gagal',
    'unconnected.copy': 'Salin pesan',
    'unconnected.copied': 'Pesan sudah tersalin.',
    'unconnected.not-copied':
      'Peramban ini tidak mengizinkan penyalinan. Silakan salin dari kotak di bawah ini.',
    'unconnected.see': 'Lihat pesannya',
  },
  en: {
    'unconnected.tell':
      'Opened from the LMS and it stays like this? Please copy this message and send it to whoever runs the LMS.',
    'unconnected.message':
      'The lesson “{title}” is not connected to the LMS: {cause}.\nFormat: {platform}\nTime: {time}\nBrowser: {browser}\nAddress: {address}',
    'unconnected.no-lms': 'SCORM API not found',
    'unconnected.not-started': 'Initialize failed',
    'unconnected.copy': 'Copy message',
    'unconnected.copied': 'The message is copied.',
    'unconnected.not-copied': 'This browser does not allow copying. Please copy it from the box below.',
    'unconnected.see': 'See the message',
  },
});
