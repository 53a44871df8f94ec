// Lab page of unit 2: own assignments get a level of the AI Assessment Scale, held against the rules of each jenjang.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'lab-skala-ai',
  title: 'Lab: Skala AI untuk tugas Anda',
  minutes: 12,
  objectives: ['menentukan-tingkat-ai'],
  competencies: ['2.4', '1.4'],
  sources: ['perkins-roe-furze-2024', 'skb-2026', 'uu-pdp-2022', 'unesco-genai-2023'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Ambil tabel kertas dari halaman sebelumnya. Di lab ini setiap tugas diberi tingkat pada [Skala AI](istilah:skala-ai), lalu diperiksa dengan [aturan](sumber:skb-2026) bagi jenjangnya.',
        'Sesudah itu lab menyusun kalimat untuk murid dan satu kalimat untuk orang tua/wali. Bapak/Ibu tinggal menghaluskannya.',
      ),
    },
    {
      kind: 'lab-ai-scale',
      id: 'skala-ai-tugas',
      title: 'Beri tingkat pada tugas Anda',
      intro:
        'Pemeriksa di sini bekerja dengan aturan sederhana, bukan dengan AI. “Tidak bisa” berarti berlawanan dengan aturan. “Timbang” adalah saran kami, dan Bapak/Ibu yang memutuskan. Jangan tulis nama atau data murid.',
      tasks: [
        'Muat contoh dari jenjang Bapak/Ibu. Cari tugas yang **belum siap**, baca alasannya, lalu benahi.',
        'Ubah satu tugas menjadi “di rumah”. Apa yang berubah pada kata pemeriksa?',
        'Hapus contohnya, lalu isi tiga tugas dari tabel kertas Bapak/Ibu: satu latihan, satu proyek, satu penilaian.',
        'Baca kalimat untuk murid dengan suara. Ganti kata yang tidak biasa Bapak/Ibu ucapkan.',
        'Catat hasilnya, lalu unduh tabelnya.',
      ],
      levels: [
        'Murid bekerja tanpa AI (No AI), didampingi, sehingga kemampuannya sendiri yang terlihat.',
        'AI membantu mencari gagasan dan kerangka di awal (AI Planning). Sesudah itu murid mengembangkannya sendiri.',
        'AI ikut menyusun atau memberi saran (AI Collaboration). Murid menilai dan mengubah saran itu.',
        'AI boleh mengerjakan bagian mana pun (Full AI). Yang dilihat ialah cara murid mengarahkannya menuju tujuan.',
        'AI dipakai secara kreatif untuk menemukan cara baru (AI Exploration).',
      ],
      schools: [
        {
          jenjang: 'sd',
          name: 'SD',
          examples: [
            {
              grade: 3,
              name: 'Membaca nyaring dongeng Si Pahit Lidah',
              activity: 'Murid membaca satu halaman di depan teman sebangku, lalu di depan guru.',
              shows: 'membaca lancar dengan jeda yang tepat',
              aim: 'sendiri',
              level: 1,
              place: 'kelas',
            },
            {
              grade: 5,
              name: 'Cerita pendek tentang perahu',
              activity: 'Murid mencari gagasan, lalu menulis tiga paragraf.',
              shows: 'mengembangkan gagasan menjadi cerita',
              aim: 'gagasan',
              level: 2,
              door: 'murid',
              place: 'rumah',
            },
            {
              grade: 6,
              name: 'Poster menjaga parit sekolah',
              activity: 'Kelas membaca tiga kalimat ajakan buatan AI, memilih, dan memperbaikinya.',
              shows: 'memilih kalimat ajakan yang jelas',
              aim: 'menilai',
              level: 3,
              door: 'cetak',
              place: 'kelas',
            },
          ],
          voice: {
            levels: [
              'Kartu 1: tanpa AI. Tugas “[tugas]” kalian kerjakan sendiri. Kita berlatih [kemampuan]. Pelan-pelan tidak apa-apa.',
              'Kartu 2: AI membantu mencari gagasan. Tugas kita “[tugas]”. Sesudah gagasannya ada, kalian mengerjakan sendiri. Kita berlatih [kemampuan].',
              'Kartu 3: AI memberi saran. Tugas kita “[tugas]”. Kalian yang memilih: terima, tolak, atau ubah. Kita berlatih [kemampuan].',
              'Kartu 4: AI mengerjakan, kita mengarahkan. Tugas kita “[tugas]”. Lalu kita cari yang keliru. Kita berlatih [kemampuan].',
              'Kartu 5: kita mencoba hal baru. Tugas kita “[tugas]”. Kita lihat mana yang berhasil. Kita berlatih [kemampuan].',
            ],
            doors: {
              guru: 'Yang mengetik hanya guru. Kalian boleh mengusulkan.',
              alat: 'Kita memakai alat belajar pilihan guru. Kita memakainya bersama-sama.',
              cetak: 'Hasil AI sudah dicetak guru. Kalian cukup memakai pensil.',
            },
            proofs: [
              'Simpan coretan kalian, ya.',
              'Lingkari gagasan yang kalian pilih.',
              'Tulis satu saran yang kalian tolak. Apa alasannya?',
              'Tulis satu bagian yang kalian perbaiki.',
              'Gambar atau tulis apa yang kalian coba.',
            ],
            close: 'Kalau bingung, tanya guru. Bertanya itu hebat!',
          },
        },
        {
          jenjang: 'smp',
          name: 'SMP',
          examples: [
            {
              grade: 7,
              name: 'Menghitung diskon belanja di pasar',
              activity: 'Murid menghitung harga sesudah diskon dari delapan kasus, dengan langkahnya.',
              shows: 'menghitung persen dan menjelaskan langkahnya',
              aim: 'sendiri',
              level: 1,
              place: 'rumah',
            },
            {
              grade: 8,
              name: 'Tema pentas seni sekolah',
              activity:
                'Guru menayangkan sepuluh gagasan tema dari AI. Murid memilih satu, lalu menulis naskah sendiri.',
              shows: 'mengembangkan tema menjadi naskah',
              aim: 'gagasan',
              level: 2,
              door: 'guru',
              place: 'kelas',
            },
            {
              grade: 9,
              name: 'Ringkasan penyebab banjir',
              activity: 'Murid meminta chatbot meringkas bacaan, lalu mengumpulkan ringkasannya.',
              shows: 'meringkas dengan kata sendiri',
              aim: 'sendiri',
              level: 3,
              door: 'murid',
              place: 'rumah',
            },
          ],
          voice: {
            levels: [
              'Kartu 1: tanpa AI. “[tugas]” kalian kerjakan sendiri di kelas, sebab kita berlatih [kemampuan].',
              'Kartu 2: AI hanya untuk gagasan awal. Sesudah itu “[tugas]” kalian kerjakan sendiri. Kita berlatih [kemampuan].',
              'Kartu 3: AI memberi saran untuk “[tugas]”. Tandai setiap saran: terima, tolak, atau ubah. Kita berlatih [kemampuan].',
              'Kartu 4: AI boleh mengerjakan bagian mana pun dari “[tugas]”. Yang dilihat ialah arahan kalian. Kita berlatih [kemampuan].',
              'Kartu 5: kita mencari cara baru dengan AI untuk “[tugas]”. Gagal pun boleh, asal dicatat. Kita berlatih [kemampuan].',
            ],
            doors: {
              guru: 'AI dijalankan guru di layar kelas. Kalian mengusulkan dan menimbang hasilnya.',
              alat: 'Kita memakai alat khusus pendidikan yang sudah diperiksa guru. Jangan mengetik data pribadi.',
              cetak: 'Hasil AI dibagikan guru di kertas, jadi kalian tidak memerlukan ponsel.',
            },
            proofs: [
              'Kumpulkan coretan kalian bersama jawabannya.',
              'Kumpulkan daftar gagasan, juga yang kalian buang.',
              'Tulis alasan untuk dua saran yang kalian tolak atau ubah.',
              'Tulis arahan yang dipakai dan satu hal yang kalian betulkan.',
              'Catat setiap percobaan: apa yang diubah, apa yang terjadi.',
            ],
            close: 'Kalau ragu, tanya dahulu. Bertanya tidak mengurangi nilai.',
          },
        },
        {
          jenjang: 'sma',
          name: 'SMA',
          examples: [
            {
              grade: 10,
              name: 'Paragraf argumentasi tentang lahan gambut',
              activity: 'Murid menyusun kerangka dan menulis dua paragraf dengan tangan di kelas.',
              shows: 'menyusun alasan yang runtut',
              aim: 'sendiri',
              level: 1,
              place: 'kelas',
            },
            {
              grade: 11,
              name: 'Menyunting siaran pers lomba perahu',
              activity: 'Murid menilai saran penyuntingan dari AI satu per satu.',
              shows: 'menilai saran penyuntingan',
              aim: 'menilai',
              level: 3,
              door: 'murid',
              place: 'kelas',
            },
            {
              grade: 12,
              name: 'Kampanye hemat air',
              activity:
                'Kelas menyusun arahan agar AI membuat naskah, judul, dan gambar kampanye, lalu menilai hasilnya.',
              shows: 'mengarahkan alat menuju tujuan kampanye',
              aim: 'mengarahkan',
              level: 4,
              door: 'cetak',
              place: 'kelas',
            },
          ],
          voice: {
            levels: [
              'Tingkat 1, tanpa AI. “[tugas]” dikerjakan sendiri di kelas, karena tugas ini melatih [kemampuan].',
              'Tingkat 2, perencanaan. AI dipakai hanya untuk gagasan awal. “[tugas]” kalian kembangkan sendiri, karena tugas ini melatih [kemampuan].',
              'Tingkat 3, kolaborasi. AI memberi saran untuk “[tugas]”, dan kalian yang memutuskan. Tugas ini melatih [kemampuan].',
              'Tingkat 4, AI penuh. AI boleh mengerjakan bagian mana pun dari “[tugas]”. Yang dinilai adalah arahan dan pertimbangan kalian. Tugas ini melatih [kemampuan].',
              'Tingkat 5, eksplorasi AI. Untuk “[tugas]” kita merancang dan menguji cara baru dengan AI. Tugas ini melatih [kemampuan].',
            ],
            doors: {
              guru: 'AI dioperasikan guru di layar kelas. Kalian mengusulkan arahan dan menguji hasilnya.',
              alat: 'Kita memakai alat khusus pendidikan yang disetujui sekolah, tanpa data pribadi. Chatbot umum tidak dipakai.',
              cetak: 'Hasil AI dibagikan dalam bentuk cetak. Chatbot umum tidak dipakai untuk tugas ini.',
            },
            proofs: [
              'Kumpulkan kerangka dan naskah pertama kalian.',
              'Kumpulkan daftar gagasan yang ditolak beserta alasannya.',
              'Tandai setiap saran dengan terima, tolak, atau ubah, lalu tulis alasannya.',
              'Kumpulkan urutan arahan dan penjelasan tentang bagian yang kalian perbaiki.',
              'Kumpulkan catatan percobaan, termasuk yang gagal, dan simpulan kalian.',
            ],
            close:
              'Bila batasnya kurang jelas, tanyakan sebelum mengerjakan. Kejujuran selalu lebih dihargai.',
          },
        },
        {
          jenjang: 'smk',
          name: 'SMK',
          examples: [
            {
              grade: 11,
              name: 'Uji praktik menyetel rem',
              activity: 'Murid menyetel rem dengan buku petunjuk tertutup, diamati guru.',
              shows: 'menyetel rem dengan aman',
              aim: 'sendiri',
              level: 1,
              place: 'kelas',
            },
            {
              grade: 11,
              name: 'Pemilah buah sawit',
              activity:
                'Kelompok melatih model dengan foto buah pada simulasi pendidikan, lalu menguji cara pemilahan yang baru.',
              shows: 'merancang dan menguji cara pemilahan',
              aim: 'merancang',
              level: 5,
              door: 'alat',
              place: 'kelas',
            },
            {
              grade: 10,
              name: 'Teks promosi kain songket',
              activity: 'Murid meminta chatbot menulis teks promosi, lalu memilih yang paling menarik.',
              shows: 'menilai dan memperbaiki teks promosi',
              aim: 'menilai',
              level: 3,
              door: 'murid',
              place: 'rumah',
            },
          ],
          voice: {
            levels: [
              'Tingkat 1, tanpa AI. “[tugas]” dikerjakan sendiri, seperti kelak di tempat kerja. Yang dilatih: [kemampuan].',
              'Tingkat 2, perencanaan. AI dipakai hanya untuk gagasan awal, lalu “[tugas]” kalian kerjakan sendiri. Yang dilatih: [kemampuan].',
              'Tingkat 3, kolaborasi. AI memberi saran untuk “[tugas]”, dan kalian memeriksanya sebelum dipakai. Yang dilatih: [kemampuan].',
              'Tingkat 4, AI penuh. AI boleh mengerjakan bagian mana pun dari “[tugas]”. Tanggung jawab atas hasilnya tetap pada kalian. Yang dilatih: [kemampuan].',
              'Tingkat 5, eksplorasi AI. Untuk “[tugas]” kalian merancang dan menguji cara kerja baru. Yang dilatih: [kemampuan].',
            ],
            doors: {
              guru: 'AI dioperasikan guru di layar bengkel atau kelas. Kalian mengusulkan dan memeriksa hasilnya.',
              alat: 'Kita memakai simulasi atau alat khusus pendidikan yang disetujui sekolah, tanpa data pribadi.',
              cetak: 'Hasil AI dibagikan guru dalam bentuk cetak. Periksa seperti memeriksa lembar kerja.',
            },
            proofs: [
              'Kumpulkan lembar kerja beserta catatan langkah kalian.',
              'Kumpulkan daftar gagasan yang ditolak beserta alasannya.',
              'Tandai saran yang tidak sesuai dengan prosedur, lalu tulis alasannya.',
              'Kumpulkan urutan arahan dan hasil pemeriksaan kalian.',
              'Kumpulkan catatan uji: yang diubah, hasil ukur, dan simpulan.',
            ],
            close: 'Bila ragu, tanyakan sebelum mengerjakan. Keselamatan dan kejujuran didahulukan.',
          },
        },
      ],
      parents: {
        tanpa:
          'Bapak/Ibu yang terhormat, tugas “[tugas]” dikerjakan tanpa AI agar putra-putri kita berlatih [kemampuan] dengan usahanya sendiri.',
        guru: 'Bapak/Ibu yang terhormat, pada tugas “[tugas]” AI hanya dioperasikan guru di layar sekolah tanpa data murid, sehingga putra-putri kita tidak memerlukan akun atau ponsel untuk itu.',
        alat: 'Bapak/Ibu yang terhormat, pada tugas “[tugas]” murid memakai alat khusus pendidikan yang sudah kami periksa, dan persetujuan Bapak/Ibu kami minta lebih dahulu bila alat itu memproses data anak.',
        cetak:
          'Bapak/Ibu yang terhormat, pada tugas “[tugas]” murid menelaah hasil AI yang sudah diperiksa dan dicetak guru, sehingga tidak diperlukan akun, ponsel, atau kuota.',
      },
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Bawa ke kelas',
      text: paragraphs(
        'Pilih **satu** tugas yang akan diberikan minggu ini. Tempel kalimat untuk murid pada lembar tugasnya, dan kirim kalimat untuk orang tua/wali lewat saluran resmi sekolah.',
        'Sesudah tugas dikumpulkan, tanyakan kepada dua murid: “Menurutmu, apa yang boleh dan apa yang tidak?” Bila jawabannya berbeda, kalimatnya yang perlu diperjelas.',
      ),
    },
  ],
};
