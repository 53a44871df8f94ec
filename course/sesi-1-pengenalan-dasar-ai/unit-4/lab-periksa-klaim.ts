// Page 5 of unit 4: the lab with nine invented cases to check, and what to take to class from it.
import { list, type PageInput, paragraphs } from '../../write.ts';
import { banjir, juara, rekaman } from './klaim/gambar-dan-rekaman.ts';
import { kutipan, persen, riset } from './klaim/kutipan-dan-riset.ts';
import { beasiswa, libur, pulsa } from './klaim/pesan-dan-surat.ts';

export const page: PageInput = {
  id: 'lab-periksa-klaim',
  title: 'Lab: periksa klaim',
  minutes: 14,
  objectives: ['mengenali-risiko'],
  competencies: ['1.2', '2.2'],
  sources: ['wineburg-mcgrew-2019', 'caulfield-2019', 'ftc-2023', 'walters-wilder-2023', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Sekarang Bapak/Ibu yang memeriksa. Ada sembilan kiriman yang mungkin masuk ke ponsel guru. **Semua kejadian, nama, dan lembaganya rekaan.** Ada buatan AI, ada yang benar, ada yang benar tetapi menyesatkan, dan ada yang belum dapat diputuskan.',
        'Setiap pemeriksaan memakan waktu, seperti di dunia nyata. Pemeriksa fakta tidak memeriksa segalanya. Mereka [segera meninggalkan bendanya](sumber:wineburg-mcgrew-2019) dan bertanya ke tempat lain.',
      ),
    },
    {
      kind: 'lab-claims',
      id: 'periksa-klaim',
      title: 'Sembilan kiriman, satu jempol',
      intro:
        'Baca kirimannya, pilih pemeriksaan, lalu putuskan. Sebutkan juga seberapa yakin Anda. Temuan setiap pemeriksaan sudah kami tulis, jadi tidak perlu internet.',
      tasks: [
        'Kerjakan tiga kasus pertama. Sebelum menekan pemeriksaan pertama, tebaklah: mana yang akan menentukan?',
        'Lanjutkan sampai sembilan kasus. Bila waktu terbatas, sisanya dapat dikerjakan lain hari; pekerjaan Anda tersimpan di perangkat ini.',
        'Baca “Ke mana waktu Anda pergi”. Cara memeriksa mana yang paling sering menentukan, dan mana yang paling sering sia-sia?',
        'Baca “Keyakinan dan kenyataan”. Apakah Anda lebih sering terlalu yakin atau terlalu ragu?',
      ],
      cases: [pulsa, banjir, libur, riset, juara, persen, rekaman, beasiswa, kutipan],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Bawa pulang dari lab',
      text: list(
        'Cobalah [empat gerak SIFT](sumber:caulfield-2019) pada satu kiriman dari grup sekolah Bapak/Ibu sendiri. Hapus dahulu nama pengirimnya.',
        'Di kelas, mintalah murid menulis “ragu”, “yakin”, atau “sangat yakin” **sebelum** jawabannya dibuka. Yang dilatih bukan hanya tepat, tetapi juga tahu kapan belum tahu.',
        'Hargai “belum bisa dipastikan” bila alasannya baik.',
      ),
    },
  ],
};
