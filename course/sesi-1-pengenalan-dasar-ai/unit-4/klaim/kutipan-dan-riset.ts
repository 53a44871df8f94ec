// Cases of the lab "Periksa klaim" that state something: a quotation, a study, a percentage. All invented.
import { type ClaimInput, paragraphs } from '../../../write.ts';

export const riset: ClaimInput = {
  id: 'riset',
  form: 'Tulisan di grup MGMP, dengan rujukan',
  title: 'Riset musik dan nilai ujian',
  situation: 'Seorang guru SMA rekaan di Lubuklinggau hendak mengutip tulisan ini di depan rapat orang tua.',
  content:
    '“Penelitian dalam Jurnal Neurodidaktik Nusantara, volume 7, 2023, membuktikan bahwa murid yang belajar sambil mendengarkan gambus memperoleh nilai 43% lebih tinggi.” Di bawahnya ada nama dua penulis dan sebuah DOI, yaitu nomor tetap tulisan ilmiah.',
  checks: [
    {
      id: 'a',
      name: 'Membuka nomor DOI-nya di situs doi.org',
      minutes: 1,
      move: 'trace',
      weight: 'decisive',
      finding:
        'Muncul pemberitahuan bahwa DOI itu tidak ditemukan. Guru itu mengetiknya sekali lagi, hasilnya sama.',
    },
    {
      id: 'b',
      name: 'Mencari nama jurnalnya di katalog jurnal',
      minutes: 4,
      move: 'source',
      weight: 'decisive',
      finding:
        'Tidak ada jurnal dengan nama itu di katalog yang dibuka. Nama kedua penulis pun tidak ditemukan bersama judul itu.',
    },
    {
      id: 'c',
      name: 'Bertanya kepada chatbot, “Benarkah rujukan ini?”',
      minutes: 3,
      move: 'look',
      weight: 'none',
      finding:
        'Chatbot menjawab “Ya, rujukan ini valid”, lalu menambahkan ringkasan yang lebih panjang. Model bahasa melanjutkan kalimat; ia tidak membuka jurnal.',
    },
    {
      id: 'd',
      name: 'Menilai gaya bahasanya: cukup ilmiahkah?',
      minutes: 2,
      move: 'look',
      weight: 'none',
      finding: 'Gayanya rapi, lengkap dengan volume dan halaman. Rapi adalah hal yang paling mudah dikarang.',
    },
    {
      id: 'e',
      name: 'Bertanya kepada penulis kiriman, dari mana asalnya',
      minutes: 2,
      move: 'source',
      weight: 'supporting',
      finding: '“Saya minta AI mencarikan penelitian yang mendukung. Belum saya buka.”',
    },
  ],
  verdict: 'stop',
  nature: 'rujukan karangan AI. Jurnal dan DOI-nya tidak ada.',
  reason: paragraphs(
    'Inilah [halusinasi](istilah:halusinasi): rujukan yang lengkap bentuknya, kosong isinya. Penelitian menemukan [banyak rujukan karangan](sumber:walters-wilder-2023) dalam tulisan yang dibuat ChatGPT.',
    'Ini tidak berarti musik pasti tidak berguna. Artinya, kalimat itu tidak punya bukti. DOI adalah pemeriksaan termurah: satu menit.',
  ),
};

