// Strings of the page "Di mana mereka berhenti?".
import { catalogue } from '../say.ts';

export const dropoff = catalogue({
  id: {
    'dropoff.title': 'Di mana mereka berhenti?',
    'dropoff.lead':
      'Halaman demi halaman: berapa guru sampai di sana, di mana paling banyak yang tidak melanjutkan, apa yang dibaca ulang, dan apa yang dibuat.',
    'dropoff.empty.title': 'Belum ada yang mulai',
    'dropoff.empty':
      'Halaman ini terisi begitu guru membuka pelajaran. Bila saringan di atas sedang dipakai, coba hapus dahulu.',
    'dropoff.page': 'Halaman',
    'dropoff.place': '{session}, halaman {number} · {unit}',
    'dropoff.days': '{count} hari',
    'dropoff.choose': 'Dianggap berhenti bila diam lebih dari',
    'dropoff.steps': 'Sampai di mana mereka, {session}',
    'dropoff.steps.finding':
      'Dari {begun} guru yang membuka pelajaran sesi ini, {completed} menuntaskannya. Penurunan terbesar sebelum halaman “{page}”: {drop} dari yang sampai di halaman sebelumnya ({lost} guru) tidak pernah membukanya atau halaman sesudahnya.',
    'dropoff.steps.even':
      'Dari {begun} guru yang membuka pelajaran sesi ini, {completed} menuntaskannya. Tidak ada halaman yang kehilangan pembaca secara menonjol.',
    'dropoff.steps.none': 'Belum ada cukup guru yang membuka pelajaran sesi ini.',
    'dropoff.steps.note':
      'Menuntaskan {completed}; belum tuntas dan diam lebih dari {days} hari {stopped}; masih berjalan {underWay}.',
    'dropoff.opened': 'Membuka',
    'dropoff.reached': 'Sampai di sini',
    'dropoff.drop': 'Turun',
    'dropoff.stopped': 'Berhenti di sini',
    'dropoff.again': 'Membaca ulang',
    'dropoff.again.people': 'Guru yang membaca ulang',
    'dropoff.readings': '{count} kali',
    'dropoff.mean': 'Kali dibuka per guru',
    'dropoff.time': 'Waktu (median)',
    'dropoff.minutes': '{count} menit',
    'dropoff.promised': 'dijanjikan {count}',
    'dropoff.last': 'Halaman terakhir mereka yang berhenti',
    'dropoff.last.finding':
      'Paling banyak berhenti di “{page}”: {count} dari {all} guru yang diam lebih dari {days} hari.',
    'dropoff.last.none': 'Tidak ada guru yang diam lebih dari {days} hari tanpa menuntaskan sesinya.',
    'dropoff.last.share': 'Dari semua yang berhenti',
    'dropoff.reread': 'Halaman yang paling sering dibaca ulang',
    'dropoff.reread.finding': '“{page}” dibuka lagi oleh {share} pembacanya. Mungkin penting, mungkin sukar.',
    'dropoff.reread.none': 'Belum ada halaman yang dibaca ulang.',
    'dropoff.pace': 'Halaman yang waktunya paling jauh dari perkiraan',
    'dropoff.pace.finding':
      '“{page}” dijanjikan {promised} menit; separuh guru melanjutkan setelah {minutes} menit atau kurang.',
    'dropoff.pace.none': 'Belum ada cukup catatan waktu.',
    'dropoff.pace.promised': 'Dijanjikan',
    'dropoff.labs': 'Praktik dan kegiatan',
    'dropoff.labs.finding':
      'Paling banyak dicoba: “{most}” ({high} dari pembacanya). Paling sedikit: “{least}” ({low}).',
    'dropoff.labs.none': 'Belum ada praktik yang dicoba.',
    'dropoff.labs.share': 'Bagian pembaca yang mencoba',
    'dropoff.activity': 'Kegiatan',
    'dropoff.kind': 'Jenis',
    'dropoff.kind.work': 'Praktik dengan karya',
    'dropoff.kind.lab': 'Praktik',
    'dropoff.kind.case-study': 'Studi kasus',
    'dropoff.kind.likert': 'Skala keyakinan',
    'dropoff.kind.reflection': 'Renungan',
    'dropoff.people': 'Guru yang mencoba',
    'dropoff.ofReaders': '{share} dari pembacanya',
    'dropoff.tries': 'Kali per guru',
    'dropoff.measure': 'Hasil tengah (0–100)',
    'dropoff.works': 'Karya yang dibuat',
    'dropoff.works.finding':
      '{makers} guru membuat {works} karya; ada {kinds} macam karya yang dapat dibuat.',
    'dropoff.works.none': 'Belum ada karya yang dibuat.',
    'dropoff.works.count': 'Banyaknya karya seorang guru',
    'dropoff.work': 'Karya',
    'dropoff.makers': 'Guru yang membuat',

    'dropoff.people.title': 'Berhenti di “{page}”',
    'dropoff.people.finding':
      '{count} guru terakhir membuka halaman ini, belum menuntaskan sesinya, dan diam lebih dari {days} hari.',
    'dropoff.people.none': 'Tidak ada guru yang berhenti di halaman ini.',
    'dropoff.people.name': 'Nama',
    'dropoff.people.identifier': 'Akun',
    'dropoff.people.npsn': 'NPSN',
    'dropoff.people.school': 'Sekolah',
    'dropoff.people.last': 'Terakhir aktif dalam sesi',

    'dropoff.how.steps':
      '“Membuka” menghitung guru yang berbeda, berapa kali pun halamannya dibuka. “Sampai di sini” menghitung guru yang membuka halaman ini atau halaman sesudahnya dalam sesi yang sama, jadi tidak pernah naik.',
    'dropoff.how.drop':
      '“Turun” adalah bagian guru yang sampai di halaman sebelumnya, tetapi tidak pernah sampai di halaman ini. Ditandai paling banyak tiga penurunan terbesar dalam sebuah sesi, mulai 3 % dan 5 guru.',
    'dropoff.how.people':
      'Dihitung dari setiap guru dengan catatan belajar dalam sesi itu; yang hanya tercatat hadir di aula tanpa membuka pelajarannya tidak ikut, jadi angkanya dapat lebih kecil daripada “Mulai” di Ringkasan. Persen di bawah angka adalah bagian dari mereka.',
    'dropoff.how.last':
      'Guru yang memulai sebuah sesi, belum menuntaskan atau lulus, dan terakhir terdengar dalam sesi itu lebih dari {days} hari yang lalu; dihitung pada halaman yang terakhir dibukanya. Yang belum membuka satu halaman pun tidak punya halaman terakhir.',
    'dropoff.how.again':
      'Bagian pembaca sebuah halaman yang membukanya lebih dari sekali, pada perangkat mana pun.',
    'dropoff.how.time':
      'Waktu dari membuka sebuah halaman sampai membuka halaman berikutnya dalam sesi yang sama, dengan ketelitian 10 detik. Yang lebih dari 30 menit dianggap jeda dan tidak dihitung. Mengerjakan soal dan praktik di halaman itu termasuk.',
    'dropoff.how.labs':
      'Mencoba berarti pelajaran mencatat sedikitnya satu hasil dari kegiatan itu. Bagiannya dihitung dari guru yang membuka halamannya.',
    'dropoff.how.measure':
      'Hasil tengah adalah median dari hasil terbaik setiap guru. Skala dan renungan tidak punya hasil yang baik atau buruk.',
    'dropoff.how.works':
      'Karya adalah yang dibuat dan disimpan guru dalam praktik tertentu, misalnya prompt, rubrik, atau modul ajar. Satu praktik dihitung satu karya, berapa kali pun disunting. Isi karya tetap pada guru; di sini hanya terhitung bahwa praktiknya dicoba.',

    'dropoff.file.number': 'Nomor',
    'dropoff.file.unit': 'Unit',
    'dropoff.file.begun': 'Memulai sesi',
    'dropoff.file.opened': 'Membuka',
    'dropoff.file.reached': 'Sampai di sini',
    'dropoff.file.lost': 'Turun (guru)',
    'dropoff.file.stoppedHere': 'Berhenti di sini',
    'dropoff.file.again': 'Membaca ulang',
    'dropoff.file.tries': 'Kali dicoba',
  },
  en: {
    'dropoff.title': 'Where do they stop?',
    'dropoff.lead':
      'Page by page: how many teachers get there, where most of them don’t go on, what is read again, and what is made.',
    'dropoff.empty.title': 'Nobody has begun yet',
    'dropoff.empty':
      'This page fills as soon as teachers open the lesson. If filters are set above, try without them first.',
    'dropoff.page': 'Page',
    'dropoff.place': '{session}, page {number} · {unit}',
    'dropoff.days': '{count} days',
    'dropoff.choose': 'Counts as having stopped after a silence of more than',
    'dropoff.steps': 'How far they get, {session}',
    'dropoff.steps.finding':
      'Of {begun} teachers who began, {completed} completed this session. The largest drop is before “{page}”: {drop} of those who reached the page before ({lost} teachers) never opened it or a later one.',
    'dropoff.steps.even':
      'Of {begun} teachers who began, {completed} completed this session. No page loses readers remarkably.',
    'dropoff.steps.none': 'Too few teachers have begun this session.',
    'dropoff.steps.note':
      'Completed {completed}; not completed and silent for more than {days} days {stopped}; under way {underWay}.',
    'dropoff.opened': 'Opened',
    'dropoff.reached': 'Got this far',
    'dropoff.drop': 'Drop',
    'dropoff.stopped': 'Stopped here',
    'dropoff.again': 'Read again',
    'dropoff.again.people': 'Teachers who read it again',
    'dropoff.readings': '{count} times',
    'dropoff.mean': 'Openings per teacher',
    'dropoff.time': 'Time (median)',
    'dropoff.minutes': '{count} minutes',
    'dropoff.promised': '{count} promised',
    'dropoff.last': 'Last page of those who stopped',
    'dropoff.last.finding':
      'Most stopped at “{page}”: {count} of {all} teachers who have been silent for more than {days} days.',
    'dropoff.last.none':
      'No teacher has been silent for more than {days} days without completing the session.',
    'dropoff.last.share': 'Of all who stopped',
    'dropoff.reread': 'Pages read again most',
    'dropoff.reread.finding':
      '“{page}” was opened again by {share} of its readers. It may be important, or hard.',
    'dropoff.reread.none': 'No page has been read again yet.',
    'dropoff.pace': 'Pages whose time differs most from what they promise',
    'dropoff.pace.finding':
      '“{page}” promises {promised} minutes; half of the teachers went on after {minutes} minutes or less.',
    'dropoff.pace.none': 'There aren’t enough times yet.',
    'dropoff.pace.promised': 'Promised',
    'dropoff.labs': 'Labs and activities',
    'dropoff.labs.finding': 'Tried most: “{most}” ({high} of its readers). Tried least: “{least}” ({low}).',
    'dropoff.labs.none': 'No lab has been tried yet.',
    'dropoff.labs.share': 'Share of readers who tried it',
    'dropoff.activity': 'Activity',
    'dropoff.kind': 'Kind',
    'dropoff.kind.work': 'Lab with a work',
    'dropoff.kind.lab': 'Lab',
    'dropoff.kind.case-study': 'Case study',
    'dropoff.kind.likert': 'Scale of confidence',
    'dropoff.kind.reflection': 'Reflection',
    'dropoff.people': 'Teachers who tried it',
    'dropoff.ofReaders': '{share} of its readers',
    'dropoff.tries': 'Times per teacher',
    'dropoff.measure': 'Median result (0–100)',
    'dropoff.works': 'Works made',
    'dropoff.works.finding': '{makers} teachers made {works} works; there are {kinds} kinds of work to make.',
    'dropoff.works.none': 'No work has been made yet.',
    'dropoff.works.count': 'Works of a teacher',
    'dropoff.work': 'Work',
    'dropoff.makers': 'Teachers who made it',

    'dropoff.people.title': 'Stopped at “{page}”',
    'dropoff.people.finding':
      '{count} teachers opened this page last, haven’t completed the session, and have been silent for more than {days} days.',
    'dropoff.people.none': 'Nobody stopped at this page.',
    'dropoff.people.name': 'Name',
    'dropoff.people.identifier': 'Account',
    'dropoff.people.npsn': 'NPSN',
    'dropoff.people.school': 'School',
    'dropoff.people.last': 'Last active in the session',

    'dropoff.how.steps':
      '“Opened” counts different teachers, however often they opened the page. “Got this far” counts teachers who opened this page or a later one of the same session, so it never rises.',
    'dropoff.how.drop':
      '“Drop” is the share of teachers who got as far as the page before, but never this far. At most three drops of a session are marked, from 3 % and 5 teachers on.',
    'dropoff.how.people':
      'Whoever has a record of learning in the session has begun it. The percentage below a number is the share of these.',
    'dropoff.how.last':
      'Teachers who began a session, haven’t completed or passed it, and were last heard of in it more than {days} days ago; counted at the page that they opened last. Who hasn’t opened a page has no last one.',
    'dropoff.how.again': 'The share of a page’s readers who opened it more than once, on whatever device.',
    'dropoff.how.time':
      'Time from opening a page to opening the next one of the same session, in steps of 10 seconds. More than 30 minutes is a pause and doesn’t count. Working on the page’s questions and labs is included.',
    'dropoff.how.labs':
      'Tried means that the lesson recorded at least one result of it. The share is of teachers who opened its page.',
    'dropoff.how.measure':
      'The median of each teacher’s best result. Scales and reflections have no good or bad results.',
    'dropoff.how.works':
      'A work is what a teacher makes and keeps in certain labs, such as a prompt, a rubric or a lesson plan. One lab counts as one work, however often it is edited. Its content stays with the teacher; here it only counts that the lab was tried.',

    'dropoff.file.number': 'Number',
    'dropoff.file.unit': 'Unit',
    'dropoff.file.begun': 'Began the session',
    'dropoff.file.opened': 'Opened',
    'dropoff.file.reached': 'Got this far',
    'dropoff.file.lost': 'Drop (teachers)',
    'dropoff.file.stoppedHere': 'Stopped here',
    'dropoff.file.again': 'Read again',
    'dropoff.file.tries': 'Tries',
  },
});
