// Dilemma: a parent who wants report comments written by AI.
import { paragraphs, type ScenarioInput } from '../../../write.ts';

export const catatanRapor: ScenarioInput = {
  id: 'catatan-rapor',
  title: 'Catatan rapor yang lebih indah',
  jenjang: 'sd',
  opening: paragraphs(
    'Anda mengajar kelas IV di sebuah SD di Prabumulih. Ada 31 rapor yang harus selesai Jumat. Catatan Anda biasanya dua kalimat.',
    'Pak Hendri, seorang wali murid, menunjukkan rapor sekolah lain. “Lihat, Bu, catatannya satu halaman dan indah. Pakai AI saja. Kirim data anak saya, biar saya yang buatkan.”',
  ),
  start: 'tawaran',
  nodes: [
    {
      id: 'tawaran',
      text: 'Pak Hendri menunggu jawaban. Tawarannya terdengar tulus.',
      choices: [
        {
          id: 'a',
          text: 'Berterima kasih, dan bertanya apa yang sebenarnya ingin ia ketahui tentang anaknya.',
          consequence:
            '“Saya cuma mau tahu, dia kenapa takut membaca di depan kelas,” katanya akhirnya. Ternyata bukan halaman yang kurang, melainkan kabar.',
          to: 'waktu-sempit',
        },
        {
          id: 'b',
          text: 'Menolak: catatan rapor bukan pekerjaan mesin.',
          consequence:
            'Pak Hendri mengangguk sopan. Di grup orang tua, ia menulis bahwa sekolah anaknya ketinggalan zaman. Beberapa orang tua setuju.',
          to: 'grup-ramai',
        },
        {
          id: 'c',
          text: 'Mengirimkan daftar nilai dan catatan perilaku anaknya kepada Pak Hendri.',
          consequence:
            'Malam itu datang satu halaman yang memukau. Ada kalimat tentang lomba yang tidak pernah diikuti anak itu. Orang tua lain mulai minta hal yang sama.',
          to: 'grup-ramai',
        },
      ],
    },
    {
      id: 'grup-ramai',
      text: 'Grup orang tua ramai. “Apakah guru kita memakai AI atau tidak?” tanya seseorang. Kepala sekolah ikut membaca.',
      choices: [
        {
          id: 'a',
          text: 'Menjawab terbuka: apa yang boleh dibantu AI, dan apa yang tetap ditulis guru.',
          consequence:
            'Ada yang puas, ada yang tetap ingin catatan panjang. Setidaknya semua tahu bahwa nama dan data anak tidak masuk ke alat AI umum.',
          to: 'waktu-sempit',
        },
        {
          id: 'b',
          text: 'Diam dan berharap percakapan itu reda.',
          consequence:
            'Percakapan memang reda. Namun, dua orang tua mulai memasukkan foto rapor anaknya sendiri ke chatbot untuk “dinilai”.',
          to: 'waktu-sempit',
        },
      ],
    },
    {
      id: 'waktu-sempit',
      text: 'Tinggal tiga malam. Anda lelah, dan 31 anak menunggu catatan yang berarti.',
      choices: [
        {
          id: 'a',
          text: 'Menulis pokoknya sendiri dari jurnal kelas, lalu meminta AI merapikan tanpa nama dan ciri anak.',
          consequence:
            'Bahasanya menjadi lancar. Anda perlu membuang pujian yang tidak Anda tulis, dan beberapa kalimat terasa sama untuk semua anak.',
          to: 'dibaca-ulang',
        },
        {
          id: 'b',
          text: 'Menulis semuanya dengan tangan: dua kalimat yang benar-benar tentang tiap anak.',
          consequence:
            'Malam ketiga selesai pukul sebelas. Catatannya pendek. Setiap orang tua mengenali anaknya di dalamnya. Esok paginya Anda mengajar dengan mata berat.',
          to: 'pendek-dan-tepat',
        },
        {
          id: 'c',
          text: 'Meminta AI mengarang catatan dari nilai saja, sebab semua orang ingin yang panjang.',
          consequence:
            'Tiga puluh satu halaman jadi dalam dua jam. Tidak ada yang salah ketik. Tidak ada pula yang terasa benar.',
          to: 'dibaca-ulang',
        },
      ],
    },
    {
      id: 'dibaca-ulang',
      text: 'Sebelum dicetak, Anda membaca ulang. Catatan untuk Salsa berbunyi “percaya diri saat tampil”. Padahal ia justru sedang belajar berani.',
      choices: [
        {
          id: 'a',
          text: 'Memeriksa semua catatan satu per satu, dan menuliskan satu kejadian nyata pada tiap rapor.',
          consequence:
            'Sebagian waktu yang dihemat habis lagi di sini. Namun, kalimat tentang Salsa kini benar: ia membaca tiga baris di depan kelas pada bulan November.',
          to: 'rapi-dan-benar',
        },
        {
          id: 'b',
          text: 'Membetulkan catatan Salsa saja, lalu mencetak semuanya.',
          consequence:
            'Rapor terbagi tepat waktu. Seorang ibu bertanya, “Anak saya ikut lomba apa, ya, Bu?” Anda tidak punya jawaban.',
          to: 'indah-dan-kosong',
        },
        {
          id: 'c',
          text: 'Mengganti catatan panjang dengan dua kalimat sendiri, lalu mengundang orang tua yang ingin tahu lebih.',
          consequence:
            'Catatan menjadi pendek lagi. Sembilan orang tua datang berbincang. Dua sore Anda terpakai, tetapi banyak hal tentang anak yang baru Anda dengar.',
          to: 'pendek-dan-tepat',
        },
      ],
    },
  ],
  endings: [
    {
      id: 'rapi-dan-benar',
      title: 'Rapi, dan benar',
      text: 'Orang tua menerima catatan yang lancar dan nyata. Anda menyampaikan bahwa bahasanya dirapikan AI. Seorang ayah kurang suka, yang lain menghargai keterbukaan itu.',
      lesson:
        'AI menolong bahasa, bukan pengamatan. Data anak termasuk [data pribadi yang bersifat spesifik](sumber:uu-pdp-2022), jadi nama dan cirinya tetap di tangan Anda. Waktu yang dihemat sebagian kembali untuk memeriksa.',
      balance: 84,
    },
    {
      id: 'pendek-dan-tepat',
      title: 'Pendek, dan tepat',
      text: 'Rapor Anda paling tipis di gugus. Orang tua yang membacanya tersenyum karena mengenali anaknya. Pak Hendri masih menyukai yang satu halaman.',
      lesson:
        'Dua kalimat yang benar sering lebih berharga daripada satu halaman. Yang dibayar ialah tenaga Anda. Adakah catatan kecil harian yang dapat membuat tiga malam itu lebih ringan?',
      balance: 80,
    },
    {
      id: 'indah-dan-kosong',
      title: 'Indah, tetapi kosong',
      text: 'Semua tampak selesai. Namun, rapor tidak lagi dipercaya sebagai kabar tentang anak. Orang tua berhenti bertanya, karena tidak tahu siapa yang menulisnya.',
      lesson:
        'Kalimat yang tidak berasal dari pengamatan tetap menjadi tanggung jawab guru yang menandatanganinya. Bila waktunya sempit, kurangi panjangnya, bukan kebenarannya.',
      balance: 30,
    },
  ],
};
