// A tile map of South Sumatra: one tile of equal size for each kabupaten and kota, about where it lies.
import { block, nothing } from './markup.ts';
import { shadesOf } from './shades.ts';
import { escaped, isKnown, rangeWriter, writer } from './text.ts';
import type { ChartSay, TileMapData } from './types.ts';

interface Tile {
  /** As people write it in full. */
  name: string;
  /** As it stands on the tile; a soft hyphen shows where it may break. */
  short: string;
  /** From the west, and from the north, from 1. */
  column: number;
  row: number;
  /** What else it is called, plain: see {@link plain}. */
  others?: readonly string[];
}

/** Neighbours on the map are neighbours in the province, as far as squares allow. */
const tiles: readonly Tile[] = [
  { name: 'Musi Rawas Utara', short: 'Mura\u00adtara', column: 2, row: 1, others: ['muratara'] },
  { name: 'Musi Banyuasin', short: 'Muba', column: 3, row: 1, others: ['muba'] },
  { name: 'Banyuasin', short: 'Banyu\u00adasin', column: 4, row: 1 },
  { name: 'Lubuklinggau', short: 'Lubuk\u00adlinggau', column: 1, row: 2, others: ['lubuk linggau'] },
  { name: 'Musi Rawas', short: 'Musi Rawas', column: 2, row: 2, others: ['mura'] },
  { name: 'PALI', short: 'PALI', column: 3, row: 2, others: ['penukal abab lematang ilir'] },
  { name: 'Palembang', short: 'Palem\u00adbang', column: 4, row: 2 },
  { name: 'Empat Lawang', short: 'Empat Lawang', column: 1, row: 3 },
  { name: 'Lahat', short: 'Lahat', column: 2, row: 3 },
  { name: 'Prabumulih', short: 'Prabu\u00admulih', column: 3, row: 3 },
  { name: 'Ogan Ilir', short: 'Ogan Ilir', column: 4, row: 3, others: ['oi'] },
  { name: 'Ogan Komering Ilir', short: 'OKI', column: 5, row: 3, others: ['oki'] },
  { name: 'Pagar Alam', short: 'Pagar Alam', column: 2, row: 4, others: ['pagaralam'] },
  { name: 'Muara Enim', short: 'Muara Enim', column: 3, row: 4 },
  { name: 'Ogan Komering Ulu', short: 'OKU', column: 4, row: 4, others: ['oku'] },
  {
    name: 'OKU Timur',
    short: 'OKU Timur',
    column: 5,
    row: 4,
    others: ['ogan komering ulu timur', 'okut'],
  },
  {
    name: 'OKU Selatan',
    short: 'OKU Selatan',
    column: 4,
    row: 5,
    others: ['ogan komering ulu selatan', 'okus'],
  },
];

/** The 17 kabupaten and kota of South Sumatra, by the names that the roster gives them. */
export const sumselRegions: readonly string[] = tiles.map(({ name }) => name);

/** A name without what it is of, in small letters: "Kab. Musi Rawas" and "musi  rawas" are the same. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/^\s*(?:kabupaten|kab|kota)\b\.?/, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();

const byName = new Map(
  tiles.flatMap((tile) => [plain(tile.name), ...(tile.others ?? [])].map((name) => [name, tile])),
);

/**
 * The map, its legend, and beside it the regions that aren't on it.
 * @returns nothing when no region is one of the 17: there a table says all
 */
export function tileMap(say: ChartSay, data: TileMapData): string {
  const write = writer(say, data.format);
  const onMap = new Map<Tile, TileMapData['values'][number]>();
  const elsewhere: TileMapData['values'][number][] = [];
  for (const entry of data.values) {
    const tile = byName.get(plain(entry.region));
    if (tile && !onMap.has(tile)) onMap.set(tile, entry);
    else elsewhere.push(entry);
  }
  if (data.values.length === 0) return nothing(say);
  if (onMap.size === 0) return '';
  const range = rangeWriter(say, data.format);
  const values = [...onMap.values()].map(({ value }) => value);
  const shades = shadesOf(
    values,
    data.legend,
    (from, to) => (from === to ? write(from) : range(from, to)),
    data.format === undefined && values.filter(isKnown).every(Number.isInteger),
  );
  const textOf = ({ value, text }: Pick<TileMapData['values'][number], 'value' | 'text'>) =>
    text ?? write(isKnown(value) ? value : undefined);
  const drawn = tiles.map((tile) => {
    const entry = onMap.get(tile) ?? { value: undefined };
    return (
      `<div class="c-tile c-column-${tile.column} c-row-${tile.row} c-shade-${shades.of(entry.value)}" title="${escaped(tile.name)}">` +
      `<span>${escaped(tile.short)}</span><b>${escaped(textOf(entry))}</b></div>`
    );
  });
  const beside =
    elsewhere.length === 0
      ? ''
      : `<div class="tiles-elsewhere"><p>${escaped(say('charts.map.elsewhere'))}</p><ul>${elsewhere
          .map((entry) => `<li><span>${escaped(entry.region)}</span> <b>${escaped(textOf(entry))}</b></li>`)
          .join('')}</ul></div>`;
  return (
    `<div class="tile-map">${block(say, data, 'tiles', drawn.join(''))}` +
    `<div class="tile-beside">${shades.legend}${beside}</div></div>`
  );
}
