// Page 2 of unit 2: training data, held-out data, accuracy, and learning by heart.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'melatih-lalu-menguji',
  title: 'Melatih, lalu menguji',
  minutes: 3,
  objectives: ['menguji-model'],
  competencies: ['1.3', '2.3'],
  sources: ['goodfellow-2016', 'russell-norvig-2021'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Guru tahu bedanya soal latihan dan soal ulangan. Murid yang menghafal kunci latihan belum tentu paham. Karena itu soal ulangan dibuat baru.',
        'Mesin diuji dengan cara yang sama. Sebagian contoh menjadi [data latih](istilah:data-latih). Sebagian lagi disisihkan sebagai [data uji](istilah:data-uji) dan [tidak boleh dilihat mesin](sumber:russell-norvig-2021) selama belajar.',
      ),
    },
    {
      kind: 'comparison',
      columns: [
        {
          title: 'Data latih',
          points: [
            'Seperti soal latihan.',
            'Dipakai untuk menemukan pola.',
            'Hasil di sini menunjukkan seberapa cocok pola itu dengan contoh yang sudah dilihat.',
          ],
        },
        {
          title: 'Data uji',
          points: [
            'Seperti soal ulangan.',
            'Dipakai setelah model selesai dilatih.',
            'Hasil di sini memperkirakan kemampuan pada contoh baru.',
          ],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Menghitung akurasi',
      text: paragraphs(
        '[Akurasi](istilah:akurasi) = banyaknya tebakan benar ÷ banyaknya tebakan seluruhnya.',
        'Model penebak daun diuji dengan 20 helai yang belum pernah dilihatnya. Tebakan yang benar 18. Akurasinya 18 ÷ 20 = 0,9, atau 90%.',
      ),
    },
    {
      kind: 'text',
      text: paragraphs(
        'Tujuan belajar adalah [generalisasi](istilah:generalisasi): tepat pada contoh baru. Model yang [terlalu hafal](istilah:overfitting) hebat pada data latih, tetapi [meleset pada data uji](sumber:goodfellow-2016).',
        'Satu angka akurasi juga belum cukup. Tanyakan: diuji dengan contoh siapa, dari mana, dan pada musim apa?',
      ),
    },
    {
      kind: 'ordering',
      id: 'soal-urutan-latih-uji',
      stem: 'Urutkan cara melatih dan menguji model penebak daun secara jujur, dari langkah pertama.',
      objective: 'menguji-model',
      level: 'C3',
      items: [
        {
          id: 'a',
          text: 'Mengumpulkan daun dan mengukurnya',
          feedback: 'Langkah pertama. Tanpa contoh dan fitur, tidak ada yang dapat dipelajari.',
        },
        {
          id: 'b',
          text: 'Menulis jenis setiap daun yang sudah diukur',
          feedback: 'Langkah kedua. Label diberikan kepada semua contoh, baik untuk latihan maupun ujian.',
        },
        {
          id: 'c',
          text: 'Menyisihkan sebagian daun berlabel sebagai data uji',
          feedback: 'Langkah ketiga. Penyisihan dilakukan sebelum mesin belajar agar ujiannya jujur.',
        },
        {
          id: 'd',
          text: 'Melatih model dengan daun yang tersisa',
          feedback: 'Langkah keempat. Model hanya melihat data latih.',
        },
        {
          id: 'e',
          text: 'Meminta model menebak data uji, lalu menghitung akurasi',
          feedback: 'Langkah terakhir. Barulah kemampuan pada contoh baru terlihat.',
        },
      ],
      shown: ['d', 'b', 'e', 'a', 'c'],
      explanation:
        'Kumpulkan, beri label, sisihkan, latih, uji. Bila penyisihan dilakukan setelah pelatihan, mesin sudah melihat soal ulangannya.',
    },
    {
      kind: 'true-false',
      id: 'soal-akurasi-latih',
      stem: 'Model yang menebak seluruh data latihnya dengan tepat sudah siap dipakai di kelas.',
      objective: 'menguji-model',
      level: 'C4',
      correct: false,
      feedback: {
        true: 'Hasil itu memang terlihat meyakinkan. Namun, murid yang hafal kunci latihan pun dapat memperoleh seratus di soal latihan.',
        false: 'Tepat. Kesiapan dilihat dari contoh yang belum pernah dipelajari.',
      },
      explanation:
        'Hasil sempurna pada data latih dapat berarti model menghafal. Yang memberi petunjuk tentang kemampuannya ialah hasil pada data uji yang mirip dengan keadaan pemakaian.',
    },
  ],
};
