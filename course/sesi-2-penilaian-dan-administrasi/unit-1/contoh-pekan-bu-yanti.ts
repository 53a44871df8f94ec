// Page 4 of unit 1, the worked example: one teacher's week, sorted step by step.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-pekan-bu-yanti',
  title: 'Contoh: satu pekan Bu Yanti',
  minutes: 3,
  objectives: ['memilah-tugas'],
  competencies: ['1.4', '2.1', '2.2'],
  sources: ['uu-pdp-2022', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: 'Bu Yanti, tokoh rekaan, mengajar IPA di sebuah SMP di Muara Enim. Ia juga wali kelas VIII. Pada Minggu sore ia menuliskan enam langkah kerja yang paling menyita waktu, lalu memilahnya.',
    },
    {
      kind: 'table',
      caption: 'Peta pertama Bu Yanti',
      columns: ['Langkah kerja', 'Data', 'Putusan', 'Periksa', 'Akibat', 'Zona'],
      rows: [
        ['Mencari analogi arus listrik', 'tidak', 'tidak', 'dapat', 'mudah dibetulkan', 'Boleh'],
        ['Draf lembar kerja rangkaian', 'tidak', 'tidak', 'dapat', 'sulit ditarik kembali', 'Hati-hati'],
        [
          'Bacaan tentang danau di kabupaten lain',
          'tidak',
          'tidak',
          'belum ada bukti',
          '–',
          'Jangan, dahulu',
        ],
        ['Surat panggilan orang tua', 'ya', '–', '–', '–', 'Jangan'],
        ['Catatan sikap untuk rapor', 'ya', '–', '–', '–', 'Jangan'],
        ['Menjumlah skor kuis', '–', '–', '–', '–', 'Tidak perlu AI'],
      ],
    },
    {
      kind: 'steps',
      title: 'Dua langkah yang pindah zona',
      steps: [
        {
          title: 'Surat panggilan: buang datanya',
          text: 'Bu Yanti bertanya, “Bagian mana yang berulang?” Jawabannya kerangka surat. Ia meminta kerangka dengan titik-titik kosong, tanpa nama dan tanpa masalah anak. Kerangka itu masuk zona **boleh**. Isinya ia tulis sendiri di komputer sekolah.',
        },
        {
          title: 'Bacaan danau: cari buktinya',
          text: 'Ia menemukan buku dari perpustakaan daerah. Kini isi bacaan dapat dicocokkan. Langkah itu pindah ke zona **hati-hati**, dengan syarat: setiap angka dan nama dicocokkan dengan buku.',
        },
        {
          title: 'Catatan sikap: tetap di tempatnya',
          text: 'Ia mencoba membuang nama, tetapi ceritanya masih menunjuk satu anak. Tujuannya pun menilai anak itu. Langkah ini tetap **jangan diserahkan**. Data anak [dilindungi secara khusus](sumber:uu-pdp-2022), dan kalimat tentang sikap sebaiknya lahir dari orang yang mengenalnya.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Catatan pemakaian Bu Yanti',
      text: paragraphs(
        'Untuk langkah di zona hati-hati, ia menulis [catatan pemakaian](istilah:catatan-pemakaian) satu baris:',
        '“Rabu. Draf lembar kerja rangkaian. Dibantu alat AI umum, tanpa data murid. Diperiksa dengan buku siswa dan dicoba dengan baterai. Nomor 3 salah, diganti. Diputuskan oleh saya.”',
        'Satu baris itu menjaga [akuntabilitas](istilah:akuntabilitas). Bila ada yang bertanya, ia [dapat menjawab](sumber:unesco-guru-2024).',
      ),
    },
    {
      kind: 'single-choice',
      id: 'soal-s2-u1-pindah-zona',
      stem: 'Apa yang membuat surat panggilan orang tua dapat berpindah dari zona jangan ke zona boleh?',
      objective: 'memilah-tugas',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Alatnya diganti dengan alat yang lebih terkenal.',
          feedback: 'Nama alat tidak mengubah bahannya. Selama data anak ikut dikirim, zonanya tetap.',
        },
        {
          id: 'b',
          text: 'Langkahnya dipecah: bagian tanpa data dibantu.',
          feedback: 'Tepat. Kerangka kosong tidak memuat data. Isi yang pribadi tetap ditulis guru.',
        },
        {
          id: 'c',
          text: 'Hasilnya dibaca ulang oleh guru sebelum dicetak.',
          feedback: 'Membaca ulang itu perlu, tetapi terlambat: datanya sudah terkirim lebih dahulu.',
        },
        {
          id: 'd',
          text: 'Suratnya dibuat lebih singkat daripada biasanya.',
          feedback: 'Panjang surat tidak menentukan zona. Satu baris pun dapat memuat data anak.',
        },
      ],
      correct: 'b',
      explanation:
        'Zona melekat pada langkah dan bahannya. Dengan memisahkan kerangka dari isi, bagian yang aman dapat dibantu dan bagian yang pribadi tetap di tangan guru. Pemeriksaan di akhir tidak dapat menarik kembali data yang sudah terkirim.',
    },
  ],
};
