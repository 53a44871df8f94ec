// Test items of unit 4: one for the pre-test, and two cells of parallel items for the post-test.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s2-u4-hitung-p',
    stem: 'Dari 32 murid SMP di Prabumulih, 24 menjawab benar soal nomor 7. Berapa tingkat kesukaran (p) soal itu?',
    objective: 'menganalisis-butir',
    level: 'C3',
    competencies: ['2.3'],
    options: [
      {
        id: 'a',
        text: '0,25',
        feedback: 'Ini bagian murid yang salah: 8 ÷ 32. Nilai p menghitung yang benar.',
      },
      { id: 'b', text: '0,75', feedback: 'Tepat. 24 ÷ 32 = 0,75.' },
      { id: 'c', text: '0,80', feedback: 'Ini 24 ÷ 30. Pembaginya semua peserta tes, yaitu 32 murid.' },
      { id: 'd', text: '1,33', feedback: 'Pembaginya tertukar. Nilai p tidak pernah lebih dari 1.' },
    ],
    correct: 'b',
    explanation:
      'Tingkat kesukaran p = banyaknya murid yang benar ÷ banyaknya peserta = 24 ÷ 32 = 0,75. Makin besar p, makin mudah soal itu bagi mereka.',
  },
];

export const posttest: BankCellInput[] = [
  {
    objective: 'menganalisis-butir',
    levels: ['C1', 'C2'],
    items: [
      {
        id: 'pasca-s2-u4-arti-p',
        stem: 'Hasil analisis ulangan SD di Tanjung Enim menunjukkan bahwa soal 5 memiliki p = 0,90. Apa arti angka itu?',
        objective: 'menganalisis-butir',
        level: 'C2',
        competencies: ['2.3'],
        options: [
          {
            id: 'a',
            text: 'Soal itu sukar, sebab angkanya mendekati satu.',
            feedback: 'Terbalik. Makin dekat ke satu, makin banyak murid yang benar.',
          },
          {
            id: 'b',
            text: 'Soal itu tajam, sebab memilah dua kelompok.',
            feedback: 'Kemampuan memilah dilihat dari daya pembeda, bukan dari p.',
          },
          {
            id: 'c',
            text: 'Soal itu ajek, sebab hasilnya akan berulang.',
            feedback: 'Keajekan adalah sifat skor tes, dan tidak dibaca dari p satu soal.',
          },
          {
            id: 'd',
            text: 'Soal itu mudah, sebab 90% murid benar.',
            feedback: 'Tepat. Nilai p adalah bagian murid yang menjawab benar.',
          },
        ],
        correct: 'd',
        explanation:
          'Nilai p bergerak dari 0 sampai 1. Karena 0,90 berarti 90% murid benar, soal ini mudah bagi kelas itu.',
      },
      {
        id: 'pasca-s2-u4-arti-d',
        stem: 'Apa yang diperlihatkan oleh daya pembeda (D) sebuah soal ulangan di SMA?',
        objective: 'menganalisis-butir',
        level: 'C2',
        competencies: ['2.3'],
        options: [
          {
            id: 'a',
            text: 'Selisih bagian benar antara kelompok atas dan bawah.',
            feedback: 'Tepat. D besar berarti murid yang skornya tinggi lebih sering benar.',
          },
          {
            id: 'b',
            text: 'Selisih rata-rata nilai antara kelas pagi dan siang.',
            feedback: 'D membandingkan murid menurut skor tesnya, bukan menurut kelasnya.',
          },
          {
            id: 'c',
            text: 'Selisih jumlah benar antara soal awal dan soal akhir.',
            feedback: 'D dihitung untuk satu soal, bukan untuk membandingkan dua soal.',
          },
          {
            id: 'd',
            text: 'Selisih waktu kerja antara murid cepat dan lambat.',
            feedback: 'Waktu kerja tidak dipakai dalam hitungan D.',
          },
        ],
        correct: 'a',
        explanation:
          'D = bagian yang benar di kelompok atas dikurangi bagian yang benar di kelompok bawah. Nilainya dari −1 sampai 1.',
      },
      {
        id: 'pasca-s2-u4-satu-dari-lima-puluh',
        stem: 'Pada ulangan SMK di Muaradua dengan 50 peserta, pengecoh D dipilih satu murid. Mengapa pengecoh itu disebut belum bekerja?',
        objective: 'menganalisis-butir',
        level: 'C2',
        competencies: ['2.3'],
        options: [
          {
            id: 'a',
            text: 'Murid itu berasal dari kelompok bawah.',
            feedback: 'Pengecoh memang diharapkan menarik kelompok bawah. Di sini jumlahnya yang kurang.',
          },
          {
            id: 'b',
            text: 'Letaknya ada di akhir daftar jawaban.',
            feedback: 'Letak tidak menentukan apakah sebuah pengecoh bekerja.',
          },
          {
            id: 'c',
            text: 'Pemilihnya di bawah 5% dari kelas.',
            feedback: 'Tepat. 1 ÷ 50 = 2%, di bawah patokan 5%.',
          },
          {
            id: 'd',
            text: 'Pemilihnya lebih sedikit daripada kunci.',
            feedback: 'Kunci sering dipilih lebih banyak murid. Itu bukan patokan kerja pengecoh.',
          },
        ],
        correct: 'c',
        explanation:
          'Patokan yang lazim: pengecoh bekerja bila dipilih sedikitnya 5% peserta. Dari 50 peserta, 5% adalah 2,5, jadi perlu paling sedikit tiga murid.',
      },
      {
        id: 'pasca-s2-u4-ajek-belum-sahih',
        stem: 'Tes di sebuah SMP di Martapura punya KR-20 sebesar 0,85. Namun, soalnya hanya menagih hafalan, padahal tujuannya bernalar. Bagaimana membaca keadaan ini?',
        objective: 'menganalisis-butir',
        level: 'C2',
        competencies: ['2.1', '2.3'],
        options: [
          {
            id: 'a',
            text: 'Hasilnya ajek, jadi tujuannya juga sudah terukur.',
            feedback: 'Keajekan belum menjamin kesahihan. Yang diukur di sini hafalan.',
          },
          {
            id: 'b',
            text: 'Hasilnya ajek, tetapi yang diukur hal yang lain.',
            feedback: 'Tepat. Tes dapat ajek mengukur sesuatu yang bukan tujuannya.',
          },
          {
            id: 'c',
            text: 'Hasilnya acak, jadi skornya belum boleh dibaca.',
            feedback: 'KR-20 0,85 justru menunjukkan keajekan yang tinggi.',
          },
          {
            id: 'd',
            text: 'Hasilnya acak, tetapi tujuannya sudah terukur.',
            feedback: 'Kedua bagiannya keliru: hasilnya ajek, dan tujuannya belum terukur.',
          },
        ],
        correct: 'b',
        explanation:
          'Reliabilitas bertanya seberapa ajek skornya. Validitas bertanya apakah skor itu bercerita tentang tujuan. Angka KR-20 hanya menjawab yang pertama.',
      },
    ],
  },
  {
    objective: 'menganalisis-butir',
    levels: ['C3', 'C4', 'C5'],
    items: [
      {
        id: 'pasca-s2-u4-tujuh-memilih-c',
        stem: 'Ulangan SMA di Sekayu: soal 9 punya p = 0,30 dan D = −0,22. Tujuh dari sembilan murid kelompok atas memilih C, sedangkan kuncinya A. Apa yang pertama-tama diperiksa guru?',
        objective: 'menganalisis-butir',
        level: 'C4',
        competencies: ['2.1', '2.3'],
        options: [
          {
            id: 'a',
            text: 'Kehadiran kelompok bawah pada hari ulangan itu.',
            feedback: 'Murid yang tidak hadir tidak masuk hitungan. Petunjuknya ada pada pilihan C.',
          },
          {
            id: 'b',
            text: 'Banyaknya soal yang ada dalam satu ulangan itu.',
            feedback: 'Jumlah soal memengaruhi keajekan tes, bukan sebab D negatif pada satu soal.',
          },
          {
            id: 'c',
            text: 'Kebenaran kunci, dengan membuka kembali buku.',
            feedback: 'Tepat. Bila murid terkuat sepakat pada pilihan lain, kuncinya patut dicurigai.',
          },
          {
            id: 'd',
            text: 'Lama waktu yang tersedia untuk ulangan itu.',
            feedback: 'Kekurangan waktu tidak membuat murid terkuat berkumpul pada satu pilihan.',
          },
        ],
        correct: 'c',
        explanation:
          'D negatif dengan kelompok atas yang berkumpul pada satu pilihan sering berarti kunci keliru atau ada dua jawaban benar. Periksa itu lebih dahulu.',
      },
      {
        id: 'pasca-s2-u4-hitung-baca-d',
        stem: 'Kelas VIII di Pagar Alam berisi 30 murid, jadi kelompok atas dan bawah masing-masing 8 murid. Soal 4 dijawab benar oleh 7 murid kelompok atas, 3 murid kelompok bawah, dan 19 murid seluruhnya. Bacaan mana yang paling didukung data?',
        objective: 'menganalisis-butir',
        level: 'C4',
        competencies: ['2.1', '2.3'],
        options: [
          {
            id: 'a',
            text: 'D-nya 0,13 dan p-nya 0,63; pengecohnya ditulis ulang.',
            feedback:
              'p sudah tepat. Namun, selisih 4 dibagi banyaknya murid satu kelompok, yaitu 8, bukan 30.',
          },
          {
            id: 'b',
            text: 'D-nya 0,13 dan p-nya 0,33; soalnya diganti seluruhnya.',
            feedback: 'D memakai pembagi 8, bukan 30. Adapun p memakai semua yang benar, yaitu 19 dari 30.',
          },
          {
            id: 'c',
            text: 'D-nya 0,50 dan p-nya 0,33; bahannya diajarkan lagi.',
            feedback: 'D sudah tepat. Namun, p dihitung dari seluruh kelas: 19 dari 30, bukan 10 dari 30.',
          },
          {
            id: 'd',
            text: 'D-nya 0,50 dan p-nya 0,63; soalnya layak disimpan.',
            feedback:
              'Tepat. (7 − 3) ÷ 8 = 0,50 dan 19 ÷ 30 = 0,63. Soal memilah dengan baik dan kesukarannya sedang.',
          },
        ],
        correct: 'd',
        explanation:
          'D = (7 − 3) ÷ 8 = 0,50, di atas patokan 0,30. p = 19 ÷ 30 = 0,63, termasuk sedang. Tidak ada tanda yang meminta soal diubah.',
      },
      {
        id: 'pasca-s2-u4-sebelas-murid',
        stem: 'Kelas VI sebuah SD di tepi Sungai Lematang berisi 11 murid. D soal 2 adalah 0,00, dengan 3 murid di setiap kelompok. Rekan menyatakan isi dan kuncinya benar. Keputusan mana yang paling bijak?',
        objective: 'menganalisis-butir',
        level: 'C5',
        competencies: ['2.1', '2.3'],
        options: [
          {
            id: 'a',
            text: 'Menyimpannya sambil mengumpulkan data tahun depan.',
            feedback: 'Tepat. Dengan tiga murid tiap kelompok, satu jawaban saja menggeser D sebesar 0,33.',
          },
          {
            id: 'b',
            text: 'Menghapusnya agar tidak ada murid yang dirugikan.',
            feedback:
              'Niatnya baik, tetapi tiga murid per kelompok terlalu sedikit untuk menghukum sebuah soal.',
          },
          {
            id: 'c',
            text: 'Menggantinya dengan soal yang D-nya tinggi di kelas lain.',
            feedback:
              'Angka dari kelas lain pun dapat berubah di kelas kecil, dan soal yang isinya benar dibuang tanpa bukti.',
          },
          {
            id: 'd',
            text: 'Mengulang ulangan itu sampai angka D mencapai 0,30.',
            feedback: 'Murid bukan alat untuk mengejar angka. Jawaban kedua pun dipengaruhi latihan.',
          },
        ],
        correct: 'a',
        explanation:
          'Di kelas kecil, angka sangat mudah bergeser. Telaah isi oleh rekan lebih kuat daripada satu nilai D. Kumpulkan jawaban dari beberapa kelas atau tahun.',
      },
      {
        id: 'pasca-s2-u4-tabel-pilihan',
        stem: 'Soal SMK di Lubuklinggau berkunci B. Dari 10 murid kelompok atas, pemilih A, B, C, D adalah 0, 4, 6, 0. Dari 10 murid kelompok bawah: 2, 5, 1, 2. Simpulan mana yang paling didukung data?',
        objective: 'menganalisis-butir',
        level: 'C4',
        competencies: ['2.1', '2.3'],
        options: [
          {
            id: 'a',
            text: 'C bekerja sebagai pengecoh, jadi soalnya dapat dipakai lagi.',
            feedback:
              'Pengecoh yang bekerja menarik murid yang belum paham. Di sini C lebih banyak dipilih kelompok atas.',
          },
          {
            id: 'b',
            text: 'C menarik murid kuat, jadi naskahnya perlu ditinjau.',
            feedback: 'Tepat. D = 4/10 − 5/10 = −0,10, dan enam murid terkuat memilih C.',
          },
          {
            id: 'c',
            text: 'A dan D dipilih kelompok bawah saja, jadi perlu dibuang.',
            feedback: 'Pengecoh yang dipilih kelompok bawah justru menjalankan tugasnya.',
          },
          {
            id: 'd',
            text: 'B dipilih sembilan dari 20 murid, jadi kuncinya sudah tepat.',
            feedback:
              'Banyaknya pemilih bukan bukti. Kelompok atas justru lebih banyak memilih C daripada B.',
          },
        ],
        correct: 'b',
        explanation:
          'Pengecoh yang lebih menarik bagi kelompok atas adalah tanda bahaya. Mungkin C juga benar, atau pokok soalnya bermakna ganda.',
      },
    ],
  },
];
