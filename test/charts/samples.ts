// Every kind of chart with figures such as a province's training gives, for pictures and for tests that ask the same of all.
import {
  barChart,
  binsOf,
  type ChartSay,
  funnelChart,
  heatChart,
  histogramChart,
  intervalChart,
  pairsChart,
  scatterChart,
  sparkline,
  stepsChart,
  sumselRegions,
  tileMap,
  timeChart,
} from '../../src/charts/index.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { charts } from '../../src/i18n/trainer/charts.ts';

export const sayChart: ChartSay = sayIn(charts, 'id') as ChartSay;

/** Numbers that look random and are the same every time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

const next = generator(20250920);
const about = (middle: number, spread: number) => middle + (next() + next() + next() - 1.5) * spread;
const hour = 3_600_000;
const start = Date.parse('2025-09-20T06:00:00+07:00');
const jenjangs = ['SD', 'SMP', 'SMA', 'SMK'];
const passed = [31, 72, 44, 58, 49, 63, 38, 55, 41, 66, 52, 47, 35, 60, 57, 74, 43];

export interface Sample {
  id: string;
  title: string;
  finding: string;
  chart: string;
}

type Drawn = (say: ChartSay, text: { title: string; finding: string }) => string;

const drawn = (id: string, title: string, finding: string, draw: Drawn): Sample => ({
  id,
  title,
  finding,
  chart: draw(sayChart, { title, finding }),
});

const pretest = Array.from({ length: 900 }, () => Math.min(100, Math.max(0, about(52, 40))));
const posttest = pretest.map((score) => Math.min(100, score + Math.max(-8, about(22, 26))));

/** One of every kind, and of some two. */
export const samples: readonly Sample[] = [
  drawn(
    'corong',
    'Dari terdaftar sampai lulus',
    'Dari 25.000 guru yang terdaftar, 8.734 (35 %) lulus ketiga sesi.',
    (say, text) =>
      funnelChart(say, {
        ...text,
        stages: [
          { name: 'Terdaftar', count: 25_000, note: 'di daftar peserta' },
          { name: 'Mulai', count: 17_853, note: 'membuka pelajaran atau hadir' },
          { name: 'Hadir atau aktif', count: 12_003, note: 'hadir di aula, atau belajar 10 menit' },
          { name: 'Selesai', count: 10_120, note: 'semua bagian dibaca' },
          { name: 'Lulus', count: 8_734, note: 'nilai pasca-uji cukup' },
        ],
      }),
  ),
  drawn(
    'peta',
    'Lulus menurut kabupaten/kota',
    'Paling tinggi OKU Timur (74 %), paling rendah Musi Rawas Utara (31 %).',
    (say, text) =>
      tileMap(say, {
        ...text,
        legend: 'Lulus, % dari terdaftar',
        format: 'percent',
        values: [
          ...sumselRegions.map((region, index) => ({
            region,
            value: region === 'Pagar Alam' ? undefined : passed[index],
            ...(region === 'Pagar Alam' ? { text: '< 5' } : {}),
          })),
          { region: 'Kota Jambi', value: 40 },
          { region: 'Kabupaten Bangka Tengah', value: 52 },
        ],
      }),
  ),
  drawn(
    'wilayah',
    'Peserta menurut kabupaten/kota',
    'OKU Timur mengirim peserta terbanyak, 5.394 guru.',
    (say, text) =>
      barChart(say, {
        ...text,
        series: ['Terdaftar'],
        reference: { value: 1470, label: 'Rata-rata kabupaten/kota: 1.470' },
        rows: [
          { label: 'OKU Timur', values: [5394] },
          { label: 'Kota Palembang', values: [4120], note: '312 sekolah' },
          { label: 'Penukal Abab Lematang Ilir (PALI)', values: [612] },
          {
            label: 'Kabupaten Ogan Komering Ilir dan sekitarnya menurut daftar lama',
            values: [1033],
            mark: 'attention',
          },
          { label: 'Pagar Alam', values: [undefined], text: '< 5' },
        ],
      }),
  ),
  drawn(
    'tahap',
    'Sampai mana peserta tiap jenjang',
    'Guru SMA paling sering lulus (48 %), guru SD paling sering belum mulai (33 %).',
    (say, text) =>
      barChart(say, {
        ...text,
        layout: 'share',
        series: ['Lulus', 'Selesai, belum lulus', 'Sedang belajar', 'Belum mulai'],
        rows: jenjangs.map((label, index) => ({
          label,
          note: `n = ${[11_240, 6_310, 4_020, 3_430][index]?.toLocaleString('id-ID')}`,
          values:
            [
              [29, 12, 26, 33],
              [36, 13, 24, 27],
              [48, 12, 22, 18],
              [41, 15, 23, 21],
            ][index] ?? [],
        })),
      }),
  ),
  drawn(
    'moda',
    'Peserta luring dan daring',
    'Peserta luring lulus lebih sering di setiap sesi.',
    (say, text) =>
      barChart(say, {
        ...text,
        series: ['Luring', 'Daring'],
        format: 'percent',
        max: 100,
        rows: [
          { label: 'Sesi 1: Pengenalan dasar AI', values: [81.4, 62] },
          { label: 'Sesi 2: Aplikasi untuk penilaian dan administrasi', values: [74, 51.2] },
          { label: 'Sesi 3: Perangkat ajar yang beretika', values: [69, 44] },
        ],
      }),
  ),
  drawn(
    'selisih',
    'Perubahan dari angkatan lalu',
    'Empat Lawang turun 6,5 poin; yang lain naik.',
    (say, text) =>
      barChart(say, {
        ...text,
        series: ['Selisih'],
        rows: [
          { label: 'Palembang', values: [12.4] },
          { label: 'Lahat', values: [3.1] },
          { label: 'Empat Lawang', values: [-6.5] },
        ],
      }),
  ),
  drawn(
    'jam',
    'Aktif per jam, Sabtu, 20 September 2025',
    'Paling ramai pukul 09.00 WIB: 9.870 guru aktif dalam satu jam.',
    (say, text) =>
      timeChart(say, {
        ...text,
        step: 'hour',
        series: ['Aktif', 'Baru mulai'],
        points: [
          120, 1830, 7420, 9870, 8400, 6100, 3900, 5200, 4480, 3010, 1900, 1250, 900, 1420, 1100, 640,
        ].map((value, index) => ({
          at: start + index * hour,
          values: [value, Math.round(value * (index < 4 ? 0.7 : 0.12))],
        })),
      }),
  ),
  drawn(
    'hari',
    'Aktif per hari',
    'Sesudah hari pertama, 1.000 sampai 2.000 guru belajar setiap hari.',
    (say, text) =>
      timeChart(say, {
        ...text,
        step: 'day',
        series: ['Aktif'],
        points: Array.from({ length: 30 }, (_, index) => ({
          at: start + index * 24 * hour,
          values: [
            index === 0
              ? 12_003
              : index === 12 || index === 13
                ? undefined
                : Math.round(about(1900 - index * 30, 900)),
          ],
        })),
      }),
  ),
  drawn('nilai', 'Nilai sebelum dan sesudah', 'Median naik dari 52 menjadi 74.', (say, text) =>
    histogramChart(say, {
      ...text,
      series: ['Pra-uji', 'Pasca-uji'],
      axis: 'Nilai',
      bins: binsOf([pretest, posttest], { from: 0, to: 100, width: 10 }),
      references: [
        { value: 70, label: 'Batas lulus 70' },
        { value: 74, label: 'Median pasca-uji 74' },
      ],
    }),
  ),
  drawn(
    'gain',
    'Peningkatan ternormalisasi (g) menurut kabupaten/kota',
    'Di semua kelompok g di atas 0,3; selang kepercayaan Pagar Alam masih lebar.',
    (say, text) =>
      intervalChart(say, {
        ...text,
        min: 0,
        max: 1,
        reference: { value: 0.44, label: 'Semua peserta 0,44' },
        rows: [
          { label: 'Palembang', note: 'n = 2.914', estimate: 0.47, low: 0.455, high: 0.485 },
          { label: 'OKU Timur', note: 'n = 3.120', estimate: 0.42, low: 0.405, high: 0.436 },
          { label: 'Lubuklinggau', note: 'n = 212', estimate: 0.51, low: 0.44, high: 0.57 },
          { label: 'Pagar Alam', note: 'n = 31', estimate: 0.36, low: 0.12, high: 0.61, mark: 'attention' },
          { label: 'Lahat', note: 'n = 3', estimate: undefined, low: undefined, high: undefined },
        ],
      }),
  ),
  drawn(
    'kompetensi',
    'Sebelum dan sesudah, menurut tujuan',
    'Etika naik paling banyak; teknik dasar belum bergerak.',
    (say, text) =>
      pairsChart(say, {
        ...text,
        before: 'Pra-uji',
        after: 'Pasca-uji',
        format: 'percent',
        rows: [
          { label: 'Menjelaskan cara kerja model bahasa dengan kata sendiri', before: 41, after: 72 },
          { label: 'Etika dan pelindungan data murid', before: 48, after: 83 },
          { label: 'Teknik dasar', before: 55, after: 54 },
        ],
      }),
  ),
  drawn('butir', 'Kesukaran dan daya beda butir', 'Tiga butir dari 60 perlu ditinjau.', (say, text) =>
    scatterChart(say, {
      ...text,
      marked: 'Perlu ditinjau',
      unmarked: 'Butir lain',
      x: { name: 'Tingkat kesukaran p (bagian yang menjawab benar)', min: 0, max: 1 },
      y: {
        name: 'Daya beda D',
        min: -0.4,
        max: 1,
        references: [{ value: 0.2, label: 'D 0,2' }],
      },
      points: [
        ...Array.from({ length: 57 }, (_, index) => ({
          x: Math.min(0.97, Math.max(0.1, about(0.62, 0.5))),
          y: Math.min(0.9, Math.max(0.16, about(0.42, 0.35))),
          label: `Butir ${index + 1}`,
        })),
        { x: 0.31, y: -0.12, label: 'u2-3', mark: 'attention' as const, tag: '2.3' },
        { x: 0.95, y: 0.04, label: 'u4-1', mark: 'attention' as const, tag: '4.1' },
        { x: 0.22, y: 0.09, label: 'u5-6', mark: 'attention' as const, tag: '5.6' },
      ],
    }),
  ),
  drawn(
    'berhenti',
    'Siapa yang masih ada di tiap halaman',
    'Dari 100 yang mulai, 57 sampai di halaman terakhir; paling banyak berhenti di praktik prompt.',
    (say, text) =>
      stepsChart(say, {
        ...text,
        steps: Array.from({ length: 42 }, (_, index) => ({
          label: `Halaman ${index + 1}`,
          count: Math.round(17_853 * (1 - index * 0.006 - (index > 13 ? 0.09 : 0) - (index > 30 ? 0.07 : 0))),
          group: `Unit ${Math.floor(index / 7) + 1}`,
          ...(index === 14 || index === 31 ? { mark: 'attention' as const } : {}),
        })),
      }),
  ),
  drawn(
    'jam-hari',
    'Jam belajar menurut hari',
    'Hari Sabtu pagi paling ramai; malam hari setelah pukul 20 juga dipakai.',
    (say, text) =>
      heatChart(say, {
        ...text,
        legend: 'Guru aktif per jam',
        columns: Array.from({ length: 24 }, (_, index) => String(index).padStart(2, '0')),
        rows: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'].map((label, day) => ({
          label,
          values: Array.from({ length: 24 }, (_, index) =>
            Math.max(
              0,
              Math.round(
                (day === 5 ? 2400 : 700) * Math.exp(-((index - 10) ** 2) / 12) +
                  380 * Math.exp(-((index - 20) ** 2) / 4),
              ),
            ),
          ),
        })),
      }),
  ),
  drawn('garis', 'Garis kecil', 'Aktif tiap hari minggu ini.', (say, text) =>
    sparkline(say, { title: text.finding, values: [12, 40, 33, 51, 48, 9, 4] }),
  ),
];
