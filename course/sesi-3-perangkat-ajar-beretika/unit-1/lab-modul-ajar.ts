// Lab page of unit 1: the teacher writes a lesson plan of her own, or begins with a complete one for her level.
import { type PageInput, paragraphs } from '../../write.ts';

/** The promises that every example keeps. */
const aiNever = ['name', 'number', 'score', 'health', 'face', 'contact', 'story'];

export const page: PageInput = {
  id: 'lab-modul-ajar',
  title: 'Lab: perencana modul ajar',
  minutes: 20,
  objectives: ['merancang-modul'],
  competencies: ['2.4', '3.4'],
  sources: [
    'panduan-asesmen-2025',
    'permendikdasmen-10-2025',
    'permendikdasmen-13-2025',
    'biggs-1996',
    'skb-2026',
    'inti-2026',
    'uu-pdp-2022',
  ],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Sekarang giliran Bapak/Ibu. Siapkan satu pelajaran yang akan diajarkan dalam dua minggu ke depan. Di lab ini pelajaran itu menjadi [modul ajar](istilah:modul-ajar) yang dapat diunduh, dicetak, dan terus diubah.',
        'Formulirnya mengikuti bagian yang sudah kita bahas, dari [dimensi profil lulusan](sumber:permendikdasmen-10-2025) sampai asesmen. Lab ini punya *pendamping*, program kecil yang membaca isian. Ia menghitung waktu, mencari kata kerja, dan melihat apakah [tujuan, kegiatan, dan bukti bertemu](sumber:biggs-1996). Ia bekerja di halaman ini saja, tanpa layanan AI.',
      ),
    },
    {
      kind: 'lab-lesson-plan',
      id: 'modul-ajar',
      title: 'Susun modul ajar Bapak/Ibu',
      intro:
        'Ada sembilan langkah pendek. Tidak harus selesai hari ini: isian tersimpan dan dapat dilanjutkan. Mulailah dari kosong, atau ambil satu contoh lengkap lalu jadikan milik kelas Bapak/Ibu. Semua contoh adalah rekaan.',
      tasks: [
        'Isi langkah 1 sampai 3 tanpa bantuan siapa pun. Tujuan dan bukti adalah keputusan guru.',
        'Sengaja tulis tujuan “murid **memahami** …”. Apa kata pendamping? Ganti dengan kata kerja yang dapat diamati.',
        'Isi menit setiap kegiatan. Apakah jumlahnya sama dengan waktu yang tersedia?',
        'Di langkah 8, coba pilih “Murid sendiri, dengan chatbot umum”. Baca alasannya, lalu pilih pintu yang sesuai.',
        'Tutup kolom tujuan dengan tangan. Baca buktinya saja. Dapatkah rekan menebak tujuannya?',
      ],
      examples: [
        {
          jenjang: 'sd',
          title: 'Siapa makan siapa di rawa kita?',
          values: {
            title: 'Siapa makan siapa di rawa kita?',
            school: 'SD di tepi rawa, Ogan Komering Ilir',
            level: 'sd',
            grade: 'Fase C, kelas V',
            subject: 'IPAS',
            hours: '4',
            readiness:
              'Murid mengenal ikan gabus, betok, dan eceng gondok dari kehidupan sehari-hari. Sebagian besar dapat menyebut makanan hewan, tetapi belum menghubungkannya menjadi rantai. Beberapa murid masih perlu waktu untuk membaca teks panjang.',
            readinessHow:
              'Minggu lalu murid menggambar tiga hewan rawa dan makanannya di selembar kertas. Guru mengelompokkan gambar itu.',
            profile: ['penalaran', 'kolaborasi'],
            goals: [
              {
                goal: 'Murid menjelaskan hubungan makan dan dimakan di rawa dengan rantai makanan berisi paling sedikit empat makhluk.',
                evidence: 'Rantai di kertas karton, diterangkan murid di depan kelompok lain.',
                practice: 'Menyusun kartu makhluk rawa dan menguji panahnya bersama kelompok.',
              },
              {
                goal: 'Murid memperkirakan dan menjelaskan akibat bila satu makhluk hilang, dengan dua alasan.',
                evidence: 'Dua kalimat alasan yang merujuk pada rantai buatannya.',
                practice:
                  'Permainan tali: satu murid melepas tali, kelompok mengamati siapa yang ikut goyah.',
              },
            ],
            mindful:
              'Murid membaca tujuan di papan, lalu menulis satu hal yang ingin ia ketahui tentang rawa.',
            meaningful:
              'Makhluk yang dipakai adalah yang dijumpai murid ketika ikut memancing atau ke pasar.',
            joyful:
              'Permainan tali membuat semua murid menjadi bagian dari rantai. Jawaban yang berbeda dihargai.',
            opening: [
              'Guru menunjukkan gambar rawa dan bertanya, “Siapa yang makan siang di sini?”',
              'Murid membaca tujuan dan menulis satu pertanyaan.',
            ],
            openingMinutes: '15',
            understand: [
              'Murid mengamati kartu makhluk rawa dan membaca keterangan pendek di baliknya.',
              'Berpasangan, murid menaruh panah dari yang dimakan ke yang memakan.',
            ],
            understandMinutes: '35',
            apply: [
              'Kelompok menyusun rantai makanan di karton.',
              'Permainan tali: satu makhluk hilang, kelompok menuliskan akibat dan alasannya.',
            ],
            applyMinutes: '50',
            reflect: [
              'Murid membandingkan rantainya dengan gambar minggu lalu.',
              'Murid menulis satu panah yang ia ubah, dan mengapa.',
            ],
            reflectMinutes: '25',
            closing: ['Tiga murid membacakan pertanyaan awalnya dan jawaban yang ia temukan.'],
            closingMinutes: '15',
            before:
              'Gambar tiga hewan dan makanannya. Bila banyak yang keliru, kartu diberi gambar makanannya.',
            during:
              'Guru melihat arah panah di tiap pasangan. Bila panahnya terbalik, guru meminta pasangan itu memerankan makan siang, lalu memperbaiki.',
            after: 'Rantai dan dua alasan. Cukup baik bila panahnya benar dan alasannya merujuk pada rantai.',
            support:
              'Kartu bergambar besar, kalimat pembuka yang tinggal dilengkapi, dan boleh menjelaskan secara lisan.',
            challenge: 'Menggabungkan dua rantai menjadi jaring dan menandai makhluk yang paling menentukan.',
            media: ['Kartu makhluk rawa buatan guru', 'Kertas karton dan spidol', 'Tali rafia'],
            offline: 'Seluruh pelajaran berjalan tanpa listrik. Gambar rawa digambar di papan tulis.',
            aiDoor: ['planning'],
            aiFor:
              'Menawarkan lima pertanyaan pemantik tentang rawa. Guru memilih satu dan mengubah bahasanya.',
            aiLevel: '1',
            aiCheck: [
              'Apakah makhluk yang disebut memang hidup di rawa sekitar sekolah?',
              'Apakah bahasanya dapat dibaca murid kelas V?',
            ],
            aiNever,
            partners:
              'Seorang orang tua yang bekerja sebagai nelayan bercerita sepuluh menit tentang ikan yang makin jarang.',
            teacherReflection:
              'Panah mana yang paling sering terbalik? Siapa yang belum bersuara? Apa yang saya potong bila diulang?',
          },
        },
        {
          jenjang: 'smp',
          title: 'Harga di pasar kalangan',
          values: {
            title: 'Mengapa harganya berubah? Belajar dari pasar kalangan',
            school: 'SMP di Ogan Ilir',
            level: 'smp',
            grade: 'Fase D, kelas VII',
            subject: 'IPS',
            hours: '4',
            readiness:
              'Murid terbiasa berbelanja di pasar kalangan bersama keluarga. Mereka tahu harga berubah, tetapi menyebut “pedagang ingin untung” sebagai satu-satunya sebab. Kemampuan membaca tabel beragam.',
            readinessHow:
              'Dua pertanyaan tertulis di akhir pertemuan sebelumnya, dibaca guru tanpa diberi nilai.',
            profile: ['kewargaan', 'penalaran', 'komunikasi'],
            goals: [
              {
                goal: 'Murid menjelaskan dua sebab perubahan harga cabai berdasarkan tabel harga empat pekan.',
                evidence: 'Paragraf pendek dengan dua sebab, masing-masing menunjuk angka di tabel.',
                practice: 'Membaca tabel berpasangan dan menandai pekan yang paling berubah.',
              },
              {
                goal: 'Murid menilai sebuah penjelasan buatan AI tentang harga dengan dua bukti dari tabel.',
                evidence:
                  'Lembar penjelasan yang sudah ditandai: benar, keliru, atau tidak dapat dipastikan, beserta alasannya.',
                practice: 'Membedah penjelasan AI yang dicetak guru, kalimat demi kalimat.',
              },
            ],
            mindful: 'Murid menilai sendiri seberapa yakin ia membaca tabel, sebelum dan sesudah pelajaran.',
            meaningful: 'Barang dan pasarnya dikenal murid. Harga memengaruhi belanja keluarganya.',
            joyful: 'Murid bermain peran sebagai pedagang dan pembeli pada musim hujan dan musim panen.',
            opening: [
              'Permainan tawar-menawar singkat dengan cabai dari kertas.',
              'Guru menuliskan tujuan dan bertanya, “Apa yang membuat harga naik?”',
            ],
            openingMinutes: '20',
            understand: [
              'Murid membaca tabel harga empat pekan yang disusun guru untuk latihan.',
              'Berpasangan, murid menuliskan dugaan sebab dan angka yang mendukungnya.',
            ],
            understandMinutes: '40',
            apply: [
              'Kelompok menerima penjelasan AI yang dicetak dan sudah dibaca guru.',
              'Kelompok menandai tiap kalimat dan menulis alasan dari tabel.',
            ],
            applyMinutes: '55',
            reflect: [
              'Murid membandingkan dugaan awalnya dengan simpulannya sekarang.',
              'Murid menulis satu kalimat yang semula ia percaya, dan apa yang mengubah pikirannya.',
            ],
            reflectMinutes: '30',
            closing: ['Murid menulis satu pertanyaan untuk pedagang yang ia kenal.'],
            closingMinutes: '15',
            before:
              'Dua pertanyaan tertulis. Bila banyak yang belum dapat membaca tabel, pelajaran dimulai dengan tabel dua baris.',
            during:
              'Guru membaca alasan dua pasangan di tiap baris. Jika alasan tidak menunjuk angka, guru memberi contoh satu kalimat dan meminta diulang.',
            after:
              'Paragraf dan lembar yang ditandai. Cukup baik bila setiap sebab menunjuk angka yang tepat.',
            support:
              'Tabel dengan kolom yang lebih sedikit dan kalimat pembuka. Murid boleh bekerja bertiga.',
            challenge:
              'Mencari sebab yang tidak terlihat di tabel, lalu menuliskan data apa yang diperlukan.',
            media: ['Tabel harga di kertas', 'Cetakan penjelasan AI', 'Cabai dan uang dari kertas'],
            offline:
              'Tabel ditulis di papan tulis. Penjelasan AI dicetak sehari sebelumnya, jadi listrik tidak diperlukan.',
            aiDoor: ['planning', 'paper'],
            aiFor:
              'Guru meminta satu penjelasan tentang naiknya harga cabai. Kelemahannya menjadi bahan latihan murid di kertas.',
            aiLevel: '2',
            aiCheck: [
              'Kalimat mana yang benar, keliru, atau tidak dapat dipastikan dari tabel?',
              'Apakah ada kata yang merendahkan pedagang atau daerah tertentu?',
              'Apakah panjangnya cukup satu halaman?',
            ],
            aiNever,
            partners: 'Murid bertanya kepada keluarga atau pedagang yang dikenalnya, tanpa mencatat nama.',
            teacherReflection:
              'Apakah murid menjadi lebih teliti, atau hanya lebih curiga? Kalimat AI mana yang paling berguna dibedah?',
          },
        },
        {
          jenjang: 'sma',
          title: 'Gambut basah, gambut kering',
          values: {
            title: 'Gambut basah, gambut kering',
            school: 'SMA di Banyuasin',
            level: 'sma',
            grade: 'Fase E, kelas X',
            subject: 'Biologi',
            hours: '4',
            readiness:
              'Murid pernah mengalami musim kabut asap dan dapat menyebut “kebakaran lahan”. Mereka belum dapat menerangkan peran air dalam gambut. Sebagian besar sudah pernah menulis laporan percobaan.',
            readinessHow: 'Peta pikiran lima menit tentang gambut, dikumpulkan tanpa nama.',
            profile: ['kewargaan', 'penalaran', 'kolaborasi'],
            goals: [
              {
                goal: 'Murid membandingkan kemampuan bahan serupa gambut menahan air dalam keadaan basah dan kering, berdasarkan percobaan.',
                evidence: 'Tabel hasil percobaan dan dua kalimat perbandingan.',
                practice: 'Percobaan menimbang sabut kelapa basah dan kering sebagai model gambut.',
              },
              {
                goal: 'Murid menilai dua usulan pemulihan lahan gambut dengan tiga pertimbangan ekologi.',
                evidence:
                  'Tanggapan satu halaman yang memilih, memberi alasan, dan mengakui kelemahan pilihannya.',
                practice: 'Menimbang usulan dari AI di layar guru dengan daftar pertimbangan buatan kelas.',
              },
            ],
            mindful: 'Murid menyusun sendiri daftar pertimbangan sebelum melihat usulan siapa pun.',
            meaningful: 'Gambut dan asap menyangkut kesehatan dan pekerjaan warga di sekitar murid.',
            joyful:
              'Percobaannya sederhana dan dapat gagal dengan aman. Tebakan sebelum menimbang dirayakan.',
            opening: [
              'Murid menebak: berapa banyak air yang ditahan segenggam sabut kelapa?',
              'Guru menerangkan tujuan dan batas model: sabut bukan gambut.',
            ],
            openingMinutes: '20',
            understand: [
              'Kelompok menimbang sabut kering, merendamnya, lalu menimbang lagi.',
              'Murid membaca teks pendek: gambut terbentuk dari sisa tumbuhan yang terendam air.',
              'Murid menghubungkan hasil percobaan dengan mudahnya gambut kering terbakar.',
            ],
            understandMinutes: '60',
            apply: [
              'Kelas menyusun daftar pertimbangan di papan.',
              'Guru mengetik pertanyaan pilihan kelas di satu layar dan menayangkan dua usulan AI.',
              'Kelompok menimbang kedua usulan dengan daftar itu, di buku tulis.',
            ],
            applyMinutes: '55',
            reflect: [
              'Murid menulis pertimbangan mana yang mengubah pilihannya, dan apa yang masih ia ragukan.',
            ],
            reflectMinutes: '25',
            closing: ['Dua kelompok membacakan kelemahan dari pilihannya sendiri.'],
            closingMinutes: '20',
            before: 'Peta pikiran. Bila gambut dianggap tanah biasa, teks pendek dibaca bersama lebih dulu.',
            during:
              'Guru memeriksa tabel percobaan. Bila satuannya tertukar, kelompok menimbang ulang satu contoh bersama guru.',
            after:
              'Tanggapan satu halaman. Cukup baik bila ada tiga pertimbangan yang merujuk pada percobaan atau teks.',
            support:
              'Tabel yang sudah diberi judul, daftar istilah, dan pilihan menjelaskan secara lisan kepada guru.',
            challenge: 'Menuliskan satu percobaan lanjutan yang dapat membantah simpulan kelompoknya.',
            media: [
              'Sabut kelapa, ember, timbangan dapur',
              'Teks satu halaman',
              'Satu laptop dan proyektor milik sekolah',
            ],
            offline:
              'Guru membawa cetakan dua usulan AI yang sudah diperiksa. Bila listrik mati, kelompok memakai cetakan itu.',
            aiDoor: ['planning', 'screen'],
            aiFor:
              'Menawarkan dua usulan pemulihan lahan untuk ditimbang kelas. Guru yang mengoperasikan, dengan akun guru.',
            aiLevel: '3',
            aiCheck: [
              'Apakah pengertian gambut sesuai dengan buku teks?',
              'Apakah usulannya dapat membahayakan bila ditiru?',
              'Apakah ada angka tanpa sumber? Angka itu dicoret.',
            ],
            aiNever,
            partners:
              'Petugas desa atau penyuluh diundang menjawab tiga pertanyaan kelas, bila jadwalnya cocok.',
            teacherReflection:
              'Apakah murid lebih percaya layar daripada percobaannya sendiri? Pertimbangan mana yang tidak muncul?',
          },
        },
        {
          jenjang: 'smk',
          title: 'Menghitung biaya sepiring pempek',
          values: {
            title: 'Menghitung biaya sepiring pempek',
            school: 'SMK di Palembang',
            level: 'smk',
            grade: 'Fase F, kelas XI',
            subject: 'Kuliner',
            hours: '6',
            readiness:
              'Murid sudah dapat mengolah adonan dasar pempek dengan resep. Sebagian besar belum menghitung susut bahan dan biaya tiap porsi. Kemampuan berhitung persen beragam.',
            readinessHow: 'Soal hitung persen tiga butir, dan pengamatan pada praktik sebelumnya.',
            profile: ['penalaran', 'kreativitas', 'kemandirian'],
            goals: [
              {
                goal: 'Murid menghitung biaya bahan satu porsi pempek dengan selisih paling banyak Rp200 dari hitungan bersama.',
                evidence: 'Kartu biaya yang terisi dan langkah hitungnya.',
                practice: 'Menimbang bahan sebelum dan sesudah dibersihkan, lalu mengisi kartu biaya.',
              },
              {
                goal: 'Murid merancang satu perubahan resep yang menekan biaya tanpa menurunkan mutu, berdasarkan uji rasa.',
                evidence: 'Resep baru, kartu biaya baru, dan ringkasan uji rasa lima orang.',
                practice: 'Praktik membuat dua versi dan uji rasa tertutup.',
              },
            ],
            mindful: 'Murid menetapkan sendiri satu kesalahan praktik lama yang ingin ia hindari.',
            meaningful: 'Biaya porsi menentukan harga jual. Inilah pekerjaan sehari-hari di dapur usaha.',
            joyful:
              'Uji rasa tertutup menjadi tantangan antarkelompok, dengan pujian untuk catatan yang paling jujur.',
            opening: [
              'Guru menunjukkan dua piring pempek dan bertanya, “Mana yang untung?”',
              'Pembagian tugas dan aturan kebersihan dapur.',
            ],
            openingMinutes: '25',
            understand: [
              'Murid menimbang ikan utuh dan daging bersih, lalu menghitung susutnya.',
              'Murid mengisi kartu biaya contoh bersama guru.',
            ],
            understandMinutes: '70',
            apply: [
              'Kelompok membaca cetakan tiga usulan AI untuk menekan biaya dan mencoret yang tidak aman.',
              'Kelompok membuat versi asli dan versi perubahan, menghitung biayanya, lalu mengadakan uji rasa.',
            ],
            applyMinutes: '125',
            reflect: [
              'Murid membandingkan dugaan biaya dengan hasil hitung, dan menulis satu langkah yang akan ia ubah.',
            ],
            reflectMinutes: '30',
            closing: ['Membersihkan dapur dan membacakan satu temuan tiap kelompok.'],
            closingMinutes: '20',
            before:
              'Tiga soal persen. Bila banyak yang keliru, kartu biaya contoh dikerjakan bersama sampai selesai.',
            during:
              'Guru memeriksa angka susut di tiap meja. Bila susut dihitung dari berat bersih, guru mengulang satu contoh dengan timbangan.',
            after:
              'Kartu biaya dan resep baru. Cukup baik bila hitungannya dapat ditelusuri dan uji rasanya tercatat.',
            support: 'Kartu biaya dengan rumus yang sudah tertulis, kalkulator dapur, dan pasangan kerja.',
            challenge: 'Menghitung harga jual untuk tiga sasaran biaya bahan dan memilih satu dengan alasan.',
            media: [
              'Ikan, sagu, dan bumbu',
              'Timbangan dapur dan kalkulator',
              'Kartu biaya di kertas',
              'Cetakan usulan AI',
            ],
            offline:
              'Hitungan memakai kertas dan kalkulator. Adonan direbus dengan kompor gas, jadi listrik tidak menentukan.',
            aiDoor: ['planning', 'paper'],
            aiFor:
              'Guru meminta usulan menekan biaya. Murid memeriksa cetakannya dengan pengetahuan keamanan pangan.',
            aiLevel: '2',
            aiCheck: [
              'Apakah usulannya aman menurut aturan kebersihan dapur?',
              'Apakah bahan penggantinya ada di pasar setempat?',
              'Apakah hitungannya benar bila diulang dengan kalkulator?',
            ],
            aiNever,
            partners:
              'Seorang pengusaha pempek memberi tanggapan atas kartu biaya, tanpa menyebut nama murid.',
            teacherReflection:
              'Di langkah mana hitungan paling sering meleset? Apakah waktu praktik cukup untuk semua kelompok?',
          },
        },
      ],
    },
    {
      kind: 'accordion',
      title: 'Dari mana ukuran pendamping?',
      items: [
        {
          title: 'Waktu',
          text: 'Satu JP dihitung 35 menit di SD, 40 menit di SMP, dan 45 menit di SMA dan SMK, seperti dalam [struktur kurikulum](sumber:permendikdasmen-13-2025). Sekolah dengan hitungan lain dapat mengisi menitnya sendiri.',
        },
        {
          title: 'Pemegang AI',
          text: 'Penjelasan [Keputusan Bersama Tujuh Menteri](sumber:skb-2026) menyebut murid SD sampai SMA [tidak memakai AI instan](sumber:inti-2026) untuk tugas sekolah. Untuk SMK, sekolah membaca naskahnya.',
        },
        {
          title: 'Data murid',
          text: 'Data anak termasuk [data pribadi spesifik](sumber:uu-pdp-2022) menurut Pasal 4. Tujuh janji di langkah 8 menjaganya.',
        },
        {
          title: 'Tujuan dan bukti',
          text: 'Pendamping memakai daftar kata kerja. Ia tidak mengerti isi kalimat. Bila sarannya tidak cocok, abaikan dan mintalah rekan membaca.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Yang dibawa ke kelas',
      text: paragraphs(
        'Unduh modulnya sekarang. Tandai satu kegiatan yang akan diuji bersama rekan pada halaman berikutnya.',
        '[Panduan resmi](sumber:panduan-asesmen-2025) pun menganggap dokumen ini boleh diubah. Sesudah mengajar, kembalilah ke sini dan tulis apa yang berubah.',
      ),
    },
  ],
};
