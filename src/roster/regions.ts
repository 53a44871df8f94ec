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
    .replace(/[.,-]/g, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const bare = plain.replace(
    /^(?:dinas pendidikan |disdik |pemerintah )*(?:kabupaten|kab|kota|pemkab|pemkot) /,
    '',
  );
  return known.get(bare) ?? known.get(plain) ?? text;
}

/** Whether a name is one of the 17, as {@link regionOf} gives it. */
export const isKnownRegion = (name: string): boolean => regencies.includes(name);

/** The one of the 17 that a misspelt name is nearest to, if it is near at all. */
export function regionLike(name: string): string | undefined {
  const wanted = name.toLowerCase();
  const near = regencies.filter((one) => distance(wanted, one.toLowerCase()) <= 2);
  return near.length === 1 ? near[0] : undefined;
}

/** Letters to add, drop or change to come from one word to the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, wanted] of [...other].entries()) {
      const changed = (row[column] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
