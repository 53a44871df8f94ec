// Test items of unit 5: one for the pre-test, and two cells of parallel items for the post-test.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s2-u5-bahan-undangan',
    stem: 'Guru SMP di Belitang ingin dibantu alat AI umum menyusun surat undangan wali murid. Bahan mana yang paling tepat ia berikan kepada alat itu?',
    objective: 'mengelola-administrasi',
    level: 'C2',
    competencies: ['2.1', '2.2'],
    options: [
      {
        id: 'a',
        text: 'Daftar penerima beserta alamat dan nomor telepon.',
        feedback:
          'Daftar itu data pribadi. Alamat surat diisi di perangkat sekolah setelah kerangkanya jadi.',
      },
      {
        id: 'b',
        text: 'Tujuan surat beserta tempat kosong untuk identitas.',
        feedback: 'Tepat. Kerangka cukup disusun dari tujuan. Bagian yang pribadi diisi guru kemudian.',
      },
      {
        id: 'c',
        text: 'Surat lama beserta nama dan tanda tangan kepala.',
        feedback: 'Surat lama memuat nama dan tanda tangan orang. Ambil susunannya saja, tanpa isinya.',
      },
      {
        id: 'd',
        text: 'Catatan kasus beserta riwayat pemanggilan keluarga.',
        feedback: 'Riwayat keluarga sangat pribadi dan tidak diperlukan untuk menyusun undangan.',
      },
    ],
    correct: 'b',
    explanation:
      'Surat terdiri atas kerangka dan isi. Kerangka dapat disusun dari tujuan dan tempat kosong, sehingga tidak ada data orang yang berpindah ke alat umum.',
  },
];

