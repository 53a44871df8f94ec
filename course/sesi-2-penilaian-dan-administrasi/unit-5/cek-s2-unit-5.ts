// Page 7 of unit 5: the check of the unit.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s2-unit-5',
  title: 'Cek pemahaman Unit 5',
  minutes: 4,
  objectives: ['mengelola-administrasi'],
  competencies: ['1.5', '2.1', '2.3'],
  sources: ['cc-atribusi', 'koenecke-2024'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal tentang pekerjaan di meja guru. Tanyakan pada setiap soal: apa buktinya?',
    },
    {
      kind: 'fill-in',
      id: 'cek-s2-u5-nama-rumus',
      stem: 'Fungsi lembar sebar apa yang menghitung berapa kali kata “Izin” muncul di satu kolom?',
      objective: 'mengelola-administrasi',
      level: 'C1',
      answers: [
        {
          id: 'a',
          accepts: ['COUNTIF', '=COUNTIF', 'COUNTIF()', '=COUNTIF()', 'COUNTIFS'],
          correct: true,
          feedback: 'Tepat. COUNTIF menghitung sel yang memenuhi satu syarat.',
        },
        {
          id: 'b',
          accepts: ['SUM', '=SUM', 'SUM()', 'JUMLAH'],
          correct: false,
          feedback: 'SUM menjumlahkan angka. Kata “Izin” bukan angka, jadi perlu fungsi yang mencacah.',
        },
        {
          id: 'c',
          accepts: ['COUNT', '=COUNT', 'COUNT()', 'COUNTA', '=COUNTA'],
          correct: false,
          feedback: 'Hampir. COUNT dan COUNTA mencacah isi kolom tanpa syarat. Tambahkan syaratnya.',
        },
        {
          id: 'd',
          accepts: ['AVERAGE', '=AVERAGE', 'RATA-RATA'],
          correct: false,
          feedback: 'AVERAGE mencari rata-rata angka, bukan mencacah kata.',
        },
      ],
      otherwise: 'Carilah fungsi yang mencacah dengan syarat: “cacah, jika”. Namanya ada di tabel halaman 3.',
      explanation:
        'COUNTIF berarti “cacah jika”. Ejaan di kolom harus seragam, sebab “izin” yang salah ketik tidak ikut terhitung.',
    },
    {
      kind: 'matching',
      id: 'cek-s2-u5-periksa-apa',
      stem: 'Pasangkan setiap hasil kerja dengan cara memeriksanya.',
      objective: 'mengelola-administrasi',
      level: 'C3',
      sources: [
        {
          id: 'a',
          text: 'Rekap iuran koperasi',
          target: 'p',
          feedback: 'Rekap diuji dengan dua jalan penjumlahan yang harus bertemu.',
        },
        {
          id: 'b',
          text: 'Draf notula dari transkrip',
          target: 'q',
          feedback: 'Transkrip dapat memuat ucapan yang tidak ada. Pembandingnya catatan dan ingatan orang.',
        },
        {
          id: 'c',
          text: 'Undangan rapat wali murid',
          target: 'r',
          feedback: 'Kerangka undangan boleh dibantu, tetapi hari dan jamnya berasal dari sekolah.',
        },
        {
          id: 'd',
          text: 'Diagram daun dari internet',
          target: 's',
          feedback: 'Media perlu benar isinya dan jelas pembuatnya.',
        },
      ],
      targets: [
        { id: 'p', text: 'Hitung menyamping dan menurun' },
        { id: 'q', text: 'Bandingkan dengan catatan tangan peserta' },
        { id: 'r', text: 'Cocokkan tanggalnya dengan kalender sekolah' },
        { id: 's', text: 'Telusuri pembuat dan aturan pakainya' },
      ],
      explanation:
        'Setiap hasil punya buktinya sendiri. Angka diuji dengan hitungan, notula dengan [catatan asli](sumber:koenecke-2024), surat dengan jadwal, dan media dengan [asal-usulnya](sumber:cc-atribusi).',
    },
    {
      kind: 'ordering',
      id: 'cek-s2-u5-urutan-lacak',
      stem: 'Dua jumlah pada rekap tidak sama. Susun langkah melacaknya dari yang pertama.',
      objective: 'mengelola-administrasi',
      level: 'C3',
      items: [
        {
          id: 'a',
          text: 'Hitung selisih kedua jumlah',
          feedback: 'Pertama. Besarnya selisih memberi petunjuk tentang yang hilang.',
        },
        {
          id: 'b',
          text: 'Hitung beberapa baris dan kolom dengan tangan',
          feedback: 'Kedua. Dari sini tampak sel mana yang menyimpang.',
        },
        {
          id: 'c',
          text: 'Buka rumus di sel yang menyimpang',
          feedback: 'Ketiga. Lihat sel pertama dan terakhir di dalam rumus.',
        },
        {
          id: 'd',
          text: 'Betulkan, lalu bandingkan lagi',
          feedback: 'Terakhir. Perbaikan baru terbukti bila kedua jumlah bertemu.',
        },
      ],
      shown: ['c', 'a', 'd', 'b'],
      explanation:
        'Urutannya dari gejala ke sebab. Selisih dan hitungan tangan mempersempit pencarian, sehingga tidak semua rumus harus dibuka.',
    },
    {
      kind: 'multiple-choice',
      id: 'cek-s2-u5-aman-diminta',
      stem: 'Pak Ismet di Lahat menyiapkan rapat orang tua. Permintaan mana saja yang tepat bagi alat AI umum? Pilih semua yang sesuai.',
      objective: 'mengelola-administrasi',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'kerangka undangan dengan titik-titik',
          feedback: 'Ya. Kerangka kosong tidak memuat data dan mudah dibaca ulang.',
        },
        {
          id: 'b',
          text: 'jumlah iuran dari daftar bernama',
          feedback: 'Tidak. Ada data orang tua, dan jumlah dihitung dengan rumus.',
        },
        {
          id: 'c',
          text: 'arti pesan galat pada rumus',
          feedback: 'Ya. Pertanyaannya tentang alat, dan jawabannya langsung dapat dicoba.',
        },
        {
          id: 'd',
          text: 'dua pilihan nada untuk salam pembuka',
          feedback: 'Ya. Tidak ada data, dan guru yang memilih.',
        },
        {
          id: 'e',
          text: 'ringkasan catatan masalah murid',
          feedback: 'Tidak. Bahannya data anak dan tidak dikirim ke alat umum.',
        },
      ],
      correct: ['a', 'c', 'd'],
      explanation:
        'Yang tepat diminta ialah kerangka, penjelasan alat, dan pilihan kata. Data orang tetap di sekolah, dan jumlah tetap milik rumus.',
    },
  ],
};
