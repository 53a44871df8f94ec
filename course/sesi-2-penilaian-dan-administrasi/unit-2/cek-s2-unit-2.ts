// Page 8 of unit 2: the check of the unit.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s2-unit-2',
  title: 'Cek pemahaman Unit 2',
  minutes: 4,
  objectives: ['menyusun-soal'],
  competencies: ['1.4', '2.1', '2.3'],
  sources: ['haladyna-2002', 'haladyna-rodriguez-2013', 'brookhart-2010', 'artsi-2024'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal berikut merangkum Unit 2. Satu di antaranya diisi dengan kata, bukan dengan pilihan.',
    },
    {
      kind: 'fill-in',
      id: 'cek-s2-u2-nama-bagian',
      stem: 'Lengkapi dengan satu kata: pilihan yang keliru, tetapi masuk akal bagi murid yang belum paham, disebut ….',
      objective: 'menyusun-soal',
      level: 'C1',
      answers: [
        {
          id: 'a',
          accepts: ['pengecoh', 'distraktor', 'distractor', 'pengecoh jawaban', 'pilihan pengecoh'],
          correct: true,
          feedback: 'Tepat. Pengecoh yang baik berasal dari kekeliruan yang sungguh dibuat murid.',
        },
        {
          id: 'b',
          accepts: ['kunci', 'kunci jawaban', 'jawaban', 'jawaban benar'],
          correct: false,
          feedback: 'Kunci adalah jawaban yang benar. Yang ditanyakan justru pilihan yang keliru.',
        },
        {
          id: 'c',
          accepts: ['stem', 'pokok soal', 'soal', 'pertanyaan', 'stimulus'],
          correct: false,
          feedback: 'Itu bagian sebelum pilihan jawaban. Yang ditanyakan salah satu macam pilihan.',
        },
        {
          id: 'd',
          accepts: ['opsi', 'option', 'pilihan', 'pilihan salah', 'jawaban salah'],
          correct: false,
          feedback:
            'Hampir. Opsi adalah semua pilihan. Pilihan yang keliru tetapi masuk akal punya nama sendiri.',
        },
      ],
      otherwise:
        'Belum tepat. Ingat gambar bagian soal: pilihan ini dibuat dari kekeliruan murid yang nyata.',
      explanation:
        'Namanya pengecoh, dalam bahasa Inggris *distractor*. Pengecoh bukan jebakan. Ia cermin: pilihan murid menunjukkan kekeliruan mana yang perlu dibahas.',
    },
    {
      kind: 'ordering',
      id: 'cek-s2-u2-urutan-kerja',
      stem: 'Urutkan cara kerja guru yang memakai AI untuk membantu menulis soal, dari yang pertama.',
      objective: 'menyusun-soal',
      level: 'C3',
      items: [
        {
          id: 'a',
          text: 'Menetapkan tujuan yang ditagih dan bobotnya',
          feedback: 'Pertama. Hanya guru yang tahu apa yang diajarkan dan apa yang penting.',
        },
        {
          id: 'b',
          text: 'Menulis indikator dan kekeliruan yang sering muncul',
          feedback: 'Kedua. Keduanya menjadi bahan permintaan.',
        },
        {
          id: 'c',
          text: 'Meminta draf berdasarkan bahan itu',
          feedback: 'Ketiga. Permintaan yang rinci menghasilkan draf yang lebih dekat dengan kebutuhan.',
        },
        {
          id: 'd',
          text: 'Menjawab draf sendiri dengan kunci tertutup',
          feedback: 'Keempat. Kunci yang keliru paling mudah ketahuan dengan cara ini.',
        },
        {
          id: 'e',
          text: 'Meminta rekan menelaah sebelum soal dicetak',
          feedback: 'Terakhir. Mata lain melihat cela yang lolos dari penulisnya.',
        },
      ],
      shown: ['c', 'e', 'b', 'd', 'a'],
      explanation:
        'Rancangan mendahului draf, dan pemeriksaan mengikuti draf. Rekan menelaah paling akhir supaya yang dibaca sudah bersih dari kekeliruan yang dapat ditemukan penulisnya sendiri. Semua penelitian dalam [satu telaah](sumber:artsi-2024) memuat soal buatan AI yang keliru atau tidak layak.',
    },
    {
      kind: 'matching',
      id: 'cek-s2-u2-nama-cela',
      stem: 'Pasangkan setiap potongan soal dengan celanya.',
      objective: 'menyusun-soal',
      level: 'C4',
      sources: [
        {
          id: 'a',
          text: '“Contoh sumber energi terbarukan ialah … A. energi matahari B. meja C. topi D. pensil”',
          target: 'p',
          feedback: 'Tidak ada murid yang mengira meja adalah sumber energi. Pengecohnya mati.',
        },
        {
          id: 'b',
          text: '“Jarak ke sekolah: A. 0–2 km B. 1–3 km C. 3–5 km”',
          target: 'q',
          feedback: 'Jarak 1,5 km masuk A dan B. Rentangnya bertumpuk.',
        },
        {
          id: 'c',
          text: '“Zat cair yang menguap berubah menjadi … A. uap B. es C. embun D. salju”',
          target: 'r',
          feedback: 'Kata “menguap” pada pokok soal berbunyi sama dengan “uap” pada kunci.',
        },
        {
          id: 'd',
          text: '“Manakah yang tidak termasuk bukan bilangan prima?”',
          target: 's',
          feedback: 'Dua kata ingkar membuat murid yang paham pun tersandung.',
        },
      ],
      targets: [
        { id: 'p', text: 'Pengecoh mati' },
        { id: 'q', text: 'Pilihan bertumpuk' },
        { id: 'r', text: 'Kata terulang' },
        { id: 's', text: 'Ingkar bertumpuk' },
      ],
      explanation:
        'Keempatnya melanggar [kaidah penulisan soal](sumber:haladyna-2002). Tiga yang pertama membantu atau menyesatkan tanpa sangkut paut dengan materi. Yang terakhir menguji ketelitian membaca, bukan pengetahuan tentang bilangan.',
    },
    {
      kind: 'multiple-choice',
      id: 'cek-s2-u2-sungguh-hots',
      stem: 'Soal mana saja yang menuntut berpikir tingkat tinggi? Semua bahannya belum pernah dibahas, kecuali disebutkan lain. Pilih semua yang sesuai.',
      objective: 'menyusun-soal',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Dari peta banjir, murid memilih lokasi posko dan memberi alasan.',
          feedback: 'Ya. Murid mengolah peta baru dan menimbang beberapa lokasi.',
        },
        {
          id: 'b',
          text: 'Murid menganalisis puisi dengan mengulang ulasan guru kemarin.',
          feedback: 'Kata kerjanya tinggi, tetapi jawabannya sudah dibahas. Murid cukup mengingat.',
        },
        {
          id: 'c',
          text: 'Murid menghitung 48 × 376 dengan cara bersusun tanpa alat.',
          feedback: 'Hitungannya panjang, tetapi prosedurnya sudah dikenal. Ini menerapkan.',
        },
        {
          id: 'd',
          text: 'Dari dua resep pempek, murid menyimpulkan sebab kenyalnya berbeda.',
          feedback: 'Ya. Murid membandingkan bagian-bagian resep dan mencari hubungannya dengan hasil.',
        },
        {
          id: 'e',
          text: 'Murid menyebutkan tujuh belas nama kabupaten dan kota di Sumsel.',
          feedback: 'Banyak yang harus diingat, tetapi prosesnya tetap mengingat.',
        },
      ],
      correct: ['a', 'd'],
      explanation:
        'Periksa [proses dan kebaruan bahannya](sumber:brookhart-2010). Panjang, banyak, atau sulit belum berarti tinggi. Yang tinggi ialah mengolah bahan baru: menghubungkan, menimbang, atau mencipta.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa pulang dari Unit 2',
      text: 'Rancang dahulu, tulis kemudian. Soal yang baik memberi kesempatan jujur: yang paham benar, yang belum paham ketahuan di mana kelirunya. AI boleh menulis draf, [guru yang menjamin mutunya](sumber:haladyna-rodriguez-2013).',
    },
  ],
};
