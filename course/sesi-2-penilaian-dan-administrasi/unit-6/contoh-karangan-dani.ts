// Page 4 of unit 6, the worked example: a suspicion handled with process evidence and an oral check.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-karangan-dani',
  title: 'Contoh: karangan yang terlalu rapi',
  minutes: 2,
  objectives: ['melindungi-data'],
  competencies: ['2.1', '2.2'],
  sources: ['dawson-2024', 'weber-wulff-2023', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Bu Sari dan Dani tokoh rekaan. Dani, murid kelas XI di Muara Enim, mengumpulkan karangan tentang banjir yang jauh lebih rapi daripada biasanya. Seorang rekan menyarankan, “Tempel saja ke pendeteksi.”',
        'Bu Sari menolak. Hasilnya hanya [taksiran tanpa bukti yang dapat diperiksa](sumber:weber-wulff-2023), dan karangan Dani adalah [data anak](sumber:uu-pdp-2022).',
      ),
    },
    {
      kind: 'steps',
      title: 'Yang dilakukan Bu Sari',
      steps: [
        {
          title: 'Menahan tuduhan',
          text: 'Ia tidak menyebutnya di kelas. Ia menulis apa yang dilihat, bukan apa yang disangka.',
        },
        {
          title: 'Melihat bukti proses',
          text: 'Ia meminta catatan awal dan draf. Itu [bukti proses](istilah:bukti-proses). Ketiadaannya belum berarti curang.',
        },
        {
          title: 'Bercakap lima menit',
          text: '[Cek lisan](istilah:cek-lisan), berdua dan tenang: “Mengapa memilih contoh Sungai Enim? Bagian mana yang paling sulit?”',
        },
        {
          title: 'Memberi kesempatan menunjukkan',
          text: 'Dani menulis satu paragraf baru di kelas tentang topik yang serupa.',
        },
        {
          title: 'Memutuskan bersama bukti',
          text: 'Seorang rekan ikut membaca. Putusan mengikuti aturan sekolah, dan Dani boleh menanggapi.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Apa yang ternyata terjadi',
      text: 'Dani menjelaskan datanya dengan lancar. Bahasanya dirapikan kakaknya. Bu Sari memberi nilai pada isi, lalu mengajarkan cara menyebut bantuan. Tidak ada sanksi, dan kepercayaan terjaga.',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Pertanyaan yang lebih berguna',
      text: 'Para ahli penilaian menyarankan bergeser dari “Siapa yang curang?” ke “[Apakah skor ini sahih?](sumber:dawson-2024)” Bila kemampuan belum terbukti, tagih lagi dengan cara lain. [Integritas akademik](istilah:integritas-akademik) mengikat murid dan guru.',
    },
    {
      kind: 'single-choice',
      id: 'soal-s2-u6-tanpa-draf',
      stem: 'Dani ternyata tidak menyimpan draf. Apa tafsiran yang paling adil?',
      objective: 'melindungi-data',
      level: 'C5',
      options: [
        {
          id: 'a',
          text: 'Ia terbukti tidak menulis karangannya sendiri.',
          feedback: 'Banyak murid membuang draf. Ketiadaan jejak bukan bukti perbuatan.',
        },
        {
          id: 'b',
          text: 'Ia terbukti jujur karena tidak ada bukti lain.',
          feedback: 'Terlalu cepat juga. Kemampuannya masih perlu ditunjukkan dengan cara lain.',
        },
        {
          id: 'c',
          text: 'Buktinya kurang, jadi perlu cara lain untuk melihat.',
          feedback: 'Tepat. Percakapan dan tulisan pendek di kelas memberi bukti baru.',
        },
      ],
      correct: 'c',
      explanation:
        'Bukti yang kurang tidak memihak ke mana pun. Guru mencari bukti kemampuan, dan mulai tugas berikutnya meminta draf sejak awal.',
    },
  ],
};
