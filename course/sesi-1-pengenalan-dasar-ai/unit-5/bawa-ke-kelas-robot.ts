// Page 6 of unit 5: pupils learn to instruct on paper, with a classmate as the obedient robot.
import { list, type PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'bawa-ke-kelas-robot',
  title: 'Bawa ke kelas: robot penurut',
  minutes: 2,
  objectives: ['menulis-prompt'],
  competencies: ['1.4', '2.4'],
  sources: ['skb-2026', 'inti-2026'],
  blocks: [
    {
      kind: 'text',
      text: 'Menulis petunjuk yang jelas adalah keterampilan berbahasa. Murid dapat melatihnya lewat [kegiatan tanpa komputer](istilah:tanpa-komputer).',
    },
    {
      kind: 'steps',
      title: 'Permainan “Robot Penurut”, 30 menit',
      steps: [
        {
          title: 'Tulis',
          text: 'Kelompok menerima gambar rahasia, lalu menulis petunjuk untuk menggambarnya.',
        },
        {
          title: 'Jalankan',
          text: 'Murid dari kelompok lain menjadi robot. Ia hanya mengikuti tulisan dan tidak boleh bertanya.',
        },
        {
          title: 'Bandingkan',
          text: 'Kedua gambar dijajarkan. Kelas mencari kalimat yang membuat robot menebak.',
        },
        { title: 'Perbaiki', text: 'Kelompok mengubah satu kalimat, lalu robot mencoba lagi.' },
      ],
    },
    {
      kind: 'examples',
      title: 'Ubahlah gambarnya',
      items: {
        sd: 'Rumah panggung dari persegi dan segitiga. Penutup: “Kata mana yang paling menolong robot?”',
        smp: 'Pola hias kain dari garis dan titik, dengan ukuran sentimeter. Penutup: “Apa yang kalian anggap sudah jelas?”',
        sma: 'Denah jalur aman saat banjir. Penutup: “Siapa yang rugi bila petunjuknya kabur?”',
        smk: 'Rangkaian sakelar dan lampu. Penutup: “Bandingkan dengan lembar kerja baku di bengkel.”',
      },
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Bila ingin memperlihatkan AI',
      text: list(
        'Gurulah yang mengetik dan menayangkan. Murid SD sampai SMA [tidak memakai AI instan](sumber:inti-2026) untuk tugasnya.',
        'Guru SMK membaca naskah [Keputusan Bersama Tujuh Menteri](sumber:skb-2026) dan pedoman daerah.',
        'Jangan mengetik nama atau karya murid.',
      ),
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Siapkan sekarang',
      text: 'Gambar satu bentuk sederhana di selembar kertas. Itulah gambar rahasia pertama.',
    },
  ],
};
