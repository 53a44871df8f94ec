// Page 3 of unit 1: alignment of goal, activity and evidence, and why a fluent draft often lacks it.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'tujuan-kegiatan-bukti',
  title: 'Selaras: tujuan, kegiatan, dan bukti',
  minutes: 5,
  objectives: ['merancang-modul'],
  competencies: ['2.4'],
  sources: ['biggs-1996', 'wiggins-mctighe-2005', 'black-wiliam-2009', 'panduan-asesmen-2025'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Modul yang baik punya satu benang. Kemampuan yang ditulis dalam tujuan dilatih dalam kegiatan, lalu dilihat dalam asesmen. Hubungan ini disebut [keselarasan](istilah:keselarasan), dan [sudah lama dibahas](sumber:biggs-1996) dalam penelitian pengajaran.',
        'Draf AI sering tampak lengkap, tetapi benangnya putus. Tujuannya *menilai*, kegiatannya *membaca*, soalnya *mengingat*. Setiap bagian bagus sendiri-sendiri. Bersama-sama, bagian itu tidak bertemu.',
      ),
    },
    {
      kind: 'comparison',
      title: 'Tujuan: murid membandingkan dua cara mengawetkan ikan',
      columns: [
        {
          title: 'Benangnya putus',
          points: [
            'Kegiatan: murid membaca artikel tentang ikan asap dan ikan asin.',
            'Asesmen: murid menyebutkan tiga cara mengawetkan ikan.',
            'Yang dinilai hanya ingatan. Kita tidak tahu apakah murid mampu membandingkan.',
          ],
        },
        {
          title: 'Benangnya utuh',
          points: [
            'Kegiatan: murid mengamati ikan asap dan ikan asin, lalu mengisi tabel perbedaan.',
            'Asesmen: murid memilih cara yang cocok untuk seorang pedagang dan menulis dua alasan.',
            'Yang dinilai sama dengan yang dilatih.',
          ],
        },
      ],
    },
    {
      kind: 'steps',
      title: 'Rancang dari ujung',
      steps: [
        {
          title: 'Tujuan',
          text: 'Apa yang dapat dilakukan murid sesudah belajar? Pakai satu kata kerja yang dapat diamati.',
        },
        {
          title: 'Bukti',
          text: 'Hasil atau ucapan apa yang akan meyakinkan Bapak/Ibu bahwa murid sudah mampu?',
        },
        {
          title: 'Kegiatan',
          text: 'Latihan apa yang membuat murid sanggup menghasilkan bukti itu? Baru di langkah ini AI diminta menyumbang gagasan.',
        },
      ],
    },
    {
      kind: 'text',
      text: paragraphs(
        'Urutan ini dikenal sebagai [rancangan mundur](sumber:wiggins-mctighe-2005). Guru mulai dari ujung, lalu berjalan ke awal. Bila AI diminta menulis kegiatan lebih dahulu, tujuan mudah ikut terseret.',
        'Bukti tidak hanya dikumpulkan di akhir. [Asesmen formatif](istilah:asesmen-formatif) mencari bukti selagi pelajaran berjalan, lalu [dipakai untuk memutuskan langkah berikutnya](sumber:black-wiliam-2009). Kalau jawaban murid tidak dipakai untuk memutuskan apa pun, asesmen itu belum formatif. Panduan resmi [mengutamakannya](sumber:panduan-asesmen-2025).',
      ),
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Uji tutup-kolom',
      text: 'Ambil satu modul lama. Tutup tujuannya dengan kertas. Baca asesmennya saja, lalu tebak tujuannya. Bila tebakan Bapak/Ibu meleset, di situlah benangnya putus.',
    },
    {
      kind: 'fill-in',
      id: 'soal-s3-jenis-asesmen',
      stem: 'Lengkapi. Bu Sumarni di sebuah SMP di Tebing Tinggi melihat separuh kelas keliru di tengah pelajaran, lalu ia mengganti contoh dan mengulang bagian itu. Asesmen yang ia lakukan disebut asesmen ….',
      objective: 'merancang-modul',
      level: 'C2',
      answers: [
        {
          id: 'a',
          accepts: ['formatif', 'asesmen formatif', 'formative'],
          correct: true,
          feedback: 'Tepat. Bukti dari murid langsung mengubah langkah mengajar.',
        },
        {
          id: 'b',
          accepts: ['sumatif', 'asesmen sumatif', 'summative'],
          correct: false,
          feedback:
            'Asesmen sumatif merangkum capaian di akhir suatu lingkup belajar. Di sini pelajaran masih berjalan.',
        },
        {
          id: 'c',
          accepts: ['awal', 'asesmen awal', 'diagnostik', 'asesmen diagnostik'],
          correct: false,
          feedback:
            'Asesmen awal dilakukan sebelum pelajaran dimulai. Bu Sumarni melakukannya di tengah pelajaran.',
        },
      ],
      otherwise:
        'Ingat dua cirinya: dilakukan selagi belajar berlangsung, dan hasilnya mengubah langkah berikutnya.',
      explanation:
        'Asesmen menjadi formatif karena buktinya dipakai, bukan karena bentuk soalnya. Pertanyaan lisan pun dapat formatif.',
    },
  ],
};
