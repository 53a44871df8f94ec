// Page 5 of unit 1, the teacher's own activity: cards to practise with, then a map on paper.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'susun-peta-anda',
  title: 'Giliran Bapak/Ibu: susun peta sendiri',
  minutes: 13,
  objectives: ['memilah-tugas'],
  competencies: ['1.4', '2.1', '2.3'],
  sources: ['uu-guru-2005', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Kita berlatih sebentar dengan kartu, lalu menyusun peta di kertas. Tebaklah zonanya dahulu, sebutkan alasannya, baru balik kartunya.',
    },
    {
      kind: 'flashcards',
      title: 'Kartu latihan: di zona mana?',
      cards: [
        {
          front: 'Meminta tiga contoh soal cerita tentang panen duku.',
          back: '**Hati-hati.** Tanpa data dan dapat diperiksa, tetapi angka yang keliru akan dipelajari murid. Hitung dahulu setiap soal.',
        },
        {
          front: 'Menyalin tabel nilai bernama ke alat AI umum untuk dicari murid terlemah.',
          back: '**Jangan.** Ada data anak, dan hasilnya menjadi cap pada seorang murid.',
        },
        {
          front: 'Meminta lima judul untuk majalah dinding.',
          back: '**Boleh.** Tanpa data, mudah dinilai, mudah diganti. Murid tetap yang memilih.',
        },
        {
          front: 'Meminta terjemahan petunjuk alat laboratorium berbahasa Inggris.',
          back: '**Hati-hati.** Salah terjemah dapat membahayakan. Cocokkan dengan gambar dan tanyakan kepada rekan yang paham.',
        },
        {
          front: 'Meminta AI menebak apakah seorang murid mengalami gangguan belajar.',
          back: '**Jangan.** Datanya sangat pribadi, dan simpulannya milik tenaga ahli setelah bertemu anaknya.',
        },
        {
          front: 'Mengurutkan daftar buku perpustakaan menurut abjad.',
          back: '**Tidak perlu AI.** Fitur urut pada lembar sebar lebih cepat dan hasilnya pasti.',
        },
      ],
    },
    {
      kind: 'steps',
      title: 'Menyusun peta, 10 menit di kertas',
      steps: [
        {
          title: 'Gambar tabel',
          text: 'Buat lima baris untuk [lima kegiatan pokok](sumber:uu-guru-2005) dan empat kolom: boleh, hati-hati, jangan, tidak perlu AI.',
        },
        {
          title: 'Tulis delapan langkah kerja',
          text: 'Ambil dari pekan lalu. Mulailah dengan kata kerja: *membuat draf, mencocokkan, menetapkan*. Hindari nama tugas yang besar.',
        },
        {
          title: 'Tempatkan dengan empat pertanyaan',
          text: 'Data, putusan, periksa, akibat. Tulis satu kata alasan di samping setiap langkah.',
        },
        {
          title: 'Beri syarat pada zona hati-hati',
          text: 'Tuliskan: diperiksa dengan apa, oleh siapa, sebelum kapan.',
        },
        {
          title: 'Pilih satu langkah untuk dicoba',
          text: 'Ambil dari zona boleh. Catat waktunya, termasuk waktu memeriksa.',
        },
      ],
    },
    {
      kind: 'accordion',
      title: 'Bila ragu, bandingkan dengan ini',
      items: [
        {
          title: 'Semua langkah saya jatuh di zona boleh',
          text: 'Periksa pertanyaan pertama. Adakah nama, wajah, suara, atau cerita orang di dalam bahannya? [Data pribadi](sumber:uu-pdp-2022) tidak hanya nomor identitas.',
        },
        {
          title: 'Semua langkah saya jatuh di zona jangan',
          text: 'Mungkin langkahnya masih terlalu besar. Pecah lagi. Biasanya ada kerangka, format, atau gagasan yang tidak memuat data.',
        },
        {
          title: 'Saya dan rekan menempatkannya di zona berbeda',
          text: 'Itu wajar dan berguna. Keahlian memeriksa tiap guru berbeda. Ambil zona yang lebih ketat sampai ada kesepakatan.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Simpan petanya',
      text: paragraphs(
        'Potret atau simpan kertas itu. Lihat lagi di akhir Sesi 2. Beberapa langkah mungkin akan berpindah setelah Bapak/Ibu belajar tentang soal, rubrik, dan data.',
        'Langkah itu berpindah bukan karena alatnya membaik, melainkan karena Bapak/Ibu makin mampu memeriksa.',
      ),
    },
  ],
};
