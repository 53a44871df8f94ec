// Page 5 of unit 6, the teacher's own activity: a card of fair evidence for one assignment.
import type { PageInput } from '../../write.ts';

export const page: PageInput = {
  id: 'susun-kartu-adil',
  title: 'Giliran Bapak/Ibu: kartu bukti yang adil',
  minutes: 7,
  objectives: ['melindungi-data'],
  competencies: ['2.1', '2.2'],
  sources: ['dawson-2024', 'weber-wulff-2023'],
  blocks: [
    {
      kind: 'text',
      text: 'Bukti proses paling mudah dikumpulkan **sebelum** ada dugaan. Pilih satu tugas bulan depan, lalu siapkan kartunya di kertas.',
    },
    {
      kind: 'steps',
      title: 'Isi kartu, lima menit',
      steps: [
        {
          title: 'Tujuan',
          text: 'Tulis kemampuan yang harus [benar-benar milik murid](sumber:dawson-2024).',
        },
        {
          title: 'Dua titik singgah',
          text: 'Misalnya kerangka pada pekan pertama dan draf pada pekan kedua. Cukup diparaf.',
        },
        { title: 'Dua pertanyaan cek lisan', text: 'Satu tentang pilihan, satu tentang kesulitan.' },
        { title: 'Satu tugas pendek di kelas', text: 'Menagih kemampuan yang sama, 10 menit.' },
        {
          title: 'Hak murid',
          text: 'Tulis: berbicara berdua, boleh menanggapi, rekan ikut membaca.',
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Dua pertanyaan cek lisan',
      items: {
        sd: 'Cerita liburan di Danau Ranau: “Bagian mana yang paling kamu suka? Apa yang tidak jadi kamu tulis?”',
        smp: 'Laporan percobaan tekanan air: “Mengapa lubang bawah memancar lebih kuat? Data mana yang sempat kamu ulang?”',
        sma: 'Esai harga karet: “Sumber mana yang paling kamu percaya? Apa bantahan terkuat terhadap pendapatmu?”',
        smk: 'Laporan servis rem: “Tunjukkan bagian yang kamu ukur. Apa yang kamu lakukan bila angkanya lain?”',
      },
    },
    {
      kind: 'flashcards',
      title: 'Ucapan yang membuka, bukan menuduh',
      cards: [
        {
          front: '“Ini buatan AI, ya?”',
          back: '“Ceritakan cara kamu mengerjakannya.”',
        },
        {
          front: '“Alatnya bilang 90%.”',
          back: '“Saya ingin mengerti alasanmu memilih contoh ini.” Angka itu [bukan bukti](sumber:weber-wulff-2023).',
        },
        {
          front: '“Jujur saja, nanti ringan.”',
          back: '“Saya belum menyimpulkan apa pun. Kamu boleh menunjukkan dengan cara lain.”',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Bila murid mengaku dibantu AI',
      text: 'Hargai pengakuannya. Pisahkan dua hal: pelanggaran diurus menurut aturan sekolah, kemampuan dinilai dari tugas pengganti.',
    },
  ],
};
