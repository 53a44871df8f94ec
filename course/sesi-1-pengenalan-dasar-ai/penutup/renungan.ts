// Page 3 of the closing: where the teacher stands now, and two questions to write about.
import { type PageInput, paragraphs } from '../../write.ts';

const labels = ['Belum yakin', 'Sedikit yakin', 'Cukup yakin', 'Yakin', 'Sangat yakin'];

export const page: PageInput = {
  id: 'renungan',
  title: 'Renungan: apa yang berubah?',
  minutes: 7,
  objectives: ['menilai-klaim-ai', 'memutuskan-sebagai-pengendali'],
  competencies: ['1.1', '1.5'],
  sources: ['schon-1983'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Guru yang berpengalaman sering tahu harus berbuat apa sebelum dapat menjelaskannya. Donald Schön menulis bahwa seorang profesional bertumbuh dengan [menengok kembali](sumber:schon-1983) apa yang ia kerjakan.',
        'Ambil beberapa menit yang tenang. Tidak ada jawaban yang salah di halaman ini.',
      ),
    },
    {
      kind: 'likert',
      id: 'yakin-menjelaskan-ai',
      prompt: 'Seberapa yakin Bapak/Ibu menjelaskan kepada rekan mengapa AI dapat mengarang?',
      labels,
    },
    {
      kind: 'likert',
      id: 'yakin-memeriksa-klaim',
      prompt: 'Seberapa yakin Bapak/Ibu memeriksa sebuah klaim sebelum meneruskannya?',
      labels,
    },
    {
      kind: 'likert',
      id: 'yakin-menolak-saran',
      prompt: 'Seberapa yakin Bapak/Ibu menolak saran AI dan menjelaskan alasannya?',
      labels,
    },
    {
      kind: 'reflection',
      id: 'renungan-keputusan',
      prompt:
        'Sebutkan satu keputusan di sekolah yang akan tetap Bapak/Ibu pegang sendiri, sekalipun AI menawarkan saran. Mengapa?',
      hints: [
        'Siapa yang terkena akibatnya?',
        'Apa yang Bapak/Ibu ketahui, tetapi tidak diketahui mesin?',
        'Bagaimana keputusan itu dijelaskan kepada murid atau orang tuanya?',
      ],
      minWords: 40,
    },
    {
      kind: 'reflection',
      id: 'renungan-anggapan',
      prompt: 'Anggapan apa tentang AI yang berubah selama sesi ini? Apa yang mengubahnya?',
      hints: ['Dahulu saya mengira …', 'Sekarang saya tahu …', 'Yang masih saya ragukan …'],
      minWords: 30,
    },
  ],
};
