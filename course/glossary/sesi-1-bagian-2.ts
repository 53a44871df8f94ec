// Words of session 1, units 3 and 4: language models, and the risks that a teacher learns to see.
import type { CourseInput } from '../write.ts';

export const glossary: CourseInput['glossary'] = [
  {
    id: 'bacaan-menyamping',
    term: 'bacaan menyamping',
    english: 'lateral reading',
    meaning:
      'Cara memeriksa sebuah sumber dengan meninggalkannya sebentar dan melihat apa kata sumber lain tentangnya.',
  },
  {
    id: 'deepfake',
    term: 'deepfake',
    english: 'deepfake',
    meaning:
      'Gambar, suara, atau video buatan AI yang meniru orang nyata, sehingga ia seolah-olah mengatakan atau melakukan sesuatu.',
  },
  {
    id: 'halusinasi',
    term: 'halusinasi',
    english: 'hallucination',
    meaning:
      'Keluaran [AI generatif](istilah:ai-generatif) yang terdengar meyakinkan, tetapi keliru atau tidak ada dasarnya. Sebagian ahli menyebutnya *konfabulasi*.',
  },
  {
    id: 'jendela-konteks',
    term: 'jendela konteks',
    english: 'context window',
    meaning:
      'Banyaknya [token](istilah:token) yang dapat diperhitungkan sebuah [model bahasa](istilah:model-bahasa) sekaligus. Yang berada di luarnya tidak ikut dibaca.',
  },
  {
    id: 'ketergantungan-kognitif',
    term: 'ketergantungan kognitif',
    english: 'cognitive dependence',
    meaning:
      'Keadaan ketika seseorang sulit berpikir atau bekerja sendiri karena terlalu sering menyerahkannya kepada alat.',
  },
  {
    id: 'kloning-suara',
    term: 'kloning suara',
    english: 'voice cloning',
    meaning: 'Tiruan suara seseorang yang dibuat AI dari rekaman suaranya.',
  },
  {
    id: 'model-bahasa',
    term: 'model bahasa',
    english: 'language model',
    meaning:
      '[Model](istilah:model) yang menghitung seberapa mungkin setiap kata atau potongan kata menjadi lanjutan sebuah teks. Yang dilatih dengan teks sangat banyak disebut *model bahasa besar* atau LLM.',
  },
  {
    id: 'n-gram',
    term: 'n-gram',
    english: 'n-gram',
    meaning:
      'Rangkaian beberapa kata berurutan. Model n-gram menebak kata berikutnya dari hitungan rangkaian yang pernah dilihatnya. Rangkaian dua kata disebut *bigram*.',
  },
  {
    id: 'pelepasan-kognitif',
    term: 'pelepasan kognitif',
    english: 'cognitive offloading',
    meaning:
      'Memakai tubuh atau alat untuk meringankan kerja pikiran, misalnya mencatat belanjaan agar tidak perlu mengingatnya.',
  },
  {
    id: 'pengelabuan',
    term: 'pengelabuan',
    english: 'phishing',
    meaning:
      'Penipuan dengan menyamar sebagai pihak tepercaya agar korban menyerahkan uang, kata sandi, kode, atau data, atau memasang aplikasi jahat.',
  },
  {
    id: 'peluang',
    term: 'peluang',
    english: 'probability',
    meaning:
      'Ukuran seberapa mungkin sesuatu terjadi, dari 0% sampai 100%. Peluang semua pilihan bila dijumlahkan menjadi 100%.',
  },
  {
    id: 'temperatur',
    term: 'temperatur',
    english: 'temperature',
    meaning:
      'Pengatur seberapa berani sebuah [model bahasa](istilah:model-bahasa) memilih kata yang kurang mungkin. Rendah berarti ajek (hampir selalu sama), tinggi berarti beragam.',
  },
  {
    id: 'token',
    term: 'token',
    english: 'token',
    meaning:
      'Potongan teks yang menjadi satuan kerja [model bahasa](istilah:model-bahasa). Bisa satu kata, sebagian kata, atau tanda baca.',
  },
];
