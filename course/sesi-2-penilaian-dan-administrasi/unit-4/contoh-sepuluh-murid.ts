// Page 4 of unit 4, the worked example: ten pupils, five items, one wrong key; every number can be checked by hand.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-sepuluh-murid',
  title: 'Contoh: sepuluh murid, lima soal, satu kunci keliru',
  minutes: 3,
  objectives: ['menganalisis-butir'],
  competencies: ['2.1', '2.3'],
  sources: ['ebel-frisbie-1991', 'kelley-1939', 'kuder-richardson-1937'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Pak Hendra, tokoh rekaan, mengajar kelas VI di sebuah SD kecil di Kayuagung. Muridnya sepuluh orang. Ia memberi kuis matematika lima soal. Kita hitung bersama dengan pensil.',
        'Soal 5 berbunyi: “Kain sepanjang 2,5 meter dipotong menjadi bagian sepanjang 50 cm. Berapa potong yang diperoleh? A. 2. B. 3. C. 4. D. 5.” Pada daftar kunci tertulis **B**.',
      ),
    },
    {
      kind: 'table',
      caption: 'Skor 1 bila benar, 0 bila salah; soal 5 memuat huruf yang dipilih',
      columns: ['Murid (skor)', 'Soal 1', 'Soal 2', 'Soal 3', 'Soal 4', 'Soal 5'],
      rows: [
        ['M01 (4)', '1', '1', '1', '1', '0 (D)'],
        ['M02 (4)', '1', '1', '1', '1', '0 (D)'],
        ['M03 (4)', '1', '1', '1', '1', '0 (D)'],
        ['M04 (3)', '1', '1', '1', '0', '0 (D)'],
        ['M05 (3)', '1', '1', '1', '0', '0 (D)'],
        ['M06 (3)', '1', '1', '0', '1', '0 (A)'],
        ['M07 (3)', '1', '0', '1', '0', '1 (B)'],
        ['M08 (2)', '1', '0', '0', '1', '0 (D)'],
        ['M09 (2)', '1', '1', '0', '0', '0 (A)'],
        ['M10 (1)', '0', '0', '0', '0', '1 (B)'],
      ],
    },
    {
      kind: 'steps',
      title: 'Putaran pertama, dengan kunci yang tertulis',
      steps: [
        { title: 'p', text: 'Jumlahkan tiap kolom, bagi 10: 0,90; 0,70; 0,60; 0,50; dan 0,20.' },
        {
          title: 'Kelompok',
          text: '27% × 10 = 2,7, dibulatkan 3. Atas: M01–M03. Bawah: M08–M10. [Bagian 27%](sumber:kelley-1939) dipakai, walaupun kelasnya kecil.',
        },
        {
          title: 'D soal 1',
          text: 'Atas 3 benar, bawah 2 benar. D = (3 − 2) ÷ 3 = 0,33.',
        },
        {
          title: 'D soal 2, 3, dan 4',
          text: 'Soal 2: (3 − 1) ÷ 3 = 0,67. Soal 3: (3 − 0) ÷ 3 = 1,00. Soal 4: (3 − 1) ÷ 3 = 0,67.',
        },
        {
          title: 'D soal 5',
          text: 'Atas 0 benar, bawah 1 benar. D = (0 − 1) ÷ 3 = −0,33. Tanda bahaya.',
        },
        {
          title: 'Pilihan soal 5',
          text: 'A 2 murid, B 2 murid, C 0 murid, D 6 murid. Ketiga murid teratas memilih D.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Pak Hendra memeriksa kunci',
      text: paragraphs(
        '2,5 meter = 250 cm. Lalu 250 ÷ 50 = 5 potong. Jawaban yang benar **D**. Huruf B terbawa dari naskah lama yang urutan pilihannya berbeda.',
        'Ia membetulkan kunci, menghitung ulang skor, dan menyampaikannya kepada murid. Enam anak skornya naik satu. Dua anak yang memilih B skornya turun satu. Karena kekeliruan itu bukan kesalahan mereka, ia memutuskan nilai keduanya tidak diturunkan, dan mencatat alasannya.',
      ),
    },
    {
      kind: 'steps',
      title: 'Putaran kedua, dengan kunci D',
      steps: [
        {
          title: 'Skor baru untuk analisis',
          text: 'M01–M03: 5. M04 dan M05: 4. M06: 3. M07: 2. M08: 3. M09: 2. M10: 0. Rata-ratanya 33 ÷ 10 = 3,3.',
        },
        {
          title: 'Soal 5',
          text: 'p = 0,60. Kelompok bawah kini M07, M09, dan M10; ketiganya salah. D = (3 − 0) ÷ 3 = 1,00.',
        },
        {
          title: 'Jumlah pq',
          text: '0,90 × 0,10 = 0,09. Soal 2: 0,21. Soal 3: 0,24. Soal 4: 0,25. Soal 5: 0,24. Jumlahnya 1,03.',
        },
        {
          title: 'Varians',
          text: 'Kuadratkan selisih tiap skor dari 3,3, jumlahkan: 24,1. Bagi 10: s² = 2,41.',
        },
        {
          title: 'KR-20',
          text: '5/4 × (1 − 1,03 ÷ 2,41) = 1,25 × 0,573 = 0,72. Dengan kunci yang keliru, [rumus yang sama](sumber:kuder-richardson-1937) menghasilkan −0,08.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Contoh berhitung, bukan bukti',
      text: paragraphs(
        'Dengan tiga murid tiap kelompok, satu jawaban menggeser D sebesar 1 ÷ 3 = 0,33. Nilai 1,00 di sini belum berarti soalnya istimewa.',
        'Yang meyakinkan bukan angkanya saja, melainkan hitungan 250 ÷ 50. [Angka menunjuk tempat, guru yang memeriksa](sumber:ebel-frisbie-1991).',
      ),
    },
  ],
};
