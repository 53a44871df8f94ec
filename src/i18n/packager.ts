// Strings of the packager: the steps of a build and the `pack` command.
import { catalogue } from './say.ts';

export const packager = catalogue({
  id: {
    'packager.newTab': '(terbuka di tab baru)',

    'packager.rendering': 'Merangkai halaman "{title}" …',
    'packager.describing': 'Menulis manifes …',
    'packager.zipping': 'Memampatkan {count} berkas …',
    'packager.start': '→ Sesi {number} · {title} · {format}',
    'packager.done': 'Selesai: {path} ({kilobytes} KB)',
    'packager.startCourse': '→ Seluruh kursus ({count} sesi) · {format}',
    'packager.noSession': 'sesi {number} belum ada; yang ada: {numbers}',
    'packager.noFolder': 'tulis nama folder, misalnya dist',
    'packager.noFile': 'berkas {path} tidak bisa dibaca; periksa nama dan foldernya',
    'packager.unexpected': "'{argument}' tidak dimengerti; setiap pilihan diawali --",
    'packager.unknownFlag': 'pilihan {flag} tidak dikenal',
    'packager.emptyFlag': 'pilihan {flag} perlu diisi',
    'packager.seeHelp': 'Lihat semua pilihan: npm run pack -- --help',
    'packager.cannotWrite': 'Paket tidak bisa ditulis: {reason}',
    'packager.help': `Menyusun paket pelajaran yang siap diunggah ke LMS.

  npm run pack -- [pilihan]

  --format FORMAT        {formats}; tanpa ini: semua format
  --session NOMOR        nomor sesi; tanpa ini: tiap sesi dan seluruh kursus
  --out FOLDER           folder hasil, dengan SHA256SUMS (bawaan: dist)
  --language id|en       bahasa tombol dan pesan (bawaan: id)
  --jenjang JENJANG      sd, smp, sma, atau smk: contoh yang tampil lebih dulu
  --office-name TEKS     nama kantor, tampil di pelajaran
  --office-logo BERKAS   logo PNG, JPEG, atau WebP, paling besar 64 KB
  --accent-colour #RRGGBB  warna tombol dan tautan
  --band-colour #RRGGBB  warna pita di atas pelajaran
  --pass-mark 1..100     nilai lulus (bawaan: menurut kursus)
  --posttest required|optional  apakah pasca-uji wajib (bawaan: required)
  --lrs-endpoint ALAMAT  LRS yang menerima catatan belajar, bersama
  --lrs-key KUNCI        kunci dan
  --lrs-secret RAHASIA   rahasianya; isi ketiganya atau tidak sama sekali
  --contact TEKS         siapa yang bisa dihubungi guru
  --base-iri ALAMAT      awal semua id aktivitas xAPI
  --site ALAMAT          tempat kursus terpasang di web, untuk common-cartridge
  --help                 bantuan ini

Kode keluar: 0 berhasil, 1 kursus atau penyusunan gagal, 2 pilihan keliru.`,
  },
  en: {
    'packager.newTab': '(opens in a new tab)',

    'packager.rendering': 'Laying out the pages of "{title}" …',
    'packager.describing': 'Writing the manifest …',
    'packager.zipping': 'Compressing {count} files …',
    'packager.start': '→ Session {number} · {title} · {format}',
    'packager.done': 'Done: {path} ({kilobytes} KB)',
    'packager.startCourse': '→ The whole course ({count} sessions) · {format}',
    'packager.noSession': 'there is no session {number} yet; there are: {numbers}',
    'packager.noFolder': 'write the name of a folder, for example dist',
    'packager.noFile': 'the file {path} cannot be read; check its name and folder',
    'packager.unexpected': "'{argument}' is not understood; every option begins with --",
    'packager.unknownFlag': 'option {flag} is unknown',
    'packager.emptyFlag': 'option {flag} needs a value',
    'packager.seeHelp': 'All options: npm run pack -- --help',
    'packager.cannotWrite': 'The package could not be written: {reason}',
    'packager.help': `Makes lesson packages that an LMS accepts.

  npm run pack -- [options]

  --format FORMAT        {formats}; all of them without this
  --session NUMBER       number of a session; without this each and the whole course
  --out FOLDER           where to write, with SHA256SUMS (default: dist)
  --language id|en       language of buttons and messages (default: id)
  --jenjang LEVEL        sd, smp, sma or smk: whose examples are shown first
  --office-name TEXT     name of the office, shown in the lesson
  --office-logo FILE     logo as PNG, JPEG or WebP, 64 KB at most
  --accent-colour #RRGGBB  colour of buttons and links
  --band-colour #RRGGBB  colour of the band above the lesson
  --pass-mark 1..100     score to pass (default: the course's own)
  --posttest required|optional  whether the post-test is required (default: required)
  --lrs-endpoint URL     LRS that gets statements, together with
  --lrs-key KEY          its key and
  --lrs-secret SECRET    its secret; give all three or none
  --contact TEXT         whom a teacher may ask
  --base-iri URL         beginning of all xAPI activity ids
  --site URL             where the course stands on the web, for common-cartridge
  --help                 this help

Exit codes: 0 done, 1 the course is broken or the build failed, 2 wrong options.`,
  },
});
