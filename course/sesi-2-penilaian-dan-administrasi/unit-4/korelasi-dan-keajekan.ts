// Page 3 of unit 4: the corrected item correlation, reliability (KR-20 and alpha), and what validity asks besides.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'korelasi-dan-keajekan',
  title: 'Korelasi butir, keajekan, dan kesahihan',
  minutes: 4,
  objectives: ['menganalisis-butir'],
  competencies: ['2.1', '2.3'],
  sources: [
    'aera-apa-ncme-2014',
    'cronbach-1951',
    'henrysson-1963',
    'kuder-richardson-1937',
    'nunnally-bernstein-1994',
  ],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'D hanya melihat murid di kedua ujung. [Korelasi point-biserial](istilah:korelasi-point-biserial), disingkat r, memakai jawaban semua murid. Pertanyaannya sama: apakah murid yang benar pada soal ini juga tinggi skornya pada tes?',
        'Ada satu jebakan. Skor soal itu sendiri ikut terhitung dalam skor tes, sehingga r tampak lebih baik daripada kenyataannya, terutama pada tes pendek. Karena itu pakailah r yang [dikoreksi](sumber:henrysson-1963): bandingkan soal itu dengan jumlah skor soal-soal **lain**.',
      ),
    },
    {
      kind: 'accordion',
      title: 'Bila Bapak/Ibu ingin menghitung r',
      items: [
        {
          title: 'Dengan lembar sebar',
          text: 'Buat kolom “skor soal lain”, yaitu skor total dikurangi skor soal itu. Lalu pakai fungsi korelasi, misalnya `=CORREL(B2:B31;H2:H31)`. Pada sebagian pengaturan, pemisahnya koma, bukan titik koma.',
        },
        {
          title: 'Dengan rumus',
          text: paragraphs(
            'r = (M₁ − M₀) ÷ s × √(p × q)',
            'M₁ dan M₀ adalah rata-rata skor soal lain bagi murid yang benar dan yang salah. s adalah simpangan baku skor soal lain (pembaginya banyaknya murid), dan q = 1 − p.',
            'Contoh: M₁ = 6, M₀ = 4, s = 2, p = 0,60. Maka r = (6 − 4) ÷ 2 × √0,24 = 0,49.',
          ),
        },
        {
          title: 'Membaca r',
          text: 'Lab di unit ini memakai patokan kerja 0,20. Di bawah itu, soal patut dilihat. Bila negatif, periksa kuncinya dahulu. Di kelas kecil, r mudah bergeser.',
        },
      ],
    },
    { kind: 'term', term: 'reliabilitas' },
    {
      kind: 'text',
      text: paragraphs(
        'p, D, dan r berbicara tentang satu soal. Untuk seluruh tes, tanyakan keajekannya. Timbangan yang ajek menunjukkan angka yang mirip bila karung beras yang sama ditimbang dua kali.',
        'Kita jarang dapat menguji murid dua kali dengan tes yang sama. [Kuder dan Richardson](sumber:kuder-richardson-1937) memberi jalan: lihat apakah soal-soal dalam satu tes saling mendukung. Rumusnya dikenal sebagai [KR-20](istilah:kr-20).',
        'KR-20 = k ÷ (k − 1) × (1 − jumlah pq ÷ s²)',
        'k adalah banyaknya soal. “Jumlah pq” ialah p × (1 − p) setiap soal, dijumlahkan. s² adalah varians skor total, yaitu kuadrat simpangan bakunya. Untuk soal uraian dipakai [alfa Cronbach](sumber:cronbach-1951). Pada soal berskor 0 dan 1, hasil keduanya sama.',
      ),
    },
    {
      kind: 'table',
      caption: 'Seberapa ajek yang diperlukan?',
      columns: ['Pemakaian skor', 'Patokan', 'Catatan'],
      rows: [
        [
          'Kuis harian pendek',
          'tidak perlu dikejar',
          'Lima soal jarang ajek. Jangan simpulkan banyak hal dari satu kuis.',
        ],
        [
          'Dasar pertimbangan awal',
          '[0,70](sumber:nunnally-bernstein-1994)',
          'Berasal dari penelitian tahap awal. Gabungkan dengan tugas dan pengamatan.',
        ],
        [
          'Putusan penting tentang seorang murid',
          '[0,90 atau lebih](sumber:nunnally-bernstein-1994)',
          'Sulit dicapai di satu kelas. Karena itu jangan memutuskan dari satu tes.',
        ],
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Beda satu angka, benarkah beda kemampuan?',
      text: 'Misalkan simpangan baku skor 4 dan keajekannya 0,75. Galat bakunya, yaitu besar meleset yang lazim, ialah 4 × √(1 − 0,75) = 2 angka. Skor 14 dan 15 pada tes itu sebaiknya dibaca sama. Inilah alasan guru tidak menentukan peringkat dari selisih satu angka.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Ajek belum tentu sahih',
      text: 'Timbangan dapat ajek, tetapi selalu kelebihan satu kilogram. [Validitas](istilah:validitas) bertanya hal lain: apakah [bukti mendukung tafsir kita](sumber:aera-apa-ncme-2014) atas skor itu? KR-20 tidak menjawabnya. Kisi-kisi, telaah rekan, dan pengetahuan guru yang menjawab.',
    },
    {
      kind: 'numeric',
      id: 'soal-s2-u4-hitung-kr20',
      stem: 'Sebuah tes berisi 11 soal. Jumlah pq semua soal 2,4 dan varians skor total 8. Hitunglah KR-20 sampai dua angka di belakang koma.',
      objective: 'menganalisis-butir',
      level: 'C3',
      min: 0.77,
      max: 0.77,
      decimals: 2,
      limit: { min: -5, max: 5 },
      feedback: {
        low: 'Terlalu kecil. Hitung bertahap: 2,4 ÷ 8 = 0,30, lalu 1 − 0,30 = 0,70. Jangan lupa mengalikan dengan 11 ÷ 10.',
        high: 'Terlalu besar. Hitung bertahap: 1 − 2,4 ÷ 8 = 0,70, lalu kalikan dengan 11 ÷ 10, bukan dengan 11.',
        right: 'Tepat. 11/10 × (1 − 2,4/8) = 1,1 × 0,70 = 0,77.',
      },
      explanation:
        'k ÷ (k − 1) = 11 ÷ 10 = 1,1. Lalu 1 − 2,4 ÷ 8 = 0,70. Hasilnya 1,1 × 0,70 = 0,77. Angka ini memadai sebagai pertimbangan awal, asalkan tesnya juga sesuai dengan kisi-kisi.',
    },
  ],
};
