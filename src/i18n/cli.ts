// What the command line says: help, progress, and what to do when something is wrong.
import { catalogue } from './say.ts';

export const cli = catalogue({
  id: {
    'cli.help': `Kendali: pelajaran AI untuk guru, siap dipasang di LMS sekolah.

Cara pakai:  npm run kendali -- <perintah> [pilihan]

Perintah:
  serve                 menjalankan portal, LRS, dan pratinjau
  pack                  membuat paket untuk LMS
  inspect <zip>         memeriksa paket apa pun, buatan siapa pun
  evidence verify <zip> menghitung ulang bukti peserta dari ekspornya
  keys create           membuat kunci LRS
  keys list             melihat semua kunci LRS
  keys change <kunci>   mengubah nama atau batas kunci LRS
  keys revoke <kunci>   mencabut kunci LRS
  keys audit            melihat siapa mengubah kunci apa
  lrs backup <folder>   mencadangkan data selagi Kendali berjalan
  lrs restore <folder>  memulihkan data dari cadangan
  lrs check             memeriksa apakah data utuh
  lrs vacuum            merapatkan berkas LRS
  lrs erase <pengenal>  menghapus data satu orang
  lrs retain            menghapus data orang yang sudah lama tidak tercatat
  course check          memeriksa isi kursus
  course report         menghitung isi kursus dan mencari cacat butir soal
  course publish-ids    menambahkan id baru ke daftar terbit
  reports rebuild       menghitung ulang laporan dari semua pernyataan
  setup-link            membuat tautan penyiapan administrator yang baru
  demo-data             mengisi LRS dengan peserta simulasi

Tambahkan --help di belakang perintah untuk penjelasannya.
Kode keluar: 0 berhasil, 1 gagal, 2 perintah atau pilihannya salah.`,
    'cli.unknown':
      'Perintah "{command}" tidak dikenal. Jalankan "npm run kendali -- --help" untuk melihat daftarnya.',
    'cli.wrong': '{message}\nTambahkan --help untuk melihat cara pakainya.',
    'cli.failed': 'Gagal: {message}',
    'cli.dataFolder':
      'Folder data "{folder}" tidak bisa dipakai. Pilih folder yang boleh Anda tulisi lewat KENDALI_DATA_DIR.',
    'cli.option.unknown': 'Pilihan "{option}" tidak dikenal.',
    'cli.option.value': 'Pilihan "{option}" perlu diikuti sebuah nilai.',
    'cli.option.noValue': 'Pilihan "{option}" tidak memakai nilai.',
    'cli.option.extra': 'Kata "{word}" tidak dikenal di sini.',
    'cli.keys.help': `Mengurus kunci LRS. Rahasia sebuah kunci hanya ditampilkan satu kali, yaitu saat dibuat.

Cara pakai:
  npm run kendali -- keys create --scope <cakupan> [--scope <cakupan> …] [--name <nama>] [batas …] [--json]
  npm run kendali -- keys list [--json]
  npm run kendali -- keys change <kunci> [--name <nama>] [batas …] [--without <batas> …]
  npm run kendali -- keys revoke <kunci>
  npm run kendali -- keys audit [<kunci>] [--limit <jumlah>] [--json]

Cakupan:
  statements/write       mengirim pernyataan
  statements/read/mine   membaca pernyataan yang dikirim kunci itu sendiri
  statements/read        membaca semua pernyataan
  state                  membaca dan menulis kemajuan pelajaran
  define                 mengubah keterangan aktivitas
  profile                membaca dan menulis profil
  all/read               membaca semuanya
  all                    segalanya

Batas (semua boleh dikosongkan):
  --prefix <IRI>         hanya tentang aktivitas ini dan yang di bawahnya
  --verb <IRI>           hanya verba ini; boleh ditulis beberapa kali
  --per-minute <jumlah>  paling banyak sekian permintaan semenit
  --write-only           hanya menulis, apa pun cakupannya
  --days <hari>          berakhir setelah sekian hari

"change" mengubah batas yang ditulis dan membiarkan yang lain; --without menghapus sebuah batas
(prefix, verb, per-minute, write-only, days). "audit" menampilkan catatan perubahan, yang terbaru di atas.

Contoh: npm run kendali -- keys create --scope statements/write --write-only --name "Paket sesi 1"`,
    'cli.keys.scope': 'Tulis paling sedikit satu --scope. Yang ada: {scopes}.',
    'cli.keys.scopeUnknown': 'Cakupan "{scope}" tidak dikenal. Yang ada: {scopes}.',
    'cli.keys.days': 'Nilai --days harus bilangan bulat 1 sampai 3650, misalnya --days 30.',
    'cli.keys.created': `Kunci dibuat. Simpan rahasianya sekarang; rahasia ini tidak bisa ditampilkan lagi.
  Kunci:   {key}
  Rahasia: {secret}
  Cakupan: {scopes}
  Batas:   {limits}`,
    'cli.keys.prefix':
      'Nilai --prefix harus alamat lengkap (IRI), misalnya --prefix https://contoh.id/kursus.',
    'cli.keys.verb':
      'Nilai --verb harus alamat lengkap (IRI), misalnya --verb http://adlnet.gov/expapi/verbs/completed; paling banyak 100.',
    'cli.keys.perMinute':
      'Nilai --per-minute harus bilangan bulat 1 sampai 1000000, misalnya --per-minute 600.',
    'cli.keys.used': 'terakhir dipakai {when}',
    'cli.keys.unused': 'belum pernah dipakai',
    'cli.keys.changeWhich': 'Tulis kunci yang akan diubah: npm run kendali -- keys change <kunci> [pilihan].',
    'cli.keys.changeWhat':
      'Tulis apa yang diubah: --name, --prefix, --verb, --per-minute, --write-only, --days, atau --without.',
    'cli.keys.without': 'Nilai --without "{word}" tidak dikenal. Yang ada: {words}.',
    'cli.keys.changed': 'Kunci {key} diubah. Batasnya sekarang: {limits}.',
    'cli.keys.auditLimit': 'Nilai --limit harus bilangan bulat mulai 1, misalnya --limit 50.',
    'cli.keys.auditNone': 'Belum ada catatan.',
    'cli.keys.none': 'Belum ada kunci.',
    'cli.keys.active': 'aktif',
    'cli.keys.revoked': 'dicabut',
    'cli.keys.expired': 'kedaluwarsa',
    'cli.keys.revokeWhich': 'Tulis kunci yang akan dicabut: npm run kendali -- keys revoke <kunci>.',
    'cli.keys.revokeDone': 'Kunci {key} dicabut.',
    'cli.keys.revokeUnknown': 'Kunci "{key}" tidak ada. Jalankan "keys list" untuk melihat daftarnya.',
    'cli.course.help': `Memeriksa isi kursus, dan menerbitkan id yang baru.

Cara pakai:
  npm run kendali -- course check
  npm run course:report            tabel; dengan "-- --json" sebagai JSON
  npm run course:publish-ids

Id halaman, soal, dan lab berlaku selamanya: sekali terbit, tidak boleh hilang atau berganti nama.`,
    'cli.course.good':
      'Kursus utuh: {sessions} sesi, {units} unit, {pages} halaman, {questions} soal, {labs} lab.',
    'cli.course.published': 'Daftar terbit diperbarui: course/published-ids.json',
    'cli.course.unchanged': 'Tidak ada id baru; daftar terbit tetap.',
    'cli.report.title': 'Isi kursus',
    'cli.report.session': 'Sesi {number}',
    'cli.report.all': 'Seluruhnya',
    'cli.report.units': 'Unit',
    'cli.report.pages': 'Halaman',
    'cli.report.minutes': 'Menit',
    'cli.report.words': 'Kata',
    'cli.report.bankItems': 'Butir bank pasca-uji',
    'cli.report.pretestItems': 'Butir pra-uji',
    'cli.report.checks': 'Soal di halaman',
    'cli.report.labs': 'Lab',
    'cli.report.artefacts': 'Karya guru',
    'cli.report.sources': 'Sumber',
    'cli.report.glossary': 'Istilah glosarium',
    'cli.report.kinds': 'Soal di halaman menurut jenis',
    'cli.report.levels': 'Semua soal menurut tingkat kognitif',
    'cli.report.competencies': 'Kompetensi UNESCO',
    'cli.report.byPages': 'halaman',
    'cli.report.byItems': 'butir tes',
    'cli.report.noFlaws': 'Tidak ada cacat butir soal yang ditemukan.',
    'cli.report.flaws': 'Cacat butir soal: {count}',
    'cli.reports.help': `Menghitung ulang semua laporan dari pernyataan yang tersimpan di LRS.

Cara pakai:  npm run kendali -- reports rebuild`,
    'cli.reports.progress': '  {done} dari {total} pernyataan',
    'cli.reports.done': 'Laporan dihitung ulang dari {total} pernyataan.',
    'cli.setup.help': `Membuat tautan sekali pakai untuk membuat akun administrator pertama.

Cara pakai:  npm run kendali -- setup-link [--reset]

  --reset   membuat tautan walaupun administrator sudah ada, misalnya karena kata sandinya lupa`,
    'cli.setup.exists':
      'Administrator sudah ada. Masuk lewat {address}/masuk.\nLupa kata sandi? Tambahkan --reset untuk membuat tautan baru.',
    'cli.serve.help': `Menjalankan portal, LRS, dan pratinjau sampai dihentikan dengan Ctrl+C.

Cara pakai:  npm start

Pengaturan lewat variabel lingkungan:
  KENDALI_PORT          port portal dan LRS (bawaan 3000; 0 berarti dipilihkan)
  KENDALI_PREVIEW_PORT  port pratinjau (bawaan: port portal + 1)
  KENDALI_HOST          antarmuka jaringan (bawaan 127.0.0.1, komputer ini saja; 0.0.0.0 untuk seluruh jaringan)
  KENDALI_DATA_DIR      folder data (bawaan ./data)
  KENDALI_PUBLIC_URL    alamat portal bagi guru, misalnya https://kendali.dinas.go.id; paket akan melapor ke sana
  KENDALI_PREVIEW_URL   alamat pratinjau bila berada di belakang proksi
  KENDALI_MAX_UPLOAD_MB ukuran terbesar kiriman ke LRS berikut lampirannya, dalam MB (bawaan 64)
  KENDALI_LANG          bahasa antarmuka: id atau en`,
    'cli.serve.packages': '→ Membuat paket …',
    'cli.serve.ready': `
Kendali berjalan.
  Portal     {portal}
  LRS        {portal}/xapi
  Pratinjau  {preview}
  Data       {data}`,
    'cli.serve.stopHint': '\nHentikan dengan Ctrl+C.',
    'cli.serve.setup': `
Belum ada administrator. Buka tautan ini satu kali, dalam 24 jam, untuk membuat akunnya:
  {link}`,
    'cli.serve.portTaken':
      'Port {port} sedang dipakai program lain. Hentikan program itu, atau pilih port lain lewat {variable}.\n  Linux dan macOS:  {variable}=3100 npm start\n  Windows:          set {variable}=3100 && npm start',
    'cli.serve.portForbidden': 'Port {port} tidak boleh dipakai tanpa hak khusus. Pilih port di atas 1023.',
    'cli.serve.hostUnknown':
      'KENDALI_HOST="{host}" bukan alamat komputer ini. Tulis 127.0.0.1 (komputer ini saja) atau 0.0.0.0 (seluruh jaringan).',
    'cli.serve.stopping': 'Menghentikan … permintaan yang sedang berjalan diselesaikan dulu.',
    'cli.serve.forced':
      'Dihentikan paksa. Laporan yang sudah diterima LRS tetap aman; yang belum diterima akan dikirim ulang oleh pelajaran.',
  },
  en: {
    'cli.help': `Kendali: lessons on AI for teachers, ready for the LMSs that schools have.

Usage:  npm run kendali -- <command> [options]

Commands:
  serve                 runs the portal, the LRS and the preview
  pack                  makes packages for an LMS
  inspect <zip>         checks any package, whoever made it
  evidence verify <zip> recomputes evidence of participation from its export
  keys create           makes an LRS key
  keys list             shows all LRS keys
  keys change <key>     changes the name or limits of an LRS key
  keys revoke <key>     revokes an LRS key
  keys audit            shows who changed which key
  lrs backup <folder>   backs the data up while Kendali runs
  lrs restore <folder>  brings the data back from a backup
  lrs check             checks whether the data is whole
  lrs vacuum            packs the LRS file
  lrs erase <person>    erases one person's data
  lrs retain            erases people of whom nothing was recorded for long
  course check          checks the course
  course report         counts what is in the course and looks for item-writing flaws
  course publish-ids    adds new ids to the published list
  reports rebuild       computes the reports anew from all statements
  setup-link            makes a new set-up link for the administrator
  demo-data             fills the LRS with simulated participants

Add --help after a command for details.
Exit codes: 0 done, 1 failed, 2 wrong command or option.`,
    'cli.unknown': 'There is no command "{command}". Run "npm run kendali -- --help" for the list.',
    'cli.wrong': '{message}\nAdd --help for the usage.',
    'cli.failed': 'Failed: {message}',
    'cli.dataFolder':
      'The data folder "{folder}" can\'t be used. Choose one that you may write to with KENDALI_DATA_DIR.',
    'cli.option.unknown': 'There is no option "{option}".',
    'cli.option.value': 'The option "{option}" needs a value.',
    'cli.option.noValue': 'The option "{option}" takes no value.',
    'cli.option.extra': 'The word "{word}" means nothing here.',
    'cli.keys.help': `Manages LRS keys. The secret of a key is shown once, when it is made.

Usage:
  npm run kendali -- keys create --scope <scope> [--scope <scope> …] [--name <name>] [limit …] [--json]
  npm run kendali -- keys list [--json]
  npm run kendali -- keys change <key> [--name <name>] [limit …] [--without <limit> …]
  npm run kendali -- keys revoke <key>
  npm run kendali -- keys audit [<key>] [--limit <count>] [--json]

Scopes:
  statements/write       send statements
  statements/read/mine   read the statements that this key sent
  statements/read        read all statements
  state                  read and write lesson progress
  define                 change descriptions of activities
  profile                read and write profiles
  all/read               read everything
  all                    everything

Limits (each may be left out):
  --prefix <IRI>         only about this activity and those below it
  --verb <IRI>           only this verb; may be written several times
  --per-minute <count>   at most so many requests a minute
  --write-only           writes only, whatever its scopes
  --days <days>          ends after so many days

"change" changes the limits that are written and leaves the others; --without lifts a limit
(prefix, verb, per-minute, write-only, days). "audit" shows what was changed, the latest first.

Example: npm run kendali -- keys create --scope statements/write --write-only --name "Session 1 package"`,
    'cli.keys.scope': 'Write at least one --scope. There are: {scopes}.',
    'cli.keys.scopeUnknown': 'There is no scope "{scope}". There are: {scopes}.',
    'cli.keys.days': 'The value of --days must be a whole number from 1 to 3650, for example --days 30.',
    'cli.keys.created': `The key is made. Keep the secret now; it can't be shown again.
  Key:    {key}
  Secret: {secret}
  Scopes: {scopes}
  Limits: {limits}`,
    'cli.keys.prefix':
      'The value of --prefix must be a complete address (IRI), for example --prefix https://example.org/course.',
    'cli.keys.verb':
      'The value of --verb must be a complete address (IRI), for example --verb http://adlnet.gov/expapi/verbs/completed; at most 100.',
    'cli.keys.perMinute':
      'The value of --per-minute must be a whole number from 1 to 1000000, for example --per-minute 600.',
    'cli.keys.used': 'last used {when}',
    'cli.keys.unused': 'never used',
    'cli.keys.changeWhich': 'Write the key to change: npm run kendali -- keys change <key> [options].',
    'cli.keys.changeWhat':
      'Write what to change: --name, --prefix, --verb, --per-minute, --write-only, --days or --without.',
    'cli.keys.without': 'There is no limit "{word}" to lift. There are: {words}.',
    'cli.keys.changed': 'Key {key} is changed. Its limits are now: {limits}.',
    'cli.keys.auditLimit': 'The value of --limit must be a whole number from 1, for example --limit 50.',
    'cli.keys.auditNone': 'Nothing has been logged yet.',
    'cli.keys.none': 'There are no keys yet.',
    'cli.keys.active': 'active',
    'cli.keys.revoked': 'revoked',
    'cli.keys.expired': 'expired',
    'cli.keys.revokeWhich': 'Write the key to revoke: npm run kendali -- keys revoke <key>.',
    'cli.keys.revokeDone': 'Key {key} is revoked.',
    'cli.keys.revokeUnknown': 'There is no key "{key}". Run "keys list" for the list.',
    'cli.course.help': `Checks the course, and publishes new ids.

Usage:
  npm run kendali -- course check
  npm run course:report            a table; with "-- --json" as JSON
  npm run course:publish-ids

Ids of pages, questions and labs are for ever: once published, they may not disappear or change.`,
    'cli.course.good':
      'The course is whole: {sessions} sessions, {units} units, {pages} pages, {questions} questions, {labs} labs.',
    'cli.course.published': 'The published list is updated: course/published-ids.json',
    'cli.course.unchanged': 'There are no new ids; the published list stays as it is.',
    'cli.report.title': 'What is in the course',
    'cli.report.session': 'Session {number}',
    'cli.report.all': 'Altogether',
    'cli.report.units': 'Units',
    'cli.report.pages': 'Pages',
    'cli.report.minutes': 'Minutes',
    'cli.report.words': 'Words',
    'cli.report.bankItems': 'Post-test bank items',
    'cli.report.pretestItems': 'Pre-test items',
    'cli.report.checks': 'Questions on pages',
    'cli.report.labs': 'Labs',
    'cli.report.artefacts': 'Works that teachers make',
    'cli.report.sources': 'Sources',
    'cli.report.glossary': 'Glossary terms',
    'cli.report.kinds': 'Questions on pages by kind',
    'cli.report.levels': 'All questions by cognitive level',
    'cli.report.competencies': 'UNESCO competencies',
    'cli.report.byPages': 'pages',
    'cli.report.byItems': 'test items',
    'cli.report.noFlaws': 'No item-writing flaws were found.',
    'cli.report.flaws': 'Item-writing flaws: {count}',
    'cli.reports.help': `Computes all reports anew from the statements in the LRS.

Usage:  npm run kendali -- reports rebuild`,
    'cli.reports.progress': '  {done} of {total} statements',
    'cli.reports.done': 'The reports are computed anew from {total} statements.',
    'cli.setup.help': `Makes a one-time link for creating the first administrator's account.

Usage:  npm run kendali -- setup-link [--reset]

  --reset   makes a link although there is an administrator, for example because the password is forgotten`,
    'cli.setup.exists':
      'There is an administrator already. Log in at {address}/masuk.\nForgotten the password? Add --reset for a new link.',
    'cli.serve.help': `Runs the portal, the LRS and the preview until it is stopped with Ctrl+C.

Usage:  npm start

Settings by environment variable:
  KENDALI_PORT          port of portal and LRS (default 3000; 0 lets the system choose)
  KENDALI_PREVIEW_PORT  port of the preview (default: the portal's + 1)
  KENDALI_HOST          network interface (default 127.0.0.1, this machine only; 0.0.0.0 for the whole network)
  KENDALI_DATA_DIR      data folder (default ./data)
  KENDALI_PUBLIC_URL    the portal's address for teachers, e.g. https://kendali.dinas.go.id; packages report there
  KENDALI_PREVIEW_URL   the preview's address when it is behind a proxy
  KENDALI_MAX_UPLOAD_MB largest request to the LRS with its attachments, in MB (default 64)
  KENDALI_LANG          interface language: id or en`,
    'cli.serve.packages': '→ Building the packages …',
    'cli.serve.ready': `
Kendali is running.
  Portal   {portal}
  LRS      {portal}/xapi
  Preview  {preview}
  Data     {data}`,
    'cli.serve.stopHint': '\nStop it with Ctrl+C.',
    'cli.serve.setup': `
There is no administrator yet. Open this link once, within 24 hours, to create the account:
  {link}`,
    'cli.serve.portTaken':
      'Another program is using port {port}. Stop it, or choose another port with {variable}.\n  Linux and macOS:  {variable}=3100 npm start\n  Windows:          set {variable}=3100 && npm start',
    'cli.serve.portForbidden': 'Port {port} needs special rights. Choose a port above 1023.',
    'cli.serve.hostUnknown':
      'KENDALI_HOST="{host}" is no address of this computer. Write 127.0.0.1 (this machine only) or 0.0.0.0 (the whole network).',
    'cli.serve.stopping': 'Stopping … requests under way are finished first.',
    'cli.serve.forced':
      'Stopped by force. Reports that the LRS accepted are safe; lessons send the others again.',
  },
});
