// Page 1 of unit 4: hallucination and bias as a teacher meets them in generated text.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'salah-dan-miring',
  title: 'Jawaban yang salah, gambaran yang miring',
  minutes: 3,
  objectives: ['mengenali-risiko'],
  competencies: ['1.2', '2.2', '1.3'],
  sources: ['nist-genai-2024', 'walters-wilder-2023', 'unesco-ircai-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Unit 3 menjelaskan mengapa mesin mengarang. Sekarang kita belajar mengenali wujudnya di meja guru.',
        'Wujud pertama adalah [halusinasi](istilah:halusinasi): isi yang keliru, tetapi disampaikan [dengan yakin](sumber:nist-genai-2024). Rincian yang lengkap membuatnya makin meyakinkan.',
      ),
    },
    { kind: 'term', term: 'halusinasi' },
    {
      kind: 'table',
      caption: 'Rincian yang perlu dicurigai',
      columns: ['Yang tampak', 'Kemungkinan kelirunya', 'Diperiksa di'],
      rows: [
        ['Judul buku dan pengarang', 'Buku itu tidak pernah ada', 'Katalog perpustakaan'],
        ['Nomor pasal', 'Isi pasalnya lain', 'Naskah resmi peraturan'],
        ['Kutipan tokoh', 'Tidak pernah diucapkan', 'Pidato atau buku aslinya'],
        ['Angka dan tahun', 'Tertukar atau rekaan', 'Data lembaga yang menerbitkan'],
      ],
    },
    {
      kind: 'text',
      text: paragraphs(
        'Sebuah penelitian pada 2023 memeriksa 636 rujukan buatan ChatGPT. Pada GPT-3.5, [55% rujukannya rekaan](sumber:walters-wilder-2023). Pada GPT-4, 18%. Model berganti terus, jadi angka untuk alat Bapak/Ibu bisa berbeda. Pelajarannya tetap: makin baik belum berarti bebas keliru.',
        'Wujud kedua lebih halus. Tidak ada kalimat yang salah, tetapi gambarannya miring. Kajian UNESCO dan IRCAI menemukan bahwa cerita buatan beberapa model menempatkan perempuan dalam pekerjaan rumah tangga [jauh lebih sering daripada laki-laki](sumber:unesco-ircai-2024). Pada satu model, sekitar empat kali lebih sering. Inilah [bias data](istilah:bias-data) yang keluar sebagai tulisan.',
      ),
    },
    {
      kind: 'examples',
      title: 'Miring yang mudah terlewat',
      items: {
        sd: 'Dalam sepuluh soal cerita buatan AI, semua dokter bernama laki-laki dan semua yang memasak bernama perempuan. Setiap soal benar. Bersama-sama, mereka mengajarkan sesuatu yang tidak kita maksud.',
        smp: 'Teks bacaan tentang “anak desa” terus-menerus bercerita tentang kemiskinan. Murid di dusun tepi Sungai Musi tidak menemukan dirinya yang pandai berdagang atau memperbaiki mesin.',
        sma: 'Saran jurusan untuk dua murid dengan nilai sama berbeda hanya karena namanya terdengar laki-laki atau perempuan. Ujilah dengan dua nama rekaan, tanpa data murid.',
        smk: 'Gambar “teknisi andal” selalu menampilkan laki-laki dengan alat mahal. Siswi jurusan otomotif dan bengkel sederhana di kabupaten tidak tampak.',
      },
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Dua cara memeriksa',
      text: 'Untuk yang salah, periksa **setiap rincian** ke sumbernya. Untuk yang miring, periksa **keseluruhan**: siapa yang selalu ada, siapa yang tidak pernah muncul?',
    },
    {
      kind: 'multiple-choice',
      id: 'soal-rincian-dicek',
      stem: 'Seorang guru SMP di Sekayu meminta bahan bacaan tentang songket. Bagian mana saja yang harus dicocokkan ke sumber sebelum dibagikan? Pilih semua yang sesuai.',
      objective: 'mengenali-risiko',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: '“Songket ditenun dengan benang yang berkilau.”',
          feedback: 'Pernyataan umum ini dapat dinilai sendiri dari kainnya. Tidak ada rincian yang rawan.',
        },
        {
          id: 'b',
          text: '“Motif ini pertama dicatat pada 1873.”',
          feedback: 'Ya. Tahun yang pasti perlu sumber yang pasti pula.',
        },
        {
          id: 'c',
          text: '“Seorang penenun berkata, ‘Songket adalah doa.’”',
          feedback: 'Ya. Siapa penenunnya, dan di mana ucapannya dicatat?',
        },
        {
          id: 'd',
          text: '“Mari kita amati warna pada kain ini!”',
          feedback: 'Ini ajakan, tidak memuat fakta yang perlu dicari sumbernya.',
        },
        {
          id: 'e',
          text: '“Lihat buku *Tenun Musi*, halaman 41.”',
          feedback: 'Ya. Judul dan halaman adalah rincian yang mudah dikarang.',
        },
      ],
      correct: ['b', 'c', 'e'],
      explanation:
        'Tahun, kutipan, dan rujukan adalah rincian yang tampak meyakinkan dan mudah dikarang. Ajakan dan pernyataan umum dapat dinilai oleh guru sendiri.',
    },
  ],
};
