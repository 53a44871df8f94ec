// Page 3 of unit 2, the worked example: one leaf, its nearest neighbours and their vote; with the figure of the unit.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-tetangga-terdekat',
  title: 'Contoh: bertanya kepada tetangga terdekat',
  minutes: 3,
  objectives: ['menjelaskan-belajar-dari-data'],
  competencies: ['1.3'],
  sources: ['cover-hart-1967', 'russell-norvig-2021'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Bila ada buah yang tidak kita kenal, kita bertanya kepada orang sekitar, lalu mengikuti jawaban terbanyak. Ada cara belajar mesin yang bekerja seperti itu. Namanya [k tetangga terdekat](istilah:tetangga-terdekat). Gagasan dasarnya dikaji [Cover dan Hart pada 1967](sumber:cover-hart-1967).',
        'Di sini “tetangga” berarti contoh yang ukurannya paling mirip. Huruf *k* menyatakan berapa tetangga yang ditanya.',
      ),
    },
    {
      kind: 'figure',
      svg: 'tiga-tetangga.svg',
      caption: 'Daun baru dan tiga tetangga terdekatnya. Lingkaran adalah mangga, segitiga adalah nangka.',
      description:
        'Diagram titik dengan panjang daun di sumbu mendatar dan lebar daun di sumbu tegak. Daun baru bertanda tanya, panjangnya 16 cm dan lebarnya 6 cm. Tiga garis putus-putus menghubungkannya dengan tiga tetangga terdekat: nangka 15 × 7 cm, mangga 18 × 5 cm, dan mangga 15 × 4 cm. Tiga daun lain lebih jauh: nangka 13 × 6 cm, nangka 17 × 9 cm, dan mangga 21 × 6 cm.',
    },
    {
      kind: 'table',
      caption: 'Jarak setiap daun dari daun baru (16 × 6 cm), dari yang terdekat',
      columns: ['Daun', 'Ukuran (cm)', 'Jarak'],
      rows: [
        ['Nangka', '15 × 7', '1,4'],
        ['Mangga', '18 × 5', '2,2'],
        ['Mangga', '15 × 4', '2,2'],
        ['Nangka', '13 × 6', '3,0'],
        ['Nangka', '17 × 9', '3,2'],
        ['Mangga', '21 × 6', '5,0'],
      ],
    },
    {
      kind: 'steps',
      title: 'Cara mesin menebak',
      steps: [
        {
          title: 'Ukur jaraknya',
          text: 'Jarak dihitung dengan rumus Pythagoras. Untuk nangka 15 × 7 cm, selisih panjang 1 dan selisih lebar 1, jadi jaraknya √(1² + 1²) ≈ 1,4.',
        },
        {
          title: 'Ambil yang terdekat',
          text: 'Untuk *k* = 3, ambil tiga baris teratas: nangka, mangga, mangga.',
        },
        { title: 'Hitung suara', text: 'Mangga dua suara, nangka satu. Tebakannya: **mangga**.' },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Manusia yang memilih k',
      text: paragraphs(
        'Dengan *k* = 1, tebakannya nangka. Dengan *k* = 3, mangga. Dengan *k* = 5, nangka lagi, tiga lawan dua.',
        'Daunnya sama, datanya sama, tetapi tebakannya berubah karena [pengaturan yang dipilih manusia](sumber:russell-norvig-2021). Mesin tidak tahu mana yang benar. Yang tahu adalah orang yang memetik daun itu dari pohonnya.',
      ),
    },
    {
      kind: 'single-choice',
      id: 'soal-suara-tetangga',
      stem: 'Tiga tetangga terdekat sebuah daun baru ialah mangga (jarak 1,2), nangka (1,5), dan nangka (1,9). Apa tebakan model dengan *k* = 3?',
      objective: 'menjelaskan-belajar-dari-data',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: 'mangga, karena tetangga itulah yang paling dekat',
          feedback: 'Itu benar bila hanya satu tetangga yang ditanya. Di sini ketiganya memberi suara.',
        },
        {
          id: 'b',
          text: 'nangka, karena suaranya dua lawan satu',
          feedback: 'Tepat. Setelah tiga tetangga terpilih, suara terbanyak yang menentukan.',
        },
        {
          id: 'c',
          text: 'belum ada, karena label ketiganya tidak sepakat',
          feedback: 'Tidak perlu sepakat. Dengan tiga suara dan dua golongan, selalu ada yang terbanyak.',
        },
        {
          id: 'd',
          text: 'belum ada, karena jarak ketiganya hampir sama',
          feedback:
            'Jarak dipakai untuk memilih tetangga. Sesudah itu model menghitung suara, sekalipun jaraknya berdekatan.',
        },
      ],
      correct: 'b',
      explanation:
        'Jarak memilih siapa yang ditanya, suara terbanyak menentukan jawabannya. Dua suara nangka mengalahkan satu suara mangga.',
    },
  ],
};
