// Items of the lab "Klinik soal" from upper secondary and vocational school, and one of lower secondary economics.
import type { ClinicItemInput } from '../../../write.ts';

export const primer: ClinicItemInput = {
  id: 'primer',
  jenjang: 'smp',
  subject: 'IPS kelas VII SMP',
  indicator: 'Disajikan keadaan sebuah keluarga, murid menentukan kebutuhan primernya (C3).',
  stem: 'Yang bukan merupakan barang yang tidak termasuk kebutuhan primer adalah ….',
  options: ['beras', 'perhiasan', 'televisi', 'sepeda motor'],
  key: 'A',
  flaws: [
    {
      name: 'negative',
      why: 'Dua ingkar bertumpuk. Murid yang paham kebutuhan primer tersesat di tata kalimatnya.',
    },
  ],
  repair: {
    stem: 'Rumah keluarga Pak Udin baru saja terendam banjir. Barang mana yang termasuk kebutuhan primer mereka?',
    options: ['Beras', 'Perhiasan', 'Televisi', 'Sepeda motor'],
    key: 'A',
    note: 'Dua ingkar saling meniadakan, jadi kalimat positifnya lebih jujur. Keadaan keluarga ditambahkan karena indikator memintanya.',
  },
};

export const sriwijaya: ClinicItemInput = {
  id: 'sriwijaya',
  jenjang: 'sma',
  subject: 'Sejarah kelas X SMA',
  indicator: 'Murid menjelaskan hubungan letak Sriwijaya dengan perkembangannya (C2).',
  stem: 'Mengapa Sriwijaya dapat berkembang menjadi kerajaan maritim?',
  options: [
    'Karena rajanya selalu menang perang',
    'Karena letaknya di jalur pelayaran antara India dan Tiongkok, sehingga kapal dagang singgah untuk berniaga',
    'Karena sama sekali tidak punya saingan',
    'Karena pasti ada emas di pelabuhannya',
  ],
  key: 'B',
  flaws: [
    {
      name: 'longest',
      why: 'Kuncinya hampir tiga kali lebih panjang dan satu-satunya yang memberi penjelasan.',
    },
    {
      name: 'absolute',
      why: 'Selalu, sama sekali, dan pasti hanya ada di pengecoh. Murid yang lihai mencoret ketiganya tanpa mengenal Sriwijaya.',
    },
  ],
  arguable: ['implausible'],
  repair: {
    stem: 'Mengapa Sriwijaya dapat berkembang menjadi kerajaan maritim?',
    options: [
      'Wilayahnya luas dan cocok untuk persawahan.',
      'Letaknya di jalur pelayaran dagang antarnegeri.',
      'Penduduknya menguasai pembuatan candi batu.',
      'Rajanya menutup pelabuhan bagi pedagang asing.',
    ],
    key: 'B',
    note: 'Panjangnya sebanding dan kata mutlaknya hilang. Pokok soalnya sudah baik, jadi tidak disentuh.',
  },
};

export const ekskresi: ClinicItemInput = {
  id: 'ekskresi',
  jenjang: 'sma',
  subject: 'Biologi kelas XI SMA',
  indicator: 'Murid mengaitkan organ ekskresi dengan fungsinya (C2).',
  stem: 'Organ yang berperan dalam ekskresi manusia ialah ….',
  options: ['ginjal', 'kulit', 'lambung', 'tulang'],
  key: 'A',
  flaws: [
    {
      name: 'twokeys',
      why: 'Kulit mengeluarkan keringat, jadi kulit juga organ ekskresi. Murid yang lebih paham justru bingung.',
    },
  ],
  arguable: ['trivia', 'implausible'],
  repair: {
    stem: 'Organ mana yang menyaring darah, lalu membentuk urine?',
    options: ['ginjal', 'kulit', 'hati', 'paru-paru'],
    key: 'A',
    note: 'Fungsinya disebut, sehingga hanya satu jawaban yang benar. Ketiga pengecoh kini juga organ ekskresi, sesuai dengan indikator.',
  },
};

