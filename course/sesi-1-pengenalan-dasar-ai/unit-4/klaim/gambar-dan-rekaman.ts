// Cases of the lab "Periksa klaim" that show or let hear something: two photographs and a recording. All invented.
import { type ClaimInput, paragraphs } from '../../../write.ts';

export const banjir: ClaimInput = {
  id: 'banjir',
  form: 'Foto di grup guru, sudah diteruskan berkali-kali',
  title: 'Sekolah yang terendam',
  situation:
    'Hujan deras semalam. Foto ini beredar di grup guru kecamatan. Pak Darman, guru SD rekaan di Musi Rawas, ingin menggalang bantuan pagi itu juga.',
  content:
    'Halaman sekolah terendam sampai bawah jendela. Dua murid berseragam duduk di perahu kecil. Keterangannya: “SD di kecamatan kita PAGI INI. Mohon doa dan bantuan, sebarkan!”',
  checks: [
    {
      id: 'a',
      name: 'Membesarkan foto dan mencari jejak AI',
      minutes: 6,
      move: 'look',
      weight: 'none',
      finding:
        'Bayangan dan pantulan airnya wajar. Fotonya memang asli. Namun, asli tidak sama dengan “di sini” dan “pagi ini”.',
    },
    {
      id: 'b',
      name: 'Mencari asal foto dengan pencarian gambar',
      minutes: 3,
      move: 'trace',
      weight: 'decisive',
      finding:
        'Foto yang sama dimuat koran daerah enam tahun lalu. Keterangannya menyebut sekolah lain, di kabupaten lain.',
    },
    {
      id: 'c',
      name: 'Menelepon guru yang tinggal di dekat sekolah itu',
      minutes: 2,
      move: 'others',
      weight: 'decisive',
      finding: '“Halaman becek, Pak, tetapi tidak banjir. Anak-anak sedang senam.”',
    },
    {
      id: 'd',
      name: 'Menghitung berapa orang yang sudah meneruskannya',
      minutes: 2,
      move: 'others',
      weight: 'none',
      finding:
        'Lebih dari tiga puluh orang di empat grup. Semuanya meneruskan dari satu kiriman yang sama. Banyak yang meneruskan bukan berarti banyak yang melihat.',
    },
  ],
  verdict: 'stop',
  nature: 'foto asli, tetapi waktu dan tempatnya keliru.',
  reason: paragraphs(
    'Tidak ada AI di sini. Foto lama dengan keterangan baru adalah salah satu cara menyesatkan yang paling murah.',
    'Untuk gambar, tanyakan tiga hal: dari mana, kapan, dan di mana. Pak Darman tetap dapat berbuat baik: ia bertanya kepada sekolah mana yang sungguh membutuhkan.',
  ),
};

export const juara: ClaimInput = {
  id: 'juara',
  form: 'Foto di media sosial',
  title: 'Foto juara yang terlalu bagus',
  situation:
    'Sebuah SMP rekaan di Pagar Alam dikabarkan juara lomba sains tingkat provinsi. Di kolom komentar ramai: “Ini gambar AI! Lihat jarinya!” Bu Fatimah bimbang memasang kabar itu di majalah dinding.',
  content:
    'Tiga siswi memegang piala di atas panggung. Kulit mereka tampak sangat halus, latarnya kabur. Tangan kiri siswi yang di tengah tampak berjari enam.',
  checks: [
    {
      id: 'a',
      name: 'Menghitung jari dan mengamati latarnya',
      minutes: 5,
      move: 'look',
      weight: 'none',
      finding:
        'Sulit diputuskan. Jari keenam mungkin jari temannya yang memegang piala dari belakang. Ponsel masa kini juga menghaluskan wajah dan mengaburkan latar.',
    },
    {
      id: 'b',
      name: 'Memasukkan foto ke dua pendeteksi gambar AI',
      minutes: 4,
      move: 'look',
      weight: 'none',
      finding:
        'Yang pertama menulis “71% AI”, yang kedua “22% AI”. Angka keduanya tidak dapat dijadikan pegangan. Lagi pula, wajah anak sekarang sudah terkirim ke dua layanan yang tidak dikenal. Cara ini sebaiknya tidak dipakai.',
    },
    {
      id: 'c',
      name: 'Melihat daftar pemenang di laman panitia',
      minutes: 2,
      move: 'trace',
      weight: 'decisive',
      finding:
        'Nama sekolahnya ada di urutan pertama. Panitia juga memuat foto panggung yang sama dari sudut lain, lengkap dengan pialanya.',
    },
    {
      id: 'd',
      name: 'Menelepon sekolahnya',
      minutes: 3,
      move: 'source',
      weight: 'decisive',
      finding:
        'Guru pendampingnya membenarkan. Fotonya diambil ayah salah satu siswi. Ketiga orang tua sudah setuju foto itu dimuat.',
    },
  ],
  verdict: 'spread',
  nature: 'kabar benar, foto asli.',
  reason: paragraphs(
    'Foto asli pun dapat tampak seperti buatan AI. Orang yang hanya menghitung jari akan menuduh tiga anak yang sudah bekerja keras.',
    'Bu Fatimah boleh memasang kabarnya. Karena yang tampak adalah anak, izin orang tua tetap ditanyakan, dan di sini izinnya ada.',
  ),
};

