// Page 4 of unit 5, the worked example: one request mended in three rounds, the last with an example in it.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-tiga-putaran',
  title: 'Contoh: tiga putaran Bu Erna',
  minutes: 2,
  objectives: ['menulis-prompt'],
  competencies: ['2.3', '3.3'],
  sources: ['brown-2020', 'sclar-2024'],
  blocks: [
    {
      kind: 'text',
      text: 'Bu Erna mengajar Bahasa Indonesia di SMP di Sungai Lilin. Ia memerlukan teks prosedur yang langkahnya teracak, untuk diurutkan murid di kertas. Cerita dan hasilnya rekaan.',
    },
    {
      kind: 'steps',
      title: 'Lihat hasil, ubah satu hal, coba lagi',
      steps: [
        {
          title: 'Putaran 1: tugas saja',
          text: '“Buat teks prosedur pempek.” Hasilnya dua halaman, penuh istilah dapur. **Yang kurang:** konteks.',
        },
        {
          title: 'Putaran 2: tambah konteks',
          text: '“… untuk kelas VII yang baru mengenal teks prosedur.” Bahasanya kini pas, tetapi langkahnya dua belas dan sudah urut. **Yang kurang:** format.',
        },
        {
          title: 'Putaran 3: tambah format',
          text: 'Enam langkah, diacak, berhuruf. Bentuknya ditunjukkan dengan satu contoh. Hasilnya sesuai.',
        },
        {
          title: 'Periksa',
          text: 'Bu Erna menemukan satu langkah keliru: adonan direbus sebelum dibentuk. Ia membetulkannya sendiri.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Prompt pada putaran ketiga',
      text: '“Buat teks prosedur membuat pempek untuk kelas VII yang baru mengenal teks prosedur. Enam langkah, kalimat pendek. Acak urutannya dan beri huruf A–F. Tulis kuncinya di bawah. Contoh bentuk langkah: *B. Bentuk adonan menjadi lenjer.*”',
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Satu contoh menggantikan banyak kata',
      text: 'Menaruh [contoh dalam prompt](istilah:contoh-dalam-prompt) membantu model [meniru polanya](sumber:brown-2020). Cara ini cocok untuk gaya dan bentuk. Buatlah contoh itu sendiri.',
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Jangan mencari mantra',
      text: paragraphs(
        'Pada sejumlah model, perubahan kecil pada tata letak prompt [mengubah ketepatan jawaban](sumber:sclar-2024). Susunan yang unggul di satu model belum tentu unggul di model lain.',
        'Maka, ubahlah satu hal dalam setiap [putaran perbaikan](istilah:putaran-perbaikan). Bila setelah tiga putaran hasilnya masih jauh, menulis sendiri mungkin lebih cepat.',
      ),
    },
  ],
};
