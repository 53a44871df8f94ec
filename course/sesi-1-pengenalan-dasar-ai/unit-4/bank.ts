// Test items of unit 4: one for the pre-test, and two cells of parallel items for the post-test.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s1-u4-video-jernih',
    stem: 'Di grup guru SMP beredar video seorang bupati membagikan bantuan. Gambarnya jernih dan suaranya mirip. Apa yang dapat disimpulkan dari tampilan itu?',
    objective: 'mengenali-risiko',
    level: 'C2',
    competencies: ['1.2', '2.2'],
    options: [
      {
        id: 'a',
        text: 'Agaknya asli, sebab rekayasa biasanya meninggalkan cacat.',
        feedback:
          'Rekayasa yang baik dapat tampak tanpa cacat. Mulusnya tampilan tidak membuktikan keaslian.',
      },
      {
        id: 'b',
        text: 'Agaknya palsu, sebab gambar sejernih itu mencurigakan.',
        feedback: 'Video asli pun dapat sangat jernih. Curiga boleh, tetapi jernih bukan bukti kepalsuan.',
      },
      {
        id: 'c',
        text: 'Tampilannya belum menjadi bukti bagi asli atau palsunya.',
        feedback: 'Tepat. Tampilan tidak cukup; carilah sumber pertama dan kabar lain yang dapat dipercaya.',
      },
      {
        id: 'd',
        text: 'Belum jelas, kecuali diputar lambat sampai terlihat cacat.',
        feedback: 'Cacat boleh jadi tidak terlihat, dan video asli pun dapat rusak karena dimampatkan.',
      },
    ],
    correct: 'c',
    explanation:
      'Tampilan tidak lagi membuktikan keaslian. Carilah pengumuman yang sama di kanal resmi dan pemberitaan tepercaya.',
  },
];

const lower: BankItemInput[] = [
  {
    id: 's1-u4-c2-halusinasi',
    stem: 'Empat guru bercerita tentang pengalamannya memakai AI. Cerita mana yang menunjukkan halusinasi?',
    objective: 'mengenali-risiko',
    level: 'C2',
    competencies: ['1.2', '1.3'],
    options: [
      {
        id: 'a',
        text: 'Bu Siti menerima ringkasan yang melewatkan dua bab.',
        feedback: 'Itu isi yang kurang lengkap. Halusinasi ialah isi yang dikarang seolah-olah nyata.',
      },
      {
        id: 'b',
        text: 'Pak Joni mendapat judul buku yang tak pernah terbit.',
        feedback: 'Tepat. Rujukan yang rapi itu disusun tanpa dasar.',
      },
      {
        id: 'c',
        text: 'Bu Lina menerima gambar guru yang semua laki-laki.',
        feedback: 'Itu pola yang berat sebelah, yakni bias. Tidak ada fakta yang dikarang.',
      },
      {
        id: 'd',
        text: 'Pak Eko menerima cerita yang berbeda dari kemarin.',
        feedback:
          'Keluaran yang berganti-ganti lazim pada AI generatif. Cerita berbeda belum berarti fakta dikarang.',
      },
    ],
    correct: 'b',
    explanation:
      'Halusinasi ialah isi yang tampak meyakinkan tetapi keliru atau tidak berdasar. Judul buku, kutipan, dan pasal patut dicurigai lebih dahulu.',
  },
  {
    id: 's1-u4-c2-deepfake',
    stem: 'Wakil kepala SMK mengumpulkan empat kejadian di media sosial. Kejadian mana yang merupakan deepfake?',
    objective: 'mengenali-risiko',
    level: 'C2',
    competencies: ['1.2', '2.2'],
    options: [
      {
        id: 'a',
        text: 'Suara narator profil sekolah dibuat AI dan diberi keterangan.',
        feedback: 'Suaranya memang buatan, tetapi tidak meniru orang tertentu dan tidak disamarkan.',
      },
      {
        id: 'b',
        text: 'Foto lomba lama dicerahkan AI, lalu diunggah tanpa tanggal.',
        feedback: 'Fotonya nyata tetapi lepas dari waktunya. Tidak ada wajah atau suara yang dipalsukan.',
      },
      {
        id: 'c',
        text: 'Video wisuda dipotong AI sehingga pidatonya tampak singkat.',
        feedback: 'Potongan dapat menyesatkan, tetapi orang dan ucapannya asli.',
      },
      {
        id: 'd',
        text: 'Wajah ketua OSIS ditempelkan AI pada orang yang berjoget.',
        feedback: 'Tepat. Seseorang ditampilkan melakukan sesuatu yang tidak ia lakukan.',
      },
    ],
    correct: 'd',
    explanation:
      'Deepfake ialah gambar, suara, atau video buatan AI yang meniru orang nyata. Foto lama dan video terpotong juga dapat menyesatkan, tetapi caranya lain.',
  },
  {
    id: 's1-u4-c2-bias',
    stem: 'Seorang guru SD memeriksa sepuluh soal cerita buatan AI. Temuan mana yang menunjukkan bias?',
    objective: 'mengenali-risiko',
    level: 'C2',
    competencies: ['1.2', '2.2'],
    options: [
      {
        id: 'a',
        text: 'Semua tokoh yang pandai berhitung adalah anak kota.',
        feedback: 'Tepat. Satu kelompok terus diunggulkan, sehingga gambarannya miring.',
      },
      {
        id: 'b',
        text: 'Tiga soal memuat angka yang terlalu besar bagi kelas II.',
        feedback: 'Ini soal yang kurang cocok dengan jenjangnya. Tidak ada kelompok yang dirugikan.',
      },
      {
        id: 'c',
        text: 'Dua soal memiliki kunci jawaban yang keliru hitung.',
        feedback: 'Ini kekeliruan isi. Periksa dan betulkan kuncinya.',
      },
      {
        id: 'd',
        text: 'Satu soal memakai kata yang belum dikenal murid.',
        feedback: 'Ini soal pilihan kata. Gantilah dengan kata yang dikenal murid.',
      },
    ],
    correct: 'a',
    explanation:
      'Bias tampak dari pola: siapa yang terus diunggulkan dan siapa yang tidak muncul. Setiap soalnya mungkin benar, tetapi keseluruhannya timpang.',
  },
  {
    id: 's1-u4-c2-ketergantungan',
    stem: 'Kepala SMA mengamati cara kerja empat guru yang memakai AI. Perilaku mana yang menjadi tanda ketergantungan kognitif?',
    objective: 'mengenali-risiko',
    level: 'C2',
    competencies: ['1.1', '1.2'],
    options: [
      {
        id: 'a',
        text: 'Menyusun kisi-kisi sendiri, lalu meminta AI mencari celahnya.',
        feedback: 'Guru itu berpikir dahulu. AI dipakai sebagai pembanding.',
      },
      {
        id: 'b',
        text: 'Memakai AI untuk mengubah daftar menjadi tabel yang rapi.',
        feedback: 'Pekerjaan rutin diringankan. Keterampilan inti gurunya tetap terlatih.',
      },
      {
        id: 'c',
        text: 'Menunda semua penilaian karena alatnya sedang terganggu.',
        feedback: 'Tepat. Tanpa alat, pekerjaan yang semestinya dikuasainya terhenti.',
      },
      {
        id: 'd',
        text: 'Menolak saran AI setelah mencocokkannya dengan buku teks.',
        feedback: 'Guru itu memeriksa dan memutuskan. Kendalinya masih di tangannya.',
      },
    ],
    correct: 'c',
    explanation:
      'Ketergantungan tampak ketika seseorang sulit bekerja sendiri. Memakai alat untuk meringankan pekerjaan rutin belum berarti tergantung.',
  },
];

