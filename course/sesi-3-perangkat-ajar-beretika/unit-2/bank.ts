// Bank of unit 2: two pre-test items and two cells of parallel post-test items on the place of AI in a task.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s3-u2-aturan',
    stem: 'Keputusan Bersama Tujuh Menteri pada Maret 2026 dijelaskan kepada masyarakat saat ditandatangani. Menurut penjelasan itu, AI mana yang dapat dipakai murid SD sampai SMA untuk belajar?',
    objective: 'menentukan-tingkat-ai',
    level: 'C2',
    competencies: ['1.2', '2.2'],
    options: [
      {
        id: 'a',
        text: 'Alat yang dirancang khusus untuk pendidikan',
        feedback: 'Tepat. Simulasi robotik disebut sebagai contoh.',
      },
      {
        id: 'b',
        text: 'Alat percakapan umum yang memakai bahasa Indonesia',
        feedback: 'Bahasa tidak mengubah jenis alatnya. Alat percakapan umum termasuk AI instan.',
      },
      {
        id: 'c',
        text: 'Alat apa pun yang sudah terpasang di ponsel murid',
        feedback: 'Terpasang di ponsel bukan ukuran. Yang dilihat ialah usia, kesiapan, dan rancangannya.',
      },
      {
        id: 'd',
        text: 'Alat percakapan umum yang dipakai di luar jam sekolah',
        feedback: 'Tugas sekolah tetap tugas sekolah, juga ketika dikerjakan di rumah.',
      },
    ],
    correct: 'a',
    explanation:
      'Murid SD–SMA tidak memakai AI instan untuk tugas sekolah. AI yang dirancang untuk pendidikan dapat dipakai, menurut usia dan kesiapan anak.',
  },
  {
    id: 'pra-s3-u2-rancangan',
    stem: 'Guru SMA di Betung ingin murid mampu menemukan kelemahan sebuah uraian sejarah. Rancangan mana yang paling tepat memanfaatkan AI?',
    objective: 'menentukan-tingkat-ai',
    level: 'C4',
    competencies: ['1.4', '2.4'],
    options: [
      {
        id: 'a',
        text: 'Murid membandingkan dua uraian chatbot di rumah, lalu memilih satu',
        feedback: 'Murid memakai alat percakapan umum sendiri, dan memilih belum menunjukkan kelemahannya.',
      },
      {
        id: 'b',
        text: 'Murid menulis uraian di kelas, lalu AI menandai kelemahan di dalamnya',
        feedback: 'Yang menemukan kelemahan adalah mesin. Kemampuan yang dituju tidak dilatih.',
      },
      {
        id: 'c',
        text: 'Guru menerangkan kelemahan uraian AI, lalu murid mencatat semuanya',
        feedback: 'Bahannya cocok, tetapi gurulah yang menemukan kelemahannya.',
      },
      {
        id: 'd',
        text: 'Guru mencetak uraian buatan AI, lalu murid menandai kekeliruannya',
        feedback: 'Tepat. AI menjadi bahan telaah, dan murid yang berpikir.',
      },
    ],
    correct: 'd',
    explanation:
      'Tujuannya menelaah. AI dipakai guru untuk menyediakan bahan, sedangkan usaha menemukan kelemahan tetap dilakukan murid.',
  },
];

