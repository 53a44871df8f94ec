// Page 1 of the opening: what session 2 is about, what stays with the teacher, and what to lay ready.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'selamat-datang-2',
  title: 'Selamat datang di meja kerja guru',
  minutes: 4,
  objectives: ['memilah-tugas'],
  competencies: ['1.1', '1.4', '1.5'],
  sources: ['unesco-guru-2024', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Bayangkan meja guru menjelang akhir semester. Ada tumpukan jawaban, draf soal, notula yang belum rapi, dan surat yang harus terkirim sore ini. Di sesi inilah kita bekerja.',
        'Kita tidak mencari aplikasi yang paling ramai. Kita mencari cara bekerja yang lebih ringan, lebih teliti, dan tetap adil bagi murid.',
      ),
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Pesan sesi ini',
      text: 'Draf boleh datang dari mesin. **Nilai datang dari guru.** Kerangka UNESCO menyebut [tanggung jawab manusia](sumber:unesco-guru-2024): orang yang memutuskan dapat menjelaskan keputusannya.',
    },
    {
      kind: 'comparison',
      title: 'Yang boleh berubah, yang tetap',
      columns: [
        {
          title: 'Boleh berubah',
          points: [
            'cara mencari gagasan soal',
            'cara merapikan kalimat notula dan surat',
            'cara menghitung mutu sebuah tes',
          ],
        },
        {
          title: 'Tetap',
          points: [
            'guru mengenal muridnya',
            'guru menetapkan dan menjelaskan nilai',
            'sekolah menjaga data anak',
          ],
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Satu pekerjaan, dua bagian',
      items: {
        sd: 'Guru kelas IV di Tanjung Raja menyusun soal tentang hewan rawa. *Dapat dibantu:* draf pengecoh. *Tetap milik guru:* kebenaran isi dan kecocokannya dengan pelajaran.',
        smp: 'Guru IPS di Baturaja menulis notula rapat. *Dapat dibantu:* merapikan catatan tanpa nama murid. *Tetap milik guru:* memastikan keputusan rapat tercatat benar.',
        sma: 'Guru Ekonomi di Lubuklinggau memeriksa 36 lembar jawaban. *Dapat dibantu:* menghitung tingkat kesukaran dengan lembar sebar. *Tetap milik guru:* menentukan soal mana yang dibetulkan.',
        smk: 'Guru tata busana di Palembang menilai jahitan kebaya. *Dapat dibantu:* draf uraian tingkat pada rubrik. *Tetap milik guru:* memegang kainnya, melihat jahitannya, menetapkan nilainya.',
      },
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Siapkan di meja',
      text: list(
        'satu perangkat soal yang pernah dipakai;',
        'tabel jawaban murid **tanpa nama**, sebab [data anak](sumber:uu-pdp-2022) dilindungi khusus. Bila tidak ada, pelajaran ini menyediakan contoh;',
        'kertas, pensil, dan kalkulator.',
      ),
    },
    {
      kind: 'text',
      text: 'Belum sempat menempuh Sesi 1? Sesi ini tetap dapat diikuti. Istilah seperti [prediksi](istilah:prediksi) atau [halusinasi](istilah:halusinasi) dijelaskan bila disentuh. Nama guru dan murid dalam contoh adalah rekaan.',
    },
  ],
};
