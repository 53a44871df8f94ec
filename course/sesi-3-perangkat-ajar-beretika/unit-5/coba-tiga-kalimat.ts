// Page 5 of unit 5, try it: the teacher writes three sentences for her own class and tests them.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'coba-tiga-kalimat',
  title: 'Coba: tiga kalimat untuk kelas sendiri',
  minutes: 6,
  objectives: ['menyusun-kesepakatan'],
  competencies: ['3.2', '2.2'],
  sources: ['skb-2026', 'lundy-2007'],
  blocks: [
    {
      kind: 'text',
      text: 'Ambil kertas. Bayangkan satu kelas yang Bapak/Ibu ajar. Tulislah tiga kalimat usulan. Di lab sesudah ini, usulan itu menjadi lembar kesepakatan. Keputusan akhirnya tetap bersama murid.',
    },
    {
      kind: 'steps',
      title: 'Enam menit',
      steps: [
        { title: 'Satu kalimat izin', text: 'Kapan AI hadir, dan siapa yang membukanya?' },
        { title: 'Satu kalimat lindung', text: 'Apa yang dijaga supaya tidak masuk ke mesin?' },
        { title: 'Satu kalimat pulih', text: 'Apa yang dilakukan bila keliru?' },
        { title: 'Uji', text: 'Bacakan pelan-pelan, lalu periksa dengan kartu di bawah.' },
      ],
    },
    {
      kind: 'flashcards',
      title: 'Kartu uji kalimat',
      cards: [
        { front: 'Pahamkah anak termuda?', back: 'Ganti kata yang tidak ia pakai sehari-hari.' },
        {
          front: 'Terlihatkah perbuatannya?',
          back: '“Kita menyebut alatnya” lebih jelas daripada “kita jujur”.',
        },
        {
          front: 'Sejalankah dengan aturan?',
          back: 'Bandingkan dengan [keputusan bersama](sumber:skb-2026). Kesepakatan tidak dapat melonggarkannya.',
        },
        { front: 'Adilkah bagi yang tanpa gawai?', back: 'Setiap butir perlu jalan tanpa internet.' },
      ],
    },
    {
      kind: 'examples',
      title: 'Satu butir, empat jenjang',
      items: {
        sd: '“Kalau ada gambar aneh di layar, aku panggil guru.”',
        smp: '“Aku menyimpan coretanku, supaya proses belajarku terlihat.”',
        sma: '“Aku menyebut bagian yang memakai saran dari layar guru, dan alasanku menerimanya.”',
        smk: '“Langkah kerja dari mesin kami cocokkan dengan petunjuk alat di bengkel dan tanyakan kepada guru.”',
      },
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Ini baru usulan guru',
      text: 'Biarkan beberapa baris kosong. Tanpa [pengaruh murid](sumber:lundy-2007), lembar ini kembali menjadi aturan dari atas.',
    },
  ],
};
