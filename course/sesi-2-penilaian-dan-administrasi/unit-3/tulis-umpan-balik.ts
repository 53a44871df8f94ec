// Page 6 of unit 3, the teacher's own activity: feedback in three sentences, and what AI may and may not do with it.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'tulis-umpan-balik',
  title: 'Giliran Bapak/Ibu: tiga kalimat umpan balik',
  minutes: 11,
  objectives: ['menyusun-rubrik'],
  competencies: ['1.4', '2.1', '2.2', '2.4'],
  sources: ['hattie-timperley-2007', 'steiss-2024', 'wang-2024', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Siapkan kertas. Bacalah karya rekaan di bawah ini, lalu tulis umpan balik seperti untuk murid sendiri.',
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Karya rekaan, kelas VIII',
      text: paragraphs(
        '“Kami mengamati parit di belakang kantin tiga hari. Senin suhunya 29, Selasa 30, Rabu 31. Airnya cokelat dan agak bau. Menurut saya parit itu kotor sekali karena orang tidak peduli. Kita harus menjaga lingkungan.”',
      ),
    },
    {
      kind: 'steps',
      title: 'Kerjakan, 8 menit',
      steps: [
        {
          title: 'Tentukan tingkatnya',
          text: 'Pakai rubrik Bu Lina di halaman contoh. Tandai kata dalam karya yang menjadi bukti.',
        },
        { title: 'Kalimat 1: yang sudah sampai', text: 'Sebutkan satu bukti, bukan pujian umum.' },
        {
          title: 'Kalimat 2: jaraknya',
          text: 'Sebutkan satu hal saja yang paling menentukan, menurut tujuan.',
        },
        {
          title: 'Kalimat 3: langkah berikutnya',
          text: 'Mulai dengan kata kerja yang dapat dilakukan hari ini.',
        },
        {
          title: 'Bacakan keras-keras',
          text: 'Bayangkan Bapak/Ibu berumur empat belas tahun. Apakah Anda tahu harus berbuat apa?',
        },
      ],
    },
    {
      kind: 'accordion',
      title: 'Bandingkan setelah menulis',
      items: [
        {
          title: 'Satu kemungkinan',
          text: paragraphs(
            '“Suhu, warna, dan bau air kamu catat, dan suhunya lengkap tiga hari. Kalimat ‘orang tidak peduli’ belum didukung oleh yang kamu amati. Pilih dua data dari catatanmu, lalu tulis ulang simpulan tentang keadaan airnya.”',
            'Data berada di tingkat 2, karena satuan suhu tidak ditulis. Simpulannya di antara tingkat 1 dan 2. Boleh jadi Bapak/Ibu memilih hal lain. Periksalah: apakah langkahnya [menutup jarak ke tujuan](sumber:hattie-timperley-2007)?',
          ),
        },
        {
          title: 'Mengapa satuan suhu tidak disebut dahulu?',
          text: 'Satuan penting, tetapi tujuannya menyimpulkan dari data. Bila lima kekurangan disebut sekaligus, murid cenderung memperbaiki yang paling mudah. Satuan dapat dibahas setelah simpulannya membaik.',
        },
      ],
    },
    {
      kind: 'text',
      text: paragraphs(
        'Bolehkah AI menulisnya? Satu penelitian membandingkan umpan balik atas [200 karangan sejarah](sumber:steiss-2024) murid kelas 6–12. Umpan balik penilai terlatih umumnya sedikit lebih baik. ChatGPT hanya unggul tipis pada satu segi, yaitu umpan balik yang terpaut pada kriteria.',
        'Untuk **memberi skor**, kehati-hatiannya lebih besar. Satu penelitian menunjukkan bahwa model bahasa yang diminta membandingkan dua jawaban dapat berubah putusan hanya karena [urutan keduanya ditukar](sumber:wang-2024).',
      ),
    },
    {
      kind: 'comparison',
      title: 'Bagian yang dapat dibantu, bagian yang tidak',
      columns: [
        {
          title: 'AI boleh membantu guru',
          points: [
            'Mengusulkan deskriptor dari tujuan yang ditulis guru.',
            'Membuat karya rekaan untuk latihan menilai.',
            'Mengusulkan tiga cara mengatakan satu saran dengan bahasa anak.',
            'Mencari deskriptor yang bertumpuk atau kabur.',
          ],
        },
        {
          title: 'Tetap pekerjaan guru',
          points: [
            'Membaca karya murid dan menentukan tingkatnya.',
            'Memilih satu hal yang paling penting bagi anak itu.',
            'Mengirimkan umpan balik atas namanya sendiri.',
            'Menjelaskan nilai kepada murid dan orang tua.',
          ],
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Jangan tempelkan karya murid',
      text: list(
        'Karya murid sering memuat cerita keluarga, tempat, dan tulisan tangan. Membuang nama saja belum tentu cukup.',
        'Data anak termasuk [data pribadi yang bersifat spesifik](sumber:uu-pdp-2022). Pemrosesannya perlu persetujuan orang tua atau wali.',
        'Untuk berlatih, pakailah karya rekaan seperti di atas.',
      ),
    },
  ],
};
