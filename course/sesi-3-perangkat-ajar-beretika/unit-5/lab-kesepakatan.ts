// Lab page of unit 5: clauses in words for each jenjang become a one-page class agreement.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'lab-kesepakatan',
  title: 'Lab: menyusun kesepakatan AI kelas',
  minutes: 12,
  objectives: ['menyusun-kesepakatan'],
  competencies: ['3.2', '2.2'],
  sources: ['skb-2026', 'uu-pdp-2022', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Kini Bapak/Ibu menyiapkan **draf** kesepakatan satu halaman. Butir awalnya sudah ada, dengan bahasa yang sesuai untuk jenjang Bapak/Ibu. Ubah, tukar urutannya, buang, atau tambahkan butir sendiri.',
        'Draf ini bahan musyawarah. Murid berhak mengubahnya, sebab menyusun aturan bersama adalah bagian dari [kompetensi guru menurut UNESCO](sumber:unesco-guru-2024). Yang tidak ditawar hanya dua: [aturan bagi murid](sumber:skb-2026) dan [pelindungan data anak](sumber:uu-pdp-2022).',
      ),
    },
    {
      kind: 'lab-agreement',
      id: 'kesepakatan-kelas',
      title: 'Susun kesepakatan kelas Anda',
      intro:
        'Setiap perubahan langsung disimpan dan diperiksa. Jangan tulis nama murid; tanda tangan dibubuhkan di kertas.',
      tasks: [
        'Pilih jenjang, lalu baca semua butir dengan suara. Ganti kata yang asing bagi murid Bapak/Ibu.',
        'Hapus satu **janji guru**, lalu lihat kata pemeriksa. Mengapa janji itu penting? Tambahkan lagi dari kumpulan butir.',
        'Tulis satu butir yang mengizinkan murid memakai chatbot sendirian. Apa kata pemeriksa? Hapus atau perbaiki butir itu.',
        'Tambahkan satu butir khas kelas Bapak/Ibu, misalnya untuk bengkel, lapangan, atau grup pesan kelas.',
        'Lengkapi penutupnya sampai pemeriksa menyatakan siap. Catat hasilnya dan unduh lembarnya.',
      ],
      schools: [
        {
          jenjang: 'sd',
          name: 'SD',
          clauses: [
            {
              section: 'boleh',
              text: 'Kami boleh belajar dengan AI ketika guru yang menjalankannya di layar kelas.',
              start: true,
            },
            { section: 'boleh', text: 'Kami boleh memakai alat belajar pilihan guru, bersama guru.' },
            { section: 'boleh', text: 'Kami boleh membetulkan tulisan buatan AI yang dicetak guru.' },
            {
              section: 'tidak',
              text: 'Kami tidak memakai aplikasi obrolan AI (chatbot) untuk tugas sekolah, juga di rumah.',
              start: true,
            },
            { section: 'tidak', text: 'Kami tidak menyuruh orang lain meminta jawaban kepada AI.' },
            { section: 'tidak', text: 'Saat ada kartu 1, kami bekerja tanpa AI sampai selesai.' },
            {
              section: 'jujur',
              text: 'Kami berkata jujur kalau ada yang membantu, entah AI entah orang.',
              start: true,
            },
            {
              section: 'jujur',
              text: 'Kalau telanjur dibantu AI, kami bercerita kepada guru. Kami tidak akan dimarahi.',
            },
            {
              section: 'data',
              text: 'Kami tidak memasukkan nama, foto, suara, alamat, atau nomor telepon ke AI.',
              start: true,
            },
            { section: 'data', text: 'Kami meminta izin teman sebelum memotret atau merekamnya.' },
            {
              section: 'tanya',
              text: 'Kalau bingung, kami bertanya kepada guru atau orang tua.',
              start: true,
            },
            { section: 'tanya', text: 'Kami tidak langsung percaya kata AI. Kami memeriksanya di buku.' },
            {
              section: 'aman',
              text: 'Kalau melihat gambar palsu atau menakutkan, kami berhenti dan memberi tahu orang dewasa.',
              start: true,
            },
            { section: 'aman', text: 'Kami tidak membuat atau menyebarkan gambar untuk mengejek teman.' },
            {
              section: 'hak',
              text: 'Kalau dikira memakai AI, kami boleh menunjukkan cara kami bekerja.',
              start: true,
            },
            { section: 'hak', text: 'Guru bertanya baik-baik, tidak di depan teman-teman.' },
            {
              section: 'guru',
              text: 'Guru memberi tahu sejak awal kapan AI dipakai dan mengapa.',
              start: true,
            },
            {
              section: 'guru',
              text: 'Guru memeriksa hasil AI sebelum menunjukkannya kepada kami.',
              start: true,
            },
            { section: 'guru', text: 'Guru tidak memasukkan nama, foto, atau nilai kami ke AI.' },
            { section: 'guru', text: 'Nilai kami ditentukan guru, bukan AI.' },
            {
              section: 'akibat',
              text: 'Kami bercerita jujur kepada guru, lalu mengerjakan lagi sendiri dengan ditemani.',
              start: true,
            },
            {
              section: 'akibat',
              text: 'Kalau ada teman yang tersakiti, kami meminta maaf dan membantu memperbaikinya.',
            },
          ],
        },
        {
          jenjang: 'smp',
          name: 'SMP',
          clauses: [
            {
              section: 'boleh',
              text: 'AI dipakai di kelas ketika guru yang mengoperasikannya, dan kami ikut menimbang hasilnya.',
              start: true,
            },
            {
              section: 'boleh',
              text: 'Kami boleh memakai alat khusus pendidikan yang sudah diperiksa guru.',
              start: true,
            },
            {
              section: 'boleh',
              text: 'Kami boleh menelaah hasil AI yang dicetak guru: menandai yang keliru dan membetulkannya.',
            },
            {
              section: 'tidak',
              text: 'Kami tidak memakai chatbot umum untuk tugas sekolah, di sekolah atau di rumah.',
              start: true,
            },
            {
              section: 'tidak',
              text: 'Pada tugas bertingkat 1, kami bekerja tanpa AI dari awal sampai akhir.',
            },
            {
              section: 'tidak',
              text: 'Kami tidak memakai AI untuk meniru suara, wajah, atau tulisan orang lain.',
            },
            {
              section: 'jujur',
              text: 'Bila ada bagian yang dibantu AI, kami menulis bagian mana dan lewat cara apa.',
              start: true,
            },
            { section: 'jujur', text: 'Kami menyimpan coretan dan naskah awal sebagai bukti proses.' },
            {
              section: 'data',
              text: 'Kami tidak memasukkan nama, foto, suara, nomor, atau cerita pribadi siapa pun ke AI.',
              start: true,
            },
            {
              section: 'data',
              text: 'Akun pada alat belajar hanya dibuat dengan persetujuan orang tua/wali.',
            },
            {
              section: 'tanya',
              text: 'Bila ragu apakah sesuatu boleh, kami bertanya dahulu. Bertanya tidak mengurangi nilai.',
              start: true,
            },
            {
              section: 'tanya',
              text: 'Kami memeriksa fakta dari AI pada buku atau sumber lain sebelum memakainya.',
            },
            {
              section: 'aman',
              text: 'Bila melihat gambar atau video palsu tentang seseorang, kami tidak meneruskannya dan segera melapor kepada guru.',
              start: true,
            },
            {
              section: 'aman',
              text: 'Kami tidak membuat olok-olok dengan AI, dan membela teman yang menjadi sasaran.',
            },
            {
              section: 'hak',
              text: 'Siapa pun yang diduga memakai AI berhak menjelaskan dan menunjukkan proses kerjanya lebih dahulu.',
              start: true,
            },
            { section: 'hak', text: 'Hasil pendeteksi AI tidak dipakai sebagai bukti.' },
            {
              section: 'guru',
              text: 'Guru menulis tingkat pemakaian AI pada setiap lembar tugas, beserta alasannya.',
              start: true,
            },
            {
              section: 'guru',
              text: 'Guru memeriksa hasil AI sebelum dipakai di kelas dan menyebut bahwa AI yang membuatnya.',
              start: true,
            },
            { section: 'guru', text: 'Guru tidak memasukkan data kami ke AI umum.' },
            { section: 'guru', text: 'Guru yang memutuskan nilai, dan kami boleh menanyakan alasannya.' },
            {
              section: 'akibat',
              text: 'Percakapan berdua dengan guru, lalu bagian itu dikerjakan lagi di sekolah dengan didampingi.',
              start: true,
            },
            {
              section: 'akibat',
              text: 'Bila ada yang dirugikan, pelanggar memperbaiki akibatnya dan guru memberi tahu orang tua/wali.',
            },
          ],
        },
        {
          jenjang: 'sma',
          name: 'SMA',
          clauses: [
            {
              section: 'boleh',
              text: 'AI dipakai lewat tiga pintu: layar guru, alat khusus pendidikan yang disetujui sekolah, atau hasil yang dicetak.',
              start: true,
            },
            {
              section: 'boleh',
              text: 'Pada tugas bertingkat 2, gagasan dari layar guru boleh dipakai, sedangkan pengembangannya karya kami.',
            },
            {
              section: 'boleh',
              text: 'Pada tugas bertingkat 3, kami menilai saran AI yang ditayangkan atau dicetak guru, lalu menulis alasannya.',
            },
            {
              section: 'tidak',
              text: 'Kami tidak memakai chatbot umum untuk tugas sekolah, di mana pun dikerjakan.',
              start: true,
            },
            {
              section: 'tidak',
              text: 'Pada ulangan dan tugas bertingkat 1, tidak ada AI dalam bentuk apa pun.',
            },
            { section: 'tidak', text: 'Kami tidak membuat tiruan wajah, suara, atau gaya tulis seseorang.' },
            {
              section: 'jujur',
              text: 'Setiap bantuan AI disebut: bagian mana, lewat pintu apa, dan apa yang kami ubah.',
              start: true,
            },
            {
              section: 'jujur',
              text: 'Kerangka, naskah awal, dan catatan saran yang ditolak kami simpan sampai nilai keluar.',
              start: true,
            },
            {
              section: 'data',
              text: 'Data pribadi siapa pun tidak masuk ke AI: nama, wajah, suara, nomor, kesehatan, atau keluarga.',
              start: true,
            },
            {
              section: 'data',
              text: 'Akun pada alat pendidikan dibuat dengan persetujuan orang tua/wali dan tanpa data yang tidak perlu.',
            },
            {
              section: 'tanya',
              text: 'Bila batasnya kurang jelas, kami bertanya sebelum mengerjakan.',
              start: true,
            },
            { section: 'tanya', text: 'Fakta, kutipan, dan angka dari AI kami lacak sampai ke sumbernya.' },
            {
              section: 'aman',
              text: 'Gambar, suara, atau video palsu tentang warga sekolah tidak kami teruskan; kami melapor kepada guru.',
              start: true,
            },
            {
              section: 'aman',
              text: 'Kami mendampingi teman yang menjadi sasaran perundungan dan membantunya melapor.',
            },
            {
              section: 'hak',
              text: 'Dugaan bukan putusan. Murid yang diduga berhak didengar dan menjelaskan karyanya lebih dahulu.',
              start: true,
            },
            { section: 'hak', text: 'Hasil pendeteksi AI tidak dipakai sebagai bukti.', start: true },
            {
              section: 'guru',
              text: 'Guru mencantumkan tingkat Skala AI dan alasannya pada setiap tugas.',
              start: true,
            },
            {
              section: 'guru',
              text: 'Guru menyebut bagian bahan ajar yang dibantu AI dan sudah memeriksanya.',
              start: true,
            },
            {
              section: 'guru',
              text: 'Guru tidak menyerahkan keputusan nilai kepada AI dan tidak memasukkan karya bernama ke AI umum.',
            },
            {
              section: 'guru',
              text: 'Guru menyediakan jalan yang setara bagi murid tanpa gawai atau kuota.',
            },
            {
              section: 'akibat',
              text: 'Murid menjelaskan karyanya secara lisan, lalu mengulang bagian itu di sekolah dengan didampingi.',
              start: true,
            },
            {
              section: 'akibat',
              text: 'Murid menulis apa yang membuatnya tergoda dan bantuan apa yang ia perlukan; guru menanggapinya.',
            },
          ],
        },
        {
          jenjang: 'smk',
          name: 'SMK',
          clauses: [
            {
              section: 'boleh',
              text: 'AI dipakai lewat layar guru, simulasi atau alat khusus pendidikan, atau hasil yang dicetak guru.',
              start: true,
            },
            {
              section: 'boleh',
              text: 'Simulasi kejuruan boleh dipakai sesuai jadwal bengkel atau laboratorium, didampingi guru.',
            },
            {
              section: 'boleh',
              text: 'Saran AI yang dicetak guru boleh dipakai sesudah kami cocokkan dengan buku petunjuk.',
            },
            {
              section: 'tidak',
              text: 'Selama sekolah belum menetapkan aturannya, kami tidak memakai chatbot umum untuk tugas sekolah.',
              start: true,
            },
            {
              section: 'tidak',
              text: 'Pada uji praktik dan pekerjaan yang menyangkut keselamatan, tidak ada AI dalam bentuk apa pun.',
              start: true,
            },
            {
              section: 'tidak',
              text: 'Kami tidak mengubah ukuran, setelan, atau resep hanya karena saran AI.',
            },
            {
              section: 'jujur',
              text: 'Setiap bantuan AI disebut pada lembar kerja: bagian mana, lewat pintu apa, dan siapa yang memeriksa.',
              start: true,
            },
            { section: 'jujur', text: 'Catatan langkah dan hasil ukur kami simpan sebagai bukti proses.' },
            {
              section: 'data',
              text: 'Data pribadi murid, guru, dan pelanggan tidak masuk ke AI.',
              start: true,
            },
            {
              section: 'data',
              text: 'Gambar kerja, resep, dan data tempat praktik kerja lapangan tidak dibagikan tanpa izin pemiliknya.',
            },
            {
              section: 'tanya',
              text: 'Bila ragu, kami berhenti dan bertanya kepada guru atau instruktur sebelum melanjutkan.',
              start: true,
            },
            { section: 'tanya', text: 'Saran AI selalu dicocokkan dengan buku petunjuk atau standar kerja.' },
            {
              section: 'aman',
              text: 'Gambar, suara, atau video palsu tentang warga sekolah tidak kami teruskan; kami melapor kepada guru.',
              start: true,
            },
            { section: 'aman', text: 'Kami tidak mengejek teman dengan gambar atau suara buatan AI.' },
            {
              section: 'hak',
              text: 'Murid yang diduga memakai AI berhak menjelaskan atau memperagakan pekerjaannya lebih dahulu.',
              start: true,
            },
            { section: 'hak', text: 'Hasil pendeteksi AI tidak dipakai sebagai bukti.' },
            {
              section: 'guru',
              text: 'Guru mencantumkan tingkat Skala AI dan alasannya pada setiap lembar kerja.',
              start: true,
            },
            {
              section: 'guru',
              text: 'Guru memeriksa hasil AI dari segi keselamatan sebelum dipakai di bengkel.',
              start: true,
            },
            {
              section: 'guru',
              text: 'Guru membacakan aturan sekolah tentang AI dan memberi tahu bila aturannya berubah.',
            },
            { section: 'guru', text: 'Guru tidak menyerahkan keputusan nilai kepada AI.' },
            {
              section: 'akibat',
              text: 'Murid memperagakan ulang pekerjaannya dan memperbaiki bagian itu dengan didampingi guru.',
              start: true,
            },
            {
              section: 'akibat',
              text: 'Bila ada yang dirugikan, pelanggar memperbaiki akibatnya bersama guru.',
            },
          ],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Bawa ke kelas',
      text: paragraphs(
        'Bacakan draf ini, satu butir satu suara. Untuk setiap butir tanyakan: “Apa artinya? Sanggupkah kita? Apa yang kurang?” Ubah di depan murid.',
        'Tempel lembar yang ditandatangani di dinding kelas. Kirim salinannya kepada orang tua/wali, lalu tandai tanggal peninjauan di kalender kelas.',
      ),
    },
  ],
};
