// Schools without an LMS: a web server, a computer lab without internet, or a USB stick.
import type { Guide } from './guide.ts';
import { field, file, menu, picture, touch } from './picture.ts';
import { blank, newSite } from './troubles.ts';
import { text } from './words.ts';

export const noLms: Guide = {
  name: text('Tanpa LMS: server web atau diska USB', 'No LMS: web server or USB stick'),
  about: text(
    'Sekolah belum punya LMS, atau labnya tanpa internet.',
    'The school has no LMS yet, or its lab has no internet.',
  ),
  choices: [
    {
      format: 'web',
      shape: 'course',
      why: text(
        'Berjalan dari server web mana pun dan langsung dari diska USB; kemajuan disimpan di perangkat.',
        'Runs from any web server and straight from a USB stick; progress is kept on the device.',
      ),
    },
    {
      format: 'web',
      shape: 'sessions',
      why: text('Bila hanya satu sesi yang diperlukan.', 'When only one session is needed.'),
    },
  ],
  settings: [
    {
      name: text('Pencatatan', 'Records'),
      choose: text(
        'Isi alamat LRS bila hasilnya perlu dilaporkan',
        'Give an LRS when results have to be reported',
      ),
      why: text(
        'Tanpa LRS, hasil hanya ada di perangkat itu. Guru ditanya dulu sebelum apa pun dikirim.',
        'Without an LRS results stay on that device. Teachers are asked before anything is sent.',
      ),
    },
    {
      name: text('Komputer bersama', 'Shared computers'),
      choose: text(
        'Satu akun Windows atau profil peramban per orang',
        'One Windows account or browser profile a person',
      ),
      why: text('Kemajuan disimpan menurut peramban.', 'Progress is kept by browser.'),
    },
  ],
  steps: [
    {
      text: text(
        'Klik kanan berkas ZIP, pilih “Ekstrak semua” (Extract all), ke diska USB atau folder server web.',
        'Right-click the ZIP file and choose “Extract all”, onto the USB stick or into the web server’s folder.',
      ),
      picture: picture(
        text('Unduhan (Downloads)', 'Downloads'),
        file('kendali-lengkap-web.zip'),
        touch(menu(text('Ekstrak semua (Extract all)', 'Extract all'))),
      ),
    },
    {
      text: text(
        'Buka folder hasilnya, lalu klik dua kali index.html. Jangan membukanya dari dalam ZIP.',
        'Open the new folder and double-click index.html. Don’t open it from inside the ZIP.',
      ),
      picture: picture(
        text('Diska USB › kendali', 'USB stick › kendali'),
        touch(menu('index.html')),
        menu('kendali.config.json'),
        menu('BACA-SAYA.html'),
      ),
    },
    {
      text: text(
        'Di server web, bagikan alamat foldernya. Buka sekali dengan internet; setelah itu bisa tanpa internet.',
        'On a web server share the folder’s address. Open it once with internet; after that it works without.',
      ),
      picture: picture(
        text('Peramban (Browser)', 'Browser'),
        touch(field(text('Alamat (Address)', 'Address'), 'https://sekolah.sch.id/kendali/')),
      ),
    },
  ],
  check: [
    text(
      'Buka satu sesi, jawab satu soal, tutup peramban, buka lagi: pelajaran menawarkan melanjutkan.',
      'Open a session, answer a question, close the browser, open it again: the lesson offers to go on.',
    ),
    text(
      'Cabut jaringan, lalu buka lagi: pelajaran tetap terbuka.',
      'Unplug the network and open it again: the lesson still opens.',
    ),
  ],
  troubles: [
    {
      sign: text('Halaman terbuka tanpa gaya atau tanpa tombol', 'The page opens without style or buttons'),
      mend: text(
        'Berkasnya dibuka dari dalam ZIP. Ekstrak dulu semuanya, lalu buka index.html dari folder hasil ekstrak.',
        'It was opened from inside the ZIP. Extract everything first, then open index.html from the new folder.',
      ),
    },
    {
      sign: text('Kemajuan hilang', 'Progress is gone'),
      mend: text(
        'Kemajuan melekat pada peramban dan alamatnya. Pakai peramban, perangkat, dan huruf diska yang sama, dan jangan memakai jendela penyamaran.',
        'Progress belongs to the browser and the address. Use the same browser, device and drive letter, and no private window.',
      ),
    },
    blank,
    newSite,
  ],
};
