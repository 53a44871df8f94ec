// Dilemma from vocational school life: recipe and photograph made with AI for a pempek contest.
import { paragraphs, type ScenarioInput } from '../../../write.ts';

export const lombaPempek: ScenarioInput = {
  id: 'lomba-pempek',
  title: 'Foto pempek yang terlalu sempurna',
  jenjang: 'smk',
  opening: paragraphs(
    'Anda pembina tata boga di sebuah SMK di Palembang. Tiga hari lagi, regu Anda mengikuti lomba kreasi pempek antarsekolah. Syaratnya: resep, foto produk, dan cerita pembuatannya.',
    'Kevin menunjukkan berkas regu. Fotonya berkilau. “Pakai AI, Chef. Resepnya juga, biar unik.” Pempek dalam foto itu belum pernah dimasak siapa pun.',
  ),
  start: 'berkas-regu',
  nodes: [
    {
      id: 'berkas-regu',
      text: 'Panitia tidak menulis apa pun tentang AI. Regu lain kabarnya melakukan hal yang sama.',
      choices: [
        {
          id: 'a',
          text: 'Mengajak regu memasak resep itu dahulu, hari ini juga.',
          consequence:
            'Adonannya hancur saat direbus. Takaran air dari AI dua kali terlalu banyak. Bahan senilai uang saku sepekan terbuang, tetapi semua tertawa dan mulai bertanya mengapa.',
          to: 'resep-siapa',
        },
        {
          id: 'b',
          text: 'Menanyai panitia tentang aturan AI sebelum melangkah.',
          consequence:
            'Panitia baru menjawab esok sore: “Silakan, asal jujur.” Satu hari latihan lewat, dan Kevin gelisah.',
          to: 'resep-siapa',
        },
        {
          id: 'c',
          text: 'Membiarkan. Ini lomba, dan tidak ada larangan.',
          consequence:
            'Berkas dikirim malam itu. Regu bersorak. Sari, yang pandai menguleni, bertanya pelan, “Jadi, saya latihan apa, Chef?”',
          to: 'hari-lomba',
        },
      ],
    },
    {
      id: 'resep-siapa',
      text: 'Kini resepnya harus dipilih. Sari menawarkan resep neneknya dari Pagar Alam, dengan sentuhan kopi pada cukonya.',
      choices: [
        {
          id: 'a',
          text: 'Memakai resep nenek Sari, dengan izin dan nama beliau.',
          consequence:
            'Nenek Sari setuju lewat telepon, asal satu bumbu tetap rahasia. Kevin merasa gagasannya disingkirkan. Ia perlu waktu untuk ikut lagi.',
          to: 'foto-mana',
        },
        {
          id: 'b',
          text: 'Memperbaiki resep dari AI lewat tiga kali uji coba yang dicatat.',
          consequence:
            'Uji ketiga berhasil. Catatan kegagalannya menjadi cerita yang menarik. Bahannya mahal, dan kas regu hampir habis.',
          to: 'foto-mana',
        },
      ],
    },
    {
      id: 'foto-mana',
      text: 'Produk nyata sudah jadi. Warnanya tidak seindah foto AI.',
      choices: [
        {
          id: 'a',
          text: 'Memotret produk sendiri dengan cahaya jendela.',
          consequence:
            'Fotonya hangat, sedikit miring. Kevin ternyata berbakat memotret, dan kembali bersemangat.',
          to: 'hari-lomba',
        },
        {
          id: 'b',
          text: 'Memakai foto asli yang dipercerah, dengan keterangan bahwa foto disunting.',
          consequence:
            'Fotonya lebih menarik. Satu juri bertanya apa saja yang disunting, dan regu dapat menjawab.',
          to: 'hari-lomba',
        },
        {
          id: 'c',
          text: 'Tetap memakai foto AI, sebab semua regu ingin menang.',
          consequence:
            'Fotonya paling memukau di layar. Regu mulai cemas juri akan membandingkannya dengan piring di meja.',
          to: 'hari-lomba',
        },
      ],
    },
    {
      id: 'hari-lomba',
      text: 'Di meja lomba, juri bertanya, “Ceritakan, bagaimana kalian membuat ini? Adakah bagian yang dibantu AI?”',
      choices: [
        {
          id: 'a',
          text: 'Meminta murid menjawab apa adanya, termasuk bagian yang dibantu AI.',
          consequence:
            'Kevin bercerita dengan suara bergetar. Juri mencatat lama. Ada nilai yang dipotong, ada yang ditambah.',
          to: 'cerita-jujur',
        },
        {
          id: 'b',
          text: 'Menjawab mewakili mereka bahwa semuanya buatan tangan.',
          consequence: 'Regu meraih juara dua. Dalam perjalanan pulang, tidak ada yang bernyanyi.',
          to: 'piala-sunyi',
        },
        {
          id: 'c',
          text: 'Menarik berkas, lalu ikut sebagai peserta tanpa penilaian.',
          consequence:
            'Regu kecewa, beberapa menangis. Namun, mereka memasak dengan lepas, dan tiga pengunjung minta resepnya.',
          to: 'tanpa-piala',
        },
      ],
    },
  ],
  endings: [
    {
      id: 'cerita-jujur',
      title: 'Cerita yang bisa diceritakan',
      text: 'Regu tidak juara. Panitia menambahkan aturan AI untuk tahun depan, dengan meminta masukan dari murid Anda.',
      lesson:
        'Kejujuran kadang mengurangi nilai hari ini, dan membangun nama untuk tahun-tahun berikutnya. Penjelasan keputusan bersama menyebut murid SD sampai SMA. Untuk SMK, [sekolah membaca naskahnya](sumber:skb-2026) dan bertanya kepada dinas sebelum memberi izin.',
      balance: 85,
    },
    {
      id: 'tanpa-piala',
      title: 'Memasak tanpa piala',
      text: 'Tidak ada sertifikat juara untuk sekolah. Murid tetap memasak, dan belajar dari tamu yang mencicipi. Beberapa orang tua bertanya mengapa regu mundur.',
      lesson:
        'Mundur menjaga kejujuran, tetapi murid kehilangan kesempatan yang sudah mereka siapkan. Bisakah keputusan seperti ini dibuat bersama mereka?',
      balance: 68,
    },
    {
      id: 'piala-sunyi',
      title: 'Piala yang sunyi',
      text: 'Piala berdiri di lemari sekolah. Sari berhenti dari regu. Setiap kali tamu memuji, Kevin mengganti topik.',
      lesson:
        'Murid kejuruan belajar standar kerja dari pembinanya. Pembeli kelak juga membandingkan foto dengan isi piring. Apa arti menang bila ceritanya tidak dapat diceritakan?',
      balance: 26,
    },
  ],
};
