// Page 8 of unit 5: the check of the unit.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s1-u5',
  title: 'Cek pemahaman Unit 5',
  minutes: 4,
  objectives: ['menulis-prompt'],
  competencies: ['2.3', '2.2'],
  sources: ['zamfirescu-2023', 'uu-pdp-2022', 'sclar-2024'],
  blocks: [
    { kind: 'text', text: 'Empat soal merangkum Unit 5. Semua prompt di dalamnya rekaan.' },
    {
      kind: 'fill-in',
      id: 'cek-s1-u5-nama-bagian',
      stem: 'Lengkapi dengan satu kata. “Muridku kelas X, baru pertama belajar peluang, dan jam pelajarannya siang hari” adalah bagian prompt yang disebut …',
      objective: 'menulis-prompt',
      level: 'C1',
      answers: [
        {
          id: 'a',
          accepts: ['konteks', 'kontek', 'context'],
          correct: true,
          feedback: 'Tepat. Kalimat itu menerangkan untuk siapa dan dalam keadaan apa hasilnya dipakai.',
        },
        {
          id: 'b',
          accepts: ['tugas', 'task'],
          correct: false,
          feedback: 'Tugas menyebut apa yang harus dikerjakan. Kalimat ini belum meminta apa-apa.',
        },
        {
          id: 'c',
          accepts: ['peran', 'persona', 'role'],
          correct: false,
          feedback: 'Peran diberikan kepada AI. Kalimat ini bercerita tentang murid.',
        },
        {
          id: 'd',
          accepts: ['batasan', 'batas'],
          correct: false,
          feedback: 'Batasan menyebut hal yang dihindari. Kalimat ini menerangkan keadaan.',
        },
        {
          id: 'e',
          accepts: ['format', 'bentuk'],
          correct: false,
          feedback: 'Format mengatur bentuk hasil, misalnya tabel atau daftar.',
        },
      ],
      otherwise: 'Ingat lima bagian: peran, tugas, konteks, format, batasan. Mana yang menerangkan keadaan?',
      explanation:
        'Tanpa konteks, AI menebak tingkat kelas dan keadaan belajar. Satu kalimat konteks sering lebih berguna daripada banyak hiasan kata.',
    },
    {
      kind: 'ordering',
      id: 'cek-s1-u5-urutan',
      stem: 'Urutkan cara kerja seorang guru ketika meminta bantuan AI, dari langkah pertama.',
      objective: 'menulis-prompt',
      level: 'C3',
      items: [
        {
          id: 'a',
          text: 'Menetapkan kebutuhan belajar',
          feedback: 'Langkah pertama. Tanpa kebutuhan, permintaan mudah melantur.',
        },
        {
          id: 'b',
          text: 'Menulis draf permintaan',
          feedback: 'Langkah kedua. Kebutuhan dituangkan menjadi tugas dan konteks.',
        },
        {
          id: 'c',
          text: 'Mencoret ciri orang dari draf',
          feedback: 'Langkah ketiga, sebelum dikirim. Sesudah dikirim, sudah terlambat.',
        },
        {
          id: 'd',
          text: 'Mengirim, lalu membaca hasilnya',
          feedback: 'Langkah keempat. Hasil menunjukkan bagian mana yang masih kabur.',
        },
        {
          id: 'e',
          text: 'Mengubah satu hal dan mencoba lagi',
          feedback: 'Langkah terakhir. Dengan satu perubahan, sebabnya terlihat.',
        },
      ],
      shown: ['d', 'b', 'e', 'a', 'c'],
      explanation:
        'Kebutuhan, draf, sisir, kirim, perbaiki. Orang yang belum terlatih cenderung [mencoba tanpa urutan](sumber:zamfirescu-2023).',
    },
    {
      kind: 'multiple-choice',
      id: 'cek-s1-u5-masih-kabur',
      stem: '“Kamu guru IPA SMP. Buat lembar pengamatan untuk murid kelas VII. Jangan pakai istilah asing.” Hal apa yang masih harus ditebak AI? Pilih semua yang sesuai.',
      objective: 'menulis-prompt',
      level: 'C4',
      options: [
        { id: 'a', text: 'hal yang diamati', feedback: 'Ya. Daun, cuaca, atau serangga? Prompt itu diam.' },
        {
          id: 'b',
          text: 'kelas yang dituju',
          feedback: 'Kelasnya sudah tertulis, yaitu kelas VII.',
        },
        {
          id: 'c',
          text: 'bentuk lembarnya',
          feedback: 'Ya. Tabel, gambar berlabel, atau isian? Format belum disebut.',
        },
        {
          id: 'd',
          text: 'pilihan katanya',
          feedback: 'Batasannya ada: istilah asing dihindari.',
        },
        {
          id: 'e',
          text: 'lama kegiatannya',
          feedback: 'Ya. Sepuluh menit dan dua pekan menghasilkan lembar yang jauh berbeda.',
        },
      ],
      correct: ['a', 'c', 'e'],
      explanation:
        'Peran, jenjang, dan batasan ada, tetapi bahan, waktu, dan bentuk hasil kosong. Prompt yang terdengar rapi pun dapat kosong di tengahnya.',
    },
    {
      kind: 'single-choice',
      id: 'cek-s1-u5-nilai-saran',
      stem: 'Seorang rekan membagikan “prompt ajaib untuk semua guru”. Penilaian mana yang paling beralasan?',
      objective: 'menulis-prompt',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'Layak dipakai bila konteksnya diganti, lalu hasilnya diperiksa.',
          feedback: 'Tepat. Kerangka boleh dipinjam, keadaan kelas dan pemeriksaan tetap milik kita.',
        },
        {
          id: 'b',
          text: 'Layak dipakai apa adanya, sebab sudah terbukti pada rekan itu.',
          feedback: 'Satu hasil pada satu kelas dan satu alat belum cukup menjadi bukti.',
        },
        {
          id: 'c',
          text: 'Kurang layak, sebab prompt yang baik harus ditulis dari awal.',
          feedback: 'Meminjam kerangka tidak salah. Yang penting disesuaikan dan diperiksa.',
        },
        {
          id: 'd',
          text: 'Kurang layak, sebab prompt panjang membuat AI menjadi bingung.',
          feedback: 'Panjang bukan ukurannya. Prompt panjang dapat jelas, yang pendek dapat kabur.',
        },
      ],
      correct: 'a',
      explanation:
        'Susunan yang unggul di satu model [belum tentu unggul di model lain](sumber:sclar-2024). Sisir pula [data pribadi](sumber:uu-pdp-2022) yang mungkin tertinggal di dalamnya.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa pulang dari Unit 5',
      text: 'Tulis tugas dan konteks. Sisihkan data orang. Ubah satu hal setiap putaran. Lalu periksa hasilnya seperti memeriksa pekerjaan siapa pun.',
    },
  ],
};
