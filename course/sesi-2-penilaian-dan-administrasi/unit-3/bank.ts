// Test items of unit 3: one for the pre-test, and two cells of parallel items for the post-test.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s2-u3-guna-rubrik',
    stem: 'Guru SD di Muara Kuang membagikan rubrik sebelum murid membuat poster. Apa manfaat utamanya bagi murid?',
    objective: 'menyusun-rubrik',
    level: 'C2',
    competencies: ['1.4'],
    options: [
      {
        id: 'a',
        text: 'Mereka dapat memilih angka yang diinginkan.',
        feedback: 'Angka tetap bergantung pada karya yang dibuat, bukan pada pilihan murid.',
      },
      {
        id: 'b',
        text: 'Mereka dapat meniru hasil terbaik tahun lalu.',
        feedback: 'Rubrik menggambarkan ciri mutu. Ia bukan contoh untuk ditiru.',
      },
      {
        id: 'c',
        text: 'Mereka tahu mutu seperti apa yang dicari.',
        feedback: 'Tepat. Harapan guru menjadi jelas sebelum murid bekerja.',
      },
      {
        id: 'd',
        text: 'Mereka dapat selesai lebih awal dari jadwal.',
        feedback: 'Rubrik tidak dibuat untuk mempercepat, melainkan untuk mengarahkan.',
      },
    ],
    correct: 'c',
    explanation:
      'Rubrik yang dibagikan sejak awal membuat harapan terlihat. Murid dapat memeriksa karyanya sendiri selagi masih ada waktu.',
  },
];

