// Page 3 of unit 1: a task is a chain of steps that may lie in different zones; and does AI really save time?
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'satu-tugas-banyak-langkah',
  title: 'Satu tugas, banyak langkah',
  minutes: 3,
  objectives: ['memilah-tugas'],
  competencies: ['1.4', '2.1', '2.3'],
  sources: ['unesco-genai-2023', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Jarang ada tugas yang seluruhnya berwarna satu. “Mengadakan ulangan” tampak seperti satu tugas, padahal isinya banyak langkah. Pilahlah langkahnya, bukan namanya.',
        'Caranya sederhana. Tuliskan setiap langkah dengan kata kerja. Lalu ajukan empat pertanyaan kepada setiap langkah.',
      ),
    },
    {
      kind: 'table',
      caption: 'Tugas “mengadakan ulangan” setelah diuraikan',
      columns: ['Langkah', 'Pertanyaan yang menentukan', 'Zona'],
      rows: [
        [
          'Mengusulkan sebaran tujuan yang ditagih',
          'Dapat diperiksa, tetapi memengaruhi seluruh ulangan',
          'Hati-hati',
        ],
        [
          'Membuat draf soal latihan',
          'Dapat diperiksa, tetapi salah konsep sulit ditarik kembali',
          'Hati-hati',
        ],
        ['Merapikan nomor dan tata letak', 'Kekeliruannya langsung tampak', 'Boleh'],
        ['Membaca uraian murid', 'Data dan karya anak', 'Jangan diserahkan ke alat umum'],
        ['Menghitung rata-rata kelas', 'Cukup lembar sebar, tanpa AI', 'Tidak perlu AI'],
        ['Menetapkan murid yang mengulang', 'Memutus nasib anak', 'Jangan diserahkan'],
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Ada jawaban keempat: tidak perlu',
      text: 'Menjumlah, mengurutkan, dan menghitung rata-rata lebih tepat dikerjakan dengan rumus. Rumus memberi hasil yang sama setiap kali dan dapat ditelusuri. Memakai AI untuk itu menambah kemungkinan keliru.',
    },
    {
      kind: 'examples',
      title: 'Satu tugas diuraikan, menurut jenjang',
      items: {
        sd: 'Tugas: **pentas dongeng kelas III di Empat Lawang.** Mencari ide alur cerita: boleh. Memeriksa apakah dongeng setempat diceritakan dengan benar: hati-hati, tanyakan kepada tetua atau buku. Memilih anak yang tampil: guru.',
        smp: 'Tugas: **kunjungan museum untuk IPS di Palembang.** Membuat draf daftar pertanyaan untuk pemandu: boleh. Menulis ringkasan sejarah kesultanan: hati-hati, cocokkan dengan sumber. Mengelompokkan murid: guru.',
        sma: 'Tugas: **pekan karya ilmiah di Lubuklinggau.** Menyusun draf jadwal: boleh. Menjelaskan metode statistik untuk pembina: hati-hati, periksa dengan buku. Menentukan juara: dewan juri.',
        smk: 'Tugas: **persiapan praktik kerja lapangan di Muara Enim.** Membuat draf surat pengantar tanpa nama: boleh. Menyusun daftar cek keselamatan: hati-hati, cocokkan dengan prosedur bengkel. Menempatkan murid: guru bersama industri.',
      },
    },
    {
      kind: 'text',
      text: paragraphs(
        'Langkah di zona hati-hati masih memerlukan waktu untuk memeriksa. UNESCO mengingatkan bahwa keluaran AI generatif [dapat keliru](sumber:unesco-genai-2023), sehingga pemeriksaan bukan pilihan tambahan.',
        'Jadi, hitunglah dengan jujur: **waktu yang dihemat = waktu cara lama − (waktu meminta + waktu memeriksa + waktu memperbaiki).** Bila hasilnya nol atau kurang, kerjakan dengan cara lama. Guru [memilih kapan AI dipakai](sumber:unesco-guru-2024), termasuk memilih untuk tidak.',
      ),
    },
    {
      kind: 'numeric',
      id: 'soal-s2-u1-waktu-hemat',
      stem: 'Menyusun bahan bacaan sendiri memakan 60 menit bagi Pak Iwan. Dengan AI, ia memerlukan 5 menit untuk meminta, 25 menit untuk memeriksa fakta, dan 15 menit untuk memperbaiki. Berapa menit yang benar-benar dihemat?',
      objective: 'memilah-tugas',
      level: 'C3',
      unit: 'menit',
      min: 15,
      max: 15,
      decimals: 0,
      limit: { min: 0, max: 120 },
      feedback: {
        low: 'Terlalu kecil. Jumlahkan waktu meminta, memeriksa, dan memperbaiki, lalu kurangkan dari 60 menit.',
        high: 'Terlalu besar. Mungkin waktu memeriksa atau memperbaiki belum ikut dihitung. Keduanya bagian dari pekerjaan.',
        right:
          'Tepat. 60 − (5 + 25 + 15) = 15 menit. Masih hemat, tetapi jauh dari kesan “selesai dalam lima menit”.',
      },
      explanation:
        'Waktu dengan AI ialah 5 + 25 + 15 = 45 menit, sehingga yang dihemat 60 − 45 = 15 menit. Angka 55 menit hanya muncul bila pemeriksaan dilewati, padahal pemeriksaan itulah tanggung jawab guru.',
    },
  ],
};
