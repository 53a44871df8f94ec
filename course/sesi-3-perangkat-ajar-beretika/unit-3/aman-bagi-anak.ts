// Page 2 of unit 3: what the law asks when a child is concerned, and what a teacher checks.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'aman-bagi-anak',
  title: 'Aman bagi anak: empat pagar',
  minutes: 2,
  objectives: ['menerapkan-etika'],
  competencies: ['1.2', '2.2', '3.1'],
  sources: ['pp-tunas-2025', 'uu-pdp-2022', 'unesco-genai-2023', 'skb-2026'],
  blocks: [
    {
      kind: 'text',
      text: 'Murid tidak dapat menilai sendiri semua risiko sebuah aplikasi. Karena itu, orang dewasa memasang pagarnya.',
    },
    {
      kind: 'table',
      caption: 'Empat pagar dan maknanya bagi guru',
      columns: ['Pagar', 'Pokok isinya', 'Maknanya bagi guru'],
      rows: [
        [
          '[PP 17/2025](sumber:pp-tunas-2025)',
          'Anak ialah yang belum 18 tahun. Akses bertingkat menurut usia dan risiko, dengan persetujuan orang tua atau wali. [Pemrofilan](istilah:pemrofilan) anak pada dasarnya dilarang.',
          'Bacalah batas usia dan risikonya. Jangan membantu murid memalsukan umur.',
        ],
        [
          '[UU 27/2022](sumber:uu-pdp-2022)',
          'Data anak termasuk data spesifik. Pemrosesannya wajib mendapat persetujuan orang tua dan/atau wali (Pasal 4 dan 25).',
          'Tanpa persetujuan, data murid tidak masuk.',
        ],
        [
          '[Keputusan Bersama 2026](sumber:skb-2026)',
          'Pemakaian mengikuti usia dan kesiapan.',
          'Guru memegang alat umum, bukan murid.',
        ],
        [
          '[Panduan UNESCO 2023](sumber:unesco-genai-2023)',
          'Alat perlu diperiksa keamanannya dan kecocokannya bagi pendidikan.',
          'Cobalah sendiri sebelum dipakai di kelas.',
        ],
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Kewajiban siapa?',
      text: 'PP 17/2025 terutama mengatur **penyelenggara** aplikasi. Kewajiban mereka tidak menghapus kehati-hatian kita. Izin orang tua pun tidak mengubah alat yang tidak cocok menjadi cocok.',
    },
    {
      kind: 'text',
      text: paragraphs(
        'Aman juga soal perasaan. Sebelum membagikan, tanyakan:',
        list(
          'Adakah anak yang dapat dikenali atau ditertawakan?',
          'Bila gambar ini beredar tanpa penjelasan, apa akibatnya?',
          'Kepada siapa murid melapor bila ia tidak nyaman?',
        ),
      ),
    },
    {
      kind: 'single-choice',
      id: 'soal-s3-etika-umur',
      stem: 'Sebuah alat menetapkan batas 18 tahun. Beberapa murid kelas X ingin mencobanya untuk tugas. Apa yang paling tepat dilakukan guru?',
      objective: 'menerapkan-etika',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: 'Meminta mereka memakai akun kakaknya',
          feedback: 'Batas usia dilanggar lewat orang lain, dan risikonya tetap pada anak.',
        },
        {
          id: 'b',
          text: 'Memilih kegiatan lain dengan tujuan yang sama',
          feedback: 'Tepat. Tujuan belajar tetap, jalannya yang disesuaikan.',
        },
        {
          id: 'c',
          text: 'Mengumpulkan izin orang tua, lalu mengizinkan',
          feedback: 'Izin orang tua tidak menghapus batas usia alat maupun aturan sekolah.',
        },
      ],
      correct: 'b',
      explanation:
        'Batas usia dibaca lebih dahulu, baru persetujuan. Kegiatan kertas atau layar guru sering mencapai tujuan yang sama.',
    },
  ],
};
