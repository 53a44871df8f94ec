// Test items of unit 2: two for the pre-test, and two cells of parallel items for the post-test.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s2-u2-guna-kisi-kisi',
    stem: 'Apa guna utama kisi-kisi bagi guru yang hendak menulis ulangan?',
    objective: 'menyusun-soal',
    level: 'C2',
    competencies: ['1.4'],
    options: [
      {
        id: 'a',
        text: 'Menjaga agar nilai rata-rata kelas mencapai target sekolah.',
        feedback: 'Nilai kelas bergantung pada belajar murid, bukan diatur lewat rancangan tes.',
      },
      {
        id: 'b',
        text: 'Menjaga agar soal lama dapat dipakai lagi tahun depan.',
        feedback: 'Pemakaian ulang dapat menjadi manfaat tambahan, tetapi bukan guna utamanya.',
      },
      {
        id: 'c',
        text: 'Menjaga agar murid tahu isi soal sebelum ujian dimulai.',
        feedback: 'Murid boleh tahu tujuan yang ditagih, tetapi bukan isi soalnya.',
      },
      {
        id: 'd',
        text: 'Menjaga agar soal mewakili tujuan yang sudah diajarkan.',
        feedback: 'Tepat. Dari rancangan itu terlihat tujuan mana yang ditagih dan seberapa besar bagiannya.',
      },
    ],
    correct: 'd',
    explanation:
      'Kisi-kisi adalah rancangan. Dengan rancangan, ulangan tidak berat sebelah dan nilainya bercerita tentang seluruh pelajaran.',
  },
  {
    id: 'pra-s2-u2-sungai-kota',
    stem: 'Soal kelas V SD: “Sungai yang membelah Kota Palembang ialah … A. Musi. B. Amazon. C. Nil. D. Mekong.” Apa kelemahan terbesar soal ini?',
    objective: 'menyusun-soal',
    level: 'C4',
    competencies: ['1.4', '2.3'],
    options: [
      {
        id: 'a',
        text: 'Tiga pilihan lain mudah dicoret tanpa perlu belajar.',
        feedback: 'Tepat. Ketiga pengecoh tidak dipercaya siapa pun, sehingga soal tidak memilah yang paham.',
      },
      {
        id: 'b',
        text: 'Jawabannya terlalu pendek untuk soal pilihan ganda di SD.',
        feedback: 'Pilihan pendek justru baik. Yang menentukan ialah apakah pengecohnya masuk akal.',
      },
      {
        id: 'c',
        text: 'Letak kuncinya di awal, sehingga semua murid memilihnya.',
        feedback: 'Kunci boleh terletak di mana saja, asal letaknya bergantian antarsoal.',
      },
      {
        id: 'd',
        text: 'Pertanyaannya tentang satu kota, sehingga kurang adil.',
        feedback: 'Bahan setempat boleh ditanyakan bila memang diajarkan kepada semua murid.',
      },
    ],
    correct: 'a',
    explanation:
      'Pengecoh yang terlalu jauh membuat murid yang tidak belajar pun menjawab benar. Gunakan sungai lain di Sumatera Selatan yang sering tertukar.',
  },
];

