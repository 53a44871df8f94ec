// Page 1 of unit 3: four ethical questions for any teaching material, with the figure of the unit.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'empat-pertanyaan-etika',
  title: 'Empat pertanyaan sebelum dibagikan',
  minutes: 2,
  objectives: ['menerapkan-etika'],
  competencies: ['1.2', '2.2'],
  sources: ['unesco-etika-2021', 'unesco-genai-2023', 'unesco-ircai-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Bahan ajar yang benar isinya belum tentu baik akibatnya. Lembar kerja dapat rapi, tetapi membuat sebagian anak merasa tidak dianggap.',
        'UNESCO meminta AI dipakai dengan [adil, terbuka, dan menghormati hak asasi](sumber:unesco-etika-2021). Kami meringkasnya menjadi empat pertanyaan untuk meja guru.',
      ),
    },
    {
      kind: 'figure',
      svg: 'empat-pertanyaan-etika.svg',
      caption: 'Satu jawaban yang mengganjal cukup untuk menunda. Perbaiki dahulu, baru bagikan.',
      description:
        'Empat kotak mengelilingi selembar bahan ajar. Adil: siapa tidak tampak atau dirugikan? Transparan: tahukah pembaca peran AI? Aman bagi anak: data dan perasaan siapa yang terlibat? Hormat pada karya: karya siapa yang dipakai? Garis dari keempatnya bertemu di tulisan “Guru memutuskan”.',
    },
    {
      kind: 'accordion',
      title: 'Dua yang pertama, lebih dekat',
      items: [
        {
          title: 'Adil',
          text: paragraphs(
            'AI meniru kebiasaan dalam datanya. [Kajian UNESCO dan IRCAI](sumber:unesco-ircai-2024) menemukan model bahasa cenderung mengaitkan perempuan dengan rumah dan keluarga, laki-laki dengan karier.',
            'Tanyakan: siapa yang selalu memimpin? Siapa yang selalu ditolong? Siapa yang tidak pernah muncul?',
          ),
        },
        {
          title: 'Transparan',
          text: paragraphs(
            'Pembaca berhak tahu bagian mana yang dibantu AI dan siapa yang bertanggung jawab. Caranya ialah [pernyataan pemakaian AI](istilah:pernyataan-ai).',
            'Terbuka tidak berarti menyalin seluruh percakapan. Cukup yang memengaruhi cara orang menilai karya itu.',
          ),
        },
      ],
    },
    {
      kind: 'true-false',
      id: 'soal-s3-etika-terbuka',
      stem: 'Setelah menyatakan bahwa gambar dibuat AI, guru tidak perlu lagi memeriksa apakah gambar itu merendahkan suatu kelompok.',
      objective: 'menerapkan-etika',
      level: 'C2',
      correct: false,
      feedback: {
        true: 'Terbuka menjawab satu pertanyaan saja. Gambar yang merendahkan tetap melukai, sekalipun asalnya disebut.',
        false: 'Tepat. Keempat pertanyaan berdiri sendiri-sendiri.',
      },
      explanation:
        'Kejujuran tentang asal tidak menggantikan keadilan. UNESCO mengingatkan bahwa AI generatif dapat [menguatkan pandangan yang dominan](sumber:unesco-genai-2023).',
    },
  ],
};
