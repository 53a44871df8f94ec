// Strings of the lab "Rencana pengimbasan" that its page says: they are readable without scripts, and need not travel with the script.
import { catalogue } from '../say.ts';

export const strings = catalogue({
  id: {
    'lab-outreach.privacy':
      'Tulislah peran, bukan nama murid. Tempat isian ini disimpan tertulis di bagian paling bawah. Yang dicatat sebagai hasil hanya pilihan dan jumlah bagian yang beres.',
    'lab-outreach.title-help': 'Pendek, dan mengundang.',
    'lab-outreach.who-help': 'Misalnya guru kelas I–VI di satu gugus, dengan ponsel sendiri.',
    'lab-outreach.need-help': 'Satu kesulitan nyata dalam pekerjaan atau di rumah.',
    'lab-outreach.needHow-help':
      'Angket tiga pertanyaan, obrolan di ruang guru, hasil kerja yang Anda lihat.',
    'lab-outreach.aims-help': 'Satu tujuan sudah cukup. Paling banyak tiga.',
    'lab-outreach.sessions-help': 'Pendek tetapi berulang lebih baik daripada sekali tetapi panjang.',
    'lab-outreach.hourMinutes-help':
      'Tanyakan kepada penyelenggara atau penerbit sertifikat. Kosongkan bila kegiatan tidak dihitung dengan JP.',
    'lab-outreach.materials-help':
      'Pilih seperlunya. Karya Anda sendiri adalah contoh yang paling dipercaya.',
    'lab-outreach.place-help': 'Ruang guru, rumah warga, atau daring. Pilih yang mudah dijangkau semua.',
    'lab-outreach.offline-help': 'Paket pelajaran, cetakan, atau kegiatan tanpa komputer yang Anda siapkan.',
    'lab-outreach.roles-help': 'Satu baris satu peran: siapa melakukan apa. Paling sedikit dua orang.',
    'lab-outreach.budget-help': 'Satu baris satu keperluan, misalnya fotokopi 20 lembar.',
    'lab-outreach.measures-help': 'Hadir belum tentu mampu. Pilih juga yang memperlihatkan kemampuan.',
    'lab-outreach.target-help': 'Dengan angka: berapa orang, melakukan apa, sampai kapan.',
    'lab-outreach.promises-help': 'Centang yang akan Anda jaga dan sampaikan.',
    'lab-outreach.guidance-help': 'Satu baris satu pesan yang akan dibawa peserta kepada murid atau anaknya.',
    'lab-outreach.risks-help': 'Apa yang paling mungkin mengganggu?',
    'lab-outreach.followDate-help': 'Sekitar 30 hari sesudah pertemuan terakhir.',
    'lab-outreach.follow-help': 'Satu baris satu hal: apa yang dilihat, dirayakan, dan diperbaiki.',
    'lab-outreach.check-audience': 'Sasarannya jelas',
    'lab-outreach.check-need': 'Kebutuhan diketahui, bukan diduga',
    'lab-outreach.check-aims': 'Tujuan dapat diamati dan berukuran',
    'lab-outreach.check-evidence': 'Setiap tujuan punya bukti',
    'lab-outreach.check-sessions': 'Setiap pertemuan lengkap dan sanggup diikuti',
    'lab-outreach.check-dates': 'Jadwalnya runtut',
    'lab-outreach.check-practice': 'Peserta mencoba, bukan hanya menyimak',
    'lab-outreach.check-materials': 'Bahan dan tempat siap',
    'lab-outreach.check-offline': 'Tetap berjalan tanpa internet',
    'lab-outreach.check-roles': 'Tidak dikerjakan sendirian',
    'lab-outreach.check-measures': 'Keberhasilan terlihat, tidak hanya terhitung hadir',
    'lab-outreach.check-promises': 'Murid terlindungi',
    'lab-outreach.check-guidance': 'Ada pesan untuk membimbing murid',
    'lab-outreach.check-private': 'Tidak ada nomor pribadi',
    'lab-outreach.check-risks': 'Risiko punya jalan keluar',
    'lab-outreach.check-follow': 'Ada pertemuan lagi sesudah sekitar 30 hari',
    'lab-outreach.look-dates-open':
      'Masih ada pertemuan tanpa tanggal. Tulis dulu rencananya; nanti boleh bergeser.',
    'lab-outreach.look-dates-order': 'Tanggal pertemuan tidak urut. Periksa lagi urutannya.',
    'lab-outreach.look-roles':
      'Baru satu peran. Ajak seorang rekan: siapa yang mendampingi peserta yang tertinggal?',
    'lab-outreach.look-presence':
      'Daftar hadir menunjukkan siapa yang datang, belum siapa yang mampu. Tambahkan hasil karya, praktik, atau soal sebelum dan sesudah.',
    'lab-outreach.look-target':
      'Tambahkan angka pada ukurannya, misalnya “8 dari 12 guru menyerahkan satu kartu”.',
    'lab-outreach.look-number':
      'Ada nomor panjang di isian Anda. Bila itu NIK, NIP, atau nomor telepon, hapuslah.',
    'lab-outreach.look-follow-unknown': 'Isi tanggal pertemuan di langkah 4, supaya jaraknya dapat dihitung.',
    'lab-outreach.look-follow-before': 'Tanggal tindak lanjut mendahului pertemuan terakhir. Periksa lagi.',
  },
  en: {
    'lab-outreach.privacy':
      'Write roles, not pupils’ names. Where this form is kept is said at the very end. What is recorded as your result are choices and how many parts are in order.',
    'lab-outreach.title-help': 'Short and inviting.',
    'lab-outreach.who-help': 'For example teachers of grades I–VI in one cluster, with their own phones.',
    'lab-outreach.need-help': 'One real difficulty at work or at home.',
    'lab-outreach.needHow-help': 'Three questions, a talk in the staff room, work that you have seen.',
    'lab-outreach.aims-help': 'One aim is enough. At most three.',
    'lab-outreach.sessions-help': 'Short and repeated is better than long and once.',
    'lab-outreach.hourMinutes-help':
      'Ask whoever issues the certificate. Leave empty where JP are not counted.',
    'lab-outreach.materials-help':
      'Choose what you need. Your own work is the example that people trust most.',
    'lab-outreach.place-help': 'The staff room, a home, or online. Choose what all can reach.',
    'lab-outreach.offline-help': 'The package, printouts, or unplugged activities that you prepare.',
    'lab-outreach.roles-help': 'One role a line: who does what. At least two people.',
    'lab-outreach.budget-help': 'One need a line, such as 20 photocopies.',
    'lab-outreach.measures-help': 'Being there is not being able. Choose what shows ability, too.',
    'lab-outreach.target-help': 'In numbers: how many people do what, by when.',
    'lab-outreach.promises-help': 'Tick what you will keep and tell others.',
    'lab-outreach.guidance-help': 'One message a line that participants take to pupils or to their children.',
    'lab-outreach.risks-help': 'What is most likely to get in the way?',
    'lab-outreach.followDate-help': 'About 30 days after the last session.',
    'lab-outreach.follow-help': 'One thing a line: what is looked at, celebrated and mended.',
    'lab-outreach.check-audience': 'The audience is clear',
    'lab-outreach.check-need': 'The need is known, not guessed',
    'lab-outreach.check-aims': 'Aims can be observed and measured',
    'lab-outreach.check-evidence': 'Every aim has evidence',
    'lab-outreach.check-sessions': 'Every session is complete and bearable',
    'lab-outreach.check-dates': 'The schedule is in order',
    'lab-outreach.check-practice': 'Participants try, not only listen',
    'lab-outreach.check-materials': 'Materials and place are ready',
    'lab-outreach.check-offline': 'Works without internet',
    'lab-outreach.check-roles': 'Not done alone',
    'lab-outreach.check-measures': 'Success is seen, not only counted',
    'lab-outreach.check-promises': 'Pupils are protected',
    'lab-outreach.check-guidance': 'There is a message for guiding pupils',
    'lab-outreach.check-private': 'No personal numbers',
    'lab-outreach.check-risks': 'Risks have a way out',
    'lab-outreach.check-follow': 'You meet again after about 30 days',
    'lab-outreach.look-dates-open': 'A session has no date yet. Write a first plan; it may still move.',
    'lab-outreach.look-dates-order': 'The dates are not in order. Check them again.',
    'lab-outreach.look-roles':
      'Only one role so far. Ask a colleague: who helps participants who fall behind?',
    'lab-outreach.look-presence':
      'A list shows who came, not who can do it. Add work, practice, or questions before and after.',
    'lab-outreach.look-target': 'Add a number, such as “8 dari 12 guru menyerahkan satu kartu”.',
    'lab-outreach.look-number':
      'There is a long number in the form. If it is a NIK, NIP or telephone number, take it out.',
    'lab-outreach.look-follow-unknown': 'Fill in the dates of step 4, so that the days can be counted.',
    'lab-outreach.look-follow-before': 'The follow-up is before the last session. Check it again.',
  },
});
