// Dilemma from school life on the Musi: a flood, lessons from home, and parents' phones.
import { paragraphs, type ScenarioInput } from '../../../write.ts';

export const banjirMusi: ScenarioInput = {
  id: 'banjir-musi',
  title: 'Sekolah terendam, tugas lewat ponsel',
  jenjang: 'sd',
  opening: paragraphs(
    'Sungai Musi meluap. SD Anda di tepi sungai, di Banyuasin, libur sepekan. Dari 26 murid kelas V, 17 memiliki ponsel di rumah, sering kali satu untuk sekeluarga.',
    'Grup orang tua ramai: “Tugasnya apa, Bu?” Seorang ayah menulis, “Tenang, jawabannya tinggal tanya AI.”',
  ),
  start: 'grup-orang-tua',
  nodes: [
    {
      id: 'grup-orang-tua',
      text: 'Rumah Anda juga tergenang sampai mata kaki. Apa yang Anda kirim?',
      choices: [
        {
          id: 'a',
          text: 'Bertanya dahulu keadaan tiap keluarga, lewat ponsel dan lewat ketua RT.',
          consequence:
            'Sampai malam Anda mencatat. Empat keluarga mengungsi di masjid. Dua anak membantu menjaga perahu. Belum ada tugas hari ini, dan beberapa orang tua gelisah.',
          to: 'bentuk-tugas',
        },
        {
          id: 'b',
          text: 'Mengirim lima lembar soal agar tidak ada pelajaran yang tertinggal.',
          consequence:
            'Malam itu juga jawaban lengkap masuk dari delapan keluarga. Kalimatnya hampir sama, dan tidak terdengar seperti anak kelas V.',
          to: 'jawaban-serupa',
        },
        {
          id: 'c',
          text: 'Meliburkan semua tugas sampai air surut.',
          consequence:
            'Banyak keluarga lega. Anak-anak di pengungsian mulai bosan. Seorang ibu menelepon, “Anak saya menanyakan Ibu terus.”',
          to: 'bentuk-tugas',
        },
      ],
    },
    {
      id: 'jawaban-serupa',
      text: 'Seorang ibu mengaku, “Saya yang mengetik di AI, Bu. Anak saya ikut mengangkat barang.” Sembilan anak lain belum mengirim apa-apa.',
      choices: [
        {
          id: 'a',
          text: 'Menarik tugas itu, dan mengatakan bahwa keselamatan lebih dahulu.',
          consequence:
            'Ada yang kecewa karena sudah telanjur mengerjakan. Lebih banyak yang menjawab dengan gambar hati.',
          to: 'bentuk-tugas',
        },
        {
          id: 'b',
          text: 'Menilai apa yang masuk; yang belum mengirim boleh menyusul.',
          consequence: 'Nilai tertinggi minggu itu milik keluarga yang kering rumahnya dan penuh kuotanya.',
          to: 'nilai-kuota',
        },
        {
          id: 'c',
          text: 'Mengingatkan di grup bahwa murid SD tidak memakai AI instan untuk tugas.',
          consequence:
            'Pesannya benar, tetapi ibu yang jujur tadi merasa ditunjuk. Jawaban berikutnya tetap rapi, hanya tidak ada lagi yang mengaku.',
          to: 'bentuk-tugas',
        },
      ],
    },
    {
      id: 'bentuk-tugas',
      text: 'Hari ketiga. Listrik menyala bergantian. Apa bentuk belajar yang masuk akal?',
      choices: [
        {
          id: 'a',
          text: 'Catatan banjir: dari teras, ditemani orang tua, anak membaca tinggi air pada tongkat dan menggambar. Cukup di kertas.',
          consequence:
            'Tidak semua anak punya kertas kering. Ada yang menggambar di kardus. Ketua RT membawakan hasilnya naik perahu.',
          to: 'kembali-ke-kelas',
        },
        {
          id: 'b',
          text: 'Pesan suara dua menit sehari: Anda bercerita, keluarga menjawab bila sempat.',
          consequence:
            'Suara Anda diputar bersama di masjid. Sembilan keluarga tanpa ponsel tidak mendengarnya, kecuali yang mengungsi di sana.',
          to: 'kembali-ke-kelas',
        },
        {
          id: 'c',
          text: 'Membuat video pelajaran dengan bantuan AI supaya lengkap.',
          consequence:
            'Videonya bagus dan 80 megabita. Tiga keluarga mengunduhnya. Satu paket data yang seharusnya untuk menghubungi kerabat habis.',
          to: 'kembali-ke-kelas',
        },
      ],
    },
    {
      id: 'kembali-ke-kelas',
      text: 'Air surut. Anak-anak kembali dengan pengalaman yang sangat berbeda. Kisi-kisi penilaian sudah menunggu.',
      choices: [
        {
          id: 'a',
          text: 'Memulai dengan cerita dan data banjir anak-anak sebagai bahan IPAS dan matematika.',
          consequence:
            'Tongkat ukur menjadi grafik di papan. Dua anak yang kehilangan barang tidak ingin bercerita, dan Anda membiarkannya. Satu bab bergeser ke bulan depan.',
          to: 'grafik-dari-tongkat',
        },
        {
          id: 'b',
          text: 'Memeriksa dahulu siapa yang tertinggal apa, lalu mengajar dalam kelompok kecil.',
          consequence:
            'Asesmen singkat menunjukkan jurang yang lebar. AI membantu Anda menyusun latihan bertingkat, tanpa data anak. Sepekan penuh Anda berkeliling kelompok.',
          to: 'menyusul-bersama',
        },
        {
          id: 'c',
          text: 'Langsung melanjutkan bab berikutnya sesuai jadwal.',
          consequence:
            'Jadwal selamat. Sebagian anak mengikuti. Sebagian duduk di kelas, tetapi pikirannya masih di rumah yang berlumpur.',
          to: 'jadwal-selamat',
        },
      ],
    },
  ],
  endings: [
    {
      id: 'grafik-dari-tongkat',
      title: 'Grafik dari tongkat bambu',
      text: 'Banjir menjadi pelajaran yang diingat. Satu bab terlambat, dan pengawas bertanya. Anda menunjukkan grafik buatan anak-anak.',
      lesson:
        'Belajar berangkat dari hidup anak, dan tidak perlu gawai. Yang dikorbankan ialah urutan materi. Perhatikan juga anak yang belum siap bercerita.',
      balance: 86,
    },
    {
      id: 'menyusul-bersama',
      title: 'Menyusul bersama',
      text: 'Jurang mengecil. Anda sangat lelah, dan anak yang sudah bisa sempat bosan.',
      lesson:
        'Keadilan kadang berarti memberi lebih kepada yang tertinggal. AI dapat meringankan penyusunan latihan bila [data anak](sumber:uu-pdp-2022) tidak ikut masuk. Tenaga guru juga perlu dijaga; siapa yang dapat diajak berbagi?',
      balance: 82,
    },
    {
      id: 'jadwal-selamat',
      title: 'Jadwal selamat',
      text: 'Administrasi rapi. Pada penilaian akhir, anak-anak dari pengungsian berada di bawah, dan tidak ada yang heran.',
      lesson:
        'Jadwal melindungi banyak hal, termasuk Anda. Tetapi jadwal tidak tahu siapa yang rumahnya terendam. Bagian mana yang dapat ditunda tanpa banyak kerugian?',
      balance: 40,
    },
    {
      id: 'nilai-kuota',
      title: 'Nilai mengikuti kuota',
      text: 'Rekap nilai penuh, tetapi isinya bukan belajar anak. Sembilan anak kembali ke kelas dengan nol dan rasa malu.',
      lesson:
        'Tugas jauh mudah berubah menjadi ukuran ponsel, kuota, dan waktu orang tua. Murid SD [tidak memakai AI instan](sumber:inti-2026) untuk tugas. Orang tua yang kewalahan pun perlu jalan lain yang masuk akal.',
      balance: 18,
    },
  ],
};
