// Terms of session 3, units 1 and 2: lesson planning, and when AI is used.
import type { CourseInput } from '../write.ts';

export const glossary: CourseInput['glossary'] = [
  {
    id: 'ai-untuk-pendidikan',
    term: 'AI yang dirancang untuk pendidikan',
    english: 'educational AI',
    meaning:
      'Alat AI yang sejak awal dibuat untuk tujuan belajar, misalnya simulasi robotik. Sekolah tetap memeriksa usia pengguna, datanya, dan manfaat belajarnya.',
  },
  {
    id: 'asesmen-awal',
    term: 'asesmen awal pembelajaran',
    english: 'diagnostic assessment',
    meaning:
      'Pemeriksaan singkat sebelum pelajaran dimulai, untuk mengetahui apa yang sudah dikuasai murid dan apa yang ia butuhkan.',
  },
  {
    id: 'asesmen-formatif',
    term: 'asesmen formatif',
    english: 'formative assessment',
    meaning:
      'Mencari bukti belajar selagi pelajaran berjalan, lalu memakainya untuk menentukan langkah berikutnya. Tujuannya memperbaiki belajar, bukan memberi nilai rapor.',
  },
  {
    id: 'dimensi-profil-lulusan',
    term: 'dimensi profil lulusan',
    meaning:
      'Delapan kemampuan dan sikap yang dituju pendidikan menurut Permendikdasmen Nomor 10 Tahun 2025, dari keimanan dan ketakwaan sampai komunikasi.',
  },
  {
    id: 'keselarasan',
    term: 'keselarasan',
    english: 'constructive alignment',
    meaning: 'Keadaan ketika tujuan, kegiatan belajar, dan asesmen mengarah pada kemampuan yang sama.',
  },
  {
    id: 'modul-ajar',
    term: 'modul ajar',
    english: 'lesson plan',
    meaning:
      'Salah satu bentuk dokumen perencanaan pembelajaran. Isinya tujuan belajar, cara mencapainya, dan cara menilai ketercapaiannya.',
  },
  {
    id: 'pembelajaran-mendalam',
    term: 'pembelajaran mendalam',
    english: 'deep learning (pedagogi)',
    meaning:
      'Pendekatan belajar yang memuliakan murid melalui suasana yang berkesadaran, bermakna, dan menggembirakan. Berbeda dari *deep learning* dalam ilmu komputer, yaitu cara melatih jaringan saraf tiruan.',
  },
  {
    id: 'pengalaman-belajar',
    term: 'memahami–mengaplikasi–merefleksi',
    meaning:
      'Tiga pengalaman belajar dalam [pembelajaran mendalam](istilah:pembelajaran-mendalam): membangun pengertian, memakainya dalam keadaan nyata, lalu menengok kembali proses dan hasilnya.',
  },
  {
    id: 'skala-ai',
    term: 'Skala AI untuk penilaian',
    english: 'AI Assessment Scale (AIAS)',
    meaning:
      'Lima tingkat pemakaian AI dalam sebuah tugas, dari “tanpa AI” sampai “eksplorasi AI”. Tingkatnya dipilih menurut tujuan tugas.',
  },
  {
    id: 'tpack',
    term: 'TPACK',
    english: 'technological pedagogical content knowledge',
    meaning:
      'Kerangka pengetahuan guru yang memadukan penguasaan materi, cara mengajar, dan teknologi. Ketiganya ditimbang bersama, bukan satu per satu.',
  },
];