export const rekaman: ClaimInput = {
  id: 'rekaman',
  form: 'Potongan rekaman suara, 12 detik',
  title: 'Rekaman “guru menghina wali murid”',
  situation:
    'Sebuah akun tanpa nama mengunggah rekaman dari sebuah SMK rekaan di Prabumulih. Wali murid marah. Pak Yusuf, wakil kepala sekolah, diminta memecat gurunya hari itu juga.',
  content:
    'Suara mirip Bu D., seorang guru produktif: “… orang tua di sini memang tidak mau tahu, ….” Terpotong di awal dan di akhir. Latarnya bising.',
  checks: [
    {
      id: 'a',
      name: 'Meminta rekaman utuh kepada pengunggah, dan mencarinya di tempat lain',
      minutes: 6,
      move: 'trace',
      weight: 'decisive',
      finding:
        'Akun itu dibuat dua hari lalu dan tidak membalas. Di mana pun hanya ada potongan yang sama. Rekaman utuhnya tidak dapat ditemukan hari ini.',
    },
    {
      id: 'b',
      name: 'Mendengarkan potongan itu berulang-ulang',
      minutes: 5,
      move: 'look',
      weight: 'none',
      finding:
        'Sekali terdengar seperti Bu D., sekali tidak. Kalimatnya mungkin dilanjutkan “… kata orang, padahal tidak begitu.” Potongan tidak dapat menjawabnya.',
    },
    {
      id: 'c',
      name: 'Bertanya kepada Bu D. dan dua orang yang duduk bersamanya',
      minutes: 5,
      move: 'others',
      weight: 'supporting',
      finding:
        'Bu D. merasa tidak pernah berkata begitu. Satu rekan ingat pembicaraan tentang wali murid, satu lagi tidak ingat. Keterangan mereka belum bertemu.',
    },
    {
      id: 'd',
      name: 'Mengunggah potongan itu ke pendeteksi suara AI',
      minutes: 3,
      move: 'look',
      weight: 'none',
      finding:
        'Hasilnya “mungkin buatan AI, 54%”. Hampir sama dengan melempar koin. Angka seperti ini tidak pantas menjadi dasar menghukum atau membebaskan orang.',
    },
  ],
  verdict: 'unsure',
  nature: 'belum diketahui. Mungkin asli, mungkin dipotong, mungkin tiruan.',
  reason: paragraphs(
    'Kadang pemeriksaan yang baik berakhir pada “belum tahu”. Temuan terpenting di sini: aslinya tidak tersedia, dan keterangan saksi belum bertemu.',
    'Pak Yusuf menahan keputusan, meminta wali murid tidak meneruskan, dan memakai prosedur sekolah. Rekamannya tidak disebarkan, juga tidak “untuk bahan diskusi”.',
  ),
};
