// Page 4: four mistaken ideas about AI and what to put in their place.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'yang-bukan-ai',
  title: 'Empat anggapan yang perlu diluruskan',
  minutes: 4,
  objectives: ['menilai-klaim-ai'],
  competencies: ['1.1', '1.3'],
  sources: ['weizenbaum-1966', 'buolamwini-gebru-2018', 'russell-norvig-2021'],
  blocks: [
    {
      kind: 'text',
      text: 'Murid, orang tua, dan rekan sejawat sering membawa anggapan tentang AI ke ruang guru. Inilah empat di antaranya. Kita luruskan satu per satu.',
    },
    {
      kind: 'steps',
      title: 'Anggapan dan kenyataannya',
      steps: [
        {
          title: '“AI itu robot.”',
          text: 'Robot adalah tubuh, AI adalah cara mengolah. Ada robot tanpa AI, misalnya lengan pengecat yang mengulang gerak yang sama. Banyak AI tidak bertubuh sama sekali.',
        },
        {
          title: '“AI mengerti kita.”',
          text: 'AI menghasilkan keluaran dari pola. Lancar berbahasa belum berarti memahami. Kisah ELIZA di bawah menunjukkannya.',
        },
        {
          title: '“Mesin pasti netral.”',
          text: 'Pola dipelajari dari data, dan data dipilih manusia. Tiga produk analisis wajah pernah diuji. Ketiganya [jauh lebih sering keliru](sumber:buolamwini-gebru-2018) tentang perempuan berkulit lebih gelap daripada laki-laki berkulit lebih terang. Angka dan sebabnya ada di Unit 2.',
        },
        {
          title: '“AI serbabisa.”',
          text: 'AI yang ada bekerja dalam [batas tugas dan datanya](sumber:russell-norvig-2021). Pemain catur yang unggul belum tentu dapat membaca rapor. Ketepatan di satu tempat tidak otomatis berlaku di tempat lain.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Kisah ELIZA',
      text: paragraphs(
        'Pada 1966, Joseph Weizenbaum menerbitkan tulisan tentang ELIZA, sebuah chatbot. Program itu mencari kata kunci dalam kalimat kita, lalu menyusun balasan menurut aturan yang ditulisnya.',
        'ELIZA tidak tahu arti satu kata pun. Namun, Weizenbaum mencatat bahwa sebagian orang yang mencobanya [sulit diyakinkan](sumber:weizenbaum-1966) bahwa ELIZA bukan manusia.',
      ),
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Coba di ruang guru',
      text: 'Pilih satu anggapan di atas. Jelaskan kepada seorang rekan dalam dua kalimat, dengan contoh dari kelas Bapak/Ibu. Bila rekan itu dapat mengulanginya dengan kata sendiri, penjelasan Bapak/Ibu berhasil.',
    },
    {
      kind: 'true-false',
      id: 'soal-mesin-mengerti',
      stem: 'Dari jawabannya yang lancar dan sopan, kita dapat menyimpulkan bahwa sebuah chatbot memahami isi percakapan seperti manusia.',
      objective: 'menilai-klaim-ai',
      level: 'C2',
      correct: false,
      feedback: {
        true: 'Kesan itu wajar, sebab kita terbiasa bercakap dengan manusia. Ingat ELIZA: balasannya lancar, padahal hanya mencocokkan kata kunci.',
        false: 'Tepat. Kelancaran bahasa adalah bentuk keluaran, bukan bukti pemahaman.',
      },
      explanation:
        'Lancar dan paham adalah dua hal yang berbeda. ELIZA membalas dengan aturan sederhana, tetapi tetap terasa seperti lawan bicara. Karena itu isi jawaban mesin perlu diperiksa, selancar apa pun bahasanya.',
    },
  ],
};
