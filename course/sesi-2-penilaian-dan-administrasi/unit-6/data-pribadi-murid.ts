// Page 1 of unit 6: what the law calls personal data, and which of it is specific.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'data-pribadi-murid',
  title: 'Data apa yang sedang kita pegang?',
  minutes: 2,
  objectives: ['melindungi-data'],
  competencies: ['1.2', '2.2'],
  sources: ['uu-pdp-2022', 'uu-anak-2014'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Guru memegang banyak cerita anak: nilai, alamat, kesehatan, keadaan keluarga. Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi (UU PDP) menyebutnya [data pribadi](istilah:data-pribadi).',
        'Ukurannya bukan ada tidaknya nama. Keterangan yang [digabung dengan keterangan lain](sumber:uu-pdp-2022) dan dapat menunjuk seseorang juga termasuk.',
      ),
    },
    {
      kind: 'table',
      caption: 'Dua golongan menurut Pasal 4 UU PDP, disingkat',
      columns: ['Bersifat umum', 'Bersifat spesifik'],
      rows: [
        ['nama lengkap, jenis kelamin, agama', 'data dan informasi kesehatan'],
        ['kewarganegaraan, status perkawinan', 'data biometrik, misalnya sidik jari; data genetika'],
        ['gabungan data yang menunjuk seseorang', '**data anak**; catatan kejahatan; data keuangan pribadi'],
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Bagi guru, hampir semuanya spesifik',
      text: paragraphs(
        'Murid kita umumnya anak. UU Perlindungan Anak menyebut anak sebagai orang yang [belum berusia 18 tahun](sumber:uu-anak-2014). Maka, nama murid pun patut diperlakukan sebagai [data spesifik](istilah:data-spesifik).',
        'NIK, NISN, data kesehatan, dan data biometrik tidak dimasukkan ke alat AI umum.',
      ),
    },
    {
      kind: 'examples',
      title: 'Data yang sering tidak disadari',
      items: {
        sd: 'SD di Empat Lawang: foto lomba dengan papan nama di dada, diunggah ke halaman terbuka.',
        smp: 'SMP di Prabumulih: tangkapan layar grup kelas yang memuat nomor telepon orang tua.',
        sma: 'SMA di Lubuklinggau: esai tentang perceraian orang tua, lengkap dengan kelas penulisnya.',
        smk: 'SMK di Kayuagung: daftar hadir praktik dengan sidik jari, NISN, dan nama perusahaan.',
      },
    },
    {
      kind: 'single-choice',
      id: 'soal-s2-u6-tanpa-nama',
      stem: 'Catatan ini tanpa nama: “Murid kelas VI, satu-satunya yang berkursi roda, tinggal di dekat dermaga.” Apa penilaian yang paling tepat?',
      objective: 'melindungi-data',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: 'Bukan data pribadi, karena namanya tidak disebut.',
          feedback: 'Nama hanya salah satu petunjuk. Ciri yang digabung sudah menunjuk satu anak.',
        },
        {
          id: 'b',
          text: 'Data pribadi, karena gabungannya menunjuk satu anak.',
          feedback: 'Tepat. Di sekolah kecil, ciri itu sejelas nama. Keterangan kesehatannya pun spesifik.',
        },
        {
          id: 'c',
          text: 'Bukan data pribadi, karena tidak ada nomor resmi.',
          feedback: 'Nomor seperti NISN memang data pribadi, tetapi bukan satu-satunya bentuknya.',
        },
      ],
      correct: 'b',
      explanation:
        'Pasal 1 UU PDP mencakup orang yang dapat dikenali [secara tersendiri atau dikombinasi](sumber:uu-pdp-2022). Ciri yang jarang, tempat, dan kelas saling menguatkan.',
    },
  ],
};
