// Page 4 of unit 3, the worked example: a rubric drafted by AI, mended by a teacher, and tried by two.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-rubrik-bu-lina',
  title: 'Contoh: rubrik Bu Lina diuji dua guru',
  minutes: 3,
  objectives: ['menyusun-rubrik'],
  competencies: ['1.4', '2.1', '2.4'],
  sources: ['brookhart-2013', 'jonsson-svingby-2007'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Bu Lina, tokoh rekaan, mengajar IPA kelas VIII di Martapura. Muridnya mengamati air parit di dekat sekolah selama tiga hari, lalu menulis laporan. Tujuannya: *murid dapat menyimpulkan keadaan air berdasarkan data pengamatan*.',
        'Ia meminta draf rubrik kepada alat AI umum. Yang ia kirim hanya tujuan, bentuk tugas, dan jumlah tingkat. Tidak ada nama, tidak ada karya murid.',
      ),
    },
    {
      kind: 'table',
      caption: 'Draf dari AI dalam contoh ini, dan catatan Bu Lina',
      columns: ['Kriteria', 'Tingkat tertinggi menurut draf', 'Catatan Bu Lina'],
      rows: [
        ['Data', 'Data sangat lengkap dan disajikan menarik', 'Dua hal, dan “sangat lengkap” itu seberapa?'],
        ['Simpulan', 'Simpulan sempurna', 'Tidak menggambarkan apa pun. Padahal inilah tujuannya.'],
        ['Kerapian', 'Sampul berwarna dan dijilid', 'Bukan tujuan belajar. Membebani orang tua. Dihapus.'],
        ['Bahasa', 'Tidak ada satu pun kesalahan', 'Terlalu keras untuk IPA. Cukup: dapat dipahami pembaca.'],
      ],
    },
    {
      kind: 'table',
      caption: 'Rubrik setelah diperbaiki',
      columns: ['Kriteria', '3: siap dibagikan', '2: hampir sampai', '1: mulai tumbuh'],
      rows: [
        [
          'Data',
          'Warna, bau, dan suhu air dicatat tiga hari, dengan satuan',
          'Dicatat tiga hari, tetapi ada satuan atau satu unsur yang terlewat',
          'Dicatat satu atau dua hari',
        ],
        [
          'Simpulan',
          'Menyebut keadaan air dan menunjuk data yang mendukungnya',
          'Menyebut keadaan air, tetapi datanya belum ditunjuk',
          'Berisi pendapat yang belum terkait dengan pengamatan',
        ],
        [
          'Kejelasan',
          'Pembaca dapat mengulang pengamatan dari tulisan itu',
          'Satu langkah perlu ditanyakan kepada penulisnya',
          'Langkah pengamatan belum tertulis',
        ],
      ],
    },
    {
      kind: 'steps',
      title: 'Mengujinya bersama rekan',
      steps: [
        {
          title: 'Nilai sendiri-sendiri',
          text: 'Bu Lina dan Pak Rudi menilai lima laporan buatan mereka sendiri. Tiga kriteria, jadi ada 15 putusan. Mereka sama pada 9 putusan, atau 60%.',
        },
        {
          title: 'Bicarakan yang berbeda',
          text: 'Hampir semua perbedaan ada pada “Simpulan”. Pak Rudi menerima kata “kotor” sebagai data. Bu Lina tidak.',
        },
        {
          title: 'Perbaiki deskriptor',
          text: 'Mereka menambahkan: *data adalah hasil amatan yang dicatat, misalnya suhu atau warna*.',
        },
        {
          title: 'Ulangi dengan lima laporan lain',
          text: 'Kali ini mereka sama pada 12 dari 15 putusan.',
        },
      ],
    },
    {
      kind: 'text',
      text: paragraphs(
        'Kegiatan ini disebut [moderasi penilaian](istilah:moderasi-penilaian). Perhatikan bahwa yang diperbaiki bukan gurunya, melainkan kalimat rubriknya. [Contoh karya dan latihan menilai](sumber:jonsson-svingby-2007) memang termasuk hal yang membuat penilaian lebih ajek.',
        'Angka kesamaan bukan tujuan akhir. Dua guru dapat sama-sama menilai hal yang keliru. Karena itu Bu Lina bertanya sekali lagi: [apakah kriterianya](sumber:brookhart-2013) masih menjawab tujuan?',
      ),
    },
    {
      kind: 'numeric',
      id: 'soal-s2-u3-persen-sama',
      stem: 'Pada penilaian kedua, Bu Lina dan Pak Rudi sama pada 12 dari 15 putusan. Berapa persen putusan mereka yang sama?',
      objective: 'menyusun-rubrik',
      level: 'C3',
      unit: '%',
      min: 80,
      max: 80,
      decimals: 0,
      limit: { min: 0, max: 100 },
      feedback: {
        low: 'Terlalu kecil. Bagilah banyaknya putusan yang sama dengan semua putusan: 12 ÷ 15, lalu kalikan 100.',
        high: 'Terlalu besar. Tiga dari 15 putusan masih berbeda, jadi hasilnya di bawah 85%.',
        right: 'Tepat. 12 ÷ 15 = 0,80, atau 80%.',
      },
      explanation:
        '12 ÷ 15 = 0,80, jadi 80%. Naik dari 60%. Sebagian kesamaan dapat terjadi karena kebetulan, terutama bila tingkatnya hanya tiga. Jadi, bacalah angka ini bersama percakapan tentang karya yang dinilai berbeda.',
    },
  ],
};
