// Page 7 of unit 2: the check of the unit.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-unit-2',
  title: 'Cek pemahaman Unit 2',
  minutes: 5,
  objectives: ['menguji-model', 'mengenali-data-buruk'],
  competencies: ['1.3', '2.1', '2.3'],
  sources: ['goodfellow-2016', 'northcutt-2021', 'zech-2018', 'obermeyer-2019', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Lima soal berikut merangkum Unit 2. Siapkan kertas untuk satu hitungan kecil.',
    },
    {
      kind: 'single-choice',
      id: 'cek2-hitung-akurasi',
      stem: 'Sebuah model penyortir biji kopi diuji dengan 40 biji yang belum pernah dilihatnya. Sebanyak 34 tebakannya benar. Berapa akurasi ujinya?',
      objective: 'menguji-model',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: '15%',
          feedback: 'Ini bagian yang salah, yaitu 6 ÷ 40. Akurasi menghitung bagian yang benar.',
        },
        {
          id: 'b',
          text: '34%',
          feedback: 'Angka 34 adalah banyaknya tebakan benar. Bagilah dahulu dengan 40.',
        },
        { id: 'c', text: '85%', feedback: 'Tepat. 34 ÷ 40 = 0,85.' },
        {
          id: 'd',
          text: '94%',
          feedback:
            'Angka ini muncul bila 6 dikurangkan dari 100. Kekeliruannya 6 dari 40, bukan 6 dari 100.',
        },
      ],
      correct: 'c',
      explanation:
        'Akurasi = tebakan benar ÷ semua tebakan = 34 ÷ 40 = 0,85, atau 85%. Karena bijinya belum pernah dilihat model, angka ini layak disebut akurasi uji.',
    },
    {
      kind: 'single-choice',
      id: 'cek2-data-kota',
      stem: 'Model pembaca tulisan tangan dilatih dan diuji dengan tulisan kelas VI dari satu SD di Palembang. Akurasi ujinya 96%. Apa artinya bagi kelas I di Lahat?',
      objective: 'menguji-model',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'Belum diketahui; perlu diuji dengan tulisan mereka.',
          feedback: 'Tepat. Hasil uji berlaku untuk contoh yang serupa dengan data ujinya.',
        },
        {
          id: 'b',
          text: 'Akurasinya sekitar 96%, sebab hurufnya sama-sama Latin.',
          feedback: 'Hurufnya sama, tetapi bentuk tulisan anak kelas I sangat berbeda dari kelas VI.',
        },
        {
          id: 'c',
          text: 'Akurasinya lebih tinggi, sebab tulisan kelas I lebih sederhana.',
          feedback:
            'Bagi manusia mungkin sederhana. Bagi model, bentuk yang belum pernah dilihat justru lebih sulit.',
        },
        {
          id: 'd',
          text: 'Modelnya tidak berguna, sebab dibuat dari data kota lain.',
          feedback:
            'Belum tentu. Asal data adalah alasan untuk menguji, bukan alasan untuk langsung menolak.',
        },
      ],
      correct: 'a',
      explanation:
        'Model yang tepat di satu tempat dapat melemah [di tempat lain](sumber:zech-2018). Sebelum dipakai di Lahat, model diuji dahulu dengan tulisan murid di sana, dengan [persetujuan orang tua/wali](sumber:uu-pdp-2022) dan tanpa nama.',
    },
    {
      kind: 'matching',
      id: 'cek2-bentuk-data-buruk',
      stem: 'Pasangkan setiap peristiwa dengan bentuk data buruknya.',
      objective: 'mengenali-data-buruk',
      level: 'C4',
      sources: [
        {
          id: 'a',
          text: 'Dua petugas menukar tanda “matang” dan “mentah” pada satu keranjang duku',
          target: 'r',
          feedback: 'Jawaban pada contohnya yang tertukar. Ini salah label.',
        },
        {
          id: 'b',
          text: 'Model pengenal suara dilatih dengan 900 suara laki-laki dan 30 suara perempuan',
          target: 'p',
          feedback: 'Satu golongan jauh lebih sedikit. Ini data timpang.',
        },
        {
          id: 'c',
          text: 'Panjang karangan dipakai sebagai ukuran mutu karangan',
          target: 's',
          feedback: 'Yang diukur bukan yang dimaksud. Ini pengganti yang keliru.',
        },
        {
          id: 'd',
          text: 'Model peringatan banjir dilatih dengan catatan musim kemarau saja',
          target: 'q',
          feedback: 'Contohnya berbeda dari keadaan pemakaian, yaitu musim hujan. Data ini tidak mewakili.',
        },
      ],
      targets: [
        { id: 'p', text: 'Timpang' },
        { id: 'q', text: 'Tidak mewakili' },
        { id: 'r', text: 'Salah label' },
        { id: 's', text: 'Pengganti keliru' },
      ],
      explanation:
        'Periksalah jawabannya (label), perbandingannya (timpang), keadaannya (mewakili), dan maksudnya (pengganti). Contoh nyata [pengganti keliru](sumber:obermeyer-2019) ialah biaya berobat yang dianggap sama dengan tingkat sakit.',
    },
    {
      kind: 'true-false',
      id: 'cek2-label-manusia',
      stem: 'Bagi model, label pada data latih adalah jawaban yang benar, sekalipun orang yang menulisnya keliru.',
      objective: 'mengenali-data-buruk',
      level: 'C2',
      correct: true,
      feedback: {
        true: 'Tepat. Model hanya menerima angka dan label. Ia tidak punya cara untuk mengetahui label yang keliru.',
        false:
          'Model tidak melihat daunnya, hanya angka dan label. Bila labelnya tertukar, pola yang dipelajarinya ikut tertukar.',
      },
      explanation:
        'Label berasal dari manusia, dan manusia dapat keliru. Bahkan kumpulan data yang terkenal pun memuat [label yang salah](sumber:northcutt-2021). Karena itu label perlu pedoman dan pemeriksaan.',
    },
    {
      kind: 'multiple-choice',
      id: 'cek2-perbaikan',
      stem: 'Akurasi model penebak daun turun ketika diuji di kebun sekolah lain. Tindakan mana saja yang menyentuh penyebabnya? Pilih semua yang sesuai.',
      objective: 'mengenali-data-buruk',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'menghapus daun uji yang salah ditebak',
          feedback: 'Angkanya naik, tetapi modelnya tidak berubah. Soal yang sulit saja yang disembunyikan.',
        },
        {
          id: 'b',
          text: 'menambah contoh latih dari kebun itu',
          feedback: 'Ya. Keadaan kebun baru kini terwakili dalam data latih.',
        },
        {
          id: 'c',
          text: 'mencari jenis dan musim daun yang belum ada di data latih',
          feedback: 'Ya. Dengan begitu diketahui contoh apa yang perlu ditambah agar kebun itu terwakili.',
        },
        {
          id: 'd',
          text: 'memindahkan daun uji ke data latih, lalu mengukur lagi',
          feedback:
            'Ujiannya tidak jujur lagi, sebab model sudah melihat soalnya. Diperlukan daun uji yang baru.',
        },
        {
          id: 'e',
          text: 'melaporkan akurasi pada data latih saja',
          feedback: 'Angka itu lebih indah, tetapi tidak menjawab bagaimana model bekerja di kebun lain.',
        },
      ],
      correct: ['b', 'c'],
      explanation:
        'Akurasinya turun di kebun lain, jadi carilah keadaan yang belum terwakili. Perbaikan menyentuh data latih, bukan angka laporannya. Setelah itu model [diuji lagi dengan contoh baru](sumber:goodfellow-2016).',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa pulang dari Unit 2',
      text: 'Mesin menemukan pola dari contoh yang dipilih dan diberi label oleh manusia. Data yang buruk menghasilkan model yang buruk, sering kali tanpa tanda. Guru pengendali bertanya tentang data sebelum percaya pada angka.',
    },
  ],
};
