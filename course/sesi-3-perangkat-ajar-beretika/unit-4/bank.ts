// Bank of unit 4: one pre-test item and two cells of parallel post-test items on inclusive design.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s3-u4-bahasa',
    stem: 'Sebuah alat AI lancar dalam bahasa Indonesia, tetapi sering keliru dalam bahasa daerah di Sumatera Selatan. Penjelasan mana yang paling masuk akal?',
    objective: 'merancang-inklusif',
    level: 'C2',
    competencies: ['3.1'],
    options: [
      {
        id: 'a',
        text: 'Tata bahasa daerah terlalu rumit untuk dipelajari oleh mesin',
        feedback:
          'Kerumitan bukan sebab utamanya. Mesin belajar banyak bahasa yang rumit bila contohnya cukup.',
      },
      {
        id: 'b',
        text: 'Penutur bahasa daerah lebih jarang memakai alat semacam itu',
        feedback: 'Yang menentukan ialah contoh yang dipelajari, bukan siapa yang sedang memakai.',
      },
      {
        id: 'c',
        text: 'Contoh tulisan untuk melatihnya jauh lebih sedikit tersedia',
        feedback: 'Tepat. Tanpa cukup contoh, pola bahasa itu sulit ditemukan.',
      },
      {
        id: 'd',
        text: 'Alat itu menyaring semua bahasa selain bahasa resmi negara',
        feedback: 'Alat semacam itu melayani banyak bahasa. Mutunya yang tidak sama.',
      },
    ],
    correct: 'c',
    explanation:
      'Mesin menemukan pola dari contoh. Bahasa yang contohnya sedikit dilayani lebih buruk, sekalipun penuturnya banyak.',
  },
];

