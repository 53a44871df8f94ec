// Test items of unit 1: one for the pre-test, and two cells of parallel items for the post-test.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s1-u1-ciri-ai',
    stem: 'Dua alat dipajang di sebuah SMP. Satu menyalakan lampu setiap pukul 18.00. Satu lagi memperkirakan jenis burung dari suaranya. Ciri apa yang menjadikan alat kedua sistem AI?',
    objective: 'membedakan-ai',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'Alatnya memakai listrik dan bekerja tanpa ditunggui.',
        feedback: 'Lampu tadi pun memakai listrik dan bekerja sendiri. Ciri itu dimiliki banyak alat biasa.',
      },
      {
        id: 'b',
        text: 'Caranya diperoleh dari banyak rekaman yang dipelajarinya.',
        feedback:
          'Tepat. Tidak ada orang yang menulis aturan untuk setiap kicauan; alat menarik simpulan dari contoh.',
      },
      {
        id: 'c',
        text: 'Hasilnya muncul lebih cepat daripada kerja manusia.',
        feedback: 'Kalkulator pun lebih cepat daripada manusia. Kecepatan tidak menjadikannya AI.',
      },
      {
        id: 'd',
        text: 'Alatnya terhubung dengan internet sepanjang hari.',
        feedback: 'Sambungan internet bukan penentu. Ada AI tanpa internet, ada pula alat daring tanpa AI.',
      },
    ],
    correct: 'b',
    explanation:
      'Lampu itu menjalankan jadwal yang ditulis orang. Alat kedua menarik simpulan dari masukan, dan karena itu dapat pula keliru.',
  },
];

const lower: BankItemInput[] = [
  {
    id: 's1-u1-c2-sistem-ai',
    stem: 'Sebuah SMK pertanian di Banyuasin memakai empat alat. Alat mana yang merupakan sistem AI?',
    objective: 'membedakan-ai',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'pengatur waktu yang membuka keran air setiap sore',
        feedback: 'Waktunya ditetapkan orang, lalu dijalankan apa adanya. Tidak ada simpulan yang ditarik.',
      },
      {
        id: 'b',
        text: 'timbangan digital yang menampilkan berat karung',
        feedback: 'Timbangan mengukur dan menampilkan. Angkanya tidak ditebak dari pola.',
      },
      {
        id: 'c',
        text: 'kamera yang menebak penyakit daun dari foto',
        feedback: 'Tepat. Kamera itu memakai pola dari banyak foto daun, sehingga tebakannya dapat meleset.',
      },
      {
        id: 'd',
        text: 'daftar harga pupuk yang diurutkan di lembar sebar',
        feedback: 'Mengurutkan mengikuti langkah yang pasti. Hasilnya sama setiap kali.',
      },
    ],
    correct: 'c',
    explanation:
      'Carilah alat yang menarik simpulan dari masukan. Pengatur waktu, timbangan, dan pengurutan hanya menjalankan langkah yang sudah ditetapkan.',
  },
  {
    id: 's1-u1-c2-masukan',
    stem: 'Aplikasi rapat di sebuah SMP mengubah ucapan peserta menjadi catatan tertulis. Apa masukan bagi sistem itu?',
    objective: 'membedakan-ai',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'suara hadirin yang tertangkap mikrofon',
        feedback: 'Tepat. Suara itulah bahan yang diolah sistem ketika dipakai.',
      },
      {
        id: 'b',
        text: 'teks yang tampil di layar notulis',
        feedback: 'Teks itu dihasilkan sistem, jadi termasuk keluaran.',
      },
      {
        id: 'c',
        text: 'keputusan kepala sekolah atas usulan rapat',
        feedback: 'Keputusan itu buatan manusia dan tidak diolah oleh aplikasi.',
      },
      {
        id: 'd',
        text: 'kumpulan suara yang dipelajari pembuatnya',
        feedback: 'Kumpulan itu dipakai saat melatih, sebelum rapat berlangsung.',
      },
    ],
    correct: 'a',
    explanation:
      'Masukan adalah bahan yang diterima sistem saat bekerja. Data latih dipakai sebelumnya, keluaran muncul sesudahnya.',
  },
  {
    id: 's1-u1-c2-aturan',
    stem: 'Bendahara sebuah SD di Lubuklinggau memakai lembar sebar yang menjumlahkan tabungan kelas. Apa yang menjadikannya program berbasis aturan?',
    objective: 'membedakan-ai',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'Angkanya dimasukkan sendiri oleh bendahara.',
        feedback:
          'Sistem AI pun dapat menerima angka yang diketik orang. Cara mengolahnyalah yang membedakan.',
      },
      {
        id: 'b',
        text: 'Hasilnya disimpan di komputer milik sekolah.',
        feedback: 'Tempat menyimpan tidak menjelaskan cara kerja programnya.',
      },
      {
        id: 'c',
        text: 'Berkasnya dapat dibuka tanpa sambungan internet.',
        feedback: 'Sebagian AI juga bekerja tanpa internet, jadi ciri ini tidak membedakan.',
      },
      {
        id: 'd',
        text: 'Langkah hitungnya sudah ditulis lengkap oleh orang.',
        feedback: 'Tepat. Program tinggal menjalankan rumus, sehingga hasilnya dapat ditelusuri.',
      },
    ],
    correct: 'd',
    explanation:
      'Program berbasis aturan mengikuti langkah buatan manusia. Tidak ada contoh yang dipelajarinya.',
  },
  {
    id: 's1-u1-c2-beda-dua-alat',
    stem: 'Kebun sebuah SMA memiliki dua alat. Alat P menyiram pukul enam pagi. Alat Q memperkirakan kapan tanah akan kering berdasarkan catatan bertahun-tahun. Apa beda pokok keduanya?',
    objective: 'membedakan-ai',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'P bekerja pada pagi hari, sedangkan Q bekerja sepanjang hari.',
        feedback: 'Lamanya bekerja tidak menunjukkan dari mana cara kerjanya berasal.',
      },
      {
        id: 'b',
        text: 'P menjalankan jadwal, sedangkan Q menyimpulkan dari pola.',
        feedback: 'Tepat. Jadwal ditulis orang; perkiraan ditarik dari catatan, sehingga dapat meleset.',
      },
      {
        id: 'c',
        text: 'P mudah dibetulkan, sedangkan Q bebas dari kekeliruan.',
        feedback: 'Keduanya dapat keliru. Perkiraan Q justru perlu dibandingkan dengan keadaan tanah.',
      },
      {
        id: 'd',
        text: 'P memakai air, sedangkan Q hanya memakai listrik.',
        feedback: 'Bahan yang dipakai tidak menjelaskan cara alat menentukan tindakannya.',
      },
    ],
    correct: 'b',
    explanation:
      'Tanyakan dari mana caranya berasal. P mengikuti jadwal buatan manusia, Q memakai pola dari catatan.',
  },
];

