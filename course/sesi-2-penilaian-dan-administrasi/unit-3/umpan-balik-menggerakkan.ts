// Page 3 of unit 3: feedback as three answers, its four levels, and what marks do to comments.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'umpan-balik-menggerakkan',
  title: 'Umpan balik yang menggerakkan',
  minutes: 3,
  objectives: ['menyusun-rubrik'],
  competencies: ['1.4', '2.4'],
  sources: ['hattie-timperley-2007', 'butler-1988', 'sadler-1989'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Setumpuk tugas selesai dinilai sampai larut malam. Esoknya murid melihat angka, melipat kertas, lalu memasukkannya ke tas. Kerja keras guru berhenti di sana.',
        '[Umpan balik](istilah:umpan-balik) baru bekerja bila murid memakainya. Menurut [Sadler](sumber:sadler-1989), murid perlu tahu mutu yang dituju, membandingkan karyanya dengan mutu itu, lalu berbuat sesuatu untuk menutup jaraknya.',
      ),
    },
    {
      kind: 'steps',
      title: 'Tiga pertanyaan murid menurut Hattie dan Timperley',
      steps: [
        {
          title: 'Ke mana aku menuju?',
          text: 'Jawabannya ada pada tujuan dan rubrik. “Laporan yang kuat menarik simpulan dari datanya.”',
        },
        {
          title: 'Sudah sampai di mana aku?',
          text: 'Sebutkan bukti dari karyanya. “Datamu lengkap, tiga kali pengukuran.”',
        },
        {
          title: 'Apa langkahku berikutnya?',
          text: 'Satu langkah yang dapat dikerjakan hari ini. “Tambahkan satu kalimat yang menyebut angka dari tabel.”',
        },
      ],
    },
    {
      kind: 'table',
      caption: 'Empat sasaran umpan balik',
      columns: ['Sasaran', 'Contoh', 'Catatan'],
      rows: [
        [
          'Tugas',
          '“Satuan pada baris dua tertukar.”',
          'Menolong bila jelas. Paling kuat bila menuju ke cara kerja.',
        ],
        [
          'Cara kerja',
          '“Bandingkan dulu kedua tabel sebelum menyimpulkan.”',
          'Dapat dipakai lagi pada tugas lain.',
        ],
        [
          'Mengatur diri',
          '“Bagian mana yang menurutmu belum kuat? Periksa dengan rubrik.”',
          'Murid belajar memeriksa sendiri.',
        ],
        [
          'Diri pribadi',
          '“Kamu anak hebat!”',
          'Hangat, tetapi hampir tidak memberi keterangan untuk belajar.',
        ],
      ],
    },
    {
      kind: 'text',
      text: 'Dalam [telaah Hattie dan Timperley](sumber:hattie-timperley-2007), umpan balik dapat berpengaruh besar, tetapi arahnya bisa naik atau turun. Pujian kepada pribadi paling lemah pengaruhnya bagi belajar. Bukan berarti murid tidak boleh dipuji. Pujilah usaha dan cara yang tampak: “Kamu mengukur tiga kali, jadi datamu dapat dipercaya.”',
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Angka dapat menutupi komentar',
      text: 'Pada satu [percobaan di kelas lima dan enam](sumber:butler-1988), murid menerima angka saja, komentar saja, atau keduanya. Minat dan hasil kerja tertinggi ada pada murid yang menerima komentar saja. Angka ditambah komentar berpengaruh mirip dengan angka saja. Ini satu percobaan, bukan hukum. Namun, gagasannya mudah dicoba: berikan komentar dahulu, angkanya setelah murid memperbaiki.',
    },
    {
      kind: 'multiple-choice',
      id: 'soal-s2-u3-umpan-balik',
      stem: 'Murid kelas VII di Tanjung Raja menulis teks prosedur membuat pindang ikan. Langkah ketiga dan keempat tertukar. Umpan balik mana yang menolongnya memperbaiki? Pilih semua yang sesuai.',
      objective: 'menyusun-rubrik',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: '“Baca seperti juru masak pemula. Di mana ia akan bingung?”',
          feedback: 'Ya. Murid diajak memeriksa sendiri dengan cara yang dapat dipakai lagi.',
        },
        {
          id: 'b',
          text: '“Kamu memang berbakat menulis. Ibu bangga, lanjutkan!”',
          feedback: 'Pujian ini menyenangkan, tetapi tidak menunjuk apa pun dalam teksnya.',
        },
        {
          id: 'c',
          text: '“Takaranmu lengkap. Sekarang periksa urutan langkah 3 dan 4.”',
          feedback: 'Ya. Ada bukti tentang yang sudah baik dan satu langkah yang dapat dikerjakan.',
        },
        {
          id: 'd',
          text: '“Nilaimu 70, masih di bawah rata-rata kelas. Semangat!”',
          feedback: 'Murid tahu letaknya di antara teman, tetapi tidak tahu apa yang harus diubah.',
        },
        {
          id: 'e',
          text: '“Kurang teliti. Perbaiki dan kumpulkan lagi besok.”',
          feedback: 'Ada perintah, tetapi tanpa petunjuk bagian mana yang perlu diperbaiki dan bagaimana.',
        },
      ],
      correct: ['a', 'c'],
      explanation:
        'Umpan balik yang menolong menunjuk karya atau cara kerja, lalu membuka satu langkah berikutnya. Pujian kepada pribadi, perbandingan dengan teman, dan perintah umum tidak menyediakan langkah itu.',
    },
  ],
};
