// What the documents of a package say when it is built; no script says it, so that none of it is shipped as a string.
import { catalogue } from './say.ts';

export const documents = catalogue({
  id: {
    'player.skip': 'Langsung ke isi',
    'player.tools': 'Alat',
    'player.contents.close': 'Tutup daftar isi',
    'player.place': 'Sesi {session} · Unit {number} dari {count}',
    'player.unit': 'Unit {number}: {title}',
    'player.minutes': '± {minutes} menit',
    'player.page-meta': 'Halaman {number} dari {count} di unit ini · ± {minutes} menit',
    'player.page-meta.part': 'Halaman {number} dari {count} di bagian ini · ± {minutes} menit',
    'player.session': 'Sesi {number}: {title}',
    'player.about': 'Tentang sesi ini',
    'player.effort':
      'Perlu kira-kira {time}, lab dan latihan sudah termasuk. Boleh berhenti kapan saja; kemajuan Anda disimpan. Lulus bila nilai mencapai {passMark}.',
    'player.effort.optional': 'Pasca-uji boleh dilewati: sesi ini selesai tanpanya, hanya belum bernilai.',
    'player.office-logo': 'Logo penyelenggara',
    'player.sources': 'Sumber halaman ini',
    'player.pager': 'Pindah halaman',
    'player.previous': 'Sebelumnya',
    'player.keys': 'Dengan papan tombol: Alt + Page Down untuk lanjut, Alt + Page Up untuk kembali.',
    'player.no-script':
      'JavaScript di peramban ini mati. Semua halaman tetap dapat dibaca, tetapi jawaban dan kemajuan tidak dicatat.',
  },
  en: {
    'player.skip': 'Skip to content',
    'player.tools': 'Tools',
    'player.contents.close': 'Close contents',
    'player.place': 'Session {session} · Unit {number} of {count}',
    'player.unit': 'Unit {number}: {title}',
    'player.minutes': 'about {minutes} min',
    'player.page-meta': 'Page {number} of {count} in this unit · about {minutes} min',
    'player.page-meta.part': 'Page {number} of {count} in this part · about {minutes} min',
    'player.session': 'Session {number}: {title}',
    'player.about': 'About this session',
    'player.effort':
      'Takes about {time}, labs and practice included. Stop whenever you like; your progress is kept. You pass with a score of {passMark}.',
    'player.effort.optional':
      'The post-test may be left out: the session is complete without it, only without a score.',
    'player.office-logo': 'Logo of the organiser',
    'player.sources': 'Sources of this page',
    'player.pager': 'Change page',
    'player.previous': 'Previous',
    'player.keys': 'By keyboard: Alt + Page Down for the next page, Alt + Page Up for the previous one.',
    'player.no-script':
      'JavaScript is off in this browser. Every page can still be read, but answers and progress are not recorded.',
  },
});
