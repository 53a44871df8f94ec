// Page 5 of the closing: three steps for the coming week, and what session 2 brings.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'langkah-berikut',
  title: 'Langkah berikut: satu pekan, tiga langkah',
  minutes: 4,
  objectives: ['memutuskan-sebagai-pengendali', 'mengenali-risiko'],
  competencies: ['1.5', '2.5'],
  sources: ['gollwitzer-1999', 'skb-2026'],
  blocks: [
    {
      kind: 'steps',
      title: 'Tiga langkah untuk pekan ini',
      steps: [
        {
          title: 'Periksa satu klaim',
          text: 'Pilih satu kabar tentang AI atau sekolah dari grup pesan. Periksa dengan cara Unit 4 sebelum menanggapi.',
        },
        {
          title: 'Pakai satu kartu',
          text: 'Pakai kartu prompt untuk satu pekerjaan sendiri tanpa data murid. Tandai bagian yang Bapak/Ibu ubah, dan tulis alasannya.',
        },
        {
          title: 'Tularkan satu gagasan',
          text: 'Ajak seorang rekan bercakap sepuluh menit. Ceritakan satu hal yang mengejutkan, lalu dengarkan pengalamannya.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Ubah niat menjadi rencana',
      text: paragraphs(
        'Niat baik mudah tertunda. Penelitian menunjukkan bahwa rencana berbentuk [“bila … maka …”](sumber:gollwitzer-1999) membantu orang memulai apa yang ia niatkan.',
        'Tulis satu kalimat: “Bila *(hari, tempat, kejadian)*, maka saya *(tindakan)*.” Taruh di tempat yang terlihat.',
      ),
    },
    {
      kind: 'examples',
      title: 'Contoh rencana “bila … maka …”',
      items: {
        sd: 'Guru kelas III SD di Lahat: *Bila pesan berantai masuk ke grup wali murid, maka saya mencari sumber pertamanya sebelum membalas.*',
        smp: 'Guru IPS SMP di Indralaya: *Bila saya menyusun lembar kerja Selasa malam, maka saya mencocokkan setiap fakta dari AI dengan buku.*',
        sma: 'Guru BK SMA di Kayuagung: *Bila aplikasi menyarankan sesuatu tentang murid, maka saya menulis satu kalimat alasan sebelum menerima atau menolaknya.*',
        smk: 'Guru produktif SMK di Prabumulih: *Bila rapat jurusan hari Kamis selesai, maka saya mengajak dua rekan mencoba permainan kertas dari Unit 3.*',
      },
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Bila murid ikut serta',
      text: 'Pakailah kegiatan kertas, atau Bapak/Ibu yang mengoperasikan alatnya. [Keputusan Bersama Tujuh Menteri](sumber:skb-2026) mengatur pemakaian AI oleh murid menurut usia dan kesiapannya.',
    },
    {
      kind: 'text',
      text: paragraphs(
        '**Sesi 2** menunggu dengan pekerjaan yang akrab: soal, rubrik, analisis butir, surat, dan data murid. Siapkan satu perangkat soal yang pernah dipakai dan tabel jawaban tanpa nama.',
        'Terima kasih telah menempuh sesi pertama. Bapak/Ibu tidak lagi sekadar mendengar tentang AI. Bapak/Ibu sudah melatihnya, mengujinya, meragukannya, dan memutuskan sendiri. Begitulah seorang pengendali bekerja.',
      ),
    },
  ],
};
