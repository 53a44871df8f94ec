// Words of session 2, units 5 and 6: a teacher's paperwork, personal data, and academic integrity.
import type { CourseInput } from '../write.ts';

export const glossary: CourseInput['glossary'] = [
  {
    id: 'atribusi',
    term: 'atribusi',
    english: 'attribution',
    meaning:
      'Keterangan tentang asal sebuah karya: judulnya, pembuatnya, tempat menemukannya, dan aturan pakainya.',
  },
  {
    id: 'bukti-proses',
    term: 'bukti proses',
    english: 'process evidence',
    meaning:
      'Jejak cara sebuah karya dibuat, misalnya catatan awal, draf, coretan perbaikan, dan riwayat versi dokumen.',
  },
  {
    id: 'cek-lisan',
    term: 'cek lisan',
    english: 'oral check',
    meaning:
      'Percakapan pendek tentang karya murid. Ia menjelaskan pilihan dan alasannya, lalu guru melihat seberapa dalam ia paham.',
  },
  {
    id: 'cek-silang',
    term: 'cek silang',
    english: 'cross-check',
    meaning:
      'Menghitung jumlah yang sama lewat dua jalan, misalnya per baris dan per kolom, lalu membandingkan hasilnya.',
  },
  {
    id: 'data-pribadi',
    term: 'data pribadi',
    english: 'personal data',
    meaning:
      'Keterangan tentang seseorang yang dikenali atau dapat dikenali, dengan satu keterangan saja atau dengan gabungan beberapa keterangan.',
  },
  {
    id: 'data-spesifik',
    term: 'data pribadi yang bersifat spesifik',
    english: 'specific personal data',
    meaning:
      'Golongan data pribadi yang disebut khusus dalam Pasal 4 UU 27/2022, antara lain data kesehatan, data biometrik, dan data anak.',
  },
  {
    id: 'integritas-akademik',
    term: 'integritas akademik',
    english: 'academic integrity',
    meaning:
      'Kejujuran dalam belajar dan menilai: karya diakui sesuai siapa yang mengerjakan, dan penilaian dilakukan dengan adil.',
  },
  {
    id: 'lembar-sebar',
    term: 'lembar sebar',
    english: 'spreadsheet',
    meaning:
      'Dokumen berisi baris dan kolom yang dapat menghitung dengan rumus. Contohnya berkas Excel atau LibreOffice Calc.',
  },
  {
    id: 'notula',
    term: 'notula',
    english: 'minutes',
    meaning:
      'Catatan resmi rapat: siapa yang hadir, apa yang diputuskan, siapa yang mengerjakan, dan kapan selesai. Penulisnya disebut notulis.',
  },
  {
    id: 'pemrosesan-data',
    term: 'pemrosesan data pribadi',
    english: 'data processing',
    meaning:
      'Apa saja yang dilakukan terhadap data pribadi, misalnya mengumpulkan, menyimpan, memperbaiki, mengirim, dan menghapusnya.',
  },
  {
    id: 'pendeteksi-ai',
    term: 'pendeteksi tulisan AI',
    english: 'AI-text detector',
    meaning:
      'Program yang menaksir seberapa mirip sebuah tulisan dengan tulisan buatan AI. Hasilnya taksiran, bukan bukti siapa penulisnya.',
  },
  {
    id: 'pengenal-tak-langsung',
    term: 'pengenal tak langsung',
    english: 'indirect identifier',
    meaning:
      'Keterangan yang bukan nama, tetapi dapat menunjuk satu orang bila digabung, misalnya kelas, desa, dan prestasi.',
  },
  {
    id: 'penyamaran-data',
    term: 'penyamaran data',
    english: 'pseudonymisation',
    meaning:
      'Mengganti nama dan nomor dengan tanda lain, misalnya “Murid A”. Orangnya masih dapat dikenali bila ada keterangan tambahan.',
  },
  {
    id: 'persetujuan-orang-tua',
    term: 'persetujuan orang tua atau wali',
    english: 'parental consent',
    meaning:
      'Izin untuk memproses data anak, yang diberikan secara tertulis atau terekam setelah tujuannya dijelaskan.',
  },
  {
    id: 'positif-palsu',
    term: 'positif palsu',
    english: 'false positive',
    meaning:
      'Kekeliruan ketika alat menandai sesuatu yang sebenarnya tidak ada. Contoh: karangan jujur ditandai sebagai buatan AI.',
  },
  {
    id: 'transkrip-otomatis',
    term: 'transkrip otomatis',
    english: 'automatic transcript',
    meaning: 'Tulisan yang dibuat komputer dari rekaman suara. Isinya dapat keliru atau bertambah.',
  },
];
