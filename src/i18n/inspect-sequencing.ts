// Strings of the checker: sequencing in SCORM 2004, as in inspect-scorm.ts.
import { catalogue } from './say.ts';

export const inspectSequencing = catalogue({
  id: {
    'finding.threshold-old':
      'Batas penyelesaian item "{name}" ditulis sebagai teks ("{found}"). SCORM 2004 4th Edition membacanya dari atribut, jadi batas ini tidak berlaku.',
    'finding.threshold-old.mend':
      'Tulis <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="{found}"/>.',
    'finding.sequencing-reference-unknown':
      'Pengurutan "{name}" menunjuk kumpulan aturan "{reference}" yang tidak ada.',
    'finding.sequencing-reference-unknown.mend':
      'Perbaiki IDRef, atau tambahkan aturan itu di <imsss:sequencingCollection>.',
    'finding.objective-nameless':
      'Tujuan utama "{name}" berbagi hasil dengan bagian lain, tetapi tidak punya pengenal (objectiveID).',
    'finding.objective-nameless.mend': 'Tambahkan objectiveID pada <imsss:primaryObjective>.',
    'finding.objective-duplicate': 'Di "{name}" ada dua tujuan dengan pengenal "{objective}".',
    'finding.objective-duplicate.mend': 'Beri setiap tujuan pengenal yang berbeda.',
    'finding.objective-unknown':
      'Aturan pada "{name}" menunjuk tujuan "{objective}" yang tidak didefinisikan di situ.',
    'finding.objective-unknown.mend':
      'Tambahkan <imsss:objective objectiveID="{objective}">, atau perbaiki penunjuknya.',
    'finding.measure-unused':
      'Batas nilai {found} pada "{name}" tidak berlaku, karena satisfiedByMeasure tidak dinyalakan.',
    'finding.measure-unused.mend': 'Tambahkan satisfiedByMeasure="true" kalau batas itu memang dimaksud.',
    'finding.map-reads-twice':
      'Tujuan "{objective}" pada "{name}" membaca hasil dari lebih dari satu tempat ({attribute}).',
    'finding.map-reads-twice.mend': 'Sisakan satu <imsss:mapInfo> dengan {attribute}="true".',
    'finding.map-writes-twice':
      'Dua tujuan pada "{name}" menulis ke tempat yang sama, "{objective}" ({attribute}).',
    'finding.map-writes-twice.mend': 'Sisakan satu yang menulis.',
    'finding.map-moodle':
      'Paket ini berbagi hasil antarbagian (mapInfo). Moodle yang memakai PHP 8 gagal membuka paket seperti ini.',
    'finding.map-moodle.mend': 'Untuk Moodle, pakai SCORM 1.2, atau satu paket untuk tiap bagian.',
    'finding.sequencing-locked': '"{name}" tidak akan pernah terbuka: aturannya selalu menutupnya.',
    'finding.sequencing-locked.mend': 'Hapus aturan itu, atau kaitkan dengan hasil bagian lain.',
    'finding.sequencing-waits':
      '"{name}" tidak akan pernah terbuka: ia menunggu hasil "{objective}", tetapi tidak ada bagian yang bisa dibuka yang menulis hasil itu.',
    'finding.sequencing-waits.mend':
      'Tambahkan <imsss:mapInfo targetObjectiveID="{objective}" writeSatisfiedStatus="true"/> pada bagian sebelumnya.',
    'finding.sequencing-no-way-in':
      'Isi "{name}" tidak bisa dimasuki: peserta tidak boleh memilih (choice) dan tidak boleh berjalan berurutan (flow).',
    'finding.sequencing-no-way-in.mend': 'Nyalakan flow="true" atau choice="true" pada <imsss:controlMode>.',
    'finding.sequencing-forward':
      '"{name}" hanya boleh maju (forwardOnly), tetapi peserta juga boleh memilih (choice). Pilihan ke belakang akan ditolak.',
    'finding.sequencing-forward.mend': 'Kalau tidak disengaja, pilih salah satu.',
    'finding.rollup-childless':
      '"{name}" menghitung hasil dari bagian-bagian di bawahnya (rollupRule), tetapi tidak ada bagian di bawahnya.',
    'finding.rollup-childless.mend': 'Hapus aturan itu, atau pindahkan ke induknya.',
    'finding.rollup-count':
      '"{name}" menuntut {count} bagian selesai, padahal hanya ada {children}. Syarat itu tidak akan pernah terpenuhi.',
    'finding.rollup-count.mend': 'Kecilkan minimumCount menjadi paling banyak {children}.',
    'finding.rollup-none':
      '"{name}" menghitung hasil dari bagian-bagian di bawahnya, tetapi tidak satu pun dari bagian itu ikut dihitung. Syarat itu tidak akan pernah terpenuhi.',
    'finding.rollup-none.mend':
      'Nyalakan rollupObjectiveSatisfied atau rollupProgressCompletion (dan tracked) pada paling sedikit satu bagian.',
    'finding.sequencing-skipped':
      '"{name}" selalu dilewati saat peserta berjalan berurutan; hanya terbuka kalau dipilih dari daftar isi.',
    'finding.sequencing-skipped.mend': 'Hapus aturan lewati (skip) itu, atau beri syarat.',
    'finding.sequencing-no-attempt': '"{name}" boleh dicoba 0 kali, jadi tidak akan pernah terbuka.',
    'finding.sequencing-no-attempt.mend': 'Naikkan attemptLimit, atau hapus <imsss:limitConditions>.',
    'finding.sequencing-endless':
      'Setelah "{name}" selesai, aturannya selalu mengulanginya dari awal. Peserta tidak bisa keluar.',
    'finding.sequencing-endless.mend':
      'Beri aturan ulang (retry) itu syarat, misalnya hanya kalau belum lulus.',
    'finding.sequencing-moodle':
      'Paket ini mengatur urutan antarbagian. Moodle menjalankan bagian-bagiannya, tetapi tidak mengikuti semua aturan urutannya.',
    'finding.sequencing-moodle.mend': 'Untuk Moodle, pakai satu paket untuk tiap bagian.',
  },
  en: {
    'finding.threshold-old':
      'The completion threshold of the item "{name}" is written as text ("{found}"). SCORM 2004 4th Edition reads it from attributes, so this one does not count.',
    'finding.threshold-old.mend':
      'Write <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="{found}"/>.',
    'finding.sequencing-reference-unknown':
      'The sequencing of "{name}" refers to the set of rules "{reference}", which does not exist.',
    'finding.sequencing-reference-unknown.mend':
      'Correct IDRef, or add the set to <imsss:sequencingCollection>.',
    'finding.objective-nameless':
      'The primary objective of "{name}" shares its result with other parts but has no objectiveID.',
    'finding.objective-nameless.mend': 'Add objectiveID to <imsss:primaryObjective>.',
    'finding.objective-duplicate': 'In "{name}" two objectives are called "{objective}".',
    'finding.objective-duplicate.mend': 'Give each objective an id of its own.',
    'finding.objective-unknown':
      'A rule of "{name}" refers to the objective "{objective}", which is not defined there.',
    'finding.objective-unknown.mend':
      'Add <imsss:objective objectiveID="{objective}">, or correct the reference.',
    'finding.measure-unused':
      'The threshold {found} of "{name}" does not count, because satisfiedByMeasure is not on.',
    'finding.measure-unused.mend': 'Add satisfiedByMeasure="true" if the threshold is meant.',
    'finding.map-reads-twice':
      'The objective "{objective}" of "{name}" reads its result from more than one place ({attribute}).',
    'finding.map-reads-twice.mend': 'Keep one <imsss:mapInfo> with {attribute}="true".',
    'finding.map-writes-twice':
      'Two objectives of "{name}" write to the same place, "{objective}" ({attribute}).',
    'finding.map-writes-twice.mend': 'Keep one that writes.',
    'finding.map-moodle':
      'This package shares results between parts (mapInfo). Moodle on PHP 8 fails to open such a package.',
    'finding.map-moodle.mend': 'For Moodle use SCORM 1.2, or a package for each part.',
    'finding.sequencing-locked': '"{name}" never opens: its rule always closes it.',
    'finding.sequencing-locked.mend': 'Remove the rule, or tie it to the result of another part.',
    'finding.sequencing-waits':
      '"{name}" never opens: it waits for the result "{objective}", but no part that can be opened writes it.',
    'finding.sequencing-waits.mend':
      'Add <imsss:mapInfo targetObjectiveID="{objective}" writeSatisfiedStatus="true"/> to the part before it.',
    'finding.sequencing-no-way-in':
      'What is in "{name}" can not be entered: learners may neither choose (choice) nor go on in order (flow).',
    'finding.sequencing-no-way-in.mend': 'Turn on flow="true" or choice="true" in <imsss:controlMode>.',
    'finding.sequencing-forward':
      '"{name}" only goes forward (forwardOnly), yet learners may also choose (choice). Choosing backwards will be refused.',
    'finding.sequencing-forward.mend': 'If that is not meant, keep one of the two.',
    'finding.rollup-childless':
      '"{name}" works out its result from parts below it (rollupRule), but there are none.',
    'finding.rollup-childless.mend': 'Remove the rule, or move it to the parent.',
    'finding.rollup-count':
      '"{name}" asks for {count} parts, but there are only {children}. It can never be satisfied.',
    'finding.rollup-count.mend': 'Lower minimumCount to {children} at most.',
    'finding.rollup-none':
      '"{name}" works out its result from parts below it, but none of them counts. It can never be satisfied.',
    'finding.rollup-none.mend':
      'Turn on rollupObjectiveSatisfied or rollupProgressCompletion (and tracked) for at least one part.',
    'finding.sequencing-skipped':
      '"{name}" is always skipped when a learner goes on in order; it opens only when chosen from the contents.',
    'finding.sequencing-skipped.mend': 'Remove the rule that skips it, or give it a condition.',
    'finding.sequencing-no-attempt': '"{name}" may be tried 0 times, so it never opens.',
    'finding.sequencing-no-attempt.mend': 'Raise attemptLimit, or remove <imsss:limitConditions>.',
    'finding.sequencing-endless':
      'After "{name}" its rule always starts it again. A learner can not get out.',
    'finding.sequencing-endless.mend': 'Give the retry a condition, for example only if not passed.',
    'finding.sequencing-moodle':
      'This package rules the order of its parts. Moodle plays the parts but does not follow all rules of their order.',
    'finding.sequencing-moodle.mend': 'For Moodle use a package for each part.',
  },
});
