// Page 2 of unit 4: faked faces and voices, the fraud that uses them, and what to do.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'deepfake-dan-penipuan',
  title: 'Wajah tiruan, suara tiruan, dan penipuan',
  minutes: 3,
  objectives: ['mengenali-risiko'],
  competencies: ['1.2', '2.2'],
  sources: ['bloomberg-technoz-2025', 'nightingale-farid-2022', 'ftc-2023', 'bisnis-apk-2023', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Pada Januari 2025, polisi mengungkap penipuan dengan [deepfake](istilah:deepfake). Video palsu menampilkan para pejabat negara yang seolah-olah menawarkan bantuan. Korban diminta membayar “biaya administrasi”. Polisi mencatat sebelas korban, dan [sebagian dari Sumatera Selatan](sumber:bloomberg-technoz-2025).',
        'Dapatkah mata kita membedakannya? Sulit. Dalam sebuah penelitian, 315 orang menebak wajah asli atau buatan AI. Rata-rata [hanya 48% yang tepat](sumber:nightingale-farid-2022), hampir sama dengan melempar koin. Kelompok lain yang diberi latihan mencapai 59%.',
      ),
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Jangan berburu jari yang janggal',
      text: 'Cacat pada gambar makin jarang. Maka, jangan bertanya “tampak asli atau tidak?”. Tanyakan **siapa yang mengirim, apa yang diminta, dan siapa lagi yang memberitakan**.',
    },
    {
      kind: 'accordion',
      title: 'Empat modus yang sampai ke sekolah',
      items: [
        {
          title: 'Suara kerabat atau atasan',
          text: 'Dengan potongan rekaman pendek, suara dapat ditiru. Ini disebut [kloning suara](istilah:kloning-suara). Penelepon mengaku anak atau atasan yang tertimpa masalah. Sarannya: putuskan, lalu [hubungi nomor yang sudah kita kenal](sumber:ftc-2023).',
        },
        {
          title: 'Video pejabat membagi bantuan',
          text: 'Ada janji hadiah, nomor untuk dihubungi, lalu biaya yang harus dibayar dahulu. Bantuan yang resmi diperiksa di kanal resmi instansinya, tidak lewat nomor di video.',
        },
        {
          title: 'Undangan atau surat berakhiran .apk',
          text: 'Berkas .apk adalah aplikasi, bukan surat. Pernah beredar undangan pernikahan palsu yang [mencuri kode perbankan](sumber:bisnis-apk-2023). Ini salah satu bentuk [pengelabuan](istilah:pengelabuan). Jangan dipasang, sekalipun pengirimnya kita kenal.',
        },
        {
          title: 'Gambar rekayasa yang mempermalukan murid',
          text: 'Wajah anak ditempelkan pada gambar yang tidak senonoh atau memalukan. Gambarnya palsu, lukanya nyata. Langkahnya ada di bawah.',
        },
      ],
    },
    {
      kind: 'steps',
      title: 'Tiga langkah sebelum bertindak',
      steps: [
        { title: 'Berhenti', text: 'Tergesa, takut, dan rahasia adalah alat kerja penipu. Tarik napas.' },
        {
          title: 'Putus',
          text: 'Tutup telepon atau percakapan. Jangan menekan tautan atau memasang berkas.',
        },
        {
          title: 'Hubungi balik',
          text: 'Pakai nomor yang sudah tersimpan, atau datangi orangnya. Tanyakan langsung.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Bila murid menjadi korban gambar rekayasa',
      text: list(
        'Dampingi anaknya lebih dahulu. Ia tidak bersalah.',
        'Jangan meneruskan, mencetak, atau menyimpan gambarnya. Catat akun, tautan, dan waktunya saja.',
        'Hubungi orang tua/wali, kepala sekolah, dan petugas perlindungan murid di sekolah. Bila ada dugaan pidana, laporkan kepada polisi bersama orang tuanya.',
        'Data anak, termasuk wajahnya, [dilindungi secara khusus](sumber:uu-pdp-2022). Simpulkan pelakunya dari bukti, jangan dari kabar.',
      ),
    },
    {
      kind: 'single-choice',
      id: 'soal-pesan-kepala',
      stem: 'Malam hari, seorang guru SD di OKU Selatan menerima video pendek. Tampak kepala dinas mengumumkan tunjangan baru dan meminta guru mengisi data rekening di sebuah tautan paling lambat pukul 22.00. Apa yang dilakukan lebih dahulu?',
      objective: 'mengenali-risiko',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: 'Mengamati gerak bibir dan matanya, lalu mengisi bila tampak wajar.',
          feedback: 'Mata kita mudah kalah. Video yang tampak wajar pun dapat buatan.',
        },
        {
          id: 'b',
          text: 'Mencari pengumuman itu di kanal resmi dinas tanpa menyentuh tautannya.',
          feedback: 'Tepat. Kabar diperiksa lewat jalan lain, dan batas waktu yang mendesak tidak diikuti.',
        },
        {
          id: 'c',
          text: 'Meneruskan video ke grup guru supaya rekan dapat ikut memeriksanya.',
          feedback: 'Niatnya baik, tetapi rekan dapat menyangka Bapak/Ibu membenarkannya.',
        },
        {
          id: 'd',
          text: 'Mengisi nama dan sekolah dahulu, sedangkan nomor rekening menyusul.',
          feedback: 'Data sedikit pun berguna bagi penipu. Lagi pula, tautannya sendiri dapat berbahaya.',
        },
      ],
      correct: 'b',
      explanation:
        'Tanda bahayanya ada tiga: mendesak, menjanjikan uang, dan meminta data lewat tautan. Periksalah lewat jalan yang kita pilih sendiri.',
    },
  ],
};
