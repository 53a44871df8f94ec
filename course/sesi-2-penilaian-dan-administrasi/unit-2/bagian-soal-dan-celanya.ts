// Page 3 of unit 2: the parts of an item and the flaws that let pupils win or lose for the wrong reason.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bagian-soal-dan-celanya',
  title: 'Bagian soal dan celanya',
  minutes: 4,
  objectives: ['menyusun-soal'],
  competencies: ['1.4', '2.3'],
  sources: ['haladyna-2002', 'haladyna-rodriguez-2013', 'downing-2005', 'rodriguez-2005'],
  blocks: [
    {
      kind: 'text',
      text: 'Sebelum mencari cela, kita kenali dahulu bagian-bagian soal pilihan ganda dan tugasnya masing-masing.',
    },
    {
      kind: 'figure',
      svg: 'bagian-soal.svg',
      caption: 'Empat bagian sebuah soal pilihan ganda.',
      description:
        'Gambar sebuah soal dengan nama bagiannya. Stimulus: “Hujan 80 mm turun dari pukul 12.00 sampai 14.00, lalu got sekolah meluap.” Pokok soal: “Berapa rata-rata hujan setiap jam?” Pilihan: A 5,7 mm, B 40 mm, C 80 mm, D 160 mm. B diberi bingkai dan tulisan “Kunci”. A, C, dan D adalah pengecoh yang berasal dari kekeliruan nyata.',
    },
    {
      kind: 'text',
      text: paragraphs(
        '[Pokok soal](istilah:pokok-soal) memuat satu pertanyaan utuh. [Kunci jawaban](istilah:kunci-jawaban) adalah jawaban terbaik. Pilihan lain disebut [pengecoh](istilah:pengecoh).',
        'Setiap pengecoh pada gambar punya cerita. A membagi dengan angka 14 pada jam. C lupa membagi. D mengalikan. Dari pilihan murid, guru dapat membaca kekeliruannya.',
        'Berapa pengecoh yang baik? Telaah atas 80 tahun penelitian menyimpulkan bahwa [tiga pilihan](sumber:rodriguez-2005) sering sudah memadai. Dua pengecoh yang hidup lebih baik daripada empat yang tidak dipercaya siapa pun. Bila sekolah menetapkan empat atau lima pilihan, ikuti, tetapi jagalah mutunya.',
      ),
    },
    {
      kind: 'text',
      text: paragraphs(
        'Soal yang melanggar kaidah disebut [soal bercela](istilah:soal-bercela). Haladyna, Downing, dan Rodriguez menghimpun [31 kaidah](sumber:haladyna-2002) penulisan soal pilihan ganda dari buku ajar dan penelitian.',
        'Akibatnya bukan hanya soal rasa bahasa. Satu penelitian atas empat ujian mahasiswa kedokteran menemukan 36–65% soalnya bercela, dan [sebagian mahasiswa dirugikan](sumber:downing-2005).',
      ),
    },
    {
      kind: 'flashcards',
      title: 'Delapan cela yang sering lolos',
      cards: [
        {
          front: 'Pokok soal: “Demokrasi ….” Pilihannya empat kalimat panjang tentang hal berbeda-beda.',
          back: '**Pokok soal tidak utuh.** Murid harus membaca semua pilihan untuk tahu apa yang ditanyakan. Tulis pertanyaannya.',
        },
        {
          front: '“Yang bukan merupakan pengecualian adalah ….”',
          back: '**Ingkar bertumpuk.** Ubah menjadi kalimat positif. Bila terpaksa memakai satu kata ingkar, cetak tebal.',
        },
        {
          front: 'Tiga pilihan dua kata, satu pilihan dua baris lengkap dengan alasannya.',
          back: '**Kunci paling panjang.** Ini [petunjuk tak sengaja](istilah:petunjuk-tak-sengaja). Samakan panjang dan rinciannya.',
        },
        {
          front: 'Pokok soal menyebut “gaya gesek”, dan hanya satu pilihan memuat kata “gesekan”.',
          back: '**Kata terulang.** Murid mencocokkan bunyi, bukan gagasan. Ganti salah satunya.',
        },
        {
          front: 'Pilihan D: “Semua jawaban benar.”',
          back: '**Pilihan borongan.** Murid yang tahu dua pilihan benar langsung menang. Ganti dengan pengecoh sungguhan.',
        },
        {
          front: 'A. 10–20 menit. B. 15–25 menit. C. 20–30 menit.',
          back: '**Pilihan bertumpuk.** Jawaban 18 menit masuk A dan B. Buat rentang yang terpisah.',
        },
        {
          front: 'A. selalu, B. tidak pernah, C. biasanya, D. pasti.',
          back: '**Kata mutlak.** Murid yang lihai mencoret “selalu” dan “tidak pernah”. Tulis keadaan yang jelas.',
        },
        {
          front: 'Pengecoh untuk ibu kota kabupaten: nama tiga buah-buahan.',
          back: '**Pengecoh mati.** Tidak ada yang memercayainya. Pakai kekeliruan murid yang nyata.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Satu pertanyaan untuk semua cela',
      text: '“Dapatkah murid yang **tidak** belajar menjawab benar, atau murid yang **sudah** paham menjawab salah, karena bentuk soalnya?” Bila ya, [perbaiki bentuknya](sumber:haladyna-rodriguez-2013).',
    },
    {
      kind: 'single-choice',
      id: 'soal-s2-u2-kunci-ganda',
      stem: 'Soal untuk kelas IV: “Bilangan yang habis dibagi 2 adalah … A. 12. B. 15. C. 18. D. 21.” Pembuatnya menetapkan kunci A. Apa cela yang paling merugikan murid yang paham?',
      objective: 'menyusun-soal',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Ada pilihan lain yang sama benarnya dengan kunci.',
          feedback: 'Tepat. 18 pun habis dibagi 2. Murid yang memilih C disalahkan, padahal ia paham.',
        },
        {
          id: 'b',
          text: 'Ada empat pilihan, padahal muridnya baru kelas IV.',
          feedback: 'Empat pilihan, bahkan tiga, dapat memadai. Jumlahnya tidak merugikan murid yang paham.',
        },
        {
          id: 'c',
          text: 'Ada angka yang berurutan dari kecil ke besar.',
          feedback:
            'Urutan kecil ke besar justru dianjurkan, karena letak kunci tidak mengikuti kebiasaan penulis.',
        },
        {
          id: 'd',
          text: 'Ada hitungan yang hanya sampai tingkat C3.',
          feedback: 'Soal C3 boleh ada bila kisi-kisi memintanya. Tingkat berpikir bukan cela.',
        },
      ],
      correct: 'a',
      explanation:
        'Soal dengan satu jawaban harus punya satu jawaban terbaik. Di sini 12 dan 18 sama-sama benar. Menjawab semua pilihan satu per satu, bukan hanya kuncinya, akan menyingkap cela ini sebelum soal sampai ke murid.',
    },
  ],
};
