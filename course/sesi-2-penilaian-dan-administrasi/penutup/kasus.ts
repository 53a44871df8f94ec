// The story of session 2's case: a week of summative assessment at an SMP in Ogan Ilir.
import { paragraphs, type ScenarioInput } from '../../write.ts';

export const kasus: ScenarioInput = {
  id: 'pekan-sumatif',
  title: 'Pekan penilaian sumatif',
  jenjang: 'smp',
  opening: paragraphs(
    'Anda guru IPA di sebuah SMP di Indralaya, Ogan Ilir. Pekan penilaian sumatif akhir semester tiba. Ada 96 murid di tiga kelas.',
    'Anda masih harus menulis soal, mengoreksi uraian, menganalisis butir, dan menyusun rekap. Rekan Anda menyodorkan ponsel. “Serahkan saja kepada AI.”',
  ),
  start: 'senin-tumpukan',
  nodes: [
    {
      id: 'senin-tumpukan',
      text: '**Senin.** Di meja: kisi-kisi, foto lembar jawaban ulangan bulan lalu, dan surat pemberitahuan untuk orang tua. Waktu kosong Anda dua jam.',
      choices: [
        {
          id: 'a',
          text: 'Memilah dahulu: mana yang boleh dibantu AI, mana yang hati-hati, mana yang jangan.',
          consequence:
            'Pemilahan memakan setengah jam. Surat dan draf soal boleh dibantu. Lembar jawaban murid tetap di map.',
          to: 'selasa-soal',
        },
        {
          id: 'b',
          text: 'Memotret semuanya, termasuk lembar jawaban, lalu mengunggahnya ke chatbot.',
          consequence:
            'Foto pertama sedang diunggah. Bu Mira melirik layar Anda. “Itu ada nama dan NISN anak-anak, Bu, Pak.”',
          to: 'senin-terunggah',
        },
        {
          id: 'c',
          text: 'Mengerjakan semuanya sendiri seperti biasa.',
          consequence:
            'Surat selesai, rapi. Dua jam habis, dan soal belum tersentuh. Malam nanti akan panjang.',
          to: 'selasa-soal',
        },
      ],
    },
    {
      id: 'senin-terunggah',
      text: 'Tiga foto sudah masuk. Tombol “batalkan” tidak ada.',
      choices: [
        {
          id: 'a',
          text: 'Berhenti, menghapus percakapan, mencatat apa yang keluar, lalu melapor.',
          consequence:
            'Kepala sekolah menghela napas, lalu berterima kasih karena Anda jujur. Tiga keluarga dihubungi. Satu di antaranya kecewa.',
          to: 'selasa-soal',
        },
        {
          id: 'b',
          text: 'Menghapus percakapan, dan tidak menceritakannya.',
          consequence: 'Tidak ada yang tahu, kecuali Bu Mira. Ia tidak lagi bercerita banyak kepada Anda.',
          to: 'selasa-soal',
        },
      ],
    },
    {
      id: 'selasa-soal',
      text: '**Selasa.** AI memberi 24 draf soal dari kisi-kisi Anda. Sekilas bagus. Nomor 14 terasa punya dua jawaban benar, dan kunci nomor 7 belum Anda hitung.',
      choices: [
        {
          id: 'a',
          text: 'Mengerjakan sendiri semua soal tanpa melihat kunci, lalu membandingkan.',
          consequence:
            'Nomor 14 memang bermasalah, dan Anda memperbaikinya. Kunci nomor 7 terlewat, karena Anda sudah lelah ketika sampai di sana lagi.',
          to: 'rabu-uraian',
        },
        {
          id: 'b',
          text: 'Bertukar telaah dengan Bu Mira, dua belas nomor seorang.',
          consequence:
            'Bu Mira menemukan nomor 14 dan satu pengecoh yang aneh. Kunci nomor 7 luput dari kalian berdua. Sebagai balasan, malam ini Anda menelaah soalnya.',
          to: 'rabu-uraian',
        },
        {
          id: 'c',
          text: 'Langsung mencetak; AI jarang keliru di IPA.',
          consequence:
            'Saat ujian, tiga murid bertanya tentang nomor 14. Pengawas bingung. Anda menganulirnya di tengah ujian, dan murid yang sudah lama memikirkannya merasa rugi.',
          to: 'rabu-uraian',
        },
      ],
    },
    {
      id: 'rabu-uraian',
      text: '**Rabu.** Ada 96 jawaban uraian tentang ekosistem rawa. Rubriknya sudah ada.',
      choices: [
        {
          id: 'a',
          text: 'Menilai sendiri dengan rubrik. AI hanya membantu menyusun kalimat umpan balik umum untuk kelas.',
          consequence:
            'Butuh dua malam. Anda mengenali pola salah paham tentang rantai makanan. Umpan baliknya terasa dari Anda, karena memang Anda yang membaca.',
          to: 'kamis-butir',
        },
        {
          id: 'b',
          text: 'Menilai sepuluh jawaban bersama rekan, menyamakan ukuran, baru melanjutkan sendiri.',
          consequence:
            'Di tiga jawaban, kalian berselisih dua angka. Deskripsi rubriknya diperjelas. Mulainya lambat, sesudah itu lebih mantap.',
          to: 'kamis-butir',
        },
        {
          id: 'c',
          text: 'Menyalin jawaban tanpa nama ke AI, lalu memakai skornya apa adanya.',
          consequence:
            'Satu jam selesai. Rendi, yang menulis dengan bahasa sehari-hari tentang rawa di belakang rumahnya, mendapat skor terendah.',
          to: 'rabu-skor',
        },
      ],
    },
    {
      id: 'rabu-skor',
      text: 'Rendi bertanya, “Yang salah yang mana, Bu, Pak?” Anda membaca jawabannya untuk pertama kali. Isinya tepat.',
      choices: [
        {
          id: 'a',
          text: 'Menarik semua skor, dan menilai ulang dengan rubrik.',
          consequence:
            'Dua malam terpakai juga. Sebelas skor berubah. Anda menjelaskan alasannya di kelas, tanpa menyebut nama.',
          to: 'kamis-butir',
        },
        {
          id: 'b',
          text: 'Menaikkan skor Rendi saja, sebab hanya dia yang bertanya.',
          consequence:
            'Rendi senang. Sepuluh anak lain yang dirugikan tidak bertanya, maka tidak pernah tahu.',
          to: 'skor-mesin',
        },
      ],
    },
    {
      id: 'kamis-butir',
      text: '**Kamis.** Analisis butir: nomor 7 dijawab benar oleh 22% murid, dan daya pembedanya −0,35. Murid terbaik justru banyak memilih B, padahal kuncinya C.',
      choices: [
        {
          id: 'a',
          text: 'Mengerjakan ulang nomor 7 untuk memeriksa kuncinya.',
          consequence:
            'Kuncinya keliru; yang benar B. Setelah dihitung ulang, daya pembedanya menjadi 0,48. Nilai 71 murid berubah, dan rekap harus diulang.',
          to: 'jumat-rekap',
        },
        {
          id: 'b',
          text: 'Menghapus nomor 7 dari penilaian.',
          consequence:
            'Cepat dan tampak adil. Namun, murid yang menjawab B dengan benar kehilangan satu angka yang seharusnya mereka miliki.',
          to: 'jumat-rekap',
        },
        {
          id: 'c',
          text: 'Membiarkannya; satu soal tidak banyak berarti.',
          consequence:
            'Nilai tetap. Bagi empat murid, satu soal itu menentukan tuntas atau belum. Dua orang tua mulai bertanya.',
          to: 'jumat-rekap',
        },
      ],
    },
    {
      id: 'jumat-rekap',
      text: '**Jumat.** Rekap harus masuk pukul dua. Rumus di lembar sebar Anda rusak.',
      choices: [
        {
          id: 'a',
          text: 'Meminta AI memperbaiki rumusnya dengan data contoh, lalu memakainya di komputer sekolah.',
          consequence:
            'Rumusnya berjalan pada percobaan ketiga. Anda memeriksa lima baris dengan kalkulator. Rekap masuk pukul dua kurang lima.',
          to: 'sabtu-orang-tua',
        },
        {
          id: 'b',
          text: 'Menempel seluruh tabel nama, NISN, dan nilai ke chatbot agar cepat.',
          consequence: 'Rekap selesai dalam dua menit. Nama dan nilai 96 anak ikut terkirim ke luar sekolah.',
          to: 'data-keluar',
        },
        {
          id: 'c',
          text: 'Meminta waktu sampai malam, dan menghitung bersama rekan.',
          consequence:
            'Koordinator kurikulum menggerutu, tetapi mengizinkan. Hitungan kalian saling memeriksa. Anda sampai di rumah pukul sepuluh.',
          to: 'sabtu-orang-tua',
        },
      ],
    },
    {
      id: 'sabtu-orang-tua',
      text: '**Sabtu.** Beberapa orang tua datang saat pembagian hasil. “Apakah nilai anak kami dihitung mesin?”',
      choices: [
        {
          id: 'a',
          text: 'Menjelaskan terbuka: apa yang dibantu AI, apa yang diperiksa, dan apa yang sempat keliru.',
          consequence:
            'Ada alis yang terangkat. Lalu seorang bapak berkata, “Baru kali ini saya paham cara nilai dibuat.” Antrean menjadi panjang.',
          to: 'terbuka',
        },
        {
          id: 'b',
          text: 'Menjawab singkat: semua nilai sudah diputuskan guru, silakan bertanya bila ada yang ganjil.',
          consequence:
            'Antrean lancar. Sebagian orang tua puas. Sebagian pulang dengan pertanyaan yang belum terjawab.',
          to: 'tenang',
        },
      ],
    },
  ],
  endings: [
    {
      id: 'terbuka',
      title: 'Terbuka sampai ke kekeliruan',
      text: 'Hari Sabtu Anda habis untuk menjelaskan. Dua orang tua minta jawaban anaknya ditinjau lagi, dan satu nilai memang berubah. Kepercayaan tumbuh pelan.',
      lesson:
        'Keterbukaan mengundang pertanyaan, dan pertanyaan memakan waktu. Sebagai gantinya, nilai dapat dijelaskan oleh manusia. Bagian mana dari pekan ini yang dapat dibuat lebih ringan semester depan?',
      balance: 86,
    },
    {
      id: 'tenang',
      title: 'Selesai dengan tenang',
      text: 'Semua selesai dan Anda masih punya sore. Beberapa orang tua tetap mengira mesin yang menilai.',
      lesson:
        'Tenaga guru juga layak dijaga. Penjelasan singkat cukup bagi banyak orang. Adakah cara tertulis, satu halaman, agar yang ingin tahu dapat membaca sendiri?',
      balance: 74,
    },
    {
      id: 'skor-mesin',
      title: 'Hanya yang bertanya',
      text: 'Pekan itu tampak beres. Nilai uraian di rapor sebagian bukan hasil bacaan siapa pun.',
      lesson:
        'Skor dari mesin tetap menjadi tanggung jawab guru yang memakainya. Bila satu skor terbukti keliru, skor lain dengan cara yang sama patut diperiksa. Anak yang diam juga berhak atas nilai yang tepat.',
      balance: 28,
    },
    {
      id: 'data-keluar',
      title: 'Cepat, dan tidak bisa ditarik',
      text: 'Rekap tepat waktu. Senin, kepala sekolah memanggil. Tidak ada yang dapat memastikan di mana data itu kini berada.',
      lesson:
        'Data anak termasuk [data pribadi yang bersifat spesifik, Pasal 4](sumber:uu-pdp-2022), dan pemrosesannya memerlukan persetujuan orang tua, Pasal 25. Untuk memperbaiki rumus, AI tidak perlu melihat satu nama pun.',
      balance: 20,
    },
  ],
};
