// What the kinds of the chunk `more` say in the browser.
import { catalogue } from './say.ts';

export const moreBlocks = catalogue({
  id: {
    'blocks.move-up': 'Naikkan: {item}',
    'blocks.move-down': 'Turunkan: {item}',
    'blocks.moved': '{item}: kini di urutan {n} dari {all}.',
    'blocks.nothing-typed': 'Jawabannya masih kosong. Ketik dulu, lalu periksa.',
    'blocks.rows-open': 'Masih ada {n} baris tanpa pasangan. Lengkapi dulu, lalu periksa.',
    'blocks.hint-pairs': '{n} dari {all} pasangan sudah tepat.',
    'blocks.hint-places': '{n} dari {all} butir sudah di urutan yang tepat.',
    'blocks.place': 'Urutan {n}',
    'blocks.decimal-mark': ',',
    'blocks.number-only': 'Tulis angkanya saja, misalnya 12 atau 0,5, lalu periksa.',
    'blocks.number-outside': 'Angkanya harus dari {min} sampai {max}. Betulkan dulu, lalu periksa.',
    'blocks.number-finer': 'Bulatkan dulu: paling banyak {n} angka di belakang koma.',
    'blocks.likert-first': 'Pilih dulu satu titik yang paling dekat, lalu catat.',
    'blocks.likert-recorded': 'Tercatat: {label}. Boleh diganti kapan saja.',
    'blocks.likert-resumed': 'Catatan Anda yang terakhir: {label}. Boleh diganti kapan saja.',
    'blocks.reflection-first': 'Tulis dulu walau satu kalimat, lalu simpan.',
    'blocks.reflection-saved':
      'Tersimpan, {n} kata. Terima kasih sudah merenung. Tulisan ini boleh diubah kapan saja.',
    'blocks.reflection-saved-short':
      'Tersimpan, {n} kata. Itu awal yang baik; tambahkan kapan saja bila ada yang teringat lagi.',
    'blocks.reflection-resumed': 'Renungan Anda sudah pernah disimpan. Boleh diubah kapan saja.',
    'blocks.reflection-elsewhere':
      'Renungan ini pernah Anda simpan, tetapi tulisannya tidak ada di perangkat ini. Bila perlu, tulis lagi di sini.',
    'blocks.reflection-not-kept':
      'Renungan tercatat, {n} kata, tetapi peramban ini tidak mengizinkan penyimpanan. Salin tulisannya sebelum halaman ditutup.',
    'blocks.words-more': '{n} kata. Kira-kira {min} kata sudah cukup untuk satu pikiran yang utuh.',
    'blocks.words-enough': '{n} kata. Sudah cukup; tambahkan bila perlu.',
  },
  en: {
    'blocks.move-up': 'Move up: {item}',
    'blocks.move-down': 'Move down: {item}',
    'blocks.moved': '{item}: now number {n} of {all}.',
    'blocks.nothing-typed': 'The answer is still empty. Type one, then check.',
    'blocks.rows-open': 'Rows without a partner: {n}. Complete them, then check.',
    'blocks.hint-pairs': '{n} of {all} pairs are right.',
    'blocks.hint-places': '{n} of {all} items are in the right place.',
    'blocks.place': 'Number {n}',
    'blocks.decimal-mark': '.',
    'blocks.number-only': 'Write the number alone, such as 12 or 0.5, then check.',
    'blocks.number-outside': 'The number must be from {min} to {max}. Mend it, then check.',
    'blocks.number-finer': 'Round it first: at most {n} decimals.',
    'blocks.likert-first': 'Choose the point that comes closest, then record.',
    'blocks.likert-recorded': 'Recorded: {label}. You can change it at any time.',
    'blocks.likert-resumed': 'Your latest record: {label}. You can change it at any time.',
    'blocks.reflection-first': 'Write at least one sentence, then save.',
    'blocks.reflection-saved':
      'Saved, {n} words. Thank you for reflecting. You can change this text at any time.',
    'blocks.reflection-saved-short':
      'Saved, {n} words. A good beginning; add to it whenever more comes to mind.',
    'blocks.reflection-resumed': 'You have saved this reflection before. You can change it at any time.',
    'blocks.reflection-elsewhere':
      'You have saved this reflection before, but its text is not on this device. Write it again here if you like.',
    'blocks.reflection-not-kept':
      'The reflection of {n} words is recorded, but this browser does not keep anything. Copy your text before closing the page.',
    'blocks.words-more': '{n} words. About {min} words are enough for one whole thought.',
    'blocks.words-enough': '{n} words. That is enough; add more if you like.',
  },
});
