// Bank of unit 5: one pre-test item and two cells of parallel post-test items on agreements about AI.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s3-u5-bersama',
    stem: 'Apa alasan utama murid diajak ikut menyusun aturan AI di kelasnya?',
    objective: 'menyusun-kesepakatan',
    level: 'C2',
    competencies: ['3.2'],
    options: [
      {
        id: 'a',
        text: 'Agar guru dapat berhenti mengawasi pemakaian AI di kelas',
        feedback: 'Pengawasan tetap tugas guru. Keikutsertaan murid tidak menggantikannya.',
      },
      {
        id: 'b',
        text: 'Agar mereka paham sebabnya dan turut menjaga isinya',
        feedback: 'Tepat. Aturan yang dipahami dan dimiliki lebih mungkin dijaga bersama.',
      },
      {
        id: 'c',
        text: 'Agar isi aturan negara dapat disesuaikan dengan suara kelas',
        feedback: 'Kelas merundingkan cara menjalankan aturan, bukan mengubah batas dari negara.',
      },
      {
        id: 'd',
        text: 'Agar kesalahan kelak menjadi tanggungan murid sendiri',
        feedback: 'Guru dan sekolah tetap bertanggung jawab atas keselamatan anak.',
      },
    ],
    correct: 'b',
    explanation:
      'Ikut menyusun membuat murid memahami alasan aturan. Batas negara dan tanggung jawab orang dewasa tidak berubah.',
  },
];

