// Last page of unit 5: a knowledge check on agreements about AI.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s3-unit-5',
  title: 'Cek pemahaman: kesepakatan AI',
  minutes: 4,
  objectives: ['menyusun-kesepakatan'],
  competencies: ['3.2', '2.2'],
  sources: ['lundy-2007', 'deci-1994', 'skb-2026'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal penutup. Jawaban dapat diperbaiki, dan setiap pilihan punya tanggapannya.',
    },
    {
      kind: 'matching',
      id: 'cek-s3-u5-unsur',
      stem: 'Pasangkan tindakan guru dengan unsur didengar yang dijaganya.',
      objective: 'menyusun-kesepakatan',
      level: 'C3',
      sources: [
        {
          id: 'a',
          text: 'Memastikan tidak ada yang menertawakan usul teman',
          target: 'p',
          feedback: 'Rasa aman membuka kesempatan bagi semua. Itulah ruang.',
        },
        {
          id: 'b',
          text: 'Menyediakan kartu gambar bagi anak yang sulit bicara',
          target: 'q',
          feedback: 'Guru memberi beragam cara menyampaikan. Itulah suara.',
        },
        {
          id: 'c',
          text: 'Mengundang kepala sekolah menyimak usul kelas',
          target: 'r',
          feedback: 'Orang yang berwenang ikut menyimak. Itulah pendengar.',
        },
        {
          id: 'd',
          text: 'Mengubah satu butir dan menjelaskan sebabnya',
          target: 's',
          feedback: 'Pendapat murid membawa perubahan. Itulah pengaruh.',
        },
      ],
      targets: [
        { id: 'p', text: 'Ruang' },
        { id: 'q', text: 'Suara' },
        { id: 'r', text: 'Pendengar' },
        { id: 's', text: 'Pengaruh' },
      ],
      explanation:
        '[Keempat unsur](sumber:lundy-2007) saling melengkapi. Suara tanpa pengaruh membuat anak merasa hanya dipinjam namanya.',
    },
    {
      kind: 'multiple-choice',
      id: 'cek-s3-u5-kalimat',
      stem: 'Butir kesepakatan mana yang layak dipakai di kelas IV? Pilih semua yang sesuai.',
      objective: 'menyusun-kesepakatan',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: '“Kita mencoba sendiri dulu, supaya otak kita kuat.”',
          feedback: 'Ya. Perbuatannya jelas dan alasannya dipahami anak.',
        },
        {
          id: 'b',
          text: '“Peserta didik wajib beretika dalam ekosistem digital.”',
          feedback: 'Anak kelas IV tidak tahu apa yang harus ia lakukan.',
        },
        {
          id: 'c',
          text: '“Kalau bingung, kita bertanya kepada Pak Guru.”',
          feedback: 'Ya. Jalan keluarnya sederhana dan aman.',
        },
        {
          id: 'd',
          text: '“Boleh memakai chatbot di rumah asal nilainya bagus.”',
          feedback: 'Butir ini melonggarkan aturan negara, jadi di luar wewenang kelas.',
        },
        {
          id: 'e',
          text: '“Pak Guru memberi tahu bila gambar pelajaran dibuat AI.”',
          feedback: 'Ya. Guru pun ikut berjanji.',
        },
      ],
      correct: ['a', 'c', 'e'],
      explanation:
        'Butir yang baik dipahami, terlihat, dan berada di dalam [aturan yang lebih luas](sumber:skb-2026).',
    },
    {
      kind: 'true-false',
      id: 'cek-s3-u5-tawar',
      stem: 'Karena disusun bersama, kesepakatan kelas boleh membatalkan batas usia dan jenis alat dari negara.',
      objective: 'menyusun-kesepakatan',
      level: 'C2',
      correct: false,
      feedback: {
        true: 'Suara terbanyak di kelas tidak mengubah aturan negara. Kelas merundingkan cara menjalankannya.',
        false: 'Tepat. Kelas boleh lebih ketat, tidak lebih longgar.',
      },
      explanation: 'Keputusan bersama menjadi batas terluar bagi semua lapis di dalamnya.',
    },
    {
      kind: 'single-choice',
      id: 'cek-s3-u5-ucapan',
      stem: 'Murid SMP di Pendopo mengeluh, “Menulis sendiri itu lama.” Jawaban guru mana yang paling membantu murid menerima aturannya?',
      objective: 'menyusun-kesepakatan',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: '“Memang lama. Di situlah pikiranmu berlatih. Mau mulai dari bagian mana?”',
          feedback: 'Tepat. Perasaannya diakui, alasannya disebut, dan pilihan diberikan.',
        },
        {
          id: 'b',
          text: '“Semua kelas juga begitu. Kerjakan saja, nanti nilaimu Ibu tambah sedikit.”',
          feedback: 'Hadiah menggeser perhatian dari alasan belajar ke angka.',
        },
        {
          id: 'c',
          text: '“Aturannya sudah kalian tanda tangani. Sekarang tidak ada gunanya mengeluh.”',
          feedback: 'Perasaan murid diabaikan, dan bahasanya menekan.',
        },
        {
          id: 'd',
          text: '“Baiklah, hari ini aturannya kita lupakan saja supaya kalian cepat pulang.”',
          feedback: 'Murid belajar bahwa keluhan cukup untuk menghapus kesepakatan.',
        },
      ],
      correct: 'a',
      explanation:
        'Alasan, pengakuan atas perasaan, dan pilihan membantu aturan [diterima dari dalam](sumber:deci-1994).',
    },
  ],
};