export const posttest: BankCellInput[] = [
  {
    objective: 'menyusun-rubrik',
    levels: ['C1', 'C2'],
    items: [
      {
        id: 'pasca-s2-u3-guna-baris',
        stem: 'Dalam rubrik pidato guru SMP di Muara Beliti tertulis: “Menatap pendengar selama sebagian besar pidato.” Apa yang diterangkan oleh kalimat itu?',
        objective: 'menyusun-rubrik',
        level: 'C2',
        competencies: ['1.4'],
        options: [
          {
            id: 'a',
            text: 'Gambaran mutu pada satu tingkat penilaian.',
            feedback: 'Tepat. Kalimat yang menggambarkan mutu seperti ini disebut deskriptor.',
          },
          {
            id: 'b',
            text: 'Nama segi yang hendak dilihat oleh penilai.',
            feedback:
              'Nama segi disebut kriteria, misalnya “kontak mata”. Kalimat ini sudah menggambarkan mutunya.',
          },
          {
            id: 'c',
            text: 'Bobot satu segi terhadap nilai keseluruhan.',
            feedback: 'Bobot ditulis sebagai angka atau persen. Kalimat ini tidak memuatnya.',
          },
          {
            id: 'd',
            text: 'Petunjuk waktu yang tersedia bagi pembicara.',
            feedback: 'Kalimat itu tidak mengatur lama bicara. Ia menggambarkan cara bicara.',
          },
        ],
        correct: 'a',
        explanation:
          'Rubrik memuat kriteria, tingkat, dan deskriptor. Deskriptor menggambarkan wujud karya atau kinerja pada satu tingkat.',
      },
      {
        id: 'pasca-s2-u3-analitik',
        stem: 'Guru SMA di Baturaja ingin tahu bagian laporan yang lemah: isi, data, atau bahasa. Mengapa rubrik analitik sesuai untuk keperluan itu?',
        objective: 'menyusun-rubrik',
        level: 'C2',
        competencies: ['1.4'],
        options: [
          {
            id: 'a',
            text: 'Satu angka langsung mewakili seluruh karya murid.',
            feedback: 'Itu ciri rubrik holistik. Satu angka tidak menunjukkan bagian yang lemah.',
          },
          {
            id: 'b',
            text: 'Pemeriksaan selesai lebih cepat pada kelas besar.',
            feedback: 'Rubrik analitik justru biasanya memerlukan waktu lebih lama.',
          },
          {
            id: 'c',
            text: 'Setiap kriteria diberi tingkat sendiri-sendiri.',
            feedback: 'Tepat. Dari tingkat tiap kriteria terlihat bagian yang kuat dan yang lemah.',
          },
          {
            id: 'd',
            text: 'Hasil akhirnya mudah diurutkan untuk satu kelas.',
            feedback: 'Mengurutkan murid bukan keperluan guru ini. Ia ingin tahu bagian yang lemah.',
          },
        ],
        correct: 'c',
        explanation:
          'Rubrik analitik memisahkan kriteria. Karena itu ia kaya keterangan untuk umpan balik, walaupun lebih lama dipakai.',
      },
      {
        id: 'pasca-s2-u3-kalimat-kedua',
        stem: 'Guru SD di Tebing Tinggi menulis: “Bacaanmu lancar. Mulai besok, berhentilah sejenak di setiap titik.” Pertanyaan murid mana yang dijawab oleh kalimat kedua?',
        objective: 'menyusun-rubrik',
        level: 'C2',
        competencies: ['1.4'],
        options: [
          {
            id: 'a',
            text: '“Mengapa tugas ini ada?”',
            feedback: 'Alasan adanya tugas tidak disebut dalam kedua kalimat itu.',
          },
          {
            id: 'b',
            text: '“Ke mana aku menuju?”',
            feedback: 'Tujuan ada pada rubrik. Kalimat kedua menyebut tindakan untuk mencapainya.',
          },
          {
            id: 'c',
            text: '“Sudah sampai di mana aku?”',
            feedback: 'Pertanyaan ini dijawab kalimat pertama: bacaannya lancar.',
          },
          {
            id: 'd',
            text: '“Apa langkahku berikutnya?”',
            feedback: 'Tepat. Kalimat kedua memberi satu tindakan yang dapat dikerjakan besok.',
          },
        ],
        correct: 'd',
        explanation:
          'Umpan balik yang lengkap menjawab tiga pertanyaan: tujuan, keadaan sekarang, dan langkah berikutnya.',
      },
      {
        id: 'pasca-s2-u3-anak-pintar',
        stem: '“Kamu memang anak pintar!” tulis guru SMK di Belitang pada gambar kerja seorang murid. Apa kelemahan utama tulisan itu sebagai umpan balik?',
        objective: 'menyusun-rubrik',
        level: 'C2',
        competencies: ['1.4'],
        options: [
          {
            id: 'a',
            text: 'Kalimatnya ringkas, padahal pekerjaannya rumit.',
            feedback: 'Umpan balik boleh ringkas, asal menunjuk sesuatu yang dapat dikerjakan.',
          },
          {
            id: 'b',
            text: 'Isinya menilai orang, tanpa menyentuh karyanya.',
            feedback: 'Tepat. Pujian kepada pribadi tidak memberi keterangan untuk memperbaiki.',
          },
          {
            id: 'c',
            text: 'Bahasanya akrab, padahal tugasnya diberi angka.',
            feedback: 'Bahasa yang akrab tidak menjadi soal. Yang penting keterangannya.',
          },
          {
            id: 'd',
            text: 'Waktunya terlalu dekat dengan pekerjaan murid.',
            feedback: 'Umpan balik yang segera sering justru menolong.',
          },
        ],
        correct: 'b',
        explanation:
          'Pujian kepada pribadi hampir tidak memuat keterangan untuk belajar. Sebutkan bagian gambar yang sudah tepat dan satu langkah berikutnya.',
      },
    ],
  },
  {
    objective: 'menyusun-rubrik',
    levels: ['C3', 'C4', 'C5'],
    items: [
      {
        id: 'pasca-s2-u3-dua-hal',
        stem: 'Guru SMP di Pangkalan Balai menerima draf rubrik dari AI. Satu deskriptornya: “Datanya lengkap dan bahasanya menarik.” Dua rekan memberi tingkat berbeda untuk laporan yang lengkap tetapi kaku. Apa sebab yang paling mungkin?',
        objective: 'menyusun-rubrik',
        level: 'C4',
        competencies: ['1.4', '2.4'],
        options: [
          {
            id: 'a',
            text: 'Tingkatnya terlalu sedikit untuk karya semacam itu.',
            feedback: 'Menambah tingkat tidak menolong selama dua hal masih bercampur.',
          },
          {
            id: 'b',
            text: 'Dua hal yang berlainan ditagih dalam satu baris.',
            feedback: 'Tepat. Yang satu menimbang data, yang lain menimbang bahasa.',
          },
          {
            id: 'c',
            text: 'Kedua penilai belum sepakat tentang bobot nilainya.',
            feedback: 'Perbedaan sudah muncul saat menentukan tingkat, sebelum bobot dipakai.',
          },
          {
            id: 'd',
            text: 'Karyanya terlalu pendek untuk dinilai dua orang.',
            feedback: 'Panjang karya tidak disebut. Persoalannya ada pada kalimat rubrik.',
          },
        ],
        correct: 'b',
        explanation:
          'Satu baris rubrik sebaiknya memuat satu hal. Pisahkan “data” dan “bahasa” menjadi dua kriteria, lalu uji lagi bersama rekan.',
      },
      {
        id: 'pasca-s2-u3-hitung-gambar',
        stem: 'Draf rubrik AI untuk kelas V di Lahat: lima gambar = tingkat 4, empat gambar = 3, tiga gambar = 2, dua gambar = 1. Tujuan tugasnya menjelaskan daur air. Perbaikan mana yang paling tepat?',
        objective: 'menyusun-rubrik',
        level: 'C5',
        competencies: ['1.4', '2.4'],
        options: [
          {
            id: 'a',
            text: 'Menilai ketepatan hubungan antartahap dalam penjelasan.',
            feedback: 'Tepat. Yang dinilai menjadi kemampuan yang dituju, bukan banyaknya gambar.',
          },
          {
            id: 'b',
            text: 'Menambah syarat gambar agar tingkat puncak lebih sulit.',
            feedback: 'Menambah jumlah tetap menghitung, belum menilai penjelasannya.',
          },
          {
            id: 'c',
            text: 'Meminta dua guru menghitung gambarnya agar skornya ajek.',
            feedback: 'Hitungannya menjadi ajek, tetapi yang dihitung tetap bukan kemampuan yang dituju.',
          },
          {
            id: 'd',
            text: 'Mengganti angka dengan sebutan seperti “baik sekali”.',
            feedback: 'Sebutan tidak mengubah apa yang dinilai. Gambarnya tetap dihitung.',
          },
        ],
        correct: 'a',
        explanation:
          'Jumlah mudah dihitung, tetapi sering tidak mewakili tujuan. Deskriptor perlu menggambarkan mutu penjelasan tentang daur air.',
      },
      {
        id: 'pasca-s2-u3-simpulan-tanpa-data',
        stem: 'Murid SMA di Indralaya menulis kesimpulan yang bertentangan dengan tabelnya sendiri. Umpan balik mana yang paling menggerakkan murid untuk belajar memeriksa?',
        objective: 'menyusun-rubrik',
        level: 'C5',
        competencies: ['1.4', '2.4'],
        options: [
          {
            id: 'a',
            text: '“Bagian mana dari tulisanmu yang paling membuatmu bangga?”',
            feedback: 'Pertanyaan itu hangat, tetapi tidak membawa murid kembali ke datanya.',
          },
          {
            id: 'b',
            text: '“Bagian akhirmu masih keliru. Coba tulis ulang sampai benar.”',
            feedback: 'Murid tahu ada yang keliru, tetapi tidak tahu di mana dan bagaimana memeriksanya.',
          },
          {
            id: 'c',
            text: '“Seharusnya kamu menulis: makin deras hujan, makin tinggi air.”',
            feedback: 'Jawabannya diberikan. Murid menyalin tanpa belajar memeriksa.',
          },
          {
            id: 'd',
            text: '“Bandingkan kalimat akhirmu dan baris ketiga. Apa bedanya?”',
            feedback: 'Tepat. Murid diarahkan ke bukti dan menemukan sendiri perbedaannya.',
          },
        ],
        correct: 'd',
        explanation:
          'Umpan balik yang menggerakkan menunjuk tempatnya dan menyisakan pekerjaan berpikir bagi murid.',
      },
      {
        id: 'pasca-s2-u3-beda-rasa',
        stem: 'Dua guru SMK di Sungai Lilin menilai lima roti buatan murid. Mereka sepakat pada semua kriteria, kecuali “rasa”. Langkah mana yang paling memperbaiki keajekan penilaian?',
        objective: 'menyusun-rubrik',
        level: 'C5',
        competencies: ['1.4', '2.4'],
        options: [
          {
            id: 'a',
            text: 'Merata-ratakan kedua skor, lalu mencatatnya di rapor.',
            feedback: 'Rata-rata menyembunyikan perbedaan. Bulan depan perbedaan yang sama muncul lagi.',
          },
          {
            id: 'b',
            text: 'Menambah penilai ketiga, lalu memakai skor terbanyak.',
            feedback:
              'Penilai ketiga membawa ukurannya sendiri. Arti “rasa” yang bermutu tetap belum disepakati.',
          },
          {
            id: 'c',
            text: 'Mencicipi contoh bersama, lalu menjelaskan ciri mutu.',
            feedback: 'Tepat. Contoh bersama dan deskriptor yang lebih jelas menyamakan cara membaca.',
          },
          {
            id: 'd',
            text: 'Menghapus segi itu supaya kedua guru tampak seragam.',
            feedback: 'Seragam di kertas, tetapi hal yang penting bagi roti jadi tidak dinilai.',
          },
        ],
        correct: 'c',
        explanation:
          'Moderasi menyamakan cara membaca rubrik dengan contoh nyata. Setelah itu deskriptornya diperjelas, misalnya tentang rasa asin dan manis.',
      },
    ],
  },
];
