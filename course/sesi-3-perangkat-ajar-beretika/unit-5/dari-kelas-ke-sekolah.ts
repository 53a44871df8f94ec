// Page 7 of unit 5, bring it to school: how class agreements grow into a policy, with parents, and are revisited.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'dari-kelas-ke-sekolah',
  title: 'Bawa ke sekolah: orang tua, kebijakan, dan tinjauan',
  minutes: 3,
  objectives: ['menyusun-kesepakatan'],
  competencies: ['3.2', '2.2', '2.5'],
  sources: ['skb-2026', 'livingstone-2017', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'figure',
      svg: 'pagar-kesepakatan.svg',
      caption: 'Makin ke dalam makin rinci. Setiap lapis boleh lebih ketat, jangan lebih longgar.',
      description:
        'Empat kotak bersusun dari luar ke dalam. Paling luar aturan negara, batas untuk semua. Di dalamnya kebijakan sekolah tentang data, alat, peran, dan bantuan. Di dalamnya lagi kesepakatan kelas tentang kebiasaan sehari-hari. Paling dalam lembar tugas yang memuat tingkat AI tugas itu. Di bawahnya tertulis: ke dalam lebih rinci, jangan lebih longgar.',
    },
    {
      kind: 'text',
      text: paragraphs(
        'Mulailah dari satu kelas. Sesudah beberapa kelas mencoba, kumpulkan butir yang sama. Butir itulah bahan kebijakan sekolah, di dalam pagar [keputusan bersama](sumber:skb-2026).',
        'Ajak orang tua sejak awal. Penelitian pada keluarga di Eropa menemukan bahwa pembatasan saja [menurunkan risiko sekaligus peluang anak di dunia daring](sumber:livingstone-2017). Pendampingan yang aktif membuka peluang, meski risikonya ikut ada. Karena itu batas dan pendampingan berjalan bersama.',
      ),
    },
    {
      kind: 'steps',
      title: 'Empat langkah dalam satu semester',
      steps: [
        {
          title: 'Pekan 1: dengar',
          text: 'Murid menulis tanpa nama. Orang tua menjawab dua pertanyaan di kertas.',
        },
        { title: 'Pekan 2: tulis', text: 'Kelas memilih paling banyak tujuh butir.' },
        {
          title: 'Pekan 3: bawa pulang',
          text: 'Orang tua membaca dan memberi catatan. Paraf di sini bukan [persetujuan pemrosesan data](sumber:uu-pdp-2022); itu perlu lembar sendiri.',
        },
        {
          title: 'Akhir semester: tinjau',
          text: 'Pertahankan, perbaiki, atau hapus. Tulis tanggal tinjauan berikutnya.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Pertanyaan untuk meja makan',
      text: '“Hari ini mesin menyarankan apa kepadamu, dan mengapa kamu percaya atau tidak percaya?”',
    },
  ],
};
