// Terms of session 3, units 3 and 4: ethics, copyright, inclusion, and AI without devices.
import type { CourseInput } from '../write.ts';

export const glossary: CourseInput['glossary'] = [
  {
    id: 'akomodasi-layak',
    term: 'akomodasi yang layak',
    english: 'reasonable accommodation',
    meaning:
      'Penyesuaian yang tepat dan diperlukan agar murid penyandang disabilitas dapat menikmati haknya setara dengan murid lain. Contohnya waktu tambahan atau naskah cetak besar.',
  },
  {
    id: 'bahasa-sumber-daya-rendah',
    term: 'bahasa bersumber daya rendah',
    english: 'low-resource language',
    meaning:
      'Bahasa yang contoh tulisan atau rekamannya sedikit tersedia bagi mesin. Penuturnya boleh jadi banyak, tetapi [data latih](istilah:data-latih)-nya sedikit.',
  },
  {
    id: 'bobot',
    term: 'bobot',
    english: 'weight',
    meaning:
      'Angka yang menentukan seberapa besar pengaruh sebuah masukan pada keputusan [model](istilah:model). Angka ini berubah selama mesin belajar.',
  },
  {
    id: 'diferensiasi',
    term: 'diferensiasi',
    english: 'differentiated instruction',
    meaning:
      'Menyesuaikan bahan, cara belajar, atau cara menunjukkan hasil dengan kebutuhan murid, sementara tujuan pentingnya tetap sama.',
  },
  {
    id: 'hak-cipta',
    term: 'hak cipta',
    english: 'copyright',
    meaning:
      'Hak pencipta atas karyanya, yang timbul sejak karya itu diwujudkan. Isinya hak moral, seperti disebut namanya, dan hak ekonomi.',
  },
  {
    id: 'neuron-buatan',
    term: 'neuron buatan',
    english: 'artificial neuron',
    meaning:
      'Hitungan sederhana: setiap masukan dikalikan [bobot](istilah:bobot), dijumlahkan, lalu dibandingkan dengan sebuah batas. Jaringan saraf tiruan tersusun dari banyak hitungan semacam ini.',
  },
  {
    id: 'pemrofilan',
    term: 'pemrofilan',
    english: 'profiling',
    meaning:
      'Mengolah data seseorang untuk menaksir sifat, minat, atau perilakunya, misalnya agar iklan dapat diarahkan kepadanya.',
  },
  {
    id: 'pernyataan-ai',
    term: 'pernyataan pemakaian AI',
    english: 'AI use statement',
    meaning:
      'Kalimat pendek pada sebuah karya yang menyebut bagian yang dibantu AI, alatnya, dan siapa yang memeriksa.',
  },
  {
    id: 'pohon-keputusan',
    term: 'pohon keputusan',
    english: 'decision tree',
    meaning:
      'Rangkaian pertanyaan ya–tidak yang bercabang sampai pada sebuah golongan. Pertanyaannya dapat disusun manusia atau ditemukan mesin dari contoh.',
  },
  {
    id: 'udl',
    term: 'rancangan universal untuk pembelajaran',
    english: 'Universal Design for Learning (UDL)',
    meaning:
      'Kerangka CAST untuk merancang pelajaran yang terbuka bagi semua sejak awal: ragam cara melibatkan murid, menyajikan isi, serta bertindak dan mengungkapkan hasil.',
  },
];
