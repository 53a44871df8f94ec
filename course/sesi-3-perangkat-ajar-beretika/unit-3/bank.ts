// Bank of unit 3: two pre-test items and two cells of parallel post-test items on ethics in teaching materials.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s3-u3-pendidikan',
    stem: 'Menurut Undang-Undang Hak Cipta tahun 2014, pemakaian karya orang lain untuk pendidikan tidak dianggap melanggar apabila …',
    objective: 'menerapkan-etika',
    level: 'C2',
    competencies: ['1.2'],
    options: [
      {
        id: 'a',
        text: 'karyanya ditemukan di internet dan dapat diunduh tanpa membayar apa pun kepada pemiliknya',
        feedback: 'Dapat diunduh tidak sama dengan tanpa pencipta. Undang-undang memakai syarat lain.',
      },
      {
        id: 'b',
        text: 'jumlah muridnya terbatas dan lembarnya ditarik kembali sesudah pelajaran selesai',
        feedback: 'Jumlah murid bukan syarat yang disebut dalam pasal tersebut.',
      },
      {
        id: 'c',
        text: 'karyanya diolah oleh AI sehingga tampak berbeda dari bentuk semula',
        feedback: 'Mengolah karya tidak menghapus hak penciptanya.',
      },
      {
        id: 'd',
        text: 'sumbernya disebut lengkap dan kepentingan wajar pencipta tidak dirugikan',
        feedback: 'Tepat. Kedua syarat itu ada dalam Pasal 44.',
      },
    ],
    correct: 'd',
    explanation:
      'Pasal 44 memberi ruang bagi pendidikan dengan dua syarat: sumber disebut lengkap, dan kepentingan wajar pencipta tidak dirugikan.',
  },
  {
    id: 'pra-s3-u3-kunci-keliru',
    stem: 'Guru SMP di Martapura membagikan kuis yang disusun dengan AI. Seorang wali murid menemukan dua kunci yang keliru. Sikap mana yang paling menjaga kepercayaan?',
    objective: 'menerapkan-etika',
    level: 'C4',
    competencies: ['1.2', '2.2'],
    options: [
      {
        id: 'a',
        text: 'Membetulkan dua kunci itu, lalu segera membagikan nilai yang baru',
        feedback:
          'Nilainya betul, tetapi murid dan wali tidak tahu apa yang berubah dan apakah soal lain aman.',
      },
      {
        id: 'b',
        text: 'Mengakui peran AI, membetulkan kunci, lalu memeriksa soal lain',
        feedback: 'Tepat. Guru terbuka, bertanggung jawab, dan mencegah kekeliruan serupa.',
      },
      {
        id: 'c',
        text: 'Menjelaskan bahwa kekeliruan itu lazim terjadi pada alat semacam ini',
        feedback: 'Penjelasannya mungkin benar, tetapi tanggung jawab memeriksa tetap pada guru.',
      },
      {
        id: 'd',
        text: 'Menarik kuis itu, lalu memberi semua murid nilai penuh agar adil',
        feedback: 'Tampak murah hati, tetapi nilainya tidak lagi menunjukkan apa yang dikuasai murid.',
      },
    ],
    correct: 'b',
    explanation: 'Keterbukaan berarti mengakui peran AI sekaligus memegang tanggung jawab atas hasilnya.',
  },
];

