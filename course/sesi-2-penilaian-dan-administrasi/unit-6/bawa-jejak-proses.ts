// Page 6 of unit 6: an activity on paper in which pupils make and read traces of their own work.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bawa-jejak-proses',
  title: 'Bawa ke kelas: pameran jejak proses',
  minutes: 2,
  objectives: ['melindungi-data'],
  competencies: ['1.2', '2.2'],
  sources: ['skb-2026', 'inti-2026', 'unesco-genai-2023'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Murid lebih mudah jujur bila coretannya dihargai. Kegiatan 30 menit ini berlangsung di kertas, tanpa perangkat. Yang dipamerkan bukan karya jadi, melainkan jalannya.',
        'Sekaligus, murid belajar menjaga data: nama ditutup, dan cerita pribadi tidak dipajang.',
      ),
    },
    {
      kind: 'steps',
      title: 'Langkah kegiatan',
      steps: [
        {
          title: 'Kumpulkan jejak',
          text: 'Setiap murid membawa tiga jejak satu tugas: gagasan awal, coretan, perbaikan.',
        },
        { title: 'Beri kode', text: 'Nama diganti kode. Murid menutup bagian yang terlalu pribadi.' },
        {
          title: 'Berkeliling',
          text: 'Murid menulis di kertas tempel: “Di sini penulisnya berubah pikiran, karena ….”',
        },
        {
          title: 'Tanggapi',
          text: 'Pemilik karya menjelaskan satu keputusan kepada temannya, dua menit.',
        },
        { title: 'Sepakati', text: 'Kelas memilih dua jejak yang akan disertakan pada tugas berikutnya.' },
      ],
    },
    {
      kind: 'examples',
      title: 'Jejak yang dipamerkan',
      items: {
        sd: 'Kelas V di Indralaya: gambar awal, cerita pertama, dan cerita yang diperbaiki setelah dibacakan.',
        smp: 'Kelas VIII di Muara Rupit: pertanyaan, tabel pengamatan kotor, dan grafik yang dibetulkan.',
        sma: 'Kelas XI di Martapura: peta gagasan, paragraf yang dicoret, dan catatan sumber.',
        smk: 'Kelas XI di Sekayu: sketsa alat, catatan ukuran yang gagal, dan gambar kerja akhir.',
      },
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Batas bagi murid dan guru',
      text: list(
        'Penjelasan saat penandatanganan menyebut murid SD sampai SMA [tidak memakai AI instan](sumber:inti-2026) untuk tugasnya. Guru SMK membaca naskah [Keputusan Bersama](sumber:skb-2026).',
        'Jangan menyuruh murid menguji temannya dengan pendeteksi.',
        'UNESCO menganjurkan [melindungi data dan menjaga peran manusia](sumber:unesco-genai-2023). Kegiatan ini melatih keduanya.',
      ),
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Kalimat penutup untuk kelas',
      text: '“Coretan bukan tanda gagal. Coretan tanda sedang berpikir.”',
    },
  ],
};
