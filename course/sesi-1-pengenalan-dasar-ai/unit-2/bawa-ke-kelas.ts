// Page 6 of unit 2: the leaf game without a computer, and its shape for SD, SMP, SMA and SMK.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bawa-ke-kelas',
  title: 'Bawa ke kelas: mesin dari kertas',
  minutes: 4,
  objectives: ['menjelaskan-belajar-dari-data', 'mengenali-data-buruk'],
  competencies: ['1.4', '2.2', '2.4'],
  sources: ['permendikdasmen-13-2025', 'skb-2026', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Murid dapat memahami pembelajaran mesin tanpa menyentuh komputer. [Kegiatan tanpa komputer](istilah:tanpa-komputer) cocok untuk sekolah yang listrik atau internetnya sering terputus. Kegiatan ini juga aman, karena murid tidak bercakap dengan [chatbot](istilah:chatbot).',
        'Mata pelajaran pilihan Koding dan Kecerdasan Artifisial sudah masuk [kurikulum](sumber:permendikdasmen-13-2025), dimulai bertahap sejak tahun ajaran 2025/2026 dari kelas V, VII, dan X. Kegiatan di bawah dapat pula dipakai dalam pelajaran lain.',
      ),
    },
    {
      kind: 'steps',
      title: 'Permainan “Mesin dari Kertas”, 35 menit',
      steps: [
        { title: 'Ukur', text: 'Setiap kelompok mengukur panjang dan lebar lima daun dari dua jenis pohon.' },
        {
          title: 'Tempel',
          text: 'Di kertas manila bergambar dua sumbu, murid menempel bulatan untuk jenis pertama dan segitiga untuk jenis kedua.',
        },
        {
          title: 'Tebak',
          text: 'Guru menyebut ukuran daun rahasia. Murid mencari tiga tempelan terdekat, lalu memberi suara.',
        },
        { title: 'Uji', text: 'Ulangi sepuluh kali. Kelas menghitung berapa tebakan yang benar.' },
        {
          title: 'Rusak',
          text: 'Tukar bentuk beberapa tempelan yang berdekatan. Tebak lagi. Murid menjelaskan mengapa hasilnya berubah.',
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Ubahlah menurut jenjang',
      items: {
        sd: 'Bahannya daun di halaman sekolah. Tutup dengan pertanyaan “Mengapa mesin kita keliru?”',
        smp: 'Bahannya ukuran ikan dari pasar, atau gambar motif songket. Tutup dengan pertanyaan “Ciri apa yang sebaiknya ditambah?”',
        sma: 'Bahannya catatan hujan dan tinggi air dari berita. Tutup dengan pertanyaan “Beranikah kita memberi peringatan dengan model ini?”',
        smk: 'Bahannya biji kopi, sambungan las, atau kain jahitan. Tutup dengan pertanyaan “Apa ruginya bila barang cacat lolos?”',
      },
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Jaga tiga hal',
      text: list(
        'Pakailah benda, bukan data murid. Jangan mengukur tubuh, wajah, atau nilai anak. [Data anak](sumber:uu-pdp-2022) dilindungi secara khusus.',
        'Bila ingin memperlihatkan alat AI, gurulah yang mengoperasikannya di depan kelas. Ikuti [Keputusan Bersama Tujuh Menteri](sumber:skb-2026) dan kebijakan sekolah.',
        'Bila memetik daun, ambil secukupnya. Daun yang sudah gugur sama baiknya.',
      ),
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Rencanakan sekarang',
      text: 'Tuliskan di buku Bapak/Ibu: kelas mana, benda apa, dua ciri apa yang diukur, dan satu pertanyaan penutup. Empat baris sudah cukup untuk memulai minggu depan.',
    },
  ],
};
