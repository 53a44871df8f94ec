// Lab page of unit 3: a rubric is begun from one of five, mended with the coach, and tried on a work.
import { type PageInput, paragraphs } from '../../write.ts';

/** The names of the levels, the lowest first, as the ministry's guide to assessment has them. */
const levels = ['Baru berkembang', 'Layak', 'Cakap', 'Mahir'];

export const page: PageInput = {
  id: 'lab-rubrik',
  title: 'Lab: perakit rubrik',
  minutes: 11,
  objectives: ['menyusun-rubrik'],
  competencies: ['1.4', '2.4'],
  sources: ['brookhart-2013', 'jonsson-svingby-2007', 'panduan-asesmen-2025'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Kini Bapak/Ibu merakit rubrik sendiri. Pilih rubrik awal yang paling dekat dengan tugas Bapak/Ibu, lalu ubah sampai benar-benar milik sendiri. Pelatih di lab ini menyoroti kata yang kabur, sel kosong, dan kriteria yang bertumpang tindih.',
        'Nama tingkatnya memakai [baru berkembang, layak, cakap, mahir](sumber:panduan-asesmen-2025). Bapak/Ibu boleh menggantinya, juga memakai tiga atau lima tingkat.',
      ),
    },
    {
      kind: 'lab-rubric',
      id: 'rubrik',
      title: 'Rakit rubrik untuk tugas Anda',
      intro:
        'Rubrik awal dipilih menurut jenjang yang Bapak/Ibu ajar. Setiap perubahan langsung disimpan. Jangan menulis nama murid di sini; rubrik menilai karya, bukan orang.',
      tasks: [
        'Pilih rubrik awal. Baca satu kriteria dari tingkat terendah ke tertinggi. Apa yang berubah dari tingkat ke tingkat?',
        'Ganti satu deskriptor dengan **“Isinya sangat baik”**. Apa kata pelatih? Kembalikan ke kalimat yang menunjuk bukti.',
        'Naikkan bobot kriteria yang paling dekat dengan tujuan belajar, lalu buat jumlahnya 100%.',
        'Uji pada contoh karya di bagian akhir. Di kriteria mana Bapak/Ibu ragu memilih tingkat? Perjelas deskriptornya.',
        'Ubah nama, tugas, dan kriterianya untuk kelas Bapak/Ibu sendiri. Unduh rubriknya dan catat hasilnya.',
      ],
      starters: [
        {
          id: 'sd-cerita',
          jenjang: 'sd',
          title: 'SD: menulis cerita tentang Sungai Musi',
          task: 'Kelas V. Tulis cerita pendek (tiga sampai lima paragraf) tentang satu pengalaman atau khayalan di tepi Sungai Musi.',
          levels,
          criteria: [
            {
              name: 'Alur cerita',
              weight: 35,
              descriptors: [
                'Peristiwa disebut satu per satu tanpa urutan',
                'Ada awal dan akhir, tetapi bagian tengahnya melompat',
                'Awal, masalah, dan penyelesaian berurutan',
                'Awal, masalah, dan penyelesaian berurutan, dan tiap peristiwa punya sebab',
              ],
            },
            {
              name: 'Tokoh dan latar',
              weight: 25,
              descriptors: [
                'Tokoh hanya disebut namanya; tempat belum disebut',
                'Tokoh dan tempat disebut, belum digambarkan',
                'Satu sifat tokoh dan satu ciri tepi sungai digambarkan',
                'Sifat tokoh tampak dari ucapan atau perbuatannya; tepi sungai digambarkan dengan dua indra atau lebih',
              ],
            },
            {
              name: 'Pilihan kata',
              weight: 20,
              descriptors: [
                'Kata yang sama diulang di hampir setiap kalimat',
                'Kata sehari-hari; satu kata khas sungai, misalnya perahu',
                'Kata khas sungai dipakai sesuai artinya, misalnya dayung dan buritan',
                'Kata khas sungai dipakai bersama satu perumpamaan buatan sendiri',
              ],
            },
            {
              name: 'Ejaan dan tanda baca',
              weight: 20,
              descriptors: [
                'Huruf besar dan titik belum dipakai',
                'Huruf besar dan titik dipakai di separuh kalimat',
                'Huruf besar dan titik dipakai di semua kalimat',
                'Huruf besar, titik, koma, dan tanda petik dialog sesuai EYD',
              ],
            },
          ],
          work: paragraphs(
            'Pagi itu kabut masih di atas Sungai Musi. Bayu ikut kakeknya naik perahu ketek ke pasar. Tiba-tiba mesinnya mati di tengah sungai.',
            'Bayu takut, air bergoyang seperti kasur. Kakek tertawa lalu mengambil dayung. “kamu di depan, Kakek di belakang,” katanya. Mereka mendayung bergantian.',
            'Sampai di pasar ikan baung mereka masih hidup. Bayu senang karena ia bisa mendayung.',
          ),
        },
        {
          id: 'smp-percobaan',
          jenjang: 'smp',
          title: 'SMP: laporan percobaan penjernihan air',
          task: 'Kelas VII. Jernihkan air keruh dengan saringan buatan kelompok, lalu tulis laporan dua halaman.',
          levels,
          criteria: [
            {
              name: 'Pertanyaan dan dugaan',
              weight: 20,
              descriptors: [
                'Berisi judul saja; pertanyaan belum tertulis',
                'Pertanyaan tertulis, dugaan belum ada',
                'Pertanyaan dan dugaan tertulis',
                'Pertanyaan dapat diuji, dan dugaan disertai alasan',
              ],
            },
            {
              name: 'Cara kerja',
              weight: 25,
              descriptors: [
                'Alat disebut, langkah belum tertulis',
                'Langkah tertulis, tetapi ukuran bahan belum ada',
                'Langkah dan ukuran bahan tertulis berurutan',
                'Langkah dan ukuran dapat diulang kelompok lain; satu hal yang diubah dan yang dijaga tetap disebut',
              ],
            },
            {
              name: 'Data hasil saringan',
              weight: 25,
              descriptors: [
                'Hasil diceritakan tanpa angka atau gambar',
                'Satu pengukuran dicatat sesudah penyaringan',
                'Pengukuran sebelum dan sesudah disajikan dalam tabel',
                'Tabel memuat paling sedikit tiga kali ulangan beserta satuannya',
              ],
            },
            {
              name: 'Simpulan',
              weight: 30,
              descriptors: [
                'Mengulang judul percobaan',
                'Menjawab pertanyaan tanpa menunjuk hasil ukur',
                'Menjawab pertanyaan dengan menunjuk angka pada tabel',
                'Menunjuk angka pada tabel dan menyebut satu kelemahan percobaan',
              ],
            },
          ],
          work: paragraphs(
            '**Apakah tebal arang memengaruhi kejernihan air?** Dugaan kami: makin tebal makin jernih.',
            'Kami menyusun kerikil 3 cm, pasir 5 cm, dan arang 2 cm di dalam botol, lalu menuang 500 mL air parit. Sesudah itu arangnya diganti 4 cm.',
            'Kami melihat huruf di bawah gelas. Arang 2 cm: terbaca sampai 6 cm. Arang 4 cm: terbaca sampai 9 cm. Air awal: 2 cm.',
            'Jadi, arang yang lebih tebal membuat air lebih jernih, karena hurufnya terbaca sampai 9 cm.',
          ),
        },
        {
          id: 'sma-esai',
          jenjang: 'sma',
          title: 'SMA: esai argumentasi tentang kabut asap',
          task: 'Kelas XI. Tulis esai 600 kata: perlukah sekolah diliburkan saat kabut asap tebal di Sumatera Selatan?',
          levels,
          criteria: [
            {
              name: 'Pendirian',
              weight: 20,
              descriptors: [
                'Esai bercerita tentang asap; pendirian penulis belum terbaca',
                'Pendirian baru muncul di akhir esai',
                'Pendirian tertulis di paragraf pembuka',
                'Pendirian tertulis di pembuka, dengan syarat kapan hal itu berlaku',
              ],
            },
            {
              name: 'Bukti',
              weight: 35,
              descriptors: [
                'Alasan berupa pendapat sendiri',
                'Satu fakta dikutip, sumbernya tidak disebut',
                'Dua fakta atau lebih dikutip dengan sumber yang dapat dilacak',
                'Fakta dari sumber berbeda dibandingkan, dan keterbatasan salah satunya dibahas',
              ],
            },
            {
              name: 'Tanggapan terhadap pihak lain',
              weight: 25,
              descriptors: [
                'Pandangan yang berlawanan belum muncul',
                'Pandangan yang berlawanan disebut dalam satu kalimat',
                'Pandangan yang berlawanan dijelaskan, lalu dijawab',
                'Bagian yang benar dari pandangan itu diakui sebelum dijawab',
              ],
            },
            {
              name: 'Susunan paragraf',
              weight: 20,
              descriptors: [
                'Gagasan bercampur di dalam satu paragraf panjang',
                'Tiap paragraf punya gagasan, tetapi urutannya dapat ditukar',
                'Tiap paragraf punya gagasan, dihubungkan kata penghubung',
                'Urutan paragraf membangun alasan dari pembuka sampai penutup',
              ],
            },
          ],
          work: paragraphs(
            'Sekolah sebaiknya diliburkan hanya bila angka pencemaran udara hari itu masuk golongan berbahaya. Di bawah angka itu, belajar di dalam ruangan masih mungkin.',
            'Anak-anak bernapas lebih cepat daripada orang dewasa, begitu penjelasan petugas puskesmas dalam berita yang saya baca. Sekolah kami juga belum punya penyaring udara.',
            'Ada yang berkata libur membuat murid tertinggal. Itu benar bagi murid tanpa internet. Karena itu guru perlu menyiapkan lembar belajar sebelum musim asap tiba.',
          ),
        },
        {
          id: 'smk-las',
          jenjang: 'smk',
          title: 'SMK: kerja praktik las rangka bangku',
          task: 'Kelas XI Teknik Pengelasan. Las rangka bangku dari besi siku sesuai gambar kerja, dalam empat jam.',
          levels,
          criteria: [
            {
              name: 'Keselamatan kerja',
              weight: 30,
              descriptors: [
                'Pelindung diri baru dipakai setelah diingatkan lebih dari sekali',
                'Pelindung diri dipakai setelah diingatkan satu kali',
                'Helm, sarung tangan, dan apron dipakai sejak mulai sampai selesai',
                'Pelindung dipakai sejak mulai, dan area diperiksa dari benda mudah terbakar sebelum busur dinyalakan',
              ],
            },
            {
              name: 'Ukuran rangka',
              weight: 25,
              descriptors: [
                'Selisih dengan gambar lebih dari 5 mm di dua tempat atau lebih',
                'Selisih lebih dari 5 mm di satu tempat',
                'Selisih paling banyak 5 mm di semua sisi yang diukur',
                'Selisih paling banyak 2 mm dan sudut siku di keempat pojok',
              ],
            },
            {
              name: 'Mutu alur las',
              weight: 30,
              descriptors: [
                'Alur terputus; sambungan terbuka saat ditarik tangan',
                'Alur tersambung, lubang terlihat di tiga tempat atau lebih',
                'Alur tersambung, lubang paling banyak di dua tempat',
                'Lebar alur seragam sepanjang sambungan, tanpa lubang atau percikan menempel',
              ],
            },
            {
              name: 'Penyelesaian',
              weight: 15,
              descriptors: [
                'Terak menempel; alat ditinggalkan di meja',
                'Terak dibersihkan; tepi tajam tertinggal',
                'Terak dibersihkan dan tepi digerinda',
                'Tepi digerinda, alat dikembalikan, dan lembar kerja diisi',
              ],
            },
          ],
          work: paragraphs(
            'Catatan pengamatan guru atas satu rangka (kode R07):',
            'Helm, sarung tangan, dan apron dipakai dari awal sampai akhir; area tidak diperiksa sebelum mulai. Selisih ukuran 1, 2, 2, dan 2 mm; keempat pojok siku. Alur tersambung, satu lubang terlihat. Terak dibersihkan dan tepi digerinda; alat sudah kembali, lembar kerja kosong.',
          ),
        },
        {
          id: 'smk-boga',
          jenjang: 'smk',
          title: 'SMK: kerja praktik boga, pindang patin',
          task: 'Kelas XI Kuliner. Siapkan dan sajikan pindang patin untuk empat porsi dalam tiga jam, dengan kartu resep.',
          levels,
          criteria: [
            {
              name: 'Kebersihan dan keamanan pangan',
              weight: 30,
              descriptors: [
                'Talenan ikan dan sayur tertukar',
                'Talenan terpisah; tangan tidak dicuci setelah memegang ikan',
                'Talenan terpisah dan tangan dicuci tiap berganti bahan',
                'Talenan terpisah, tangan dicuci, dan ikan disimpan dingin sampai akan dimasak',
              ],
            },
            {
              name: 'Langkah memasak',
              weight: 25,
              descriptors: [
                'Dua langkah pada kartu resep atau lebih terlewat',
                'Satu langkah pada kartu resep terlewat',
                'Semua langkah diikuti menurut urutan kartu',
                'Semua langkah diikuti, dan satu penyesuaian bumbu dicatat beserta alasannya',
              ],
            },
            {
              name: 'Rasa dan tekstur',
              weight: 30,
              descriptors: [
                'Ikan hancur atau bagian tengahnya mentah',
                'Ikan matang utuh; asam atau asin menutupi rasa lain',
                'Ikan matang utuh; asam, pedas, dan manis terasa',
                'Ikan lembut dan utuh; asam, pedas, dan manis terasa, aroma kemangi tercium',
              ],
            },
            {
              name: 'Penyajian',
              weight: 15,
              descriptors: [
                'Disajikan di panci',
                'Disajikan di mangkuk; kuah tumpah di tepinya',
                'Mangkuk bersih, porsi keempatnya sama',
                'Porsi sama, hiasan dapat dimakan, dan suhu kuah di atas 60 °C saat dihidangkan',
              ],
            },
          ],
          work: paragraphs(
            'Catatan penguji atas satu meja (kode M3):',
            'Talenan ikan dan sayur terpisah, tangan dicuci tiap berganti bahan, ikan dibiarkan di meja 40 menit. Semua langkah kartu diikuti. Ikan matang dan utuh; asam, pedas, dan manis terasa, kemangi lupa dimasukkan. Mangkuk bersih dan keempat porsinya sama.',
          ),
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa ke kelas',
      text: paragraphs(
        '[Bagikan rubriknya sebelum tugas dikerjakan](sumber:brookhart-2013), dengan satu contoh karya untuk tiap tingkat. Mintalah murid menilai contoh itu dahulu; pertanyaan mereka menunjukkan deskriptor yang belum jelas.',
        'Sebelum dipakai untuk nilai akhir, [cobalah bersama rekan](sumber:jonsson-svingby-2007) pada karya yang sama. Lab ini memeriksa kata-katanya. Hanya guru yang tahu apakah kriterianya menjawab tujuan belajar.',
        'Tanpa perangkat pun bisa: tulis kriteria di papan, lalu susun deskriptornya bersama murid dengan kartu.',
      ),
    },
  ],
};
