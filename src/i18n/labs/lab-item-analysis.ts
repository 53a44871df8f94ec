// Strings of the lab "Analisis butir".
import { catalogue } from '../say.ts';

export const strings = catalogue({
  id: {
    'lab-item-analysis.decimal': ',',
    'lab-item-analysis.tables': 'Bentuk tabel yang bisa dibaca',
    'lab-item-analysis.sample-items': 'Contoh: naskah soalnya',
    'lab-item-analysis.sample-answers': 'Contoh: jawaban {n} murid',
    'lab-item-analysis.code': 'Kode',
    'lab-item-analysis.key': 'Kunci',
    'lab-item-analysis.title': 'Nama ulangan (boleh kosong)',
    'lab-item-analysis.table': 'Tabel nilai atau jawaban',
    'lab-item-analysis.compute': 'Hitung',
    'lab-item-analysis.sample': 'Muat contoh {n} murid',
    'lab-item-analysis.sample-sure': 'Tabel Anda akan diganti contoh. Lanjutkan?',
    'lab-item-analysis.restart': 'Mulai dari awal',
    'lab-item-analysis.restart-sure': 'Tabel dan hasilnya akan dihapus. Lanjutkan?',
    'lab-item-analysis.yes': 'Ya, lanjutkan',
    'lab-item-analysis.no': 'Tidak jadi',
    'lab-item-analysis.resumed': 'Hasil Anda yang terakhir masih tersimpan.',
    'lab-item-analysis.problem': 'Tabelnya belum bisa dihitung',
    'lab-item-analysis.problem-empty': 'Belum ada baris murid. Tempel tabelnya.',
    'lab-item-analysis.problem-no-answers':
      'Kolom jawaban tidak ditemukan. Perlu paling sedikit 2 soal berisi A–E atau skor 0–100.',
    'lab-item-analysis.problem-too-many':
      'Lab ini menghitung sampai {pupils} murid dan {items} soal. Bagi tabelnya.',
    'lab-item-analysis.problem-few-pupils': 'Baru ada {n} baris murid. Perlu paling sedikit {min}.',
    'lab-item-analysis.problem-many-bad':
      '{n} sel tidak terbaca (baris/soal): {places}. Isi tiap sel dengan satu huruf A–E atau satu skor.',
    'lab-item-analysis.problem-no-key':
      'Tambahkan baris yang diawali kata KUNCI, misalnya “KUNCI B C A D A”.',
    'lab-item-analysis.problem-bad-key':
      'Baris KUNCI belum lengkap untuk soal: {items}. Isi dengan huruf A–E.',
    'lab-item-analysis.note-dropped': 'Kolom di depan jawaban dibuang.',
    'lab-item-analysis.note-totals': 'Kolom atau baris jumlah dan rata-rata tidak dihitung.',
    'lab-item-analysis.note-absent': '{n} baris tanpa jawaban dianggap tidak hadir.',
    'lab-item-analysis.note-uneven': 'Banyak kolomnya berbeda di baris {lines}.',
    'lab-item-analysis.note-blanks': '{n} jawaban kosong dihitung salah (skor 0).',
    'lab-item-analysis.note-bad': '{n} sel tidak terbaca dan dihitung kosong (baris/soal): {places}.',
    'lab-item-analysis.note-no-highest': 'Tanpa baris MAKS, skor tertinggi murid dianggap skor maksimum.',
    'lab-item-analysis.few': 'Baru {n} murid, jadi satu jawaban saja dapat menggeser angkanya.',
    'lab-item-analysis.pupils': 'Murid',
    'lab-item-analysis.items': 'Soal',
    'lab-item-analysis.mean': 'Rata-rata skor',
    'lab-item-analysis.sd': 'Simpangan baku (pembagi N − 1)',
    'lab-item-analysis.kr20': 'Keajekan KR-20',
    'lab-item-analysis.alpha': 'Alfa Cronbach',
    'lab-item-analysis.sem': 'Galat baku pengukuran (SEM), ±',
    'lab-item-analysis.none': 'tidak dapat dihitung',
    'lab-item-analysis.groups':
      'Kelompok atas dan bawah: masing-masing {n} murid (27 persen). Skor yang sama di batasnya berbagi tempat.',
    'lab-item-analysis.reliable': 'Skor totalnya cukup ajek. Baca bersama bukti lain.',
    'lab-item-analysis.unreliable':
      'Skor totalnya belum ajek (di bawah 0,70). Jangan memutuskan nasib murid dari angka ini saja.',
    'lab-item-analysis.why-no-spread':
      'Semua murid berskor sama, jadi keajekan dan daya pembeda tidak dapat dihitung.',
    'lab-item-analysis.chart': 'Diagram p dan D tiap soal',
    'lab-item-analysis.chart-p': 'p, tingkat kesukaran (0 sukar, 1 mudah)',
    'lab-item-analysis.chart-d': 'D, daya pembeda (garis putus-putus: 0,30)',
    'lab-item-analysis.all': 'Angka dan saran tiap soal',
    'lab-item-analysis.item': 'Soal',
    'lab-item-analysis.item-n': 'Soal {n}',
    'lab-item-analysis.p': 'p',
    'lab-item-analysis.d': 'D',
    'lab-item-analysis.r': 'r (tanpa soal itu)',
    'lab-item-analysis.advice': 'Saran',
    'lab-item-analysis.dead': 'Pengecoh < 5%',
    'lab-item-analysis.hard': 'sukar',
    'lab-item-analysis.medium': 'sedang',
    'lab-item-analysis.easy': 'mudah',
    'lab-item-analysis.use': 'Pakai',
    'lab-item-analysis.mend': 'Perbaiki',
    'lab-item-analysis.key-verdict': 'Periksa kuncinya',
    'lab-item-analysis.replace': 'Ganti',
    'lab-item-analysis.unclear': 'Belum dapat dinilai',
    'lab-item-analysis.each': 'Baca satu per satu',
    'lab-item-analysis.why-good':
      'Daya pembedanya baik (D = {d}) dan tingkat kesukarannya {difficulty} (p = {p}). Simpan soal ini.',
    'lab-item-analysis.why-all-right':
      'Semua murid benar. Pertahankan hanya bila memeriksa hal yang wajib dikuasai semua.',
    'lab-item-analysis.why-all-wrong': 'Tidak seorang pun mendapat skor. Cocokkan kuncinya dahulu.',
    'lab-item-analysis.why-negative':
      'Kelompok bawah lebih sering benar daripada kelompok atas (D = {d}). Lihat kuncinya dahulu. Bila benar, cari kalimat yang menyesatkan.',
    'lab-item-analysis.why-rival':
      'Kelompok atas lebih banyak memilih {option} daripada kunci. Mungkin itu jawaban yang benar, atau salah paham yang umum.',
    'lab-item-analysis.why-weak': 'Hampir tidak membedakan murid yang paham dan yang belum (D = {d}).',
    'lab-item-analysis.why-fair':
      'Daya pembedanya masih tipis (D = {d}, patokan 0,30). Perjelas soal atau pengecohnya.',
    'lab-item-analysis.why-too-easy': 'Terlalu mudah (p = {p}), jadi daya pembedanya pasti kecil.',
    'lab-item-analysis.why-too-hard': 'Terlalu sukar (p = {p}). Sudahkah bahannya diajarkan?',
    'lab-item-analysis.why-low-r': 'Hubungannya dengan soal lain lemah (r = {r}, patokan 0,20).',
    'lab-item-analysis.why-dead':
      'Pengecoh {options} dipilih kurang dari 5 persen murid. Ganti dengan kekeliruan nyata murid.',
    'lab-item-analysis.why-pulling':
      'Pilihan {options} lebih menarik bagi kelompok atas. Periksa apakah bunyinya mendua.',
    'lab-item-analysis.options': 'Soal {n}: siapa memilih apa',
    'lab-item-analysis.option': 'Pilihan',
    'lab-item-analysis.chosen': 'Semua',
    'lab-item-analysis.upper': 'Atas',
    'lab-item-analysis.lower': 'Bawah',
    'lab-item-analysis.blank': 'kosong',
    'lab-item-analysis.try-key': 'Coba kunci lain untuk soal {n}',
    'lab-item-analysis.tried-key':
      'Kunci soal {n}: {from} menjadi {to}. D: {before} menjadi {after}. Keajekan: {alphaBefore} menjadi {alphaAfter}.',
    'lab-item-analysis.record': 'Catat hasil analisis saya',
    'lab-item-analysis.recorded': 'Tercatat: {use} dari {items} soal dapat langsung dipakai.',
    'lab-item-analysis.document': 'Hasil analisis butir',
    'lab-item-analysis.document-todo': 'Yang perlu dikerjakan',
    'lab-item-analysis.document-note':
      'Patokan: p 0,30–0,70 sedang; D mulai 0,30; r mulai 0,20; pengecoh mulai 5 persen. Angka memberi petunjuk; keputusan tetap pada guru.',
  },
  en: {
    'lab-item-analysis.decimal': '.',
    'lab-item-analysis.tables': 'Tables that can be read',
    'lab-item-analysis.sample-items': 'Sample: the test paper',
    'lab-item-analysis.sample-answers': 'Sample: answers of {n} pupils',
    'lab-item-analysis.code': 'Code',
    'lab-item-analysis.key': 'Key',
    'lab-item-analysis.title': "Name of the test (optional, no pupils' names)",
    'lab-item-analysis.table': 'Table of scores or answers',
    'lab-item-analysis.compute': 'Compute',
    'lab-item-analysis.sample': 'Load the sample of {n} pupils',
    'lab-item-analysis.sample-sure': 'The table that you filled in will be replaced by the sample. Go on?',
    'lab-item-analysis.restart': 'Start over',
    'lab-item-analysis.restart-sure': 'Table, result and what was kept will be deleted. Go on?',
    'lab-item-analysis.yes': 'Yes, go on',
    'lab-item-analysis.no': 'Never mind',
    'lab-item-analysis.resumed': 'Your latest result is still kept. Pupils are written as numbers.',
    'lab-item-analysis.problem': 'The table cannot be computed yet',
    'lab-item-analysis.problem-empty':
      'There is no row of a pupil yet. Paste or type the table first, or load the sample.',
    'lab-item-analysis.problem-no-answers':
      'No column of answers was found. At least 2 items with answers A–E or scores 0–100 are needed.',
    'lab-item-analysis.problem-too-many':
      'This lab computes up to {pupils} pupils and {items} items. Split the table.',
    'lab-item-analysis.problem-few-pupils':
      'There are only {n} rows of pupils. At least {min} are needed, and more can be trusted more.',
    'lab-item-analysis.problem-many-bad':
      '{n} cells cannot be read as an answer (row/item): {places}. Each cell holds one letter A–E or one score. Correct them and compute again. Your text was not changed.',
    'lab-item-analysis.problem-no-key':
      'There is no key yet. Add one row that begins with the word KUNCI, such as “KUNCI B C A D A”.',
    'lab-item-analysis.problem-bad-key':
      'The KUNCI row is incomplete or no letter A–E for items: {items}. Correct it and compute again.',
    'lab-item-analysis.note-dropped': 'The columns before the answers (code, number or name) were dropped.',
    'lab-item-analysis.note-totals': 'Columns or rows of totals and means were left out.',
    'lab-item-analysis.note-absent': '{n} rows without a single answer were taken for absent.',
    'lab-item-analysis.note-uneven': 'The number of columns differs in rows {lines}.',
    'lab-item-analysis.note-blanks': '{n} blank answers count as wrong (score 0).',
    'lab-item-analysis.note-bad':
      '{n} cells could not be read and count as blank (row/item): {places}. Correct them if that is wrong.',
    'lab-item-analysis.note-no-highest':
      'There is no MAKS row, so the highest score that a pupil earned is taken as the most.',
    'lab-item-analysis.few':
      'Only {n} pupils. A single answer can move the numbers, so take this result as a first hint.',
    'lab-item-analysis.pupils': 'Pupils',
    'lab-item-analysis.items': 'Items',
    'lab-item-analysis.mean': 'Mean score',
    'lab-item-analysis.sd': 'Standard deviation (N − 1)',
    'lab-item-analysis.kr20': 'Reliability KR-20',
    'lab-item-analysis.alpha': "Cronbach's alpha",
    'lab-item-analysis.sem': 'Standard error of measurement (SEM), ±',
    'lab-item-analysis.none': 'cannot be computed',
    'lab-item-analysis.groups':
      'The upper and the lower group hold {n} pupils each (27 per cent). Those with the same score at the edge of a group share its last places equally.',
    'lab-item-analysis.reliable':
      'The total score is fairly reliable. Still read it with other evidence before deciding about a pupil.',
    'lab-item-analysis.unreliable':
      'The total score is not reliable yet (below 0.70). Look at the troubled items first; do not decide about pupils from this number alone.',
    'lab-item-analysis.why-no-spread':
      'All pupils have the same score, so reliability and discrimination cannot be computed.',
    'lab-item-analysis.chart': 'Chart of p and D for each item',
    'lab-item-analysis.chart-p': 'p, difficulty (0 hard, 1 easy)',
    'lab-item-analysis.chart-d': 'D, discrimination; the dashed line marks 0.30',
    'lab-item-analysis.all': 'Numbers and advice for each item',
    'lab-item-analysis.item': 'Item',
    'lab-item-analysis.item-n': 'Item {n}',
    'lab-item-analysis.p': 'p',
    'lab-item-analysis.d': 'D',
    'lab-item-analysis.r': 'r (without the item)',
    'lab-item-analysis.advice': 'Advice',
    'lab-item-analysis.dead': 'Distractors < 5%',
    'lab-item-analysis.hard': 'hard',
    'lab-item-analysis.medium': 'medium',
    'lab-item-analysis.easy': 'easy',
    'lab-item-analysis.use': 'Use',
    'lab-item-analysis.mend': 'Mend',
    'lab-item-analysis.key-verdict': 'Check the key',
    'lab-item-analysis.replace': 'Replace',
    'lab-item-analysis.unclear': 'Cannot be judged yet',
    'lab-item-analysis.each': 'Read one by one',
    'lab-item-analysis.why-good':
      'It discriminates well (D = {d}) and its difficulty is {difficulty} (p = {p}). Keep this item.',
    'lab-item-analysis.why-all-right':
      'All pupils were right, so this item tells nobody apart. Keep it only if it checks what everybody must master.',
    'lab-item-analysis.why-all-wrong':
      'Nobody earned a point. Check the key first, then see whether this was taught.',
    'lab-item-analysis.why-negative':
      'The lower group answered as the key says more often than the upper (D = {d}). Look at the key first. If it is right, look for words that mislead pupils who understand.',
    'lab-item-analysis.why-rival':
      'More of the upper group chose {option} than the key. Read {option}: it may be the right answer, or the misconception sits there.',
    'lab-item-analysis.why-weak':
      'It hardly tells apart those who understand and those who do not yet (D = {d}, below 0.20).',
    'lab-item-analysis.why-fair':
      'It discriminates only a little (D = {d}, rule of thumb 0.30). Make the stem or the distractors clearer.',
    'lab-item-analysis.why-too-easy':
      'Too easy: p = {p}. Nearly all were right, so it can hardly discriminate.',
    'lab-item-analysis.why-too-hard':
      'Too hard: p = {p}. See whether this was taught and there are not too many steps.',
    'lab-item-analysis.why-low-r':
      'It hangs together weakly with the other items (r = {r}, rule of thumb 0.20). It may measure another ability too.',
    'lab-item-analysis.why-dead':
      'Fewer than 5 per cent chose distractors {options}, so they do not work. Replace them with mistakes that pupils really make.',
    'lab-item-analysis.why-pulling':
      'Options {options} attract the upper group more than the lower. See whether their wording is ambiguous.',
    'lab-item-analysis.options': 'Item {n}: who chose what',
    'lab-item-analysis.option': 'Option',
    'lab-item-analysis.chosen': 'All',
    'lab-item-analysis.upper': 'Upper',
    'lab-item-analysis.lower': 'Lower',
    'lab-item-analysis.blank': 'blank',
    'lab-item-analysis.try-key': 'Try another key for item {n}',
    'lab-item-analysis.tried-key':
      'The key of item {n} was changed from {from} to {to}. D: {before} to {after}. Reliability: {alphaBefore} to {alphaAfter}.',
    'lab-item-analysis.record': 'Record my analysis',
    'lab-item-analysis.recorded':
      'Recorded: {use} of {items} items can be used as they are. Thank you for analysing.',
    'lab-item-analysis.document': 'Result of the item analysis',
    'lab-item-analysis.document-todo': 'What to do',
    'lab-item-analysis.document-note':
      'Rules of thumb: p 0.30–0.70 medium; D from 0.30; r from 0.20; distractors from 5 per cent. Numbers give hints; the teacher decides.',
  },
});
