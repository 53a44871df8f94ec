// Page 2 of unit 3: tokens, and three things that follow from them for a teacher.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'token',
  title: 'Token: potongan teks yang dibaca mesin',
  minutes: 4,
  objectives: ['menjelaskan-model-bahasa'],
  competencies: ['1.3', '1.2'],
  sources: ['sennrich-2016', 'petrov-2023', 'kalai-2025', 'jurafsky-martin-slp3'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Tadi kita berkata “kata berikutnya”. Sebenarnya mesin bekerja dengan satuan yang lebih kecil, yaitu [token](istilah:token).',
        'Kata yang sering muncul biasanya menjadi satu token utuh. Kata yang jarang [dipecah menjadi potongan](sumber:sennrich-2016). Dengan begitu, kata yang belum pernah dilihat pun dapat ditulis.',
      ),
    },
    {
      kind: 'table',
      caption: 'Contoh pemotongan (rekaan; setiap model memotong dengan caranya sendiri)',
      columns: ['Teks', 'Potongan', 'Token'],
      rows: [
        ['buku', 'buku', '1'],
        ['mempelajari', 'mem · pelajar · i', '3'],
        ['Lubuklinggau', 'Lub · uk · ling · gau', '4'],
        ['sungai.', 'sungai · .', '2'],
      ],
    },
    {
      kind: 'accordion',
      title: 'Mengapa guru perlu tahu?',
      items: [
        {
          title: 'Ia dapat keliru menghitung huruf',
          text: 'Model melihat potongan, bukan huruf. Ini salah satu sebab sebagian model [keliru menghitung huruf](sumber:kalai-2025) dalam sebuah kata. Untuk teka-teki silang atau latihan mengeja, hitunglah sendiri.',
        },
        {
          title: 'Setiap bahasa dapat terpotong berbeda',
          text: 'Isi yang sama dalam bahasa lain dapat memerlukan token jauh lebih banyak. Sebuah penelitian menemukan selisih [sampai 15 kali](sumber:petrov-2023). Akibatnya, biaya dan batas panjangnya ikut berbeda. Jangan anggap hasil untuk bahasa Komering atau Besemah sebaik hasil untuk bahasa Indonesia. Ujilah dahulu bersama penuturnya.',
        },
        {
          title: 'Ada batas panjang yang terbaca',
          text: 'Model hanya memperhitungkan teks di dalam [jendela konteks](istilah:jendela-konteks). Bila naskah kita terlalu panjang, [sebagian tidak ikut terbaca](sumber:jurafsky-martin-slp3). Periksalah apakah bagian awal naskah benar-benar dipakai.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Token bukan arti',
      text: 'Pemotongan token mengikuti seberapa sering potongan itu muncul. Kadang cocok dengan imbuhan kita, kadang tidak. Jadi, jangan memakai token untuk mengajarkan pembentukan kata.',
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Coba memotong',
      text: paragraphs(
        'Sebuah model memotong satu kalimat begini: Anak | - | anak | mem | pelajar | i | pasang | surut | sungai. Kalimatnya lima kata. Hitunglah tokennya, termasuk tanda hubung dan akhiran. (Ada sembilan.)',
        'Sekarang tulis nama dusun atau kecamatan Bapak/Ibu. Kira-kira menjadi berapa potong? Makin jarang sebuah nama muncul di teks latih, biasanya makin banyak potongannya.',
      ),
    },
  ],
};
