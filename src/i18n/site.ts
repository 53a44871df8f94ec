// What a web package says around its lessons: who learns, what is kept on the device, newer editions; and its home page.
import { catalogue } from './say.ts';

/** Said in lessons and on the home page. */
export const site = catalogue({
  id: {
    'site.who': 'Siapa yang belajar?',
    'site.name': 'Nama lengkap',
    'site.school': 'Sekolah (boleh dikosongkan)',
    'site.consent':
      'Bila Bapak/Ibu setuju, catatan belajar dikirim ke {host}, tempat penyelenggara menyimpannya: nama dan sekolah yang diisi di sini, halaman yang dibuka, jawaban, dan nilai. Gunanya agar hasil belajar Anda tercatat. Sebelum Anda setuju, tidak ada yang dikirim, dan pelajaran tetap dapat dibaca.',
    'site.why-name':
      'Nama dipakai di perangkat ini saja, supaya orang lain yang memakainya tidak tertukar dengan Anda.',
    'site.agree': 'Setuju, kirim catatan belajar saya',
    'site.decline': 'Tidak, simpan di perangkat ini saja',
    'site.keep-name': 'Simpan',
    'site.change-later': 'Pilihan ini dapat diubah kapan saja di halaman depan.',
    'site.thanks': 'Terima kasih. Catatan belajar Anda dikirim mulai sekarang.',
    'site.stays-here': 'Baik. Catatan belajar hanya disimpan di perangkat ini.',
    'site.learning-as': 'Anda belajar sebagai {name}.',
    'site.not-me': 'Bukan {name}? Ganti orang',
    'site.update': 'Pelajaran ini sudah diperbarui. Kemajuan Anda tetap ada.',
    'site.reload': 'Muat ulang',
  },
  en: {
    'site.who': 'Who is learning?',
    'site.name': 'Full name',
    'site.school': 'School (may be left empty)',
    'site.consent':
      'If you agree, your learning record is sent to {host}, where the organiser keeps it: the name and school given here, the pages opened, answers and scores. It serves to have your results on record. Nothing is sent before you agree, and the lesson can be read all the same.',
    'site.why-name': 'The name is used on this device only, so that others who use it are not taken for you.',
    'site.agree': 'I agree, send my learning record',
    'site.decline': 'No, keep it on this device only',
    'site.keep-name': 'Save',
    'site.change-later': 'You can change this at any time on the home page.',
    'site.thanks': 'Thank you. Your learning record is sent from now on.',
    'site.stays-here': 'All right. Your learning record is kept on this device only.',
    'site.learning-as': 'You are learning as {name}.',
    'site.not-me': 'Not {name}? Change person',
    'site.update': 'This lesson has been updated. Your progress is still here.',
    'site.reload': 'Reload',
  },
});

