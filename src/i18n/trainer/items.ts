// Strings of the page "Butir soal".
import { catalogue } from '../say.ts';

export const items = catalogue({
  id: {
    'items.title': 'Butir soal',
    'items.lead':
      'Setiap butir tes dan setiap soal di halaman: seberapa sukar, seberapa baik membedakan, pengecohnya bekerja atau tidak. Yang perlu dilihat lagi ada di atas.',
    'items.empty.title': 'Belum ada jawaban',
    'items.empty':
      'Halaman ini terisi begitu guru menjawab soal. Bila saringan di atas sedang dipakai, coba hapus dahulu.',
    'items.back': 'Semua butir soal',
    'items.choose': 'Pilih butir',
    'items.use.all': 'Semua',
    'items.use.pretest': 'Pra-uji',
    'items.use.posttest': 'Pasca-uji',
    'items.use.page': 'Soal di halaman',
    'items.item': 'Butir',
    'items.n': 'Guru yang menjawab',
    'items.n.pretest': 'pra-uji pertama',
    'items.n.posttest': 'percobaan pertama pasca-uji',
    'items.n.page': 'jawaban pertama',
    'items.p': 'Tingkat kesukaran p',
    'items.p.note': 'bagian yang menjawab benar',
    'items.d': 'Daya pembeda D',
    'items.d.note': 'kelompok atas dan bawah, {group} guru',
    'items.d.weak': 'D 0,20',
    'items.r': 'r butir–sisa',
    'items.r.note': 'korelasi dengan butir lain',
    'items.distractors': 'Pengecoh',
    'items.working': '{part} dari {whole}',
    'items.open': 'Dikosongkan',
    'items.open.share': '{share} kosong',
    'items.time': 'Waktu (median)',
    'items.time.note': 'separuh guru menjawab secepat ini atau lebih cepat',
    'items.seconds': '{count} detik',
    'items.level': 'Tingkat kognitif',
    'items.cell': 'Sel kisi-kisi',
    'items.cell.name': 'Sel {number}',
    'items.easier': 'lebih mudah',
    'items.harder': 'lebih sukar',

    'items.tally.all': 'Butir dan soal',
    'items.tally.all.note': 'pada bagian yang dipilih',
    'items.tally.judged': 'Sudah dapat dinilai',
    'items.tally.judged.note': 'dijawab 30 guru atau lebih',
    'items.tally.grave': 'Perlu dibaca lagi',
    'items.tally.grave.note': 'mungkin menyesatkan, salah kunci, terlalu sukar, atau lain dari selnya',
    'items.tally.well': 'Tanpa catatan',
    'items.tally.well.note': 'angkanya baik semua',
    'items.map': 'Peta kesukaran dan daya pembeda',
    'items.map.finding':
      '{count} dari {all} butir perlu dibaca lagi. Yang pertama: “{item}”. Nomor pada bagan mengikuti urutan di daftar.',
    'items.map.well': 'Tidak ada butir yang angkanya mencurigakan.',
    'items.map.none': 'Belum ada butir yang dijawab 30 guru atau lebih.',
    'items.map.marked': 'Perlu dibaca lagi',
    'items.map.unmarked': 'Butir lain',
    'items.list': 'Daftar butir',
    'items.list.finding':
      'Diurutkan dari yang paling perlu dilihat. Pilih sebuah butir untuk melihat pilihannya satu per satu.',
    'items.list.caption': '{count} butir',
    'items.list.none': 'Tidak ada butir dengan pilihan ini.',

    'items.concern': 'Catatan',
    'items.concern.any': 'Semua catatan',
    'items.concern.none': 'baik',
    'items.concern.key.name': 'Kunci meragukan',
    'items.concern.key':
      'Guru yang nilainya tinggi justru lebih sering salah (D = {d}), dan {upper} dari kelompok atas memilih {options}, bukan kunci {key} ({keyUpper}). Periksa kuncinya.',
    'items.concern.misleading.name': 'Menyesatkan',
    'items.concern.misleading':
      'Pengecoh {options} menarik {upper} dari kelompok atas, lebih banyak daripada kunci {key} ({keyUpper}). Mungkin {options} dapat dibenarkan, atau kalimatnya berarti ganda.',
    'items.concern.negative.name': 'D negatif',
    'items.concern.negative':
      'Guru yang nilainya tinggi lebih jarang benar daripada yang nilainya rendah (D = {d}). Baca lagi kalimat dan kuncinya.',
    'items.concern.hard.name': 'Terlalu sukar',
    'items.concern.hard':
      'Hanya {p} yang benar, di bawah 20 %: lebih sedikit daripada menebak satu dari empat. Materinya belum sampai, atau butirnya bermasalah.',
    'items.concern.cell.name': 'Lain dari selnya',
    'items.concern.cell':
      'Butir ini {direction} {difference} daripada butir lain di selnya, lebih dari yang wajar karena kebetulan: guru yang mendapatnya tidak mendapat tes yang setara.',
    'items.concern.easy.name': 'Terlalu mudah',
    'items.concern.easy': '{p} menjawab benar, di atas 90 %: hampir tidak ada yang terbaca dari butir ini.',
    'items.concern.weak.name': 'Kurang membedakan',
    'items.concern.weak':
      'Kelompok atas dan bawah hampir sama seringnya benar (D = {d}, di bawah 0,20). Mungkin dapat ditebak, atau mengukur hal lain.',
    'items.concern.dead.name': 'Pengecoh mati',
    'items.concern.dead':
      'Pilihan {options} dipilih kurang dari 5 %: tidak mengecoh siapa pun. Ganti dengan kekeliruan yang nyata.',
    'items.concern.few.name': 'Belum cukup jawaban',
    'items.concern.few': 'Baru {n} guru menjawab; perlu {few} supaya angkanya dapat dinilai.',

    'items.look': 'Yang perlu dilihat',
    'items.well': 'Tidak ada yang mencurigakan pada angka butir ini.',
    'items.noOptions':
      'Soal ini tidak dijawab dengan memilih satu dari beberapa pilihan, jadi tidak ada pengecoh yang dapat dihitung. Jawabannya dapat dibaca di pernyataan.',
    'items.explanation': 'Pembahasan',
    'items.place': 'Letak dan tanda',
    'items.statements': 'Lihat pernyataan tentang butir ini',
    'items.siblings': 'Butir lain di sel yang sama',
    'items.sibling': 'p {p}, {n} guru',
    'items.options': 'Siapa memilih apa',
    'items.options.finding':
      'Pengecoh yang paling menarik adalah {option}: dipilih {share} guru, {upper} dari kelompok atas dan {lower} dari kelompok bawah.',
    'items.options.none': 'Belum ada cukup jawaban.',
    'items.option': 'Pilihan',
    'items.option.true': 'Benar',
    'items.option.false': 'Salah',
    'items.option.none': 'Dikosongkan atau tidak ada lagi di kursus',
    'items.key': 'Kunci',
    'items.share': 'Semua guru',
    'items.upper': 'Kelompok atas',
    'items.lower': 'Kelompok bawah',

    'items.forms': 'Kesetaraan bentuk pasca-uji, {session}',
    'items.forms.few': 'Belum dapat dinilai: setiap butir perlu dijawab 30 guru pada percobaan pertamanya.',
    'items.forms.alike':
      'Pada {judged} dari {all} sel yang dapat dinilai, butir-butir pengganti setara: tidak ada yang berbeda nyata 0,10 atau lebih.',
    'items.forms.different':
      'Pada {different} dari {judged} sel yang dapat dinilai, butirnya berbeda nyata: undian ikut menentukan nilai.',
    'items.forms.link': 'Lihat butir yang lain dari selnya',
    'items.alternative': 'Butir {number} (p)',
    'items.range': 'Beda p terbesar',
    'items.range.felt': 'terasa (0,10)',
    'items.probability': 'db {degrees}, p {p}',
    'items.tiny': '< 0,001',
    'items.verdict': 'Simpulan',
    'items.verdict.few': 'belum cukup jawaban',
    'items.verdict.alike': 'setara',
    'items.verdict.slight': 'beda kecil',
    'items.verdict.different': 'beda nyata',
    'items.spread':
      'Nilai harapan sebuah bentuk {expected} dari 100, dengan simpangan {spread} antarbentuk; undian termudah {easiest}, tersukar {hardest}.',
    'items.reliability': '{test}: KR-20 = {kr20}, galat baku ±{error} dari 100 ({n} guru); {verdict}.',
    'items.reliable': 'nilainya cukup ajek',
    'items.unreliable':
      'nilainya belum ajek (di bawah 0,70), jadi jangan dipakai sendirian untuk keputusan tentang seorang guru',

    'items.how.p':
      'p adalah bagian guru yang menjawab benar: 0 berarti tidak seorang pun, 1 berarti semua. Di bawah 0,20 terlalu sukar, di atas 0,90 terlalu mudah.',
    'items.how.d':
      'D adalah p kelompok atas dikurangi p kelompok bawah. Masing-masing kelompok 27 % guru menurut nilainya (Kelley, 1939): untuk butir tes nilai percobaan itu, untuk soal di halaman bagian soal sesi itu yang benar pada jawaban pertama, dalam persen bulat. Guru yang nilainya sama di batas kelompok berbagi tempat.',
    'items.how.r':
      'r butir–sisa (point-biserial terkoreksi) adalah korelasi antara benar–salahnya butir ini dan bagian benar pada butir-butir lain yang dijawab guru yang sama.',
    'items.how.distractors':
      'Kolom “Pengecoh” menyebut berapa pengecoh yang bekerja. Sebuah pengecoh bekerja bila dipilih 5 % guru atau lebih (Tarrant dkk., 2009). Pada soal dengan beberapa kunci, setiap pilihan dihitung sendiri.',
    'items.how.time':
      'Waktu: median yang dilaporkan pelajaran, dengan ketelitian 2 detik, paling lama 10 menit. Untuk soal pertama di sebuah halaman, waktu membaca halaman ikut terhitung.',
    'items.how.first':
      'Yang dihitung hanya jawaban pertama: di halaman, jawaban pertama setiap guru; di tes, percobaan pertamanya. Sesudah itu pembahasan sudah terbaca. Butir yang dikosongkan dalam tes dihitung salah.',
    'items.how.concerns':
      'Catatan adalah kaidah praktis yang juga diajarkan di sesi 2, dan hanya diberikan mulai 30 jawaban. Apakah sebuah butir benar-benar cacat, hanya dapat dipastikan dengan membacanya.',
    'items.how.forms':
      'Setiap percobaan mengundi satu butir dari tiap sel, jadi butir satu sel seharusnya sama sukarnya. Diuji dengan khi-kuadrat atas benar–salah pada percobaan pertama, dengan koreksi Holm untuk semua sel sesi itu. “Beda kecil”: lebih dari kebetulan, tetapi kurang dari 0,10.',
    'items.how.spread':
      'Nilai harapan dihitung dari p setiap butir, bila tiap butir dalam sel berpeluang sama untuk diundi dan antarsel saling bebas. Selama jawabannya sedikit, kebetulan ikut memperlebar simpangannya.',
    'items.how.reliability':
      'KR-20 (Kuder–Richardson) memakai percobaan pertama yang lengkap. Pada pasca-uji setiap sel dianggap satu tempat dengan butir-butir setara; anggapan itu diperiksa di tabel ini. Soal di halaman tidak diberi KR-20, sebab pembahasan di antaranya membuat jawaban saling bergantung.',

    'items.file.use': 'Jenis',
    'items.file.seconds': 'Waktu (median, detik)',
    'items.file.forms': 'Kesetaraan bentuk pasca-uji',
    'items.file.items': 'p setiap butir (guru)',
    'items.file.degrees': 'Derajat bebas',
    'items.file.probability': 'p (Holm)',
    'items.file.options': 'Pilihan {id}',
  },
  en: {
    'items.title': 'Items',
    'items.lead':
      'Every item of the tests and every question on pages: how hard it is, how well it discriminates, whether its distractors work. What needs a look comes first.',
    'items.empty.title': 'No answers yet',
    'items.empty':
      'This page fills as soon as teachers answer questions. If filters are set above, try without them first.',
    'items.back': 'All items',
    'items.choose': 'Choose items',
    'items.use.all': 'All',
    'items.use.pretest': 'Pre-test',
    'items.use.posttest': 'Post-test',
    'items.use.page': 'Questions on pages',
    'items.item': 'Item',
    'items.n': 'Teachers who answered',
    'items.n.pretest': 'first pre-test',
    'items.n.posttest': 'first attempt at the post-test',
    'items.n.page': 'first answer',
    'items.p': 'Difficulty p',
    'items.p.note': 'share of right answers',
    'items.d': 'Discrimination D',
    'items.d.note': 'upper and lower group, {group} teachers',
    'items.d.weak': 'D 0.20',
    'items.r': 'item–rest r',
    'items.r.note': 'correlation with other items',
    'items.distractors': 'Distractors',
    'items.working': '{part} of {whole}',
    'items.open': 'Left open',
    'items.open.share': '{share} open',
    'items.time': 'Time (median)',
    'items.time.note': 'half of the teachers were as quick or quicker',
    'items.seconds': '{count} seconds',
    'items.level': 'Cognitive level',
    'items.cell': 'Cell of the blueprint',
    'items.cell.name': 'Cell {number}',
    'items.easier': 'easier',
    'items.harder': 'harder',

    'items.tally.all': 'Items and questions',
    'items.tally.all.note': 'in the chosen part',
    'items.tally.judged': 'Can be judged',
    'items.tally.judged.note': 'answered by 30 teachers or more',
    'items.tally.grave': 'To be read again',
    'items.tally.grave.note': 'perhaps misleading, wrongly keyed, too hard, or unlike its cell',
    'items.tally.well': 'Without remarks',
    'items.tally.well.note': 'all figures are good',
    'items.map': 'Difficulty and discrimination',
    'items.map.finding':
      '{count} of {all} items should be read again. The first: “{item}”. Numbers on the chart follow the list.',
    'items.map.well': 'No item has suspicious figures.',
    'items.map.none': 'No item has been answered by 30 teachers yet.',
    'items.map.marked': 'To be read again',
    'items.map.unmarked': 'Other items',
    'items.list': 'List of items',
    'items.list.finding': 'Those that need a look most come first. Choose one to see its options.',
    'items.list.caption': '{count} items',
    'items.list.none': 'There are no such items.',

    'items.concern': 'Remarks',
    'items.concern.any': 'All remarks',
    'items.concern.none': 'good',
    'items.concern.key.name': 'Doubtful key',
    'items.concern.key':
      'Teachers with high scores are wrong more often (D = {d}), and {upper} of the upper group chose {options} instead of the key {key} ({keyUpper}). Check the key.',
    'items.concern.misleading.name': 'Misleading',
    'items.concern.misleading':
      'Distractor {options} draws {upper} of the upper group, more than the key {key} ({keyUpper}). Perhaps {options} can be defended, or the wording is ambiguous.',
    'items.concern.negative.name': 'Negative D',
    'items.concern.negative':
      'Teachers with high scores are right less often than those with low ones (D = {d}). Read the wording and the key again.',
    'items.concern.hard.name': 'Too hard',
    'items.concern.hard':
      'Only {p} are right, less than 20 %: fewer than by guessing one of four. It wasn’t taught well, or the item is at fault.',
    'items.concern.cell.name': 'Unlike its cell',
    'items.concern.cell':
      'This item is {direction} by {difference} than the others of its cell, beyond chance: who draws it doesn’t get an equal test.',
    'items.concern.easy.name': 'Too easy',
    'items.concern.easy': '{p} are right, more than 90 %: hardly anything can be read from this item.',
    'items.concern.weak.name': 'Weak',
    'items.concern.weak':
      'The upper and the lower group are right about equally often (D = {d}, below 0.20). Perhaps it can be guessed, or measures something else.',
    'items.concern.dead.name': 'Dead distractor',
    'items.concern.dead':
      'Fewer than 5 % chose {options}: nobody is led astray. Replace it with a mistake that people make.',
    'items.concern.few.name': 'Too few answers',
    'items.concern.few': 'Only {n} teachers have answered; {few} are needed to judge the figures.',

    'items.look': 'What needs a look',
    'items.well': 'Nothing is suspicious about this item’s figures.',
    'items.noOptions':
      'This question isn’t answered by choosing among options, so there are no distractors to count. Answers can be read in the statements.',
    'items.explanation': 'Explanation',
    'items.place': 'Place and tags',
    'items.statements': 'See the statements about this item',
    'items.siblings': 'Other items of the same cell',
    'items.sibling': 'p {p}, {n} teachers',
    'items.options': 'Who chose what',
    'items.options.finding':
      'The distractor that draws most is {option}: chosen by {share} of teachers, {upper} of the upper and {lower} of the lower group.',
    'items.options.none': 'There aren’t enough answers yet.',
    'items.option': 'Option',
    'items.option.true': 'True',
    'items.option.false': 'False',
    'items.option.none': 'Left open, or no longer in the course',
    'items.key': 'Key',
    'items.share': 'All teachers',
    'items.upper': 'Upper group',
    'items.lower': 'Lower group',

    'items.forms': 'Are forms of the post-test alike? {session}',
    'items.forms.few': 'It can’t be judged yet: every item needs 30 teachers’ first attempts.',
    'items.forms.alike':
      'In {judged} of {all} cells that can be judged the items are alike: none differs by 0.10 or more beyond chance.',
    'items.forms.different':
      'In {different} of {judged} cells that can be judged the items really differ: the draw has a say in the score.',
    'items.forms.link': 'See the items that are unlike their cell',
    'items.alternative': 'Item {number} (p)',
    'items.range': 'Largest difference of p',
    'items.range.felt': 'felt (0.10)',
    'items.probability': 'df {degrees}, p {p}',
    'items.tiny': '< 0.001',
    'items.verdict': 'Verdict',
    'items.verdict.few': 'too few answers',
    'items.verdict.alike': 'alike',
    'items.verdict.slight': 'slight difference',
    'items.verdict.different': 'real difference',
    'items.spread':
      'The expected score of a form is {expected} of 100, with a standard deviation of {spread} between forms; the easiest draw {easiest}, the hardest {hardest}.',
    'items.reliability': '{test}: KR-20 = {kr20}, standard error ±{error} of 100 ({n} teachers); {verdict}.',
    'items.reliable': 'scores are reliable enough',
    'items.unreliable':
      'scores aren’t reliable yet (below 0.70), so don’t decide about a teacher by them alone',

    'items.how.p':
      'p is the share of teachers who are right: 0 is nobody, 1 everybody. Below 0.20 is too hard, above 0.90 too easy.',
    'items.how.d':
      'D is p of the upper group less p of the lower. Each group is 27 % of the teachers by their total (Kelley, 1939): for items of tests the score of that attempt, for questions on pages the share of the session’s questions that were right at first, in whole percent. Teachers with the same total at a group’s edge share its places.',
    'items.how.r':
      'Item–rest r (the corrected point-biserial) is the correlation between being right here and the share of right answers to everything else that the same teacher answered.',
    'items.how.distractors':
      'The column “Distractors” tells how many of them work. A distractor works when 5 % or more choose it (Tarrant et al., 2009). Where several options are right, each option counts by itself.',
    'items.how.time':
      'Time: the median that the lesson reports, in steps of 2 seconds, at most 10 minutes. For the first question on a page it includes reading that page.',
    'items.how.first':
      'Only first answers count: on pages each teacher’s first answer, in tests the first attempt. After that the explanation has been read. An item left open in a test is wrong.',
    'items.how.concerns':
      'Remarks are rules of thumb that session 2 teaches as well, given from 30 answers on. Whether an item really is flawed, only reading it can tell.',
    'items.how.forms':
      'Every attempt draws one item from each cell, so items of a cell should be equally hard. Tested by chi-squared on right and wrong in first attempts, with Holm’s correction over all cells of the session. “Slight difference”: beyond chance, but less than 0.10.',
    'items.how.spread':
      'Expected scores come from each item’s p, if each item of a cell is equally likely to be drawn and cells are independent. While answers are few, chance widens the deviation.',
    'items.how.reliability':
      'KR-20 (Kuder–Richardson) takes complete first attempts. In the post-test each cell counts as one place with equal items; this table checks that assumption. Questions on pages have no KR-20, since explanations in between make answers depend on each other.',

    'items.file.use': 'Kind',
    'items.file.seconds': 'Time (median, seconds)',
    'items.file.forms': 'Forms of the post-test',
    'items.file.items': 'p of each item (teachers)',
    'items.file.degrees': 'Degrees of freedom',
    'items.file.probability': 'p (Holm)',
    'items.file.options': 'Options of {id}',
  },
});
