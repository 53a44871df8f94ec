// Dilemma: a pupil is accused on the word of an AI detector.
import { paragraphs, type ScenarioInput } from '../../../write.ts';

export const tuduhanDetektor: ScenarioInput = {
  id: 'tuduhan-detektor',
  title: 'Angka 87% di layar',
  jenjang: 'sma',
  opening: paragraphs(
    'Anda mengajar bahasa Indonesia di sebuah SMA di Kayuagung. Dimas, murid yang biasanya menulis pendek-pendek, menyerahkan esai yang rapi tentang Sungai Komering.',
    'Seorang rekan memasukkan esai itu ke pendeteksi AI. Layarnya menampilkan “87% buatan AI”. “Sudah jelas,” kata rekan itu. “Beri nol saja.”',
  ),
  start: 'angka-di-layar',
  nodes: [
    {
      id: 'angka-di-layar',
      text: 'Nilai harus masuk sore ini. Dimas belum tahu apa-apa.',
      choices: [
        {
          id: 'a',
          text: 'Mengajak Dimas bicara berdua tentang cara ia menulis.',
          consequence:
            'Anda minta waktu sepulang sekolah. Dimas tampak gugup, tetapi datang membawa buku catatannya. Nilainya terpaksa menyusul besok.',
          to: 'bicara-berdua',
        },
        {
          id: 'b',
          text: 'Memberi nol, lalu menyebut angka pendeteksi itu di depan kelas.',
          consequence:
            'Kelas menjadi hening. Dimas tidak masuk keesokan harinya. Malamnya ibunya menelepon dan minta bertemu.',
          to: 'ibu-datang',
        },
        {
          id: 'c',
          text: 'Membandingkan esai itu dengan tulisan Dimas yang lama dahulu.',
          consequence:
            'Dua tulisan lamanya memang lebih sederhana. Namun, pilihan kata khas Dimas muncul juga di esai ini. Perbandingan itu memberi bahan bertanya, bukan bukti. Satu jam Anda habis di sini.',
          to: 'bicara-berdua',
        },
      ],
    },
    {
      id: 'ibu-datang',
      text: 'Ibu Dimas bertanya, “Apa buktinya, selain angka itu? Anak saya menulis sampai larut malam.”',
      choices: [
        {
          id: 'a',
          text: 'Menarik nilai nol, meminta maaf, dan memeriksa ulang bersama Dimas.',
          consequence:
            'Permintaan maaf itu tidak mudah. Bahu Dimas turun pelan-pelan. Ibunya mengucapkan terima kasih, walaupun masih kecewa karena kelas sudah telanjur mendengar.',
          to: 'bicara-berdua',
        },
        {
          id: 'b',
          text: 'Bertahan: pendeteksi itu dipakai banyak sekolah.',
          consequence:
            'Ibu Dimas pulang tanpa kata. Beberapa murid lain berhenti memakai kata-kata yang “terlalu bagus”. Mereka takut dituduh juga.',
          to: 'angka-menang',
        },
        {
          id: 'c',
          text: 'Meminta kepala sekolah memimpin pemeriksaan yang adil.',
          consequence:
            'Kepala sekolah menunda nilainya. “Kita butuh bukti yang dapat dijelaskan manusia,” katanya. Urusannya menjadi lebih panjang, tetapi lebih tenang.',
          to: 'bicara-berdua',
        },
      ],
    },
    {
      id: 'bicara-berdua',
      text: 'Dimas menunjukkan dua halaman coretan tangan. “Saya berpikir dalam bahasa Komering dulu, Bu, baru saya tulis,” katanya.',
      choices: [
        {
          id: 'a',
          text: 'Memintanya menjelaskan tiap paragraf dengan kata-katanya sendiri.',
          consequence:
            'Dua paragraf ia jelaskan dengan lancar, lengkap dengan cerita pamannya. Pada paragraf ketiga ia terdiam. “Yang ini dibuatkan kakak dengan chatbot.”',
          to: 'satu-paragraf',
        },
        {
          id: 'b',
          text: 'Memintanya menulis satu paragraf baru, di tempat, dengan tangan.',
          consequence:
            'Paragrafnya jujur dan hidup, hanya lebih pendek. Setelah selesai, ia mengaku tanpa ditanya: paragraf ketiga esainya dibuat kakaknya dengan chatbot.',
          to: 'satu-paragraf',
        },
        {
          id: 'c',
          text: 'Mengatakan Anda percaya, lalu menutup perkara.',
          consequence:
            'Dimas lega. Namun, ia pulang dengan satu hal yang belum sempat ia katakan, dan Anda tidak tahu apa yang sudah ia kuasai.',
          to: 'percaya-saja',
        },
      ],
    },
    {
      id: 'satu-paragraf',
      text: 'Jadi, sebagian besar karyanya sendiri, sebagian tidak. Aturan tentang AI belum pernah Anda sampaikan di kelas.',
      choices: [
        {
          id: 'a',
          text: 'Menilai dua paragraf itu, dan memberinya waktu menulis ulang yang ketiga.',
          consequence:
            'Tiga hari kemudian paragraf baru datang, ditulis tangan. Ada kalimat tentang bau air sungai yang tidak mungkin datang dari mesin.',
          to: 'tulis-ulang',
        },
        {
          id: 'b',
          text: 'Mengubah tugas untuk sekelas: draf di kelas, cerita proses, dan aturan AI yang jelas.',
          consequence:
            'Dua pertemuan terpakai. Sebagian murid mengeluh karena harus mengulang. Namun, semua kini tahu apa yang boleh, dan Dimas tidak lagi sendirian.',
          to: 'tugas-dirombak',
        },
        {
          id: 'c',
          text: 'Memberi nol untuk seluruh esai agar ada efek jera.',
          consequence:
            'Dimas menerima. Lain kali ia tidak akan mengaku. “Jujur rugi,” bisiknya kepada teman sebangku.',
          to: 'jujur-rugi',
        },
      ],
    },
  ],
  endings: [
    {
      id: 'tulis-ulang',
      title: 'Satu paragraf ditulis ulang',
      text: 'Nilai Dimas masuk terlambat tiga hari. Ia belajar, dan tetap berani bercerita. Murid lain belum tahu di mana batasnya, jadi perkara serupa masih mungkin datang.',
      lesson:
        'Anak dan belajarnya terjaga, waktu Anda terpakai. [Pengujian atas banyak pendeteksi](sumber:weber-wulff-2023) menemukan bahwa alat itu tidak cukup tepat untuk dijadikan bukti. Percakapan tentang proses memberi lebih banyak.',
      balance: 82,
    },
    {
      id: 'tugas-dirombak',
      title: 'Tugasnya yang diperbaiki',
      text: 'Kelas kini punya aturan tertulis. Satu materi terpaksa dipadatkan. Beberapa murid yang sejak awal jujur merasa ikut menanggung akibat.',
      lesson:
        'Kepercayaan sekelas dibeli dengan waktu belajar. Di SD sampai SMA, AI instan [tidak dipakai murid untuk tugas sekolah](sumber:inti-2026). Aturan itu perlu disampaikan sebelum tugas, bukan sesudah ada yang tersandung.',
      balance: 84,
    },
    {
      id: 'percaya-saja',
      title: 'Percaya, tanpa memeriksa',
      text: 'Hubungan baik terjaga dan perkaranya cepat selesai. Paragraf ketiga tetap bukan milik Dimas. Kakaknya menawarkan bantuan lagi bulan depan.',
      lesson:
        'Percaya kepada murid itu berharga. Namun, percaya dan bertanya bisa berjalan bersama. Tanpa pertanyaan, kita tidak tahu bagian mana yang belum ia pelajari.',
      balance: 52,
    },
    {
      id: 'jujur-rugi',
      title: 'Jera, tetapi diam',
      text: 'Aturan terasa tegas. Namun, murid yang mengaku justru paling dirugikan. Semester depan tak seorang pun mengaku.',
      lesson:
        'Hukuman atas aturan yang belum disampaikan sulit disebut adil. Bila kejujuran selalu lebih mahal daripada diam, kelas belajar diam.',
      balance: 38,
    },
    {
      id: 'angka-menang',
      title: 'Angka mengalahkan anak',
      text: 'Nilai masuk tepat waktu. Dimas pindah tempat duduk ke belakang dan berhenti menulis panjang. Anda tidak pernah tahu paragraf mana yang karyanya.',
      lesson:
        'Pendeteksi hanya memberi angka dugaan. Sebuah [kajian](sumber:liang-2023) menemukan alat ini lebih sering keliru menuduh orang yang menulis bukan dalam bahasa ibunya. Kajian itu tentang bahasa Inggris, tetapi pelajarannya luas: mesin tidak mengenal penulisnya. Anda mengenalnya.',
      balance: 18,
    },
  ],
};