export const posttest: BankCellInput[] = [
  {
    objective: 'menyusun-kesepakatan',
    levels: ['C1', 'C2'],
    items: [
      {
        id: 'pasca-s3-u5-r1',
        stem: 'Di sebuah SD di Indralaya, murid yang belum lancar menulis boleh mendiktekan usulnya kepada teman sebangku. Unsur didengar mana yang terutama dijaga?',
        objective: 'menyusun-kesepakatan',
        level: 'C2',
        competencies: ['3.2'],
        options: [
          {
            id: 'a',
            text: 'Suara',
            feedback: 'Tepat. Murid ditolong menyampaikan pikirannya dengan cara lain.',
          },
          {
            id: 'b',
            text: 'Ruang',
            feedback:
              'Ruang menyangkut kesempatan yang aman untuk ikut. Mendiktekan terutama memberi cara menyampaikan.',
          },
          {
            id: 'c',
            text: 'Pendengar',
            feedback: 'Pendengar ialah orang yang menimbang usul. Teman sebangku hanya menuliskannya.',
          },
          {
            id: 'd',
            text: 'Pengaruh',
            feedback: 'Pengaruh terlihat ketika pendapat mengubah sesuatu atau dijawab dengan alasan.',
          },
        ],
        correct: 'a',
        explanation: 'Suara berarti anak dibantu menyatakan pandangannya dengan cara yang cocok baginya.',
      },
      {
        id: 'pasca-s3-u5-r2',
        stem: 'Guru SMP di Kayuagung menempel daftar usul murid. Di samping setiap usul tertulis “diterima” atau “belum”, beserta alasannya. Unsur didengar mana yang terutama dijaga?',
        objective: 'menyusun-kesepakatan',
        level: 'C2',
        competencies: ['3.2'],
        options: [
          {
            id: 'a',
            text: 'Ruang',
            feedback:
              'Ruang dibuka lebih awal, ketika murid mendapat kesempatan yang aman untuk mengusulkan.',
          },
          {
            id: 'b',
            text: 'Suara',
            feedback: 'Usul sudah tersampaikan. Daftar ini menunjukkan apa yang terjadi sesudahnya.',
          },
          { id: 'c', text: 'Pengaruh', feedback: 'Tepat. Murid melihat nasib pendapatnya dan alasannya.' },
          {
            id: 'd',
            text: 'Pendengar',
            feedback: 'Menyimak baru separuh jalan. Daftar ini melangkah lebih jauh: setiap usul dijawab.',
          },
        ],
        correct: 'c',
        explanation:
          'Pengaruh berarti pendapat dipertimbangkan dan dijawab. Usul yang ditolak pun tetap mendapat alasan.',
      },
      {
        id: 'pasca-s3-u5-r3',
        stem: 'Murid SMA di Pangkalan Balai menyerahkan paragraf buatan chatbot. Guru memintanya menulis ulang paragraf itu di kelas. Mengapa tindak lanjut ini tergolong mendidik?',
        objective: 'menyusun-kesepakatan',
        level: 'C2',
        competencies: ['3.2'],
        options: [
          {
            id: 'a',
            text: 'Sebab temannya ikut belajar dari akibat yang ia terima',
            feedback: 'Membuat orang lain jera bukan tujuan utamanya, dan belum tentu melatih apa pun.',
          },
          {
            id: 'b',
            text: 'Sebab ia mengakui kesalahannya di hadapan guru dan kelas',
            feedback:
              'Pengakuan di depan kelas dapat mempermalukan, dan kemampuan menulisnya belum terlatih.',
          },
          {
            id: 'c',
            text: 'Sebab nilainya tertahan sampai ia berjanji berhati-hati',
            feedback: 'Janji belum memulihkan kemampuan yang terlewat.',
          },
          {
            id: 'd',
            text: 'Sebab kemampuan yang terlewat kini dilatih kembali',
            feedback: 'Tepat. Perbaikannya terkait langsung dengan hal yang dilanggar.',
          },
        ],
        correct: 'd',
        explanation:
          'Konsekuensi mendidik terkait dengan pelanggaran dan memulihkannya. Di sini latihan menulis yang terlewat dikerjakan kembali.',
      },
      {
        id: 'pasca-s3-u5-r4',
        stem: 'Kebijakan sebuah SMK di Martapura mengizinkan guru menayangkan AI. Satu kelas sepakat menyusun laporan bengkel tanpa AI. Bagaimana kedudukan kesepakatan itu?',
        objective: 'menyusun-kesepakatan',
        level: 'C2',
        competencies: ['3.2'],
        options: [
          {
            id: 'a',
            text: 'Batal, sebab isi setiap kelas perlu sama',
            feedback: 'Kelas boleh berbeda selama tetap berada di dalam batas sekolah.',
          },
          {
            id: 'b',
            text: 'Sah, sebab kelas boleh lebih ketat',
            feedback: 'Tepat. Lapis yang lebih dalam boleh lebih ketat, jangan lebih longgar.',
          },
          {
            id: 'c',
            text: 'Sah, sebab kelas boleh mengganti kebijakan',
            feedback: 'Kelas tidak mengganti kebijakan. Kelas merincinya di dalam batas yang ada.',
          },
          {
            id: 'd',
            text: 'Batal, sebab hanya sekolah yang berwenang',
            feedback: 'Sekolah memberi batas. Kebiasaan sehari-hari dapat disepakati di kelas.',
          },
        ],
        correct: 'b',
        explanation:
          'Aturan berlapis: makin ke dalam makin rinci. Lebih ketat diperbolehkan, lebih longgar tidak.',
      },
    ],
  },
  {
    objective: 'menyusun-kesepakatan',
    levels: ['C3', 'C4', 'C5'],
    items: [
      {
        id: 'pasca-s3-u5-t1',
        stem: 'Murid SMP di Tanjung Raja mengusulkan butir: “Yang menyalin dari AI, namanya dipajang.” Guru mengajak mereka mencari pengganti. Pengganti mana yang paling layak?',
        objective: 'menyusun-kesepakatan',
        level: 'C5',
        competencies: ['3.2'],
        options: [
          {
            id: 'a',
            text: '“Nilainya dipotong sedikit agar ia tidak merasa malu.”',
            feedback: 'Tidak mempermalukan itu baik, tetapi potongan nilai tidak melatih apa pun.',
          },
          {
            id: 'b',
            text: '“Ia meminta maaf kepada kelas dan berjanji berubah.”',
            feedback: 'Permintaan maaf di depan kelas masih mempermalukan, dan tugasnya belum dikerjakan.',
          },
          {
            id: 'c',
            text: '“Orang tuanya diberi tahu secara pribadi oleh wali.”',
            feedback: 'Kabar pribadi lebih santun, tetapi belum memulihkan belajar yang terlewat.',
          },
          {
            id: 'd',
            text: '“Ia menceritakan prosesnya, lalu mengerjakan ulang.”',
            feedback: 'Tepat. Murid didengar, lalu memperbaiki bagian yang dilanggar.',
          },
        ],
        correct: 'd',
        explanation:
          'Konsekuensi yang layak terkait, menjaga martabat, dapat dilaksanakan, dan memulihkan kepercayaan.',
      },
      {
        id: 'pasca-s3-u5-t2',
        stem: 'Rancangan untuk SD kelas III di Talang Ubi berbunyi: “Dilarang mendistribusikan konten manipulatif hasil AI.” Guru ingin anak dapat langsung menjalankannya. Ubahan mana yang paling tepat?',
        objective: 'menyusun-kesepakatan',
        level: 'C4',
        competencies: ['3.2', '2.2'],
        options: [
          {
            id: 'a',
            text: '“Aku tidak mengirim gambar ejekan buatan mesin.”',
            feedback: 'Tepat. Perbuatannya jelas, dan anak tahu apa yang tidak dilakukan.',
          },
          {
            id: 'b',
            text: '“Aku menjadi anak yang bijak di dunia digital.”',
            feedback: 'Niatnya baik, tetapi anak belum tahu apa yang harus dilakukan.',
          },
          {
            id: 'c',
            text: '“Aku menaati pedoman tentang isi media digital.”',
            feedback: 'Anak kelas III belum mengenal isi pedoman itu.',
          },
          {
            id: 'd',
            text: '“Aku meminta maaf kalau gambarnya sudah tersebar.”',
            feedback: 'Ini langkah sesudah kejadian. Butirnya bermaksud mencegah.',
          },
        ],
        correct: 'a',
        explanation:
          'Butir bagi anak menyebut benda yang dikenalnya dan perbuatan yang jelas, dengan maksud aturan yang sama.',
      },
      {
        id: 'pasca-s3-u5-t3',
        stem: 'Pengurus OSIS sebuah SMA di Sungai Lilin menyetujui naskah kesepakatan. Lembar tanpa nama menunjukkan murid asrama sulit mengikuti tugas yang memerlukan sinyal. Langkah mana yang paling adil?',
        objective: 'menyusun-kesepakatan',
        level: 'C5',
        competencies: ['3.2'],
        options: [
          {
            id: 'a',
            text: 'Mengesahkan naskah karena wakil murid sudah setuju',
            feedback:
              'Wakil belum tentu mengalami kesulitan yang sama. Suara yang terdampak tetap perlu dijawab.',
          },
          {
            id: 'b',
            text: 'Menambah pilihan luring, lalu membahasnya lagi',
            feedback: 'Tepat. Pendapat yang terdampak mengubah naskah dan dibicarakan kembali.',
          },
          {
            id: 'c',
            text: 'Membebaskan murid asrama dari tugas yang bersinyal',
            feedback: 'Niatnya meringankan, tetapi mereka kehilangan kesempatan belajar yang sama.',
          },
          {
            id: 'd',
            text: 'Menunda kesepakatan sampai jaringan asrama membaik',
            feedback: 'Semua murid menunggu tanpa pegangan, dan jaringan di luar kendali kelas.',
          },
        ],
        correct: 'b',
        explanation:
          'Persetujuan wakil belum menggantikan suara kelompok yang terdampak. Naskah diperbaiki agar semua dapat mengikutinya.',
      },
      {
        id: 'pasca-s3-u5-t4',
        stem: 'Sesudah tiga bulan di sebuah SMK di Prabumulih, butir “laporan praktik ditulis sendiri” sering dilanggar. Murid berkata mereka belum paham susunan laporan. Keputusan tinjauan mana yang paling tepat?',
        objective: 'menyusun-kesepakatan',
        level: 'C5',
        competencies: ['3.2'],
        options: [
          {
            id: 'a',
            text: 'Memperberat akibatnya agar butir itu lebih disegani',
            feedback: 'Akibat yang berat tidak mengajarkan cara menulis laporan.',
          },
          {
            id: 'b',
            text: 'Melunakkan butir itu menjadi imbauan tanpa tindak lanjut',
            feedback: 'Tampak ramah, tetapi murid tetap belum bisa menulis laporannya.',
          },
          {
            id: 'c',
            text: 'Melatih kerangkanya, lalu menguji butir itu lagi',
            feedback: 'Tepat. Sebabnya ditangani, kemudian butirnya dilihat kembali.',
          },
          {
            id: 'd',
            text: 'Mempertahankan butir itu dengan pengawasan tambahan',
            feedback: 'Pengawasan mengurangi pelanggaran sesaat, tetapi sebabnya tetap ada.',
          },
        ],
        correct: 'c',
        explanation:
          'Tinjauan mencari sebab sebelum mengubah aturan. Di sini murid memerlukan latihan, bukan ancaman.',
      },
    ],
  },
];
