// Page 3 of unit 6: why the score of an AI-text detector convicts nobody, with the figure of the unit.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'pendeteksi-bukan-hakim',
  title: 'Pendeteksi AI bukan hakim',
  minutes: 2,
  objectives: ['melindungi-data'],
  competencies: ['1.2', '2.1', '2.2'],
  sources: ['liang-2023', 'weber-wulff-2023', 'openai-2023'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Sebuah situs menulis “92% buatan AI”. Angka itu terlihat seperti hasil laboratorium. Padahal [pendeteksi](istilah:pendeteksi-ai) hanya menaksir kemiripan, lalu memberi angka. Ia tidak melihat murid menulis.',
        'Kekeliruan yang paling melukai ialah [positif palsu](istilah:positif-palsu): karangan jujur yang dituduh.',
      ),
    },
    {
      kind: 'accordion',
      title: 'Tiga temuan',
      items: [
        {
          title: 'Tidak tepat dan tidak andal',
          text: 'Sebuah tim menguji [empat belas alat](sumber:weber-wulff-2023) pada tahun 2023. Simpulannya: tidak akurat dan tidak andal. Tulisan yang diubah sedikit makin sering lolos.',
        },
        {
          title: 'Tidak adil',
          text: 'Tujuh alat diuji dengan esai bahasa Inggris karya manusia. Rata-rata [lebih dari separuh](sumber:liang-2023) esai penulis bukan penutur asli ditandai AI. Kosakata sederhana dianggap mirip mesin.',
        },
        {
          title: 'Pembuatnya pun berhenti',
          text: 'OpenAI menutup pendeteksinya pada Juli 2023 karena [akurasinya rendah](sumber:openai-2023). Dalam ujinya sendiri, 26% teks AI tertangkap dan 9% teks manusia salah tertandai.',
        },
      ],
    },
    {
      kind: 'figure',
      svg: 'siapa-yang-tertandai.svg',
      caption: 'Andaian 250 karangan: sebagian besar yang tertandai justru jujur.',
      description:
        'Bagan dari atas ke bawah. 250 karangan terbagi dua: 200 ditulis murid sendiri dan 50 dibuat AI. Dari 200 karangan jujur, 9% atau 18 tertandai. Dari 50 karangan AI, 26% atau 13 tertandai, jadi 37 lolos. Yang tertandai semuanya 31: 18 jujur dan 13 buatan AI.',
    },
    {
      kind: 'text',
      text: 'Gambar itu hitungan andaian, memakai 26% dan 9% tadi. Alat lain punya angka lain, dan uji untuk karangan murid berbahasa Indonesia belum kami temukan. Polanya tetap: **bila kebanyakan murid jujur, tuduhan banyak menimpa yang jujur.**',
    },
    {
      kind: 'numeric',
      id: 'soal-s2-u6-tertuduh',
      stem: 'Di sebuah SMA, 300 murid menulis sendiri karangannya. Andaikan alat keliru menandai 4% tulisan manusia. Berapa murid jujur yang diperkirakan tertuduh?',
      objective: 'melindungi-data',
      level: 'C3',
      unit: 'murid',
      min: 12,
      max: 12,
      decimals: 0,
      limit: { min: 0, max: 300 },
      feedback: {
        low: 'Terlalu kecil. Hitung 4% dari 300: empat dari setiap seratus murid.',
        high: 'Terlalu besar. Yang dicari hanya 4% dari 300 murid.',
        right: 'Tepat. 0,04 × 300 = 12 anak yang tidak bersalah.',
      },
      explanation:
        'Persentase kecil menjadi banyak anak bila dipakai pada semua orang. Bagi ke-12 anak itu, “hanya 4%” tidak terasa kecil.',
    },
  ],
};
