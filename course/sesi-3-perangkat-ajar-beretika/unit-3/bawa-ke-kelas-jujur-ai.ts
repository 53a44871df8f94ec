// Page 6 of unit 3, bring it to class: a short paper activity on fairness and openness, in four forms.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bawa-ke-kelas-jujur-ai',
  title: 'Bawa ke kelas: siapa yang hilang?',
  minutes: 2,
  objectives: ['menerapkan-etika'],
  competencies: ['1.2', '3.1'],
  sources: ['skb-2026', 'unesco-ircai-2024'],
  blocks: [
    {
      kind: 'text',
      text: 'Murid belajar etika dari bahan yang mereka pegang. Guru mencetak keluaran AI yang sudah diperiksa. Tidak ada murid yang membuka [chatbot](istilah:chatbot), sesuai dengan [aturan usia](sumber:skb-2026).',
    },
    {
      kind: 'steps',
      title: 'Permainan “Siapa yang Hilang?”, 25 menit',
      steps: [
        {
          title: 'Hitung (8 menit)',
          text: 'Bagikan sepuluh uraian profesi. Murid menghitung: laki-laki, perempuan, kota, desa, penyandang disabilitas.',
        },
        {
          title: 'Tanya (7 menit)',
          text: '“Siapa yang hilang? Dari mana mesin belajar kebiasaan itu?” Ingatkan: hitungan kelas kecil, jadi belum membuktikan apa-apa tentang seluruh alat. Untuk itu diperlukan [kajian yang besar](sumber:unesco-ircai-2024).',
        },
        {
          title: 'Tulis ulang (7 menit)',
          text: 'Setiap pasang memperbaiki satu uraian tanpa mengolok siapa pun.',
        },
        {
          title: 'Nyatakan (3 menit)',
          text: 'Di bawahnya murid menulis: “Draf dari AI lewat guru, diubah oleh …”.',
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Bahan menurut jenjang',
      items: {
        sd: paragraphs(
          'Lima gambar penolong di desa: bidan, petani, nelayan, guru, pemadam. “Adakah yang mirip nenek atau bibi kalian?”',
        ),
        smp: paragraphs(
          'Sepuluh tokoh dalam soal cerita. Murid membuat diagram batang, lalu menukar separuh perannya.',
        ),
        sma: paragraphs(
          'Sepuluh paragraf tentang pahlawan daerah. Murid mencari setiap nama di buku perpustakaan dan mencatat yang tidak terbukti.',
        ),
        smk: paragraphs(
          'Sepuluh iklan lowongan buatan AI. Murid mencari syarat yang tidak berkaitan dengan pekerjaan, misalnya penampilan.',
        ),
      },
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Jaga suasananya',
      text: 'Pilih uraian yang tidak menyinggung suku, agama, atau keadaan keluarga murid di kelas. Bila ada yang terluka, hentikan hitungan dan dengarkan.',
    },
  ],
};
