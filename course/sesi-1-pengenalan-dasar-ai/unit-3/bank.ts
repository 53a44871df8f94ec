// Test items of unit 3: two for the pre-test, and two cells of parallel items for the post-test.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s1-u3-pencari',
    stem: 'Guru SMA di Kayuagung memakai dua alat: sebuah mesin pencari dan sebuah chatbot tanpa sambungan ke web. Apa beda pokok keluaran keduanya?',
    objective: 'menjelaskan-model-bahasa',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'Yang pertama memberi fakta sahih, yang kedua memberi pendapat pembuatnya.',
        feedback:
          'Laman yang ditemukan pun dapat keliru, dan chatbot tidak sedang menyampaikan pendapat pembuatnya.',
      },
      {
        id: 'b',
        text: 'Yang pertama dikerjakan oleh mesin, yang kedua dijawab oleh petugas.',
        feedback: 'Keduanya dikerjakan mesin. Tidak ada petugas yang mengetik jawaban chatbot itu.',
      },
      {
        id: 'c',
        text: 'Yang pertama memakai bahasa Inggris, yang kedua menerjemahkannya.',
        feedback: 'Keduanya dapat bekerja dengan bahasa Indonesia. Bedanya terletak pada asal kalimatnya.',
      },
      {
        id: 'd',
        text: 'Yang pertama menunjukkan laman yang ada, yang kedua menyusun kalimat.',
        feedback: 'Tepat. Karena kalimatnya disusun baru, asal isinya tidak langsung terlihat.',
      },
    ],
    correct: 'd',
    explanation:
      'Mesin pencari menunjuk tulisan orang. Chatbot menyusun tulisan menurut pola yang dipelajarinya. Sebagian alat menggabungkan keduanya.',
  },
  {
    id: 'pra-s1-u3-bobot',
    stem: 'Sebuah model memberi bobot pada calon lanjutan “Pak tani menanam …”: padi 60%, cabai 30%, paku 10%. Setelan keragamannya lalu dinaikkan. Perubahan apa yang paling mungkin terlihat dari seratus keluaran?',
    objective: 'menjelaskan-model-bahasa',
    level: 'C3',
    competencies: ['1.3', '2.3'],
    options: [
      {
        id: 'a',
        text: 'Kata “paku” muncul lebih dari sepuluh kali.',
        feedback: 'Tepat. Bobotnya menjadi lebih rata, sehingga kata yang jarang lebih sering terambil.',
      },
      {
        id: 'b',
        text: 'Kata “padi” muncul lebih dari enam puluh kali.',
        feedback: 'Itu yang terjadi bila keragaman diturunkan. Kata yang kuat menjadi makin kuat.',
      },
      {
        id: 'c',
        text: 'Kata “paku” tersaring karena kurang masuk akal.',
        feedback: 'Setelan keragaman tidak menyaring arti. Setelan itu hanya mengubah bobot undian.',
      },
      {
        id: 'd',
        text: 'Kata “cabai” muncul tepat tiga puluh kali lagi.',
        feedback:
          'Bobot berubah ketika setelannya berubah. Undian pun jarang menghasilkan jumlah yang tepat.',
      },
    ],
    correct: 'a',
    explanation:
      'Menaikkan keragaman meratakan bobot. “Padi” berkurang, sedangkan “paku” bertambah. Pengetahuan model tentang bertani tetap sama.',
  },
];

