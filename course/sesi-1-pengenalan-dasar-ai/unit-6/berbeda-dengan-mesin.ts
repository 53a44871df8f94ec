// Page 2 of unit 6: two opposite errors in taking advice, and a way between them, with the figure of the unit.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'berbeda-dengan-mesin',
  title: 'Ketika guru dan mesin berbeda',
  minutes: 2,
  objectives: ['memutuskan-sebagai-pengendali'],
  competencies: ['1.1', '2.1'],
  sources: ['dietvorst-2015', 'bucinca-2021'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Unit 1 mengenalkan bias otomatisasi: mengikuti mesin begitu saja. Kekeliruan sebaliknya juga nyata, yaitu [keengganan terhadap algoritma](istilah:keengganan-algoritma).',
        'Dalam lima percobaan, orang [lebih cepat kehilangan kepercayaan](sumber:dietvorst-2015) kepada mesin daripada kepada manusia setelah melihat kekeliruan yang sama. Itu terjadi sekalipun mesinnya lebih sering tepat.',
      ),
    },
    {
      kind: 'figure',
      svg: 'terima-ubah-tolak.svg',
      caption: 'Urutannya penting: penilaian sendiri mendahului saran.',
      description:
        'Bagan dari atas ke bawah: penilaian sendiri dahulu, buka saran mesin, cari bukti lain. Lalu tiga cabang: terima bila bukti sejalan, ubah bila cocok sebagian, tolak bila bukti melawan. Ketiganya menuju kotak terakhir: catat alasannya.',
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Mengapa menilai lebih dahulu?',
      text: 'Dalam sebuah percobaan, rancangan yang memaksa orang berpikir, misalnya memutuskan sebelum saran muncul, [mengurangi sikap mengekor](sumber:bucinca-2021) pada saran yang keliru. Pesertanya kurang menyukai cara itu. Berpikir memang melelahkan.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibandingkan adalah bukti',
      text: 'Jangan bertanya, “Siapa yang lebih pintar?” Tanyakan, “Bukti apa yang ia punya, dan bukti apa yang saya punya?”',
    },
    {
      kind: 'single-choice',
      id: 'soal-satu-kali-keliru',
      stem: 'Aplikasi pemeriksa ejaan di sebuah SMP keliru menandai nama sungai. Seorang guru berhenti memakainya, walaupun puluhan tandanya tepat. Apa yang sebaiknya ia timbang?',
      objective: 'memutuskan-sebagai-pengendali',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Alat yang pernah keliru sebaiknya diganti yang baru.',
          feedback: 'Alat baru pun akan keliru. Tanpa ukuran, penggantian hanya memindahkan masalah.',
        },
        {
          id: 'b',
          text: 'Kekeliruan kecil boleh diabaikan demi hemat waktu.',
          feedback:
            'Kecil atau besar dilihat dari akibatnya. Tanda keliru tetap perlu dilewatkan dengan sadar.',
        },
        {
          id: 'c',
          text: 'Nama sungai sebaiknya dihindari dalam karangan.',
          feedback: 'Murid tidak perlu menyesuaikan karangannya dengan kelemahan alat.',
        },
        {
          id: 'd',
          text: 'Seberapa sering alat itu keliru, dan pada kata apa.',
          feedback: 'Tepat. Pola kekeliruan menunjukkan kapan alat dipercaya dan kapan diperiksa.',
        },
      ],
      correct: 'd',
      explanation:
        'Satu kekeliruan adalah alasan untuk memeriksa polanya. Bila kelirunya hanya pada nama tempat, tanda pada nama tempat cukup dilewati.',
    },
  ],
};