/** Said on the home page alone. */
export const home = catalogue({
  id: {
    'home.sessions': 'Sesi pelatihan',
    'home.effort': '± {time} · lulus bila nilai mencapai {passMark}',
    'home.begin': 'Mulai belajar',
    'home.go-on': 'Lanjutkan',
    'home.progress': '{percent}% selesai',
    'home.progress.label': 'Kemajuan sesi {number}',
    'home.passed': 'lulus, nilai {score}',
    'home.score': 'nilai {score}',
    'home.no-script':
      'JavaScript di peramban ini mati. Semua sesi tetap dapat dibaca, tetapi jawaban dan kemajuan tidak dicatat.',
    'home.learning-as': 'Anda belajar sebagai {name}.',
    'home.nameless': 'Belum ada nama.',
    'home.nameless.short': 'Tanpa nama',
    'home.kept-here': 'Kemajuan disimpan di perangkat ini saja.',
    'home.sent-to': 'Catatan belajar disimpan di perangkat ini dan dikirim ke {host}.',
    'home.tell-name': 'Tulis nama',
    'home.change': 'Ubah nama atau pilihan',
    'home.change-name': 'Ubah nama',
    'home.other': 'Dipakai orang lain? Ganti orang',
    'home.not-me': 'Bukan {name}? Ganti orang',
    'home.others': 'Sudah pernah belajar di perangkat ini',
    'home.shared':
      'Siapa pun yang memakai perangkat ini dapat melihat nama di daftar dan membuka catatannya. Di komputer bersama, hapus catatan Anda bila sudah selesai.',
    'home.back': 'Batal',
    'home.forget': 'Hapus catatan saya dari perangkat ini',
    'home.forget.sure': 'Semua kemajuan, jawaban, dan karya Anda di perangkat ini akan hilang. Hapus?',
    'home.forget.sure.sent':
      'Semua kemajuan, jawaban, dan karya Anda di perangkat ini akan hilang, juga catatan yang belum terkirim. Yang sudah terkirim tetap ada pada penyelenggara; mintalah kepadanya bila itu pun harus dihapus. Hapus dari perangkat ini?',
    'home.forget.yes': 'Ya, hapus',
    'home.forget.no': 'Tidak jadi',
    'home.waiting': '{count} catatan belajar menunggu jaringan untuk dikirim.',
    'home.offline': 'Tanpa internet',
    'home.offline.ready':
      '✓ Bisa dibuka tanpa internet. Semua sesi tersimpan di perangkat ini ({megabytes} MB).',
    'home.offline.saving':
      'Menyimpan semua sesi di perangkat ini agar bisa dibuka tanpa internet: {percent}% dari {megabytes} MB.',
    'home.offline.asleep':
      'Perangkat ini sedang menghemat data. Simpan semua sesi ({megabytes} MB) agar bisa dibuka tanpa internet?',
    'home.offline.failed':
      'Belum semua sesi tersimpan di perangkat ini. Bukalah lagi halaman ini bila jaringan lancar; yang sudah tersimpan tidak diunduh dua kali.',
    'home.offline.impossible': 'Di alamat atau peramban ini, pelajaran hanya dapat dibuka dengan internet.',
    'home.offline.folder': '✓ Dibuka dari berkas di perangkat ini: internet tidak diperlukan.',
    'home.offline.save': 'Simpan sekarang',
    'home.install': 'Pasang di layar depan',
    'home.install.how':
      'Agar mudah ditemukan: di Chrome buka menu ⋮ lalu pilih “Tambahkan ke layar utama”. Di iPhone tekan Bagikan lalu “Tambah ke Layar Utama”.',
    'home.install.now': 'Pasang sekarang',
    'home.licence': 'Isi pelajaran boleh dipakai dan disebarkan ulang dengan lisensi CC BY 4.0.',
  },
  en: {
    'home.sessions': 'Training sessions',
    'home.effort': 'about {time} · pass with a score of {passMark}',
    'home.begin': 'Begin',
    'home.go-on': 'Continue',
    'home.progress': '{percent}% done',
    'home.progress.label': 'Progress of session {number}',
    'home.passed': 'passed with a score of {score}',
    'home.score': 'score {score}',
    'home.no-script':
      'JavaScript is off in this browser. Every session can still be read, but answers and progress are not recorded.',
    'home.learning-as': 'You are learning as {name}.',
    'home.nameless': 'No name yet.',
    'home.nameless.short': 'No name',
    'home.kept-here': 'Progress is kept on this device only.',
    'home.sent-to': 'Your learning record is kept on this device and sent to {host}.',
    'home.tell-name': 'Give a name',
    'home.change': 'Change name or choice',
    'home.change-name': 'Change name',
    'home.other': 'Used by somebody else? Change person',
    'home.not-me': 'Not {name}? Change person',
    'home.others': 'Have learned on this device before',
    'home.shared':
      'Whoever uses this device can see the names in the list and open their records. On a shared computer, remove your records when you are done.',
    'home.back': 'Cancel',
    'home.forget': 'Remove my records from this device',
    'home.forget.sure': 'All your progress, answers and works on this device will be gone. Remove them?',
    'home.forget.sure.sent':
      'All your progress, answers and works on this device will be gone, with the records that are not sent yet. What was sent already stays with the organiser; ask there to have it removed too. Remove them from this device?',
    'home.forget.yes': 'Yes, remove',
    'home.forget.no': 'No, keep them',
    'home.waiting': '{count} learning records wait for the network to be sent.',
    'home.offline': 'Without internet',
    'home.offline.ready': '✓ Works without internet. All sessions are kept on this device ({megabytes} MB).',
    'home.offline.saving':
      'Keeping all sessions on this device so that they work without internet: {percent}% of {megabytes} MB.',
    'home.offline.asleep':
      'This device is saving data. Keep all sessions ({megabytes} MB) so that they work without internet?',
    'home.offline.failed':
      'Not all sessions are on this device yet. Open this page again when the network is good; nothing is downloaded twice.',
    'home.offline.impossible': 'At this address, or in this browser, lessons need the internet.',
    'home.offline.folder': '✓ Opened from files on this device: no internet is needed.',
    'home.offline.save': 'Keep them now',
    'home.install': 'Put it on your home screen',
    'home.install.how':
      'To find it easily: in Chrome open the menu ⋮ and choose “Add to Home screen”. On an iPhone tap Share, then “Add to Home Screen”.',
    'home.install.now': 'Install now',
    'home.licence': 'The lessons may be used and shared under the licence CC BY 4.0.',
  },
});
