// Interface strings of the roster: the list of those who are expected, its import, and learners whom it doesn't know.
import { catalogue } from '../say.ts';

export const roster = catalogue({
  id: {
    'roster.title': 'Daftar peserta',
    'roster.lead':
      'Siapa saja yang diharapkan ikut. Dengan daftar ini laporan tahu berapa yang terdaftar, dari kabupaten dan sekolah mana, dan siapa yang belum mulai.',
    'roster.count': 'Peserta: {count}',
    'roster.matching': 'Peserta yang cocok: {count}',
    'roster.search': 'Cari nama, sekolah, NUPTK, NIP, atau e-mail',
    'roster.find': 'Cari',
    'roster.clear': 'Tampilkan semua',
    'roster.none': 'Belum ada peserta. Impor daftar dari Excel atau CSV untuk memulai.',
    'roster.none.scope':
      'Belum ada peserta di wilayah atau kohor Anda. Minta admin mengimpor daftarnya, atau memeriksa kabupaten dan kohor akun Anda.',
    'roster.nothing': 'Tidak ada yang cocok dengan pencarian atau saringan itu.',
    'roster.import': 'Impor daftar',
    'roster.unmatched': 'Belum cocok: {count}',
    'roster.record': '{file}, {when}, oleh {by}. Baru {added}, berubah {changed}, tetap {unchanged}.',
    'roster.last': 'Impor terakhir: {record}',
    'roster.record.skipped': 'Dilewati karena salah: {count}.',
    'roster.record.removed': 'Dihapus: {count}.',
    'roster.removed': 'Satu peserta sudah dihapus dari daftar. Catatan belajarnya tetap ada.',
    'roster.nobody': 'Peserta itu tidak ada di daftar, atau bukan bagian Anda.',
    'roster.field.name': 'Nama',
    'roster.field.email': 'E-mail',
    'roster.field.nuptk': 'NUPTK',
    'roster.field.nip': 'NIP',
    'roster.field.lmsId': 'ID LMS',
    'roster.field.lmsOrigin': 'Alamat LMS',
    'roster.field.npsn': 'NPSN',
    'roster.field.school': 'Sekolah',
    'roster.field.jenjang': 'Jenjang',
    'roster.field.region': 'Kabupaten/kota',
    'roster.field.cohort': 'Kohor',
    'roster.field.mode': 'Moda',
    'roster.column.place': 'Kabupaten/kota',
    'roster.column.group': 'Kohor dan moda',
    'roster.column.seen': 'Sudah ada catatan',
    'roster.column.deeds': 'Tindakan',
    'roster.seen.yes': 'Sudah',
    'roster.seen.no': 'Belum',
    'roster.remove': 'Hapus',
    'roster.remove.title': 'Hapus dari daftar?',
    'roster.remove.text':
      '{name} tidak lagi dihitung sebagai terdaftar. Catatan belajarnya tidak dihapus, dan kalau diimpor lagi ia dikenali kembali.',
    'roster.remove.confirm': 'Ya, hapus dari daftar',
    'roster.cancel': 'Batal',
    'roster.back': 'Daftar peserta',
    'roster.table': 'Daftar peserta',

    'roster.import.title': 'Impor daftar peserta',
    'roster.import.lead':
      'Unggah daftar guru dari Excel (XLSX) atau CSV. Tidak ada yang disimpan sebelum Anda melihat isinya dan menyetujuinya.',
    'roster.import.file': 'Berkas daftar',
    'roster.import.limit': 'XLSX atau CSV, paling besar {megabytes} MB dan {rows} baris.',
    'roster.import.upload': 'Unggah dan lihat',
    'roster.import.example': 'Contoh berkas',
    'roster.import.example.text':
      'Isi contoh ini, atau pakai daftar Anda sendiri: judul kolom dikenali dan dapat dipilih di langkah berikutnya. Wajib ada nama, dan satu dari NUPTK, NIP, e-mail, atau ID LMS (nama akun guru di LMS, sistem belajar daring sekolah). Kolom lain boleh kosong.',
    'roster.import.again':
      'Impor boleh diulang: peserta yang sama dikenali dari NUPTK, lalu NIP, lalu e-mail, lalu ID LMS, dan datanya diperbarui. Sel yang kosong tidak menghapus apa pun.',
    'roster.import.regions': 'Akun Anda mengimpor peserta dari: {regions}.',
    'roster.import.history': 'Impor yang sudah dilakukan',
    'roster.import.history.none': 'Belum ada impor.',
    'roster.import.gone':
      'Impor itu sudah selesai, dibatalkan, atau terlalu lama ditinggalkan. Unggah lagi berkasnya.',
    'roster.import.cancelled': 'Impor dibatalkan. Tidak ada yang berubah.',
    'roster.import.wrong': 'Berkas tidak bisa dibaca',
    'roster.import.wrong.none': 'Pilih dulu berkasnya.',
    'roster.import.wrong.tooBig':
      'Berkas lebih besar dari {megabytes} MB. Hapus gambar dan lembar yang tidak perlu, atau bagi daftarnya.',
    'roster.import.wrong.form': 'Formulir tidak terbaca utuh. Unggah lagi satu berkas saja.',
    'roster.import.fault.empty':
      'Berkas ini kosong, atau lembar yang pertama tidak berisi tabel. Pindahkan daftar ke lembar pertama.',
    'roster.import.fault.not-a-table':
      'Ini bukan berkas Excel atau CSV. Buka daftarnya di Excel, lalu pilih Simpan Sebagai, Buku Kerja Excel (.xlsx).',
    'roster.import.fault.old-excel':
      'Berkas ini Excel lama (.xls) atau terkunci kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
    'roster.import.fault.open-document':
      'Ini berkas LibreOffice (.ods). Simpan dulu sebagai Excel (.xlsx) atau CSV.',
    'roster.import.fault.web-page':
      'Berkas ini sebenarnya halaman web yang diberi nama .xls. Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).',
    'roster.import.fault.damaged':
      'Berkas ini rusak atau terpotong. Simpan ulang dari Excel, lalu unggah lagi.',
    'roster.import.fault.bomb':
      'Isi berkas ini jauh lebih besar dari ukurannya dan tidak dibuka demi keamanan. Salin daftarnya ke buku kerja baru, lalu unggah lagi.',
    'roster.import.fault.too-many-rows': 'Daftar ini lebih dari {most} baris. Bagi menjadi beberapa berkas.',
    'roster.import.fault.too-wide':
      'Baris {line} berisi lebih dari {most} kolom. Hapus kolom yang tidak perlu, lalu unggah lagi.',
    'roster.import.fault.cell-too-long':
      'Baris {line} berisi teks yang terlalu panjang; mungkin ada tanda kutip (") yang tidak ditutup.',
    'roster.import.fault.too-slow':
      'Berkas ini terlalu lama dibaca. Hapus baris dan lembar kosong, lalu unggah lagi.',
    'roster.import.failed':
      'Portal gagal menyimpan, dan tidak ada yang berubah. Coba sekali lagi; kalau tetap gagal, hubungi pengelola portal.',

    'roster.columns.title': 'Cocokkan kolom',
    'roster.columns.text':
      'Kolom dikenali dari judulnya di baris {line}. Periksa dengan contoh isinya, dan ubah bila keliru.',
    'roster.columns.noHeadings':
      'Judul kolom tidak dikenali, jadi baris pertama pun dianggap peserta. Pilih isi setiap kolom; kalau baris pertama memang judul, hapus dulu dari berkasnya atau pakai judul seperti pada contoh.',
    'roster.columns.sheet':
      'Yang dibaca hanya lembar pertama, “{sheet}”. Kalau daftarnya di lembar lain, geser lembar itu ke paling depan di Excel, lalu unggah lagi.',
    'roster.columns.column': 'Kolom {letter}',
    'roster.columns.heading': 'Judul: {heading}',
    'roster.columns.example': 'Contoh: {text}',
    'roster.columns.noExample': 'kosong pada baris-baris pertama',
    'roster.columns.skip': 'Jangan dipakai',
    'roster.columns.rest': 'Untuk baris yang tidak menyebutnya',
    'roster.columns.lms': 'Alamat LMS untuk kolom ID LMS',
    'roster.columns.lms.text':
      'Misalnya https://lms.dinas.go.id. Tanpa alamat, ID dicocokkan dengan nama akun di LMS mana pun.',
    'roster.columns.cohort': 'Kohor',
    'roster.columns.mode': 'Moda',
    'roster.columns.mode.none': 'Biarkan kosong',
    'roster.mode.luring': 'luring (tatap muka)',
    'roster.mode.daring': 'daring',
    'roster.columns.preview': 'Baris pertama berkas ini',
    'roster.columns.check': 'Periksa semua baris',
    'roster.columns.wrong': 'Kolom belum bisa dipakai.',
    'roster.columns.no-name': 'Tentukan kolom mana yang berisi nama.',
    'roster.columns.no-identifier':
      'Tentukan paling sedikit satu kolom pengenal: NUPTK, NIP, e-mail, atau ID LMS. Tanpa itu catatan belajar tidak bisa dicocokkan.',
    'roster.columns.double': 'Dua kolom sama-sama dipilih sebagai {field}. Pilih satu saja.',
    'roster.columns.origin': 'Alamat LMS itu tidak lengkap. Tulis seperti https://lms.dinas.go.id',

    'roster.work.checking': 'Memeriksa baris',
    'roster.work.saving': 'Menyimpan',
    'roster.work.text': 'Halaman ini memperbarui dirinya sendiri. Anda boleh menunggu di sini.',
    'roster.work.percent': '{words}: {percent}%',

    'roster.checked.title': 'Hasil pemeriksaan',
    'roster.checked.rows': 'Baris berisi',
    'roster.checked.added': 'Peserta baru',
    'roster.checked.changed': 'Diperbarui',
    'roster.checked.unchanged': 'Tidak berubah',
    'roster.checked.faulty': 'Baris salah',
    'roster.checked.absent': 'Ada di daftar, tidak ada di berkas',
    'roster.checked.passedOver':
      'Bukan peserta, dilewati: baris {lines} (nomor kolom, jumlah, atau tanda tangan).',
    'roster.checked.regions':
      'Nama kabupaten/kota ini belum dikenal dan akan menjadi wilayah baru di laporan. Kalau salah tulis, perbaiki di berkasnya lalu unggah lagi; kalau benar, lanjutkan saja.',
    'roster.checked.region': '“{name}” ({rows} baris)',
    'roster.checked.region.like': '“{name}” ({rows} baris). Maksudnya {like}?',
    'roster.checked.good': 'Semua baris benar.',
    'roster.checked.nothing': 'Tidak ada yang perlu disimpan: daftar sudah sama dengan berkas ini.',
    'roster.checked.bad':
      '{count} baris perlu diperbaiki. Selama itu belum beres, tidak ada yang disimpan, kecuali Anda memilih melewati baris yang salah.',
    'roster.checked.faults': 'Baris yang salah',
    'roster.checked.faults.first': 'Ditampilkan {shown} baris pertama; sisanya ada di berkas kesalahan.',
    'roster.checked.line': 'Baris {line}',
    'roster.checked.download': 'Unduh baris yang salah beserta alasannya',
    'roster.checked.reason': 'Yang perlu diperbaiki',
    'roster.checked.lineHeader': 'Baris',
    'roster.checked.file': 'Baris yang salah',
    'roster.checked.skip': 'Lewati baris yang salah ({count})',
    'roster.checked.remove':
      'Hapus dari daftar {count} peserta yang tidak ada di berkas ini (catatan belajar mereka tetap ada). Centang hanya kalau berkas ini memuat semua peserta.',
    'roster.checked.save': 'Simpan ke daftar peserta',
    'roster.checked.mapping': 'Ubah kolom',
    'roster.checked.skipFirst': 'Centang “Lewati baris yang salah” untuk menyimpan yang benar saja.',

    'roster.saved.title': 'Daftar peserta sudah diperbarui',
    'roster.saved.text': 'Laporan langsung memakai daftar ini.',
    'roster.saved.list': 'Lihat daftar peserta',
    'roster.saved.unmatched': 'Cocokkan yang belum dikenali',

    'roster.wrong.name-missing': 'Nama kosong. Isi nama lengkap.',
    'roster.wrong.identifier-missing': 'Tidak ada pengenal. Isi salah satu: NUPTK, NIP, e-mail, atau ID LMS.',
    'roster.wrong.too-long': '{field} terlalu panjang. Paling banyak {most} huruf.',
    'roster.wrong.formula': '{field} berisi kesalahan rumus ({text}). Tulis nilainya langsung.',
    'roster.wrong.scientific':
      '{field} ditulis {text}: Excel sudah menyingkat angkanya. Jadikan kolom ini Teks, lalu tulis ulang angka lengkapnya.',
    'roster.wrong.rounded':
      '{field} {text} sudah dibulatkan Excel (angka di atas 15 digit). Jadikan kolom ini Teks, lalu tulis ulang angka lengkapnya.',
    'roster.wrong.digits': '{field} “{text}” bukan {length} angka. Tulis {length} angka, atau kosongkan.',
    'roster.wrong.zeros-lost':
      '{field} “{text}” hanya {found} angka; angka nol di depan mungkin hilang oleh Excel. Jadikan kolom ini Teks, lalu tulis {length} angka.',
    'roster.wrong.email': 'E-mail “{text}” tidak lengkap. Tulis satu alamat, seperti nama@guru.sd.belajar.id',
    'roster.wrong.jenjang': 'Jenjang “{text}” tidak dikenal. Tulis SD, SMP, SMA, atau SMK, atau kosongkan.',
    'roster.wrong.mode': 'Moda “{text}” tidak dikenal. Tulis luring atau daring, atau kosongkan.',
    'roster.wrong.origin': 'Alamat LMS “{text}” tidak lengkap. Tulis seperti https://lms.dinas.go.id',
    'roster.wrong.twice':
      '{field} {text} juga ada di baris {line}. Satu orang satu baris: hapus atau perbaiki salah satunya.',
    'roster.wrong.same-person':
      'Baris ini dan baris {line} sama-sama mengenai {name} di daftar peserta. Satu orang satu baris: hapus atau perbaiki salah satunya.',
    'roster.wrong.two-people':
      'Pengenal di baris ini milik dua peserta yang berbeda: {one} dan {other}. Periksa NUPTK, NIP, dan e-mailnya.',
    'roster.wrong.region-missing': 'Kabupaten/kota kosong. Tulis salah satu: {regions}.',
    'roster.wrong.region-scope':
      '{region} di luar wilayah akun Anda ({regions}). Minta admin mengimpor baris ini.',
    'roster.wrong.elsewhere':
      'Peserta ini sudah terdaftar di kabupaten/kota lain. Minta admin memindahkannya.',

    'roster.unmatched.title': 'Belum cocok dengan daftar',
    'roster.unmatched.lead':
      'Mereka ini belajar, tetapi akunnya tidak ada di daftar peserta. Tunjukkan siapa orangnya; pilihan Anda diingat, juga setelah impor berikutnya.',
    'roster.unmatched.none': 'Semua yang belajar sudah dikenali dari daftar peserta.',
    'roster.unmatched.noRoster': 'Daftar peserta masih kosong, jadi belum ada yang bisa dicocokkan.',
    'roster.unmatched.scope':
      'Akun yang belum dikenali belum punya kabupaten atau kohor, jadi hanya admin yang bisa mencocokkannya.',
    'roster.unmatched.count': 'Belum cocok: {count}',
    'roster.unmatched.search': 'Cari nama atau akun',
    'roster.unmatched.unnamed': 'tanpa nama',
    'roster.unmatched.at': 'di {place}',
    'roster.unmatched.last': 'terakhir {when}',
    'roster.unmatched.suggestions': 'Mungkin',
    'roster.unmatched.noSuggestion': 'Tidak ada nama yang mirip.',
    'roster.unmatched.this': 'Ini orangnya',
    'roster.unmatched.this.label': 'Ini orangnya: {person} untuk akun {learner}',
    'roster.unmatched.other': 'Cari di daftar',
    'roster.unmatched.other.label': 'Cari di daftar peserta untuk akun {learner}',
    'roster.unmatched.pages': 'Halaman yang belum cocok',
    'roster.unmatched.page': 'Halaman {page} dari {pages}',
    'roster.link.title': 'Siapa orangnya?',
    'roster.link.back': 'Belum cocok',
    'roster.link.search': 'Cari peserta',
    'roster.link.nothing': 'Tidak ada peserta yang cocok. Coba sebagian namanya, atau sekolahnya.',
    'roster.link.type': 'Tulis nama, sekolah, NUPTK, NIP, atau e-mail peserta.',
    'roster.link.done': 'Sudah dicocokkan dengan {name}.',
    'roster.link.undone': 'Pencocokan sudah dilepas.',
    'roster.links': 'Dicocokkan dengan tangan',
    'roster.links.line': '{learner} adalah {name}, dicocokkan oleh {by} pada {when}',
    'roster.links.gone': 'peserta yang tidak lagi di daftar',
    'roster.links.undo': 'Lepas',
    'roster.links.undo.label': 'Lepas pencocokan {learner}',
  },
  en: {
    'roster.title': 'Roster',
    'roster.lead':
      'Everybody who is expected. With it, reports know how many signed up, from which regency and school, and who hasn’t begun.',
    'roster.count': 'Participants: {count}',
    'roster.matching': 'Participants that match: {count}',
    'roster.search': 'Search a name, school, NUPTK, NIP or e-mail',
    'roster.find': 'Search',
    'roster.clear': 'Show all',
    'roster.none': 'There are no participants yet. Import a list from Excel or CSV to begin.',
    'roster.none.scope':
      'There are no participants in your regencies or cohorts yet. Ask an administrator to import them, or to check your account’s regencies and cohorts.',
    'roster.nothing': 'Nothing matches that search or filter.',
    'roster.import': 'Import a list',
    'roster.unmatched': 'Unmatched: {count}',
    'roster.record': '{file}, {when}, by {by}. New {added}, changed {changed}, unchanged {unchanged}.',
    'roster.last': 'Last import: {record}',
    'roster.record.skipped': 'Left out because wrong: {count}.',
    'roster.record.removed': 'Removed: {count}.',
    'roster.removed': 'One participant was removed from the roster. Their learning records stay.',
    'roster.nobody': 'That participant isn’t on the roster, or isn’t yours to see.',
    'roster.field.name': 'Name',
    'roster.field.email': 'E-mail',
    'roster.field.nuptk': 'NUPTK',
    'roster.field.nip': 'NIP',
    'roster.field.lmsId': 'LMS id',
    'roster.field.lmsOrigin': 'LMS address',
    'roster.field.npsn': 'NPSN',
    'roster.field.school': 'School',
    'roster.field.jenjang': 'Level',
    'roster.field.region': 'Regency or city',
    'roster.field.cohort': 'Cohort',
    'roster.field.mode': 'Mode',
    'roster.column.place': 'Regency or city',
    'roster.column.group': 'Cohort and mode',
    'roster.column.seen': 'Has records',
    'roster.column.deeds': 'Actions',
    'roster.seen.yes': 'Yes',
    'roster.seen.no': 'Not yet',
    'roster.remove': 'Remove',
    'roster.remove.title': 'Remove from the roster?',
    'roster.remove.text':
      '{name} no longer counts as signed up. Their learning records stay, and if imported again they are recognised.',
    'roster.remove.confirm': 'Yes, remove from the roster',
    'roster.cancel': 'Cancel',
    'roster.back': 'Roster',
    'roster.table': 'Roster',

    'roster.import.title': 'Import the roster',
    'roster.import.lead':
      'Upload a list of teachers from Excel (XLSX) or CSV. Nothing is saved before you have seen what is in it and agreed.',
    'roster.import.file': 'File',
    'roster.import.limit': 'XLSX or CSV, at most {megabytes} MB and {rows} rows.',
    'roster.import.upload': 'Upload and look',
    'roster.import.example': 'Example files',
    'roster.import.example.text':
      'Fill in the example, or use a list of your own: headings are recognised and can be chosen in the next step. A name is needed, and one of NUPTK, NIP, e-mail or LMS id (the teacher’s account name in the LMS). The other columns may be empty.',
    'roster.import.again':
      'An import may be repeated: the same participant is known by NUPTK, else NIP, else e-mail, else LMS id, and brought up to date. An empty cell deletes nothing.',
    'roster.import.regions': 'Your account imports participants of: {regions}.',
    'roster.import.history': 'Imports so far',
    'roster.import.history.none': 'There were no imports yet.',
    'roster.import.gone':
      'That import is done, was cancelled, or was left for too long. Upload the file again.',
    'roster.import.cancelled': 'The import was cancelled. Nothing has changed.',
    'roster.import.wrong': 'The file can’t be read',
    'roster.import.wrong.none': 'Choose a file first.',
    'roster.import.wrong.tooBig':
      'The file is larger than {megabytes} MB. Remove pictures and sheets that aren’t needed, or split the list.',
    'roster.import.wrong.form': 'The form didn’t arrive whole. Upload one file again.',
    'roster.import.fault.empty':
      'The file is empty, or its first sheet has no table. Move the list to the first sheet.',
    'roster.import.fault.not-a-table':
      'This is no Excel or CSV file. Open the list in Excel and choose Save As, Excel Workbook (.xlsx).',
    'roster.import.fault.old-excel':
      'This is an old Excel file (.xls), or locked by a password. Open it in Excel, remove the password, and save as Excel Workbook (.xlsx).',
    'roster.import.fault.open-document':
      'This is a LibreOffice file (.ods). Save it as Excel (.xlsx) or CSV first.',
    'roster.import.fault.web-page':
      'This is really a web page that is called .xls. Open it in Excel and save as Excel Workbook (.xlsx).',
    'roster.import.fault.damaged':
      'The file is damaged or cut off. Save it again from Excel, and upload it again.',
    'roster.import.fault.bomb':
      'What is in this file is far larger than the file, and for safety it isn’t opened. Copy the list to a new workbook and upload that.',
    'roster.import.fault.too-many-rows': 'The list has more than {most} rows. Split it into several files.',
    'roster.import.fault.too-wide':
      'Row {line} has more than {most} columns. Remove those that aren’t needed.',
    'roster.import.fault.cell-too-long':
      'Row {line} has a text that is too long; perhaps a quotation mark (") isn’t closed.',
    'roster.import.fault.too-slow': 'The file takes too long to read. Remove empty rows and sheets.',
    'roster.import.failed':
      'The portal couldn’t save, and nothing has changed. Try once more; if it fails again, ask whoever runs the portal.',

    'roster.columns.title': 'Match the columns',
    'roster.columns.text':
      'Columns were recognised by their headings in row {line}. Check them against the examples, and change what is wrong.',
    'roster.columns.noHeadings':
      'No headings were recognised, so the first row counts as a participant, too. Choose what each column holds; if the first row has headings, remove it from the file or write them as in the example.',
    'roster.columns.sheet':
      'Only the first sheet is read, “{sheet}”. If the list is in another one, move that to the front in Excel and upload again.',
    'roster.columns.column': 'Column {letter}',
    'roster.columns.heading': 'Heading: {heading}',
    'roster.columns.example': 'Example: {text}',
    'roster.columns.noExample': 'empty in the first rows',
    'roster.columns.skip': 'Don’t use',
    'roster.columns.rest': 'For rows that don’t say it',
    'roster.columns.lms': 'LMS address for the column LMS id',
    'roster.columns.lms.text':
      'For example https://lms.dinas.go.id. Without it, ids are matched with account names on whatever LMS.',
    'roster.columns.cohort': 'Cohort',
    'roster.columns.mode': 'Mode',
    'roster.columns.mode.none': 'Leave empty',
    'roster.mode.luring': 'luring (in the hall)',
    'roster.mode.daring': 'daring (online)',
    'roster.columns.preview': 'The first rows of this file',
    'roster.columns.check': 'Check all rows',
    'roster.columns.wrong': 'The columns can’t be used yet.',
    'roster.columns.no-name': 'Say which column has the names.',
    'roster.columns.no-identifier':
      'Say at least one column to know people by: NUPTK, NIP, e-mail or LMS id. Without it learning records can’t be matched.',
    'roster.columns.double': 'Two columns are both chosen as {field}. Choose one.',
    'roster.columns.origin': 'That LMS address isn’t complete. Write it like https://lms.dinas.go.id',

    'roster.work.checking': 'Checking rows',
    'roster.work.saving': 'Saving',
    'roster.work.text': 'This page brings itself up to date. You can wait here.',
    'roster.work.percent': '{words}: {percent}%',

    'roster.checked.title': 'What was found',
    'roster.checked.rows': 'Rows',
    'roster.checked.added': 'New participants',
    'roster.checked.changed': 'Changed',
    'roster.checked.unchanged': 'Unchanged',
    'roster.checked.faulty': 'Wrong rows',
    'roster.checked.absent': 'On the roster, not in the file',
    'roster.checked.passedOver':
      'Nobody, and passed over: rows {lines} (column numbers, totals or signatures).',
    'roster.checked.regions':
      'These kabupaten and kota aren’t known yet and will be new ones in reports. If they are misspelt, mend the file and upload it again; if they are right, go on.',
    'roster.checked.region': '“{name}” ({rows} rows)',
    'roster.checked.region.like': '“{name}” ({rows} rows). Is {like} meant?',
    'roster.checked.good': 'All rows are right.',
    'roster.checked.nothing': 'There is nothing to save: the roster says the same as this file.',
    'roster.checked.bad':
      '{count} rows have to be mended. Until then nothing is saved, unless you choose to leave the wrong rows out.',
    'roster.checked.faults': 'Wrong rows',
    'roster.checked.faults.first': 'The first {shown} rows are shown; the rest is in the error file.',
    'roster.checked.line': 'Row {line}',
    'roster.checked.download': 'Download the wrong rows with the reasons',
    'roster.checked.reason': 'What has to be mended',
    'roster.checked.lineHeader': 'Row',
    'roster.checked.file': 'Wrong rows',
    'roster.checked.skip': 'Leave the wrong rows out ({count})',
    'roster.checked.remove':
      'Remove {count} participants from the roster who aren’t in this file (their learning records stay). Tick this only if the file has everybody.',
    'roster.checked.save': 'Save to the roster',
    'roster.checked.mapping': 'Change columns',
    'roster.checked.skipFirst': 'Tick “Leave the wrong rows out” to save only the right ones.',

    'roster.saved.title': 'The roster is up to date',
    'roster.saved.text': 'Reports use it at once.',
    'roster.saved.list': 'See the roster',
    'roster.saved.unmatched': 'Match those who aren’t recognised',

    'roster.wrong.name-missing': 'The name is empty. Write the full name.',
    'roster.wrong.identifier-missing':
      'There is nothing to know this person by. Write one of: NUPTK, NIP, e-mail or LMS id.',
    'roster.wrong.too-long': '{field} is too long. At most {most} letters.',
    'roster.wrong.formula': '{field} has the error of a formula ({text}). Write the value itself.',
    'roster.wrong.scientific':
      '{field} is written {text}: Excel has shortened the number. Make the column Text, and write the whole number again.',
    'roster.wrong.rounded':
      '{field} {text} was rounded by Excel (numbers beyond 15 digits). Make the column Text, and write the whole number again.',
    'roster.wrong.digits':
      '{field} “{text}” isn’t {length} digits. Write {length} digits, or leave it empty.',
    'roster.wrong.zeros-lost':
      '{field} “{text}” has only {found} digits; Excel may have taken the zeros before it. Make the column Text, and write {length} digits.',
    'roster.wrong.email':
      'The e-mail “{text}” isn’t complete. Write one address, like nama@guru.sd.belajar.id',
    'roster.wrong.jenjang': 'The level “{text}” is unknown. Write SD, SMP, SMA or SMK, or leave it empty.',
    'roster.wrong.mode': 'The mode “{text}” is unknown. Write luring or daring, or leave it empty.',
    'roster.wrong.origin': 'The LMS address “{text}” isn’t complete. Write it like https://lms.dinas.go.id',
    'roster.wrong.twice':
      '{field} {text} is in row {line} as well. One person, one row: remove or mend one of them.',
    'roster.wrong.same-person':
      'This row and row {line} are both about {name} on the roster. One person, one row: remove or mend one of them.',
    'roster.wrong.two-people':
      'What this row says belongs to two different participants: {one} and {other}. Check NUPTK, NIP and e-mail.',
    'roster.wrong.region-missing': 'The regency or city is empty. Write one of: {regions}.',
    'roster.wrong.region-scope':
      '{region} is outside of your account’s regencies ({regions}). Ask an administrator to import this row.',
    'roster.wrong.elsewhere':
      'This participant is on the roster of another regency or city. Ask an administrator to move them.',

    'roster.unmatched.title': 'Not on the roster',
    'roster.unmatched.lead':
      'These people learn, but their accounts aren’t on the roster. Say who they are; it is remembered, after the next import, too.',
    'roster.unmatched.none': 'Everybody who learns is on the roster.',
    'roster.unmatched.noRoster': 'The roster is still empty, so there is nothing to match with.',
    'roster.unmatched.scope':
      'Accounts that aren’t recognised have no regency or cohort yet, so only administrators can match them.',
    'roster.unmatched.count': 'Unmatched: {count}',
    'roster.unmatched.search': 'Search a name or account',
    'roster.unmatched.unnamed': 'unnamed',
    'roster.unmatched.at': 'at {place}',
    'roster.unmatched.last': 'last {when}',
    'roster.unmatched.suggestions': 'Perhaps',
    'roster.unmatched.noSuggestion': 'No name is like it.',
    'roster.unmatched.this': 'That’s them',
    'roster.unmatched.this.label': 'That’s them: {person} for the account {learner}',
    'roster.unmatched.other': 'Search the roster',
    'roster.unmatched.other.label': 'Search the roster for the account {learner}',
    'roster.unmatched.pages': 'Pages of the unmatched',
    'roster.unmatched.page': 'Page {page} of {pages}',
    'roster.link.title': 'Who is it?',
    'roster.link.back': 'Unmatched',
    'roster.link.search': 'Search a participant',
    'roster.link.nothing': 'No participant matches. Try a part of the name, or the school.',
    'roster.link.type': 'Write a participant’s name, school, NUPTK, NIP or e-mail.',
    'roster.link.done': 'Matched with {name}.',
    'roster.link.undone': 'The match was undone.',
    'roster.links': 'Matched by hand',
    'roster.links.line': '{learner} is {name}, matched by {by} on {when}',
    'roster.links.gone': 'a participant who is no longer on the roster',
    'roster.links.undo': 'Undo',
    'roster.links.undo.label': 'Undo the match of {learner}',
  },
});
