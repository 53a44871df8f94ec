// Page 2 of unit 1: the three principles and three experiences of pembelajaran mendalam, with the figure of the unit.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'prinsip-dan-pengalaman',
  title: 'Pembelajaran mendalam: tiga prinsip, tiga pengalaman',
  minutes: 3,
  objectives: ['merancang-modul'],
  competencies: ['2.4'],
  sources: ['permendikdasmen-13-2025', 'permendikdasmen-10-2025', 'panduan-asesmen-2025', 'goodfellow-2016'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        '[Pembelajaran mendalam](istilah:pembelajaran-mendalam) kini bagian dari [kerangka dasar kurikulum](sumber:permendikdasmen-13-2025). Pendekatan ini memuliakan murid lewat olah pikir, olah hati, olah rasa, dan olah raga secara [terpadu](sumber:panduan-asesmen-2025).',
        'Namanya mirip dengan *deep learning* dalam ilmu komputer. Namun, yang itu ialah [jaringan saraf tiruan berlapis](sumber:goodfellow-2016), teknik di balik banyak AI. Pembelajaran mendalam dapat berjalan tanpa satu pun komputer.',
      ),
    },
    {
      kind: 'flashcards',
      title: 'Enam kata yang perlu diingat',
      cards: [
        {
          front: 'Prinsip: **berkesadaran**',
          back: 'Murid tahu apa yang ia pelajari dan untuk apa. Ia ikut mengatur cara belajarnya.',
        },
        {
          front: 'Prinsip: **bermakna**',
          back: 'Murid melihat guna pelajaran dalam hidupnya dan mengaitkannya dengan yang sudah ia tahu.',
        },
        {
          front: 'Prinsip: **menggembirakan**',
          back: 'Suasananya hangat dan menantang. Murid merasa dihargai, bukan sekadar terhibur.',
        },
        {
          front: 'Pengalaman: **memahami**',
          back: 'Murid membangun pengertian dengan mengamati, bertanya, dan menghubungkan gagasan.',
        },
        {
          front: 'Pengalaman: **mengaplikasi**',
          back: 'Murid memakai pengertian itu untuk menyelesaikan persoalan yang nyata.',
        },
        {
          front: 'Pengalaman: **merefleksi**',
          back: 'Murid menengok kembali proses dan hasilnya, lalu menentukan apa yang ia ubah.',
        },
      ],
    },
    {
      kind: 'figure',
      svg: 'tiga-pengalaman.svg',
      caption:
        'Tiga pengalaman belajar dalam satu modul tentang banjir. Setiap pengalaman meninggalkan bukti.',
      description:
        'Gambar terdiri atas dua kolom. Kolom kiri, yang dialami murid, dari atas ke bawah: memahami (mengapa sungai meluap?), mengaplikasi (menata jalur aman sekolah), merefleksi (apa yang kini kuubah?). Panah menuju kolom kanan menunjukkan buktinya: peta pikiran, denah jalur, catatan diri. Di bawahnya tertulis tiga prinsip yang menyertai setiap langkah: berkesadaran, bermakna, menggembirakan.',
    },
    {
      kind: 'text',
      text: paragraphs(
        'Ketiga pengalaman tidak harus selesai dalam satu jam pelajaran. Yang penting, [ketiganya hadir](istilah:pengalaman-belajar) dalam satu modul. Draf AI sering kuat pada *memahami*, tetapi tipis pada *merefleksi*.',
        'Arah modul ialah [dimensi profil lulusan](istilah:dimensi-profil-lulusan). Ada [delapan](sumber:permendikdasmen-10-2025): keimanan dan ketakwaan terhadap Tuhan YME, kewargaan, penalaran kritis, kreativitas, kolaborasi, kemandirian, kesehatan, dan komunikasi. Pilihlah yang [benar-benar dilatih](sumber:panduan-asesmen-2025) oleh kegiatan. Beberapa yang terlihat lebih baik daripada delapan yang sekadar dicentang.',
      ),
    },
    {
      kind: 'matching',
      id: 'soal-s3-tiga-pengalaman',
      stem: 'Sebuah modul SMK di Pagar Alam membahas mutu biji kopi. Pasangkan setiap kegiatan dengan pengalaman belajarnya. Satu pengalaman boleh dipakai lebih dari sekali.',
      objective: 'merancang-modul',
      level: 'C2',
      sources: [
        {
          id: 'a',
          text: 'Mengamati biji utuh dan biji cacat, lalu menyusun ciri-cirinya',
          target: 'p',
          feedback: 'Murid sedang membangun pengertian tentang mutu. Ini memahami.',
        },
        {
          id: 'b',
          text: 'Memilah satu kilogram biji milik kebun sekolah menurut ciri itu',
          target: 'q',
          feedback: 'Ciri yang dipelajari dipakai pada pekerjaan nyata. Ini mengaplikasi.',
        },
        {
          id: 'c',
          text: 'Menuliskan di mana ia sering ragu dan cara mengatasinya',
          target: 'r',
          feedback: 'Murid menengok cara kerjanya sendiri. Ini merefleksi.',
        },
        {
          id: 'd',
          text: 'Menyusun harga jual dari hasil pemilahannya',
          target: 'q',
          feedback: 'Hasil pemilahan dipakai untuk memutuskan hal lain. Ini juga mengaplikasi.',
        },
      ],
      targets: [
        { id: 'p', text: 'Memahami' },
        { id: 'q', text: 'Mengaplikasi' },
        { id: 'r', text: 'Merefleksi' },
      ],
      explanation:
        'Tanyakan apa yang sedang dilakukan murid. Membangun pengertian berarti memahami. Memakainya berarti mengaplikasi. Menengok prosesnya sendiri berarti merefleksi.',
    },
  ],
};
