// Strings of the lab "Perencana modul ajar" that its page says: they are readable without scripts, and need not travel with the script.
import { catalogue } from '../say.ts';

export const strings = catalogue({
  id: {
    'lab-lesson-plan.privacy':
      'Tulislah tanpa nama murid. Tempat isian ini disimpan tertulis di bagian paling bawah. Yang dicatat sebagai hasil hanya pilihan dan jumlah bagian yang beres.',
    'lab-lesson-plan.title-help': 'Pendek, dan dekat dengan murid.',
    'lab-lesson-plan.grade-help': 'Misalnya Fase B, kelas IV.',
    'lab-lesson-plan.hours-help': 'Jumlahkan semua pertemuan modul ini.',
    'lab-lesson-plan.hourMinutes-help':
      'Kosongkan bila sama dengan struktur kurikulum: SD 35, SMP 40, SMA dan SMK 45 menit.',
    'lab-lesson-plan.readiness-help':
      'Apa yang sudah mereka bisa, alami, dan perlukan? Gambarkan kelas, bukan seorang anak.',
    'lab-lesson-plan.readinessHow-help': 'Asesmen awal, pekerjaan minggu lalu, percakapan dengan murid.',
    'lab-lesson-plan.profile-help': 'Pilih satu sampai tiga yang sungguh dilatih oleh kegiatannya.',
    'lab-lesson-plan.goals-help':
      'Tulis tujuan dulu, lalu buktinya, lalu kegiatan yang melatihnya. Paling banyak empat.',
    'lab-lesson-plan.mindful-help': 'Bagaimana murid tahu apa yang dipelajari dan untuk apa?',
    'lab-lesson-plan.meaningful-help': 'Di mana murid menjumpai hal ini dalam hidupnya?',
    'lab-lesson-plan.joyful-help': 'Apa yang membuat murid tertantang dan merasa dihargai?',
    'lab-lesson-plan.opening-help': 'Satu baris satu langkah.',
    'lab-lesson-plan.understand-help': 'Murid mengamati, bertanya, dan membangun pengertian.',
    'lab-lesson-plan.apply-help': 'Murid memakai pengertian itu pada keadaan nyata.',
    'lab-lesson-plan.reflect-help': 'Murid menengok kerjanya sendiri dan menentukan perubahan.',
    'lab-lesson-plan.closing-help': 'Satu baris satu langkah.',
    'lab-lesson-plan.before-help': 'Pertanyaan singkat sebelum mulai, dan apa akibatnya bagi rencana.',
    'lab-lesson-plan.during-help':
      'Apa yang Anda lihat di tengah jalan? Bila belum paham, apa yang Anda ubah?',
    'lab-lesson-plan.after-help': 'Bukti dari langkah 3, dan kriteria cukup baiknya.',
    'lab-lesson-plan.support-help': 'Bantuan atau jalan lain menuju tujuan yang sama.',
    'lab-lesson-plan.challenge-help': 'Tantangan yang lebih dalam, bukan tugas yang lebih banyak.',
    'lab-lesson-plan.media-help': 'Satu baris satu benda. Dahulukan yang ada di sekitar sekolah.',
    'lab-lesson-plan.offline-help': 'Bagaimana pelajaran tetap berjalan dengan papan tulis dan kertas?',
    'lab-lesson-plan.aiDoor-help': 'Boleh lebih dari satu. Tanpa AI juga pilihan yang baik.',
    'lab-lesson-plan.aiFor-help': 'Satu bagian kecil yang jelas. Bila tanpa AI, tulis alasannya.',
    'lab-lesson-plan.aiLevel-help':
      'Skala AI untuk penilaian (Unit 2). AI yang hanya dipakai guru untuk merencanakan berarti tingkat 1 bagi murid.',
    'lab-lesson-plan.aiCheck-help': 'Satu baris satu hal: fakta, bahasa, kecocokan, keamanan.',
    'lab-lesson-plan.aiNever-help': 'Centang setiap janji yang Anda pegang.',
    'lab-lesson-plan.partners-help': 'Orang tua, warga, atau rekan yang terlibat, dan perannya.',
    'lab-lesson-plan.teacherReflection-help':
      'Apa yang akan Anda tanyakan kepada diri sendiri sesudah mengajar?',
    'lab-lesson-plan.check-identity': 'Identitas lengkap',
    'lab-lesson-plan.check-readiness': 'Kesiapan murid diketahui, bukan diduga',
    'lab-lesson-plan.check-profile': 'Dimensi profil lulusan terpilih',
    'lab-lesson-plan.check-verb': 'Tujuan memakai kata kerja yang dapat diamati',
    'lab-lesson-plan.check-condition': 'Tujuan menyebut keadaan atau ukurannya',
    'lab-lesson-plan.check-thread': 'Tujuan, bukti, dan latihan bertemu',
    'lab-lesson-plan.check-principles': 'Tiga prinsip tampak',
    'lab-lesson-plan.check-experiences': 'Murid memahami, mengaplikasi, dan merefleksi',
    'lab-lesson-plan.check-reflect': 'Yang merefleksi adalah murid',
    'lab-lesson-plan.check-time': 'Waktunya pas',
    'lab-lesson-plan.check-assessment': 'Asesmen awal, proses, dan akhir ada',
    'lab-lesson-plan.check-formative': 'Asesmen proses mengubah langkah guru',
    'lab-lesson-plan.check-everyone': 'Semua murid punya jalan',
    'lab-lesson-plan.check-offline': 'Tetap berjalan tanpa listrik dan internet',
    'lab-lesson-plan.check-door': 'Pemegang AI sesuai aturan jenjang',
    'lab-lesson-plan.check-lesson': 'Tidak ada murid yang sendirian dengan chatbot',
    'lab-lesson-plan.check-level': 'Tingkat AI cocok dengan pintu dan jenjang',
    'lab-lesson-plan.check-verify': 'Ada yang diperiksa guru',
    'lab-lesson-plan.check-never': 'Data murid tetap di sekolah',
    'lab-lesson-plan.check-closing': 'Mitra dan refleksi guru ada',
    'lab-lesson-plan.look-reflect':
      'Menyimak rangkuman guru belum refleksi. Mintalah murid menengok kerjanya sendiri: apa yang akan ia ubah?',
    'lab-lesson-plan.look-time-unknown':
      'Tulis jumlah JP dengan angka lebih dari nol, supaya waktunya dapat dihitung.',
    'lab-lesson-plan.look-formative':
      'Tulis juga tindakannya: “bila banyak yang keliru, saya …”. Bukti yang tidak mengubah apa-apa belum formatif.',
    'lab-lesson-plan.look-door-chatbot':
      'Menurut penjelasan SKB 12 Maret 2026, murid SD sampai SMA tidak memakai AI instan seperti ChatGPT untuk tugas sekolah. Pilih pintu lain: layar guru, kertas, atau alat pendidikan.',
    'lab-lesson-plan.look-door-smk':
      'Penjelasan SKB 12 Maret 2026 menyebut murid SD sampai SMA. Untuk SMK, sekolah membaca naskah keputusannya. Sebelum jelas, pilih pintu lain: layar guru, kertas, atau alat pendidikan.',
    'lab-lesson-plan.look-door-none': '“Tidak ada AI” dipilih bersama pintu lain. Pilih salah satu.',
    'lab-lesson-plan.look-door-tool':
      'Murid memakai alat pendidikan. Tulis juga di “AI membantu apa?” bahwa persetujuan orang tua atau wali diminta, atau alatnya tanpa akun murid.',
    'lab-lesson-plan.look-level-some':
      'Tingkat 1 berarti tugas tanpa AI, padahal AI hadir di kelas. Pilih tingkat 2 atau lebih untuk tugas itu, atau lepaskan pintunya.',
    'lab-lesson-plan.look-verify': 'Tulis paling sedikit dua hal yang Anda periksa, satu baris satu hal.',
    'lab-lesson-plan.look-number':
      'Ada nomor panjang di isian Anda. Bila itu NIK, NISN, atau nomor telepon, hapuslah dari modul.',
    'lab-lesson-plan.look-profile':
      'Dimensinya lebih dari empat. Satu modul tidak perlu menampung semuanya. Sisakan yang sungguh dilatih.',
    'lab-lesson-plan.look-never':
      'Masih ada janji yang belum dicentang. Apa yang membuatnya perlu masuk ke AI?',
  },
  en: {
    'lab-lesson-plan.privacy':
      'Write without pupils’ names. Where this form is kept is said at the very end. What is recorded as your result are choices and how many parts are in order.',
    'lab-lesson-plan.title-help': 'Short, and close to the pupils.',
    'lab-lesson-plan.grade-help': 'For example phase B, grade IV.',
    'lab-lesson-plan.hours-help': 'Add up all the meetings of this plan.',
    'lab-lesson-plan.hourMinutes-help':
      'Leave empty where it is as in the curriculum: SD 35, SMP 40, SMA and SMK 45 minutes.',
    'lab-lesson-plan.readiness-help':
      'What can they do, what have they lived through, what do they need? Describe the class, not a child.',
    'lab-lesson-plan.readinessHow-help': 'A first assessment, last week’s work, a talk with pupils.',
    'lab-lesson-plan.profile-help': 'Choose one to three that the activities really train.',
    'lab-lesson-plan.goals-help':
      'Write the goal first, then its evidence, then the activity that trains it. At most four.',
    'lab-lesson-plan.mindful-help': 'How do pupils know what they learn and what for?',
    'lab-lesson-plan.meaningful-help': 'Where do pupils meet this in their lives?',
    'lab-lesson-plan.joyful-help': 'What challenges pupils and makes them feel respected?',
    'lab-lesson-plan.opening-help': 'One step a line.',
    'lab-lesson-plan.understand-help': 'Pupils observe, ask, and build an understanding.',
    'lab-lesson-plan.apply-help': 'Pupils use that understanding on something real.',
    'lab-lesson-plan.reflect-help': 'Pupils look back at their own work and decide on a change.',
    'lab-lesson-plan.closing-help': 'One step a line.',
    'lab-lesson-plan.before-help': 'A short question before you begin, and what it changes in the plan.',
    'lab-lesson-plan.during-help': 'What do you see along the way? If they are lost, what do you change?',
    'lab-lesson-plan.after-help': 'The evidence of step 3, and when it is good enough.',
    'lab-lesson-plan.support-help': 'Help, or another way to the same goal.',
    'lab-lesson-plan.challenge-help': 'A deeper challenge, not more of the same.',
    'lab-lesson-plan.media-help': 'One thing a line. What is around the school comes first.',
    'lab-lesson-plan.offline-help': 'How does the lesson go on with a board and paper?',
    'lab-lesson-plan.aiDoor-help': 'More than one may be chosen. No AI is a good choice too.',
    'lab-lesson-plan.aiFor-help': 'One small, clear part. Without AI: write why.',
    'lab-lesson-plan.aiLevel-help':
      'AI Assessment Scale (unit 2). AI that only the teacher uses for planning is level 1 for pupils.',
    'lab-lesson-plan.aiCheck-help': 'One thing a line: facts, language, fit, safety.',
    'lab-lesson-plan.aiNever-help': 'Tick every promise that you keep.',
    'lab-lesson-plan.partners-help': 'Parents, neighbours or colleagues who take part, and how.',
    'lab-lesson-plan.teacherReflection-help': 'What will you ask yourself after teaching?',
    'lab-lesson-plan.check-identity': 'Identity complete',
    'lab-lesson-plan.check-readiness': 'Readiness known, not guessed',
    'lab-lesson-plan.check-profile': 'Graduate profile chosen',
    'lab-lesson-plan.check-verb': 'Goals use a verb that can be observed',
    'lab-lesson-plan.check-condition': 'Goals name a condition or measure',
    'lab-lesson-plan.check-thread': 'Goal, evidence and practice meet',
    'lab-lesson-plan.check-principles': 'Three principles are visible',
    'lab-lesson-plan.check-experiences': 'Pupils understand, apply and reflect',
    'lab-lesson-plan.check-reflect': 'It is the pupils who reflect',
    'lab-lesson-plan.check-time': 'The time adds up',
    'lab-lesson-plan.check-assessment': 'Assessment before, during and after',
    'lab-lesson-plan.check-formative': 'What is seen along the way changes teaching',
    'lab-lesson-plan.check-everyone': 'Every pupil has a way',
    'lab-lesson-plan.check-offline': 'Works without power and internet',
    'lab-lesson-plan.check-door': 'Who operates AI fits the rules of the level',
    'lab-lesson-plan.check-lesson': 'No pupil is alone with a chatbot',
    'lab-lesson-plan.check-level': 'The level of AI fits door and school level',
    'lab-lesson-plan.check-verify': 'The teacher checks something',
    'lab-lesson-plan.check-never': 'Pupils’ data stay at school',
    'lab-lesson-plan.check-closing': 'Partners and reflection are there',
    'lab-lesson-plan.look-reflect':
      'Listening to the teacher’s summary is no reflection. Let pupils look at their own work: what would they change?',
    'lab-lesson-plan.look-time-unknown':
      'Write the lesson hours as a number above zero, so that time can be counted.',
    'lab-lesson-plan.look-formative':
      'Write what you will do: “bila banyak yang keliru, saya …”. Evidence that changes nothing is not formative.',
    'lab-lesson-plan.look-door-chatbot':
      'As explained at the signing of the joint decree of 12 March 2026, pupils of SD to SMA do not use instant AI such as ChatGPT for schoolwork. Choose another door: the teacher’s screen, paper, or an educational tool.',
    'lab-lesson-plan.look-door-smk':
      'The explanation of the joint decree of 12 March 2026 names pupils of SD to SMA. For SMK the school reads the decree. Until it is clear, choose another door: the teacher’s screen, paper, or an educational tool.',
    'lab-lesson-plan.look-door-none': '“No AI” is chosen together with another door. Choose one.',
    'lab-lesson-plan.look-door-tool':
      'Pupils use an educational tool. Write in “What does AI help with?” that parents’ consent is asked for, or that it needs no pupil accounts.',
    'lab-lesson-plan.look-level-some':
      'Level 1 is a task without AI, yet AI is in the classroom. Choose level 2 or more for that task, or leave the door out.',
    'lab-lesson-plan.look-verify': 'Write at least two things that you check, one a line.',
    'lab-lesson-plan.look-number':
      'There is a long number in the form. If it is a NIK, NISN or telephone number, take it out of the plan.',
    'lab-lesson-plan.look-profile':
      'More than four dimensions. One plan need not hold them all. Keep what is really trained.',
    'lab-lesson-plan.look-never': 'Some promises are not ticked yet. What makes that data necessary?',
  },
});
