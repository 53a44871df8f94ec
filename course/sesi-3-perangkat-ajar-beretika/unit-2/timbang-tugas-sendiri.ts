// Page 5 of unit 2, try it: on paper, the teacher sorts three tasks of her own before the lab.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'timbang-tugas-sendiri',
  title: 'Coba: timbang tiga tugas sendiri',
  minutes: 9,
  objectives: ['menentukan-tingkat-ai'],
  competencies: ['2.4', '1.4'],
  sources: ['perkins-roe-furze-2024', 'mishra-koehler-2006', 'bastani-2025'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Ambil tiga tugas yang benar-benar akan Bapak/Ibu berikan bulan ini. Pilih yang berbeda: satu latihan, satu proyek, satu penilaian.',
        'Buatlah tabel di kertas. Hasilnya akan dipakai di lab pada halaman berikutnya.',
      ),
    },
    {
      kind: 'table',
      caption: 'Contoh isian, SMP di Martapura, OKU Timur',
      columns: ['Kolom', 'Isian untuk satu tugas'],
      rows: [
        ['Tugas', 'Menghitung diskon belanja di pasar'],
        ['Kemampuan yang dilatih', 'Menghitung persen dan menjelaskan langkahnya'],
        ['Usaha yang harus dilalui murid', 'Memilih cara, menghitung, menemukan kekeliruan'],
        ['Sumbangan AI bila ada', 'Guru membuat delapan variasi harga, lalu memeriksa kuncinya'],
        ['Tingkat', '1 bagi murid; AI hanya di meja guru'],
        ['Bukti proses', 'Coretan hitungan dan penjelasan lisan'],
      ],
    },
    {
      kind: 'steps',
      title: 'Sesudah terisi, uji dengan tiga pertanyaan',
      steps: [
        {
          title: 'Uji dicabut',
          text: 'Bila AI dicabut, dapatkah murid tetap mencapai tujuan? Bila tidak, [bantuan itu mungkin menjadi tongkat](sumber:bastani-2025).',
        },
        {
          title: 'Uji dibawa pulang',
          text: 'Bila tugas ini dikerjakan di rumah tanpa pengawasan, apakah tingkatnya masih masuk akal? Bila tidak, pindahkan bagian intinya ke kelas.',
        },
        {
          title: 'Uji bangku belakang',
          text: 'Murid tanpa gawai, tanpa kuota, atau dengan bantuan khusus: dapatkah ia ikut penuh?',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Tukar satu baris',
      text: 'Bacakan satu tugas kepada rekan tanpa menyebut tingkatnya. Mintalah ia menebak. Bila tebakannya berbeda, mintalah alasannya. Perbedaan itu sering menunjukkan [tujuan yang belum jelas](sumber:mishra-koehler-2006).',
    },
    {
      kind: 'text',
      text: 'Tidak ada jatah untuk setiap tingkat. Bila ketiga tugas Bapak/Ibu bertingkat 1, itu [keputusan yang sah](sumber:perkins-roe-furze-2024).',
    },
    {
      kind: 'matching',
      id: 'soal-s3-tingkat-untuk-tujuan',
      stem: 'Pasangkan tujuan tugas dengan tingkat yang paling cocok. Semua tugas dijalankan lewat pintu yang aman. Satu tingkat boleh dipakai lebih dari sekali.',
      objective: 'menentukan-tingkat-ai',
      level: 'C4',
      sources: [
        {
          id: 'a',
          text: 'SD: guru ingin tahu siapa yang sudah lancar membaca nyaring.',
          target: 'p',
          feedback: 'Yang dilihat ialah kemampuan anak sendiri. Tingkat 1.',
        },
        {
          id: 'b',
          text: 'SMP: murid perlu banyak gagasan tema pentas seni, lalu menulis naskahnya sendiri.',
          target: 'q',
          feedback: 'AI membantu di awal, naskahnya tetap karya murid. Tingkat 2.',
        },
        {
          id: 'c',
          text: 'SMA: murid belajar menimbang saran perbaikan atas surat resmi buatan kelas.',
          target: 'r',
          feedback: 'Menilai saran AI adalah pelajarannya. Tingkat 3.',
        },
        {
          id: 'd',
          text: 'SMK: guru memeriksa apakah murid dapat menyetel rem dengan buku petunjuk tertutup.',
          target: 'p',
          feedback: 'Keselamatan menuntut kemampuan mandiri. Tingkat 1.',
        },
      ],
      targets: [
        { id: 'p', text: 'Tingkat 1, tanpa AI' },
        { id: 'q', text: 'Tingkat 2, perencanaan' },
        { id: 'r', text: 'Tingkat 3, kolaborasi' },
      ],
      explanation:
        'Cari kata kerja dalam tujuannya. Bila murid harus mampu sendiri, pilih tingkat 1. Bila gagasan awal hanya pemantik, tingkat 2. Bila menilai saran AI yang dilatih, tingkat 3.',
    },
  ],
};
