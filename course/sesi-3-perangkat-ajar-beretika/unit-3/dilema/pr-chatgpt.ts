// Dilemma: an SMP pupil is caught using a general chatbot for homework.
import { paragraphs, type ScenarioInput } from '../../../write.ts';

export const prChatgpt: ScenarioInput = {
  id: 'pr-chatgpt',
  title: 'Jawaban PR yang terlalu cepat',
  jenjang: 'smp',
  opening: paragraphs(
    'Anda mengajar IPA kelas IX di sebuah SMP di Sekayu. Laporan PR Aulia tentang daur air masih memuat kalimat: “Tentu! Berikut laporan untuk kelas 9.”',
    'Aulia langsung mengaku. “Saya pakai ChatGPT di ponsel kakak, Pak. Adik saya sakit, saya tidak sempat.” Beberapa temannya ternyata juga memakainya.',
  ),
  start: 'pengakuan',
  nodes: [
    {
      id: 'pengakuan',
      text: 'Anda tahu murid SD sampai SMA tidak memakai AI instan untuk tugas sekolah. Aulia menunggu dengan mata berkaca-kaca.',
      choices: [
        {
          id: 'a',
          text: 'Menghargai kejujurannya, lalu bertanya tentang keadaan di rumah.',
          consequence:
            'Sudah dua pekan Aulia menjaga adiknya sepulang sekolah. PR dikerjakan pukul sepuluh malam. Anda baru tahu.',
          to: 'tugas-aulia',
        },
        {
          id: 'b',
          text: 'Menegaskan aturannya, dan meminta laporan dikerjakan ulang.',
          consequence:
            'Aulia mengangguk. Aturannya kini jelas baginya. Ia belum tahu bagaimana mencari waktu malam ini.',
          to: 'tugas-aulia',
        },
        {
          id: 'c',
          text: 'Membacakan kalimat “Tentu! Berikut laporan …” di depan kelas sebagai contoh.',
          consequence:
            'Kelas tertawa. Teman-temannya yang juga memakai chatbot diam-diam merapikan pekerjaan mereka. Aulia tidak mengangkat muka sampai bel.',
          to: 'kelas-menutup',
        },
      ],
    },
    {
      id: 'kelas-menutup',
      text: 'Sejak itu PR masuk tanpa cela, dan tidak ada yang mengaku apa pun. Aulia dua hari tidak masuk.',
      choices: [
        {
          id: 'a',
          text: 'Menemui Aulia, meminta maaf karena mempermalukannya, dan mulai lagi.',
          consequence: 'Butuh waktu sebelum Aulia mau bicara. Akhirnya ia bercerita tentang adiknya.',
          to: 'tugas-aulia',
        },
        {
          id: 'b',
          text: 'Memakai pendeteksi AI untuk semua PR berikutnya.',
          consequence:
            'Alat itu menandai tiga anak. Dua di antaranya menulis sendiri, dan punya coretannya. Kelas belajar bahwa jujur tidak menolong.',
          to: 'saling-curiga',
        },
      ],
    },
    {
      id: 'tugas-aulia',
      text: 'Apa yang Anda minta dari Aulia?',
      choices: [
        {
          id: 'a',
          text: 'Menjelaskan daur air secara lisan saat istirahat, dengan gambar Sungai Musi buatannya sendiri.',
          consequence:
            'Ia menggambar sungai, kebun karet, dan awan. Penguapan ia paham, pengembunan masih tertukar. Anda jadi tahu apa yang perlu diulang.',
          to: 'cara-pr',
        },
        {
          id: 'b',
          text: 'Mengerjakan ulang di rumah dengan tangan, batas waktu besok.',
          consequence:
            'Laporannya selesai, ditulis pukul sebelas malam. Sebagian disalin dari buku teman. Aturannya ditaati, belajarnya belum tentu.',
          to: 'cara-pr',
        },
        {
          id: 'c',
          text: 'Tidak meminta apa-apa kali ini karena keadaannya berat.',
          consequence:
            'Aulia bernapas lega. Temannya bertanya-tanya mengapa ia dibebaskan. Daur air baginya masih kabur.',
          to: 'cara-pr',
        },
      ],
    },
    {
      id: 'cara-pr',
      text: 'Aulia bukan satu-satunya. PR seperti ini memang mudah dijawab mesin.',
      choices: [
        {
          id: 'a',
          text: 'Mengganti PR dengan pengamatan kecil di sekitar rumah yang dibahas di kelas.',
          consequence:
            'Murid mencatat embun di daun dan air di gelas. Bahasannya ramai. Menyiapkannya memakan waktu Anda, dan materinya bergerak lebih lambat.',
          to: 'pr-diubah',
        },
        {
          id: 'b',
          text: 'Memindahkan tugas penting ke jam pelajaran, tanpa gawai.',
          consequence:
            'Semua mengerjakan dengan waktu yang sama, termasuk Aulia. Waktu untuk praktikum berkurang satu pertemuan.',
          to: 'di-kelas-saja',
        },
        {
          id: 'c',
          text: 'Menampilkan jawaban chatbot di layar guru, lalu kelas mencari kekeliruannya.',
          consequence:
            'Anda yang mengetik, murid yang menguji dengan buku. Mereka menemukan satu kalimat yang salah. Dua anak jadi makin ingin mencoba sendiri di rumah, jadi aturannya Anda ulang.',
          to: 'diuji-bersama',
        },
      ],
    },
  ],
  endings: [
    {
      id: 'pr-diubah',
      title: 'PR yang tidak bisa dijawab mesin',
      text: 'PR menjadi singkat dan nyata. Beberapa orang tua mengira anaknya tidak diberi PR. Aulia mengamati sambil menjaga adiknya.',
      lesson:
        'Tugas yang berakar pada kehidupan anak mengurangi godaan, dan ramah bagi anak yang punya beban di rumah. Bayarannya ialah waktu guru dan cakupan materi.',
      balance: 85,
    },
    {
      id: 'di-kelas-saja',
      title: 'Dikerjakan bersama di kelas',
      text: 'Setiap anak berangkat dari tempat yang sama. Anda melihat sendiri siapa yang kesulitan. Praktikum daur air tertunda.',
      lesson:
        'Adil bagi anak yang tidak punya waktu dan tempat di rumah. Namun, jam pelajaran terbatas. Bagian mana yang pantas memakan waktu bersama?',
      balance: 80,
    },
    {
      id: 'diuji-bersama',
      title: 'Mesin diuji, bukan dipakai menyalin',
      text: 'Kelas tahu bahwa mesin bisa keliru dengan nada yakin. Sebagian orang tua bertanya mengapa chatbot ditampilkan di kelas. Anda menjelaskan dengan tenang.',
      lesson:
        'Guru yang mengoperasikan, murid yang menilai. Cara ini sejalan dengan [penjelasan keputusan bersama](sumber:inti-2026): murid SD sampai SMA tidak memakai AI instan untuk tugas. Rasa ingin tahu tetap perlu ditemani.',
      balance: 83,
    },
    {
      id: 'saling-curiga',
      title: 'Kelas yang saling curiga',
      text: 'Anda menghabiskan malam memeriksa angka. Murid menghabiskan malam mencari cara lolos. Daur air tidak dibicarakan siapa pun.',
      lesson:
        'Pendeteksi AI [tidak cukup tepat](sumber:weber-wulff-2023) untuk menuduh seorang anak. Aturannya benar, tetapi cara menegakkannya ikut mengajarkan sesuatu.',
      balance: 22,
    },
  ],
};
