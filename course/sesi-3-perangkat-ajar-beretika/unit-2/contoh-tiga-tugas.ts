// Page 4 of unit 2, the worked example: TPACK and ethics as four questions, asked of three tasks of one teacher.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-tiga-tugas',
  title: 'Contoh: empat pertanyaan, tiga tugas',
  minutes: 3,
  objectives: ['menentukan-tingkat-ai'],
  competencies: ['2.4', '1.4', '2.1'],
  sources: ['mishra-koehler-2006', 'celik-2023', 'perkins-roe-furze-2024', 'skb-2026'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Pak Darmawan mengajar Bahasa Indonesia di sebuah SMA di Kayuagung, Ogan Komering Ilir. Ia punya tiga tugas untuk bab “Hidup di tepi rawa”. Tingkat mana yang cocok untuk setiap tugas?',
        'Ia memakai kerangka [TPACK](istilah:tpack). Kerangka ini memandang [materi, cara mengajar, dan teknologi](sumber:mishra-koehler-2006) sebagai satu anyaman. Penelitian tentang AI [menambahkan etika](sumber:celik-2023), sebab pandai memakai alat saja tidak cukup.',
      ),
    },
    {
      kind: 'steps',
      title: 'Empat pertanyaan',
      steps: [
        { title: 'Materi', text: 'Kemampuan apa yang harus dikuasai murid?' },
        { title: 'Cara mengajar', text: 'Usaha mana yang harus dilalui murid sendiri?' },
        {
          title: 'Teknologi',
          text: 'Apakah AI menambah sesuatu yang tidak dapat diberikan buku, benda, atau percakapan?',
        },
        {
          title: 'Etika dan aturan',
          text: 'Siapa yang memegang alat, data siapa yang masuk, siapa yang tertinggal?',
        },
      ],
    },
    {
      kind: 'table',
      caption: 'Keputusan Pak Darmawan',
      columns: ['Tugas', 'Pertimbangan', 'Tingkat dan pintu', 'Bukti proses'],
      rows: [
        [
          'Menulis paragraf argumentasi tentang lahan gambut',
          'Menyusun alasan adalah inti yang dilatih. Bila AI menulis, usaha itu hilang.',
          '1, ditulis tangan di kelas',
          'Kerangka dan dua naskah',
        ],
        [
          'Menyiapkan wawancara dengan nelayan',
          'Intinya bertanya dan mendengar. Gagasan awal boleh dibantu.',
          '2, AI di layar guru; murid menyaring dan menulis pertanyaan sendiri',
          'Daftar gagasan yang ditolak, beserta alasannya',
        ],
        [
          'Menyunting siaran pers lomba perahu',
          'Intinya menilai saran penyuntingan.',
          '3, saran AI dicetak guru, tanpa nama murid',
          'Tanda terima atau tolak pada setiap saran',
        ],
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Pertanyaan yang mengubah pikirannya',
      text: paragraphs(
        'Semula Pak Darmawan ingin memakai AI untuk ketiga tugas agar seragam. Pertanyaan kedua menghentikannya. Dalam argumentasi, memilih alasan *adalah* pelajarannya.',
        'Pertanyaan ketiga juga berguna. Untuk wawancara, kakek seorang murid ternyata nelayan. AI cukup menjadi pemantik sepuluh menit.',
      ),
    },
    {
      kind: 'text',
      text: 'Perhatikan kolom terakhir. Pada setiap tingkat, guru meminta [bukti proses](sumber:perkins-roe-furze-2024), bukan hanya hasil. Bukti proses lebih adil daripada menebak-nebak siapa penulisnya. Semua pintu yang ia pilih juga sejalan dengan [aturan bagi murid SMA](sumber:skb-2026).',
    },
    {
      kind: 'single-choice',
      id: 'soal-s3-pertanyaan-tpack',
      stem: 'Rekan Pak Darmawan berkata, “AI ini canggih, mari kita cari tugas yang cocok untuknya.” Pertanyaan mana yang paling perlu diajukan lebih dahulu kepadanya?',
      objective: 'menentukan-tingkat-ai',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Kemampuan apa yang ingin kita latih pada murid?',
          feedback: 'Tepat. Tujuan mendahului alat. Sesudah itu baru terlihat apakah AI berguna.',
        },
        {
          id: 'b',
          text: 'Berapa banyak fitur yang dimiliki AI itu?',
          feedback: 'Banyaknya fitur tidak memberi tahu apa yang dipelajari murid.',
        },
        {
          id: 'c',
          text: 'Apakah sekolah lain sudah lebih dahulu memakainya?',
          feedback: 'Pengalaman sekolah lain boleh didengar, tetapi tujuan kelas kita belum terjawab.',
        },
        {
          id: 'd',
          text: 'Apakah semua guru sudah mahir mengoperasikannya?',
          feedback:
            'Kemahiran perlu, tetapi penelitian mengingatkan bahwa pengetahuan tentang alat saja tidak cukup.',
        },
      ],
      correct: 'a',
      explanation:
        'Mencari tugas untuk sebuah alat berarti mulai dari ujung yang keliru. Mulailah dari materi dan cara mengajar, lalu tanyakan apa sumbangan teknologinya.',
    },
  ],
};
