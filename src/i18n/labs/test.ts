// Interface strings of a test: pre-test and post-test.
import { catalogue } from '../say.ts';

export const strings = catalogue({
  id: {
    'test.needs-script':
      'Soalnya disusun, disimpan dan dinilai oleh skrip di peramban Anda. Nyalakan JavaScript, atau buka pelajaran ini di peramban lain, untuk mengerjakannya.',
    'test.loading': 'Memuat soal …',
    'test.failed':
      'Soalnya belum bisa dimuat. Periksa sambungan internet, lalu tekan lagi. Jawaban yang sudah Anda berikan tetap ada.',
    'test.retry': 'Muat lagi',
    'test.size': '{n} soal pilihan ganda, sekitar {minutes} menit.',
    'test.saved': 'Setiap pilihan langsung disimpan; boleh berhenti dulu dan dilanjutkan kapan saja.',
    'test.pretest':
      'Tidak dinilai dan hanya satu kali: sekadar untuk melihat titik awal Anda. Bila ragu, pilih yang menurut Anda paling mungkin.',
    'test.posttest':
      'Nilai lulus {passMark}. Boleh diulang sesering yang Anda perlukan, setiap kali dengan soal baru; nilai terbaik yang dipakai.',
    'test.attempts': 'Sudah Anda kerjakan {attempts} kali. Nilai terbaik: {best}.',
    'test.done': 'Pra-uji sudah dikumpulkan. Nilai awal Anda {score}. Silakan lanjut ke unit pertama.',
    'test.under-way': 'Sudah {answered} dari {n} soal yang Anda jawab.',
    'test.start': 'Mulai',
    'test.resume': 'Lanjutkan',
    'test.again': 'Coba lagi dengan soal baru',
    'test.review-pretest': 'Lihat lagi hasil pra-uji',
    'test.review-posttest': 'Lihat lagi pembahasan terakhir',
    'test.item': 'Soal {n} dari {all}',
    'test.previous': 'Sebelumnya',
    'test.next': 'Berikutnya',
    'test.finish': 'Kumpulkan',
    'test.overview': 'Daftar soal',
    'test.answered': '{answered} dari {n} soal sudah dijawab.',
    'test.open': 'Belum dijawab: {numbers}.',
    'test.item-answered': 'Soal {n}, sudah dijawab',
    'test.item-open': 'Soal {n}, belum dijawab',
    'test.check': 'Kumpulkan jawaban?',
    'test.check-all': 'Semua soal sudah dijawab. Setelah dikumpulkan, jawaban tidak bisa diubah lagi.',
    'test.check-open':
      'Masih ada {n} soal yang belum dijawab. Yang kosong dihitung belum tepat, dan setelah dikumpulkan jawaban tidak bisa diubah lagi.',
    'test.hand-in': 'Kumpulkan sekarang',
    'test.hand-in-anyway': 'Kumpulkan saja',
    'test.to-open': 'Ke soal pertama yang belum dijawab',
    'test.back': 'Kembali ke soal',
    'test.result': 'Nilai Anda: {score}',
    'test.start-point': 'Titik awal Anda: {score}',
    'test.passed': 'Selamat, nilai Bapak/Ibu sudah mencapai batas lulus {passMark}.',
    'test.not-yet':
      'Belum sampai {passMark}, dan itu bagian dari belajar. Baca lagi halaman yang disarankan di bawah, lalu coba dengan soal baru.',
    'test.best': 'Nilai terbaik Anda tetap {best}.',
    'test.gain':
      'Dari {before} di pra-uji menjadi {after}: naik {points} poin, yaitu {percent}% dari kenaikan yang masih mungkin.',
    'test.no-gain':
      'Di pra-uji nilai Anda {before}, kali ini {after}. Soalnya lebih banyak dan berbeda; lihat di bawah apa yang perlu dibaca lagi.',
    'test.start-point-more':
      'Angka ini hanya untuk Anda bandingkan nanti dengan pasca-uji. Kuncinya belum ditampilkan, karena pelajarannya baru akan dimulai.',
    'test.attention': 'Unit yang perlu perhatian lebih',
    'test.no-attention': 'Semua jawaban Anda tepat. Pelajaran ini akan mempertajam yang sudah Anda kuasai.',
    'test.by-objective': 'Hasil per tujuan belajar',
    'test.right-of': '{right} dari {all} tepat',
    'test.read': 'Baca lagi: {unit}',
    'test.feedback': 'Pembahasan setiap soal',
    'test.item-right': 'Soal {n}: tepat',
    'test.item-wrong': 'Soal {n}: belum tepat',
    'test.not-answered': 'Soal ini tidak Anda jawab.',
    'test.elsewhere':
      'Tes ini ternyata sudah Anda kumpulkan di perangkat lain. Hasilnya ikut tersimpan di sini.',
  },
  en: {
    'test.needs-script':
      'A script in your browser puts the questions together, keeps and marks them. Turn JavaScript on, or open this lesson in another browser, to take the test.',
    'test.loading': 'Loading the questions …',
    'test.failed':
      'The questions could not be loaded. Check your connection, then press again. Answers that you gave are still there.',
    'test.retry': 'Load again',
    'test.size': '{n} multiple-choice questions, about {minutes} minutes.',
    'test.saved': 'Every choice is saved at once; you may stop and go on at any time.',
    'test.pretest':
      'Not marked, and only once: just to see where you start from. When in doubt, choose what seems most likely.',
    'test.posttest':
      'The pass mark is {passMark}. Repeat it as often as you need, with new questions each time; your best score counts.',
    'test.attempts': 'You have taken it {attempts} times. Best score: {best}.',
    'test.done': 'The pre-test is handed in. Your starting score is {score}. Please go on to the first unit.',
    'test.under-way': 'You have answered {answered} of {n} questions.',
    'test.start': 'Start',
    'test.resume': 'Go on',
    'test.again': 'Try again with new questions',
    'test.review-pretest': 'See the pre-test result again',
    'test.review-posttest': 'See the last discussion again',
    'test.item': 'Question {n} of {all}',
    'test.previous': 'Previous',
    'test.next': 'Next',
    'test.finish': 'Hand in',
    'test.overview': 'All questions',
    'test.answered': '{answered} of {n} questions answered.',
    'test.open': 'Not answered yet: {numbers}.',
    'test.item-answered': 'Question {n}, answered',
    'test.item-open': 'Question {n}, not answered yet',
    'test.check': 'Hand in your answers?',
    'test.check-all': 'All questions are answered. Once handed in, answers cannot be changed.',
    'test.check-open':
      '{n} questions are not answered yet. They count as not right, and once handed in, answers cannot be changed.',
    'test.hand-in': 'Hand in now',
    'test.hand-in-anyway': 'Hand in anyway',
    'test.to-open': 'Go to the first open question',
    'test.back': 'Back to the questions',
    'test.result': 'Your score: {score}',
    'test.start-point': 'Your starting point: {score}',
    'test.passed': 'Congratulations, you have reached the pass mark of {passMark}.',
    'test.not-yet':
      'Not {passMark} yet, and that is part of learning. Read the suggested pages below again, then try with new questions.',
    'test.best': 'Your best score is still {best}.',
    'test.gain':
      'From {before} in the pre-test to {after}: {points} points more, which is {percent}% of the gain that was still possible.',
    'test.no-gain':
      'Your pre-test score was {before}, this time it is {after}. There are more and other questions; see below what to read again.',
    'test.start-point-more':
      'This number is only for you to compare with the post-test later. The keys are not shown yet, because the lesson is only about to begin.',
    'test.attention': 'Units that deserve more attention',
    'test.no-attention': 'All your answers are right. This lesson will sharpen what you know already.',
    'test.by-objective': 'Result by objective',
    'test.right-of': '{right} of {all} right',
    'test.read': 'Read again: {unit}',
    'test.feedback': 'Discussion of every question',
    'test.item-right': 'Question {n}: right',
    'test.item-wrong': 'Question {n}: not quite',
    'test.not-answered': 'You did not answer this question.',
    'test.elsewhere': 'You have handed this test in on another device. Its result is kept here too.',
  },
});
