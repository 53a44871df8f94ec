// Page 6 of unit 6: teachers learn from their decisions together, and pupils practise giving reasons.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bawa-ke-sekolah-lingkar',
  title: 'Bawa ke sekolah: lingkar keputusan',
  minutes: 2,
  objectives: ['memutuskan-sebagai-pengendali'],
  competencies: ['1.5', '2.5', '2.1'],
  sources: ['uu-guru-2005', 'vescio-2008', 'skb-2026'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Guru wajib mengembangkan kompetensinya [secara berkelanjutan](sumber:uu-guru-2005) (Pasal 20). Keputusan sehari-hari adalah bahan belajar yang murah dan jujur.',
        'Sebuah tinjauan atas sebelas penelitian menyimpulkan bahwa kelompok belajar guru yang berkembang baik [berpengaruh positif](sumber:vescio-2008) pada cara mengajar dan hasil belajar murid.',
      ),
    },
    {
      kind: 'steps',
      title: 'Untuk guru: 30 menit sebulan',
      steps: [
        { title: 'Bawa', text: 'Tiap orang membawa satu catatan keputusan tanpa nama murid.' },
        { title: 'Tebak', text: 'Rekan membaca saran dan buktinya, lalu menulis putusannya sendiri.' },
        { title: 'Bandingkan', text: 'Bicarakan yang berbeda. Bukti apa yang membuat kita berlainan?' },
        {
          title: 'Hitung',
          text: 'Berapa saran diterima, diubah, ditolak? Semua diterima atau semua ditolak patut dicurigai.',
        },
        { title: 'Sepakati', text: 'Tulis satu kebiasaan yang diubah bulan depan.' },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Untuk murid: “Kata Mesin, Kata Kita”',
      text: 'Guru membagikan kartu rekaan: “Mesin menyarankan lomba lari ditunda karena mendung.” Kelompok menulis bukti tambahan, memutuskan, lalu memberi alasan. Alasan yang dihargai, bukan tebakannya.',
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Pagar kegiatan',
      text: 'Kartunya dari kertas. Tokohnya benda, cuaca, atau orang rekaan, tidak pernah teman sekelas. Pemakaian alat oleh murid mengikuti [Keputusan Bersama Tujuh Menteri](sumber:skb-2026).',
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Satu pesan malam ini',
      text: 'Kirim pesan kepada seorang rekan: “Mau bertukar satu catatan keputusan bulan ini?”',
    },
  ],
};
