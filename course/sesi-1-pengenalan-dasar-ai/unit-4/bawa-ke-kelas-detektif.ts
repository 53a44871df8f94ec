// Page 7 of unit 4: pupils check printed claims, without devices or with the teacher at the keyboard.
import { list, type PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'bawa-ke-kelas-detektif',
  title: 'Bawa ke kelas: detektif klaim',
  minutes: 4,
  objectives: ['mengenali-risiko'],
  competencies: ['2.2', '2.4', '1.4'],
  sources: ['wineburg-mcgrew-2019', 'skb-2026', 'inti-2026', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Murid setiap hari bertemu klaim, lama sebelum mereka boleh memakai AI. Maka [kebiasaan pemeriksa fakta](sumber:wineburg-mcgrew-2019) dilatih sejak dini. Cukup dengan kertas, buku, dan satu layar guru.',
    },
    {
      kind: 'steps',
      title: 'Kegiatan “Detektif Klaim”, 40 menit',
      steps: [
        {
          title: 'Bagikan',
          text: 'Setiap kelompok menerima tiga kartu klaim yang dicetak guru. Satu benar, satu keliru, satu belum dapat dipastikan.',
        },
        {
          title: 'Tahan',
          text: 'Murid menulis dugaan awal dan perasaannya: kaget, marah, atau senang. Belum ada yang menilai.',
        },
        {
          title: 'Tanya',
          text: 'Kelompok menulis dua pertanyaan dan tempat mencari jawabannya: buku, kamus, orang, atau laman resmi.',
        },
        {
          title: 'Cari',
          text: 'Murid mencari di buku dan bertanya kepada narasumber. Untuk laman web, guru yang membuka dan menayangkannya.',
        },
        {
          title: 'Putuskan',
          text: 'Kelompok memberi cap: benar, keliru, atau belum tahu. “Belum tahu” dengan alasan dihargai sama tinggi.',
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Contoh kartu klaim',
      items: {
        sd: '“Ikan belida hidup di laut.” Murid mencari di buku IPAS dan bertanya kepada pedagang ikan. Pertanyaan penutup: “Siapa yang paling tahu, dan mengapa?”',
        smp: '“Foto ini menunjukkan banjir di kecamatan kita kemarin.” Guru menayangkan foto lama dari berita bertanggal. Murid mencari petunjuk waktu dan tempat.',
        sma: '“Sebuah survei menyatakan 90% pelajar setuju.” Murid bertanya: siapa yang bertanya, kepada berapa orang, dan siapa yang membiayai?',
        smk: '“Oli bekas yang disaring sama baiknya dengan yang baru.” Murid mencocokkannya dengan buku servis dan penjelasan teknisi mitra.',
      },
    },
    {
      kind: 'accordion',
      title: 'Bila kelas bertanya …',
      items: [
        {
          title: '“Bolehkah kami membuat deepfake untuk tugas?”',
          text: 'Tidak memakai wajah atau suara orang, termasuk teman. Ganti dengan poster tentang cara korban meminta pertolongan, atau drama pendek tentang telepon palsu.',
        },
        {
          title: '“Mengapa tidak tanya AI saja?”',
          text: 'AI pun perlu diperiksa. Lagi pula, yang sedang kita latih adalah cara tahu, bukan hanya jawabannya.',
        },
        {
          title: '“Kalau sudah telanjur menyebarkan kabar keliru?”',
          text: 'Tarik kirimannya, lalu tulis ralat di tempat yang sama. Mengakui kekeliruan adalah bagian dari kejujuran.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Pagar kegiatan',
      text: list(
        'Klaim tidak menyangkut tubuh, keluarga, agama, atau suku murid.',
        'Murid SD sampai SMA [tidak diminta bertanya sendiri](sumber:inti-2026) kepada chatbot umum. Untuk SMK, sekolah membaca naskah [Keputusan Bersama Tujuh Menteri](sumber:skb-2026).',
        'Foto dan suara murid tidak dimasukkan ke alat apa pun. [Data anak](sumber:uu-pdp-2022) dilindungi secara khusus.',
      ),
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Tulis tiga kartu',
      text: 'Dari bahan pelajaran minggu depan, tulis satu klaim benar, satu keliru, dan satu yang belum dapat dipastikan. Catat di balik kartu: sumber yang membuktikannya.',
    },
  ],
};
