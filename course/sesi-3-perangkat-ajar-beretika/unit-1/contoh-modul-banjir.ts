// Page 4 of unit 1, the worked example: from a teacher's five lines, through an AI draft, to a plan of her own.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-modul-banjir',
  title: 'Contoh: modul banjir Bu Yuliana',
  minutes: 3,
  objectives: ['merancang-modul'],
  competencies: ['2.4', '3.4'],
  sources: ['inti-2026', 'uu-pdp-2022', 'wiggins-mctighe-2005', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Bu Yuliana mengajar IPS kelas VIII di sebuah SMP di tepi Sungai Rawas, Musi Rawas Utara. Halaman sekolahnya pernah terendam. Ia ingin murid memahami sebabnya dan ikut menjaga keselamatan.',
        'Ikuti caranya bekerja. Cerita ini rekaan, tetapi langkahnya dapat langsung ditiru.',
      ),
    },
    {
      kind: 'steps',
      title: 'Lima langkah, sekitar 40 menit',
      steps: [
        {
          title: 'Menulis lima baris sendiri',
          text: 'Tujuan, bukti, keadaan kelas, waktu, dan bahan. Tanpa AI, sepuluh menit.',
        },
        {
          title: 'Memberi konteks, bukan data murid',
          text: 'Ia menulis “32 murid, kemampuan membaca beragam, satu proyektor”. Tidak ada nama, nilai, alamat, atau kisah keluarga. [Data anak](sumber:uu-pdp-2022) tidak ikut dikirim.',
        },
        {
          title: 'Meminta bagian, bukan seluruh modul',
          text: 'Ia meminta lima pilihan kegiatan untuk tujuan itu, lengkap dengan kelemahannya. Pilihan lebih mudah ditimbang daripada dokumen jadi.',
        },
        {
          title: 'Membedah draf',
          text: 'Ia mencoret, mengganti, dan memeriksa faktanya di buku dan pada sumber setempat.',
        },
        {
          title: 'Memutuskan dan mencatat',
          text: 'Ia menulis alasan setiap perubahan. Catatan itu berguna tahun depan.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Lima baris Bu Yuliana',
      text: list(
        '**Tujuan:** murid merancang jalur aman menuju titik kumpul dan menjelaskan alasannya.',
        '**Bukti:** denah jalur dengan tiga alasan yang merujuk pada keadaan sekolah.',
        '**Kelas:** sebagian murid pernah mengungsi. Kemampuan membaca beragam.',
        '**Waktu:** tiga pertemuan.',
        '**Bahan:** denah sekolah, peta sungai, satu proyektor.',
      ),
    },
    {
      kind: 'table',
      caption: 'Draf AI dan keputusan Bu Yuliana',
      columns: ['Isi draf', 'Keputusan', 'Alasannya'],
      rows: [
        [
          'Murid bertanya kepada chatbot tentang sebab banjir.',
          'Diganti: murid membaca peta sungai dan bertanya kepada petugas desa.',
          'Murid SMP [tidak memakai AI instan](sumber:inti-2026) untuk tugas sekolah. Sumber dekat pun lebih kaya.',
        ],
        [
          'Kuis sepuluh soal pengertian banjir.',
          'Diganti: denah jalur dan tiga alasan.',
          'Tujuannya merancang. Kuis itu menguji ingatan.',
        ],
        [
          '“Banjir di daerah ini terjadi karena sampah.”',
          'Ditahan sampai diperiksa.',
          'Kalimat umum. Sebab di hulu sungai dapat berbeda.',
        ],
        [
          'Setiap murid menceritakan rumahnya yang terendam.',
          'Dijadikan pilihan. Murid boleh menelaah cerita tokoh rekaan.',
          'Kenangan mengungsi dapat melukai. Murid berhak tidak bercerita.',
        ],
        [
          'Peran dalam kelompok: pencatat, pengukur, penguji, juru bicara.',
          'Dipakai.',
          'Jelas, adil, dan melatih kolaborasi.',
        ],
      ],
    },
    {
      kind: 'text',
      text: paragraphs(
        'Modul akhirnya dua halaman. *Memahami*: membaca peta dan mewawancarai petugas. *Mengaplikasi*: menyusun denah, lalu mencobanya dengan berjalan. *Merefleksi*: menulis apa yang berubah dari denah pertama, dan mengapa.',
        'AI menyumbang beberapa gagasan. Tujuan, bukti, dan pertimbangan tentang murid datang dari Bu Yuliana, sesuai dengan [rancangan mundur](sumber:wiggins-mctighe-2005). Di sini AI mengubah cara merencanakan, tetapi [manusia tetap memegang arah](sumber:unesco-guru-2024).',
      ),
    },
    {
      kind: 'single-choice',
      id: 'soal-s3-permintaan-berikutnya',
      stem: 'Bu Yuliana masih kekurangan gagasan untuk kegiatan merefleksi. Permintaan mana kepada AI yang paling membantunya tanpa melepas keputusan?',
      objective: 'merancang-modul',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: '“Tuliskan ulang seluruh modul ini agar lebih mendalam.”',
          feedback:
            'Seluruh modul berubah sekaligus. Bu Yuliana harus memeriksa semuanya lagi, termasuk bagian yang sudah baik.',
        },
        {
          id: 'b',
          text: '“Beri empat cara murid membandingkan denah pertama dan kedua.”',
          feedback: 'Tepat. Permintaannya kecil, terikat pada tujuan, dan menyisakan pilihan bagi guru.',
        },
        {
          id: 'c',
          text: '“Isikan refleksi yang biasa ditulis murid kelas VIII.”',
          feedback: 'Refleksi murid harus lahir dari murid. Contoh dari AI dapat mereka tiru tanpa berpikir.',
        },
        {
          id: 'd',
          text: '“Pilihkan cara refleksi yang paling bagus untuk kelas saya.”',
          feedback: 'AI tidak mengenal kelas itu. Memilih adalah tugas guru.',
        },
      ],
      correct: 'b',
      explanation:
        'Mintalah beberapa pilihan untuk satu bagian. Kemudian bandingkan dengan tujuan dan bukti yang sudah ditulis. Dengan begitu guru memilih, bukan menerima.',
    },
  ],
};