export const persen: ClaimInput = {
  id: 'persen',
  form: 'Iklan aplikasi di grup kepala sekolah',
  title: 'Naik 100% berkat aplikasi',
  situation:
    'Kepala SMK rekaan di OKU Timur ditawari aplikasi berbayar. Brosurnya memuat angka dari sekolah lain, dan sekolah itu memang memakainya.',
  content:
    '“Siswa yang langsung diterima bekerja NAIK 100% dalam satu tahun sejak memakai asisten karier AI kami!”',
  checks: [
    {
      id: 'a',
      name: 'Meminta angka mentahnya kepada sekolah itu',
      minutes: 4,
      move: 'trace',
      weight: 'decisive',
      finding:
        'Dari 3 orang menjadi 6 orang, di antara 180 lulusan. Pada tahun yang sama sebuah bengkel besar dibuka di dekat sekolah itu.',
    },
    {
      id: 'b',
      name: 'Memeriksa hitungan persennya',
      minutes: 1,
      move: 'look',
      weight: 'none',
      finding: 'Brosur tidak menyebut angka awalnya, jadi hitungannya tidak dapat diulang dari brosur itu.',
    },
    {
      id: 'c',
      name: 'Mencari siapa yang menerbitkan brosur',
      minutes: 2,
      move: 'source',
      weight: 'supporting',
      finding: 'Penjual aplikasinya sendiri. Kepentingannya jelas, tetapi penjual pun dapat berkata benar.',
    },
    {
      id: 'd',
      name: 'Membaca semua testimoni di laman penjual',
      minutes: 6,
      move: 'look',
      weight: 'none',
      finding: 'Dua puluh testimoni, semuanya memuji. Yang tidak puas tentu tidak dipajang di sana.',
    },
  ],
  verdict: 'stop',
  nature: 'angkanya benar, tetapi menyesatkan.',
  reason: paragraphs(
    'Enam memang dua kali tiga. Namun, tiga dan enam dari 180 hampir sama kecilnya, dan ada sebab lain yang mungkin: bengkel yang baru dibuka.',
    'Untuk setiap “naik sekian persen”, tanyakan: dari berapa, menjadi berapa, dari semua berapa, dan apa lagi yang berubah? Sebarkanlah angka lengkapnya, bukan slogannya.',
  ),
};

export const kutipan: ClaimInput = {
  id: 'kutipan',
  form: 'Poster kutipan',
  title: 'Kata bijak tanpa sumber',
  situation:
    'Panitia perpisahan di sebuah SD rekaan di Empat Lawang hendak mencetak poster ini untuk spanduk. Tokoh yang dikutip juga rekaan.',
  content:
    '“Anak yang menulis dengan tangan sedang menenun pikirannya sendiri.” Di bawahnya tertulis: Prof. Zainal Arkam, pakar pendidikan. Tidak ada judul buku, tahun, atau halaman.',
  checks: [
    {
      id: 'a',
      name: 'Mencari kalimat itu persis, dengan tanda petik',
      minutes: 2,
      move: 'others',
      weight: 'supporting',
      finding:
        'Muncul belasan poster dengan kalimat yang sama. Tidak satu pun menyebut sumbernya. Mereka tampaknya saling menyalin.',
    },
    {
      id: 'b',
      name: 'Mencari kalimat itu di buku dan pidato sang tokoh',
      minutes: 8,
      move: 'trace',
      weight: 'decisive',
      finding:
        'Tokoh itu menulis empat buku. Tiga buku dapat dibaca, dan kalimat itu tidak ada. Buku keempat dan rekaman pidatonya tidak tersedia. Jadi belum terbukti, dan belum terbantah.',
    },
    {
      id: 'c',
      name: 'Menimbang, cocokkah kalimat itu dengan pandangan sang tokoh',
      minutes: 4,
      move: 'look',
      weight: 'none',
      finding: 'Cocok sekali. Justru kutipan palsu yang berhasil selalu terdengar cocok.',
    },
    {
      id: 'd',
      name: 'Melihat siapa yang pertama membuat posternya',
      minutes: 3,
      move: 'source',
      weight: 'supporting',
      finding: 'Akun kumpulan kata mutiara. Akun itu tidak menyebut sumber untuk satu pun posternya.',
    },
  ],
  verdict: 'unsure',
  nature: 'belum diketahui. Tidak ada sumber, tetapi juga tidak ada bantahan.',
  reason: paragraphs(
    'Kutipan tanpa sumber ditahan dahulu, bukan langsung disebut palsu. Bukti bahwa sesuatu **tidak pernah** dikatakan memang sulit didapat.',
    'Jalan keluarnya sederhana. Panitia dapat mencetak kalimat itu tanpa nama, menulis kalimat sendiri, atau memilih kutipan yang ada halamannya.',
  ),
};
