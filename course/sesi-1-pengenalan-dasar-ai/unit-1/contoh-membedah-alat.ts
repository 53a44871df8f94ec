// Page 3, the worked example: four questions that take any tool apart, used on three tools.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-membedah-alat',
  title: 'Contoh: membedah alat dengan empat pertanyaan',
  minutes: 3,
  objectives: ['membedakan-ai', 'memegang-kendali'],
  competencies: ['1.2', '1.3'],
  sources: ['oecd-2024', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Bu Ratna mengajar di sebuah SMP di Ogan Ilir. Ia mendapat tiga tawaran alat sekaligus. Agar tidak terburu-buru, ia membedah setiap alat dengan empat pertanyaan.',
    },
    {
      kind: 'steps',
      title: 'Empat pertanyaan bedah',
      steps: [
        { title: 'Apa masukannya?', text: 'Data apa yang diminta? Milik siapa? Ke mana dikirim?' },
        { title: 'Apa keluarannya?', text: 'Prediksi, isi, saran, atau keputusan?' },
        {
          title: 'Dari mana caranya?',
          text: 'Aturan yang ditulis manusia, atau pola yang dipelajari dari contoh?',
        },
        {
          title: 'Apa akibatnya bila keliru?',
          text: 'Siapa yang rugi, dan siapa yang dapat membetulkannya?',
        },
      ],
    },
    {
      kind: 'text',
      text: 'Dua pertanyaan pertama mengikuti unsur dalam [pengertian OECD](sumber:oecd-2024). Dua pertanyaan berikutnya menuntun guru mengambil keputusan. Inilah catatan Bu Ratna.',
    },
    {
      kind: 'table',
      caption: 'Catatan Bu Ratna',
      columns: ['Pertanyaan', 'Kuis otomatis', 'Pembaca tulisan tangan', 'Saran tingkat bacaan'],
      rows: [
        ['Masukan', 'Pilihan A–D murid', 'Foto lembar jawaban tanpa nama', 'Riwayat bacaan murid'],
        ['Keluaran', 'Benar atau salah', 'Teks ketikan', 'Buku yang disarankan'],
        [
          'Caranya',
          'Mencocokkan dengan kunci: aturan',
          'Pola dari banyak tulisan: AI',
          'Pola dari banyak pembaca: AI',
        ],
        [
          'Bila keliru',
          'Kunci salah, mudah dibetulkan',
          'Kata terbaca lain, nilai bisa meleset',
          'Murid diberi buku terlalu mudah',
        ],
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Keputusan Bu Ratna',
      text: paragraphs(
        'Kuis otomatis ia pakai, dan kuncinya diperiksa rekan sejawat.',
        'Pembaca tulisan tangan ia pakai untuk draf saja, setelah penyedianya menjawab ke mana foto dikirim dan kapan dihapus, serta orang tua/wali setuju. Sebelum lembar dipotret, nama murid ditutup. Nilainya tetap ia tetapkan setelah melihat lembar asli.',
        'Saran bacaan ia tunda. Ia ingin tahu dahulu ke mana riwayat bacaan murid dikirim.',
      ),
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Masukan yang perlu perhatian khusus',
      text: paragraphs(
        'Data anak, data kesehatan, dan data biometrik, seperti wajah dan sidik jari, termasuk [data pribadi yang bersifat spesifik](sumber:uu-pdp-2022) menurut Pasal 4 UU Pelindungan Data Pribadi.',
        'Menurut [Pasal 25](sumber:uu-pdp-2022), pemrosesan data pribadi anak wajib mendapat persetujuan orang tua dan/atau wali. Menutup nama mengurangi risiko, tetapi tidak menggantikan persetujuan bila anaknya masih dapat dikenali.',
      ),
    },
    {
      kind: 'single-choice',
      id: 'soal-bedah-presensi',
      stem: 'Sebuah SMK di Prabumulih ditawari alat presensi yang mengenali wajah murid. Pertanyaan mana yang **paling perlu** dijawab sebelum alat itu dicoba?',
      objective: 'memegang-kendali',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Berapa murid yang dapat dipindai dalam satu menit?',
          feedback:
            'Kecepatan memang praktis, tetapi tidak menjawab apakah data murid aman dan hasilnya adil.',
        },
        {
          id: 'b',
          text: 'Apakah sekolah lain di Prabumulih sudah memakainya?',
          feedback:
            'Banyaknya pemakai bukan bukti aman. Setiap sekolah tetap bertanggung jawab atas muridnya.',
        },
        {
          id: 'c',
          text: 'Apakah alat itu memakai pembelajaran mesin terbaru?',
          feedback: 'Baru atau lama tidak mengubah risikonya. Yang perlu diketahui ialah data dan akibatnya.',
        },
        {
          id: 'd',
          text: 'Ke mana data wajah dikirim, dan bagaimana bila keliru?',
          feedback: 'Tepat. Masukannya data biometrik anak, dan kekeliruan dapat merugikan murid.',
        },
      ],
      correct: 'd',
      explanation:
        'Wajah murid adalah data biometrik, dan pemiliknya anak. Karena itu pertanyaan tentang masukan dan akibat kekeliruan didahulukan. Bila jawabannya memuaskan pun, persetujuan orang tua/wali wajib ada sebelum wajah murid dipindai. Kecepatan dibicarakan kemudian.',
    },
  ],
};
