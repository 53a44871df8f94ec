// Test items of unit 1: one for the pre-test, and two cells of parallel items for the post-test.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s2-u1-pertimbangan-awal',
    stem: 'Sebuah SD di Ogan Komering Ilir menimbang AI untuk satu pekerjaan administrasi. Hal mana yang paling perlu diketahui lebih dahulu?',
    objective: 'memilah-tugas',
    level: 'C2',
    competencies: ['1.4', '2.1'],
    options: [
      {
        id: 'a',
        text: 'Siapa yang sudah memakainya dan seberapa puas mereka.',
        feedback:
          'Pengalaman sekolah lain berguna, tetapi datanya dan akibatnya di sekolah sendiri belum terjawab.',
      },
      {
        id: 'b',
        text: 'Siapa yang melatih guru dan kapan pelatihannya mulai.',
        feedback: 'Pelatihan penting setelah jelas bahwa pekerjaan itu layak dibantu.',
      },
      {
        id: 'c',
        text: 'Siapa yang rugi bila keliru dan data apa yang dikirim.',
        feedback: 'Tepat. Data dan akibatnya menentukan boleh tidaknya langkah itu dibantu.',
      },
      {
        id: 'd',
        text: 'Siapa yang menyetujui hasil dan di mana arsipnya.',
        feedback:
          'Persetujuan dan arsip datang belakangan. Dahulukan data yang keluar dan akibat kekeliruannya.',
      },
    ],
    correct: 'c',
    explanation:
      'Yang ditimbang pertama ialah bahan yang masuk dan orang yang menanggung akibatnya. Pengalaman pemakai, pelatihan, dan arsip dibicarakan sesudahnya.',
  },
];

