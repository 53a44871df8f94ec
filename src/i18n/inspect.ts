// Strings of the checker, joined from a file a group of rules; here are those that belong to none of them.

import { inspectCartridge } from './inspect-cartridge.ts';
import { inspectFiles } from './inspect-files.ts';
import { inspectSchema } from './inspect-schema.ts';
import { inspectScorm } from './inspect-scorm.ts';
import { inspectSequencing } from './inspect-sequencing.ts';
import { inspectXapi } from './inspect-xapi.ts';
import { inspectZip } from './inspect-zip.ts';
import { catalogue } from './say.ts';

export const inspect = catalogue({
  id: {
    ...inspectCartridge.id,
    ...inspectFiles.id,
    ...inspectSchema.id,
    ...inspectScorm.id,
    ...inspectSequencing.id,
    ...inspectXapi.id,
    ...inspectZip.id,
    'inspect.standard.none': 'Standar tidak dikenal',
    'inspect.standard.scorm12': 'SCORM 1.2',
    'inspect.standard.scorm2004': 'SCORM 2004',
    'inspect.standard.cmi5': 'cmi5',
    'inspect.standard.xapi': 'xAPI (tincan.xml)',
    'inspect.standard.common-cartridge': 'IMS Common Cartridge',
    'inspect.verdict.good': 'Baik: paket ini siap diunggah.',
    'inspect.verdict.doubtful': 'Meragukan: paket ini bisa dipakai, tetapi tidak di semua LMS.',
    'inspect.verdict.broken': 'Rusak: perbaiki dulu sebelum diunggah.',
    'inspect.verdict.unsafe': 'Tidak aman: jangan unggah paket ini.',
    'inspect.severity.error': 'Kesalahan',
    'inspect.severity.warning': 'Peringatan',
    'inspect.severity.note': 'Catatan',
    'inspect.package': '{standard} · "{title}" · {files} berkas, {kilobytes} KB',
    'inspect.place': '{file}, baris {line}',
    'inspect.mend': 'Cara memperbaiki: {mend}',
    'inspect.launchables': 'Yang bisa dibuka: {titles}',
    'inspect.unreadable': '"{path}" tidak bisa dibaca. Periksa nama dan foldernya.',
    'inspect.folder':
      '"{path}" adalah folder. Buka foldernya, pilih semua isinya, jadikan zip, lalu periksa zip itu.',
    'inspect.noFile': 'Tulis nama berkas zip yang mau diperiksa.',
    'inspect.noLanguage': 'Pilihan --language hanya mengenal id dan en.',
    'inspect.help': `Memeriksa paket pelajaran: SCORM 1.2 dan 2004, cmi5, xAPI (tincan.xml), IMS Common Cartridge.

  npm run inspect -- paket.zip [paket-lain.zip …] [pilihan]

  --json             hasil untuk mesin, satu objek JSON tiap paket
  --language id|en   bahasa hasil (bawaan: bahasa Kendali)
  --help             bantuan ini

Kode keluar: 0 baik (mungkin dengan catatan), 1 rusak, 2 perintah keliru atau berkas tidak bisa dibaca,
3 meragukan (hanya peringatan), 4 tidak aman. Dengan beberapa paket: yang terburuk.`,
    'finding.manifest-entities':
      'Manifes "{name}" memakai entitas (potongan teks yang bisa menggandakan diri). Itu cara lama membuat berkas berbahaya, jadi isinya tidak dibaca.',
    'finding.manifest-entities.mend':
      'Buat ulang paketnya dengan alat penyusunnya, atau hapus baris <!DOCTYPE … [ … ]> dari manifes.',
    'finding.manifest-elements':
      'Manifes "{name}" berisi lebih dari {limit} elemen, atau elemen dengan ratusan atribut; itu tidak wajar, jadi isinya tidak dibaca.',
    'finding.manifest-elements.mend': 'Periksa paketnya, atau buat ulang dengan alat penyusunnya.',
    'finding.content-untried': 'Paket ini besar; {count} berkas terakhir tidak dicoba dibuka.',
    'finding.content-untried.mend':
      'Tidak perlu apa-apa. Kalau ada bagian pelajaran yang tidak tampil, buat ulang zip.',
    'finding.more-of-these': 'Masih ada {count} temuan lain yang serupa ("{code}").',
    'finding.more-of-these.mend': 'Perbaiki dulu yang tertulis, lalu periksa lagi.',
    'finding.inspection-slow': 'Pemeriksaan dihentikan karena terlalu lama. Paket ini tidak wajar.',
    'finding.inspection-slow.mend':
      'Jangan unggah paket ini sebelum pembuatnya memeriksanya. Kalau paketnya memang besar, coba lagi saat komputer tidak sibuk, atau kecilkan dulu.',
    'finding.inspection-memory':
      'Pemeriksaan dihentikan karena isi paket ini memenuhi memori. Itu tidak wajar.',
    'finding.inspection-memory.mend': 'Jangan unggah paket ini sebelum pembuatnya memeriksanya.',
    'finding.inspection-crashed': 'Pemeriksaan terhenti di tengah jalan karena isi paket ini.',
    'finding.inspection-crashed.mend':
      'Jangan unggah paket ini sebelum pembuatnya memeriksanya, dan kirimkan contohnya kepada pengelola Kendali.',
  },
  en: {
    ...inspectCartridge.en,
    ...inspectFiles.en,
    ...inspectSchema.en,
    ...inspectScorm.en,
    ...inspectSequencing.en,
    ...inspectXapi.en,
    ...inspectZip.en,
    'inspect.standard.none': 'Unknown standard',
    'inspect.standard.scorm12': 'SCORM 1.2',
    'inspect.standard.scorm2004': 'SCORM 2004',
    'inspect.standard.cmi5': 'cmi5',
    'inspect.standard.xapi': 'xAPI (tincan.xml)',
    'inspect.standard.common-cartridge': 'IMS Common Cartridge',
    'inspect.verdict.good': 'Good: this package is ready to upload.',
    'inspect.verdict.doubtful': 'Doubtful: this package can be used, though not in every LMS.',
    'inspect.verdict.broken': 'Broken: mend it before you upload it.',
    'inspect.verdict.unsafe': 'Unsafe: do not upload this package.',
    'inspect.severity.error': 'Errors',
    'inspect.severity.warning': 'Warnings',
    'inspect.severity.note': 'Notes',
    'inspect.package': '{standard} · "{title}" · {files} files, {kilobytes} KB',
    'inspect.place': '{file}, line {line}',
    'inspect.mend': 'How to mend it: {mend}',
    'inspect.launchables': 'What can be opened: {titles}',
    'inspect.unreadable': '"{path}" cannot be read. Check its name and folder.',
    'inspect.folder':
      '"{path}" is a folder. Open it, select all of its contents, make a zip of them, and check that zip.',
    'inspect.noFile': 'Write the name of the zip to check.',
    'inspect.noLanguage': 'The option --language knows only id and en.',
    'inspect.help': `Checks lesson packages: SCORM 1.2 and 2004, cmi5, xAPI (tincan.xml), IMS Common Cartridge.

  npm run inspect -- package.zip [other.zip …] [options]

  --json             results for machines, a JSON object a package
  --language id|en   language of the results (default: that of Kendali)
  --help             this help

Exit codes: 0 good (perhaps with notes), 1 broken, 2 wrong command or a file that cannot be read,
3 doubtful (warnings only), 4 unsafe. Of several packages: the worst.`,
    'finding.manifest-entities':
      'The manifest "{name}" uses entities (pieces of text that can multiply). That is an old way to make a dangerous file, so it was not read.',
    'finding.manifest-entities.mend':
      'Make the package again with its authoring tool, or remove the line <!DOCTYPE … [ … ]> from the manifest.',
    'finding.manifest-elements':
      'The manifest "{name}" holds more than {limit} elements, or one with hundreds of attributes, which is not normal, so it was not read.',
    'finding.manifest-elements.mend': 'Check the package, or make it again with its authoring tool.',
    'finding.content-untried': 'This package is large; the last {count} files were not tried.',
    'finding.content-untried.mend':
      'Nothing to do. If a part of the lesson does not show, make the zip again.',
    'finding.more-of-these': 'There are {count} more findings of this kind ("{code}").',
    'finding.more-of-these.mend': 'Mend those that are listed first, then check again.',
    'finding.inspection-slow': 'The check was stopped because it took too long. This package is not normal.',
    'finding.inspection-slow.mend':
      'Do not upload it before its maker has looked at it. If it is simply large, try again when the computer is less busy, or make it smaller first.',
    'finding.inspection-memory':
      'The check was stopped because the content of this package filled the memory. That is not normal.',
    'finding.inspection-memory.mend': 'Do not upload it before its maker has looked at it.',
    'finding.inspection-crashed': 'The check broke off because of what is in this package.',
    'finding.inspection-crashed.mend':
      'Do not upload it before its maker has looked at it, and send an example to whoever looks after Kendali.',
  },
});
