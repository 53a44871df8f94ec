// The story of session 1's case: a week with a new AI assistant at a school in Lahat.
import { paragraphs, type ScenarioInput } from '../../write.ts';

export const kasus: ScenarioInput = {
  id: 'asisten-baru',
  title: 'Sepekan bersama asisten baru',
  jenjang: 'smp',
  opening: paragraphs(
    'Anda wakil kepala sekolah bidang kurikulum di sebuah SMP di Lahat. Sebuah perusahaan menawarkan uji coba asisten AI selama sepekan.',
    'Kata tenaga penjualnya, asisten itu menyusun materi, membaca data murid, dan “menemukan anak yang akan gagal”. Kepala sekolah bertanya pendapat Anda.',
  ),
  start: 'senin-tawaran',
  nodes: [
    {
      id: 'senin-tawaran',
      text: '**Senin.** Perusahaan meminta daftar 210 murid lengkap dengan nilai, alamat, dan pekerjaan orang tua, “agar hasilnya tepat”.',
      choices: [
        {
          id: 'a',
          text: 'Mencoba dengan data contoh karangan sendiri, tanpa satu pun data murid.',
          consequence:
            'Tenaga penjual kurang senang, tetapi setuju. Dua guru menghabiskan sore untuk menyusun data contoh. Hasil uji cobanya nanti tidak sepenuhnya menggambarkan sekolah Anda.',
          to: 'selasa-materi',
        },
        {
          id: 'b',
          text: 'Hanya memakai bagian penyusun materi. Bagian data murid tidak dicoba.',
          consequence:
            'Lebih sederhana dan aman. Kepala sekolah sedikit kecewa, sebab bagian itulah yang paling ingin ia lihat.',
          to: 'selasa-materi',
        },
        {
          id: 'c',
          text: 'Menyerahkan seluruh daftarnya; ini hanya uji coba.',
          consequence:
            'Operator sekolah mengunggah berkasnya pukul sebelas. Pukul dua, ia kembali ke meja Anda dengan wajah ragu.',
          to: 'senin-data',
        },
      ],
    },
    {
      id: 'senin-data',
      text: 'Operator bertanya, “Orang tua belum dimintai persetujuan. Bolehkah begitu?”',
      choices: [
        {
          id: 'a',
          text: 'Menghentikan, meminta penghapusan secara tertulis, dan memberi tahu kepala sekolah.',
          consequence:
            'Perusahaan menjawab bahwa data “akan dihapus dalam 30 hari”. Anda mencatat semuanya untuk disampaikan kepada orang tua. Rasanya malu, tetapi jujur.',
          to: 'selasa-materi',
        },
        {
          id: 'b',
          text: 'Melanjutkan; berkasnya sudah telanjur terunggah.',
          consequence:
            'Uji coba berjalan lancar. Data 210 anak kini berada di tempat yang tidak Anda kenal, tanpa sepengetahuan keluarganya.',
          to: 'selasa-materi',
        },
      ],
    },
    {
      id: 'selasa-materi',
      text: '**Selasa.** Asisten menyusun materi IPS tentang perkebunan kopi di dataran tinggi. Tulisannya enak dibaca. Ada satu angka mencolok dan satu judul buku yang belum pernah Anda dengar.',
      choices: [
        {
          id: 'a',
          text: 'Mencari buku dan angkanya di sumber lain sebelum dipakai.',
          consequence:
            'Buku itu tidak ditemukan di mana pun. Angkanya ternyata milik provinsi lain. Satu jam terpakai, satu kekeliruan tidak jadi diajarkan.',
          to: 'rabu-suara',
        },
        {
          id: 'b',
          text: 'Menghapus bagian yang tidak dapat dibuktikan, lalu memakai sisanya.',
          consequence:
            'Materinya lebih pendek dan lebih jujur. Guru IPS mengisi bagian kosong dengan cerita petani yang ia kenal.',
          to: 'rabu-suara',
        },
        {
          id: 'c',
          text: 'Memakainya apa adanya, sebab tulisannya meyakinkan.',
          consequence:
            'Pelajaran berjalan lancar sampai Wulan, anak petani kopi, mengangkat tangan. “Pak, kebun di kampung saya bukan begitu.”',
          to: 'selasa-keliru',
        },
      ],
    },
    {
      id: 'selasa-keliru',
      text: 'Guru IPS menatap Anda dari pintu kelas. Murid menunggu.',
      choices: [
        {
          id: 'a',
          text: 'Mengakui kekeliruan itu, dan mengajak kelas memeriksanya bersama.',
          consequence:
            'Murid membuka buku dan bertanya kepada orang tua. Keesokan harinya materi itu penuh coretan perbaikan. Gengsi sedikit terluka, kelas menjadi hidup.',
          to: 'rabu-suara',
        },
        {
          id: 'b',
          text: 'Meminta kelas mengikuti materi dahulu; nanti diperiksa.',
          consequence: 'Pelajaran selesai tepat waktu. Wulan mencatat angka yang ia tahu keliru.',
          to: 'rabu-suara',
        },
      ],
    },
    {
      id: 'rabu-suara',
      text: '**Rabu.** Bendahara menerima pesan suara. Suaranya persis kepala sekolah: “Tolong transfer 15 juta untuk panitia. Saya sedang rapat, jangan telepon.”',
      choices: [
        {
          id: 'a',
          text: 'Menelepon kepala sekolah di nomor yang sudah dikenal.',
          consequence:
            'Kepala sekolah terkejut. Ia tidak mengirim apa pun. Panitia yang sungguhan harus menunggu sehari, karena semua permintaan uang kini diperiksa dua kali.',
          to: 'kamis-daftar',
        },
        {
          id: 'b',
          text: 'Mengikuti prosedur: tidak ada uang keluar tanpa dua tanda tangan.',
          consequence:
            'Bendahara lega punya aturan untuk bersandar. Penipu mengirim dua pesan lagi, makin mendesak, lalu berhenti.',
          to: 'kamis-daftar',
        },
        {
          id: 'c',
          text: 'Mentransfer separuhnya dahulu agar urusan tidak terhambat.',
          consequence:
            'Nomor itu tidak aktif lagi sepuluh menit kemudian. Bendahara gemetar. Sisa pekan habis di bank dan kantor polisi.',
          to: 'uang-hilang',
        },
      ],
    },
    {
      id: 'kamis-daftar',
      text: '**Kamis.** Guru Informatika menjalankan rumus dari perusahaan itu di komputer sekolah. Tidak ada data yang dikirim ke luar. Keluarlah daftar 12 anak “berisiko gagal”. Sembilan di antaranya tinggal di dusun yang jauh. Kepala sekolah ingin memakainya untuk kelas tambahan.',
      choices: [
        {
          id: 'a',
          text: 'Membandingkan daftar itu dengan catatan wali kelas, anak demi anak.',
          consequence:
            'Wali kelas menggeleng pada lima nama. Ada pula dua anak yang benar-benar kesulitan, tetapi tidak masuk daftar. Rapatnya sampai sore.',
          to: 'jumat-putusan',
        },
        {
          id: 'b',
          text: 'Memakai daftar itu untuk memilih peserta kelas tambahan.',
          consequence:
            'Undangan dibagikan. Seorang ibu dari dusun datang dengan ojek, membawa rapor anaknya yang baik-baik saja.',
          to: 'kamis-ibu',
        },
        {
          id: 'c',
          text: 'Membuang daftar itu; wali kelas menyusun daftar sendiri dari awal.',
          consequence:
            'Daftarnya lebih dekat dengan kenyataan. Namun, beberapa wali kelas hanya mengingat anak yang paling ramai. Anak yang pendiam terlewat lagi.',
          to: 'jumat-putusan',
        },
      ],
    },
    {
      id: 'kamis-ibu',
      text: '“Anak saya dianggap gagal karena rumah kami jauh, atau karena apa?” tanya ibu itu.',
      choices: [
        {
          id: 'a',
          text: 'Meminta maaf, meninjau ulang semua nama, dan menjelaskan hasilnya kepada keluarga.',
          consequence:
            'Enam undangan ditarik. Tidak semua keluarga memaafkan dengan cepat. Ibu itu meninggalkan sekantong duku di meja Anda.',
          to: 'jumat-putusan',
        },
        {
          id: 'b',
          text: 'Menjelaskan bahwa sistem sudah menghitungnya dengan objektif.',
          consequence: 'Ibu itu pulang. Esoknya, anak-anak dari dusun itu saling menyebut “daftar bodoh”.',
          to: 'daftar-memutuskan',
        },
      ],
    },
    {
      id: 'jumat-putusan',
      text: '**Jumat.** Uji coba selesai. Rapat guru menunggu usul Anda.',
      choices: [
        {
          id: 'a',
          text: 'Memakai terbatas: guru memeriksa, tanpa data murid, dan keputusan tentang anak selalu diambil manusia.',
          consequence:
            'Usul itu diterima dengan dua suara menolak. Anda kebagian tugas menulis aturannya, dan memeriksa pemakaiannya setiap bulan.',
          to: 'terbatas',
        },
        {
          id: 'b',
          text: 'Menolak dahulu. Guru belajar bersama satu semester, lalu menimbang lagi.',
          consequence:
            'Sebagian guru lega, sebagian merasa ketinggalan. Kelompok belajar pertama dihadiri sebelas orang.',
          to: 'belajar-dulu',
        },
        {
          id: 'c',
          text: 'Membebaskan setiap guru menentukan sendiri.',
          consequence:
            'Rapat selesai dalam sepuluh menit. Bulan depan, ada delapan alat berbeda di ruang guru, dan tidak ada yang tahu data apa masuk ke mana.',
          to: 'masing-masing',
        },
      ],
    },
  ],
  endings: [
    {
      id: 'terbatas',
      title: 'Dipakai dengan pagar',
      text: 'Guru menghemat waktu menyusun bahan. Waktu itu sebagian kembali untuk memeriksa. Setiap keputusan tentang anak punya nama guru di bawahnya.',
      lesson:
        'Pagar melindungi anak, tetapi perlu orang yang merawatnya. [UNESCO](sumber:unesco-guru-2024) menempatkan manusia sebagai penanggung jawab. Siapa yang merawat pagar itu bila Anda pindah tugas?',
      balance: 85,
    },
    {
      id: 'belajar-dulu',
      title: 'Belajar dahulu, bersama',
      text: 'Tidak ada keputusan yang tergesa. Guru yang sudah mahir merasa ditahan. Sebagian tetap memakai diam-diam.',
      lesson:
        'Menunda bukan berarti menolak. Biayanya ialah waktu dan semangat rekan yang sudah siap. Kelompok belajar membuat jeda itu berisi.',
      balance: 80,
    },
    {
      id: 'masing-masing',
      title: 'Masing-masing saja',
      text: 'Semua bebas dan tidak ada yang tersinggung. Ketika seorang orang tua bertanya apa aturan sekolah, tiga guru memberi tiga jawaban.',
      lesson:
        'Kepercayaan kepada guru itu baik. Namun, kendali yang tidak dibicarakan bersama mudah menjadi tidak ada kendali.',
      balance: 46,
    },
    {
      id: 'daftar-memutuskan',
      title: 'Daftar yang memutuskan',
      text: 'Kelas tambahan penuh, tetapi bukan oleh anak yang paling memerlukannya. Anak dusun belajar bahwa alamat lebih didengar daripada usaha.',
      lesson:
        'Manusia cenderung mengikuti saran mesin sekalipun ada tanda keliru. Peneliti menyebutnya [bias otomatisasi](sumber:parasuraman-manzey-2010). Keberatan seorang ibu adalah tanda yang paling berharga hari itu.',
      balance: 20,
    },
    {
      id: 'uang-hilang',
      title: 'Uang yang tidak kembali',
      text: 'Sebagian kas sekolah hilang. Uji coba berhenti di tengah jalan. Seluruh sekolah kini tahu bahwa suara dapat ditiru, dengan harga yang mahal.',
      lesson:
        '[Suara dapat dikloning](sumber:ftc-2023), dan desakan waktu adalah ciri penipuan. Pegangan yang menolong justru sederhana: telepon balik ke nomor yang dikenal, dan dua tanda tangan.',
      balance: 28,
    },
  ],
};
