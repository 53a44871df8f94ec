// Items of the lab "Klinik soal" from primary and lower secondary school.
import { type ClinicItemInput, paragraphs } from '../../../write.ts';

export const banjir: ClinicItemInput = {
  id: 'ipas',
  jenjang: 'sd',
  subject: 'IPAS kelas V SD',
  indicator: 'Disajikan empat kegiatan warga, murid menentukan kegiatan yang menambah risiko banjir (C3).',
  stem: 'Berikut ini yang tidak termasuk cara mencegah banjir adalah ….',
  options: [
    'membersihkan parit',
    'membuang sampah ke sungai',
    'menanam pohon di bantaran',
    'Semua jawaban benar',
  ],
  key: 'B',
  flaws: [
    {
      name: 'negative',
      why: 'Kata “tidak” terselip di tengah kalimat. Murid yang paham banjir pun dapat memilih A karena terlewat membacanya.',
    },
    {
      name: 'catchall',
      why: 'Pilihan D tidak menguji apa pun. Murid yang yakin pada dua pilihan langsung tahu nasib D.',
    },
  ],
  repair: {
    stem: 'Hujan deras turun sejak subuh. Kegiatan warga mana yang memperbesar risiko banjir?',
    options: [
      'Menanam pohon di tepi sungai',
      'Membuang sampah ke selokan',
      'Mengeruk lumpur dari parit',
      'Membuat lubang resapan di kebun',
    ],
    key: 'B',
    note: 'Pertanyaannya kini positif dan sesuai dengan indikator. Pilihan D diganti dengan kegiatan yang sungguh ada.',
  },
};

export const duku: ClinicItemInput = {
  id: 'duku',
  jenjang: 'sd',
  subject: 'Matematika kelas IV SD',
  indicator: 'Disajikan harga per kilogram, murid menentukan jumlah yang harus dibayar (C3).',
  stem: 'Matematika sangat penting dalam kehidupan dan dipelajari sejak zaman dahulu. Pasar itu ramai setiap hari dan menjual aneka hasil bumi. Bu Ani, yang rumahnya bercat hijau dan memelihara dua ekor kucing, membeli 3 kg duku seharga Rp15.000 per kilogram. Berapa yang harus ia bayar?',
  options: ['Rp18.000', 'Rp30.000', 'Rp45.000', 'Rp60.000'],
  key: 'C',
  flaws: [
    {
      name: 'padding',
      why: 'Sejarah matematika, keadaan pasar, cat rumah, dan kucing tidak dipakai untuk menjawab. Murid yang membacanya lambat kehabisan waktu, padahal yang diuji berhitung.',
    },
  ],
  repair: {
    stem: 'Bu Ani membeli 3 kg duku seharga Rp15.000 per kilogram. Berapa yang harus ia bayar?',
    options: ['Rp18.000', 'Rp30.000', 'Rp45.000', 'Rp60.000'],
    key: 'C',
    note: 'Pilihannya memang sudah baik, jadi dibiarkan. A lahir dari menambah, B dari menghitung 2 kg, dan D dari menghitung 4 kg.',
  },
};

export const ember: ClinicItemInput = {
  id: 'ember',
  jenjang: 'sd',
  subject: 'IPAS kelas IV SD',
  indicator: 'Disajikan hasil pengamatan, murid menjelaskan perubahan wujud air (C2).',
  stem: 'Pagi hari, air di ember setinggi 8 cm. Ember dijemur tanpa tutup. Sore hari, tinggi airnya 5 cm. Ke mana perginya sebagian air itu?',
  options: [
    'Berubah menjadi uap di udara',
    'Berubah menjadi panas matahari',
    'Meresap ke dinding ember',
    'Mengendap di dasar ember',
  ],
  key: 'A',
  flaws: [],
  praise: paragraphs(
    'Pokok soalnya utuh, pilihannya sama panjang, dan setiap pengecoh menangkap gagasan murid yang nyata. Kata “tanpa” di sini bagian dari pengamatan, bukan ingkar dalam pertanyaannya.',
  ),
};

