// Page 2 of the opening: six units as one design on which four documents grow, and the jenjang.

import { sessionMap } from '../../session-map.ts';
import { list, type PageInput } from '../../write.ts';
import { unit as penutup } from '../penutup.ts';
import { unit as unit1 } from '../unit-1-modul-ajar.ts';
import { unit as unit2 } from '../unit-2-kapan-ai-dipakai.ts';
import { unit as unit3 } from '../unit-3-etika.ts';
import { unit as unit4 } from '../unit-4-inklusi.ts';
import { unit as unit5 } from '../unit-5-kesepakatan-ai.ts';
import { unit as unit6 } from '../unit-6-pengimbasan.ts';
import { page as praUji } from './pra-uji.ts';
import { page as selamatDatang } from './selamat-datang.ts';

const minutes = 3;

const map = sessionMap(
  minutes + selamatDatang.minutes + praUji.minutes,
  [
    { unit: unit1, doing: 'merancang modul ajar yang tujuan, kegiatan, dan asesmennya selaras' },
    { unit: unit2, doing: 'menentukan seberapa besar peran AI dalam sebuah tugas' },
    { unit: unit3, doing: 'menimbang dilema dan menyebut pemakaian AI dengan jujur' },
    { unit: unit4, doing: 'membuka jalan bagi setiap murid, juga tanpa internet' },
    { unit: unit5, doing: 'menyusun satu halaman kesepakatan bersama murid dan orang tua' },
    { unit: unit6, doing: 'merencanakan pengimbasan dan cara melihat hasilnya' },
  ],
  penutup,
);

export const page: PageInput = {
  id: 'peta-sesi',
  title: 'Peta Sesi 3: empat dokumen, satu rancangan',
  minutes,
  objectives: ['merancang-modul', 'menyusun-kesepakatan', 'mengimbaskan'],
  competencies: ['1.5', '2.4'],
  sources: ['unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: `Sesi ini paling banyak membuat. Sediakan kira-kira ${map.hours}, dibagi dalam beberapa hari. Pakailah topik yang sama dari unit ke unit, supaya dokumennya saling menyambung.`,
    },
    map.table,
    {
      kind: 'steps',
      title: 'Empat dokumen yang tumbuh',
      steps: [
        {
          title: 'Modul ajar',
          text: 'Unit 1. Lab menuntun isinya. Ada contoh lengkap untuk setiap jenjang.',
        },
        { title: 'Skala AI tugas', text: 'Unit 2. Setiap tugas mendapat tingkat dan kalimat untuk murid.' },
        { title: 'Kesepakatan AI kelas', text: 'Unit 5. Satu halaman, dengan bahasa yang dipahami anak.' },
        {
          title: 'Rencana pengimbasan',
          text: 'Unit 6. Siapa, kapan, dengan bahan apa, dan bagaimana hasilnya dilihat.',
        },
      ],
    },
    {
      kind: 'text',
      text: 'Keempatnya terkumpul di **Karya saya**. Di Unit 3 ada lab dilema: cerita bercabang tanpa satu jalan yang paling benar. Kerangka UNESCO menyebut tingkat tertingginya [mencipta](sumber:unesco-guru-2024), dan di sinilah Bapak/Ibu mulai melakukannya.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Selesai dan lulus',
      text: list(
        'Bukalah setiap halaman, jawablah setiap soal, lalu kumpulkan pra-uji dan pasca-uji.',
        'Kelulusan ditentukan pasca-uji saja: percobaan terbaik mencapai batas lulus, yang tertulis di sana.',
        'Dokumen, lab, studi kasus, dan renungan tidak dinilai.',
      ),
    },
    { kind: 'jenjang' },
  ],
};
