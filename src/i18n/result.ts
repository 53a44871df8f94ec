// What the result page says: the score, what was learned, what to read again, the way out, the end.
import { catalogue } from './say.ts';

export const result = catalogue({
  id: {
    'result.question': 'Soal {number} · {title}',
    'result.score': 'Nilai Anda',
    'result.best': 'Nilai pasca-uji terbaik',
    'result.pass-mark': 'Batas lulus {passMark}',
    'result.passed': 'Selamat, Bapak/Ibu lulus sesi ini.',
    'result.below':
      'Semua sudah dikerjakan, tetapi nilai belum mencapai batas lulus. Soal yang belum tepat boleh dicoba lagi; nilai ikut naik.',
    'result.below.test':
      'Semua sudah dikerjakan, tetapi nilai pasca-uji belum mencapai batas lulus. Pasca-uji boleh diulang kapan saja; yang dihitung nilai terbaik.',
    'result.completed':
      'Semua sudah dikerjakan: sesi ini selesai. Pasca-uji boleh Bapak/Ibu kerjakan kapan saja untuk mendapat nilai.',
    'result.incomplete': 'Masih ada yang belum selesai. Boleh dilanjutkan kapan saja.',
    'result.counts':
      '{seen} dari {pages} halaman dibuka, {answered} dari {questions} soal dijawab, {right} benar.',
    'result.at-once': 'Bagus, {count} soal langsung benar pada percobaan pertama.',
    'result.pretest': 'Pra-uji',
    'result.posttest': 'Pasca-uji',
    'result.tests': 'Tes',
    'result.tested.pretest': 'Nilai {score}',
    'result.tested.posttest': 'Nilai terbaik {score} dari {attempts} kali mengerjakan',
    'result.under-way': 'Sedang dikerjakan: {answered} dari {items} soal',
    'result.untested': 'Belum dikerjakan',
    'result.unlimited':
      'Pasca-uji boleh diulang sebanyak yang Anda mau, setiap kali dengan soal lain yang setara. Yang dihitung nilai terbaik.',
    'result.gain.before': 'Titik awal Anda di pra-uji: {before}.',
    'result.gain.up':
      'Dari {before} di pra-uji menjadi {after} di pasca-uji: itu {percent}% dari kenaikan yang masih mungkin.',
    'result.gain.same': 'Nilai pasca-uji sama dengan pra-uji: {after}.',
    'result.gain.down':
      'Nilai pra-uji {before}, pasca-uji {after}. Nilai bisa naik turun karena soalnya lain; bacalah lagi bahan yang terlewat, lalu coba sekali lagi.',
    'result.gain.full':
      'Di pra-uji Anda sudah menjawab semuanya dengan benar, jadi tidak ada lagi yang dapat naik. Nilai pasca-uji: {after}.',
    'result.pass-on':
      'Kini giliran menularkan ilmunya (pengimbasan): pilih satu hal dari sesi ini dan tunjukkan kepada seorang rekan guru minggu ini, dengan karya Anda sebagai contoh.',
    'result.go-on': 'Lanjutkan dari sini',
    'result.take-test': 'Kerjakan pasca-uji',
    'result.strengths': 'Kekuatan Anda per kemampuan',
    'result.strengths.how': 'Bagaimana ini dihitung?',
    'result.strengths.rule':
      'Dihitung dari soal di halaman yang sudah Anda jawab (benar bila pernah benar) dan dari soal pasca-uji terakhir. Disebut kuat bila sedikitnya dua soal dijawab, empat dari lima benar, dan pasca-uji terakhir tidak ada yang meleset.',
    'result.strengths.none':
      'Belum ada soal yang dijawab. Begitu ada, di sini tampak kemampuan mana yang sudah kuat dan mana yang sebaiknya dibaca lagi.',
    'result.strengths.open': 'Belum ada bukti ({count})',
    'result.strengths.strong': 'Sudah kuat ({count})',
    'result.level.again': 'Baca lagi',
    'result.level.nearly': 'Hampir',
    'result.level.few': 'Bukti baru sedikit',
    'result.level.none': 'Belum ada bukti',
    'result.level.strong': 'Sudah kuat',
    'result.right-of': '{right} dari {all} soal benar',
    'result.read': 'Baca: {title}',
    'result.read-again': 'Baca lagi: {title}',
    'result.retry': 'Coba lagi soal {number}',
    'result.answer': 'Jawab soal {number}',
    'result.unread': 'Yang masih terbuka',
    'result.unseen': 'Belum dibuka',
    'result.unanswered': '{count} soal belum dijawab',
    'result.not-handed-in': 'Tes belum dikumpulkan',
    'result.works.title': 'Karya saya',
    'result.works.why': 'Yang Bapak/Ibu buat di sesi ini dapat diunduh dan dicetak.',
    'result.works': 'Buka Karya saya',
    'result.print': 'Cetak hasil ini',
    'result.printed': 'Hasil belajar pada {date}',
    'result.printed.name': 'Nama dan sekolah: ……………………………………………………',
    'result.all': 'Tampilkan semua ({count})',
    'result.more': 'Tampilkan {count} lainnya',
    'result.questions': 'Soal',
    'result.right': 'Benar',
    'result.wrong': 'Belum tepat',
    'result.open': 'Belum dijawab',
    'result.finish': 'Selesai dan tutup',
    'result.finish.hint.lms':
      'Menutup pelajaran dan menyerahkan hasil. Anda tetap dapat membukanya lagi nanti.',
    'result.finish.hint.device':
      'Menutup pelajaran. Nilai tidak dikirim ke mana pun. Anda tetap dapat membukanya lagi nanti.',
    'result.finish.hint.told':
      'Menutup pelajaran. Hasilnya tersimpan di perangkat ini dan dikirim ke penyelenggara. Anda tetap dapat membukanya lagi nanti.',
    'result.finish.hint.off': 'Menutup pelajaran. Dalam mode tinjau tidak ada yang dicatat.',
    'result.offer':
      'Nilai Anda masih di bawah batas lulus {passMark}. Soal yang bertanda “Belum tepat” masih dapat diperbaiki, dan nilai ikut naik.',
    'result.offer.test':
      'Nilai Anda masih di bawah batas lulus {passMark}. Pasca-uji boleh diulang sebanyak yang Anda mau, dan yang dihitung nilai terbaik.',
    'result.mend': 'Perbaiki jawaban',
    'result.mend.test': 'Ulangi pasca-uji',
    'result.as-is.lms': 'Serahkan apa adanya',
    'result.as-is.device': 'Tutup apa adanya',
    'result.as-is.told': 'Serahkan apa adanya',
    'result.as-is.off': 'Tutup apa adanya',
    'result.closed': 'Sudah ditutup',
    'result.closed.lms':
      'Hasil Anda sudah diserahkan. Jendela ini boleh ditutup, atau kembalilah ke halaman LMS. Bila ingin melanjutkan, bukalah lagi dari sana.',
    'result.closed.waiting':
      'Hasil Anda tersimpan di perangkat ini dan sedang dikirim ke LMS. Bila jaringan terputus, bukalah sekali lagi dari LMS.',
    'result.closed.device': 'Kemajuan tersimpan di perangkat ini. Nilai tidak dikirim ke mana pun.',
    'result.closed.told':
      'Hasil Anda tersimpan di perangkat ini dan dikirim ke penyelenggara; bila jaringan terputus, begitu halaman depan dibuka lagi.',
    'result.closed.over':
      'Sesi belajar ini sudah ditutup di LMS, jadi hasil terakhir belum terkirim. Kemajuan tersimpan di perangkat ini; silakan buka pelajaran sekali lagi dari LMS, di perangkat ini juga.',
    'result.closed.window':
      'Kemajuan tidak dapat disimpan di perangkat ini. Nilai tidak dikirim ke mana pun.',
    'result.closed.off':
      'Anda membukanya dalam mode tinjau, jadi tidak ada yang dicatat. Jendela ini boleh ditutup.',
    'result.closed.late':
      'LMS belum menerima data terakhir. Salinannya aman di perangkat ini; silakan buka pelajaran sekali lagi dari LMS, di perangkat ini juga, supaya terkirim.',
    'result.closed.unsaved':
      'Pelajaran sudah ditutup, tetapi LMS belum memastikan bahwa data terakhir tersimpan. Bukalah sekali lagi dari LMS untuk memeriksanya.',
    'result.reopen': 'Buka lagi pelajaran',
  },
  en: {
    'result.question': 'Question {number} · {title}',
    'result.score': 'Your score',
    'result.best': 'Your best post-test score',
    'result.pass-mark': 'Pass mark {passMark}',
    'result.passed': 'Congratulations, you have passed this session.',
    'result.below':
      'Everything is done, but the score is below the pass mark. You may try the questions again; the score rises with you.',
    'result.below.test':
      'Everything is done, but the post-test score is below the pass mark. You may take the post-test again at any time; the best score counts.',
    'result.completed':
      'Everything is done: this session is complete. You may take the post-test at any time to get a score.',
    'result.incomplete': 'Something is still open. Go on whenever you like.',
    'result.counts':
      '{seen} of {pages} pages opened, {answered} of {questions} questions answered, {right} right.',
    'result.at-once': 'Well done: {count} right at the very first try.',
    'result.pretest': 'Pre-test',
    'result.posttest': 'Post-test',
    'result.tests': 'Tests',
    'result.tested.pretest': 'Score {score}',
    'result.tested.posttest': 'Best score {score}, attempts: {attempts}',
    'result.under-way': 'Under way: {answered} of {items} questions',
    'result.untested': 'Not taken yet',
    'result.unlimited':
      'You may take the post-test as often as you like, each time with other questions of the same kind. The best score counts.',
    'result.gain.before': 'Your starting point in the pre-test: {before}.',
    'result.gain.up':
      'From {before} in the pre-test to {after} in the post-test: that is {percent}% of the gain that was still possible.',
    'result.gain.same': 'Your post-test score equals your pre-test score: {after}.',
    'result.gain.down':
      'Pre-test {before}, post-test {after}. Scores go up and down because the questions differ; read again what you missed, then try once more.',
    'result.gain.full':
      'You had everything right in the pre-test already, so there was nothing left to gain. Post-test: {after}.',
    'result.pass-on':
      'Now pass it on (pengimbasan): choose one thing from this session and show it to a colleague this week, with your own work as the example.',
    'result.go-on': 'Go on from here',
    'result.take-test': 'Take the post-test',
    'result.strengths': 'Your strengths by objective',
    'result.strengths.how': 'How is this counted?',
    'result.strengths.rule':
      'Counted from the questions on pages that you have answered (right if they ever were) and from the last post-test. Strong means: at least two questions answered, four in five right, and none missed in the last post-test.',
    'result.strengths.none':
      'No question is answered yet. Once there is one, this shows what is strong already and what to read again.',
    'result.strengths.open': 'No evidence yet ({count})',
    'result.strengths.strong': 'Strong already ({count})',
    'result.level.again': 'Read again',
    'result.level.nearly': 'Nearly there',
    'result.level.few': 'Little evidence yet',
    'result.level.none': 'No evidence yet',
    'result.level.strong': 'Strong already',
    'result.right-of': '{right} of {all} questions right',
    'result.read': 'Read: {title}',
    'result.read-again': 'Read again: {title}',
    'result.retry': 'Try question {number} again',
    'result.answer': 'Answer question {number}',
    'result.unread': 'What is still open',
    'result.unseen': 'Not opened yet',
    'result.unanswered': 'Questions not answered yet: {count}',
    'result.not-handed-in': 'Test not handed in yet',
    'result.works.title': 'My work',
    'result.works.why': 'What you made in this session can be downloaded and printed.',
    'result.works': 'Open My work',
    'result.print': 'Print this result',
    'result.printed': 'Result on {date}',
    'result.printed.name': 'Name and school: ……………………………………………………',
    'result.all': 'Show all ({count})',
    'result.more': 'Show {count} more',
    'result.questions': 'Questions',
    'result.right': 'Right',
    'result.wrong': 'Not right yet',
    'result.open': 'Not answered yet',
    'result.finish': 'Finish and close',
    'result.finish.hint.lms': 'Closes the lesson and hands in the result. You can open it again later.',
    'result.finish.hint.device':
      'Closes the lesson. The score is not sent anywhere. You can open it again later.',
    'result.finish.hint.told':
      'Closes the lesson. Your result is kept on this device and sent to the organiser. You can still open it again later.',
    'result.finish.hint.off': 'Closes the lesson. In review mode nothing is recorded.',
    'result.offer':
      'Your score is still below the pass mark of {passMark}. You can still mend the questions marked “Not right yet”, and the score rises with you.',
    'result.offer.test':
      'Your score is still below the pass mark of {passMark}. You may take the post-test as often as you like, and the best score counts.',
    'result.mend': 'Mend answers',
    'result.mend.test': 'Take the post-test again',
    'result.as-is.lms': 'Hand in as it is',
    'result.as-is.device': 'Close as it is',
    'result.as-is.told': 'Hand in as it is',
    'result.as-is.off': 'Close as it is',
    'result.closed': 'Closed',
    'result.closed.lms':
      'Your result was handed in. You may close this window or go back to the LMS. To go on, open the lesson from there again.',
    'result.closed.waiting':
      'Your result is saved on this device and on its way to the LMS. Should the network fail, please open the lesson once more from the LMS.',
    'result.closed.over':
      'This learning session is closed in the LMS, so the latest result was not sent yet. Progress is saved on this device; please open the lesson from the LMS once more, on this device.',
    'result.closed.device': 'Your progress is saved on this device. The score is not sent anywhere.',
    'result.closed.told':
      'Your result is kept on this device and sent to the organiser; if the network failed, as soon as the home page is opened again.',
    'result.closed.window': 'Your progress cannot be saved on this device. The score is not sent anywhere.',
    'result.closed.off': 'You opened it in review mode, so nothing was recorded. You may close this window.',
    'result.closed.late':
      'The LMS has not taken the last data. A copy is safe on this device; please open the lesson from the LMS once more, on this device, so that it is sent.',
    'result.closed.unsaved':
      'The lesson is closed, but the LMS has not confirmed the last data. Please open it once more from the LMS to check.',
    'result.reopen': 'Open the lesson again',
  },
});
