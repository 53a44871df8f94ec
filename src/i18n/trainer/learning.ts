// Strings of the page "Belajarkah mereka?".
import { catalogue } from '../say.ts';

export const learning = catalogue({
  id: {
    'learning.title': 'Belajarkah mereka?',
    'learning.lead':
      'Nilai sebelum dan sesudah belajar, seberapa banyak yang bertambah, apa yang sudah dikuasai, dan berapa lama waktunya.',
    'learning.empty.title': 'Belum ada tes yang dikumpulkan',
    'learning.empty':
      'Halaman ini terisi begitu guru mengumpulkan pra-uji atau pasca-uji. Bila saringan di atas sedang dipakai, coba hapus dahulu.',
    'learning.session': 'Sesi {number}',
    'learning.course': 'Seluruh kursus',
    'learning.part': 'Bagian',
    'learning.n': '{n} guru',
    'learning.small': '< {count}',
    'learning.people': 'Guru',
    'learning.both': 'Guru dengan kedua tes',
    'learning.score': 'Nilai',
    'learning.pretest': 'Pra-uji',
    'learning.posttest': 'Pasca-uji terbaik',
    'learning.posttest.best': 'Pasca-uji terbaik',
    'learning.passMark': 'Batas lulus {value}',
    'learning.estimate': '{value} ({low} sampai {high})',
    'learning.hidden': 'Kelompok di bawah 5 orang disamarkan pada tampilan ini.',

    'learning.verdict.yes':
      'Ya. Nilai rata-rata {n} guru naik dari {before} menjadi {after}: dari semua yang masih dapat dipelajari, {gain} bagiannya tercapai. Menurut Hake, peningkatan ini tergolong {level}.',
    'learning.verdict.no':
      'Tidak. Nilai rata-rata {n} guru turun dari {before} menjadi {after} (peningkatan ternormalisasi {gain}).',
    'learning.verdict.unsure':
      'Belum dapat dipastikan. Nilai rata-rata {n} guru adalah {before} sebelum dan {after} sesudah; selisihnya masih dalam batas kebetulan (peningkatan ternormalisasi {gain}).',
    'learning.verdict.unknown':
      'Belum dapat dijawab: belum cukup guru yang mengumpulkan pra-uji dan pasca-uji.',
    'learning.level.high': 'tinggi (0,7 ke atas)',
    'learning.level.medium': 'sedang (0,3 sampai di bawah 0,7)',
    'learning.level.low': 'rendah (di bawah 0,3)',
    'learning.tally.pretest': 'Rata-rata pra-uji',
    'learning.tally.posttest': 'Rata-rata pasca-uji terbaik',
    'learning.tally.class': 'Peningkatan sekelas (Hake)',
    'learning.tally.people': 'Rata-rata peningkatan guru',
    'learning.tally.spread': 'median {median}, {n} guru',
    'learning.tally.n': 'dari {n} guru',

    'learning.scores': 'Sebaran nilai',
    'learning.scores.finding':
      'Separuh guru mendapat {before} atau lebih pada pra-uji, dan {after} atau lebih pada pasca-uji terbaiknya.',
    'learning.scores.none': 'Belum ada cukup nilai dari kedua tes untuk dibandingkan.',
    'learning.scores.bin': '{from} sampai di bawah {to}',
    'learning.scores.last': '{from} sampai {to}',
    'learning.scores.how':
      'Pra-uji: yang pertama kali dikumpulkan. Pasca-uji: nilai terbaik dari semua percobaan. Setiap guru dihitung sekali untuk tiap tes, juga bila hanya mengerjakan salah satunya.',
    'learning.course.how':
      'Untuk seluruh kursus, nilai seorang guru adalah rata-rata dari sesi-sesi yang tesnya ia kumpulkan; untuk peningkatan, hanya sesi yang kedua tesnya ada.',

    'learning.gain.how':
      'Peningkatan ternormalisasi (Hake, 1998) adalah bagian yang tercapai dari semua yang masih dapat dipelajari: (pasca − pra) : (100 − pra). “Sekelas” memakai rata-rata nilai kelompok; “rata-rata guru” menghitungnya untuk setiap guru lebih dahulu, tanpa yang pra-ujinya 100. Hanya guru dengan kedua tes yang dihitung.',
    'learning.interval.how':
      'Selang kepercayaan 95 %: dalam 95 dari 100 kelompok semacam ini, selang yang dihitung begini memuat angka sebenarnya. Untuk rata-rata dipakai sebaran t Student; untuk peningkatan sekelas metode delta bagi nisbah dua rata-rata, juga dengan t.',
    'learning.gain.none': 'Belum cukup guru dengan kedua tes untuk dibandingkan.',
    'learning.ofClass': 'Peningkatan sekelas',
    'learning.ofPeople': 'Rata-rata peningkatan guru',
    'learning.sessions': 'Peningkatan menurut sesi',
    'learning.sessions.finding': 'Paling banyak bertambah pada {name}: {gain}.',
    'learning.by.region': 'Peningkatan menurut kabupaten/kota',
    'learning.by.jenjang': 'Peningkatan menurut jenjang',
    'learning.by.cohort': 'Peningkatan menurut kohor',
    'learning.by.mode': 'Peningkatan menurut moda',
    'learning.by.region.name': 'Kabupaten/kota',
    'learning.by.jenjang.name': 'Jenjang',
    'learning.by.cohort.name': 'Kohor',
    'learning.by.mode.name': 'Moda',
    'learning.by.unknown': 'Belum diketahui',
    'learning.by.all': 'Semua {value}',
    'learning.by.apart':
      'Tertinggi {highest} ({high}), terendah {lowest} ({low}); bedanya lebih besar daripada yang wajar karena kebetulan.',
    'learning.by.alike':
      'Tertinggi {highest} ({high}), terendah {lowest} ({low}); selangnya bertumpang-tindih, jadi bedanya mungkin kebetulan.',
    'learning.by.how':
      'Titik adalah peningkatan sekelas, garis adalah selang kepercayaannya. Semakin sedikit guru, semakin panjang garisnya; di bawah 5 guru garisnya tidak digambar, karena terlalu sedikit untuk dibandingkan. Bila dua garis tidak bertumpang-tindih, bedanya bukan kebetulan semata; sebabnya tidak terbaca dari sini.',

    'learning.objectives': 'Penguasaan menurut tujuan pembelajaran',
    'learning.objectives.finding':
      'Paling dikuasai: “{strongest}” ({high} jawaban benar). Paling perlu diperkuat: “{weakest}” ({low}).',
    'learning.objectives.how':
      'Tujuan yang tidak punya butir pasca-uji tidak ditampilkan: penguasaannya dilihat dari soal di halaman.',
    'learning.objective': 'Tujuan pembelajaran',
    'learning.posttest.none': 'Belum ada pasca-uji yang dikumpulkan.',
    'learning.items': 'Butir di bank',
    'learning.before': 'Benar di pra-uji',
    'learning.after': 'Benar di pasca-uji',
    'learning.mastered': 'Guru yang benar semua',
    'learning.mastery.how':
      'Setiap butir tes diberi tanda tujuan dan kompetensi yang diukurnya. Angkanya adalah bagian jawaban yang benar; butir yang dikosongkan dihitung salah. “Guru yang benar semua” adalah bagian guru yang semua butirnya untuk tujuan itu benar.',
    'learning.mastery.best':
      'Pasca-uji: percobaan dengan nilai terbaik dari setiap guru (bila sama, yang paling awal). Pra-uji: yang pertama.',
    'learning.competencies': 'Penguasaan menurut kompetensi UNESCO',
    'learning.competencies.finding':
      '{known} dari 15 kompetensi terukur oleh pasca-uji. Yang paling perlu diperkuat: {weakest} ({low} jawaban benar).',
    'learning.competencies.how':
      'Kerangka Kompetensi AI bagi Guru (UNESCO, 2024): lima aspek, tiga tingkat. Kotak kosong berarti tidak ada butir pasca-uji yang mengukurnya, atau belum ada jawaban. Satu butir dapat mengukur beberapa kompetensi.',
    'learning.competency': 'Kompetensi',
    'learning.level.acquire': 'Memperoleh',
    'learning.level.deepen': 'Mendalami',
    'learning.level.create': 'Mencipta',
    'learning.aspect.1': 'Berpusat pada manusia',
    'learning.aspect.2': 'Etika AI',
    'learning.aspect.3': 'Dasar dan penerapan AI',
    'learning.aspect.4': 'Pedagogi AI',
    'learning.aspect.5': 'AI untuk belajar sebagai guru',

    'learning.times': 'Waktu belajar',
    'learning.time': 'Waktu belajar {session}',
    'learning.time.finding':
      'Separuh dari {n} guru yang menuntaskan sesi ini perlu {median} menit atau kurang; halamannya menjanjikan {promised} menit. Separuh yang di tengah perlu {lower} sampai {upper} menit.',
    'learning.time.none': 'Belum ada guru yang menuntaskan sesi ini.',
    'learning.time.minutes': 'Menit belajar',
    'learning.time.promised': 'Dijanjikan {minutes} menit',
    'learning.time.bin': '{from} sampai di bawah {to} menit',
    'learning.time.over': '{from} menit atau lebih',
    'learning.time.note':
      'Kurang dari setengah waktu yang dijanjikan: {quick} guru. Lebih dari dua kali lipat: {long} guru. Yang membuka pelajaran sesi ini: {begun} guru.',
    'learning.time.how':
      'Hanya guru yang menuntaskan atau lulus sesi ini. Yang dijanjikan adalah jumlah menit yang tertulis di semua halaman sesi.',
    'learning.time.gap':
      'Waktu belajar adalah jumlah jeda antara dua catatan yang berurutan (membuka halaman, menjawab, dan seterusnya). Jeda yang lebih panjang dari 10 menit dihitung 10 menit, sebab tidak ada yang tahu apa yang terjadi selama diam. Kotak terakhir memuat juga yang lebih lama.',
    'learning.attempts': 'Percobaan sampai lulus pasca-uji',
    'learning.attempts.finding':
      '{first} dari yang mengumpulkan pasca-uji lulus pada percobaan pertama; {notYet} belum lulus.',
    'learning.attempts.n': 'Mengumpulkan pasca-uji',
    'learning.attempts.first': 'Lulus percobaan 1',
    'learning.attempts.second': 'Lulus percobaan 2',
    'learning.attempts.later': 'Lulus percobaan 3 ke atas',
    'learning.attempts.notYet': 'Belum lulus',
    'learning.attempts.how':
      'Percobaan dihitung atas semua pengumpulan pasca-uji seorang guru dalam sesi itu, berurutan menurut waktunya. Setiap percobaan mengundi butir yang baru.',

    'learning.confidence': 'Keyakinan diri dan hasil tes',
    'learning.confidence.finding':
      '{well} menilai dirinya tepat; {over} terlalu yakin, {under} sebenarnya lebih mampu daripada perkiraannya.',
    'learning.confidence.none': 'Belum ada guru yang mengisi skala keyakinan dan mengumpulkan pasca-uji.',
    'learning.confidence.level': 'Keyakinan',
    'learning.confidence.reached': 'Mencapai batas lulus',
    'learning.confidence.below': 'Belum mencapainya',
    'learning.confidence.correlation':
      'Korelasi keyakinan dengan nilai terbaik: r = {r} ({n} penilaian diri).',
    'learning.confidence.how':
      'Keyakinan adalah rata-rata jawaban seorang guru pada skala “Seberapa yakin …” di penutup sesi (1 sampai 5, jawaban terakhir), dibulatkan untuk bagan ini. Hasil adalah nilai pasca-uji terbaik sesi itu secara keseluruhan, sebab skalanya tidak terikat pada satu tujuan. Untuk seluruh kursus, setiap sesi seorang guru dihitung sendiri.',
    'learning.confidence.groups':
      'Terlalu yakin: rata-rata keyakinan 3,5 ke atas, tetapi nilai terbaik di bawah batas lulus. Lebih mampu daripada perkiraannya: keyakinan 2,5 ke bawah, tetapi nilai mencapai batas lulus. Selebihnya tergolong tepat.',
    'learning.scales': 'Keyakinan menurut pertanyaan',
    'learning.scales.finding': 'Paling rendah keyakinannya (rata-rata {mean} dari 5): “{prompt}”',
    'learning.scale': 'Pertanyaan',
    'learning.scales.mean': 'Rata-rata keyakinan (1 sampai 5)',
    'learning.scales.score': 'Rata-rata nilai terbaik',
    'learning.scales.how':
      'Jawaban terakhir setiap guru pada tiap skala, dengan rata-rata nilai pasca-uji terbaik dari mereka yang memilih titik itu.',

    'learning.file.value': '{name}',
    'learning.file.low': '{name}: batas bawah 95 %',
    'learning.file.high': '{name}: batas atas 95 %',
    'learning.file.from': 'Dari nilai',
    'learning.file.to': 'Sampai nilai',
    'learning.file.id': 'Id',
    'learning.file.code': 'Kode',
    'learning.file.label': 'Pilihan',
    'learning.file.time': 'Waktu belajar',
    'learning.file.begun': 'Memulai',
    'learning.file.completed': 'Menuntaskan',
    'learning.file.promised': 'Menit yang dijanjikan',
    'learning.file.lower': 'Kuartil bawah (menit)',
    'learning.file.median': 'Median (menit)',
    'learning.file.upper': 'Kuartil atas (menit)',
    'learning.file.attempts': 'Percobaan ({most} berarti {most} atau lebih)',
    'learning.file.passed': 'Lulus pada percobaan ini',
    'learning.file.notYet': 'Belum lulus setelah percobaan ini',
  },
  en: {
    'learning.title': 'Do they learn?',
    'learning.lead': 'Scores before and after, how much was gained, what is mastered, and how long it took.',
    'learning.empty.title': 'No test has been handed in yet',
    'learning.empty':
      'This page fills as soon as teachers hand in a pre-test or a post-test. If filters are set above, try without them first.',
    'learning.session': 'Session {number}',
    'learning.course': 'Whole course',
    'learning.part': 'Part',
    'learning.n': '{n} teachers',
    'learning.small': '< {count}',
    'learning.people': 'Teachers',
    'learning.both': 'Teachers with both tests',
    'learning.score': 'Score',
    'learning.pretest': 'Pre-test',
    'learning.posttest': 'Best post-test',
    'learning.posttest.best': 'Best post-test',
    'learning.passMark': 'Pass mark {value}',
    'learning.estimate': '{value} ({low} to {high})',
    'learning.hidden': 'Groups of fewer than 5 people are hidden on this screen.',

    'learning.verdict.yes':
      'Yes. The mean score of {n} teachers rose from {before} to {after}: of all that could still be learned, {gain} was. Hake calls such a gain {level}.',
    'learning.verdict.no':
      'No. The mean score of {n} teachers fell from {before} to {after} (normalised gain {gain}).',
    'learning.verdict.unsure':
      'It can’t be told yet. The mean score of {n} teachers was {before} before and {after} after; the difference may be chance (normalised gain {gain}).',
    'learning.verdict.unknown':
      'It can’t be told yet: too few teachers have handed in both a pre-test and a post-test.',
    'learning.level.high': 'high (0.7 or more)',
    'learning.level.medium': 'medium (0.3 to below 0.7)',
    'learning.level.low': 'low (below 0.3)',
    'learning.tally.pretest': 'Mean pre-test',
    'learning.tally.posttest': 'Mean best post-test',
    'learning.tally.class': 'Gain of the class (Hake)',
    'learning.tally.people': 'Mean of teachers’ gains',
    'learning.tally.spread': 'median {median}, {n} teachers',
    'learning.tally.n': 'from {n} teachers',

    'learning.scores': 'How scores are spread',
    'learning.scores.finding':
      'Half of the teachers scored {before} or more in the pre-test, and {after} or more in their best post-test.',
    'learning.scores.none': 'There aren’t enough scores of both tests to compare yet.',
    'learning.scores.bin': '{from} to below {to}',
    'learning.scores.last': '{from} to {to}',
    'learning.scores.how':
      'Pre-test: the first that was handed in. Post-test: the best score of all attempts. Every teacher counts once for each test, also with only one of them.',
    'learning.course.how':
      'Over the whole course a teacher’s score is the mean of the sessions in which the test was handed in; for the gain, only of sessions with both tests.',

    'learning.gain.how':
      'The normalised gain (Hake, 1998) is the share of what could still be learned that was: (post − pre) / (100 − pre). “Of the class” takes the group’s mean scores; the “mean of teachers’ gains” computes it for each teacher first, without those whose pre-test was 100. Only teachers with both tests count.',
    'learning.interval.how':
      '95 % confidence interval: in 95 of 100 such groups an interval computed like this holds the true figure. Means use Student’s t; the gain of the class uses the delta method for a ratio of two means, with t as well.',
    'learning.gain.none': 'There aren’t enough teachers with both tests to compare yet.',
    'learning.ofClass': 'Gain of the class',
    'learning.ofPeople': 'Mean of teachers’ gains',
    'learning.sessions': 'Gain by session',
    'learning.sessions.finding': 'Most was gained in {name}: {gain}.',
    'learning.by.region': 'Gain by kabupaten/kota',
    'learning.by.jenjang': 'Gain by level of school',
    'learning.by.cohort': 'Gain by cohort',
    'learning.by.mode': 'Gain by mode',
    'learning.by.region.name': 'Kabupaten/kota',
    'learning.by.jenjang.name': 'Level of school',
    'learning.by.cohort.name': 'Cohort',
    'learning.by.mode.name': 'Mode',
    'learning.by.unknown': 'Not known',
    'learning.by.all': 'All {value}',
    'learning.by.apart':
      'Highest {highest} ({high}), lowest {lowest} ({low}); they differ by more than chance would do.',
    'learning.by.alike':
      'Highest {highest} ({high}), lowest {lowest} ({low}); their intervals overlap, so the difference may be chance.',
    'learning.by.how':
      'The dot is the gain of the class, the line its confidence interval. The fewer the teachers, the longer the line; below 5 teachers none is drawn, since they are too few to compare. Where two lines don’t overlap, the difference isn’t chance alone; its cause can’t be read here.',

    'learning.objectives': 'Mastery by objective',
    'learning.objectives.finding':
      'Best mastered: “{strongest}” ({high} right). Most in need of work: “{weakest}” ({low}).',
    'learning.objectives.how':
      'Objectives without items in the post-test aren’t shown: questions on pages tell how they are mastered.',
    'learning.objective': 'Objective',
    'learning.posttest.none': 'No post-test has been handed in yet.',
    'learning.items': 'Items in the bank',
    'learning.before': 'Right in the pre-test',
    'learning.after': 'Right in the post-test',
    'learning.mastered': 'Teachers with all right',
    'learning.mastery.how':
      'Every item is tagged with the objective and the competencies that it is evidence of. The figure is the share of right answers; an item left open is wrong. “Teachers with all right” is the share of teachers whose items for it were all right.',
    'learning.mastery.best':
      'Post-test: each teacher’s attempt with the best score (the earliest of equals). Pre-test: the first.',
    'learning.competencies': 'Mastery by UNESCO competency',
    'learning.competencies.finding':
      'The post-test measures {known} of 15 competencies. Most in need of work: {weakest} ({low} right).',
    'learning.competencies.how':
      'UNESCO’s AI competency framework for teachers (2024): five aspects, three levels. An empty cell has no item in the post-test, or no answer yet. One item may be evidence of several competencies.',
    'learning.competency': 'Competency',
    'learning.level.acquire': 'Acquire',
    'learning.level.deepen': 'Deepen',
    'learning.level.create': 'Create',
    'learning.aspect.1': 'Human-centred mindset',
    'learning.aspect.2': 'Ethics of AI',
    'learning.aspect.3': 'AI foundations and applications',
    'learning.aspect.4': 'AI pedagogy',
    'learning.aspect.5': 'AI for professional development',

    'learning.times': 'Time on task',
    'learning.time': 'Time on task, {session}',
    'learning.time.finding':
      'Half of the {n} teachers who completed this session needed {median} minutes or less; its pages promise {promised}. The middle half needed {lower} to {upper} minutes.',
    'learning.time.none': 'Nobody has completed this session yet.',
    'learning.time.minutes': 'Minutes on task',
    'learning.time.promised': '{minutes} minutes promised',
    'learning.time.bin': '{from} to below {to} minutes',
    'learning.time.over': '{from} minutes or more',
    'learning.time.note':
      'Less than half of the promised time: {quick} teachers. More than twice as long: {long} teachers. Began this session: {begun} teachers.',
    'learning.time.how':
      'Only teachers who completed or passed this session. What is promised is the sum of the minutes that its pages tell.',
    'learning.time.gap':
      'Time on task is the sum of the gaps between two consecutive records (opening a page, answering and so on). A gap of more than 10 minutes counts as 10, since nobody knows what happened meanwhile. The last bar holds those who took longer, too.',
    'learning.attempts': 'Attempts to pass the post-test',
    'learning.attempts.finding':
      '{first} of those who handed in a post-test passed at the first attempt; {notYet} haven’t passed yet.',
    'learning.attempts.n': 'Handed in a post-test',
    'learning.attempts.first': 'Passed at attempt 1',
    'learning.attempts.second': 'Passed at attempt 2',
    'learning.attempts.later': 'Passed at attempt 3 or later',
    'learning.attempts.notYet': 'Not passed yet',
    'learning.attempts.how':
      'Attempts are all post-tests that a teacher handed in in that session, in order of time. Every attempt draws new items.',

    'learning.confidence': 'Confidence and test result',
    'learning.confidence.finding':
      '{well} judge themselves well; {over} are too sure, {under} are better than they think.',
    'learning.confidence.none': 'Nobody has both answered the scales and handed in a post-test yet.',
    'learning.confidence.level': 'Confidence',
    'learning.confidence.reached': 'Reached the pass mark',
    'learning.confidence.below': 'Haven’t reached it',
    'learning.confidence.correlation':
      'Correlation of confidence with the best score: r = {r} ({n} self-assessments).',
    'learning.confidence.how':
      'Confidence is the mean of a teacher’s answers on the scales “How sure …” in the session’s closing (1 to 5, the last answer), rounded for this chart. The result is the best post-test score of that session as a whole, since the scales aren’t tied to one objective. Over the whole course each session of a teacher counts by itself.',
    'learning.confidence.groups':
      'Too sure: mean confidence of 3.5 or more, but a best score below the pass mark. Better than they think: confidence of 2.5 or less, but a score at the pass mark or above. All others judge themselves well.',
    'learning.scales': 'Confidence by question',
    'learning.scales.finding': 'Least sure (mean {mean} of 5): “{prompt}”',
    'learning.scale': 'Question',
    'learning.scales.mean': 'Mean confidence (1 to 5)',
    'learning.scales.score': 'Mean best score',
    'learning.scales.how':
      'Each teacher’s last answer on each scale, with the mean best post-test score of those who chose that point.',

    'learning.file.value': '{name}',
    'learning.file.low': '{name}: lower end 95 %',
    'learning.file.high': '{name}: upper end 95 %',
    'learning.file.from': 'Score from',
    'learning.file.to': 'Score to',
    'learning.file.id': 'Id',
    'learning.file.code': 'Code',
    'learning.file.label': 'Choice',
    'learning.file.time': 'Time on task',
    'learning.file.begun': 'Began',
    'learning.file.completed': 'Completed',
    'learning.file.promised': 'Minutes promised',
    'learning.file.lower': 'Lower quartile (minutes)',
    'learning.file.median': 'Median (minutes)',
    'learning.file.upper': 'Upper quartile (minutes)',
    'learning.file.attempts': 'Attempt ({most} means {most} or more)',
    'learning.file.passed': 'Passed at this attempt',
    'learning.file.notYet': 'Not passed after this attempt',
  },
});
