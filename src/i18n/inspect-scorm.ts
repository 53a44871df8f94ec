// Strings of the checker's SCORM rules: what a finding means (`finding.<code>`) and how to mend it (`finding.<code>.mend`).
import { catalogue } from './say.ts';

export const inspectScorm = catalogue({
  id: {
    'finding.metadata-missing':
      'Manifes tidak punya <metadata>, sehingga LMS tidak tahu edisi SCORM-nya dan menganggapnya 1.2.',
    'finding.metadata-missing.mend':
      'Tambahkan <metadata> dengan <schema>ADL SCORM</schema> dan <schemaversion> sebagai anak pertama <manifest>.',
    'finding.schema-missing': 'Di <metadata> tidak ada <schema>.',
    'finding.schema-missing.mend': 'Tambahkan <schema>ADL SCORM</schema> sebelum <schemaversion>.',
    'finding.schema-name': '<schema> berisi "{found}", padahal seharusnya "ADL SCORM".',
    'finding.schema-name.mend': 'Ganti isinya menjadi ADL SCORM.',
    'finding.schemaversion-missing':
      'Di <metadata> tidak ada <schemaversion>, sehingga LMS menganggap paket ini SCORM 1.2.',
    'finding.schemaversion-missing.mend':
      'Tambahkan <schemaversion>: 1.2, CAM 1.3, 2004 3rd Edition, atau 2004 4th Edition.',
    'finding.schemaversion-unknown':
      '<schemaversion> berisi "{found}", versi yang tidak dikenal. LMS menganggap paket ini SCORM 1.2 atau menolaknya.',
    'finding.schemaversion-unknown.mend':
      'Tulis tepat salah satu: 1.2, CAM 1.3, 2004 3rd Edition, atau 2004 4th Edition.',
    'finding.schemaversion-padded':
      'Ada spasi di sekitar "{found}" dalam <schemaversion>. Moodle lalu menganggap paket ini SCORM 1.2.',
    'finding.schemaversion-padded.mend': 'Hapus spasi dan baris baru di dalam <schemaversion>.',
    'finding.namespace-unknown': 'Manifes memakai ruang nama (xmlns) "{found}", yang bukan milik SCORM.',
    'finding.namespace-unknown.mend':
      'Pakai xmlns milik edisinya, atau buat ulang paketnya dengan alat penyusunnya.',
    'finding.edition-mixed':
      'Manifes ini mencampur dua edisi: menyatakan {declared}, tetapi memakai ruang nama {other} ("{namespace}"). LMS bisa salah menjalankannya.',
    'finding.edition-mixed.mend': 'Buat ulang paketnya dalam satu edisi saja.',
    'finding.scormtype-spelling':
      'Atributnya tertulis "{found}", padahal di {edition} ejaannya "{expected}". LMS tidak mengenali pelajarannya, sehingga nilai tidak masuk.',
    'finding.scormtype-spelling.mend': 'Ganti ejaannya menjadi adlcp:{expected}.',
    'finding.prefix-unusual':
      'Awalan "{prefix}" dipakai untuk unsur yang di Moodle harus berawalan "{expected}". Moodle mengabaikannya, sehingga nilai tidak masuk.',
    'finding.prefix-unusual.mend': 'Ganti awalannya menjadi "{expected}:" di seluruh manifes.',
    'finding.prefix-on-manifest': 'Elemen manifes memakai awalan "{prefix}". Moodle tidak mengenalinya.',
    'finding.prefix-on-manifest.mend': 'Tulis elemen manifes tanpa awalan, dengan xmlns pada <manifest>.',
    'finding.no-resources': 'Manifes tidak punya <resources>, daftar berkas pelajarannya.',
    'finding.no-resources.mend': 'Buat ulang paketnya dengan alat penyusunnya.',
    'finding.no-organization':
      'Manifes tidak punya <organization>, daftar isi pelajarannya. LMS tidak tahu apa yang harus dibuka.',
    'finding.no-organization.mend': 'Buat ulang paketnya sebagai pelajaran, bukan sebagai kumpulan berkas.',
    'finding.default-missing': '<organizations> tidak menyebut mana daftar isi utamanya (atribut "default").',
    'finding.default-missing.mend': 'Tambahkan default="{name}".',
    'finding.default-unknown': 'Daftar isi utama yang disebut <organizations>, "{name}", tidak ada.',
    'finding.default-unknown.mend': 'Samakan atribut "default" dengan identifier salah satu <organization>.',
    'finding.organization-title': 'Daftar isi "{name}" tidak punya judul.',
    'finding.organization-title.mend': 'Tambahkan <title> sebagai anak pertama <organization>.',
    'finding.organization-empty': 'Daftar isi "{name}" kosong: tidak ada satu pun <item>.',
    'finding.organization-empty.mend': 'Buat ulang paketnya; pastikan pelajarannya ikut diekspor.',
    'finding.title-long':
      'Judul "{title}" panjangnya {length} huruf, padahal batasnya {limit}. Ada LMS yang menolak unggahannya.',
    'finding.title-long.mend': 'Persingkat judulnya.',
    'finding.item-title': 'Item "{name}" tidak punya judul, sehingga di LMS tampil kosong.',
    'finding.item-title.mend': 'Tambahkan <title> sebagai anak pertama <item>.',
    'finding.item-reference-unknown':
      'Item "{name}" menunjuk resource "{reference}" yang tidak ada. Bagian ini tidak bisa dibuka.',
    'finding.item-reference-unknown.mend': 'Samakan identifierref dengan identifier salah satu <resource>.',
    'finding.item-empty': 'Item "{name}" tidak membuka apa pun dan tidak punya isi di bawahnya.',
    'finding.item-empty.mend': 'Tambahkan identifierref, atau hapus item itu.',
    'finding.item-branch':
      'Item "{name}" punya item lain di bawahnya, sekaligus membuka halaman sendiri. Hanya item paling ujung yang boleh membuka halaman.',
    'finding.item-branch.mend': 'Pindahkan halamannya ke item tersendiri di bawahnya.',
    'finding.item-branch-allowed':
      'Item "{name}" punya item lain di bawahnya, sekaligus membuka halaman sendiri. SCORM 1.2 membolehkannya, SCORM 2004 tidak.',
    'finding.item-branch-allowed.mend': 'Tidak perlu apa-apa, kecuali paketnya akan diubah ke SCORM 2004.',
    'finding.dependency-unknown': 'Resource "{name}" bergantung pada resource "{reference}" yang tidak ada.',
    'finding.dependency-unknown.mend': 'Perbaiki identifierref pada <dependency>, atau hapus baris itu.',
    'finding.no-sco':
      'Tidak ada SCO (bagian yang bisa melapor ke LMS) di paket ini. LMS hanya menampilkannya; nilai dan penyelesaian tidak akan masuk.',
    'finding.no-sco.mend': 'Kalau nilai diperlukan, ekspor ulang sebagai SCO (adlcp:scormtype="sco").',
    'finding.resource-type': 'Jenis resource "{name}" tertulis "{found}"; SCORM hanya mengenal "webcontent".',
    'finding.resource-type.mend': 'Ganti menjadi type="webcontent".',
    'finding.scormtype-missing':
      'Resource "{name}" tidak mengatakan apakah ia SCO atau aset (bahan biasa). LMS menganggapnya aset, sehingga nilai tidak masuk.',
    'finding.scormtype-missing.mend':
      'Tambahkan atribut adlcp:scormtype (1.2) atau adlcp:scormType (2004) dengan nilai sco atau asset.',
    'finding.scormtype-value':
      'Resource "{name}" berjenis "{found}"; yang dikenal hanya "sco" dan "asset", dengan huruf kecil.',
    'finding.scormtype-value.mend': 'Ganti menjadi sco atau asset.',
    'finding.resource-without-href':
      'Resource "{name}" harus dibuka oleh LMS, tetapi tidak menyebut halamannya (atribut href).',
    'finding.resource-without-href.mend': 'Tambahkan href dengan alamat halaman pembukanya.',
    'finding.base-absolute': 'xml:base "{base}" menunjuk ke luar paket.',
    'finding.base-absolute.mend': 'Pakai nama folder di dalam paket, diakhiri garis miring.',
    'finding.base-slash':
      'xml:base "{base}" tidak diakhiri garis miring, sehingga LMS bisa salah menyambung alamat.',
    'finding.base-slash.mend': 'Tambahkan "/" di ujungnya.',
    'finding.base-moodle':
      'xml:base ditulis pada <{element}>. Itu sah, tetapi Moodle hanya membacanya pada <resource>, sehingga di Moodle halamannya tidak ketemu.',
    'finding.base-moodle.mend': 'Kalau LMS Anda Moodle, pindahkan "{base}" ke setiap href.',
    'finding.identifier-invalid':
      'Pengenal "{name}" tidak sah: harus diawali huruf atau garis bawah, tanpa spasi dan titik dua.',
    'finding.identifier-invalid.mend': 'Ganti pengenalnya, juga di tempat lain yang menyebutnya.',
    'finding.identifier-duplicate':
      'Pengenal "{name}" dipakai dua kali. LMS bisa tertukar, sehingga bagian yang salah yang terbuka atau tercatat.',
    'finding.identifier-duplicate.mend': 'Beri setiap elemen pengenal yang berbeda.',
    'finding.misplaced':
      '<{element}> berada di dalam <{parent}>, padahal hanya berlaku di dalam {expected}. LMS mengabaikannya.',
    'finding.misplaced.mend': 'Pindahkan ke dalam {expected}.',
    'finding.extension-empty': '<{element}> pada item "{name}" kosong; LMS menganggapnya tidak ada.',
    'finding.extension-empty.mend': 'Tidak perlu apa-apa, kecuali seharusnya ada isinya.',
    'finding.masteryscore-range':
      'Nilai lulus item "{name}" tertulis "{found}"; seharusnya angka 0 sampai 100. Dengan nilai ini tidak seorang pun bisa lulus, atau LMS menolaknya.',
    'finding.masteryscore-range.mend': 'Tulis angka 0 sampai 100 di <adlcp:masteryscore>.',
    'finding.maxtime-form':
      'Batas waktu item "{name}" tertulis "{found}"; bentuknya harus JJJJ:MM:DD, misalnya 00:30:00.',
    'finding.maxtime-form.mend': 'Perbaiki isi <adlcp:maxtimeallowed>.',
    'finding.launch-data-long':
      'Titipan data untuk item "{name}" panjangnya {length} huruf, padahal batasnya {limit}. LMS bisa memotongnya.',
    'finding.launch-data-long.mend': 'Persingkat isinya.',
    'finding.prerequisite-unknown':
      'Item "{name}" baru terbuka setelah "{reference}" selesai, tetapi tidak ada item dengan pengenal itu. Bagian ini tidak akan pernah terbuka.',
    'finding.prerequisite-unknown.mend': 'Perbaiki pengenal di <adlcp:prerequisites>.',
    'finding.prerequisite-circle':
      'Item "{name}" menunggu dirinya sendiri (langsung atau lewat item lain), jadi tidak akan pernah terbuka.',
    'finding.prerequisite-circle.mend': 'Putus lingkaran itu di <adlcp:prerequisites>.',
  },
  en: {
    'finding.metadata-missing':
      'The manifest has no <metadata>, so an LMS does not know the edition of SCORM and takes it for 1.2.',
    'finding.metadata-missing.mend':
      'Add <metadata> with <schema>ADL SCORM</schema> and <schemaversion> as the first child of <manifest>.',
    'finding.schema-missing': 'There is no <schema> in <metadata>.',
    'finding.schema-missing.mend': 'Add <schema>ADL SCORM</schema> before <schemaversion>.',
    'finding.schema-name': '<schema> says "{found}" where it should say "ADL SCORM".',
    'finding.schema-name.mend': 'Change it to ADL SCORM.',
    'finding.schemaversion-missing':
      'There is no <schemaversion> in <metadata>, so an LMS takes this package for SCORM 1.2.',
    'finding.schemaversion-missing.mend':
      'Add <schemaversion>: 1.2, CAM 1.3, 2004 3rd Edition or 2004 4th Edition.',
    'finding.schemaversion-unknown':
      '<schemaversion> says "{found}", a version that does not exist. An LMS takes this package for SCORM 1.2 or refuses it.',
    'finding.schemaversion-unknown.mend':
      'Write exactly one of: 1.2, CAM 1.3, 2004 3rd Edition, 2004 4th Edition.',
    'finding.schemaversion-padded':
      'There are blanks around "{found}" in <schemaversion>. Moodle then takes this package for SCORM 1.2.',
    'finding.schemaversion-padded.mend': 'Remove blanks and line breaks inside <schemaversion>.',
    'finding.namespace-unknown': 'The manifest uses the namespace (xmlns) "{found}", which is none of SCORM.',
    'finding.namespace-unknown.mend':
      'Use the xmlns of its edition, or make the package again with its authoring tool.',
    'finding.edition-mixed':
      'This manifest mixes two editions: it says {declared} but uses a namespace of {other} ("{namespace}"). An LMS may run it wrongly.',
    'finding.edition-mixed.mend': 'Make the package again in one edition only.',
    'finding.scormtype-spelling':
      'The attribute is spelt "{found}" but in {edition} it is "{expected}". An LMS does not recognise the lesson, so no score arrives.',
    'finding.scormtype-spelling.mend': 'Change the spelling to adlcp:{expected}.',
    'finding.prefix-unusual':
      'The prefix "{prefix}" is used for what must be called "{expected}" in Moodle. Moodle ignores it, so no score arrives.',
    'finding.prefix-unusual.mend': 'Change the prefix to "{expected}:" in the whole manifest.',
    'finding.prefix-on-manifest':
      'The elements of the manifest have the prefix "{prefix}". Moodle does not recognise them.',
    'finding.prefix-on-manifest.mend': 'Write them without a prefix, with xmlns on <manifest>.',
    'finding.no-resources': 'The manifest has no <resources>, the list of the files of the lesson.',
    'finding.no-resources.mend': 'Make the package again with its authoring tool.',
    'finding.no-organization':
      'The manifest has no <organization>, the table of contents. An LMS does not know what to open.',
    'finding.no-organization.mend': 'Make the package again as a lesson, not as a collection of files.',
    'finding.default-missing':
      '<organizations> does not say which table of contents is the main one (attribute "default").',
    'finding.default-missing.mend': 'Add default="{name}".',
    'finding.default-unknown':
      'The main table of contents named by <organizations>, "{name}", does not exist.',
    'finding.default-unknown.mend': 'Make the attribute "default" the identifier of an <organization>.',
    'finding.organization-title': 'The table of contents "{name}" has no title.',
    'finding.organization-title.mend': 'Add <title> as the first child of <organization>.',
    'finding.organization-empty': 'The table of contents "{name}" is empty: it has no <item>.',
    'finding.organization-empty.mend': 'Make the package again and see that the lesson is exported with it.',
    'finding.title-long':
      'The title "{title}" has {length} characters where {limit} are the limit. Some LMSs refuse the upload.',
    'finding.title-long.mend': 'Make the title shorter.',
    'finding.item-title': 'The item "{name}" has no title, so an LMS shows nothing.',
    'finding.item-title.mend': 'Add <title> as the first child of <item>.',
    'finding.item-reference-unknown':
      'The item "{name}" refers to the resource "{reference}", which does not exist. This part can not be opened.',
    'finding.item-reference-unknown.mend': 'Make identifierref the identifier of a <resource>.',
    'finding.item-empty': 'The item "{name}" opens nothing and has nothing below it.',
    'finding.item-empty.mend': 'Add identifierref, or remove the item.',
    'finding.item-branch':
      'The item "{name}" has other items below it and opens a page itself. Only items at the end of a branch may open a page.',
    'finding.item-branch.mend': 'Move its page to an item of its own below it.',
    'finding.item-branch-allowed':
      'The item "{name}" has other items below it and opens a page itself. SCORM 1.2 allows that, SCORM 2004 does not.',
    'finding.item-branch-allowed.mend': 'Nothing, unless you convert the package to SCORM 2004.',
    'finding.dependency-unknown':
      'The resource "{name}" depends on the resource "{reference}", which does not exist.',
    'finding.dependency-unknown.mend': 'Correct identifierref of <dependency>, or remove the line.',
    'finding.no-sco':
      'There is no SCO (a part that can report to the LMS) in this package. An LMS only shows it; no score and no completion will arrive.',
    'finding.no-sco.mend': 'If you need scores, export it again as a SCO (adlcp:scormtype="sco").',
    'finding.resource-type': 'The type of the resource "{name}" is "{found}"; SCORM knows only "webcontent".',
    'finding.resource-type.mend': 'Change it to type="webcontent".',
    'finding.scormtype-missing':
      'The resource "{name}" does not say whether it is a SCO or an asset (plain material). An LMS takes it for an asset, so no score arrives.',
    'finding.scormtype-missing.mend':
      'Add the attribute adlcp:scormtype (1.2) or adlcp:scormType (2004) with the value sco or asset.',
    'finding.scormtype-value':
      'The resource "{name}" is of the kind "{found}"; only "sco" and "asset" are known, in small letters.',
    'finding.scormtype-value.mend': 'Change it to sco or asset.',
    'finding.resource-without-href':
      'The resource "{name}" is to be opened by an LMS but names no page (attribute href).',
    'finding.resource-without-href.mend': 'Add href with the address of its opening page.',
    'finding.base-absolute': 'xml:base "{base}" points out of the package.',
    'finding.base-absolute.mend': 'Use the name of a folder in the package, with a slash at its end.',
    'finding.base-slash':
      'xml:base "{base}" does not end with a slash, so an LMS may join addresses wrongly.',
    'finding.base-slash.mend': 'Add "/" at its end.',
    'finding.base-moodle':
      'xml:base stands on <{element}>. That is allowed, but Moodle reads it only on <resource>, so Moodle does not find the pages.',
    'finding.base-moodle.mend': 'If your LMS is Moodle, move "{base}" into each href.',
    'finding.identifier-invalid':
      'The identifier "{name}" is not valid: it must begin with a letter or underscore and have no blank and no colon.',
    'finding.identifier-invalid.mend': 'Change it, also where it is referred to.',
    'finding.identifier-duplicate':
      'The identifier "{name}" is used twice. An LMS may confuse them and open or record the wrong part.',
    'finding.identifier-duplicate.mend': 'Give each element an identifier of its own.',
    'finding.misplaced': '<{element}> stands in <{parent}> but counts only in {expected}. An LMS ignores it.',
    'finding.misplaced.mend': 'Move it into {expected}.',
    'finding.extension-empty': '<{element}> of the item "{name}" is empty; an LMS takes it as absent.',
    'finding.extension-empty.mend': 'Nothing, unless it should hold something.',
    'finding.masteryscore-range':
      'The pass mark of the item "{name}" is "{found}"; it should be a number from 0 to 100. With this nobody can pass, or an LMS refuses it.',
    'finding.masteryscore-range.mend': 'Write a number from 0 to 100 in <adlcp:masteryscore>.',
    'finding.maxtime-form':
      'The time limit of the item "{name}" is "{found}"; its form must be HHHH:MM:SS, for example 00:30:00.',
    'finding.maxtime-form.mend': 'Correct <adlcp:maxtimeallowed>.',
    'finding.launch-data-long':
      'The launch data of the item "{name}" has {length} characters where {limit} are the limit. An LMS may cut it off.',
    'finding.launch-data-long.mend': 'Make it shorter.',
    'finding.prerequisite-unknown':
      'The item "{name}" opens after "{reference}", but no item has that identifier. This part never opens.',
    'finding.prerequisite-unknown.mend': 'Correct the identifier in <adlcp:prerequisites>.',
    'finding.prerequisite-circle':
      'The item "{name}" waits for itself (directly or through other items), so it never opens.',
    'finding.prerequisite-circle.mend': 'Break the circle in <adlcp:prerequisites>.',
  },
});
