// Last page of unit 6: a knowledge check on passing it on.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s3-unit-6',
  title: 'Cek pemahaman: pengimbasan',
  minutes: 4,
  objectives: ['mengimbaskan'],
  competencies: ['1.5', '2.5', '3.5'],
  sources: ['darling-hammond-2017', 'showers-joyce-1996', 'guskey-2002', 'hake-1998'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal terakhir sebelum penutup. Siapkan kertas untuk satu hitungan pendek.',
    },
    {
      kind: 'ordering',
      id: 'cek-s3-u6-urut',
      stem: 'Urutkan langkah pengimbasan dari yang pertama.',
      objective: 'mengimbaskan',
      level: 'C3',
      items: [
        {
          id: 'a',
          text: 'Menanyakan kesulitan rekan',
          feedback: 'Pertama. Kebutuhan menentukan tujuan.',
        },
        {
          id: 'b',
          text: 'Menulis tujuan dan bukti yang dicari',
          feedback: 'Kedua. Bukti ditetapkan sebelum kegiatan, supaya jujur.',
        },
        {
          id: 'c',
          text: 'Mengadakan tes awal',
          feedback: 'Ketiga. Keadaan awal dicatat sebelum materi diberikan.',
        },
        {
          id: 'd',
          text: 'Memandu rekan mencoba pada pekerjaannya',
          feedback: 'Keempat. Inilah inti kegiatan.',
        },
        {
          id: 'e',
          text: 'Mengunjungi kelas sebulan kemudian',
          feedback: 'Kelima. Pemakaian baru terlihat sesudah ada waktu mencoba.',
        },
      ],
      shown: ['d', 'b', 'e', 'a', 'c'],
      explanation:
        'Kebutuhan, tujuan, keadaan awal, praktik, lalu pemakaian. Urutan ini membuat hasil dapat dibaca.',
    },
    {
      kind: 'numeric',
      id: 'cek-s3-u6-gain',
      stem: 'Rerata tes awal MGMP di Kayuagung 30, tes akhirnya 51. Berapa kenaikan ternormalisasinya? Tulis satu angka di belakang koma.',
      objective: 'mengimbaskan',
      level: 'C3',
      min: 0.3,
      max: 0.3,
      decimals: 1,
      limit: { min: 0, max: 100 },
      feedback: {
        low: 'Kenaikannya 21. Pembaginya jarak dari 30 ke 100, yaitu 70.',
        high: 'Periksa pembaginya: bukan 30 dan bukan 51, melainkan 100 − 30.',
        right: 'Tepat. 21 ÷ 70 = 0,3.',
      },
      explanation:
        'Nilainya tepat di batas bawah golongan [sedang](sumber:hake-1998). Masih ada 70% jarak, jadi rencanakan pertemuan lanjutan.',
    },
    {
      kind: 'true-false',
      id: 'cek-s3-u6-tamu',
      stem: 'Dalam pendampingan sejawat menurut Showers dan Joyce, guru yang berkunjung datang untuk belajar dari rekannya.',
      objective: 'mengimbaskan',
      level: 'C2',
      correct: true,
      feedback: {
        true: 'Tepat. Karena itu ia tidak membawa lembar nilai.',
        false: 'Bila tamu datang untuk menilai, kegiatan itu berubah menjadi supervisi.',
      },
      explanation:
        'Mereka [menghilangkan umpan balik lisan](sumber:showers-joyce-1996) agar kunjungan tidak berubah menjadi penilaian.',
    },
    {
      kind: 'single-choice',
      id: 'cek-s3-u6-laporan',
      stem: 'Dinas di sebuah kabupaten bertanya, “Apakah pelatihan itu mengubah pembelajaran?” Bukti mana yang paling menjawab?',
      objective: 'mengimbaskan',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'Foto ruang yang penuh dan daftar hadir yang lengkap',
          feedback: 'Bukti ini menunjukkan siapa yang datang.',
        },
        {
          id: 'b',
          text: 'Angket yang menyatakan peserta merasa sangat puas',
          feedback: 'Kepuasan adalah tanggapan peserta. Kelasnya belum terlihat.',
        },
        {
          id: 'c',
          text: 'Rencana pelajaran dan catatan kunjungan sesudah sebulan',
          feedback: 'Tepat. Keduanya memperlihatkan pemakaian di kelas.',
        },
        {
          id: 'd',
          text: 'Nilai tes akhir peserta pada hari pelatihan berlangsung',
          feedback: 'Tes menunjukkan hasil belajar peserta. Pemakaiannya belum terlihat.',
        },
      ],
      correct: 'c',
      explanation:
        'Pertanyaan tentang perubahan memerlukan bukti [pemakaian](sumber:guskey-2002). Ciri pelatihan [yang berlanjut](sumber:darling-hammond-2017) memberi waktu bagi bukti itu untuk muncul.',
    },
  ],
};
