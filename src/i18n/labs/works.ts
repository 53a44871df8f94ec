// Interface strings of Karya saya, the list of what the teacher made.
import { catalogue } from '../say.ts';

export const strings = catalogue({
  id: {
    'works.needs-script':
      'Karya Anda dibuat dan disimpan oleh skrip di peramban. Nyalakan JavaScript untuk melihat dan mengunduhnya di sini.',
    'works.none': 'Sesi ini tidak berisi karya yang perlu disimpan.',
    'works.empty':
      'Belum ada karya yang dibuat, dan tidak apa-apa: buka salah satu halaman di bawah ini, buat seperlunya, lalu kembali ke sini.',
    'works.count': '{made} dari {all} karya sudah dibuat.',
    'works.not-made': 'Belum dibuat.',
    'works.make': 'Buat di halamannya',
    'works.go-on': 'Lanjutkan di halamannya',
    'works.all': 'Semua karya dalam satu dokumen',
    'works.kartu-prompt': 'Kartu prompt',
    'works.rubrik': 'Rubrik',
    'works.analisis-butir': 'Analisis butir soal',
    'works.skala-ai-tugas': 'Skala AI tugas',
    'works.kesepakatan-kelas': 'Kesepakatan AI kelas',
    'works.modul-ajar': 'Modul ajar',
    'works.rencana-pengimbasan': 'Rencana pengimbasan',
    'works.all-title': 'Karya saya',
    'works.all-file': 'karya-saya',
  },
  en: {
    'works.needs-script':
      'Your works are made and kept by a script in the browser. Turn JavaScript on to see and download them here.',
    'works.none': 'There is nothing in this session to be kept.',
    'works.empty':
      'Nothing made yet, and that is fine: open one of the pages below, make what you need, then come back.',
    'works.count': '{made} of {all} works made.',
    'works.not-made': 'Not made yet.',
    'works.make': 'Make it on its page',
    'works.go-on': 'Go on with it on its page',
    'works.all': 'All works in one document',
    'works.kartu-prompt': 'Prompt card',
    'works.rubrik': 'Rubric',
    'works.analisis-butir': 'Item analysis',
    'works.skala-ai-tugas': 'AI scale for assignments',
    'works.kesepakatan-kelas': 'Class agreement on AI',
    'works.modul-ajar': 'Lesson plan',
    'works.rencana-pengimbasan': 'Plan for passing it on',
    'works.all-title': 'My works',
    'works.all-file': 'my-works',
  },
});
