// Page 5 of the closing: mend three items, analyse one test, calibrate with a colleague; then session 3.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'langkah-berikut',
  title: 'Langkah berikut: dari meja ke sekolah',
  minutes: 2,
  objectives: ['menyusun-soal', 'menyusun-rubrik', 'menganalisis-butir'],
  competencies: ['1.5', '2.5'],
  sources: ['uu-guru-2005', 'skb-2026'],
  blocks: [
    {
      kind: 'text',
      text: 'Undang-Undang Guru dan Dosen mewajibkan guru mengembangkan kompetensinya [secara berkelanjutan](sumber:uu-guru-2005). Buka lagi peta tugas dari Unit 1: langkah mana yang berpindah? Lalu pilih yang dapat dikerjakan pekan ini.',
    },
    {
      kind: 'steps',
      title: 'Tiga langkah untuk pekan ini',
      steps: [
        {
          title: 'Obati tiga soal',
          text: 'Ambil tiga soal yang akan dipakai lagi. Betulkan satu cela pada setiap soal. Simpan versi lama di sampingnya.',
        },
        {
          title: 'Baca satu tes dengan angka',
          text: 'Masukkan jawaban satu ulangan tanpa nama ke lab Unit 4. Putuskan nasib satu soal, lalu tulis alasannya.',
        },
        {
          title: 'Samakan pandangan',
          text: 'Bersama seorang rekan, nilailah tiga pekerjaan yang namanya ditutup. Pakai rubrik yang sama. Bicarakan hanya yang berbeda.',
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Langkah pertama yang masuk akal',
      items: {
        sd: 'SD di Martapura: tiga soal IPAS tentang daur air dibetulkan sepulang sekolah, lalu dibaca guru kelas paralel selama sepuluh menit.',
        smp: 'SMP di Pangkalan Balai: satu ulangan Matematika dianalisis. Pengecoh yang tidak dipilih siapa pun diganti dengan kekeliruan yang sering muncul di papan tulis.',
        sma: 'SMA di Sekayu: dua guru Bahasa Indonesia menilai tiga teks argumentasi tanpa nama, lalu memperjelas satu tingkat pada rubrik.',
        smk: 'SMK di Tanjung Enim: daftar cek praktik las diubah menjadi rubrik empat tingkat, lalu dicoba pada dua hasil praktik.',
      },
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Menularkan tanpa menggurui',
      text: 'Bawalah satu soal yang pernah gagal milik sendiri ke pertemuan KKG atau MGMP. Ceritakan apa yang keliru dan bagaimana membetulkannya. Rekan lebih mudah membuka miliknya setelah melihat kita membuka milik sendiri.',
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Alat guru bukan alat murid',
      text: 'Aplikasi yang Bapak/Ibu pakai di meja kerja tidak otomatis boleh dipakai murid. Aturannya mengikuti [Keputusan Bersama Tujuh Menteri](sumber:skb-2026). Sesi 3 membahasnya per jenjang.',
    },
    {
      kind: 'text',
      text: paragraphs(
        '**Sesi 3** membawa semua ini ke perangkat ajar: modul ajar, tingkat pemakaian AI, etika, inklusi, kesepakatan kelas, dan pengimbasan. Siapkan satu topik yang akan diajarkan bulan depan.',
        'Terima kasih, Bapak/Ibu. Penilaian yang teliti jarang dipuji, padahal murid merasakannya. Semoga meja kerja lebih lapang, dan waktu bersama murid lebih panjang.',
      ),
    },
  ],
};
