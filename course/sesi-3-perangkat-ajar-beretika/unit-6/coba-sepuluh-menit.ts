// Page 5 of unit 6, try it: the teacher writes the smallest pengimbasan that could happen this week.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'coba-sepuluh-menit',
  title: 'Coba: pengimbasan sepuluh menit',
  minutes: 4,
  objectives: ['mengimbaskan'],
  competencies: ['1.5', '2.5', '3.5'],
  sources: ['darling-hammond-2017', 'knowles-2015'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Rencana besar disusun di lab sesudah halaman ini. Sekarang kita mulai dari yang terkecil: satu rekan, satu keterampilan, sepuluh menit di ruang guru.',
        'Ambil kertas, lalu lengkapi empat baris berikut. Waktunya empat menit.',
      ),
    },
    {
      kind: 'steps',
      title: 'Empat baris',
      steps: [
        {
          title: 'Untuk siapa',
          text: '“Rekan saya … sedang kesulitan dengan …” Bila belum tahu, baris ini berbunyi: “Saya akan bertanya kepada …”',
        },
        { title: 'Saya perlihatkan', text: 'Satu contoh buatan sendiri, termasuk yang keliru. Dua menit.' },
        {
          title: 'Rekan mencoba',
          text: 'Pada pekerjaannya sendiri. Enam menit. Tangan Bapak/Ibu tidak memegang alatnya.',
        },
        { title: 'Kami lihat lagi', text: 'Tanggal bertanya, “Sudah sempat dipakai?”' },
      ],
    },
    {
      kind: 'examples',
      title: 'Contoh keempat baris itu',
      items: {
        sd: 'Rekan kelas II kesulitan menulis surat untuk orang tua. Saya perlihatkan satu draf AI yang terlalu kaku. Ia memperbaiki suratnya sendiri. Kami lihat lagi hari Jumat.',
        smp: 'Rekan IPS ingin menilai presentasi lebih adil. Saya perlihatkan satu rubrik yang uraian tingkatnya kabur. Ia memperbaiki dua baris rubriknya. Kami lihat lagi sesudah presentasi.',
        sma: 'Rekan Sejarah sering menerima kutipan yang meragukan. Saya perlihatkan cara memeriksa satu kutipan. Ia memeriksa satu dari bahannya. Kami lihat lagi Senin.',
        smk: 'Rekan Tata Busana ingin contoh pola yang boleh dipakai. Saya perlihatkan cara memeriksa sumber gambar. Ia memeriksa satu gambar. Kami lihat lagi sebelum praktik.',
      },
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Periksa sebelum lanjut',
      text: 'Apakah [rekan yang bekerja](sumber:darling-hammond-2017), bukan Bapak/Ibu? Apakah [masalahnya milik rekan](sumber:knowles-2015)? Bila ya, rencana kecil ini siap dijalankan.',
    },
  ],
};
