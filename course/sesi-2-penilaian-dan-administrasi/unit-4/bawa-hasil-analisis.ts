// Page 7 of unit 4: from numbers to decisions, with pupils, colleagues and the item bank.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'bawa-hasil-analisis',
  title: 'Bawa ke sekolah: dari angka ke putusan',
  minutes: 5,
  objectives: ['menganalisis-butir'],
  competencies: ['2.1', '2.3', '2.5'],
  sources: ['ebel-frisbie-1991', 'aera-apa-ncme-2014', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: 'Analisis yang berhenti di lembar sebar tidak menolong siapa pun. Hasilnya berguna bagi tiga pihak. Nilai murid mungkin perlu dibetulkan. Guru tahu apa yang perlu diajarkan lagi. Rekan memperoleh bank soal yang lebih baik.',
    },
    {
      kind: 'table',
      caption: 'Empat pola dan langkahnya',
      columns: ['Pola', 'Periksa', 'Langkah yang lazim'],
      rows: [
        ['p sedang, D baik', 'Isi masih sesuai kisi-kisi?', 'Simpan bersama angkanya'],
        ['p kecil, D negatif', 'Kunci, jawaban ganda', 'Betulkan kunci, hitung ulang skor'],
        ['p kecil, D baik', 'Sudah cukup diajarkan?', 'Pertahankan; ajarkan lagi bagian yang sukar'],
        ['p besar, D mendekati nol', 'Apakah wajib dikuasai?', 'Pertahankan bila wajib; bila tidak, ganti'],
      ],
    },
    {
      kind: 'steps',
      title: 'Bila kunci ternyata keliru',
      steps: [
        {
          title: 'Akui dan jelaskan',
          text: '“Kunci nomor 5 keliru. Ini hitungannya.” Murid belajar kejujuran ilmiah.',
        },
        { title: 'Hitung ulang semua', text: 'Bukan hanya nilai murid yang bertanya.' },
        {
          title: 'Lindungi yang dirugikan',
          text: 'Tentukan bersama rekan, adilkah menurunkan nilai yang sudah diumumkan? Catat alasannya.',
        },
        {
          title: 'Betulkan sumbernya',
          text: 'Perbaiki naskah di bank soal supaya kekeliruan tidak berulang.',
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Satu hasil, satu tindakan',
      items: {
        sd: paragraphs(
          '**Kelas IV, pecahan, 14 murid.** Delapan murid memilih bahwa 1/4 lebih besar daripada 1/3. Kelasnya kecil, jadi D tidak dibaca terlalu jauh.',
          'Pengecoh itu sendiri sudah bercerita: murid membandingkan 4 dan 3. Esoknya guru memotong dua lembar kertas yang sama besar.',
        ),
        smp: paragraphs(
          '**Kelas VIII, IPS, tiga kelas paralel, 96 murid.** Soal tentang alih fungsi lahan gambut punya D = 0,08. Dua pengecohnya dipilih kurang dari 5%.',
          'Guru-guru menulis ulang kedua pengecoh dari jawaban uraian murid tahun lalu, lalu mencobanya lagi semester depan.',
        ),
        sma: paragraphs(
          '**Kelas XI, kimia, 36 murid.** Soal hitungan pH punya p = 0,22 dan D = 0,40. Sukar, tetapi memilah dengan baik.',
          'Soal dipertahankan. Guru membahas langkah logaritma sekali lagi, karena sebagian besar murid berhenti di sana.',
        ),
        smk: paragraphs(
          '**Kelas X, keselamatan kerja las, 30 murid.** Soal urutan mematikan alat punya p = 0,93 dan D kecil. Bagi soal wajib, ini kabar baik.',
          'Namun, dua murid masih salah. Guru memeriksa keduanya langsung di bengkel sebelum mereka boleh bekerja.',
        ),
      },
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Lima hal yang dijaga',
      text: list(
        'Bagikan angka **soal** kepada rekan, bukan nilai anak. Nama dan daftar nilai [tetap di sekolah](sumber:uu-pdp-2022).',
        'Jangan membuang soal hanya karena angkanya. Bila semua soal sukar dibuang, kisi-kisi ikut berubah.',
        'Jangan memakai p dan D untuk menilai guru. Angka itu bergantung pada kelasnya.',
        'Tes yang dipakai untuk putusan penting perlu [lebih dari satu bukti](sumber:aera-apa-ncme-2014).',
        'Catat tanggal, kelas, dan banyaknya murid di samping setiap angka.',
      ),
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Satu jam di MGMP atau KKG',
      text: 'Setiap guru membawa **satu** soal dengan angkanya, tanpa data murid. Sepuluh menit tiap soal: baca naskah, tebak p dan D, buka angkanya, lalu putuskan bersama. Dalam beberapa pertemuan, gugus sudah punya [bank soal yang dikenal mutunya](sumber:ebel-frisbie-1991).',
    },
  ],
};
