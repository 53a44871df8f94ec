// Page 7 of unit 6, bring it to class: guiding pupils to safe and productive use, and keeping up with change.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bimbing-murid',
  title: 'Bawa ke kelas: membimbing murid, menjaga diri tetap belajar',
  minutes: 2,
  objectives: ['mengimbaskan'],
  competencies: ['1.5', '2.2', '3.5'],
  sources: ['unesco-murid-2024', 'skb-2026', 'inti-2026', 'unesco-guru-2024'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Ujung pengimbasan ialah murid. UNESCO menyusun pula [kerangka bagi murid](sumber:unesco-murid-2024), yang menekankan penilaian kritis terhadap AI dan tanggung jawab sebagai warga.',
        'Di SD sampai SMA, bimbingan itu berjalan tanpa [chatbot umum di tangan murid](sumber:inti-2026). Di SMK, sekolah membaca [naskah keputusannya](sumber:skb-2026).',
      ),
    },
    {
      kind: 'comparison',
      title: 'Dua sisi bimbingan',
      columns: [
        {
          title: 'Aman',
          points: [
            'Data diri tetap milik diri',
            'Berhenti dan bertanya bila takut',
            'Gambar teman tidak diolah',
          ],
        },
        {
          title: 'Produktif',
          points: [
            'Berpikir dahulu, membandingkan kemudian',
            'Memeriksa sebelum percaya',
            'Menyebut bantuan yang dipakai',
          ],
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Satu kegiatan: “Tebakanku, tebakan mesin”',
      items: {
        sd: 'Kelas IV menebak nama ikan sungai dari ciri pada kartu. Guru membacakan tebakan mesin yang dicetak. Murid mencari ciri yang terlewat.',
        smp: 'Kelas VIII menulis sebab banjir di kampungnya. Guru menayangkan jawaban AI. Kelompok menandai yang cocok dan yang harus dicek.',
        sma: 'Kelas XI menyusun argumen, lalu membaca argumen AI dari layar guru. Mereka menulis satu bantahan dengan sumber.',
        smk: 'Kelas X memperkirakan penyebab mesin motor mogok. Guru mencetak dugaan AI. Murid memeriksanya pada motor praktik, didampingi guru.',
      },
    },
    {
      kind: 'accordion',
      title: 'Menjaga diri tetap belajar',
      items: [
        {
          title: 'Sebulan sekali: baca',
          text: 'Satu aturan atau panduan dari sumber resmi. Catat tanggalnya.',
        },
        {
          title: 'Sebulan sekali: uji',
          text: 'Jalankan satu prompt lama. Apa yang berubah dari jawabannya?',
        },
        {
          title: 'Satu semester: buang',
          text: 'Hentikan satu pemakaian yang ternyata tidak menolong murid.',
        },
        {
          title: 'Satu tahun: bagikan',
          text: 'Belajar sepanjang karier adalah bagian dari [kompetensi guru](sumber:unesco-guru-2024).',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'key',
      title: 'Alat berganti, pertanyaan tetap',
      text: 'Siapa yang memutuskan? Data siapa yang dipakai? Apa yang dipelajari murid? Tiga pertanyaan itu cukup untuk menyambut alat apa pun.',
    },
  ],
};
