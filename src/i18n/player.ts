// What the player says: the document's template, navigation, progress, where things are saved.
import { catalogue } from './say.ts';

export const player = catalogue({
  id: {
    'player.skip': 'Langsung ke isi',
    'player.contents': 'Daftar isi',
    'player.tools': 'Alat',
    'player.contents.close': 'Tutup daftar isi',
    'player.session': 'Sesi {number}: {title}',
    'player.place': 'Sesi {session} · Unit {number} dari {count}',
    'player.unit': 'Unit {number}: {title}',
    'player.minutes': '± {minutes} menit',
    'player.page-meta': 'Halaman {number} dari {count} di unit ini · ± {minutes} menit',
    'player.page-meta.part': 'Halaman {number} dari {count} di bagian ini · ± {minutes} menit',
    'player.about': 'Tentang sesi ini',
    'player.objectives': 'Setelah sesi ini, Bapak/Ibu dapat:',
    'player.effort':
      'Perlu kira-kira {time}, lab dan latihan sudah termasuk. Boleh berhenti kapan saja; kemajuan Anda disimpan. Lulus bila nilai mencapai {passMark}.',
    'player.effort.optional': 'Pasca-uji boleh dilewati: sesi ini selesai tanpanya, hanya belum bernilai.',
    'player.office-logo': 'Logo penyelenggara',
    'player.sources': 'Sumber halaman ini',
    'player.glossary': 'Glosarium',
    'player.close': 'Tutup',
    'player.pager': 'Pindah halaman',
    'player.previous': 'Sebelumnya',
    'player.next-page': 'Lanjut: {title}',
    'player.to-result': 'Lihat hasil',
    'player.keys': 'Dengan papan tombol: Alt + Page Down untuk lanjut, Alt + Page Up untuk kembali.',
    'player.progress': 'Kemajuan sesi: {percent}%',
    'player.progress.left': '{percent}% · sisa ± {minutes} menit',
    'player.progress.hours': '{percent}% · sisa ± {hours} jam',
    'player.progress.done': '100% · semua halaman, soal, dan tes selesai',
    'player.unit.progress': '{done} dari {count} halaman selesai',
    'player.unit.left': 'sisa ± {minutes} menit',
    'player.mark.seen': 'sudah dibuka',
    'player.mark.done': 'selesai',
    'player.mark.questions': 'soal terjawab {answered} dari {questions}',
    'player.mark.test.done': 'tes sudah dikumpulkan',
    'player.mark.test.open': 'tes belum dikumpulkan',
    'player.saved.lms': 'Tersimpan di LMS',
    'player.saved.pending': 'Halaman ini segera disimpan',
    'player.saved.device': 'Tersimpan di perangkat ini',
    'player.saved.told': 'Tersimpan di perangkat ini, catatan dikirim',
    'player.saved.waiting': 'Tersimpan di perangkat ini, menunggu jaringan',
    'player.saved.unsaved': 'Belum tersimpan, jangan tutup dulu',
    'player.saved.window': 'Hanya tersimpan selama jendela ini terbuka',
    'player.saved.over': 'Sesi ditutup, tersimpan di perangkat ini',
    'player.saved.off': 'Mode tinjau: tidak ada yang dicatat',
    'player.saved.closed': 'Sesi belajar sudah ditutup',
    'player.resumed': 'Melanjutkan dari “{title}”. Jawaban Anda sebelumnya masih ada.',
    'player.restart': 'Mulai membaca dari halaman pertama',
    'player.merged': 'Kemajuan Anda sebelumnya sudah ditemukan dan digabungkan.',
    'player.go-on': 'Lanjut dari “{title}”',
    'player.no-lms':
      'Pelajaran ini tidak tersambung ke LMS, jadi nilai tidak terkirim. Anda tetap dapat belajar; kemajuan disimpan di perangkat ini. Untuk pengelola LMS: “API SCORM tidak ditemukan”.',
    'player.not-started':
      'LMS belum memulai pelajaran ini, jadi nilai tidak terkirim. Silakan muat ulang halaman LMS, lalu buka pelajaran sekali lagi. Sementara itu kemajuan disimpan di perangkat ini. Untuk pengelola LMS: “Initialize gagal”.',
    'player.no-launch':
      'Pelajaran ini dibuka langsung, bukan dari LMS, jadi kemajuan hanya disimpan di perangkat ini.',
    'player.session-over':
      'Sesi belajar ini sudah ditutup di LMS. Silakan buka lagi pelajaran dari LMS supaya kemajuan berikutnya tercatat; sampai saat itu kemajuan disimpan di perangkat ini.',
    'player.looking-only':
      'LMS membuka pelajaran ini untuk dilihat saja. Hasil Anda yang sudah ada di LMS tidak berubah, dan apa yang Anda jawab di sini tidak dicatat.',
    'player.no-script':
      'JavaScript di peramban ini mati. Semua halaman tetap dapat dibaca, tetapi jawaban dan kemajuan tidak dicatat.',
    'player.contact': 'Perlu bantuan? {contact}',
    'player.config.unreadable':
      'Berkas kendali.config.json dalam paket ini tidak terbaca, mungkin karena salah ketik saat diubah. Pelajaran tetap berjalan, tetapi tanpa pengaturan itu. Mohon beri tahu pengelola LMS.',
    'player.config.lrs':
      'Dalam kendali.config.json, bagian "lrs" belum lengkap: isi endpoint (diawali http), key, dan secret, atau tulis null. Pelajaran tetap berjalan, tetapi tidak melapor ke LRS. Mohon beri tahu pengelola LMS.',
    'player.config.contact':
      'Dalam kendali.config.json, "contact" harus berupa teks dalam tanda kutip. Pelajaran tetap berjalan. Mohon beri tahu pengelola LMS.',
    'player.config.unknown':
      'Dalam kendali.config.json ada nama yang tidak dikenal: "{name}". Yang dikenal hanya "lrs" dan "contact". Pelajaran tetap berjalan. Mohon beri tahu pengelola LMS.',
    'player.loading': 'Memuat halaman…',
    'player.load-failed':
      'Halaman ini belum dapat dimuat. Periksa sambungan internet, lalu coba lagi. Jawaban Anda yang sudah ada tidak hilang.',
    'player.part-failed': 'Bagian ini belum dapat dimuat.',
    'player.retry': 'Coba lagi',
    'player.result': 'Hasil belajar',
  },
  en: {
    'player.skip': 'Skip to content',
    'player.contents': 'Contents',
    'player.tools': 'Tools',
    'player.contents.close': 'Close contents',
    'player.session': 'Session {number}: {title}',
    'player.place': 'Session {session} · Unit {number} of {count}',
    'player.unit': 'Unit {number}: {title}',
    'player.minutes': 'about {minutes} min',
    'player.page-meta': 'Page {number} of {count} in this unit · about {minutes} min',
    'player.page-meta.part': 'Page {number} of {count} in this part · about {minutes} min',
    'player.about': 'About this session',
    'player.objectives': 'After this session you can:',
    'player.effort':
      'Takes about {time}, labs and practice included. Stop whenever you like; your progress is kept. You pass with a score of {passMark}.',
    'player.effort.optional':
      'The post-test may be left out: the session is complete without it, only without a score.',
    'player.office-logo': 'Logo of the organiser',
    'player.sources': 'Sources of this page',
    'player.glossary': 'Glossary',
    'player.close': 'Close',
    'player.pager': 'Change page',
    'player.previous': 'Previous',
    'player.next-page': 'Next: {title}',
    'player.to-result': 'See your result',
    'player.keys': 'By keyboard: Alt + Page Down for the next page, Alt + Page Up for the previous one.',
    'player.progress': 'Session progress: {percent}%',
    'player.progress.left': '{percent}% · about {minutes} min left',
    'player.progress.hours': '{percent}% · about {hours} h left',
    'player.progress.done': '100% · all pages, questions and tests done',
    'player.unit.progress': '{done} of {count} pages done',
    'player.unit.left': 'about {minutes} min left',
    'player.mark.seen': 'opened',
    'player.mark.done': 'done',
    'player.mark.questions': '{answered} of {questions} questions answered',
    'player.mark.test.done': 'test handed in',
    'player.mark.test.open': 'test not handed in yet',
    'player.saved.lms': 'Saved in the LMS',
    'player.saved.pending': 'This page will be saved shortly',
    'player.saved.device': 'Saved on this device',
    'player.saved.told': 'Saved on this device, record sent',
    'player.saved.waiting': 'Saved on this device, waiting for the network',
    'player.saved.unsaved': 'Not saved yet, please do not close',
    'player.saved.window': 'Kept only while this window is open',
    'player.saved.over': 'Session closed, saved on this device',
    'player.saved.off': 'Review mode: nothing is recorded',
    'player.saved.closed': 'This session is closed',
    'player.resumed': 'Continuing from “{title}”. Your earlier answers are still here.',
    'player.restart': 'Read from the first page',
    'player.merged': 'Your earlier progress was found and added.',
    'player.go-on': 'Go on from “{title}”',
    'player.no-lms':
      'This lesson is not connected to an LMS, so no score is sent. You can still learn; progress is kept on this device. For the LMS administrator: “SCORM API not found”.',
    'player.not-started':
      'The LMS has not started this lesson, so no score is sent. Please reload the LMS’s page and open the lesson once more. Meanwhile progress is kept on this device. For the LMS administrator: “Initialize failed”.',
    'player.no-launch':
      'This lesson was opened directly, not from an LMS, so progress is kept on this device only.',
    'player.session-over':
      'This learning session is closed in the LMS. Please open the lesson from the LMS again so that what follows is recorded; until then progress is kept on this device.',
    'player.looking-only':
      'The LMS has opened this lesson for looking only. Results that the LMS already holds do not change, and what you answer here is not recorded.',
    'player.no-script':
      'JavaScript is off in this browser. Every page can still be read, but answers and progress are not recorded.',
    'player.contact': 'Need help? {contact}',
    'player.config.unreadable':
      'The file kendali.config.json of this package cannot be read; perhaps it was mistyped. The lesson works, but without those settings. Please tell whoever runs the LMS.',
    'player.config.lrs':
      'In kendali.config.json the part "lrs" is incomplete: give endpoint (beginning with http), key and secret, or write null. The lesson works but does not report to the LRS. Please tell whoever runs the LMS.',
    'player.config.contact':
      'In kendali.config.json "contact" must be text in quotation marks. The lesson works. Please tell whoever runs the LMS.',
    'player.config.unknown':
      'In kendali.config.json there is an unknown name: "{name}". Only "lrs" and "contact" are known. The lesson works. Please tell whoever runs the LMS.',
    'player.loading': 'Loading the page…',
    'player.load-failed':
      'This page could not be loaded yet. Check the internet connection, then try again. None of your answers is lost.',
    'player.part-failed': 'This part could not be loaded yet.',
    'player.retry': 'Try again',
    'player.result': 'Your result',
  },
});
