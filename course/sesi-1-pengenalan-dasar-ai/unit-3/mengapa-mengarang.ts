// Page 6 of unit 3: why a language model makes things up, why that stays, and which requests invite it.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'mengapa-mengarang',
  title: 'Mengapa ia mengarang dengan lancar',
  minutes: 3,
  objectives: ['menjelaskan-model-bahasa'],
  competencies: ['1.3', '1.1'],
  sources: ['kalai-2025', 'ouyang-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Ingat kalimat “ayah menjual kerupuk” di kertas Bapak/Ibu? Model besar mengalami hal yang sama, hanya jauh lebih fasih. Hasil karangan seperti itu disebut [halusinasi](istilah:halusinasi).',
        'Beberapa peneliti menjelaskannya dengan perumpamaan yang akrab bagi guru:',
      ),
    },
    {
      kind: 'quote',
      text: 'Like students facing hard exam questions, large language models sometimes guess when uncertain, producing plausible yet incorrect statements instead of admitting uncertainty.',
      by: 'Adam Tauman Kalai, Ofir Nachum, Santosh S. Vempala, dan Edwin Zhang',
      source: 'kalai-2025',
    },
    {
      kind: 'text',
      text: 'Artinya kira-kira: seperti murid menghadapi soal ujian yang sulit, model bahasa kadang menebak ketika ragu. Pernyataannya masuk akal, tetapi keliru. Ia tidak mengaku ragu.',
    },
    {
      kind: 'steps',
      title: 'Dua sebab, dan mengapa belum hilang',
      steps: [
        {
          title: 'Ia belajar yang mungkin, bukan yang benar',
          text: 'Ejaan dan tata bahasa berpola, sehingga mudah dipelajari. Tanggal lahir seseorang tidak berpola. Fakta yang [jarang muncul](sumber:kalai-2025) hanya dapat ditebaknya.',
        },
        {
          title: 'Ia diuji seperti ujian tanpa pengurangan nilai',
          text: 'Banyak uji untuk model memberi nilai nol bagi “tidak tahu”. Akibatnya, [menebak lebih menguntungkan](sumber:kalai-2025) daripada mengaku ragu.',
        },
        {
          title: 'Latihan lanjutan belum menghapusnya',
          text: 'Manusia menilai contoh jawaban, lalu model dilatih agar jawabannya lebih disukai. Banyak hal membaik, tetapi model [masih membuat kekeliruan sederhana](sumber:ouyang-2022). Gaya yang ramah tidak menunjukkan isinya benar.',
        },
      ],
    },
    {
      kind: 'table',
      caption: 'Seberapa kuat polanya?',
      columns: ['Permintaan', 'Pola', 'Sikap guru'],
      rows: [
        ['SD: pantun nasihat tentang menabung', 'Kuat', 'Pakai sebagai draf, sesuaikan bahasanya'],
        ['SMP: arti kata dalam puisi terkenal', 'Cukup kuat', 'Cocokkan dengan KBBI dan teks aslinya'],
        ['SMA: judul dan halaman buku rujukan', 'Lemah', 'Cari bukunya sampai ketemu'],
        ['SMK: ukuran baut untuk satu tipe mesin', 'Lemah', 'Ambil dari buku servis, jangan dari tebakan'],
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Nada bukan tanda',
      text: 'Kalimat yang keliru dan kalimat yang benar keluar dengan nada yang sama. Permintaan “jangan mengarang” boleh ditulis, tetapi tidak menggantikan pemeriksaan. Cara memeriksanya kita latih di Unit 4.',
    },
    {
      kind: 'multiple-choice',
      id: 'soal-permintaan-rawan',
      stem: 'Seorang guru meminta bantuan chatbot. Permintaan mana saja yang paling mengundang jawaban karangan? Pilih semua yang sesuai.',
      objective: 'menjelaskan-model-bahasa',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'nama lengkap kepala SD di sebuah dusun pada 1987',
          feedback: 'Ya. Fakta ini jarang tertulis. Model dapat menyusun nama yang terdengar wajar.',
        },
        {
          id: 'b',
          text: 'salam pembuka yang sopan untuk surat kepada wali murid',
          feedback: 'Polanya kuat dan hasilnya mudah dinilai sendiri. Risikonya kecil.',
        },
        {
          id: 'c',
          text: 'kutipan persis dari pidato di peresmian sekolah kita',
          feedback: 'Ya. Kutipan harus persis, sedangkan model merangkai kata yang mungkin.',
        },
        {
          id: 'd',
          text: 'ubahan kalimat yang kita tulis sendiri menjadi lebih ringkas',
          feedback: 'Bahannya kita berikan. Kita tinggal mencocokkan hasil dengan kalimat semula.',
        },
        {
          id: 'e',
          text: 'nomor halaman sebuah rumus di buku paket daerah',
          feedback: 'Ya. Angka seperti ini tidak dapat ditebak dari pola bahasa.',
        },
      ],
      correct: ['a', 'c', 'e'],
      explanation:
        'Nama, kutipan, dan angka yang jarang tertulis tidak dapat ditebak dari pola. Salam dan peringkasan bertumpu pada pola bahasa atau pada bahan dari kita.',
    },
  ],
};
