// Page 1 of unit 4: universal design and differentiation, and where AI may help the teacher.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'dirancang-untuk-semua',
  title: 'Dirancang untuk semua sejak awal',
  minutes: 2,
  objectives: ['merancang-inklusif'],
  competencies: ['3.1', '3.3'],
  sources: ['cast-2024', 'tomlinson-2017'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Jalan landai di sekolah menolong pengguna kursi roda. Ia juga menolong penjaga kantin yang mendorong gerobak. Pelajaran dapat dirancang serupa.',
        '[Rancangan universal untuk pembelajaran](istilah:udl) dari CAST mencari [hambatan pada rancangan, bukan kekurangan pada murid](sumber:cast-2024). Ada tiga pertanyaan.',
      ),
    },
    {
      kind: 'table',
      caption: 'Tiga pertanyaan, dan bantuan AI di meja guru',
      columns: ['Pertanyaan', 'Ragam yang dibuka', 'AI mengusulkan, guru memeriksa'],
      rows: [
        [
          'Mengapa ikut?',
          'Cara melibatkan: pilihan topik, teman, tantangan',
          'Contoh dari kebun, sungai, pasar',
        ],
        [
          'Apa yang dipelajari?',
          'Cara menyajikan: bacaan, gambar, suara, benda',
          'Bacaan yang kalimatnya lebih pendek',
        ],
        [
          'Bagaimana menunjukkan?',
          'Cara mengungkapkan: tulisan, lisan, karya',
          'Rubrik yang tidak terikat pada satu bentuk',
        ],
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Tujuan tetap, jalan beragam',
      text: '[Diferensiasi](istilah:diferensiasi) menyesuaikan [bahan, proses, atau hasil](sumber:tomlinson-2017). Tujuan penting tidak diturunkan. Kelompok pun berubah-ubah, supaya tidak menjadi cap.',
    },
    {
      kind: 'examples',
      title: 'Satu tujuan, beberapa jalan',
      items: {
        sd: paragraphs(
          '**Membandingkan pecahan.** Potongan kue lapis dari kertas, gambar, atau cerita. Anak memilih satu untuk menjelaskan.',
        ),
        smp: paragraphs(
          '**Menjelaskan daur air.** Bacaan dua tingkat kalimat, model botol, atau peta. Rubriknya sama.',
        ),
        sma: paragraphs(
          '**Menilai argumen.** Naskah pidato dalam cetakan dan rekaman. Tanggapan boleh tertulis atau lisan.',
        ),
        smk: paragraphs(
          '**Membaca gambar teknik.** Gambar, benda jadi, dan kartu istilah. Hasilnya berupa sketsa atau penjelasan di depan benda.',
        ),
      },
    },
    {
      kind: 'single-choice',
      id: 'soal-s3-inklusi-tujuan',
      stem: 'AI menyusun tiga versi lembar. Versi “mudah” hanya meminta murid menyalin jawaban. Apa masalah utamanya?',
      objective: 'merancang-inklusif',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Jumlah soalnya berbeda',
          feedback: 'Jumlah boleh berbeda bila tujuannya tercapai.',
        },
        {
          id: 'b',
          text: 'Tujuan belajarnya hilang',
          feedback: 'Tepat. Menyalin tidak melatih kemampuan yang dituju.',
        },
        { id: 'c', text: 'Kalimatnya lebih pendek', feedback: 'Kalimat pendek justru dapat menolong.' },
      ],
      correct: 'b',
      explanation:
        'Yang disesuaikan ialah bantuannya. Beri contoh, gambar, atau kata kunci, lalu tetap minta murid berpikir.',
    },
  ],
};
