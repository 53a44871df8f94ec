// Cases of the lab "Periksa klaim" that ask for something: a voice message, a circular, a form. All invented.
import { type ClaimInput, paragraphs } from '../../../write.ts';

export const pulsa: ClaimInput = {
  id: 'pulsa',
  form: 'Pesan suara, 19 detik, dari nomor baru',
  title: 'Suara kepala sekolah minta pulsa',
  situation:
    'Pukul 13.40, Bu Rosmala, guru SD rekaan di tepian Sungai Ogan, menerima pesan suara. Suara dan logatnya persis Pak Hasan, kepala sekolahnya.',
  content:
    '“Assalamualaikum, Bu. Ini nomor sementara, ponsel saya jatuh ke air. Tolong isikan pulsa lima ratus ribu ke nomor ini, ada tamu dinas menunggu. Uangnya saya ganti sore. Jangan telepon dulu, saya sedang rapat.”',
  checks: [
    {
      id: 'a',
      name: 'Memutar ulang pesan dan mencari nada yang janggal',
      minutes: 6,
      move: 'look',
      weight: 'none',
      finding:
        'Logatnya pas. Napasnya terdengar wajar. Setelah enam kali diputar, Bu Rosmala justru makin percaya.',
    },
    {
      id: 'b',
      name: 'Menelepon nomor lama Pak Hasan yang tersimpan',
      minutes: 2,
      move: 'source',
      weight: 'decisive',
      finding:
        'Pak Hasan mengangkat pada dering kedua. Ponselnya baik-baik saja. Ia tidak mengirim pesan apa pun.',
    },
    {
      id: 'c',
      name: 'Bertanya kepada dua rekan, adakah yang menerima pesan serupa',
      minutes: 3,
      move: 'others',
      weight: 'supporting',
      finding:
        'Satu rekan menerima pesan yang sama, kata demi kata. Pesan kembar itu mencurigakan, tetapi belum menunjukkan siapa pengirimnya.',
    },
    {
      id: 'd',
      name: 'Membalas pesan dan meminta satu rekaman lagi',
      minutes: 5,
      move: 'look',
      weight: 'none',
      finding:
        'Rekaman kedua datang cepat. Suaranya tetap mirip, kini dengan nada mendesak. Suara tiruan dapat dibuat sebanyak yang diminta.',
    },
  ],
  verdict: 'stop',
  nature: 'penipuan dengan suara tiruan.',
  reason: paragraphs(
    'Tiga tandanya hadir bersama: mendesak, meminta uang, dan melarang menelepon. Telinga tidak dapat diandalkan untuk [suara tiruan](istilah:kloning-suara).',
    'Yang menentukan ialah [menghubungi nomor yang sudah dikenal](sumber:ftc-2023). Setelah itu Bu Rosmala memberi tahu grup guru, tanpa ikut menyebarkan rekamannya.',
  ),
};

