// Page 6 of unit 4, try it: a one-page card with signs, first steps and people to call.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'susun-kartu-siaga',
  title: 'Coba: susun kartu siaga di meja guru',
  minutes: 7,
  objectives: ['mengenali-risiko'],
  competencies: ['2.2', '2.1'],
  sources: ['nist-genai-2024', 'ftc-2023'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Saat panik, orang sulit mengingat teori. Karena itu pilot dan perawat memakai kartu langkah. Guru pun dapat membuatnya.',
        'Banyak lembaga menyusun daftar risiko AI generatif, misalnya [NIST di Amerika Serikat](sumber:nist-genai-2024). Kartu Bapak/Ibu jauh lebih pendek: hanya risiko yang mungkin terjadi di sekolah sendiri.',
      ),
    },
    {
      kind: 'table',
      caption: 'Contoh: kartu Pak Darmawan, guru SMK di PALI',
      columns: ['Tanda', 'Langkah pertama', 'Hubungi'],
      rows: [
        ['Jawaban AI memuat pasal, angka, atau judul', 'Cari naskah aslinya', 'Rekan guru produktif'],
        ['Gambar atau cerita selalu miring', 'Tukar tokohnya, minta versi lain', 'Wakil kurikulum'],
        ['Suara atau video meminta uang', 'Putus, hubungi nomor yang tersimpan', 'Kepala sekolah'],
        ['Gambar rekayasa menyangkut murid', 'Dampingi, jangan sebarkan', 'Petugas perlindungan murid'],
        ['Tugas rapi, murid sulit menjelaskan', 'Ajak bicara, minta langkahnya', 'Wali kelas'],
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Langkah 1: tulis kartu sendiri',
      text: 'Lipat selembar kertas menjadi dua. Tulis tiga sampai lima tanda yang mungkin muncul di sekolah Bapak/Ibu. Untuk setiap tanda, tulis satu langkah pertama dan satu nama beserta nomornya.',
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Langkah 2: sepakati pertanyaan sandi',
      text: 'Sepakati dengan keluarga dan pimpinan sekolah: permintaan uang lewat suara atau video diperiksa dengan [menelepon balik](sumber:ftc-2023). Tambahkan satu pertanyaan yang jawabannya tidak pernah ditulis di media sosial.',
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Langkah 3: uji kartunya',
      text: 'Baca setiap kejadian di bawah. Sebutkan langkah pertama menurut kartu Bapak/Ibu, baru bukalah jawabannya. Bila kartunya diam, tambahkan satu baris.',
    },
    {
      kind: 'flashcards',
      title: 'Kejadian untuk menguji kartu',
      cards: [
        {
          front:
            '“Ini Ibu, pakai nomor baru. Tolong transfer sekarang, jangan bilang siapa-siapa.” Suaranya persis.',
          back: 'Kloning suara mungkin terjadi. Putuskan, lalu telepon nomor lama. Ajukan pertanyaan sandi.',
        },
        {
          front: 'Modul dari rekan memuat “Peraturan Menteri Nomor 99” yang tidak dikenal siapa pun.',
          back: 'Kemungkinan halusinasi. Cari di laman resmi peraturan. Bila tidak ada, hapus dari modul.',
        },
        {
          front:
            'Enam gambar “murid berprestasi” buatan AI: semuanya laki-laki, tidak satu pun berkursi roda.',
          back: 'Gambaran miring. Minta versi lain, lalu lihat lagi siapa yang belum tampak.',
        },
        {
          front: 'Beredar foto guru sedang marah di kelas. Latarnya bukan sekolah kita.',
          back: 'Mungkin rekayasa. Jangan meneruskan. Tanyakan kepada gurunya dan cari unggahan pertamanya.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Kartu tidak memuat data anak',
      text: 'Jangan menulis nama murid di kartu. Kejadian yang menyangkut anak dicatat terpisah dan disimpan oleh petugas yang ditunjuk sekolah.',
    },
  ],
};
