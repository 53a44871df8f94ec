// Dilemma: a colleague pastes pupils' data into a chatbot.
import { paragraphs, type ScenarioInput } from '../../../write.ts';

export const dataTertempel: ScenarioInput = {
  id: 'data-tertempel',
  title: 'Data murid di layar rekan',
  jenjang: 'smk',
  opening: paragraphs(
    'Di ruang guru sebuah SMK di Martapura, OKU Timur, Pak Yusuf tertawa senang. “Lihat, rekap satu kelas selesai dalam satu menit!”',
    'Di layarnya ada chatbot umum. Anda melihat nama lengkap, NISN, penghasilan orang tua, dan satu kolom “catatan kesehatan” dari 34 murid.',
  ),
  start: 'di-ruang-guru',
  nodes: [
    {
      id: 'di-ruang-guru',
      text: 'Lima guru lain mulai mendekat, ingin belajar caranya. Pak Yusuf lebih senior daripada Anda.',
      choices: [
        {
          id: 'a',
          text: 'Mengajak Pak Yusuf bicara sebentar di luar ruangan.',
          consequence:
            'Ia terkejut, sedikit tersinggung, lalu mendengarkan. Sementara itu, seorang rekan di dalam sudah mulai meniru langkahnya.',
          to: 'bicara-di-luar',
        },
        {
          id: 'b',
          text: 'Menegur saat itu juga agar guru lain tidak meniru.',
          consequence:
            'Tidak ada yang meniru. Wajah Pak Yusuf memerah. “Saya hanya mau membantu,” katanya, lalu menutup laptop.',
          to: 'suasana-dingin',
        },
        {
          id: 'c',
          text: 'Membiarkan dahulu. Melaporkannya sendiri kepada kepala sekolah nanti.',
          consequence:
            'Sampai sore, dua guru lain sudah melakukan hal yang sama. Kini data tiga kelas berada di luar sekolah.',
          to: 'ke-kepala-sekolah',
        },
      ],
    },
    {
      id: 'suasana-dingin',
      text: 'Dua hari Pak Yusuf menghindari Anda. Data itu masih ada di riwayat percakapannya.',
      choices: [
        {
          id: 'a',
          text: 'Meminta maaf atas caranya, bukan atas isinya, dan menawarkan bantuan.',
          consequence:
            '“Saya memang tidak tahu itu masalah,” katanya pelan. Kalian duduk berdua di depan laptopnya.',
          to: 'bicara-di-luar',
        },
        {
          id: 'b',
          text: 'Menyerahkan urusan ini kepada kepala sekolah.',
          consequence:
            'Pak Yusuf merasa dilaporkan. Namun, sekolah akhirnya tahu bahwa ada data anak yang keluar.',
          to: 'ke-kepala-sekolah',
        },
      ],
    },
    {
      id: 'bicara-di-luar',
      text: 'Pak Yusuf bertanya, “Kalau sudah telanjur, bagaimana?”',
      choices: [
        {
          id: 'a',
          text: 'Menghapus percakapannya bersama, mencatat data apa yang keluar, lalu melapor berdua.',
          consequence:
            'Percakapan terhapus dari layar. Kalian mencatat dengan jujur: tidak ada yang tahu apakah penyedia masih menyimpannya. Kepala sekolah menghargai kalian yang datang lebih dahulu.',
          to: 'ke-kepala-sekolah',
        },
        {
          id: 'b',
          text: 'Menghapus percakapannya, lalu menganggap selesai.',
          consequence:
            'Pak Yusuf lega dan hubungan kalian baik. Orang tua murid tidak tahu apa-apa. Guru lain yang ikut meniru juga tidak.',
          to: 'selesai-berdua',
        },
      ],
    },
    {
      id: 'ke-kepala-sekolah',
      text: 'Kepala sekolah bertanya, “Apa yang kita lakukan sekarang? Orang tua perlu diberi tahu atau tidak?”',
      choices: [
        {
          id: 'a',
          text: 'Memberi tahu orang tua dengan jujur, dan meminta arahan dinas tentang kewajiban sekolah.',
          consequence:
            'Tiga orang tua marah besar. Kebanyakan berterima kasih. Dinas meminta kronologi tertulis, dan dua hari kerja terpakai untuk itu.',
          to: 'cara-baru',
        },
        {
          id: 'b',
          text: 'Melarang semua guru memakai AI mulai hari ini.',
          consequence:
            'Sekolah tenang. Beberapa guru tetap memakainya diam-diam dari ponsel, kini tanpa seorang pun yang bisa diajak bertanya.',
          to: 'larangan-total',
        },
        {
          id: 'c',
          text: 'Membuat pelatihan singkat dahulu; soal orang tua menyusul.',
          consequence:
            'Guru belajar menyamarkan data dengan gembira. Pertanyaan tentang orang tua tertunda dari pekan ke pekan, padahal UU PDP Pasal 46 memberi batas 3 × 24 jam untuk memberi tahu bila pelindungan data gagal.',
          to: 'cara-baru',
        },
      ],
    },
    {
      id: 'cara-baru',
      text: 'Guru-guru tetap kewalahan dengan rekap. Mereka bertanya apa gantinya.',
      choices: [
        {
          id: 'a',
          text: 'Meminta AI membuat rumus dan templat kosong. Datanya diisi di komputer sekolah.',
          consequence:
            'Pak Yusuf yang paling cepat menguasainya. Rekap selesai dalam dua puluh menit, bukan satu menit, dan tidak ada nama yang keluar.',
          to: 'templat-kosong',
        },
        {
          id: 'b',
          text: 'Memakai kode murid, dan hanya kolom yang perlu, sesudah ada aturan sekolah dan persetujuan orang tua.',
          consequence:
            'Aturannya disusun sebulan. Prosesnya lambat, tetapi setiap orang tahu mengapa. Kolom kesehatan dicoret untuk selamanya.',
          to: 'aturan-bersama',
        },
      ],
    },
  ],
  endings: [
    {
      id: 'templat-kosong',
      title: 'Mesin membuat wadah, guru mengisi',
      text: 'Pekerjaan berkurang tanpa data anak keluar sekolah. Guru yang belum terbiasa dengan lembar kerja perlu didampingi beberapa kali.',
      lesson:
        'Sering kali AI tidak perlu melihat datanya sama sekali. Yang dibayar ialah waktu belajar rekan. Orang yang pernah keliru dapat menjadi pengajar yang paling dipercaya.',
      balance: 86,
    },
    {
      id: 'aturan-bersama',
      title: 'Pelan, dengan persetujuan',
      text: 'Sekolah kini punya aturan tertulis. Sebulan guru merekap dengan cara lama, dan ada yang menggerutu.',
      lesson:
        'Pemrosesan data anak [wajib mendapat persetujuan orang tua dan/atau wali](sumber:uu-pdp-2022). Mengganti nama dengan kode belum menghapus kewajiban itu, karena kodenya masih dapat dibuka. Aturan yang disusun bersama melelahkan di awal.',
      balance: 82,
    },
    {
      id: 'larangan-total',
      title: 'Dilarang, lalu sembunyi',
      text: 'Di atas kertas, sekolah aman. Di ponsel pribadi, data murid tetap mengalir. Tidak ada yang berani bertanya.',
      lesson:
        'Larangan memberi rasa tenang yang cepat. Tanpa cara kerja pengganti, beban yang sama mencari jalan sendiri. Apa yang perlu tersedia sebelum sebuah larangan dapat ditaati?',
      balance: 34,
    },
    {
      id: 'selesai-berdua',
      title: 'Selesai berdua saja',
      text: 'Persahabatan terjaga. Bulan depan, data kelas lain tertempel lagi, oleh guru yang belajar dari Pak Yusuf pagi itu.',
      lesson:
        'Menjaga muka rekan itu penting. Namun, yang datanya keluar adalah 34 anak, dan mereka tidak ikut dalam percakapan itu. NISN, keadaan ekonomi, dan kesehatan tidak masuk ke alat AI umum.',
      balance: 36,
    },
  ],
};
