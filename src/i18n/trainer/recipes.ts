// Interface strings of the recipes for fetching statements with other programs.
import { catalogue } from '../say.ts';

export const recipes = catalogue({
  id: {
    'recipes.title': 'Ambil data dengan program lain',
    'recipes.lead':
      'Salin resep yang sesuai, ganti nama dan rahasianya dengan milik Bapak/Ibu, lalu segarkan kapan pun: datanya selalu yang terbaru.',
    'recipes.back': 'Kembali ke pernyataan',
    'recipes.query': 'Yang diambil: pernyataan dengan saringan ini.',
    'recipes.query.none':
      'Yang diambil: semua pernyataan. Untuk sebagian saja, susun pencarian dulu lalu kembali ke sini.',
    'recipes.source': 'Diambil dari',
    'recipes.source.tabel': 'Tabel portal',
    'recipes.source.lrs': 'LRS (xAPI)',
    'recipes.source.tabel.text':
      'Tabel yang sama dengan unduhan portal: satu baris satu pernyataan, dengan nama, sekolah, dan kabupaten. Isinya mengikuti lingkup akun Bapak/Ibu.',
    'recipes.source.lrs.text':
      'Pernyataan langsung dari LRS, seluruhnya dan tanpa data sekolah. Saringan yang tidak dikenal xAPI tidak ikut.',
    'recipes.secret': 'Langkah pertama: token atau kunci',
    'recipes.token.text':
      'Program masuk dengan token baca milik akun Bapak/Ibu, bukan dengan kata sandi. Token hanya dapat mengunduh tabel dan dapat dicabut kapan saja.',
    'recipes.token.link': 'Buat token baca',
    'recipes.key.text':
      'Kunci ini hanya dapat membaca pernyataan, berlaku satu tahun, dan dapat dicabut kapan saja di halaman Kunci LRS. Kunci membuka pernyataan semua peserta: serahkan hanya kepada orang yang berwenang.',
    'recipes.key.name': 'Nama kunci (untuk siapa)',
    'recipes.key.name.default': 'Kunci baca {name}',
    'recipes.key.make': 'Buat kunci baca',
    'recipes.key.made': 'Kunci baca sudah dibuat',
    'recipes.placeholders':
      'Di bawah ini {user} berarti nama dan {secret} berarti rahasianya. Jangan tulis rahasia di dalam alamat atau di berkas yang dibagikan.',
    'recipes.copy': 'Salin',
    'recipes.copied': 'Tersalin.',
    'recipes.selected': 'Teks sudah dipilih; tekan Ctrl+C.',
    'recipes.code': 'Resep {name}',

    'recipes.excel': 'Excel (Power Query)',
    'recipes.excel.1':
      'Buka Data › Dapatkan Data › Dari Sumber Lain › Kueri Kosong, lalu Editor Tingkat Lanjut, dan tempel resep ini.',
    'recipes.excel.2': 'Saat ditanya cara masuk, pilih Dasar (Basic): nama {user}, kata sandi {secret}.',
    'recipes.excel.3': 'Tutup & Muat. Setelah itu cukup Data › Segarkan Semua.',
    'recipes.powerbi': 'Power BI',
    'recipes.powerbi.1': 'Buka Dapatkan Data › Kueri Kosong › Editor Tingkat Lanjut, dan tempel resep ini.',
    'recipes.powerbi.2': 'Pada Setelan Sumber Data pilih Dasar (Basic): nama {user}, kata sandi {secret}.',
    'recipes.powerbi.3': 'Di layanan Power BI, isi kredensial yang sama agar penyegaran terjadwal berjalan.',
    'recipes.metabase': 'Metabase',
    'recipes.metabase.1':
      'Simpan {user} dan {secret} sebagai variabel lingkungan, lalu unduh CSV dengan perintah ini.',
    'recipes.metabase.2':
      'Di Metabase pilih Baru › Unggah CSV, atau muat berkasnya ke basis data yang sudah terhubung.',
    'recipes.metabase.3':
      'Jadwalkan perintahnya (cron) dan pilih “Ganti data” pada tabel yang sama agar grafik ikut terbarui.',
    'recipes.sheets': 'Google Sheets (Apps Script)',
    'recipes.sheets.1': 'Buka Ekstensi › Apps Script dan tempel resep ini.',
    'recipes.sheets.2':
      'Di Setelan Proyek › Properti Skrip, simpan {user} dan {secret}; jangan tulis rahasia di dalam skrip.',
    'recipes.sheets.3':
      'Jalankan ambilPernyataan. Portal harus dapat dibuka dari internet. Paling banyak 50 MB sekali ambil: persempit pencarian bila perlu.',
    'recipes.python': 'Python (requests)',
    'recipes.python.1': 'Simpan {user} dan {secret} sebagai variabel lingkungan.',
    'recipes.python.2': 'Dibaca baris demi baris, jadi cukup untuk jutaan pernyataan.',
    'recipes.python.3': '',
    'recipes.pandas': 'Python (pandas)',
    'recipes.pandas.1': 'Simpan {user} dan {secret} sebagai variabel lingkungan.',
    'recipes.pandas.2': 'Seluruh tabel masuk ke memori; untuk jutaan baris pakai resep requests di atas.',
    'recipes.pandas.3': '',
    'recipes.r': 'R (httr2)',
    'recipes.r.1': 'Pasang paketnya sekali: install.packages("httr2").',
    'recipes.r.2': 'Simpan {user} dan {secret} di berkas .Renviron.',
    'recipes.r.3': '',
    'recipes.curl': 'curl',
    'recipes.curl.1':
      'Simpan {user} dan {secret} sebagai variabel lingkungan. Di Windows jalankan di Git Bash atau WSL.',
    'recipes.curl.2': '',
    'recipes.curl.3': '',
  },
  en: {
    'recipes.title': 'Fetch data with other programs',
    'recipes.lead':
      'Copy the recipe that fits, put in your own name and secret, and refresh it whenever you like: the data are always the latest.',
    'recipes.back': 'Back to the statements',
    'recipes.query': 'What is fetched: statements with these filters.',
    'recipes.query.none':
      'What is fetched: all statements. For a part of them build a query first and come back.',
    'recipes.source': 'Fetched from',
    'recipes.source.tabel': 'The portal’s table',
    'recipes.source.lrs': 'The LRS (xAPI)',
    'recipes.source.tabel.text':
      'The same table as the portal’s download: a row a statement, with name, school and regency, within your account’s scope.',
    'recipes.source.lrs.text':
      'The statements themselves from the LRS, all of them and without schools. Filters that xAPI doesn’t have are left out.',
    'recipes.secret': 'First: a token or a key',
    'recipes.token.text':
      'Programs log in with a reading token of your account, not with your password. It can only download tables and can be revoked at any time.',
    'recipes.token.link': 'Make a reading token',
    'recipes.key.text':
      'This key can only read statements, lasts a year, and can be revoked at any time on the page of LRS keys. It opens the statements of everybody: hand it only to those who are entitled.',
    'recipes.key.name': 'Name of the key (for whom)',
    'recipes.key.name.default': 'Reading key of {name}',
    'recipes.key.make': 'Make a reading key',
    'recipes.key.made': 'The reading key is made',
    'recipes.placeholders':
      'Below, {user} stands for the name and {secret} for the secret. Never write a secret into an address or a file that is shared.',
    'recipes.copy': 'Copy',
    'recipes.copied': 'Copied.',
    'recipes.selected': 'The text is selected; press Ctrl+C.',
    'recipes.code': 'Recipe {name}',

    'recipes.excel': 'Excel (Power Query)',
    'recipes.excel.1':
      'Open Data › Get Data › From Other Sources › Blank Query, then the Advanced Editor, and paste this recipe.',
    'recipes.excel.2': 'When asked how to log in, choose Basic: user {user}, password {secret}.',
    'recipes.excel.3': 'Close & Load. From then on Data › Refresh All is enough.',
    'recipes.powerbi': 'Power BI',
    'recipes.powerbi.1': 'Open Get Data › Blank Query › Advanced Editor and paste this recipe.',
    'recipes.powerbi.2': 'In Data Source Settings choose Basic: user {user}, password {secret}.',
    'recipes.powerbi.3':
      'In the Power BI service give the same credentials, so that scheduled refreshes run.',
    'recipes.metabase': 'Metabase',
    'recipes.metabase.1':
      'Keep {user} and {secret} as environment variables and download the CSV with this command.',
    'recipes.metabase.2': 'In Metabase choose New › Upload CSV, or load the file into a connected database.',
    'recipes.metabase.3':
      'Schedule the command (cron) and choose “Replace data” for the same table to keep charts up to date.',
    'recipes.sheets': 'Google Sheets (Apps Script)',
    'recipes.sheets.1': 'Open Extensions › Apps Script and paste this recipe.',
    'recipes.sheets.2':
      'Under Project Settings › Script Properties keep {user} and {secret}; never write a secret into the script.',
    'recipes.sheets.3':
      'Run ambilPernyataan. The portal must be reachable from the internet. At most 50 MB at once: narrow the query if need be.',
    'recipes.python': 'Python (requests)',
    'recipes.python.1': 'Keep {user} and {secret} as environment variables.',
    'recipes.python.2': 'It reads row by row, which is enough for millions of statements.',
    'recipes.python.3': '',
    'recipes.pandas': 'Python (pandas)',
    'recipes.pandas.1': 'Keep {user} and {secret} as environment variables.',
    'recipes.pandas.2':
      'The whole table goes into memory; for millions of rows use the recipe with requests.',
    'recipes.pandas.3': '',
    'recipes.r': 'R (httr2)',
    'recipes.r.1': 'Install the package once: install.packages("httr2").',
    'recipes.r.2': 'Keep {user} and {secret} in the file .Renviron.',
    'recipes.r.3': '',
    'recipes.curl': 'curl',
    'recipes.curl.1':
      'Keep {user} and {secret} as environment variables. On Windows run it in Git Bash or WSL.',
    'recipes.curl.2': '',
    'recipes.curl.3': '',
  },
});
