// Page 6 of unit 5: learning media that serve the aim, name their origin, and become an activity on paper.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bawa-media-beratribusi',
  title: 'Bawa ke kelas: media yang jelas asalnya',
  minutes: 2,
  objectives: ['mengelola-administrasi'],
  competencies: ['1.5', '2.3', '2.5'],
  sources: ['mayer-2020', 'cc-atribusi', 'unesco-genai-2023'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'AI dapat membuat gambar dalam hitungan detik. Namun, gambar yang menarik belum tentu membantu. Menurut penelitian, orang belajar lebih baik bila hiasan yang tidak menunjang tujuan [disingkirkan](sumber:mayer-2020).',
        'Maka, tanyakan dahulu: bagian mana yang sulit dibayangkan murid? Untuk bagian itulah gambar dibuat.',
      ),
    },
    {
      kind: 'steps',
      title: 'Atribusi: empat keterangan',
      steps: [
        { title: 'Judul', text: 'Apa nama karyanya, bila ada.' },
        { title: 'Pembuat', text: 'Siapa orang atau lembaganya.' },
        { title: 'Sumber', text: 'Di mana orang lain dapat menemukannya.' },
        { title: 'Lisensi', text: 'Aturan pakainya. Bila diubah, sebutkan.' },
      ],
    },
    {
      kind: 'text',
      text: '[Atribusi](istilah:atribusi) empat bagian ini dianjurkan [Creative Commons](sumber:cc-atribusi). Bila tidak ada lisensi, itu **bukan** tanda bebas dipakai. Sesi 3 membahas hak cipta.',
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Gambar buatan AI',
      text: list(
        'Sebutkan: “Gambar dibuat dengan AI, diperiksa guru pada tanggal ….”',
        'Jangan dipakai sebagai bukti. Hasil AI [dapat keliru](sumber:unesco-genai-2023): peta, alat, dan motif kain perlu dicocokkan.',
        'Jangan memasukkan foto murid sebagai bahan.',
      ),
    },
    {
      kind: 'examples',
      title: 'Kegiatan “Kartu asal-usul”, di atas kertas',
      items: {
        sd: 'SD di Tanjung Raja: murid menggambar ikan rawa, lalu menulis di belakangnya siapa pembuatnya, kapan, dan dari mana idenya.',
        smp: 'SMP di Baturaja: kelompok menerima tiga gambar cetak. Mereka mencari empat keterangan dan menandai yang belum lengkap.',
        sma: 'SMA di Palembang: murid membandingkan foto songket dari museum dengan gambar AI yang dicetak guru, lalu mencatat perbedaan motifnya.',
        smk: 'SMK di Prabumulih: murid memeriksa gambar alat ukur pada lembar kerja. Cocokkah dengan buku manual? Siapa pembuatnya?',
      },
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Tanyakan pada akhir kegiatan',
      text: '“Kalau karyamu dipakai orang lain, apa yang ingin kamu lihat tertulis di bawahnya?”',
    },
  ],
};
