// Page 5 of the closing: the coming week, the coming month, and the farewell of the whole course.
import { type PageInput, paragraphs } from '../../write.ts';

export const page: PageInput = {
  id: 'langkah-berikut',
  title: 'Langkah berikut: giliran Bapak/Ibu menularkan',
  minutes: 5,
  objectives: ['merancang-modul', 'menyusun-kesepakatan', 'mengimbaskan'],
  competencies: ['1.5', '2.5', '3.5'],
  sources: ['gollwitzer-1999', 'unesco-guru-2024', 'bekisar-2025', 'skb-2026'],
  blocks: [
    {
      kind: 'steps',
      title: 'Tiga langkah untuk pekan ini',
      steps: [
        {
          title: 'Ajarkan satu bagian',
          text: 'Pilih satu kegiatan dari modul, cukup dua puluh menit. Catat satu hal yang berjalan dan satu hal yang berubah.',
        },
        {
          title: 'Buka pembicaraan',
          text: 'Bacakan satu butir kesepakatan kepada murid. Tanyakan, “Apa yang kurang? Apa yang tidak adil?” Tulis jawabannya.',
        },
        {
          title: 'Tetapkan tanggal pengimbasan',
          text: 'Tandai di kalender, beri tahu satu rekan, dan minta izin kepala sekolah. Rencana yang menyebut [kapan dan di mana](sumber:gollwitzer-1999) lebih mudah terlaksana.',
        },
      ],
    },
    {
      kind: 'examples',
      title: 'Seperti apa pekan pertama itu',
      items: {
        sd: 'SD di Muaradua: kartu gambar tentang air bersih, tanpa gawai. Kesepakatan kelas IV dimulai dari tiga kalimat. Pengimbasan: satu jam di pertemuan KKG bulan depan.',
        smp: 'SMP di Tebing Tinggi: murid menandai kekeliruan dalam satu jawaban AI yang sudah dicetak dan diperiksa guru. Pengimbasan: dua guru kelas VIII saling mengamati.',
        sma: 'SMA di Muara Beliti: guru mengoperasikan AI di layar, murid menilai usulannya di buku tulis. Pengimbasan: MGMP Biologi membahas tiga tugas dan tingkatnya.',
        smk: 'SMK di Talang Ubi: murid memeriksa daftar alat hasil AI dengan isi bengkel yang sebenarnya. Pengimbasan: guru produktif dan guru umum menyusun satu tugas bersama.',
      },
    },
    {
      kind: 'callout',
      tone: 'try',
      title: 'Tiga puluh hari lagi',
      text: 'Buka kembali halaman renungan. Bacalah tulisan sendiri. Apa yang sudah menjadi kebiasaan? Apa yang berhenti, dan mengapa? Ceritakan kepada rekan yang dahulu diajak berpikir.',
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Aturan dan alat akan berubah',
      text: 'Pelajaran ini memuat keadaan sampai November 2026. Sebelum memakai alat baru, baca lagi [keputusan bersama](sumber:skb-2026), ketentuan dinas, dan kebijakan sekolah. Empat pertanyaan bedah dari Sesi 1 tetap dapat dipakai.',
    },
    {
      kind: 'table',
      caption: 'Tiga sesi dalam satu pandangan',
      columns: ['Sesi', 'Yang dipelajari', 'Yang dibawa pulang'],
      rows: [
        ['1', 'Memahami: mesin menebak dari pola, dan dapat keliru', 'Kartu prompt'],
        ['2', 'Mengendalikan: draf dari mesin, nilai dari guru', 'Rubrik dan analisis butir'],
        [
          '3',
          'Mencipta dan menularkan: rancangan yang beretika',
          'Skala AI tugas, kesepakatan kelas, modul ajar, rencana pengimbasan',
        ],
      ],
    },
    {
      kind: 'text',
      text: paragraphs(
        'Kursus ini lahir dari satu hari di Palembang, ketika [12.003 peserta](sumber:bekisar-2025) tercatat dalam rekor dunia. Yang lebih lama tinggal ialah yang terjadi sesudahnya: di ruang guru, di tepi sungai, di bengkel, di kelas yang listriknya kadang padam.',
        'Tingkat tertinggi kerangka UNESCO memuat AI untuk [transformasi profesi guru](sumber:unesco-guru-2024). Perubahan seperti itu jarang dimulai dari perintah. Ia dimulai dari seorang guru yang mengajak rekannya.',
        'Terima kasih atas waktu, kesabaran, dan kejujuran Bapak/Ibu. Teknologi akan terus berganti. Guru yang mengenal muridnya, memeriksa alatnya, dan berani memutuskan akan selalu dibutuhkan. Selamat mengajar, dan selamat menularkan.',
      ),
    },
  ],
};
