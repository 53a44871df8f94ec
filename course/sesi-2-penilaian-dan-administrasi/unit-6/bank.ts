// Test items of unit 6: two for the pre-test, and two cells of parallel items for the post-test.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s2-u6-golongan-data',
    stem: 'UU Pelindungan Data Pribadi membagi data pribadi menjadi bersifat umum dan bersifat spesifik. Keterangan mana yang tergolong spesifik?',
    objective: 'melindungi-data',
    level: 'C2',
    competencies: ['1.2', '2.2'],
    options: [
      {
        id: 'a',
        text: 'Nama lengkap seorang pegawai tata usaha.',
        feedback: 'Nama lengkap orang dewasa tergolong umum. Tetap data pribadi, dan tetap dijaga.',
      },
      {
        id: 'b',
        text: 'Jenis kelamin seorang pelatih pramuka.',
        feedback: 'Jenis kelamin disebut dalam golongan umum.',
      },
      {
        id: 'c',
        text: 'Kewarganegaraan seorang guru tamu.',
        feedback: 'Kewarganegaraan disebut dalam golongan umum.',
      },
      {
        id: 'd',
        text: 'Riwayat penyakit seorang penjaga sekolah.',
        feedback: 'Tepat. Data dan informasi kesehatan disebut dalam golongan spesifik.',
      },
    ],
    correct: 'd',
    explanation:
      'Pasal 4 menyebut antara lain data kesehatan, biometrik, dan anak sebagai data spesifik. Nama, jenis kelamin, dan kewarganegaraan tergolong umum. Keduanya sama-sama dilindungi.',
  },
  {
    id: 'pra-s2-u6-dua-angka',
    stem: 'Seorang guru SMP di Indralaya memeriksa satu karangan dengan dua pendeteksi AI. Yang pertama menulis 12%, yang kedua 91%. Simpulan mana yang paling masuk akal?',
    objective: 'melindungi-data',
    level: 'C4',
    competencies: ['1.2', '2.1'],
    options: [
      {
        id: 'a',
        text: 'Kedua angka itu belum menunjukkan siapa penulisnya.',
        feedback: 'Tepat. Keduanya taksiran. Jarak yang jauh justru memperlihatkan kelemahannya.',
      },
      {
        id: 'b',
        text: 'Kira-kira separuh karangan itu ditulis oleh mesin.',
        feedback: 'Merata-ratakan dua taksiran yang bertentangan tidak membuatnya menjadi bukti.',
      },
      {
        id: 'c',
        text: 'Angka yang lebih tinggi lebih aman dijadikan dasar.',
        feedback: 'Lebih aman bagi siapa? Murid yang jujur justru menanggung kekeliruannya.',
      },
      {
        id: 'd',
        text: 'Angka pertama keliru karena alatnya kurang terkenal.',
        feedback: 'Ketenaran alat tidak menunjukkan ketepatannya, dan tidak disebut dalam soal.',
      },
    ],
    correct: 'a',
    explanation:
      'Pendeteksi menaksir kemiripan, dan dua alat dapat bertentangan. Untuk mengetahui kemampuan murid, guru melihat proses kerjanya dan berbicara dengannya.',
  },
];