export const posttest: BankCellInput[] = [
  {
    objective: 'menentukan-tingkat-ai',
    levels: ['C1', 'C2'],
    items: [
      {
        id: 'pasca-s3-u2-r1',
        stem: 'Murid SMP di Indralaya akan mendata sampah di parit. Guru membagikan cetakan kerangka laporan usulan AI. Sesudah itu murid mendata dan menulis laporannya sendiri. Pada Skala AI, ini tingkat apa?',
        objective: 'menentukan-tingkat-ai',
        level: 'C2',
        competencies: ['1.4'],
        options: [
          {
            id: 'a',
            text: 'Tanpa AI',
            feedback: 'Pada tingkat ini AI tidak hadir sama sekali. Di sini kerangkanya diusulkan AI.',
          },
          {
            id: 'b',
            text: 'Perencanaan',
            feedback: 'Tepat. AI hanya membantu di awal, pengerjaannya milik murid.',
          },
          {
            id: 'c',
            text: 'Kolaborasi',
            feedback: 'Pada tingkat ini AI ikut dalam penyusunan atau perbaikan karya. Di sini tidak.',
          },
          {
            id: 'd',
            text: 'Eksplorasi AI',
            feedback:
              'Pada tingkat ini AI dipakai untuk menemukan cara baru. Di sini AI hanya mengusulkan kerangka.',
          },
        ],
        correct: 'b',
        explanation:
          'Lihat kapan AI hadir. Hanya pada gagasan dan kerangka awal berarti tingkat 2, perencanaan.',
      },
      {
        id: 'pasca-s3-u2-r2',
        stem: 'Kelas XI di Pangkalan Balai membahas draf laporan kunjungan museum bersama guru. AI di layar guru mengusulkan perubahan kalimat, lalu murid menerima, menolak, atau mengubah setiap usul. Pada Skala AI, ini tingkat apa?',
        objective: 'menentukan-tingkat-ai',
        level: 'C2',
        competencies: ['1.4'],
        options: [
          {
            id: 'a',
            text: 'Kolaborasi',
            feedback: 'Tepat. AI ikut dalam perbaikan, dan murid menilai setiap usulnya.',
          },
          {
            id: 'b',
            text: 'Perencanaan',
            feedback: 'Perencanaan berhenti pada gagasan awal. Di sini AI ikut memperbaiki kalimat.',
          },
          {
            id: 'c',
            text: 'AI penuh',
            feedback:
              'Pada tingkat itu AI dapat mengerjakan seluruh laporan. Di sini murid yang menulis drafnya.',
          },
          {
            id: 'd',
            text: 'Eksplorasi AI',
            feedback:
              'Tingkat itu mencari cara baru yang kreatif. Di sini AI dipakai untuk menghaluskan laporan.',
          },
        ],
        correct: 'a',
        explanation:
          'AI ikut dalam penyusunan dan perbaikan, sedangkan murid menimbang secara kritis. Itulah tingkat 3, kolaborasi.',
      },
      {
        id: 'pasca-s3-u2-r3',
        stem: 'Guru SMA di Tanjung Enim menjalankan arahan kelas di layarnya. AI menyusun urutan, keterangan, dan pengantar sebuah pameran foto, sementara murid menilai apakah hasilnya mencapai tujuan pameran. Pada Skala AI, ini tingkat apa?',
        objective: 'menentukan-tingkat-ai',
        level: 'C2',
        competencies: ['1.4'],
        options: [
          {
            id: 'a',
            text: 'Perencanaan',
            feedback:
              'Pada tingkat itu AI berhenti di gagasan awal. Di sini AI menghasilkan seluruh rancangan pameran.',
          },
          {
            id: 'b',
            text: 'Kolaborasi',
            feedback:
              'Kolaborasi membantu bagian tertentu dari karya murid. Di sini semua bagian dikerjakan AI.',
          },
          {
            id: 'c',
            text: 'Tanpa AI',
            feedback: 'AI jelas hadir, sekalipun gurulah yang mengoperasikannya.',
          },
          {
            id: 'd',
            text: 'AI penuh',
            feedback: 'Tepat. AI mengerjakan bagian mana pun, murid mengarahkan dan menilai.',
          },
        ],
        correct: 'd',
        explanation:
          'Ketika semua unsur dapat dikerjakan AI dan murid berperan mengarahkan, itulah tingkat 4. Di SMA, alatnya tetap di tangan guru.',
      },
      {
        id: 'pasca-s3-u2-r4',
        stem: 'Murid SMK di Gelumbang dan gurunya memakai perangkat belajar khusus sekolah untuk melatih sebuah model, lalu menguji cara menyiram bibit karet yang belum pernah mereka temui. Pada Skala AI, ini tingkat apa?',
        objective: 'menentukan-tingkat-ai',
        level: 'C2',
        competencies: ['1.4'],
        options: [
          {
            id: 'a',
            text: 'Kolaborasi',
            feedback:
              'Kolaborasi membantu menyelesaikan karya yang bentuknya sudah dikenal. Di sini caranya sendiri dicari.',
          },
          {
            id: 'b',
            text: 'Perencanaan',
            feedback: 'AI tidak berhenti pada gagasan awal. Model itulah yang dibangun dan dicoba.',
          },
          {
            id: 'c',
            text: 'Eksplorasi AI',
            feedback: 'Tepat. AI dipakai secara kreatif untuk menemukan pemecahan yang baru.',
          },
          {
            id: 'd',
            text: 'Tanpa AI',
            feedback: 'Model yang dilatih adalah AI, sekalipun perangkatnya dibuat untuk sekolah.',
          },
        ],
        correct: 'c',
        explanation:
          'Merancang dan mencoba cara baru dengan AI adalah ciri tingkat 5. Alat yang dirancang untuk pendidikan membuatnya mungkin di sekolah.',
      },
    ],
  },
  {
    objective: 'menentukan-tingkat-ai',
    levels: ['C3', 'C4', 'C5'],
    items: [
      {
        id: 'pasca-s3-u2-t1',
        stem: 'Guru kelas IV di Jarai, Lahat, ingin mengetahui apakah murid mampu menyusun paragraf tanpa bantuan. Rancangan tugas mana yang paling tepat?',
        objective: 'menentukan-tingkat-ai',
        level: 'C4',
        competencies: ['1.4', '2.4'],
        options: [
          {
            id: 'a',
            text: 'Paragraf ditulis di rumah, lalu murid menandatangani pernyataan jujur',
            feedback:
              'Pernyataan itu melatih tanggung jawab, tetapi guru tetap tidak melihat cara murid menulis.',
          },
          {
            id: 'b',
            text: 'Paragraf ditulis di kelas, lalu murid menceritakan cara menulisnya',
            feedback: 'Tepat. Tulisan dan ceritanya memperlihatkan kemampuan murid sendiri.',
          },
          {
            id: 'c',
            text: 'Paragraf dirangkai di kelas dari pilihan kalimat yang ditayangkan guru',
            feedback: 'Kalimatnya sudah tersedia. Yang terlihat hanyalah kemampuan memilih dan mengurutkan.',
          },
          {
            id: 'd',
            text: 'Paragraf ditulis di kelas secara berdua, lalu diperbaiki bersama guru',
            feedback: 'Kerja sama itu berguna untuk belajar, tetapi kemampuan tiap murid tidak terpisah.',
          },
        ],
        correct: 'b',
        explanation:
          'Yang ingin diketahui ialah kemampuan mandiri, jadi tingkat 1 dengan suasana yang dapat diamati guru. Penjelasan murid melengkapi buktinya.',
      },
      {
        id: 'pasca-s3-u2-t2',
        stem: 'Guru SMA di Kayuagung ingin murid terampil menguji kekuatan argumen orang lain. Rancangan tugas mana yang paling tepat?',
        objective: 'menentukan-tingkat-ai',
        level: 'C4',
        competencies: ['1.4', '2.4'],
        options: [
          {
            id: 'a',
            text: 'Murid menulis argumen sendiri tanpa AI, lalu membacakannya di kelas',
            feedback:
              'Tanpa AI tidak selalu lebih baik. Yang dilatih di sini menulis, bukan menguji argumen orang lain.',
          },
          {
            id: 'b',
            text: 'Murid membaca cetakan dua argumen AI, lalu merangkum pokok isinya',
            feedback: 'Bahannya cocok dan aman, tetapi merangkum belum menguji kekuatan argumen.',
          },
          {
            id: 'c',
            text: 'Murid mencatat ciri argumen kuat dari guru, lalu menghafal cirinya',
            feedback: 'Ciri itu bekal yang baik, tetapi belum dipakai untuk menguji argumen mana pun.',
          },
          {
            id: 'd',
            text: 'Murid menelaah cetakan dua argumen AI, lalu menulis sanggahan berbukti',
            feedback: 'Tepat. AI menjadi bahan, dan murid melakukan pengujiannya sendiri.',
          },
        ],
        correct: 'd',
        explanation:
          'Keterampilan yang dituju dilakukan murid sendiri. AI menyediakan bahan telaah lewat pintu yang aman, yaitu kertas dari guru.',
      },
      {
        id: 'pasca-s3-u2-t3',
        stem: 'Guru SMK tata busana di Palembang ingin murid merancang tas dari perca songket. Sketsa awal mereka serupa, dan ia ingin hasilnya tetap karya murid. Rancangan tugas mana yang paling tepat?',
        objective: 'menentukan-tingkat-ai',
        level: 'C4',
        competencies: ['1.4', '2.4'],
        options: [
          {
            id: 'a',
            text: 'Guru menayangkan ragam gagasan AI, lalu murid menyaring dan menggambar',
            feedback: 'Tepat. AI memperluas pilihan di awal, rancangannya dibuat murid.',
          },
          {
            id: 'b',
            text: 'Guru meminta AI membuat satu rancangan tas, lalu semua murid menjahitnya',
            feedback: 'Murid berlatih menjahit, tetapi tidak merancang. Hasilnya pun sama semua.',
          },
          {
            id: 'c',
            text: 'Guru melarang semua rujukan, lalu murid menggambar sampai berbeda',
            feedback: 'Karyanya milik murid, tetapi gagasan mereka yang serupa belum diperluas.',
          },
          {
            id: 'd',
            text: 'Guru mempersilakan murid memakai chatbot, lalu memilih yang terindah',
            feedback: 'Alat dan pemakainya bermasalah, dan merancang diambil alih oleh AI.',
          },
        ],
        correct: 'a',
        explanation:
          'AI cukup hadir pada pencarian gagasan, dijalankan guru. Menyaring dan menggambar tetap dilakukan murid, jadi tingkat 2.',
      },
      {
        id: 'pasca-s3-u2-t4',
        stem: 'Guru SMP di Tugumulyo ingin murid mampu menafsirkan grafik hasil panen. AI di layarnya dapat melakukannya dengan lancar. Rancangan tugas mana yang paling tepat?',
        objective: 'menentukan-tingkat-ai',
        level: 'C4',
        competencies: ['1.4', '2.4'],
        options: [
          {
            id: 'a',
            text: 'Murid menyimak tafsiran AI di layar, lalu menulis ulang dengan rapi',
            feedback: 'Murid melihat tafsiran jadi. Menafsirkan sendiri belum dilatih.',
          },
          {
            id: 'b',
            text: 'Murid menulis tafsirannya di kelas, lalu AI menetapkan nilai akhirnya',
            feedback: 'Usahanya milik murid, tetapi nilai adalah keputusan guru.',
          },
          {
            id: 'c',
            text: 'Murid menulis tafsirannya di kelas, lalu menguji cetakan tafsiran AI',
            feedback: 'Tepat. Usaha yang melatih didahulukan, AI menjadi bahan uji sesudahnya.',
          },
          {
            id: 'd',
            text: 'Murid meminta tafsiran AI di rumah, lalu membandingkannya di kelas',
            feedback: 'Murid SMP tidak memakai AI instan untuk tugas, dan usaha sendirinya terlewat.',
          },
        ],
        correct: 'c',
        explanation:
          'Kemampuan yang dituju dilakukan murid lebih dahulu, di tempat yang teramati. Sesudah itu hasil AI yang dicetak guru menajamkan penilaiannya.',
      },
    ],
  },
];
