// Page 5 of unit 6, try it: a decision record on paper for an invented case of one's own jenjang.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'tulis-catatan-keputusan',
  title: 'Coba: tulis satu catatan keputusan',
  minutes: 7,
  objectives: ['memutuskan-sebagai-pengendali'],
  competencies: ['2.1', '1.1'],
  sources: ['skitka-2000'],
  blocks: [
    {
      kind: 'text',
      text: 'Siapkan kertas dan enam menit. Pilih kasus rekaan di bawah. Perhatikan: buktinya sengaja belum lengkap, seperti di sekolah sungguhan.',
    },
    {
      kind: 'examples',
      title: 'Kasus Anda',
      items: {
        sd: 'Aplikasi bacaan menyarankan M12, kelas II, turun satu tingkat. Ia membaca lancar di kelas, tetapi sering salah menekan tombol.',
        smp: 'Aplikasi menyarankan M20 dan M21 dipisah karena jawaban mereka mirip. Keduanya berbagi satu gawai di rumah.',
        sma: 'Aplikasi minat menyarankan M05 mengambil kelompok pilihan ekonomi. Nilai biologinya tinggi, dan ia belum ditanya.',
        smk: 'Kamera bengkel menilai sambungan las M09 cacat. Cahaya sore itu redup, dan bendanya belum dilihat guru.',
      },
    },
    {
      kind: 'steps',
      title: 'Enam menit',
      steps: [
        {
          title: 'Satu menit: penilaian sendiri',
          text: 'Tulis dugaan Bapak/Ibu, beserta apa yang belum diketahui.',
        },
        {
          title: 'Tiga menit: lima baris',
          text: 'Isi saran, bukti lain, putusan, alasan, dan tinjau. Sebutkan satu bukti yang akan dicari.',
        },
        {
          title: 'Dua menit: jelaskan',
          text: 'Ucapkan putusan itu dengan suara pelan, seolah-olah kepada anaknya. Ganti kata yang terasa menghakimi.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Periksa catatan sendiri',
      text: 'Apakah orang lain dapat mengikuti alasannya? Apakah tertulis tanggal tinjau? Apakah putusan masih dapat diubah bila bukti baru muncul? Bila ya, catatan itu siap [dipertanggungjawabkan](sumber:skitka-2000).',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Menunda juga putusan',
      text: 'Bila bukti belum cukup dan anak tidak dirugikan, tulislah “ditunda sampai …”. Yang perlu dihindari ialah menunda tanpa tanggal.',
    },
  ],
};
