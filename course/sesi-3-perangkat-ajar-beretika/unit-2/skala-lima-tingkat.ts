// Page 2 of unit 2: the five levels of the AI Assessment Scale, with the figure of the unit.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'skala-lima-tingkat',
  title: 'Skala AI: lima tingkat, bukan boleh atau dilarang',
  minutes: 3,
  objectives: ['menentukan-tingkat-ai'],
  competencies: ['1.4', '2.4'],
  sources: ['perkins-2024', 'perkins-roe-furze-2024', 'skb-2026'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        '“Boleh” dan “dilarang” terlalu kasar untuk tugas sekolah. Empat peneliti menyusun [skala lima tingkat](sumber:perkins-2024) agar guru dan murid dapat membicarakannya dengan jelas. Skala itu [diperbarui pada tahun 2024](sumber:perkins-roe-furze-2024).',
        'Tingkat dipilih untuk **setiap tugas**, bukan untuk setiap murid atau mata pelajaran. Satu bab dapat memuat tugas bertingkat 1 dan tugas bertingkat 3.',
      ),
    },
    { kind: 'term', term: 'skala-ai' },
    {
      kind: 'table',
      caption: 'Lima tingkat, dengan kata-kata kami',
      columns: ['Tingkat', 'Peran AI dalam tugas', 'Yang dilihat guru'],
      rows: [
        ['1 Tanpa AI', 'Tidak ada, dan suasananya diawasi', 'Kemampuan murid sendiri'],
        [
          '2 Perencanaan',
          'Membantu mencari gagasan dan kerangka di awal',
          'Cara murid mengembangkan gagasan itu sendiri',
        ],
        [
          '3 Kolaborasi',
          'Ikut menyusun, memberi umpan balik, menghaluskan',
          'Cara murid menilai dan mengubah saran AI',
        ],
        [
          '4 AI penuh',
          'Dapat mengerjakan bagian mana pun, menurut arahan murid',
          'Cara murid mengarahkan AI menuju tujuan',
        ],
        [
          '5 Eksplorasi AI',
          'Dipakai secara kreatif untuk menemukan cara baru',
          'Rancangan dan pemecahan masalah yang orisinal',
        ],
      ],
    },
    {
      kind: 'figure',
      svg: 'lima-tingkat-ai.svg',
      caption:
        'Skala ini tidak mengubah aturan. Pada tingkat 2 sampai 5, murid SD–SMA memakai salah satu dari tiga pintu.',
      description:
        'Gambar terdiri atas dua kolom. Kolom kiri memuat lima tingkat: 1 tanpa AI, 2 perencanaan, 3 kolaborasi, 4 AI penuh, 5 eksplorasi AI. Di kolom kanan, untuk tingkat 1 tertulis bahwa murid bekerja sendiri dan didampingi di kelas. Tingkat 2 sampai 5 dinaungi satu kotak berjudul “Tiga pintu”: guru yang mengoperasikan, alat khusus pendidikan, dan hasil AI yang dicetak guru di kertas. Di bawah gambar tertulis bahwa nomor bukan peringkat mutu.',
    },
    {
      kind: 'text',
      text: paragraphs(
        'Ada tiga hal yang sering disalahpahami.',
        list(
          '**Nomor bukan peringkat.** Penyusunnya sengaja memakai [warna netral](sumber:perkins-roe-furze-2024) agar tidak ada tingkat yang tampak lebih baik.',
          '**Tingkat 1 perlu suasananya.** Menulis “dilarang memakai AI” pada pekerjaan rumah tidak cukup, sebab tidak ada yang mengawasi. Bawalah bagian itu ke kelas.',
          '**Skala bukan izin.** Skala ini disusun bukan untuk aturan negara kita. Di sekolah kita, [aturan usia dan jenis alat](sumber:skb-2026) berlaku lebih dahulu. Halaman berikutnya membahasnya.',
        ),
      ),
    },
    {
      kind: 'ordering',
      id: 'soal-s3-urut-tingkat',
      stem: 'Lima tugas berikut sama-sama tentang sungai. Urutkan dari peran AI yang paling kecil ke yang paling besar menurut Skala AI.',
      objective: 'menentukan-tingkat-ai',
      level: 'C2',
      items: [
        {
          id: 'a',
          text: 'Murid menggambar daur air di kelas dengan buku tertutup.',
          feedback: 'Tingkat 1. AI tidak ikut, dan guru mengawasi.',
        },
        {
          id: 'b',
          text: 'Guru menayangkan delapan gagasan judul dari AI, lalu murid menulis laporan sendiri.',
          feedback: 'Tingkat 2. AI hanya hadir pada tahap perencanaan.',
        },
        {
          id: 'c',
          text: 'Kelas menimbang saran AI untuk memperbaiki laporannya lewat layar guru.',
          feedback: 'Tingkat 3. AI ikut dalam perbaikan, murid menilai setiap saran.',
        },
        {
          id: 'd',
          text: 'Guru menjalankan arahan kelas agar AI menyusun seluruh naskah siaran radio.',
          feedback: 'Tingkat 4. Seluruh naskah dapat dikerjakan AI, murid yang mengarahkan.',
        },
        {
          id: 'e',
          text: 'Kelas merancang penebak tinggi air dengan alat belajar AI khusus pendidikan.',
          feedback: 'Tingkat 5. AI dipakai kreatif untuk menemukan pemecahan baru.',
        },
      ],
      shown: ['c', 'a', 'e', 'b', 'd'],
      explanation:
        'Perhatikan di mana AI hadir: tidak ada, di awal, sepanjang perbaikan, di seluruh naskah, atau dalam perancangan yang baru. Semua contoh memakai pintu yang aman bagi murid.',
    },
  ],
};
