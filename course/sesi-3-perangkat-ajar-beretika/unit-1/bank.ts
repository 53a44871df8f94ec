// Bank of unit 1: one pre-test item and two cells of parallel post-test items on designing a lesson plan.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s3-u1-arti',
    stem: 'Dalam kurikulum sekolah kita, apa yang dimaksud dengan pembelajaran mendalam?',
    objective: 'merancang-modul',
    level: 'C2',
    competencies: ['2.4'],
    options: [
      {
        id: 'a',
        text: 'Belajar materi yang lebih banyak dalam waktu yang lebih panjang',
        feedback:
          'Banyaknya materi bukan ukurannya. Materi esensial yang digarap sungguh-sungguh lebih diutamakan.',
      },
      {
        id: 'b',
        text: 'Belajar dengan jaringan saraf tiruan yang lapisannya berlipat',
        feedback: 'Itu *deep learning* dalam ilmu komputer. Namanya mirip, maksudnya berbeda.',
      },
      {
        id: 'c',
        text: 'Belajar secara berkesadaran, bermakna, dan menggembirakan',
        feedback: 'Tepat. Ketiganya adalah prinsip pembelajaran mendalam.',
      },
      {
        id: 'd',
        text: 'Belajar satu topik sampai seluruh isinya dapat dihafalkan',
        feedback: 'Hafalan saja belum membuat murid memahami, mengaplikasi, dan merefleksi.',
      },
    ],
    correct: 'c',
    explanation:
      'Pembelajaran mendalam ialah pendekatan yang memuliakan murid lewat suasana berkesadaran, bermakna, dan menggembirakan. Pendekatan ini dapat berjalan tanpa komputer.',
  },
];

