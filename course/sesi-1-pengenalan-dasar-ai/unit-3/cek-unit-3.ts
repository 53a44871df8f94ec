// Page 8 of unit 3: the check of the unit.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s1-u3',
  title: 'Cek pemahaman Unit 3',
  minutes: 4,
  objectives: ['menjelaskan-model-bahasa'],
  competencies: ['1.3', '2.3'],
  sources: ['jurafsky-martin-slp3', 'kalai-2025'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal merangkum Unit 3. Siapkan kertas untuk satu hitungan kecil.',
    },
    {
      kind: 'fill-in',
      id: 'cek-s1-u3-satuan',
      stem: 'Lengkapi dengan satu kata: sebelum dibaca model bahasa, kalimat dipotong menjadi satuan yang disebut ….',
      objective: 'menjelaskan-model-bahasa',
      level: 'C1',
      answers: [
        {
          id: 'a',
          accepts: ['token', 'tokens', 'token-token'],
          correct: true,
          feedback: 'Tepat. Token dapat berupa kata, potongan kata, atau tanda baca.',
        },
        {
          id: 'b',
          accepts: ['kata', 'kata-kata'],
          correct: false,
          feedback: 'Dekat. Sebagian satuan memang kata utuh, tetapi kata yang jarang masih dipecah lagi.',
        },
        {
          id: 'c',
          accepts: ['huruf', 'karakter'],
          correct: false,
          feedback: 'Kebanyakan model tidak mengeja huruf demi huruf. Satuannya lebih panjang.',
        },
        {
          id: 'd',
          accepts: ['suku kata', 'imbuhan', 'morfem'],
          correct: false,
          feedback:
            'Potongannya kadang mirip suku kata atau imbuhan, tetapi ditentukan oleh seringnya muncul.',
        },
      ],
      otherwise: 'Belum tepat. Istilahnya ada di halaman kedua unit ini, diawali huruf t.',
      explanation:
        'Satuan itu bernama token. Yang sering muncul menjadi satu token utuh, yang jarang dipecah menjadi beberapa potongan.',
    },
    {
      kind: 'ordering',
      id: 'cek-s1-u3-putaran',
      stem: 'Seorang guru SMA mengirim pertanyaan kepada chatbot. Urutkan yang terjadi di dalam model bahasa, dari yang pertama.',
      objective: 'menjelaskan-model-bahasa',
      level: 'C2',
      items: [
        {
          id: 'a',
          text: 'Pertanyaan dipotong menjadi satuan kecil',
          feedback: 'Langkah pertama. Model bekerja dengan potongan, jadi pemotongan didahulukan.',
        },
        {
          id: 'b',
          text: 'Setiap calon lanjutan diberi peluang',
          feedback: 'Langkah kedua. Peluang dihitung dari potongan yang sudah terbaca.',
        },
        {
          id: 'c',
          text: 'Peluang itu diratakan atau dipertajam oleh temperatur',
          feedback: 'Langkah ketiga. Temperatur mengubah bobot undian, sesudah peluangnya ada.',
        },
        {
          id: 'd',
          text: 'Satu calon diundi menurut bobotnya',
          feedback: 'Langkah keempat. Undian memakai peluang yang sudah disesuaikan.',
        },
        {
          id: 'e',
          text: 'Calon terpilih ditempelkan, lalu putaran diulang',
          feedback: 'Langkah terakhir. Teks yang bertambah menjadi bahan putaran berikutnya.',
        },
      ],
      shown: ['d', 'a', 'e', 'c', 'b'],
      explanation:
        'Potong, hitung, sesuaikan, undi, tempel. Jawaban yang panjang adalah putaran ini yang berulang-ulang.',
    },
    {
      kind: 'numeric',
      id: 'cek-s1-u3-peluang-ogan',
      stem: 'Dalam teks latih sebuah model bigram, kata “Sungai” diikuti “Musi” 12 kali, “Ogan” 6 kali, dan “Lematang” 2 kali. Berapa peluang “Ogan” sesudah “Sungai”, dalam persen?',
      objective: 'menjelaskan-model-bahasa',
      level: 'C3',
      unit: '%',
      min: 30,
      max: 30,
      decimals: 0,
      limit: { min: 0, max: 100 },
      feedback: {
        low: 'Bagilah 6 dengan jumlah semua lanjutan, yaitu 12 + 6 + 2, lalu ubah ke persen.',
        high: 'Penyebutnya semua lanjutan kata “Sungai”, termasuk “Ogan” sendiri. Jumlahnya 20.',
        right: 'Tepat. 6 ÷ 20 = 0,30.',
      },
      explanation:
        'Kata “Sungai” diikuti kata lain 20 kali. Sebanyak 6 di antaranya “Ogan”, jadi 6 ÷ 20 = 30%. Peluang ini berbicara tentang teks latih, bukan tentang panjang atau pentingnya sungai.',
    },
    {
      kind: 'single-choice',
      id: 'cek-s1-u3-temperatur-nol',
      stem: 'Seorang rekan di SMK Banyuasin berkata, “Temperaturnya sudah saya setel paling rendah, jadi tabel ukuran ini tinggal dicetak.” Tanggapan mana yang paling tepat?',
      objective: 'menjelaskan-model-bahasa',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'Setuju, sebab pada setelan itu model hanya mengambil fakta yang sudah diperiksa.',
          feedback:
            'Model tidak menyimpan daftar fakta yang sudah diperiksa. Yang berubah hanya bobot undian.',
        },
        {
          id: 'b',
          text: 'Belum setuju, sebab setelan itu seharusnya dinaikkan agar angkanya lebih teliti.',
          feedback:
            'Menaikkan temperatur justru memberi tempat bagi lanjutan yang jarang. Ketelitian datang dari buku servis.',
        },
        {
          id: 'c',
          text: 'Setuju, asalkan tabel yang sama muncul lagi ketika permintaannya diulang.',
          feedback:
            'Pada temperatur rendah, kekeliruan yang sama pun akan terulang. Ajek belum berarti benar.',
        },
        {
          id: 'd',
          text: 'Belum setuju, sebab tebakan yang paling kuat pun isinya dapat keliru.',
          feedback: 'Tepat. Temperatur rendah membuat jawaban ajek. Kebenarannya dicocokkan dengan sumber.',
        },
      ],
      correct: 'd',
      explanation:
        'Temperatur mengatur keragaman, bukan kebenaran. Untuk [fakta yang jarang tertulis](sumber:kalai-2025), tebakan terkuat pun dapat meleset. Tabel ukuran dicocokkan dengan buku servis sebelum dipakai murid.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa pulang dari Unit 3',
      text: 'Model bahasa [menghitung peluang lanjutan](sumber:jurafsky-martin-slp3), memilih, lalu mengulang. Temperatur mengatur keberaniannya. Lancar adalah hasil pola; benar adalah hasil pemeriksaan.',
    },
  ],
};
