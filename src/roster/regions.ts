// The kabupaten and kota of South Sumatra and the ways in which people write them; others are taken as they stand.

/** Each with how else it is written, in lower case and without `kabupaten` or `kota`. */
const spellings: readonly (readonly [name: string, ...others: string[]])[] = [
  ['Palembang', 'plg'],
  ['Prabumulih'],
  ['Pagar Alam', 'pagaralam'],
  ['Lubuklinggau', 'lubuk linggau', 'linggau'],
  ['Banyuasin', 'banyu asin'],
  ['Empat Lawang', '4 lawang'],
  ['Lahat'],
  ['Muara Enim', 'muaraenim'],
  ['Musi Banyuasin', 'muba'],
  ['Musi Rawas', 'mura'],
  ['Musi Rawas Utara', 'muratara'],
  ['Ogan Ilir', 'oi'],
  ['Ogan Komering Ilir', 'oki'],
  ['Ogan Komering Ulu', 'oku'],
  ['OKU Selatan', 'ogan komering ulu selatan', 'okus', 'oku s'],
  ['OKU Timur', 'ogan komering ulu timur', 'okut', 'oku t'],
  ['PALI', 'penukal abab lematang ilir'],
];

/** The 17 kabupaten and kota of South Sumatra, as the product calls them. */
export const regencies: readonly string[] = spellings.map(([name]) => name);

const known = new Map(
  spellings.flatMap(([name, ...others]) => [name.toLowerCase(), ...others].map((word) => [word, name])),
);

/** The one name of a kabupaten or kota, however it is written; an unknown one keeps its own. */
export function regionOf(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/[.,]/g, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = plain.replace(/^(?:kabupaten|kab|kota|pemkab|pemkot) /, '');
  return known.get(bare) ?? known.get(plain) ?? text;
}