export const posko: ClinicItemInput = {
  id: 'posko',
  jenjang: 'sma',
  subject: 'Geografi kelas XI SMA',
  indicator: 'Disajikan keadaan darurat, murid menilai prioritas bantuan (C5).',
  stem: 'Banjir datang pada malam hari dan warga mengungsi ke balai desa. Barang mana yang TIDAK perlu diutamakan pada jam pertama?',
  options: ['air minum bersih', 'kotak obat luka', 'selimut kering', 'seragam sekolah'],
  key: 'D',
  flaws: [],
  praise:
    'Kata ingkarnya satu, perlu, dan menonjol karena huruf kapital. Dari keadaan yang diceritakan, murid harus menimbang. Cerita dua baris itu bukan hiasan: tanpa malam hari dan pengungsian, prioritasnya tidak dapat dinilai.',
};

export const gerinda: ClinicItemInput = {
  id: 'gerinda',
  jenjang: 'smk',
  subject: 'Teknik Pengelasan kelas X SMK',
  indicator: 'Disajikan pekerjaan bengkel, murid menentukan alat pelindung diri yang tepat (C3).',
  stem: 'Untuk melindungi mata saat menggerinda, murid memakai ….',
  options: ['kacamata pelindung', 'sandal jepit', 'payung lipat', 'kipas angin'],
  key: 'A',
  flaws: [
    {
      name: 'clang',
      why: '“Melindungi” di pokok soal, “pelindung” di kunci. Bahkan “mata” terulang di “kacamata”. Murid cukup mencocokkan bunyi.',
    },
    {
      name: 'implausible',
      why: 'Sandal, payung, dan kipas tidak mungkin dipilih murid bengkel mana pun. Soal ini tinggal punya satu pilihan.',
    },
  ],
  arguable: ['longest', 'trivia'],
  repair: {
    stem: 'Murid hendak menggerinda sambungan pipa. Alat mana yang paling tepat untuk menahan serpihan ke arah wajah?',
    options: [
      'kacamata baca dengan lensa tebal',
      'kacamata hitam antisilau',
      'pelindung muka berlensa bening',
      'masker kain dua lapis',
    ],
    key: 'C',
    note: 'Semua pilihan kini benda yang memang dipakai orang di wajah. Murid harus tahu bahaya pekerjaannya, bukan mencocokkan kata.',
  },
};

export const pempek: ClinicItemInput = {
  id: 'pempek',
  jenjang: 'smk',
  subject: 'Kuliner kelas XI SMK',
  indicator: 'Murid menjelaskan alasan penyimpanan dingin bahan ikan (C2).',
  stem: 'Mengapa daging ikan giling untuk pempek sebaiknya disimpan dingin?',
  options: [
    'Ikan pasti beracun bila sudah digiling.',
    'Suhu rendah memperlambat pertumbuhan bakteri.',
    'Ikan tidak pernah busuk di lemari pendingin.',
    'A dan B benar',
  ],
  key: 'B',
  flaws: [
    {
      name: 'catchall',
      why: 'Pilihan D menggantung pada pilihan lain. Murid yang tahu A keliru langsung mencoret dua pilihan sekaligus.',
    },
    {
      name: 'absolute',
      why: '“Pasti” dan “tidak pernah” hampir selalu menandai pengecoh. Murid dapat menebak tanpa ilmu pangan.',
    },
  ],
  arguable: ['clang'],
  repair: {
    stem: 'Mengapa daging ikan giling untuk pempek sebaiknya disimpan dingin?',
    options: [
      'Warna ikan lebih putih setelah didinginkan.',
      'Bakteri tumbuh lebih lambat pada suhu rendah.',
      'Garam lebih mudah larut pada suhu rendah.',
      'Kadar air ikan bertambah selama disimpan.',
    ],
    key: 'B',
    note: 'Setiap pengecoh berdiri sendiri dan terdengar seperti alasan dapur yang wajar.',
  },
};
