// Dilemma: the copyright of a songket motif that AI made for a school poster.
import { paragraphs, type ScenarioInput } from '../../../write.ts';

export const motifSongket: ScenarioInput = {
  id: 'motif-songket',
  title: 'Motif songket untuk poster sekolah',
  jenjang: 'smk',
  opening: paragraphs(
    'SMK Anda di Ogan Ilir akan menggelar pameran karya. Anda, guru desain, membuat poster dengan AI gambar: “motif songket Palembang, emas, mewah”. Hasilnya memukau.',
    'Lia, seorang murid Anda, mengernyit. “Pak, ini mirip sekali dengan motif baru ibu saya.” Ibunya seorang penenun.',
  ),
  start: 'mirip',
  nodes: [
    {
      id: 'mirip',
      text: 'Poster harus naik cetak lusa. Kepala sekolah sudah menyukainya.',
      choices: [
        {
          id: 'a',
          text: 'Meminta Lia menanyakan apakah ibunya bersedia melihat poster itu.',
          consequence:
            'Ibu Lia datang sore itu dengan kain di pangkuannya. Sudut bunganya memang mirip. Namun, beberapa garis di poster keliru, kata beliau, “seperti songket yang lupa asalnya”.',
          to: 'bersama-penenun',
        },
        {
          id: 'b',
          text: 'Melanjutkan: gambar dari AI tidak ada pemiliknya.',
          consequence:
            'Poster dicetak seratus lembar. Lia tidak berkata apa-apa lagi. Di pasar, seorang pembeli bertanya kepada ibunya, siapa yang meniru siapa.',
          to: 'sudah-terpasang',
        },
        {
          id: 'c',
          text: 'Mengganti motifnya dengan prompt yang lebih umum.',
          consequence:
            'Keluar motif lain yang juga indah. Anda tidak tahu dari karya siapa ia belajar. Lia bertanya, “Kalau yang ini mirip ibu siapa, Pak?”',
          to: 'pilih-jalan',
        },
      ],
    },
    {
      id: 'sudah-terpasang',
      text: 'Ibu Lia menitipkan pesan lewat anaknya: beliau tidak marah, hanya ingin bicara. Poster sudah terpasang di kecamatan.',
      choices: [
        {
          id: 'a',
          text: 'Menemui beliau, mendengarkan, dan menurunkan poster sementara.',
          consequence:
            'Kepala sekolah kesal karena biaya cetak. Ibu Lia menyeduh kopi dan bercerita tentang arti tiap bunga. Baru kali ini Anda tahu.',
          to: 'bersama-penenun',
        },
        {
          id: 'b',
          text: 'Membiarkan poster sampai pameran selesai; hanya tiga hari lagi.',
          consequence: 'Pameran ramai. Di ruang karya murid, kursi Lia kosong.',
          to: 'kursi-kosong',
        },
      ],
    },
    {
      id: 'bersama-penenun',
      text: 'Ibu Lia berkata, “Motif lama milik kita semua, tetapi ada adatnya. Yang ini saya rancang sendiri tahun lalu.”',
      choices: [
        {
          id: 'a',
          text: 'Meminta izin memakai motif beliau yang asli, dengan nama dan imbalan yang disepakati.',
          consequence:
            'Beliau setuju dengan satu syarat: garisnya tidak diubah. Murid memotret kainnya, lalu menata posternya bersama. Cetaknya mundur sehari.',
          to: 'cara-menyebut',
        },
        {
          id: 'b',
          text: 'Memakai motif lama yang beliau jelaskan artinya, digambar ulang oleh murid.',
          consequence:
            'Gambarnya tidak secemerlang buatan AI. Namun, setiap bunga dapat diceritakan oleh murid yang menggambarnya.',
          to: 'cara-menyebut',
        },
        {
          id: 'c',
          text: 'Tetap memakai gambar AI, dengan ucapan terima kasih kepada para penenun.',
          consequence:
            'Beliau diam sebentar. “Terima kasih untuk apa, Pak? Itu bukan kain kami.” Ucapan itu terasa janggal bagi semua orang.',
          to: 'cara-menyebut',
        },
      ],
    },
    {
      id: 'pilih-jalan',
      text: 'Lia dan teman-temannya menawarkan diri menggambar sendiri. Waktunya tinggal dua hari.',
      choices: [
        {
          id: 'a',
          text: 'Menerima, dengan bimbingan seorang penenun.',
          consequence:
            'Dua sore yang sibuk. Ibu Lia membetulkan arah benang di gambar mereka sambil tertawa.',
          to: 'cara-menyebut',
        },
        {
          id: 'b',
          text: 'Memakai motif geometris sederhana yang jelas buatan AI, tanpa menyebutnya songket.',
          consequence:
            'Tidak ada yang merasa ditiru. Namun, pameran di kampung penenun itu kini memakai poster yang bisa berasal dari mana saja.',
          to: 'cara-menyebut',
        },
      ],
    },
    {
      id: 'cara-menyebut',
      text: 'Terakhir: apa yang ditulis di sudut poster?',
      choices: [
        {
          id: 'a',
          text: 'Siapa yang merancang, siapa yang menggambar, dan bagian mana yang dibantu AI.',
          consequence:
            'Tulisannya kecil, tetapi pengunjung membacanya. Beberapa bertanya, dan murid punya cerita untuk dijawab.',
          to: 'nama-di-sudut',
        },
        {
          id: 'b',
          text: 'Nama sekolah saja, supaya rapi. Ceritanya disampaikan di pembukaan pameran.',
          consequence:
            'Poster bersih. Ceritanya didengar mereka yang hadir. Yang melihat poster di jalan tidak tahu siapa di baliknya.',
          to: 'cerita-di-panggung',
        },
      ],
    },
  ],
  endings: [
    {
      id: 'nama-di-sudut',
      title: 'Nama-nama kecil di sudut',
      text: 'Orang membicarakan siapa yang membuat, bukan hanya apa yang dibuat. Posternya agak penuh, dan cetaknya terlambat. Murid belajar menulis atribusi sejak awal.',
      lesson:
        'Undang-Undang Hak Cipta menyebut [ekspresi budaya tradisional dalam Pasal 38](sumber:uu-hak-cipta-2014): pemakaiannya memperhatikan nilai yang hidup di masyarakatnya. Seni motif karya seseorang termasuk ciptaan yang dilindungi, Pasal 40. Terlepas dari hukumnya, bertanya lebih dahulu adalah adab.',
      balance: 86,
    },
    {
      id: 'cerita-di-panggung',
      title: 'Ceritanya di panggung',
      text: 'Pembukaan pameran menjadi hangat. Namun, foto poster yang beredar di media sosial tidak membawa nama siapa pun.',
      lesson:
        'Pilihan ini menjaga keindahan dan suasana. Yang hilang ialah jejak: karya berjalan lebih jauh daripada pidato. Di mana nama paling mungkin tetap menempel?',
      balance: 72,
    },
    {
      id: 'kursi-kosong',
      title: 'Pameran ramai, satu kursi kosong',
      text: 'Jumlah pengunjung melebihi target. Lia pindah ke jurusan lain semester berikutnya. Penenun di kampungnya enggan menerima kunjungan sekolah lagi.',
      lesson:
        'Apakah gambar AI itu melanggar hak cipta memang tidak mudah dipastikan. Tetapi ada pertanyaan lain yang mudah: siapa yang seharusnya ditanya, dan apa yang dipelajari murid dari keputusan kita?',
      balance: 22,
    },
  ],
};
