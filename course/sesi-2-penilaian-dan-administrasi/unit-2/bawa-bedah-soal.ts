// Page 7 of unit 2: item review among colleagues, and pupils who make distractors on paper.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bawa-bedah-soal',
  title: 'Bawa ke sekolah: bedah soal bersama',
  minutes: 5,
  objectives: ['menyusun-soal'],
  competencies: ['1.4', '2.4'],
  sources: ['haladyna-rodriguez-2013', 'brookhart-2010', 'skb-2026'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Penulis soal sulit melihat cela pada soalnya sendiri. Ia sudah tahu maksudnya. Karena itu [telaah butir](istilah:telaah-butir) oleh rekan menjadi [langkah baku](sumber:haladyna-rodriguez-2013) sebelum soal dipakai.',
        'Kegiatan ini cocok untuk KKG atau MGMP. Soal buatan sendiri dan draf AI diperlakukan sama: keduanya dibedah.',
      ),
    },
    {
      kind: 'steps',
      title: 'Bedah soal, 40 menit',
      steps: [
        { title: 'Tukar', text: 'Setiap guru membawa dua soal beserta baris kisi-kisinya, tanpa kunci.' },
        {
          title: 'Jawab',
          text: 'Rekan menjawab soal itu dahulu. Jawaban yang berbeda dari kunci adalah temuan pertama.',
        },
        {
          title: 'Tandai',
          text: 'Dengan pensil, tandai cela dan tulis satu usul perbaikan. Komentari soalnya, bukan penulisnya.',
        },
        { title: 'Perbaiki', text: 'Penulis memutuskan usul mana yang dipakai.' },
        { title: 'Simpan', text: 'Soal yang lolos masuk bank soal sekolah bersama kisi-kisinya.' },
      ],
    },
    {
      kind: 'text',
      text: 'Murid juga dapat belajar dari soal. Setelah ulangan dibahas, mintalah setiap kelompok membuat satu **pengecoh yang menipu** untuk sebuah soal, lalu menjelaskan mengapa orang dapat tertipu. Untuk itu mereka harus memahami jawaban yang benar. Semuanya di kertas, sejalan dengan [aturan pemakaian AI oleh murid](sumber:skb-2026).',
    },
    {
      kind: 'examples',
      title: 'Indikator dan soal, menurut jenjang',
      items: {
        sd: paragraphs(
          '**Indikator:** disajikan gambar tiga tanaman di tempat berbeda, murid kelas IV dapat menemukan sebab pertumbuhannya berbeda (C4).',
          '**Soal:** Tiga pot cabai sejenis milik Dina mendapat air yang sama. Pot 1 di teras, pot 2 di dapur, pot 3 di dalam lemari. Pot 1 paling subur. Apa yang paling mungkin menyebabkannya?',
          'A. airnya · **B. cahayanya** · C. warna potnya · D. jenis cabainya',
        ),
        smp: paragraphs(
          '**Indikator:** disajikan dua pengumuman, murid kelas VII dapat menilai mana yang lebih jelas bagi warga (C5).',
          '**Soal:** Dua pengumuman kerja bakti ditempel di kampung. Yang pertama memuat hari, jam, tempat, dan alat. Yang kedua memuat slogan dan gambar. Warga perlu tahu harus membawa apa. Pengumuman mana yang lebih membantu, dan apa alasannya?',
          'Bentuknya uraian singkat. Unit 3 membahas cara menilainya.',
        ),
        sma: paragraphs(
          '**Indikator:** disajikan grafik produksi dan harga kopi, murid kelas X dapat menyimpulkan hubungannya (C4).',
          '**Soal:** Grafik rekaan menunjukkan produksi naik pada Mei sampai Juli, sedangkan harganya turun pada bulan yang sama. Simpulan mana yang **paling didukung** grafik?',
          'A. harga turun karena mutu menurun · **B. harga dan produksi bergerak berlawanan** · C. produksi naik karena harga turun · D. harga akan naik pada Agustus',
        ),
        smk: paragraphs(
          '**Indikator:** disajikan gejala kerusakan, murid kelas XI Teknik Sepeda Motor dapat menentukan pemeriksaan pertama (C4).',
          '**Soal:** Mesin tidak hidup saat distarter. Lampu depan redup dan klakson lemah. Bahan bakar penuh. Bagian mana yang **lebih dahulu** diperiksa?',
          '**A. aki** · B. busi · C. saringan udara · D. tangki',
        ),
      },
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Ubah satu soal lama',
      text: 'Ambil satu soal C1 dari tahun lalu. Tambahkan [stimulus yang baru](sumber:brookhart-2010) dari sekitar sekolah: tabel, gambar, atau peristiwa. Ubah pertanyaannya agar murid mengolah bahan itu. Bawa kedua versi ke rapat berikutnya.',
    },
  ],
};
