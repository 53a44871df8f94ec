// Page 4 of unit 4, worked example: unplugged activity 1, a neuron of maize kernels that learns in two rounds.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-neuron-jagung',
  title: 'Contoh: neuron dari biji jagung',
  minutes: 2,
  objectives: ['merancang-inklusif'],
  competencies: ['3.3', '2.4'],
  sources: ['rosenblatt-1958', 'lindner-2019'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Kegiatan 1 dari empat. Waktu 30 menit. Bahan: tiga mangkuk, segenggam biji jagung, lima kartu hari.',
        'Kelas memerankan [neuron buatan](istilah:neuron-buatan) yang memutuskan: olahraga di dalam atau di luar? Aturan belajarnya menyederhanakan [perceptron](sumber:rosenblatt-1958).',
      ),
    },
    {
      kind: 'figure',
      svg: 'neuron-biji-jagung.svg',
      caption: 'Biji di mangkuk adalah bobot. Hanya mangkuk yang menjawab “ya” dihitung.',
      description:
        'Tiga mangkuk berlabel hujan semalam, got penuh, dan langit gelap. Masing-masing berisi satu biji pada awalnya. Garis dari ketiganya menuju lingkaran penjumlah. Di sebelah kanan tertulis: bila jumlah 3 atau lebih, olahraga di dalam; bila kurang, di luar.',
    },
    {
      kind: 'steps',
      title: 'Langkah',
      steps: [
        {
          title: 'Hitung',
          text: 'Tiga murid memegang mangkuk berisi satu biji ([bobot](istilah:bobot)). Guru membaca kartu. Biji dari mangkuk “ya” dijumlahkan. Tiga atau lebih: **dalam**.',
        },
        {
          title: 'Belajar',
          text: 'Seharusnya “dalam”, tetapi jawabnya “luar”? Setiap mangkuk “ya” **ditambah** satu. Sebaliknya, **dikurangi** satu. Bila benar, tidak berubah.',
        },
        {
          title: 'Ulangi',
          text: 'Bacakan lima kartu sampai satu putaran tanpa salah. Ucapkan: “Siapa yang menentukan jumlah bijinya? Tidak seorang pun. Bijinya berubah karena kesalahan.”',
        },
      ],
    },
    {
      kind: 'table',
      caption: 'Putaran pertama, urutan bobot: hujan–got–langit',
      columns: ['Kartu “ya”', 'Jumlah', 'Jawab / seharusnya', 'Bobot baru'],
      rows: [
        ['1: hujan, got', '1+1 = 2', 'luar / **dalam**', '2–2–1'],
        ['2: langit', '1', 'luar / luar', '2–2–1'],
        ['3: hujan, langit', '2+1 = 3', 'dalam / **luar**', '1–2–0'],
        ['4: ketiganya', '1+2+0 = 3', 'dalam / dalam', '1–2–0'],
        ['5: got, langit', '2+0 = 2', 'luar / luar', '1–2–0'],
      ],
    },
    {
      kind: 'numeric',
      id: 'soal-s3-inklusi-biji',
      stem: 'Putaran kedua dimulai dengan bobot 1–2–0. Berapa jumlah biji untuk kartu 1 (hujan dan got)?',
      objective: 'merancang-inklusif',
      level: 'C3',
      unit: 'biji',
      min: 3,
      max: 3,
      decimals: 0,
      limit: { min: 0, max: 20 },
      feedback: {
        low: 'Jumlahkan mangkuk hujan (1) dan got (2). Keduanya menjawab “ya”.',
        high: 'Hanya mangkuk “ya” yang dihitung: hujan (1) dan got (2). Langit tidak ikut.',
        right: 'Tepat. Tiga mencapai batas, jadi jawabnya “dalam”. Kini kartu 1 sudah benar.',
      },
      explanation:
        'Pada putaran kedua kelima kartu benar. Mesin sungguhan memakai cara serupa dengan bobot yang jauh lebih banyak. Kegiatan semacam ini dipakai pula dalam [AI Unplugged](sumber:lindner-2019).',
    },
  ],
};
