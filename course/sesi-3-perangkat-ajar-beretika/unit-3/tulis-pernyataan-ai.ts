// Page 5 of unit 3, try it: the teacher writes an AI use statement for a material of her own.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'tulis-pernyataan-ai',
  title: 'Coba: tulis pernyataan pemakaian AI',
  minutes: 4,
  objectives: ['menerapkan-etika'],
  competencies: ['1.2', '2.2'],
  sources: ['unesco-etika-2021', 'uu-hak-cipta-2014'],
  blocks: [
    {
      kind: 'text',
      text: 'Ambil satu bahan yang pernah Bapak/Ibu buat dengan bantuan AI. Bila belum ada, pakailah lembar pasar tadi. Siapkan kertas. Waktunya empat menit.',
    },
    {
      kind: 'steps',
      title: 'Empat potong kalimat',
      steps: [
        { title: 'Bagian', text: 'Bagian mana yang dibantu: gagasan, draf, gambar, atau bahasa?' },
        { title: 'Alat', text: 'Alat apa, dan kapan dipakai?' },
        { title: 'Pemeriksaan', text: 'Apa yang diubah, dan dengan sumber apa isinya dicek?' },
        { title: 'Penanggung jawab', text: 'Siapa yang dapat ditanya bila ada kekeliruan?' },
      ],
    },
    {
      kind: 'flashcards',
      title: 'Kalimat ini kurang apa?',
      cards: [
        {
          front: '“Dibuat dengan AI.”',
          back: 'Bagian dan pemeriksaannya tidak disebut. Pembaca mengira semuanya buatan mesin.',
        },
        {
          front: '“Penulis: Guru dan sebuah chatbot.”',
          back: 'Menurut undang-undang, [pencipta adalah orang](sumber:uu-hak-cipta-2014). Mesin pun tidak dapat ditanya. Sebut AI sebagai alat.',
        },
        {
          front: '“Sumber: AI.”',
          back: 'AI bukan sumber fakta. Tulis buku, data, atau orang yang menguatkan isinya.',
        },
        {
          front: '“AI dipakai seperlunya.”',
          back: 'Tidak dapat diperiksa. “Seperlunya” menurut siapa?',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Uji dengan satu pembaca',
      text: 'Bacakan kalimat Bapak/Ibu kepada rekan. Tanyakan: bagian mana yang perlu ia baca lebih teliti? Bila ia tidak tahu, pernyataannya belum cukup [terbuka](sumber:unesco-etika-2021).',
    },
    {
      kind: 'text',
      text: paragraphs(
        'Kapan pernyataan tidak diperlukan? Memeriksa ejaan satu kata tidak mengubah isi. Bila ragu, tulis saja. Satu kalimat tidak memberatkan siapa pun.',
        'Untuk diri sendiri, simpan [catatan pemakaian](istilah:catatan-pemakaian) yang lebih lengkap.',
      ),
    },
  ],
};