export const posttest: BankCellInput[] = [
  {
    objective: 'memilah-tugas',
    levels: ['C1', 'C2'],
    items: [
      {
        id: 'pasca-s2-u1-permainan-pembuka',
        stem: 'Bu Desi, guru SD di Pagar Alam, meminta AI mengusulkan permainan pembuka pelajaran. Mengapa langkah ini termasuk zona **boleh**?',
        objective: 'memilah-tugas',
        level: 'C2',
        competencies: ['1.4', '2.1'],
        options: [
          {
            id: 'a',
            text: 'Usulannya disetujui kepala sekolah sebelum dipakai.',
            feedback: 'Persetujuan atasan tidak disebut, dan bukan itu yang menentukan zona.',
          },
          {
            id: 'b',
            text: 'Usulannya hanya dibaca guru dan tidak sampai ke murid.',
            feedback: 'Permainannya justru akan dijalankan bersama murid setelah dipilih guru.',
          },
          {
            id: 'c',
            text: 'Usulannya berasal dari alat yang biasa dipakai rekan.',
            feedback: 'Kebiasaan rekan tidak menunjukkan data apa yang dikirim dan apa akibat kekeliruannya.',
          },
          {
            id: 'd',
            text: 'Usulannya tanpa data murid dan mudah ditolak oleh guru.',
            feedback: 'Tepat. Tanpa data, tanpa putusan atas anak, dan kekeliruannya mudah dibatalkan.',
          },
        ],
        correct: 'd',
        explanation:
          'Zona boleh berarti tanpa data pribadi, tidak memutus nasib orang, dapat diperiksa, dan mudah dibetulkan. Usulan permainan memenuhi keempatnya.',
      },
      {
        id: 'pasca-s2-u1-kenaikan-kelas',
        stem: 'Dalam rapat sebuah SMP di Lubuklinggau, ada usul agar AI menentukan siapa yang naik kelas. Mengapa langkah ini termasuk zona **jangan diserahkan**?',
        objective: 'memilah-tugas',
        level: 'C2',
        competencies: ['1.4', '2.1'],
        options: [
          {
            id: 'a',
            text: 'Nasib anak diputuskan orang yang dapat dimintai jawaban.',
            feedback:
              'Tepat. Keluarannya menjadi putusan atas anak, dan manusia yang mempertanggungjawabkannya.',
          },
          {
            id: 'b',
            text: 'Hitungan rapor dari AI perlu diperiksa oleh dua orang guru.',
            feedback: 'Pemeriksaan hitungan baik, tetapi naik kelas bukan sekadar hasil hitung.',
          },
          {
            id: 'c',
            text: 'Daftar hadir yang dibaca AI perlu dilengkapi wali kelas.',
            feedback: 'Data lengkap pun tidak memindahkan tanggung jawab putusan kepada mesin.',
          },
          {
            id: 'd',
            text: 'Hasil pilihan AI perlu disetujui tertulis oleh orang tua.',
            feedback: 'Persetujuan sesudah mesin memilih tetap menempatkan mesin sebagai pemutus.',
          },
        ],
        correct: 'a',
        explanation:
          'Kenaikan kelas memutus nasib anak. Alat dapat membantu menghitung, tetapi putusannya milik dewan guru yang dapat dimintai penjelasan.',
      },
      {
        id: 'pasca-s2-u1-pembahasan-fisika',
        stem: 'Pak Rusdi, guru SMA di OKU Timur, meminta AI merapikan tata letak lembar kerja dan menulis pembahasan soal fisika. Keduanya tanpa data murid. Mengapa pembahasan itu masuk zona yang lebih ketat?',
        objective: 'memilah-tugas',
        level: 'C2',
        competencies: ['1.4', '2.1'],
        options: [
          {
            id: 'a',
            text: 'Tulisannya lebih panjang, sehingga lebih lama dibaca oleh murid.',
            feedback:
              'Panjang tulisan tidak menentukan zona. Yang ditimbang ialah akibat bila isinya keliru.',
          },
          {
            id: 'b',
            text: 'Rumus dan angka di dalamnya termasuk data pribadi milik murid.',
            feedback: 'Angka dalam soal bukan data pribadi. Data pribadi ialah keterangan tentang orang.',
          },
          {
            id: 'c',
            text: 'Kekeliruan konsepnya tidak langsung tampak dan dapat dipelajari.',
            feedback: 'Tepat. Dapat diperiksa, tetapi sulit ditarik kembali bila sudah dipelajari murid.',
          },
          {
            id: 'd',
            text: 'Penulisan pembahasan soal merupakan wewenang penerbit buku ajar.',
            feedback: 'Guru berwenang menulis pembahasan sendiri. Yang perlu dijaga ialah ketepatannya.',
          },
        ],
        correct: 'c',
        explanation:
          'Tata letak yang keliru langsung tampak. Penjelasan yang keliru dapat terdengar meyakinkan dan masuk ke catatan murid. Karena akibatnya sulit dibetulkan, langkah itu masuk zona hati-hati.',
      },
      {
        id: 'pasca-s2-u1-catatan-konseling',
        stem: 'Wali kelas sebuah SMK di Kayuagung ingin menempelkan catatan konseling muridnya ke alat AI umum agar diringkas. Apa alasan utama langkah ini termasuk zona **jangan diserahkan**?',
        objective: 'memilah-tugas',
        level: 'C2',
        competencies: ['1.4', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Hal penting dalam cerita anak mungkin terlewat dari ringkasan.',
            feedback:
              'Risiko itu nyata, tetapi masih dapat diperiksa. Kiriman data tidak dapat ditarik kembali.',
          },
          {
            id: 'b',
            text: 'Cerita pribadi anak akan terkirim ke pihak di luar sekolah.',
            feedback: 'Tepat. Data anak dilindungi secara khusus dan tidak masuk ke alat semacam itu.',
          },
          {
            id: 'c',
            text: 'Hasil ringkasan AI belum diakui sebagai dokumen resmi BK.',
            feedback: 'Status dokumen bukan soal utamanya. Bahayanya timbul saat catatan dikirim.',
          },
          {
            id: 'd',
            text: 'Guru BK perlu memeriksa ringkasan itu sebelum disimpan.',
            feedback: 'Pemeriksaan sesudahnya terlambat, sebab catatan sudah keluar dari sekolah.',
          },
        ],
        correct: 'b',
        explanation:
          'Pertanyaan pertama peta menyangkut data. Apa yang ditempelkan ke alat AI umum berpindah ke penyedianya. Karena bahannya data pribadi anak, langkah itu berhenti di zona jangan.',
      },
    ],
  },
  {
    objective: 'memilah-tugas',
    levels: ['C3', 'C4', 'C5'],
    items: [
      {
        id: 'pasca-s2-u1-karangan-keluarga',
        stem: 'Bu Mulyani, guru SMP di Musi Banyuasin, ingin dibantu AI umum memberi saran atas 32 karangan tentang keluarga. Karangannya bernama lengkap. Langkah mana yang paling sesuai dengan peta tugas?',
        objective: 'memilah-tugas',
        level: 'C4',
        competencies: ['1.4', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Meminta izin murid di kelas, lalu mengunggah karangannya tanpa nama.',
            feedback:
              'Izin murid belum menjadi izin walinya, dan cerita keluarga tetap dapat menunjuk orangnya.',
          },
          {
            id: 'b',
            text: 'Mencatat pola kekeliruan sendiri, lalu meminta usulan kalimat saran.',
            feedback:
              'Tepat. Karangan tetap di tangan guru, dan yang dikirim hanya pola umum tanpa cerita anak.',
          },
          {
            id: 'c',
            text: 'Mengganti nama dengan nomor absen, lalu mengunggah isinya seutuhnya.',
            feedback: 'Cerita keluarga tetap dapat mengenali anak, sekalipun namanya diganti.',
          },
          {
            id: 'd',
            text: 'Mengunggah tiga karangan saja agar data yang terkirim lebih sedikit.',
            feedback: 'Data tiga anak tetap data pribadi. Sarannya dapat diminta tanpa satu karangan pun.',
          },
        ],
        correct: 'b',
        explanation:
          'Tugas itu dipecah. Membaca karangan tetap langkah guru. Mencari kalimat saran untuk pola kekeliruan umum tidak memerlukan data anak, sehingga dapat dibantu.',
      },
      {
        id: 'pasca-s2-u1-seleksi-beasiswa',
        stem: 'Panitia beasiswa sebuah SMA di Baturaja menerima 40 berkas dan ingin menghemat waktu. Bagian mana yang paling tepat dibantu AI umum?',
        objective: 'memilah-tugas',
        level: 'C4',
        competencies: ['1.4', '2.1'],
        options: [
          {
            id: 'a',
            text: 'Menyaring berkas lemah, lalu panitia memeriksa ulang sisanya.',
            feedback:
              'Pelamar yang tersaring tidak pernah dibaca orang. Putusan atas mereka sudah dibuat mesin.',
          },
          {
            id: 'b',
            text: 'Memberi skor sementara, lalu panitia menimbang sepuluh besar.',
            feedback: 'Skor itu sudah menentukan siapa yang sempat ditimbang manusia.',
          },
          {
            id: 'c',
            text: 'Meringkas berkas tanpa nama, lalu panitia menilai ringkasannya.',
            feedback: 'Keadaan keluarga tetap terkirim, dan panitia menilai bacaan mesin atas berkas itu.',
          },
          {
            id: 'd',
            text: 'Membuat draf kriteria dari pedoman, lalu panitia menguji.',
            feedback: 'Tepat. Pedoman tidak memuat data pelamar, dan drafnya dapat diperiksa panitia.',
          },
        ],
        correct: 'd',
        explanation:
          'Menyaring, memberi skor, dan meringkas berkas menyentuh data dan nasib pelamar. Draf kriteria disusun sebelum berkas dibuka, dapat dicocokkan dengan pedoman, dan masih diputuskan panitia.',
      },
      {
        id: 'pasca-s2-u1-asal-usul-desa',
        stem: 'Pak Anwar, guru kelas V di Empat Lawang, mendapat teks asal-usul desa dari AI. Nama dan tahunnya sudah cocok dengan buku daerah dan cerita tetua. Hanya satu kalimat yang belum ditemukan sumbernya. Keputusan mana yang paling tepat?',
        objective: 'memilah-tugas',
        level: 'C4',
        competencies: ['1.4', '2.1'],
        options: [
          {
            id: 'a',
            text: 'Memakai bagian yang cocok dan membuang satu kalimat itu.',
            feedback:
              'Tepat. Bagian yang terbukti berguna bagi murid. Bagian yang belum terbukti tidak diajarkan sebagai fakta.',
          },
          {
            id: 'b',
            text: 'Menunda seluruh teks sampai setiap kalimatnya disahkan.',
            feedback: 'Berhati-hati itu baik, tetapi isi yang sudah cocok tidak perlu ikut ditahan.',
          },
          {
            id: 'c',
            text: 'Meminta AI menambahkan sumber untuk satu kalimat itu.',
            feedback:
              'AI dapat menyusun sumber yang meyakinkan tetapi tidak ada. Sumbernya tetap harus ditemukan.',
          },
          {
            id: 'd',
            text: 'Memakai seluruhnya dengan catatan bahwa AI menyusunnya.',
            feedback: 'Keterangan asal itu jujur, tetapi kalimat yang belum terbukti tetap dipelajari murid.',
          },
        ],
        correct: 'a',
        explanation:
          'Zona hati-hati berarti hasil diperiksa dengan bukti, lalu guru memutuskan. Yang terbukti dipakai, yang belum terbukti disisihkan.',
      },
      {
        id: 'pasca-s2-u1-tempat-praktik',
        stem: 'Guru SMK di Banyuasin menyusun penempatan praktik kerja berdasarkan alamat, kesehatan, dan minat murid. Bagian mana yang paling tepat dibantu AI umum?',
        objective: 'memilah-tugas',
        level: 'C4',
        competencies: ['1.4', '2.2'],
        options: [
          {
            id: 'a',
            text: 'Mengelompokkan murid dari daftar alamat yang namanya dihapus.',
            feedback: 'Alamat rumah tetap dapat menunjuk orangnya. Data itu tidak perlu keluar dari sekolah.',
          },
          {
            id: 'b',
            text: 'Mencocokkan riwayat sakit tanpa nama dengan jenis tempatnya.',
            feedback: 'Data kesehatan bersifat spesifik, dan pilihan tempat menyangkut keselamatan murid.',
          },
          {
            id: 'c',
            text: 'Membuat format tabel kosong untuk jarak, minat, dan tempat.',
            feedback: 'Tepat. Format kosong tidak memuat data, mudah diperiksa, dan mudah diubah.',
          },
          {
            id: 'd',
            text: 'Menaksir kesiapan kerja dari catatan wali yang sudah diringkas.',
            feedback: 'Ringkasan itu tetap tentang murid, dan taksirannya dapat menentukan nasibnya.',
          },
        ],
        correct: 'c',
        explanation:
          'Pisahkan wadah dari isinya. Format tabel dapat dibantu. Alamat, kesehatan, dan kesiapan murid diisi serta diputuskan guru di perangkat sekolah.',
      },
    ],
  },
];
