// Page 2 of unit 4: reasonable accommodation, what AI may help with, and what must stay human.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'akomodasi-dan-alat-bantu',
  title: 'Murid berkebutuhan khusus: tanya dahulu',
  minutes: 2,
  objectives: ['merancang-inklusif'],
  competencies: ['3.1', '2.4'],
  sources: ['permendikbudristek-48-2023', 'uu-pdp-2022', 'skb-2026'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Rancangan yang terbuka belum tentu cukup bagi setiap murid. Sebagian memerlukan [akomodasi yang layak](istilah:akomodasi-layak). Permendikbudristek 48/2023 mengaturnya bagi [sekolah umum maupun khusus](sumber:permendikbudristek-48-2023).',
        'Mulailah dari orangnya. Murid dan orang tua paling tahu apa yang menolong.',
      ),
    },
    {
      kind: 'comparison',
      title: 'Di meja guru',
      columns: [
        {
          title: 'Dapat dibantu AI, lalu diperiksa',
          points: [
            'Meringkas atau menyederhanakan kalimat bacaan',
            'Menyusun uraian gambar untuk dibacakan',
            'Membuat draf teks ucapan dari video bahan ajar',
            'Mengusulkan urutan langkah bergambar',
          ],
        },
        {
          title: 'Tetap milik manusia',
          points: [
            'Menentukan kebutuhan murid: murid, orang tua, guru, dan ahli',
            'Menyimpan keterangan kesehatan, yang termasuk [data spesifik](sumber:uu-pdp-2022)',
            'Memilih juru bahasa isyarat atau pendamping',
            'Menemani anak ketika ia lelah atau malu',
          ],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'AI tidak mendiagnosis',
      text: 'Jangan memasukkan perilaku atau tulisan anak, lalu bertanya “gangguan apa ini?”. Jawabannya terdengar yakin, datanya terkirim, dan cap itu menempel. Catat yang Bapak/Ibu lihat. Bicarakan dengan orang tua dan ahli.',
    },
    {
      kind: 'accordion',
      title: 'Dua pertanyaan guru',
      items: [
        {
          title: '“Murid saya perlu alat yang membacakan teks. Bukankah itu AI?”',
          text: 'Alat bantu berbeda dari chatbot yang menjawab tugas. Sekolah menimbang kebutuhan, usia, dan data yang diminta, serta [aturan yang berlaku](sumber:skb-2026). Orang tua diajak memutuskan.',
        },
        {
          title: '“Sekolah kami tidak punya alatnya.”',
          text: 'Banyak akomodasi tidak menunggu alat: huruf besar, tempat duduk, waktu tambahan, teman membaca, petunjuk satu per satu.',
        },
      ],
    },
    {
      kind: 'multiple-choice',
      id: 'soal-s3-inklusi-prompt',
      stem: 'Permintaan mana saja yang menolong tanpa membuka data anak? Pilih semua yang sesuai.',
      objective: 'merancang-inklusif',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: '“Ubah bacaan ini menjadi kalimat paling banyak sepuluh kata.”',
          feedback: 'Ya. Yang disebut kebutuhan bacaan, bukan anaknya.',
        },
        {
          id: 'b',
          text: '“Sari kelas V punya disleksia. Buatkan latihan untuknya.”',
          feedback: 'Nama dan keterangan kesehatan anak terkirim. Sebut kebutuhan bacaannya saja.',
        },
        {
          id: 'c',
          text: '“Uraikan gambar Pasar 16 Ilir ini bagi pendengar yang tidak melihatnya.”',
          feedback: 'Ya. Tidak ada anak yang dikenali. Periksa uraiannya dengan gambar.',
        },
      ],
      correct: ['a', 'c'],
      explanation:
        'Gambarkan **hambatannya**, bukan orangnya. Dengan begitu, bahan itu pun dapat dipakai murid lain.',
    },
  ],
};
