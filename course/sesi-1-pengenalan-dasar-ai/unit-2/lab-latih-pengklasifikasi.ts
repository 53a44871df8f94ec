// Page 4 of unit 2: the lab, with leaves that class V measured; 14 to learn from and 20 held out.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'lab-latih-pengklasifikasi',
  title: 'Lab: latih penebak daun',
  minutes: 12,
  objectives: ['mengenali-data-buruk', 'menguji-model'],
  competencies: ['1.3', '2.3'],
  sources: ['cover-hart-1967'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Sekarang giliran Bapak/Ibu menjadi pelatih mesin. Lab ini menjalankan [tetangga terdekat](sumber:cover-hart-1967) yang sesungguhnya di dalam halaman. Tidak ada data yang dikirim ke layanan AI.',
        'Ukuran daunnya kami susun untuk latihan ini, dengan besaran yang wajar. Tidak ada daun yang bisa rusak, jadi cobalah sepuasnya.',
      ),
    },
    {
      kind: 'lab-classifier',
      id: 'lab-daun-kelas-v',
      title: 'Daun mangga atau daun nangka?',
      intro:
        'Kelas V mengukur 34 daun. Empat belas daun menjadi data latih. Dua puluh daun yang dibawa murid dari rumah menjadi data uji, dan model tidak belajar darinya. Panjang dan lebar disetarakan dahulu agar sama-sama berpengaruh. Model bertanya kepada tiga tetangga terdekat.',
      axes: {
        x: { title: 'Panjang daun (cm)', min: 6, max: 30, step: 0.5 },
        y: { title: 'Lebar daun (cm)', min: 2, max: 14, step: 0.5 },
      },
      classes: { a: 'Mangga', b: 'Nangka' },
      training: [
        { name: 'daun mangga di dekat gerbang', x: 21, y: 5.5, label: 'a' },
        { name: 'daun nangka di dekat kantin', x: 12, y: 6.5, label: 'b' },
        { name: 'daun mangga tua di cabang bawah', x: 24.5, y: 6, label: 'a' },
        { name: 'daun nangka di samping kantin', x: 14.5, y: 8, label: 'b' },
        { name: 'daun mangga di samping perpustakaan', x: 18.5, y: 5, label: 'a' },
        { name: 'daun nangka muda', x: 10, y: 5.5, label: 'b' },
        { name: 'daun mangga terpanjang', x: 27, y: 7, label: 'a' },
        { name: 'daun nangka tua', x: 16.5, y: 9, label: 'b' },
        { name: 'daun mangga muda', x: 15.5, y: 4.5, label: 'a' },
        { name: 'daun nangka di belakang kantin', x: 13, y: 7.5, label: 'b' },
        { name: 'daun mangga yang lebar', x: 22.5, y: 7, label: 'a' },
        { name: 'daun nangka terbesar', x: 19, y: 10.5, label: 'b' },
        { name: 'daun mangga di belakang kelas V', x: 19.5, y: 6.5, label: 'a' },
        { name: 'daun nangka di tepi lapangan', x: 17, y: 8, label: 'b' },
      ],
      test: [
        { name: 'daun mangga dari rumah Aisyah', x: 20, y: 5, label: 'a' },
        { name: 'daun mangga dari rumah Dimas', x: 23, y: 5.5, label: 'a' },
        { name: 'daun mangga dari rumah Nyimas', x: 25.5, y: 6.5, label: 'a' },
        { name: 'daun mangga dari rumah Yoga', x: 17, y: 4.5, label: 'a' },
        { name: 'daun mangga dari rumah Sinta', x: 19, y: 5.5, label: 'a' },
        { name: 'daun mangga dari rumah Fikri', x: 22, y: 6, label: 'a' },
        { name: 'daun mangga dari rumah Ketut', x: 28, y: 7.5, label: 'a' },
        { name: 'daun mangga dari rumah Laila', x: 16.5, y: 5.5, label: 'a' },
        { name: 'daun mangga pucuk dari rumah Rizki', x: 11.5, y: 4, label: 'a' },
        { name: 'daun mangga lebar dari rumah Maria', x: 23.5, y: 8, label: 'a' },
        { name: 'daun nangka dari rumah Bima', x: 12.5, y: 7, label: 'b' },
        { name: 'daun nangka dari rumah Putri', x: 11, y: 6, label: 'b' },
        { name: 'daun nangka dari rumah Hendra', x: 15.5, y: 8.5, label: 'b' },
        { name: 'daun nangka dari rumah Salma', x: 13.5, y: 6.5, label: 'b' },
        { name: 'daun nangka dari rumah Tono', x: 17.5, y: 9.5, label: 'b' },
        { name: 'daun nangka dari rumah Wulan', x: 14, y: 7.5, label: 'b' },
        { name: 'daun nangka kecil dari rumah Agus', x: 9.5, y: 5, label: 'b' },
        { name: 'daun nangka dari rumah Mei', x: 16, y: 7.5, label: 'b' },
        { name: 'daun nangka dari rumah Rahmat', x: 20, y: 9.5, label: 'b' },
        { name: 'daun nangka ramping dari rumah Dewi', x: 18.5, y: 7, label: 'b' },
      ],
      tasks: [
        'Baca akurasi awalnya. Berapa dari 20 daun uji yang ditebak benar? Carilah daun yang salah ditebak. Apa yang membuatnya mirip jenis lain?',
        'Ubah label **daun nangka di dekat kantin** menjadi mangga. Apakah akurasinya berubah? Mengapa satu kekeliruan dapat tertutup oleh suara tetangga?',
        'Ubah juga label **daun nangka di samping kantin** dan **daun nangka di belakang kantin** menjadi mangga. Baca lagi akurasinya. Daun uji mana yang kini salah ditebak?',
        'Kembalikan ketiga label itu. Sekarang salahkan tiga daun yang berjauhan: **daun mangga muda**, **daun mangga terpanjang**, dan **daun nangka terbesar**. Bandingkan akurasinya dengan tugas sebelumnya.',
        'Kembalikan semua label. Geser atau tambahkan contoh sesuka hati. Bisakah Bapak/Ibu membuat akurasinya di bawah 50%? Apa yang Bapak/Ibu rusak?',
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Apa yang baru saja terlihat?',
      text: paragraphs(
        'Kekeliruan yang **berkumpul** di satu tempat lebih merusak daripada kekeliruan yang **tersebar**. Bayangkan satu kelompok murid yang seluruhnya salah paham. Model ikut salah paham di daerah itu.',
        'Satu peringatan lagi. Bila contoh latih dipilih sambil mengintip daun uji, akurasinya naik, tetapi ujiannya tidak jujur lagi. Model yang diubah setelah diuji perlu data uji yang baru.',
      ),
    },
    {
      kind: 'single-choice',
      id: 'soal-lab-salah-label',
      stem: 'Di lab, tiga daun nangka yang berdekatan salah label sehingga akurasi uji turun, padahal data uji tetap. Mengapa?',
      objective: 'mengenali-data-buruk',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Model menjadi lebih lambat menghitung jarak antardaun.',
          feedback: 'Banyaknya hitungan tetap sama. Kecepatan tidak mengubah tebakan.',
        },
        {
          id: 'b',
          text: 'Data latih berkurang tiga, sehingga contohnya kurang.',
          feedback: 'Jumlah daun latih tetap empat belas. Yang berubah hanya nama pada tiga daun.',
        },
        {
          id: 'c',
          text: 'Ukuran daun uji ikut bergeser ke arah daun mangga.',
          feedback: 'Daun uji tidak bergerak. Label tidak mengubah panjang atau lebar daun.',
        },
        {
          id: 'd',
          text: 'Daun uji di sekitarnya menerima suara yang keliru.',
          feedback: 'Tepat. Tetangganya masih sama, tetapi suara yang mereka berikan salah.',
        },
      ],
      correct: 'd',
      explanation:
        'Model mengikuti suara tetangga. Bila dua dari tiga tetangga salah label, tebakannya ikut salah, walaupun ukuran daunnya tepat.',
    },
  ],
};
