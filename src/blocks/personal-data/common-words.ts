// The words that a lab's page holds for the finder unless its author gives others. Nothing that runs in a browser imports
// them. Words that belong together are joined by an underscore.

export const givenNames = `
  abdul achmad aditya afifah agung agus ahmad aini aisha aldi aldo alif alya amanda amelia amir andi andika andre
  andri ani anisa anita anjani anton apri ardi arief arif aris arman arya asep aulia aurel azizah bagas bambang
  bella benny clara daffa danang daniel darmawan david dedi deni denny desi devi dewi dian diana dika dimas dina
  dinda dito dodi doni edi edy efendi effendi eka eko elsa elvira emilia endang erik erlina erna evi fadhil fadhila fadli
  fahmi fahri faisal farah farhan faridah fathir fatimah fauzan fauzi febri ferdi ferry fikri galih ginanjar gita
  habibah hadi hafiz hamid hamzah hana hani hasan hasbi hasnah hendra hendri hendro heni heri herlina herman heru
  hesti husin ibrahim ida ikhsan ikhwan indri iqbal irawan irfan irma irwan isma ismail iwan jamilah jefri
  jessica johan joko jumiati juwita karina kartika kartini kemas kesya ketut kevin khadijah khairul khoirul
  kiagus kiki komariah krisna kristina kusuma laila larasati leni lia lidya lilis lina linda lisa lisna lukman
  lusi lutfi maharani mahendra maria marlina marwan maryam masagus masayu maulana maya meilani meliana mira mirna
  misbah mohammad monica muhamad muhammad mukhlis munir murni mutia nabila nadia nadya naila najwa nanda nasution
  naufal nayla neneng nia nina ningsih nita nova novi novita nugraha nugroho nur nuraini nurhaliza nurlaila nurul
  nyayu nyimas nyoman okta olivia pramono prasetya prasetyo pratama pratiwi puspita putu rachmad raden rafi rafli
  rahayu rahma rahman raihan rama ramadhani rangga rani ranti rara rasyid ratih ratna regina rendi reni resti
  reva reza ria rian riana ridho ridwan rifki rika rina rini rio riska riski risma rizal rizka rizki rizky robi
  rohmah roni rosa rosita rosmala rudi ruslan rusli rusmini sabrina safira safitri salma salsabila samsul santi
  santoso selvi septian sherly silvia simanjuntak sinaga sinta sintia siregar siska siti sitorus slamet sofyan
  solihin sopian sri stefani subagyo subhan sudirman sugeng suharti sulaiman sulastri sumarni sumiati sunarto
  suparman susanti susi susilo sutarman sutrisno suwarno syafitri syahrul syaiful syifa tampubolon tania taufik
  taufiq tiara tini tiwi toni tono tuti umar umi utomo vera veronika vina viola wahyudi wahyuni wati wawan wayan
  widodo widya winda wulan yanti yanto yasmin yeni yogi yohana yohanes yosef yuda yudha yudi yuli yulia yulianti
  yuni yusnita yusuf zaenal zahra zainab zainal zaki zalfa zulaikha zulfikar zulkarnain`.trim();

/** Ordinary words that are names too. */
export const wordNames = `
  adi aji amin anggun bagus bayu bima bintang budi bulan bunga cahaya cantika cinta citra dara dini dwi embun
  fajar fitri gading gilang guntur hakim ilham imam iman indah indra intan iskandar jaya kirana kurnia langit
  laras lestari mawar mega melati mustika mutiara permata pertiwi purnama putra putri rahmat raja ramadhan sakti
  salam sandi sari satria senja sukma surya tegar teguh tirta tri utama utami wahyu wijaya yoga`.trim();

/** Capitalised words that are no names: roles, days, school words, and how sentences begin. */
export const plainWords = `
  ada agama agar agustus ai ajaran akan akhirnya akuntansi alamat allah anda apa april asesmen atas bagaimana
  bahasa bantu beliau belum bengkel beri berikan berikut besok biasanya bila bimbingan biologi bk boga buat
  buatkan budaya buddha catatan chatgpt copilot dalam dari dengan desa desember dewasa di dia didik dinas
  disamarkan dua dusun ekonomi esa februari fisika ganjil gemini genap geografi google gunakan guru hal hanya
  harap hari hindu hormat ia informatika inggris ini instruktur ipa ips islam itu jalan jangan januari jaringan
  jelaskan jika juga juli jumat juni kabupaten kalau kami kamis kapan karena kasih katolik ke kecamatan kelas
  kelurahan kemarin kementerian kemudian kepada kepala kerja ketika ketua kimia kita koding komite komputer
  konseling kota kristen lahir lalu lampiran lapangan laporan lebih lima madrasah maha maka malam maret masih
  masjid matematika mei mengapa menteri menurut mereka mesin meskipun minggu mohon motor mungkin namun nanti
  negara negeri nik nilai nip nis nisn nomor november npsn nuptk oktober orang osis pada pagi paling pancasila
  pasar pelajaran pembimbing pempek pendidikan perihal perpustakaan peserta pjok pkl ppkn praktik pramuka
  provinsi proyek pukul rabu republik ringkas ruang rumah saat sabtu sakit satu saya sebagai sebelum sebuah
  sebutkan sedang sejak sejarah sekolah selain selama selasa semester semua seni senin seorang sepeda september
  sering setelah setiap siang siapa songket sore sosiologi sudah sungai surat surel susun swasta tadi tahun
  tandai tanggal tapi tata teknik telepon tempat terima tetapi tidak tiga toko tolong tua tugas tuhan tulis ubah
  ujian uks undang undangan untuk wakil whatsapp yang yth`.trim();

/** What tells of somebody's health. */
export const healthWords = `
  adhd aids alat_bantu_dengar alergi anemia asma autis autisme ayan berobat bunuh_diri cemas dbd demam depresi
  diabetes diagnosis difabel dirawat disabilitas diskalkulia disleksia epilepsi ginjal golongan_darah hamil
  hepatitis hiperaktif hiv imunisasi jantung kacamata kanker kecemasan keguguran kehamilan kejang kursi_roda
  leukemia lupus malaria narkoba opname paru pengobatan penyakit psikiater psikolog puskesmas rawat_inap sakit
  stunting talasemia tbc terapi trauma tuberkulosis tumor tunadaksa tunagrahita tunanetra tunarungu tunawicara
  vaksin`.trim();

/** What tells of a family's troubles or means. */
export const familyWords = `
  bercerai broken_home cerai kdrt kekerasan kip kurang_mampu menunggak miskin narapidana pelecehan pemulung
  penjara perceraian piatu pkh sktm tidak_mampu tki tkw tunggakan utang yatim yatim_piatu`.trim();
