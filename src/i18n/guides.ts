// Strings around the upload guides: headings of their pages, descriptions of their pictures, and BACA-SAYA.html.
import { catalogue } from './say.ts';

export const guides = catalogue({
  id: {
    'guides.shape.sessions': 'satu paket tiap sesi',
    'guides.shape.course': 'seluruh kursus dalam satu paket',
    'guides.settings': 'Pengaturan yang penting',
    'guides.steps': 'Langkah mengunggah',
    'guides.check': 'Memastikan berhasil',
    'guides.troubles': 'Kalau ada masalah',
    'guides.picture': 'Gambar layar “{window}”, berisi: {rows}.',
    'guides.picture.field': '{label}: {value}',
    'guides.picture.ticked': '{label} (dicentang)',
    'guides.picture.unticked': '{label} (tidak dicentang)',
    'guides.picture.touched': '{what} ← yang disentuh',

    'readme.title': 'Baca saya: {course}',
    'readme.kicker': 'Baca saya dulu',
    'readme.made': 'Disiapkan oleh {office}.',
    'readme.intro':
      'Berkas ini ada di dalam paket pelajaran untuk LMS (sistem kelas daring). Bapak/Ibu tidak perlu mengubah apa pun: unggah ZIP-nya apa adanya.',
    'readme.intro.site':
      'Berkas ini ada di dalam situs pelajaran. Ekstrak ZIP-nya ke server web atau diska USB, lalu buka index.html untuk mulai belajar. Situs ini bukan paket untuk diunggah ke LMS (sistem kelas daring).',
    'readme.contents': 'Isi paket ini',
    'readme.sessions': 'Sesi',
    'readme.session': 'Sesi {number}: {title} (sekitar {time})',
    'readme.format': 'Format',
    'readme.passMark': 'Nilai lulus',
    'readme.posttest': 'Pasca-uji',
    'readme.posttest.required': 'wajib, agar sesi dianggap selesai',
    'readme.posttest.optional': 'boleh dilewati',
    'readme.language': 'Bahasa',
    'readme.language.of': 'pelajaran {course}, tombol dan pesan {interface}',
    'readme.language.id': 'Indonesia',
    'readme.language.en': 'Inggris',
    'readme.lrs': 'Melapor juga ke LRS',
    'readme.contact': 'Pertanyaan',
    'readme.version': 'Versi',
    'readme.upload': 'Mengunggah ke LMS',
    'readme.upload.site': 'Memasang dan membagikan situs ini',
    'readme.upload.choose.site': 'Buka petunjuk yang sesuai:',
    'readme.upload.choose': 'Buka petunjuk untuk LMS Bapak/Ibu:',
    'readme.change': 'Yang boleh diubah setelah paket jadi',
    'readme.change.text':
      'Hanya satu berkas: {file}. Buka ZIP-nya, ubah berkas itu dengan Notepad, lalu masukkan kembali ke ZIP yang sama. Berkas lain jangan diubah, diganti nama, atau dipindahkan ke folder. Kalau isinya keliru, halaman pertama pelajaran menyebutkannya; pelajaran tetap jalan.',
    'readme.change.text.site':
      'Hanya satu berkas: {file}. Ubah berkas itu dengan Notepad, di folder tempat situs ini diekstrak. Berkas lain jangan diubah, diganti nama, atau dipindahkan. Kalau isinya keliru, halaman pertama pelajaran menyebutkannya; pelajaran tetap jalan.',
    'readme.change.lrs':
      'alamat, kunci, dan rahasia LRS (penyimpan catatan belajar), atau null bila tidak dipakai',
    'readme.change.contact': 'siapa yang bisa dihubungi guru, atau null',
    'readme.change.example': 'Contoh isi {file}',
    'readme.change.contactExample': 'Bu Rina, 0812-0000-0000',
    'readme.change.warning':
      'Kunci LRS di dalam paket dapat dibaca siapa pun yang membuka pelajaran. Pakai kunci yang hanya boleh menulis.',
    'readme.fingerprint': 'Memastikan isinya utuh',
    'readme.fingerprint.text':
      'Sidik jari isi paket (SHA-256) tertulis di bawah. Ia dihitung dari semua berkas kecuali {excluded}. Sidik jari berkas ZIP-nya sendiri tampil saat paket disusun dan diunduh.',
    'readme.fingerprint.check':
      'Untuk memeriksanya, ekstrak ZIP, buka terminal di folder itu, lalu jalankan salah satu perintah ini. Hasilnya harus sama persis.',
    'readme.fingerprint.how':
      'Cara hitungnya: untuk tiap berkas, menurut urutan namanya, satu baris berisi SHA-256, dua spasi, dan nama; lalu SHA-256 dari semua baris itu.',
    'readme.licence': 'Lisensi',
    'readme.licence.text':
      'Kode: lisensi MIT. Isi pelajaran: CC BY 4.0 (creativecommons.org/licenses/by/4.0/deed.id); boleh dipakai, diubah, dan dibagikan dengan menyebut sumbernya.',
  },
  en: {
    'guides.shape.sessions': 'one package a session',
    'guides.shape.course': 'the whole course in one package',
    'guides.settings': 'Settings that matter',
    'guides.steps': 'Steps of the upload',
    'guides.check': 'Making sure that it works',
    'guides.troubles': 'When something is wrong',
    'guides.picture': 'Drawing of the screen “{window}” with: {rows}.',
    'guides.picture.field': '{label}: {value}',
    'guides.picture.ticked': '{label} (ticked)',
    'guides.picture.unticked': '{label} (not ticked)',
    'guides.picture.touched': '{what} ← touch this',

    'readme.title': 'Read me: {course}',
    'readme.kicker': 'Read me first',
    'readme.made': 'Prepared by {office}.',
    'readme.intro':
      'This file lies inside a lesson package for an LMS (a system for online classes). There is nothing to change: upload the ZIP as it is.',
    'readme.intro.site':
      'This file lies inside a site of lessons. Unpack the ZIP onto a web server or USB stick and open index.html to learn. It is no package to upload to an LMS (a system for online classes).',
    'readme.contents': 'What is in this package',
    'readme.sessions': 'Sessions',
    'readme.session': 'Session {number}: {title} (about {time})',
    'readme.format': 'Format',
    'readme.passMark': 'Score to pass',
    'readme.posttest': 'Post-test',
    'readme.posttest.required': 'required for a session to be complete',
    'readme.posttest.optional': 'may be skipped',
    'readme.language': 'Language',
    'readme.language.of': 'lessons in {course}, buttons and messages in {interface}',
    'readme.language.id': 'Indonesian',
    'readme.language.en': 'English',
    'readme.lrs': 'Also reports to the LRS',
    'readme.contact': 'Questions',
    'readme.version': 'Version',
    'readme.upload': 'Uploading it to an LMS',
    'readme.upload.site': 'Putting up and sharing this site',
    'readme.upload.choose.site': 'Open the guide that fits:',
    'readme.upload.choose': 'Open the guide for your LMS:',
    'readme.change': 'What may still be changed',
    'readme.change.text':
      'One file only: {file}. Open the ZIP, change that file in a text editor and put it back into the same ZIP. Don’t change, rename or move any other file. If something in it is wrong, the lesson’s first page says so, and the lesson still works.',
    'readme.change.text.site':
      'One file only: {file}. Change it in a text editor, in the folder into which this site was unpacked. Don’t change, rename or move any other file. If something in it is wrong, the lesson’s first page says so, and the lesson still works.',
    'readme.change.lrs': 'address, key and secret of an LRS (a store of learning records), or null for none',
    'readme.change.contact': 'whom teachers may ask, or null',
    'readme.change.example': 'Example of {file}',
    'readme.change.contactExample': 'Rina, +62 812-0000-0000',
    'readme.change.warning':
      'Whoever opens the lesson can read the LRS key in the package. Use a key that may only write.',
    'readme.fingerprint': 'Making sure that the contents are intact',
    'readme.fingerprint.text':
      'The fingerprint of the contents (SHA-256) stands below. It is made of all files except {excluded}. The ZIP file’s own fingerprint is shown when the package is built and downloaded.',
    'readme.fingerprint.check':
      'To check it, unpack the ZIP, open a terminal in that folder and run one of these commands. The result must be exactly the same.',
    'readme.fingerprint.how':
      'How it is computed: for each file, in the order of names, a line of its SHA-256, two spaces and its name; then the SHA-256 of all these lines.',
    'readme.licence': 'Licence',
    'readme.licence.text':
      'Code: MIT licence. Lessons: CC BY 4.0 (creativecommons.org/licenses/by/4.0/): use, change and share them, naming the source.',
  },
});
