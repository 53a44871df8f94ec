// The package formats in plain words, for whoever has to choose one.
import type { FormatId } from '../formats/ids.ts';
import { type Text, text } from './words.ts';

interface FormatWords {
  name: string;
  /** What it is and what one gets from it. */
  gives: Text;
  /** What to know before taking the whole course as one package. */
  course: Text;
}

const oneUpload = text(
  'Satu unggahan untuk seluruh kursus; nilainya gabungan semua sesi.',
  'One upload for the whole course; its score puts all sessions together.',
);

const sequenced = text(
  'Sesi berikutnya terbuka setelah sesi sebelumnya lulus. Hanya untuk LMS yang menjalankan urutan (sequencing), misalnya ILIAS atau SCORM Cloud; jangan dipakai di Moodle.',
  'A session opens once the one before is passed. Only for LMSs that run sequencing, such as ILIAS or SCORM Cloud; not for Moodle.',
);

const detailed = text(
  'Catatan belajar yang rinci: setiap halaman dan jawaban menjadi pernyataan xAPI di LRS (penyimpan catatan belajar).',
  'Detailed records: each page and answer becomes an xAPI statement in an LRS (a store of learning records).',
);

export const formatWords: Readonly<Record<FormatId, FormatWords>> = {
  scorm12: {
    name: 'SCORM 1.2',
    gives: text(
      'Diterima hampir semua LMS. Nilai, status lulus, dan jawaban guru tercatat di LMS.',
      'Taken by nearly every LMS, which records score, pass status and answers.',
    ),
    course: oneUpload,
  },
  'scorm2004-3rd': {
    name: 'SCORM 2004 (3rd Edition)',
    gives: text(
      'Mencatat “selesai” dan “lulus” secara terpisah, serta kemajuan dalam persen.',
      'Records “completed” and “passed” apart, and progress in percent.',
    ),
    course: sequenced,
  },
  'scorm2004-4th': {
    name: 'SCORM 2004 (4th Edition)',
    gives: text(
      'Edisi terakhir SCORM: seperti 3rd Edition, dengan syarat selesai menurut kemajuan.',
      'The last edition of SCORM: like the 3rd, with completion by progress.',
    ),
    course: sequenced,
  },
  cmi5: { name: 'cmi5', gives: detailed, course: oneUpload },
  xapi: {
    name: 'xAPI (Tin Can)',
    gives: detailed,
    course: text(
      'Satu paket berisi semua kegiatan; tidak semua peluncur menampilkannya.',
      'One package with all activities; not every launcher shows them.',
    ),
  },
  web: {
    name: 'Web',
    gives: text(
      'Situs kecil yang juga jalan tanpa internet dan dari diska USB. Kemajuan disimpan di perangkat.',
      'A small site that also runs without internet and from a USB stick. Progress is kept on the device.',
    ),
    course: text(
      'Satu situs dengan halaman depan untuk semua sesi.',
      'One site with a front page for all sessions.',
    ),
  },
  'common-cartridge': {
    name: 'IMS Common Cartridge 1.3',
    gives: text(
      'Tautan ke pelajaran dan bank soal sebagai kuis bawaan LMS, yang bisa disunting di sana.',
      'Links to the lessons, and the question banks as the LMS’s own quizzes, which can be edited there.',
    ),
    course: oneUpload,
  },
  'common-cartridge-11': {
    name: 'IMS Common Cartridge 1.1',
    gives: text(
      'Tautan ke pelajaran dan bank soal sebagai kuis bawaan LMS, yang bisa disunting di sana. Untuk Moodle, yang tidak membaca versi 1.3.',
      'Links to the lessons, and the question banks as the LMS’s own quizzes, which can be edited there. For Moodle, which does not read version 1.3.',
    ),
    course: oneUpload,
  },
};
