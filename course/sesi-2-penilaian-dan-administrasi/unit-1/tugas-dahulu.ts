// Page 1 of unit 1: begin with the work that the law gives a teacher, not with a tool.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'tugas-dahulu',
  title: 'Tugas dahulu, alat kemudian',
  minutes: 3,
  objectives: ['memilah-tugas'],
  competencies: ['1.1', '1.4'],
  sources: ['uu-guru-2005', 'unesco-guru-2024', 'permendikbudristek-21-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Senin pagi, sebuah pesan masuk ke grup guru: “Coba aplikasi ini, bisa membuat apa saja!” Banyak dari kita lalu mencari pekerjaan yang cocok untuk aplikasi itu.',
        'Unit ini membalik urutannya. Kita mulai dari pekerjaan guru. Setelah pekerjaannya jelas, baru kita tanyakan bagian mana yang layak dibantu AI.',
      ),
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Lima kegiatan pokok guru',
      text: paragraphs(
        'Undang-Undang Guru dan Dosen, [Pasal 35](sumber:uu-guru-2005), menyebut lima kegiatan pokok: merencanakan pembelajaran, melaksanakan pembelajaran, menilai hasil pembelajaran, membimbing dan melatih peserta didik, serta melaksanakan tugas tambahan.',
        'Kelimanya menjadi garis besar peta yang akan Bapak/Ibu susun.',
      ),
    },
    {
      kind: 'accordion',
      title: 'Buka satu per satu: isi setiap kegiatan',
      items: [
        {
          title: 'Merencanakan',
          text: 'Membaca capaian pembelajaran, memilih bahan, menyusun kegiatan, menyiapkan lembar kerja. Bahan mentahnya tulisan, sehingga AI sering dapat membantu membuat draf.',
        },
        {
          title: 'Melaksanakan',
          text: 'Membuka pelajaran, bertanya, menunggu jawaban, membaca raut bingung, mengubah rencana di tengah jalan. Pekerjaan ini terjadi di antara manusia.',
        },
        {
          title: 'Menilai',
          text: 'Menyusun soal, memeriksa pekerjaan, memberi umpan balik, menetapkan nilai. Langkah awalnya dapat dibantu. Langkah akhirnya menyentuh hak anak. Penilaian harus [berkeadilan, objektif, dan edukatif](sumber:permendikbudristek-21-2022).',
        },
        {
          title: 'Membimbing dan melatih',
          text: 'Mendengar cerita murid, mendampingi lomba, menenangkan, mengarahkan. Bahannya sangat pribadi. Kepercayaan anak kepada guru adalah modalnya.',
        },
        {
          title: 'Tugas tambahan',
          text: 'Wali kelas, kepala laboratorium, panitia, notula, surat, dan laporan. Banyak yang berupa format berulang, tetapi sebagian memuat data orang.',
        },
      ],
    },
    {
      kind: 'text',
      text: paragraphs(
        'Perhatikan: di setiap kegiatan ada bagian yang dapat dibantu dan bagian yang tidak. Jadi, pertanyaan “Bolehkah guru memakai AI?” terlalu besar untuk dijawab.',
        'Pertanyaan yang dapat dijawab lebih kecil: “Untuk langkah ini, dengan bahan ini, bolehkah?” UNESCO menyebut tujuannya: AI [mendukung guru](sumber:unesco-guru-2024), bukan mengambil tanggung jawabnya.',
      ),
    },
    {
      kind: 'true-false',
      id: 'soal-s2-u1-urutan-alat',
      stem: 'Cara terbaik memulai peta tugas ialah mendaftar aplikasi AI yang tersedia, lalu mencari pekerjaan guru yang cocok untuk setiap aplikasi.',
      objective: 'memilah-tugas',
      level: 'C2',
      correct: false,
      feedback: {
        true: 'Dengan cara itu, alatlah yang menentukan pekerjaan kita. Mulailah dari pekerjaan, lalu tanyakan apakah perlu alat.',
        false:
          'Tepat. Pekerjaannya ditetapkan lebih dahulu. Bisa jadi jawabannya: tidak perlu alat sama sekali.',
      },
      explanation:
        'Peta dimulai dari kegiatan pokok guru. Alat datang dan pergi, sedangkan pekerjaan dan tanggung jawabnya tetap. Peta yang disusun menurut tugas juga tidak usang ketika aplikasinya berganti nama.',
    },
  ],
};
