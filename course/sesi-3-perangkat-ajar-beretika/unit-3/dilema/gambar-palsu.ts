// Dilemma: a deepfake picture of a classmate goes round.
import { paragraphs, type ScenarioInput } from '../../../write.ts';

export const gambarPalsu: ScenarioInput = {
  id: 'gambar-palsu',
  title: 'Gambar yang beredar di grup kelas',
  jenjang: 'smp',
  opening: paragraphs(
    'Anda wali kelas VIII di sebuah SMP di Lubuklinggau. Pagi ini Nabila menangis di perpustakaan. Wajahnya ditempel dengan AI pada gambar orang yang sedang mencuri.',
    'Gambar itu beredar di grup percakapan kelas sejak semalam. Beberapa murid menertawakannya. Sebagian mengira gambar itu asli.',
  ),
  start: 'pagi-itu',
  nodes: [
    {
      id: 'pagi-itu',
      text: 'Pelajaran dimulai sepuluh menit lagi. Apa yang Anda dahulukan?',
      choices: [
        {
          id: 'a',
          text: 'Menemani Nabila dahulu, dan bertanya apa yang ia butuhkan.',
          consequence:
            'Kelas Anda dititipkan kepada guru piket. Nabila ingin dua hal: gambar itu berhenti beredar, dan tidak disuruh masuk kelas pagi ini.',
          to: 'hentikan-edaran',
        },
        {
          id: 'b',
          text: 'Masuk kelas dan langsung mencari siapa pembuatnya.',
          consequence:
            'Semua menunduk. Dua nama dibisikkan, belum tentu benar. Gambar itu makin sering dibuka karena semua ingin tahu.',
          to: 'dua-nama',
        },
        {
          id: 'c',
          text: 'Meminta semua murid menyerahkan ponsel untuk diperiksa.',
          consequence:
            'Beberapa murid buru-buru menghapus percakapan, termasuk bukti siapa yang mengirim pertama. Orang tua mulai bertanya di grup, mengapa isi ponsel anaknya dibuka.',
          to: 'dua-nama',
        },
      ],
    },
    {
      id: 'dua-nama',
      text: 'Rangga, salah satu yang dibisikkan, berkata ia hanya meneruskan. Nabila masih duduk sendirian di perpustakaan.',
      choices: [
        {
          id: 'a',
          text: 'Berhenti menyelidiki, dan kembali menemani Nabila.',
          consequence:
            'Anda meminta maaf karena terlambat. Nabila mengangguk. Ia bilang yang paling ia takuti ialah kakaknya melihat gambar itu.',
          to: 'hentikan-edaran',
        },
        {
          id: 'b',
          text: 'Menyuruh Rangga meminta maaf sekarang juga di depan kelas.',
          consequence:
            'Rangga bergumam maaf sambil menahan marah. Nabila, yang dipanggil untuk mendengar, ingin menghilang saja.',
          to: 'maaf-terpaksa',
        },
      ],
    },
    {
      id: 'hentikan-edaran',
      text: 'Gambar itu harus berhenti beredar. Namun, sekolah juga perlu tahu apa yang terjadi.',
      choices: [
        {
          id: 'a',
          text: 'Mencatat waktu dan pengirim, meminta gambar dihapus, dan melapor kepada kepala sekolah.',
          consequence:
            'Anda tidak menyimpan gambarnya di ponsel sendiri. Catatan singkat dan satu salinan bukti dipegang kepala sekolah. Siang itu grup sudah sepi.',
          to: 'orang-tua',
        },
        {
          id: 'b',
          text: 'Meneruskan gambar itu ke grup guru agar semua waspada.',
          consequence:
            'Niatnya baik, tetapi kini tiga puluh orang lagi memiliki gambar itu. Seorang guru meneruskannya kepada keluarganya.',
          to: 'orang-tua',
        },
        {
          id: 'c',
          text: 'Menjelaskan di grup kelas bahwa gambar itu palsu, tanpa menampilkannya.',
          consequence:
            'Banyak murid lega karena tahu duduk perkaranya. Namun, nama Nabila kini tersebut di depan semua orang, tanpa ia ditanya lebih dahulu.',
          to: 'orang-tua',
        },
      ],
    },
    {
      id: 'orang-tua',
      text: 'Siang itu Rangga, teman sekelas Nabila, mengaku membuatnya dengan sebuah aplikasi. “Cuma bercanda.” Orang tua kedua murid menunggu kabar.',
      choices: [
        {
          id: 'a',
          text: 'Menghubungi kedua keluarga hari itu, terpisah, bersama guru BK.',
          consequence:
            'Keluarga Nabila marah, tetapi merasa didengar. Ayah Rangga terkejut. Keduanya setuju datang pada hari berbeda.',
          to: 'langkah-pulih',
        },
        {
          id: 'b',
          text: 'Mengundang kedua keluarga dan kedua anak sekaligus.',
          consequence:
            'Ruang BK memanas. Nabila tidak sanggup bicara di depan Rangga. Pertemuan dihentikan dan harus diulang terpisah.',
          to: 'langkah-pulih',
        },
        {
          id: 'c',
          text: 'Tidak menghubungi siapa pun agar nama sekolah terjaga.',
          consequence:
            'Dua hari kemudian ibu Nabila mengetahuinya dari tetangga. Yang paling melukainya bukan gambar itu, melainkan sekolah yang diam.',
          to: 'ditutup-diam',
        },
      ],
    },
    {
      id: 'langkah-pulih',
      text: 'Nabila kini siap kembali. Rangga juga masih anak, dan ia takut dikeluarkan.',
      choices: [
        {
          id: 'a',
          text: 'Memulihkan: Rangga memperbaiki akibatnya dengan cara yang disetujui Nabila.',
          consequence:
            'Nabila tidak mau permintaan maaf di depan umum. Ia minta Rangga memberi tahu setiap orang yang ia kirimi bahwa gambar itu palsu. Rangga melakukannya, satu per satu.',
          to: 'pulih-pelan',
        },
        {
          id: 'b',
          text: 'Memberi sanksi sesuai tata tertib, lalu mengajar seluruh kelas tentang gambar palsu.',
          consequence:
            'Sanksinya jelas dan sama untuk siapa pun. Kelas belajar menghentikan gambar yang tidak jelas asalnya. Rangga menjalani skorsing tiga hari dan tertinggal pelajaran.',
          to: 'kelas-belajar',
        },
      ],
    },
  ],
  endings: [
    {
      id: 'pulih-pelan',
      title: 'Pulih pelan-pelan',
      text: 'Butuh lima pekan dan banyak percakapan. Nabila duduk lagi bersama temannya. Sebagian orang tua menilai Rangga terlalu ringan dihukum.',
      lesson:
        'Suara anak yang dilukai didengar, dan anak yang melukai belajar menanggung akibat. Yang dibayar ialah waktu, dan kesan bahwa sekolah kurang tegas. Bila gambarnya bersifat seksual, jangan selesaikan sendiri: lindungi anak, jangan menyebarkan, dan segera libatkan pihak yang berwenang.',
      balance: 86,
    },
    {
      id: 'kelas-belajar',
      title: 'Tegas, lalu mengajar',
      text: 'Aturan terasa adil bagi banyak orang. Kasus serupa tidak muncul lagi semester itu. Nabila dan Rangga masih saling menghindar.',
      lesson:
        'Ketegasan menjaga rasa aman banyak murid. Hubungan dua anak belum pulih. Sanksi dan pemulihan tidak harus dipilih salah satu; urutannyalah yang perlu ditimbang.',
      balance: 76,
    },
    {
      id: 'maaf-terpaksa',
      title: 'Maaf yang tidak diminta',
      text: 'Hari itu terasa selesai. Sepekan kemudian Nabila minta pindah kelas, dan pembuat gambarnya belum benar-benar diketahui.',
      lesson:
        'Permintaan maaf di depan umum sering menenangkan orang dewasa, bukan anak yang terluka. Tanyakan dahulu kepadanya: apa yang akan membantumu?',
      balance: 28,
    },
    {
      id: 'ditutup-diam',
      title: 'Nama sekolah, bukan anak',
      text: 'Tidak ada keributan di sekolah. Namun, dua keluarga tidak percaya lagi, dan Rangga tidak pernah belajar apa yang salah.',
      lesson:
        'Diam kadang terasa melindungi. Padahal foto wajah seorang anak adalah [data pribadi anak](sumber:uu-pdp-2022), dan orang tuanya perlu tahu. Kepercayaan yang hilang lebih mahal daripada satu pekan yang ramai.',
      balance: 15,
    },
  ],
};
