// Strings of the reading of a package: why a zip can't be used (`finding.<code>`) and what to do (`finding.<code>.mend`).
import { catalogue } from './say.ts';

export const inspectZip = catalogue({
  id: {
    'finding.not-a-zip': 'Berkas ini bukan zip.',
    'finding.not-a-zip.mend': 'Unggah paketnya dalam bentuk .zip, tanpa diekstrak.',
    'finding.truncated': 'Berkas zip ini terpotong.',
    'finding.truncated.mend': 'Unduh atau salin ulang berkasnya, lalu unggah lagi.',
    'finding.split': 'Zip ini dipecah menjadi beberapa bagian.',
    'finding.split.mend': 'Gabungkan menjadi satu berkas .zip biasa; LMS tidak membaca bagian-bagiannya.',
    'finding.trailing-data': 'Sesudah akhir zip ini masih ada data lain.',
    'finding.trailing-data.mend':
      'Ekstrak isinya, lalu zip ulang. Bila paketnya kiriman orang, minta yang asli.',
    'finding.contradictory':
      'Daftar isi zip ini bertentangan dengan isinya sendiri, sehingga LMS bisa melihat berkas yang lain dari yang diperiksa.',
    'finding.contradictory.mend':
      'Jangan pakai paket ini apa adanya. Ekstrak isinya lalu zip ulang, atau minta paket yang asli.',
    'finding.overlap':
      'Berkas "{name}" menumpang pada data berkas lain, seperti bom zip. Paket ini tidak dibuka.',
    'finding.overlap.mend': 'Jangan pakai paket ini. Minta paket yang asli dari pembuatnya.',
    'finding.directory-too-large': 'Daftar isi zip ini lebih dari {limit} MB; itu tidak wajar.',
    'finding.directory-too-large.mend': 'Zip ulang isinya dengan alat biasa, tanpa komentar pada berkas.',
    'finding.name-encoding': 'Nama berkas "{name}" tidak terbaca: penyandian hurufnya rusak.',
    'finding.name-encoding.mend': 'Ganti namanya dengan huruf biasa (a–z, 0–9), lalu buat ulang zip.',
    'finding.damaged': 'Berkas "{name}" di dalam zip rusak.',
    'finding.damaged.mend': 'Buat atau unduh ulang paketnya.',
    'finding.empty': 'Zip ini kosong.',
    'finding.empty.mend': 'Periksa apakah berkas yang dipilih sudah benar.',
    'finding.too-many-entries': 'Zip ini berisi lebih dari {limit} berkas.',
    'finding.too-many-entries.mend': 'Buang berkas yang tidak dipakai.',
    'finding.too-large': 'Isi zip ini lebih dari {limit} MB.',
    'finding.too-large.mend': 'Kecilkan video dan gambarnya.',
    'finding.file-too-large': 'Berkas "{name}" lebih dari {limit} MB.',
    'finding.file-too-large.mend': 'Kecilkan dulu berkas itu, lalu buat ulang zip.',
    'finding.bomb':
      'Berkas "{name}" mengembang tidak wajar (lebih dari {limit} kali), seperti bom zip. Paket ini tidak dibuka.',
    'finding.bomb.mend': 'Jangan pakai paket ini. Minta paket yang asli dari pembuatnya.',
    'finding.unsafe-path':
      'Nama berkas "{name}" tidak aman (menunjuk ke luar paket atau memakai tanda terlarang).',
    'finding.unsafe-path.mend':
      'Kalau zip ini Anda buat sendiri, ekstrak lalu zip ulang dengan menu bawaan Windows atau macOS, dan ganti nama itu dengan huruf dan angka biasa. Kalau tidak, minta paket yang asli.',
    'finding.duplicate': 'Ada dua berkas bernama "{name}" (huruf besar dan kecil dianggap sama).',
    'finding.duplicate.mend': 'Ganti nama salah satunya, lalu buat ulang zip.',
    'finding.link': 'Berkas "{name}" adalah tautan atau berkas khusus, bukan berkas biasa.',
    'finding.link.mend': 'Ganti dengan berkas aslinya.',
    'finding.encrypted': 'Zip ini dikunci kata sandi.',
    'finding.encrypted.mend': 'Buat ulang tanpa kata sandi; LMS pun tidak bisa membukanya.',
    'finding.compression': 'Berkas "{name}" dimampatkan dengan cara yang tidak didukung LMS.',
    'finding.compression.mend': 'Buat ulang zip dengan pemampatan biasa (Deflate).',
    'finding.no-manifest':
      'Zip ini bukan paket pelajaran: tidak ada imsmanifest.xml, tincan.xml, atau cmi5.xml di tingkat teratas.',
    'finding.no-manifest.mend':
      'Periksa apakah berkas yang dipilih sudah benar. Paket untuk LMS dibuat dengan menu "Ekspor" atau "Publish" di alat penyusunnya; situs web biasa tidak bisa diunggah sebagai paket.',
    'finding.own-site':
      'Tampaknya ini situs web Kendali: isinya tidak rusak, tetapi bukan paket untuk diunggah ke LMS.',
    'finding.own-site.mend':
      'Ekstrak ke server web atau diska USB, lalu buka index.html. Untuk LMS, susun paket SCORM, cmi5, atau xAPI di halaman Dinas Pendidikan.',
    'finding.zip-in-zip': 'Zip ini bukan paket pelajaran, tetapi berisi zip lain ("{name}").',
    'finding.zip-in-zip.mend': 'Ekstrak zip ini, lalu periksa dan unggah zip yang ada di dalamnya.',
    'finding.manifest-deep': 'Manifes ada di dalam folder ("{name}"), padahal harus di tingkat teratas zip.',
    'finding.manifest-deep.mend': 'Buka foldernya, pilih semua isinya, lalu zip isinya saja.',
    'finding.manifest-casing': 'Manifes bernama "{name}", padahal harus memakai huruf kecil semua.',
    'finding.manifest-casing.mend': 'Ganti namanya menjadi "{expected}".',
    'finding.manifest-too-large': 'Manifes "{name}" lebih dari {limit} MB; itu tidak wajar.',
    'finding.manifest-too-large.mend': 'Periksa paketnya, atau buat ulang dengan alat penyusunnya.',
    'finding.manifest-broken': 'Manifes "{name}" bukan XML yang benar.',
    'finding.manifest-broken.mend': 'Buat ulang paketnya dengan alat penyusunnya.',
    'finding.unknown-standard': 'Standar paket ini tidak dikenal dari "{name}".',
    'finding.unknown-standard.mend':
      'Buat ulang paketnya menurut standar yang dikenal: SCORM 1.2, SCORM 2004, xAPI, cmi5, atau Common Cartridge.',
    'finding.no-launch': 'Manifes "{name}" tidak menunjuk halaman yang dibuka lebih dulu.',
    'finding.no-launch.mend': 'Buat ulang paketnya dengan alat penyusunnya, atau minta pembuatnya.',
    'finding.launch-outside': 'Halaman pembuka "{launch}" berada di luar paket.',
    'finding.launch-outside.mend':
      'Pelajaran harus ada di dalam zip: minta pembuatnya mengekspor ulang, atau tulis alamatnya tanpa "/" dan ".." di depan.',
    'finding.launch-missing': 'Halaman pembuka "{launch}" tidak ada di dalam zip.',
    'finding.launch-missing.mend':
      'Kalau zip ini Anda buat sendiri, pastikan berkas itu ikut dan namanya sama persis. Kalau tidak, minta pembuatnya mengekspor ulang.',
    'finding.launch-casing': 'Halaman pembuka "{launch}" tertulis "{found}" di dalam zip.',
    'finding.launch-casing.mend':
      'Samakan huruf besar dan kecilnya: ganti nama berkasnya menjadi "{launch}", lalu buat ulang zip. Di server LMS keduanya dianggap berkas lain.',
  },
  en: {
    'finding.not-a-zip': 'This file is not a zip.',
    'finding.not-a-zip.mend': 'Upload the package as a .zip, without unpacking it.',
    'finding.truncated': 'This zip is cut off.',
    'finding.truncated.mend': 'Download or copy it again, then upload it again.',
    'finding.split': 'This zip is split into several parts.',
    'finding.split.mend': 'Join them into one ordinary .zip; LMSs do not read the parts.',
    'finding.trailing-data': 'There is other data after the end of this zip.',
    'finding.trailing-data.mend':
      'Unpack and zip it again. If someone sent you the package, ask for the original.',
    'finding.contradictory':
      'The directory of this zip contradicts its contents, so an LMS may see other files than were checked.',
    'finding.contradictory.mend':
      'Do not use this package as it is. Unpack and zip it again, or ask for the original.',
    'finding.overlap':
      'The file "{name}" shares data with another, like a zip bomb. This package was not opened.',
    'finding.overlap.mend': 'Do not use this package. Ask its maker for the original.',
    'finding.directory-too-large': 'The directory of this zip is over {limit} MB, which is not normal.',
    'finding.directory-too-large.mend':
      'Zip the contents again with an ordinary tool, without comments on files.',
    'finding.name-encoding': 'The file name "{name}" cannot be read: its character encoding is broken.',
    'finding.name-encoding.mend': 'Rename it with plain letters (a–z, 0–9), then zip again.',
    'finding.damaged': 'The file "{name}" in the zip is damaged.',
    'finding.damaged.mend': 'Make or download the package again.',
    'finding.empty': 'This zip is empty.',
    'finding.empty.mend': 'Check that you chose the right file.',
    'finding.too-many-entries': 'This zip holds more than {limit} files.',
    'finding.too-many-entries.mend': 'Remove those that are not used.',
    'finding.too-large': 'The contents of this zip are over {limit} MB.',
    'finding.too-large.mend': 'Make videos and pictures smaller.',
    'finding.file-too-large': 'The file "{name}" is over {limit} MB.',
    'finding.file-too-large.mend': 'Make it smaller first, then zip again.',
    'finding.bomb':
      'The file "{name}" expands abnormally (more than {limit} times), like a zip bomb. This package was not opened.',
    'finding.bomb.mend': 'Do not use this package. Ask its maker for the original.',
    'finding.unsafe-path':
      'The file name "{name}" is not safe (it points out of the package or uses a forbidden sign).',
    'finding.unsafe-path.mend':
      'If you made this zip yourself, unpack and zip it again with the built-in menu of Windows or macOS, and rename that file with plain letters and digits. If not, ask for the original.',
    'finding.duplicate': 'There are two files named "{name}" (capitals and small letters count as the same).',
    'finding.duplicate.mend': 'Rename one of them and zip again.',
    'finding.link': 'The file "{name}" is a link or a special file, not an ordinary one.',
    'finding.link.mend': 'Put the real file in its place.',
    'finding.encrypted': 'This zip has a password.',
    'finding.encrypted.mend': 'Make it again without one; no LMS could open it either.',
    'finding.compression': 'The file "{name}" is compressed in a way that LMSs do not support.',
    'finding.compression.mend': 'Zip again with ordinary compression (Deflate).',
    'finding.no-manifest':
      'This zip is not a lesson package: there is no imsmanifest.xml, tincan.xml or cmi5.xml at its top level.',
    'finding.no-manifest.mend':
      'Check that you chose the right file. A package for an LMS is made with "Export" or "Publish" in its authoring tool; an ordinary web site can not be uploaded as one.',
    'finding.own-site':
      'This seems to be Kendali’s web site: nothing in it is broken, but it is no package to upload to an LMS.',
    'finding.own-site.mend':
      'Unpack it onto a web server or USB stick and open index.html. For an LMS, build a SCORM, cmi5 or xAPI package on the office’s page.',
    'finding.zip-in-zip': 'This zip is not a lesson package but holds another zip ("{name}").',
    'finding.zip-in-zip.mend': 'Unpack this zip, then check and upload the one inside.',
    'finding.manifest-deep':
      'The manifest is inside a folder ("{name}") but must be at the top level of the zip.',
    'finding.manifest-deep.mend': 'Open the folder, select all of its contents, and zip only those.',
    'finding.manifest-casing': 'The manifest is named "{name}" but must be in small letters.',
    'finding.manifest-casing.mend': 'Rename it to "{expected}".',
    'finding.manifest-too-large': 'The manifest "{name}" is over {limit} MB, which is not normal.',
    'finding.manifest-too-large.mend': 'Check the package, or make it again with its authoring tool.',
    'finding.manifest-broken': 'The manifest "{name}" is not well-formed XML.',
    'finding.manifest-broken.mend': 'Make the package again with its authoring tool.',
    'finding.unknown-standard': 'The standard of this package cannot be told from "{name}".',
    'finding.unknown-standard.mend':
      'Make the package again by a known standard: SCORM 1.2, SCORM 2004, xAPI, cmi5 or Common Cartridge.',
    'finding.no-launch': 'The manifest "{name}" names no page to open first.',
    'finding.no-launch.mend': 'Make the package again with its authoring tool, or ask its maker.',
    'finding.launch-outside': 'The opening page "{launch}" is outside the package.',
    'finding.launch-outside.mend':
      'The lesson must be inside the zip: ask its maker to export it again, or write the address without "/" and ".." in front.',
    'finding.launch-missing': 'The opening page "{launch}" is not in the zip.',
    'finding.launch-missing.mend':
      'If you made this zip yourself, see that the file is in it under exactly this name. If not, ask its maker to export it again.',
    'finding.launch-casing': 'The opening page "{launch}" is called "{found}" in the zip.',
    'finding.launch-casing.mend':
      'Use the same capitals and small letters: rename the file to "{launch}" and zip again. To the server of an LMS these are two files.',
  },
});
