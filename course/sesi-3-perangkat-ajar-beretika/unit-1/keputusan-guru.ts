// Page 1 of unit 1: what a lesson plan is for, and which of its parts only the teacher can decide.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'modul-ajar-keputusan-guru',
  title: 'Modul ajar berisi keputusan guru',
  minutes: 3,
  objectives: ['merancang-modul'],
  competencies: ['2.1', '2.4'],
  sources: ['permendikdasmen-1-2026', 'panduan-asesmen-2025', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Dalam hitungan detik, AI dapat menulis modul ajar sepuluh halaman. Bahasanya rapi, tabelnya lengkap. Namun, AI belum pernah bertemu murid Bapak/Ibu.',
        'Standar Proses menyebut perencanaan sebagai kegiatan merumuskan tiga hal: apa tujuan belajarnya, bagaimana mencapainya, dan bagaimana menilai ketercapaiannya. Perencanaan itu [dilakukan oleh pendidik](sumber:permendikdasmen-1-2026). Dokumennya dapat berupa [RPP atau modul ajar](sumber:panduan-asesmen-2025).',
      ),
    },
    { kind: 'term', term: 'modul-ajar' },
    {
      kind: 'text',
      text: 'Panduan resmi menyarankan dokumen yang [fleksibel, jelas, dan sederhana](sumber:panduan-asesmen-2025). Alurnya dapat dibagi menjadi empat bagian. Di setiap bagian ada keputusan yang hanya dapat diambil guru.',
    },
    {
      kind: 'table',
      caption: 'Empat bagian perencanaan dan tempat AI di dalamnya',
      columns: ['Bagian', 'Yang diputuskan guru', 'Yang dapat dibantu AI'],
      rows: [
        [
          'Identifikasi',
          'Kesiapan murid, tingkat kesulitan materi, dimensi profil lulusan yang dituju',
          'Daftar salah paham yang lazim pada suatu topik, untuk diperiksa',
        ],
        [
          'Desain pembelajaran',
          'Tujuan, cara mengajar, mitra, tempat belajar, alat',
          'Beberapa pilihan kegiatan untuk dibandingkan',
        ],
        [
          'Pengalaman belajar',
          'Urutan kegiatan dan waktunya di kelas ini',
          'Contoh, pertanyaan, atau bacaan pendek',
        ],
        ['Asesmen', 'Bukti apa yang dianggap cukup, dan tindak lanjutnya', 'Draf pertanyaan dan kriteria'],
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'AI menambah pilihan, guru memilih',
      text: 'Kolom tengah adalah tanggung jawab Bapak/Ibu. Kerangka UNESCO menyebutnya [tanggung jawab manusia](sumber:unesco-guru-2024): orang yang memutuskan dapat ditanyai alasannya. “Saran AI” bukan alasan yang cukup untuk kepala sekolah, orang tua/wali, atau murid.',
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Tebal tidak sama dengan matang',
      text: 'Dokumen yang panjang terasa meyakinkan. Ujilah dengan satu pertanyaan: *kalimat mana yang hanya berlaku untuk kelas saya?* Bila tidak ada, modul itu belum milik kelas Bapak/Ibu.',
    },
    {
      kind: 'single-choice',
      id: 'soal-s3-kesiapan-murid',
      stem: 'Pak Rusdi mengajar di sebuah SD di Empat Lawang. Draf modul dari AI berbunyi, “Murid sudah mampu membaca diagram batang.” Dari mana kalimat itu sebaiknya dipastikan?',
      objective: 'merancang-modul',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: 'dari capaian pembelajaran untuk fase itu',
          feedback:
            'Capaian pembelajaran menyebut apa yang dituju. Ia tidak memberi tahu apa yang sudah dikuasai murid Pak Rusdi.',
        },
        {
          id: 'b',
          text: 'dari modul sekolah lain pada topik yang sama',
          feedback: 'Kelas lain boleh jadi sudah siap. Kelas Pak Rusdi belum tentu sama.',
        },
        {
          id: 'c',
          text: 'dari jawaban AI yang diminta ulang',
          feedback:
            'Jawaban ulang dapat terdengar lebih yakin, tetapi AI tetap tidak melihat pekerjaan murid.',
        },
        {
          id: 'd',
          text: 'dari soal pendek di awal pelajaran',
          feedback: 'Tepat. Asesmen awal memperlihatkan kesiapan murid yang sebenarnya.',
        },
      ],
      correct: 'd',
      explanation:
        'Kesiapan murid termasuk bagian identifikasi. Pak Rusdi memerlukan [asesmen awal](istilah:asesmen-awal), misalnya dua soal membaca diagram. Hasilnya menentukan apakah kegiatan dalam draf masih cocok.',
    },
  ],
};
