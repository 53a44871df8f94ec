// Strings of the checker: the files of a package and the pages that it opens, as in inspect-scorm.ts.
import { catalogue } from './say.ts';

export const inspectFiles = catalogue({
  id: {
    'finding.file-unlisted':
      'Berkas "{name}" ada di dalam zip, tetapi tidak terdaftar di manifes. Sebagian LMS tidak menyalinnya, sehingga pelajaran bisa bolong.',
    'finding.file-unlisted.mend':
      'Tambahkan <file href="{name}"/> pada resource yang memakainya, atau hapus berkasnya dari zip.',
    'finding.file-missing': 'Manifes mendaftarkan berkas "{name}", tetapi berkas itu tidak ada di dalam zip.',
    'finding.file-missing.mend': 'Sertakan berkasnya, atau hapus dari manifes.',
    'finding.file-casing':
      'Manifes menulis "{name}", tetapi di dalam zip namanya "{found}". Di server LMS huruf besar dan kecil dibedakan, jadi berkasnya tidak ketemu.',
    'finding.file-casing.mend': 'Samakan huruf besar dan kecilnya.',
    'finding.file-outside': 'Alamat "{name}" di manifes menunjuk ke luar paket.',
    'finding.file-outside.mend':
      'Sertakan berkasnya di dalam zip dan tulis alamatnya relatif, tanpa "/" atau ".." di depan.',
    'finding.metadata-file-missing':
      'Manifes menyebut berkas metadata "{name}", tetapi berkas itu tidak ada di dalam zip.',
    'finding.metadata-file-missing.mend': 'Sertakan berkasnya, atau hapus <adlcp:location>.',
    'finding.launch-empty': 'Halaman pembuka "{launch}" kosong: tidak ada isinya sama sekali.',
    'finding.launch-empty.mend': 'Ekspor ulang pelajarannya, atau minta paket yang utuh dari pembuatnya.',
    'finding.path-backslash':
      'Alamat "{name}" memakai garis miring terbalik (\\). Di banyak server berkasnya tidak ketemu.',
    'finding.path-backslash.mend': 'Ganti dengan garis miring biasa (/).',
    'finding.path-space': 'Alamat "{name}" berisi spasi.',
    'finding.path-space.mend':
      'Tulis %20 sebagai ganti spasi, atau lebih baik ganti nama berkasnya tanpa spasi.',
    'finding.path-external':
      'Alamat "{name}" ada di situs lain. Tanpa internet bagian ini kosong, dan halaman di situs lain tidak bisa melapor ke LMS.',
    'finding.path-external.mend': 'Masukkan halamannya ke dalam paket.',
    'finding.schema-files':
      'Manifes menyebut berkas skema yang tidak ada di dalam zip: {names}. LMS biasa tidak memerlukannya; alat uji yang ketat memintanya.',
    'finding.schema-files.mend': 'Tidak perlu apa-apa, kecuali paketnya akan diuji secara resmi.',
    'finding.manifest-second':
      'Ada manifes kedua, "{name}", di dalam folder. Mungkin paket lain ikut terbawa.',
    'finding.manifest-second.mend': 'Hapus folder itu dari zip kalau bukan bagian pelajaran.',
    'finding.name-not-ascii':
      'Nama berkas "{name}" memakai huruf di luar abjad biasa. Setelah diekstrak di sebagian server, namanya bisa berubah dan berkasnya tidak ketemu.',
    'finding.name-not-ascii.mend': 'Ganti namanya dengan huruf a–z, angka, dan tanda hubung.',
    'finding.name-space': 'Nama berkas "{name}" berisi spasi. Biasanya tidak apa-apa.',
    'finding.name-space.mend': 'Kalau berkas itu tidak tampil di LMS, ganti namanya tanpa spasi.',
    'finding.junk':
      'Ada {count} berkas titipan sistem komputer, misalnya "{name}". Tidak berbahaya, hanya memberatkan.',
    'finding.junk.mend': 'Kalau mau, hapus dari zip.',
    'finding.launch-not-html':
      'Halaman pembuka "{name}" bukan halaman web (.html), padahal harus bisa melapor ke LMS.',
    'finding.launch-not-html.mend': 'Ekspor ulang pelajarannya sebagai HTML5.',
    'finding.page-missing': 'Halaman "{page}" memakai "{name}", tetapi berkas itu tidak ada di dalam zip.',
    'finding.page-missing.mend': 'Sertakan berkasnya, atau hapus dari halaman.',
    'finding.page-casing':
      'Halaman "{page}" memakai "{name}", tetapi di dalam zip namanya "{found}". Di server LMS huruf besar dan kecil dibedakan, jadi berkasnya tidak ketemu.',
    'finding.page-casing.mend': 'Samakan huruf besar dan kecilnya.',
    'finding.page-outside': 'Halaman "{page}" memakai "{name}", yang berada di luar paket.',
    'finding.page-outside.mend': 'Sertakan berkasnya di dalam zip dan tulis alamatnya relatif.',
    'finding.page-insecure':
      'Halaman "{page}" memuat "{name}" lewat http://. Di LMS yang memakai https, peramban memblokirnya.',
    'finding.page-insecure.mend': 'Sertakan berkasnya di dalam zip, atau pakai https://.',
    'finding.page-online':
      'Halaman "{page}" memuat "{name}" dari internet. Tanpa sambungan, bagian itu tidak tampil.',
    'finding.page-online.mend': 'Kalau guru sering tanpa internet, sertakan berkasnya di dalam zip.',
    'finding.page-mjs':
      'Halaman "{page}" memuat skrip "{name}". Moodle menyajikan berkas .mjs sebagai teks biasa, sehingga peramban menolaknya.',
    'finding.page-mjs.mend': 'Ganti nama berkasnya menjadi .js.',
    'finding.api-other':
      'Pelajaran ini mencari penghubung LMS milik {other}, sedangkan manifesnya {wanted}. Nilai tidak akan masuk.',
    'finding.api-other.mend': 'Ekspor ulang dengan satu edisi yang sama untuk manifes dan isinya.',
    'finding.api-none':
      'Tampaknya pelajaran ini tidak melapor ke LMS: tidak ada skrip yang mencari penghubungnya.',
    'finding.api-none.mend': 'Kalau nilai diperlukan, coba dulu di LMS dengan satu akun percobaan.',
  },
  en: {
    'finding.file-unlisted':
      'The file "{name}" is in the zip but not listed in the manifest. Some LMSs do not copy it, which leaves gaps in the lesson.',
    'finding.file-unlisted.mend':
      'Add <file href="{name}"/> to the resource that uses it, or remove the file from the zip.',
    'finding.file-missing': 'The manifest lists the file "{name}", but it is not in the zip.',
    'finding.file-missing.mend': 'Include the file, or remove it from the manifest.',
    'finding.file-casing':
      'The manifest says "{name}", but in the zip it is called "{found}". On the server of an LMS capitals count, so the file is not found.',
    'finding.file-casing.mend': 'Use the same capitals and small letters.',
    'finding.file-outside': 'The address "{name}" in the manifest points out of the package.',
    'finding.file-outside.mend':
      'Put the file into the zip and write its address relative, without "/" or ".." in front.',
    'finding.metadata-file-missing':
      'The manifest names the metadata file "{name}", but it is not in the zip.',
    'finding.metadata-file-missing.mend': 'Include the file, or remove <adlcp:location>.',
    'finding.launch-empty': 'The opening page "{launch}" is empty: there is nothing in it at all.',
    'finding.launch-empty.mend': 'Export the lesson again, or ask its maker for the whole package.',
    'finding.path-backslash':
      'The address "{name}" uses backslashes (\\). Many servers do not find the file.',
    'finding.path-backslash.mend': 'Use ordinary slashes (/).',
    'finding.path-space': 'The address "{name}" has a blank in it.',
    'finding.path-space.mend': 'Write %20 for the blank, or better rename the file without one.',
    'finding.path-external':
      'The address "{name}" is on another site. Without internet this part is empty, and a page on another site can not report to the LMS.',
    'finding.path-external.mend': 'Put the page into the package.',
    'finding.schema-files':
      'The manifest names schema files that are not in the zip: {names}. An ordinary LMS does not need them; a strict test asks for them.',
    'finding.schema-files.mend': 'Nothing to do, unless the package is to be tested officially.',
    'finding.manifest-second':
      'There is a second manifest, "{name}", in a folder. Perhaps another package slipped in.',
    'finding.manifest-second.mend': 'Remove that folder from the zip if it is no part of the lesson.',
    'finding.name-not-ascii':
      'The file name "{name}" has letters outside the plain alphabet. On some servers the name changes when it is unpacked, and the file is not found.',
    'finding.name-not-ascii.mend': 'Rename it with the letters a–z, digits and hyphens.',
    'finding.name-space': 'The file name "{name}" has a blank in it. That is usually no trouble.',
    'finding.name-space.mend': 'If an LMS does not show it, rename it without blanks.',
    'finding.junk':
      'There are {count} files that a computer system left, for example "{name}". They do no harm but add weight.',
    'finding.junk.mend': 'Remove them from the zip if you like.',
    'finding.launch-not-html':
      'The opening page "{name}" is no web page (.html), yet it has to report to the LMS.',
    'finding.launch-not-html.mend': 'Export the lesson again as HTML5.',
    'finding.page-missing': 'The page "{page}" uses "{name}", but that file is not in the zip.',
    'finding.page-missing.mend': 'Include the file, or remove it from the page.',
    'finding.page-casing':
      'The page "{page}" uses "{name}", but in the zip it is called "{found}". On the server of an LMS capitals count, so the file is not found.',
    'finding.page-casing.mend': 'Use the same capitals and small letters.',
    'finding.page-outside': 'The page "{page}" uses "{name}", which is outside the package.',
    'finding.page-outside.mend': 'Put the file into the zip and write its address relative.',
    'finding.page-insecure':
      'The page "{page}" loads "{name}" by http://. In an LMS with https, browsers block it.',
    'finding.page-insecure.mend': 'Put the file into the zip, or use https://.',
    'finding.page-online':
      'The page "{page}" loads "{name}" from the internet. Without a connection that part does not show.',
    'finding.page-online.mend': 'If learners are often offline, put the file into the zip.',
    'finding.page-mjs':
      'The page "{page}" loads the script "{name}". Moodle serves .mjs as plain text, so browsers refuse it.',
    'finding.page-mjs.mend': 'Rename the file to .js.',
    'finding.api-other':
      'The lesson looks for the LMS interface of {other}, but its manifest is {wanted}. No score will arrive.',
    'finding.api-other.mend': 'Export it again with one edition for manifest and content.',
    'finding.api-none': 'The lesson does not seem to report to the LMS: no script looks for its interface.',
    'finding.api-none.mend': 'If you need scores, try it in the LMS with a test account first.',
  },
});
