// Page 7 of unit 1, bring it to class: a small trial with a colleague, and one lesson idea for each jenjang.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'uji-modul-di-kelas',
  title: 'Bawa ke kelas: uji kecil, catat, perbaiki',
  minutes: 4,
  objectives: ['merancang-modul'],
  competencies: ['2.4', '3.4'],
  sources: ['skb-2026', 'inti-2026', 'black-wiliam-2009', 'panduan-asesmen-2025'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Modul baru terbukti di kelas. Karena itu ujilah dalam ukuran kecil sebelum dipakai penuh. Satu rekan dan lima belas menit sudah cukup.',
        'Uji ini juga menolong rekan. Ia melihat cara Bapak/Ibu menimbang draf AI, bukan hanya hasil jadinya.',
      ),
    },
    {
      kind: 'steps',
      title: 'Uji lima belas menit',
      steps: [
        {
          title: 'Bacakan tujuannya saja',
          text: 'Minta rekan menebak buktinya. Bila tebakannya jauh, perjelas tujuannya.',
        },
        {
          title: 'Jalankan satu kegiatan',
          text: 'Rekan berperan sebagai murid. Catat petunjuk yang ia tanyakan dua kali.',
        },
        {
          title: 'Cari murid yang tertinggal',
          text: 'Tanyakan, “Siapa di kelas kita yang akan kesulitan di langkah ini?”',
        },
        { title: 'Potong satu hal', text: 'Buang satu kegiatan. Apakah tujuannya masih tercapai?' },
        {
          title: 'Setelah mengajar, tulis tiga baris',
          text: 'Apa yang berjalan, apa yang meleset, apa yang diubah. Inilah [bukti untuk langkah berikutnya](sumber:black-wiliam-2009), kali ini untuk guru.',
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Satu gagasan modul untuk setiap jenjang',
      items: {
        sd: paragraphs(
          '**Kelas IV, “Pasar Kalangan di desaku”.** Murid mendata barang yang dijual, lalu menyusun diagram gambar. Mereka memilih barang yang sebaiknya ditambah dan menjelaskan alasannya.',
          'Sumbangan AI: guru meminta lima pertanyaan pemantik, lalu memilih dua. Murid tidak memakai AI.',
        ),
        smp: paragraphs(
          '**Kelas VII, “Mengapa air gambut berwarna?”** Murid menguji tiga cara menjernihkan air rawa dari Ogan Komering Ilir. Hasilnya dicatat. Kemudian mereka menulis cara mana yang akan diperbaiki.',
          'Sumbangan AI: guru meminta daftar salah paham yang lazim, memeriksanya di buku, lalu memakainya untuk asesmen awal.',
        ),
        sma: paragraphs(
          '**Kelas X, “Songket dan harga yang adil”.** Murid menghitung biaya bahan, waktu, dan harga jual songket di Palembang, lalu menilai apakah harganya adil bagi penenun.',
          'Sumbangan AI: guru mencetak satu perhitungan buatan AI yang ia periksa dahulu. Murid mencari kelemahannya di kertas.',
        ),
        smk: paragraphs(
          '**Kelas XI, “Servis ringan sepeda motor”.** Murid menyusun urutan pemeriksaan, mencobanya pada motor praktik, lalu membandingkan waktu dan kesalahan dengan urutan pertama.',
          'Sumbangan AI: guru meminta draf lembar pengamatan, lalu mencocokkannya dengan prosedur bengkel dan aturan keselamatan.',
        ),
      },
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'AI di meja guru, bukan di tangan murid',
      text: 'Pada keempat contoh, AI dipakai guru saat merencanakan, sesuai dengan [batas bagi murid](sumber:inti-2026). Unit 2 membahas [aturannya](sumber:skb-2026) per jenjang, termasuk SMK.',
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Janji kecil',
      text: 'Tulis satu nama rekan dan satu hari dalam minggu ini. Bawalah modul dari lab ke meja rekan itu. Perencanaan yang [fleksibel](sumber:panduan-asesmen-2025) memang untuk diubah.',
    },
  ],
};
