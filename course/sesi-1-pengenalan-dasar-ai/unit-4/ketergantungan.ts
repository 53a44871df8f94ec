// Page 3 of unit 4: when help with thinking becomes dependence, and what studies do and do not show.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'ketergantungan',
  title: 'Terbantu atau tergantung?',
  minutes: 5,
  objectives: ['mengenali-risiko'],
  competencies: ['1.1', '1.2', '2.2'],
  sources: ['risko-gilbert-2016', 'bastani-2025', 'kosmyna-2025'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Mencatat belanjaan membebaskan ingatan untuk hal lain. Ini disebut [pelepasan kognitif](istilah:pelepasan-kognitif), dan manusia [sudah lama melakukannya](sumber:risko-gilbert-2016). Meminta bantuan alat tidak salah.',
        'Masalah muncul bila yang dilepaskan justru yang sedang dilatih. Murid yang belajar menalar memerlukan usaha menalar. Bila usaha itu selalu diserahkan, lahirlah [ketergantungan kognitif](istilah:ketergantungan-kognitif).',
      ),
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Percobaan di sekolah menengah di Turki',
      text: paragraphs(
        'Hampir seribu murid berlatih matematika. Kelompok pertama memakai chatbot umum. Kelompok kedua memakai alat dengan pagar: ia memberi petunjuk, bukan jawaban. Kelompok ketiga tanpa AI.',
        'Dibandingkan kelompok tanpa AI, nilai **latihan** kedua kelompok AI lebih tinggi 48% dan 127%. Lalu alat diambil. Pada **ujian**, kelompok chatbot umum justru [17% lebih rendah](sumber:bastani-2025). Pada kelompok berpagar, kerugian itu sebagian besar hilang.',
      ),
    },
    {
      kind: 'text',
      text: 'Penelitian lain mengukur gelombang otak 54 orang yang menulis esai. Pemakai ChatGPT menunjukkan [hubungan antarbagian otak yang paling lemah](sumber:kosmyna-2025). Hasil ini masih berupa naskah pracetak dan pesertanya sedikit. Jadikan alasan untuk berhati-hati, jangan dijadikan vonis “AI merusak otak”.',
    },
    {
      kind: 'comparison',
      title: 'Berlaku bagi murid, berlaku pula bagi guru',
      columns: [
        {
          title: 'Terbantu',
          points: [
            'Berpikir dahulu, lalu meminta bandingan.',
            'Dapat menjelaskan hasilnya tanpa membaca.',
            'Tetap bekerja ketika listrik padam.',
            'Menemukan kekeliruan alat.',
          ],
        },
        {
          title: 'Tergantung',
          points: [
            'Membuka alat sebelum membaca soal.',
            'Hasilnya rapi, alasannya tidak diketahui.',
            'Berhenti ketika sinyal hilang.',
            'Menerima semua saran begitu saja.',
          ],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Periksa diri sebentar',
      text: 'Pilih satu pekerjaan yang pernah Bapak/Ibu serahkan kepada AI atau alat lain. Masih sanggupkah mengerjakannya sendiri minggu depan? Bila ragu, kerjakan satu kali tanpa alat, lalu bandingkan.',
    },
    {
      kind: 'true-false',
      id: 'soal-nilai-latihan',
      stem: 'Kenaikan nilai latihan yang dikerjakan dengan bantuan AI sudah dapat dipakai sebagai bukti bahwa murid lebih menguasai pelajaran.',
      objective: 'mengenali-risiko',
      level: 'C4',
      correct: false,
      feedback: {
        true: 'Kenaikannya memang nyata. Namun, nilai itu gabungan kerja murid dan kerja alat. Percobaan di Turki menunjukkan keduanya dapat berlawanan arah.',
        false: 'Tepat. Penguasaan dilihat dari yang dapat dikerjakan murid sendiri.',
      },
      explanation:
        'Nilai latihan dengan alat mengukur murid beserta alatnya. Untuk mengetahui penguasaan, sediakan kesempatan bekerja tanpa alat.',
    },
  ],
};
