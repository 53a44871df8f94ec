// Page 3 of unit 3, try it: a bigram model of six sentences, counted with a pencil.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'hitung-dengan-pensil',
  title: 'Coba: model bahasa dari enam kalimat',
  minutes: 6,
  objectives: ['menjelaskan-model-bahasa'],
  competencies: ['1.3', '2.3'],
  sources: ['jurafsky-martin-slp3'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Ambillah kertas dan pensil. Kita membuat model bahasa paling sederhana, yaitu model [n-gram](istilah:n-gram) dengan dua kata berurutan. Model ini [menghitung pasangan kata](sumber:jurafsky-martin-slp3), tidak lebih.',
        'Inilah semua teks yang pernah dibaca model kita:',
      ),
    },
    {
      kind: 'steps',
      title: 'Enam kalimat dari pasar',
      steps: [
        { title: 'Ibu menjual pempek.', text: 'Pasangannya: ibu–menjual, menjual–pempek.' },
        { title: 'Ibu menjual kerupuk.', text: 'Pasangannya: ibu–menjual, menjual–kerupuk.' },
        { title: 'Ibu membeli ikan.', text: 'Pasangannya: ibu–membeli, membeli–ikan.' },
        { title: 'Ayah membeli ikan.', text: 'Pasangannya: ayah–membeli, membeli–ikan.' },
        { title: 'Ayah membeli pempek.', text: 'Pasangannya: ayah–membeli, membeli–pempek.' },
        { title: 'Ayah menjual ikan.', text: 'Pasangannya: ayah–menjual, menjual–ikan.' },
      ],
    },
    {
      kind: 'table',
      caption: 'Hitungan yang sudah jadi. Baris terakhir untuk Bapak/Ibu.',
      columns: ['Sesudah kata', 'Muncul', 'Peluang'],
      rows: [
        ['ibu', 'menjual 2, membeli 1', 'menjual 67%, membeli 33%'],
        ['ayah', 'membeli 2, menjual 1', 'membeli 67%, menjual 33%'],
        ['menjual', 'pempek 1, kerupuk 1, ikan 1', 'masing-masing 33%'],
        ['membeli', '… ?', '… ?'],
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Langkah 1: hitung sendiri',
      text: 'Carilah semua pasangan yang diawali “membeli”. Bagilah banyaknya setiap pasangan dengan jumlah semuanya. Tulis hasilnya di baris terakhir.',
    },
    {
      kind: 'numeric',
      id: 'soal-peluang-ikan',
      stem: 'Menurut model kita, berapa peluang kata “ikan” sesudah kata “membeli”? Tulis dalam persen; pembulatan ke satuan diterima.',
      objective: 'menjelaskan-model-bahasa',
      level: 'C3',
      unit: '%',
      min: 66,
      max: 67,
      decimals: 1,
      limit: { min: 0, max: 100 },
      feedback: {
        low: 'Hitunglah hanya pasangan yang diawali “membeli”. Ada tiga, bukan enam. Lihat lagi kalimat ketiga, keempat, dan kelima.',
        high: 'Ada satu pasangan “membeli” yang diikuti kata lain. Peluangnya belum sebesar itu.',
        right: 'Tepat. Dua dari tiga pasangan, kira-kira 67%.',
      },
      explanation:
        'Kata “membeli” muncul tiga kali: dua kali diikuti “ikan” dan sekali diikuti “pempek”. Jadi 2 ÷ 3, kira-kira 67%.',
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Langkah 2: biarkan model menulis',
      text: 'Tulis “ayah”. Kocok tiga sobekan kertas: dua bertulisan “membeli”, satu “menjual”. Ambil satu. Lakukan hal yang sama untuk kata berikutnya. Ulangi lima kali dan catat kalimatnya.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Kalimat yang belum pernah ada',
      text: paragraphs(
        'Cepat atau lambat akan muncul “ayah menjual kerupuk”. Kalimat itu tidak ada di antara enam kalimat tadi. Susunannya wajar, tetapi tidak seorang pun menyatakannya.',
        'Model tidak berbohong. Ia merangkai potongan yang mungkin. Benar atau tidaknya tidak pernah ia periksa. Model besar melihat jauh lebih banyak kata sebelumnya, tetapi ia pun [memilih menurut peluang](sumber:jurafsky-martin-slp3).',
      ),
    },
  ],
};
