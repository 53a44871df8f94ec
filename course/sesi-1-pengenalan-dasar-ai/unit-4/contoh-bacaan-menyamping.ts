// Page 4 of unit 4, the worked example: lateral reading of a claim in a teachers' group, with the figure of the unit.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-bacaan-menyamping',
  title: 'Contoh: memeriksa satu klaim dengan bacaan menyamping',
  minutes: 3,
  objectives: ['mengenali-risiko'],
  competencies: ['2.2', '2.3', '1.2'],
  sources: ['wineburg-mcgrew-2019', 'caulfield-2019'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Peneliti mengamati tiga kelompok memeriksa situs web: sejarawan, mahasiswa, dan pemeriksa fakta. Sejarawan dan mahasiswa sering tertipu oleh logo dan nama situs. Pemeriksa fakta lebih tepat dan [jauh lebih cepat](sumber:wineburg-mcgrew-2019).',
        'Rahasianya [bacaan menyamping](istilah:bacaan-menyamping). Mereka tidak berlama-lama di situs itu. Mereka membuka tab baru dan mencari apa kata pihak lain.',
      ),
    },
    {
      kind: 'figure',
      svg: 'bacaan-menyamping.svg',
      caption: 'Bacaan ke bawah tinggal di satu laman. Bacaan menyamping bertanya kepada laman lain.',
      description:
        'Dua gambar bersusun. Gambar atas berjudul “Ke bawah”: satu laman berlogo rapi dengan panah turun di dalamnya. Tulisan di sampingnya berbunyi “Laman menilai dirinya sendiri”. Gambar bawah berjudul “Menyamping”: laman yang sama di kiri, dengan panah ke tiga kotak di kanan. Isi kotaknya “Siapa penerbitnya?”, “Apa kata yang lain?”, dan “Di mana aslinya?”.',
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Klaim di grup guru (rekaan)',
      text: 'Bu Nurhayati, guru SMA di Lubuklinggau, menerima poster berlogo. Bunyinya: “Riset kampus ternama! Mendengarkan suara AI 40 menit sehari menaikkan IQ 15 poin. Sebarkan!” Ada tautan ke sebuah situs yang rapi.',
    },
    {
      kind: 'steps',
      title: 'Empat gerak, lima menit',
      steps: [
        {
          title: 'Berhenti',
          text: 'Ia belum menekan dan belum membagikan. Kata “Sebarkan!” justru membuatnya curiga.',
        },
        {
          title: 'Selidiki sumbernya',
          text: 'Di tab baru ia mencari nama situs itu. Ternyata milik penjual aplikasi. Kepentingannya jelas.',
        },
        {
          title: 'Temukan liputan yang lebih baik',
          text: 'Ia mencari “suara AI” dan “IQ” dari media atau lembaga lain. Tidak ada yang memberitakan. Kabar sebesar itu semestinya ramai.',
        },
        {
          title: 'Telusuri ke asalnya',
          text: 'Ia mencari judul riset di laman kampus. Yang ada hanya survei kepuasan terhadap 30 pengguna, tanpa tes IQ.',
        },
      ],
    },
    {
      kind: 'text',
      text: 'Empat gerak itu disusun Mike Caulfield dengan nama [SIFT](sumber:caulfield-2019): *Stop, Investigate, Find, Trace*. Bu Nurhayati menulis di grup, “Sudah saya cek. Asalnya iklan, risetnya bukan tentang IQ.” Ia menyebut klaimnya, tanpa mempermalukan pengirimnya.',
    },
    {
      kind: 'matching',
      id: 'soal-empat-gerak',
      stem: 'Pasangkan setiap tindakan dengan geraknya.',
      objective: 'mengenali-risiko',
      level: 'C3',
      sources: [
        {
          id: 'a',
          text: 'Membuka tab baru dan mengetik nama yayasan yang memasang poster',
          target: 'r',
          feedback: 'Kita ingin tahu siapa penerbitnya dan apa kepentingannya.',
        },
        {
          id: 'b',
          text: 'Meletakkan ponsel ketika judul berita membuat marah',
          target: 's',
          feedback: 'Perasaan yang kuat adalah tanda untuk menunda jempol.',
        },
        {
          id: 'c',
          text: 'Menonton pidato utuh yang potongannya beredar',
          target: 'p',
          feedback: 'Potongan dikembalikan ke keadaan utuhnya, sehingga maksudnya terlihat.',
        },
        {
          id: 'd',
          text: 'Membandingkan pemberitaan tiga media tepercaya tentang peristiwa itu',
          target: 'q',
          feedback: 'Yang dinilai kabarnya. Bila benar, pihak lain biasanya mencatatnya juga.',
        },
      ],
      targets: [
        { id: 'p', text: 'Telusuri ke asalnya' },
        { id: 'q', text: 'Temukan liputan yang lebih baik' },
        { id: 'r', text: 'Selidiki sumbernya' },
        { id: 's', text: 'Berhenti' },
      ],
      explanation:
        'Berhenti menjaga emosi. Menyelidiki menilai penerbit. Mencari liputan lain menilai kabar. Menelusuri mengembalikan potongan ke asalnya.',
    },
  ],
};