export const posttest: BankCellInput[] = [
  {
    objective: 'merancang-inklusif',
    levels: ['C1', 'C2'],
    items: [
      {
        id: 'pasca-s3-u4-r1',
        stem: 'Guru SD di Pendopo menyiapkan satu bacaan dalam tiga bentuk: cetakan berhuruf besar, rekaman suara, dan gambar berurutan. Semua anak boleh memilih. Ini contoh apa?',
        objective: 'merancang-inklusif',
        level: 'C2',
        competencies: ['3.3'],
        options: [
          {
            id: 'a',
            text: 'Ragam cara menyajikan isi',
            feedback: 'Tepat. Isi yang sama dapat dibaca, didengar, atau dilihat.',
          },
          {
            id: 'b',
            text: 'Ragam cara mengungkapkan hasil',
            feedback:
              'Yang beragam di sini adalah bahan yang diterima murid, bukan hasil yang ditunjukkannya.',
          },
          {
            id: 'c',
            text: 'Ragam cara melibatkan murid',
            feedback: 'Yang beragam bukan alasan untuk ikut belajar, melainkan bentuk bahannya.',
          },
          {
            id: 'd',
            text: 'Akomodasi bagi satu murid',
            feedback: 'Ketiga bentuk terbuka bagi semua anak, bukan disiapkan untuk seorang saja.',
          },
        ],
        correct: 'a',
        explanation: 'Satu isi dalam beberapa bentuk adalah ragam penyajian.',
      },
      {
        id: 'pasca-s3-u4-r2',
        stem: 'Guru SMP di Muara Beliti menerima laporan tentang ekosistem sungai sebagai tulisan, peta bergambar, atau penjelasan lisan, dengan rubrik yang sama. Ini contoh apa?',
        objective: 'merancang-inklusif',
        level: 'C2',
        competencies: ['3.3'],
        options: [
          {
            id: 'a',
            text: 'Ragam cara melibatkan murid',
            feedback: 'Pilihan ini menyangkut hasil belajar, bukan cara membangun minat.',
          },
          { id: 'b', text: 'Akomodasi bagi satu murid', feedback: 'Pilihan itu berlaku bagi seluruh kelas.' },
          {
            id: 'c',
            text: 'Ragam cara menyajikan isi',
            feedback: 'Bahan yang dibaca murid tidak berubah. Yang berubah ialah cara mereka melapor.',
          },
          {
            id: 'd',
            text: 'Ragam cara mengungkapkan hasil',
            feedback: 'Tepat. Murid menunjukkan kemampuan yang sama lewat jalan berbeda.',
          },
        ],
        correct: 'd',
        explanation: 'Rubrik yang sama dengan bentuk laporan yang berbeda adalah ragam ungkapan.',
      },
      {
        id: 'pasca-s3-u4-r3',
        stem: 'Guru SMA di Tebing Tinggi membolehkan murid memilih topik statistik dari kebun, pasar, atau olahraga, dan memilih bekerja sendiri atau berpasangan. Ini contoh apa?',
        objective: 'merancang-inklusif',
        level: 'C2',
        competencies: ['3.3'],
        options: [
          {
            id: 'a',
            text: 'Ragam cara mengungkapkan hasil',
            feedback: 'Bentuk laporannya tidak disebut beragam. Yang dipilih ialah topik dan teman.',
          },
          {
            id: 'b',
            text: 'Ragam cara melibatkan murid',
            feedback: 'Tepat. Pilihan topik dan teman memberi murid alasan untuk ikut.',
          },
          {
            id: 'c',
            text: 'Akomodasi bagi satu murid',
            feedback: 'Tidak ada seorang murid yang mendapat penyesuaian khusus.',
          },
          {
            id: 'd',
            text: 'Ragam cara menyajikan isi',
            feedback: 'Penjelasan statistiknya tetap disajikan dengan satu cara.',
          },
        ],
        correct: 'b',
        explanation: 'Pilihan yang menyentuh minat dan rasa memiliki adalah ragam pelibatan.',
      },
      {
        id: 'pasca-s3-u4-r4',
        stem: 'Guru SMK di Sungai Lilin bersama orang tua menyepakati tempat duduk dan waktu ujian tambahan bagi Danu, yang penglihatannya terbatas. Ini contoh apa?',
        objective: 'merancang-inklusif',
        level: 'C2',
        competencies: ['3.3'],
        options: [
          {
            id: 'a',
            text: 'Ragam cara menyajikan isi',
            feedback: 'Bahan kelas tidak dibuat beragam untuk semua murid.',
          },
          {
            id: 'b',
            text: 'Ragam cara mengungkapkan hasil',
            feedback: 'Cara menunjukkan hasil tetap sama. Waktu dan tempatnya yang disesuaikan.',
          },
          {
            id: 'c',
            text: 'Akomodasi bagi satu murid',
            feedback: 'Tepat. Penyesuaian ini disepakati untuk kebutuhan Danu.',
          },
          {
            id: 'd',
            text: 'Ragam cara melibatkan murid',
            feedback: 'Kesepakatan ini menghilangkan hambatan, bukan memberi pilihan minat.',
          },
        ],
        correct: 'c',
        explanation: 'Penyesuaian yang diperlukan seorang murid agar setara adalah akomodasi yang layak.',
      },
    ],
  },
  {
    objective: 'merancang-inklusif',
    levels: ['C3', 'C4', 'C5'],
    items: [
      {
        id: 'pasca-s3-u4-t1',
        stem: 'Sekolah dasar di Ulu Musi tidak punya internet. Guru ingin murid memahami cara mesin belajar dari contoh. Rancangan mana yang paling tepat?',
        objective: 'merancang-inklusif',
        level: 'C4',
        competencies: ['3.3', '2.4'],
        options: [
          {
            id: 'a',
            text: 'Murid mendengar cerita tentang robot, lalu menggambar robot impian',
            feedback: 'Menyenangkan, tetapi tidak ada contoh yang dipelajari.',
          },
          {
            id: 'b',
            text: 'Murid menerima aturan memilah, lalu menerapkannya pada kartu baru',
            feedback:
              'Kegiatannya mirip, tetapi aturannya diberikan guru. Mesin yang belajar mencari polanya dari contoh.',
          },
          {
            id: 'c',
            text: 'Murid memilah kartu berlabel, lalu menguji dugaan pada kartu baru',
            feedback: 'Tepat. Murid mengalami contoh, pola, dan pengujian.',
          },
          {
            id: 'd',
            text: 'Murid menyalin langkah dari buku, lalu membacakannya bergiliran',
            feedback: 'Menyalin langkah belum memperlihatkan cara pola ditemukan.',
          },
        ],
        correct: 'c',
        explanation: 'Inti belajar mesin ialah contoh, pola, dan uji. Ketiganya dapat dialami dengan kartu.',
      },
      {
        id: 'pasca-s3-u4-t2',
        stem: 'Guru SMP di Martapura memperoleh terjemahan dongeng dalam bahasa Komering dari AI. Penutur setempat sudah menelaahnya. Hanya satu kata yang ternyata berbeda antara dua desa asal murid. Langkah mana yang paling tepat?',
        objective: 'merancang-inklusif',
        level: 'C4',
        competencies: ['3.1', '2.4'],
        options: [
          {
            id: 'a',
            text: 'Memakai naskah itu dan membahas kedua bentuk katanya di kelas',
            feedback: 'Tepat. Naskahnya sudah ditelaah, dan perbedaan bahasa murid menjadi bahan belajar.',
          },
          {
            id: 'b',
            text: 'Menunda naskah itu sampai kedua desa menyepakati satu bentuk',
            feedback: 'Menunda tampak cermat, tetapi ragam bahasa yang hidup tidak harus diseragamkan.',
          },
          {
            id: 'c',
            text: 'Mengganti kata itu dengan kata Indonesia agar tidak memihak',
            feedback: 'Tampak netral, tetapi kedua bentuk milik murid justru hilang dari naskah.',
          },
          {
            id: 'd',
            text: 'Meminta dua alat AI memutuskan bentuk mana yang lebih baku',
            feedback:
              'Data bahasa daerah pada AI masih sedikit. Kesepakatan antarmesin tidak mengalahkan penuturnya.',
          },
        ],
        correct: 'a',
        explanation:
          'Telaah penutur menjaga mutu terjemahan. Sesudah itu, ragam yang dipakai murid dihargai sebagai bagian dari bahasanya.',
      },
      {
        id: 'pasca-s3-u4-t3',
        stem: 'Kelas XI di Pagar Alam memakai video penjelasan. Seorang murid sulit mendengar, dan teks ucapan otomatisnya banyak keliru. Langkah mana yang paling tepat?',
        objective: 'merancang-inklusif',
        level: 'C4',
        competencies: ['3.3', '3.1'],
        options: [
          {
            id: 'a',
            text: 'Membebaskannya dari tugas video, lalu memberi bacaan pengganti',
            feedback: 'Ia terpisah dari kegiatan teman-temannya, padahal hambatannya dapat dikurangi.',
          },
          {
            id: 'b',
            text: 'Mendudukkannya paling depan, lalu mengeraskan suara videonya',
            feedback: 'Suara keras tidak selalu menolong, dan teksnya tetap keliru.',
          },
          {
            id: 'c',
            text: 'Meminta teman sebangkunya menuliskan isi video setelah selesai',
            feedback:
              'Bantuan teman itu hangat, tetapi ia menerima isi belakangan dan bergantung pada catatan orang.',
          },
          {
            id: 'd',
            text: 'Membetulkan tulisan di video, lalu membagi naskah lebih awal',
            feedback: 'Tepat. Semua murid terbantu, dan ia ikut pada waktu yang sama.',
          },
        ],
        correct: 'd',
        explanation: 'Teks yang diperiksa manusia membuka bahan bagi semua, tanpa memisahkan seorang murid.',
      },
      {
        id: 'pasca-s3-u4-t4',
        stem: 'Guru SMK di Sekayu meminta AI menyusun lembar kerja mengelas. Kemampuan muridnya sangat beragam. Rancangan mana yang paling tepat?',
        objective: 'merancang-inklusif',
        level: 'C4',
        competencies: ['3.3', '2.4'],
        options: [
          {
            id: 'a',
            text: 'Tiga tujuan terpisah, dengan murid dibagi AI menurut nilai lama',
            feedback: 'AI menetapkan jalan anak dari nilai lama, dan sebagian kehilangan tujuan penting.',
          },
          {
            id: 'b',
            text: 'Satu tujuan bersama, dengan beberapa bantuan yang boleh dipilih',
            feedback: 'Tepat. Tujuannya tetap, jalan menuju ke sana yang beragam.',
          },
          {
            id: 'c',
            text: 'Satu lembar seragam, dengan pekerjaan rumah bagi yang tertinggal',
            feedback: 'Hambatan di kelas tidak dikurangi, hanya dipindahkan ke rumah.',
          },
          {
            id: 'd',
            text: 'Tiga lembar bertingkat, dengan kelompok tetap sepanjang semester',
            feedback: 'Kelompok yang tidak berubah mudah menjadi cap bagi murid.',
          },
        ],
        correct: 'b',
        explanation: 'Diferensiasi menjaga tujuan penting bagi semua dan membuat bantuannya lentur.',
      },
    ],
  },
];
