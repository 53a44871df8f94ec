// Test items of unit 5: two for the pre-test, and two cells of parallel items for the post-test.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s1-u5-bacaan-meleset',
    stem: 'Bu Lastri, guru SD di Muara Enim, mengetik “Buatkan bacaan tentang sungai” kepada AI. Hasilnya penuh istilah geologi. Penjelasan mana yang paling tepat?',
    objective: 'menulis-prompt',
    level: 'C2',
    competencies: ['2.3'],
    options: [
      {
        id: 'a',
        text: 'AI itu belum mempelajari bacaan yang ditulis untuk anak.',
        feedback: 'Mungkin sudah. Permintaannya saja yang tidak menyebut pembacanya.',
      },
      {
        id: 'b',
        text: 'AI itu membalas permintaan pendek dengan bahasa yang ilmiah.',
        feedback: 'Pendek tidak otomatis menjadi ilmiah. Hal yang kosong diisi dengan tebakan yang lazim.',
      },
      {
        id: 'c',
        text: 'AI itu harus menebak siapa pembacanya dan seberapa sulit.',
        feedback: 'Tepat. Yang tidak tertulis diisi dengan tebakan, dan tebakannya meleset.',
      },
      {
        id: 'd',
        text: 'AI itu menyesuaikan isi dengan pendidikan orang yang mengetik.',
        feedback: 'AI tidak mengetahui pendidikan Bu Lastri dari satu kalimat itu.',
      },
    ],
    correct: 'c',
    explanation:
      'AI hanya memiliki apa yang kita tulis. Menyebut pembaca, panjang, dan keadaannya mengurangi tebakan.',
  },
  {
    id: 'pra-s1-u5-kalimat-tambahan',
    stem: 'Guru SMK di Sekayu menulis, “Buat daftar periksa keselamatan bengkel untuk murid kelas X.” Ia ingin daftar itu ditempel di dinding dan terbaca dari jauh. Kalimat mana yang paling perlu ditambahkan?',
    objective: 'menulis-prompt',
    level: 'C3',
    competencies: ['2.3'],
    options: [
      {
        id: 'a',
        text: '“Bertindaklah sebagai ahli keselamatan kelas dunia.”',
        feedback: 'Peran menata gaya. Bentuk yang mudah dibaca dari jauh belum diminta.',
      },
      {
        id: 'b',
        text: '“Jelaskan setiap butirnya secara lengkap dan rinci.”',
        feedback: 'Penjelasan rinci membuat daftar panjang dan sulit dibaca dari jauh.',
      },
      {
        id: 'c',
        text: '“Murid kami rajin, tetapi kadang lupa memakai helm las.”',
        feedback: 'Keterangan itu berguna untuk isi, tetapi bentuk hasilnya masih ditebak.',
      },
      {
        id: 'd',
        text: '“Tulis tujuh butir, masing-masing maksimal lima kata.”',
        feedback: 'Tepat. Jumlah dan panjang butir mengatur bentuk sesuai pemakaiannya.',
      },
    ],
    correct: 'd',
    explanation:
      'Lihat kekurangannya: permintaan sudah memuat tugas dan pembaca, tetapi bentuk hasil untuk ditempel belum disebut.',
  },
];

