// Test items of unit 6: one for the pre-test, and two cells of parallel items for the post-test.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s1-u6-saran-berbeda',
    stem: 'Aplikasi sekolah menyarankan seorang murid SMP diberi tugas yang lebih mudah. Gurunya menilai anak itu mampu. Apa yang sebaiknya dikerjakan lebih dahulu?',
    objective: 'memutuskan-sebagai-pengendali',
    level: 'C3',
    competencies: ['1.1', '2.1'],
    options: [
      {
        id: 'a',
        text: 'Mengikuti aplikasi selama sebulan, lalu meninjau hasilnya.',
        feedback: 'Anak itu menanggung percobaan selama sebulan, padahal bukti lain dapat dicari sekarang.',
      },
      {
        id: 'b',
        text: 'Mencari bukti lain, misalnya hasil kerja terbarunya.',
        feedback: 'Tepat. Dua pendapat yang berbeda dipertemukan dengan bukti.',
      },
      {
        id: 'c',
        text: 'Menanyakan pilihan orang tuanya, lalu mengikuti pilihan itu.',
        feedback: 'Pendapat orang tua berharga, tetapi belum menunjukkan kemampuan anak pada tugas itu.',
      },
      {
        id: 'd',
        text: 'Mengambil jalan tengah, yakni tugas yang agak mudah.',
        feedback: 'Jalan tengah tampak adil, tetapi tidak menjawab kebutuhan anak.',
      },
    ],
    correct: 'b',
    explanation:
      'Perbedaan pendapat dengan mesin adalah undangan untuk memeriksa. Sesudah bukti terkumpul, guru memutuskan dan mencatat alasannya.',
  },
];

const lower: BankItemInput[] = [
  {
    id: 's1-u6-c2-lingkar',
    stem: 'Empat sekolah memakai aplikasi yang menyarankan sesuatu tentang murid. Sekolah mana yang sungguh menempatkan manusia dalam lingkar keputusan?',
    objective: 'memutuskan-sebagai-pengendali',
    level: 'C2',
    competencies: ['1.1', '2.1'],
    options: [
      {
        id: 'a',
        text: 'SD yang operatornya membaca lalu menyetujui semua saran',
        feedback: 'Membaca saja belum cukup. Bila semua disetujui, manusia hanya menjadi cap.',
      },
      {
        id: 'b',
        text: 'SMP yang gurunya menjelaskan saran itu kepada orang tua',
        feedback: 'Menjelaskan itu baik, tetapi tidak ada orang yang menimbang atau dapat mengubahnya.',
      },
      {
        id: 'c',
        text: 'SMA yang wali kelasnya dilapori setelah saran dijalankan',
        feedback: 'Laporan datang sesudah akibatnya terjadi. Wali kelas tidak ikut memutuskan.',
      },
      {
        id: 'd',
        text: 'SMK yang gurunya memeriksa bukti dan berwenang menolak',
        feedback: 'Tepat. Orangnya memiliki bukti dan wewenang untuk mengubah hasil.',
      },
    ],
    correct: 'd',
    explanation:
      'Manusia berada dalam lingkar bila ia sempat menimbang dan berwenang mengubah, sebelum akibatnya terjadi.',
  },
  {
    id: 's1-u6-c2-enggan',
    stem: 'Empat guru SMP bercerita tentang aplikasi perkiraan hujan di kebun sekolah. Cerita mana yang menunjukkan keengganan terhadap algoritma?',
    objective: 'memutuskan-sebagai-pengendali',
    level: 'C2',
    competencies: ['1.1'],
    options: [
      {
        id: 'a',
        text: 'Bu Ana memeriksa langit saat pancaroba karena tahu aplikasinya lemah di situ.',
        feedback: 'Bu Ana mengenal pola kekeliruan, lalu memakai alat sesuai batasnya.',
      },
      {
        id: 'b',
        text: 'Bu Ida menghapus aplikasi itu setelah sekali meleset, walau lazimnya tepat.',
        feedback: 'Tepat. Satu kekeliruan mesin melenyapkan kepercayaan atas banyak hasil yang benar.',
      },
      {
        id: 'c',
        text: 'Pak Oka mengikuti kata aplikasi “cerah”, padahal gerimis sudah mulai turun.',
        feedback: 'Ini kebalikannya, yaitu bias otomatisasi: mesin diikuti begitu saja.',
      },
      {
        id: 'd',
        text: 'Pak Edi memakai kabar BMKG karena aplikasi itu meminta data yang berlebihan.',
        feedback: 'Pak Edi menolak dengan alasan pelindungan data, bukan karena melihat kekeliruan.',
      },
    ],
    correct: 'b',
    explanation:
      'Keengganan tampak ketika satu kekeliruan membuat alat ditinggalkan tanpa melihat seberapa sering alat itu tepat.',
  },
  {
    id: 's1-u6-c2-catatan',
    stem: 'Empat guru SD menulis sesuatu setelah aplikasi menyarankan kelompok baca. Tulisan mana yang merupakan catatan keputusan?',
    objective: 'memutuskan-sebagai-pengendali',
    level: 'C2',
    competencies: ['2.1'],
    options: [
      {
        id: 'a',
        text: '“Aplikasi bacaan dibuka pukul sembilan dan ditutup pukul sepuluh.”',
        feedback: 'Ini catatan pemakaian alat. Putusan dan alasannya tidak ada.',
      },
      {
        id: 'b',
        text: '“Kelompok baru diumumkan kepada semua murid pada hari Senin.”',
        feedback: 'Ini catatan kegiatan. Pertimbangannya tidak terlihat.',
      },
      {
        id: 'c',
        text: '“Saran kelompok 2 diubah ke 3; bacaan lisannya lancar; tinjau Mei.”',
        feedback: 'Tepat. Saran, putusan, bukti, dan waktu tinjaunya tertulis.',
      },
      {
        id: 'd',
        text: '“Aplikasi itu cukup membantu dan sebaiknya dipakai tahun depan.”',
        feedback: 'Ini kesan tentang alat, bukan putusan tentang kelompok baca.',
      },
    ],
    correct: 'c',
    explanation: 'Catatan keputusan memuat saran, bukti lain, putusan beserta alasan, dan waktu peninjauan.',
  },
  {
    id: 's1-u6-c2-mengekor',
    stem: 'Empat guru SMA menerima saran kelompok proyek dari aplikasi. Perilaku mana yang menunjukkan bias otomatisasi?',
    objective: 'memutuskan-sebagai-pengendali',
    level: 'C2',
    competencies: ['1.1'],
    options: [
      {
        id: 'a',
        text: 'Pak Dul memakainya, walau tahu dua muridnya sedang berselisih.',
        feedback: 'Tepat. Tanda bahwa saran itu bermasalah ada, tetapi sarannya tetap diikuti.',
      },
      {
        id: 'b',
        text: 'Bu Evi memakainya setelah mencocokkan dengan catatan minat.',
        feedback: 'Bu Evi menerima saran karena buktinya sejalan. Itu bukan mengekor.',
      },
      {
        id: 'c',
        text: 'Pak Gani mengubahnya setelah bertanya kepada wali kelasnya.',
        feedback: 'Pak Gani mencari bukti lain dan menyesuaikan saran.',
      },
      {
        id: 'd',
        text: 'Bu Nani menolaknya karena murid belajar memilih rekan kerja.',
        feedback: 'Bu Nani memutuskan menurut tujuan belajar, dengan alasan yang jelas.',
      },
    ],
    correct: 'a',
    explanation:
      'Menerima saran belum tentu bias. Yang menjadi tanda ialah mengikuti saran sekalipun ada petunjuk bahwa saran itu keliru.',
  },
];

