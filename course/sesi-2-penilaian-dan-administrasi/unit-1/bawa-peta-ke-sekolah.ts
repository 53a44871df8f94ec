// Page 6 of unit 1: the map as a talk among teachers, and as an activity on paper with pupils.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bawa-peta-ke-sekolah',
  title: 'Bawa ke sekolah: papan tiga zona',
  minutes: 2,
  objectives: ['memilah-tugas'],
  competencies: ['1.2', '2.1', '2.2'],
  sources: ['skb-2026', 'inti-2026', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Peta pribadi menjadi lebih kuat bila dibicarakan. Dua rekan sering menempatkan langkah yang sama di zona berbeda, dan dari perbedaan itulah syarat yang baik lahir.',
        'Kegiatan pertama untuk ruang guru. Kegiatan kedua untuk kelas, di atas kertas.',
      ),
    },
    {
      kind: 'steps',
      title: 'Untuk ruang guru: 30 menit',
      steps: [
        {
          title: 'Tulis',
          text: 'Setiap guru menulis tiga langkah kerja di kertas tempel, tanpa nama murid.',
        },
        {
          title: 'Tempel',
          text: 'Papan dibagi menjadi boleh, hati-hati, dan jangan. Tempelkan tanpa berdebat dahulu.',
        },
        {
          title: 'Bicarakan yang berbeda',
          text: 'Cari langkah yang ditempel di dua zona. Bacakan empat pertanyaan. Tanyakan, “Bukti apa yang kita punya untuk memeriksanya?”',
        },
        {
          title: 'Sepakati syarat',
          text: 'Tulis satu syarat untuk setiap langkah di zona hati-hati. Kepala sekolah atau yang ditunjuk mencatatnya.',
        },
        { title: 'Tinjau', text: 'Pasang tanggal untuk melihat papan itu lagi, misalnya akhir semester.' },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Untuk murid berlaku aturan lain',
      text: list(
        'Zona boleh bagi guru **tidak** otomatis boleh bagi murid. Ikuti [Keputusan Bersama Tujuh Menteri](sumber:skb-2026).',
        'Penjelasan saat penandatanganan menyebut murid SD sampai SMA [tidak memakai AI instan](sumber:inti-2026) untuk tugasnya. Guru SMK membaca naskah keputusan dan pedoman daerah.',
        'Kegiatan di bawah berlangsung tanpa perangkat.',
      ),
    },
    {
      kind: 'text',
      text: 'Murid pun perlu tahu pekerjaan mana yang harus mereka kerjakan sendiri. Bagikan kartu berisi pekerjaan belajar. Murid memilahnya menjadi dua: “Otakku perlu berlatih di sini” dan “Di sini aku boleh dibantu, asal jujur”. Yang dinilai alasannya, bukan letak kartunya. Cara ini melatih [kendali manusia](sumber:unesco-guru-2024) sejak dini.',
    },
    {
      kind: 'examples',
      title: 'Isi kartu murid, menurut jenjang',
      items: {
        sd: 'Kelas V di Ogan Ilir: *menulis cerita liburan, menghafal perkalian, mencari arti kata, merapikan letak gambar*. Tanyakan, “Kalau orang lain yang mengerjakan, apa yang tidak jadi kamu pelajari?”',
        smp: 'Kelas VIII di Sekayu: *merangkum bab, membuat hipotesis, menggambar grafik hasil pengamatan, memeriksa ejaan*. Tanyakan, “Bagian mana yang akan diuji tanpa bantuan?”',
        sma: 'Kelas XI di Lahat: *merumuskan pertanyaan penelitian, menerjemahkan istilah, menafsirkan data, menyusun daftar pustaka*. Tanyakan, “Siapa yang bertanggung jawab bila datanya keliru?”',
        smk: 'Kelas XI di Martapura: *membaca gambar kerja, menyetel alat ukur, menulis laporan praktik, membuat label penyimpanan*. Tanyakan, “Di bengkel tanpa internet, keterampilan mana yang harus sudah ada di tanganmu?”',
      },
    },
  ],
};
