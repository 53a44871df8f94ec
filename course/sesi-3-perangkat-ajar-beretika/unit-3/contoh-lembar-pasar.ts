// Page 4 of unit 3, worked example: one worksheet about a market goes through the four questions.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-lembar-pasar',
  title: 'Contoh: menelaah satu lembar kerja',
  minutes: 2,
  objectives: ['menerapkan-etika'],
  competencies: ['1.2', '2.2', '3.1'],
  sources: ['unesco-etika-2021', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Guru IPS SMP di Muaradua meminta AI menyusun lembar “Harga di Pasar”. Hasilnya lancar. Sebelum mencetak, ia menelaahnya.',
        'Tokoh dan lembar ini kami karang untuk latihan.',
      ),
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Draf dari AI',
      text: 'Bu Yanti berjualan sayur sambil menjaga anak. Pak Surya, pengusaha sukses, membeli grosir. Rini dari kelas VIII-B, yang ayahnya buruh sadap, hanya mampu membeli sedikit. Lihat gambar kartun di samping.',
    },
    {
      kind: 'table',
      caption: 'Temuan dan perbaikan',
      columns: ['Pertanyaan', 'Temuan', 'Perbaikan'],
      rows: [
        [
          'Adil?',
          'Perempuan kecil usahanya, laki-laki sukses. Anak buruh menjadi contoh tidak mampu.',
          'Peran ditukar. Daya beli dijelaskan dengan anggaran, bukan pekerjaan ayah.',
        ],
        [
          'Aman bagi anak?',
          'Rini murid di kelas guru itu. Nama dan kelasnya tertulis dalam permintaan guru.',
          'Tokoh diganti dan percakapan dihapus. Karena [data anak](sumber:uu-pdp-2022) sudah terkirim, guru melapor kepada kepala sekolah.',
        ],
        [
          'Hormat pada karya?',
          'Kartun mirip tokoh komik terkenal.',
          'Gambar dibuang, diganti foto dagangan yang diambil guru dengan izin pedagang.',
        ],
        ['Transparan?', 'Tidak ada keterangan.', 'Ditambahkan keterangan di kaki lembar.'],
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Keterangan di kaki lembar',
      text: '“Soal 1–4 disusun dari usul AI, diubah dan diperiksa guru. Harga dari catatan guru di pasar. Foto: guru.”',
    },
    {
      kind: 'fill-in',
      id: 'soal-s3-etika-asas-rini',
      stem: 'Isilah satu kata. Mengganti nama Rini belum memperbaiki cara lembar itu menggambarkan keluarga buruh. Pertanyaan yang masih tersisa: sudahkah lembar ini …?',
      objective: 'menerapkan-etika',
      level: 'C4',
      answers: [
        {
          id: 'a',
          accepts: ['adil', 'sudah adil'],
          correct: true,
          feedback: 'Tepat. Datanya terjaga, tetapi gambarannya masih merendahkan.',
        },
        {
          id: 'b',
          accepts: ['aman', 'aman bagi anak'],
          correct: false,
          feedback: 'Nama sudah diganti. Yang tersisa ialah gambaran tentang sekelompok orang.',
        },
        {
          id: 'c',
          accepts: ['transparan', 'terbuka'],
          correct: false,
          feedback: 'Keterangan asal tidak mengubah gambaran yang merendahkan.',
        },
      ],
      otherwise: 'Cobalah salah satu dari empat kata kunci: adil, transparan, aman, hormat.',
      explanation:
        'Satu kalimat dapat melanggar dua asas sekaligus. Karena itu, [keempat pertanyaan](sumber:unesco-etika-2021) diajukan satu demi satu.',
    },
  ],
};
