// Interface strings of personal links: the trainer's pages that make them, and the page that a teacher's link opens.
import { catalogue } from './say.ts';

export const links = catalogue({
  id: {
    'links.title': 'Tautan pribadi',
    'links.lead':
      'Untuk guru yang sekolahnya belum punya LMS: setiap guru mendapat satu tautan, membukanya di HP atau komputer, lalu belajar. Kemajuan dan hasilnya masuk ke laporan dengan namanya.',
    'links.own': 'Yang tampil di sini tautan yang Anda buat sendiri; administrator melihat semuanya.',
    'links.back': 'Semua tautan',
    'links.report': 'Laporan belajar',
    'links.noCourse':
      'Paket cmi5 kursus ini belum bisa dibuat di portal ini, jadi tautan pribadi belum dapat dibuat atau dibuka. Hubungi pengelola portal.',
    'links.onlyHere':
      'Portal ini sedang dibuka di {address}. Tautan dengan alamat itu hanya bisa dibuka di komputer ini, tidak di HP guru. Minta pengelola server mengisi alamat umum portal (KENDALI_PUBLIC_URL) lebih dulu.',
    'links.sentAlready':
      'Formulir itu sudah terkirim sebelumnya, dan tautannya sudah dibuat satu kali. Kalau belum sempat disalin, pakai “Ganti tautan” pada nama gurunya.',
    'links.revoked': 'Tautan {name} sudah dicabut dan tidak bisa dibuka lagi.',
    'links.unknown': 'Tautan itu tidak ada, atau datanya sudah dihapus.',
    'links.unnamed': 'tanpa nama',

    'links.new': 'Buat tautan',
    'links.field.names': 'Nama guru, satu per baris',
    'links.field.names.text':
      'Sekolah boleh ditambahkan setelah titik koma, misalnya: Ratna Sari, S.Pd.; SDN 3 Kayuagung. Dua kolom dari Excel (nama, sekolah) atau daftar bernomor bisa langsung ditempel. Paling banyak {most} guru sekali kirim.',
    'links.field.lifetime': 'Bisa dibuka selama',
    'links.field.lifetime.days': '{days} hari',
    'links.make': 'Buat tautan',
    'links.wrong.title': 'Tautan belum dibuat.',
    'links.wrong.none': 'Tulis paling sedikit satu nama.',
    'links.wrong.many': 'Paling banyak {most} guru sekali kirim. Bagi daftarnya menjadi beberapa bagian.',
    'links.wrong.long': 'Baris {line} terlalu panjang. Nama paling panjang 100 huruf, sekolah 150 huruf.',
    'links.wrong.name': 'Baris {line} tidak berisi nama.',

    'links.list': 'Tautan yang sudah dibuat',
    'links.list.caption': 'Tautan: {count}',
    'links.list.none': 'Belum ada tautan. Tulis nama guru di atas untuk membuat yang pertama.',
    'links.list.nothing': 'Tidak ada yang cocok dengan pencarian itu.',
    'links.search': 'Cari nama atau sekolah',
    'links.find': 'Cari',
    'links.clear': 'Tampilkan semua',
    'links.column.name': 'Nama',
    'links.column.note': 'Sekolah',
    'links.column.state': 'Keadaan',
    'links.column.until': 'Berlaku sampai',
    'links.column.link': 'Tautan',
    'links.column.deeds': 'Tindakan',
    'links.state.unopened': 'Belum dibuka',
    'links.state.opened': 'Berjalan, {percent}%',
    'links.state.satisfied': 'Tuntas',
    'links.state.expired': 'Kedaluwarsa',
    'links.state.revoked': 'Dicabut',
    'links.progress': 'Kemajuan {name}',
    'links.pages': 'Halaman tautan',
    'links.page': 'Halaman {page} dari {pages}',
    'links.previous': 'Sebelumnya',
    'links.next': 'Berikutnya',

    'links.made.title': 'Tautan sudah dibuat',
    'links.made.once':
      'Salin atau unduh sekarang: demi keamanan, tautan tidak disimpan dan tidak bisa ditampilkan lagi. Yang hilang bisa diganti dengan tautan baru; kemajuan belajar tetap ada.',
    'links.made.hand':
      'Kirim setiap tautan hanya kepada gurunya sendiri, misalnya lewat pesan pribadi. Siapa pun yang memegang tautan itu belajar atas namanya.',
    'links.made.twice':
      'Nama ini sekarang punya lebih dari satu tautan. Kalau orangnya sama, kirim satu saja dan cabut yang lain di daftar tautan, supaya hasil belajarnya tidak terbagi. Kalau orangnya berbeda, biarkan saja.',
    'links.made.copy': 'Salin',
    'links.made.copied': 'disalin.',
    'links.made.selected': 'dipilih, tekan Ctrl+C (atau tahan lalu Salin) untuk menyalin.',
    'links.made.link': 'Tautan untuk {name}',
    'links.made.csv': 'Unduh semua (CSV)',
    'links.made.csvExcel': 'Unduh untuk Excel',
    'links.made.done': 'Ke daftar tautan',
    'links.csv.file': 'tautan-pribadi.csv',

    'links.renew': 'Ganti tautan',
    'links.renew.title': 'Ganti tautan?',
    'links.renew.text':
      'Tautan lama {name} langsung tidak berlaku, juga yang sedang terbuka. Tautan baru melanjutkan kemajuan yang sama.',
    'links.renew.confirm': 'Ya, ganti tautan',
    'links.revoke': 'Cabut',
    'links.revoke.title': 'Cabut tautan?',
    'links.revoke.text':
      'Setelah dicabut, {name} tidak bisa lagi membuka kursus dengan tautan ini. Hasil belajarnya tetap ada di laporan, dan tautan baru masih bisa dibuat nanti.',
    'links.revoke.confirm': 'Ya, cabut tautan',
    'links.cancel': 'Batal',

    'links.learner.hello': 'Selamat belajar, {name}',
    'links.learner.other': 'Bukan nama Anda? Jangan lanjutkan; mintalah tautan Anda sendiri kepada pelatih.',
    'links.learner.percent': 'Kemajuan kursus: {percent}%',
    'links.learner.satisfied':
      'Semua sesi sudah tuntas. Terima kasih! Anda tetap bisa membuka kembali setiap sesi untuk dibaca.',
    'links.learner.keep':
      'Simpan tautan pribadi Anda: lewat tautan itu Anda melanjutkan kapan saja sampai {until}, di perangkat mana saja. Jangan bagikan kepada orang lain.',
    'links.learner.parts': 'Sesi kursus',
    'links.learner.score': 'Nilai {score}',
    'links.learner.retry':
      'Tidak apa-apa: pasca-uji boleh diulang kapan saja, dan yang dihitung nilai terbaik.',
    'links.au.untouched': 'Belum dimulai',
    'links.au.started': 'Berjalan, {percent}%',
    'links.au.failed': 'Belum lulus',
    'links.au.satisfied': 'Tuntas',
    'links.start.untouched': 'Mulai',
    'links.start.started': 'Lanjutkan',
    'links.start.failed': 'Coba lagi',
    'links.start.satisfied': 'Lihat kembali',

    'links.closed.title': 'Tautan ini tidak berlaku',
    'links.closed.text':
      'Mungkin tautannya sudah habis masa berlakunya, sudah diganti, atau tidak tersalin utuh. Mintalah tautan baru kepada pelatih Anda; kemajuan belajar Anda tetap tersimpan.',
    'links.stranger.title': 'Buka lewat tautan pribadi Anda',
    'links.stranger.text':
      'Halaman ini hanya terbuka dari tautan pribadi yang Anda terima dari pelatih. Ketuk tautan itu sekali lagi. Kalau tetap begini, izinkan cookie (catatan kecil yang disimpan peramban) untuk situs ini.',
    'links.unavailable.title': 'Kursus sedang tidak bisa dibuka',
    'links.unavailable.text':
      'Berkas kursus belum siap di portal ini. Cobalah beberapa menit lagi; kemajuan Anda tetap tersimpan.',
    'links.failed.title': 'Ada yang tidak beres',
    'links.failed.text':
      'Portal tidak bisa mengerjakan permintaan ini. Cobalah sekali lagi; kemajuan Anda tetap tersimpan.',
  },
  en: {
    'links.title': 'Personal links',
    'links.lead':
      'For teachers whose school has no LMS yet: each teacher gets one link, opens it on a phone or computer, and learns. Progress and results appear in the report under their name.',
    'links.own': 'Shown here are the links that you made yourself; administrators see all.',
    'links.back': 'All links',
    'links.report': 'Learning report',
    'links.noCourse':
      'The cmi5 package of this course can’t be built on this portal yet, so personal links can’t be made or opened. Please ask whoever runs the portal.',
    'links.onlyHere':
      'This portal is open at {address}. Links with that address open on this computer only, not on teachers’ phones. Please ask whoever runs the server to set the portal’s public address (KENDALI_PUBLIC_URL) first.',
    'links.sentAlready':
      'That form was sent before, and its links were made once. If they weren’t copied, use “Replace link” beside the teacher’s name.',
    'links.revoked': 'The link of {name} has been revoked and opens nothing any more.',
    'links.unknown': 'There is no such link, or its data was erased.',
    'links.unnamed': 'unnamed',

    'links.new': 'Make links',
    'links.field.names': 'Teachers’ names, one a line',
    'links.field.names.text':
      'A school may follow after a semicolon, for example: Ratna Sari, S.Pd.; SDN 3 Kayuagung. Two columns from Excel (name, school), or a numbered list, can be pasted as they are. At most {most} teachers at a time.',
    'links.field.lifetime': 'Opens for',
    'links.field.lifetime.days': '{days} days',
    'links.make': 'Make links',
    'links.wrong.title': 'No link was made.',
    'links.wrong.none': 'Write at least one name.',
    'links.wrong.many': 'At most {most} teachers at a time. Split the list into parts.',
    'links.wrong.long': 'Line {line} is too long. A name has 100 letters at most, a school 150.',
    'links.wrong.name': 'Line {line} has no name.',

    'links.list': 'Links made so far',
    'links.list.caption': 'Links: {count}',
    'links.list.none': 'There are no links yet. Write teachers’ names above to make the first.',
    'links.list.nothing': 'Nothing matches that search.',
    'links.search': 'Search a name or school',
    'links.find': 'Search',
    'links.clear': 'Show all',
    'links.column.name': 'Name',
    'links.column.note': 'School',
    'links.column.state': 'State',
    'links.column.until': 'Valid until',
    'links.column.link': 'Link',
    'links.column.deeds': 'Actions',
    'links.state.unopened': 'Not opened yet',
    'links.state.opened': 'Going on, {percent}%',
    'links.state.satisfied': 'Satisfied',
    'links.state.expired': 'Expired',
    'links.state.revoked': 'Revoked',
    'links.progress': 'Progress of {name}',
    'links.pages': 'Pages of links',
    'links.page': 'Page {page} of {pages}',
    'links.previous': 'Previous',
    'links.next': 'Next',

    'links.made.title': 'The links are made',
    'links.made.once':
      'Copy or download them now: for safety links are not stored and can’t be shown again. A lost one can be replaced by a new link; progress stays.',
    'links.made.hand':
      'Send each link to its own teacher only, for example in a private message. Whoever holds a link learns under that name.',
    'links.made.twice':
      'These names now have more than one link. If it is the same person, send only one and revoke the other in the list of links, so that results aren’t spread. If they are different people, leave it so.',
    'links.made.copy': 'Copy',
    'links.made.copied': 'copied.',
    'links.made.selected': 'selected, press Ctrl+C (or hold and Copy) to copy.',
    'links.made.link': 'Link for {name}',
    'links.made.csv': 'Download all (CSV)',
    'links.made.csvExcel': 'Download for Excel',
    'links.made.done': 'To the list of links',
    'links.csv.file': 'personal-links.csv',

    'links.renew': 'Replace link',
    'links.renew.title': 'Replace the link?',
    'links.renew.text':
      'The old link of {name} stops working at once, also where it is open. The new link goes on with the same progress.',
    'links.renew.confirm': 'Yes, replace the link',
    'links.revoke': 'Revoke',
    'links.revoke.title': 'Revoke the link?',
    'links.revoke.text':
      'Once revoked, {name} can’t open the course with this link any more. Results stay in the report, and a new link can still be made later.',
    'links.revoke.confirm': 'Yes, revoke the link',
    'links.cancel': 'Cancel',

    'links.learner.hello': 'Welcome, {name}',
    'links.learner.other': 'Not your name? Please don’t go on; ask your trainer for your own link.',
    'links.learner.percent': 'Progress of the course: {percent}%',
    'links.learner.satisfied':
      'All sessions are done. Thank you! You can still open every session to read it again.',
    'links.learner.keep':
      'Keep your personal link: with it you go on whenever you like until {until}, on any device. Don’t share it with anybody.',
    'links.learner.parts': 'Sessions of the course',
    'links.learner.score': 'Score {score}',
    'links.learner.retry':
      'That’s all right: the post-test may be repeated at any time, and the best score counts.',
    'links.au.untouched': 'Not started',
    'links.au.started': 'Going on, {percent}%',
    'links.au.failed': 'Not passed yet',
    'links.au.satisfied': 'Done',
    'links.start.untouched': 'Start',
    'links.start.started': 'Go on',
    'links.start.failed': 'Try again',
    'links.start.satisfied': 'Look again',

    'links.closed.title': 'This link doesn’t work',
    'links.closed.text':
      'It may have expired, been replaced, or not been copied whole. Ask your trainer for a new link; your progress is kept.',
    'links.stranger.title': 'Open your personal link',
    'links.stranger.text':
      'This page opens only from the personal link that your trainer gave you. Tap that link once more. If this comes again, allow cookies (small notes that the browser keeps) for this site.',
    'links.unavailable.title': 'The course can’t be opened just now',
    'links.unavailable.text':
      'The course’s files are not ready on this portal. Try again in a few minutes; your progress is kept.',
    'links.failed.title': 'Something went wrong',
    'links.failed.text': 'The portal couldn’t do this. Please try once more; your progress is kept.',
  },
});
