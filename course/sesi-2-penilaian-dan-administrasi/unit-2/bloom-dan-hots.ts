// Page 2 of unit 2: the revised Bloom taxonomy, and what makes an item HOTS (and what doesn't).
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bloom-dan-hots',
  title: 'Bloom dan HOTS: proses berpikir, bukan sulitnya',
  minutes: 3,
  objectives: ['menyusun-soal'],
  competencies: ['1.4'],
  sources: ['anderson-krathwohl-2001', 'krathwohl-2002', 'brookhart-2010'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Singkatan C1 sampai C6 berasal dari [taksonomi Bloom](istilah:taksonomi-bloom) yang [direvisi pada 2001](sumber:anderson-krathwohl-2001). Setiap golongan menamai satu macam kerja pikiran.',
        'Berikut enam soal tentang satu pokok bahasan. Bacalah dari atas ke bawah, dan perhatikan apa yang dikerjakan murid.',
      ),
    },
    {
      kind: 'table',
      caption: 'Satu pokok bahasan, enam proses berpikir',
      columns: ['Proses', 'Yang diminta dari murid'],
      rows: [
        ['C1 mengingat', 'Menyebutkan nama tiga anak Sungai Musi yang sudah dicatat di kelas.'],
        ['C2 memahami', 'Menjelaskan dengan kata sendiri mengapa air sungai naik pada musim hujan.'],
        ['C3 menerapkan', 'Menghitung kenaikan muka air dari dua angka pada papan duga.'],
        [
          'C4 menganalisis',
          'Menemukan hubungan curah hujan dan muka air pada tabel yang belum pernah dilihat.',
        ],
        ['C5 mengevaluasi', 'Menilai dua usul penanganan banjir dengan kriteria biaya dan keselamatan.'],
        ['C6 mencipta', 'Merancang rencana siaga banjir untuk sekolahnya sendiri.'],
      ],
    },
    {
      kind: 'text',
      text: paragraphs(
        '[HOTS](istilah:hots) biasanya menunjuk pada tiga proses terakhir: menganalisis, mengevaluasi, dan mencipta. Brookhart memberi [tiga pegangan](sumber:brookhart-2010): sajikan bahan untuk dipikirkan, pakai bahan yang baru, dan bedakan tingkat berpikir dari tingkat kesulitan.',
        'Bahan untuk dipikirkan itu disebut [stimulus](istilah:stimulus). Bila stimulusnya sudah dibahas di kelas, murid cukup mengingat jawabannya. Soal yang tampak C4 pun turun menjadi C1.',
      ),
    },
    {
      kind: 'comparison',
      title: 'Sulit tidak sama dengan HOTS',
      columns: [
        {
          title: 'Sulit, tetapi C1',
          points: [
            '“Sebutkan tahun berdirinya lima kerajaan.”',
            'Banyak murid salah karena lupa.',
            'Tidak ada yang dianalisis.',
          ],
        },
        {
          title: 'Mudah, tetapi C4',
          points: [
            '“Dari gambar jalan ini, rumah mana yang paling cepat tergenang? Apa tandanya?”',
            'Banyak murid benar karena bahannya jelas.',
            'Murid menghubungkan tanda-tanda.',
          ],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Kata kerja saja tidak cukup',
      text: paragraphs(
        'Menulis “analisislah” di depan soal hafalan tidak mengubah apa yang dikerjakan murid. AI pun sering tergelincir di sini: kata kerjanya tinggi, isinya mengingat.',
        'Golongan Bloom juga bukan tangga yang kaku. Batasnya [dapat bertumpang tindih](sumber:krathwohl-2002). Jangan habiskan rapat untuk memperdebatkan C2 atau C3. Tanyakan, “Apa yang sungguh dilakukan murid untuk menjawab ini?”',
      ),
    },
    {
      kind: 'matching',
      id: 'soal-s2-u2-proses-berpikir',
      stem: 'Pasangkan setiap tugas dengan proses berpikirnya. Data dan bahannya baru bagi murid, kecuali disebutkan lain.',
      objective: 'menyusun-soal',
      level: 'C3',
      sources: [
        {
          id: 'a',
          text: 'Menuliskan kembali isi Pasal 27 ayat (1) yang sudah dihafal',
          target: 'p',
          feedback: 'Murid memanggil kembali ingatannya. Panjangnya kalimat tidak mengubah prosesnya.',
        },
        {
          id: 'b',
          text: 'Menghitung luas kebun karet dengan rumus yang sudah dikenal',
          target: 'q',
          feedback: 'Murid memakai prosedur yang sudah dikenal pada keadaan tertentu.',
        },
        {
          id: 'c',
          text: 'Menemukan penyebab hasil panen dua kebun berbeda dari tabel pemupukan',
          target: 'r',
          feedback: 'Murid menguraikan data dan mencari hubungan antarbagiannya.',
        },
        {
          id: 'd',
          text: 'Menilai dua iklan lowongan kerja dengan daftar kriteria',
          target: 's',
          feedback: 'Murid menimbang dengan kriteria, lalu mengambil sikap.',
        },
      ],
      targets: [
        { id: 'p', text: 'C1 mengingat' },
        { id: 'q', text: 'C3 menerapkan' },
        { id: 'r', text: 'C4 menganalisis' },
        { id: 's', text: 'C5 mengevaluasi' },
      ],
      explanation:
        'Lihat apa yang terjadi dalam pikiran murid: memanggil ingatan, memakai prosedur, mencari hubungan, atau menimbang dengan kriteria. Proses itulah yang menentukan golongannya, bukan kata kerja di depan kalimat.',
    },
  ],
};
