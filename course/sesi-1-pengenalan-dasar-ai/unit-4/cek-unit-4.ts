// Page 8 of unit 4: the check of the unit.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s1-u4',
  title: 'Cek pemahaman Unit 4',
  minutes: 4,
  objectives: ['mengenali-risiko'],
  competencies: ['1.2', '2.2'],
  sources: ['caulfield-2019', 'bastani-2025', 'ftc-2023', 'unesco-ircai-2024'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal merangkum Unit 4. Semua kejadian di dalamnya rekaan.',
    },
    {
      kind: 'matching',
      id: 'cek-s1-u4-jenis',
      stem: 'Pasangkan setiap kejadian dengan risikonya. Tersedia satu risiko lebih.',
      objective: 'mengenali-risiko',
      level: 'C2',
      sources: [
        {
          id: 'a',
          text: 'Chatbot menyebut skripsi tentang Sungai Lematang; perpustakaan kampusnya tak pernah memilikinya',
          target: 's',
          feedback: 'Rujukan yang tampak lengkap ternyata tidak ada. Isi keliru disampaikan dengan yakin.',
        },
        {
          id: 'b',
          text: 'Suara “bendahara” menelepon wali murid agar uang komite dikirim malam itu',
          target: 'p',
          feedback: 'Ada penyamaran, ada desakan, ada uang. Suaranya mungkin kloning.',
        },
        {
          id: 'c',
          text: 'Delapan cerita rakyat buatan AI; tokoh perempuannya menunggu di rumah',
          target: 't',
          feedback: 'Setiap ceritanya wajar. Ketimpangan baru terlihat ketika dijajarkan.',
        },
        {
          id: 'd',
          text: 'Guru muda panik ketika listrik padam, sebab belum pernah menulis soal sendiri',
          target: 'q',
          feedback: 'Keterampilan yang selalu diserahkan kepada alat berhenti terlatih.',
        },
      ],
      targets: [
        { id: 'p', text: 'Pengelabuan' },
        { id: 'q', text: 'Ketergantungan' },
        { id: 'r', text: 'Deepfake video' },
        { id: 's', text: 'Halusinasi' },
        { id: 't', text: 'Bias' },
      ],
      explanation:
        'Kenali dari akibatnya: keliru (halusinasi), [miring](sumber:unesco-ircai-2024) (bias), menipu (pengelabuan), atau melemahkan (ketergantungan). Di soal ini video tiruan tidak terpakai.',
    },
    {
      kind: 'ordering',
      id: 'cek-s1-u4-telepon',
      stem: 'Seorang guru SD di Banyuasin menerima telepon dari nomor asing. Suaranya persis anaknya yang kuliah di Palembang, menangis, minta uang. Urutkan tindakannya, dari yang pertama.',
      objective: 'mengenali-risiko',
      level: 'C3',
      items: [
        {
          id: 'a',
          text: 'Menarik napas dan menahan diri untuk mengirim uang',
          feedback: 'Langkah pertama. Panik adalah pintu masuk penipu.',
        },
        {
          id: 'b',
          text: 'Menutup telepon dari nomor asing itu',
          feedback: 'Langkah kedua. Selama telepon tersambung, penipu terus mendesak.',
        },
        {
          id: 'c',
          text: 'Menelepon nomor anaknya yang sudah tersimpan',
          feedback: 'Langkah ketiga. Jalan memeriksa dipilih sendiri, tidak dari penelepon.',
        },
        {
          id: 'd',
          text: 'Menghubungi teman kos anaknya bila nomor itu sibuk',
          feedback: 'Langkah keempat. Orang di dekatnya menjadi jalan kedua bila jalan pertama buntu.',
        },
        {
          id: 'e',
          text: 'Mencatat nomor penipu dan melaporkannya',
          feedback: 'Langkah terakhir, setelah jelas bahwa anaknya baik-baik saja.',
        },
      ],
      shown: ['c', 'e', 'b', 'd', 'a'],
      explanation:
        'Tenang, putus, periksa, cari jalan kedua, laporkan. Kuncinya [menghubungi nomor yang sudah dikenal](sumber:ftc-2023).',
    },
    {
      kind: 'multiple-choice',
      id: 'cek-s1-u4-samping',
      stem: 'Sebuah situs berlogo rapi memuat “hasil riset” tentang metode membaca. Tindakan mana saja yang termasuk bacaan menyamping? Pilih semua yang sesuai.',
      objective: 'mengenali-risiko',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'mencari siapa pemilik situs itu di sumber lain',
          feedback: 'Ya. Pemilik dan kepentingannya dilihat dari luar situs.',
        },
        {
          id: 'b',
          text: 'membaca halaman “Tentang Kami” di situs itu sampai selesai',
          feedback: 'Di halaman itu situs memperkenalkan dirinya sendiri. Ini masih bacaan ke bawah.',
        },
        {
          id: 'c',
          text: 'menilai rapi tidaknya logo, huruf, dan tata letaknya',
          feedback: 'Tampilan mudah dibuat rapi. Justru di sini banyak orang tertipu.',
        },
        {
          id: 'd',
          text: 'membandingkan klaimnya dengan ulasan ahli membaca',
          feedback: 'Ya. Klaim dinilai dari apa kata pihak lain yang paham.',
        },
        {
          id: 'e',
          text: 'mencari naskah risetnya di laman jurnal',
          feedback: 'Ya. Klaim ditelusuri ke asalnya, karena ringkasan dapat melenceng.',
        },
      ],
      correct: ['a', 'd', 'e'],
      explanation:
        'Bacaan menyamping meninggalkan situs untuk [bertanya kepada sumber lain](sumber:caulfield-2019). Logo dan halaman perkenalan berasal dari pihak yang sedang dinilai.',
    },
    {
      kind: 'single-choice',
      id: 'cek-s1-u4-latihan-soal',
      stem: 'Kepala SMA di Kayuagung menimbang dua aplikasi latihan matematika yang dirancang untuk sekolah. Aplikasi M menampilkan penyelesaian utuh. Aplikasi N menampilkan petunjuk bertahap. Alasan mana yang paling kuat untuk mendahulukan uji coba N?',
      objective: 'mengenali-risiko',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'Nilai latihan dengan petunjuk bertahap sudah tentu paling tinggi.',
          feedback: 'Nilai latihan bukan ukuran penguasaan, dan hasil di sekolah ini belum diketahui.',
        },
        {
          id: 'b',
          text: 'Aplikasi dengan petunjuk bertahap biasanya memakan kuota lebih kecil.',
          feedback: 'Kuota perlu dipikirkan, tetapi tidak menjawab apakah murid belajar menalar.',
        },
        {
          id: 'c',
          text: 'Petunjuk bertahap menyisakan bagian berpikir untuk muridnya.',
          feedback: 'Tepat. Usaha menalar tetap dikerjakan murid, sehingga keterampilannya terlatih.',
        },
        {
          id: 'd',
          text: 'Penyelesaian utuh dari sebuah aplikasi lebih sering memuat kekeliruan.',
          feedback: 'Petunjuk pun dapat keliru. Bedanya terletak pada siapa yang berpikir.',
        },
      ],
      correct: 'c',
      explanation:
        'Dalam percobaan di Turki, alat yang memberi petunjuk [jauh mengurangi kerugian belajar](sumber:bastani-2025) dibanding alat yang memberi jawaban. Hasil di sekolah sendiri tetap diuji, dengan ulangan tanpa alat.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa pulang dari Unit 4',
      text: 'Rincian diperiksa ke sumbernya. Keseluruhan diperiksa keseimbangannya. Desakan dijawab dengan berhenti. Dan berpikir tetap kita kerjakan sendiri.',
    },
  ],
};