export const jarak: ClinicItemInput = {
  id: 'jarak',
  jenjang: 'smp',
  subject: 'Matematika kelas VII SMP',
  indicator: 'Disajikan sebuah data, murid menentukan kelas interval yang memuatnya (C2).',
  stem: 'Rumah Rani berjarak 2 km dari sekolah. Jarak itu termasuk kelompok ….',
  options: ['0–2 km', '2–4 km', '4–6 km', '6–8 km'],
  key: 'B',
  flaws: [
    { name: 'overlap', why: 'Setiap kelompok berbagi batas dengan kelompok berikutnya.' },
    {
      name: 'twokeys',
      why: 'Karena bertumpuk, 2 km masuk A dan juga B. Murid yang memilih A disalahkan tanpa alasan.',
    },
  ],
  repair: {
    stem: 'Rumah Rani berjarak 2,0 km dari sekolah. Kelompok mana yang memuat jarak itu?',
    options: ['0,0–1,9 km', '2,0–3,9 km', '4,0–5,9 km', '6,0–7,9 km'],
    key: 'B',
    note: 'Batasnya dipisahkan, sehingga setiap jarak dengan satu angka di belakang koma punya tepat satu rumah.',
  },
};

export const musyawarah: ClinicItemInput = {
  id: 'musyawarah',
  jenjang: 'smp',
  subject: 'Pendidikan Pancasila kelas VIII SMP',
  indicator: 'Murid menjelaskan tujuan musyawarah dalam kehidupan sekolah (C2).',
  stem: 'Musyawarah ….',
  options: [
    'bertujuan mencapai kata sepakat',
    'ketua kelas yang bijaksana',
    'suara terbanyak di kelas',
    'papan tulis di ruang guru',
  ],
  key: 'A',
  flaws: [
    {
      name: 'incomplete',
      why: 'Satu kata belum bertanya. Murid harus membaca semua pilihan untuk menebak maksudnya.',
    },
    {
      name: 'grammar',
      why: 'Hanya A yang menyambung menjadi kalimat. Murid yang tidak belajar pun dapat memilihnya.',
    },
    { name: 'implausible', why: 'Tidak ada murid yang percaya bahwa musyawarah adalah papan tulis.' },
  ],
  arguable: ['longest'],
  repair: {
    stem: 'Pengurus OSIS berbeda pendapat tentang tempat studi wisata. Apa tujuan utama mereka bermusyawarah?',
    options: [
      'Mencapai kesepakatan yang diterima semua',
      'Memilih orang yang paling pandai berbicara',
      'Mengikuti kehendak pengurus yang tertua',
      'Menghitung suara yang paling banyak',
    ],
    key: 'A',
    note: 'Semua pilihan kini berbentuk sama. Pengecoh terakhir menangkap murid yang menyamakan musyawarah dengan pemungutan suara.',
  },
};

export const paragraf: ClinicItemInput = {
  id: 'paragraf',
  jenjang: 'smp',
  subject: 'Bahasa Indonesia kelas VIII SMP',
  indicator: 'Disajikan paragraf, murid menentukan gagasan utamanya (C3).',
  stem: '“Sejak 2019, Pak Mahmud mengajak tetangganya memungut plastik di tepi Sungai Musi setiap Minggu. Mula-mula hanya tujuh orang yang datang. Kini anak sekolah pun ikut, dan ikan seluang mulai terlihat lagi.” Pada tahun berapa kegiatan itu dimulai?',
  options: ['2017', '2018', '2019', '2020'],
  key: 'C',
  flaws: [
    {
      name: 'trivia',
      why: 'Indikator meminta gagasan utama. Soal ini hanya meminta mencari satu angka. Murid dapat benar tanpa memahami paragrafnya.',
    },
  ],
  arguable: ['padding'],
  repair: {
    stem: '“Sejak 2019, Pak Mahmud mengajak tetangganya memungut plastik di tepi Sungai Musi setiap Minggu. Mula-mula hanya tujuh orang yang datang. Kini anak sekolah pun ikut, dan ikan seluang mulai terlihat lagi.” Apa gagasan utama paragraf itu?',
    options: [
      'Kerja bersama dapat memulihkan sungai.',
      'Ikan seluang hidup di tepi Sungai Musi.',
      'Anak sekolah libur pada hari Minggu.',
      'Plastik banyak terdapat di perairan.',
    ],
    key: 'A',
    note: 'Paragrafnya tetap, pertanyaannya yang berubah. B, C, dan D menangkap murid yang berhenti pada satu rincian.',
  },
};
