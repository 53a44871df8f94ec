// Page 4 of unit 3, the worked example: one sentence at three temperatures, with the figure of the unit.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-tiga-temperatur',
  title: 'Contoh: satu kalimat, tiga temperatur',
  minutes: 3,
  objectives: ['menjelaskan-model-bahasa'],
  competencies: ['1.3', '2.3'],
  sources: ['jurafsky-martin-slp3', 'holtzman-2020'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Pak Rahman, guru SMP di Pagar Alam, mengetik permintaan yang sama dua kali. Jawabannya berbeda. Rusakkah alatnya? Tidak. Kata diambil dengan undian yang berbobot.',
        'Bobot undian itu diatur oleh [temperatur](istilah:temperatur). Mari kita lihat pada satu awal kalimat: “Pagi ini nenek menggoreng …”.',
      ),
    },
    {
      kind: 'figure',
      svg: 'tiga-temperatur.svg',
      caption: 'Peluang empat kata yang sama pada temperatur rendah, biasa, dan tinggi.',
      description:
        'Tiga kelompok batang mendatar untuk empat kata: pempek, pisang, ikan, sepatu. Temperatur rendah (0,5): pempek 68%, pisang 25%, ikan 6%, sepatu 1%. Temperatur biasa (1): pempek 50%, pisang 30%, ikan 15%, sepatu 5%. Temperatur tinggi (2): pempek 38%, pisang 29%, ikan 21%, sepatu 12%. Makin tinggi temperatur, makin rata panjang batangnya.',
    },
    {
      kind: 'steps',
      title: 'Membaca gambarnya',
      steps: [
        {
          title: 'Mulai dari yang biasa',
          text: 'Angkanya rekaan: pempek 50%, pisang 30%, ikan 15%, sepatu 5%. Inilah hasil belajar model.',
        },
        {
          title: 'Turunkan',
          text: 'Pada temperatur 0,5 yang kuat makin kuat. “Pempek” menjadi 68%, sedangkan “sepatu” tinggal 1%.',
        },
        {
          title: 'Naikkan',
          text: 'Pada temperatur 2 peluangnya makin rata. “Sepatu” naik menjadi 12%, kira-kira satu dari delapan kalimat.',
        },
        {
          title: 'Lihat yang tetap',
          text: 'Urutan keempat kata sama di ketiga gambar. Temperatur tidak menambah pengetahuan apa pun.',
        },
      ],
    },
    {
      kind: 'accordion',
      items: [
        {
          title: 'Bagi yang ingin menghitung sendiri',
          text: paragraphs(
            'Setiap peluang [dipangkatkan 1 ÷ temperatur](sumber:jurafsky-martin-slp3), lalu dibagi dengan jumlah semuanya. Pada temperatur 0,5 pangkatnya 2, jadi setiap peluang dikuadratkan.',
            '0,5² = 0,25; 0,3² = 0,09; 0,15² = 0,0225; 0,05² = 0,0025. Jumlahnya 0,365. Peluang “pempek” menjadi 0,25 ÷ 0,365, kira-kira 68%.',
          ),
        },
        {
          title: 'Mengapa tidak memilih yang paling mungkin saja?',
          text: 'Penelitian menunjukkan bahwa cara itu membuat tulisan [hambar dan berulang-ulang](sumber:holtzman-2020). Sebaliknya, bila semua kata boleh terambil begitu saja, tulisan mudah melantur. Karena itu pembuat alat mencari jalan tengah.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Yang dilakukan Pak Rahman',
      text: 'Di banyak aplikasi percakapan, pengaturan temperatur tidak ditampilkan. Maka Pak Rahman tidak memperlakukan satu jawaban sebagai putusan. Ia meminta dua atau tiga versi, membandingkannya, lalu memeriksa faktanya di buku.',
    },
    {
      kind: 'matching',
      id: 'soal-temperatur-keluaran',
      stem: 'Awal kalimatnya “Di dapur, nenek …”. Pasangkan setiap kumpulan keluaran dengan temperatur yang paling mungkin menghasilkannya.',
      objective: 'menjelaskan-model-bahasa',
      level: 'C3',
      sources: [
        {
          id: 'a',
          text: '“memasak nasi” – “memasak nasi” – “memasak nasi”',
          target: 'q',
          feedback: 'Hampir selalu lanjutan yang sama. Yang kuat dibuat makin kuat.',
        },
        {
          id: 'b',
          text: '“memasak nasi” – “memasak gulai” – “menggoreng ikan”',
          target: 'r',
          feedback: 'Beragam, tetapi semuanya wajar. Inilah jalan tengah.',
        },
        {
          id: 'c',
          text: '“memasak awan” – “menimbang jendela” – “merebus Senin”',
          target: 'p',
          feedback: 'Kata yang jarang ikut terambil. Peluangnya dibuat hampir rata.',
        },
      ],
      targets: [
        { id: 'p', text: 'Sangat tinggi' },
        { id: 'q', text: 'Sangat rendah' },
        { id: 'r', text: 'Sedang' },
      ],
      explanation:
        'Makin rendah temperatur, makin ajek keluarannya. Makin tinggi, makin beragam dan makin mudah melantur. Tidak satu pun menjamin isinya benar.',
    },
  ],
};
