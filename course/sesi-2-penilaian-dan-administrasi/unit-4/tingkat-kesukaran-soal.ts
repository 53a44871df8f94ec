// Page 1 of unit 4: why items are tested too, and the first number, difficulty.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'tingkat-kesukaran-soal',
  title: 'Soal pun perlu diuji: tingkat kesukaran',
  minutes: 3,
  objectives: ['menganalisis-butir'],
  competencies: ['2.1', '2.3'],
  sources: ['arikunto-2013', 'ebel-frisbie-1991'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Nilai ulangan rendah. Siapa yang perlu belajar lagi? Boleh jadi muridnya. Boleh jadi pula soalnya: kuncinya keliru, pokok soalnya membingungkan, atau pengecohnya terlalu mirip.',
        '[Analisis butir](istilah:analisis-butir) membaca jawaban seluruh kelas untuk menilai soal. Hitungannya hanya tambah, kurang, bagi, dan sedikit sabar. Guru sudah lama melakukannya, jauh sebelum ada AI.',
        'Kita mulai dari angka yang paling sederhana.',
      ),
    },
    { kind: 'term', term: 'tingkat-kesukaran' },
    {
      kind: 'steps',
      title: 'Menghitung p',
      steps: [
        { title: 'Hitung yang benar', text: 'Soal 3 dijawab benar oleh 15 murid.' },
        {
          title: 'Hitung pesertanya',
          text: 'Semua yang mengerjakan tes: 25 murid. Jawaban kosong ikut dihitung.',
        },
        { title: 'Bagi', text: 'p = 15 ÷ 25 = 0,60. Artinya, 60% murid menjawab benar.' },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Namanya kesukaran, tetapi angkanya kemudahan',
      text: 'Nilai p yang **besar** berarti soal **mudah**. Angka ini mudah terbaca terbalik. Ingat saja: p adalah bagian yang benar.',
    },
    {
      kind: 'table',
      caption: 'Membaca p',
      columns: ['Nilai p', 'Golongan', 'Yang ditanyakan guru'],
      rows: [
        [
          'Di bawah 0,30',
          'Sukar',
          'Apakah sudah diajarkan? Apakah kuncinya benar? Apakah pokok soalnya jelas?',
        ],
        ['0,30–0,70', 'Sedang', 'Apakah yang paham memang yang benar? Lihat daya pembedanya.'],
        ['Di atas 0,70', 'Mudah', 'Apakah memang semua harus bisa? Atau ada petunjuk yang bocor?'],
      ],
    },
    {
      kind: 'text',
      text: paragraphs(
        'Batas 0,30 dan 0,70 adalah [patokan yang lazim](sumber:arikunto-2013), bukan hukum. Bila tes dipakai untuk memilah peserta, soal yang sangat mudah atau sangat sukar [sedikit gunanya](sumber:ebel-frisbie-1991).',
        'Lain halnya dengan tes untuk memeriksa hal yang wajib dikuasai, misalnya keselamatan kerja di bengkel. Di sana p = 0,95 adalah kabar baik.',
        'Satu hal lagi: p bukan sifat soal saja. Soal yang sama dapat sukar bagi kelas VII dan mudah bagi kelas IX. Catatlah selalu p itu dari kelas mana.',
      ),
    },
    {
      kind: 'numeric',
      id: 'soal-s2-u4-hitung-p',
      stem: 'Tes IPAS di sebuah SD di Pangkalan Lampam diikuti 40 murid dari dua kelas. Soal nomor 6 dijawab benar oleh 26 murid, dijawab salah oleh 10 murid, dan dikosongkan 4 murid. Berapa p soal itu?',
      objective: 'menganalisis-butir',
      level: 'C3',
      min: 0.65,
      max: 0.65,
      decimals: 2,
      limit: { min: 0, max: 1 },
      feedback: {
        low: 'Terlalu kecil. Bagilah banyaknya jawaban benar (26) dengan semua peserta (40).',
        high: 'Terlalu besar. Bila Anda memperoleh 0,72, empat murid yang mengosongkan jawaban belum ikut dihitung sebagai peserta.',
        right: 'Tepat. 26 ÷ 40 = 0,65. Bagi kedua kelas itu, soal ini tergolong sedang.',
      },
      explanation:
        'p = 26 ÷ 40 = 0,65. Murid yang mengosongkan jawaban tetap peserta, jadi pembaginya 40, bukan 36. Bila banyak murid mengosongkan soal terakhir, mungkin waktunya yang kurang.',
    },
  ],
};
