// What run-time faults mean and how authors mend them; read by src/portal/preview and by the checker's page.
import { catalogue } from './say.ts';

export const previewFaults = catalogue({
  id: {
    'preview.fault.before-initialize': 'Memanggil LMS sebelum sesi dibuka.',
    'preview.fault.before-initialize.mend':
      'Panggil LMSInitialize("") (SCORM 2004: Initialize("")) paling awal, sebelum panggilan lain. Data yang dikirim sebelum itu hilang.',
    'preview.fault.after-finish': 'Memanggil LMS setelah sesi ditutup.',
    'preview.fault.after-finish.mend':
      'Kirim semua data sebelum LMSFinish("") atau Terminate(""). LMS menolak apa pun sesudahnya.',
    'preview.fault.initialize-twice': 'Sesi dibuka dua kali.',
    'preview.fault.initialize-twice.mend':
      'Panggil LMSInitialize atau Initialize satu kali saja, misalnya dijaga dengan satu penanda di halaman induk.',
    'preview.fault.finish-twice': 'Sesi ditutup dua kali.',
    'preview.fault.finish-twice.mend':
      'Panggil LMSFinish atau Terminate satu kali saja. Bila dipanggil dari tombol keluar dan dari pagehide, jaga keduanya dengan satu penanda.',
    'preview.fault.bad-argument': 'Argumen panggilan bukan teks kosong.',
    'preview.fault.bad-argument.mend':
      'Tulis tepat satu argumen, yaitu teks kosong: (""). LMS yang ketat menolak panggilan tanpa argumen atau dengan argumen lain.',
    'preview.fault.unknown-element': 'Unsur data ini tidak dikenal oleh standar.',
    'preview.fault.unknown-element.mend':
      'Periksa ejaan dan standarnya: nama unsur SCORM 1.2 (cmi.core…) berbeda dengan SCORM 2004. Nilainya tidak disimpan oleh LMS.',
    'preview.fault.read-only': 'Mengisi unsur yang hanya boleh dibaca.',
    'preview.fault.read-only.mend': 'Hapus panggilan ini; hanya LMS yang mengisi unsur tersebut.',
    'preview.fault.write-only': 'Membaca unsur yang hanya boleh diisi.',
    'preview.fault.write-only.mend':
      'Simpan nilainya sendiri di dalam pelajaran (misalnya di suspend_data); LMS tidak mengembalikannya.',
    'preview.fault.keyword': 'Mengisi _children, _count, atau _version.',
    'preview.fault.keyword.mend': 'Hapus panggilan ini; ketiganya hanya untuk dibaca.',
    'preview.fault.wrong-type': 'Bentuk nilainya salah, sehingga ditolak.',
    'preview.fault.wrong-type.mend': 'Kirim nilai dalam bentuk yang ditentukan standar.',
    'preview.fault.vocabulary': 'Nilainya tidak ada dalam daftar kata standar.',
    'preview.fault.vocabulary.mend':
      'Pakai salah satu kata yang diizinkan, dengan huruf kecil yang persis sama.',
    'preview.fault.out-of-range': 'Angkanya di luar batas.',
    'preview.fault.out-of-range.mend':
      'Hitung ulang ke rentang yang diizinkan, lalu kirim. Nilai di luar batas ditolak dan tidak masuk ke LMS.',
    'preview.fault.too-long': 'Teksnya lebih panjang daripada yang dijamin standar.',
    'preview.fault.too-long.mend':
      'Ringkas datanya. LMS yang memegang standar memotong atau menolaknya, sehingga kemajuan peserta bisa hilang.',
    'preview.fault.comma-decimal': 'Angka desimal ditulis dengan koma.',
    'preview.fault.comma-decimal.mend':
      'Tulis dengan titik (87.5). Jangan memakai toLocaleString untuk nilai yang dikirim ke LMS.',
    'preview.fault.bad-time': 'Waktu ditulis dalam bentuk yang salah.',
    'preview.fault.bad-time.mend':
      'Ikuti bentuk standar: SCORM 1.2 memakai HHHH:MM:SS.SS, SCORM 2004 memakai PT1H5M30S, dengan paling banyak dua angka di belakang titik.',
    'preview.fault.bad-identifier': 'Pengenal memuat tanda yang tidak diterima semua LMS.',
    'preview.fault.bad-identifier.mend': 'Pakai pengenal pendek tanpa spasi dari huruf, angka, _ dan -.',
    'preview.fault.bad-response': 'Jawaban tidak ditulis dalam bentuk jenis soalnya.',
    'preview.fault.bad-response.mend':
      'Tulis jawaban dan kunci dalam bentuk jenis soalnya, supaya terbaca di laporan LMS.',
    'preview.fault.not-attempted': 'Mengirim status “not attempted”.',
    'preview.fault.not-attempted.mend':
      'Status itu hanya ditulis oleh LMS. Kirim “incomplete” saat pelajaran dibuka pertama kali.',
    'preview.fault.index-gap': 'Nomor urut melompat.',
    'preview.fault.index-gap.mend':
      'Tanyakan _count lebih dulu, lalu pakai angka itu sebagai nomor berikutnya. LMS menolak nomor yang melompat.',
    'preview.fault.dependency': 'Diisi dalam urutan yang salah.',
    'preview.fault.dependency.mend':
      'Isi id lebih dulu, lalu type, baru jawaban, hasil, dan yang lain. Nilai ini ditolak.',
    'preview.fault.duplicate-id': 'Dua tujuan belajar (objectives) memakai id yang sama.',
    'preview.fault.duplicate-id.mend': 'Cari dulu id itu di antara entri yang ada dan pakai nomornya.',
    'preview.fault.refused': 'LMS menolak panggilan ini.',
    'preview.fault.refused.mend': 'Baca kode galatnya dan perbaiki panggilan ini.',
    'preview.fault.never-initialized': 'Pelajaran tidak pernah membuka sesi dengan LMS.',
    'preview.fault.never-initialized.mend':
      'Periksa apakah pelajaran menemukan API (window.API untuk SCORM 1.2, window.API_1484_11 untuk SCORM 2004) sampai ke jendela induk, dan apakah standar di manifes sama dengan yang dipakai skripnya. Tanpa sesi tidak ada nilai yang tersimpan.',
    'preview.fault.never-committed': 'Data tidak pernah disimpan dengan Commit.',
    'preview.fault.never-committed.mend':
      'Panggil LMSCommit("") atau Commit("") setelah halaman atau soal selesai. Bila peramban tertutup mendadak, semua data kunjungan ini hilang.',
    'preview.fault.left-unfinished': 'Pelajaran ditinggalkan tanpa menutup sesi.',
    'preview.fault.left-unfinished.mend':
      'Panggil LMSFinish("") atau Terminate("") dari tombol keluar dan saat pagehide. Tanpa itu sebagian LMS tidak mencatat waktu, status, atau nilai.',
    'preview.fault.not-suspended': 'Belum selesai, tetapi keluar tanpa “suspend”.',
    'preview.fault.not-suspended.mend':
      'Isi exit dengan “suspend” selama belum selesai. Tanpa itu LMS dapat membuang ingatan pelajaran, dan peserta mulai dari awal.',
    'preview.fault.no-status': 'Pelajaran tidak pernah mengirim status.',
    'preview.fault.no-status.mend':
      'Kirim “incomplete” saat dibuka dan “completed”, “passed”, atau “failed” saat selesai. Tanpa itu LMS menebak sendiri.',
    'preview.fault.no-score': 'Selesai tanpa nilai.',
    'preview.fault.no-score.mend':
      'Tidak salah bila pelajaran ini memang tanpa nilai. Bila dinilai, kirim score.raw (SCORM 2004: juga score.scaled).',
    'preview.fault.statement-refused': 'LRS menolak pernyataan (statement).',
    'preview.fault.statement-refused.mend':
      'Baca alasan dari LRS, perbaiki isi atau urutan pernyataannya. Pernyataan ini tidak tersimpan.',
    'preview.fault.statement-not-taken': 'Pernyataan ini tidak diterima oleh LRS portal.',
    'preview.fault.statement-not-taken.mend':
      'Bukan salah paket: LRS portal ini hanya menerima catatan kursus Kendali. Uji pengirimannya di LRS Anda sendiri.',
    'preview.fault.lrs-refused': 'LRS menolak permintaan ini.',
    'preview.fault.lrs-refused.mend': 'Baca kode dan alasan dari LRS, lalu perbaiki permintaannya.',
    'preview.fault.request-failed': 'Permintaan ke LRS tidak sampai.',
    'preview.fault.request-failed.mend':
      'Kirim ulang nanti dan simpan pernyataannya sampai LRS menjawab; pakai alamat LRS yang diberikan saat peluncuran.',
    'preview.fault.no-statement': 'Tidak ada pernyataan (statement) pembuka yang dikirim.',
    'preview.fault.no-statement.mend':
      'Baca alamat LRS dari alamat peluncuran, lalu kirim pernyataan; untuk cmi5 yang pertama adalah “initialized”. Tanpa itu LRS tidak tahu apa-apa tentang kunjungan ini.',
    'preview.fault.no-terminated': 'Pelajaran ditinggalkan tanpa pernyataan “terminated”.',
    'preview.fault.no-terminated.mend':
      'Kirim “terminated” sebagai pernyataan terakhir, dari tombol keluar dan saat pagehide (fetch dengan keepalive).',
    'preview.fault.launch-data-unread': 'LMS.LaunchData tidak dibaca sebelum “initialized”.',
    'preview.fault.launch-data-unread.mend':
      'Ambil dokumen State LMS.LaunchData lebih dulu: di dalamnya ada contextTemplate, launchMode, dan masteryScore (cmi5 10).',
    'preview.fault.preferences-unread': 'cmi5LearnerPreferences tidak dibaca sebelum “initialized”.',
    'preview.fault.preferences-unread.mend':
      'Ambil profil agen cmi5LearnerPreferences lebih dulu; jawaban 404 bukan galat (cmi5 11).',
    'preview.fault.fetch-method': 'Alamat fetch tidak dipanggil dengan POST.',
    'preview.fault.fetch-method.mend': 'Ambil token dengan POST (cmi5 8.2.1).',
    'preview.fault.fetch-twice': 'Alamat fetch dipanggil lebih dari sekali.',
    'preview.fault.fetch-twice.mend':
      'Token hanya diberikan sekali. Simpan token di sessionStorage supaya halaman dapat dimuat ulang.',
    'preview.fault.script-error': 'Skrip pelajaran berhenti karena galat.',
    'preview.fault.script-error.mend':
      'Perbaiki galat ini di berkas dan baris yang disebut; bagian yang bergantung padanya mungkin tidak jalan.',
    'preview.fault.console-error': 'Pelajaran menulis galat ke konsol.',
    'preview.fault.console-error.mend':
      'Lihat pesannya; sering kali ada data yang gagal dimuat atau disimpan.',
    'preview.fault.missing-file': 'Berkas yang diminta tidak ada di paket.',
    'preview.fault.missing-file.mend':
      'Masukkan berkasnya ke dalam paket, atau perbaiki alamatnya. Huruf besar dan kecil harus sama persis.',
    'preview.fault.blocked-request': 'Permintaan diblokir oleh aturan keamanan pratinjau.',
    'preview.fault.blocked-request.mend':
      'Masukkan berkasnya ke dalam paket, atau hapus permintaan ini; LMS sekolah dapat memblokirnya juga.',
    'preview.fault.outside-host': 'Pelajaran memuat sesuatu dari situs lain.',
    'preview.fault.outside-host.mend':
      'Pelajaran tidak utuh tanpa internet, dan situs itu tahu siapa yang membuka. Sebaiknya masukkan berkasnya ke dalam paket.',
  },
  en: {
    'preview.fault.before-initialize': 'Calls the LMS before the session is opened.',
    'preview.fault.before-initialize.mend':
      'Call LMSInitialize("") (SCORM 2004: Initialize("")) first, before any other call. What is sent before it is lost.',
    'preview.fault.after-finish': 'Calls the LMS after the session was closed.',
    'preview.fault.after-finish.mend':
      'Send everything before LMSFinish("") or Terminate(""). The LMS refuses whatever comes after it.',
    'preview.fault.initialize-twice': 'Opens the session twice.',
    'preview.fault.initialize-twice.mend':
      'Call LMSInitialize or Initialize once only, for example guarded by a flag in the outermost page.',
    'preview.fault.finish-twice': 'Closes the session twice.',
    'preview.fault.finish-twice.mend':
      'Call LMSFinish or Terminate once only. Where both an exit button and pagehide call it, guard the two with one flag.',
    'preview.fault.bad-argument': 'The argument of the call is not the empty text.',
    'preview.fault.bad-argument.mend':
      'Write exactly one argument, the empty text: (""). A strict LMS refuses a call with none or another.',
    'preview.fault.unknown-element': 'The standard has no such element.',
    'preview.fault.unknown-element.mend':
      'Check the spelling and the standard: SCORM 1.2 names (cmi.core…) differ from SCORM 2004’s. The LMS does not keep the value.',
    'preview.fault.read-only': 'Sets an element that can only be read.',
    'preview.fault.read-only.mend': 'Remove this call; only the LMS sets that element.',
    'preview.fault.write-only': 'Reads an element that can only be set.',
    'preview.fault.write-only.mend':
      'Keep the value in the lesson itself (in suspend_data, say); the LMS does not give it back.',
    'preview.fault.keyword': 'Sets _children, _count or _version.',
    'preview.fault.keyword.mend': 'Remove this call; these three are for reading only.',
    'preview.fault.wrong-type': 'The value has the wrong form and is refused.',
    'preview.fault.wrong-type.mend': 'Send the value in the form that the standard asks for.',
    'preview.fault.vocabulary': 'The value is not one of the standard’s words.',
    'preview.fault.vocabulary.mend':
      'Use one of the words that are allowed, in exactly the same small letters.',
    'preview.fault.out-of-range': 'The number is out of range.',
    'preview.fault.out-of-range.mend':
      'Convert it to the range that is allowed before sending. A value out of range is refused and does not reach the LMS.',
    'preview.fault.too-long': 'The text is longer than the standard promises.',
    'preview.fault.too-long.mend':
      'Shorten the data. An LMS that keeps to the standard cuts or refuses it, and the learner’s progress may be lost.',
    'preview.fault.comma-decimal': 'A decimal number is written with a comma.',
    'preview.fault.comma-decimal.mend':
      'Write it with a point (87.5). Don’t use toLocaleString for values that go to an LMS.',
    'preview.fault.bad-time': 'A time is written in the wrong form.',
    'preview.fault.bad-time.mend':
      'Keep to the standard’s form: HHHH:MM:SS.SS in SCORM 1.2, PT1H5M30S in SCORM 2004, with two digits after the point at most.',
    'preview.fault.bad-identifier': 'An identifier has signs that not every LMS takes.',
    'preview.fault.bad-identifier.mend': 'Use short identifiers without blanks, of letters, digits, _ and -.',
    'preview.fault.bad-response': 'An answer is not written in the form of its type of question.',
    'preview.fault.bad-response.mend':
      'Write answers and keys in the form of the question’s type, so that the LMS’s reports can show them.',
    'preview.fault.not-attempted': 'Sends the status “not attempted”.',
    'preview.fault.not-attempted.mend':
      'Only the LMS writes that status. Send “incomplete” when the lesson is first opened.',
    'preview.fault.index-gap': 'An index leaves a gap.',
    'preview.fault.index-gap.mend':
      'Ask for _count first and use that number as the next index. The LMS refuses one that leaves a gap.',
    'preview.fault.dependency': 'Set in the wrong order.',
    'preview.fault.dependency.mend':
      'Set id first, then type, then response, result and the rest. This value is refused.',
    'preview.fault.duplicate-id': 'Two objectives have the same id.',
    'preview.fault.duplicate-id.mend': 'Look for the id among the entries that are there, and use its index.',
    'preview.fault.refused': 'The LMS refuses this call.',
    'preview.fault.refused.mend': 'Read the error code and mend the call.',
    'preview.fault.never-initialized': 'The lesson never opens a session with the LMS.',
    'preview.fault.never-initialized.mend':
      'Check that the lesson finds the API (window.API in SCORM 1.2, window.API_1484_11 in SCORM 2004) up the parent windows, and that its scripts use the standard that the manifest names. Without a session nothing is kept.',
    'preview.fault.never-committed': 'Data is never saved by a Commit.',
    'preview.fault.never-committed.mend':
      'Call LMSCommit("") or Commit("") after each finished page or question. When the browser is closed suddenly, everything of the visit is lost.',
    'preview.fault.left-unfinished': 'The lesson is left without closing the session.',
    'preview.fault.left-unfinished.mend':
      'Call LMSFinish("") or Terminate("") from the exit button and on pagehide. Without it some LMSs keep neither time nor status nor score.',
    'preview.fault.not-suspended': 'Not finished, yet left without “suspend”.',
    'preview.fault.not-suspended.mend':
      'Set exit to “suspend” as long as the lesson is unfinished. Otherwise the LMS may drop its memory, and the learner starts over.',
    'preview.fault.no-status': 'The lesson never sends a status.',
    'preview.fault.no-status.mend':
      'Send “incomplete” at the start and “completed”, “passed” or “failed” at the end. Otherwise the LMS guesses.',
    'preview.fault.no-score': 'Finished without a score.',
    'preview.fault.no-score.mend':
      'No fault if the lesson isn’t graded. If it is, send score.raw (in SCORM 2004 score.scaled as well).',
    'preview.fault.statement-refused': 'The LRS refuses a statement.',
    'preview.fault.statement-refused.mend':
      'Read the LRS’s reason and mend what the statement says, or its place in the order. It has not been stored.',
    'preview.fault.statement-not-taken': 'The portal’s LRS does not take this statement.',
    'preview.fault.statement-not-taken.mend':
      'Not the package’s fault: this portal’s LRS takes records of the Kendali course only. Test the sending with your own LRS.',
    'preview.fault.lrs-refused': 'The LRS refuses this request.',
    'preview.fault.lrs-refused.mend': 'Read the LRS’s status and reason, and mend the request.',
    'preview.fault.request-failed': 'A request does not reach the LRS.',
    'preview.fault.request-failed.mend':
      'Send it again later and keep statements until the LRS has answered; use the endpoint that the launch gives.',
    'preview.fault.no-statement': 'No opening statement is sent.',
    'preview.fault.no-statement.mend':
      'Read the endpoint from the launch address and send statements; in cmi5 the first is “initialized”. Otherwise the LRS knows nothing of this visit.',
    'preview.fault.no-terminated': 'The lesson is left without a “terminated” statement.',
    'preview.fault.no-terminated.mend':
      'Send “terminated” as the last statement, from the exit button and on pagehide (fetch with keepalive).',
    'preview.fault.launch-data-unread': 'LMS.LaunchData is not read before “initialized”.',
    'preview.fault.launch-data-unread.mend':
      'Get the State document LMS.LaunchData first: it holds contextTemplate, launchMode and masteryScore (cmi5 10).',
    'preview.fault.preferences-unread': 'cmi5LearnerPreferences is not read before “initialized”.',
    'preview.fault.preferences-unread.mend':
      'Get the agent profile cmi5LearnerPreferences first; an answer of 404 is no error (cmi5 11).',
    'preview.fault.fetch-method': 'The fetch URL is not called with POST.',
    'preview.fault.fetch-method.mend': 'Get the token with POST (cmi5 8.2.1).',
    'preview.fault.fetch-twice': 'The fetch URL is called more than once.',
    'preview.fault.fetch-twice.mend':
      'The token is given once. Keep it in sessionStorage, so that the page can be reloaded.',
    'preview.fault.script-error': 'A script of the lesson stops with an error.',
    'preview.fault.script-error.mend':
      'Mend the error in the file and line that are named; what depends on it may not work.',
    'preview.fault.console-error': 'The lesson writes an error to the console.',
    'preview.fault.console-error.mend': 'Read the message; often something could not be loaded or saved.',
    'preview.fault.missing-file': 'A file that is asked for is not in the package.',
    'preview.fault.missing-file.mend':
      'Put the file into the package, or mend its address. Capital and small letters must be exactly the same.',
    'preview.fault.blocked-request': 'A request is blocked by the preview’s security policy.',
    'preview.fault.blocked-request.mend':
      'Put the file into the package, or remove the request; a school’s LMS may block it, too.',
    'preview.fault.outside-host': 'The lesson loads something from another site.',
    'preview.fault.outside-host.mend':
      'The lesson isn’t whole without internet, and that site learns who opens it. Better put the file into the package.',
  },
});
