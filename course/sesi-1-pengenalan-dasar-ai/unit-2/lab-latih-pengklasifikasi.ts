// Page 4 of unit 2: the lab, with a set of examples for SD, SMP and SMK; in each 14 to learn from and 20 held out.
import { type PageInput, paragraphs } from '../../write.ts';
import { daun } from './kumpulan-data/daun.ts';
import { pempek } from './kumpulan-data/pempek.ts';
import { sampah } from './kumpulan-data/sampah.ts';

export const page: PageInput = {
  id: 'lab-latih-pengklasifikasi',
  title: 'Lab: latih penebak Anda',
  minutes: 12,
  objectives: ['mengenali-data-buruk', 'menguji-model'],
  competencies: ['1.3', '2.3'],
  sources: ['cover-hart-1967'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Sekarang giliran Bapak/Ibu menjadi pelatih mesin. Lab ini menjalankan [tetangga terdekat](sumber:cover-hart-1967) yang sesungguhnya di dalam halaman. Tidak ada data yang dikirim ke layanan AI.',
        'Ada tiga kumpulan data: sampah, daun, dan pempek. Yang dekat dengan jenjang Bapak/Ibu terbuka lebih dahulu. Cukup kerjakan satu; dua yang lain boleh menyusul. Ukurannya kami susun untuk latihan ini, dengan besaran yang wajar. Tidak ada yang bisa rusak, jadi cobalah sepuasnya.',
      ),
    },
    {
      kind: 'lab-classifier',
      id: 'lab-daun-kelas-v',
      title: 'Latih penebak Anda',
      intro: paragraphs(
        'Setiap kumpulan berisi 34 contoh. Sebagian menjadi data latih. Sisanya disisihkan sebagai data uji, dan model tidak pernah belajar darinya.',
        'Sebelum jarak dihitung, kedua ciri disetarakan lebih dahulu menurut panjang sumbunya. Tanpa itu, ciri yang angkanya besar lebih menentukan. Di contoh tadi jarak cukup dihitung dalam sentimeter agar mudah diikuti dengan tangan. Mula-mula model bertanya kepada tiga tetangga terdekat.',
      ),
      datasets: [sampah, daun, pempek],
    },
    {
      kind: 'single-choice',
      id: 'soal-lab-salah-label',
      stem: 'Pada data daun di lab, tiga daun nangka yang berdekatan diberi label salah. Akurasi ujinya turun, padahal data uji tetap. Mengapa?',
      objective: 'mengenali-data-buruk',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Model menjadi lebih lambat menghitung jarak antardaun.',
          feedback: 'Banyaknya hitungan tetap sama. Kecepatan tidak mengubah tebakan.',
        },
        {
          id: 'b',
          text: 'Data latih berkurang tiga, sehingga contohnya kurang.',
          feedback: 'Jumlah daun latih tetap empat belas. Yang berubah hanya nama pada tiga daun.',
        },
        {
          id: 'c',
          text: 'Ukuran daun uji ikut bergeser ke arah daun mangga.',
          feedback: 'Daun uji tidak bergerak. Label tidak mengubah panjang atau lebar daun.',
        },
        {
          id: 'd',
          text: 'Daun uji di sekitarnya menerima suara yang keliru.',
          feedback: 'Tepat. Tetangganya masih sama, tetapi suara yang mereka berikan salah.',
        },
      ],
      correct: 'd',
      explanation:
        'Model mengikuti suara tetangga. Bila dua dari tiga tetangga salah label, tebakannya ikut salah, walaupun ukuran daunnya tepat.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Apa yang baru saja terlihat?',
      text: paragraphs(
        'Satu label yang keliru kadang tertutup oleh suara tetangga. Kadang angka akurasinya tetap, tetapi daun yang salah ditebak **berganti**. Karena itu, jangan berhenti pada angka. Lihat juga siapa yang menanggung kekeliruannya.',
        'Di lab ini, kekeliruan yang **berkumpul** di satu tempat lebih merusak daripada kekeliruan yang **tersebar**. Bayangkan satu kelompok murid yang seluruhnya salah paham. Model ikut salah paham di daerah itu.',
        'Data yang **timpang** juga merusak, walaupun semua labelnya benar. Yang menanggung akibatnya ialah golongan yang tidak ikut dikumpulkan. Golongan lain tidak merasakan apa-apa.',
        'Bawalah satu kebiasaan ke kelas: sebelum melihat angka, tanyakan siapa yang belum ada di dalam data. Satu peringatan lagi. Bila contoh latih dipilih sambil mengintip daun uji, akurasinya dapat naik, tetapi ujiannya tidak jujur lagi. Model yang diubah setelah diuji perlu data uji yang baru.',
      ),
    },
  ],
};
