// Page 7 of unit 1: the check of the unit.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s2-unit-1',
  title: 'Cek pemahaman Unit 1',
  minutes: 4,
  objectives: ['memilah-tugas'],
  competencies: ['1.4', '2.1', '2.2'],
  sources: ['uu-pdp-2022', 'unesco-guru-2024', 'nist-ai-rmf-2023'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal berikut memakai peta tugas. Jawablah dari ingatan. Bila ragu, buka lagi halaman 2 setelah menjawab.',
    },
    {
      kind: 'ordering',
      id: 'cek-s2-u1-urutan-tanya',
      stem: 'Kepala sekolah mengusulkan AI untuk satu langkah kerja baru. Susun pertanyaan peta tugas dari yang diajukan pertama.',
      objective: 'memilah-tugas',
      level: 'C2',
      items: [
        {
          id: 'a',
          text: 'Adakah data pribadi yang harus dimasukkan?',
          feedback: 'Pertama. Data yang telanjur terkirim tidak dapat ditarik kembali.',
        },
        {
          id: 'b',
          text: 'Apakah keluarannya memutus nasib seseorang?',
          feedback: 'Kedua. Bila ya, langkah itu milik manusia, sebaik apa pun hasilnya.',
        },
        {
          id: 'c',
          text: 'Adakah bukti untuk memeriksa hasilnya?',
          feedback: 'Ketiga. Tanpa bukti, kita tidak tahu apakah hasilnya benar.',
        },
        {
          id: 'd',
          text: 'Mudahkah dibetulkan bila ternyata keliru?',
          feedback: 'Terakhir. Jawabannya memisahkan zona boleh dari zona hati-hati.',
        },
      ],
      shown: ['c', 'a', 'd', 'b'],
      explanation:
        'Urutannya mengikuti apa yang tidak dapat dibatalkan. Data yang terkirim dan putusan atas manusia diperiksa lebih dahulu. Sesudah itu barulah mutu hasil dan akibatnya.',
    },
    {
      kind: 'matching',
      id: 'cek-s2-u1-langkah-zona',
      stem: 'Pasangkan setiap langkah kerja dengan zonanya.',
      objective: 'memilah-tugas',
      level: 'C3',
      sources: [
        {
          id: 'a',
          text: 'Meminta ide yel-yel untuk regu pramuka',
          target: 'p',
          feedback: 'Tanpa data, mudah dinilai, mudah diganti. Cukup dibaca agar santun.',
        },
        {
          id: 'b',
          text: 'Meminta draf penjelasan cara memadamkan api di dapur praktik',
          target: 'q',
          feedback: 'Dapat diperiksa dengan prosedur resmi, tetapi akibat kekeliruannya besar.',
        },
        {
          id: 'c',
          text: 'Meminta pilihan siapa penerima bantuan seragam',
          target: 'r',
          feedback: 'Keluarannya memutus nasib anak dan memerlukan data keluarga.',
        },
        {
          id: 'd',
          text: 'Menghitung jumlah buku rusak dari daftar',
          target: 's',
          feedback: 'Penjumlahan lebih tepat dengan rumus di lembar sebar.',
        },
      ],
      targets: [
        { id: 'p', text: 'Boleh' },
        { id: 'q', text: 'Hati-hati' },
        { id: 'r', text: 'Jangan diserahkan' },
        { id: 's', text: 'Tidak perlu AI' },
      ],
      explanation:
        'Zona ditentukan oleh data, putusan, bukti, dan akibat. [Risiko](sumber:nist-ai-rmf-2023) besar dapat muncul pada langkah yang tampak biasa, seperti petunjuk keselamatan.',
    },
    {
      kind: 'multiple-choice',
      id: 'cek-s2-u1-isi-catatan',
      stem: 'Bu Farida di OKU Selatan memakai AI untuk draf soal latihan. Hal mana saja yang perlu ada dalam catatan pemakaiannya? Pilih semua yang sesuai.',
      objective: 'memilah-tugas',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: 'untuk langkah apa alat itu dipakai',
          feedback: 'Ya. Dengan begitu orang lain tahu bagian mana yang dibantu.',
        },
        {
          id: 'b',
          text: 'nama murid yang mengerjakan soal itu',
          feedback: 'Tidak perlu. Catatan ini tentang keputusan guru, bukan tentang murid.',
        },
        {
          id: 'c',
          text: 'bukti yang dipakai untuk memeriksa',
          feedback: 'Ya. Tanpa ini, kata “sudah diperiksa” tidak dapat ditelusuri.',
        },
        {
          id: 'd',
          text: 'siapa yang memutuskan memakainya',
          feedback: 'Ya. Inilah inti akuntabilitas: ada orang yang menjawab.',
        },
        {
          id: 'e',
          text: 'harga perangkat yang dipakai guru',
          feedback: 'Harga perangkat tidak menjelaskan mutu soal dan tidak menjaga murid.',
        },
      ],
      correct: ['a', 'c', 'd'],
      explanation:
        'Catatan pemakaian menjawab tiga hal: dipakai untuk apa, diperiksa dengan apa, diputuskan oleh siapa. Ketiganya menjaga [tanggung jawab manusia](sumber:unesco-guru-2024) tanpa menambah data murid.',
    },
    {
      kind: 'single-choice',
      id: 'cek-s2-u1-data-samar',
      stem: 'Guru BK sebuah SMA mengganti nama dengan inisial dalam cerita masalah keluarga seorang murid. Ia lalu ingin meminta saran kepada alat AI umum. Apa penilaian yang paling tepat?',
      objective: 'memilah-tugas',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'Sudah aman, sebab inisial itu tidak menyebut siapa pun.',
          feedback: 'Cerita yang khas tetap dapat menunjuk satu anak, apalagi bila sekolahnya ikut tersebut.',
        },
        {
          id: 'b',
          text: 'Sudah aman, asal percakapannya segera dihapus.',
          feedback: 'Menghapus dari layar kita belum tentu menghapus dari penyedianya.',
        },
        {
          id: 'c',
          text: 'Belum aman, tetapi boleh bila keadaannya mendesak.',
          feedback: 'Keadaan mendesak justru memerlukan manusia: rekan BK, orang tua/wali, atau tenaga ahli.',
        },
        {
          id: 'd',
          text: 'Belum aman, sebab isinya masih dapat mengenali anak.',
          feedback: 'Tepat. Yang membuka jati diri bukan hanya nama, melainkan juga rangkaian ceritanya.',
        },
      ],
      correct: 'd',
      explanation:
        'Data pribadi mencakup keterangan yang dapat mengenali orang [tersendiri atau dikombinasi](sumber:uu-pdp-2022) dengan keterangan lain. Guru boleh bertanya secara umum, misalnya cara membuka percakapan yang menenangkan, tanpa cerita anak itu.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa pulang dari Unit 1',
      text: 'Pilah langkahnya, bukan nama tugasnya. Dahulukan data dan putusan. Hitung waktu memeriksa. Catat siapa yang memutuskan.',
    },
  ],
};
