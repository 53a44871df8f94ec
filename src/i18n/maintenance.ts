// What the maintenance commands of the LRS say: `lrs backup|restore|check|vacuum|retain|erase`.
import { catalogue } from './say.ts';

export const maintenance = catalogue({
  id: {
    'lrs.help': `Merawat data: cadangan, pemulihan, pemeriksaan, dan penghapusan data seseorang.

Cara pakai:
  npm run kendali -- lrs backup <folder> [--force] [--dry-run] [--json]
  npm run kendali -- lrs restore <folder> [--force] [--dry-run] [--json]
  npm run kendali -- lrs check [<folder cadangan>] [--full] [--json]
  npm run kendali -- lrs vacuum [--dry-run] [--json]
  npm run kendali -- lrs erase <pengenal> [<pengenal> …] [--yes] [--no-vacuum] [--json]
  npm run kendali -- lrs retain --months <bulan> [--yes] [--no-vacuum] [--json]

  backup   menyalin LRS, akun portal, dan kunci paket ke folder baru, selagi Kendali berjalan.
           --force mengganti cadangan lama dengan nama yang sama.
  restore  mengembalikan data dari cadangan. Hentikan Kendali dulu. Data yang diganti tetap disimpan.
           --force memulihkan walaupun pemeriksaan isi cadangan menemukan kejanggalan.
  check    memeriksa data atau cadangan; boleh selagi Kendali berjalan. --full memeriksa seluruh indeks.
  vacuum   merapatkan berkas LRS. Boleh selagi Kendali berjalan, tetapi penulisan menunggu sampai selesai.
  erase    menghapus data satu orang (hak atas penghapusan, UU PDP No. 27/2022). Semua pengenal di satu
           perintah adalah milik orang yang sama: alamat surel, hash SHA-1-nya, alamat OpenID, atau akun LMS
           sebagai "alamat LMS|nama akun". Pernyataannya tetap dihitung, dengan nama samaran acak.
           Baris daftar pesertanya dihapus, sertifikatnya dicabut tanpa nama.
  retain   menghapus dengan cara yang sama data orang yang sudah sekian bulan tidak tercatat lagi.

erase dan retain hanya menghitung; tambahkan --yes untuk benar-benar menghapus. Penghapusan tidak bisa dibatalkan.
--dry-run hanya memperlihatkan apa yang akan terjadi. --json menulis hasilnya untuk program.
--no-vacuum menunda pembersihan ruang bekas; jalankan "lrs vacuum" sesudahnya.

Contoh: npm run kendali -- lrs backup cadangan/2026-08-01
        npm run kendali -- lrs erase siti@sekolah.example "https://lms.sekolah.example|siti"`,
    'lrs.progress': '  {what}: {percent} %',
    'lrs.copying': 'menyalin {file}',
    'lrs.checking': 'memeriksa pernyataan',
    'lrs.searching': 'mencari di semua pernyataan',
    'lrs.erasing': 'menghapus data orang',
    'lrs.vacuuming': 'Membersihkan ruang bekas di berkas …',
    'lrs.reports': 'Menghitung ulang laporan …',
    'lrs.backup.where': 'Tulis nama folder cadangan: npm run kendali -- lrs backup <folder>.',
    'lrs.backup.plan': 'Akan disalin ke {folder}: {files}. Belum ada yang ditulis.',
    'lrs.backup.done': `Cadangan selesai: {folder}
  Pernyataan  {statements}, yang terakhir disimpan {last}
{files}`,
    'lrs.backup.file': '  {name}  {size}, SHA-256 {sha256}',
    'lrs.never': 'belum ada',
    'lrs.restore.where': 'Tulis folder cadangannya: npm run kendali -- lrs restore <folder>.',
    'lrs.restore.plan':
      'Cadangan {made} utuh dan bisa dipulihkan: {statements} pernyataan, yang terakhir disimpan {last}. Belum ada yang diganti.',
    'lrs.restore.done': `Data dipulihkan dari cadangan {made}: {statements} pernyataan, yang terakhir disimpan {last}.
Laporan dihitung ulang saat Kendali dijalankan lagi.`,
    'lrs.restore.replaced':
      'Data sebelumnya disimpan di {folder}. Hapus folder itu bila sudah tidak diperlukan.',
    'lrs.restore.again':
      'Penghapusan data orang yang dilakukan sesudah cadangan itu dibuat harus diulang: "lrs erase" dengan pengenal yang sama.',
    'lrs.restore.doubtful':
      'Isi cadangan tidak lolos pemeriksaan. Tambahkan --force bila tetap ingin memulihkannya.',
    'lrs.check.good':
      'Data utuh: {statements} pernyataan diperiksa, {lookedUp} di antaranya dicocokkan dengan indeks.',
    'lrs.check.old':
      'Berkas utuh menurut SQLite. Berkas ini dari versi lama; isinya bisa diperiksa sesudah Kendali versi ini membukanya.',
    'lrs.check.bad': 'Ditemukan {count} kejanggalan:',
    'lrs.check.finding': '  • {what} ({count}): {examples}',
    'lrs.check.advice':
      'Jangan hapus apa pun. Buat salinan folder data, lalu pulihkan cadangan terakhir yang utuh dengan "lrs restore".',
    'lrs.finding.sqlite': 'berkas rusak menurut SQLite',
    'lrs.finding.order': 'urutan pernyataan tidak cocok dengan waktu penyimpanannya',
    'lrs.finding.statement-json': 'pernyataan tidak terbaca',
    'lrs.finding.statement-id': 'id pernyataan tidak cocok dengan isinya',
    'lrs.finding.voiding': 'tanda pembatal tidak cocok dengan verba',
    'lrs.finding.voided': 'tanda batal tidak cocok dengan pernyataan yang membatalkan',
    'lrs.finding.target': 'pernyataan yang ditunjuk tidak cocok dengan isinya',
    'lrs.finding.authority': 'pengirim pernyataan tidak tercatat',
    'lrs.finding.index-ids': 'pernyataan tidak ditemukan lewat id-nya',
    'lrs.finding.index-missing': 'pernyataan tidak ditemukan oleh pencarian',
    'lrs.finding.index-extra': 'indeks memuat yang tidak ada',
    'lrs.finding.attachment': 'lampiran tidak cocok dengan hash-nya',
    'lrs.finding.document': 'dokumen tidak cocok dengan ETag-nya',
    'lrs.finding.definition': 'keterangan aktivitas tidak terbaca',
    'lrs.vacuum.plan':
      'Berkas LRS {before}; halaman yang kosong {freed}. Perlu ruang sementara {needed}, tersedia {available}. Belum ada yang diubah.',
    'lrs.vacuum.done': 'Berkas LRS dirapatkan: {before} menjadi {after}.',
    'lrs.erase.who': 'Tulis paling sedikit satu pengenal orang itu, misalnya siti@sekolah.example.',
    'lrs.erase.identifier':
      '"{text}" bukan pengenal. Tulis alamat surel, hash SHA-1 alamat surel, alamat OpenID, atau "alamat LMS|nama akun". Kalau hanya tahu namanya: cari orang itu di /pelatih; nama akun dan alamat LMS-nya tertulis di bawah namanya.',
    'lrs.erase.authority':
      'Pengenal itu milik kunci akses LRS, bukan peserta. Cabut kuncinya dengan "keys revoke".',
    'lrs.erase.nothing': 'Tidak ada data tentang orang itu.',
    'lrs.erase.plan': 'Yang akan terjadi (belum dilakukan; tambahkan --yes):',
    'lrs.erase.done': 'Data orang itu dihapus:',
    'lrs.erase.statements':
      '  {count} pernyataannya tinggal tanpa nama dan tanpa tulisan bebas; angka laporan tetap',
    'lrs.erase.mentions': '  {count} tempat lain yang menyebut orang itu dibersihkan',
    'lrs.erase.documents': '  {count} dokumen kemajuan dan profil dihapus',
    'lrs.erase.attachments': '  {count} lampiran dihapus',
    'lrs.erase.signatures': '  {count} tanda tangan digital dicabut, karena tidak cocok lagi dengan isinya',
    'lrs.erase.roster': '  {count} baris daftar peserta dihapus, beserta kehadiran dan pencocokannya',
    'lrs.erase.certificates': '  {count} sertifikat dicabut dan namanya dihapus',
    'lrs.erase.nameless': 'Nama dihapus atas permintaan',
    'lrs.erase.clean': 'Ruang bekas di berkas LRS sudah dibersihkan.',
    'lrs.erase.traces':
      'Pengenalnya masih terbaca di berkas LRS: mungkin di lampiran milik orang lain, atau orang itu baru saja mengirim lagi.',
    'lrs.erase.freed':
      'Ruang bekas di berkas LRS belum dibersihkan, sehingga sisa data masih bisa terbaca. Jalankan "lrs vacuum" secepatnya.',
    'lrs.erase.backups':
      'Cadangan lama mungkin masih memuat data itu. Hapus cadangannya sesuai jadwal, dan ulangi perintah ini bila salah satunya dipulihkan.',
    'lrs.retain.months': 'Tulis --months dengan bilangan bulat 1 sampai 600, misalnya --months 24.',
    'lrs.retain.none': 'Tidak ada orang yang tidak tercatat lagi sejak {date}.',
    'lrs.retain.plan':
      '{count} orang tidak tercatat lagi sejak {date}. Datanya belum dihapus; tambahkan --yes untuk menghapusnya.',
    'lrs.retain.done': 'Data {count} orang yang tidak tercatat lagi sejak {date} dihapus.',
    'lrs.fault.missing': 'Berkas {path} tidak ada.',
    'lrs.fault.damaged': 'Berkas {path} rusak atau bukan basis data. Pulihkan cadangan dengan "lrs restore".',
    'lrs.fault.foreign': 'Berkas {path} bukan milik LRS ini.',
    'lrs.fault.newer': 'Berkas {path} dari versi Kendali yang lebih baru. Perbarui Kendali dulu.',
    'lrs.fault.in-use':
      'Berkas {path} sedang dipakai program lain. Hentikan Kendali (Ctrl+C) dulu, lalu coba lagi.',
    'lrs.fault.exists':
      '{path} sudah ada. Pilih nama lain, atau tambahkan --force untuk mengganti cadangan lama dengan nama itu.',
    'lrs.fault.no-space': 'Ruang disk di {path} tidak cukup. Kosongkan sebagian, lalu coba lagi.',
    'lrs.fault.unwritable': 'Folder {path} tidak bisa dibuat atau ditulisi. Pilih tempat lain.',
    'lrs.fault.not-a-backup':
      'Folder {path} bukan cadangan Kendali: backup.json tidak ada atau tidak terbaca.',
    'lrs.fault.changed': 'Berkas {path} tidak sama dengan yang dulu disimpan. Pakai cadangan lain.',
    'lrs.fault.unusable':
      'Berkas {path} tidak bisa dibaca atau ditulisi. Periksa disk dan hak akses berkas itu.',
    'lrs.fault.busy':
      'Berkas {path} sedang dikunci program lain. Yang belum selesai tidak diubah; coba lagi sebentar lagi.',
  },
  en: {
    'lrs.help': `Looks after the data: backup, restore, checks, and the erasure of a person's data.

Usage:
  npm run kendali -- lrs backup <folder> [--force] [--dry-run] [--json]
  npm run kendali -- lrs restore <folder> [--force] [--dry-run] [--json]
  npm run kendali -- lrs check [<backup folder>] [--full] [--json]
  npm run kendali -- lrs vacuum [--dry-run] [--json]
  npm run kendali -- lrs erase <identifier> [<identifier> …] [--yes] [--no-vacuum] [--json]
  npm run kendali -- lrs retain --months <months> [--yes] [--no-vacuum] [--json]

  backup   copies the LRS, the portal's accounts and the package key to a new folder while Kendali runs.
           --force replaces an earlier backup of the same name.
  restore  brings the data back from a backup. Stop Kendali first. What is replaced is kept.
           --force restores although the check of the backup's contents has findings.
  check    checks the data or a backup; Kendali may run meanwhile. --full checks the whole index.
  vacuum   packs the LRS file. Kendali may run meanwhile, but whoever writes waits until it is done.
  erase    erases one person's data (the right to erasure, UU PDP No. 27/2022). All identifiers in one command
           are the same person's: e-mail address, its SHA-1 hash, OpenID, or an LMS account as
           "LMS address|account name". The statements still count, under a random pseudonym.
           Entries of the roster are deleted, certificates revoked and their names taken off.
  retain   erases in the same way the data of people of whom nothing was recorded for so many months.

erase and retain only count; add --yes to really erase. An erasure can't be undone.
--dry-run only shows what would happen. --json writes the result for programs.
--no-vacuum puts off clearing freed space; run "lrs vacuum" afterwards.

Example: npm run kendali -- lrs backup backups/2026-08-01
         npm run kendali -- lrs erase siti@school.example "https://lms.school.example|siti"`,
    'lrs.progress': '  {what}: {percent} %',
    'lrs.copying': 'copying {file}',
    'lrs.checking': 'checking statements',
    'lrs.searching': 'searching all statements',
    'lrs.erasing': 'erasing people',
    'lrs.vacuuming': 'Clearing freed space in the file …',
    'lrs.reports': 'Computing the reports anew …',
    'lrs.backup.where': 'Write the name of the backup folder: npm run kendali -- lrs backup <folder>.',
    'lrs.backup.plan': 'Would be copied to {folder}: {files}. Nothing is written yet.',
    'lrs.backup.done': `The backup is done: {folder}
  Statements  {statements}, the last one stored {last}
{files}`,
    'lrs.backup.file': '  {name}  {size}, SHA-256 {sha256}',
    'lrs.never': 'never',
    'lrs.restore.where': 'Write the backup folder: npm run kendali -- lrs restore <folder>.',
    'lrs.restore.plan':
      'The backup of {made} is whole and can be restored: {statements} statements, the last one stored {last}. Nothing is replaced yet.',
    'lrs.restore.done': `The data is restored from the backup of {made}: {statements} statements, the last one stored {last}.
The reports are computed anew when Kendali is started again.`,
    'lrs.restore.replaced':
      'The earlier data is kept in {folder}. Delete that folder when it is no longer needed.',
    'lrs.restore.again':
      'Erasures made after that backup have to be done again: "lrs erase" with the same identifiers.',
    'lrs.restore.doubtful':
      "The backup's contents don't pass the check. Add --force to restore it all the same.",
    'lrs.check.good':
      'The data is whole: {statements} statements checked, {lookedUp} of them looked up in the index.',
    'lrs.check.old':
      'The file is whole as far as SQLite can tell. It is from an earlier version; its contents can be checked once this version has opened it.',
    'lrs.check.bad': '{count} findings:',
    'lrs.check.finding': '  • {what} ({count}): {examples}',
    'lrs.check.advice':
      'Delete nothing. Copy the data folder, then restore the last backup that is whole with "lrs restore".',
    'lrs.finding.sqlite': 'the file is damaged, says SQLite',
    'lrs.finding.order': "the order of statements doesn't fit the times at which they were stored",
    'lrs.finding.statement-json': "a statement can't be read",
    'lrs.finding.statement-id': "a statement's id doesn't fit its contents",
    'lrs.finding.voiding': "the mark of a voiding statement doesn't fit its verb",
    'lrs.finding.voided': "the mark of a voided statement doesn't fit the one that voids it",
    'lrs.finding.target': "the statement that is pointed at doesn't fit the contents",
    'lrs.finding.authority': 'who sent a statement is not recorded',
    'lrs.finding.index-ids': "a statement isn't found by its id",
    'lrs.finding.index-missing': "a statement isn't found by searches",
    'lrs.finding.index-extra': "the index holds what isn't there",
    'lrs.finding.attachment': "an attachment doesn't fit its hash",
    'lrs.finding.document': "a document doesn't fit its ETag",
    'lrs.finding.definition': "an activity's definition can't be read",
    'lrs.vacuum.plan':
      'LRS file {before}; empty pages {freed}. Needs {needed} for a while, {available} are free. Nothing is changed yet.',
    'lrs.vacuum.done': 'The LRS file is packed: {before} became {after}.',
    'lrs.erase.who': 'Write at least one identifier of the person, for example siti@school.example.',
    'lrs.erase.identifier':
      '"{text}" is no identifier. Write an e-mail address, the SHA-1 hash of one, an OpenID, or "LMS address|account name". If you know the name only: look for the person at /pelatih; account name and LMS address stand below the name.',
    'lrs.erase.authority':
      'That identifier belongs to an access key of the LRS, not to a learner. Revoke the key with "keys revoke".',
    'lrs.erase.nothing': 'There is no data about that person.',
    'lrs.erase.plan': 'What will happen (not done yet; add --yes):',
    'lrs.erase.done': "The person's data is erased:",
    'lrs.erase.statements':
      '  {count} statements of theirs stay without name and free text; the figures of reports stay',
    'lrs.erase.mentions': '  {count} other places that named the person are cleaned',
    'lrs.erase.documents': '  {count} documents of progress and profile are deleted',
    'lrs.erase.attachments': '  {count} attachments are deleted',
    'lrs.erase.signatures': '  {count} digital signatures are removed, because they no longer fit',
    'lrs.erase.roster': '  {count} entries of the roster are deleted, with their attendance and links',
    'lrs.erase.certificates': '  {count} certificates are revoked and lose their names',
    'lrs.erase.nameless': 'Name erased by request',
    'lrs.erase.clean': 'Freed space in the LRS file is cleared.',
    'lrs.erase.traces':
      "The identifiers can still be read in the LRS file: perhaps in another person's attachment, or the person has just sent again.",
    'lrs.erase.freed':
      'Freed space in the LRS file is not cleared yet, so remains of the data can still be read. Run "lrs vacuum" soon.',
    'lrs.erase.backups':
      'Earlier backups may still hold the data. Delete them on schedule, and repeat this command when one of them is restored.',
    'lrs.retain.months': 'Write --months with a whole number from 1 to 600, for example --months 24.',
    'lrs.retain.none': 'There is nobody of whom nothing was recorded since {date}.',
    'lrs.retain.plan':
      'Nothing was recorded of {count} people since {date}. Their data is not erased yet; add --yes to erase it.',
    'lrs.retain.done': 'The data of {count} people of whom nothing was recorded since {date} is erased.',
    'lrs.fault.missing': 'There is no file {path}.',
    'lrs.fault.damaged': 'The file {path} is damaged or no database. Restore a backup with "lrs restore".',
    'lrs.fault.foreign': "The file {path} isn't one of this LRS.",
    'lrs.fault.newer': 'The file {path} is from a later version of Kendali. Update Kendali first.',
    'lrs.fault.in-use': 'Another program is using {path}. Stop Kendali (Ctrl+C) first, then try again.',
    'lrs.fault.exists':
      '{path} exists already. Choose another name, or add --force to replace an earlier backup of that name.',
    'lrs.fault.no-space': 'There is too little room on the disk at {path}. Free some, then try again.',
    'lrs.fault.unwritable': "The folder {path} can't be made or written to. Choose another place.",
    'lrs.fault.not-a-backup':
      "The folder {path} is no backup of Kendali: backup.json is missing or can't be read.",
    'lrs.fault.changed': 'The file {path} is not the one that was saved. Use another backup.',
    'lrs.fault.unusable':
      "The file {path} can't be read or written. Check the disk and who may write to the file.",
    'lrs.fault.busy':
      "Another program has locked {path}. What isn't finished is unchanged; try again in a moment.",
  },
});
