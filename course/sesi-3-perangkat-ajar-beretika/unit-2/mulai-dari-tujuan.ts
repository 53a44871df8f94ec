// Page 1 of unit 2: the effort that trains a pupil must stay with the pupil; what one field experiment shows.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'mulai-dari-tujuan',
  title: 'Mulai dari tujuan, bukan dari alat',
  minutes: 3,
  objectives: ['menentukan-tingkat-ai'],
  competencies: ['1.4', '2.4'],
  sources: ['bastani-2025', 'media-indonesia-skb-2026'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Pertanyaan yang sering terdengar ialah, “Bolehkah AI dipakai di kelas?” Ada pertanyaan yang lebih tajam. *Bagian mana dari tugas ini yang melatih murid?* Bagian itu jangan diambil alih mesin.',
        'Mengangkat beban di tempat latihan membuat otot kuat. Bila mesin yang mengangkat, bebannya naik, tetapi ototnya tetap. Belajar bekerja dengan cara yang serupa.',
      ),
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Satu bukti dari kelas matematika',
      text: paragraphs(
        'Sebuah [percobaan lapangan](sumber:bastani-2025) melibatkan hampir seribu murid sekolah menengah. Saat latihan, murid yang boleh bercakap bebas dengan AI memperoleh nilai 48% lebih tinggi daripada kelompok tanpa AI.',
        'Kemudian AI diambil, dan semua murid mengerjakan ujian sendiri. Kelompok yang tadi bebas memakai AI justru memperoleh nilai 17% **lebih rendah** daripada kelompok tanpa AI.',
        'Ada pula kelompok ketiga. AI-nya diberi pagar: memberi petunjuk bertahap dari bahan guru, bukan jawaban jadi. Kerugian tadi sebagian besar hilang, tetapi hasil ujiannya tidak melampaui kelompok tanpa AI.',
      ),
    },
    {
      kind: 'text',
      text: paragraphs(
        'Satu percobaan tidak menjawab semua hal. Mata pelajarannya satu dan alatnya tertentu. Namun, ia mengingatkan kita pada perbedaan yang penting: **hasil saat dibantu** bukan **kemampuan saat sendiri**.',
        'Kekhawatiran serupa mendasari aturan di negeri kita. Tujuannya [bukan menghalangi teknologi](sumber:media-indonesia-skb-2026), melainkan mengelola risikonya.',
      ),
    },
    {
      kind: 'comparison',
      title: 'Dua macam usaha dalam satu tugas',
      columns: [
        {
          title: 'Usaha yang melatih',
          points: [
            'Menyusun alasan dengan kata sendiri.',
            'Mencoba, keliru, lalu menemukan letak kelirunya.',
            'Mengukur, mengamati, dan mewawancarai.',
            'Jaga agar murid melaluinya.',
          ],
        },
        {
          title: 'Beban yang boleh diringankan',
          points: [
            'Guru menyiapkan bacaan dengan ukuran huruf lebih besar.',
            'Guru membuat variasi contoh soal.',
            'Guru menata tabel kosong untuk catatan.',
            'AI dapat menolong guru, sesudah hasilnya diperiksa.',
          ],
        },
      ],
    },
    {
      kind: 'single-choice',
      id: 'soal-s3-baca-bukti',
      stem: 'Seorang rekan membaca tentang percobaan tadi dan berkata, “Nilai latihannya naik 48%, jadi AI membuat murid lebih pandai.” Tanggapan mana yang paling tepat?',
      objective: 'menentukan-tingkat-ai',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Setuju, sebab kenaikan sebesar itu tidak mungkin kebetulan.',
          feedback:
            'Kenaikannya nyata, tetapi yang naik ialah nilai ketika dibantu. Kemampuan baru terlihat saat bantuan diambil.',
        },
        {
          id: 'b',
          text: 'Belum tentu, sebab ujian tanpa AI menunjukkan hasil yang lain.',
          feedback: 'Tepat. Kepandaian terlihat ketika murid bekerja sendiri.',
        },
        {
          id: 'c',
          text: 'Tidak setuju, sebab jawaban AI kerap salah dalam matematika.',
          feedback:
            'Masalahnya bukan hanya jawaban yang salah. Jawaban yang benar pun dapat membuat murid tidak berlatih.',
        },
        {
          id: 'd',
          text: 'Setuju, asalkan AI tetap tersedia pada waktu ujian.',
          feedback:
            'Ujian itu dimaksudkan untuk melihat kemampuan murid. Dengan AI, yang terlihat kembali hasil bantuan.',
        },
      ],
      correct: 'b',
      explanation:
        'Nilai latihan dan nilai ujian menjawab pertanyaan yang berbeda. [Percobaan itu](sumber:bastani-2025) menunjukkan bahwa keduanya dapat bergerak ke arah yang berlawanan.',
    },
  ],
};