export const posttest: BankCellInput[] = [
  {
    objective: 'menerapkan-etika',
    levels: ['C1', 'C2'],
    items: [
      {
        id: 'pasca-s3-u3-r1',
        stem: 'Guru SD di Indralaya menambahkan dua baris di kaki lembar baca: bagian mana yang disusun AI, dan apa yang ia ubah. Asas mana yang terutama ia jalankan?',
        objective: 'menerapkan-etika',
        level: 'C2',
        competencies: ['1.2', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Adil bagi setiap murid',
            feedback:
              'Asas ini menanyakan siapa yang dirugikan atau tidak tampak. Keterangan itu menjawab hal lain.',
          },
          {
            id: 'b',
            text: 'Transparan bagi pembaca',
            feedback: 'Tepat. Keterangan itu membuat peran AI terlihat.',
          },
          {
            id: 'c',
            text: 'Aman bagi data anak',
            feedback: 'Tidak ada keterangan tentang seorang anak dalam dua baris itu.',
          },
          {
            id: 'd',
            text: 'Hormat pada pencipta',
            feedback:
              'Asas ini menyangkut karya orang lain yang dipakai. Di sini yang disebut ialah peran alat.',
          },
        ],
        correct: 'b',
        explanation: 'Menyebut bagian yang dibantu AI dan pemeriksaannya adalah wujud transparansi.',
      },
      {
        id: 'pasca-s3-u3-r2',
        stem: 'Guru SMP di Sekayu melihat sepuluh gambar profesi buatan AI. Semua pemimpinnya laki-laki dari kota besar. Ia mengganti separuhnya. Asas mana yang terutama ia jalankan?',
        objective: 'menerapkan-etika',
        level: 'C2',
        competencies: ['1.2', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Hormat pada pencipta',
            feedback: 'Tidak ada karya orang tertentu yang sedang dilindungi di sini.',
          },
          {
            id: 'b',
            text: 'Aman bagi data anak',
            feedback: 'Gambar itu tidak memuat keterangan tentang seorang anak.',
          },
          {
            id: 'c',
            text: 'Transparan bagi pembaca',
            feedback: 'Mengganti gambar belum memberi tahu siapa pun tentang peran AI.',
          },
          {
            id: 'd',
            text: 'Adil bagi setiap murid',
            feedback: 'Tepat. Ia memperbaiki gambaran yang berat sebelah.',
          },
        ],
        correct: 'd',
        explanation: 'Ketika sekelompok orang terus tidak tampak, yang terganggu ialah keadilan.',
      },
      {
        id: 'pasca-s3-u3-r3',
        stem: 'Guru SMA di Lahat batal meminta AI merapikan jurnal refleksi kelasnya, karena isinya memuat cerita tentang keluarga penulisnya. Asas mana yang terutama ia jalankan?',
        objective: 'menerapkan-etika',
        level: 'C2',
        competencies: ['1.2', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Aman bagi data anak',
            feedback: 'Tepat. Cerita pribadi murid tidak dikirim ke alat umum.',
          },
          {
            id: 'b',
            text: 'Adil bagi setiap murid',
            feedback: 'Tidak ada kelompok yang diperlakukan berbeda dalam keputusan itu.',
          },
          {
            id: 'c',
            text: 'Hormat pada pencipta',
            feedback:
              'Hak murid atas tulisannya patut diingat, tetapi alasan guru di sini adalah isi pribadinya.',
          },
          {
            id: 'd',
            text: 'Transparan bagi pembaca',
            feedback: 'Guru tidak sedang menyatakan peran AI. Ia justru tidak memakainya.',
          },
        ],
        correct: 'a',
        explanation: 'Alasan keputusannya adalah keterangan pribadi murid, jadi asas utamanya keamanan anak.',
      },
      {
        id: 'pasca-s3-u3-r4',
        stem: 'Guru SMK di Prabumulih mendapat rancangan dari AI yang sangat mirip buatan seorang perajin. Ia membuangnya, lalu memakai foto barang aslinya dengan izin dan nama sang perajin. Asas mana yang terutama ia jalankan?',
        objective: 'menerapkan-etika',
        level: 'C2',
        competencies: ['1.2', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Transparan bagi pembaca',
            feedback: 'Menyebut nama memang terbuka, tetapi yang dijaga di sini adalah hak sang perajin.',
          },
          {
            id: 'b',
            text: 'Adil bagi setiap murid',
            feedback: 'Tidak ada murid yang diperlakukan berbeda dalam keputusan itu.',
          },
          {
            id: 'c',
            text: 'Hormat pada pencipta',
            feedback: 'Tepat. Karya orang dipakai dengan izin dan diakui.',
          },
          {
            id: 'd',
            text: 'Aman bagi data anak',
            feedback: 'Tidak ada keterangan pribadi murid yang terlibat.',
          },
        ],
        correct: 'c',
        explanation: 'Meminta izin dan menyebut nama pembuat adalah wujud hormat pada karya.',
      },
    ],
  },
  {
    objective: 'menerapkan-etika',
    levels: ['C3', 'C4', 'C5'],
    items: [
      {
        id: 'pasca-s3-u3-t1',
        stem: 'Guru SD di Muara Enim menerima cerita dari AI. Anak perempuan selalu menunggu ditolong, anak laki-laki selalu memimpin. Lembar itu dipakai besok. Langkah mana yang paling tepat?',
        objective: 'menerapkan-etika',
        level: 'C4',
        competencies: ['1.2', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Menyusun ulang peran tokohnya, lalu membaca lagi seperti murid',
            feedback: 'Tepat. Ketimpangannya diperbaiki dan hasilnya diperiksa kembali.',
          },
          {
            id: 'b',
            text: 'Meminta cerita baru dari AI, lalu memilih yang bahasanya santun',
            feedback: 'Cerita baru dapat membawa pola yang sama. Santun belum berarti adil.',
          },
          {
            id: 'c',
            text: 'Memakai cerita itu dengan keterangan bahwa AI yang menulisnya',
            feedback: 'Keterangan itu jujur, tetapi perannya yang berat sebelah tetap dipelajari anak.',
          },
          {
            id: 'd',
            text: 'Menukar semua peran anak perempuan dan laki-laki dalam cerita',
            feedback: 'Berat sebelahnya hanya berbalik arah. Kini anak laki-laki yang selalu menunggu.',
          },
        ],
        correct: 'a',
        explanation: 'Bias terletak pada peran, bukan pada nama. Perbaikan selalu diikuti pemeriksaan ulang.',
      },
      {
        id: 'pasca-s3-u3-t2',
        stem: 'Guru IPA SMP di Pangkalan Balai meminta AI meringkas satu bab buku penerbit. Ia ingin membagikan hasilnya kepada semua sekolah di kabupatennya. Langkah mana yang paling tepat?',
        objective: 'menerapkan-etika',
        level: 'C4',
        competencies: ['1.2', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Membagikannya dengan menyebut judul buku dan bantuan AI',
            feedback:
              'Menyebut sumber itu perlu, tetapi belum menggantikan izin untuk menyebarkan ringkasan satu bab.',
          },
          {
            id: 'b',
            text: 'Mengganti kalimatnya dengan sinonim sebelum dibagikan',
            feedback: 'Susunan dan isinya tetap milik penulis buku. Sinonim hanya menyamarkan asalnya.',
          },
          {
            id: 'c',
            text: 'Menulis bahan sendiri dari beberapa sumber yang disebutkan',
            feedback: 'Tepat. Gagasan diolah sendiri dan semua sumbernya diakui.',
          },
          {
            id: 'd',
            text: 'Mengunggahnya ke grup tertutup yang berisi guru IPA saja',
            feedback: 'Grup tertutup pun menjangkau banyak sekolah, dan kepentingan penerbit tetap terkena.',
          },
        ],
        correct: 'c',
        explanation:
          'Pembagian luas dapat merugikan kepentingan wajar pencipta. Menulis sendiri dan menyebut sumber adalah jalan yang lebih aman.',
      },
      {
        id: 'pasca-s3-u3-t3',
        stem: 'Sebuah aplikasi latihan di satu SMA di Baturaja meminta akun murid, tanggal lahir, dan foto wajah. Penjelasannya hanya tertulis dalam bahasa asing. Langkah mana yang paling tepat?',
        objective: 'menerapkan-etika',
        level: 'C4',
        competencies: ['1.2', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Menolak semua aplikasi berakun, agar data selalu terlindung',
            feedback:
              'Tampak paling aman, tetapi alat yang berguna ikut tertolak tanpa ditimbang satu per satu.',
          },
          {
            id: 'b',
            text: 'Menerjemahkan penjelasannya, lalu mendampingi murid mendaftar',
            feedback: 'Memahami penjelasan itu perlu, tetapi guna data dan izin wali belum terjawab.',
          },
          {
            id: 'c',
            text: 'Meminta setiap keluarga memilih sendiri lewat tautan sekolah',
            feedback:
              'Keluarga memang perlu dilibatkan. Namun, sekolah lebih dahulu menilai alat yang ditawarkannya.',
          },
          {
            id: 'd',
            text: 'Meminta kejelasan guna data dan izin wali sebelum memutuskan',
            feedback: 'Tepat. Data anak dan wajahnya dilindungi; keputusan menunggu keterangan dan izin.',
          },
        ],
        correct: 'd',
        explanation:
          'Bila guna data dan persetujuan belum jelas, menunda adalah keputusan yang bertanggung jawab.',
      },
      {
        id: 'pasca-s3-u3-t4',
        stem: 'Brosur SMK di Kayuagung memuat gambar ruang praktik buatan AI tanpa keterangan. Seorang calon murid datang dan tidak menemukan alat yang ada di gambar. Langkah mana yang paling tepat?',
        objective: 'menerapkan-etika',
        level: 'C4',
        competencies: ['1.2', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Menambah keterangan “dibuat dengan AI” pada brosur yang tersisa',
            feedback:
              'Keterangan itu jujur tentang alatnya, tetapi orang tetap mengira ruang praktiknya seperti itu.',
          },
          {
            id: 'b',
            text: 'Mengakui kekeliruannya dan memakai foto bengkel yang sebenarnya',
            feedback: 'Tepat. Sekolah terbuka, dan pembaca mendapat gambaran yang benar.',
          },
          {
            id: 'c',
            text: 'Menarik semua brosur, lalu mencetak yang tanpa gambar sama sekali',
            feedback: 'Brosurnya aman, tetapi orang yang sudah terlanjur percaya tidak mendapat penjelasan.',
          },
          {
            id: 'd',
            text: 'Meminta maaf kepada calon murid itu, lalu meneruskan brosurnya',
            feedback:
              'Permintaan maaf itu baik, tetapi calon murid lain masih menerima gambaran yang keliru.',
          },
        ],
        correct: 'b',
        explanation:
          'Gambar yang menyesatkan diperbaiki isinya dan diakui. Keterangan kecil tidak cukup bila pembaca mengambil keputusan penting.',
      },
    ],
  },
];