const higher: BankItemInput[] = [
  {
    id: 's1-u6-c5-pindah-kelompok',
    stem: 'Aplikasi menyarankan murid SMP di Baturaja pindah ke kelompok lanjutan. Tes dan pengamatan guru sejalan, tetapi jadwal kelompok itu bertabrakan dengan jadwal angkutan ke desanya. Putusan mana yang paling beralasan?',
    objective: 'memutuskan-sebagai-pengendali',
    level: 'C5',
    competencies: ['1.1', '2.1'],
    options: [
      {
        id: 'a',
        text: 'Menerima saran itu, lalu meminta keluarga mengatur angkutannya.',
        feedback:
          'Bukti kemampuannya kuat, tetapi hambatannya dipindahkan kepada keluarga yang mungkin tak sanggup.',
      },
      {
        id: 'b',
        text: 'Menunda sampai semester depan, saat jadwal mungkin sudah berubah.',
        feedback: 'Menunggu tampak aman, tetapi anak itu kehilangan satu semester tantangan.',
      },
      {
        id: 'c',
        text: 'Mengubahnya menjadi tugas setara pada jam yang dapat diikuti.',
        feedback: 'Tepat. Bagian yang didukung bukti dipakai, bagian yang tidak cocok disesuaikan.',
      },
      {
        id: 'd',
        text: 'Menolak saran itu, sebab keselamatan perjalanan lebih utama.',
        feedback:
          'Keselamatan memang utama. Namun, penolakan penuh membuang kebutuhan belajar yang sudah terbukti.',
      },
    ],
    correct: 'c',
    explanation:
      'Saran dapat benar sebagian. Pengendali memakai bagian yang didukung bukti dan mengubah bagian yang tidak cocok dengan keadaan anak.',
  },
  {
    id: 's1-u6-c5-mesin-tepat',
    stem: 'Guru SD di Musi Rawas yakin seorang muridnya malas. Aplikasi menyarankan pemeriksaan penglihatan karena anak itu lambat pada tulisan kecil. Tes baca berhuruf besar ternyata lancar. Putusan mana yang paling beralasan?',
    objective: 'memutuskan-sebagai-pengendali',
    level: 'C5',
    competencies: ['1.1', '2.1'],
    options: [
      {
        id: 'a',
        text: 'Menerima saran itu, lalu membicarakannya dengan orang tua.',
        feedback: 'Tepat. Bukti baru mendukung saran, sehingga pendapat awal guru diubah.',
      },
      {
        id: 'b',
        text: 'Menolak saran itu, sebab aplikasi bukan tenaga kesehatan.',
        feedback:
          'Aplikasi memang tidak berwenang mendiagnosis, tetapi yang disarankan hanyalah pemeriksaan.',
      },
      {
        id: 'c',
        text: 'Menunda sebulan sambil mengamati perubahan sikap anak itu.',
        feedback: 'Bukti yang ada sudah mengarah ke penglihatan. Menunda berarti anak itu terus kesulitan.',
      },
      {
        id: 'd',
        text: 'Mengubahnya menjadi latihan tambahan membaca huruf kecil.',
        feedback: 'Latihan itu memperberat anak yang mungkin tidak melihat jelas, tanpa memeriksa sebabnya.',
      },
    ],
    correct: 'a',
    explanation:
      'Memegang kendali juga berarti bersedia diubah oleh bukti. Sarannya diteruskan lewat orang tua dan tenaga kesehatan, tanpa diagnosis dari sekolah.',
  },
  {
    id: 's1-u6-c5-wali-bertanya',
    stem: 'Wali murid SMA di Tebing Tinggi bertanya mengapa anaknya tidak terpilih dalam tim lomba. Pembina memakai saran aplikasi dan hasil seleksi lisan. Jawaban mana yang paling bertanggung jawab?',
    objective: 'memutuskan-sebagai-pengendali',
    level: 'C5',
    competencies: ['2.1'],
    options: [
      {
        id: 'a',
        text: '“Saya yang menetapkan; ini dasarnya, dan hasilnya sudah final.”',
        feedback: 'Pemutus dan dasarnya jelas, tetapi wali tidak diberi jalan untuk meminta peninjauan.',
      },
      {
        id: 'b',
        text: '“Aplikasi yang menetapkan; ini dasarnya, dan ini cara keberatan.”',
        feedback: 'Dasar dan jalan peninjauan ada, tetapi tidak ada orang yang mengaku memutuskan.',
      },
      {
        id: 'c',
        text: '“Saya yang menetapkan; ini skor semua anak, dan ini cara keberatan.”',
        feedback:
          'Terbuka bukan berarti membagikan skor anak lain. Yang diperlukan dasar putusan tentang anak Ibu itu.',
      },
      {
        id: 'd',
        text: '“Saya yang menetapkan; ini dasarnya, dan ini cara keberatan.”',
        feedback: 'Tepat. Ada pemutus, ada dasar, dan ada jalan untuk meninjau.',
      },
    ],
    correct: 'd',
    explanation:
      'Putusan yang dipertanggungjawabkan menyebut siapa pemutusnya, apa dasarnya, dan bagaimana ditinjau, tanpa membuka data anak lain.',
  },
  {
    id: 's1-u6-c5-belajar-bersama',
    stem: 'Guru SMK di Pagar Alam mengumpulkan 40 catatan keputusan selama satu semester: 38 saran aplikasi diterima, 2 ditolak. Ia ingin belajar dari catatan itu. Cara mana yang paling bernilai?',
    objective: 'memutuskan-sebagai-pengendali',
    level: 'C5',
    competencies: ['1.5', '2.1'],
    options: [
      {
        id: 'a',
        text: 'Membandingkan angka 38 dari 40 itu dengan guru di sekolah lain.',
        feedback: 'Banyaknya penerimaan tidak menunjukkan tepat tidaknya setiap putusan.',
      },
      {
        id: 'b',
        text: 'Meminta rekan menimbang ulang sebagian kasus secara mandiri.',
        feedback:
          'Tepat. Penilaian kedua, tanpa melihat putusan pertama, menunjukkan apakah persetujuannya beralasan.',
      },
      {
        id: 'c',
        text: 'Meminta aplikasi lain menilai apakah 40 sarannya masuk akal.',
        feedback: 'Penilaian mesin kedua belum menguji cara guru menimbang bukti.',
      },
      {
        id: 'd',
        text: 'Meminta rekan memeriksa dua penolakannya sampai alasannya kuat.',
        feedback: 'Dua penolakan layak dibaca, tetapi 38 penerimaan justru mungkin terjadi tanpa ditimbang.',
      },
    ],
    correct: 'b',
    explanation:
      'Banyaknya persetujuan dapat berarti alatnya baik atau gurunya mengekor. Penilaian mandiri dari rekan membedakan keduanya.',
  },
];

export const posttest: BankCellInput[] = [
  { objective: 'memutuskan-sebagai-pengendali', levels: ['C1', 'C2'], items: lower },
  { objective: 'memutuskan-sebagai-pengendali', levels: ['C3', 'C4', 'C5'], items: higher },
];
