// Page 1 of unit 2: examples, features, labels and the model that comes of them.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'belajar-dari-contoh',
  title: 'Belajar dari contoh',
  minutes: 3,
  objectives: ['menjelaskan-belajar-dari-data'],
  competencies: ['1.3'],
  sources: ['goodfellow-2016', 'russell-norvig-2021'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Anak yang sering ikut ke kebun duku lama-lama pandai memilih buah yang manis. Tidak ada yang memberinya rumus. Ia melihat banyak buah, mencicipi, dan menemukan polanya.',
        'Mesin belajar dengan cara yang mirip, tetapi jauh lebih sempit. Ia hanya melihat angka yang kita berikan. Cara ini disebut [pembelajaran mesin](istilah:pembelajaran-mesin). Bila setiap contohnya disertai jawaban, namanya [pembelajaran terarah](sumber:russell-norvig-2021), dalam bahasa Inggris *supervised learning*.',
      ),
    },
    {
      kind: 'text',
      text: 'Bayangkan kelas V sebuah SD di Muara Enim. Murid memungut daun di halaman sekolah, mengukurnya, lalu menulis jenisnya. Dari kegiatan itu kita mengenal empat kata penting.',
    },
    {
      kind: 'steps',
      title: 'Empat kata penting',
      steps: [
        { title: 'Contoh', text: 'Satu hal yang diamati. Di sini: sehelai daun.' },
        {
          title: 'Fitur',
          text: '[Fitur](istilah:fitur) adalah ciri yang dicatat. Di sini: panjang daun dan lebar daun, dalam sentimeter.',
        },
        {
          title: 'Label',
          text: '[Label](istilah:label) adalah jawaban dari manusia. Di sini: “mangga” atau “nangka”, setelah murid melihat pohonnya.',
        },
        {
          title: 'Model',
          text: '[Model](istilah:model) adalah hasil belajar. Beri ia ukuran daun baru, dan ia menebak jenisnya. Menebak golongan seperti ini disebut [klasifikasi](istilah:klasifikasi).',
        },
      ],
    },
    {
      kind: 'table',
      caption: 'Pola yang sama di empat jenjang',
      columns: ['Jenjang', 'Contoh', 'Fitur', 'Label'],
      rows: [
        ['SD', 'Sehelai daun', 'Panjang dan lebar', 'Mangga atau nangka'],
        ['SMP', 'Foto kain songket', 'Warna dan bentuk motif', 'Nama motifnya'],
        ['SMA', 'Satu hari di tepi Sungai Ogan', 'Curah hujan dan tinggi air', 'Banjir atau tidak'],
        ['SMK', 'Sebutir biji kopi', 'Ukuran dan warna', 'Baik atau cacat'],
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Mesin hanya tahu fitur yang kita pilih',
      text: 'Harum daun dan getah nangka tidak masuk ke dalam angka, jadi mesin tidak mengenalnya. [Memilih fitur dan label](sumber:goodfellow-2016) adalah keputusan manusia. Kendali sudah dimulai sebelum mesin belajar.',
    },
    {
      kind: 'matching',
      id: 'soal-fitur-label',
      stem: 'Kelas VIII sebuah SMP mencatat data ikan dari Sungai Komering. Pasangkan setiap bagian kegiatan dengan istilahnya. Tersedia satu istilah lebih.',
      objective: 'menjelaskan-belajar-dari-data',
      level: 'C2',
      sources: [
        {
          id: 'a',
          text: 'Seekor ikan yang ditimbang kelompok 2',
          target: 'r',
          feedback: 'Satu hal yang diamati adalah satu contoh.',
        },
        {
          id: 'b',
          text: 'Berat 350 gram dan panjang 31 cm',
          target: 's',
          feedback: 'Ciri yang diukur dari contoh disebut fitur.',
        },
        {
          id: 'c',
          text: 'Nama “baung” yang ditulis setelah bertanya kepada nelayan',
          target: 'p',
          feedback: 'Jawaban yang ditempelkan manusia pada contoh disebut label.',
        },
        {
          id: 'd',
          text: 'Jawaban “patin” dari program untuk ikan yang belum bernama',
          target: 'q',
          feedback: 'Jawaban mesin untuk contoh baru disebut prediksi, sekalipun belum tentu benar.',
        },
      ],
      targets: [
        { id: 'p', text: 'Label' },
        { id: 'q', text: 'Prediksi' },
        { id: 'r', text: 'Contoh' },
        { id: 's', text: 'Fitur' },
        { id: 't', text: 'Model' },
      ],
      explanation:
        'Contoh mempunyai fitur, lalu manusia memberinya label. Dari banyak contoh berlabel terbentuk model. Model menghasilkan prediksi untuk contoh baru. Di soal ini model tidak terpakai: ia adalah program yang menebak, bukan tebakannya.',
    },
  ],
};
