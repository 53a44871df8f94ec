// Words that several parts of the course share, each explained once in plain Bahasa Indonesia.
import type { CourseInput } from '../write.ts';

export const glossary: CourseInput['glossary'] = [
  {
    id: 'ai-generatif',
    term: 'AI generatif',
    english: 'generative AI',
    meaning:
      'AI yang menghasilkan isi baru, seperti tulisan, gambar, atau suara, menurut pola dalam data yang dipelajarinya.',
  },
  {
    id: 'ai-instan',
    term: 'AI instan',
    english: 'instant AI',
    meaning:
      'Sebutan dalam penjelasan saat Keputusan Bersama Tujuh Menteri ditandatangani, bagi alat yang langsung memberi jawaban jadi, misalnya ChatGPT.',
  },
  {
    id: 'akurasi',
    term: 'akurasi',
    english: 'accuracy',
    meaning: 'Bagian tebakan yang benar dari semua tebakan. Delapan belas benar dari dua puluh berarti 90%.',
  },
  {
    id: 'bias-data',
    term: 'bias data',
    english: 'data bias',
    meaning:
      'Ketimpangan dalam data yang membuat sebuah [model](istilah:model) lebih sering keliru bagi kelompok atau keadaan tertentu.',
  },
  {
    id: 'bias-otomatisasi',
    term: 'bias otomatisasi',
    english: 'automation bias',
    meaning:
      'Kecenderungan manusia mengikuti saran mesin begitu saja, sekalipun ada tanda bahwa saran itu keliru.',
  },
  {
    id: 'chatbot',
    term: 'chatbot',
    english: 'chatbot',
    meaning: 'Program yang menerima tulisan atau ucapan kita dan membalasnya seperti dalam percakapan.',
  },
  {
    id: 'data-latih',
    term: 'data latih',
    english: 'training data',
    meaning: 'Contoh-contoh yang dipelajari mesin untuk menemukan pola.',
  },
  {
    id: 'data-uji',
    term: 'data uji',
    english: 'test data',
    meaning:
      'Contoh yang disisihkan dan tidak dipelajari mesin. Gunanya memeriksa tebakan mesin secara jujur.',
  },
  {
    id: 'fitur',
    term: 'fitur',
    english: 'feature',
    meaning: 'Ciri yang dapat dicatat atau diukur dari sebuah contoh, misalnya panjang dan lebar daun.',
  },
  {
    id: 'generalisasi',
    term: 'generalisasi',
    english: 'generalization',
    meaning:
      'Kemampuan menebak dengan tepat pada contoh baru, bukan hanya pada contoh yang sudah dipelajari.',
  },
  {
    id: 'kecerdasan-artifisial',
    term: 'kecerdasan artifisial (KA)',
    english: 'artificial intelligence (AI)',
    meaning:
      'Bidang ilmu yang membuat mesin mengerjakan tugas yang biasanya memerlukan pikiran manusia, seperti mengenali gambar atau menerjemahkan. Sehari-hari disebut AI.',
  },
  {
    id: 'klasifikasi',
    term: 'klasifikasi',
    english: 'classification',
    meaning: 'Memasukkan sesuatu ke dalam salah satu golongan, misalnya “mangga” atau “nangka”.',
  },
  {
    id: 'label',
    term: 'label',
    english: 'label',
    meaning: 'Jawaban yang ditempelkan manusia pada sebuah contoh, misalnya nama jenis daunnya.',
  },
  {
    id: 'model',
    term: 'model',
    english: 'model',
    meaning: 'Hasil belajar mesin: pola dari data yang dipakai untuk menebak hal baru.',
  },
  {
    id: 'overfitting',
    term: 'terlalu hafal',
    english: 'overfitting',
    meaning:
      'Keadaan ketika [model](istilah:model) sangat tepat pada [data latih](istilah:data-latih), tetapi sering keliru pada contoh baru.',
  },
  {
    id: 'pembelajaran-mesin',
    term: 'pembelajaran mesin',
    english: 'machine learning',
    meaning:
      'Cara membuat program yang menemukan pola dari contoh, bukan dari aturan yang ditulis satu per satu.',
  },
  {
    id: 'prediksi',
    term: 'prediksi',
    english: 'prediction',
    meaning: 'Tebakan mesin untuk contoh yang jawabannya belum ia ketahui.',
  },
  {
    id: 'program-aturan',
    term: 'program berbasis aturan',
    english: 'rule-based program',
    meaning: 'Program yang mengikuti langkah “jika begini, lakukan itu” yang ditulis manusia.',
  },
  {
    id: 'tanpa-komputer',
    term: 'kegiatan tanpa komputer',
    english: 'unplugged activity',
    meaning:
      'Kegiatan belajar tentang komputer dan AI yang memakai kertas, benda, dan gerak, tanpa perangkat.',
  },
  {
    id: 'tetangga-terdekat',
    term: 'k tetangga terdekat',
    english: 'k-nearest neighbours',
    meaning:
      'Cara menebak golongan sebuah contoh baru: cari sejumlah (k) contoh yang paling mirip, lalu ikuti suara terbanyak.',
  },
];
