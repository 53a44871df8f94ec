// Lab page of unit 5: a hurried prompt is rebuilt of five parts, and becomes a card to keep.
import { list, type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'lab-bengkel-prompt',
  title: 'Lab: bengkel prompt',
  minutes: 14,
  objectives: ['menulis-prompt'],
  competencies: ['2.3', '3.3'],
  sources: ['lo-2023', 'skb-2026', 'inti-2026', 'unesco-genai-2023'],
  blocks: [
    {
      kind: 'text',
      text: paragraphs(
        'Prompt yang ditulis tergesa-gesa biasanya hanya satu kalimat. AI lalu menebak sisanya: untuk kelas berapa, sepanjang apa, dalam bentuk apa. Di bengkel ini tebakan itu kita ganti dengan lima bagian: **peran, tugas, konteks, format, batasan**.',
        'Seorang pelatih kecil membaca tulisan Bapak/Ibu dan memberi saran. Ia bukan AI. Ia hanya mencocokkan tulisan itu dengan sepuluh aturan yang dapat Bapak/Ibu baca sendiri. Aturannya bertolak dari [prinsip prompt yang jelas](sumber:lo-2023).',
      ),
    },
    {
      kind: 'lab-prompt',
      id: 'kartu-prompt',
      title: 'Bengkel prompt',
      intro:
        'Pilih satu prompt lemah, lalu perbaiki sampai siap dipakai. Hasilnya menjadi **Kartu prompt**: karya pertama Bapak/Ibu di kursus ini. Prompt tidak dikirim ke mana pun; Bapak/Ibu sendiri yang menyalinnya ke alat AI yang diizinkan sekolah.',
      tasks: [
        'Pilih contoh dari jenjang Bapak/Ibu dan tekan **Perbaiki prompt lemahnya**. Baca skornya. Apa saja yang harus ditebak AI?',
        'Lengkapi lima bagian satu per satu. Perhatikan aturan mana yang berubah dari “Belum” menjadi “Sudah”.',
        'Coba ketik nama murid rekaan atau permintaan “tentukan nilai akhirnya”. Apa kata pelatih? Hapus lagi setelah itu.',
        'Bandingkan hasil Bapak/Ibu dengan **contoh jadinya**. Bagian mana yang lebih baik pada tulisan Bapak/Ibu?',
        'Tulis satu kartu untuk tugas Bapak/Ibu minggu ini. Beri nama, catat hasilnya, lalu unduh.',
      ],
      examples: [
        {
          id: 'sd-bacaan',
          jenjang: 'sd',
          title: 'Bahan bacaan kelas II',
          weak: 'Buatkan cerita yang bagus untuk anak SD tentang sungai.',
          role: 'Penulis cerita anak yang terbiasa menulis untuk pembaca pemula',
          task: 'Tulis satu cerita pendek tentang seorang anak yang membantu ayahnya menjaring ikan di Sungai Komering.',
          context:
            'Cerita dibaca bersama di kelas II SD. Sebagian murid masih mengeja suku kata dengan ng dan ny. Mereka mengenal sungai, perahu, dan ikan seluang.',
          format:
            'Sepuluh kalimat, satu kalimat satu baris. Setiap kalimat paling banyak 7 kata. Beri judul.',
          limits:
            'Jangan memakai kata asing. Jangan ada adegan yang berbahaya ditiru. Tandai kata yang mungkin belum dikenal murid supaya saya periksa.',
        },
        {
          id: 'sd-soal',
          jenjang: 'sd',
          title: 'Soal cerita pecahan kelas V',
          weak: 'Buat soal pecahan beserta pembahasannya.',
          role: 'Guru matematika SD yang terbiasa menyusun soal cerita',
          task: 'Susun lima soal cerita tentang penjumlahan pecahan berpenyebut berbeda.',
          context:
            'Soal dipakai sebagai latihan kelas V. Murid sudah dapat menyamakan penyebut, tetapi sering langsung menjumlahkan penyebutnya. Pakai suasana panen kopi dan pasar di Lahat.',
          format:
            'Daftar bernomor, setiap soal 2–3 kalimat. Di bawahnya tabel kunci dengan tiga kolom: nomor, jawaban, kekeliruan yang mungkin.',
          limits:
            'Penyebut tidak lebih dari 12. Tanpa gambar. Bila ada jawaban yang belum pasti, tandai supaya saya hitung ulang.',
        },
        {
          id: 'smp-surat',
          jenjang: 'smp',
          title: 'Surat undangan orang tua',
          weak: 'Tolong buatkan surat untuk orang tua, yang sopan dan menarik.',
          role: 'Staf tata usaha SMP yang menulis surat resmi dengan hangat',
          task: 'Tulis satu surat undangan pertemuan orang tua kelas VII tentang pemakaian gawai di rumah.',
          context:
            'Banyak orang tua bekerja di kebun dan membaca surat lewat ponsel. Sebagian khawatir dipanggil karena anaknya bersalah, padahal semua orang tua diundang.',
          format:
            'Surat resmi dengan salam, isi, dan penutup. Paling banyak 150 kata. Tulis [tanggal], [jam], dan [tempat] sebagai isian kosong.',
          limits:
            'Jangan menyalahkan anak atau orang tua. Tanpa istilah asing. Tandai kalimat yang perlu saya periksa.',
        },
        {
          id: 'smp-umpan-balik',
          jenjang: 'smp',
          title: 'Bank kalimat umpan balik IPA',
          weak: 'Beri komentar untuk laporan praktikum siswa saya.',
          role: 'Guru IPA SMP yang memberi umpan balik dengan membangun',
          task: 'Susun contoh kalimat umpan balik untuk laporan praktikum penjernihan air.',
          context:
            'Laporan ditulis murid kelas VIII. Mereka umumnya rajin mencatat pengamatan, tetapi kesimpulannya belum didukung data. Kalimatnya nanti saya pilih dan sesuaikan sendiri.',
          format:
            'Tabel tiga kolom: yang sudah baik, yang perlu diperbaiki, pertanyaan pemandu. Empat baris, tiap sel paling banyak 20 kata.',
          limits:
            'Jangan memberi angka. Jangan membandingkan murid. Bila tidak yakin tentang konsep IPA-nya, tandai barisnya.',
        },
        {
          id: 'sma-rencana',
          jenjang: 'sma',
          title: 'Rencana diskusi sejarah',
          weak: 'Buatkan RPP sejarah kelas XI yang lengkap.',
          role: 'Guru sejarah SMA yang berpengalaman memandu diskusi',
          task: 'Rancang kegiatan diskusi tentang perdagangan di Sungai Musi pada masa Sriwijaya.',
          context:
            'Kelas XI, 34 murid, tanpa gawai di kelas. Mereka sudah membaca satu halaman ringkasan, tetapi belum terbiasa membandingkan dua sumber.',
          format:
            'Tabel dengan kolom waktu, kegiatan guru, kegiatan murid. Jumlahnya 70 menit dalam lima kegiatan, ditutup satu pertanyaan refleksi.',
          limits:
            'Jangan mengarang tahun, kutipan, atau nama tokoh. Tandai setiap fakta yang perlu saya periksa di buku.',
        },
        {
          id: 'sma-soal',
          jenjang: 'sma',
          title: 'Soal analisis biologi',
          weak: 'Bikin soal HOTS biologi yang sulit.',
          role: 'Penyusun soal biologi SMA yang memahami taksonomi Bloom',
          task: 'Susun tiga soal pilihan ganda tingkat menganalisis tentang ekosistem lahan gambut.',
          context:
            'Soal untuk ulangan kelas X. Murid sudah mengenal rantai makanan dan daur karbon. Mereka sering mengira api gambut padam bila permukaannya sudah basah.',
          format:
            'Setiap soal: stimulus 60–80 kata, satu pertanyaan, 4 pilihan. Kunci dan alasan tiap pengecoh dalam tabel di akhir.',
          limits:
            'Jangan memakai “semua benar”. Jangan memakai angka kecuali dari stimulus. Tandai fakta yang tidak pasti.',
        },
        {
          id: 'smk-lembar-kerja',
          jenjang: 'smk',
          title: 'Lembar kerja praktik otomotif',
          weak: 'Jelaskan tune up motor dan buatkan lembar kerjanya.',
          role: 'Guru produktif Teknik Sepeda Motor yang mengutamakan keselamatan',
          task: 'Susun lembar kerja praktik menyetel celah katup sepeda motor.',
          context:
            'Dipakai kelas XI SMK di bengkel dengan 6 unit latihan. Murid sudah dapat memakai fuller, tetapi sering lupa menentukan posisi top kompresi.',
          format:
            'Daftar bernomor paling banyak 12 langkah, lalu tabel hasil ukur dengan empat kolom. Sediakan tempat paraf guru.',
          limits:
            'Jangan menulis ukuran celah; murid mencarinya di buku manual. Tandai langkah yang berisiko dan yang perlu saya periksa.',
        },
        {
          id: 'smk-rubrik',
          jenjang: 'smk',
          title: 'Rubrik pengamatan tata boga',
          weak: 'Beri nilai praktik tata boga murid saya.',
          role: 'Guru tata boga SMK yang terbiasa mengamati praktik',
          task: 'Susun rubrik pengamatan untuk praktik membuat pempek lenjer.',
          context:
            'Praktik dilakukan berpasangan oleh kelas X SMK selama dua jam. Yang diamati kebersihan, takaran, dan tekstur. Penilaian tetap saya lakukan sendiri di dapur.',
          format:
            'Tabel: tiga kriteria ke bawah, 4 tingkat ke kanan. Setiap sel satu kalimat tentang hal yang dapat dilihat.',
          limits:
            'Jangan memakai kata “cukup” atau “kurang” tanpa penjelasan. Tanpa angka. Tandai ukuran yang tidak pasti.',
        },
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Skor tinggi bukan jaminan benar',
      text: paragraphs(
        'Prompt yang rapi membuat jawaban lebih terarah. Jawaban itu tetap [dapat keliru dan tetap perlu diperiksa](sumber:unesco-genai-2023). Karena itu, setiap kartu memuat daftar “Sebelum hasil AI dipakai”.',
        'Kartu ini untuk guru. Menurut [penjelasan](sumber:inti-2026) saat [Keputusan Bersama Tujuh Menteri](sumber:skb-2026) ditandatangani, murid SD sampai SMA tidak memakai AI instan untuk tugas sekolahnya. Sekolah, termasuk SMK, perlu membaca naskah keputusannya.',
      ),
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Bawa ke meja kerja',
      text: list(
        'Simpan kartu yang sudah terbukti berguna. Lain kali cukup ganti konteksnya.',
        'Catat di kartu apa yang harus Bapak/Ibu perbaiki dari jawaban AI. Itulah bahan batasan berikutnya.',
        'Tukarkan kartu dengan rekan yang mengajar mata pelajaran sama. Periksa kartunya seperti pelatih tadi.',
      ),
    },
  ],
};
