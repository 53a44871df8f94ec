// Page 2: rules that people write against patterns that a machine finds, with the figure of the unit.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'aturan-atau-pola',
  title: 'Aturan yang ditulis, pola yang dipelajari',
  minutes: 2,
  objectives: ['membedakan-ai'],
  competencies: ['1.3'],
  sources: ['russell-norvig-2021', 'oecd-2024', 'goodfellow-2016'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Tidak semua yang otomatis adalah AI. Bel sekolah berbunyi pukul 07.00 karena seseorang mengatur jamnya. Ia tidak menyimpulkan apa-apa.',
        'Alat seperti bel itu adalah [program berbasis aturan](istilah:program-aturan). Manusia menulis langkahnya, mesin menjalankannya. Hasilnya sama setiap kali.',
        'Cara kedua disebut [pembelajaran mesin](istilah:pembelajaran-mesin). Manusia memberi contoh, lalu mesin [mencari polanya](sumber:goodfellow-2016). Sebagian besar AI yang ramai dibicarakan hari ini memakai cara kedua.',
      ),
    },
    {
      kind: 'figure',
      svg: 'aturan-dan-pola.svg',
      caption: 'Dua cara membuat program. Yang kedua menghasilkan tebakan, sehingga bisa keliru.',
      description:
        'Gambar terdiri atas dua baris. Baris atas berjudul “Manusia menulis aturan”: nilai ujian dan rumus guru masuk ke program, keluar hasil pasti, yaitu rata-rata 82. Baris bawah berjudul “Mesin mencari pola dari contoh”: foto daun dan nama daun masuk ke mesin belajar, keluar tebakan “mangga?” yang bisa keliru.',
    },
    {
      kind: 'comparison',
      title: 'Apa bedanya bagi guru?',
      columns: [
        {
          title: 'Aturan ditulis',
          points: [
            'Langkahnya dapat dibaca dan dijelaskan.',
            'Bila keliru, kita mencari aturan yang salah.',
            'Kaku pada hal yang tidak terpikir oleh penulis aturan.',
            'Contoh: rumus rata-rata di lembar sebar (*spreadsheet*).',
          ],
        },
        {
          title: 'Pola dipelajari',
          points: [
            'Langkahnya sering sulit dijelaskan.',
            'Bila keliru, kita memeriksa contoh yang dipelajarinya.',
            'Luwes, tetapi tebakannya tidak selalu tepat.',
            'Contoh: pengubah suara menjadi teks.',
          ],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Batasnya tidak setajam pisau',
      text: 'Sebagian AI generasi awal, yaitu [sistem pakar](sumber:russell-norvig-2021), justru dibangun dari banyak aturan yang dirangkai untuk menarik simpulan. [OECD](sumber:oecd-2024) pun memasukkan cara itu ke dalam AI. Jadi, jangan berdebat soal nama. Tanyakan: *apakah alat ini menarik simpulan, dan dari apa?*',
    },
    {
      kind: 'matching',
      id: 'soal-aturan-atau-pola',
      stem: 'Pasangkan setiap alat dengan cara kerjanya. Satu cara boleh dipakai lebih dari sekali.',
      objective: 'membedakan-ai',
      level: 'C2',
      sources: [
        {
          id: 'a',
          text: 'Penghitung rata-rata nilai di lembar sebar',
          target: 'p',
          feedback: 'Rumusnya ditulis manusia: jumlahkan, lalu bagi. Tidak ada contoh yang dipelajari.',
        },
        {
          id: 'b',
          text: 'Penerjemah otomatis Indonesia–Inggris',
          target: 'q',
          feedback:
            'Penerjemah masa kini belajar dari banyak pasangan kalimat. Karena itu kadang hasilnya janggal.',
        },
        {
          id: 'c',
          text: 'Penyaring surel sampah',
          target: 'q',
          feedback: 'Surel yang ditandai pengguna menjadi contoh. Dari sana penyaring menemukan polanya.',
        },
        {
          id: 'd',
          text: 'Pengingat jadwal piket setiap Senin pagi',
          target: 'p',
          feedback: 'Hari dan jamnya ditetapkan manusia. Alat hanya menjalankannya.',
        },
      ],
      targets: [
        { id: 'p', text: 'Menjalankan aturan yang ditulis manusia' },
        { id: 'q', text: 'Memakai pola yang dipelajari dari contoh' },
      ],
      explanation:
        'Tanyakan dari mana caranya berasal. Bila manusia menulis langkahnya, itu aturan. Bila mesin menemukannya dari contoh, itu pola yang dipelajari.',
    },
  ],
};
