// Page 6: the check of unit 1.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-unit-1',
  title: 'Cek pemahaman Unit 1',
  minutes: 4,
  objectives: ['membedakan-ai', 'menilai-klaim-ai', 'memegang-kendali'],
  competencies: ['1.1', '1.3', '2.1'],
  sources: ['oecd-2024', 'unesco-guru-2024', 'buolamwini-gebru-2018'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal berikut merangkum Unit 1. Bapak/Ibu boleh membuka kembali halaman sebelumnya. Bacalah penjelasan setiap pilihan, juga ketika jawabannya sudah tepat.',
    },
    {
      kind: 'single-choice',
      id: 'cek1-klaim-penjual',
      stem: 'Seorang penjual berkata, “Aplikasi kami memakai AI, jadi penilaiannya pasti objektif.” Tanggapan mana yang paling tepat?',
      objective: 'menilai-klaim-ai',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'Menerima, sebab mesin tidak punya perasaan kepada murid.',
          feedback:
            'Mesin memang tidak berperasaan, tetapi polanya berasal dari data manusia yang dapat timpang.',
        },
        {
          id: 'b',
          text: 'Menerima, asalkan dua guru menyetujui setiap nilainya.',
          feedback: 'Persetujuan guru itu perlu, tetapi klaim “objektif” tetap belum dibuktikan.',
        },
        {
          id: 'c',
          text: 'Meminta bukti ketepatannya pada beragam murid.',
          feedback: 'Tepat. Klaim ketepatan perlu bukti, dan buktinya dilihat untuk setiap kelompok murid.',
        },
        {
          id: 'd',
          text: 'Menolak, sebab penilaian lebih aman tanpa bantuan AI.',
          feedback:
            'Penolakan itu tampak hati-hati, tetapi tidak menjawab klaimnya. Mutu alat berbeda-beda dan dapat diuji.',
        },
      ],
      correct: 'c',
      explanation:
        'Kata “AI” bukan jaminan mutu. Penelitian tentang analisis wajah menunjukkan bahwa ketepatan rata-rata dapat menyembunyikan [kekeliruan besar pada satu kelompok](sumber:buolamwini-gebru-2018). Karena itu mintalah bukti untuk murid yang beragam.',
    },
    {
      kind: 'multiple-choice',
      id: 'cek1-keputusan-guru',
      stem: 'Pekerjaan mana saja yang keputusannya harus tetap di tangan guru? Pilih semua yang sesuai.',
      objective: 'memegang-kendali',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'menetapkan nilai akhir rapor',
          feedback: 'Ya. Nilai rapor berdampak pada masa depan anak, dan guru mempertanggungjawabkannya.',
        },
        {
          id: 'b',
          text: 'mengurutkan daftar hadir menurut abjad',
          feedback:
            'Pekerjaan ini dapat diserahkan kepada alat. Hasilnya mudah diperiksa dan akibatnya kecil.',
        },
        {
          id: 'c',
          text: 'menandai salah ketik dalam surat edaran',
          feedback: 'Alat boleh menandai. Bila tandanya keliru, kita cukup mengabaikannya.',
        },
        {
          id: 'd',
          text: 'menyimpulkan sebab murid sering absen',
          feedback: 'Ya. Simpulan tentang hidup anak perlu percakapan, bukan hanya pola dalam data.',
        },
        {
          id: 'e',
          text: 'memilih dukungan bagi murid yang tertinggal',
          feedback: 'Ya. Dukungan yang cocok menuntut pengenalan guru atas keadaan murid.',
        },
      ],
      correct: ['a', 'd', 'e'],
      explanation:
        'Lihat akibatnya. Bila kekeliruan menyentuh nilai, martabat, atau masa depan murid, [manusia yang memutuskan](sumber:unesco-guru-2024). Bila akibatnya kecil dan mudah dibetulkan, alat boleh mengerjakan.',
    },
    {
      kind: 'ordering',
      id: 'cek1-urutan-mencoba',
      stem: 'Urutkan langkah seorang guru sebelum memakai alat baru di kelas, dari yang pertama.',
      objective: 'memegang-kendali',
      level: 'C3',
      items: [
        {
          id: 'a',
          text: 'Merumuskan kebutuhan belajar murid',
          feedback: 'Langkah pertama. Tanpa kebutuhan yang jelas, alatlah yang mengatur pelajaran.',
        },
        {
          id: 'b',
          text: 'Membedah alat yang ditawarkan untuk kebutuhan itu',
          feedback: 'Langkah kedua. Masukan dan akibatnya perlu diketahui sebelum alat disentuh.',
        },
        {
          id: 'c',
          text: 'Mencoba sendiri alat yang lolos bedah dengan data rekaan',
          feedback: 'Langkah ketiga. Data murid tidak ikut dipertaruhkan.',
        },
        {
          id: 'd',
          text: 'Membandingkan hasil percobaan dengan penilaian sendiri',
          feedback: 'Langkah keempat. Kekeliruan alat baru terlihat bila ada pembandingnya.',
        },
        {
          id: 'e',
          text: 'Memutuskan pemakaian dan mencatat alasannya',
          feedback: 'Langkah terakhir. Keputusan bersandar pada hasil pembandingan.',
        },
      ],
      shown: ['c', 'e', 'a', 'd', 'b'],
      explanation:
        'Kebutuhan, bedah, coba, bandingkan, putuskan. Setiap langkah memakai hasil langkah sebelumnya.',
    },
    {
      kind: 'true-false',
      id: 'cek1-alat-tanpa-ai',
      stem: 'Untuk menghitung nilai rapor dengan rumus yang sudah disepakati, lembar sebar lebih mudah diperiksa hasilnya daripada AI.',
      objective: 'membedakan-ai',
      level: 'C2',
      correct: true,
      feedback: {
        true: 'Tepat. Rumusnya dapat dibaca langkah demi langkah, dan hasilnya sama setiap kali.',
        false:
          'AI memang terdengar lebih canggih. Namun, rumus di lembar sebar dapat dibaca siapa pun, sedangkan pola yang dipelajari AI sering sulit dijelaskan.',
      },
      explanation:
        'Alat berbasis aturan sering lebih mudah dijelaskan dan diperiksa. Bila aturan sudah cukup, AI tidak diperlukan.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa pulang dari Unit 1',
      text: 'Sistem AI [menyimpulkan keluaran dari masukan](sumber:oecd-2024). Sebagian besar AI masa kini memakai pola yang dipelajari dari contoh, sehingga dapat keliru. Guru membedah, mencoba, membandingkan, lalu memutuskan.',
    },
  ],
};
