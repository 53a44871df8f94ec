// Lists of attendance as people keep them: with headings or without, with numbers or only names.
import { expect, test } from '@jest/globals';
import { readList } from '../../src/roster/attendance-list.ts';
import type { TableFile } from '../../src/roster/table/row.ts';
import { people } from './support.ts';

const fileOf = (rows: readonly (readonly string[])[]): TableFile => ({
  kind: 'csv',
  sheet: undefined,
  async *rows() {
    yield rows.map((cells, index) => ({ line: index + 1, cells, rounded: [] }));
  },
});
const found = async (rows: readonly (readonly string[])[], everybody = people) => {
  const { persons, unknown } = await readList(fileOf(rows), everybody);
  return {
    names: persons.map(({ name }) => name),
    unknown: unknown.map(({ line, reason }) => [line, reason]),
  };
};

test.each<[string, string[][]]>([
  ['NUPTK', [['NUPTK'], ['1000000000000001']]],
  [
    'NIP with spaces, among other columns',
    [
      ['No', 'Nama', 'NIP'],
      ['1', 'S. Aminah', '19800101 200501 1 001'],
    ],
  ],
  ['e-mail', [['SITI@guru.id']]],
  ['the name, without its points', [['nama'], ['siti  AMINAH']]],
  ['a name in a list without headings', [['1', 'Siti Aminah']]],
  ['twice', [['Siti Aminah'], ['1000000000000001']]],
])('known by %s', async (_, rows) => {
  expect(await found(rows)).toEqual({ names: ['Siti Aminah'], unknown: [] });
});

test('who is not on the roster, or shares a name, is told by line', async () => {
  const [siti] = people;
  if (!siti) throw new Error('Nobody');
  const namesakes = [siti, { ...siti, ref: 'lain', nuptk: '1000000000000009', nip: '', email: '' }];
  expect(
    await found([['Nama'], ['Siti Aminah'], ['Orang Lain'], ['Siti Aminah', '1000000000000009']], namesakes),
  ).toEqual({
    names: ['Siti Aminah'],
    unknown: [
      [2, 'several'],
      [3, 'none'],
    ],
  });
});