export const libur: ClaimInput = {
  id: 'libur',
  form: 'Foto surat, diteruskan di grup wali murid',
  title: 'Surat belajar dari rumah',
  situation:
    'Musim kabut asap. Malam Senin, foto surat ini masuk ke grup wali murid sebuah SMP rekaan di Banyuasin. Wali murid bertanya: besok masuk atau tidak?',
  content:
    'Surat berkop dinas pendidikan, bernomor dan bertanggal kemarin. Isinya: “Pembelajaran Senin dan Selasa dilaksanakan dari rumah karena kualitas udara.” Fotonya miring dan agak buram. Ada dua salah ketik.',
  checks: [
    {
      id: 'a',
      name: 'Mencari surat itu di laman resmi dinas',
      minutes: 3,
      move: 'trace',
      weight: 'decisive',
      finding: 'Ada. Nomor, tanggal, dan isinya sama persis dengan foto. Dua salah ketiknya pun ada di sana.',
    },
    {
      id: 'b',
      name: 'Menelepon kepala sekolah di nomor yang tersimpan',
      minutes: 2,
      move: 'source',
      weight: 'decisive',
      finding:
        'Kepala sekolah membenarkan. Surat itu ia terima lewat surel dinas pukul empat sore. Pengumuman resmi sekolah sedang disiapkan.',
    },
    {
      id: 'c',
      name: 'Membesarkan kop, stempel, dan tanda tangannya',
      minutes: 5,
      move: 'look',
      weight: 'none',
      finding:
        'Stempelnya agak pudar, tanda tangannya wajar. Kop dan stempel mudah ditiru, dan surat asli pun dapat terfoto buram. Tidak ada yang menjadi jelas.',
    },
    {
      id: 'd',
      name: 'Menanyakan kepada pengirim, dari mana ia mendapatkannya',
      minutes: 2,
      move: 'source',
      weight: 'supporting',
      finding:
        'Dari grup RT. Grup RT mendapatkannya dari tetangga yang bekerja di dinas. Masuk akal, tetapi belum bukti.',
    },
  ],
  verdict: 'spread',
  nature: 'surat resmi yang benar.',
  reason: paragraphs(
    'Tidak semua yang diteruskan itu palsu. Salah ketik dan foto buram bukan bukti kepalsuan. Mencurigai semuanya sama kelirunya dengan memercayai semuanya.',
    'Cara menyebarkan yang baik: kirim **tautan ke laman resminya** atau tunggu pengumuman sekolah, bukan foto yang diteruskan berkali-kali.',
  ),
};

export const beasiswa: ClaimInput = {
  id: 'beasiswa',
  form: 'Poster dan formulir daring',
  title: 'Beasiswa yang tutup malam ini',
  situation:
    'Wali kelas XII di sebuah SMA rekaan di Muara Enim diminta meneruskan poster ini ke grup kelas. “Kasihan kalau murid kita ketinggalan,” kata rekannya.',
  content:
    'Poster cerah berlogo Yayasan Cahaya Lematang (rekaan): “Beasiswa penuh untuk 200 siswa. Ditutup malam ini pukul 23.59.” Formulirnya meminta NIK, nama ibu kandung, dan foto kartu keluarga. Ada satu nomor narahubung.',
  checks: [
    {
      id: 'a',
      name: 'Menelepon narahubung yang tercantum di poster',
      minutes: 4,
      move: 'look',
      weight: 'none',
      finding:
        'Suaranya ramah dan meyakinkan. Wajar saja: nomor itu bagian dari poster yang sedang diperiksa. Ia tidak akan berkata bahwa dirinya penipu.',
    },
    {
      id: 'b',
      name: 'Mencari laman resmi yayasan, lalu pengumuman beasiswanya',
      minutes: 4,
      move: 'trace',
      weight: 'decisive',
      finding:
        'Yayasannya ada. Di lamannya tertulis: “Kami tidak sedang membuka beasiswa. Hati-hati dengan formulir yang memakai nama kami.”',
    },
    {
      id: 'c',
      name: 'Melihat siapa pemilik formulirnya',
      minutes: 2,
      move: 'source',
      weight: 'supporting',
      finding:
        'Formulir gratis milik akun perorangan yang dibuat pekan ini. Yayasan kecil kadang memakai formulir seperti itu, jadi ini belum memastikan.',
    },
    {
      id: 'd',
      name: 'Menilai mutu desain dan ejaan posternya',
      minutes: 3,
      move: 'look',
      weight: 'none',
      finding:
        'Rapi sekali, tanpa salah eja. Dengan AI, poster serapi ini dapat dibuat siapa saja dalam beberapa menit.',
    },
  ],
  verdict: 'stop',
  nature: 'pencurian data berkedok beasiswa, dengan poster buatan AI.',
  reason: paragraphs(
    'Tenggat malam ini membuat orang tidak sempat memeriksa. Padahal yang diminta ialah [data pribadi](sumber:uu-pdp-2022) anak dan keluarganya. Inilah [pengelabuan](istilah:pengelabuan).',
    'Yang menentukan adalah kanal milik yayasan sendiri, bukan nomor di poster. Kalau ada murid yang telanjur mengisi, dampingi keluarganya dan laporkan lewat sekolah.',
  ),
};
