// Page 2 of unit 4: discrimination by upper and lower groups, and whether distractors work.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'daya-pembeda-dan-pengecoh',
  title: 'Daya pembeda dan kerja pengecoh',
  minutes: 3,
  objectives: ['menganalisis-butir'],
  competencies: ['2.1', '2.3'],
  sources: ['kelley-1939', 'ebel-frisbie-1991', 'tarrant-2009'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Dua soal sama-sama punya p = 0,50. Yang pertama dijawab benar oleh murid yang memang menguasai bahan. Yang kedua dijawab benar karena menebak. Nilai p tidak dapat membedakan keduanya. Untuk itu ada [daya pembeda](istilah:daya-pembeda), disingkat D.',
        'Gagasannya sederhana. Bandingkan [kelompok atas dan bawah](istilah:kelompok-atas-bawah), yaitu murid dengan skor tes tertinggi dan terendah. Pada soal yang baik, kelompok atas lebih sering benar.',
      ),
    },
    {
      kind: 'figure',
      svg: 'atas-dan-bawah.svg',
      caption: 'Tiga soal dengan kelompok atas dan bawah masing-masing 10 murid.',
      description:
        'Gambar batang untuk tiga soal. Soal 1: kelompok atas 9 dari 10 benar, kelompok bawah 4 dari 10, D sama dengan 0,50, baik. Soal 2: atas 6, bawah 5, D sama dengan 0,10, lemah. Soal 3: atas 2, bawah 6, D sama dengan −0,40, periksa kuncinya.',
    },
    {
      kind: 'steps',
      title: 'Menghitung D',
      steps: [
        { title: 'Urutkan', text: 'Susun lembar jawaban dari skor tertinggi ke terendah.' },
        {
          title: 'Ambil 27% teratas dan 27% terbawah',
          text: 'Kelas 37 murid: 0,27 × 37 = 9,99, dibulatkan menjadi 10 murid tiap kelompok. [Kelley](sumber:kelley-1939) menunjukkan alasan memakai bagian 27% itu.',
        },
        { title: 'Hitung yang benar', text: 'Misalnya 8 murid di kelompok atas dan 3 di kelompok bawah.' },
        {
          title: 'Kurangkan lalu bagi',
          text: 'D = (8 − 3) ÷ 10 = 0,50. Pembaginya banyaknya murid dalam **satu** kelompok.',
        },
      ],
    },
    {
      kind: 'table',
      caption: 'Membaca D',
      columns: ['Nilai D', 'Bacaan', 'Tindakan pertama'],
      rows: [
        ['0,30 ke atas', 'Baik', 'Simpan di bank soal bersama angkanya.'],
        ['0,20–0,29', 'Perlu diperbaiki', 'Lihat pengecoh dan bahasanya.'],
        ['0,00–0,19', 'Lemah', 'Telaah isi. Perbaiki besar-besaran atau ganti.'],
        ['Negatif', 'Tanda bahaya', 'Periksa kunci lebih dahulu.'],
      ],
    },
    {
      kind: 'text',
      text: paragraphs(
        'Patokan ini mengikuti [Ebel dan Frisbie](sumber:ebel-frisbie-1991). Soal yang sangat mudah atau sangat sukar hampir pasti D-nya kecil, karena kedua kelompok sama-sama benar atau sama-sama salah.',
        'Sesudah itu, lihat pengecohnya. Patokan yang lazim: sebuah pengecoh bekerja bila dipilih [sedikitnya 5% peserta](sumber:tarrant-2009), terutama dari kelompok bawah. Di kelas 40 murid, itu berarti dua murid. Pengecoh yang lebih disukai kelompok atas perlu dibaca ulang. Mungkin ia juga benar.',
      ),
    },
    {
      kind: 'table',
      caption: 'Contoh: 40 peserta, kunci C, kelompok atas dan bawah masing-masing 11 murid',
      columns: ['Pilihan', 'Semua', 'Atas', 'Bawah', 'Bacaan'],
      rows: [
        ['A', '8 (20%)', '1', '4', 'Bekerja'],
        ['B', '7 (17,5%)', '1', '3', 'Bekerja'],
        ['**C (kunci)**', '24 (60%)', '9', '3', 'D = (9 − 3) ÷ 11 = 0,55'],
        ['D', '1 (2,5%)', '0', '1', 'Belum bekerja'],
      ],
    },
    {
      kind: 'single-choice',
      id: 'soal-s2-u4-baca-pengecoh',
      stem: 'Perhatikan tabel contoh di atas. Tindakan mana yang paling sesuai dengan angkanya?',
      objective: 'menganalisis-butir',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Soal dipertahankan, pengecoh D diganti.',
          feedback: 'Tepat. Soalnya memilah dengan baik. Hanya satu pengecoh yang hampir tidak dipilih.',
        },
        {
          id: 'b',
          text: 'Soal dibuang, karena p-nya hanya 0,60.',
          feedback: 'p = 0,60 tergolong sedang, dan D = 0,55 baik. Tidak ada alasan membuangnya.',
        },
        {
          id: 'c',
          text: 'Kunci dipindah ke A, karena dipilih 20%.',
          feedback: 'A lebih banyak dipilih kelompok bawah. Itulah kerja pengecoh yang baik.',
        },
        {
          id: 'd',
          text: 'Pengecoh B dihapus, karena menarik murid.',
          feedback: 'Pengecoh memang diharapkan menarik murid yang belum paham. B bekerja.',
        },
      ],
      correct: 'a',
      explanation:
        'D = 0,55 dan p = 0,60, jadi soalnya baik. Pengecoh D dipilih 2,5% peserta, di bawah 5%. Gantilah dengan kekeliruan murid yang nyata, atau pakailah tiga pilihan saja.',
    },
  ],
};
