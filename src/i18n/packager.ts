// Strings of the packager: the steps of a build, the `pack` command, and what is wrong with a package that was read.
import { catalogue } from './say.ts';

export const packager = catalogue({
  id: {
    'packager.newTab': '(terbuka di tab baru)',

    'packager.bundling': 'Membungkus skrip dan gaya …',
    'packager.rendering': 'Merangkai halaman "{title}" …',
    'packager.describing': 'Menulis manifes …',
    'packager.zipping': 'Memampatkan {count} berkas …',
    'packager.start': '→ Sesi {number} · {title} · {format}',
    'packager.done': 'Selesai: {path} ({kilobytes} KB)',
    'packager.noSession': 'sesi {number} belum ada; yang ada: {numbers}',
    'packager.unexpected': "'{argument}' tidak dimengerti; setiap pilihan diawali --",
    'packager.unknownFlag': 'pilihan {flag} tidak dikenal',
    'packager.emptyFlag': 'pilihan {flag} perlu diisi',
    'packager.seeHelp': 'Lihat semua pilihan: npm run pack -- --help',
    'packager.cannotWrite': 'Paket tidak bisa ditulis: {reason}',
    'packager.help': `Menyusun paket pelajaran yang siap diunggah ke LMS.

  npm run pack -- [pilihan]

  --format FORMAT        {formats}; tanpa ini: semua format
  --session NOMOR        nomor sesi; tanpa ini: semua sesi
  --out FOLDER           folder hasil (bawaan: dist)
  --language id|en       bahasa tombol dan pesan (bawaan: id)
  --lrs-endpoint ALAMAT  LRS yang menerima catatan belajar, bersama
  --lrs-key KUNCI        kunci dan
  --lrs-secret RAHASIA   rahasianya; isi ketiganya atau tidak sama sekali
  --contact TEKS         siapa yang bisa dihubungi guru
  --base-iri ALAMAT      awal semua id aktivitas xAPI
  --help                 bantuan ini

Kode keluar: 0 berhasil, 1 kursus atau penyusunan gagal, 2 pilihan keliru.`,

    'package.not-a-zip': 'Berkas ini bukan zip. Unggah paketnya dalam bentuk .zip, tanpa diekstrak.',
    'package.truncated': 'Berkas zip ini terpotong. Unduh atau salin ulang berkasnya, lalu unggah lagi.',
    'package.damaged': 'Berkas "{name}" di dalam zip rusak. Buat atau unduh ulang paketnya.',
    'package.empty': 'Zip ini kosong. Periksa apakah berkas yang dipilih sudah benar.',
    'package.too-many-entries': 'Zip ini berisi lebih dari {limit} berkas. Buang berkas yang tidak dipakai.',
    'package.too-large': 'Isi zip ini lebih dari {limit} MB. Kecilkan video dan gambarnya.',
    'package.file-too-large': 'Berkas "{name}" lebih dari {limit} MB. Kecilkan dulu.',
    'package.bomb':
      'Berkas "{name}" mengembang tidak wajar (lebih dari {limit} kali), seperti bom zip. Paket ini tidak dibuka.',
    'package.unsafe-path':
      'Nama berkas "{name}" tidak aman (menunjuk ke luar paket atau memakai tanda terlarang). Ganti namanya, lalu buat ulang zip.',
    'package.duplicate':
      'Ada dua berkas bernama "{name}" (huruf besar dan kecil dianggap sama). Ganti salah satunya.',
    'package.link':
      'Berkas "{name}" adalah tautan atau berkas khusus, bukan berkas biasa. Ganti dengan berkas aslinya.',
    'package.encrypted':
      'Zip ini dikunci kata sandi. Buat ulang tanpa kata sandi; LMS pun tidak bisa membukanya.',
    'package.compression':
      'Berkas "{name}" dimampatkan dengan cara yang tidak didukung LMS. Buat ulang zip dengan pemampatan biasa (Deflate).',
    'package.no-manifest':
      'Zip ini bukan paket pelajaran: tidak ada imsmanifest.xml, tincan.xml, atau cmi5.xml di tingkat teratas.',
    'package.manifest-deep':
      'Manifes ada di dalam folder ("{name}"), padahal harus di tingkat teratas zip. Buka foldernya, pilih semua isinya, lalu zip isinya saja.',
    'package.manifest-casing': 'Manifes bernama "{name}"; tulis dengan huruf kecil semua: "{expected}".',
    'package.manifest-too-large':
      'Manifes "{name}" lebih dari {limit} MB; itu tidak wajar. Periksa paketnya.',
    'package.manifest-broken':
      'Manifes "{name}" bukan XML yang benar. Buat ulang paketnya dengan alat penyusunnya.',
    'package.unknown-standard':
      'Standar paket ini tidak dikenal dari "{name}". Yang dikenal: SCORM 1.2, SCORM 2004, xAPI, dan cmi5.',
    'package.no-launch':
      'Manifes "{name}" tidak menunjuk halaman yang dibuka lebih dulu. Buat ulang paketnya.',
    'package.launch-outside':
      'Halaman pembuka "{launch}" berada di luar paket. Pelajaran harus ada di dalam zip.',
    'package.launch-missing': 'Halaman pembuka "{launch}" tidak ada di dalam zip. Sertakan berkasnya.',
    'package.launch-casing':
      'Halaman pembuka "{launch}" tertulis "{found}" di dalam zip. Samakan huruf besar dan kecilnya.',
  },
  en: {
    'packager.newTab': '(opens in a new tab)',

    'packager.bundling': 'Bundling scripts and styles …',
    'packager.rendering': 'Laying out the pages of "{title}" …',
    'packager.describing': 'Writing the manifest …',
    'packager.zipping': 'Compressing {count} files …',
    'packager.start': '→ Session {number} · {title} · {format}',
    'packager.done': 'Done: {path} ({kilobytes} KB)',
    'packager.noSession': 'there is no session {number} yet; there are: {numbers}',
    'packager.unexpected': "'{argument}' is not understood; every option begins with --",
    'packager.unknownFlag': 'option {flag} is unknown',
    'packager.emptyFlag': 'option {flag} needs a value',
    'packager.seeHelp': 'All options: npm run pack -- --help',
    'packager.cannotWrite': 'The package could not be written: {reason}',
    'packager.help': `Makes lesson packages that an LMS accepts.

  npm run pack -- [options]

  --format FORMAT        {formats}; all of them without this
  --session NUMBER       number of a session; all of them without this
  --out FOLDER           where to write (default: dist)
  --language id|en       language of buttons and messages (default: id)
  --lrs-endpoint URL     LRS that gets statements, together with
  --lrs-key KEY          its key and
  --lrs-secret SECRET    its secret; give all three or none
  --contact TEXT         whom a teacher may ask
  --base-iri URL         beginning of all xAPI activity ids
  --help                 this help

Exit codes: 0 done, 1 the course is broken or the build failed, 2 wrong options.`,

    'package.not-a-zip': 'This file is not a zip. Upload the package as a .zip, without unpacking it.',
    'package.truncated': 'This zip is cut off. Download or copy it again, then upload it again.',
    'package.damaged': 'The file "{name}" in the zip is damaged. Make or download the package again.',
    'package.empty': 'This zip is empty. Check that you chose the right file.',
    'package.too-many-entries': 'This zip holds more than {limit} files. Remove those that are not used.',
    'package.too-large': 'The contents of this zip are over {limit} MB. Make videos and pictures smaller.',
    'package.file-too-large': 'The file "{name}" is over {limit} MB. Make it smaller first.',
    'package.bomb':
      'The file "{name}" expands abnormally (more than {limit} times), like a zip bomb. This package was not opened.',
    'package.unsafe-path':
      'The file name "{name}" is not safe (it points out of the package or uses a forbidden sign). Rename it and zip again.',
    'package.duplicate':
      'There are two files named "{name}" (capitals and small letters count as the same). Rename one.',
    'package.link': 'The file "{name}" is a link or a special file. Put the real file in its place.',
    'package.encrypted': 'This zip has a password. Make it again without one; no LMS could open it either.',
    'package.compression':
      'The file "{name}" is compressed in a way that LMSs do not support. Zip again with ordinary compression (Deflate).',
    'package.no-manifest':
      'This zip is not a lesson package: there is no imsmanifest.xml, tincan.xml or cmi5.xml at its top level.',
    'package.manifest-deep':
      'The manifest is inside a folder ("{name}") but must be at the top level of the zip. Open the folder, select all of its contents, and zip only those.',
    'package.manifest-casing': 'The manifest is named "{name}"; write it in small letters: "{expected}".',
    'package.manifest-too-large':
      'The manifest "{name}" is over {limit} MB, which is not normal. Check the package.',
    'package.manifest-broken':
      'The manifest "{name}" is not well-formed XML. Make the package again with its authoring tool.',
    'package.unknown-standard':
      'The standard of this package cannot be told from "{name}". Known are SCORM 1.2, SCORM 2004, xAPI and cmi5.',
    'package.no-launch': 'The manifest "{name}" names no page to open first. Make the package again.',
    'package.launch-outside':
      'The opening page "{launch}" is outside the package. The lesson must be inside the zip.',
    'package.launch-missing': 'The opening page "{launch}" is not in the zip. Include the file.',
    'package.launch-casing':
      'The opening page "{launch}" is called "{found}" in the zip. Use the same capitals and small letters.',
  },
});
