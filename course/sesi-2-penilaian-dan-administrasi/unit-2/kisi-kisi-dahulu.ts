// Page 1 of unit 2: what a blueprint is, and why it comes before the first item and the first prompt.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'kisi-kisi-dahulu',
  title: 'Kisi-kisi dahulu, soal kemudian',
  minutes: 3,
  objectives: ['menyusun-soal'],
  competencies: ['1.4', '2.3'],
  sources: ['haladyna-rodriguez-2013', 'permendikbudristek-21-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Bayangkan ulangan IPA tentang air. Bahan itu diajarkan lima pekan, tetapi 14 dari 20 soal menanyakan pekan pertama. Nilainya keluar, tetapi tidak bercerita tentang seluruh pelajaran.',
        'Hal seperti itu mudah terjadi bila soal ditulis satu per satu. Lebih mudah lagi bila kita sekadar meminta AI “buatkan 20 soal”. Penangkalnya sebuah rancangan.',
      ),
    },
    { kind: 'term', term: 'kisi-kisi' },
    {
      kind: 'text',
      text: 'Buku-buku pengukuran menempatkan [rancangan tes](sumber:haladyna-rodriguez-2013) sebelum penulisan soal. Dari rancangan itu terlihat apakah nilai murid kelak mewakili tujuan belajarnya. Inilah salah satu jalan menuju penilaian yang [objektif](sumber:permendikbudristek-21-2022), yaitu berdasarkan informasi tentang hasil belajar, bukan kesan.',
    },
    {
      kind: 'steps',
      title: 'Lima langkah menyusun kisi-kisi',
      steps: [
        {
          title: 'Tujuan',
          text: 'Tuliskan tujuan pembelajaran yang ditagih. Yang tidak diajarkan tidak ditagih.',
        },
        {
          title: 'Bobot',
          text: 'Bagi jumlah soal menurut pentingnya tujuan. Waktu belajar dapat menjadi patokan awal.',
        },
        {
          title: 'Tingkat berpikir',
          text: 'Tentukan C1 sampai C6 untuk setiap tujuan. Halaman berikut membahasnya.',
        },
        {
          title: 'Bentuk',
          text: 'Pilih bentuk yang dapat menunjukkan tujuan itu: pilihan ganda, uraian, atau praktik.',
        },
        {
          title: 'Indikator soal',
          text: 'Tulis [indikator soal](istilah:indikator-soal) untuk setiap nomor: apa yang disajikan dan apa yang harus ditunjukkan murid.',
        },
      ],
    },
    {
      kind: 'table',
      caption: 'Potongan kisi-kisi IPA kelas VII, pokok bahasan air bersih',
      columns: ['Tujuan', 'Indikator soal', 'Tingkat', 'Bentuk', 'Nomor'],
      rows: [
        [
          'Menjelaskan penyaringan',
          'Disajikan gambar saringan berlapis, murid dapat menjelaskan guna lapisan arang',
          'C2',
          'Pilihan ganda',
          '1',
        ],
        [
          'Menafsirkan data mutu air',
          'Disajikan tabel kekeruhan air di tiga titik sungai, murid dapat menentukan titik yang paling perlu ditangani',
          'C4',
          'Pilihan ganda',
          '2',
        ],
        [
          'Merancang saringan sederhana',
          'Disediakan botol, pasir, dan arang, murid dapat membuat saringan dan menguji hasilnya',
          'C6',
          'Praktik',
          '3',
        ],
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Guru yang merancang',
      text: 'AI dapat mengusulkan sebaran atau merapikan kalimat indikator. Namun, hanya Bapak/Ibu yang tahu apa yang benar-benar diajarkan, berapa lama, dan apa yang penting bagi murid. Karena itu kolom tujuan dan bobot diisi guru lebih dahulu.',
    },
    {
      kind: 'numeric',
      id: 'soal-s2-u2-bobot-soal',
      stem: 'Pelajaran berlangsung 25 jam pelajaran. Topik “sungai dan banjir” memakai 10 jam. Bila ulangan berisi 20 soal dan bobot mengikuti waktu belajar, berapa soal untuk topik itu?',
      objective: 'menyusun-soal',
      level: 'C3',
      unit: 'soal',
      min: 8,
      max: 8,
      decimals: 0,
      limit: { min: 0, max: 20 },
      feedback: {
        low: 'Terlalu sedikit. Hitung dahulu bagian waktunya: 10 dari 25 jam. Lalu kalikan dengan 20 soal.',
        high: 'Terlalu banyak. Angka 10 adalah jamnya, bukan jumlah soalnya. Bagilah dengan 25, lalu kalikan 20.',
        right: 'Tepat. 10 ÷ 25 × 20 = 8 soal.',
      },
      explanation:
        'Bagian waktunya 10 ÷ 25 = 0,4. Dari 20 soal, bagiannya 0,4 × 20 = 8 soal. Hasil ini patokan awal. Guru boleh mengubahnya bila ada tujuan yang lebih penting, asal alasannya jelas.',
    },
  ],
};