const lower: BankItemInput[] = [
  {
    id: 's1-u5-c2-cari-konteks',
    stem: 'Pak Jefri, guru IPA SMP di Ogan Ilir, menulis prompt yang terdiri atas empat kalimat berikut. Kalimat mana yang memberi konteks?',
    objective: 'menulis-prompt',
    level: 'C2',
    competencies: ['2.3'],
    options: [
      {
        id: 'a',
        text: '“Bicaralah seperti guru IPA yang sabar.”',
        feedback: 'Kalimat ini mengatur sudut pandang AI, yaitu peran.',
      },
      {
        id: 'b',
        text: '“Muridku baru mengenal mikroskop.”',
        feedback: 'Tepat. Keadaan murid diterangkan, sehingga tingkatnya tidak ditebak.',
      },
      {
        id: 'c',
        text: '“Susun empat langkah mengamati daun.”',
        feedback: 'Kalimat ini menyebut pekerjaan dan jumlahnya, yaitu tugas.',
      },
      {
        id: 'd',
        text: '“Jangan memakai bahan yang mudah terbakar.”',
        feedback: 'Kalimat ini menyebut hal yang dihindari, yaitu batasan.',
      },
    ],
    correct: 'b',
    explanation:
      'Konteks menerangkan siapa, bahan apa, dan keadaan apa. Tanpanya, AI menebak tingkat kesulitan.',
  },
  {
    id: 's1-u5-c2-cari-batasan',
    stem: 'Bu Mira, guru SD di Pagar Alam, menulis prompt yang terdiri atas empat kalimat berikut. Kalimat mana yang merupakan batasan?',
    objective: 'menulis-prompt',
    level: 'C2',
    competencies: ['2.3'],
    options: [
      {
        id: 'a',
        text: '“Muridku kelas I dan baru belajar mengeja.”',
        feedback: 'Kalimat ini menerangkan pembacanya, yaitu konteks.',
      },
      {
        id: 'b',
        text: '“Tulis dalam tiga baris dengan huruf besar.”',
        feedback: 'Kalimat ini mengatur bentuk hasil, yaitu format.',
      },
      {
        id: 'c',
        text: '“Buat satu cerita pendek tentang kebun teh.”',
        feedback: 'Kalimat ini menyebut apa yang dikerjakan, yaitu tugas.',
      },
      {
        id: 'd',
        text: '“Hindari kata yang lebih dari tiga suku.”',
        feedback: 'Tepat. Kalimat ini menyebut hal yang harus dijauhi.',
      },
    ],
    correct: 'd',
    explanation:
      'Batasan menjaga hasil dari hal yang tidak dikehendaki. Biasanya memakai kata seperti hindari, tanpa, atau jangan.',
  },
  {
    id: 's1-u5-c2-cari-format',
    stem: 'Pak Rizal, guru sejarah SMA di Martapura, menulis prompt yang terdiri atas empat kalimat berikut. Kalimat mana yang mengatur format?',
    objective: 'menulis-prompt',
    level: 'C2',
    competencies: ['2.3'],
    options: [
      {
        id: 'a',
        text: '“Tampilkan dalam tabel: tahun, peristiwa, akibat.”',
        feedback: 'Tepat. Kalimat ini menentukan bentuk hasil yang akan diterima.',
      },
      {
        id: 'b',
        text: '“Susun rangkaian peristiwa sekitar Proklamasi.”',
        feedback: 'Kalimat ini menyebut pekerjaan yang diminta, yaitu tugas.',
      },
      {
        id: 'c',
        text: '“Berlakulah seperti pemandu museum yang teliti.”',
        feedback: 'Kalimat ini memberi sudut pandang kepada AI, yaitu peran.',
      },
      {
        id: 'd',
        text: '“Muridku kelas XI dan sudah membaca bab pendahuluan.”',
        feedback: 'Kalimat ini menerangkan keadaan belajar, yaitu konteks.',
      },
    ],
    correct: 'a',
    explanation:
      'Format menentukan rupa hasil: tabel, daftar, panjang, atau urutan. Isi dan rupa perlu diminta secara terpisah.',
  },
  {
    id: 's1-u5-c2-cari-tugas',
    stem: 'Bu Desta, guru tata boga SMK di Baturaja, menulis prompt yang terdiri atas empat kalimat berikut. Kalimat mana yang merupakan tugas?',
    objective: 'menulis-prompt',
    level: 'C2',
    competencies: ['2.3'],
    options: [
      {
        id: 'a',
        text: '“Dapur kami memiliki dua kompor untuk 30 murid.”',
        feedback: 'Kalimat ini menerangkan keadaan dapur, yaitu konteks.',
      },
      {
        id: 'b',
        text: '“Berpikirlah seperti juru masak rumah makan.”',
        feedback: 'Kalimat ini memberi sudut pandang kepada AI, yaitu peran.',
      },
      {
        id: 'c',
        text: '“Susun pembagian kerja untuk satu jam praktik.”',
        feedback: 'Tepat. Ada kata kerja dan hasil yang diminta.',
      },
      {
        id: 'd',
        text: '“Pakai tabel dengan satu baris untuk tiap kelompok.”',
        feedback: 'Kalimat ini mengatur rupa hasil, yaitu format.',
      },
    ],
    correct: 'c',
    explanation:
      'Tugas adalah inti prompt: kata kerja beserta hasil yang diminta. Bagian lain menerangkannya.',
  },
];