export const posttest: BankCellInput[] = [
  {
    objective: 'melindungi-data',
    levels: ['C1', 'C2'],
    items: [
      {
        id: 'pasca-s2-u6-isi-pasal',
        stem: 'Sebuah yayasan SMA di Palembang membaca Pasal 25 UU Pelindungan Data Pribadi. Apa yang diwajibkan pasal itu ketika data anak diproses?',
        objective: 'melindungi-data',
        level: 'C2',
        competencies: ['1.2', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Pendaftaran setiap murid pada lembaga pengawas.',
            feedback: 'Pasal itu tidak meminta murid didaftarkan pada lembaga pengawas.',
          },
          {
            id: 'b',
            text: 'Penggantian semua nama murid dengan kode angka.',
            feedback: 'Mengganti nama dapat mengurangi risiko, tetapi bukan kewajiban dalam pasal itu.',
          },
          {
            id: 'c',
            text: 'Persetujuan dari orang tua dan/atau wali anak.',
            feedback: 'Tepat. Pasal 25 ayat (2) menyebutnya wajib, sesuai peraturan perundang-undangan.',
          },
          {
            id: 'd',
            text: 'Penyimpanan seluruh berkas dalam bentuk kertas.',
            feedback: 'Bentuk penyimpanan tidak diatur dengan cara itu oleh pasal tersebut.',
          },
        ],
        correct: 'c',
        explanation:
          'Pasal 25 menyatakan pemrosesan data pribadi anak diselenggarakan secara khusus dan wajib mendapat persetujuan orang tua dan/atau wali, sesuai peraturan perundang-undangan.',
      },
      {
        id: 'pasca-s2-u6-kode-terkenali',
        stem: 'Guru SD di Talang Ubi menulis “Murid B, kembar, baru pindah dari Bangka”. Mengapa anak itu masih dapat dikenali?',
        objective: 'melindungi-data',
        level: 'C2',
        competencies: ['1.2', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Gabungan ciri yang jarang menunjuk satu orang.',
            feedback: 'Tepat. Kembar dan pindahan, digabung, cukup bagi warga sekolah itu.',
          },
          {
            id: 'b',
            text: 'Huruf yang dipilih sama dengan inisial aslinya.',
            feedback: 'Soal tidak menyebut hal itu. Ceritanya sendiri sudah cukup menunjuk anak.',
          },
          {
            id: 'c',
            text: 'Tulisan guru mudah dikenali gaya bahasanya.',
            feedback: 'Gaya bahasa mungkin mengenali gurunya, bukan muridnya.',
          },
          {
            id: 'd',
            text: 'Alat AI menyimpan daftar murid setiap sekolah.',
            feedback: 'Yang perlu dikhawatirkan ialah orang yang membaca ciri-ciri itu.',
          },
        ],
        correct: 'a',
        explanation:
          'Pengenal tak langsung, seperti asal, keadaan kembar, dan kelas, saling menguatkan. Mengganti nama saja belum menyembunyikan anak.',
      },
      {
        id: 'pasca-s2-u6-arti-positif',
        stem: 'Laporan tentang sebuah pendeteksi tulisan AI menyebut “positif palsu 6%”. Apa artinya bagi murid SMK di Pagar Alam?',
        objective: 'melindungi-data',
        level: 'C2',
        competencies: ['1.2', '2.1'],
        options: [
          {
            id: 'a',
            text: 'Kira-kira 6 dari 100 karangan murid dibuat oleh AI.',
            feedback: 'Angka itu tentang kekeliruan alat, bukan tentang banyaknya murid yang memakai AI.',
          },
          {
            id: 'b',
            text: 'Kira-kira 6 dari 100 karangan AI lolos dari alat.',
            feedback: 'Karangan AI yang lolos disebut negatif palsu. Arahnya berlawanan.',
          },
          {
            id: 'c',
            text: 'Kira-kira 6 dari 100 kalimat dalam karangan keliru.',
            feedback: 'Angka itu menghitung karangan yang salah tertandai, bukan kalimat yang keliru.',
          },
          {
            id: 'd',
            text: 'Kira-kira 6 dari 100 karangan manusia ditandai AI.',
            feedback: 'Tepat. Positif palsu ialah tulisan manusia yang keliru tertandai.',
          },
        ],
        correct: 'd',
        explanation:
          'Positif palsu berarti alat menandai sesuatu yang sebenarnya tidak ada. Pada pendeteksi tulisan, korbannya penulis yang jujur.',
      },
      {
        id: 'pasca-s2-u6-penulis-sederhana',
        stem: 'Dalam penelitian Liang dkk. (2023), esai penulis yang bahasa ibunya bukan Inggris lebih sering salah ditandai. Apa penjelasannya?',
        objective: 'melindungi-data',
        level: 'C2',
        competencies: ['1.2', '2.1'],
        options: [
          {
            id: 'a',
            text: 'Esai mereka lebih panjang sehingga lebih lama diperiksa.',
            feedback: 'Panjang esai bukan penjelasan penelitian itu.',
          },
          {
            id: 'b',
            text: 'Pilihan kata mereka lebih mudah ditebak oleh alat itu.',
            feedback: 'Tepat. Alat menganggap tulisan yang mudah ditebak mirip buatan mesin.',
          },
          {
            id: 'c',
            text: 'Tugas mereka dikerjakan bersama penerjemah otomatis.',
            feedback: 'Esai yang diuji ditulis manusia. Penerjemahan bukan penyebab yang dilaporkan.',
          },
          {
            id: 'd',
            text: 'Nama asing mereka terbaca oleh alat yang digunakan.',
            feedback: 'Alat menilai pola kata di dalam esai, bukan nama penulisnya.',
          },
        ],
        correct: 'b',
        explanation:
          'Banyak pendeteksi mengukur seberapa mudah kata berikutnya ditebak. Kosakata sederhana lebih mudah ditebak, sehingga penulis yang masih belajar bahasa itu dirugikan.',
      },
    ],
  },
  {
    objective: 'melindungi-data',
    levels: ['C3', 'C4', 'C5'],
    items: [
      {
        id: 'pasca-s2-u6-langkah-pertama',
        stem: 'Karangan seorang murid SMA di Lahat tiba-tiba jauh lebih baik. Pendeteksi menulis 88%. Langkah mana yang paling adil untuk dilakukan lebih dahulu?',
        objective: 'melindungi-data',
        level: 'C4',
        competencies: ['2.1', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Menahan nilainya sampai dua pendeteksi lain memberi angka serupa.',
            feedback: 'Kesepakatan tiga alat tetap taksiran. Murid belum didengar sama sekali.',
          },
          {
            id: 'b',
            text: 'Mengajaknya menjelaskan cara kerja dan memperlihatkan drafnya.',
            feedback: 'Tepat. Bukti dicari dari proses, dan murid didengar lebih dahulu.',
          },
          {
            id: 'c',
            text: 'Meminta orang tuanya menyatakan secara tertulis siapa penulisnya.',
            feedback: 'Orang tua belum tentu menyaksikan, dan anak itu sendiri belum ditanyai.',
          },
          {
            id: 'd',
            text: 'Menanyakan secara rahasia kepada teman dekatnya tentang tugas itu.',
            feedback: 'Kesaksian teman menyebarkan dugaan sebelum murid itu sempat menjelaskan.',
          },
        ],
        correct: 'b',
        explanation:
          'Angka pendeteksi bukan bukti perbuatan. Guru memulai dari percakapan berdua dan jejak pengerjaan. Bila perlu, kemampuan ditagih lagi lewat tugas setara di kelas.',
      },
      {
        id: 'pasca-s2-u6-kurangi-data',
        stem: 'Guru SD di Muara Rupit ingin meminta saran latihan membaca kepada alat AI umum. Rumusan permintaan mana yang paling melindungi murid?',
        objective: 'melindungi-data',
        level: 'C4',
        competencies: ['1.2', '2.2'],
        options: [
          {
            id: 'a',
            text: '“Untuk Rani, kelas II, yang masih mengeja dan tinggal bersama neneknya di hulu.”',
            feedback: 'Nama dan keadaan keluarga ikut terkirim, padahal tidak diperlukan.',
          },
          {
            id: 'b',
            text: '“Untuk R, kelas II SDN di Muara Rupit, yang masih mengeja sejak ayahnya pergi.”',
            feedback: 'Inisial, sekolah, dan cerita keluarga bersama-sama menunjuk satu anak.',
          },
          {
            id: 'c',
            text: '“Untuk murid kelas II yang masih mengeja karena gangguan pendengaran ringan.”',
            feedback: 'Namanya tidak ada, tetapi keterangan kesehatan tetap ikut terkirim.',
          },
          {
            id: 'd',
            text: '“Untuk murid kelas II yang mengenal huruf, tetapi masih mengeja suku kata.”',
            feedback: 'Tepat. Yang tersisa hanya kebutuhan belajar yang umum.',
          },
        ],
        correct: 'd',
        explanation:
          'Alat hanya memerlukan kebutuhan belajarnya. Nama, keluarga, sekolah, dan kesehatan tidak menambah mutu saran, tetapi menambah risiko bagi anak.',
      },
      {
        id: 'pasca-s2-u6-aplikasi-baru',
        stem: 'Guru SMP di Baturaja menimbang dua versi aplikasi kuis dengan isi yang sama. Versi A meminta NISN, tanggal lahir, dan nomor orang tua. Versi B berjalan di layar guru tanpa akun. Guru hanya ingin melihat jawaban kelas. Keputusan mana yang paling tepat?',
        objective: 'melindungi-data',
        level: 'C5',
        competencies: ['1.2', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Memakai versi B, sebab tujuannya tercapai tanpa data murid.',
            feedback:
              'Tepat. Data yang tidak diperlukan tidak usah dikumpulkan, dan pembelajaran tetap berjalan.',
          },
          {
            id: 'b',
            text: 'Memakai versi A setelah izin tertulis semua wali terkumpul.',
            feedback:
              'Izin memang wajib bila data anak diproses. Namun, izin tidak membuat data yang tak diperlukan menjadi perlu.',
          },
          {
            id: 'c',
            text: 'Memakai versi A sekali, lalu memastikan semua akun terhapus.',
            feedback:
              'Data sudah terkirim sejak pendaftaran. Penghapusan akun belum tentu menghapus semua salinan.',
          },
          {
            id: 'd',
            text: 'Menunda kedua versi sampai sekolah mempunyai alat sendiri.',
            feedback: 'Menunda tampak paling aman, padahal versi B sudah memenuhi tujuan tanpa data murid.',
          },
        ],
        correct: 'a',
        explanation:
          'Tanyakan dahulu data apa yang sungguh diperlukan. Bila tujuan tercapai tanpa data anak, pilihan itulah yang paling melindungi mereka.',
      },
      {
        id: 'pasca-s2-u6-draf-ada',
        stem: 'Murid SMK di Prabumulih mengumpulkan laporan praktik beserta draf lengkap. Namun, ia tidak dapat menjelaskan perhitungan dayanya. Penilaian mana yang paling adil?',
        objective: 'melindungi-data',
        level: 'C5',
        competencies: ['2.1', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Buktinya belum cukup, maka laporan itu diberi nilai tengah.',
            feedback: 'Nilai tengah tampak adil, tetapi tidak menunjukkan apa yang dikuasai murid.',
          },
          {
            id: 'b',
            text: 'Drafnya sudah lengkap, maka penjelasan lisan dapat dilewati.',
            feedback: 'Draf menunjukkan jejak kerja, tetapi penguasaan atas perhitungan belum tampak.',
          },
          {
            id: 'c',
            text: 'Penguasaannya belum tampak, maka beri soal setara di kelas.',
            feedback: 'Tepat. Yang dinilai kemampuan, dan ia mendapat kesempatan menunjukkannya.',
          },
          {
            id: 'd',
            text: 'Buktinya bertentangan, maka pakai pendeteksi untuk memutus.',
            feedback: 'Pendeteksi menaksir bentuk tulisan. Ia tidak menguji pemahaman hitungan.',
          },
        ],
        correct: 'c',
        explanation:
          'Bukti proses dan percakapan saling melengkapi. Bila keduanya belum sejalan, guru menahan simpulan tentang kejujuran dan mengumpulkan bukti kemampuan.',
      },
    ],
  },
];
