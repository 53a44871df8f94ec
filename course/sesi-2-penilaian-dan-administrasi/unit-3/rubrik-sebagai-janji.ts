// Page 1 of unit 3: what a rubric is, its parts and its two shapes, and what research says it can do.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'rubrik-sebagai-janji',
  title: 'Rubrik: janji yang dapat dibaca',
  minutes: 2,
  objectives: ['menyusun-rubrik'],
  competencies: ['1.4', '2.4'],
  sources: ['brookhart-2013', 'jonsson-svingby-2007'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Bayangkan dua guru di Lubuklinggau membaca poster yang sama tentang hemat air. Yang satu memberi 75, yang lain 90. Keduanya guru yang teliti. Yang berbeda ialah apa yang mereka lihat.',
        '[Rubrik](istilah:rubrik) menuliskan apa yang dilihat itu. Isinya [dua hal](sumber:brookhart-2013): kriteria, dan gambaran mutu pada setiap tingkat.',
        'Rubrik sebaiknya dibagikan sebelum tugas dimulai. Dengan begitu ia menjadi janji guru: “Inilah yang akan saya cari dalam karyamu.”',
      ),
    },
    {
      kind: 'figure',
      svg: 'bagian-rubrik.svg',
      caption: 'Tiga bagian sebuah rubrik. Contohnya satu baris dari rubrik laporan pengamatan.',
      description:
        'Gambar sebuah rubrik kecil. Di kiri ada kriteria “Data”. Di atas ada tiga tingkat: 3, 2, dan 1. Di bawah setiap tingkat ada deskriptor. Tingkat 3: “Tiga kali ukur, satuan ditulis.” Tingkat 2: “Tiga kali ukur, tanpa satuan.” Tingkat 1: “Satu kali ukur.” Garis dan tulisan menamai ketiga bagian itu: kriteria, tingkat, dan deskriptor.',
    },
    {
      kind: 'accordion',
      title: 'Tiga bagian, tiga tugas',
      items: [
        {
          title: 'Kriteria: apa yang dilihat',
          text: '[Kriteria](istilah:kriteria-penilaian) turun dari tujuan pembelajaran. Tiga sampai lima kriteria biasanya cukup. Bila semua hal dinilai, murid tidak tahu mana yang penting.',
        },
        {
          title: 'Tingkat: seberapa baik',
          text: 'Tiga atau empat tingkat mudah dibedakan. Enam tingkat sering hanya beda kata sifat. Beri nama yang santun, misalnya “mulai tumbuh”, bukan “buruk”.',
        },
        {
          title: 'Deskriptor: seperti apa wujudnya',
          text: '[Deskriptor](istilah:deskriptor) menggambarkan ciri karya, bukan menghakimi murid. Inilah bagian yang paling sulit ditulis. Halaman berikut membahasnya.',
        },
      ],
    },
    {
      kind: 'comparison',
      title: 'Dua bentuk rubrik',
      columns: [
        {
          title: 'Rubrik analitik',
          points: [
            'Setiap kriteria diberi tingkat sendiri.',
            'Murid tahu bagian mana yang kuat dan lemah.',
            'Lebih lama dipakai, tetapi lebih kaya umpan balik.',
            'Cocok selagi murid masih memperbaiki karyanya.',
          ],
        },
        {
          title: 'Rubrik holistik',
          points: [
            'Seluruh karya diberi satu tingkat.',
            'Lebih cepat bila karyanya banyak.',
            'Tidak menunjukkan bagian yang lemah.',
            'Cocok untuk gambaran umum di akhir.',
          ],
        },
      ],
    },
    {
      kind: 'text',
      text: paragraphs(
        'Apa kata penelitian? Sebuah telaah atas [75 penelitian](sumber:jonsson-svingby-2007) menyimpulkan tiga hal.',
        'Pertama, rubrik dapat membuat penilaian lebih ajek, terutama rubrik analitik yang khusus untuk tugasnya dan disertai contoh karya atau latihan menilai. Kedua, rubrik **tidak** dengan sendirinya membuat penilaian sahih. Ketiga, rubrik berpeluang menolong belajar karena harapan guru menjadi jelas.',
      ),
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Daftar cek bukan rubrik',
      text: 'Daftar cek bertanya “ada atau tidak”. [Rubrik](sumber:brookhart-2013) bertanya “sebaik apa”. Untuk kelengkapan bahan praktik, daftar cek sudah cukup. Untuk mutu penalaran, pakailah rubrik.',
    },
  ],
};
