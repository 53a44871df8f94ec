// Page 7 of unit 3: a lesson in which pupils meet the rubric, use it, and revise.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bawa-rubrik-ke-kelas',
  title: 'Bawa ke kelas: murid memakai rubrik',
  minutes: 5,
  objectives: ['menyusun-rubrik'],
  competencies: ['1.4', '2.4'],
  sources: ['sadler-1989', 'jonsson-svingby-2007', 'butler-1988'],
  blocks: [
    {
      kind: 'text',
      text: 'Rubrik yang disimpan di map guru hanya menolong guru. Agar menolong belajar, [murid perlu berlatih menilai mutu](sumber:sadler-1989), termasuk mutu karyanya sendiri. Kegiatan berikut tidak memerlukan perangkat apa pun.',
    },
    {
      kind: 'steps',
      title: 'Satu jam pelajaran dengan rubrik',
      steps: [
        {
          title: 'Dua karya, tanpa rubrik (8 menit)',
          text: 'Bagikan dua karya buatan guru: satu kuat, satu sedang. Murid menulis apa yang membuat karya pertama lebih kuat.',
        },
        {
          title: 'Temukan kriterianya (8 menit)',
          text: 'Kumpulkan jawaban di papan. Kelompokkan. Biasanya muncul kriteria yang mirip dengan milik guru.',
        },
        {
          title: 'Buka rubrik (6 menit)',
          text: 'Bandingkan. Bila murid menemukan hal baik yang terlewat, tambahkan. Rubrik menjadi milik bersama.',
        },
        {
          title: 'Nilai karya sendiri (8 menit)',
          text: 'Murid memberi tanda pada drafnya: kata mana yang menjadi bukti untuk tingkat itu?',
        },
        {
          title: 'Perbaiki satu hal (10 menit)',
          text: 'Setiap murid memilih satu langkah dan mengerjakannya saat itu juga. Tanpa langkah ini, umpan balik berhenti menjadi bacaan.',
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Bentuknya di jenjang Bapak/Ibu',
      items: {
        sd: paragraphs(
          '**Kelas III, bercerita tentang makanan di rumah.** Pakai dua kriteria dan tiga gambar: tunas, pohon kecil, pohon berbuah. Kriteria “urut” berarti pendengar tahu apa yang terjadi dahulu dan kemudian.',
          'Umpan balik diucapkan, satu saja: “Ceritakan sekali lagi, mulai dari saat ikan dibeli.”',
        ),
        smp: paragraphs(
          '**Kelas VIII, poster siaga banjir untuk warga tepi Sungai Ogan.** Kriteria utama: warga tahu apa yang harus dilakukan lebih dahulu.',
          'Sebelum dinilai guru, poster ditempel di dinding. Teman menempelkan satu kertas: “Yang langsung saya pahami …, yang masih saya tanyakan ….”',
        ),
        sma: paragraphs(
          '**Kelas XI, esai tentang naik-turunnya harga karet.** Kriteria “alasan” dibedakan dari “bahasa”. Murid menggarisbawahi bukti untuk tiap alasan sebelum mengumpulkan draf.',
          'Guru memberi komentar pada draf. Angka baru diberikan pada naskah akhir.',
        ),
        smk: paragraphs(
          '**Kelas X Tata Busana, menjahit saku tempel.** Ukuran diperiksa dengan daftar cek: letak, lebar, kekuatan jahitan. Rubrik dipakai untuk yang bertingkat, misalnya kerapian sudut dan cara mengatasi kesalahan.',
          'Murid memotret sudut saku, lalu membandingkannya dengan contoh di meja. Umpan baliknya menunjuk langkah kerja, misalnya saat menjelujur.',
        ),
      },
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Hemat tenaga, bukan hemat perhatian',
      text: list(
        'Tidak semua tugas perlu umpan balik tertulis. Pilih satu atau dua tugas dalam satu bab.',
        'Bila sepuluh murid punya kekeliruan yang sama, ajarkan lagi kepada kelas. Itu pun umpan balik.',
        'Sediakan waktu memperbaiki di dalam jam pelajaran.',
        'Tunda [angkanya](sumber:butler-1988) sampai perbaikan selesai.',
      ),
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Ajak satu rekan',
      text: 'Bawalah rubrik dari lab dan tiga karya rekaan ke pertemuan KKG atau MGMP. Nilai sendiri-sendiri selama lima menit, lalu bandingkan. [Latihan menilai bersama](sumber:jonsson-svingby-2007) sering lebih berguna daripada menambah kalimat rubrik.',
    },
  ],
};
