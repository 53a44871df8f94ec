// Page 5 of unit 4, try it: unplugged activity 2, a biased sample from a layered jar, first tried by the teacher.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'stoples-berlapis',
  title: 'Coba: stoples berlapis',
  minutes: 5,
  objectives: ['merancang-inklusif'],
  competencies: ['3.3', '2.4'],
  sources: ['bell-2009', 'cast-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Kegiatan 2: sampel yang berat sebelah. Di kelas waktunya 25 menit. Cobalah sendiri sekarang, tiga menit saja.',
        'Bahan: stoples atau gelas, 20 biji jagung, 20 kacang hijau. Boleh diganti kertas dua warna. Tuang kacang dahulu, lalu jagung di atasnya. Jangan diaduk.',
      ),
    },
    {
      kind: 'steps',
      title: 'Langkah dan ucapan guru',
      steps: [
        {
          title: 'Ambil dari atas (5 menit)',
          text: 'Murid mengambil sepuluh biji tanpa melihat lapisan bawah. “Menurut contoh kita, berapa bagian jagung?”',
        },
        {
          title: 'Buat dugaan (5 menit)',
          text: 'Tulis dugaan di papan. “Mesin kita yakin. Apakah kalian juga yakin?”',
        },
        {
          title: 'Aduk, ambil lagi (8 menit)',
          text: 'Kembalikan semua, aduk rata, ambil sepuluh. Ulangi tiga kali. “Mengapa kini hasilnya berbeda-beda, tetapi lebih masuk akal?”',
        },
        {
          title: 'Hubungkan (7 menit)',
          text: '“Bila mesin hanya belajar dari anak kota, siapa kacang hijaunya?” Murid menyebut contoh lain.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Ubah supaya semua ikut',
      text: paragraphs(
        'Tuliskan satu perubahan untuk setiap [pertanyaan CAST](sumber:cast-2024). Murid yang tidak melihat dapat meraba biji yang berbeda ukuran. Murid yang enggan bicara dapat menempel bulatan. Topiknya dapat diganti, misalnya ikan di jaring.',
      ),
    },
    {
      kind: 'flashcards',
      title: 'Bila murid bertanya',
      cards: [
        {
          front: '“Kalau ambil dua puluh dari atas, jadi benar, Bu?”',
          back: 'Belum. Banyak contoh dari tempat yang sama tetap berat sebelah.',
        },
        {
          front: '“Sudah diaduk, kok hasilnya enam?”',
          back: 'Kebetulan kecil selalu ada. Yang hilang ialah kecondongan ke satu lapisan.',
        },
        {
          front: '“Bagaimana kita tahu stoplesnya berlapis?”',
          back: 'Tanyakan cara mengambil contohnya. Itulah pertanyaan pertama untuk data apa pun.',
        },
      ],
    },
    {
      kind: 'text',
      text: 'Mengajarkan ilmu komputer tanpa komputer sudah lama dilakukan lewat [CS Unplugged](sumber:bell-2009). Yang penting ialah gagasannya, bukan alatnya.',
    },
  ],
};
