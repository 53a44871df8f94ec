// Page 3 of the closing: what being in control means now, and which child to keep in sight.
import { type PageInput, paragraphs } from '../../write.ts';

const labels = ['Belum yakin', 'Sedikit yakin', 'Cukup yakin', 'Yakin', 'Sangat yakin'];

export const page: PageInput = {
  id: 'renungan',
  title: 'Renungan: guru seperti apa yang saya pilih?',
  minutes: 7,
  objectives: ['menerapkan-etika', 'merancang-inklusif', 'mengimbaskan'],
  competencies: ['1.1', '1.2', '1.5'],
  sources: ['permendikdasmen-13-2025', 'schon-1983'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Pembelajaran mendalam mengajak murid memahami, mengaplikasi, dan [merefleksi](sumber:permendikdasmen-13-2025). Guru pun memerlukan ketiganya. Bagian memahami dan mengaplikasi sudah Bapak/Ibu jalani.',
        'Renungan terbaik menyentuh [cara kita bertindak](sumber:schon-1983), bukan hanya pendapat kita.',
      ),
    },
    {
      kind: 'likert',
      id: 'yakin-merancang',
      prompt: 'Seberapa yakin Bapak/Ibu menentukan kapan AI **tidak** dipakai dalam sebuah modul ajar?',
      labels,
    },
    {
      kind: 'likert',
      id: 'yakin-menyepakati',
      prompt: 'Seberapa yakin Bapak/Ibu memimpin pembicaraan tentang AI dengan murid dan orang tua?',
      labels,
    },
    {
      kind: 'likert',
      id: 'yakin-mengimbaskan',
      prompt: 'Seberapa yakin Bapak/Ibu membimbing rekan yang baru mulai?',
      labels,
    },
    {
      kind: 'reflection',
      id: 'renungan-pengendali',
      prompt:
        'Dengan kata Bapak/Ibu sendiri, apa arti menjadi **pengendali** AI? Sertakan satu kejadian yang membuktikannya.',
      hints: [
        'Kapan terakhir kali saya mengubah atau menolak hasil AI?',
        'Apa yang saya lakukan, yang tidak saya lakukan sebelum kursus ini?',
        'Siapa yang ikut merasakan akibatnya?',
      ],
      minWords: 40,
    },
    {
      kind: 'reflection',
      id: 'renungan-murid',
      prompt:
        'Bayangkan murid yang paling mudah tertinggal bila teknologi masuk ke kelas. Apa yang akan Bapak/Ibu lakukan supaya ia tetap ikut? Jangan tulis namanya.',
      hints: [
        'Apa yang tidak ia miliki: gawai, bahasa, ketenangan, keberanian?',
        'Bagian mana dari modul yang perlu diubah untuknya?',
      ],
      minWords: 40,
    },
  ],
};
