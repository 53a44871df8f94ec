// Page 1 of unit 3: generating text is predicting the next word, again and again.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'menulis-dengan-menebak',
  title: 'Menulis dengan menebak kata berikutnya',
  minutes: 3,
  objectives: ['menjelaskan-model-bahasa'],
  competencies: ['1.3'],
  sources: ['jurafsky-martin-slp3', 'shannon-1951'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Lanjutkan pantun ini: “Berakit-rakit ke hulu, berenang-renang ke …”. Bapak/Ibu langsung menjawab “tepian”. Jawaban itu datang dari kalimat yang sudah sering kita dengar.',
        'Pada 1951, Claude Shannon menerbitkan percobaan serupa. Orang diminta [menebak huruf berikutnya](sumber:shannon-1951) dalam teks bahasa Inggris, satu demi satu. Ternyata banyak yang tertebak.',
        '[AI generatif](istilah:ai-generatif) yang menulis bekerja dengan gagasan itu. Intinya adalah [model bahasa](istilah:model-bahasa), yaitu program yang menghitung [peluang setiap lanjutan](sumber:jurafsky-martin-slp3).',
      ),
    },
    { kind: 'term', term: 'model-bahasa' },
    {
      kind: 'steps',
      title: 'Satu putaran, lalu diulang',
      steps: [
        { title: 'Baca', text: 'Model membaca teks yang sudah ada, termasuk pertanyaan kita.' },
        { title: 'Hitung', text: 'Setiap calon lanjutan diberi [peluang](istilah:peluang).' },
        { title: 'Pilih', text: 'Satu calon diambil. Yang peluangnya besar lebih sering terambil.' },
        {
          title: 'Tempel',
          text: 'Pilihan itu ditempelkan di ujung teks. Putaran dimulai lagi, sampai jawaban dianggap selesai.',
        },
      ],
    },
    {
      kind: 'comparison',
      title: 'Mesin pencari dan model bahasa',
      columns: [
        {
          title: 'Mesin pencari',
          points: [
            'Menunjukkan laman yang sudah ada.',
            'Penulis dan tanggalnya dapat kita lihat.',
            'Bila lamannya tidak ada, hasilnya kosong atau tidak cocok.',
          ],
        },
        {
          title: 'Model bahasa',
          points: [
            'Menyusun kalimat yang baru.',
            'Asal setiap kalimatnya tidak otomatis terlihat.',
            'Bila faktanya tidak ada, kalimatnya tetap dapat tersusun.',
          ],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Bila alatnya mencari di web',
      text: 'Sebagian alat kini mencari di web dahulu, lalu menulis. Laman yang ditemukan menjadi bahan bacaan model. Kalimatnya tetap disusun dengan cara yang sama, jadi isinya tetap perlu diperiksa.',
    },
    {
      kind: 'examples',
      title: 'Murid pun menebak kata',
      items: {
        sd: 'Murid kelas II membaca, “Kancil lari karena dikejar …”. Banyak yang menjawab “harimau” atau “buaya”. Hampir tidak ada yang menjawab “lemari”. Mereka sudah memakai peluang tanpa menghitungnya.',
        smp: 'Dalam surat undangan OSIS, sesudah “atas perhatian Bapak/Ibu, kami ucapkan …” biasanya muncul “terima kasih”. Kalimat baku paling mudah ditebak, sehingga paling lancar ditulis mesin.',
        sma: 'Dalam laporan praktikum: “Setelah ditetesi, larutan berubah menjadi …”. Kata “merah”, “biru”, dan “bening” sama-sama wajar. Bahasa menerima ketiganya. Hanya percobaan yang tahu mana yang benar.',
        smk: 'Dalam petunjuk bengkel: “Sebelum membuka tutup radiator, pastikan mesin sudah …”. Kata “dingin” sangat mungkin. Kata “menyala” juga sah menurut tata bahasa, tetapi berbahaya.',
      },
    },
    {
      kind: 'single-choice',
      id: 'soal-cara-menulis',
      stem: 'Bu Fitri, guru SD di Muara Enim, meminta sebuah chatbot menulis cerita tentang perahu ketek. Apa yang dikerjakan model bahasa di balik chatbot itu?',
      objective: 'menjelaskan-model-bahasa',
      level: 'C2',
      options: [
        {
          id: 'a',
          text: 'Menghitung lanjutan yang mungkin, lalu menambahkannya sedikit demi sedikit.',
          feedback: 'Tepat. Cerita itu tumbuh dari ujungnya, putaran demi putaran.',
        },
        {
          id: 'b',
          text: 'Menyalin cerita perahu yang paling banyak dibaca orang dari sebuah gudang naskah.',
          feedback:
            'Tidak ada gudang naskah yang dibuka. Cerita disusun baru, walaupun polanya berasal dari banyak naskah.',
        },
        {
          id: 'c',
          text: 'Membayangkan perahu seperti manusia, lalu menceritakan yang dilihatnya.',
          feedback: 'Model hanya mengolah teks. Ia belum pernah melihat Sungai Enim atau naik perahu.',
        },
        {
          id: 'd',
          text: 'Mengikuti kerangka cerita yang ditulis satu per satu oleh pemrogram.',
          feedback: 'Itu cara program berbasis aturan. Model bahasa memakai pola yang dipelajari dari teks.',
        },
      ],
      correct: 'a',
      explanation:
        'Model membaca yang sudah ada, menghitung peluang lanjutan, memilih satu, menempelkannya, lalu mengulang. Cerita yang panjang pun lahir dari putaran kecil itu.',
    },
  ],
};
