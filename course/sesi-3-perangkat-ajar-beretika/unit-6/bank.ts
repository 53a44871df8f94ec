// Bank of unit 6: one pre-test item and two cells of parallel post-test items on passing on what was learned.
import type { BankCellInput, BankItemInput } from '../../write.ts';

export const pretest: BankItemInput[] = [
  {
    id: 'pra-s3-u6-arti',
    stem: 'Kegiatan mana yang paling sesuai dengan arti pengimbasan?',
    objective: 'mengimbaskan',
    level: 'C2',
    competencies: ['2.5'],
    options: [
      {
        id: 'a',
        text: 'Membagikan semua berkas pelatihan ke grup guru',
        feedback: 'Berkas mudah dibagikan. Rekan belum tentu dapat memakainya.',
      },
      {
        id: 'b',
        text: 'Mengikuti pelatihan serupa di kota yang berbeda',
        feedback: 'Ini menambah ilmu sendiri, belum meneruskannya.',
      },
      {
        id: 'c',
        text: 'Menemani rekan memakai ilmu yang kita pelajari',
        feedback: 'Tepat. Hasil belajar diteruskan sampai dapat dipakai rekan.',
      },
      {
        id: 'd',
        text: 'Melaporkan jalannya pelatihan kepada atasan',
        feedback: 'Laporan memenuhi administrasi. Rekan belum ikut belajar.',
      },
    ],
    correct: 'c',
    explanation: 'Pengimbasan meneruskan hasil belajar sampai rekan dapat memakainya dalam pekerjaannya.',
  },
];

