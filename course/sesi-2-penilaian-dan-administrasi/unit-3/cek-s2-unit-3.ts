// Page 8 of unit 3: the check of the unit.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s2-unit-3',
  title: 'Cek pemahaman Unit 3',
  minutes: 4,
  objectives: ['menyusun-rubrik'],
  competencies: ['1.4', '2.1', '2.4'],
  sources: ['brookhart-2013', 'jonsson-svingby-2007', 'hattie-timperley-2007', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal berikut merangkum Unit 3. Bacalah juga umpan baliknya: adakah satu langkah yang dapat Anda kerjakan?',
    },
    {
      kind: 'matching',
      id: 'cek-s2-u3-sasaran',
      stem: 'Pasangkan setiap umpan balik dengan sasarannya.',
      objective: 'menyusun-rubrik',
      level: 'C2',
      sources: [
        {
          id: 'a',
          text: '“Pada baris ketiga, 7 × 8 seharusnya 56.”',
          target: 's',
          feedback: 'Kalimat ini menunjuk benar-salah pada pekerjaan itu sendiri: tugasnya.',
        },
        {
          id: 'b',
          text: '“Gambarlah dahulu bangunnya, baru pilih rumus.”',
          target: 'p',
          feedback: 'Yang ditunjuk adalah cara mengerjakan, yang berguna juga pada soal lain.',
        },
        {
          id: 'c',
          text: '“Bagaimana kamu memastikan hasilnya masuk akal?”',
          target: 'q',
          feedback: 'Murid diajak memeriksa dan mengatur kerjanya sendiri.',
        },
        {
          id: 'd',
          text: '“Kamu memang juara kelas!”',
          target: 'r',
          feedback: 'Yang dinilai orangnya. Tidak ada keterangan tentang pekerjaannya.',
        },
      ],
      targets: [
        { id: 'p', text: 'Cara kerja' },
        { id: 'q', text: 'Mengatur diri' },
        { id: 'r', text: 'Diri pribadi' },
        { id: 's', text: 'Tugas' },
      ],
      explanation:
        'Keempat sasaran ini berasal dari [Hattie dan Timperley](sumber:hattie-timperley-2007). Umpan balik tentang tugas menolong saat ada yang keliru. Umpan balik tentang cara kerja dan mengatur diri dapat dipakai lagi pada tugas lain.',
    },
    {
      kind: 'ordering',
      id: 'cek-s2-u3-urutan',
      stem: 'Urutkan kerja seorang guru yang menyusun rubrik dengan bantuan AI, dari yang pertama.',
      objective: 'menyusun-rubrik',
      level: 'C3',
      items: [
        {
          id: 'a',
          text: 'Menetapkan kemampuan yang dituju tugas itu',
          feedback: 'Pertama. Kriteria turun dari kemampuan yang dituju.',
        },
        {
          id: 'b',
          text: 'Meminta draf kriteria dan deskriptor tanpa data murid',
          feedback: 'Kedua. Bahannya tujuan dan bentuk tugas, bukan karya anak.',
        },
        {
          id: 'c',
          text: 'Mencoret bagian draf yang kabur atau di luar tujuan',
          feedback: 'Ketiga. Draf dibersihkan sebelum dipakai menilai.',
        },
        {
          id: 'd',
          text: 'Menilai karya rekaan bersama rekan dan membandingkan hasilnya',
          feedback: 'Keempat. Perbedaan menunjukkan deskriptor yang belum jelas.',
        },
        {
          id: 'e',
          text: 'Membagikan rubrik yang sudah teruji kepada murid',
          feedback: 'Terakhir di daftar ini, tetapi tetap sebelum murid mulai bekerja.',
        },
      ],
      shown: ['d', 'b', 'e', 'a', 'c'],
      explanation:
        'Tujuan, draf, perbaikan, uji bersama, lalu janji kepada murid. Bila rubrik dibagikan sebelum diuji, janji itu mungkin harus berubah di tengah jalan.',
    },
    {
      kind: 'true-false',
      id: 'cek-s2-u3-ajek-sahih',
      stem: 'Bila dua guru memberi tingkat yang sama pada semua karya dengan sebuah rubrik, rubrik itu sudah terbukti mengukur tujuan pembelajaran.',
      objective: 'menyusun-rubrik',
      level: 'C4',
      correct: false,
      feedback: {
        true: 'Kesepakatan memang penting, tetapi dua guru dapat sepakat tentang hal yang keliru, misalnya sama-sama menilai sampul.',
        false:
          'Tepat. Kesepakatan menunjukkan keajekan. Apakah kriterianya sesuai dengan tujuan harus diperiksa tersendiri.',
      },
      explanation:
        'Telaah penelitian menyimpulkan bahwa rubrik dapat menambah keajekan, tetapi [tidak dengan sendirinya](sumber:jonsson-svingby-2007) membuat penilaian sahih. Kesahihan diperiksa dengan mencocokkan kriteria dan tujuan.',
    },
    {
      kind: 'single-choice',
      id: 'cek-s2-u3-usul-rekan',
      stem: 'Rekan Anda di SMA hendak menempelkan 34 esai murid, lengkap dengan nama, ke alat AI umum agar skornya adil. Tanggapan mana yang paling tepat?',
      objective: 'menyusun-rubrik',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'Setuju, asalkan permintaannya memuat rubrik lengkap.',
          feedback:
            'Rubrik di dalam permintaan tidak melindungi data anak dan tidak menjamin skor yang adil.',
        },
        {
          id: 'b',
          text: 'Setuju, asalkan skor akhirnya dibulatkan oleh guru.',
          feedback: 'Membulatkan skor bukan menilai. Data murid pun sudah terkirim.',
        },
        {
          id: 'c',
          text: 'Usulkan agar nama dihapus, lalu skornya dipakai di rapor.',
          feedback:
            'Isi esai masih dapat menunjuk anak tertentu, dan putusan rapor tetap harus berasal dari guru.',
        },
        {
          id: 'd',
          text: 'Usulkan menilai sampel bersama memakai rubrik yang sama.',
          feedback: 'Tepat. Moderasi menjawab kekhawatirannya tentang keadilan tanpa mengirim data anak.',
        },
      ],
      correct: 'd',
      explanation:
        'Keinginannya baik: adil. Jalannya ialah rubrik yang jelas dan [penilaian bersama atas beberapa karya](sumber:brookhart-2013). Esai bernama adalah data anak, yang [dilindungi secara khusus](sumber:uu-pdp-2022).',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa pulang dari Unit 3',
      text: 'Rubrik membuat harapan terlihat. Umpan balik membuat langkah berikutnya terlihat. Keduanya baru bekerja bila [murid memperoleh waktu untuk memperbaiki](sumber:hattie-timperley-2007).',
    },
  ],
};
