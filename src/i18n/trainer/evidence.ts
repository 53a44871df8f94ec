// Interface strings of the pages that say who took part, and what proves it.
import { catalogue } from '../say.ts';

export const evidence = catalogue({
  id: {
    'evidence.title': 'Bukti peserta',
    'evidence.lead':
      'Berapa orang benar-benar ikut serta, menurut aturan yang tertulis, dan berkas bertanda tangan yang bisa dihitung ulang siapa pun.',
    'evidence.rule': 'Aturan hitung',
    'evidence.rule.change': 'Ubah aturan',
    'evidence.from': 'Dari (WIB)',
    'evidence.to': 'Sampai sebelum (WIB)',
    'evidence.items': 'Butir berbeda yang dijawab, paling sedikit',
    'evidence.minutes': 'Menit aktif, paling sedikit',
    'evidence.patterns': 'Tetap hitung walaupun …',
    'evidence.apply': 'Hitung',
    'evidence.busiest': 'Kembali ke hari teramai',
    'evidence.sentence':
      'Dihitung satu kali: setiap orang yang dikenali (ada di daftar peserta, atau punya satu identitas), menjawab paling sedikit {items} butir berbeda, dan aktif paling sedikit {minutes} menit, dari {from} sampai sebelum {to}, {sessions}.',
    'evidence.sentence.all': 'di semua sesi',
    'evidence.sentence.one': 'di {session}',
    'evidence.sentence.none': 'Tidak ada pola yang menyisihkan orang.',
    'evidence.sentence.aside': 'Disisihkan: {patterns}.',
    'evidence.wrong': 'Jendela waktunya tidak bisa dibaca, jadi yang dipakai hari teramai.',
    'evidence.empty': 'Belum ada kegiatan belajar. Bukti bisa dihitung begitu pernyataan pertama masuk.',
    'evidence.counted': 'orang dihitung ikut serta',
    'evidence.counted.people': 'Lihat orangnya',
    'evidence.countedAt': 'Dihitung {time}; dihitung lagi paling cepat satu menit sesudahnya.',
    'evidence.merged': '{count} di antaranya memakai lebih dari satu akun dan dihitung satu kali.',
    'evidence.unidentified':
      '{count} pernyataan dalam jendela ini tidak menyebut seorang pun dan tidak dihitung.',
    'evidence.small': '< 5',

    'evidence.funnel': 'Dari terdengar sampai dihitung',
    'evidence.funnel.finding':
      '{counted} dari {heard} orang yang terdengar dalam jendela ini dihitung ikut serta.',
    'evidence.funnel.heard': 'Terdengar',
    'evidence.funnel.heard.note': 'Paling sedikit satu pernyataan dalam jendela',
    'evidence.funnel.answered': 'Cukup menjawab',
    'evidence.funnel.answered.note': '{items} butir berbeda atau lebih',
    'evidence.funnel.enough': 'Cukup lama',
    'evidence.funnel.enough.note': '{minutes} menit aktif atau lebih',
    'evidence.funnel.counted': 'Dihitung',
    'evidence.funnel.counted.note': 'Sesudah pola mencurigakan disisihkan',
    'evidence.funnel.stage': 'Tahap',
    'evidence.people': 'Orang',
    'evidence.how.items':
      'Butir: pertanyaan di halaman dan soal tes yang dijawab, masing-masing satu kali. Kehadiran yang dicatat orang lain tidak dihitung sebagai kegiatan.',
    'evidence.how.minutes':
      'Menit aktif: waktu antara dua hal yang tercatat, setiap jeda dihitung paling lama 10 menit.',

    'evidence.concurrency': 'Aktif serentak',
    'evidence.concurrency.finding': 'Puncaknya {people} orang pada menit yang sama, {at}.',
    'evidence.concurrency.none': 'Tidak ada orang yang dihitung dalam jendela ini.',
    'evidence.concurrency.how':
      'Seseorang aktif dari satu catatan ke catatan berikutnya bila jaraknya tidak lebih dari 10 menit. Yang digambar orang yang dihitung saja; setiap titik adalah menit teramai dari bagiannya.',
    'evidence.concurrency.time': 'Waktu (WIB)',

    'evidence.regions': 'Per kabupaten/kota',
    'evidence.regions.finding': 'Paling banyak dari {region}: {people} orang.',
    'evidence.regions.none': 'Tidak ada orang yang dihitung.',
    'evidence.region': 'Kabupaten/kota',
    'evidence.region.unknown': 'Tidak diketahui',
    'evidence.sessions': 'Per sesi',
    'evidence.sessions.finding': 'Orang yang dihitung dan melakukan sesuatu di sesi itu dalam jendela ini.',
    'evidence.session': 'Sesi',

    'evidence.aside': 'Pola yang diperiksa',
    'evidence.aside.finding': '{count} orang disisihkan.',
    'evidence.aside.finding.none': 'Tidak ada yang disisihkan.',
    'evidence.aside.how':
      'Diperiksa hanya pada orang yang sudah memenuhi syarat butir dan menit. Sebuah pola bukan tuduhan: lihat orangnya, lalu putuskan apakah tetap dihitung.',
    'evidence.pattern': 'Pola',
    'evidence.pattern.rule': 'Kapan ditandai',
    'evidence.pattern.found': 'Ditemukan',
    'evidence.pattern.state': 'Akibat',
    'evidence.pattern.state.aside': 'disisihkan',
    'evidence.pattern.state.counts': 'tetap dihitung',
    'evidence.pattern.fast': 'Terlalu cepat',
    'evidence.pattern.fast.rule':
      'Lebih dari setengah langkah antarpertanyaan di bawah {fastSeconds} detik, dari paling sedikit {fastSteps} langkah.',
    'evidence.pattern.endless': 'Tanpa istirahat',
    'evidence.pattern.endless.rule':
      'Lebih dari {endlessHours} jam tanpa satu pun jeda {pauseMinutes} menit.',
    'evidence.pattern.same-answers': 'Jawaban kembar',
    'evidence.pattern.same-answers.rule':
      'Semua jawaban (paling sedikit {sameAnswers}) sama dengan orang lain, pada detik yang sama.',
    'evidence.pattern.ahead': 'Mendahului waktu',
    'evidence.pattern.ahead.rule':
      'Sebagian besar pernyataan mengaku dari jam yang baru mulai lebih dari {aheadHours} jam sesudah pernyataan itu diterima.',
    'evidence.pattern.late': 'Datang terlambat',
    'evidence.pattern.late.rule':
      'Sebagian besar pernyataan baru diterima lebih dari {lateDays} hari sesudah jendela berakhir (data simulasi tidak diperiksa).',
    'evidence.pattern.two-names': 'Satu akun, beberapa nama',
    'evidence.pattern.two-names.rule':
      'Satu identitas dipakai dengan nama yang tidak mungkin milik orang yang sama (gelar, singkatan, dan huruf besar diabaikan).',
    'evidence.pattern.same-person': 'Orang yang sama lagi',
    'evidence.pattern.same-person.rule':
      'Nama dan sekolahnya sama dengan orang lain yang sudah dihitung; yang dihitung hanya yang paling lama aktif.',

    'evidence.sign': 'Ringkasan bertanda tangan',
    'evidence.sign.lead':
      'Zip berisi semua pernyataan di balik angka ini, daftar orangnya, dan ringkasan dengan sidik SHA-256 serta tanda tangan Ed25519. Auditor menghitung ulang semuanya dengan satu perintah:',
    'evidence.sign.proves':
      'Yang dibuktikan: sesudah ditandatangani tidak ada yang diubah, ditambah, atau dibuang, dan angkanya keluar dari pernyataan itu. Yang tidak dibuktikan: bahwa orang di balik sebuah akun memang orangnya, dan bahwa semua pernyataan yang diterima disertakan.',
    'evidence.sign.full': 'Lengkap, dengan nama',
    'evidence.sign.full.text': 'Untuk arsip kantor. Berisi data pribadi.',
    'evidence.sign.pseudonymised': 'Disamarkan',
    'evidence.sign.pseudonymised.text':
      'Untuk auditor dan pihak luar: nama, identitas, sekolah, dan jawaban diganti kode; tetap bisa dihitung ulang.',
    'evidence.sign.variant': 'Isi',
    'evidence.sign.make': 'Tanda tangani dan unduh',
    'evidence.sign.key': 'Sidik kunci portal ini tercantum di',
    'evidence.sign.who': 'Ringkasan ditandatangani oleh kantor dinas atau administrator.',
    'evidence.sign.file': 'bukti-peserta',

    'evidence.list.title': 'Orang di balik bukti',
    'evidence.list.back': 'Bukti peserta',
    'evidence.list.state.counted': 'Dihitung',
    'evidence.list.state.aside': 'Disisihkan',
    'evidence.list.state.short': 'Belum cukup',
    'evidence.list.states': 'Keadaan',
    'evidence.list.caption': '{state}: {count} orang',
    'evidence.list.none': 'Tidak ada orang dalam keadaan ini.',
    'evidence.list.name': 'Nama',
    'evidence.list.items': 'Butir',
    'evidence.list.minutes': 'Menit aktif',
    'evidence.list.reasons': 'Alasan',
    'evidence.list.statements': 'Pernyataan',
    'evidence.list.see': 'Lihat',
    'evidence.list.pattern': 'Hanya pola: {pattern}',
  },
  en: {
    'evidence.title': 'Evidence of participation',
    'evidence.lead':
      'How many people really took part, by a rule that is written down, and a signed file that anybody can recompute.',
    'evidence.rule': 'Counting rule',
    'evidence.rule.change': 'Change the rule',
    'evidence.from': 'From (WIB)',
    'evidence.to': 'Until before (WIB)',
    'evidence.items': 'Different items answered, at least',
    'evidence.minutes': 'Minutes active, at least',
    'evidence.patterns': 'Count all the same …',
    'evidence.apply': 'Count',
    'evidence.busiest': 'Back to the busiest day',
    'evidence.sentence':
      'Counted once: every person who is identified (on the roster, or by one identifier), answered at least {items} different items, and was active for at least {minutes} minutes, from {from} until before {to}, {sessions}.',
    'evidence.sentence.all': 'in all sessions',
    'evidence.sentence.one': 'in {session}',
    'evidence.sentence.none': 'No pattern sets anybody aside.',
    'evidence.sentence.aside': 'Set aside: {patterns}.',
    'evidence.wrong': 'The window can’t be read, so the busiest day is shown.',
    'evidence.empty':
      'Nobody has learned anything yet. Evidence can be counted once the first statement comes in.',
    'evidence.counted': 'people counted as having taken part',
    'evidence.counted.people': 'See these people',
    'evidence.countedAt': 'Counted {time}; counted again after a minute at the earliest.',
    'evidence.merged': '{count} of them used more than one account and are counted once.',
    'evidence.unidentified': '{count} statements in this window name nobody and are not counted.',
    'evidence.small': '< 5',

    'evidence.funnel': 'From heard of to counted',
    'evidence.funnel.finding': '{counted} of {heard} people who were heard of in this window are counted.',
    'evidence.funnel.heard': 'Heard of',
    'evidence.funnel.heard.note': 'At least one statement in the window',
    'evidence.funnel.answered': 'Answered enough',
    'evidence.funnel.answered.note': '{items} different items or more',
    'evidence.funnel.enough': 'Stayed long enough',
    'evidence.funnel.enough.note': '{minutes} minutes active or more',
    'evidence.funnel.counted': 'Counted',
    'evidence.funnel.counted.note': 'After doubtful patterns were set aside',
    'evidence.funnel.stage': 'Stage',
    'evidence.people': 'People',
    'evidence.how.items':
      'Items: questions on pages and items of tests that were answered, each once. Attendance that others noted is no activity.',
    'evidence.how.minutes':
      'Minutes active: the time between two things told, each pause counted for 10 minutes at most.',

    'evidence.concurrency': 'Active at the same time',
    'evidence.concurrency.finding': 'At most {people} people in the same minute, {at}.',
    'evidence.concurrency.none': 'Nobody is counted in this window.',
    'evidence.concurrency.how':
      'Somebody is active from one record to the next where no more than 10 minutes lie between. Drawn are the people counted only; every point is the busiest minute of its part.',
    'evidence.concurrency.time': 'Time (WIB)',

    'evidence.regions': 'By kabupaten/kota',
    'evidence.regions.finding': 'Most came from {region}: {people} people.',
    'evidence.regions.none': 'Nobody is counted.',
    'evidence.region': 'Kabupaten/kota',
    'evidence.region.unknown': 'Unknown',
    'evidence.sessions': 'By session',
    'evidence.sessions.finding': 'People counted who did something in that session within this window.',
    'evidence.session': 'Session',

    'evidence.aside': 'Patterns looked for',
    'evidence.aside.finding': '{count} people are set aside.',
    'evidence.aside.finding.none': 'Nobody is set aside.',
    'evidence.aside.how':
      'Looked for only among people who meet the thresholds of items and minutes. A pattern is no accusation: look at the people, then decide whether they count.',
    'evidence.pattern': 'Pattern',
    'evidence.pattern.rule': 'When it is marked',
    'evidence.pattern.found': 'Found',
    'evidence.pattern.state': 'Effect',
    'evidence.pattern.state.aside': 'set aside',
    'evidence.pattern.state.counts': 'counted',
    'evidence.pattern.fast': 'Too fast',
    'evidence.pattern.fast.rule':
      'More than half of the steps from question to question below {fastSeconds} seconds, of at least {fastSteps} steps.',
    'evidence.pattern.endless': 'Without a rest',
    'evidence.pattern.endless.rule':
      'More than {endlessHours} hours without one pause of {pauseMinutes} minutes.',
    'evidence.pattern.same-answers': 'Twin answers',
    'evidence.pattern.same-answers.rule':
      'All answers (at least {sameAnswers}) the same as another person’s, in the same seconds.',
    'evidence.pattern.ahead': 'Ahead of time',
    'evidence.pattern.ahead.rule':
      'Most statements claim an hour that began more than {aheadHours} hour after they were received.',
    'evidence.pattern.late': 'Came late',
    'evidence.pattern.late.rule':
      'Most statements were received more than {lateDays} days after the window ended (simulated data isn’t checked).',
    'evidence.pattern.two-names': 'One account, several names',
    'evidence.pattern.two-names.rule':
      'One identifier used with names that can’t be one person’s (titles, initials and case are ignored).',
    'evidence.pattern.same-person': 'The same person again',
    'evidence.pattern.same-person.rule':
      'Name and school of another person who counts already; whoever was active longest is counted.',

    'evidence.sign': 'Signed summary',
    'evidence.sign.lead':
      'A zip with all statements behind these figures, the list of people, and a summary with SHA-256 hashes and an Ed25519 signature. An auditor recomputes all of it with one command:',
    'evidence.sign.proves':
      'It proves that nothing was changed, added or removed since it was signed, and that the figures follow from these statements. It doesn’t prove that the person behind an account is who it says, nor that every statement received is included.',
    'evidence.sign.full': 'Whole, with names',
    'evidence.sign.full.text': 'For the office’s archive. Holds personal data.',
    'evidence.sign.pseudonymised': 'Pseudonymised',
    'evidence.sign.pseudonymised.text':
      'For auditors and others: names, identifiers, schools and answers are codes; it can be recomputed all the same.',
    'evidence.sign.variant': 'Contents',
    'evidence.sign.make': 'Sign and download',
    'evidence.sign.key': 'The thumbprint of this portal’s key stands at',
    'evidence.sign.who': 'Summaries are signed by an education office or an administrator.',
    'evidence.sign.file': 'evidence',

    'evidence.list.title': 'People behind the evidence',
    'evidence.list.back': 'Evidence of participation',
    'evidence.list.state.counted': 'Counted',
    'evidence.list.state.aside': 'Set aside',
    'evidence.list.state.short': 'Not enough yet',
    'evidence.list.states': 'State',
    'evidence.list.caption': '{state}: {count} people',
    'evidence.list.none': 'Nobody is in this state.',
    'evidence.list.name': 'Name',
    'evidence.list.items': 'Items',
    'evidence.list.minutes': 'Minutes active',
    'evidence.list.reasons': 'Reasons',
    'evidence.list.statements': 'Statements',
    'evidence.list.see': 'See',
    'evidence.list.pattern': 'Only the pattern: {pattern}',
  },
});
