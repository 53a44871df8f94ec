// Page 5 of unit 5, try it: a weak prompt is rewritten on paper and read aloud to a colleague.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'tulis-ulang-prompt',
  title: 'Coba: tulis ulang di kertas',
  minutes: 7,
  objectives: ['menulis-prompt'],
  competencies: ['2.3', '2.2'],
  sources: ['schulhoff-2024', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Ambil kertas. Latihan ini memerlukan enam menit, tanpa perangkat. Yang dilatih adalah pikiran yang jelas, dan itu tidak memerlukan sinyal.',
    },
    {
      kind: 'examples',
      title: 'Pilih satu prompt lemah',
      items: {
        sd: '“Buat cerita untuk anak-anak.” Kebutuhan Bapak/Ibu: bacaan satu halaman tentang hemat air, kelas III, menjelang kemarau.',
        smp: '“Jelaskan tekanan zat.” Kebutuhan Bapak/Ibu: tiga percobaan dengan barang dapur, kelas VIII, satu jam pelajaran.',
        sma: '“Buat bahan diskusi sejarah.” Kebutuhan Bapak/Ibu: lima pertanyaan terbuka tentang jalur dagang Sungai Musi, kelas XI.',
        smk: '“Buat daftar periksa.” Kebutuhan Bapak/Ibu: pemeriksaan rem sepeda motor, kelas XI, dipakai di bengkel sambil berdiri.',
      },
    },
    {
      kind: 'steps',
      title: 'Enam menit',
      steps: [
        {
          title: 'Tiga menit: tulis',
          text: 'Tulis tugas dan konteks. Tambahkan [bagian lain](sumber:schulhoff-2024) seperlunya.',
        },
        {
          title: 'Satu menit: sisir',
          text: 'Coret setiap kata yang menunjuk [orang tertentu](sumber:uu-pdp-2022).',
        },
        {
          title: 'Dua menit: uji',
          text: 'Bacakan kepada rekan atau bacalah sebagai orang luar. Apa yang masih harus ditebak? Tambahkan satu kalimat.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Empat pertanyaan penutup',
      text: 'Apakah tugasnya memakai kata kerja? Apakah pembacanya jelas? Apakah bentuk hasilnya disebut? Apakah Bapak/Ibu sanggup memeriksa hasilnya? Bila yang terakhir dijawab “tidak”, ganti tugasnya. Simpan kertas ini untuk lab berikutnya.',
    },
  ],
};
