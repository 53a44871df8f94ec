// Lab page of unit 6: the teacher plans how she passes on what she learned, to colleagues or to parents.
import { type PageInput, paragraphs } from '../../write.ts';

/** The promises that every example keeps. */
const promises = ['chatbot', 'data', 'photo', 'account', 'law'];

export const page: PageInput = {
  id: 'lab-rencana-pengimbasan',
  title: 'Lab: rencana pengimbasan',
  minutes: 14,
  objectives: ['mengimbaskan'],
  competencies: ['1.5', '2.5', '3.5'],
  sources: [
    'darling-hammond-2017',
    'guskey-2002',
    'unesco-guru-2024',
    'skb-2026',
    'inti-2026',
    'uu-pdp-2022',
  ],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Ilmu bertambah ketika ditularkan. Di lab ini Bapak/Ibu menyusun rencana kecil yang sungguh dapat dijalankan: untuk siapa, apa yang mereka perlukan, dan apa yang akan terlihat sesudahnya.',
        'Kajian atas puluhan penelitian menemukan ciri pelatihan guru yang berhasil. Antara lain, [peserta aktif mencoba, melihat contoh nyata, didampingi, dan waktunya cukup](sumber:darling-hammond-2017). Pendamping di lab ini mencari tanda-tanda itu dalam rencana Bapak/Ibu.',
      ),
    },
    {
      kind: 'lab-outreach',
      id: 'rencana-pengimbasan',
      title: 'Susun rencana pengimbasan Bapak/Ibu',
      intro:
        'Ada delapan langkah pendek. Isian tersimpan dan dapat dilanjutkan. Mulailah dari kosong, atau ambil satu contoh lengkap lalu sesuaikan. Semua contoh adalah rekaan; tanggalnya pun harus diganti.',
      tasks: [
        'Tulis kebutuhan peserta dahulu, dan dari mana Bapak/Ibu mengetahuinya.',
        'Tulis satu tujuan dengan bukti berupa hasil karya. Apa kata pendamping bila tujuannya “memahami AI”?',
        'Di langkah 5, coba pilih “Daftar hadir” saja. Mengapa itu belum cukup?',
        'Isi tanggal pertemuan dan tanggal tindak lanjut. Berapa hari jaraknya?',
        'Unduh rencana ini. Mintalah satu rekan menjadi teman pelaksana.',
      ],
      examples: [
        {
          jenjang: 'sd',
          title: 'KKG: satu kartu prompt, satu pekerjaan',
          values: {
            title: 'Satu kartu prompt, satu pekerjaan',
            audience: ['network'],
            who: 'Guru kelas I–VI satu gugus di Lahat, membawa ponsel sendiri',
            people: '12',
            need: 'Guru menghabiskan sore untuk menulis soal latihan dan surat edaran. Sebagian sudah memakai AI, tetapi hasilnya langsung disalin.',
            needHow: 'Angket tiga pertanyaan pada pertemuan KKG bulan lalu, tanpa nama.',
            aims: [
              {
                goal: 'Guru menyusun satu kartu prompt untuk pekerjaannya dengan lima bagian lengkap.',
                evidence: 'Kartu prompt yang diserahkan, beserta satu baris tentang apa yang diperiksa.',
              },
              {
                goal: 'Guru memeriksa satu hasil AI dengan tiga pertanyaan dan memperbaikinya.',
                evidence: 'Hasil AI sebelum dan sesudah diperbaiki, dengan coretan alasannya.',
              },
            ],
            sessions: [
              {
                name: 'Melihat, lalu mencoba',
                date: '2027-01-16',
                minutes: '90',
                activity:
                  'Mengerjakan empat soal sebelum mulai\nMembedah satu prompt buruk bersama\nMenulis kartu prompt berpasangan',
              },
              {
                name: 'Memeriksa sebelum memakai',
                date: '2027-01-23',
                minutes: '90',
                activity:
                  'Memeriksa hasil AI yang dicetak\nMemperbaiki kartu masing-masing\nMengerjakan empat soal setara',
              },
            ],
            materials: ['s1', 'prompt'],
            place: 'Ruang kelas salah satu SD di gugus',
            offline: 'Enam hasil AI dicetak sebelumnya. Paket sesi 1 dibuka dari laptop tanpa internet.',
            roles: [
              'Pemandu: membuka, memperagakan, menjaga waktu',
              'Pendamping: duduk di samping peserta yang tertinggal',
              'Ketua KKG: menyiapkan tempat dan surat tugas',
            ],
            budget: ['Fotokopi 60 lembar', 'Teh dan kue dari iuran gugus'],
            measures: ['test', 'work', 'voice'],
            target:
              'Paling sedikit 9 dari 12 guru menyerahkan kartu yang lengkap, dan rerata soal sesudah naik.',
            promises,
            guidance: [
              'Jangan bagikan nama, foto, atau alamat kepada mesin.',
              'Bila ragu, tanyakan kepada guru atau orang tua.',
            ],
            risks: [
              {
                risk: 'Sinyal hilang di tengah peragaan',
                answer: 'Pindah ke cetakan. Peragaan dilanjutkan dari tangkapan layar.',
              },
              {
                risk: 'Sebagian guru merasa tertinggal',
                answer: 'Berpasangan sejak awal. Tidak ada giliran menjawab di depan.',
              },
            ],
            followDate: '2027-02-22',
            follow: [
              'Setiap guru membawa satu kartu yang sudah dipakai dan menceritakan hasilnya.',
              'Dua kartu terbaik disalin untuk semua.',
            ],
          },
        },
        {
          jenjang: 'smp',
          title: 'Orang tua: menemani anak di zaman AI',
          values: {
            title: 'Menemani anak di zaman AI',
            audience: ['parents'],
            who: 'Orang tua dan wali kelas VII di Pagar Alam, bekerja pada siang hari',
            people: '30',
            need: 'Orang tua bingung menjawab ketika anak ingin memakai chatbot untuk PR. Beberapa menerima pesan suara palsu.',
            needHow:
              'Pertanyaan yang paling sering muncul saat pembagian rapor, dicatat wali kelas tanpa nama.',
            aims: [
              {
                goal: 'Orang tua menyusun kesepakatan keluarga tentang AI dengan paling sedikit tiga aturan.',
                evidence: 'Lembar kesepakatan yang dibawa pulang dan ditandatangani bersama anak.',
              },
              {
                goal: 'Orang tua memeriksa pesan yang mencurigakan dengan tiga langkah.',
                evidence: 'Peserta memperagakan tiga langkah itu pada contoh pesan rekaan.',
              },
            ],
            sessions: [
              {
                name: 'Satu sore, dua keterampilan',
                date: '2027-01-30',
                minutes: '90',
                activity:
                  'Bermain peran: telepon yang mengaku keluarga\nMencoba tiga langkah memeriksa pesan\nMenulis kesepakatan keluarga bersama pasangan duduk',
              },
            ],
            materials: ['s1', 's3', 'agreement'],
            place: 'Aula sekolah, pukul 16.00',
            offline: 'Semua contoh dicetak besar. Kegiatan berjalan dengan kertas dan suara.',
            roles: [
              'Guru BK: memandu permainan peran',
              'Wali kelas: mencatat pertanyaan',
              'Dua orang tua: menyambut dan membantu menulis',
            ],
            budget: ['Fotokopi 40 lembar'],
            measures: ['work', 'practice', 'presence'],
            target:
              'Paling sedikit 20 dari 30 keluarga membawa pulang kesepakatan. Sebulan kemudian 15 keluarga masih memakainya.',
            promises,
            guidance: [
              'PR adalah latihan berpikir. Usaha sendiri lebih berharga daripada jawaban rapi.',
              'Ceritakan kepada orang tua bila ada pesan yang menakutkan. Anak tidak akan dimarahi.',
              'Foto dan data keluarga tidak diunggah tanpa izin.',
            ],
            risks: [
              {
                risk: 'Yang datang sedikit',
                answer: 'Lembar kesepakatan dibawa pulang murid, dengan penjelasan satu halaman.',
              },
              {
                risk: 'Ada keluarga yang pernah tertipu dan malu',
                answer: 'Memakai kisah rekaan. Tidak seorang pun diminta bercerita.',
              },
            ],
            followDate: '2027-03-02',
            follow: [
              'Wali kelas menanyakan aturan mana yang masih dipakai, lewat lembar singkat.',
              'Hasilnya dirangkum tanpa nama.',
            ],
          },
        },
        {
          jenjang: 'sma',
          title: 'Rekan sekolah: menelaah soal bersama',
          values: {
            title: 'Rabu telaah soal',
            audience: ['colleagues', 'leaders'],
            who: 'Guru mapel satu SMA di Musi Banyuasin, dengan kepala sekolah sebagai peserta',
            people: '18',
            need: 'Soal ujian sering dibuat tergesa dengan AI. Kunci keliru baru diketahui sesudah nilai keluar.',
            needHow: 'Analisis butir dua ulangan terakhir, tanpa nama murid.',
            aims: [
              {
                goal: 'Guru memeriksa sepuluh soal dengan daftar cela dan memperbaiki yang lemah.',
                evidence: 'Soal sebelum dan sesudah diperbaiki, dengan alasan tiap perubahan.',
              },
            ],
            sessions: [
              {
                name: 'Membaca soal seperti murid',
                date: '2027-01-13',
                minutes: '75',
                activity: 'Mengerjakan soal rekan tanpa kunci\nMenandai cela dengan daftar periksa',
              },
              {
                name: 'Membaca angka',
                date: '2027-01-20',
                minutes: '75',
                activity:
                  'Membaca tingkat kesukaran dan daya beda dari data rekaan\nMemperbaiki dua soal yang dibawa sendiri',
              },
              {
                name: 'Soal siap pakai',
                date: '2027-01-27',
                minutes: '60',
                activity: 'Menyusun sepuluh soal final berkelompok\nSaling memeriksa kunci',
              },
            ],
            hourMinutes: '45',
            materials: ['s2', 'rubric', 'items'],
            place: 'Ruang guru',
            offline: 'Lab analisis butir berjalan tanpa internet di satu laptop. Data contoh juga dicetak.',
            roles: [
              'Dua guru pemandu: bergantian tiap pekan',
              'Wakil kurikulum: menyiapkan jadwal',
              'Semua guru: membawa soal sendiri',
            ],
            measures: ['work', 'practice'],
            target:
              'Paling sedikit 14 dari 18 guru menyerahkan sepuluh soal yang sudah ditelaah sebelum ujian.',
            promises,
            guidance: [
              'Hasil alat pendeteksi AI tidak cukup untuk menuduh siapa pun.',
              'Murid berhak bertanya bila merasa kuncinya keliru.',
            ],
            risks: [
              {
                risk: 'Guru merasa dinilai rekan',
                answer: 'Kita menelaah soal, bukan orang. Nama pembuat ditutup.',
              },
              {
                risk: 'Jadwal bergeser karena rapat',
                answer: 'Pertemuan pengganti 40 menit pada pekan yang sama.',
              },
            ],
            followDate: '2027-02-26',
            follow: [
              'Membandingkan angka ujian baru dengan dua ulangan lama.',
              'Memutuskan apakah telaah menjadi kebiasaan tetap.',
            ],
          },
        },
        {
          jenjang: 'smk',
          title: 'MGMP: membedah modul buatan AI',
          values: {
            title: 'Bengkel modul: dari draf menjadi milik kita',
            audience: ['colleagues', 'network'],
            who: 'Guru kejuruan teknik otomotif dari empat SMK di Muara Enim dan Prabumulih',
            people: '16',
            need: 'Modul buatan AI sering melewatkan keselamatan kerja dan alat yang sebenarnya ada di bengkel.',
            needHow:
              'Delapan modul dibaca bersama pada MGMP terakhir. Enam di antaranya tanpa langkah keselamatan.',
            aims: [
              {
                goal: 'Guru memeriksa satu modul dengan enam pertanyaan dan menulis tiga perbaikan.',
                evidence: 'Modul yang ditandai, dengan langkah keselamatan yang lengkap.',
              },
              {
                goal: 'Guru memandu seorang rekan menelaah modulnya dalam waktu 30 menit.',
                evidence: 'Catatan rekan: apa yang berubah sesudah ditelaah.',
              },
            ],
            sessions: [
              {
                name: 'Membedah satu modul',
                date: '2027-01-09',
                minutes: '120',
                activity:
                  'Membedah modul contoh yang dicetak\nMenandai keselamatan dan alat\nMemperbaiki satu kegiatan di bengkel',
              },
              {
                name: 'Membedah modul sendiri',
                date: '2027-01-23',
                minutes: '120',
                activity:
                  'Memeriksa modul rekan dari sekolah lain\nMemperbaiki modul sendiri dan mencobanya 15 menit',
              },
            ],
            materials: ['s3', 'scale', 'plan'],
            place: 'Bengkel salah satu SMK',
            offline: 'Modul dicetak. Semua kegiatan memakai pulpen dan alat bengkel.',
            roles: [
              'Pemandu: mengatur pasangan dan waktu',
              'Kepala bengkel: memeriksa langkah keselamatan',
              'Pencatat: mengumpulkan perbaikan',
            ],
            budget: ['Cetak 16 modul', 'Bensin antarkota ditanggung sekolah masing-masing'],
            measures: ['work', 'practice', 'voice'],
            target:
              'Paling sedikit 12 dari 16 modul memuat langkah keselamatan, dan 8 guru sudah memandu seorang rekan.',
            promises,
            guidance: [
              'Petunjuk mesin tidak menggantikan aturan keselamatan bengkel.',
              'Tanyakan kepada guru sebelum mencoba langkah yang belum pernah diajarkan.',
            ],
            risks: [
              {
                risk: 'Peserta jauh dan hujan deras',
                answer: 'Berangkat bersama. Bila jalan terendam, bertemu di dua kota.',
              },
              {
                risk: 'Modul yang dibedah membuat pembuatnya tersinggung',
                answer: 'Mulai dari modul pemandu sendiri yang sengaja bercela.',
              },
            ],
            followDate: '2027-02-27',
            follow: [
              'Setiap sekolah membawa satu modul yang sudah diajarkan.',
              'Guru menceritakan satu perbaikan yang terbukti menolong.',
            ],
          },
        },
      ],
    },
    {
      kind: 'accordion',
      title: 'Tiga pertanyaan sebelum melaksanakan',
      items: [
        {
          title: 'Berapa JP kegiatan saya?',
          text: 'Itu ditetapkan penyelenggara yang menerbitkan sertifikat. Karena itu formulir ini menghitung menit. JP baru dihitung bila Bapak/Ibu mengisi menit untuk satu JP dari penyelenggara.',
        },
        {
          title: 'Mengapa daftar hadir tidak cukup?',
          text: 'Guskey membedakan [lima lapis bukti](sumber:guskey-2002): tanggapan peserta, hasil belajar, dukungan sekolah, pemakaian, dan hasil murid. Daftar hadir belum masuk ke satu pun.',
        },
        {
          title: 'Apa yang dikatakan kepada murid dan orang tua?',
          text: 'Murid SD sampai SMA [tidak memakai AI instan](sumber:inti-2026) untuk tugas sekolah. Untuk SMK, sekolah membaca [naskah keputusannya](sumber:skb-2026). Data anak [dilindungi secara khusus](sumber:uu-pdp-2022).',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa ke sekolah',
      text: paragraphs(
        'Unduh rencananya dan tunjukkan kepada pimpinan. Mulailah dari kelompok kecil yang mau.',
        'Guru yang berbagi ikut [mengubah cara kerja sekolahnya](sumber:unesco-guru-2024). Tulislah tanggal tindak lanjut di kalender hari ini juga.',
      ),
    },
  ],
};