const higher: BankItemInput[] = [
  {
    id: 's1-u5-c4-terlalu-sulit',
    stem: 'Bu Hera di sebuah SD di Lahat meminta, “Buat lima soal cerita perkalian dalam daftar bernomor, tanpa gambar.” Hasilnya rapi, tetapi memuat perkalian ratusan, padahal kelasnya baru mengenal perkalian sampai 50. Perubahan mana yang paling menyentuh penyebabnya?',
    objective: 'menulis-prompt',
    level: 'C4',
    competencies: ['2.3'],
    options: [
      {
        id: 'a',
        text: 'Menambahkan keterangan tentang kelas dan batas bilangannya.',
        feedback: 'Tepat. Prompt itu tidak menyebut apa yang sudah dikuasai murid.',
      },
      {
        id: 'b',
        text: 'Mengubah bentuk hasilnya dari daftar menjadi tabel soal.',
        feedback: 'Bentuknya sudah sesuai. Kesulitannya tidak berubah karena tabel.',
      },
      {
        id: 'c',
        text: 'Menambahkan peran sebagai guru matematika yang berpengalaman.',
        feedback: 'Peran tidak memberi tahu batas bilangan yang dikenal kelas itu.',
      },
      {
        id: 'd',
        text: 'Mengirim permintaan yang sama lagi sampai hasilnya cocok.',
        feedback: 'Tebakannya mungkin berganti, tetapi sebab melesetnya tetap ada.',
      },
    ],
    correct: 'a',
    explanation:
      'Cari bagian yang membuat AI menebak. Tugas, format, dan batasan ada; yang kosong adalah konteks tentang murid.',
  },
  {
    id: 's1-u5-c4-terlalu-panjang',
    stem: 'Pak Heri di sebuah SMP di Banyuasin menulis, “Jelaskan daur air untuk kelas VII yang sudah mengenal penguapan.” Isinya tepat, tetapi berupa esai dua halaman. Ia memerlukan bahan untuk satu layar proyektor. Perubahan mana yang paling menyentuh penyebabnya?',
    objective: 'menulis-prompt',
    level: 'C4',
    competencies: ['2.3'],
    options: [
      {
        id: 'a',
        text: 'Menyebut bahwa muridnya tinggal di dekat muara sungai.',
        feedback: 'Keterangan itu memperkaya isi, tetapi hasilnya tetap dapat sepanjang esai.',
      },
      {
        id: 'b',
        text: 'Meminta AI bertindak sebagai pembuat film pendidikan.',
        feedback: 'Peran dapat mengubah gaya, sedangkan panjangnya masih ditebak.',
      },
      {
        id: 'c',
        text: 'Meminta lima butir yang masing-masing hanya satu baris.',
        feedback: 'Tepat. Bentuk dan panjang hasil belum pernah disebut.',
      },
      {
        id: 'd',
        text: 'Melarang pemakaian istilah asing di dalam penjelasannya.',
        feedback: 'Batasan itu mengatur kata, belum panjang dan susunannya.',
      },
    ],
    correct: 'c',
    explanation: 'Isi sudah sesuai karena tugas dan konteksnya ada. Bentuknya meleset karena format kosong.',
  },
  {
    id: 's1-u5-c4-data-anak',
    stem: 'Wali kelas SMA di Prabumulih ingin AI umum membantu menyusun pembuka percakapan dengan seorang murid yang nilainya turun. Prompt mana yang paling aman sekaligus berguna?',
    objective: 'menulis-prompt',
    level: 'C4',
    competencies: ['2.2', '2.3'],
    options: [
      {
        id: 'a',
        text: '“Murid kelas XI, ayahnya baru sakit, nilainya turun. Susun tiga pembuka.”',
        feedback: 'Tanpa nama pun, kesehatan keluarga tetap data yang peka dan tidak diperlukan di sini.',
      },
      {
        id: 'b',
        text: '“Nilai murid XI-3 di sekolah kami turun pada lima pelajaran. Susun pembuka.”',
        feedback: 'Kelas, sekolah, dan pola nilainya mempersempit pencarian kepada satu anak.',
      },
      {
        id: 'c',
        text: '“Ini rapor lengkapnya, nama sudah dihapus. Susun pembuka percakapan.”',
        feedback: 'Rapor masih memuat data anak yang dapat dikenali dari gabungan cirinya.',
      },
      {
        id: 'd',
        text: '“Susun tiga pembuka yang hangat bagi remaja yang semangatnya menurun.”',
        feedback: 'Tepat. Kebutuhan umum tergambar tanpa menunjuk seorang murid.',
      },
    ],
    correct: 'd',
    explanation:
      'Yang diperlukan AI adalah kebutuhan, bukan orangnya. Menghapus nama saja belum cukup bila ciri lainnya tinggal.',
  },
  {
    id: 's1-u5-c4-gaya-slogan',
    stem: 'Guru SMK di Pangkalan Balai dua kali meminta, “Tulis sepuluh slogan bengkel dalam daftar, pendek, untuk kelas X, tanpa bahasa Inggris.” Keduanya terlalu resmi. Ia sudah membayangkan gayanya, tetapi sukar melukiskannya dengan kata. Perubahan mana yang paling tepat dicoba?',
    objective: 'menulis-prompt',
    level: 'C4',
    competencies: ['2.3'],
    options: [
      {
        id: 'a',
        text: 'Menambah jumlah slogannya supaya pilihannya makin banyak.',
        feedback: 'Jumlah bertambah, tetapi gayanya tetap ditebak.',
      },
      {
        id: 'b',
        text: 'Menyertakan dua contoh buatannya sendiri untuk ditiru AI.',
        feedback: 'Tepat. Gaya yang sukar dilukiskan dapat ditunjukkan dengan contoh.',
      },
      {
        id: 'c',
        text: 'Menambah peran sebagai penulis iklan yang berpengalaman.',
        feedback:
          'Peran menggeser nada secara umum, tetapi gaya yang ia bayangkan tetap tidak terlihat oleh AI.',
      },
      {
        id: 'd',
        text: 'Menghapus keterangan kelas supaya AI lebih bebas berkreasi.',
        feedback: 'Menghapus konteks menambah tebakan, padahal konteksnya tidak salah.',
      },
    ],
    correct: 'b',
    explanation:
      'Bila gaya sukar diterangkan, tunjukkan contohnya. Hal lain dibiarkan tetap, sehingga pengaruh contoh itu terlihat.',
  },
];

export const posttest: BankCellInput[] = [
  { objective: 'menulis-prompt', levels: ['C1', 'C2'], items: lower },
  { objective: 'menulis-prompt', levels: ['C3', 'C4', 'C5'], items: higher },
];
