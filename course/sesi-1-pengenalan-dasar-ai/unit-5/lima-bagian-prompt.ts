// Page 2 of unit 5: role, task, context, format and limits, with the figure of the unit.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'lima-bagian-prompt',
  title: 'Lima bagian prompt',
  minutes: 2,
  objectives: ['menulis-prompt'],
  competencies: ['2.3'],
  sources: ['schulhoff-2024', 'zheng-2024'],
  blocks: [
    {
      kind: 'text',
      text: 'Sebuah tinjauan atas lebih dari 1.500 naskah penelitian mencatat [bagian yang lazim](sumber:schulhoff-2024) dalam prompt. Untuk guru, kami meringkasnya menjadi lima.',
    },
    {
      kind: 'figure',
      svg: 'lima-bagian-prompt.svg',
      caption: 'Satu prompt, lima bagian. Tugas adalah intinya.',
      description:
        'Lima kotak bersusun. Peran: “Kamu guru IPAS kelas V SD.” Tugas, bertanda emas: “Buat lima pertanyaan pembuka tentang siklus air.” Konteks: “Murid tinggal di tepi Sungai Lematang dan mengenal banjir.” Format: “Daftar bernomor, satu kalimat untuk setiap pertanyaan.” Batasan: “Tanpa istilah asing. Jangan menyertakan jawabannya.”',
    },
    {
      kind: 'accordion',
      title: 'Guna setiap bagian',
      items: [
        {
          title: 'Peran',
          text: '[Sudut pandang](istilah:persona) dan gaya bahasa. Boleh dilewati. Dalam sebuah penelitian, peran [tidak menambah ketepatan](sumber:zheng-2024) jawaban fakta.',
        },
        { title: 'Tugas', text: 'Satu kata kerja yang jelas, dengan jumlahnya.' },
        {
          title: 'Konteks',
          text: '[Konteks](istilah:konteks-prompt) menyebut siapa pembacanya, bahannya, dan keadaannya.',
        },
        { title: 'Format', text: 'Bentuk hasil: tabel, daftar, panjang, urutan.' },
        { title: 'Batasan', text: 'Hal yang dihindari atau dijaga.' },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Tidak selalu lima',
      text: 'Permintaan sederhana cukup berisi tugas dan konteks. Tambahkan bagian lain bila hasilnya meleset.',
    },
    {
      kind: 'matching',
      id: 'soal-bagian-prompt',
      stem: 'Guru SMP di Belitang menulis prompt. Pasangkan setiap kalimatnya dengan bagian prompt. Tersedia satu bagian lebih.',
      objective: 'menulis-prompt',
      level: 'C2',
      sources: [
        {
          id: 'a',
          text: '“Susun tiga pantun tentang sawah.”',
          target: 'q',
          feedback: 'Ada kata kerja dan jumlahnya. Inilah yang harus dikerjakan.',
        },
        {
          id: 'b',
          text: '“Muridku baru mengenal sampiran dan isi.”',
          target: 'r',
          feedback: 'Kalimat ini menerangkan keadaan murid, sehingga tingkat kesulitannya tidak ditebak.',
        },
        {
          id: 'c',
          text: '“Tulis dalam dua kolom: pantun dan maknanya.”',
          target: 's',
          feedback: 'Kalimat ini mengatur bentuk hasil, belum isinya.',
        },
        {
          id: 'd',
          text: '“Hindari kata kiasan yang sulit.”',
          target: 't',
          feedback: 'Kalimat ini menyebut hal yang harus dijauhi.',
        },
      ],
      targets: [
        { id: 'p', text: 'Peran' },
        { id: 'q', text: 'Tugas' },
        { id: 'r', text: 'Konteks' },
        { id: 's', text: 'Format' },
        { id: 't', text: 'Batasan' },
      ],
      explanation:
        'Tanyakan fungsi kalimatnya: apa yang dikerjakan, untuk keadaan apa, berbentuk apa, dan apa yang dihindari. Peran tidak dipakai di sini, dan prompt itu tetap lengkap.',
    },
  ],
};
