// Page 2 of unit 1: the four questions that put a task in one of three zones, with the figure of the unit.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'empat-pertanyaan',
  title: 'Empat pertanyaan, tiga zona',
  minutes: 4,
  objectives: ['memilah-tugas'],
  competencies: ['1.2', '1.4', '2.1'],
  sources: ['nist-ai-rmf-2023', 'uu-pdp-2022', 'eu-ai-act-2024', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Lembaga standar Amerika Serikat, NIST, melihat [risiko](istilah:risiko) sebagai gabungan [kemungkinan dan besarnya akibat](sumber:nist-ai-rmf-2023). Kita ubah gagasan itu menjadi empat pertanyaan yang dapat dijawab di meja guru.',
        'Jawablah berurutan. Begitu satu jawaban jatuh ke zona **jangan**, berhentilah di situ.',
      ),
    },
    {
      kind: 'figure',
      svg: 'empat-pertanyaan-tugas.svg',
      caption: 'Empat pertanyaan memilah satu langkah kerja ke dalam tiga zona.',
      description:
        'Bagan alir dari atas ke bawah. Pertanyaan 1, Data: perlu data pribadi? Bila ya, zona jangan diserahkan. Bila tidak, lanjut ke pertanyaan 2, Putusan: memutus nasib orang? Bila ya, jangan diserahkan. Bila tidak, lanjut ke pertanyaan 3, Periksa: dapat saya periksa? Bila tidak, jangan diserahkan. Bila ya, lanjut ke pertanyaan 4, Akibat: mudah dibetulkan? Bila tidak, zona hati-hati. Bila ya, zona boleh, lalu hasilnya dibaca.',
    },
    {
      kind: 'steps',
      title: 'Arti setiap pertanyaan',
      steps: [
        {
          title: 'Data: apakah langkah ini memerlukan data pribadi?',
          text: 'Maksudnya data murid, orang tua, atau rekan yang akan masuk ke [alat AI umum](istilah:alat-ai-umum). Data anak termasuk [data yang bersifat spesifik](sumber:uu-pdp-2022). Bila datanya dapat dibuang tanpa merusak tujuan, buanglah, lalu jawab lagi.',
        },
        {
          title: 'Putusan: apakah keluarannya memutus nasib seseorang?',
          text: 'Nilai akhir, kenaikan kelas, sanksi, kelulusan seleksi, atau dugaan tentang keadaan seorang anak. Putusan seperti ini milik [manusia yang dapat dimintai jawaban](sumber:unesco-guru-2024).',
        },
        {
          title: 'Periksa: dapatkah saya memeriksa hasilnya dengan bukti?',
          text: 'Buktinya buku, data, aturan, atau keahlian sendiri. Bila kita tidak dapat membedakan hasil yang benar dari yang keliru, jangan dipakai.',
        },
        {
          title: 'Akibat: bila keliru, mudahkah dibetulkan?',
          text: 'Salah ketik di draf mudah dibetulkan. Kekeliruan konsep yang sudah dipelajari satu kelas tidak mudah.',
        },
      ],
    },
    {
      kind: 'comparison',
      title: 'Yang dilakukan di setiap zona',
      columns: [
        {
          title: 'Boleh',
          points: [
            'Pakai untuk draf.',
            'Baca sampai habis sebelum dipakai.',
            'Contoh: ide slogan kebersihan.',
          ],
        },
        {
          title: 'Hati-hati',
          points: [
            'Tulis syaratnya lebih dahulu.',
            'Periksa dengan bukti, minta rekan membaca.',
            'Contoh: bahan bacaan, soal, pembahasan.',
          ],
        },
        {
          title: 'Jangan diserahkan',
          points: [
            'Kerjakan sendiri atau bersama rekan.',
            'AI hanya boleh membantu langkah lain yang aman.',
            'Contoh: menetapkan nilai rapor.',
          ],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Dunia pun membedakan menurut tugas',
      text: paragraphs(
        'Peraturan AI Uni Eropa (*AI Act*) menggolongkan AI yang [menilai hasil belajar](sumber:eu-ai-act-2024) sebagai berisiko tinggi. AI yang membaca emosi di lembaga pendidikan dilarang, kecuali untuk alasan medis atau keselamatan.',
        'Aturan itu tidak berlaku di Indonesia. Namun, cara berpikirnya sama dengan peta kita: yang ditimbang adalah pemakaiannya, bukan mereknya.',
      ),
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Batas peta ini',
      text: list(
        'Peta ini alat bantu berpikir, bukan peraturan. Aturan nasional, dinas, dan sekolah tetap didahulukan.',
        'Bila sekolah memakai sistem resmi, misalnya aplikasi rapor, ikuti aturan sistem itu. Pertanyaan 2 sampai 4 tetap berlaku.',
        'Unit 6 membahas data pribadi lebih dalam.',
      ),
    },
    {
      kind: 'single-choice',
      id: 'soal-s2-u1-tema-pentas',
      stem: 'Bu Lina di Pagar Alam ingin AI menyusun lima gagasan tema pentas seni sekolah. Ia tidak memasukkan nama siapa pun. Di zona mana langkah ini?',
      objective: 'memilah-tugas',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: 'Boleh, karena hasilnya mudah dinilai dan mudah dibuang.',
          feedback: 'Tepat. Tidak ada data, tidak ada putusan, dan gagasan yang kurang cocok cukup dicoret.',
        },
        {
          id: 'b',
          text: 'Hati-hati, karena setiap pemakaian AI memerlukan izin tertulis.',
          feedback:
            'Peta ini melihat langkahnya. Untuk gagasan tanpa data, cukup dibaca dan dipilih. Aturan sekolah, bila ada, tetap diikuti.',
        },
        {
          id: 'c',
          text: 'Jangan, karena seni adalah pekerjaan manusia sepenuhnya.',
          feedback:
            'Pentasnya tetap karya guru dan murid. Yang diminta hanya gagasan tema, dan panitia bebas menolaknya.',
        },
      ],
      correct: 'a',
      explanation:
        'Jawab berurutan: tanpa data pribadi, tidak memutus nasib orang, dapat dinilai sendiri, dan mudah diganti. Keempat jawaban itu menuju zona boleh. Gagasannya tetap dibaca dan dipilih manusia.',
    },
  ],
};
