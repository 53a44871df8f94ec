// Page 5: where people decide, why that is hard to keep up, and what the rules say for pupils.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'siapa-memegang-kendali',
  title: 'Siapa memegang kendali?',
  minutes: 3,
  objectives: ['memegang-kendali'],
  competencies: ['1.1', '1.2', '2.1'],
  sources: ['unesco-guru-2024', 'parasuraman-manzey-2010', 'skb-2026', 'inti-2026', 'unesco-genai-2023'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'AI dapat menyarankan. Yang bertanggung jawab tetap manusia. Dalam [kerangka UNESCO](sumber:unesco-guru-2024), guru menjaga agar keputusan penting tidak diambil alih mesin.',
        'Menjaga kendali ternyata tidak mudah. Penelitian menemukan [bias otomatisasi](istilah:bias-otomatisasi): orang cenderung mengikuti saran mesin begitu saja. Hal itu terjadi pada [pemula maupun ahli](sumber:parasuraman-manzey-2010). Jadi, ini bukan soal pandai atau tidak. Latihan dan petunjuk saja [tidak cukup mencegahnya](sumber:parasuraman-manzey-2010). Karena itu, siapkan langkah periksa yang tetap, misalnya melihat lembar asli sebelum nilai ditetapkan.',
      ),
    },
    {
      kind: 'examples',
      title: 'Mesin menyarankan, guru memutuskan',
      items: {
        sd: 'Alat menandai **kata yang tampak keliru** dalam karangan murid. Guru memutuskan mana yang dibahas dengan anak, dan bagaimana caranya.',
        smp: 'Alat mengusulkan **kelompok belajar** menurut nilai. Guru memutuskan siapa duduk dengan siapa, setelah mengenal pergaulannya.',
        sma: 'Alat menunjuk **murid yang mungkin perlu bimbingan**. Guru memutuskan apakah benar perlu, dan bimbingan apa yang cocok.',
        smk: 'Alat menandai **hasil las yang mungkin cacat**. Guru memutuskan lulus atau mengulang praktik, setelah memeriksa bendanya.',
      },
    },
    {
      kind: 'steps',
      title: 'Lima langkah sebelum memakai alat baru',
      steps: [
        { title: 'Kebutuhan', text: 'Rumuskan kebutuhan belajar murid, tanpa menyebut alat.' },
        {
          title: 'Bedah',
          text: 'Pakai empat pertanyaan bedah pada alat yang ditawarkan untuk kebutuhan itu.',
        },
        { title: 'Coba', text: 'Cobalah sendiri dengan data rekaan, bukan data murid.' },
        { title: 'Bandingkan', text: 'Bandingkan hasil percobaan dengan penilaian Bapak/Ibu.' },
        { title: 'Putuskan', text: 'Pakai, batasi, atau tolak. Catat alasannya.' },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Aturan untuk murid',
      text: list(
        'Pada 12 Maret 2026 ditandatangani [Keputusan Bersama Tujuh Menteri](sumber:skb-2026). Pemakaian AI diatur menurut usia dan kesiapan anak. Makin muda, makin ketat.',
        'Saat penandatanganan, Menteri Koordinator Bidang Pembangunan Manusia dan Kebudayaan menjelaskan bahwa murid SD sampai SMA [tidak memakai](sumber:inti-2026) [AI instan](istilah:ai-instan), misalnya bertanya kepada ChatGPT. AI yang dirancang untuk pendidikan, seperti simulasi robotika, diperbolehkan.',
        'Penjelasan itu menyebut SD sampai SMA. Guru SMK perlu membaca naskah keputusannya dan pedoman daerah.',
        'UNESCO menyarankan [usia 13 tahun](sumber:unesco-genai-2023) sebagai batas terendah untuk bercakap mandiri dengan [AI generatif](istilah:ai-generatif). Di sekolah kita, ikuti aturan nasional yang lebih ketat.',
      ),
    },
    {
      kind: 'single-choice',
      id: 'soal-skor-risiko',
      stem: 'Aplikasi sekolah menandai Rani, murid kelas VIII, “berisiko tinggi putus sekolah”. Apa langkah pertama wali kelas sebagai pengendali?',
      objective: 'memegang-kendali',
      level: 'C3',
      options: [
        {
          id: 'a',
          text: 'Memeriksa dasar tanda itu, lalu berbicara dengan Rani.',
          feedback: 'Tepat. Tanda dari mesin menjadi awal pertanyaan, bukan akhir putusan.',
        },
        {
          id: 'b',
          text: 'Mencatat tanda itu di rapor agar semua guru waspada.',
          feedback: 'Dugaan mesin yang belum diperiksa dapat menjadi cap yang melekat pada anak.',
        },
        {
          id: 'c',
          text: 'Mengabaikan tanda itu karena mesin tidak mengenal Rani.',
          feedback:
            'Mesin memang tidak mengenal Rani, tetapi polanya mungkin menangkap sesuatu. Periksalah dahulu.',
        },
        {
          id: 'd',
          text: 'Menjalankan saran tindakan yang ditampilkan aplikasi.',
          feedback: 'Di sinilah bias otomatisasi bekerja. Tindakan diambil sebelum keadaan Rani diketahui.',
        },
      ],
      correct: 'a',
      explanation:
        'Pengendali tidak menelan dan tidak membuang saran mesin. Ia mencari dasarnya, memeriksa dengan bertemu orangnya, lalu memutuskan.',
    },
  ],
};