const lower: BankItemInput[] = [
  {
    id: 's1-u3-c2-tumbuh',
    stem: 'Di layar guru SD di Lahat, jawaban chatbot tampak tumbuh sedikit demi sedikit. Apa yang diperlihatkan oleh tampilan itu?',
    objective: 'menjelaskan-model-bahasa',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'Naskah yang sudah utuh sedang dikirim dari sebuah laman web.',
        feedback: 'Naskah utuhnya belum ada. Setiap bagian disusun ketika giliran bagian itu tiba.',
      },
      {
        id: 'b',
        text: 'Jawaban yang sudah jadi sedang diperiksa ejaannya per kalimat.',
        feedback: 'Tidak ada pemeriksa ejaan yang menahan jawaban jadi. Tulisannya memang disusun bertahap.',
      },
      {
        id: 'c',
        text: 'Potongan berikutnya sedang dipilih dari teks yang sudah ada.',
        feedback: 'Tepat. Setiap potongan baru bertumpu pada pertanyaan dan potongan sebelumnya.',
      },
      {
        id: 'd',
        text: 'Kalimat dari beberapa orang sedang dikumpulkan dan digabung.',
        feedback: 'Tidak ada orang yang sedang menulis. Model merangkai potongan menurut pola dari teks.',
      },
    ],
    correct: 'c',
    explanation:
      'Model bahasa menulis dengan putaran: baca yang ada, pilih satu potongan, tempel, ulang. Karena itu jawabannya tumbuh dari depan ke belakang.',
  },
  {
    id: 's1-u3-c2-potongan',
    stem: 'Sebuah alat menampilkan kata “berperahu” sebagai ber | per | ahu. Apa guna potongan seperti itu bagi model bahasa?',
    objective: 'menjelaskan-model-bahasa',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'Menjadi satuan yang dibaca dan ditebaknya.',
        feedback: 'Tepat. Potongan itu disebut token. Dengan token, kata yang jarang pun dapat ditulis.',
      },
      {
        id: 'b',
        text: 'Menandai imbuhan yang harus dipelajari murid.',
        feedback:
          'Pemotongan mengikuti seringnya muncul. “per” dan “ahu” di sini tidak sesuai dengan kata dasarnya.',
      },
      {
        id: 'c',
        text: 'Menyimpan arti kata menurut kamus resmi.',
        feedback: 'Potongan itu tidak memuat arti dari kamus. Ia hanya satuan teks.',
      },
      {
        id: 'd',
        text: 'Menunjukkan bagian kata yang salah dieja.',
        feedback: 'Kata yang ejaannya betul pun dipotong. Pemotongan tidak menilai ejaan.',
      },
    ],
    correct: 'a',
    explanation:
      'Model bekerja dengan token. Kata yang sering muncul biasanya satu token; kata yang jarang dipecah menjadi beberapa.',
  },
  {
    id: 's1-u3-c2-arti-peluang',
    stem: 'Model bahasa menulis “sungai” dengan peluang 70% dalam kalimat “Anak-anak Ogan Ilir berenang di …”. Apa arti angka itu?',
    objective: 'menjelaskan-model-bahasa',
    level: 'C2',
    competencies: ['1.3'],
    options: [
      {
        id: 'a',
        text: 'Dari seratus kalimat model itu, sekitar 70 sesuai dengan kenyataan.',
        feedback: 'Angka itu tentang kata yang dipilih, bukan tentang benar tidaknya kalimat.',
      },
      {
        id: 'b',
        text: 'Dari seratus anak Ogan Ilir, sekitar 70 berenang di tempat itu.',
        feedback: 'Model tidak menghitung anak. Angkanya berasal dari pola kata dalam teks.',
      },
      {
        id: 'c',
        text: 'Dari seratus bagian kalimat itu, sekitar 70 sudah selesai ditulis.',
        feedback: 'Peluang tidak menunjukkan seberapa jauh kalimat sudah selesai.',
      },
      {
        id: 'd',
        text: 'Dari seratus kali pemilihan, kata itu muncul sekitar 70 kali.',
        feedback:
          'Tepat. Peluang menggambarkan seberapa sering calon kata itu terpilih pada tempat tersebut.',
      },
    ],
    correct: 'd',
    explanation:
      'Peluang menggambarkan seberapa wajar sebuah lanjutan menurut teks latih. Lanjutan yang wajar belum tentu sesuai dengan kenyataan.',
  },
  {
    id: 's1-u3-c2-temperatur',
    stem: 'Seorang guru SMK menaikkan temperatur pada alat penulis yang dipakainya. Apa yang berubah pada cara kerja alat itu?',
    objective: 'menjelaskan-model-bahasa',
    level: 'C2',
    competencies: ['1.3', '2.3'],
    options: [
      {
        id: 'a',
        text: 'Fakta yang terbaru menjadi lebih diutamakan.',
        feedback: 'Temperatur tidak menyentuh umur fakta. Data latihnya tetap yang lama.',
      },
      {
        id: 'b',
        text: 'Kata yang jarang menjadi lebih sering terpilih.',
        feedback: 'Tepat. Bobot undian menjadi lebih rata, sehingga tulisannya lebih beragam.',
      },
      {
        id: 'c',
        text: 'Teks yang dipelajari menjadi lebih banyak.',
        feedback: 'Belajarnya sudah selesai sebelum alat dipakai. Setelan ini tidak menambah bacaannya.',
      },
      {
        id: 'd',
        text: 'Pertanyaan yang panjang menjadi lebih cepat dijawab.',
        feedback: 'Kecepatan bergantung pada mesin dan panjang teks. Temperatur mengatur keragaman.',
      },
    ],
    correct: 'b',
    explanation:
      'Temperatur mengatur keberanian memilih. Tinggi berarti beragam dan mudah melantur; rendah berarti ajek.',
  },
];