export const posttest: BankCellInput[] = [
  {
    objective: 'mengelola-administrasi',
    levels: ['C1', 'C2'],
    items: [
      {
        id: 'pasca-s2-u5-alasan-rumus',
        stem: 'Bendahara sebuah SD di Pangkalan Balai menjumlahkan tabungan kelas dengan SUM, bukan dengan chatbot. Apa alasan terkuatnya?',
        objective: 'mengelola-administrasi',
        level: 'C2',
        competencies: ['1.5', '2.3'],
        options: [
          {
            id: 'a',
            text: 'Chatbot memerlukan kuota, sedangkan SUM dapat dipakai luring.',
            feedback: 'Itu keuntungan kecil. Alasan terkuat menyangkut kebenaran jumlahnya.',
          },
          {
            id: 'b',
            text: 'Chatbot menolak permintaan yang memuat angka dalam rupiah.',
            feedback: 'Chatbot akan menjawab. Justru jawaban yang tampak wajar itulah yang perlu diwaspadai.',
          },
          {
            id: 'c',
            text: 'SUM membuat tampilan tabel lebih mudah dibaca orang tua.',
            feedback: 'Tampilan tabel diatur dengan format, bukan dengan fungsi penjumlahan.',
          },
          {
            id: 'd',
            text: 'SUM menghitung menurut aturan, dan langkahnya dapat dilacak.',
            feedback: 'Tepat. Hasilnya sama setiap kali, dan sel yang dijumlahkan dapat diperiksa.',
          },
        ],
        correct: 'd',
        explanation:
          'Model bahasa menulis lanjutan yang mungkin, termasuk untuk angka. Fungsi lembar sebar menjalankan aturan hitung, sehingga hasilnya tetap dan dapat ditelusuri.',
      },
      {
        id: 'pasca-s2-u5-beda-notula',
        stem: 'Apa yang membedakan notula rapat guru dari transkrip rekaman rapat itu?',
        objective: 'mengelola-administrasi',
        level: 'C2',
        competencies: ['2.1', '2.5'],
        options: [
          {
            id: 'a',
            text: 'Notula memilih keputusan dan tugas yang disepakati peserta.',
            feedback: 'Tepat. Notula mencatat yang disepakati dan siapa yang mengerjakannya.',
          },
          {
            id: 'b',
            text: 'Notula memuat semua ucapan menurut urutan pembicaranya.',
            feedback: 'Itu gambaran transkrip. Notula justru memilih yang akan dipegang orang.',
          },
          {
            id: 'c',
            text: 'Notula ditulis alat, sedangkan transkrip ditulis manusia.',
            feedback: 'Keduanya dapat dibuat manusia atau dibantu alat. Bedanya pada isi dan gunanya.',
          },
          {
            id: 'd',
            text: 'Notula disusun sebelum rapat, transkrip sesudah rapat.',
            feedback: 'Yang disusun sebelum rapat ialah agenda. Notula mencatat hasil rapat.',
          },
        ],
        correct: 'a',
        explanation:
          'Transkrip menyalin ucapan. Notula memilih keputusan, tugas, penanggung jawab, dan tenggat, lalu disetujui peserta.',
      },
      {
        id: 'pasca-s2-u5-guna-cek-silang',
        stem: 'Guru SMA di Muaradua menjumlahkan rekap pinjaman buku menyamping dan menurun. Apa yang ditunjukkan oleh pemeriksaan semacam itu?',
        objective: 'mengelola-administrasi',
        level: 'C2',
        competencies: ['1.5', '2.3'],
        options: [
          {
            id: 'a',
            text: 'Seberapa rajin murid mengembalikan buku.',
            feedback:
              'Kerajinan murid tidak terlihat dari cara menjumlahkan. Diperlukan catatan tanggal kembali.',
          },
          {
            id: 'b',
            text: 'Seberapa lengkap daftar judul yang tersedia.',
            feedback: 'Kelengkapan judul diperiksa dengan katalog, bukan dengan penjumlahan.',
          },
          {
            id: 'c',
            text: 'Apakah hitungan lewat dua jalan itu bertemu.',
            feedback: 'Tepat. Bila tidak bertemu, ada rumus atau sel yang perlu dilacak.',
          },
          {
            id: 'd',
            text: 'Apakah angka awalnya disalin tanpa kekeliruan.',
            feedback: 'Angka yang salah salin ikut terjumlah di kedua jalan, sehingga dapat lolos.',
          },
        ],
        correct: 'c',
        explanation:
          'Cek silang menguji penjumlahan. Bila dua jumlah berbeda, pasti ada yang keliru dalam hitungan. Bila sama, data masuknya masih perlu dicocokkan dengan catatan asli.',
      },
      {
        id: 'pasca-s2-u5-guna-atribusi',
        stem: 'Guru SMK di Tebing Tinggi memakai foto berlisensi terbuka pada lembar kerja. Ia menulis judul, nama fotografer, alamat halaman, dan lisensinya. Apa guna keempat keterangan itu?',
        objective: 'mengelola-administrasi',
        level: 'C2',
        competencies: ['1.2', '1.5'],
        options: [
          {
            id: 'a',
            text: 'Foto itu menjadi milik guru yang mencantumkannya.',
            feedback: 'Mencantumkan asal tidak memindahkan kepemilikan. Pembuatnya tetap orang yang sama.',
          },
          {
            id: 'b',
            text: 'Orang lain dapat menelusuri asal dan syarat pakainya.',
            feedback: 'Tepat. Pembuat diakui, dan pembaca dapat menemukan serta memeriksa aslinya.',
          },
          {
            id: 'c',
            text: 'Foto itu terbukti benar isinya dan cocok dipelajari.',
            feedback: 'Asal yang jelas belum menjamin isinya. Guru tetap memeriksa ketepatannya.',
          },
          {
            id: 'd',
            text: 'Lembar kerja menjadi lebih panjang dan lebih resmi.',
            feedback: 'Panjang dan kesan resmi bukan tujuannya. Yang penting pengakuan dan penelusuran.',
          },
        ],
        correct: 'b',
        explanation:
          'Atribusi mengakui pembuat dan memudahkan penelusuran. Ia tidak memindahkan hak, dan tidak menjamin isi. Keduanya diperiksa tersendiri.',
      },
    ],
  },
  {
    objective: 'mengelola-administrasi',
    levels: ['C3', 'C4', 'C5'],
    items: [
      {
        id: 'pasca-s2-u5-selisih-rekap',
        stem: 'Rekap keterlambatan sebuah SD di Gelumbang: tiga kelas berjumlah 17, 21, dan 14. Sel jumlah semua kelas menulis 38. Penyebab mana yang paling sesuai dengan angka itu?',
        objective: 'mengelola-administrasi',
        level: 'C4',
        competencies: ['2.1', '2.3'],
        options: [
          {
            id: 'a',
            text: 'Kelas pertama terhitung dua kali di dalam rumus itu.',
            feedback: 'Bila begitu, hasilnya 17 + 17 + 21 + 14 = 69, bukan 38.',
          },
          {
            id: 'b',
            text: 'Kelas kedua tertinggal dari rentang di dalam rumus.',
            feedback: 'Bila begitu, hasilnya 17 + 14 = 31, bukan 38.',
          },
          {
            id: 'c',
            text: 'Kelas ketiga tertinggal dari rentang di dalam rumus.',
            feedback: 'Tepat. 17 + 21 = 38, dan selisihnya 14, yaitu angka kelas ketiga.',
          },
          {
            id: 'd',
            text: 'Rumus merata-ratakan, padahal seharusnya menjumlah.',
            feedback: 'Rata-rata ketiganya kira-kira 17,3. Angka 38 tidak cocok dengan itu.',
          },
        ],
        correct: 'c',
        explanation:
          'Jumlah yang benar 52. Selisihnya 52 − 38 = 14, tepat sebesar kelas ketiga. Selisih memberi petunjuk sel mana yang perlu dibuka lebih dahulu.',
      },
      {
        id: 'pasca-s2-u5-tenggat-asing',
        stem: 'Draf notula MGMP di Muara Enim, yang dirapikan AI, memuat “laporan dikumpulkan 5 Desember”. Tanggal itu tidak ada dalam catatan tangan. Langkah mana yang paling tepat bagi notulis?',
        objective: 'mengelola-administrasi',
        level: 'C4',
        competencies: ['2.1', '2.5'],
        options: [
          {
            id: 'a',
            text: 'Mempertahankannya dengan huruf miring agar pembaca berhati-hati.',
            feedback:
              'Huruf miring tidak menjadikan tanggal itu hasil rapat. Peserta tetap dapat mengikutinya.',
          },
          {
            id: 'b',
            text: 'Meminta AI menjelaskan dari mana tanggal itu diambil.',
            feedback: 'Penjelasannya dapat sama karangannya. Saksi rapat ialah peserta dan catatan.',
          },
          {
            id: 'c',
            text: 'Mencocokkannya dengan tenggat laporan pada notula yang lalu.',
            feedback: 'Tenggat rapat lain tidak membuktikan apa yang disepakati kali ini.',
          },
          {
            id: 'd',
            text: 'Menanyakannya kepada peserta sebelum notula disahkan.',
            feedback: 'Tepat. Bila tidak ada yang menyebutnya, tanggal itu dihapus.',
          },
        ],
        correct: 'd',
        explanation:
          'Isi yang tidak punya jejak dalam catatan diperlakukan sebagai tambahan alat. Buktinya dicari pada orang yang hadir, bukan pada alat yang menulisnya.',
      },
      {
        id: 'pasca-s2-u5-pilih-pesan',
        stem: 'Wali kelas X sebuah SMA di Sekayu menulis kepada ayah seorang murid. Pesan mana yang paling mungkin membantu murid itu belajar?',
        objective: 'mengelola-administrasi',
        level: 'C5',
        competencies: ['2.1', '1.5'],
        options: [
          {
            id: 'a',
            text: '“Dua laporan belum masuk. Malam ini mohon tanyakan bagian yang sulit, lalu kabari saya.”',
            feedback: 'Tepat. Faktanya jelas, langkahnya kecil, dan ada jalan untuk membalas.',
          },
          {
            id: 'b',
            text: '“Putra Bapak mulai tertinggal. Mohon didampingi belajar selama satu jam setiap malam.”',
            feedback: 'Permintaannya tegas, tetapi ayahnya tidak tahu pekerjaan mana yang tertinggal.',
          },
          {
            id: 'c',
            text: '“Dua laporan belum masuk. Hampir semua temannya selesai; semoga ia segera menyusul.”',
            feedback:
              'Faktanya jelas, tetapi perbandingan dengan teman tidak memberi langkah yang dapat dikerjakan.',
          },
          {
            id: 'd',
            text: '“Putra Bapak anak yang baik. Bila Bapak sempat, mohon ingatkan agar lebih rajin lagi.”',
            feedback: 'Kata-katanya hangat, tetapi tidak ada pekerjaan, waktu, atau langkah yang disebut.',
          },
        ],
        correct: 'a',
        explanation:
          'Pesan yang membantu memuat fakta teramati, satu langkah kecil di rumah, dan pintu balasan. Pujian, cap, atau perbandingan saja tidak memberi arah.',
      },
      {
        id: 'pasca-s2-u5-gambar-mesin',
        stem: 'Guru SMK di Banyuasin mendapat gambar mesin perahu buatan AI untuk lembar kerja. Gambarnya indah, tetapi letak busi tampak berbeda dari mesin di bengkel. Keputusan mana yang paling tepat?',
        objective: 'mengelola-administrasi',
        level: 'C5',
        competencies: ['2.1', '2.3'],
        options: [
          {
            id: 'a',
            text: 'Memakainya dengan keterangan bahwa AI yang membuat gambarnya.',
            feedback: 'Keterangan itu jujur, tetapi letak busi yang keliru tetap dipelajari murid.',
          },
          {
            id: 'b',
            text: 'Menggantinya dengan foto mesin bengkel yang dipotret guru.',
            feedback: 'Tepat. Letak bagiannya dapat dicocokkan dengan mesinnya, dan asal fotonya jelas.',
          },
          {
            id: 'c',
            text: 'Memakainya setelah guru bengkel menilainya cukup mirip.',
            feedback: 'Mirip belum cukup bila bagian yang dipelajari justru berbeda dari mesinnya.',
          },
          {
            id: 'd',
            text: 'Meminta AI membetulkan letak busi, lalu memakai gambar itu.',
            feedback: 'Bagian lain dapat berubah pula. Mesin aslinya ada di bengkel dan dapat dipotret.',
          },
        ],
        correct: 'b',
        explanation:
          'Media dipilih menurut tujuan belajar. Bila yang dipelajari letak bagian mesin, gambar yang keliru merusak tujuan, seindah apa pun. Foto buatan sendiri dapat dicocokkan, dan tidak menyalin karya orang lain.',
      },
    ],
  },
];