const higher: BankItemInput[] = [
  {
    id: 's1-u1-c4-nilai-esai',
    stem: 'Aplikasi memberi nilai 55 pada esai murid SMP di Kayuagung. Gurunya memperkirakan 80. Pembagian rapor tinggal seminggu. Tindakan mana yang paling dapat dipertanggungjawabkan?',
    objective: 'memegang-kendali',
    level: 'C4',
    competencies: ['1.1', '2.1'],
    options: [
      {
        id: 'a',
        text: 'Merata-ratakan angka aplikasi, angka guru, dan angka rekan.',
        feedback:
          'Tiga angka tampak lebih adil daripada satu. Namun, rata-rata tidak menjelaskan mutu esai itu.',
      },
      {
        id: 'b',
        text: 'Menjalankan aplikasinya tiga kali, lalu memakai angka tengah.',
        feedback:
          'Pengulangan menunjukkan apakah mesin ajek. Mesin yang ajek tetap dapat keliru dengan cara yang sama.',
      },
      {
        id: 'c',
        text: 'Memasukkan rubrik ke aplikasi, lalu memakai angka barunya.',
        feedback:
          'Rubrik memang perlu. Namun, angka barunya pun belum dibandingkan dengan esai oleh orang yang menjawab.',
      },
      {
        id: 'd',
        text: 'Membaca ulang esainya dengan rubrik, lalu menetapkan nilai.',
        feedback: 'Tepat. Bukti aslinya diperiksa, dan guru yang mempertanggungjawabkan hasilnya.',
      },
    ],
    correct: 'd',
    explanation:
      'Perbedaan besar adalah tanda untuk kembali ke bukti. Rubrik membuat putusan guru dapat dijelaskan.',
  },
  {
    id: 's1-u1-c4-tingkat-baca',
    stem: 'Aplikasi bacaan di sebuah SD di Ogan Komering Ilir memberi buku termudah kepada hampir semua anak dari kampung perairan. Langkah mana yang paling tepat bagi guru?',
    objective: 'memegang-kendali',
    level: 'C4',
    competencies: ['1.1', '2.1'],
    options: [
      {
        id: 'a',
        text: 'Mendengarkan anak-anak itu membaca, lalu menimbang sarannya.',
        feedback: 'Tepat. Bukti langsung menunjukkan apakah saran itu cocok atau berat sebelah.',
      },
      {
        id: 'b',
        text: 'Menjalankan aplikasi sekali lagi untuk memastikan sarannya.',
        feedback: 'Bila datanya berat sebelah, saran kedua akan sama beratnya. Belum ada bukti dari anaknya.',
      },
      {
        id: 'c',
        text: 'Menaikkan buku anak-anak itu satu tingkat agar lebih adil.',
        feedback: 'Niatnya adil, tetapi kenaikan yang rata hanya menukar satu tebakan dengan tebakan lain.',
      },
      {
        id: 'd',
        text: 'Menghentikan aplikasi itu bagi kelasnya sampai ada perbaikan.',
        feedback:
          'Berhati-hati itu baik. Namun, guru belum tahu apakah sarannya keliru, dan anak lain ikut kehilangan manfaat.',
      },
    ],
    correct: 'a',
    explanation:
      'Pola yang menimpa satu kelompok perlu dicurigai dan diuji dengan bukti langsung. Sesudah itu barulah saran dipakai, dibatasi, atau ditolak.',
  },
  {
    id: 's1-u1-c4-sanksi-presensi',
    stem: 'Sebuah SMK di Muara Enim ingin menghubungkan aplikasi presensi dengan pemberian sanksi. Susunan kerja mana yang paling menjaga kendali manusia?',
    objective: 'memegang-kendali',
    level: 'C4',
    competencies: ['1.1', '2.1'],
    options: [
      {
        id: 'a',
        text: 'Aplikasi memberi sanksi, wali kelas boleh membatalkan kemudian.',
        feedback:
          'Sanksi jatuh lebih dahulu. Murid menanggung akibatnya sebelum ada orang yang mencari sebab.',
      },
      {
        id: 'b',
        text: 'Aplikasi memberi tahu, dua petugas menandatangani setiap sore.',
        feedback:
          'Dua tanda tangan tampak cermat, tetapi hanya menjadi cap. Sebab ketidakhadiran tetap tidak diketahui.',
      },
      {
        id: 'c',
        text: 'Aplikasi memberi tahu, wali kelas mencari sebab, lalu memutuskan.',
        feedback: 'Tepat. Mesin menandai, manusia bertemu orangnya dan menanggung putusan.',
      },
      {
        id: 'd',
        text: 'Aplikasi memberi tahu, panitia menerapkan tabel poin sanksi.',
        feedback:
          'Yang menjatuhkan memang manusia. Namun, tabel dijalankan tanpa memeriksa mengapa murid tidak hadir.',
      },
    ],
    correct: 'c',
    explanation:
      'Kendali manusia berarti ada orang yang sempat mencari sebab dan berwenang mengubah hasil, sebelum akibatnya menimpa murid.',
  },
  {
    id: 's1-u1-c4-peringkat-bantuan',
    stem: 'Aplikasi menyusun peringkat calon penerima bantuan di sebuah SMA di Pagar Alam. Panitia tidak tahu dasar peringkatnya. Apa yang sebaiknya dikerjakan sebelum daftar itu dipakai?',
    objective: 'memegang-kendali',
    level: 'C4',
    competencies: ['1.1', '2.1'],
    options: [
      {
        id: 'a',
        text: 'Meminta seluruh panitia menyetujui urutannya secara tertulis.',
        feedback:
          'Banyaknya tanda tangan tidak menerangkan dasar urutan. Panitia menyetujui hal yang belum dipahaminya.',
      },
      {
        id: 'b',
        text: 'Mencocokkan beberapa berkas dengan ukuran yang disepakati.',
        feedback: 'Tepat. Panitia memeriksa apakah peringkat sejalan dengan ukuran yang mereka tetapkan.',
      },
      {
        id: 'c',
        text: 'Meminta wali kelas mencoret nama yang menurutnya mampu.',
        feedback:
          'Wali kelas mengenal muridnya, tetapi kesan satu orang belum menjadi ukuran yang sama bagi semua.',
      },
      {
        id: 'd',
        text: 'Menjalankan aplikasi sekali lagi dengan data terbaru.',
        feedback: 'Data terbaru berguna, tetapi dasar peringkatnya tetap tidak diketahui.',
      },
    ],
    correct: 'b',
    explanation:
      'Putusan tentang bantuan menyangkut hak murid. Panitia harus memegang ukurannya dan memeriksa hasil dengan berkas asli.',
  },
];

export const posttest: BankCellInput[] = [
  { objective: 'membedakan-ai', levels: ['C1', 'C2'], items: lower },
  { objective: 'memegang-kendali', levels: ['C3', 'C4', 'C5'], items: higher },
];
