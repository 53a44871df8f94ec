// Page 3 of unit 4: why models serve small languages badly, and how a class can use and guard its own language.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bahasa-daerah-dan-ai',
  title: 'Bahasa daerah: ketika mesin tidak tahu',
  minutes: 2,
  objectives: ['merancang-inklusif'],
  competencies: ['3.1', '2.4'],
  sources: ['aji-2022', 'joshi-2020', 'winata-2023', 'akurat-bahasa-2021'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Indonesia memiliki [lebih dari 700 bahasa](sumber:aji-2022). Di Sumatera Selatan orang berbahasa Palembang, Komering, Ogan, Besemah, Kayuagung, Jawa, dan banyak lagi. Pembagian bahasa dan dialeknya [berbeda menurut sumber](sumber:akurat-bahasa-2021).',
        'Teknologi bahasa tumbuh paling cepat bagi [sedikit bahasa yang datanya melimpah](sumber:joshi-2020). Bahasa lain menjadi [bahasa bersumber daya rendah](istilah:bahasa-sumber-daya-rendah).',
      ),
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Contoh: NusaX',
      text: 'Peneliti menyusun NusaX, data sejajar untuk [sepuluh bahasa daerah](sumber:winata-2023): Aceh, Bali, Banjar, Bugis, Madura, Minangkabau, Jawa, Ngaju, Sunda, dan Batak Toba. Ini langkah besar. Namun, Komering dan Ogan belum ada di dalamnya.',
    },
    {
      kind: 'table',
      caption: 'Yang tampak di layar, dan artinya',
      columns: ['Tanda', 'Kemungkinan sebab'],
      rows: [
        ['Kata Jawa atau Minang terselip', 'Model meminjam dari bahasa yang contohnya lebih banyak'],
        ['Kalimat lancar, tetapi penutur tertawa', 'Pola umum ditiru tanpa cukup contoh'],
        ['Sapaan kepada orang tua terasa kasar', 'Tingkat tutur tidak dikenali'],
      ],
    },
    {
      kind: 'steps',
      title: 'Yang dapat dilakukan kelas',
      steps: [
        { title: 'Dengarkan', text: 'Undang penutur: nenek, juru masak, perajin.' },
        {
          title: 'Catat di kertas',
          text: 'Murid menulis kata, arti, dan siapa yang mengajarkannya, dengan izin.',
        },
        {
          title: 'Bandingkan',
          text: 'Guru menunjukkan terjemahan AI. Penutur yang menjadi wasit.',
        },
        {
          title: 'Simpan di sekolah',
          text: paragraphs(
            'Jangan mengunggah cerita orang tanpa persetujuannya.',
            list('Siapa boleh membacanya?', 'Untuk apa?'),
          ),
        },
      ],
    },
    {
      kind: 'true-false',
      id: 'soal-s3-inklusi-penutur',
      stem: 'Bahasa yang penuturnya ratusan ribu orang dapat tetap bersumber daya rendah bagi mesin.',
      objective: 'merancang-inklusif',
      level: 'C2',
      correct: true,
      feedback: {
        true: 'Tepat. Yang dihitung mesin ialah contoh tertulis atau terekam, bukan jumlah penutur.',
        false:
          'Penutur yang banyak belum tentu meninggalkan banyak tulisan digital. Contoh itulah yang dipelajari mesin.',
      },
      explanation:
        'Bahasa lisan yang kaya dapat tampak “sepi” bagi mesin. Murid perlu tahu bahwa ini kekurangan data, bukan kekurangan bahasanya.',
    },
  ],
};
