// Page 7 of unit 3: the class plays the language model on paper, in four forms for SD, SMP, SMA and SMK.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bawa-ke-kelas-tebak-kata',
  title: 'Bawa ke kelas: sekelas menjadi model bahasa',
  minutes: 5,
  objectives: ['menjelaskan-model-bahasa'],
  competencies: ['1.4', '2.2', '2.4'],
  sources: ['skb-2026', 'inti-2026', 'shannon-1951'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Permainan ini meneruskan [percobaan Shannon](sumber:shannon-1951). Alatnya hanya papan tulis dan potongan kertas. Jadi, ini [kegiatan tanpa komputer](istilah:tanpa-komputer).',
        'Murid mengalami sendiri bahwa tulisan yang lancar dapat lahir tanpa seorang pun merencanakan isinya.',
      ),
    },
    {
      kind: 'steps',
      title: 'Permainan “Satu Kelas, Satu Penulis”, 30 menit',
      steps: [
        { title: 'Awali', text: 'Guru menulis awal kalimat di papan. Murid membaca dalam hati.' },
        { title: 'Tebak', text: 'Setiap murid menulis satu kata lanjutan di kertas, tanpa berbicara.' },
        {
          title: 'Hitung',
          text: 'Kertas dikelompokkan. Kelas menyebut peluangnya, misalnya 18 dari 30 menulis “banjir”.',
        },
        {
          title: 'Undi',
          text: 'Guru mengambil satu kertas dari kotak. Kata itu ditulis di papan. Ulangi delapan kali.',
        },
        {
          title: 'Periksa',
          text: 'Kelas menandai kalimat jadinya: apakah lancar, apakah benar, dan dari mana kita tahu?',
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Awal kalimat dan pertanyaan penutup',
      items: {
        sd: paragraphs(
          '**Awal:** “Pada hari Minggu, aku dan Nenek pergi ke …”',
          '**Penutup:** “Apakah cerita ini sungguh terjadi? Siapa yang merencanakannya?” Cukup lima putaran untuk kelas awal.',
        ),
        smp: paragraphs(
          '**Awal:** “Air Sungai Rawas naik karena …”',
          '**Penutup:** “Bagian mana yang harus kita tanyakan kepada petugas atau warga sebelum dipercaya?”',
        ),
        sma: paragraphs(
          '**Awal:** “Kerajaan Sriwijaya mundur karena …”',
          '**Penutup:** “Bandingkan kalimat kita dengan buku sejarah. Mana yang lancar tetapi tidak berdasar?” Hitung peluang setiap kata sebagai pecahan.',
        ),
        smk: paragraphs(
          '**Awal:** “Jika mesin diesel sulit dinyalakan, periksa …”',
          '**Penutup:** “Beranikah kita bekerja menurut kalimat ini tanpa membuka buku servis?”',
        ),
      },
    },
    {
      kind: 'flashcards',
      title: 'Kartu tanya jawab untuk guru',
      cards: [
        {
          front: '“Jadi AI itu asal tebak, Bu?”',
          back: 'Tebakannya terlatih dengan teks yang sangat banyak. Karena itu sering tepat. Tetap saja, ia tidak memeriksa kebenarannya.',
        },
        {
          front: '“Mengapa kata saya tidak terpilih?”',
          back: 'Peluang kata yang jarang memang kecil. Sesekali ia terambil juga. Dari situlah keragaman tulisan mesin.',
        },
        {
          front: '“Kalau kalimatnya benar, berarti AI tahu?”',
          back: 'Kalimat benar dapat lahir dari tebakan yang kebetulan cocok. Kita tahu setelah memeriksa.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Bila ingin memperlihatkan chatbot',
      text: list(
        'Guru yang mengoperasikan, di depan kelas, dengan permintaan yang sudah dicoba lebih dahulu.',
        'Murid SD sampai SMA [tidak diminta bertanya sendiri](sumber:inti-2026) kepada [AI instan](istilah:ai-instan). Ini sejalan dengan penjelasan atas [Keputusan Bersama Tujuh Menteri](sumber:skb-2026).',
        'Penjelasan itu menyebut SD sampai SMA. Untuk SMK, sekolah membaca naskah keputusannya.',
        'Nama, foto, dan tulisan murid tidak dimasukkan.',
      ),
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Siapkan sekarang',
      text: 'Tulis satu awal kalimat dari pelajaran Bapak/Ibu minggu depan. Tulis juga satu pertanyaan penutup, dan sumber yang akan dipakai kelas untuk memeriksa.',
    },
  ],
};
