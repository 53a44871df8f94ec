// Page 2 of unit 5: minutes that say what the meeting said, and what a tool may add to them.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'notula-yang-setia',
  title: 'Notula yang setia pada rapat',
  minutes: 2,
  objectives: ['mengelola-administrasi'],
  competencies: ['2.1', '2.5'],
  sources: ['koenecke-2024', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        '[Notula](istilah:notula) bukan salinan semua ucapan. Ia mencatat keputusan, tugas, penanggung jawab, dan tenggat. Bulan depan, orang akan berpegang padanya.',
        'Maka, ukurannya satu: **setia**. Kalimat yang rapi tetapi tidak pernah diputuskan lebih berbahaya daripada catatan yang berantakan.',
      ),
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Mesin dapat menambah ucapan',
      text: paragraphs(
        'Sebuah penelitian memeriksa satu alat [transkrip otomatis](istilah:transkrip-otomatis) pada tahun 2023, dengan rekaman berbahasa Inggris. Kira-kira [1% potongan rekaman](sumber:koenecke-2024) mendapat frasa atau kalimat yang tidak pernah diucapkan.',
        'Jumlahnya kecil, tetapi tidak diberi tanda. Lagi pula, rekaman memuat suara dan cerita orang. Mintalah izin peserta sebelum merekam atau mengunggahnya.',
      ),
    },
    {
      kind: 'table',
      caption: 'Empat kekeliruan yang dicari saat memeriksa draf',
      columns: ['Kekeliruan', 'Tanyakan'],
      rows: [
        ['Usul menjadi keputusan', 'Apakah ini disepakati atau baru diucapkan?'],
        ['Nama tertukar', 'Benarkah orang ini yang menyanggupi?'],
        ['Tenggat karangan', 'Siapa yang menyebut tanggal ini?'],
        ['Keberatan hilang', 'Adakah yang tidak setuju dan perlu dicatat?'],
      ],
    },
    {
      kind: 'steps',
      title: 'Alur kerja notulis',
      steps: [
        {
          title: 'Tandai selagi rapat',
          text: 'Tulis **K** untuk keputusan, **U** untuk usul, **T** untuk tugas.',
        },
        { title: 'Bacakan sebelum bubar', text: 'Semua baris K dan T dibacakan. Peserta membetulkan.' },
        {
          title: 'Rapikan',
          text: 'Bila dibantu AI umum, ganti nama dengan jabatan dan keluarkan pembicaraan tentang murid.',
        },
        { title: 'Cocokkan', text: 'Bandingkan draf dengan catatan tangan, baris demi baris.' },
      ],
    },
    {
      kind: 'true-false',
      id: 'soal-s2-u5-tanda-keputusan',
      stem: 'Membacakan keputusan sebelum rapat ditutup membantu notulis menemukan salah catat selagi para saksi masih berkumpul.',
      objective: 'mengelola-administrasi',
      level: 'C2',
      correct: true,
      feedback: {
        true: 'Tepat. Ingatan peserta masih segar, dan mereka dapat membetulkan di tempat.',
        false:
          'Justru saat itulah pemeriksaan paling mudah. Dua hari kemudian, ingatan setiap orang mulai berbeda.',
      },
      explanation:
        'Saksi terbaik sebuah rapat ialah pesertanya. Alat boleh merapikan bahasa, tetapi kebenaran notula [dipertanggungjawabkan manusia](sumber:unesco-guru-2024).',
    },
  ],
};
