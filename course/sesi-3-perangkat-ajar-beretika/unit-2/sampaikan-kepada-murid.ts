// Page 7 of unit 2, bring it to class: telling pupils the level and the reason, in words for each jenjang.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'sampaikan-kepada-murid',
  title: 'Bawa ke kelas: sebut tingkatnya, sebut alasannya',
  minutes: 3,
  objectives: ['menentukan-tingkat-ai'],
  competencies: ['1.4', '2.2', '2.4'],
  sources: ['perkins-2024', 'perkins-roe-furze-2024', 'skb-2026'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Murid lebih mudah jujur bila batasnya jelas. Salah satu tujuan skala ini ialah [keterbukaan antara guru dan murid](sumber:perkins-2024). Karena itu tingkat ditulis di lembar tugas dan dijelaskan di depan kelas.',
        'Penjelasannya cukup tiga kalimat: apa yang boleh, apa yang tidak, dan mengapa.',
      ),
    },
    {
      kind: 'steps',
      title: 'Lima menit di awal tugas',
      steps: [
        {
          title: 'Tempel kartu tingkat',
          text: 'Siapkan lima kartu karton bernomor. Tempel satu kartu di papan selama tugas berlangsung.',
        },
        {
          title: 'Sebut alasannya',
          text: 'Kaitkan dengan kemampuan yang dilatih, bukan dengan kecurigaan.',
        },
        {
          title: 'Minta satu murid mengulang',
          text: 'Gunakan kata-katanya sendiri. Bila keliru, penjelasan kita yang diperbaiki.',
        },
        {
          title: 'Sebut bukti prosesnya',
          text: 'Kerangka, coretan, atau catatan saran yang ditolak. Murid tahu sejak awal apa yang dikumpulkan.',
        },
        {
          title: 'Buka pintu bertanya',
          text: '“Kalau ragu, tanya dulu. Bertanya tidak mengurangi nilai.”',
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Contoh ucapan guru',
      items: {
        sd: paragraphs(
          '“Kartu 1, Anak-anak. Hari ini kalian menulis cerita sendiri, pakai pensil. Ibu ingin mendengar suara kalian. Nanti kita baca bersama sambil makan bekal.”',
        ),
        smp: paragraphs(
          '“Kartu 2. Bapak tampilkan gagasan dari AI di layar. Kalian pilih satu, boleh juga tidak satu pun. Setelah layar dimatikan, kalian menulis sendiri, sebab menyusun kalimat itulah pelajaran kita.”',
        ),
        sma: paragraphs(
          '“Kartu 3. Ibu membagikan saran AI yang sudah dicetak. Tandai setiap saran: terima, tolak, atau ubah, lalu tulis alasannya. Yang dinilai adalah alasan kalian.”',
        ),
        smk: paragraphs(
          '“Kartu 1 untuk uji praktik. Di bengkel nanti tidak ada yang berbisik di telinga kalian. Minggu depan kartu 5: kita melatih pemilah komponen dengan simulasi pendidikan di laboratorium.”',
        ),
      },
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Bila murid tetap memakai chatbot di rumah',
      text: paragraphs(
        'Mulailah dengan percakapan, bukan tuduhan. Tanyakan bagian mana yang terasa sulit, lalu minta murid menjelaskan karyanya.',
        'Kemudian perbaiki tugasnya. Bagian inti dipindah ke kelas, sesuai dengan saran [suasana terkendali untuk tingkat 1](sumber:perkins-roe-furze-2024). Ingatkan pula [aturannya](sumber:skb-2026) dengan tenang.',
      ),
    },
    {
      kind: 'multiple-choice',
      id: 'soal-s3-ucapan-guru',
      stem: 'Ucapan mana saja yang memperjelas tingkat **dan** alasannya bagi murid? Pilih semua yang sesuai.',
      objective: 'menentukan-tingkat-ai',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: '“Kartu 1, sebab saya ingin melihat cara kalian menghitung.”',
          feedback: 'Ya. Tingkat dan kemampuan yang dilatih sama-sama disebut.',
        },
        {
          id: 'b',
          text: '“Jangan curang, sebab saya punya cara untuk mengetahui pelakunya.”',
          feedback: 'Ini ancaman. Murid tidak tahu batasnya dan tidak tahu alasannya.',
        },
        {
          id: 'c',
          text: '“Kartu 2: gagasan boleh dari layar, kalimatnya dari kalian, karena kita berlatih menulis.”',
          feedback: 'Ya. Batasnya jelas, dan alasannya terkait dengan tujuan.',
        },
        {
          id: 'd',
          text: '“Kerjakan sebaik mungkin dengan cara apa pun yang paling cepat.”',
          feedback: 'Terdengar membebaskan, tetapi murid tidak tahu apa yang diharapkan darinya.',
        },
      ],
      correct: ['a', 'c'],
      explanation:
        'Ucapan yang jelas menyebut tingkat, batas, dan alasan. Alasan yang terkait dengan belajar lebih kuat daripada ancaman.',
    },
  ],
};
