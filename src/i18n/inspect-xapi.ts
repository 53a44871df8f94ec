// Strings of the checker's rules for cmi5 and tincan.xml, as in inspect-scorm.ts, and of those that any XML must keep.
import { catalogue } from './say.ts';

export const inspectXapi = catalogue({
  id: {
    'finding.structure-missing':
      'Di dalam <{parent}> tidak ada <{element}>, padahal wajib. LMS bisa menolak paket ini.',
    'finding.structure-missing.mend':
      'Buat ulang paketnya dengan alat penyusunnya, atau tambahkan <{element}> di dalam <{parent}>.',
    'finding.structure-unknown': 'Di dalam <{parent}> ada <{element}>, yang tidak dikenal di tempat itu.',
    'finding.structure-unknown.mend':
      'Periksa ejaan (huruf besar dan kecil ikut dihitung) dan letak <{element}>, atau hapus.',
    'finding.structure-repeated':
      'Di dalam <{parent}> ada lebih dari satu <{element}>, padahal hanya boleh satu.',
    'finding.structure-repeated.mend': 'Hapus <{element}> yang berlebih.',
    'finding.structure-order':
      'Di dalam <{parent}>, <{element}> berada sesudah <{after}>. Standarnya meminta urutan sebaliknya.',
    'finding.structure-order.mend': 'Pindahkan <{element}> ke depan <{after}>.',
    'finding.structure-attribute-missing': '<{element}> tidak memiliki atribut {attribute}, padahal wajib.',
    'finding.structure-attribute-missing.mend': 'Isi {attribute}="…" pada <{element}>.',
    'finding.structure-attribute-unknown':
      '<{element}> memiliki atribut {attribute}, yang tidak dikenal standarnya.',
    'finding.structure-attribute-unknown.mend':
      'Periksa ejaan {attribute} (huruf besar dan kecil ikut dihitung), atau hapus.',
    'finding.language-tag': 'Kode bahasa "{tag}" pada <{element}> tidak benar.',
    'finding.language-tag.mend': 'Pakai kode baku, misalnya "id" atau "id-ID" untuk Bahasa Indonesia.',
    'finding.title-empty': 'Judul pada <{element}> kosong, sehingga daftar isi di LMS ikut kosong.',
    'finding.title-empty.mend': 'Isi judulnya di alat penyusun, lalu ekspor ulang.',
    'finding.launch-url-invalid': 'Alamat pembuka "{launch}" tidak dapat dibuka oleh LMS.',
    'finding.launch-url-invalid.mend':
      'Pakai alamat berkas di dalam zip, atau alamat lengkap yang diawali https://.',
    'finding.launch-insecure':
      'Alamat pembuka "{launch}" diawali http://. LMS yang memakai https:// bisa menolak menampilkannya.',
    'finding.launch-insecure.mend': 'Bila servernya mendukung, ganti http:// menjadi https://.',
    'finding.cmi5-namespace':
      'cmi5.xml memakai penanda standar (namespace) "{found}", bukan "{expected}". LMS tidak mengenalinya sebagai cmi5.',
    'finding.cmi5-namespace.mend': 'Ekspor ulang sebagai cmi5 versi Quartz, atau tulis xmlns="{expected}".',
    'finding.cmi5-id-not-iri': 'Id "{id}" pada <{element}> bukan alamat lengkap (IRI).',
    'finding.cmi5-id-not-iri.mend':
      'Awali id dengan alamat lembaga, misalnya https://contoh.sch.id/kursus/1.',
    'finding.cmi5-id-duplicate':
      'Id "{id}" dipakai lebih dari sekali. Catatan belajar bagian-bagian itu akan tercampur.',
    'finding.cmi5-id-duplicate.mend': 'Beri setiap bagian id yang berbeda.',
    'finding.cmi5-objective-unknown':
      'Tujuan belajar "{id}" dirujuk, tetapi tidak ada di daftar <objectives>.',
    'finding.cmi5-objective-unknown.mend': 'Tambahkan tujuan itu ke daftar, atau hapus rujukannya.',
    'finding.cmi5-vocabulary': 'Nilai {attribute}="{value}" tidak dikenal.',
    'finding.cmi5-vocabulary.mend': 'Pilih salah satu: {words}. Huruf besar dan kecilnya harus persis sama.',
    'finding.cmi5-mastery-score':
      'Nilai lulus masteryScore="{value}" tidak benar: harus bilangan dari 0 sampai 1.',
    'finding.cmi5-mastery-score.mend':
      'Tulis nilai lulus sebagai pecahan dengan titik, paling banyak empat angka desimal; 75% menjadi 0.75.',
    'finding.cmi5-activity-type': 'Jenis kegiatan activityType="{value}" bukan alamat lengkap (IRI).',
    'finding.cmi5-activity-type.mend':
      'Pakai jenis yang baku, misalnya http://adlnet.gov/expapi/activities/lesson, atau hapus atributnya.',
    'finding.cmi5-url-empty': 'Sebuah bagian (AU) tidak menyebut alamat yang dibuka: <url> kosong.',
    'finding.cmi5-url-empty.mend': 'Isi <url> dengan halaman pembukanya, misalnya index.html.',
    'finding.cmi5-url-reserved':
      'Alamat "{url}" sudah memakai nama "{name}", padahal nama itu milik LMS saat membuka pelajaran.',
    'finding.cmi5-url-reserved.mend':
      'Ganti nama parameter "{name}" di alamat itu; lima nama yang dilarang: endpoint, fetch, actor, registration, activityId.',
    'finding.tincan-namespace':
      'tincan.xml memakai penanda standar (namespace) "{found}", bukan "{expected}".',
    'finding.tincan-namespace.mend': 'Ekspor ulang sebagai xAPI (Tin Can), atau tulis xmlns="{expected}".',
    'finding.tincan-no-activity': 'tincan.xml tidak berisi satu kegiatan (activity) pun.',
    'finding.tincan-no-activity.mend': 'Ekspor ulang paketnya sebagai xAPI (Tin Can).',
    'finding.tincan-no-launch':
      'Tidak ada kegiatan yang menyebut halaman pembuka (<launch>), sehingga LMS tidak tahu apa yang dibuka.',
    'finding.tincan-no-launch.mend': 'Tambahkan <launch lang="id">index.html</launch> pada kegiatan pertama.',
    'finding.tincan-id-missing': 'Sebuah kegiatan (activity) tidak memiliki id.',
    'finding.tincan-id-missing.mend':
      'Beri id berupa alamat lengkap, misalnya https://contoh.sch.id/kursus/1.',
    'finding.tincan-id-not-iri':
      'Id kegiatan "{id}" bukan alamat lengkap (IRI); LRS akan menolak catatannya.',
    'finding.tincan-id-not-iri.mend':
      'Awali id dengan alamat lembaga, misalnya https://contoh.sch.id/kursus/1.',
    'finding.tincan-id-duplicate':
      'Id kegiatan "{id}" dipakai lebih dari sekali. Catatan belajarnya akan tercampur.',
    'finding.tincan-id-duplicate.mend': 'Beri setiap kegiatan id yang berbeda.',
    'finding.tincan-type-missing': 'Kegiatan "{id}" tidak menyebut jenisnya (type).',
    'finding.tincan-type-missing.mend':
      'Boleh dibiarkan; laporan lebih jelas bila diisi, misalnya http://adlnet.gov/expapi/activities/course.',
    'finding.tincan-type-not-iri': 'Jenis kegiatan "{type}" bukan alamat lengkap (IRI).',
    'finding.tincan-type-not-iri.mend':
      'Pakai jenis yang baku, misalnya http://adlnet.gov/expapi/activities/course.',
    'finding.tincan-name-missing': 'Kegiatan "{id}" tidak memiliki nama, sehingga judulnya kosong di LMS.',
    'finding.tincan-name-missing.mend': 'Isi <name lang="id">…</name>.',
    'finding.tincan-language-missing': '<{element}> tidak menyebut bahasanya (lang).',
    'finding.tincan-language-missing.mend': 'Boleh dibiarkan; lebih baik ditulis lang="id".',
  },
  en: {
    'finding.structure-missing':
      '<{parent}> lacks <{element}>, which is required. An LMS may refuse this package.',
    'finding.structure-missing.mend':
      'Make the package again with its authoring tool, or add <{element}> inside <{parent}>.',
    'finding.structure-unknown': '<{parent}> holds <{element}>, which is not known there.',
    'finding.structure-unknown.mend':
      'Check the spelling (capitals count) and the place of <{element}>, or remove it.',
    'finding.structure-repeated': '<{parent}> holds more than one <{element}>, but one is allowed.',
    'finding.structure-repeated.mend': 'Remove the <{element}> that is too many.',
    'finding.structure-order':
      'In <{parent}>, <{element}> comes after <{after}>. The standard wants it the other way round.',
    'finding.structure-order.mend': 'Move <{element}> in front of <{after}>.',
    'finding.structure-attribute-missing': '<{element}> lacks the attribute {attribute}, which is required.',
    'finding.structure-attribute-missing.mend': 'Fill in {attribute}="…" on <{element}>.',
    'finding.structure-attribute-unknown':
      '<{element}> has the attribute {attribute}, which the standard does not know.',
    'finding.structure-attribute-unknown.mend':
      'Check the spelling of {attribute} (capitals count), or remove it.',
    'finding.language-tag': 'The language tag "{tag}" on <{element}> is not right.',
    'finding.language-tag.mend': 'Use a standard tag, for example "id" or "id-ID" for Indonesian.',
    'finding.title-empty':
      'The title of <{element}> is empty, and so will be the table of contents in the LMS.',
    'finding.title-empty.mend': 'Fill in the title in the authoring tool and export again.',
    'finding.launch-url-invalid': 'The launch address "{launch}" cannot be opened by an LMS.',
    'finding.launch-url-invalid.mend':
      'Use the address of a file in the zip, or a full address that begins with https://.',
    'finding.launch-insecure':
      'The launch address "{launch}" begins with http://. An LMS on https:// may refuse to show it.',
    'finding.launch-insecure.mend': 'Where the server supports it, change http:// into https://.',
    'finding.cmi5-namespace':
      'cmi5.xml uses the namespace "{found}" instead of "{expected}". An LMS does not recognise it as cmi5.',
    'finding.cmi5-namespace.mend': 'Export again as cmi5 Quartz, or write xmlns="{expected}".',
    'finding.cmi5-id-not-iri': 'The id "{id}" of <{element}> is not a full IRI.',
    'finding.cmi5-id-not-iri.mend':
      'Begin the id with an address of your own, for example https://example.org/course/1.',
    'finding.cmi5-id-duplicate': 'The id "{id}" is used more than once. The records of these parts will mix.',
    'finding.cmi5-id-duplicate.mend': 'Give each part an id of its own.',
    'finding.cmi5-objective-unknown': 'The objective "{id}" is referred to but not listed in <objectives>.',
    'finding.cmi5-objective-unknown.mend': 'Add the objective to the list, or remove the reference.',
    'finding.cmi5-vocabulary': 'The value {attribute}="{value}" is not known.',
    'finding.cmi5-vocabulary.mend': 'Choose one of: {words}. Capitals and small letters must be the same.',
    'finding.cmi5-mastery-score':
      'The pass mark masteryScore="{value}" is not right: it must be from 0 to 1.',
    'finding.cmi5-mastery-score.mend':
      'Write the pass mark as a fraction with a point and at most four decimals; 75% is 0.75.',
    'finding.cmi5-activity-type': 'The kind of activity activityType="{value}" is not a full IRI.',
    'finding.cmi5-activity-type.mend':
      'Use a standard one, for example http://adlnet.gov/expapi/activities/lesson, or remove the attribute.',
    'finding.cmi5-url-empty': 'A part (AU) names no address to open: its <url> is empty.',
    'finding.cmi5-url-empty.mend': 'Put the opening page into <url>, for example index.html.',
    'finding.cmi5-url-reserved':
      'The address "{url}" already uses the name "{name}", which belongs to the LMS at launch.',
    'finding.cmi5-url-reserved.mend':
      'Rename the parameter "{name}"; the five forbidden names are endpoint, fetch, actor, registration, activityId.',
    'finding.tincan-namespace': 'tincan.xml uses the namespace "{found}" instead of "{expected}".',
    'finding.tincan-namespace.mend': 'Export again as xAPI (Tin Can), or write xmlns="{expected}".',
    'finding.tincan-no-activity': 'tincan.xml holds no activity at all.',
    'finding.tincan-no-activity.mend': 'Export the package again as xAPI (Tin Can).',
    'finding.tincan-no-launch':
      'No activity names an opening page (<launch>), so an LMS does not know what to open.',
    'finding.tincan-no-launch.mend': 'Add <launch lang="en">index.html</launch> to the first activity.',
    'finding.tincan-id-missing': 'An activity has no id.',
    'finding.tincan-id-missing.mend':
      'Give it a full address as id, for example https://example.org/course/1.',
    'finding.tincan-id-not-iri': 'The activity id "{id}" is not a full IRI; an LRS will refuse its records.',
    'finding.tincan-id-not-iri.mend':
      'Begin the id with an address of your own, for example https://example.org/course/1.',
    'finding.tincan-id-duplicate': 'The activity id "{id}" is used more than once. The records will mix.',
    'finding.tincan-id-duplicate.mend': 'Give each activity an id of its own.',
    'finding.tincan-type-missing': 'The activity "{id}" does not say its type.',
    'finding.tincan-type-missing.mend':
      'You may leave it; reports are clearer with one, for example http://adlnet.gov/expapi/activities/course.',
    'finding.tincan-type-not-iri': 'The activity type "{type}" is not a full IRI.',
    'finding.tincan-type-not-iri.mend':
      'Use a standard type, for example http://adlnet.gov/expapi/activities/course.',
    'finding.tincan-name-missing': 'The activity "{id}" has no name, so its title is empty in the LMS.',
    'finding.tincan-name-missing.mend': 'Fill in <name lang="en">…</name>.',
    'finding.tincan-language-missing': '<{element}> does not say its language (lang).',
    'finding.tincan-language-missing.mend': 'You may leave it; better write lang="en".',
  },
});
