// The story of session 3's case: a school in Muara Enim writes its AI agreement with parents and pupils.
import { paragraphs, type ScenarioInput } from '../../write.ts';

export const kasus: ScenarioInput = {
  id: 'kesepakatan-sekolah',
  title: 'Kesepakatan yang ditulis bersama',
  jenjang: 'sma',
  opening: paragraphs(
    'Anda guru di sebuah SMA di Muara Enim. Kepala sekolah menunjuk Anda memimpin penyusunan kesepakatan AI. Waktunya satu bulan.',
    'Ruang guru terbelah. Sebagian ingin melarang semuanya. Sebagian merasa murid sudah jauh lebih dahulu memakainya.',
  ),
  start: 'pekan-satu',
  nodes: [
    {
      id: 'pekan-satu',
      text: '**Pekan pertama.** Dari mana Anda memulai?',
      choices: [
        {
          id: 'a',
          text: 'Membentuk tim kecil: dua guru, dua murid, dua orang tua, seorang pustakawan.',
          consequence:
            'Mencari waktu yang cocok saja butuh lima hari. Seorang ibu datang langsung dari kebun karet. Pembicaraannya berputar-putar, tetapi jujur.',
          to: 'suara-murid',
        },
        {
          id: 'b',
          text: 'Menyusun draf sendiri dengan bantuan AI, lalu membukanya untuk dicoret.',
          consequence:
            'Draf tiga halaman jadi dalam semalam. Anda membuang satu “peraturan menteri” yang ternyata tidak ada. Beberapa guru merasa tinggal diminta setuju.',
          to: 'suara-murid',
        },
        {
          id: 'c',
          text: 'Menyalin kesepakatan sekolah lain yang sudah jadi.',
          consequence:
            'Rapi dan lengkap. Di halaman dua tertulis aturan laboratorium AI, yang tidak Anda miliki. Murid-murid menemukannya lebih dahulu.',
          to: 'salinan',
        },
      ],
    },
    {
      id: 'salinan',
      text: 'Ketua OSIS bertanya sopan, “Ini kesepakatan siapa, Bu, Pak? Kami belum diajak bersepakat.”',
      choices: [
        {
          id: 'a',
          text: 'Mengakui, lalu memulai lagi bersama murid dan orang tua.',
          consequence:
            'Sepekan hilang. Ketua OSIS terkejut, lalu menawarkan diri mengumpulkan suara teman-temannya.',
          to: 'suara-murid',
        },
        {
          id: 'b',
          text: 'Mengesahkannya saja; yang penting sekolah punya dokumen.',
          consequence:
            'Upacara Senin, kesepakatan dibacakan. Selasa, ia dibingkai. Rabu, tak seorang pun ingat isinya.',
          to: 'kertas-berbingkai',
        },
      ],
    },
    {
      id: 'suara-murid',
      text: '**Pekan kedua.** Anda ingin tahu bagaimana murid sebenarnya memakai AI.',
      choices: [
        {
          id: 'a',
          text: 'Mengumpulkan cerita tanpa nama, di kertas, dengan janji tidak ada yang dihukum.',
          consequence:
            'Dari 180 kertas, lebih dari separuh bercerita. Ada yang memakainya untuk tugas, ada yang untuk curhat tengah malam. Sebagian guru terpukul membacanya.',
          to: 'rapat-orang-tua',
        },
        {
          id: 'b',
          text: 'Mengadakan diskusi terbuka di aula bersama OSIS.',
          consequence:
            'Diskusinya ramai dan cerdas. Yang bicara dua belas anak. Anak-anak yang paling sering memakai AI memilih diam.',
          to: 'rapat-orang-tua',
        },
        {
          id: 'c',
          text: 'Membagikan survei daring yang mencatat nama dan kelas.',
          consequence:
            'Jawabannya seragam: “jarang”, “tidak pernah”. Seorang murid bertanya untuk apa namanya dicatat. Anda tidak punya alasan yang baik.',
          to: 'rapat-orang-tua',
        },
      ],
    },
    {
      id: 'rapat-orang-tua',
      text: '**Pekan ketiga.** Rapat orang tua. Seorang bapak pekerja tambang berkata, “Di tempat saya semua sudah pakai AI. Ajarkan!” Seorang ibu membalas, “Anak saya jadi malas berpikir.”',
      choices: [
        {
          id: 'a',
          text: 'Menaruh tiga contoh tugas di meja, lalu bertanya: di bagian mana anak harus berpikir sendiri?',
          consequence:
            'Perdebatan berpindah dari “boleh atau tidak” ke “untuk apa”. Bapak dan ibu itu duduk semeja. Hanya tiga tugas yang sempat dibahas.',
          to: 'batas-tugas',
        },
        {
          id: 'b',
          text: 'Menjelaskan aturan nasional dahulu, baru membuka tanya jawab.',
          consequence:
            'Semua tahu bahwa murid SD sampai SMA tidak memakai AI instan untuk tugas. Sebagian lega. Bapak tadi merasa pertanyaannya belum dijawab.',
          to: 'batas-tugas',
        },
        {
          id: 'c',
          text: 'Mengambil suara terbanyak supaya cepat selesai.',
          consequence: 'Hasilnya 61 lawan 54 untuk melarang semuanya. Yang kalah pulang lebih dahulu.',
          to: 'larang-semua',
        },
      ],
    },
    {
      id: 'larang-semua',
      text: 'Sepekan larangan penuh. Guru pun dilarang menampilkan AI di kelas. Guru informatika bertanya bagaimana ia mengajarkan materi KA.',
      choices: [
        {
          id: 'a',
          text: 'Membuka pembahasan lagi, dengan contoh tugas dan suara yang kalah.',
          consequence:
            'Ada yang menuduh Anda tidak tegas. Namun, kali ini kedua pihak membaca contoh yang sama.',
          to: 'batas-tugas',
        },
        {
          id: 'b',
          text: 'Mempertahankannya; keputusan rapat harus dihormati.',
          consequence: 'Di atas kertas tidak ada AI. Di kantin, murid bertukar cara agar tidak ketahuan.',
          to: 'aturan-diam',
        },
      ],
    },
    {
      id: 'batas-tugas',
      text: '**Pekan keempat.** Draf harus menyebut kapan AI hadir dalam tugas.',
      choices: [
        {
          id: 'a',
          text: 'Setiap tugas diberi tingkat AI. Yang mengoperasikan alat umum selalu guru.',
          consequence:
            'Jelas dan lentur. Guru perlu memikirkan tiap tugas, dan beberapa mengeluh karena bertambah satu pekerjaan.',
          to: 'bila-dilanggar',
        },
        {
          id: 'b',
          text: 'Tugas rumah tanpa AI sama sekali; AI hanya dibahas di kelas lewat layar guru.',
          consequence:
            'Mudah diingat murid dan orang tua. Beberapa tugas rumah harus dirombak, sebab tidak ada yang dapat mengawasinya.',
          to: 'bila-dilanggar',
        },
        {
          id: 'c',
          text: 'Mengizinkan murid memakai chatbot apa pun, asal menyebutkannya.',
          consequence:
            'Murid bertepuk tangan. Pengawas mengembalikan drafnya dengan satu catatan: bacalah keputusan bersama lebih dahulu. Bagian itu Anda ubah menjadi “guru yang mengoperasikan”.',
          to: 'bila-dilanggar',
        },
      ],
    },
    {
      id: 'bila-dilanggar',
      text: 'Satu bagian masih kosong: apa yang terjadi bila kesepakatan dilanggar?',
      choices: [
        {
          id: 'a',
          text: 'Bertanya dahulu, lalu memperbaiki karya; sanksi hanya bila berulang. Angka pendeteksi AI tidak dipakai sebagai bukti.',
          consequence:
            'Murid menganggapnya adil. Beberapa guru khawatir terlalu lunak, dan menangani satu kasus memakan waktu.',
          to: 'tinjau-lagi',
        },
        {
          id: 'b',
          text: 'Tabel poin pelanggaran yang sama untuk semua.',
          consequence:
            'Tegas dan mudah dijalankan. Murid yang tersandung pertama kali dan yang sengaja mengulang mendapat angka yang sama.',
          to: 'tinjau-lagi',
        },
        {
          id: 'c',
          text: 'Belum diatur; diserahkan kepada kebijaksanaan guru.',
          consequence:
            'Guru bebas menimbang. Bulan pertama, dua murid dengan perkara serupa diperlakukan berbeda, dan keduanya bersaudara.',
          to: 'tinjau-lagi',
        },
      ],
    },
    {
      id: 'tinjau-lagi',
      text: 'Kepala sekolah siap menandatangani. “Ini berlaku sampai kapan?”',
      choices: [
        {
          id: 'a',
          text: 'Satu semester, lalu ditinjau bersama murid dan orang tua.',
          consequence:
            'Tanggal tinjauan ditulis di halaman depan. Tim mengeluh akan berkumpul lagi, sambil tersenyum.',
          to: 'kesepakatan-hidup',
        },
        {
          id: 'b',
          text: 'Tetap, supaya semua terbiasa. Ubah hanya bila ada aturan baru.',
          consequence:
            'Semua tahu pegangannya. Setahun kemudian, dua pasalnya menyebut alat yang sudah tidak ada.',
          to: 'rapi-dan-kaku',
        },
      ],
    },
  ],
  endings: [
    {
      id: 'kesepakatan-hidup',
      title: 'Kesepakatan yang hidup',
      text: 'Satu halaman tertempel di tiap kelas, dengan tanda tangan murid. Tidak sempurna. Pada tinjauan pertama, murid sendiri yang mengusulkan memperketat satu bagian.',
      lesson:
        'Yang ikut menulis lebih mungkin menaati. UNESCO menyebut [menyusun aturan etis bersama](sumber:unesco-guru-2024) sebagai kompetensi guru. Bayarannya ialah waktu berkumpul. Siapa yang menjaga agar tinjauan itu benar-benar terjadi?',
      balance: 86,
    },
    {
      id: 'rapi-dan-kaku',
      title: 'Rapi, dan mulai kaku',
      text: 'Kepastian membuat banyak guru tenang. Murid baru tidak pernah ikut menyepakati, dan bertanya apa hubungannya dengan mereka.',
      lesson:
        'Aturan yang tetap mudah dipegang. Alat dan murid terus berganti. Adakah bagian yang memang harus tetap, dan bagian yang perlu ditinjau?',
      balance: 70,
    },
    {
      id: 'kertas-berbingkai',
      title: 'Kertas berbingkai',
      text: 'Syarat administrasi terpenuhi. Ketika seorang murid tersandung, tidak ada yang membuka kertas itu.',
      lesson:
        'Dokumen dapat disalin, kesepakatan tidak. Contoh dari sekolah lain berguna sebagai bahan pembanding, sesudah kita tahu apa yang ingin dijaga di sekolah sendiri.',
      balance: 32,
    },
    {
      id: 'aturan-diam',
      title: 'Aturan yang membuat semua diam',
      text: 'Tidak ada laporan pelanggaran, dan tidak ada lagi yang bertanya. Guru berhenti membicarakan AI, murid berhenti bercerita.',
      lesson:
        '[Keputusan bersama](sumber:media-indonesia-skb-2026), menurut penjelasannya, mengatur untuk mengurangi risiko, bukan menghalangi teknologi. Larangan penuh menjaga satu hal, yaitu waktu berpikir anak, dan mengorbankan percakapan dengan mereka.',
      balance: 30,
    },
  ],
};
