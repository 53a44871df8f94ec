// What the player says: the document's template, navigation, progress, where things are saved.
import { catalogue } from './say.ts';

export const player = catalogue({
  id: {
    'player.contents': 'Daftar isi',
    'player.note.write': 'Tulis catatan',
    'player.note.open': 'Lihat catatan Anda',
    'player.objectives': 'Setelah sesi ini, Bapak/Ibu dapat:',
    'player.glossary': 'Glosarium',
    'player.close': 'Tutup',
    'player.next-page': 'Lanjut: {title}',
    'player.to-result': 'Lihat hasil',
    'player.progress': 'Kemajuan sesi: {percent}%',
    'player.progress.left': '{percent}% · sisa ± {minutes} menit',
    'player.progress.hours': '{percent}% · sisa ± {hours} jam',
    'player.progress.done': '100% · semua halaman, soal, dan tes selesai',
    'player.unit.progress': '{done} dari {count} halaman selesai',
    'player.unit.left': 'sisa ± {minutes} menit',
    'player.mark.seen': 'sudah dibuka',
    'player.mark.done': 'selesai',
    'player.mark.next': 'lanjutkan dari sini',
    'player.mark.questions': 'soal terjawab {answered} dari {questions}',
    'player.mark.test.done': 'tes sudah dikumpulkan',
    'player.mark.test.open': 'tes belum dikumpulkan',
    'player.saved.lms': 'Tersimpan di LMS',
    'player.saved.pending': 'Segera disimpan',
    'player.saved.device': 'Tersimpan di perangkat ini',
    'player.saved.told': 'Tersimpan di perangkat ini, catatan dikirim',
    'player.saved.waiting': 'Tersimpan di perangkat ini, menunggu jaringan',
    'player.saved.unsaved': 'Belum tersimpan di LMS, jangan tutup dulu',
    'player.saved.late': 'Belum sampai ke LMS, salinan aman di perangkat',
    'player.saved.window': 'Hanya tersimpan selama jendela ini terbuka',
    'player.saved.over': 'Sesi ditutup, tersimpan di perangkat ini',
    'player.saved.off': 'Mode tinjau: tidak ada yang dicatat',
    'player.saved.closed': 'Sesi belajar sudah ditutup',
    'player.resumed': 'Melanjutkan dari “{title}”. Jawaban Anda sebelumnya masih ada.',
    'player.restart': 'Mulai membaca dari halaman pertama',
    'player.merged': 'Kemajuan Anda sebelumnya sudah ditemukan dan digabungkan.',
    'player.go-on': 'Lanjut dari “{title}”',
    'player.no-lms':
      'Pelajaran ini tidak tersambung ke LMS, jadi jawaban dan nilai tidak tercatat di sana. Anda tetap dapat membaca dan menjawab; kemajuan disimpan di perangkat ini saja. Supaya tercatat, bukalah lewat LMS.',
    'player.not-started':
      'LMS belum memulai pelajaran ini, jadi jawaban dan nilai tidak tercatat di sana. Silakan muat ulang halaman LMS, masuk lagi bila diminta, lalu buka pelajaran sekali lagi. Anda juga boleh terus belajar; kemajuan disimpan di perangkat ini saja.',
    'player.late':
      'LMS belum menerima jawaban terakhir Anda. Mungkin jaringan terputus, atau waktu masuk (log in) di LMS sudah habis. Silakan masuk lagi di tab lain, lalu kembali ke sini.',
    'player.late.late':
      'Kalau tetap belum berhasil, pelajaran boleh ditutup: salinannya dikirim saat Anda membukanya lagi dari LMS di perangkat ini.',
    'player.late.unsaved':
      'Mohon jangan tutup pelajaran ini dulu, karena perangkat ini tidak dapat menyimpan salinannya.',
    'player.late.retry': 'Coba simpan lagi',
    'player.late.again': 'Pukul {time}: belum berhasil.',
    'player.late.over': 'Jawaban Anda sudah tersimpan di LMS.',
    'player.no-launch':
      'Pelajaran ini dibuka langsung, bukan dari LMS, jadi kemajuan hanya disimpan di perangkat ini.',
    'player.session-over':
      'Sesi belajar ini sudah ditutup di LMS. Silakan buka lagi pelajaran dari LMS supaya kemajuan berikutnya tercatat; sampai saat itu kemajuan disimpan di perangkat ini.',
    'player.looking-only':
      'LMS membuka pelajaran ini untuk dilihat saja. Hasil Anda yang sudah ada di LMS tidak berubah, dan apa yang Anda jawab di sini tidak dicatat.',
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
    'player.contents': 'Contents',
    'player.note.write': 'Write a note',
    'player.note.open': 'See your note',
    'player.objectives': 'After this session you can:',
    'player.glossary': 'Glossary',
    'player.close': 'Close',
    'player.next-page': 'Next: {title}',
    'player.to-result': 'See your result',
    'player.progress': 'Session progress: {percent}%',
    'player.progress.left': '{percent}% · about {minutes} min left',
    'player.progress.hours': '{percent}% · about {hours} h left',
    'player.progress.done': '100% · all pages, questions and tests done',
    'player.unit.progress': '{done} of {count} pages done',
    'player.unit.left': 'about {minutes} min left',
    'player.mark.seen': 'opened',
    'player.mark.done': 'done',
    'player.mark.next': 'go on from here',
    'player.mark.questions': '{answered} of {questions} questions answered',
    'player.mark.test.done': 'test handed in',
    'player.mark.test.open': 'test not handed in yet',
    'player.saved.lms': 'Saved in the LMS',
    'player.saved.pending': 'Saving shortly',
    'player.saved.device': 'Saved on this device',
    'player.saved.told': 'Saved on this device, record sent',
    'player.saved.waiting': 'Saved on this device, waiting for the network',
    'player.saved.unsaved': 'Not saved in the LMS yet, please do not close',
    'player.saved.late': 'Not in the LMS yet, a copy is safe on this device',
    'player.saved.window': 'Kept only while this window is open',
    'player.saved.over': 'Session closed, saved on this device',
    'player.saved.off': 'Review mode: nothing is recorded',
    'player.saved.closed': 'This session is closed',
    'player.resumed': 'Continuing from “{title}”. Your earlier answers are still here.',
    'player.restart': 'Read from the first page',
    'player.merged': 'Your earlier progress was found and added.',
    'player.go-on': 'Go on from “{title}”',
    'player.no-lms':
      'This lesson is not connected to an LMS, so answers and score are not recorded there. You can still read and answer; progress is kept on this device only. To have it recorded, open the lesson from the LMS.',
    'player.not-started':
      'The LMS has not started this lesson, so answers and score are not recorded there. Please reload the LMS’s page, log in again if asked, and open the lesson once more. You may also go on learning; progress is kept on this device only.',
    'player.late':
      'The LMS has not taken your latest answers yet. Perhaps the network is down, or your log-in at the LMS has expired. Please log in again in another tab, then come back here.',
    'player.late.late':
      'If that does not help, you may close the lesson: the copy is sent when you open it from the LMS again on this device.',
    'player.late.unsaved': 'Please do not close this lesson yet, because this device cannot keep a copy.',
    'player.late.retry': 'Try to save again',
    'player.late.again': '{time}: not yet.',
    'player.late.over': 'Your answers are saved in the LMS.',
    'player.no-launch':
      'This lesson was opened directly, not from an LMS, so progress is kept on this device only.',
    'player.session-over':
      'This learning session is closed in the LMS. Please open the lesson from the LMS again so that what follows is recorded; until then progress is kept on this device.',
    'player.looking-only':
      'The LMS has opened this lesson for looking only. Results that the LMS already holds do not change, and what you answer here is not recorded.',
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
