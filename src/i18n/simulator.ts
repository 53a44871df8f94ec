// What `demo-data` says on the console.
import { catalogue } from './say.ts';

export const simulator = catalogue({
  id: {
    'demo.help': [
      'Membuat peserta rekaan dan mengirim pernyataan xAPI mereka ke LRS, supaya laporan terlihat penuh.',
      'Semua guru di dalamnya rekaan dan diberi tanda “simulasi” di laporan.',
      '',
      'Cara pakai: npm run demo-data -- [pilihan]',
      '  --teachers N       jumlah guru rekaan (bawaan 60)',
      '  --seed KATA        benih acak; benih yang sama menghasilkan peserta yang sama (bawaan "kendali")',
      '  --endpoint ALAMAT  alamat LRS (bawaan {endpoint})',
      '  --key KUNCI --secret RAHASIA   kunci LRS; tanpa ini dibuatkan kunci sementara di komputer ini',
      '  --truth BERKAS     tulis juga keadaan yang sebenarnya sebagai JSON, untuk memeriksa laporan',
    ].join('\n'),
    'demo.number': '--teachers: tulis bilangan bulat dari 1 sampai 100000, misalnya 60',
    'demo.pair': 'Tulis --key dan --secret bersama-sama',
    'demo.address': '--endpoint: tulis alamat lengkap, misalnya http://localhost:3000/xapi',
    'demo.start': 'Mengirim kegiatan {teachers} guru rekaan ke {endpoint} …',
    'demo.progress': '  {teachers} dari {total} guru, {statements} pernyataan',
    'demo.done': 'Selesai: {statements} pernyataan dari {teachers} guru rekaan. Lihat hasilnya di {report}',
    'demo.truth': 'Keadaan yang sebenarnya ada di {file}',
    'demo.refused': 'LRS menolak kiriman (kode {status}): {message}',
    'demo.unreachable': 'LRS di {endpoint} tidak menjawab. Apakah portal sedang berjalan (npm start)?',
  },
  en: {
    'demo.help': [
      'Invents a cohort and sends its xAPI statements to an LRS, so that a full report can be seen.',
      'Every teacher in it is invented and marked “simulated” in reports.',
      '',
      'Usage: npm run demo-data -- [options]',
      '  --teachers N       number of invented teachers (default 60)',
      '  --seed WORD        random seed; the same seed makes the same cohort (default "kendali")',
      '  --endpoint URL     address of the LRS (default {endpoint})',
      '  --key KEY --secret SECRET   key of the LRS; without it a temporary one is made on this computer',
      '  --truth FILE       also write what really happened as JSON, to check reports against',
    ].join('\n'),
    'demo.number': '--teachers: write a whole number from 1 to 100000, such as 60',
    'demo.pair': 'Write --key and --secret together',
    'demo.address': '--endpoint: write a full address, such as http://localhost:3000/xapi',
    'demo.start': 'Sending what {teachers} invented teachers did to {endpoint} …',
    'demo.progress': '  {teachers} of {total} teachers, {statements} statements',
    'demo.done': 'Done: {statements} statements of {teachers} invented teachers. See the result at {report}',
    'demo.truth': 'What really happened is in {file}',
    'demo.refused': 'The LRS refused what was sent (status {status}): {message}',
    'demo.unreachable': 'The LRS at {endpoint} does not answer. Is the portal running (npm start)?',
  },
});
