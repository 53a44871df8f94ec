// Page 8 of unit 4: the check of the unit.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s2-unit-4',
  title: 'Cek pemahaman Unit 4',
  minutes: 4,
  objectives: ['menganalisis-butir'],
  competencies: ['2.1', '2.3'],
  sources: ['ebel-frisbie-1991', 'kelley-1939', 'aera-apa-ncme-2014', 'tarrant-2009'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal berikut merangkum Unit 4. Siapkan kertas. Satu jawaban berupa angka, satu berupa kata.',
    },
    {
      kind: 'numeric',
      id: 'cek-s2-u4-hitung-d',
      stem: 'Kelas berisi 22 murid, jadi kelompok atas dan bawah masing-masing 6 murid. Soal 8 dijawab benar oleh 2 murid kelompok atas dan 5 murid kelompok bawah. Berapa D? Tulis tanda minus bila perlu.',
      objective: 'menganalisis-butir',
      level: 'C3',
      min: -0.5,
      max: -0.5,
      decimals: 2,
      limit: { min: -1, max: 1 },
      feedback: {
        low: 'Terlalu kecil. Selisihnya 2 − 5 = −3. Bagilah dengan banyaknya murid satu kelompok, yaitu 6.',
        high: 'Terlalu besar. Urutannya atas dikurangi bawah: 2 − 5 = −3. Bagilah dengan 6, bukan dengan 12 atau 22.',
        right: 'Tepat. (2 − 5) ÷ 6 = −0,50. Periksa kunci soal itu dahulu.',
      },
      explanation:
        '27% dari 22 adalah 5,94, dibulatkan [6 murid](sumber:kelley-1939). D = (2 − 5) ÷ 6 = −0,50. Kelompok bawah lebih sering benar, jadi kuncinya patut dicurigai.',
    },
    {
      kind: 'matching',
      id: 'cek-s2-u4-pola',
      stem: 'Pasangkan setiap hasil dengan langkah pertama yang paling sesuai.',
      objective: 'menganalisis-butir',
      level: 'C4',
      sources: [
        {
          id: 'a',
          text: 'p = 0,35; D = −0,30; kelompok atas berkumpul di pilihan D',
          target: 'r',
          feedback: 'D negatif dengan murid kuat di satu pilihan: curigai kuncinya.',
        },
        {
          id: 'b',
          text: 'p = 0,55; D = 0,45; satu pengecoh dipilih 1% peserta',
          target: 'p',
          feedback: 'Soalnya baik. Hanya satu pengecoh yang tidak bekerja.',
        },
        {
          id: 'c',
          text: 'p = 0,20; D = 0,35; pengecoh bekerja semua',
          target: 's',
          feedback: 'Soal ini sukar tetapi memilah. Yang perlu ditambah ialah pembelajarannya.',
        },
        {
          id: 'd',
          text: 'p = 0,58; D = 0,42; semua pengecoh dipilih 10–18% peserta',
          target: 'q',
          feedback: 'Semua angkanya baik. Simpan bersama catatan kelasnya.',
        },
      ],
      targets: [
        { id: 'p', text: 'Ganti satu opsi' },
        { id: 'q', text: 'Simpan di bank soal' },
        { id: 'r', text: 'Periksa kunci' },
        { id: 's', text: 'Ajarkan lagi bahannya' },
      ],
      explanation:
        'Baca D lebih dahulu, lalu p, lalu [pengecoh](sumber:tarrant-2009). Angka menunjuk tempat yang perlu dilihat. Putusannya diambil setelah naskah soal dibaca.',
    },
    {
      kind: 'fill-in',
      id: 'cek-s2-u4-nama-sifat',
      stem: 'Lengkapi dengan satu kata: tes yang ajek belum tentu mengukur yang hendak diketahui guru. Sejauh mana bukti mendukung tafsir guru atas skor disebut ….',
      objective: 'menganalisis-butir',
      level: 'C1',
      answers: [
        {
          id: 'a',
          accepts: ['validitas', 'kesahihan', 'validitas (kesahihan)', 'keabsahan', 'validity'],
          correct: true,
          feedback: 'Tepat. Validitas tidak dapat dibaca dari KR-20 saja.',
        },
        {
          id: 'b',
          accepts: ['reliabilitas', 'keajekan', 'keandalan', 'reliability', 'konsistensi'],
          correct: false,
          feedback: 'Itulah keajekan, yang sudah disebut di awal kalimat. Yang ditanyakan sifat yang lain.',
        },
        {
          id: 'c',
          accepts: ['daya pembeda', 'daya beda', 'd', 'tingkat kesukaran', 'p'],
          correct: false,
          feedback: 'Itu sifat satu soal. Yang ditanyakan berkenaan dengan tafsir atas skor.',
        },
        {
          id: 'd',
          accepts: ['kr-20', 'kr20', 'alfa', 'alfa cronbach', 'alpha', 'alpha cronbach'],
          correct: false,
          feedback: 'Itu angka untuk memperkirakan keajekan, bukan nama sifat yang ditanyakan.',
        },
      ],
      otherwise:
        'Belum tepat. Ingat timbangan yang ajek, tetapi kelebihan satu kilogram. Apa yang tidak dimilikinya?',
      explanation:
        'Namanya validitas, atau kesahihan. Standar tes pendidikan menyebutnya [pertimbangan paling mendasar](sumber:aera-apa-ncme-2014) dalam menyusun dan menilai tes.',
    },
    {
      kind: 'single-choice',
      id: 'cek-s2-u4-putusan',
      stem: 'Kelas X sebuah SMK di Banyuasin berisi 34 murid. Soal tentang alat pelindung diri punya p = 0,97 dan D = 0,11. Bahan itu wajib dikuasai sebelum praktik. Putusan mana yang paling beralasan?',
      objective: 'menganalisis-butir',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'Soal diganti, sebab D-nya di bawah patokan 0,20.',
          feedback: 'D kecil wajar bila hampir semua benar. Tujuan soal ini memeriksa penguasaan.',
        },
        {
          id: 'b',
          text: 'Kunci diperiksa, sebab D-nya mendekati angka nol.',
          feedback: 'D yang negatif menuntut pemeriksaan kunci. Di sini 97% murid sepakat dengan kuncinya.',
        },
        {
          id: 'c',
          text: 'Soal dipertahankan, dan satu murid didampingi.',
          feedback: 'Tepat. 3% dari 34 adalah satu murid. Ia didampingi sebelum masuk bengkel.',
        },
        {
          id: 'd',
          text: 'Soal dipersulit, supaya nilai kelasnya menyebar.',
          feedback: 'Menyebarkan nilai bukan tujuan. Untuk keselamatan, semua memang harus bisa.',
        },
      ],
      correct: 'c',
      explanation:
        'Patokan D berguna bila tes hendak memilah. Untuk bahan yang wajib dikuasai, p tinggi justru [yang diharapkan](sumber:ebel-frisbie-1991). Satu murid yang salah lebih penting daripada angka D.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa pulang dari Unit 4',
      text: 'p bertanya seberapa mudah. D dan r bertanya apakah soal memilah. Pengecoh bercerita tentang kekeliruan. KR-20 bertanya seberapa ajek. Setelah semua dihitung, guru membaca naskahnya dan [memutuskan](sumber:aera-apa-ncme-2014).',
    },
  ],
};
