// Page 6 of unit 2, the teacher's own activity: one row of a blueprint, one item, with AI or without.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'menulis-soal-dengan-ai',
  title: 'Giliran Bapak/Ibu: dari kisi-kisi ke soal',
  minutes: 15,
  objectives: ['menyusun-soal'],
  competencies: ['1.4', '2.1', '2.3'],
  sources: ['cheung-2023', 'artsi-2024', 'haladyna-rodriguez-2013'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Seberapa baik AI menulis soal? Pada satu penelitian, ChatGPT membuat 50 soal ujian kedokteran dalam [20 menit 25 detik](sumber:cheung-2023). Dua dosen memerlukan 211 menit 33 detik untuk 50 soal lain.',
        'Namun, telaah atas delapan penelitian menemukan bahwa [semuanya memuat soal yang keliru](sumber:artsi-2024) atau tidak layak. Penelitian itu tentang ujian kedokteran, bukan kelas kita. Pelajarannya tetap berlaku: drafnya cepat, pemeriksaannya tidak boleh hilang.',
      ),
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Contoh permintaan yang bertumpu pada kisi-kisi',
      text: paragraphs(
        '“Bantu saya, guru IPS kelas VIII, menyusun **draf dua soal** pilihan ganda dengan empat pilihan.',
        '**Indikator:** disajikan tabel harga karet enam bulan (buatkan angka rekaan), murid dapat menentukan bulan yang paling merugikan petani dan alasannya. **Tingkat:** C4.',
        '**Syarat:** satu jawaban terbaik; pokok soal berupa pertanyaan utuh; panjang pilihan setara; tanpa “semua benar”. Pengecohnya dari kekeliruan berikut: membaca angka tertinggi sebagai yang terbaik bagi pembeli, dan menghitung rata-rata tanpa perlu.',
        '**Tulis juga** alasan setiap pilihan, terpisah dari soal.”',
      ),
    },
    {
      kind: 'steps',
      title: 'Kerjakan sekarang, 12 menit',
      steps: [
        {
          title: 'Tulis satu baris kisi-kisi',
          text: 'Di kertas: tujuan, indikator soal, tingkat, bentuk. Ambil dari pelajaran pekan depan.',
        },
        {
          title: 'Catat tiga kekeliruan murid',
          text: 'Ingat pekerjaan murid yang lalu, tanpa menulis namanya. Inilah bahan yang tidak dimiliki AI.',
        },
        {
          title: 'Buat draf soal',
          text: 'Tulis sendiri, atau minta draf kepada alat AI yang boleh dipakai di sekolah Bapak/Ibu. Tanpa alat pun latihan ini utuh.',
        },
        {
          title: 'Tutup kuncinya, lalu jawab',
          text: 'Kerjakan soal itu seperti murid. Bila jawaban Bapak/Ibu berbeda dari kunci, salah satunya keliru. Cari tahu dengan buku.',
        },
        {
          title: 'Periksa dengan daftar di bawah',
          text: 'Perbaiki paling sedikit satu hal. Hampir selalu ada.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Daftar cek satu soal',
      text: list(
        'Sesuai dengan indikator dan tingkatnya.',
        'Stimulusnya baru bagi murid dan cukup untuk menjawab.',
        'Pertanyaannya utuh sebelum pilihan dibaca.',
        'Satu jawaban terbaik, dan sudah dicocokkan dengan buku.',
        'Setiap pengecoh berasal dari kekeliruan nyata.',
        'Bentuk pilihannya setara, tanpa petunjuk.',
        'Bahasanya dimengerti murid dari latar mana pun.',
      ),
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Yang tidak ditempelkan',
      text: paragraphs(
        'Jangan menempelkan soal yang masih rahasia, misalnya naskah sumatif bersama, ke alat AI umum. Soal yang keluar dari tangan panitia tidak lagi [adil bagi semua murid](sumber:haladyna-rodriguez-2013).',
        'Jangan pula menempelkan halaman buku atau bank soal milik penerbit tanpa izin. Sebelum memakai alat apa pun, periksa ketentuannya tentang isi yang kita kirim.',
      ),
    },
  ],
};
