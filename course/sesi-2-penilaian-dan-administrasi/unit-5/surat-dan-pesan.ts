// Page 1 of unit 5: letters and messages to parents; the skeleton may be drafted, the content is the teacher's.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'surat-dan-pesan',
  title: 'Surat dan pesan: kerangka dibantu, isi dari guru',
  minutes: 2,
  objectives: ['mengelola-administrasi'],
  competencies: ['1.5', '2.1'],
  sources: ['kraft-rogers-2015', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Surat sekolah punya dua lapis. **Kerangka** berulang: kop, salam, maksud, penutup. **Isi** hanya berlaku kali ini: siapa, kapan, mengapa.',
        'Kerangka boleh dibantu AI dengan titik-titik kosong. Isi ditulis guru di perangkat sekolah, sebab di situlah [data pribadi](istilah:data-pribadi) berada. Bentuk surat resmi mengikuti tata naskah dinas atau yayasan.',
      ),
    },
    {
      kind: 'table',
      caption: 'Satu undangan, dua lapis',
      columns: ['Bagian', 'Boleh diminta kepada AI', 'Ditulis guru'],
      rows: [
        ['Maksud', '“Kami mengundang … untuk membicarakan …”', 'nama dan pokok pembicaraan'],
        ['Waktu', '“pada hari …, pukul …, di …”', 'jadwal yang sudah dicocokkan'],
        ['Nada', 'pilihan kalimat yang hangat', 'putusan: pantas atau tidak'],
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Pesan pendek dapat berarti',
      text: paragraphs(
        'Di sebuah program susulan SMA di Amerika Serikat, orang tua menerima satu kalimat khusus setiap pekan. Murid yang gagal menuntaskan pelajarannya [9,3%](sumber:kraft-rogers-2015), sedangkan tanpa pesan 15,8%. Pesan tentang hal yang dapat diperbaiki paling berpengaruh.',
        'Tempatnya lain, jadi angkanya belum tentu sama di sini. Petunjuknya tetap berguna: pendek, khusus, dan dapat dikerjakan.',
      ),
    },
    {
      kind: 'steps',
      title: 'Empat bagian pesan orang tua',
      steps: [
        { title: 'Sapa dan maksud', text: 'Satu kalimat, tanpa menakutkan.' },
        { title: 'Fakta yang teramati', text: 'Yang terlihat, bukan cap.' },
        { title: 'Satu langkah di rumah', text: 'Kecil dan mungkin dikerjakan.' },
        { title: 'Pintu balasan', text: 'Ajak orang tua bercerita.' },
      ],
    },
    {
      kind: 'single-choice',
      id: 'soal-s2-u5-kalimat-fakta',
      stem: 'Kalimat mana yang paling tepat untuk bagian “fakta yang teramati” dalam pesan pribadi kepada orang tua?',
      objective: 'mengelola-administrasi',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: '“Ananda kurang peduli pada pelajaran.”',
          feedback: 'Itu cap. Orang tua tidak tahu apa yang terjadi, dan mungkin merasa disalahkan.',
        },
        {
          id: 'b',
          text: '“Tiga tugas pekan ini belum dikumpulkan.”',
          feedback: 'Tepat. Faktanya dapat dilihat, dihitung, dan dibicarakan bersama.',
        },
        {
          id: 'c',
          text: '“Nilainya paling rendah di antara temannya.”',
          feedback: 'Membandingkan dengan murid lain mempermalukan dan tidak menunjukkan langkah berikut.',
        },
      ],
      correct: 'b',
      explanation:
        'Fakta yang teramati membuka percakapan, sedangkan cap dan perbandingan menutupnya. Pesan seperti ini dikirim langsung kepada orang tua yang bersangkutan, bukan ke grup kelas, sebab isinya [data anak](sumber:uu-pdp-2022).',
    },
  ],
};
