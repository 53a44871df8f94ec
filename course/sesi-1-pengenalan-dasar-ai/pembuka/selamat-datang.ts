// Page 1: welcome, for whom the lesson is, and how to use it.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'selamat-datang',
  title: 'Selamat datang, Guru Pengendali',
  minutes: 2,
  objectives: ['memegang-kendali'],
  competencies: ['1.1', '1.5'],
  sources: ['bekisar-2025', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Selamat datang, Bapak/Ibu. Pelajaran ini ditulis untuk guru SD, SMP, SMA, dan SMK. Bapak/Ibu tidak perlu latar belakang komputer. Pengalaman mengajar sudah menjadi bekal yang kuat.',
        'Pada 20 September 2025, sebanyak 12.003 guru belajar tentang AI bersama-sama dalam kegiatan yang dipusatkan di Griya Agung, Palembang. Jumlah itu tercatat dalam [Guinness World Records](sumber:bekisar-2025). Pelajaran ini meneruskan semangat hari itu.',
      ),
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Pesan yang menjadi tema kita',
      text: paragraphs(
        '“Guru harus jadi pengendali teknologi, bukan hanya pengguna.” — Herman Deru, Gubernur Sumatera Selatan, sebagaimana [diberitakan](sumber:bekisar-2025) pada September 2025.',
        'Pengendali memahami alatnya, memilih kapan memakainya, dan berani berkata tidak. UNESCO juga menempatkan [kendali manusia](sumber:unesco-guru-2024) sebagai kompetensi pertama guru di era AI.',
      ),
    },
    {
      kind: 'steps',
      title: 'Cara memakai pelajaran ini',
      steps: [
        {
          title: 'Baca satu halaman, lalu coba',
          text: 'Setiap halaman membahas satu gagasan. Angka menit di setiap halaman adalah perkiraan waktu membaca dan berlatih.',
        },
        {
          title: 'Jawab tanpa takut salah',
          text: 'Setiap pilihan mempunyai penjelasan. Jawaban yang belum tepat boleh diulang sampai paham, dan mengulang tidak mengurangi nilai.',
        },
        {
          title: 'Berhenti kapan saja',
          text: 'Kemajuan disimpan setiap kali Bapak/Ibu menjawab. Bila pelajaran dibuka lewat LMS, yaitu laman belajar sekolah seperti Moodle, simpanannya ikut akun Bapak/Ibu. Bila dibuka sebagai halaman web biasa, simpanannya ada di peramban ini, yaitu aplikasi pembuka web. Jadi, lanjutkan dari perangkat dan peramban yang sama.',
        },
        {
          title: 'Buka kata yang digarisbawahi',
          text: 'Istilah seperti [AI](istilah:kecerdasan-artifisial) dijelaskan dalam glosarium. Asal setiap fakta tercatat di bagian sumber, di akhir halaman.',
        },
      ],
    },
    {
      kind: 'text',
      text: paragraphs(
        'Kursus ini terdiri atas tiga sesi.',
        list(
          '**Sesi 1** memperkenalkan AI: apa itu AI, bagaimana mesin belajar, di mana batasnya, dan siapa yang memutuskan.',
          '**Sesi 2** memakai aplikasi untuk penilaian dan administrasi: soal, rubrik, analisis butir, surat, dan pelindungan data.',
          '**Sesi 3** membawanya ke perangkat ajar yang beretika, kesepakatan kelas, dan berbagi kepada rekan.',
        ),
        'Dalam enam unit Sesi 1, Bapak/Ibu melatih model kecil dengan tangan sendiri. Bapak/Ibu juga melihat mesin mengarang kalimat, memeriksa klaim, dan menulis permintaan yang jelas kepada AI. Petanya ada di halaman berikut.',
        'Contohnya berlatar sekolah di Sumatera Selatan. Nama guru dan murid di dalam contoh adalah rekaan.',
      ),
    },
  ],
};
