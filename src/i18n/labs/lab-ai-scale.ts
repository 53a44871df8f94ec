// Strings of the lab "Skala AI tugas".
import { catalogue } from '../say.ts';

export const strings = catalogue({
  id: {
    'lab-ai-scale.material': 'Bahan lab ini',
    'lab-ai-scale.scale': 'Lima tingkat Skala AI',
    'lab-ai-scale.school': '{name}: contoh tugas dan kalimat untuk murid',
    'lab-ai-scale.examples': 'Contoh tugas',
    'lab-ai-scale.shows-short': 'Yang ingin dilihat:',
    'lab-ai-scale.voice-levels': 'Kalimat pembuka, tingkat 1 sampai 5',
    'lab-ai-scale.voice-doors': 'Siapa yang memegang AI',
    'lab-ai-scale.voice-proofs': 'Bukti proses, tingkat 1 sampai 5',
    'lab-ai-scale.voice-parents': 'Kalimat untuk orang tua/wali',
    'lab-ai-scale.jenjang-sd': 'SD',
    'lab-ai-scale.jenjang-smp': 'SMP',
    'lab-ai-scale.jenjang-sma': 'SMA',
    'lab-ai-scale.jenjang-smk': 'SMK',
    'lab-ai-scale.from': 'Contoh tugas dari jenjang',
    'lab-ai-scale.load': 'Muat contohnya',
    'lab-ai-scale.loaded': 'Contoh {jenjang} dimuat. Ada yang siap, ada yang perlu Anda benahi.',
    'lab-ai-scale.add': 'Tambah tugas',
    'lab-ai-scale.added': 'Satu tugas kosong ditambahkan.',
    'lab-ai-scale.remove': 'Hapus tugas ini',
    'lab-ai-scale.remove-sure': 'Hapus tugas ini beserta kalimatnya?',
    'lab-ai-scale.removed': 'Tugas dihapus.',
    'lab-ai-scale.restart': 'Mulai dari awal',
    'lab-ai-scale.restart-sure': 'Semua tugas dan simpanannya akan dihapus. Lanjutkan?',
    'lab-ai-scale.restarted': 'Lab kembali seperti semula.',
    'lab-ai-scale.resumed': 'Tugas Anda yang terakhir masih tersimpan.',
    'lab-ai-scale.yes': 'Ya, hapus',
    'lab-ai-scale.no': 'Tidak jadi',
    'lab-ai-scale.choose': 'Pilih …',
    'lab-ai-scale.unnamed': 'Tugas {n}',
    'lab-ai-scale.summary': '{n}. {name} (tingkat {level})',
    'lab-ai-scale.name': 'Nama tugas',
    'lab-ai-scale.jenjang': 'Jenjang',
    'lab-ai-scale.grade': 'Kelas',
    'lab-ai-scale.activity': 'Apa yang dikerjakan murid?',
    'lab-ai-scale.aim': 'Tugas ini memperlihatkan apakah murid mampu …',
    'lab-ai-scale.aim-sendiri': 'mengerjakannya sendiri',
    'lab-ai-scale.aim-gagasan': 'mengembangkan gagasan awal',
    'lab-ai-scale.aim-menilai': 'menilai dan memperbaiki saran',
    'lab-ai-scale.aim-mengarahkan': 'mengarahkan alat menuju tujuan',
    'lab-ai-scale.aim-merancang': 'merancang cara yang baru',
    'lab-ai-scale.shows': 'Kemampuan yang dilatih, misalnya “menghitung persen”',
    'lab-ai-scale.level': 'Tingkat pada Skala AI',
    'lab-ai-scale.level-help': 'Pilih satu tingkat; artinya akan muncul di sini.',
    'lab-ai-scale.level-1': 'Tanpa AI',
    'lab-ai-scale.level-2': 'Perencanaan',
    'lab-ai-scale.level-3': 'Kolaborasi',
    'lab-ai-scale.level-4': 'AI penuh',
    'lab-ai-scale.level-5': 'Eksplorasi AI',
    'lab-ai-scale.door': 'Siapa yang memegang AI?',
    'lab-ai-scale.door-none': 'Tanpa AI',
    'lab-ai-scale.door-guru': 'Guru, di layar kelas',
    'lab-ai-scale.door-alat': 'Murid, alat khusus pendidikan',
    'lab-ai-scale.door-cetak': 'Hasil AI dicetak guru',
    'lab-ai-scale.door-murid': 'Murid, chatbot umum',
    'lab-ai-scale.place': 'Dikerjakan di mana?',
    'lab-ai-scale.place-kelas': 'di kelas',
    'lab-ai-scale.place-rumah': 'di rumah',
    'lab-ai-scale.review': 'Kata pemeriksa',
    'lab-ai-scale.ready': 'Tugas ini siap disampaikan.',
    'lab-ai-scale.not-ready': '{n} hal perlu dibenahi dahulu.',
    'lab-ai-scale.tone-stop': 'Tidak bisa',
    'lab-ai-scale.tone-change': 'Benahi',
    'lab-ai-scale.tone-think': 'Timbang',
    'lab-ai-scale.tone-good': 'Sesuai',
    'lab-ai-scale.go': 'Ubah',
    'lab-ai-scale.go-name': 'Ubah: {field}',
    'lab-ai-scale.say-no-name': 'beri tugas ini nama.',
    'lab-ai-scale.say-no-aim': 'pilih dahulu apa yang ingin Anda lihat. Tingkat mengikuti tujuan.',
    'lab-ai-scale.say-no-shows':
      'tulis kemampuannya dengan kata Anda sendiri. Kata itu dipakai dalam kalimat untuk murid.',
    'lab-ai-scale.say-no-level': 'pilih tingkatnya.',
    'lab-ai-scale.say-no-door': 'pilih siapa yang memegang AI.',
    'lab-ai-scale.say-chatbot-sd':
      'murid SD tidak memakai chatbot umum untuk tugas sekolah (SKB 12 Maret 2026). Gantinya: guru mengoperasikan AI di depan kelas, atau hasil AI dicetak, atau tanpa AI.',
    'lab-ai-scale.say-chatbot-smp':
      'murid SMP tidak memakai chatbot umum untuk tugas sekolah (SKB 12 Maret 2026), juga di rumah. Gantinya: layar guru, kertas, atau alat yang dirancang untuk pendidikan.',
    'lab-ai-scale.say-chatbot-sma':
      'murid SMA tidak memakai chatbot umum untuk tugas sekolah (SKB 12 Maret 2026), walau sudah 17 tahun. Gantinya: layar guru, kertas, atau alat yang dirancang untuk pendidikan.',
    'lab-ai-scale.say-chatbot-smk':
      'penjelasan SKB 12 Maret 2026 menyebut “SD sampai SMA”. Baca naskah keputusannya dan aturan sekolah, lalu tanyakan kepada dinas. Sebelum jelas, perlakukan seperti SMA: layar guru, kertas, atau simulasi kejuruan.',
    'lab-ai-scale.say-under-13':
      'banyak murid kelas ini belum 13 tahun. UNESCO menyarankan 13 tahun sebagai batas terendah percakapan mandiri dengan AI generatif.',
    'lab-ai-scale.say-teacher':
      'satu layar, satu akun guru. Murid mengusulkan, guru mengetik. Jangan masukkan data murid.',
    'lab-ai-scale.say-teacher-home':
      'di rumah tidak ada layar guru. Jalankan bagian AI di kelas, atau cetak hasilnya untuk dibawa pulang.',
    'lab-ai-scale.say-paper':
      'murid tidak perlu gawai atau kuota. Periksa isi cetakan sebelum dibagikan, dan sebutkan bahwa AI yang membuatnya.',
    'lab-ai-scale.say-paper-4':
      'pada tingkat 4 murid mengarahkan AI, dan kertas tidak dapat diarahkan. Jalankan arahan kelas di layar guru, atau pilih tingkat 3.',
    'lab-ai-scale.say-paper-5':
      'menjelajah perlu mencoba berulang kali. Pakai alat khusus pendidikan, atau rancang kegiatan tanpa komputer bertingkat 1.',
    'lab-ai-scale.say-tool':
      'periksa dahulu: untuk usia berapa, data apa yang diminta, adakah cara tanpa akun murid, dan apakah tujuan belajarnya jelas.',
    'lab-ai-scale.say-tool-sd':
      'makin muda makin ketat. Pastikan alatnya memang untuk anak seusia ini, dampingi, batasi waktunya, dan hindari akun murid.',
    'lab-ai-scale.say-tool-home':
      'tidak semua murid punya gawai atau kuota. Siapkan cara setara di sekolah, dan beri tahu orang tua/wali.',
    'lab-ai-scale.say-tool-home-sd':
      'di rumah guru tidak dapat mendampingi. Untuk murid SD, pindahkan bagian ini ke kelas.',
    'lab-ai-scale.say-consent':
      'bila alat memproses data murid, mintalah persetujuan orang tua/wali dahulu (UU 27/2022 Pasal 25; murid di bawah 18 tahun adalah anak menurut PP 17/2025).',
    'lab-ai-scale.say-none-class':
      'tingkat 1 dikerjakan di kelas, jadi kemampuan murid sendiri yang terlihat.',
    'lab-ai-scale.say-none-home':
      'tingkat 1 perlu suasana yang didampingi. Di rumah larangan saja tidak cukup; bawa bagian intinya ke kelas.',
    'lab-ai-scale.say-now-and-then-sd':
      'di SD tingkat 2 cukup sesekali, dengan guru yang mengoperasikan atau lewat kertas (saran kami).',
    'lab-ai-scale.say-now-and-then-smp':
      'di SMP tingkat 3 cukup sesekali, dan dalam bimbingan guru (saran kami).',
    'lab-ai-scale.say-beyond-sd':
      'tingkat setinggi ini jarang cocok bagi murid SD (saran kami). Bila tetap dipakai, jadikan pengamatan singkat bersama guru.',
    'lab-ai-scale.say-beyond-smp':
      'tingkat setinggi ini jarang cocok bagi murid SMP (saran kami). Bila tetap dipakai, kerjakan seluruhnya bersama guru di kelas.',
    'lab-ai-scale.say-directing':
      'pastikan murid sudah mampu mengerjakannya tanpa AI. Bila belum, mulai dari tingkat 1 sampai 3.',
    'lab-ai-scale.say-explore-tool':
      'dengan satu layar guru, hanya sedikit murid yang sempat mencoba. Alat khusus pendidikan lebih cocok.',
    'lab-ai-scale.say-fits': 'tingkat ini memperlihatkan apa yang ingin Anda lihat.',
    'lab-ai-scale.say-takes':
      'AI mengambil usaha yang justru ingin Anda lihat. Yang memperlihatkannya: tingkat {fits}.',
    'lab-ai-scale.say-hides':
      'pada tingkat ini murid belum bertemu hal yang ingin Anda lihat. Yang memperlihatkannya: tingkat {fits}; atau perjelas tujuannya.',
    'lab-ai-scale.wording': 'Kalimat untuk murid dan orang tua/wali',
    'lab-ai-scale.wording-waits':
      'Kalimatnya muncul sesudah nama, tingkat, dan pemegang AI dipilih, dan tidak ada aturan yang dilanggar.',
    'lab-ai-scale.pupils': 'Untuk murid (boleh diubah)',
    'lab-ai-scale.parents': 'Untuk orang tua/wali (boleh diubah)',
    'lab-ai-scale.anew': 'Kembali ke kalimat lab',
    'lab-ai-scale.record': 'Catat hasil saya',
    'lab-ai-scale.record-first': 'Isi dahulu paling sedikit satu tugas, lengkap dengan namanya.',
    'lab-ai-scale.recorded': 'Tercatat: {ready} dari {n} tugas siap disampaikan.',
    'lab-ai-scale.document': 'Skala AI tugas',
    'lab-ai-scale.document-shows': 'Kemampuan yang dilatih',
    'lab-ai-scale.document-pupils': 'Untuk murid',
    'lab-ai-scale.document-parents': 'Untuk orang tua/wali',
    'lab-ai-scale.open': 'belum dipilih',
    'lab-ai-scale.column-task': 'Tugas',
    'lab-ai-scale.column-class': 'Kelas',
    'lab-ai-scale.column-level': 'Tingkat',
    'lab-ai-scale.column-door': 'Cara',
    'lab-ai-scale.column-state': 'Keadaan',
    'lab-ai-scale.state-ready': 'siap',
    'lab-ai-scale.state-change': 'perlu dibenahi',
    'lab-ai-scale.state-stop': 'belum boleh dipakai',
    'lab-ai-scale.document-stop':
      'Belum boleh dipakai seperti ini: murid tidak bercakap sendiri dengan chatbot umum. Pilih layar guru, alat khusus pendidikan, atau hasil yang dicetak.',
    'lab-ai-scale.document-note':
      'Tingkat menurut AI Assessment Scale versi 2 (Perkins, Furze, Roe, MacVaugh, 2024), dengan kata-kata kursus ini. Aturan: SKB tujuh menteri, 12 Maret 2026. Tingkat yang lazim per jenjang adalah saran kursus, bukan bunyi aturan.',
  },
  en: {
    'lab-ai-scale.material': 'Material of this lab',
    'lab-ai-scale.scale': 'The five levels of the AI Assessment Scale',
    'lab-ai-scale.school': '{name}: example assignments and sentences for pupils',
    'lab-ai-scale.examples': 'Example assignments',
    'lab-ai-scale.shows-short': 'To be seen:',
    'lab-ai-scale.voice-levels': 'Opening sentences, levels 1 to 5',
    'lab-ai-scale.voice-doors': 'Who holds the AI',
    'lab-ai-scale.voice-proofs': 'Traces of the work, levels 1 to 5',
    'lab-ai-scale.voice-parents': 'Sentences for parents or guardians',
    'lab-ai-scale.jenjang-sd': 'SD',
    'lab-ai-scale.jenjang-smp': 'SMP',
    'lab-ai-scale.jenjang-sma': 'SMA',
    'lab-ai-scale.jenjang-smk': 'SMK',
    'lab-ai-scale.from': 'Example assignments for',
    'lab-ai-scale.load': 'Load the examples',
    'lab-ai-scale.loaded': 'Examples for {jenjang} were loaded. Some are ready, some are for you to mend.',
    'lab-ai-scale.add': 'Add an assignment',
    'lab-ai-scale.added': 'An empty assignment was added.',
    'lab-ai-scale.remove': 'Remove this assignment',
    'lab-ai-scale.remove-sure': 'Remove this assignment and its wording?',
    'lab-ai-scale.removed': 'The assignment was removed.',
    'lab-ai-scale.restart': 'Start over',
    'lab-ai-scale.restart-sure': 'All assignments and what was kept will be deleted. Go on?',
    'lab-ai-scale.restarted': 'The lab is as it was.',
    'lab-ai-scale.resumed': 'Your latest assignments are still kept.',
    'lab-ai-scale.yes': 'Yes, delete',
    'lab-ai-scale.no': 'Never mind',
    'lab-ai-scale.choose': 'Choose …',
    'lab-ai-scale.unnamed': 'Assignment {n}',
    'lab-ai-scale.summary': '{n}. {name} (level {level})',
    'lab-ai-scale.name': 'Name of the assignment',
    'lab-ai-scale.jenjang': 'School level',
    'lab-ai-scale.grade': 'Class',
    'lab-ai-scale.activity': 'What do pupils do?',
    'lab-ai-scale.aim': 'This assignment shows whether pupils are able to …',
    'lab-ai-scale.aim-sendiri': 'do it by themselves',
    'lab-ai-scale.aim-gagasan': 'develop first ideas',
    'lab-ai-scale.aim-menilai': 'judge and improve suggestions',
    'lab-ai-scale.aim-mengarahkan': 'direct a tool towards a goal',
    'lab-ai-scale.aim-merancang': 'design a new way',
    'lab-ai-scale.shows': 'The ability that is practised, such as “reckoning percentages”',
    'lab-ai-scale.level': 'Level on the AI Assessment Scale',
    'lab-ai-scale.level-help': 'Choose a level; what it means will show here.',
    'lab-ai-scale.level-1': 'No AI',
    'lab-ai-scale.level-2': 'AI Planning',
    'lab-ai-scale.level-3': 'AI Collaboration',
    'lab-ai-scale.level-4': 'Full AI',
    'lab-ai-scale.level-5': 'AI Exploration',
    'lab-ai-scale.door': 'Who holds the AI?',
    'lab-ai-scale.door-none': 'No AI',
    'lab-ai-scale.door-guru': 'The teacher, on the class screen',
    'lab-ai-scale.door-alat': 'Pupils, a tool made for education',
    'lab-ai-scale.door-cetak': 'Printed by the teacher',
    'lab-ai-scale.door-murid': 'Pupils, a general chatbot',
    'lab-ai-scale.place': 'Where is it done?',
    'lab-ai-scale.place-kelas': 'in class',
    'lab-ai-scale.place-rumah': 'at home',
    'lab-ai-scale.review': 'What the checker says',
    'lab-ai-scale.ready': 'This assignment is ready to be given.',
    'lab-ai-scale.not-ready': '{n} things have to be mended first.',
    'lab-ai-scale.tone-stop': 'Not possible',
    'lab-ai-scale.tone-change': 'Mend',
    'lab-ai-scale.tone-think': 'Consider',
    'lab-ai-scale.tone-good': 'Fits',
    'lab-ai-scale.go': 'Change',
    'lab-ai-scale.go-name': 'Change: {field}',
    'lab-ai-scale.say-no-name': 'give this assignment a name.',
    'lab-ai-scale.say-no-aim': 'first choose what you want to see. The level follows the purpose.',
    'lab-ai-scale.say-no-shows':
      'write the ability in your own words. They are used in the sentences for pupils.',
    'lab-ai-scale.say-no-level': 'choose the level.',
    'lab-ai-scale.say-no-door': 'choose who holds the AI.',
    'lab-ai-scale.say-chatbot-sd':
      'pupils of SD do not use general chatbots for schoolwork (joint decree, 12 March 2026). Instead: the teacher operates the AI in front of the class, or its output is printed, or no AI.',
    'lab-ai-scale.say-chatbot-smp':
      'pupils of SMP do not use general chatbots for schoolwork (joint decree, 12 March 2026), nor at home. Instead: the teacher’s screen, paper, or a tool made for education.',
    'lab-ai-scale.say-chatbot-sma':
      'pupils of SMA do not use general chatbots for schoolwork (joint decree, 12 March 2026), even at 17. Instead: the teacher’s screen, paper, or a tool made for education.',
    'lab-ai-scale.say-chatbot-smk':
      'what was explained of the joint decree names “SD to SMA”. Read the decree and the school’s rules, and ask the education office. Until it is clear, do as for SMA: the teacher’s screen, paper, or a vocational simulation.',
    'lab-ai-scale.say-under-13':
      'many pupils of this class are not 13 yet. UNESCO suggests 13 as the lowest age for independent conversations with generative AI.',
    'lab-ai-scale.say-teacher':
      'one screen, one account, the teacher’s. Pupils suggest, the teacher types. No pupil’s data goes in.',
    'lab-ai-scale.say-teacher-home':
      'there is no teacher’s screen at home. Do the AI part in class, or print its output to take home.',
    'lab-ai-scale.say-paper':
      'pupils need no device and no data plan. Check the print before you hand it out, and say that AI made it.',
    'lab-ai-scale.say-paper-4':
      'at level 4 pupils direct the AI, and paper cannot be directed. Run the class’s instructions on the teacher’s screen, or choose level 3.',
    'lab-ai-scale.say-paper-5':
      'exploring means trying again and again. Use a tool made for education, or design an unplugged activity at level 1.',
    'lab-ai-scale.say-tool':
      'check first: for what age, what data it asks for, whether it works without pupils’ accounts, and whether its learning goal is clear.',
    'lab-ai-scale.say-tool-sd':
      'the younger the tighter. Make sure that the tool is for children of this age, be with them, limit the time, and avoid pupils’ accounts.',
    'lab-ai-scale.say-tool-home':
      'not every pupil has a device or a data plan. Offer an equal way at school, and tell the parents.',
    'lab-ai-scale.say-tool-home-sd':
      'the teacher cannot be with them at home. For pupils of SD, move this part into class.',
    'lab-ai-scale.say-consent':
      'if the tool processes pupils’ data, ask their parents for consent first (Law 27/2022, article 25; under 18 is a child by Government Regulation 17/2025).',
    'lab-ai-scale.say-none-class': 'level 1 is done in class, so what pupils can do themselves is seen.',
    'lab-ai-scale.say-none-home':
      'level 1 needs someone present. At home a ban is not enough; bring the core into class.',
    'lab-ai-scale.say-now-and-then-sd':
      'in SD, level 2 is for now and then, operated by the teacher or on paper (our suggestion).',
    'lab-ai-scale.say-now-and-then-smp':
      'in SMP, level 3 is for now and then, guided by the teacher (our suggestion).',
    'lab-ai-scale.say-beyond-sd':
      'so high a level rarely suits pupils of SD (our suggestion). If you keep it, make it a short look together.',
    'lab-ai-scale.say-beyond-smp':
      'so high a level rarely suits pupils of SMP (our suggestion). If you keep it, do all of it together in class.',
    'lab-ai-scale.say-directing':
      'make sure that pupils can do it without AI. If not, begin with levels 1 to 3.',
    'lab-ai-scale.say-explore-tool':
      'with one teacher’s screen only a few pupils get to try. A tool made for education suits better.',
    'lab-ai-scale.say-fits': 'this level shows what you want to see.',
    'lab-ai-scale.say-takes':
      'AI takes over the very effort that you want to see. What shows it: level {fits}.',
    'lab-ai-scale.say-hides':
      'at this level pupils do not meet what you want to see. What shows it: level {fits}; or make the purpose clearer.',
    'lab-ai-scale.wording': 'Sentences for pupils and parents',
    'lab-ai-scale.wording-waits':
      'They show once name, level and who holds the AI are chosen, and no rule is broken.',
    'lab-ai-scale.pupils': 'For pupils (may be changed)',
    'lab-ai-scale.parents': 'For parents or guardians (may be changed)',
    'lab-ai-scale.anew': 'Back to the lab’s sentences',
    'lab-ai-scale.record': 'Record my result',
    'lab-ai-scale.record-first': 'Enter at least one assignment with its name first.',
    'lab-ai-scale.recorded': 'Recorded: {ready} of {n} assignments are ready to be given.',
    'lab-ai-scale.document': 'AI levels of assignments',
    'lab-ai-scale.document-shows': 'The ability that is practised',
    'lab-ai-scale.document-pupils': 'For pupils',
    'lab-ai-scale.document-parents': 'For parents or guardians',
    'lab-ai-scale.open': 'not chosen yet',
    'lab-ai-scale.column-task': 'Assignment',
    'lab-ai-scale.column-class': 'Class',
    'lab-ai-scale.column-level': 'Level',
    'lab-ai-scale.column-door': 'Way',
    'lab-ai-scale.column-state': 'State',
    'lab-ai-scale.state-ready': 'ready',
    'lab-ai-scale.state-change': 'to be mended',
    'lab-ai-scale.state-stop': 'not allowed yet',
    'lab-ai-scale.document-stop':
      'Not allowed as it stands: pupils do not talk to a general chatbot by themselves. Choose the teacher’s screen, a tool made for education, or a print.',
    'lab-ai-scale.document-note':
      'Levels by the AI Assessment Scale, version 2 (Perkins, Furze, Roe, MacVaugh, 2024), in the words of this course. Rule: joint decree of seven ministers, 12 March 2026. The levels usual at each school level are the course’s suggestion, not the rule’s words.',
  },
});