export const posttest: BankCellInput[] = [
  {
    objective: 'merancang-modul',
    levels: ['C1', 'C2'],
    items: [
      {
        id: 'pasca-s3-u1-r1',
        stem: 'Draf AI memuat kegiatan ini untuk SMP di Banyuasin: murid menaksir pupuk yang diperlukan sawah di dekat rumahnya. Prinsip pembelajaran mendalam mana yang paling tampak?',
        objective: 'merancang-modul',
        level: 'C2',
        competencies: ['2.4'],
        options: [
          {
            id: 'a',
            text: 'Bermakna',
            feedback: 'Tepat. Murid merasakan guna pelajaran dalam hidupnya.',
          },
          {
            id: 'b',
            text: 'Berkesadaran',
            feedback:
              'Prinsip ini tampak bila murid memahami tujuan dan mengatur cara belajarnya. Kegiatan itu belum menyebutnya.',
          },
          {
            id: 'c',
            text: 'Menggembirakan',
            feedback: 'Suasana yang positif dan menantang belum terlihat dari keterangan kegiatan itu.',
          },
          {
            id: 'd',
            text: 'Berkelanjutan',
            feedback: 'Kata ini baik, tetapi tidak termasuk tiga prinsip pembelajaran mendalam.',
          },
        ],
        correct: 'a',
        explanation:
          'Pelajaran yang terkait dengan kehidupan murid menunjukkan prinsip bermakna. Dua prinsip lain menyangkut kesadaran akan tujuan dan suasana belajar.',
      },
      {
        id: 'pasca-s3-u1-r2',
        stem: 'Draf AI menutup pelajaran membuat kompos di SD dengan kegiatan ini: murid menuliskan langkah yang akan ia ubah pada percobaan berikutnya, beserta sebabnya. Pengalaman belajar apa yang dimaksud?',
        objective: 'merancang-modul',
        level: 'C2',
        competencies: ['2.4'],
        options: [
          {
            id: 'a',
            text: 'Memahami',
            feedback: 'Memahami berarti membangun pengertian, misalnya mengapa sampah daun dapat membusuk.',
          },
          {
            id: 'b',
            text: 'Mengaplikasi',
            feedback: 'Mengaplikasi terjadi ketika murid membuat komposnya, bukan ketika menilai kerjanya.',
          },
          {
            id: 'c',
            text: 'Mengidentifikasi',
            feedback:
              'Mengidentifikasi adalah pekerjaan guru saat merencanakan, bukan salah satu pengalaman belajar.',
          },
          {
            id: 'd',
            text: 'Merefleksi',
            feedback: 'Tepat. Murid menengok kerjanya sendiri dan menarik pelajaran untuk nanti.',
          },
        ],
        correct: 'd',
        explanation:
          'Tanda merefleksi ialah menengok proses sendiri lalu menentukan perubahan. Pada dua pengalaman lain, murid membangun pengertian atau memakainya.',
      },
      {
        id: 'pasca-s3-u1-r3',
        stem: 'Draf AI untuk SMA di Muara Enim menyarankan: pada menit ke-40, murid menulis satu hal yang belum jelas, lalu guru mengulang bagian itu sebelum lanjut. Jenis asesmen apa yang disarankan?',
        objective: 'merancang-modul',
        level: 'C2',
        competencies: ['2.4'],
        options: [
          {
            id: 'a',
            text: 'Asesmen awal',
            feedback: 'Asesmen awal berlangsung sebelum pelajaran. Di sini murid sudah 40 menit belajar.',
          },
          {
            id: 'b',
            text: 'Asesmen formatif',
            feedback: 'Tepat. Bukti dikumpulkan selagi belajar dan langsung mengubah langkah guru.',
          },
          {
            id: 'c',
            text: 'Asesmen sumatif',
            feedback:
              'Asesmen sumatif merangkum capaian di akhir lingkup belajar, bukan memperbaiki jalannya pelajaran.',
          },
          {
            id: 'd',
            text: 'Asesmen penempatan',
            feedback:
              'Asesmen penempatan menentukan kelompok atau program yang cocok, bukan memperbaiki pelajaran yang sedang berjalan.',
          },
        ],
        correct: 'b',
        explanation:
          'Waktu dan kegunaannya menjadi penentu. Dilakukan di tengah pelajaran dan dipakai untuk memutuskan langkah berikutnya berarti formatif.',
      },
      {
        id: 'pasca-s3-u1-r4',
        stem: 'Modul SMK di Baturaja bertujuan agar murid merakit rangkaian listrik. Murid berlatih merakit, lalu yang dinilai ialah rakitannya. Istilah apa yang menggambarkan hubungan ketiga bagian itu?',
        objective: 'merancang-modul',
        level: 'C2',
        competencies: ['2.4'],
        options: [
          {
            id: 'a',
            text: 'Kelengkapan',
            feedback: 'Lengkap berarti semua bagian ada. Bagian yang ada belum tentu saling bertemu.',
          },
          {
            id: 'b',
            text: 'Keterbacaan',
            feedback: 'Keterbacaan menyangkut mudahnya teks dipahami, bukan hubungan antarbagian modul.',
          },
          {
            id: 'c',
            text: 'Keselarasan',
            feedback: 'Tepat. Yang dituju, dilatih, dan dinilai adalah kemampuan yang sama.',
          },
          {
            id: 'd',
            text: 'Keterlaksanaan',
            feedback:
              'Terlaksana berarti dapat dijalankan dengan waktu dan alat yang ada. Arahnya belum tentu sama.',
          },
        ],
        correct: 'c',
        explanation:
          'Ketika kemampuan dalam tujuan juga dilatih dan dinilai, ketiganya selaras. Inilah pemeriksaan pertama terhadap draf AI.',
      },
    ],
  },
  {
    objective: 'merancang-modul',
    levels: ['C3', 'C4', 'C5'],
    items: [
      {
        id: 'pasca-s3-u1-t1',
        stem: 'Tujuan modul SMK tata boga di Palembang: murid menetapkan harga jual pempek dari biaya bahannya. Draf AI berisi menonton video dapur, lalu tes istilah. Perubahan mana yang paling memperkuat modul itu?',
        objective: 'merancang-modul',
        level: 'C4',
        competencies: ['2.4'],
        options: [
          {
            id: 'a',
            text: 'Tesnya ditambah lima istilah agar skor murid lebih dapat dipercaya',
            feedback: 'Skornya mungkin lebih stabil, tetapi yang diukur tetap ingatan istilah.',
          },
          {
            id: 'b',
            text: 'Videonya diganti yang lebih baru agar murid lebih betah menyimak',
            feedback: 'Minat murid bertambah, tetapi kemampuan menghitung tetap tidak dilatih.',
          },
          {
            id: 'c',
            text: 'Urutannya dibalik agar istilah dikuasai sebelum video diputar',
            feedback: 'Urutan berubah, tetapi kegiatan dan bukti tetap tidak menyentuh perhitungan.',
          },
          {
            id: 'd',
            text: 'Kegiatan dan tesnya diganti menghitung dari nota belanja',
            feedback: 'Tepat. Kini yang dilatih dan dinilai sama dengan yang dituju.',
          },
        ],
        correct: 'd',
        explanation:
          'Tujuannya menuntut perhitungan. Kegiatan dan asesmen harus memuat perhitungan itu. Memoles video atau tes istilah tidak menyambung benang yang putus.',
      },
      {
        id: 'pasca-s3-u1-t2',
        stem: 'Draf AI untuk SD di OKU Timur berisi: mengamati model saluran irigasi, lalu mengatur pintu air agar tiga petak terairi. Guru menilai satu pengalaman belajar masih hilang. Tambahan mana yang paling tepat?',
        objective: 'merancang-modul',
        level: 'C4',
        competencies: ['2.4'],
        options: [
          {
            id: 'a',
            text: 'Murid mengatur pintu air sekali lagi untuk empat petak sawah',
            feedback:
              'Ini mengulang mengaplikasi dengan soal yang lebih sulit. Pengalaman yang hilang belum terisi.',
          },
          {
            id: 'b',
            text: 'Murid menulis apa yang berubah dari dugaan awalnya dan sebabnya',
            feedback: 'Tepat. Murid menengok caranya berpikir. Inilah pengalaman yang belum ada.',
          },
          {
            id: 'c',
            text: 'Murid menyalin rangkuman guru tentang irigasi ke dalam bukunya',
            feedback: 'Menyalin tidak membuat murid menengok proses belajarnya sendiri.',
          },
          {
            id: 'd',
            text: 'Murid mengamati gambar saluran irigasi dari dua daerah yang lain',
            feedback: 'Ini memperkaya memahami, yang sudah ada dalam draf.',
          },
        ],
        correct: 'b',
        explanation:
          'Draf itu sudah memuat memahami dan mengaplikasi. Yang belum ada ialah merefleksi, yaitu menengok perubahan dalam cara berpikir sendiri.',
      },
      {
        id: 'pasca-s3-u1-t3',
        stem: 'Guru SMA di Lubuklinggau bertujuan agar murid menilai keandalan berita. AI menawarkan empat pasang kegiatan dan bukti. Pasangan mana yang paling layak dipakai?',
        objective: 'merancang-modul',
        level: 'C5',
        competencies: ['2.4'],
        options: [
          {
            id: 'a',
            text: 'Memeriksa dua berita yang bertentangan, lalu memilih satu beserta alasannya',
            feedback: 'Tepat. Murid berlatih menilai, dan tulisannya memperlihatkan dasar penilaiannya.',
          },
          {
            id: 'b',
            text: 'Membaca tiga berita pilihan guru, lalu membuat ringkasan dari setiap berita',
            feedback: 'Meringkas menunjukkan pemahaman isi. Keandalannya tidak ikut ditimbang.',
          },
          {
            id: 'c',
            text: 'Menyimak ceramah ciri berita bohong, lalu mengerjakan dua puluh soal isian',
            feedback: 'Murid mengingat ciri, tetapi belum tentu mampu memakainya pada berita yang nyata.',
          },
          {
            id: 'd',
            text: 'Menulis berita tentang sekolah, lalu memajangnya di majalah dinding kelas',
            feedback: 'Kegiatannya menarik dan melatih menulis. Tujuannya lain, yaitu menilai berita.',
          },
        ],
        correct: 'a',
        explanation:
          'Pasangan yang layak melatih dan menampakkan kemampuan dalam tujuan, yaitu menilai dengan alasan. Kegiatan yang menarik belum tentu selaras.',
      },
      {
        id: 'pasca-s3-u1-t4',
        stem: 'Draf AI untuk SMP di PALI meminta setiap murid mencari peta di ponselnya. Sekolah hanya punya satu laptop dan proyektor, dan hanya sebagian murid berponsel. Tujuannya membaca skala peta. Perubahan mana yang paling tepat?',
        objective: 'merancang-modul',
        level: 'C4',
        competencies: ['2.4'],
        options: [
          {
            id: 'a',
            text: 'Kegiatan dijadikan pekerjaan rumah agar murid dapat meminjam ponsel',
            feedback: 'Beban berpindah ke keluarga. Murid yang tidak dapat meminjam tetap tertinggal.',
          },
          {
            id: 'b',
            text: 'Murid tanpa ponsel diberi tugas merangkum bab peta dari buku paket',
            feedback: 'Mereka tidak berlatih membaca skala, padahal itulah tujuannya.',
          },
          {
            id: 'c',
            text: 'Kelompok bekerja dengan peta cetak, guru menayangkan satu contoh',
            feedback: 'Tepat. Tujuan tetap, semua murid berlatih, dan alat yang ada mencukupi.',
          },
          {
            id: 'd',
            text: 'Tujuan diganti menjadi menyebutkan unsur peta agar tanpa ponsel',
            feedback: 'Tujuan jangan diturunkan karena alat. Skala dapat dibaca pada peta kertas.',
          },
        ],
        correct: 'c',
        explanation:
          'Sesuaikan alat dengan kelas, bukan tujuan dengan alat. Peta cetak melatih kemampuan yang sama bagi semua murid.',
      },
    ],
  },
];
