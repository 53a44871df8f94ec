// Page 5 of unit 4, the teacher's own activity: one item of one's own test, on paper.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'hitung-satu-soal',
  title: 'Giliran Bapak/Ibu: satu soal di atas kertas',
  minutes: 14,
  objectives: ['menganalisis-butir'],
  competencies: ['2.1', '2.3'],
  sources: ['tarrant-2009', 'ebel-frisbie-1991', 'uu-pdp-2022'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Sebelum memakai lab, hitunglah satu soal dengan tangan. Setelah itu angka di lab tidak lagi terasa seperti sulap.',
        'Ambil satu ulangan pilihan ganda yang sudah diperiksa. Pilih soal yang membuat Bapak/Ibu heran: terlalu banyak salah, atau murid kuat justru keliru. Bila belum ada, pakailah soal 5 dari contoh Pak Hendra dengan kunci D, lalu cocokkan hasilnya.',
      ),
    },
    {
      kind: 'steps',
      title: 'Kerjakan, 12 menit',
      steps: [
        {
          title: 'Ganti nama dengan kode',
          text: 'Tulis M01, M02, dan seterusnya. Daftar kode dan nama disimpan terpisah.',
        },
        { title: 'Urutkan lembar', text: 'Dari skor tertinggi ke terendah.' },
        {
          title: 'Tentukan kelompok',
          text: 'Hitung 0,27 × banyaknya murid, lalu bulatkan. Ambil sebanyak itu dari atas dan dari bawah.',
        },
        {
          title: 'Hitung pilihan',
          text: 'Buat tabel A, B, C, D, dan kosong. Beri satu garis untuk tiap pilihan: semua murid, kelompok atas, lalu kelompok bawah.',
        },
        { title: 'Hitung p dan D', text: 'Tulis hitungannya, bukan hanya hasilnya.' },
        {
          title: 'Periksa pengecoh',
          text: 'Lingkari pengecoh yang dipilih kurang dari [5% peserta](sumber:tarrant-2009), dan yang lebih disukai kelompok atas.',
        },
        {
          title: 'Tulis satu kalimat putusan',
          text: '“Soal ini saya … karena angkanya … dan isinya ….” Angka saja belum cukup.',
        },
      ],
    },
    {
      kind: 'accordion',
      title: 'Bila angkanya membingungkan',
      items: [
        {
          title: 'Ada skor kembar di batas kelompok',
          text: 'Misalnya tempat terakhir kelompok atas diperebutkan tiga murid berskor sama. Jangan memilih yang disukai. Pilih dengan undian, atau bagi tempatnya sama rata seperti yang dilakukan lab.',
        },
        {
          title: 'p sangat besar dan D mendekati nol',
          text: 'Wajar. Bila hampir semua benar, tidak ada yang dapat dipilah. Tanyakan apakah soal itu memang untuk [memeriksa penguasaan](sumber:ebel-frisbie-1991).',
        },
        {
          title: 'D negatif',
          text: 'Urutan pemeriksaannya: kunci, dua jawaban benar, pokok soal bermakna ganda, lalu bahan yang diajarkan dengan cara berbeda.',
        },
        {
          title: 'Kelas kurang dari 20 murid',
          text: 'Hitung seperti biasa, tetapi tulis “data kecil” di sampingnya. Kumpulkan jawaban soal yang sama dari kelas paralel, sekolah lain di gugus, atau tahun depan.',
        },
      ],
    },
    {
      kind: 'table',
      caption: 'Seberapa jauh satu murid menggeser angka?',
      columns: ['Banyaknya murid', 'Satu kelompok (27%)', 'Geser p', 'Geser D'],
      rows: [
        ['10', '3', '0,10', '0,33'],
        ['20', '5', '0,05', '0,20'],
        ['36', '10', '0,03', '0,10'],
        ['100', '27', '0,01', '0,04'],
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Angka dari lembar sebar, bukan dari percakapan',
      text: list(
        'Jangan menempelkan daftar nilai ke alat AI umum. Nilai anak yang dapat dikenali adalah [data pribadi anak](sumber:uu-pdp-2022).',
        'Model bahasa menulis lanjutan teks yang mungkin. Hitungannya dapat keliru tanpa tanda. Lembar sebar dan lab memakai rumus yang sama setiap kali.',
        'AI boleh dimintai **dugaan** atas naskah soal yang tidak rahasia: “Mengapa murid mungkin memilih C?” Dugaan itu dicocokkan dengan pekerjaan murid.',
      ),
    },
  ],
};
