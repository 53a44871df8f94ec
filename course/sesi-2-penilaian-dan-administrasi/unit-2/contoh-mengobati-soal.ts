// Page 4 of unit 2, the worked example: an item drafted by AI, diagnosed and mended step by step.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'contoh-mengobati-soal',
  title: 'Contoh: Bu Sri mengobati sebuah soal',
  minutes: 3,
  objectives: ['menyusun-soal'],
  competencies: ['1.4', '2.1', '2.3'],
  sources: ['haladyna-2002', 'haladyna-rodriguez-2013'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Bu Sri, tokoh rekaan, mengajar matematika kelas VII di Prabumulih. Indikator soalnya: *disajikan daftar harga dan potongan, murid dapat menentukan harga yang harus dibayar (C3)*.',
        'Ia meminta draf kepada sebuah alat AI umum, tanpa data murid. Inilah draf yang ia terima dalam contoh ini.',
      ),
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Draf dari AI',
      text: paragraphs(
        'Diskon ….',
        'A. selalu membuat harga menjadi Rp0',
        'B. dihitung dari persen potongan dikalikan harga awal, sehingga harga kerudung Rp80.000 dengan diskon 25% menjadi Rp60.000',
        'C. tidak pernah ada di toko',
        'D. semua jawaban benar',
      ),
    },
    {
      kind: 'steps',
      title: 'Pemeriksaan Bu Sri',
      steps: [
        {
          title: 'Cocokkan dengan indikator',
          text: 'Indikator meminta menghitung. Draf ini hanya meminta mengenali kalimat. Tingkatnya turun dari C3.',
        },
        {
          title: 'Jawab tanpa melihat kunci',
          text: 'Bu Sri menghitung sendiri: 25% × Rp80.000 = Rp20.000, jadi bayar Rp60.000. Angkanya benar.',
        },
        {
          title: 'Cari cela bentuk',
          text: 'Ada lima: pokok soal tidak utuh, kunci paling panjang, kata *selalu* dan *tidak pernah*, pilihan borongan, serta pengecoh yang tidak dipercaya siapa pun. Semuanya termasuk yang [dihindari menurut kaidah](sumber:haladyna-2002).',
        },
        {
          title: 'Cari pengecoh dari kelas sendiri',
          text: 'Ia membuka buku catatan kekeliruan. Ada murid yang berhenti setelah menghitung potongannya. Ada yang menambah, bukan mengurangi. Ada yang mengurangkan 25 begitu saja dari 80. Inilah [bahan pengecoh terbaik](sumber:haladyna-rodriguez-2013).',
        },
        {
          title: 'Tulis ulang, urutkan, baca keras-keras',
          text: 'Angka diurutkan dari kecil ke besar supaya letak kunci tidak mengikuti kebiasaan penulis.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'example',
      title: 'Soal setelah diobati',
      text: paragraphs(
        'Toko kain di dekat sekolah menjual kerudung Rp80.000. Hari ini ada potongan 25%. Berapa yang harus dibayar untuk satu kerudung?',
        'A. Rp20.000 — *berhenti pada besar potongan*',
        'B. Rp55.000 — *mengurangkan 25 ribu dari 80 ribu*',
        'C. Rp60.000 — **kunci**',
        'D. Rp100.000 — *menambahkan potongan*',
        'Tulisan miring hanya untuk guru. Di lembar murid, tulisan itu tidak ada.',
      ),
    },
    {
      kind: 'text',
      text: 'Lihat gunanya. Bila banyak murid memilih B, Bu Sri patut menduga bahwa arti persen belum dipahami. Ia tidak perlu mengulang seluruh bab. Soal yang baik menilai sekaligus memberi tahu apa yang harus diajarkan besok.',
    },
    {
      kind: 'single-choice',
      id: 'soal-s2-u2-pengecoh-baru',
      stem: 'Bu Sri ingin mengganti pilihan D. Pengecoh mana yang paling berguna baginya?',
      objective: 'menyusun-soal',
      level: 'C4',
      options: [
        {
          id: 'a',
          text: 'Rp1, karena jelas tidak mungkin dibayar di toko.',
          feedback: 'Pengecoh seperti ini langsung dicoret, sehingga tidak memberi tahu apa pun.',
        },
        {
          id: 'b',
          text: 'Sekitar Rp60.000, agar murid berpikir lebih lama.',
          feedback: 'Pilihan yang kabur membuat murid yang paham pun ragu. Itu cela baru.',
        },
        {
          id: 'c',
          text: 'Tidak ada jawaban, agar murid tidak menebak.',
          feedback: 'Pilihan borongan menutupi jalan pikir murid. Guru tidak tahu kekeliruannya.',
        },
        {
          id: 'd',
          text: 'Rp78.000, hasil memotong 2,5% karena salah koma.',
          feedback: 'Tepat. Ini kekeliruan yang mungkin terjadi, dan pilihan murid akan menunjukkannya.',
        },
      ],
      correct: 'd',
      explanation:
        'Pengecoh yang berguna lahir dari jalan pikir yang keliru tetapi nyata. Salah letak koma menghasilkan 2,5% × 80.000 = 2.000, sehingga murid menjawab Rp78.000.',
    },
  ],
};
