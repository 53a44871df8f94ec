// Strings of the checker's pages: the form, the report, and what came out when the package was played.
import { catalogue } from './say.ts';

export const periksa = catalogue({
  id: {
    'periksa.door': 'Periksa',
    'periksa.title': 'Periksa paket',
    'periksa.lead':
      'Sebelum paket pelajaran diunggah ke LMS sekolah, periksa dulu di sini: apakah LMS akan menerimanya, apa yang salah, dan bagaimana memperbaikinya. Paket dari mana pun boleh.',
    'periksa.standards':
      'Yang dikenali: SCORM 1.2, SCORM 2004, cmi5, xAPI (tincan.xml), dan IMS Common Cartridge. Bapak/Ibu tidak perlu tahu yang mana; pemeriksa mengenalinya sendiri. Unggah berkas ZIP apa adanya, jangan dibuka dulu.',
    'periksa.file': 'Paket (berkas ZIP)',
    'periksa.limit': 'Paling besar {megabytes} MB.',
    'periksa.submit': 'Periksa paket',
    'periksa.working': 'Mengunggah dan memeriksa. Jangan tutup halaman ini.',
    'periksa.privacy':
      'Hanya peramban ini yang dapat membuka hasilnya. Paket dan hasilnya dihapus paling lama 24 jam kemudian; Bapak/Ibu juga boleh menghapusnya sendiri. Isinya tidak kami pakai untuk hal lain.',
    'periksa.earlier': 'Hasil pemeriksaan Anda',
    'periksa.earlier.none':
      'Belum ada. Hasil pemeriksaan dari peramban ini akan terdaftar di sini selama 24 jam.',
    'periksa.machines': 'Untuk program',
    'periksa.machines.text':
      'Program dapat mengirim paket dan menerima hasilnya sebagai JSON (bentuk data untuk program), tanpa disimpan:',
    'periksa.wrong': 'Paket belum diperiksa',
    'periksa.wrong.none': 'Belum ada berkas yang dipilih. Pilih satu berkas ZIP, lalu tekan “Periksa paket”.',
    'periksa.wrong.oneFile': 'Unggahan tidak dapat dibaca. Kirim satu berkas ZIP saja.',
    'periksa.wrong.tooBig':
      'Berkas ini lebih besar dari {megabytes} MB. Kebanyakan LMS juga menolaknya; kecilkan video dan gambarnya, atau bagi menjadi beberapa paket.',
    'periksa.wrong.notZip': '“{name}”: {reason}',
    'periksa.wrong.often':
      'Terlalu banyak paket dalam waktu singkat. Tunggu {seconds} detik, lalu coba lagi.',
    'periksa.wrong.busy': 'Banyak paket sedang menunggu diperiksa. Coba lagi sebentar lagi.',
    'periksa.gone':
      'Hasil pemeriksaan ini tidak ada di peramban ini, atau sudah dihapus. Hasil disimpan paling lama 24 jam; unggah lagi paketnya bila masih diperlukan.',
    'periksa.gone.title': 'Hasil pemeriksaan tidak ada',
    'periksa.again': 'Periksa paket lain',

    'periksa.report.title': 'Hasil: {name}',
    'periksa.next.good': 'Unggah berkas ZIP ini ke LMS apa adanya.',
    'periksa.next.doubtful':
      'Coba dulu di satu kursus percobaan. Kalau LMS menolak atau nilainya tidak masuk, peringatan di bawah adalah sebab yang paling mungkin.',
    'periksa.next.broken':
      'Kirim laporan ini kepada pembuat paket, atau perbaiki sendiri menurut petunjuk di tiap temuan, lalu periksa lagi.',
    'periksa.outcome.site': 'Tampaknya ini situs web Kendali, bukan paket untuk LMS.',
    'periksa.outcome.noPackage': 'Ini bukan paket pelajaran.',
    'periksa.outcome.faulty': 'Isinya lengkap, tetapi pelajarannya bermasalah saat dimainkan.',
    'periksa.site.office': 'Susun paket untuk LMS',
    'periksa.next.noPackage': 'Pilih berkas yang benar, lalu periksa lagi.',
    'periksa.next.faulty':
      'Kirim laporan ini kepada pembuat paket. Gangguannya tertulis di bagian “Saat dimainkan”.',
    'periksa.next.site':
      'Isinya tidak rusak. Ekstrak ZIP-nya ke server web atau diska USB, lalu buka index.html. LMS tidak menerimanya; untuk LMS, susun paketnya di halaman Dinas Pendidikan.',
    'periksa.next.unsafe':
      'Berkas unggahan sudah langsung dihapus dari portal ini. Minta paket baru dari pembuatnya; laporan ini menjelaskan sebabnya.',
    'periksa.count.none': 'Tidak ditemukan kesalahan.',
    'periksa.count': 'Ditemukan {counted}.',
    'periksa.count.error': '{count} kesalahan',
    'periksa.count.warning': '{count} peringatan',
    'periksa.count.note': '{count} catatan',
    'periksa.ours.package':
      'Tampaknya paket Kendali: nama-nama di manifes dan berkas penyertanya cocok. Itu bukan bukti; untuk memastikan, cocokkan SHA-256 dengan yang tertulis di halaman unduhan.',
    'periksa.facts': 'Paket ini',
    'periksa.fact.file': 'Berkas',
    'periksa.fact.standard': 'Standar',
    'periksa.fact.edition': 'Edisi di manifes',
    'periksa.fact.title': 'Judul',
    'periksa.fact.contents': 'Isi',
    'periksa.fact.contents.value': '{files} berkas, {size} setelah dibuka',
    'periksa.fact.sha256': 'SHA-256',
    'periksa.fact.sha256.text': 'sidik jari berkas: sama berarti berkasnya sama persis',
    'periksa.fact.time': 'Diperiksa',
    'periksa.fact.unknown': 'tidak diketahui',
    'periksa.launchables': 'Yang bisa dibuka',
    'periksa.launchables.none': 'Tidak ada yang bisa dibuka dari manifesnya.',
    'periksa.launchables.cartridge':
      'Common Cartridge tidak dibuka sebagai pelajaran; LMS mengimpor isinya (tautan, halaman, kuis) ke dalam kursus.',
    'periksa.launchables.more': 'Tampilkan {count} lainnya',
    'periksa.launchables.rest': 'Masih ada {count} lagi di berkas JSON.',
    'periksa.untitled': 'tanpa judul',

    'periksa.findings': 'Temuan',
    'periksa.error.text': 'LMS menolak paketnya, atau pelajaran tidak berjalan di sana.',
    'periksa.warning.text': 'Sebagian LMS keberatan, atau ada yang tidak tersimpan.',
    'periksa.note.text': 'Baik diketahui; tidak perlu diperbaiki.',
    'periksa.finding.mend': 'Cara memperbaiki:',
    'periksa.finding.place': 'Tempat:',
    'periksa.finding.code': 'Kode:',
    'periksa.finding.same': '{count} lagi yang serupa',
    'periksa.finding.moreKinds': 'Tampilkan {count} temuan lainnya',

    'periksa.play': 'Saat dimainkan',
    'periksa.play.text':
      'Banyak kesalahan baru terlihat saat pelajaran berjalan: nilai yang ditolak, status yang tidak pernah dikirim, sesi yang tidak ditutup. Mainkan paket ini di pratinjau yang terpisah dari portal, kerjakan sebentar, tutup pelajarannya, lalu kembali ke halaman ini.',
    'periksa.play.do': 'Mainkan paket ini',
    'periksa.play.resume': 'Buka lagi pratinjaunya',
    'periksa.play.notYet':
      'Pratinjaunya sudah dibuat, tetapi pelajarannya belum terbuka. Mainkan dulu, lalu muat ulang halaman ini.',
    'periksa.play.clean': 'Sudah dimainkan ({openings} kali dibuka): tidak ada gangguan sejauh ini.',
    'periksa.play.faults': 'Sudah dimainkan ({openings} kali dibuka): {count} macam gangguan.',
    'periksa.play.reload':
      'Hasil ini bertambah selama paket dimainkan. Muat ulang halaman untuk melihat yang terbaru.',
    'periksa.play.part': 'Bagian: {title}',
    'periksa.play.unplayable': 'Paket ini belum bisa dimainkan di sini: {reason}',
    'periksa.play.standard':
      'Paket ini tidak dimainkan di pratinjau; yang bisa hanya SCORM 1.2, SCORM 2004, cmi5, dan xAPI.',
    'periksa.play.gone': 'Berkas paketnya tidak disimpan lagi. Unggah lagi untuk memainkannya.',
    'periksa.play.notApart':
      'Paket dari luar belum dapat dimainkan di portal ini, karena pratinjaunya belum punya alamat sendiri. Pengelola server dapat mengisi KENDALI_PREVIEW_URL.',

    'periksa.share': 'Bagikan laporan',
    'periksa.share.text': 'Untuk pembuat paket atau vendor, lewat WhatsApp atau surel.',
    'periksa.share.field': 'Laporan sebagai teks',
    'periksa.copy': 'Salin laporan',
    'periksa.copied': 'Laporan tersalin. Tempel di WhatsApp atau surel.',
    'periksa.selected': 'Laporan sudah ditandai. Salin dengan Ctrl+C, atau tekan lama lalu pilih Salin.',
    'periksa.print': 'Cetak',
    'periksa.json': 'Unduh JSON',
    'periksa.remove': 'Hapus sekarang',

    'periksa.text.heading': 'LAPORAN PEMERIKSAAN PAKET PELAJARAN',
    'periksa.text.result': 'Hasil',
    'periksa.text.runTime': 'Gangguan saat dimainkan',
    'periksa.text.more': '… dan {count} lagi yang serupa.',
  },
  en: {
    'periksa.door': 'Check',
    'periksa.title': 'Check a package',
    'periksa.lead':
      'Before a lesson package goes to the school’s LMS, check it here: whether the LMS will take it, what is wrong, and how to mend it. Packages from anywhere are welcome.',
    'periksa.standards':
      'It knows SCORM 1.2, SCORM 2004, cmi5, xAPI (tincan.xml) and IMS Common Cartridge, and finds out by itself which one it is. Upload the ZIP file as it is, without unpacking it.',
    'periksa.file': 'Package (ZIP file)',
    'periksa.limit': 'At most {megabytes} MB.',
    'periksa.submit': 'Check the package',
    'periksa.working': 'Uploading and checking. Keep this page open.',
    'periksa.privacy':
      'Only this browser can open the result. The package and its result are deleted after 24 hours at most; you may delete them yourself sooner. We use the contents for nothing else.',
    'periksa.earlier': 'Your results',
    'periksa.earlier.none': 'None yet. Results of this browser are listed here for 24 hours.',
    'periksa.machines': 'For programs',
    'periksa.machines.text': 'A program can send a package and gets the result as JSON; nothing is kept:',
    'periksa.wrong': 'The package was not checked',
    'periksa.wrong.none': 'No file was chosen. Choose one ZIP file and press “Check the package”.',
    'periksa.wrong.oneFile': 'The upload can’t be read. Send one ZIP file only.',
    'periksa.wrong.tooBig':
      'This file is larger than {megabytes} MB. Most LMSs refuse it as well; make its videos and pictures smaller, or split it into several packages.',
    'periksa.wrong.notZip': '“{name}”: {reason}',
    'periksa.wrong.often': 'Too many packages in a short time. Wait {seconds} seconds and try again.',
    'periksa.wrong.busy': 'Many packages are waiting to be checked. Please try again in a moment.',
    'periksa.gone':
      'This result is not of this browser, or has been deleted. Results are kept for 24 hours at most; upload the package again if you still need it.',
    'periksa.gone.title': 'There is no such result',
    'periksa.again': 'Check another package',

    'periksa.report.title': 'Result: {name}',
    'periksa.next.good': 'Upload this ZIP file to the LMS as it is.',
    'periksa.next.doubtful':
      'Try it in a test course first. If the LMS refuses it or grades don’t arrive, the warnings below are the likeliest reason.',
    'periksa.next.broken':
      'Send this report to the maker of the package, or mend it yourself as each finding says, then check again.',
    'periksa.outcome.site': 'This seems to be Kendali’s web site, not a package for an LMS.',
    'periksa.outcome.noPackage': 'This is no lesson package.',
    'periksa.outcome.faulty': 'All files are there, but the lesson has faults when it is played.',
    'periksa.site.office': 'Build a package for an LMS',
    'periksa.next.noPackage': 'Choose the right file and check again.',
    'periksa.next.faulty':
      'Send this report to the maker of the package. The faults stand under “When played”.',
    'periksa.next.site':
      'Nothing in it is broken. Unpack the ZIP onto a web server or USB stick and open index.html. An LMS doesn’t take it; for one, build a package on the office’s page.',
    'periksa.next.unsafe':
      'The uploaded file was deleted from this portal at once. Ask its maker for a new package; this report says why.',
    'periksa.count.none': 'Nothing wrong was found.',
    'periksa.count': 'Found: {counted}.',
    'periksa.count.error': 'errors {count}',
    'periksa.count.warning': 'warnings {count}',
    'periksa.count.note': 'notes {count}',
    'periksa.ours.package':
      'This seems to be a Kendali package: the names in its manifest and the files beside it fit. That is no proof; to be certain, compare the SHA-256 with the one on the download page.',
    'periksa.facts': 'This package',
    'periksa.fact.file': 'File',
    'periksa.fact.standard': 'Standard',
    'periksa.fact.edition': 'Edition in the manifest',
    'periksa.fact.title': 'Title',
    'periksa.fact.contents': 'Contents',
    'periksa.fact.contents.value': '{files} files, {size} unpacked',
    'periksa.fact.sha256': 'SHA-256',
    'periksa.fact.sha256.text': 'the file’s fingerprint: the same means exactly the same file',
    'periksa.fact.time': 'Checked',
    'periksa.fact.unknown': 'unknown',
    'periksa.launchables': 'What can be opened',
    'periksa.launchables.none': 'Nothing can be opened from its manifest.',
    'periksa.launchables.cartridge':
      'A Common Cartridge is not opened as a lesson; the LMS imports what it holds (links, pages, quizzes) into a course.',
    'periksa.launchables.more': 'Show {count} more',
    'periksa.launchables.rest': 'The JSON file has {count} more.',
    'periksa.untitled': 'untitled',

    'periksa.findings': 'Findings',
    'periksa.error.text': 'An LMS refuses the package, or the lesson doesn’t work there.',
    'periksa.warning.text': 'Some LMSs object, or something isn’t saved.',
    'periksa.note.text': 'Worth knowing; nothing to mend.',
    'periksa.finding.mend': 'How to mend it:',
    'periksa.finding.place': 'Where:',
    'periksa.finding.code': 'Code:',
    'periksa.finding.same': '{count} more of this kind',
    'periksa.finding.moreKinds': 'Show {count} other findings',

    'periksa.play': 'When played',
    'periksa.play.text':
      'Many faults show only while the lesson runs: scores that are refused, a status that is never sent, a session that is never closed. Play the package in a preview that is kept apart from this portal, work in it for a while, close the lesson, and come back to this page.',
    'periksa.play.do': 'Play this package',
    'periksa.play.resume': 'Open its preview again',
    'periksa.play.notYet':
      'The preview was made, but the lesson has not opened yet. Play it first, then reload this page.',
    'periksa.play.clean': 'Played (opened {openings} times): no faults so far.',
    'periksa.play.faults': 'Played (opened {openings} times): {count} kinds of fault.',
    'periksa.play.reload': 'This grows while the package is played. Reload the page to see the latest.',
    'periksa.play.part': 'Part: {title}',
    'periksa.play.unplayable': 'This package can’t be played here: {reason}',
    'periksa.play.standard':
      'The preview doesn’t play this package; it plays SCORM 1.2, SCORM 2004, cmi5 and xAPI only.',
    'periksa.play.gone': 'The package itself is no longer kept. Upload it again to play it.',
    'periksa.play.notApart':
      'This portal can’t play packages from elsewhere, because its preview has no address of its own. Whoever runs the server can set KENDALI_PREVIEW_URL.',

    'periksa.share': 'Share the report',
    'periksa.share.text': 'For the maker of the package or a vendor, by WhatsApp or e-mail.',
    'periksa.share.field': 'The report as text',
    'periksa.copy': 'Copy the report',
    'periksa.copied': 'Copied. Paste it into WhatsApp or an e-mail.',
    'periksa.selected': 'The report is selected. Copy it with Ctrl+C, or press it long and choose Copy.',
    'periksa.print': 'Print',
    'periksa.json': 'Download JSON',
    'periksa.remove': 'Delete now',

    'periksa.text.heading': 'REPORT ON A LESSON PACKAGE',
    'periksa.text.result': 'Result',
    'periksa.text.runTime': 'Faults when played',
    'periksa.text.more': '… and {count} more of this kind.',
  },
});