export const posttest: BankCellInput[] = [
  {
    objective: 'menyusun-soal',
    levels: ['C1', 'C2'],
    items: [
      {
        id: 'pasca-s2-u2-sedikit-yang-benar',
        stem: 'Guru SMA di Indralaya menyebut soalnya HOTS karena hanya sepersepuluh kelas yang berhasil. Mengapa alasan itu belum cukup?',
        objective: 'menyusun-soal',
        level: 'C2',
        competencies: ['1.4'],
        options: [
          {
            id: 'a',
            text: 'Persentase baru bermakna bila pesertanya lebih dari seribu orang.',
            feedback:
              'Banyaknya peserta memengaruhi ketelitian angka, tetapi tidak menentukan tingkat berpikir.',
          },
          {
            id: 'b',
            text: 'Soal HOTS semestinya dijawab benar oleh lebih dari separuh kelas.',
            feedback: 'Tidak ada patokan seperti itu. Soal HOTS dapat mudah atau sulit.',
          },
          {
            id: 'c',
            text: 'Soal HOTS harus berbentuk uraian, sehingga tidak ada persentasenya.',
            feedback: 'Pilihan ganda dengan stimulus baru pun dapat menuntut berpikir tingkat tinggi.',
          },
          {
            id: 'd',
            text: 'Tingkat berpikir dilihat dari proses murid, bukan dari sulitnya.',
            feedback:
              'Tepat. Soal hafalan pun dapat sulit. Yang dilihat ialah apa yang dikerjakan pikiran murid.',
          },
        ],
        correct: 'd',
        explanation:
          'Kesulitan dan tingkat berpikir adalah dua hal. Soal yang jarang dijawab benar mungkin hanya menuntut ingatan yang rinci, atau malah bercela.',
      },
      {
        id: 'pasca-s2-u2-fungsi-indikator',
        stem: 'Dalam kisi-kisi guru SD di Palembang tertulis: “Disajikan tabel hujan setahun, murid dapat menentukan bulan rawan banjir.” Apa guna kalimat itu?',
        objective: 'menyusun-soal',
        level: 'C2',
        competencies: ['1.4'],
        options: [
          {
            id: 'a',
            text: 'Menjadi petunjuk pengerjaan yang dibacakan sebelum ulangan dimulai.',
            feedback: 'Petunjuk pengerjaan ditulis di lembar soal. Kalimat ini untuk penulis soal.',
          },
          {
            id: 'b',
            text: 'Menetapkan bahan yang diberikan dan kemampuan yang ditunjukkan.',
            feedback: 'Tepat. Inilah indikator soal: bahannya disebut, kemampuan yang ditagih pun jelas.',
          },
          {
            id: 'c',
            text: 'Menerangkan kepada orang tua cara menghitung nilai rapor anaknya.',
            feedback: 'Cara menghitung nilai tidak tampak dalam kalimat ini.',
          },
          {
            id: 'd',
            text: 'Mencatat taraf kesulitan soal setelah diujikan kepada satu kelas.',
            feedback: 'Kisi-kisi ditulis sebelum ujian. Kesulitan dihitung sesudahnya.',
          },
        ],
        correct: 'b',
        explanation:
          'Indikator soal menyebut stimulus dan kemampuan yang diharapkan. Penulis soal, manusia atau alat, terikat pada keduanya.',
      },
      {
        id: 'pasca-s2-u2-lupa-menyimpan',
        stem: 'Guru SD di Lahat menaruh hasil hitungan murid yang lupa menyimpan angka puluhan sebagai salah satu pilihan. Apa gunanya?',
        objective: 'menyusun-soal',
        level: 'C2',
        competencies: ['1.4'],
        options: [
          {
            id: 'a',
            text: 'Guru dapat membaca kekeliruan murid dari pilihannya.',
            feedback: 'Tepat. Pilihan itu lahir dari jalan pikir yang nyata, sehingga memberi keterangan.',
          },
          {
            id: 'b',
            text: 'Rata-rata kelas naik karena soal terasa lebih akrab.',
            feedback: 'Pengecoh yang masuk akal tidak dibuat untuk menaikkan nilai.',
          },
          {
            id: 'c',
            text: 'Murid yang teliti dapat menebak jawaban lebih cepat.',
            feedback: 'Pengecoh yang baik justru tidak mempermudah tebakan.',
          },
          {
            id: 'd',
            text: 'Syarat empat pilihan jawaban terpenuhi tanpa usaha.',
            feedback: 'Jumlah pilihan bukan tujuannya. Pengecoh dipilih karena bermakna.',
          },
        ],
        correct: 'a',
        explanation:
          'Pengecoh dari kekeliruan nyata membuat jawaban salah pun berguna. Guru tahu apa yang perlu diajarkan kembali.',
      },
      {
        id: 'pasca-s2-u2-pilihan-panjang',
        stem: 'Guru SMK di Gelumbang menemukan soal yang kuncinya jauh lebih rinci daripada tiga pilihan lain. Mengapa hal ini disebut cela?',
        objective: 'menyusun-soal',
        level: 'C2',
        competencies: ['1.4'],
        options: [
          {
            id: 'a',
            text: 'Batas jumlah kata dalam aturan penilaian jadi terlampaui.',
            feedback: 'Persoalannya bukan batas kata, melainkan petunjuk yang bocor dari bentuknya.',
          },
          {
            id: 'b',
            text: 'Bobot nilai antarpilihan menjadi tidak sama bagi guru.',
            feedback: 'Bobot tidak berubah karena panjang kalimat. Cara menebaknya yang berubah.',
          },
          {
            id: 'c',
            text: 'Murid dapat menebak dari bentuk tanpa menguasai isinya.',
            feedback: 'Tepat. Bentuk yang menonjol menjadi petunjuk tak sengaja.',
          },
          {
            id: 'd',
            text: 'Waktu ujian bertambah karena lembar soal lebih panjang.',
            feedback:
              'Tambahan waktunya kecil. Yang merugikan ialah nilai yang tidak mencerminkan kemampuan.',
          },
        ],
        correct: 'c',
        explanation:
          'Penulis soal cenderung merinci jawaban yang benar agar tidak digugat. Murid yang lihai mengenali kebiasaan itu. Karena itu panjang dan rincian pilihan disamakan.',
      },
    ],
  },
  {
    objective: 'menyusun-soal',
    levels: ['C3', 'C4', 'C5'],
    items: [
      {
        id: 'pasca-s2-u2-hewan-bertelur',
        stem: 'Draf soal SD di Banyuasin: “Yang tidak termasuk hewan yang tidak bertelur ialah … A. ayam. B. kambing. C. sapi. D. kucing.” Perbaikan mana yang paling tepat?',
        objective: 'menyusun-soal',
        level: 'C5',
        competencies: ['1.4', '2.3'],
        options: [
          {
            id: 'a',
            text: 'Mengubahnya menjadi satu pertanyaan tanpa kata ingkar.',
            feedback: 'Tepat. Pertanyaannya menjadi positif dan langsung menagih pengetahuan murid.',
          },
          {
            id: 'b',
            text: 'Mencetak tebal kedua kata ingkar agar lebih mudah dilihat.',
            feedback:
              'Dua ingkar yang tebal tetap menguji ketelitian membaca, bukan pengetahuan tentang hewan.',
          },
          {
            id: 'c',
            text: 'Menambahkan pilihan “semua benar” agar murid lebih teliti.',
            feedback: 'Pilihan borongan menambah cela baru dan tidak memperbaiki pertanyaannya.',
          },
          {
            id: 'd',
            text: 'Mengganti nama hewan dengan nama ilmiahnya agar menantang.',
            feedback: 'Soal menjadi lebih sulit, tetapi pertanyaannya tetap membingungkan.',
          },
        ],
        correct: 'a',
        explanation:
          'Cela soal ini ada pada dua kata ingkar di pokok soal. Menghapus keduanya menyentuh sebabnya. Perbaikan lain hanya mengubah tampilan atau menambah kesulitan.',
      },
      {
        id: 'pasca-s2-u2-fotosintesis',
        stem: 'Draf soal IPA SMP di Musi Rawas hanya berbunyi “Fotosintesis ….” Keempat pilihannya kalimat panjang tentang tempat, waktu, hasil, dan gunanya. Perbaikan mana yang paling tepat?',
        objective: 'menyusun-soal',
        level: 'C5',
        competencies: ['1.4', '2.3'],
        options: [
          {
            id: 'a',
            text: 'Menambahkan satu kalimat lagi supaya peluang menebak lebih kecil.',
            feedback: 'Murid makin banyak membaca, sedangkan yang ditanyakan tetap tidak jelas.',
          },
          {
            id: 'b',
            text: 'Mengurutkan kalimatnya dari yang terpendek sampai yang terpanjang.',
            feedback: 'Urutan yang rapi tidak memberi tahu murid apa yang ditanyakan.',
          },
          {
            id: 'c',
            text: 'Menulis satu pertanyaan utuh, lalu menyeragamkan isi jawabannya.',
            feedback: 'Tepat. Murid tahu apa yang ditanyakan, dan pilihannya tentang hal yang sama.',
          },
          {
            id: 'd',
            text: 'Menegaskan dalam petunjuk bahwa jawaban yang benar hanya satu.',
            feedback: 'Petunjuk itu tidak menjelaskan hal apa yang sebenarnya ditagih.',
          },
        ],
        correct: 'c',
        explanation:
          'Pokok soal yang baik dapat dijawab sebelum pilihannya dibaca. Setelah pertanyaannya utuh, pilihannya dibatasi pada satu macam hal, misalnya hasil fotosintesis.',
      },
      {
        id: 'pasca-s2-u2-harga-karet',
        stem: 'Guru ekonomi SMA di Muara Enim memerlukan soal C4. Draf AI berbunyi: “Sebutkan tiga faktor yang memengaruhi harga karet,” persis seperti isi catatan kelas. Perbaikan mana yang paling tepat?',
        objective: 'menyusun-soal',
        level: 'C5',
        competencies: ['1.4', '2.3'],
        options: [
          {
            id: 'a',
            text: 'Mengganti kata “sebutkan” menjadi “analisislah” pada kalimat itu.',
            feedback: 'Kata kerjanya naik, tetapi murid tetap menyalin ingatan dari catatan.',
          },
          {
            id: 'b',
            text: 'Meminta lima faktor, sehingga lebih banyak yang perlu ditulis.',
            feedback: 'Yang bertambah hanya jumlah ingatan. Prosesnya tidak berubah.',
          },
          {
            id: 'c',
            text: 'Memakai istilah yang belum pernah didengar murid sebelumnya.',
            feedback: 'Istilah asing membuat soal sulit karena bahasanya, bukan karena berpikirnya.',
          },
          {
            id: 'd',
            text: 'Menyajikan data baru, lalu meminta murid mencari hubungannya.',
            feedback: 'Tepat. Bahan baru membuat murid mengolah, bukan mengingat.',
          },
        ],
        correct: 'd',
        explanation:
          'Tingkat C4 menuntut murid menguraikan bahan dan mencari hubungan. Itu hanya terjadi bila ada stimulus baru. Mengganti kata kerja atau menambah jumlah tidak mengubah prosesnya.',
      },
      {
        id: 'pasca-s2-u2-pelindung-las',
        stem: 'Draf soal SMK di Prabumulih: “Pelindung wajah saat mengelas listrik ialah … A. helm las. B. sapu. C. buku. D. ember.” Perbaikan mana yang paling tepat?',
        objective: 'menyusun-soal',
        level: 'C5',
        competencies: ['1.4', '2.3'],
        options: [
          {
            id: 'a',
            text: 'Menambah dua benda rumah tangga agar pilihannya menjadi enam.',
            feedback: 'Benda yang tidak masuk akal tetap dicoret, berapa pun jumlahnya.',
          },
          {
            id: 'b',
            text: 'Mengganti B, C, D dengan alat bengkel yang sering tertukar.',
            feedback: 'Tepat. Pengecoh yang masuk akal memisahkan murid yang paham dari yang belum.',
          },
          {
            id: 'c',
            text: 'Menulis merek helm pada kuncinya agar sesuai dengan pasaran.',
            feedback: 'Merek tidak memperbaiki pengecoh, dan malah membuat kunci menonjol.',
          },
          {
            id: 'd',
            text: 'Mengacak letak pilihannya pada setiap lembar agar tidak disalin.',
            feedback: 'Pengacakan mengurangi saling menyalin, tetapi pengecohnya tetap mati.',
          },
        ],
        correct: 'b',
        explanation:
          'Sapu, buku, dan ember tidak dipercaya siapa pun. Gantilah dengan alat bengkel yang memang sering dipakai secara keliru, misalnya kacamata gerinda. Pilihan murid lalu memberi tahu guru apa yang belum dipahami.',
      },
    ],
  },
];
