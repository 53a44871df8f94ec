// Page 5 of unit 2: four ways in which data go bad, with studies that measured the harm.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'data-buruk',
  title: 'Data buruk, hasil buruk',
  minutes: 3,
  objectives: ['mengenali-data-buruk'],
  competencies: ['1.2', '1.3', '2.1'],
  sources: ['northcutt-2021', 'buolamwini-gebru-2018', 'zech-2018', 'obermeyer-2019'],
  blocks: [
    {
      kind: 'text',
      text: 'Bila sudah mencoba lab, Bapak/Ibu sendiri yang merusak datanya. Di dunia nyata, kerusakan biasanya tidak disengaja dan tidak terlihat. Ada empat bentuk yang perlu dikenali.',
    },
    {
      kind: 'table',
      caption: 'Empat bentuk data buruk',
      columns: ['Bentuk', 'Artinya', 'Contoh di sekolah'],
      rows: [
        ['Salah label', 'Jawaban pada contoh keliru', 'SD: satu kelompok tertukar menulis nama daun'],
        ['Timpang', 'Satu golongan jauh lebih sedikit', 'SMK: hanya 6 biji kopi cacat dari 200 foto'],
        [
          'Tidak mewakili',
          'Contoh berbeda dari keadaan pemakaian',
          'SMA: data banjir satu sungai dipakai untuk sungai lain',
        ],
        [
          'Pengganti keliru',
          'Yang diukur bukan yang dimaksud',
          'SMP: lama membuka gawai dianggap kerajinan belajar',
        ],
      ],
    },
    {
      kind: 'steps',
      title: 'Bukti dari penelitian',
      steps: [
        {
          title: 'Salah label ada juga di data terkenal',
          text: 'Sepuluh kumpulan data diperiksa. Diperkirakan rata-rata paling sedikit [3,3% label ujinya keliru](sumber:northcutt-2021).',
        },
        {
          title: 'Timpang merugikan kelompok tertentu',
          text: 'Para peneliti analisis wajah menemukan bahwa dua kumpulan foto yang lazim dipakai [didominasi wajah berkulit terang](sumber:buolamwini-gebru-2018). Dengan foto yang lebih seimbang, mereka menguji tiga produk. Kekeliruannya [mencapai 34,7%](sumber:buolamwini-gebru-2018) untuk perempuan berkulit lebih gelap, tetapi paling tinggi 0,8% untuk laki-laki berkulit lebih terang.',
        },
        {
          title: 'Tidak mewakili membuat model rapuh',
          text: 'Model pembaca foto rontgen dada [menurun di rumah sakit lain](sumber:zech-2018) pada tiga dari lima perbandingan. Model itu ternyata dapat mengenali asal rumah sakitnya, bukan hanya tanda penyakit.',
        },
        {
          title: 'Pengganti keliru menyembunyikan ketidakadilan',
          text: 'Sebuah program di Amerika Serikat memakai biaya berobat sebagai pengganti tingkat sakit. Akibatnya, pasien kulit hitam yang [lebih sakit](sumber:obermeyer-2019) dinilai setara dengan pasien kulit putih yang lebih sehat.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Tiga pertanyaan untuk data apa pun',
      text: paragraphs(
        '**Siapa yang memberi label**, dan dengan pedoman apa?',
        '**Siapa yang tidak ada** di dalam data? Sekolah di perairan? Murid berkebutuhan khusus?',
        '**Apa yang sebenarnya diukur**, dan apakah itu yang kita maksud? Kekurangan pada salah satunya dapat menimbulkan [bias data](istilah:bias-data).',
      ),
    },
    {
      kind: 'multiple-choice',
      id: 'soal-sumber-bias',
      stem: 'Sebuah SD ingin melatih model untuk memperkirakan murid yang perlu bimbingan membaca. Data mana saja yang berisiko membuat model berat sebelah? Pilih semua yang sesuai.',
      objective: 'mengenali-data-buruk',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'rekaman membaca dari satu kelas unggulan',
          feedback:
            'Berisiko. Murid kelas lain tidak terwakili, padahal merekalah yang mungkin perlu bimbingan.',
        },
        {
          id: 'b',
          text: 'jumlah kata benar per menit dari semua kelas',
          feedback:
            'Ini mengukur membaca secara langsung dan mencakup semua kelas, jadi lebih dapat diandalkan.',
        },
        {
          id: 'c',
          text: 'label dari guru tanpa pedoman yang sama',
          feedback:
            'Berisiko. Murid yang setara dapat memperoleh label berbeda, dan model meniru perbedaan itu.',
        },
        {
          id: 'd',
          text: 'jarak rumah sebagai ukuran minat baca',
          feedback: 'Berisiko. Jarak rumah bukan minat baca. Anak dari dusun jauh dapat dirugikan.',
        },
        {
          id: 'e',
          text: 'hasil tes membaca yang diperiksa dua guru',
          feedback: 'Dua pemeriksa membantu menemukan label yang keliru sebelum dipelajari mesin.',
        },
      ],
      correct: ['a', 'c', 'd'],
      explanation:
        'Kelas unggulan tidak mewakili, label tanpa pedoman tidak ajek, dan jarak rumah adalah pengganti yang keliru. Dua sisanya mengukur membaca secara langsung. Semuanya data anak, jadi persetujuan orang tua/wali didahulukan.',
    },
  ],
};
