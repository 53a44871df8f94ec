// Page 1: what an AI system is, found in things that teachers already use.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'ai-di-sekitar-kita',
  title: 'AI sudah ada di sekitar kita',
  minutes: 4,
  objectives: ['membedakan-ai'],
  competencies: ['1.3'],
  sources: ['oecd-2024', 'russell-norvig-2021'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Pernahkah papan tombol ponsel Bapak/Ibu menawarkan kata berikutnya? Di balik tawaran itu ada AI.',
        '[Kecerdasan artifisial](istilah:kecerdasan-artifisial), disingkat KA, adalah nama dalam bahasa Indonesia. Sehari-hari kita menyebutnya AI. Keduanya sama. Sebagai bidang ilmu, umurnya sudah [lebih dari setengah abad](sumber:russell-norvig-2021), jauh sebelum [chatbot](istilah:chatbot) menjadi ramai.',
      ),
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Pengertian yang kita pakai',
      text: 'Sistem AI menerima **masukan**, lalu **menyimpulkan** cara menghasilkan **keluaran**: prediksi, isi, saran, atau keputusan. Keluaran itu dapat memengaruhi dunia di sekitarnya. Ini ringkasan kami atas [pengertian OECD](sumber:oecd-2024), yang menjadi rujukan banyak negara.',
    },
    {
      kind: 'text',
      text: 'Kata kuncinya *menyimpulkan*. Tidak ada orang yang menulis satu per satu kata apa yang harus ditawarkan untuk setiap kalimat. Sistem menyimpulkannya dari pola. Simpulan seperti ini disebut [prediksi](istilah:prediksi), sekalipun yang ditebak bukan masa depan.',
    },
    {
      kind: 'table',
      caption: 'AI yang mungkin sudah ada di sekitar sekolah',
      columns: ['Jenjang', 'Alat', 'Masukan', 'Keluaran'],
      rows: [
        ['SD', 'Saran kata di papan tombol', 'Kalimat yang sedang diketik', 'Kata berikutnya yang mungkin'],
        ['SMP', 'Penerjemah otomatis', 'Teks bahasa Inggris', 'Teks bahasa Indonesia'],
        ['SMA', 'Saran video berikutnya', 'Riwayat tontonan', 'Daftar video'],
        ['SMK', 'Kamera pemeriksa cacat di industri mitra', 'Foto produk', 'Lolos atau cacat'],
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Coba sebentar',
      text: 'Pilih satu alat yang Bapak/Ibu pakai minggu ini. Sebutkan masukannya. Sebutkan keluarannya. Lalu tanyakan: siapa yang menentukan cara dari masukan ke keluaran?',
    },
    {
      kind: 'single-choice',
      id: 'soal-saran-kata',
      stem: 'Pak Hasan mengetik “Besok anak-anak harap membawa …” dan papan tombolnya menampilkan kata “bekal”. Menurut pengertian tadi, apa **keluaran** sistem AI itu?',
      objective: 'membedakan-ai',
      level: 'C2',
      options: [
        {
          id: 'a',
          text: 'kalimat yang sudah diketik',
          feedback: 'Kalimat itu bahan yang diterima sistem. Bahan seperti ini disebut masukan.',
        },
        {
          id: 'b',
          text: 'kata yang ditawarkan',
          feedback: 'Tepat. Kata itu dihasilkan sistem dari kalimat yang sudah diketik.',
        },
        {
          id: 'c',
          text: 'pesan yang sampai ke wali murid',
          feedback:
            'Pesan itu hasil keputusan Pak Hasan. Ia bebas memakai atau mengabaikan kata yang muncul.',
        },
        {
          id: 'd',
          text: 'kebiasaan mengetik banyak orang',
          feedback: 'Kebiasaan itu tempat sistem belajar pola, sebelum Pak Hasan mengetik apa pun.',
        },
      ],
      correct: 'b',
      explanation:
        'Masukannya kalimat yang sedang diketik, keluarannya kata “bekal”. Pesan yang dikirim tetap keputusan Pak Hasan. Di situlah kendali berada.',
    },
  ],
};
