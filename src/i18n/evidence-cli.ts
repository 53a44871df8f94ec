// Strings of `kendali evidence`, and of the BACA-SAYA that stands in every export of evidence.
import { catalogue } from './say.ts';

export const evidenceCli = catalogue({
  id: {
    'evidence.help': `kendali evidence verify <zip atau folder> [--kunci SIDIK] [--json]
    Menghitung ulang bukti peserta dari berkas ekspornya saja, tanpa basis data, dan mencetak
    angka mana yang cocok dengan ringkasan yang ditandatangani.
    --kunci  sidik kunci dari halaman /verifikasi portal penerbit; tanpa ini kunci di dalam
             berkas hanya dibandingkan dengan dirinya sendiri
    Kode keluar: 0 semuanya cocok, 1 ada yang tidak cocok atau tidak terbaca, 2 perintah salah.`,
    'evidence.noPath':
      'Tulis nama berkas zip atau folder ekspornya: kendali evidence verify bukti-peserta.zip',
    'evidence.missing': '{file} tidak ada.',
    'evidence.not-zip': '{file} bukan berkas zip yang utuh. Unduh ulang ekspornya.',
    'evidence.no-file': 'Ekspor itu tidak berisi {file}.',
    'evidence.too-big': '{file} memuat baris yang terlalu panjang untuk sebuah ekspor bukti peserta.',
    'evidence.malformed': '{file}, baris {line}: isinya bukan bentuk yang dibuat program ini.',
    'evidence.about': '{course}: {counted} orang dihitung ikut serta, {from} sampai {to}.',
    'evidence.made': 'Dibuat {made} oleh {portal} ({program}).',
    'evidence.thumbprint': 'Sidik kunci penanda tangan: {thumbprint}',
    'evidence.compare':
      'Bandingkan sidik itu dengan yang tercantum di {portal}/verifikasi, atau pakai --kunci.',
    'evidence.pseudonymised': 'Ekspor ini disamarkan: nama dan identitas diganti kode.',
    'evidence.agrees': 'cocok',
    'evidence.differs': 'TIDAK COCOK',
    'evidence.line': '{mark}  {name}: {found}',
    'evidence.line.differs': '{mark}  {name}: tertulis {stated}, dihitung ulang {found}',
    'evidence.good': 'Semua yang bisa dihitung ulang cocok.',
    'evidence.bad': '{count} dari {all} pemeriksaan tidak cocok: ringkasan ini jangan dipakai.',
    'evidence.check.signature': 'Tanda tangan Ed25519',
    'evidence.check.key': 'Kunci',
    'evidence.check.rule': 'Aturan hitung',
    'evidence.check.statements': 'Pernyataan (jumlah · SHA-256)',
    'evidence.check.statement-order': 'Pernyataan tidak berurutan atau berulang',
    'evidence.check.statement-window': 'Pernyataan di luar jendela waktu',
    'evidence.check.people': 'Daftar orang (jumlah · SHA-256)',
    'evidence.check.owners': 'Orang di balik pernyataan',
    'evidence.check.decisions': 'Orang yang putusannya berbeda',
    'evidence.check.enough': 'Memenuhi syarat',
    'evidence.check.counted': 'Dihitung ikut serta',
    'evidence.check.aside': 'Disisihkan',
    'evidence.check.merged': 'Memakai lebih dari satu akun',
    'evidence.check.sessions': 'Per sesi',
    'evidence.check.regions': 'Per kabupaten/kota',
    'evidence.check.patterns': 'Pola yang ditemukan',
    'evidence.check.peak': 'Puncak serentak',
    'evidence.value.valid': 'sah',
    'evidence.value.invalid': 'tidak sah',
    'evidence.value.same': 'sama dengan aturan program ini',
    'evidence.readme': `BUKTI PESERTA
=============

Isi:
  pernyataan.ndjson  semua pernyataan xAPI yang dihitung, satu baris satu pernyataan, urut waktu diterima
  peserta.ndjson     orang yang dihitung dan yang disisihkan, dengan alasannya
  ringkasan.json     aturan hitung, angka, sidik kedua berkas di atas, dan tanda tangan Ed25519

Memeriksa ulang (tanpa basis data, tanpa internet), di folder program Kendali:

  npm run kendali -- evidence verify NAMA-BERKAS.zip --kunci {thumbprint}

Perintah itu menghitung ulang semuanya dari pernyataan dan mencetak tiap angka: cocok atau tidak.
Sidik kunci penanda tangan: {thumbprint}
Cocokkan dengan yang tercantum di {portal}/verifikasi.

Apa yang dibuktikan: sejak ditandatangani, tidak satu pun pernyataan, orang, aturan, atau angka
di sini diubah, ditambah, atau dibuang, dan angkanya memang keluar dari pernyataan itu menurut
aturannya. Apa yang tidak dibuktikan: bahwa orang di balik sebuah akun memang orangnya, dan
bahwa kantor menyertakan semua pernyataan yang diterimanya.

Cara menghitung dan cara memeriksa dengan alat lain: docs/evidence.md dalam program Kendali.
`,
  },
  en: {
    'evidence.help': `kendali evidence verify <zip or folder> [--key THUMBPRINT] [--json]
    Recomputes evidence of participation from its exported files alone, without a database, and
    prints which figures agree with the signed summary.
    --key   thumbprint of the key from the issuing portal's page /verifikasi; without it the key
            in the file is compared with itself only
    Exit codes: 0 everything agrees, 1 something doesn't or can't be read, 2 wrong command.`,
    'evidence.noPath': 'Name the zip or folder of the export: kendali evidence verify evidence.zip',
    'evidence.missing': '{file} does not exist.',
    'evidence.not-zip': '{file} is not a whole zip file. Download the export again.',
    'evidence.no-file': 'The export has no {file}.',
    'evidence.too-big': '{file} has a line that is too long for an export of evidence.',
    'evidence.malformed': '{file}, line {line}: not of the form that this program makes.',
    'evidence.about': '{course}: {counted} people counted as having taken part, {from} to {to}.',
    'evidence.made': 'Made {made} by {portal} ({program}).',
    'evidence.thumbprint': 'Thumbprint of the signing key: {thumbprint}',
    'evidence.compare': 'Compare it with the one at {portal}/verifikasi, or use --key.',
    'evidence.pseudonymised': 'This export is pseudonymised: names and identifiers are codes.',
    'evidence.agrees': 'agrees',
    'evidence.differs': 'DIFFERS',
    'evidence.line': '{mark}  {name}: {found}',
    'evidence.line.differs': '{mark}  {name}: stated {stated}, recomputed {found}',
    'evidence.good': 'Everything that can be recomputed agrees.',
    'evidence.bad': '{count} of {all} checks differ: do not use this summary.',
    'evidence.check.signature': 'Ed25519 signature',
    'evidence.check.key': 'Key',
    'evidence.check.rule': 'Counting rule',
    'evidence.check.statements': 'Statements (count · SHA-256)',
    'evidence.check.statement-order': 'Statements out of order or repeated',
    'evidence.check.statement-window': 'Statements outside the window',
    'evidence.check.people': 'People (count · SHA-256)',
    'evidence.check.owners': 'People behind the statements',
    'evidence.check.decisions': 'People with another decision',
    'evidence.check.enough': 'Met the thresholds',
    'evidence.check.counted': 'Counted as having taken part',
    'evidence.check.aside': 'Set aside',
    'evidence.check.merged': 'With more than one account',
    'evidence.check.sessions': 'By session',
    'evidence.check.regions': 'By kabupaten/kota',
    'evidence.check.patterns': 'Patterns found',
    'evidence.check.peak': 'Peak of concurrency',
    'evidence.value.valid': 'valid',
    'evidence.value.invalid': 'invalid',
    'evidence.value.same': 'the same as this program’s',
    'evidence.readme': `EVIDENCE OF PARTICIPATION
=========================

Contents:
  pernyataan.ndjson  every xAPI statement that was counted, one a line, in the order of arrival
  peserta.ndjson     the people counted and those set aside, with reasons
  ringkasan.json     counting rule, figures, hashes of both files above, and an Ed25519 signature

To check it (no database, no internet), in the folder of the program Kendali:

  npm run kendali -- evidence verify FILE.zip --key {thumbprint}

It recomputes everything from the statements and prints for each figure whether it agrees.
Thumbprint of the signing key: {thumbprint}
Compare it with the one at {portal}/verifikasi.

What this proves: since it was signed no statement, person, rule or figure here was changed,
added or removed, and the figures do follow from the statements by the rule. What it doesn't:
that the person behind an account is who it says, and that the office has included every
statement it received.

How it is counted, and how to check with other tools: docs/evidence.md of the program Kendali.
`,
  },
});
