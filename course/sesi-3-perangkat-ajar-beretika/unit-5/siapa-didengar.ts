// Page 2 of unit 5: who is heard when rules are written, and the four things that hearing a child takes.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'siapa-didengar',
  title: 'Siapa yang didengar, dan bagaimana',
  minutes: 2,
  objectives: ['menyusun-kesepakatan'],
  competencies: ['3.2', '2.2'],
  sources: ['konvensi-hak-anak-1989', 'uu-anak-2002', 'lundy-2007'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Anak punya [hak untuk didengar](istilah:hak-didengar). Hak itu ada dalam Pasal 12 [Konvensi Hak Anak](sumber:konvensi-hak-anak-1989) dan Pasal 10 [Undang-Undang Perlindungan Anak](sumber:uu-anak-2002).',
        'Meminta pendapat lalu melupakannya belum memenuhi hak itu. Laura Lundy menguraikan [empat unsur](sumber:lundy-2007) yang perlu ada.',
      ),
    },
    {
      kind: 'table',
      caption: 'Empat unsur didengar, dengan contoh kami',
      columns: ['Unsur', 'Pertanyaan guru', 'Cara di kelas'],
      rows: [
        ['Ruang', 'Apakah semua berani ikut?', 'Kelompok kecil, tanpa ejekan'],
        ['Suara', 'Apakah ada beragam cara menyampaikan?', 'Gambar, kartu, bahasa daerah'],
        ['Pendengar', 'Siapa yang benar-benar menyimak?', 'Guru mencatat dan mengulang'],
        ['Pengaruh', 'Apa yang berubah karenanya?', 'Usul dijawab, lengkap dengan alasan'],
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Kursi yang sering kosong',
      text: 'Carilah murid pendiam, murid tanpa gawai, murid berkebutuhan khusus, dan orang tua yang tidak dapat hadir siang hari. Merekalah yang paling terasa akibatnya.',
    },
    {
      kind: 'single-choice',
      id: 'soal-s3-u5-unsur',
      stem: 'Murid kelas V di Belitang mengusulkan “hari tanpa layar”. Guru memuji usul itu, lalu naskah dicetak tanpa memuatnya dan tanpa penjelasan. Unsur mana yang belum terpenuhi?',
      objective: 'menyusun-kesepakatan',
      level: 'C3',
      options: [
        { id: 'a', text: 'Ruang', feedback: 'Ruang sudah ada: murid berani mengusulkan.' },
        { id: 'b', text: 'Suara', feedback: 'Suara sudah ada: usulnya tersampaikan dengan jelas.' },
        {
          id: 'c',
          text: 'Pendengar',
          feedback: 'Guru menyimak dan memuji. Yang hilang terjadi sesudahnya.',
        },
        {
          id: 'd',
          text: 'Pengaruh',
          feedback: 'Tepat. Usul boleh ditolak, tetapi murid perlu tahu alasannya.',
        },
      ],
      correct: 'd',
      explanation:
        'Pengaruh berarti pendapat dipertimbangkan sungguh-sungguh. Usul tidak wajib diterima, tetapi wajib dijawab.',
    },
  ],
};
