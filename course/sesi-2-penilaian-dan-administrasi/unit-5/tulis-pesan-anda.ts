// Page 5 of unit 5, the teacher's own activity: one message to parents, written and checked on paper.
import { list, type PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'tulis-pesan-anda',
  title: 'Giliran Bapak/Ibu: satu pesan untuk orang tua',
  minutes: 7,
  objectives: ['mengelola-administrasi'],
  competencies: ['1.5', '2.1'],
  sources: ['kraft-rogers-2015', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Ingatlah satu murid yang perlu sedikit dorongan pekan ini. Ambil kertas. Kita menulis pesan untuk orang tuanya dengan tangan, tanpa alat.',
    },
    {
      kind: 'flashcards',
      title: 'Pemanasan: perbaiki, lalu balik',
      cards: [
        {
          front: '“Anak Bapak malas membaca.”',
          back: '“Pekan ini Ananda menyelesaikan satu dari tiga bacaan.”',
        },
        {
          front: '“Mohon perhatian orang tua.”',
          back: '“Mohon Ibu mendengarkan Ananda membaca sepuluh menit malam ini.”',
        },
        {
          front: '“Demikian, harap maklum.”',
          back: '“Bila ada hal di rumah yang perlu kami ketahui, silakan balas pesan ini.”',
        },
      ],
    },
    {
      kind: 'steps',
      title: 'Tulis dan uji, empat menit',
      steps: [
        {
          title: 'Tulis empat kalimat',
          text: 'Sapa dan maksud, fakta, satu langkah, pintu balasan. Pilih [hal yang dapat diperbaiki](sumber:kraft-rogers-2015).',
        },
        { title: 'Coret kata sifat', text: 'Ganti *malas, nakal, lemah* dengan yang terlihat.' },
        { title: 'Baca sebagai orang tua', text: 'Bacalah pelan. Adakah kalimat yang membuat malu?' },
        {
          title: 'Periksa alamat',
          text: 'Pesan pribadi [tidak masuk grup kelas](sumber:uu-pdp-2022). Pastikan nomornya benar.',
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Satu kalimat “langkah di rumah”',
      items: {
        sd: 'SD di Pagar Alam: “Mohon temani Ananda menghitung belanja sayur, lalu minta ia menjelaskan kembaliannya.”',
        smp: 'SMP di Sungai Lilin: “Mohon tanyakan malam ini: bagian mana dari tugas IPA yang belum selesai?”',
        sma: 'SMA di Muara Beliti: “Mohon sepakati satu jam belajar tanpa gawai sebelum ulangan Rabu.”',
        smk: 'SMK di Indralaya: “Mohon ingatkan Ananda membawa buku catatan praktik dan sepatu kerja pada Kamis.”',
      },
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Bila kemudian dibantu AI',
      text: list(
        'Kirim kalimat tanpa nama, kelas, dan cerita keluarga.',
        'Minta dua pilihan nada, bukan dua isi.',
        'Pilih yang terdengar seperti Bapak/Ibu.',
      ),
    },
  ],
};
