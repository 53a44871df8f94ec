// Interface strings of Siapa perlu dibantu: reasons, what to do, and messages to copy.
import { catalogue } from '../say.ts';

export const help = catalogue({
  id: {
    'help.title': 'Siapa perlu dibantu?',
    'help.lead':
      'Guru yang tersendat, diam, atau belum mulai, dengan sebabnya dan apa yang dapat dilakukan. Yang paling mendesak di atas.',
    'help.count': '{count} dari {whole} guru perlu dibantu.',
    'help.nobody': 'Tidak ada guru yang perlu dibantu menurut ukuran ini.',
    'help.reasons': 'Menurut sebab',
    'help.reasons.all': 'Semua',
    'help.limits': 'Ukurannya',
    'help.limits.days': 'Diam sejak (hari)',
    'help.limits.tries': 'Tersendat setelah (percobaan)',
    'help.limits.failures': 'Pasca-uji belum lulus (kali)',
    'help.limits.apply': 'Terapkan',
    'help.limits.reset': 'Kembali ke ukuran awal',
    'help.table': 'Guru yang perlu dibantu',
    'help.caption': 'Guru {from}–{to} dari {matching}',
    'help.column.name': 'Nama',
    'help.column.reason': 'Sebab',
    'help.column.todo': 'Yang dapat dilakukan',
    'help.column.last': 'Terakhir terdengar',
    'help.column.contact': 'Hubungi',
    'help.never': 'belum pernah',
    'help.noContact': 'kontak tidak ada',
    'help.whatsapp': 'WhatsApp',
    'help.mail': 'E-mail',
    'help.mail.subject': 'Pelatihan AI untuk guru',
    'help.hidden': 'Nama dan kontak disembunyikan di tampilan ini.',
    'help.contacts': 'Unduh daftar kontak',
    'help.contacts.note':
      'Berkas memuat nama, kontak, sebab, dan pesan yang siap dikirim. Pakailah hanya untuk membantu; siapa yang mengunduhnya tercatat.',
    'help.messages': 'Contoh pesan',
    'help.messages.note': 'Salin, ganti [nama], lalu kirim. Pesan ini mengajak, tidak menyalahkan.',
    'help.messages.copy': 'Salin pesan',
    'help.messages.copied': 'disalin',
    'help.messages.selected': 'dipilih; salin dengan Ctrl+C',
    'help.messages.name': '[nama]',
    'help.how.order':
      'Seorang guru tercantum sekali, dengan sebab yang paling mendesak. Di dalam satu sebab, yang paling lama diam di atas.',
    'help.how.limits':
      'Diam dihitung dari kejadian terakhir di sesi mana pun. Tersendat: mencoba soal yang sama sekian kali tanpa jawaban benar, praktik yang sama sekian kali dengan hasil di bawah 50, atau membuka halaman yang sama sekian kali lalu berhenti di sana sehari penuh. Tinggal selangkah: satu halaman, soal, atau tes lagi, dan sudah sehari tidak dilanjutkan. Tertinggal: membaca kurang dari setengah halaman yang dibaca guru tengah (median) di kohornya, bila kohor itu punya sedikitnya 10 guru yang mulai.',
    'help.unnamed': 'Tanpa nama',

    'help.reason.failing': 'Pasca-uji belum lulus',
    'help.reason.retry': 'Selesai, belum lulus',
    'help.reason.question': 'Tersendat di soal',
    'help.reason.lab': 'Tersendat di praktik',
    'help.reason.page': 'Tersendat di halaman',
    'help.reason.oneStep': 'Tinggal selangkah',
    'help.reason.pretestOnly': 'Berhenti setelah pra-uji',
    'help.reason.silent': 'Diam di tengah sesi',
    'help.reason.between': 'Belum membuka sesi berikutnya',
    'help.reason.behind': 'Tertinggal dari kohornya',
    'help.reason.notBegun': 'Belum mulai',

    'help.why.failing': 'Sudah {count} kali mengumpulkan pasca-uji {session} dan belum mencapai batas lulus.',
    'help.why.retry':
      'Menyelesaikan semua bagian {session}, nilainya belum mencapai batas lulus, dan belum mencoba lagi sejak {ago}.',
    'help.why.question': 'Sudah {count} kali menjawab soal “{part}” di {session} dan belum benar.',
    'help.why.lab': 'Sudah {count} kali mencoba praktik “{part}” di {session} dengan hasil di bawah 50.',
    'help.why.page': 'Membuka halaman “{part}” di {session} {count} kali dan belum berlanjut dari sana.',
    'help.why.oneStep.page': 'Tinggal satu halaman lagi di {session}: “{part}”.',
    'help.why.oneStep.question': 'Tinggal satu soal lagi di {session}: “{part}”.',
    'help.why.oneStep.pretest': 'Tinggal pra-uji yang belum dikumpulkan di {session}.',
    'help.why.oneStep.posttest': 'Tinggal pasca-uji yang belum dikumpulkan di {session}.',
    'help.why.pretestOnly': 'Mengumpulkan pra-uji {session}, lalu tidak berlanjut sejak {ago}.',
    'help.why.silent': 'Membaca {progress}% halaman {session}, lalu tidak terdengar sejak {ago}.',
    'help.why.between': '{previous} selesai, tetapi {session} belum dibuka; tidak terdengar sejak {ago}.',
    'help.why.behind':
      'Masih aktif, tetapi baru membaca {progress}% halaman {session}: kurang dari setengah kohornya.',
    'help.why.notBegun': 'Terdaftar, tetapi belum pernah membuka pelajaran.',

    'help.todo.failing': 'Dampingi membaca ulang pembahasan soal yang belum benar sebelum mencoba lagi.',
    'help.todo.retry': 'Sampaikan bahwa pasca-uji boleh diulang; tanyakan bagian mana yang perlu dijelaskan.',
    'help.todo.question': 'Bahas soal ini bersama; bila banyak yang tersendat di sini, lihat Butir soal.',
    'help.todo.lab': 'Tunjukkan satu contoh pengerjaan praktik ini, lalu biarkan mencoba sendiri.',
    'help.todo.page': 'Tanyakan apakah halaman ini terbuka dengan baik di perangkatnya.',
    'help.todo.oneStep': 'Ingatkan dengan ramah: selangkah lagi selesai.',
    'help.todo.pretestOnly': 'Yakinkan bahwa nilai pra-uji hanya titik awal; ajak membuka halaman pertama.',
    'help.todo.silent': 'Tanyakan kabar dan kendalanya: waktu, kuota, atau perangkat. Kemajuannya tersimpan.',
    'help.todo.between': 'Kirim tautan sesi berikutnya.',
    'help.todo.behind': 'Tawarkan waktu belajar bersama atau pasangan belajar.',
    'help.todo.notBegun':
      'Pastikan undangan dan cara masuk sudah diterima; tawarkan bantuan masuk pertama kali.',

    'help.message.failing':
      'Salam hormat, Bapak/Ibu {name}. Terima kasih sudah gigih mengerjakan {session}. Pasca-ujinya memang menantang, dan boleh diulang. Bila berkenan, mari kita bahas bersama bagian yang masih membingungkan. Kapan Bapak/Ibu ada waktu?',
    'help.message.retry':
      'Salam hormat, Bapak/Ibu {name}. Selamat, semua bagian {session} sudah diselesaikan. Nilainya tinggal sedikit lagi, dan pasca-uji boleh diulang kapan saja. Bila ada bagian yang ingin dibahas, saya siap membantu.',
    'help.message.question':
      'Salam hormat, Bapak/Ibu {name}. Semangat belajarnya luar biasa. Ada soal di {session} yang memang sering membuat orang berpikir dua kali. Bila berkenan, mari kita bahas bersama sebentar.',
    'help.message.lab':
      'Salam hormat, Bapak/Ibu {name}. Senang melihat Bapak/Ibu mencoba praktik di {session}. Saya punya satu contoh yang bisa membantu. Boleh saya kirimkan?',
    'help.message.page':
      'Salam hormat, Bapak/Ibu {name}. Apakah {session} terbuka dengan baik di ponsel atau komputer Bapak/Ibu? Bila halamannya macet atau kuotanya terbatas, beri tahu saya, kita cari jalannya bersama.',
    'help.message.oneStep':
      'Salam hormat, Bapak/Ibu {name}. Kabar baik: tinggal satu langkah lagi untuk menyelesaikan {session}. Semua yang sudah dikerjakan tersimpan, jadi cukup melanjutkan. Bila ada kendala, saya siap membantu.',
    'help.message.pretestOnly':
      'Salam hormat, Bapak/Ibu {name}. Terima kasih sudah mengerjakan pra-uji {session}. Nilai pra-uji hanya titik awal dan tidak memengaruhi kelulusan. Halaman pertamanya singkat, bisa dibaca kapan saja. Ada yang bisa saya bantu?',
    'help.message.silent':
      'Salam hormat, Bapak/Ibu {name}. Semoga sehat selalu. Kemajuan Bapak/Ibu di {session} tersimpan, jadi bisa dilanjutkan kapan saja, walau hanya beberapa menit. Bila ada kendala waktu, kuota, atau perangkat, ceritakan saja kepada saya.',
    'help.message.between':
      'Salam hormat, Bapak/Ibu {name}. Selamat atas sesi yang sudah diselesaikan. {session} sudah menunggu, dan isinya menyambung dari yang kemarin. Bila perlu tautannya, saya kirimkan.',
    'help.message.behind':
      'Salam hormat, Bapak/Ibu {name}. Senang Bapak/Ibu terus belajar. Rekan-rekan lain sudah mulai bergerak di {session}; bila Bapak/Ibu berkenan, ada teman belajar yang bisa menemani. Pelan-pelan tidak apa-apa.',
    'help.message.notBegun':
      'Salam hormat, Bapak/Ibu {name}. Nama Bapak/Ibu terdaftar di pelatihan AI untuk guru, dan kami menantikan kehadirannya. Bila belum menerima tautan atau kesulitan masuk, balas pesan ini; kami bantu sampai bisa.',

    'help.file': 'Kontak guru yang perlu dibantu',
    'help.file.school': 'Sekolah',
    'help.file.npsn': 'NPSN',
    'help.file.region': 'Kabupaten/kota',
    'help.file.cohort': 'Kohor',
    'help.file.contact': 'Kontak',
    'help.file.identifier': 'Akun',
    'help.file.session': 'Sesi',
    'help.file.last': 'Terakhir terdengar (WIB)',
    'help.file.reason': 'Sebab',
    'help.file.why': 'Penjelasan',
    'help.file.todo': 'Yang dapat dilakukan',
    'help.file.message': 'Pesan',
    'help.session': 'Sesi {number}',
    'help.course': 'pelatihan ini',
  },
  en: {
    'help.title': 'Who needs help?',
    'help.lead':
      'Teachers who are stuck, silent or have not begun, with the reason and what can be done. The most urgent first.',
    'help.count': '{count} of {whole} teachers need help.',
    'help.nobody': 'By these limits no teacher needs help.',
    'help.reasons': 'By reason',
    'help.reasons.all': 'All',
    'help.limits': 'The limits',
    'help.limits.days': 'Silent for (days)',
    'help.limits.tries': 'Stuck after (tries)',
    'help.limits.failures': 'Post-test not passed (times)',
    'help.limits.apply': 'Apply',
    'help.limits.reset': 'Back to the usual limits',
    'help.table': 'Teachers who need help',
    'help.caption': 'Teachers {from}–{to} of {matching}',
    'help.column.name': 'Name',
    'help.column.reason': 'Reason',
    'help.column.todo': 'What can be done',
    'help.column.last': 'Last heard of',
    'help.column.contact': 'Contact',
    'help.never': 'never',
    'help.noContact': 'no contact known',
    'help.whatsapp': 'WhatsApp',
    'help.mail': 'E-mail',
    'help.mail.subject': 'AI training for teachers',
    'help.hidden': 'Names and contacts are hidden in this display.',
    'help.contacts': 'Download the contacts',
    'help.contacts.note':
      'The file holds names, contacts, reasons and messages that are ready to send. Use it only to help; who downloads it is recorded.',
    'help.messages': 'Messages to copy',
    'help.messages.note':
      'Copy, put the name in the place of [name], and send. The messages invite, and blame nobody.',
    'help.messages.copy': 'Copy the message',
    'help.messages.copied': 'copied',
    'help.messages.selected': 'selected; copy it with Ctrl+C',
    'help.messages.name': '[name]',
    'help.how.order':
      'A teacher is listed once, by the most urgent reason. Within a reason, whoever has been silent longest stands first.',
    'help.how.limits':
      'Silence counts from the last event in any session. Stuck: so many tries at the same question without a right answer, so many tries at the same lab with results below 50, or so many openings of the same page and a whole day without getting on. One step: one more page, question or test, and a day without going on. Behind: less than half of the pages that the middle teacher (median) of the cohort has read, where at least 10 teachers of the cohort have begun.',
    'help.unnamed': 'No name',

    'help.reason.failing': 'Post-test not passed',
    'help.reason.retry': 'Completed, not passed',
    'help.reason.question': 'Stuck at a question',
    'help.reason.lab': 'Stuck at a lab',
    'help.reason.page': 'Stuck at a page',
    'help.reason.oneStep': 'One step missing',
    'help.reason.pretestOnly': 'Stopped after the pre-test',
    'help.reason.silent': 'Silent in the middle of a session',
    'help.reason.between': 'Next session not opened',
    'help.reason.behind': 'Behind the cohort',
    'help.reason.notBegun': 'Not begun',

    'help.why.failing': 'Handed in the post-test of {session} {count} times without reaching the pass mark.',
    'help.why.retry':
      'Completed every part of {session} below the pass mark and has not tried again since {ago}.',
    'help.why.question': 'Answered “{part}” in {session} {count} times, never right.',
    'help.why.lab': 'Tried the lab “{part}” in {session} {count} times with results below 50.',
    'help.why.page': 'Opened the page “{part}” in {session} {count} times and got no further.',
    'help.why.oneStep.page': 'One page is missing in {session}: “{part}”.',
    'help.why.oneStep.question': 'One question is missing in {session}: “{part}”.',
    'help.why.oneStep.pretest': 'Only the pre-test of {session} is missing.',
    'help.why.oneStep.posttest': 'Only the post-test of {session} is missing.',
    'help.why.pretestOnly': 'Handed in the pre-test of {session} and did not go on since {ago}.',
    'help.why.silent': 'Read {progress}% of the pages of {session}; silent since {ago}.',
    'help.why.between': '{previous} is done, but {session} was not opened; silent since {ago}.',
    'help.why.behind':
      'Still active, but has read only {progress}% of the pages of {session}: less than half of the cohort.',
    'help.why.notBegun': 'Registered, but has never opened the lesson.',

    'help.todo.failing': 'Go through the explanations of what was wrong before another attempt.',
    'help.todo.retry': 'Tell them that the post-test may be repeated; ask what should be explained.',
    'help.todo.question': 'Talk about this question; where many are stuck, see Items.',
    'help.todo.lab': 'Show one example of this lab, then let them try by themselves.',
    'help.todo.page': 'Ask whether this page opens well on their device.',
    'help.todo.oneStep': 'A friendly reminder: one more step.',
    'help.todo.pretestOnly': 'Say that the pre-test is only a starting point; invite them to the first page.',
    'help.todo.silent':
      'Ask how they are and what holds them up: time, data or device. Their progress is kept.',
    'help.todo.between': 'Send the link to the next session.',
    'help.todo.behind': 'Offer to learn together, or a partner.',
    'help.todo.notBegun':
      'Make sure that the invitation and the way in have arrived; offer help with the first login.',

    'help.message.failing':
      'Hello {name}. Thank you for your perseverance in {session}. The post-test is demanding, and may be repeated. If you like, let us look together at what is still puzzling. When would it suit you?',
    'help.message.retry':
      'Hello {name}. Congratulations on completing every part of {session}. The score is close, and the post-test may be repeated at any time. If you would like to talk about any part, I am glad to help.',
    'help.message.question':
      'Hello {name}. Your zeal is a pleasure to see. One question in {session} makes many people think twice. If you like, let us look at it together.',
    'help.message.lab':
      'Hello {name}. It is good to see you try the labs of {session}. I have an example that may help. May I send it?',
    'help.message.page':
      'Hello {name}. Does {session} open well on your phone or computer? If a page is stuck or data is short, tell me and we shall find a way.',
    'help.message.oneStep':
      'Hello {name}. Good news: one more step completes {session}. Everything you did is kept, so just go on. If anything is in the way, I am glad to help.',
    'help.message.pretestOnly':
      'Hello {name}. Thank you for the pre-test of {session}. Its score is only a starting point and does not count. The first page is short and can be read at any time. Can I help?',
    'help.message.silent':
      'Hello {name}. I hope you are well. Your progress in {session} is kept, so you can go on at any time, even for some minutes. If time, data or the device is in the way, just tell me.',
    'help.message.between':
      'Hello {name}. Congratulations on what you have completed. {session} is waiting and goes on from there. If you need the link, I shall send it.',
    'help.message.behind':
      'Hello {name}. It is good that you keep learning. Others are on their way in {session}; if you like, somebody can learn along with you. There is no hurry.',
    'help.message.notBegun':
      'Hello {name}. You are registered for the AI training for teachers, and we look forward to seeing you. If you have no link yet or can’t get in, answer this message; we shall help until it works.',

    'help.file': 'Contacts of teachers who need help',
    'help.file.school': 'School',
    'help.file.npsn': 'NPSN',
    'help.file.region': 'Regency or city',
    'help.file.cohort': 'Cohort',
    'help.file.contact': 'Contact',
    'help.file.identifier': 'Account',
    'help.file.session': 'Session',
    'help.file.last': 'Last heard of (WIB)',
    'help.file.reason': 'Reason',
    'help.file.why': 'Explanation',
    'help.file.todo': 'What can be done',
    'help.file.message': 'Message',
    'help.session': 'Session {number}',
    'help.course': 'this training',
  },
});
