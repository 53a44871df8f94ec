// Page 3 of unit 6: how to record a decision, and what pupils and parents may ask of it.
import { list, type PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'mencatat-keputusan',
  title: 'Mencatat, lalu mempertanggungjawabkan',
  minutes: 2,
  objectives: ['memutuskan-sebagai-pengendali'],
  competencies: ['2.1', '1.1'],
  sources: ['skitka-2000', 'guardian-2020-turun', 'guardian-2020-batal', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Dalam sebuah percobaan, orang yang tahu bahwa ia akan dimintai pertanggungjawaban atas ketepatan putusannya [lebih jarang mengekor mesin](sumber:skitka-2000). Catatan pendek membawa suasana itu ke meja kerja.',
    },
    { kind: 'term', term: 'catatan-keputusan' },
    {
      kind: 'table',
      caption: 'Lima baris catatan keputusan',
      columns: ['Baris', 'Pertanyaannya'],
      rows: [
        ['Saran', 'Apa kata mesin, kapan, dari data apa?'],
        ['Bukti lain', 'Apa yang saya lihat, dengar, atau periksa sendiri?'],
        ['Putusan', 'Diterima, diubah, atau ditolak?'],
        ['Alasan', 'Mengapa, dalam satu atau dua kalimat?'],
        ['Tinjau', 'Kapan dilihat lagi, dan oleh siapa?'],
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Inggris, Agustus 2020',
      text: 'Ujian dibatalkan karena pandemi. Nilai disusun dengan rumus statistik. Rumus itu menurunkan [39,1% penilaian guru](sumber:guardian-2020-turun). Murid dan orang tua memprotes. Beberapa hari kemudian hasilnya dibatalkan, dan [penilaian guru dipakai](sumber:guardian-2020-batal). Rumus itu bukan AI, tetapi pelajarannya sama: keputusan yang sulit ditanyakan mudah kehilangan kepercayaan.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Tiga hal yang layak diketahui murid dan orang tua',
      text: list(
        'Apa yang dipertimbangkan, termasuk saran mesin bila ada.',
        'Siapa yang memutuskan.',
        'Ke mana dan bagaimana meminta peninjauan.',
      ),
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Catatan memuat data anak',
      text: 'Simpan di tempat yang ditentukan sekolah. Pakai kode, bukan nama, bila cukup. Jangan memasukkannya ke alat AI. [Data anak](sumber:uu-pdp-2022) dilindungi secara khusus.',
    },
  ],
};
