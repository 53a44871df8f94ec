// The check of unit 4: four questions of four kinds on inclusive design and AI without devices.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'cek-s3-u4',
  title: 'Cek pemahaman Unit 4',
  minutes: 4,
  objectives: ['merancang-inklusif'],
  competencies: ['3.1', '2.4', '3.3'],
  sources: ['cast-2024', 'permendikbudristek-48-2023', 'winata-2023', 'lindner-2019', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Empat soal menutup Unit 4. Bayangkan murid Bapak/Ibu sendiri ketika menjawabnya.',
    },
    {
      kind: 'single-choice',
      id: 'cek-s3-u4-kesulitan',
      stem: 'Guru SD di Betung melihat seorang murid selalu tertinggal ketika menyalin dari papan. Langkah awal mana yang paling tepat?',
      objective: 'merancang-inklusif',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Bertanya kepada anak itu dan mencoba naskah di mejanya',
          feedback: 'Tepat. Hambatannya dicari bersama, dan bantuan sederhana dicoba lebih dahulu.',
        },
        {
          id: 'b',
          text: 'Bertanya kepada AI tentang gangguan yang dialaminya',
          feedback: 'AI tidak mendiagnosis, dan keterangan anak tidak dikirim.',
        },
        {
          id: 'c',
          text: 'Mengurangi tugasnya sampai ia dapat mengejar kelas',
          feedback: 'Tugas berkurang, tetapi sebabnya belum diketahui.',
        },
        {
          id: 'd',
          text: 'Memindahkannya ke kelompok yang belajarnya lambat',
          feedback: 'Anak mendapat cap sebelum hambatannya dipahami.',
        },
      ],
      correct: 'a',
      explanation:
        'Carilah [hambatan pada rancangan](sumber:cast-2024). Bila perlu lebih, sekolah menyiapkan [akomodasi](sumber:permendikbudristek-48-2023) bersama orang tua dan ahli.',
    },
    {
      kind: 'ordering',
      id: 'cek-s3-u4-urut-neuron',
      stem: 'Urutkan langkah neuron biji jagung ketika jawabannya keliru.',
      objective: 'merancang-inklusif',
      level: 'C3',
      items: [
        { id: 'a', text: 'Guru membaca kartu hari.', feedback: 'Masukan datang lebih dahulu.' },
        { id: 'b', text: 'Biji dari mangkuk “ya” dijumlahkan.', feedback: 'Bobot yang aktif dihitung.' },
        { id: 'c', text: 'Jumlah dibandingkan dengan batas.', feedback: 'Dari sini keluar jawabannya.' },
        {
          id: 'd',
          text: 'Jawaban dicocokkan dengan yang seharusnya.',
          feedback: 'Kesalahan baru tampak setelah ada pembanding.',
        },
        {
          id: 'e',
          text: 'Biji di mangkuk “ya” ditambah atau dikurangi.',
          feedback: 'Belajar berarti bobotnya berubah.',
        },
      ],
      shown: ['d', 'b', 'e', 'a', 'c'],
      explanation: 'Tebak, cocokkan, ubah bobot. Urutan ini berulang sampai kesalahan berkurang.',
    },
    {
      kind: 'true-false',
      id: 'cek-s3-u4-dua-alat',
      stem: 'Bila dua alat AI memberi terjemahan bahasa Ogan yang sama, terjemahan itu tidak perlu lagi diperiksa penutur.',
      objective: 'merancang-inklusif',
      level: 'C4',
      correct: false,
      feedback: {
        true: 'Dua alat dapat kekurangan contoh yang sama, lalu keliru dengan cara yang sama.',
        false: 'Tepat. Kesepakatan antarmesin tidak menggantikan penutur.',
      },
      explanation:
        'Data untuk banyak bahasa daerah masih sedikit. Bahkan [NusaX](sumber:winata-2023) disusun dengan bantuan penutur asli.',
    },
    {
      kind: 'matching',
      id: 'cek-s3-u4-kegiatan',
      stem: 'Pasangkan kegiatan tanpa komputer dengan gagasan yang dipelajari.',
      objective: 'merancang-inklusif',
      level: 'C2',
      sources: [
        {
          id: 'a',
          text: 'Stoples berlapis',
          target: 'p',
          feedback: 'Contoh dari satu lapisan memberi gambaran yang condong.',
        },
        {
          id: 'b',
          text: 'Amplop kata',
          target: 'q',
          feedback: 'Tulisan lahir dari kata yang sering mengikuti kata lain.',
        },
        {
          id: 'c',
          text: 'Pohon tanya',
          target: 'r',
          feedback: 'Benda dipilah lewat pertanyaan ya–tidak.',
        },
        {
          id: 'd',
          text: 'Neuron biji jagung',
          target: 's',
          feedback: 'Angka berubah setiap kali jawabannya keliru.',
        },
      ],
      targets: [
        { id: 'p', text: 'Sampel yang berat sebelah' },
        { id: 'q', text: 'Menebak kata berikutnya' },
        { id: 'r', text: 'Memilah dengan aturan' },
        { id: 's', text: 'Belajar dengan mengubah bobot' },
      ],
      explanation:
        'Setiap kegiatan memegang satu gagasan. [Sesudah bermain](sumber:lindner-2019), murid membicarakannya. Pakailah benda, bukan [data murid](sumber:uu-pdp-2022).',
    },
  ],
};
