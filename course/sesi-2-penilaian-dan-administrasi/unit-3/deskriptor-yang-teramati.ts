// Page 2 of unit 3: descriptors that can be seen in the work, and the flaws that make two teachers disagree.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'deskriptor-yang-teramati',
  title: 'Menulis deskriptor yang dapat diamati',
  minutes: 3,
  objectives: ['menyusun-rubrik'],
  competencies: ['1.4', '2.4'],
  sources: ['brookhart-2013', 'jonsson-svingby-2007'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        '“Sangat baik”, “baik”, “cukup”, “kurang”. Empat kata ini sering mengisi seluruh rubrik. Sayangnya, kata itu tidak memberi tahu apa pun. Murid tetap bertanya, “Baik itu seperti apa?”',
        'Deskriptor yang berguna [menggambarkan karya](sumber:brookhart-2013), sehingga orang lain dapat menunjuk buktinya. Cobalah satu ujian kecil: dapatkah saya meletakkan jari pada bagian karya yang membuktikannya?',
      ),
    },
    {
      kind: 'table',
      caption: 'Dari kata sifat ke gambaran',
      columns: ['Kriteria', 'Kabur', 'Dapat diamati'],
      rows: [
        [
          'Alasan dalam debat (SMA)',
          'Alasan sangat bagus',
          'Setiap alasan disertai data atau contoh, dan kaitannya dengan pendapat dijelaskan',
        ],
        [
          'Membaca nyaring (SD)',
          'Membaca dengan lancar',
          'Membaca per kelompok kata dan berhenti sejenak pada tanda titik',
        ],
        [
          'Sambungan kayu (SMK)',
          'Hasil rapi',
          'Celah sambungan paling lebar 0,5 mm pada semua sisi dan siku bila diperiksa',
        ],
        [
          'Peta desa (SMP)',
          'Peta lengkap',
          'Memuat judul, arah mata angin, legenda, dan skala yang sesuai dengan jarak sebenarnya',
        ],
      ],
    },
    {
      kind: 'steps',
      title: 'Menulis satu baris rubrik',
      steps: [
        { title: 'Mulai dari tujuan', text: 'Kemampuan apa yang hendak dilihat? Tulis sebagai kriteria.' },
        {
          title: 'Ingat karya nyata',
          text: 'Bayangkan karya yang kuat, yang cukup, dan yang baru mulai. Apa bedanya?',
        },
        {
          title: 'Tulis tingkat yang diharapkan lebih dahulu',
          text: 'Inilah sasaran kelas. Tingkat di atas dan di bawahnya menyusul.',
        },
        {
          title: 'Bedakan dengan satu hal',
          text: 'Dari tingkat ke tingkat, hal yang sama berubah mutunya. Jangan berganti hal di tengah jalan.',
        },
        {
          title: 'Bacakan kepada murid',
          text: 'Bila murid dapat mengatakannya dengan kata sendiri, deskriptor sudah siap.',
        },
      ],
    },
    {
      kind: 'flashcards',
      title: 'Lima cela rubrik yang sering muncul',
      cards: [
        {
          front: '“Isinya tepat dan tulisannya indah.”',
          back: '**Dua hal dalam satu baris.** Karya yang isinya tepat tetapi tulisannya biasa tidak punya tempat. Pisahkan menjadi dua kriteria.',
        },
        {
          front: 'Tingkat 4: lima sumber. Tingkat 3: empat sumber. Tingkat 2: tiga sumber.',
          back: '**Menghitung, bukan menilai mutu.** Lima sumber lemah mengalahkan dua sumber kuat. Gambarkan mutu dan pemakaiannya.',
        },
        {
          front: 'Kriteria: sampul berwarna, dikumpulkan tepat waktu, kertas bersih.',
          back: '**Menilai kepatuhan, bukan belajar.** Hal itu boleh diatur, tetapi jangan menggantikan tujuan pembelajaran.',
        },
        {
          front: '“Selalu”, “sering”, “kadang-kadang”, “jarang”.',
          back: '**Kata keterangan yang kabur.** Tiap guru punya batas sendiri untuk “sering”. Sebutkan tandanya.',
        },
        {
          front: '“Murid malas dan tidak peduli pada tugas.”',
          back: '**Menghakimi orang.** Rubrik menilai karya. Gambarkan apa yang tampak, misalnya “dua dari empat bagian belum diisi”.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Khusus untuk tugas, atau umum?',
      text: 'Rubrik yang [khusus untuk satu tugas](sumber:jonsson-svingby-2007) cenderung dinilai lebih ajek. Namun, rubrik umum dapat dibagikan dan dipakai murid berkali-kali. Jalan tengahnya: kriteria umum dengan contoh karya dari tugas itu.',
    },
    {
      kind: 'single-choice',
      id: 'soal-s2-u3-deskriptor-terbaik',
      stem: 'Tujuan pembelajaran kelas V di Muara Enim: menyimpulkan hasil percobaan penyaringan air. Deskriptor mana yang paling berguna untuk tingkat tertinggi?',
      objective: 'menyusun-rubrik',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Simpulan sangat baik dan disampaikan dengan penuh percaya diri.',
          feedback: 'Kata “sangat baik” belum menggambarkan apa pun, dan rasa percaya diri adalah hal lain.',
        },
        {
          id: 'b',
          text: 'Simpulan menjawab pertanyaan dan menyebut hasil pengamatannya.',
          feedback: 'Tepat. Jari kita dapat menunjuk jawabannya dan hasil pengamatan yang disebut.',
        },
        {
          id: 'c',
          text: 'Simpulan terdiri atas lima kalimat dan ditulis tanpa coretan.',
          feedback: 'Banyak kalimat dan bersihnya tulisan dapat diamati, tetapi bukan kemampuan yang dituju.',
        },
        {
          id: 'd',
          text: 'Simpulan sering tepat, rapi, menarik, dan mudah dipahami teman.',
          feedback: 'Empat hal bercampur dalam satu baris, dan “sering” dibaca berbeda oleh tiap guru.',
        },
      ],
      correct: 'b',
      explanation:
        'Deskriptor yang baik menggambarkan kemampuan yang dituju dengan tanda yang tampak pada karya. Dua tanda di sini berasal dari satu kemampuan: menyimpulkan dari hasil percobaan.',
    },
  ],
};
