// Page 3 of unit 5: sums are made by formulas, never by a chatbot; AI may explain a formula.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'rekap-dengan-rumus',
  title: 'Rekap: rumus yang menghitung',
  minutes: 2,
  objectives: ['mengelola-administrasi'],
  competencies: ['1.5', '2.3'],
  sources: ['dziri-2023', 'panko-1998'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        '[Model bahasa](istilah:model-bahasa) menulis kelanjutan yang mungkin. Angka pun ia tulis dengan cara itu. Pada uji tahun 2023, dua model terkenal menjawab benar hanya [55% dan 59%](sumber:dziri-2023) perkalian tiga angka dengan tiga angka.',
        'Alat yang lebih baru dapat memanggil kalkulator. Namun, dari layar kita sering tidak tahu apakah itu terjadi. Jadi, jumlah diserahkan kepada [lembar sebar](istilah:lembar-sebar).',
      ),
    },
    {
      kind: 'table',
      caption: 'Rumus yang cukup untuk kebanyakan rekap',
      columns: ['Kebutuhan', 'Rumus', 'Hati-hati'],
      rows: [
        ['Jumlah', '`=SUM(B2:B33)`', 'apakah baris terakhir ikut?'],
        ['Rata-rata', '`=AVERAGE(B2:B33)`', 'sel kosong tidak dihitung, angka 0 dihitung'],
        ['Banyaknya “Sakit”', '`=COUNTIF(C2:C33;"Sakit")`', 'ejaan harus sama; pemisahnya `;` atau `,`'],
      ],
    },
    {
      kind: 'comparison',
      title: 'Pembagian kerja',
      columns: [
        {
          title: 'Boleh ditanyakan kepada AI',
          points: ['“Rumus apa untuk menghitung sel bertulisan Sakit?”', '“Apa arti pesan galat ini?”'],
        },
        {
          title: 'Dikerjakan rumus dan guru',
          points: ['menjumlah dan merata-rata', 'menyimpan nama dan angka murid'],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Rumus pun perlu diperiksa',
      text: paragraphs(
        'Komputernya teliti, tetapi rumusnya ditulis manusia. Penelitian menemukan kekeliruan pada [beberapa persen sel](sumber:panko-1998). Maka, periksa tiga hal:',
        list(
          '**Contoh:** hitung tiga baris dengan tangan, termasuk satu yang ganjil.',
          '**Batas:** lihat sel pertama dan terakhir dalam rumus.',
          '**[Cek silang](istilah:cek-silang):** jumlahkan lewat dua jalan.',
        ),
      ),
    },
    {
      kind: 'numeric',
      id: 'soal-s2-u5-selisih-buku',
      stem: 'Empat kelas di sebuah SMP menerima 31, 29, 34, dan 30 buku. Sebuah chatbot menulis jumlahnya 134. Berapa selisihnya dari jumlah yang benar?',
      objective: 'mengelola-administrasi',
      level: 'C3',
      unit: 'buku',
      min: 10,
      max: 10,
      decimals: 0,
      limit: { min: 0, max: 200 },
      feedback: {
        low: 'Terlalu kecil. Jumlahkan dahulu keempat kelas, lalu kurangkan dari 134.',
        high: 'Terlalu besar. Yang ditanyakan selisihnya, bukan jumlah bukunya.',
        right: 'Tepat. 31 + 29 + 34 + 30 = 124, jadi selisihnya 10 buku.',
      },
      explanation:
        'Jumlah yang benar 124. Angka 134 tampak wajar, sehingga tidak tertangkap oleh mata. Karena itu jumlah dihitung rumus, lalu beberapa barisnya diuji dengan tangan.',
    },
  ],
};
