// Page 4 of unit 5, the worked example: a recap of absences whose two totals disagree, with the figure of the unit.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-rekap-bu-wati',
  title: 'Contoh: dua jumlah yang tidak sama',
  minutes: 2,
  objectives: ['mengelola-administrasi'],
  competencies: ['2.1', '2.3'],
  sources: ['panko-1998', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Bu Wati, tokoh rekaan, wali kelas VIII di Kayuagung. Ia merekap ketidakhadiran kelasnya selama tiga bulan. Yang ia rekap hanya banyaknya kejadian, tanpa nama dan tanpa penyakit. Nama tetap di buku kelas, sebab itu [data anak](sumber:uu-pdp-2022).',
        'Ia menjumlah menyamping dan menurun. Keduanya harus bertemu di angka yang sama. Ternyata tidak: menyamping 41, menurun 39.',
      ),
    },
    {
      kind: 'figure',
      svg: 'cek-silang-rekap.svg',
      caption: 'Jumlah menyamping dan jumlah menurun bertemu di 41 setelah rumus Agustus dibetulkan.',
      description:
        'Tabel ketidakhadiran setelah dibetulkan. Baris sakit: Agustus 6, September 9, Oktober 7, jumlah 22. Baris izin: 4, 3, 5, jumlah 12. Baris tanpa kabar: 2, 1, 4, jumlah 7. Jumlah menurun: Agustus 12, September 13, Oktober 16. Panah menyamping menjumlahkan 22, 12, dan 7 menjadi 41. Panah menurun menjumlahkan 12, 13, dan 16 menjadi 41. Keduanya bertemu di kotak yang sama.',
    },
    {
      kind: 'steps',
      title: 'Cara Bu Wati melacaknya',
      steps: [
        {
          title: 'Hitung selisih',
          text: '41 − 39 = 2. Ia mencari tempat yang kehilangan dua.',
        },
        {
          title: 'Uji satu kolom dengan tangan',
          text: 'Agustus: 6 + 4 + 2 = 12, tetapi sel itu menulis 10. Selisihnya tepat dua.',
        },
        {
          title: 'Buka rumusnya',
          text: 'Tertulis `=SUM(B2:B3)`. Baris keempat tertinggal ketika baris “tanpa kabar” ditambahkan.',
        },
        { title: 'Betulkan dan ulangi', text: '`=SUM(B2:B4)` memberi 12. Kini kedua jumlah 41.' },
        { title: 'Catat', text: '“Rumus Agustus dibetulkan, 3 November.”' },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Mengapa tidak bertanya kepada chatbot?',
      text: 'Ia dapat menebak sebab yang masuk akal. Namun, hanya rumus di lembar itu yang memberi bukti. Peneliti pun menganjurkan pemeriksaan [sel demi sel](sumber:panko-1998).',
    },
    {
      kind: 'single-choice',
      id: 'soal-s2-u5-arti-cocok',
      stem: 'Kini kedua jumlah sama-sama 41. Apa yang paling tepat disimpulkan Bu Wati?',
      objective: 'mengelola-administrasi',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Rekapnya benar dan tidak perlu dilihat lagi.',
          feedback: 'Cek silang tidak melihat angka yang sejak awal salah disalin dari buku kelas.',
        },
        {
          id: 'b',
          text: 'Rumusnya cocok, tetapi data masuknya belum diuji.',
          feedback: 'Tepat. Ia masih perlu mencocokkan beberapa angka dengan buku kelas.',
        },
        {
          id: 'c',
          text: 'Ketidakhadiran kelasnya sudah termasuk tinggi.',
          feedback: 'Cek silang hanya menguji hitungan. Tinggi rendahnya perlu pembanding.',
        },
      ],
      correct: 'b',
      explanation:
        'Dua jumlah yang sama berarti penjumlahannya konsisten. Angka yang salah disalin tetap dapat lolos, sehingga beberapa contoh dicocokkan dengan catatan aslinya.',
    },
  ],
};
