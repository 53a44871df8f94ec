// Page 4 of unit 6, the worked example: a teacher disagrees with an application's advice, records it, and explains it.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-saran-remedial',
  title: 'Contoh: saran remedial untuk M07',
  minutes: 2,
  objectives: ['memutuskan-sebagai-pengendali'],
  competencies: ['1.1', '2.1'],
  sources: ['bucinca-2021', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: 'Pak Yusuf mengajar matematika di sebuah SMA di Muaradua. Sekolah memakai aplikasi latihan yang dirancang untuk pendidikan. Aplikasi itu menyarankan program remedial bagi murid berkode M07. Cerita ini rekaan.',
    },
    {
      kind: 'steps',
      title: 'Jalan Pak Yusuf',
      steps: [
        {
          title: 'Menilai dahulu',
          text: 'Sebelum membuka saran, ia menulis: “M07 paham trigonometri dasar, ragu pada soal cerita.” [Urutan ini](sumber:bucinca-2021) menjaganya dari ikut-ikutan.',
        },
        {
          title: 'Membuka saran',
          text: 'Aplikasi melihat tiga kuis dengan skor 40, 45, dan 30.',
        },
        {
          title: 'Mencari bukti lain',
          text: 'Tes kertas: 78. Kuis dikerjakan malam, dan separuh nomornya kosong. M07 bercerita bahwa sinyal di rumahnya sering hilang.',
        },
        {
          title: 'Memutuskan',
          text: 'Saran diubah. Remedial diganti dua hal: kuis dikerjakan di sekolah, dan latihan soal cerita ditambah.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Catatan keputusannya',
      text: paragraphs(
        '**Saran:** remedial, dari tiga kuis, 9 November. **Bukti lain:** tes kertas 78; nomor kosong; percakapan. **Putusan:** diubah.',
        '**Alasan:** skor kuis lebih menggambarkan sinyal daripada penguasaan. **Tinjau:** 30 November, bersama wali kelas.',
      ),
    },
    {
      kind: 'accordion',
      title: 'Dua pertanyaan sulit',
      items: [
        {
          title: 'Orang tua: “Mengapa anak saya ditandai?”',
          text: '“Aplikasi melihat skor kuis. Saya memeriksa tes dan bertanya kepadanya. Saya memutuskan tidak remedial. Bila Ibu melihat hal lain di rumah, kita tinjau bersama.”',
        },
        {
          title: 'Rekan: “Kalau tes kertasnya juga rendah?”',
          text: 'Maka saran diterima. [Pengendali](sumber:unesco-guru-2024) mengikuti bukti, juga ketika bukti itu memihak mesin.',
        },
      ],
    },
  ],
};
