// Page 2 of unit 6: peer coaching without judging, and the learning communities that carry it.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'pendampingan-sejawat',
  title: 'Mendampingi tanpa menilai',
  minutes: 2,
  objectives: ['mengimbaskan'],
  competencies: ['2.5', '3.5'],
  sources: ['kraft-2018', 'showers-joyce-1996', 'depdiknas-kkg-mgmp-2008', 'vescio-2008'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Kajian atas 60 penelitian menemukan bahwa pendampingan guru [memperbaiki cara mengajar, dan hasil murid ikut naik](sumber:kraft-2018). Pengaruhnya mengecil ketika program menjadi sangat besar. Sebagian besar buktinya dari pelajaran membaca bagi anak usia dini dan SD.',
        'Pelajarannya bagi kita: mulailah kecil, dua atau tiga orang.',
      ),
    },
    { kind: 'term', term: 'pendampingan-sejawat' },
    {
      kind: 'text',
      text: 'Showers dan Joyce, perintis cara ini, akhirnya [menghilangkan umpan balik lisan](sumber:showers-joyce-1996) dari [pendampingan sejawat](istilah:pendampingan-sejawat). Sebabnya, rekan mudah tergelincir menjadi penilai. Dalam cara mereka, yang berkunjung datang untuk belajar.',
    },
    {
      kind: 'steps',
      title: 'Satu putaran, satu pekan',
      steps: [
        {
          title: 'Rencanakan berdua',
          text: 'Pilih satu kegiatan. Rekan menentukan apa yang ingin ia ketahui.',
        },
        { title: 'Berkunjung', text: 'Catat perbuatan dan ucapan murid. Jangan memberi nilai.' },
        { title: 'Bertukar', text: 'Pekan berikutnya giliran Bapak/Ibu dikunjungi.' },
        { title: 'Berbagi', text: 'Bahan yang jadi dibawa ke kelompok guru.' },
      ],
    },
    {
      kind: 'text',
      text: 'Tempat berbaginya sudah ada: [KKG dan MGMP](istilah:kkg-mgmp), yang memang dibentuk untuk [pengembangan guru](sumber:depdiknas-kkg-mgmp-2008). [Komunitas belajar](istilah:komunitas-belajar) di sekolah dapat lebih kecil lagi. Yang membuatnya berguna ialah [perhatian pada belajar murid](sumber:vescio-2008), bukan jumlah rapatnya.',
    },
    {
      kind: 'multiple-choice',
      id: 'soal-s3-u6-kunjungan',
      stem: 'Catatan kunjungan mana yang membantu rekan tanpa menilainya? Pilih semua yang sesuai.',
      objective: 'mengimbaskan',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: '“Empat dari enam kelompok bertanya, ‘Ini dari mana?’”',
          feedback: 'Ya. Ini perbuatan murid yang dapat dibicarakan bersama.',
        },
        {
          id: 'b',
          text: '“Pembukaannya kurang menarik, nilai saya 70.”',
          feedback: 'Ini penilaian. Rekan cenderung membela diri.',
        },
        {
          id: 'c',
          text: '“Sesudah contoh kedua, tiga murid mulai mencoret.”',
          feedback: 'Ya. Waktu dan perbuatannya jelas.',
        },
        {
          id: 'd',
          text: '“Seharusnya Ibu memakai cara yang saya pakai.”',
          feedback: 'Nasihat yang tidak diminta menutup percakapan.',
        },
      ],
      correct: ['a', 'c'],
      explanation: 'Catatan yang baik menceritakan murid. Guru yang dikunjungi menafsirkannya sendiri.',
    },
  ],
};