const higher: BankItemInput[] = [
  {
    id: 's1-u3-c4-dua-akhir',
    stem: 'Guru SMP di Lubuklinggau dua kali mengirim permintaan yang persis sama kepada chatbot pada percakapan baru. Akhir ceritanya berlainan. Penjelasan mana yang paling sesuai dengan cara kerja model bahasa?',
    objective: 'menjelaskan-model-bahasa',
    level: 'C4',
    competencies: ['1.3', '2.3'],
    options: [
      {
        id: 'a',
        text: 'Model itu belajar dari cerita pertama, lalu memperbaiki akhirnya.',
        feedback:
          'Percakapannya baru, dan model umumnya tidak belajar ulang setiap kali menjawab. Perbedaannya berasal dari pemilihan kata.',
      },
      {
        id: 'b',
        text: 'Setiap kata diundi menurut peluang, sehingga jalannya bercabang.',
        feedback: 'Tepat. Satu kata yang berbeda di awal mengubah peluang semua kata sesudahnya.',
      },
      {
        id: 'c',
        text: 'Salah satu permintaan terbaca keliru karena jaringannya lemah.',
        feedback: 'Jaringan lemah memperlambat kiriman. Isi permintaan tetap sama ketika sampai.',
      },
      {
        id: 'd',
        text: 'Gudang ceritanya menyimpan dua naskah, lalu ditampilkan bergiliran.',
        feedback: 'Cerita tidak diambil dari gudang. Bila diulang lagi, akhir yang ketiga dapat muncul.',
      },
    ],
    correct: 'b',
    explanation:
      'Pemilihan kata memuat unsur acak. Karena setiap kata bertumpu pada kata sebelumnya, beda kecil di awal dapat menjadi beda besar di akhir.',
  },
  {
    id: 's1-u3-c4-kalimat-baru',
    stem: 'Model bigram sebuah kelas SD hanya dilatih dengan tiga kalimat: “kakak memetik kopi”, “kakak menanam karet”, “adik menanam kopi”. Kalimat mana yang dapat dihasilkannya, padahal belum pernah dibacanya?',
    objective: 'menjelaskan-model-bahasa',
    level: 'C4',
    competencies: ['1.3', '2.3'],
    options: [
      {
        id: 'a',
        text: 'adik memetik kopi',
        feedback: 'Dalam teks latih, kata “adik” hanya diikuti “menanam”. Pasangan adik–memetik tidak ada.',
      },
      {
        id: 'b',
        text: 'kakak memetik karet',
        feedback: 'Kata “memetik” hanya pernah diikuti “kopi”. Pasangan memetik–karet tidak ada.',
      },
      {
        id: 'c',
        text: 'karet menanam kakak',
        feedback: 'Tidak ada kata yang mengikuti “karet”, jadi rangkaian itu tidak dapat dimulai.',
      },
      {
        id: 'd',
        text: 'adik menanam karet',
        feedback: 'Tepat. Pasangan adik–menanam dan menanam–karet ada, tetapi kalimatnya baru.',
      },
    ],
    correct: 'd',
    explanation:
      'Model bigram menyambung pasangan yang pernah dilihat. Pasangan adik–menanam dan menanam–karet berasal dari kalimat yang berbeda. Lahirlah kalimat baru yang belum tentu benar.',
  },
  {
    id: 's1-u3-c4-daftar-juara',
    stem: 'Guru SD di Empat Lawang meminta chatbot menyebut juara lomba mewarnai tingkat kecamatan tahun 2009. Muncul tiga nama lengkap beserta asal sekolahnya. Arsip kecamatan menunjukkan nama yang lain. Apa penyebab yang paling mungkin?',
    objective: 'menjelaskan-model-bahasa',
    level: 'C4',
    competencies: ['1.3', '1.1'],
    options: [
      {
        id: 'a',
        text: 'Polanya dikenal, tetapi faktanya hampir tak pernah tertulis.',
        feedback: 'Tepat. Bentuk daftar juara mudah ditiru. Isinya hanya dapat ditebak.',
      },
      {
        id: 'b',
        text: 'Faktanya tersimpan, tetapi sengaja disamarkan demi privasi.',
        feedback: 'Penyamaran akan tampak sebagai penolakan atau inisial. Di sini muncul nama yang keliru.',
      },
      {
        id: 'c',
        text: 'Pertanyaannya terlalu panjang, sehingga tahunnya terlewat.',
        feedback: 'Pertanyaan itu pendek dan tahunnya terbaca. Yang kurang adalah bahan faktanya.',
      },
      {
        id: 'd',
        text: 'Arsip kecamatan itu agaknya belum diperbarui sejak lombanya.',
        feedback: 'Jangan membalik beban pemeriksaan. Arsip adalah catatan asli, chatbot hanya menyusun.',
      },
    ],
    correct: 'a',
    explanation:
      'Model hafal bentuk daftar juara: nama, sekolah, urutan. Fakta setempat yang jarang tertulis tidak dapat ditebak dari pola, sehingga diisi dengan nama yang wajar.',
  },
  {
    id: 's1-u3-c5-mengaku-ragu',
    stem: 'Rekan di SMK Prabumulih berpendapat, “Chatbot ini unggul dalam berbagai ujian. Kalau ragu, tentu ia akan mengaku.” Penilaian mana yang paling tepat atas pendapat itu?',
    objective: 'menjelaskan-model-bahasa',
    level: 'C5',
    competencies: ['1.3', '1.1'],
    options: [
      {
        id: 'a',
        text: 'Kuat, sebab model yang unggul mengetahui batas bacaannya sendiri.',
        feedback:
          'Model tidak membawa daftar hal yang belum dibacanya. Rasa yakin pada kalimatnya hanya gaya.',
      },
      {
        id: 'b',
        text: 'Kuat, sebab uji-uji itu mengurangi nilai bagi tebakan yang meleset.',
        feedback: 'Banyak uji justru memberi nol bagi “tidak tahu”, sama seperti bagi jawaban salah.',
      },
      {
        id: 'c',
        text: 'Lemah, sebab banyak uji lebih menghargai tebakan daripada diam.',
        feedback: 'Tepat. Seperti murid pada ujian tanpa pengurangan nilai, model terdorong untuk menebak.',
      },
      {
        id: 'd',
        text: 'Lemah, sebab uji untuk model dibuat tanpa kunci jawaban yang baku.',
        feedback: 'Uji itu memakai kunci. Persoalannya terletak pada cara memberi nilai.',
      },
    ],
    correct: 'c',
    explanation:
      'Bila “tidak tahu” dinilai sama dengan salah, menebak selalu lebih untung. Model yang dilatih mengejar nilai uji terbiasa menjawab, sekalipun ragu.',
  },
];

export const posttest: BankCellInput[] = [
  { objective: 'menjelaskan-model-bahasa', levels: ['C1', 'C2'], items: lower },
  { objective: 'menjelaskan-model-bahasa', levels: ['C3', 'C4', 'C5'], items: higher },
];
