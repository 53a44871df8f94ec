// Page 2 of the opening: the six units, the labs and works among them, the rules of the tests, and the jenjang.

import { sessionMap } from '../../session-map.ts';
import { type PageInput, paragraphs } from '../../write.ts';
import { unit as penutup } from '../penutup.ts';
import { unit as unit1 } from '../unit-1-peta-tugas-guru.ts';
import { unit as unit2 } from '../unit-2-kisi-kisi-dan-soal.ts';
import { unit as unit3 } from '../unit-3-rubrik-dan-umpan-balik.ts';
import { unit as unit4 } from '../unit-4-analisis-butir-soal.ts';
import { unit as unit5 } from '../unit-5-administrasi-dan-komunikasi.ts';
import { unit as unit6 } from '../unit-6-data-pribadi-dan-integritas.ts';
import { page as praUji } from './pra-uji.ts';
import { page as selamatDatang } from './selamat-datang.ts';

const minutes = 3;

const map = sessionMap(
  minutes + selamatDatang.minutes + praUji.minutes,
  [
    { unit: unit1, doing: 'memilah langkah kerja: boleh, hati-hati, jangan, atau tidak perlu AI' },
    { unit: unit2, doing: 'menyusun kisi-kisi, menulis soal, dan mengobati soal yang bercela' },
    { unit: unit3, doing: 'merakit rubrik dan menulis umpan balik yang dipakai murid' },
    { unit: unit4, doing: 'membaca mutu soal dari angka kelas sendiri' },
    { unit: unit5, doing: 'menyiapkan surat, notula, rekap, dan media belajar' },
    { unit: unit6, doing: 'menyamarkan data murid dan menangani dugaan kecurangan dengan adil' },
  ],
  penutup,
);

export const page: PageInput = {
  id: 'peta-sesi',
  title: 'Peta Sesi 2: dari tugas ke bukti',
  minutes,
  objectives: ['memilah-tugas', 'melindungi-data'],
  competencies: ['1.4', '1.5'],
  sources: ['unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: `Sesi ini memerlukan kira-kira ${map.hours}. Unit 2, 3, dan 4 saling menyambung: soal, penilaian, lalu bukti mutunya. Bila waktu sempit, kerjakan satu unit per hari.`,
    },
    map.table,
    {
      kind: 'table',
      caption: 'Lab dan hasilnya',
      columns: ['Unit', 'Lab', 'Yang dibawa pulang'],
      rows: [
        ['2', 'Klinik soal: menemukan dan membetulkan cela', 'Mata yang terlatih'],
        ['3', 'Perakit rubrik: kriteria dan tingkat', '**Rubrik** dalam bentuk dokumen'],
        ['4', 'Analisis butir: angka kelas sendiri atau contoh', '**Analisis butir** dalam bentuk dokumen'],
        ['6', 'Samarkan data: menyembunyikan identitas', 'Kebiasaan sebelum menempel teks'],
      ],
    },
    {
      kind: 'text',
      text: paragraphs(
        'Semua lab menghitung di perangkat Bapak/Ibu, tanpa layanan AI. Hasil yang dicetak tebal masuk ke daftar **Karya saya** di penutup sesi.',
        'Kerangka UNESCO meminta guru tidak hanya memakai alat, tetapi juga [memahami dasar cara kerjanya](sumber:unesco-guru-2024). Karena itu setiap hitungan di sini dapat ditelusuri.',
      ),
    },
    {
      kind: 'accordion',
      title: 'Yang menentukan kelulusan, dan yang tidak',
      items: [
        {
          title: 'Menentukan: pasca-uji',
          text: 'Nilai terbaik mencapai batas lulus, yang tertulis pada pasca-uji. Boleh diulang tanpa batas.',
        },
        {
          title: 'Perlu dikerjakan: halaman, soal, dan pra-uji',
          text: 'Setiap halaman dibuka, setiap soal dijawab, dan pra-uji dikumpulkan. Jawaban yang keliru di halaman tidak menurunkan nilai.',
        },
        {
          title: 'Tidak dinilai: lab, studi kasus, renungan, dan karya',
          text: 'Bagian ini dicatat sebagai kegiatan. Manfaatnya terasa di kelas, bukan di angka.',
        },
      ],
    },
    { kind: 'jenjang' },
  ],
};
