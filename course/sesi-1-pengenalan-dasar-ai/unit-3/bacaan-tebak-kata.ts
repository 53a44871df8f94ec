// All that the little language model of unit 3 ever reads: sentences on school life in Sumsel, by theme.
import type { ThemeInput } from '../../write.ts';

const sentences = (text: string): string[] => text.trim().split('\n');

export const themes: ThemeInput[] = [
  {
    id: 'sungai',
    title: 'Sungai',
    sentences: sentences(`
Setiap pagi murid menyeberang Sungai Musi dengan perahu ketek.
Setiap pagi ayah menjala ikan di tepi Sungai Musi.
Setiap sore anak-anak mandi di tepi sungai.
Perahu ketek membawa murid ke sekolah di seberang sungai.
Perahu ketek membawa ikan dan sayur ke pasar.
Pak guru menyeberang sungai dengan perahu ketek.
Ibu mencuci kain di tepi sungai.
Air sungai naik sesudah hujan semalam.
Air sungai surut sesudah musim kemarau.
Air sungai keruh karena hujan di hulu.
Murid mengukur tinggi air sungai dengan tongkat.
Murid mencatat tinggi air sungai setiap pagi.
Ayah memperbaiki perahu di bawah rumah.
Kakek membuat perahu dari kayu.
Ikan patin hidup di Sungai Musi.
Ikan gabus hidup di rawa dan sawah.
Rumah panggung berdiri di tepi sungai.
Adik melihat perahu dari jendela rumah panggung.
Murid tidak membuang sampah ke sungai.`),
  },
  {
    id: 'banjir',
    title: 'Banjir',
    sentences: sentences(`
Air sungai naik dan masuk ke halaman sekolah.
Air masuk ke kelas karena hujan semalam.
Sekolah libur karena banjir.
Murid belajar di rumah karena banjir.
Pak guru mengantar buku ke rumah murid dengan perahu.
Ibu guru memindahkan buku ke rak yang tinggi.
Murid menyapu lumpur di kelas sesudah banjir.
Ayah dan tetangga menyapu lumpur di halaman sekolah.
Warga memindahkan padi ke rumah panggung.
Warga memasak nasi untuk tetangga sesudah banjir.
Kepala sekolah mencatat buku yang basah.
Kepala sekolah membuka sekolah sesudah banjir surut.
Hujan turun sepanjang malam di hulu.
Hujan turun pada musim tanam.
Murid membuat poster tentang banjir.
Murid menulis cerita tentang banjir di kampung.
Kakek bercerita tentang banjir besar di kampung.
Rumah panggung tetap kering pada musim hujan.`),
  },
  {
    id: 'panen',
    title: 'Panen padi dan kopi',
    sentences: sentences(`
Ayah memanen padi di sawah.
Ayah memanen kopi di kebun.
Ayah menjemur padi di halaman rumah.
Ayah menjemur kopi di halaman rumah.
Ibu memetik kopi yang merah.
Ibu memetik sayur di kebun sekolah.
Petani menanam padi pada musim hujan.
Petani menanam padi di rawa dan sawah.
Petani memanen kopi pada musim kemarau.
Petani menjual kopi kepada pembeli di pasar.
Kakek menanam kopi di kebun.
Nenek menyangrai kopi di dapur.
Murid menimbang biji kopi untuk pelajaran matematika.
Murid mengukur panjang daun kopi di kebun sekolah.
Murid menulis laporan tentang panen padi.
Sekolah libur sesudah musim panen.
Warga memasak nasi baru sesudah panen padi.
Biji kopi kering dalam dua minggu.
Padi di sawah menguning pada musim panen.`),
  },
  {
    id: 'karet',
    title: 'Karet',
    sentences: sentences(`
Ayah menyadap karet di kebun.
Ayah menyadap karet sebelum matahari terbit.
Ayah berangkat ke kebun sebelum matahari terbit.
Ibu mengumpulkan getah karet di ember.
Ibu berangkat ke kebun setiap pagi.
Petani menjual karet kepada pembeli di kampung.
Petani menimbang karet sebelum dijual ke pasar.
Petani menanam karet di kebun.
Harga karet naik pada musim hujan.
Harga karet turun pada musim kemarau.
Harga karet turun dan ayah menanam padi.
Getah karet mengalir ke mangkuk.
Murid menghitung harga karet untuk pelajaran matematika.
Murid membantu ayah di kebun karet.
Pak guru bertanya tentang harga karet.
Kebun karet kakek ada di belakang sekolah.
Hujan turun dan ayah tidak menyadap karet.`),
  },
  {
    id: 'pempek',
    title: 'Dapur dan pempek',
    sentences: sentences(`
Ibu membuat pempek di dapur.
Ibu menggoreng pempek di dapur.
Ibu menggoreng ikan untuk makan siang.
Ibu menjual pempek di kantin sekolah.
Nenek membuat pempek dari ikan gabus.
Nenek membuat cuko dari gula merah.
Nenek memasak gulai untuk makan siang.
Nenek memasak pindang ikan patin di dapur.
Kakak menggiling ikan untuk pempek.
Kakak membeli gula merah di pasar.
Adik makan pempek dengan cuko.
Adik makan nasi dengan pindang ikan patin.
Murid membeli pempek di kantin sekolah.
Murid membuat pempek untuk pelajaran prakarya.
Murid menimbang ikan dan tepung untuk pempek.
Bu guru membawa pempek untuk murid.
Pak guru makan siang di kantin sekolah.
Pempek dibuat dari ikan dan tepung.
Cuko dibuat dari gula merah dan cabai.
Pindang ikan patin dimasak dengan nanas.`),
  },
  {
    id: 'songket',
    title: 'Songket',
    sentences: sentences(`
Nenek menenun songket di rumah.
Nenek menenun songket dengan benang emas.
Nenek memilih benang emas untuk songket.
Kakak belajar menenun songket di rumah nenek.
Kakak belajar menenun songket sesudah pulang sekolah.
Ibu menjual songket kepada pembeli dari kota.
Ibu menyimpan songket di lemari.
Songket dibuat dari benang emas.
Songket ditenun dengan tangan.
Songket dipakai untuk upacara adat.
Penari memakai songket dengan benang emas.
Penari memakai songket untuk menyambut tamu.
Murid menggambar motif songket di kelas.
Murid menggambar motif songket untuk pelajaran seni.
Murid menghitung pola songket untuk pelajaran matematika.
Bu guru memakai songket pada Hari Kartini.
Bu guru bertanya tentang motif songket.
Motif songket tersusun dari pola yang berulang.`),
  },
  {
    id: 'upacara',
    title: 'Upacara dan sekolah',
    sentences: sentences(`
Murid berbaris di halaman sekolah.
Murid berbaris untuk upacara bendera.
Murid menyanyikan lagu di halaman sekolah.
Kepala sekolah memimpin upacara bendera.
Kepala sekolah menyambut tamu di halaman sekolah.
Upacara bendera dimulai setiap hari Senin.
Upacara bendera selesai sebelum matahari tinggi.
Bendera dinaikkan oleh tiga murid.
Ketua kelas menyiapkan barisan.
Ketua kelas membaca janji siswa.
Bu guru membaca cerita di kelas.
Bu guru memeriksa buku tugas murid.
Pak guru menulis soal di papan tulis.
Pak guru memimpin senam setiap hari Jumat.
Murid menulis cerita tentang sungai.
Murid membaca buku di perpustakaan.
Murid menyapu kelas setiap pagi.
Murid menanam sayur di kebun sekolah.
Orang tua menyambut murid sesudah pulang sekolah.`),
  },
  {
    id: 'pasar',
    title: 'Pasar',
    sentences: sentences(`
Ibu membeli ikan di pasar.
Ibu membeli sayur dan cabai di pasar.
Ibu menjual sayur di pasar setiap pagi.
Ayah menjual ikan di pasar.
Ayah membeli jala di pasar.
Nenek membeli benang emas di pasar.
Nenek menjual kain kepada tetangga.
Kakak menjual kue di pasar setiap hari Minggu.
Pedagang menimbang ikan di pasar.
Pedagang menimbang gula merah untuk ibu.
Pedagang membawa sayur dengan perahu ketek.
Harga ikan naik pada musim hujan.
Harga ikan turun sesudah banjir surut.
Harga cabai naik sebelum hari raya.
Murid menghitung harga ikan untuk pelajaran matematika.
Murid bertanya kepada pedagang di pasar.
Pasar terapung ada di tepi sungai.
Pasar ramai sebelum hari raya.`),
  },
];
