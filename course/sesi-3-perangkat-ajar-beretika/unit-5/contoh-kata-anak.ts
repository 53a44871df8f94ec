// Page 4 of unit 5, worked example: a class turns three stiff sentences into words that children understand.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-kata-anak',
  title: 'Contoh: dari bahasa surat ke bahasa anak',
  minutes: 2,
  objectives: ['menyusun-kesepakatan'],
  competencies: ['3.2', '2.2'],
  sources: ['skb-2026', 'inti-2026', 'uu-pdp-2022', 'deci-1994'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Bu Nurul, tokoh rekaan kita, mengajar kelas VI di tepi Sungai Komering. Ia membawa tiga kalimat kaku ke kelas. Ia bertanya, “Kalau adikmu membaca ini, apakah ia paham?”',
        'Batasnya dijelaskan lebih dahulu: murid [tidak memakai chatbot umum](sumber:inti-2026) untuk tugas sekolah. Itu [aturan bersama](sumber:skb-2026), bukan kemauan guru.',
      ),
    },
    {
      kind: 'table',
      caption: 'Tiga kalimat, sebelum dan sesudah',
      columns: ['Kalimat kaku', 'Kata murid', 'Alasan yang ditulis'],
      rows: [
        [
          'Dilarang memproses data pribadi.',
          'Nama, foto, dan alamat kita tidak masuk ke mesin.',
          'Data anak [dilindungi khusus](sumber:uu-pdp-2022).',
        ],
        [
          'Pemanfaatan AI wajib didampingi.',
          'Kalau perlu AI, Bu Guru yang membuka. Kita bertanya dan menimbang.',
          'Jawaban mesin dapat keliru.',
        ],
        [
          'Pelanggaran dikenai sanksi.',
          'Kalau telanjur, kita bilang. Lalu kita kerjakan ulang bagian itu.',
          'Jujur itu berani.',
        ],
      ],
    },
    {
      kind: 'steps',
      title: 'Yang terjadi dalam 25 menit',
      steps: [
        {
          title: 'Membaca',
          text: 'Setiap kelompok mendapat satu kalimat dan menggarisbawahi kata yang sulit.',
        },
        { title: 'Menulis ulang', text: 'Satu anak menulis, yang lain memberi contoh kejadian.' },
        {
          title: 'Menguji',
          text: 'Kelompok lain memperagakan kalimat itu. Bila salah peraga, kalimatnya diperbaiki.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Lalu murid menambah satu',
      text: 'Seorang anak bertanya, “Kalau Ibu pakai AI, Ibu bilang juga?” Kelas bertepuk tangan. Butir keempat pun lahir: “Bu Guru memberi tahu bila bahan pelajaran dibantu AI.”',
    },
    {
      kind: 'accordion',
      title: 'Mengapa kata-kata itu bekerja',
      items: [
        {
          title: 'Ada alasan',
          text: 'Setiap butir menjawab “supaya apa”. Alasan membantu aturan [diterima dari dalam](sumber:deci-1994).',
        },
        {
          title: 'Ada perbuatan',
          text: '“Menjadi bijak” sulit dilihat. “Kita bilang” dapat dilihat.',
        },
        {
          title: 'Ada janji guru',
          text: 'Aturan yang berlaku dua arah terasa adil.',
        },
      ],
    },
  ],
};