const higher: BankItemInput[] = [
  {
    id: 's1-u4-c4-daftar-pustaka',
    stem: 'Draf bahan ajar guru SMP di Martapura, OKU Timur, memuat lima rujukan dari chatbot. Semuanya lengkap dengan pengarang, tahun, dan penerbit. Pemeriksaan mana yang paling menentukan layak tidaknya rujukan itu dipakai?',
    objective: 'mengenali-risiko',
    level: 'C4',
    competencies: ['1.2', '2.2'],
    options: [
      {
        id: 'a',
        text: 'Meminta dua chatbot lain memeriksa kelima rujukan itu.',
        feedback: 'Chatbot lain juga menyusun kalimat dari pola. Kesepakatan antarmesin belum menjadi bukti.',
      },
      {
        id: 'b',
        text: 'Memastikan pengarangnya memang menulis di bidang itu.',
        feedback:
          'Pengarangnya boleh jadi nyata, sedangkan judulnya dikarang. Inilah jebakan yang sering terjadi.',
      },
      {
        id: 'c',
        text: 'Melihat apakah penerbitnya terdaftar dan masih bekerja.',
        feedback: 'Penerbit yang nyata tidak menjamin bukunya pernah terbit.',
      },
      {
        id: 'd',
        text: 'Menemukan bukunya di katalog, lalu membaca isinya.',
        feedback: 'Tepat. Buku yang ada pun perlu dibaca, karena isinya belum tentu seperti yang disebut.',
      },
    ],
    correct: 'd',
    explanation:
      'Rujukan dinilai dari keberadaan dan isinya. Kelengkapan, gaya, dan nama penerbit hanyalah bentuk, dan bentuk mudah ditiru.',
  },
  {
    id: 's1-u4-c4-pesan-suara',
    stem: 'Ketua jurusan sebuah SMK di Muara Enim menerima pesan suara yang persis suara pemilik bengkel mitra: “Kirim biaya magang ke rekening baru ini sebelum pukul tiga. Ponsel saya segera mati.” Tindakan mana yang paling melindungi sekolah?',
    objective: 'mengenali-risiko',
    level: 'C4',
    competencies: ['1.2', '2.2'],
    options: [
      {
        id: 'a',
        text: 'Menelepon balik nomor pengirim dan menanyakan nama lengkapnya.',
        feedback: 'Nomor itu mungkin milik penipu. Suara tiruan dapat menjawab dengan nama yang sama.',
      },
      {
        id: 'b',
        text: 'Meminta pesan suara kedua yang menyebut nama murid magang.',
        feedback: 'Suara kedua dapat ditiru juga, dan nama murid mungkin sudah diketahui penipu.',
      },
      {
        id: 'c',
        text: 'Menelepon pemilik bengkel lewat nomor pada arsip kerja sama.',
        feedback:
          'Tepat. Jalur yang dikenal sebelumnya tidak dikuasai pengirim pesan. Tenggatnya boleh lewat.',
      },
      {
        id: 'd',
        text: 'Mencocokkan nama pemilik bengkel dengan nama rekening itu.',
        feedback: 'Nama rekening dapat dipinjam atau dibuat mirip. Permintaannya sendiri belum dipastikan.',
      },
    ],
    correct: 'c',
    explanation:
      'Rekening baru, waktu yang mendesak, dan alasan sulit dihubungi adalah pola pengelabuan. Keasliannya diperiksa lewat jalur yang sudah dikenal.',
  },
  {
    id: 's1-u4-c4-nilai-turun',
    stem: 'Sebuah SMA memakai aplikasi latihan khusus sekolah yang langsung membuka pembahasan tiap soal. Rata-rata latihan naik dari 68 menjadi 90. Pada ulangan tertulis yang setara, rata-ratanya turun dari 70 menjadi 61. Penafsiran mana yang paling beralasan?',
    objective: 'mengenali-risiko',
    level: 'C4',
    competencies: ['1.1', '1.2'],
    options: [
      {
        id: 'a',
        text: 'Rasa gugup mungkin menutupi penguasaan yang sebenarnya.',
        feedback: 'Gugup dapat terjadi, tetapi ulangan yang dahulu juga tertulis dan rata-ratanya 70.',
      },
      {
        id: 'b',
        text: 'Jawaban siap pakai mungkin menggantikan usaha menalar.',
        feedback: 'Tepat. Nilai latihan memuat kerja alat, sedangkan ulangan memuat kerja murid.',
      },
      {
        id: 'c',
        text: 'Soal ulangan mungkin terlalu sulit dan perlu diganti.',
        feedback:
          'Ulangannya setara dengan latihan. Tingkat sulit saja tidak menjelaskan arah yang berlawanan.',
      },
      {
        id: 'd',
        text: 'Jam latihan mungkin masih kurang dan perlu ditambah.',
        feedback: 'Rata-rata latihan sudah 90. Menambah jam dengan cara yang sama belum menyentuh sebabnya.',
      },
    ],
    correct: 'b',
    explanation:
      'Dua angka yang berlawanan arah perlu dibaca bersama. Bila nilai hanya tinggi ketika alat ada, yang tumbuh mungkin ketergantungan. Gurunya perlu memeriksa cara murid berlatih.',
  },
  {
    id: 's1-u4-c5-bahan-karier',
    stem: 'Guru SD di Pagar Alam menyiapkan bahan tentang cita-cita. Dari dua belas gambar buatan AI, semua pilot laki-laki, semua perawat perempuan, dan seluruh latarnya kota besar. Tindak lanjut mana yang paling tepat?',
    objective: 'mengenali-risiko',
    level: 'C5',
    competencies: ['1.2', '2.2'],
    options: [
      {
        id: 'a',
        text: 'Mengganti sebagian gambar, lalu menilai lagi keseluruhannya.',
        feedback: 'Tepat. Kemiringan ada pada pola, jadi yang diperbaiki dan dinilai lagi adalah polanya.',
      },
      {
        id: 'b',
        text: 'Memeriksa gambar satu per satu, lalu membuang yang tampak cacat.',
        feedback:
          'Setiap gambar boleh jadi wajar sendirian. Berat sebelahnya baru terlihat pada keseluruhan.',
      },
      {
        id: 'c',
        text: 'Menambah kalimat “gambar ini dibuat oleh AI” di bawah setiap gambar.',
        feedback: 'Keterangan asal itu baik, tetapi gambaran yang diterima murid tetap miring.',
      },
      {
        id: 'd',
        text: 'Menghapus tokohnya dan menyisakan gambar peralatan setiap pekerjaan.',
        feedback: 'Kemiringannya hilang, tetapi murid juga kehilangan tokoh untuk dicontoh.',
      },
    ],
    correct: 'a',
    explanation:
      'Bias ditangani dengan memperbaiki keseluruhan: siapa yang tampil, sebagai apa, dan di mana. Keterangan “buatan AI” berguna, tetapi tidak menyeimbangkan gambaran.',
  },
];

export const posttest: BankCellInput[] = [
  { objective: 'mengenali-risiko', levels: ['C1', 'C2'], items: lower },
  { objective: 'mengenali-risiko', levels: ['C3', 'C4', 'C5'], items: higher },
];
