// Page 4 of the closing: the prompt card that the session makes, and how to take it along.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'karya-saya',
  title: 'Karya saya: kartu prompt',
  minutes: 2,
  objectives: ['menulis-prompt'],
  competencies: ['2.3', '1.5'],
  sources: ['uu-pdp-2022', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: 'Sesi ini menghasilkan satu karya, yaitu **kartu prompt** dari Unit 5. Bila belum dibuat, tautannya ada di bawah. Karya tidak memengaruhi nilai.',
    },
    {
      kind: 'works',
      title: 'Karya saya',
      intro:
        'Karya disimpan di perangkat ini dan, bila muat, juga di LMS. Keterangan di dekat tombol menyebut tempatnya saat ini. Bila berganti perangkat, unduhlah dahulu.',
    },
    {
      kind: 'steps',
      title: 'Membawa karya keluar dari pelajaran',
      steps: [
        {
          title: 'Unduh',
          text: 'Hasilnya dokumen yang dapat dibuka dan diubah di pengolah kata, misalnya Word atau Google Dokumen.',
        },
        { title: 'Cetak', text: 'Kartu yang tercetak dapat ditempel di dekat meja kerja.' },
        { title: 'Salin teks', text: 'Tempelkan di catatan ponsel atau di pesan kepada rekan.' },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Sebelum kartu dibagikan',
      text: 'Bacalah sekali lagi sebagai orang luar. Adakah nama, nilai, atau cerita yang membuat seorang murid [dapat dikenali](sumber:uu-pdp-2022)? Gantilah dengan contoh rekaan. Ingatkan pula rekan yang menerimanya: kartu membantu meminta, tetapi [guru yang memeriksa](sumber:unesco-guru-2024) hasilnya.',
    },
  ],
};
