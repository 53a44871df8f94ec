// Page 3 of unit 5: what never goes into a prompt, and what to write in its place.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'prompt-tanpa-data-pribadi',
  title: 'Prompt tanpa data pribadi',
  minutes: 2,
  objectives: ['menulis-prompt'],
  competencies: ['2.2', '1.2'],
  sources: ['uu-pdp-2022', 'sweeney-2000'],
  blocks: [
    {
      kind: 'text',
      text: 'Anggaplah prompt sebagai kartu pos. Begitu dikirim, isinya sampai ke tangan lain dan tidak dapat ditarik. Maka, data pribadi disisihkan **sebelum** menulis, bukan sesudahnya.',
    },
    {
      kind: 'table',
      caption: 'Ganti sebelum mengetik',
      columns: ['Jangan ditulis', 'Cukup ditulis'],
      rows: [
        ['Nama murid atau orang tua', '“seorang murid kelas IV”'],
        ['NIK, NISN, nomor telepon', 'Tidak perlu sama sekali'],
        ['Penyakit atau diagnosis anak', '“kegiatan yang dapat dikerjakan sambil duduk”'],
        ['Foto, suara, atau karya asli anak', 'Contoh rekaan buatan guru'],
        ['Masalah keluarga seorang murid', '“cara membuka percakapan yang hangat”'],
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Tanpa nama belum tentu tak dikenali',
      text: paragraphs(
        'Gabungan beberapa ciri biasa [dapat menunjuk satu orang](sumber:sweeney-2000). “Satu-satunya murid yang naik perahu dari dusun itu” sudah sama dengan nama.',
        'Data anak dan data kesehatan termasuk [data yang bersifat spesifik](sumber:uu-pdp-2022) dalam Pasal 4 UU Pelindungan Data Pribadi. Pemrosesan data anak wajib disetujui orang tua/wali (Pasal 25).',
      ),
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Tulis kebutuhannya, bukan orangnya',
      text: 'AI tidak perlu tahu siapa muridnya untuk membantu menyusun kegiatan. Jelaskan saja kebutuhan belajarnya.',
    },
    {
      kind: 'single-choice',
      id: 'soal-prompt-aman',
      stem: 'Guru SD di Tanjung Raja ingin meminta ide latihan bagi murid yang lambat membaca. Kalimat konteks mana yang paling sesuai?',
      objective: 'menulis-prompt',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: '“Muridku Raka, kelas II, tinggal di dekat pasar, lambat membaca.”',
          feedback: 'Nama dan tempat tinggal tidak menambah mutu ide, tetapi menunjuk satu anak.',
        },
        {
          id: 'b',
          text: '“Murid kelas II, anak tunggal pak lurah, masih mengeja kata.”',
          feedback: 'Namanya tidak ada, tetapi semua warga tahu siapa yang dimaksud.',
        },
        {
          id: 'c',
          text: '“Bantu muridku. Ia belum lancar dan perlu segera ditangani.”',
          feedback: 'Datanya aman, tetapi kelas dan kesulitannya kabur. Hasilnya harus ditebak.',
        },
        {
          id: 'd',
          text: '“Seorang murid kelas II masih mengeja kata bersuku tiga.”',
          feedback: 'Tepat. Kebutuhan belajarnya jelas, orangnya tidak dapat dikenali.',
        },
      ],
      correct: 'd',
      explanation:
        'Konteks yang baik menjelaskan kebutuhan belajar secara khusus, sekaligus menjaga orangnya tetap tidak dikenal.',
    },
  ],
};
