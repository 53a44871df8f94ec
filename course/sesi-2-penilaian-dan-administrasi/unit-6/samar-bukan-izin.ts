// Page 2 of unit 6: what parental consent is, and why masking a text is not the same thing.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'samar-bukan-izin',
  title: 'Menyamarkan bukan meminta izin',
  minutes: 2,
  objectives: ['melindungi-data'],
  competencies: ['1.2', '2.1', '2.2'],
  sources: ['uu-pdp-2022', 'gdpr-2016'],
  blocks: [
    {
      kind: 'quote',
      text: 'Pemrosesan Data Pribadi anak sebagaimana dimaksud pada ayat (1) wajib mendapat persetujuan dari orang tua anak dan/atau wali anak sesuai dengan ketentuan peraturan perundang-undangan.',
      by: 'UU Nomor 27 Tahun 2022, Pasal 25 ayat (2)',
      source: 'uu-pdp-2022',
    },
    {
      kind: 'text',
      text: paragraphs(
        '[Pemrosesan](istilah:pemrosesan-data) berarti luas: mengumpulkan, menyimpan, mengirim, sampai menghapus. Setiap pemrosesan wajib punya dasar (Pasal 20). [Persetujuan orang tua](istilah:persetujuan-orang-tua) diberikan tertulis atau terekam (Pasal 22).',
        'Sekolah juga menjalankan tugas yang diatur hukum, misalnya mengisi rapor. Rincian pelaksanaannya dibicarakan dengan kepala sekolah atau dinas. Halaman ini bukan nasihat hukum.',
      ),
    },
    {
      kind: 'comparison',
      title: 'Dua pengaman yang berbeda',
      columns: [
        {
          title: 'Menyamarkan',
          points: [
            'mengurangi kemungkinan anak dikenali',
            'dikerjakan guru, pada teksnya',
            'dapat gagal karena [pengenal tak langsung](istilah:pengenal-tak-langsung)',
          ],
        },
        {
          title: 'Persetujuan',
          points: [
            'memberi tahu dan menghormati keluarga',
            'diberikan orang tua, untuk tujuan yang jelas',
            'tidak membuat alat yang buruk menjadi aman',
          ],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: '“Murid A” masih dapat dikenali',
      text: '[Penyamaran](istilah:penyamaran-data) mengganti nama, tetapi ceritanya tetap. Sebagai pembanding, hukum Uni Eropa tetap menganggap data seperti itu [data pribadi](sumber:gdpr-2016) bila orangnya dapat dikenali dengan keterangan tambahan.',
    },
    {
      kind: 'steps',
      title: 'Sebelum teks apa pun dikirim ke alat AI umum',
      steps: [
        { title: 'Perlukah?', text: 'Dapatkah ditanyakan tanpa cerita anak?' },
        { title: 'Jadikan umum', text: '“Cara melatih murid yang tertukar keliling dan luas.”' },
        {
          title: 'Samarkan sisanya',
          text: 'Nama, nomor, tempat, ciri jarang. Keterangan kesehatan dibuang.',
        },
        { title: 'Tanyakan izinnya', text: 'Bila masih ada data anak, berhenti dan rujuk aturan sekolah.' },
      ],
    },
    {
      kind: 'true-false',
      id: 'soal-s2-u6-izin-samar',
      stem: 'Setelah nama diganti “Murid A”, cerita tentang seorang anak boleh dikirim ke alat AI umum tanpa persetujuan orang tua.',
      objective: 'melindungi-data',
      level: 'C2',
      correct: false,
      feedback: {
        true: 'Nama hanya satu petunjuk. Bila anaknya masih dapat dikenali, teks itu tetap data anak.',
        false: 'Tepat. Penyamaran mengurangi risiko, sedangkan persetujuan menghormati hak keluarga.',
      },
      explanation:
        'Keduanya menjawab pertanyaan berbeda. Penyamaran bertanya, “Masihkah anak ini dikenali?” Persetujuan bertanya, “Bolehkah datanya diproses untuk tujuan ini?”',
    },
  ],
};
