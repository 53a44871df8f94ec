// Page 5 of unit 3: the lab with a little language model of 148 sentences.
import { list, type PageInput, paragraphs } from '../../write.ts';
import { themes } from './bacaan-tebak-kata.ts';

export const page: PageInput = {
  id: 'lab-tebak-kata',
  title: 'Lab: tebak kata berikutnya',
  minutes: 9,
  objectives: ['menjelaskan-model-bahasa'],
  competencies: ['1.3'],
  sources: ['jurafsky-martin-slp3'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Tadi Bapak/Ibu menghitung enam kalimat dengan pensil. Sekarang halaman ini yang menghitung, dengan bacaan yang lebih banyak. Caranya sama: [n-gram](istilah:n-gram), yaitu [menghitung kata yang mengikuti kata lain](sumber:jurafsky-martin-slp3).',
        'Model ini dilatih di dalam halaman, saat halaman dibuka. Tidak ada layanan AI yang dipakai. Semua bacaannya dapat Bapak/Ibu baca di bawah lab.',
      ),
    },
    {
      kind: 'lab-ngram',
      id: 'tebak-kata',
      title: 'Model bahasa kecil dari Sumatera Selatan',
      intro: paragraphs(
        'Model membaca kalimat pendek tentang sungai, kebun, dapur, pasar, dan sekolah. Lalu ia menulis: menebak satu kata, menempelkannya, menebak lagi.',
        'Bapak/Ibu yang mengatur berapa kata yang diperhatikannya, seberapa berani tebakannya, dan apa yang boleh dibacanya.',
      ),
      tasks: [
        'Tekan **Undi kata berikutnya** beberapa kali. Sebelum setiap undian, baca tabel peluangnya dan tebak dahulu. Seberapa sering tebakan Bapak/Ibu sama dengan undian?',
        'Geser temperatur ke 0,2, lalu ke 2,0. Perhatikan peluang kata teratas. Peluang kata mana yang naik, dan apakah urutannya berubah?',
        'Dengan temperatur 1, buat tiga kalimat dengan **n = 1**, tiga dengan **n = 2**, dan tiga dengan **n = 3** (tekan **Selesaikan kalimat**, lalu **Kalimat baru**). Mana yang paling kacau? Mana yang paling sering hanya menyalin?',
        'Carilah satu kalimat baru yang lancar tetapi aneh atau keliru. Tekan **Apakah ini benar?** Dari potongan kalimat mana ia dirangkai?',
        'Buka **Pilih bacaan model**, lalu lepaskan tema Songket. Kata apa yang hilang? Bila sebuah daerah tidak ada dalam bacaan, apa yang dapat ditulis model tentang daerah itu?',
        'Buka **Pakai kata lain dari kosakata**. Sambungkan dua kata yang tidak biasa bertemu, misalnya **bendera** lalu **cuko**, dengan n = 3. Apa yang dilakukan model bila urutannya belum pernah dibaca?',
      ],
      themes,
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa ke kelas',
      text: paragraphs(
        'Model besar melihat jauh lebih banyak kata, dan tidak sekadar menghitung pasangan. Namun, pekerjaannya tetap [menebak lanjutan](sumber:jurafsky-martin-slp3). Karena itu tiga hal ini berlaku juga baginya:',
        list(
          '**Lancar belum tentu benar.** Kalimat yang rapi dapat lahir tanpa seorang pun memeriksanya.',
          '**Bacaan menentukan tulisan.** Yang tidak pernah dibaca tidak akan ditulis, atau ditulis dengan menebak. Di bacaan kecil ini ayah tidak pernah memasak, dan model meniru gambaran itu.',
          '**Temperatur mengubah keberanian, bukan pengetahuan.** Jawaban yang sama berkali-kali pun belum tentu benar.',
        ),
        'Bila lab ini diperlihatkan di kelas, Bapak/Ibu yang mengoperasikannya. Murid menebak dahulu di kertas, baru melihat undiannya.',
      ),
    },
  ],
};
