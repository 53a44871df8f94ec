// Page 3 of unit 3: what the Copyright Act says, what it doesn't settle about AI, and how to name sources.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'hak-cipta-dan-ai',
  title: 'Hak cipta: yang jelas dan yang belum',
  minutes: 2,
  objectives: ['menerapkan-etika'],
  competencies: ['1.2', '3.1'],
  sources: ['uu-hak-cipta-2014', 'tribun-djki-2025', 'disway-djki-2025', 'unesco-genai-2023', 'cc-atribusi'],
  blocks: [
    { kind: 'term', term: 'hak-cipta' },
    {
      kind: 'comparison',
      title: 'Menurut UU 28/2014 dan pembahasannya',
      columns: [
        {
          title: 'Sudah tertulis',
          points: [
            'Pencipta ialah [seorang atau beberapa orang](sumber:uu-hak-cipta-2014) yang menghasilkan ciptaan bersifat khas dan pribadi (Pasal 1).',
            'Alat peraga untuk pendidikan termasuk ciptaan yang dilindungi (Pasal 40).',
            'Pemakaian untuk pendidikan tidak dianggap melanggar bila sumbernya disebut lengkap dan kepentingan wajar pencipta atau pemegang haknya tidak dirugikan (Pasal 44).',
          ],
        },
        {
          title: 'Belum tuntas',
          points: [
            'Undang-undang itu tidak menyebut AI. Pada 2025, Direktur Jenderal Kekayaan Intelektual menyatakan karya yang murni dari AI [tidak akan diberi hak cipta](sumber:tribun-djki-2025). Hal itu direncanakan masuk revisi.',
            'Berapa besar sumbangan manusia yang cukup? Hal ini [masih dibahas](sumber:disway-djki-2025).',
            'Bolehkah AI dilatih dengan karya tanpa izin? UNESCO mencatatnya sebagai [persoalan](sumber:unesco-genai-2023).',
          ],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Halaman ini bukan nasihat hukum',
      text: 'Revisi undang-undang dapat mengubah jawabannya. Untuk buku yang dijual atau lomba, tanyakan kepada penerbit, panitia, atau ahli hukum.',
    },
    {
      kind: 'steps',
      title: 'Kebiasaan yang aman sambil menunggu',
      steps: [
        {
          title: 'Jangan mengaku',
          text: 'Jangan menulis seolah semuanya karya sendiri. Jangan pula menulis AI sebagai pencipta.',
        },
        {
          title: 'Jangan meniru orang',
          text: 'Hindari permintaan “persis gaya” seniman tertentu. Tulisan murid pun jangan dimasukkan tanpa izin.',
        },
        {
          title: 'Cari asalnya',
          text: paragraphs(
            'Sebut sumber yang Bapak/Ibu baca sendiri. Untuk [atribusi](istilah:atribusi), tulis [judul, pembuat, tempat, dan lisensinya](sumber:cc-atribusi).',
          ),
        },
      ],
    },
    {
      kind: 'matching',
      id: 'soal-s3-etika-hak-cipta',
      stem: 'Pasangkan setiap pernyataan dengan keadaannya menurut halaman ini. Satu keadaan boleh dipakai lebih dari sekali.',
      objective: 'menerapkan-etika',
      level: 'C2',
      sources: [
        {
          id: 'a',
          text: 'Alat peraga pendidikan dilindungi sebagai ciptaan.',
          target: 'p',
          feedback: 'Tertulis dalam Pasal 40. Karya guru pun termasuk.',
        },
        {
          id: 'b',
          text: 'Ukuran sumbangan manusia pada karya berbantuan AI.',
          target: 'q',
          feedback: 'Masih dibahas. Jangan menyebut angka seolah sudah ada batasnya.',
        },
        {
          id: 'c',
          text: 'Pencipta adalah orang.',
          target: 'p',
          feedback: 'Tertulis dalam Pasal 1.',
        },
      ],
      targets: [
        { id: 'p', text: 'Sudah tertulis dalam undang-undang' },
        { id: 'q', text: 'Belum tuntas' },
      ],
      explanation: 'Bedakanlah yang sudah tertulis dari yang masih dibicarakan. Yang kedua dapat berubah.',
    },
  ],
};