export const posttest: BankCellInput[] = [
  {
    objective: 'mengimbaskan',
    levels: ['C1', 'C2'],
    items: [
      {
        id: 'pasca-s3-u6-r1',
        stem: 'Kelompok guru SD di Gelumbang memperoleh kenaikan ternormalisasi 0,25. Apa arti angka itu?',
        objective: 'mengimbaskan',
        level: 'C2',
        competencies: ['2.5'],
        options: [
          {
            id: 'a',
            text: 'Seperempat peserta sudah mencapai nilai penuh',
            feedback: 'Angka itu tentang jarak nilai, bukan tentang banyaknya peserta.',
          },
          {
            id: 'b',
            text: 'Seperempat jarak ke nilai penuh telah tertutup',
            feedback: 'Tepat. Pembandingnya ialah jarak dari tes awal ke nilai penuh.',
          },
          {
            id: 'c',
            text: 'Rerata tes akhir mereka seperempat nilai penuh',
            feedback: 'Rerata akhir belum diketahui hanya dari angka itu.',
          },
          {
            id: 'd',
            text: 'Rerata tes akhir mereka naik seperempat nilai awal',
            feedback: 'Angka itu tidak membandingkan kenaikan dengan nilai awal.',
          },
        ],
        correct: 'b',
        explanation: 'Kenaikan ternormalisasi membagi kenaikan dengan jarak dari tes awal ke nilai penuh.',
      },
      {
        id: 'pasca-s3-u6-r2',
        stem: 'Dua guru SMP di Muara Rupit merancang pelajaran berdua, bergantian masuk ke kelas masing-masing, lalu berbincang tanpa memberi nilai. Apa sebutan kegiatan ini?',
        objective: 'mengimbaskan',
        level: 'C2',
        competencies: ['2.5'],
        options: [
          {
            id: 'a',
            text: 'Supervisi akademik',
            feedback:
              'Supervisi dilakukan oleh pihak yang bertugas membina, biasanya dengan catatan penilaian.',
          },
          {
            id: 'b',
            text: 'Penilaian kinerja',
            feedback: 'Kegiatan ini sengaja tanpa nilai, jadi berbeda dari penilaian kinerja.',
          },
          {
            id: 'c',
            text: 'Lokakarya sekolah',
            feedback: 'Lokakarya berlangsung di luar kelas dan dihadiri banyak peserta.',
          },
          { id: 'd', text: 'Pendampingan sejawat', feedback: 'Tepat. Kedua guru setara dan saling belajar.' },
        ],
        correct: 'd',
        explanation:
          'Pendampingan sejawat ditandai kesetaraan: merencanakan bersama, berkunjung bergantian, dan tidak saling menilai.',
      },
      {
        id: 'pasca-s3-u6-r3',
        stem: 'Dalam pelatihan guru SMA di Tebing Tinggi, setiap peserta langsung memperbaiki rubrik yang akan ia pakai Senin depan. Ciri pelatihan efektif mana yang paling tampak?',
        objective: 'mengimbaskan',
        level: 'C2',
        competencies: ['1.5', '2.5'],
        options: [
          { id: 'a', text: 'Belajar aktif', feedback: 'Tepat. Peserta bekerja pada tugasnya sendiri.' },
          {
            id: 'b',
            text: 'Waktu memadai',
            feedback: 'Lama dan banyaknya pertemuan belum disebut dalam keterangan itu.',
          },
          {
            id: 'c',
            text: 'Contoh praktik',
            feedback: 'Belum ada karya atau pengajaran yang diperlihatkan sebagai contoh.',
          },
          { id: 'd', text: 'Pendampingan', feedback: 'Belum disebut orang yang menemani sesudah pelatihan.' },
        ],
        correct: 'a',
        explanation:
          'Belajar aktif berarti peserta sendiri yang mengerjakan dan mencoba, terutama pada pekerjaan nyata.',
      },
      {
        id: 'pasca-s3-u6-r4',
        stem: 'Panitia pelatihan guru SMK di Baturaja melampirkan daftar hadir yang lengkap. Apa yang dapat diketahui dari bukti itu?',
        objective: 'mengimbaskan',
        level: 'C2',
        competencies: ['2.5'],
        options: [
          {
            id: 'a',
            text: 'Seberapa paham peserta terhadap isi pelatihan',
            feedback: 'Pemahaman memerlukan tes atau hasil karya.',
          },
          {
            id: 'b',
            text: 'Seberapa sering peserta memakai hasilnya di kelas',
            feedback: 'Pemakaian terlihat lewat kunjungan atau karya sesudah pelatihan.',
          },
          {
            id: 'c',
            text: 'Siapa saja peserta yang datang ke tempat kegiatan',
            feedback: 'Tepat. Daftar hadir mencatat kedatangan, tidak lebih.',
          },
          {
            id: 'd',
            text: 'Mengapa peserta menganggap kegiatan itu berguna',
            feedback: 'Tanggapan peserta memerlukan angket atau percakapan.',
          },
        ],
        correct: 'c',
        explanation:
          'Setiap bukti menjawab pertanyaan yang berbeda. Daftar hadir menjawab siapa yang datang.',
      },
    ],
  },
  {
    objective: 'mengimbaskan',
    levels: ['C3', 'C4', 'C5'],
    items: [
      {
        id: 'pasca-s3-u6-t1',
        stem: 'Rerata guru SD Gugus 1 di Lahat naik dari 20 ke 60. Gugus 2 naik dari 70 ke 85. Simpulan mana yang paling sesuai dengan kenaikan ternormalisasi?',
        objective: 'mengimbaskan',
        level: 'C4',
        competencies: ['2.5'],
        options: [
          {
            id: 'a',
            text: 'Keduanya menutup bagian jarak yang sama',
            feedback: 'Tepat. 40 ÷ 80 dan 15 ÷ 30 sama-sama 0,5.',
          },
          {
            id: 'b',
            text: 'Gugus 1 unggul karena naik empat puluh angka',
            feedback: 'Kenaikan mentahnya besar, tetapi jarak yang tersedia pun besar.',
          },
          {
            id: 'c',
            text: 'Gugus 2 unggul karena nilai akhirnya tertinggi',
            feedback: 'Nilai akhir dipengaruhi titik mulai, jadi belum menggambarkan kenaikan.',
          },
          {
            id: 'd',
            text: 'Keduanya gagal karena belum sampai nilai penuh',
            feedback: 'Kenaikan 0,5 berarti separuh jarak tertutup, bukan kegagalan.',
          },
        ],
        correct: 'a',
        explanation: 'Hitung kenaikan dibagi jarak ke 100: 40 ÷ 80 dan 15 ÷ 30. Hasil keduanya 0,5.',
      },
      {
        id: 'pasca-s3-u6-t2',
        stem: 'Rencana pelatihan guru SMP di Mariana: ceramah empat jam, foto bersama, sertifikat. Anggaran tetap. Perubahan mana yang paling mungkin sampai ke kelas?',
        objective: 'mengimbaskan',
        level: 'C5',
        competencies: ['2.5', '3.5'],
        options: [
          {
            id: 'a',
            text: 'Ceramah dipersingkat, ditambah buku panduan lengkap',
            feedback:
              'Panduan dapat menolong, tetapi peserta belum pernah mencoba dan tidak ditemani sesudahnya.',
          },
          {
            id: 'b',
            text: 'Ceramah dipersingkat, ditambah tanya jawab dengan ahli',
            feedback:
              'Tanya jawab menjernihkan pengertian, tetapi peserta belum mengerjakan apa pun untuk kelasnya.',
          },
          {
            id: 'c',
            text: 'Ceramah dipersingkat, ditambah praktik dan temu ulang',
            feedback: 'Tepat. Peserta mencoba dan ada tindak lanjut sesudahnya.',
          },
          {
            id: 'd',
            text: 'Ceramah dipersingkat, ditambah tes akhir dan peringkat',
            feedback: 'Tes menagih ingatan atas ceramah. Pemakaian di kelas belum tersentuh.',
          },
        ],
        correct: 'c',
        explanation:
          'Praktik pada pekerjaan nyata dan pertemuan lanjutan termasuk ciri pelatihan guru yang berhasil.',
      },
      {
        id: 'pasca-s3-u6-t3',
        stem: 'Sesudah mengunjungi bengkel rekannya, seorang guru SMK di Sekayu menyerahkan dua belas kekurangan. Rekannya menolak dikunjungi lagi. Perbaikan mana yang paling sesuai dengan pendampingan sejawat?',
        objective: 'mengimbaskan',
        level: 'C4',
        competencies: ['2.5', '3.5'],
        options: [
          {
            id: 'a',
            text: 'Daftar kekurangan diserahkan berdua saja secara rahasia',
            feedback: 'Kerahasiaan menjaga nama baik, tetapi pengunjung tetap datang sebagai penilai.',
          },
          {
            id: 'b',
            text: 'Pengunjung memuji dahulu, lalu menyebut tiga kekurangan',
            feedback: 'Urutannya lebih halus, tetapi isinya masih penilaian terhadap rekan.',
          },
          {
            id: 'c',
            text: 'Kekurangan diganti angka rubrik yang disepakati bersama',
            feedback: 'Angka rubrik cocok untuk supervisi. Pendampingan sejawat berlangsung tanpa penilaian.',
          },
          {
            id: 'd',
            text: 'Pengunjung mencatat hal tentang murid yang diminta saja',
            feedback: 'Tepat. Tuan rumah menentukan yang diamati, dan perhatian tertuju pada belajar murid.',
          },
        ],
        correct: 'd',
        explanation:
          'Pendampingan sejawat menjauh dari penilaian. Fokus dipilih guru yang dikunjungi, dan catatannya tentang murid.',
      },
      {
        id: 'pasca-s3-u6-t4',
        stem: 'Guru SMA di Pagar Alam memandu rekan memeriksa isi buatan AI. Beberapa rekan takut terlihat tidak mampu. Langkah awal mana yang paling menolong mereka?',
        objective: 'mengimbaskan',
        level: 'C5',
        competencies: ['2.5', '3.5'],
        options: [
          {
            id: 'a',
            text: 'Pemandu memperagakan contoh yang sempurna, lalu semua peserta menyimaknya',
            feedback:
              'Contoh yang sempurna mudah membuat orang merasa tertinggal, dan peserta belum mencoba.',
          },
          {
            id: 'b',
            text: 'Pemandu membuka karyanya yang gagal, lalu peserta bekerja berpasangan',
            feedback: 'Tepat. Keliru menjadi hal biasa, dan peserta sendiri yang mencoba.',
          },
          {
            id: 'c',
            text: 'Pemandu meminta yang takut maju dahulu, lalu rekan lain memberi masukan',
            feedback: 'Maju sendirian menambah takut. Mencoba berdua lebih aman.',
          },
          {
            id: 'd',
            text: 'Pemandu membagikan panduan lengkap, lalu semua peserta membacanya di rumah',
            feedback: 'Panduan dapat disimpan, tetapi rasa takut tidak hilang tanpa mencoba.',
          },
        ],
        correct: 'b',
        explanation:
          'Rasa aman dan praktik berjalan bersama. Contoh yang jujur membuka keberanian, kerja berpasangan memberi kesempatan mencoba.',
      },
    ],
  },
];
