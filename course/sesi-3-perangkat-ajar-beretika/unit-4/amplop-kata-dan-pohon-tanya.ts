// Page 6 of unit 4, bring it to class: unplugged activities 3 and 4, word envelopes and a question tree.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'amplop-kata-dan-pohon-tanya',
  title: 'Bawa ke kelas: amplop kata dan pohon tanya',
  minutes: 2,
  objectives: ['merancang-inklusif'],
  competencies: ['3.3', '2.4'],
  sources: ['lindner-2019', 'skb-2026'],
  blocks: [
    {
      kind: 'text',
      text: 'Dua kegiatan lagi untuk [sekolah tanpa internet](istilah:tanpa-komputer). Keduanya tidak memerlukan [chatbot](istilah:chatbot), jadi sejalan dengan [aturan bagi murid](sumber:skb-2026).',
    },
    {
      kind: 'steps',
      title: 'Kegiatan 3: amplop kata (35 menit)',
      steps: [
        {
          title: 'Bahan',
          text: 'Cerita delapan kalimat dalam bahasa Indonesia, dua kalimat dalam bahasa daerah dari seorang penutur, amplop, potongan kertas.',
        },
        {
          title: 'Latih (15 menit)',
          text: 'Setiap kata punya amplop. Setiap kali kata itu muncul, tulis kata **sesudahnya** pada sepotong kertas, lalu masukkan.',
        },
        {
          title: 'Tulis (10 menit)',
          text: 'Mulai dari satu kata. Ambil kertas tanpa melihat, pindah ke amplop kata itu, ulangi enam kali. Kertas dikembalikan. Amplop kosong berarti kalimat selesai.',
        },
        {
          title: 'Bandingkan (10 menit)',
          text: '“Mengapa kalimat bahasa daerah kita hanya mengulang? Apa yang kurang: bahasanya atau contohnya?”',
        },
      ],
    },
    {
      kind: 'steps',
      title: 'Kegiatan 4: pohon tanya (30 menit)',
      steps: [
        { title: 'Bahan', text: 'Dua belas kartu benda berlabel, empat kartu rahasia, tali atau kapur.' },
        {
          title: 'Susun (12 menit)',
          text: 'Kelompok membuat [pohon keputusan](istilah:pohon-keputusan) dengan paling banyak tiga pertanyaan ya–tidak agar dua golongan terpisah.',
        },
        {
          title: 'Uji (8 menit)',
          text: 'Kelompok lain menjalankan kartu rahasia. “Ikuti pohonnya, jangan ikuti perasaan.” Catat yang keliru.',
        },
        {
          title: 'Perbaiki (10 menit)',
          text: '“Pertanyaan mana yang hanya cocok untuk kartu lama?” Ubah satu, lalu uji lagi.',
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Kartu untuk pohon tanya',
      items: {
        sd: paragraphs('Buah: tumbuh di pohon tinggi atau di tanah? Duku, nanas, durian, semangka.'),
        smp: paragraphs('Hewan rawa: bertulang belakang atau tidak? Ikan gabus, udang, katak, keong.'),
        sma: paragraphs(
          'Pesan berantai: layak diteruskan atau perlu diperiksa? Pakailah pesan karangan guru.',
        ),
        smk: paragraphs('Sambungan las atau jahitan: diterima atau diulang? Pakailah benda latihan bengkel.'),
      },
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Bila waktunya hanya satu jam pelajaran',
      text: 'Pilih satu kegiatan. Simpan lima menit untuk bertanya: “Bagian mana yang dikerjakan mesin, dan bagian mana yang diputuskan manusia?” Rangkaian [AI Unplugged](sumber:lindner-2019) pun menyambungkan permainan dengan percakapan tentang masyarakat.',
    },
  ],
};
