// Page 5 of unit 1, try it: the teacher takes a planted draft apart with six questions before opening the findings.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bedah-draf-ai',
  title: 'Coba: bedah draf dengan enam pertanyaan',
  minutes: 9,
  objectives: ['merancang-modul'],
  competencies: ['2.4', '2.1'],
  sources: ['biggs-1996', 'black-wiliam-2009', 'skb-2026', 'permendikdasmen-1-2026'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Sekarang giliran Bapak/Ibu. Siapkan kertas dan pensil. Draf berikut kami tulis menyerupai keluaran AI, lengkap dengan kelemahan yang sering muncul.',
        'Bacalah seperti membaca pekerjaan rekan: teliti, tetapi ramah.',
      ),
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Draf: “Air Bersih di Sekitar Kita”, SD kelas V, Lahat, 2 × 35 menit',
      text: paragraphs(
        '**Tujuan.** Murid membuat saringan air sederhana dan menjelaskan cara kerjanya.',
        '**Kegiatan.** (1) Guru menjelaskan pentingnya air bersih. (2) Murid menonton video di ponsel masing-masing. (3) Murid menyusun saringan dari pasir, arang, dan kerikil. (4) Murid membuat poster. (5) Murid menampilkan drama pendek. (6) Murid menyimak rangkuman guru.',
        '**Asesmen.** Sepuluh soal pilihan ganda tentang pengertian air bersih.',
        '**Catatan.** Air yang sudah melewati saringan ini aman untuk diminum.',
      ),
    },
    {
      kind: 'steps',
      title: 'Enam pertanyaan, satu menit setiap langkah',
      steps: [
        {
          title: 'Selaras?',
          text: 'Apakah kegiatan dan asesmen menuju [kemampuan yang sama](sumber:biggs-1996) dengan tujuan?',
        },
        { title: 'Cocok?', text: 'Apakah waktu, alat, dan kesiapannya sesuai dengan kelas ini?' },
        { title: 'Mendalam?', text: 'Adakah memahami, mengaplikasi, dan merefleksi?' },
        {
          title: 'Terlihat?',
          text: 'Adakah bukti di tengah pelajaran yang dapat [mengubah langkah guru](sumber:black-wiliam-2009)?',
        },
        { title: 'Benar?', text: 'Fakta mana yang belum diperiksa di sumber tepercaya?' },
        {
          title: 'Aman?',
          text: 'Apakah tubuh, perasaan, data, dan [aturan pemakaian AI](sumber:skb-2026) terjaga?',
        },
      ],
    },
    {
      kind: 'text',
      text: 'Tandai dahulu temuan Bapak/Ibu di kertas. Sesudah itu, bukalah catatan kami. Temuan yang berbeda tidak berarti salah, sebab Bapak/Ibu mengenal kelas sendiri.',
    },
    {
      kind: 'accordion',
      title: 'Catatan kami',
      items: [
        {
          title: 'Selaras: benangnya putus di asesmen',
          text: 'Tujuannya membuat dan menjelaskan. Soalnya mengingat pengertian. Ganti dengan penjelasan murid di depan saringannya sendiri.',
        },
        {
          title: 'Cocok: enam kegiatan dalam 70 menit',
          text: 'Menyusun saringan saja dapat memakan 30 menit. Tidak semua murid SD membawa ponsel. Pilih dua atau tiga kegiatan inti. Guru dapat memperagakan tanpa video.',
        },
        {
          title: 'Mendalam: belum ada merefleksi',
          text: 'Menyimak rangkuman guru bukan refleksi. Tambahkan pertanyaan, “Bila diulang, lapisan mana yang kamu ubah?”',
        },
        {
          title: 'Terlihat: tidak ada bukti di tengah jalan',
          text: 'Sebelum menuang air, mintalah murid menggambar dugaan urutan lapisan. Dari gambar itu guru tahu siapa yang perlu dibantu.',
        },
        {
          title: 'Benar: satu kalimat berbahaya',
          text: 'Air yang tampak jernih belum tentu bebas kuman. Coret kalimat “aman untuk diminum”. Katakan sebaliknya kepada murid: hasil saringan ini tidak untuk diminum.',
        },
        {
          title: 'Aman: tubuh dan gawai',
          text: 'Pastikan tidak ada yang meminum airnya, dan tangan dicuci sesudahnya. Ponsel murid tidak diperlukan.',
        },
      ],
    },
    {
      kind: 'multiple-choice',
      id: 'soal-s3-bedah-las',
      stem: 'Sebuah SMK di Prabumulih menerima draf ini. Tujuan: murid memeriksa mutu sambungan las. Kegiatan: mengamati enam sambungan, mencatat cacatnya, lalu menulis apa yang masih meragukan. Asesmen: menghafal nama sepuluh jenis cacat. Pertanyaan mana yang **belum** terpenuhi? Pilih semua yang sesuai.',
      objective: 'merancang-modul',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Selaras',
          feedback: 'Ya. Tujuannya memeriksa mutu, tetapi yang dinilai ialah hafalan nama.',
        },
        {
          id: 'b',
          text: 'Mendalam, bagian merefleksi',
          feedback: 'Bagian ini ada: murid menulis apa yang masih meragukan.',
        },
        {
          id: 'c',
          text: 'Aman',
          feedback:
            'Ya. Draf tidak menyebut pelindung mata, sarung tangan, atau memastikan benda sudah dingin.',
        },
        {
          id: 'd',
          text: 'Mendalam, bagian mengaplikasi',
          feedback: 'Bagian ini ada: murid memeriksa enam sambungan nyata.',
        },
        {
          id: 'e',
          text: 'Terlihat, bila catatan cacat dibaca guru selagi kegiatan',
          feedback: 'Dengan syarat itu bukti di tengah pelajaran sudah tersedia.',
        },
      ],
      correct: ['a', 'c'],
      explanation:
        'Asesmennya perlu diganti dengan pemeriksaan satu sambungan baru. Langkah keselamatan perlu ditulis. Perencanaan tetap [tanggung jawab pendidik](sumber:permendikdasmen-1-2026), siapa pun penulis drafnya.',
    },
  ],
};
