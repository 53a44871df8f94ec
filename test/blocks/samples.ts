// One authored block of every kind, and a lab with enough overlap to be interesting, for the tests of this folder.
import { type Block, type BlockInput, type BlockOf, blockSchema } from '../../src/blocks/schemas.ts';

const question = {
  objective: 'tujuan-1',
  level: 'C2',
  explanation: 'Penjelasan: mesin **meniru pola** pada data.',
} as const;

const fish = (label: 'a' | 'b', pairs: readonly (readonly [number, number])[], from: string) =>
  pairs.map(([x, y], index) => ({
    name: `${label === 'a' ? 'ikan nila' : 'ikan patin'} ${from} ${index + 1}`,
    x,
    y,
    label,
    grouped: y <= 8,
  }));

const inputs = [
  { kind: 'text', text: 'Satu gagasan satu paragraf, dengan **penekanan** dan [istilah](istilah:model).' },
  { kind: 'callout', tone: 'key', title: 'Mesin meniru contoh', text: 'Model meniru contoh yang diberikan.' },
  { kind: 'callout', tone: 'caution', title: 'Data murid', text: 'Jangan mengetik NISN ke alat AI.' },
  { kind: 'callout', tone: 'example', title: 'Di SMP Sekayu', text: 'Bu Rina memilah foto sampah.' },
  {
    kind: 'callout',
    tone: 'try',
    title: 'Lihat ponsel Anda',
    text: 'Cari satu fitur yang belajar dari data.',
  },
  {
    kind: 'figure',
    svg: 'contoh.svg',
    caption: 'Tiga lapis: AI, mesin belajar, AI generatif.',
    description: 'Tiga lingkaran bersarang, dari yang terluas sampai yang tersempit.',
  },
  {
    kind: 'steps',
    title: 'Melatih model',
    steps: [
      { title: 'Kumpulkan', text: 'Kumpulkan contoh yang mewakili.' },
      { title: 'Beri label', text: 'Tuliskan label yang benar.' },
      { title: 'Uji', text: 'Ukur dengan contoh yang belum pernah dilihat.' },
    ],
  },
  {
    kind: 'comparison',
    columns: [
      { title: 'Aturan', points: ['Manusia menulis aturannya.', 'Alasannya bisa dibaca.'] },
      { title: 'Pola', points: ['Mesin mencari pola dari contoh.', 'Alasannya sulit dibaca.'] },
    ],
  },
  {
    kind: 'table',
    caption: 'Alat di sekolah',
    columns: ['Alat', 'Belajar dari data?', 'Contoh keputusan'],
    rows: [
      ['Kalkulator', 'Tidak', 'Menjumlah nilai'],
      ['Saringan spam', 'Ya', 'Memindahkan surel'],
    ],
  },
  {
    kind: 'accordion',
    title: 'Pertanyaan yang sering muncul',
    items: [
      { title: 'Apakah AI selalu benar?', text: 'Tidak. Ia **meniru pola**, bukan memeriksa fakta.' },
      { title: 'Perlu internet?', text: 'Tidak selalu. Ada model yang berjalan di ponsel.' },
    ],
  },
  {
    kind: 'flashcards',
    title: 'Kartu istilah',
    cards: [
      { front: 'Apa itu **data latih**?', back: 'Contoh tempat model belajar.' },
      { front: 'Apa itu data uji?', back: 'Contoh untuk mengukur akurasi.' },
      { front: 'Apa itu label?', back: 'Nama yang diberikan pada contoh.' },
    ],
  },
  { kind: 'term', term: 'model' },
  { kind: 'quote', text: 'Guru memutuskan.', by: 'UNESCO (2024)', source: 'unesco-2024' },
  {
    kind: 'video',
    title: 'Contoh video tentang mesin belajar',
    url: 'https://example.org/video',
    publisher: 'Example',
    minutes: 4,
    language: 'Inggris, dengan teks Indonesia',
    summary: 'Mesin belajar dari **contoh**, lalu menebak yang baru.',
  },
  {
    kind: 'examples',
    title: 'Satu tugas, empat kelas',
    items: {
      sd: 'Memilah gambar sampah di **Lahat**.',
      smp: 'Memilah foto daun di Sekayu.',
      sma: 'Membaca grafik curah hujan di Palembang.',
      smk: 'Memeriksa cacat pada hasil las di Prabumulih.',
    },
  },
  { kind: 'jenjang' },
  {
    kind: 'single-choice',
    id: 'soal-satu',
    ...question,
    stem: 'Mana yang **belajar dari data**?',
    options: [
      { id: 'a', text: 'Kalkulator', feedback: 'Kalkulator hanya mengikuti aturan.' },
      { id: 'b', text: 'Saringan spam', feedback: 'Ya, ia meniru contoh surel.' },
      { id: 'c', text: 'Jam dinding di ruang guru', feedback: 'Jam tidak meniru contoh apa pun.' },
    ],
    correct: 'b',
  },
  {
    kind: 'multiple-choice',
    id: 'soal-banyak',
    ...question,
    stem: 'Mana saja yang membuat model keliru?',
    options: [
      { id: 'a', text: 'Label yang salah', feedback: 'Label salah ditiru apa adanya.' },
      { id: 'b', text: 'Contoh yang terlalu sedikit', feedback: 'Pola tidak tampak.' },
      { id: 'c', text: 'Layar yang redup', feedback: 'Layar tidak mengubah data.' },
      { id: 'd', text: 'Contoh dari satu sekolah saja', feedback: 'Sekolah lain tidak terwakili.' },
    ],
    correct: ['a', 'b', 'd'],
  },
  {
    kind: 'true-false',
    id: 'soal-bs',
    ...question,
    stem: 'Model tahu ketika labelnya salah.',
    correct: false,
    feedback: { true: 'Model tidak punya cara untuk tahu.', false: 'Model meniru label apa adanya.' },
  },
  {
    kind: 'matching',
    id: 'soal-jodoh',
    ...question,
    weight: 2,
    stem: 'Pasangkan alat dengan kerjanya.',
    sources: [
      { id: 'a', text: 'Saringan spam', target: 'x', feedback: 'Surel digolongkan.' },
      { id: 'b', text: 'Rekomendasi video', target: 'y', feedback: 'Tontonan diramal.' },
      { id: 'c', text: 'Pengenal sampah daun', target: 'x', feedback: 'Foto digolongkan.' },
    ],
    targets: [
      { id: 'x', text: 'Menggolongkan' },
      { id: 'y', text: 'Meramal kesukaan' },
      { id: 'z', text: 'Menjumlah' },
    ],
  },
  {
    kind: 'ordering',
    id: 'soal-urut',
    ...question,
    stem: 'Urutkan langkah melatih model.',
    items: [
      { id: 'a', text: 'Kumpulkan contoh', feedback: 'Tanpa contoh tidak ada pola.' },
      { id: 'b', text: 'Beri label', feedback: 'Label memberi tahu jawabannya.' },
      { id: 'c', text: 'Latih', feedback: 'Model mencari pola.' },
      { id: 'd', text: 'Uji pada contoh baru', feedback: 'Baru ketahuan bisa atau tidak.' },
    ],
    shown: ['c', 'a', 'd', 'b'],
  },
  {
    kind: 'fill-in',
    id: 'soal-isian',
    ...question,
    stem: 'Contoh tempat model belajar disebut data …',
    answers: [
      {
        id: 'a',
        accepts: ['latih', 'data latih', 'training'],
        correct: true,
        feedback: 'Ya, dari sinilah polanya.',
      },
      { id: 'b', accepts: ['uji', 'data uji'], correct: false, feedback: 'Data uji hanya untuk mengukur.' },
    ],
    otherwise: 'Ingat lagi: model melihat contoh ini **sebelum** diukur.',
  },
  {
    kind: 'numeric',
    id: 'soal-angka',
    ...question,
    stem: 'Dari 40 murid, 30 menjawab benar. Berapa indeks kesukaran butir itu?',
    min: 0.74,
    max: 0.76,
    decimals: 2,
    limit: { min: 0, max: 1 },
    unit: 'p',
    feedback: {
      low: 'Terlalu kecil: bagilah yang benar dengan **semua** murid.',
      high: 'Terlalu besar: lebih dari semua murid.',
      right: 'Tepat, 30 dibagi 40.',
    },
  },
  {
    kind: 'likert',
    id: 'skala-yakin',
    prompt: 'Seberapa yakin Anda menjelaskan data latih kepada rekan?',
    labels: ['Belum yakin', 'Sedikit yakin', 'Cukup yakin', 'Yakin', 'Sangat yakin'],
  },
  {
    kind: 'reflection',
    id: 'renungan-satu',
    prompt: 'Keputusan apa di kelas yang **tidak** akan Anda serahkan kepada mesin?',
    hints: ['Siapa yang menanggung akibatnya?', 'Data apa yang tidak dilihat mesin?'],
    minWords: 6,
  },
  {
    kind: 'test',
    id: 'pasca-uji',
    use: 'posttest',
    title: 'Pasca-uji sesi 1',
    intro: 'Lihat **sejauh mana** Anda sudah melangkah.',
  },
  { kind: 'works', title: 'Karya saya', intro: 'Semua yang Anda buat di sesi ini, **milik Anda**.' },
  {
    kind: 'lab-classifier',
    id: 'lab-ikan',
    title: 'Latih pengklasifikasi ikan Sungai Musi',
    intro: 'Model menebak nila atau patin dari **panjang** dan **tinggi** badan.',
    datasets: [
      {
        id: 'ikan',
        jenjang: ['smp'],
        title: 'Nila atau patin?',
        about: 'Ikan dari **kolam** dan pasar.',
        group: 'ikan kecil',
        axes: {
          x: { title: 'Panjang badan (cm)', min: 10, max: 50, step: 0.5 },
          y: { title: 'Tinggi badan (cm)', min: 4, max: 16, step: 0.2 },
        },
        classes: { a: 'Nila', b: 'Patin' },
        training: [
          ...fish(
            'a',
            [
              [16, 7],
              [18, 8.5],
              [20, 9],
              [22, 9.5],
              [19, 7.5],
              [24, 11],
              [27, 10.5],
            ],
            'kolam',
          ),
          ...fish(
            'b',
            [
              [30, 7],
              [33, 8],
              [36, 8.5],
              [40, 9.5],
              [35, 7.5],
              [44, 10],
              [29, 8.5],
            ],
            'kolam',
          ),
        ],
        test: [
          ...fish(
            'a',
            [
              [15, 6.5],
              [17, 7.5],
              [19, 8],
              [21, 9.2],
              [23, 10],
              [25, 10.5],
              [26, 11.5],
              [20, 8.2],
              [18, 7],
              [30, 9.5],
            ],
            'pasar',
          ),
          ...fish(
            'b',
            [
              [28, 7.5],
              [31, 7.2],
              [34, 8.2],
              [37, 9],
              [41, 9],
              [43, 10.5],
              [46, 11],
              [32, 8],
              [38, 8],
              [26, 7],
            ],
            'pasar',
          ),
        ],
        tasks: [
          'Tukar empat label. Apa yang terjadi pada ketepatan?',
          'Kembalikan data, lalu buang hampir semua patin.',
        ],
      },
    ],
  },
] as const;

/** Every sample, validated. */
export const samples: readonly Block[] = inputs.map((input) =>
  blockSchema.parse(structuredClone(input) as unknown as BlockInput),
);

/** The first sample of a kind. */
export function sample<K extends Block['kind']>(kind: K): BlockOf<K> {
  const found = samples.find((block): block is BlockOf<K> => block.kind === kind);
  if (!found) throw new Error(`no sample of ${kind}`);
  return found;
}
