// Test items of unit 2: one for the pre-test, and two cells of parallel items for the post-test.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s1-u2-asal-cara',
    stem: 'Sebuah program di SMK menebak mutu biji karet dari foto. Program itu dibuat dengan pembelajaran mesin. Dari mana ia memperoleh cara menebaknya?',
    objective: 'menjelaskan-belajar-dari-data',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'dari banyak foto yang sudah diberi jawaban oleh orang',
        feedback: 'Tepat. Dari contoh berlabel itulah program menemukan polanya.',
      },
      {
        id: 'b',
        text: 'dari daftar ciri yang ditulis satu per satu oleh ahli',
        feedback: 'Itu cara program berbasis aturan. Pembelajaran mesin mencari sendiri polanya dari contoh.',
      },
      {
        id: 'c',
        text: 'dari jawaban orang yang sedang berjaga di pusat layanan',
        feedback: 'Tidak ada orang yang menjawab di balik layar. Program menghitung dari pola.',
      },
      {
        id: 'd',
        text: 'dari laman web yang dibacanya setiap kali foto dikirim',
        feedback: 'Saat menebak, program memakai pola yang sudah dipelajari sebelumnya.',
      },
    ],
    correct: 'a',
    explanation:
      'Pembelajaran mesin menemukan pola dari contoh. Orang menyediakan contoh dan jawabannya, mesin mencari hubungan keduanya.',
  },
];

const lower: BankItemInput[] = [
  {
    id: 's1-u2-c2-label-kopi',
    stem: 'Kelas V sebuah SD di Empat Lawang memotret buah kopi. Pemilik kebun menilai tiap buah, lalu program belajar dari semuanya. Bagian mana yang disebut label?',
    objective: 'menjelaskan-belajar-dari-data',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'warna kulit buah yang tercatat dalam angka',
        feedback: 'Warna adalah ciri yang diukur. Itu fitur.',
      },
      {
        id: 'b',
        text: 'sebutir buah kopi yang dipotret oleh murid',
        feedback: 'Satu hal yang diamati adalah satu contoh.',
      },
      {
        id: 'c',
        text: 'kata “matang” yang ditulis orang pada datanya',
        feedback: 'Tepat. Label ialah jawaban dari manusia yang menyertai contoh.',
      },
      {
        id: 'd',
        text: 'tebakan “matang” dari program untuk buah baru',
        feedback: 'Jawaban mesin untuk buah baru disebut prediksi.',
      },
    ],
    correct: 'c',
    explanation:
      'Label berasal dari manusia dan menjadi jawaban yang dipelajari mesin. Tebakan mesin sendiri bernama prediksi.',
  },
  {
    id: 's1-u2-c2-fitur-hujan',
    stem: 'Murid SMA di tepi Sungai Komering melatih program untuk menebak “banjir” atau “aman” bagi setiap hari. Bagian mana yang menjadi fitur?',
    objective: 'menjelaskan-belajar-dari-data',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'kata “banjir” dalam catatan tiap tanggal',
        feedback: 'Kata itu jawaban pada datanya, jadi termasuk label.',
      },
      {
        id: 'b',
        text: 'tinggi air dan curah hujan pada hari itu',
        feedback: 'Tepat. Keduanya ciri terukur yang dipakai program untuk menebak.',
      },
      {
        id: 'c',
        text: 'satu hari dalam catatan yang dikumpulkan',
        feedback: 'Satu hari adalah satu contoh. Ciri-cirinya yang disebut fitur.',
      },
      {
        id: 'd',
        text: 'program yang selesai dilatih oleh murid',
        feedback: 'Hasil pelatihan itu disebut model.',
      },
    ],
    correct: 'b',
    explanation:
      'Fitur adalah ciri yang dicatat dari setiap contoh. Dari ciri itulah program menebak labelnya.',
  },
  {
    id: 's1-u2-c2-model-las',
    stem: 'Sebuah SMK di Palembang melatih program dengan 300 foto sambungan las berlabel. Apa yang disebut model dalam kegiatan itu?',
    objective: 'menjelaskan-belajar-dari-data',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'kumpulan 300 foto yang dipakai untuk berlatih',
        feedback: 'Kumpulan itu data latih, yaitu bahan pelajarannya.',
      },
      {
        id: 'b',
        text: 'sambungan las terbaik yang dijadikan patokan',
        feedback: 'Dalam pembelajaran mesin, model bukan benda patokan.',
      },
      {
        id: 'c',
        text: 'guru las yang memberi tanda “baik” atau “cacat”',
        feedback: 'Guru adalah pemberi label, yang jawabannya dipelajari mesin.',
      },
      {
        id: 'd',
        text: 'pola hasil belajar yang dipakai untuk menebak',
        feedback: 'Tepat. Model adalah hasil belajar, bukan bahan atau gurunya.',
      },
    ],
    correct: 'd',
    explanation:
      'Data latih masuk, model keluar. Model itulah yang menerima foto baru dan menghasilkan tebakan.',
  },
  {
    id: 's1-u2-c2-harum-duku',
    stem: 'Program sebuah SMP di OKU Timur menebak manis tidaknya duku dari berat dan garis tengahnya. Petani mengenalinya dari harumnya. Mengapa harum luput dari perhitungan program itu?',
    objective: 'menjelaskan-belajar-dari-data',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'Ciri itu tidak termasuk yang diukur pada contohnya.',
        feedback: 'Tepat. Mesin hanya mengenal ciri yang dipilih dan dicatat manusia.',
      },
      {
        id: 'b',
        text: 'Ciri itu terlalu lemah untuk dihitung oleh komputer.',
        feedback: 'Kuat lemahnya belum pernah diuji. Ciri itu tidak pernah sampai ke komputer.',
      },
      {
        id: 'c',
        text: 'Ciri itu sudah terwakili oleh berat dan garis tengah.',
        feedback: 'Berat dan ukuran adalah ciri lain. Keduanya tidak memuat bau buah.',
      },
      {
        id: 'd',
        text: 'Ciri itu disisihkan program setelah dibandingkan.',
        feedback: 'Program tidak dapat menyisihkan ciri yang tidak pernah diterimanya.',
      },
    ],
    correct: 'a',
    explanation: 'Mesin hanya melihat fitur yang kita pilih. Memilih fitur adalah keputusan manusia.',
  },
];

