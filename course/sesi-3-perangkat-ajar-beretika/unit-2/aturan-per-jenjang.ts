// Page 3 of unit 2: what the joint decree says at each jenjang, and the three doors through which a class meets AI.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'aturan-per-jenjang',
  title: 'Aturan per jenjang dan tiga pintu',
  minutes: 3,
  objectives: ['menentukan-tingkat-ai'],
  competencies: ['1.2', '2.2', '1.4'],
  sources: ['skb-2026', 'inti-2026', 'inews-skb-2026', 'uu-pdp-2022', 'unesco-genai-2023'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Sebelum memilih tingkat, periksa dahulu siapa muridnya. [Keputusan Bersama Tujuh Menteri](sumber:skb-2026) tanggal 12 Maret 2026 mengatur pemakaian teknologi digital dan AI dalam pendidikan.',
        'Inilah pokok penjelasan saat keputusan itu ditandatangani.',
        list(
          'Pemakaian mengikuti usia dan kesiapan anak. [Makin muda usianya, makin ketat](sumber:inews-skb-2026) isi dan lamanya.',
          'Murid SD sampai SMA [tidak memakai](sumber:inti-2026) [AI instan](istilah:ai-instan), seperti ChatGPT, untuk tugas sekolah.',
          '[AI yang dirancang untuk pendidikan](istilah:ai-untuk-pendidikan) [dapat dipakai](sumber:inews-skb-2026), misalnya [simulasi robotik](sumber:inti-2026).',
        ),
      ),
    },
    {
      kind: 'steps',
      title: 'Tiga pintu yang kami sarankan',
      steps: [
        {
          title: 'Guru mengoperasikan',
          text: 'Satu layar, satu akun milik guru. Murid mengusulkan, kelas menimbang, guru mengetik. Tidak ada data murid yang masuk.',
        },
        {
          title: 'Alat yang dirancang untuk pendidikan',
          text: 'Periksa dahulu: untuk usia berapa, data apa yang diminta, siapa yang menyetujui, dan apakah tujuan belajarnya jelas.',
        },
        {
          title: 'Hasil AI di atas kertas',
          text: 'Guru mencetak keluaran AI yang sudah ia periksa. Murid membandingkan, menandai, dan membetulkannya tanpa gawai.',
        },
      ],
    },
    {
      kind: 'table',
      caption: 'Dari aturan ke pilihan tingkat: saran kami',
      columns: ['Jenjang', 'Tingkat yang lazim cocok', 'Pintu', 'Yang dihindari'],
      rows: [
        ['SD', '1; sesekali 2', 'Guru atau kertas', 'Murid bercakap dengan chatbot'],
        ['SMP', '1 dan 2; sesekali 3', 'Guru, kertas, atau alat pendidikan', 'Tugas rumah yang memancing AI'],
        [
          'SMA',
          '1 sampai 3; tingkat 5 dengan alat pendidikan',
          'Guru, kertas, atau alat pendidikan',
          'Akun chatbot umum untuk tugas',
        ],
        [
          'SMK',
          '1 sampai 3; tingkat 5 dengan alat pendidikan',
          'Guru atau simulasi kejuruan',
          'Menganggap SMK pasti bebas',
        ],
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Bagaimana dengan SMK?',
      text: 'Penjelasan yang kami kutip menyebut “SD sampai SMA”. Kami tidak mengisi sendiri apa yang tidak disebut. Sekolah [membaca naskah keputusannya](sumber:skb-2026) dan bertanya kepada dinas pendidikan. Sebelum jelas, perlakukan murid SMK seperti murid SMA.',
    },
    {
      kind: 'accordion',
      title: 'Tiga pertanyaan yang sering muncul',
      items: [
        {
          title: '“Murid saya sudah 17 tahun. Bukankah usianya cukup?”',
          text: 'UNESCO menyarankan [13 tahun sebagai batas terendah](sumber:unesco-genai-2023) untuk percakapan mandiri dengan AI generatif. Itu saran internasional. Aturan nasional yang lebih ketat tetap berlaku di sekolah kita.',
        },
        {
          title: '“Alat pendidikan itu meminta akun murid. Bolehkah?”',
          text: 'Murid SD–SMA umumnya masih anak. Pemrosesan data anak [wajib mendapat persetujuan orang tua dan/atau wali](sumber:uu-pdp-2022) menurut Pasal 25. Tanyakan pula apakah tersedia cara tanpa akun murid.',
        },
        {
          title: '“Kalau begitu, apakah AI dilarang?”',
          text: 'Tidak. Penjelasan itu membatasi pemakaian oleh murid. Guru dapat memakainya untuk bekerja menurut kebijakan sekolah, dan kelas dapat mempelajarinya lewat tiga pintu.',
        },
      ],
    },
    {
      kind: 'true-false',
      id: 'soal-s3-skala-bukan-izin',
      stem: 'Tugas bertingkat 3 di SMA dapat dijalankan dengan satu layar guru, sementara murid menilai saran AI di buku tulis.',
      objective: 'menentukan-tingkat-ai',
      level: 'C3',
      correct: true,
      feedback: {
        true: 'Tepat. Tingkat menyebut peran AI. Alatnya tetap di tangan guru.',
        false:
          'Tingkat 3 sering dibayangkan sebagai murid bercakap sendiri dengan chatbot. Padahal yang dilatih ialah menilai saran AI, dan itu dapat dilakukan lewat layar guru.',
      },
      explanation:
        'Dua pertanyaan dijawab terpisah. Seberapa besar peran AI? Lihat skala. Siapa yang memegangnya? Lihat [aturan](sumber:skb-2026).',
    },
  ],
};
