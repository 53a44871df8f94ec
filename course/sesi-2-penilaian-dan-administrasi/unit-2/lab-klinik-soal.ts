// Page 5 of unit 2: the lab with twelve items to diagnose and mend, and what to take to class from it.
import { list, type PageInput, paragraphs } from '../../write.ts';
import { banjir, duku, ember, jarak, musyawarah, paragraf } from './klinik/soal-sd-smp.ts';
import { ekskresi, gerinda, pempek, posko, primer, sriwijaya } from './klinik/soal-sma-smk.ts';

export const page: PageInput = {
  id: 'lab-klinik-soal',
  title: 'Lab: klinik soal',
  minutes: 14,
  objectives: ['menyusun-soal'],
  competencies: ['1.4', '2.3'],
  sources: ['haladyna-2002', 'haladyna-rodriguez-2013'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Dua belas soal menunggu di klinik. Semuanya rekaan, tetapi celanya sering dijumpai, baik pada tulisan guru maupun pada draf AI. **Dua di antaranya sehat**, jadi jangan mengobati yang tidak sakit.',
        'Dua belas jenis cela di lab ini kami pilih dari [kaidah penulisan soal](sumber:haladyna-2002). Bapak/Ibu menandai cela, membandingkan dengan diagnosis, lalu mengobatinya sendiri.',
      ),
    },
    {
      kind: 'lab-item-clinic',
      id: 'klinik-soal',
      title: 'Dua belas soal, dua belas jenis cela',
      intro:
        'Bacalah soal seperti murid yang **tidak** belajar: dapatkah Anda menebak kuncinya? Lalu bacalah seperti murid yang **sudah** paham: dapatkah Anda tersesat?',
      tasks: [
        'Diagnosis soal pertama yang tampil. Tandai hanya cela yang jelas. Tanda yang keliru mengurangi hitungan.',
        'Obati soal itu di bawah diagnosisnya, lalu tekan “Minta diperiksa”. Pemeriksanya hanya aturan, jadi bacalah juga bagian yang harus Anda nilai sendiri.',
        'Barulah buka “Satu contoh perbaikan”. Apakah perbaikan Anda lebih baik? Itu sangat mungkin.',
        'Kerjakan paling sedikit enam soal, termasuk satu dari jenjang lain. Sisanya dapat dilanjutkan lain hari.',
      ],
      items: [
        banjir,
        jarak,
        sriwijaya,
        gerinda,
        ember,
        musyawarah,
        duku,
        ekskresi,
        paragraf,
        posko,
        primer,
        pempek,
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Bawa pulang dari lab',
      text: list(
        'Ambil lima soal Bapak/Ibu yang terakhir. Cela mana dari lab ini yang paling sering muncul? Satu kebiasaan yang diubah memperbaiki puluhan soal berikutnya.',
        'Tempelkan daftar dua belas cela di meja, lalu pakailah saat membaca draf dari AI.',
        'Mintalah seorang rekan menjawab soal Anda tanpa kunci. Aturan tidak dapat [menilai isi](sumber:haladyna-rodriguez-2013); rekan dapat.',
      ),
    },
  ],
};