const higher: BankItemInput[] = [
  {
    id: 's1-u2-c4-songket-timpang',
    stem: 'Model pemeriksa kain songket dilatih dengan 480 foto kain baik dan 20 foto kain cacat. Pada 100 foto uji, model menebak “baik” untuk semuanya dan meraih akurasi 96%. Penjelasan mana yang paling tepat?',
    objective: 'mengenali-data-buruk',
    level: 'C4',
    competencies: ['1.3', '1.2'],
    options: [
      {
        id: 'a',
        text: 'Modelnya andal, sebab hanya empat tebakan yang meleset.',
        feedback: 'Empat yang meleset itu justru semua kain cacat. Tugas pokoknya gagal.',
      },
      {
        id: 'b',
        text: 'Golongan cacat terlalu sedikit, sehingga tebakan seragam tampak hebat.',
        feedback: 'Tepat. Akurasi tinggi menyembunyikan kegagalan pada golongan yang sedikit.',
      },
      {
        id: 'c',
        text: 'Foto ujinya terlalu sedikit, sehingga angka 96% itu belum bermakna apa-apa.',
        feedback: 'Seratus foto sudah memperlihatkan polanya: tidak satu pun cacat ditemukan.',
      },
      {
        id: 'd',
        text: 'Label cacatnya tertukar, sehingga model belajar dari jawaban keliru.',
        feedback: 'Tidak ada petunjuk label tertukar. Perbandingan 480 dan 20 sudah menjelaskan hasilnya.',
      },
    ],
    correct: 'b',
    explanation:
      'Bila satu golongan jauh lebih banyak, menebak golongan itu terus-menerus menghasilkan akurasi tinggi. Lihatlah hasil tiap golongan.',
  },
  {
    id: 's1-u2-c4-suara-anak',
    stem: 'Alat dikte dilatih dengan suara orang dewasa di Palembang. Di sebuah SD di Musi Rawas, alat itu sering salah menulis ucapan anak kelas I, tetapi tepat untuk gurunya. Penyebab mana yang paling mungkin?',
    objective: 'mengenali-data-buruk',
    level: 'C4',
    competencies: ['1.3', '1.2'],
    options: [
      {
        id: 'a',
        text: 'Anak kelas I berbicara tanpa mengikuti kaidah bahasa baku.',
        feedback:
          'Gurunya pun dapat berbicara santai, tetapi hasilnya tepat. Bedanya ada pada jenis suaranya.',
      },
      {
        id: 'b',
        text: 'Pemberi label keliru menuliskan ucapan orang dewasa tadi.',
        feedback: 'Bila labelnya keliru, hasil untuk guru pun ikut buruk.',
      },
      {
        id: 'c',
        text: 'Mikrofon sekolah itu menangkap terlalu banyak bunyi lain.',
        feedback: 'Mikrofon yang sama menghasilkan tulisan yang tepat bagi guru.',
      },
      {
        id: 'd',
        text: 'Suara seperti milik anak itu hampir tak ada pada data latih.',
        feedback: 'Tepat. Model lemah pada jenis contoh yang tidak mewakili pemakainya.',
      },
    ],
    correct: 'd',
    explanation:
      'Bandingkan siapa yang terbaca tepat dan siapa yang tidak. Perbedaan itu menunjuk pada data latih yang tidak mewakili anak.',
  },
  {
    id: 's1-u2-c4-minat-baca',
    stem: 'Sebuah SMA di Prabumulih melatih model penaksir minat baca dari jumlah pinjaman perpustakaan. Beberapa murid ditaksir rendah, padahal mereka tamat banyak buku milik keluarganya. Masalah mana yang paling menjelaskan?',
    objective: 'mengenali-data-buruk',
    level: 'C4',
    competencies: ['1.3', '1.2'],
    options: [
      {
        id: 'a',
        text: 'Yang diukur hanyalah pengganti dari hal yang dimaksud.',
        feedback: 'Tepat. Pinjaman tidak sama dengan minat, sehingga pembaca buku keluarga luput.',
      },
      {
        id: 'b',
        text: 'Murid yang datanya dipakai terlalu sedikit jumlahnya.',
        feedback: 'Menambah murid tidak menolong selama ukurannya tetap pinjaman.',
      },
      {
        id: 'c',
        text: 'Label “tinggi” dan “rendah” tertukar oleh petugasnya.',
        feedback: 'Bila tertukar, peminjam terbanyaklah yang akan ditaksir rendah.',
      },
      {
        id: 'd',
        text: 'Data pinjamannya berasal dari perpustakaan yang salah.',
        feedback: 'Datanya dari sekolah sendiri. Persoalannya, pinjaman tidak memotret bacaan di luar.',
      },
    ],
    correct: 'a',
    explanation:
      'Ukuran yang mudah didapat sering dipakai sebagai pengganti hal yang sulit diukur. Orang yang berada di luar ukuran itu dirugikan.',
  },
  {
    id: 's1-u2-c4-label-rapi',
    stem: 'Tiga guru SMP di Lahat menandai 200 foto poster “rapi” atau “belum rapi”. Poster yang hampir sama kerap mendapat tanda berlainan. Model yang dilatih darinya menebak tidak menentu. Perbaikan mana yang paling menyentuh penyebabnya?',
    objective: 'mengenali-data-buruk',
    level: 'C4',
    competencies: ['1.3', '1.2'],
    options: [
      {
        id: 'a',
        text: 'Meminta tiga guru lain menandai 200 foto tambahan.',
        feedback:
          'Tanpa pedoman, guru lain pun akan berbeda pendapat. Tanda yang tak menentu hanya bertambah banyak.',
      },
      {
        id: 'b',
        text: 'Memilih model yang lebih besar dan waktu latih yang lama.',
        feedback: 'Model besar pun belajar dari jawaban yang saling bertentangan.',
      },
      {
        id: 'c',
        text: 'Menyusun pedoman, lalu memberi label lagi bersama-sama.',
        feedback: 'Tepat. Jawaban yang ajek membuat pola dapat dipelajari.',
      },
      {
        id: 'd',
        text: 'Membuang poster yang tebakannya meleset dari data ujinya.',
        feedback: 'Angkanya naik, tetapi penyebabnya tetap tersembunyi.',
      },
    ],
    correct: 'c',
    explanation:
      'Tanda yang tidak ajek adalah bentuk salah label. Pedoman dan penandaan bersama memperbaikinya di sumbernya.',
  },
];

export const posttest: BankCellInput[] = [
  { objective: 'menjelaskan-belajar-dari-data', levels: ['C1', 'C2'], items: lower },
  { objective: 'mengenali-data-buruk', levels: ['C3', 'C4', 'C5'], items: higher },
];
