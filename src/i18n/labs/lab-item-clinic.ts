// Strings of the lab "Klinik soal".
import { catalogue } from '../say.ts';

export const strings = catalogue({
  id: {
    'lab-item-clinic.catalogue': 'Dua belas cela yang dicari di klinik ini',
    'lab-item-clinic.flaw-incomplete': 'Pokok soal tidak utuh',
    'lab-item-clinic.what-incomplete': 'Tanpa membaca pilihan, orang belum tahu apa yang ditanyakan.',
    'lab-item-clinic.flaw-padding': 'Hiasan yang tidak perlu',
    'lab-item-clinic.what-padding': 'Ada cerita atau keterangan yang tidak dipakai untuk menjawab.',
    'lab-item-clinic.flaw-negative': 'Kata ingkar tersembunyi',
    'lab-item-clinic.what-negative': '“Tidak”, “bukan”, atau “kecuali” tanpa penekanan, atau bertumpuk dua.',
    'lab-item-clinic.flaw-clang': 'Kata pokok soal terulang di kunci',
    'lab-item-clinic.what-clang': 'Kata yang sama, atau seakar, hanya muncul lagi di kunci.',
    'lab-item-clinic.flaw-grammar': 'Petunjuk dari bentuk kalimat',
    'lab-item-clinic.what-grammar':
      'Hanya kunci yang menyambung dengan pokok soal, atau bentuknya lain sendiri.',
    'lab-item-clinic.flaw-longest': 'Kunci paling panjang',
    'lab-item-clinic.what-longest': 'Kunci jauh lebih panjang dan rinci daripada pengecohnya.',
    'lab-item-clinic.flaw-catchall': 'Pilihan borongan',
    'lab-item-clinic.what-catchall': '“Semua benar”, “tidak ada yang benar”, atau “A dan B benar”.',
    'lab-item-clinic.flaw-absolute': 'Kata mutlak di pengecoh',
    'lab-item-clinic.what-absolute':
      '“Selalu”, “pasti”, atau “tidak pernah” membuat pengecoh mudah dicoret tanpa belajar.',
    'lab-item-clinic.flaw-overlap': 'Pilihan bertumpuk',
    'lab-item-clinic.what-overlap': 'Dua rentang angka saling memuat, atau berbagi batas.',
    'lab-item-clinic.flaw-implausible': 'Pengecoh mati',
    'lab-item-clinic.what-implausible': 'Ada pengecoh yang tidak dipercaya siapa pun.',
    'lab-item-clinic.flaw-twokeys': 'Dua jawaban benar',
    'lab-item-clinic.what-twokeys': 'Selain kunci, ada pilihan lain yang sama benarnya.',
    'lab-item-clinic.flaw-trivia': 'Bertanya hal remeh',
    'lab-item-clinic.what-trivia': 'Yang ditanyakan rincian kecil, bukan kemampuan di indikator.',
    'lab-item-clinic.items': 'Pilih soal',
    'lab-item-clinic.open': 'belum didiagnosis',
    'lab-item-clinic.was-diagnosed': 'sudah didiagnosis',
    'lab-item-clinic.was-mended': 'sudah diobati',
    'lab-item-clinic.item': 'Soal {n}: {subject}',
    'lab-item-clinic.indicator': 'Indikator: {indicator}',
    'lab-item-clinic.indicator-name': 'Indikator:',
    'lab-item-clinic.key': 'Kunci',
    'lab-item-clinic.diagnosis': 'Diagnosis dan contoh perbaikan',
    'lab-item-clinic.which': 'Cela apa yang Anda lihat?',
    'lab-item-clinic.which-help':
      'Centang satu sampai tiga cela yang jelas tampak. Bila menurut Anda soal ini sehat, jangan centang apa pun.',
    'lab-item-clinic.diagnose': 'Bandingkan dengan diagnosis',
    'lab-item-clinic.found': 'Anda temukan',
    'lab-item-clinic.missed': 'terlewat',
    'lab-item-clinic.alarm': 'Anda tandai, tetapi soal ini tidak mengidapnya. Artinya:',
    'lab-item-clinic.arguable': 'boleh diperdebatkan; tidak menambah dan tidak mengurangi hitungan',
    'lab-item-clinic.missed-hint':
      'Yang terlewat hari ini biasanya yang juga terlewat saat kita menulis soal sendiri. Sekarang Anda mengenalnya.',
    'lab-item-clinic.sound-right': 'Tepat. Soal ini sehat, dan Anda tidak mengada-adakan cela.',
    'lab-item-clinic.sound-wrong':
      'Soal ini sebenarnya sehat. Mencari cela yang tidak ada juga memakan waktu.',
    'lab-item-clinic.all-found': 'Diagnosis lengkap: {found} dari {flaws} cela ditemukan.',
    'lab-item-clinic.some-found': 'Anda menemukan {found} dari {flaws} cela.',
    'lab-item-clinic.mend': 'Obati soalnya',
    'lab-item-clinic.mend-help':
      'Ubah kalimat, pilihan, atau kuncinya, lalu mintalah diperiksa. Tulisan Anda hanya tersimpan di perangkat ini.',
    'lab-item-clinic.stem': 'Pokok soal',
    'lab-item-clinic.option': 'Pilihan {letter}',
    'lab-item-clinic.add-option': 'Tambah pilihan',
    'lab-item-clinic.remove-option': 'Hapus pilihan terakhir',
    'lab-item-clinic.original': 'Kembalikan soal asal',
    'lab-item-clinic.examine': 'Minta diperiksa',
    'lab-item-clinic.unchanged-all':
      'Soal ini masih sama dengan aslinya. Ubah dahulu, lalu mintalah diperiksa.',
    'lab-item-clinic.rules-none': 'Aturan tidak menemukan cela bentuk lagi.',
    'lab-item-clinic.rules-some': 'Masih ada {n} hal yang perlu dilihat.',
    'lab-item-clinic.rules-limit':
      'Pemeriksa ini hanya aturan bahasa: ia menghitung panjang dan mencocokkan kata. Ia tidak mengerti isi. Benar tidaknya kunci, hidup tidaknya pengecoh, dan cocok tidaknya dengan indikator tetap Anda yang menilai, sebaiknya bersama rekan.',
    'lab-item-clinic.mended': 'sudah hilang.',
    'lab-item-clinic.unchanged': 'bagian yang bercela belum diubah.',
    'lab-item-clinic.still-padding':
      'pokok soalnya masih hampir sepanjang semula. Apa lagi yang dapat dibuang?',
    'lab-item-clinic.ask-twokeys':
      'nilailah sendiri. Jawab setiap pilihan seolah-olah ia satu-satunya: apakah kini hanya kunci yang benar?',
    'lab-item-clinic.ask-implausible':
      'nilailah sendiri. Untuk setiap pengecoh, murid dengan kekeliruan apa yang akan memilihnya?',
    'lab-item-clinic.ask-trivia':
      'nilailah sendiri. Dapatkah murid menjawab benar tanpa memiliki kemampuan di indikator?',
    'lab-item-clinic.rule-no-stem': 'Pokok soal masih kosong.',
    'lab-item-clinic.rule-incomplete':
      'Pokok soal belum bertanya. Tulislah pertanyaan utuh yang diakhiri tanda tanya, atau kalimat rumpang yang jelas.',
    'lab-item-clinic.rule-negative':
      'Kata “{word}” mengingkari pertanyaan. Ubah menjadi kalimat positif, atau tulis dengan huruf kapital.',
    'lab-item-clinic.rule-double-negative':
      'Ada lebih dari satu kata ingkar dalam pertanyaannya. Ubah menjadi kalimat positif.',
    'lab-item-clinic.rule-catchall':
      'Pilihan {letter} memborong pilihan lain. Ganti dengan jawaban yang berdiri sendiri.',
    'lab-item-clinic.rule-short':
      'Pilihan {letter} jauh lebih pendek daripada yang lain. Lengkapi supaya dipercaya.',
    'lab-item-clinic.rule-absolute':
      'Pengecoh {letter} memuat kata mutlak “{word}”, sedangkan kunci tidak. Haluskan.',
    'lab-item-clinic.rule-longest':
      'Kunci jauh lebih panjang daripada pengecoh. Samakan panjang dan rinciannya.',
    'lab-item-clinic.rule-clang':
      'Kata berakar “{word}” ada di pokok soal dan hanya di kunci. Ganti salah satunya dengan kata lain.',
    'lab-item-clinic.rule-grammar':
      'Bentuk kunci lain sendiri: hanya ia yang berawalan kata kerja atau memuat angka, atau sebaliknya. Samakan bentuknya.',
    'lab-item-clinic.rule-overlap': 'Rentang di pilihan {a} dan {b} bertumpuk atau berbagi batas. Pisahkan.',
    'lab-item-clinic.rule-empty-option': 'Ada pilihan yang kosong. Isi atau hapus.',
    'lab-item-clinic.rule-few-options': 'Isilah paling sedikit {n} pilihan.',
    'lab-item-clinic.rule-same': 'Dua pilihan bunyinya sama. Bedakan.',
    'lab-item-clinic.rule-no-key': 'Kuncinya belum ditetapkan, atau pilihannya kosong.',
    'lab-item-clinic.repair': 'Satu contoh perbaikan',
    'lab-item-clinic.next': 'Soal berikutnya',
    'lab-item-clinic.score': 'Ketajaman mata Anda: {percent}%',
    'lab-item-clinic.score-parts':
      'Sudah didiagnosis {diagnosed} dari {items} soal. Anda menemukan {found} dari {flaws} cela di dalamnya.',
    'lab-item-clinic.score-why':
      'Tanda yang keliru: {alarms}. Setiap tanda keliru mengurangi satu temuan, supaya mencentang semuanya tidak menguntungkan.',
    'lab-item-clinic.score-mended': 'Soal yang sudah Anda obati menurut aturan: {mended}.',
    'lab-item-clinic.record': 'Catat hasil saya',
    'lab-item-clinic.recorded': 'Tercatat: {percent}%. Tulisan Anda tidak ikut dicatat.',
    'lab-item-clinic.restart': 'Mulai dari awal',
    'lab-item-clinic.restart-ask': 'Semua tanda dan perbaikan Anda akan dihapus. Lanjutkan?',
    'lab-item-clinic.restart-yes': 'Ya, hapus',
    'lab-item-clinic.restart-no': 'Tidak jadi',
    'lab-item-clinic.restarted': 'Klinik dibuka lagi dari soal pertama.',
    'lab-item-clinic.resumed': 'Pekerjaan Anda yang lalu sudah dibuka lagi.',
  },
  en: {
    'lab-item-clinic.catalogue': 'The twelve flaws that this clinic looks for',
    'lab-item-clinic.flaw-incomplete': 'Incomplete stem',
    'lab-item-clinic.what-incomplete': 'Without the options, nobody knows what is asked.',
    'lab-item-clinic.flaw-padding': 'Window dressing',
    'lab-item-clinic.what-padding': 'There is a story or a detail that is not needed for the answer.',
    'lab-item-clinic.flaw-negative': 'Hidden negative',
    'lab-item-clinic.what-negative': '“Not” or “except” without emphasis, or two of them at once.',
    'lab-item-clinic.flaw-clang': 'Stem word repeated in the key',
    'lab-item-clinic.what-clang': 'The same word, or its root, comes back in the key alone.',
    'lab-item-clinic.flaw-grammar': 'Clue from the grammar',
    'lab-item-clinic.what-grammar': 'Only the key follows on from the stem, or it alone has another form.',
    'lab-item-clinic.flaw-longest': 'Longest key',
    'lab-item-clinic.what-longest': 'The key is far longer and more detailed than the distractors.',
    'lab-item-clinic.flaw-catchall': 'Catch-all option',
    'lab-item-clinic.what-catchall': '“All of the above”, “none of the above”, or “A and B”.',
    'lab-item-clinic.flaw-absolute': 'Absolute word in a distractor',
    'lab-item-clinic.what-absolute':
      '“Always”, “certainly” or “never” lets pupils cross it out without knowing.',
    'lab-item-clinic.flaw-overlap': 'Overlapping options',
    'lab-item-clinic.what-overlap': 'Two ranges of numbers contain each other or share an end.',
    'lab-item-clinic.flaw-implausible': 'Dead distractor',
    'lab-item-clinic.what-implausible': 'There is a distractor that nobody believes.',
    'lab-item-clinic.flaw-twokeys': 'Two right answers',
    'lab-item-clinic.what-twokeys': 'Another option is as right as the key.',
    'lab-item-clinic.flaw-trivia': 'Trivial question',
    'lab-item-clinic.what-trivia': 'It asks for a small detail instead of the ability in the indicator.',
    'lab-item-clinic.items': 'Choose an item',
    'lab-item-clinic.open': 'not diagnosed yet',
    'lab-item-clinic.was-diagnosed': 'diagnosed',
    'lab-item-clinic.was-mended': 'mended',
    'lab-item-clinic.item': 'Item {n}: {subject}',
    'lab-item-clinic.indicator': 'Indicator: {indicator}',
    'lab-item-clinic.indicator-name': 'Indicator:',
    'lab-item-clinic.key': 'Key',
    'lab-item-clinic.diagnosis': 'Diagnosis and a repair',
    'lab-item-clinic.which': 'Which flaws do you see?',
    'lab-item-clinic.which-help':
      'Tick one to three flaws that are plain to see. If you think that the item is sound, tick none.',
    'lab-item-clinic.diagnose': 'Compare with the diagnosis',
    'lab-item-clinic.found': 'you found it',
    'lab-item-clinic.missed': 'overlooked',
    'lab-item-clinic.alarm': 'you marked it, but this item does not have it. It means:',
    'lab-item-clinic.arguable': 'arguable; it counts neither for nor against you',
    'lab-item-clinic.missed-hint':
      'What we overlook today is usually what we overlook in our own items. Now you know it.',
    'lab-item-clinic.sound-right': 'Right. This item is sound, and you did not invent a flaw.',
    'lab-item-clinic.sound-wrong':
      'This item is sound. Looking for flaws that are not there takes time as well.',
    'lab-item-clinic.all-found': 'A complete diagnosis: {found} of {flaws} flaws found.',
    'lab-item-clinic.some-found': 'You found {found} of {flaws} flaws.',
    'lab-item-clinic.mend': 'Mend the item',
    'lab-item-clinic.mend-help':
      'Change the wording, the options or the key, then have it examined. What you write stays on this device.',
    'lab-item-clinic.stem': 'Stem',
    'lab-item-clinic.option': 'Option {letter}',
    'lab-item-clinic.add-option': 'Add an option',
    'lab-item-clinic.remove-option': 'Remove the last option',
    'lab-item-clinic.original': 'Bring back the original',
    'lab-item-clinic.examine': 'Have it examined',
    'lab-item-clinic.unchanged-all': 'This is still the original. Change it first, then have it examined.',
    'lab-item-clinic.rules-none': 'The rules find no flaw of form any more.',
    'lab-item-clinic.rules-some': 'There are {n} things left to look at.',
    'lab-item-clinic.rules-limit':
      'This examiner is only a set of rules: it counts lengths and compares words. It does not understand content. Whether the key is right, the distractors are alive and the item fits its indicator is for you to judge, best with a colleague.',
    'lab-item-clinic.mended': 'gone.',
    'lab-item-clinic.unchanged': 'the part that has the flaw was not changed.',
    'lab-item-clinic.still-padding': 'the stem is almost as long as before. What else can go?',
    'lab-item-clinic.ask-twokeys':
      'judge it yourself. Answer each option as if it were the only one: is the key alone right now?',
    'lab-item-clinic.ask-implausible':
      'judge it yourself. For each distractor, a pupil with which mistake would choose it?',
    'lab-item-clinic.ask-trivia':
      'judge it yourself. Could a pupil answer correctly without the ability in the indicator?',
    'lab-item-clinic.rule-no-stem': 'The stem is empty.',
    'lab-item-clinic.rule-incomplete':
      'The stem does not ask anything. Write a whole question that ends with a question mark, or a clear sentence to complete.',
    'lab-item-clinic.rule-negative':
      'The word “{word}” negates the question. Make it positive, or write the word in capitals.',
    'lab-item-clinic.rule-double-negative':
      'There is more than one negation in the question. Make it positive.',
    'lab-item-clinic.rule-catchall':
      'Option {letter} stands for other options. Replace it with an answer of its own.',
    'lab-item-clinic.rule-short':
      'Option {letter} is far shorter than the rest. Complete it so that it is believed.',
    'lab-item-clinic.rule-absolute':
      'Distractor {letter} has the absolute word “{word}”, the key has none. Soften it.',
    'lab-item-clinic.rule-longest': 'The key is far longer than the distractors. Even out length and detail.',
    'lab-item-clinic.rule-clang':
      'A word with the root “{word}” stands in the stem and in the key alone. Use another word in one of them.',
    'lab-item-clinic.rule-grammar':
      'The key has a form of its own: it alone begins with a verb or has a number, or the other way round. Make the forms alike.',
    'lab-item-clinic.rule-overlap':
      'The ranges in options {a} and {b} overlap or share an end. Separate them.',
    'lab-item-clinic.rule-empty-option': 'An option is empty. Fill it in or remove it.',
    'lab-item-clinic.rule-few-options': 'Fill in at least {n} options.',
    'lab-item-clinic.rule-same': 'Two options say the same. Make them differ.',
    'lab-item-clinic.rule-no-key': 'No key is chosen, or its option is empty.',
    'lab-item-clinic.repair': 'One possible repair',
    'lab-item-clinic.next': 'Next item',
    'lab-item-clinic.score': 'Sharpness of your eye: {percent}%',
    'lab-item-clinic.score-parts':
      '{diagnosed} of {items} items diagnosed. You found {found} of the {flaws} flaws in them.',
    'lab-item-clinic.score-why':
      'Marked without cause: {alarms}. Each takes away one finding, so that ticking everything does not pay.',
    'lab-item-clinic.score-mended': 'Items that you have mended, as far as rules can see: {mended}.',
    'lab-item-clinic.record': 'Record my result',
    'lab-item-clinic.recorded': 'Recorded: {percent}%. What you wrote is not recorded.',
    'lab-item-clinic.restart': 'Start afresh',
    'lab-item-clinic.restart-ask': 'All your marks and repairs will be deleted. Go on?',
    'lab-item-clinic.restart-yes': 'Yes, delete them',
    'lab-item-clinic.restart-no': 'No',
    'lab-item-clinic.restarted': 'The clinic opens again with the first item.',
    'lab-item-clinic.resumed': 'Your earlier work is open again.',
  },
});
