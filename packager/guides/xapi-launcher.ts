// LMSs and launchers that are connected to an LRS and start xAPI (Tin Can) packages.
import type { Guide } from './guide.ts';
import { button, field, file, menu, picture, touch } from './picture.ts';
import { blank, newVersion, rejected, tryAsLearner } from './troubles.ts';
import { text } from './words.ts';

export const xapiLauncher: Guide = {
  name: text('LMS yang tersambung ke LRS (xAPI)', 'An LMS connected to an LRS (xAPI)'),
  about: text(
    'LRS (learning record store) adalah penyimpan catatan belajar. Pilih ini bila pengelola LMS meminta paket “xAPI” atau “Tin Can”.',
    'An LRS (learning record store) keeps learning records. Choose this when the LMS asks for an “xAPI” or “Tin Can” package.',
  ),
  choices: [
    {
      format: 'xapi',
      shape: 'sessions',
      why: text(
        'Kebanyakan peluncur membuka satu kegiatan per paket, jadi satu paket per sesi paling aman.',
        'Most launchers open one activity a package, so one package a session is the safest.',
      ),
    },
    {
      format: 'xapi',
      shape: 'course',
      why: text(
        'Bila peluncurnya menampilkan semua kegiatan di dalam satu paket.',
        'When the launcher shows all activities of a package.',
      ),
    },
    {
      format: 'cmi5',
      shape: 'course',
      why: text(
        'Bila LMS juga menerima cmi5: aturan lulusnya lebih jelas daripada xAPI biasa.',
        'When the LMS takes cmi5, too: its rules on passing are clearer than those of plain xAPI.',
      ),
      how: text(
        'Tambahkan kegiatan jenis “cmi5”, bukan “xAPI”, lalu unggah ZIP-nya.',
        'Add an activity of the kind “cmi5” instead of “xAPI”, then upload the ZIP.',
      ),
    },
  ],
  settings: [
    {
      name: text('Alamat LRS (Endpoint)', 'LRS endpoint'),
      choose: text(
        'LRS kantor atau LMS; biasanya sudah terisi',
        'The office’s or LMS’s LRS; usually filled in',
      ),
      why: text('Ke sanalah catatan belajar dikirim.', 'That is where learning records go.'),
    },
    {
      name: text('Cara masuk peserta (Actor)', 'Actor'),
      choose: text('Akun peserta, bukan akun bersama', 'The learner’s account, not a shared one'),
      why: text('Catatan tiap guru terpisah menurut akunnya.', 'Records are told apart by account.'),
    },
  ],
  steps: [
    {
      text: text(
        'Tambahkan kegiatan “xAPI” atau “Tin Can” di LMS.',
        'Add an activity “xAPI” or “Tin Can” in the LMS.',
      ),
      picture: picture(
        text('Tambah kegiatan', 'Add an activity'),
        menu('SCORM'),
        touch(menu('xAPI / Tin Can')),
      ),
    },
    {
      text: text('Unggah berkas ZIP apa adanya.', 'Upload the ZIP file as it is.'),
      picture: picture('xAPI / Tin Can', touch(file('kendali-sesi-1-xapi.zip'))),
    },
    {
      text: text('Periksa alamat LRS-nya, lalu simpan.', 'Look at the LRS’s address, then save.'),
      picture: picture(
        'xAPI / Tin Can',
        touch(field(text('Alamat LRS (Endpoint)', 'LRS endpoint'), 'https://lrs.dinas.go.id/xapi/')),
        button(text('Simpan (Save)', 'Save')),
      ),
    },
  ],
  check: [
    ...tryAsLearner,
    text(
      'Cari pernyataan (statement) terbaru di LRS: akun percobaan “experienced” dan “answered”.',
      'Look for the latest statements in the LRS: the test account “experienced” and “answered”.',
    ),
  ],
  troubles: [
    rejected,
    {
      sign: text('Tidak ada catatan di LRS', 'No records in the LRS'),
      mend: text(
        'Buka pelajaran dari LMS, bukan dari tautan berkasnya: hanya LMS yang memberi tahu pelajaran ke mana harus melapor. Periksa juga apakah LRS menerima permintaan dari alamat LMS (CORS).',
        'Open the lesson from the LMS, not by the file’s own link: only the LMS tells the lesson where to report. Also check that the LRS accepts requests from the LMS’s address (CORS).',
      ),
    },
    blank,
    newVersion,
  ],
};
