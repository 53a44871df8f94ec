// What a teacher may paste: spreadsheets, typed lines, codes, names, totals, decimal commas, mistakes.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, withKey } from '../../src/blocks/lab-item-analysis/parse.ts';
import { strings } from '../../src/i18n/labs/lab-item-analysis.ts';

const rows = ['BCA', 'BDA', 'ACA', 'BCD', 'BCA'];
const wanted = { kind: 'answers', key: ['B', 'C', 'A'], answers: rows.map((row) => [...row]) };
const lines = (...all: string[]) => all.join('\n');
const table = (text: string) => {
  const reading = parse(text);
  if ('problem' in reading) throw new Error(JSON.stringify(reading.problem));
  return reading.table;
};
const notes = (text: string) => {
  const reading = parse(text);
  return 'notes' in reading ? reading.notes.map(({ name }) => name) : [];
};
const problem = (text: string) => {
  const reading = parse(text);
  return 'problem' in reading ? reading.problem.name : 'none';
};
const joined = (mark: string, lead: (at: number) => string[] = () => []) =>
  rows.map((row, at) => [...lead(at), ...row].join(mark));

describe('letters', () => {
  test.each(['\t', ';', ',', '|', ' '])('with codes, a header and a key, between cells %j', (mark) => {
    const text = lines(
      ['Kode', '1', '2', '3'].join(mark),
      ...joined(mark, (at) => [`M0${at + 1}`]),
      ['KUNCI', 'B', 'C', 'A'].join(mark),
    );
    expect(table(text)).toEqual(wanted);
    expect(notes(text)).toEqual(['dropped']);
  });
  test.each([
    ['without codes', lines('KUNCI B C A', ...joined(' '))],
    ['key first, small letters', lines('kunci;b;c;a', ...joined(';').map((one) => one.toLowerCase()))],
    ['answers in one piece', lines(...rows.map((row, at) => `M0${at + 1} ${row}`), 'KUNCI BCA')],
    ['a piece behind a semicolon', lines(...rows.map((row, at) => `M0${at + 1};${row}`), 'KUNCI;BCA')],
    [
      'numbers and names',
      lines('No\tNama\t1\t2\t3', ...joined('\t', (at) => [String(at + 1), 'Ade B']), '\tKunci\tB\tC\tA'),
    ],
    [
      'names of several words',
      lines(...joined(' ', (at) => [`${at + 1}`, 'Nyimas', 'Siti'].slice(at % 2)), 'KUNCI B C A'),
    ],
    [
      'a total behind',
      lines('Kode;1;2;3;Jumlah', ...joined(';', (at) => [`M${at}`]).map((one) => `${one};2`), 'KUNCI;B;C;A'),
    ],
    [
      'Windows lines, a byte order mark, empty lines',
      `\uFEFF\r\n${lines(...joined('\t')).replace(/\n/g, '\r\n\r\n')}\r\nKUNCI\tB\tC\tA\r\n`,
    ],
    [
      'absent pupils and a row of totals',
      lines(...joined(';', (at) => [`M${at}`]), 'M9;-;-;-', 'Jumlah;3;4;4', 'KUNCI;B;C;A'),
    ],
  ])('%s', (_what, text) => expect(table(text)).toEqual(wanted));

  test('a bad cell is named and counts as blank; many stop the reading', () => {
    const text = lines(...joined(';').map((one, at) => (at === 2 ? 'A;BC;A' : one)), 'KUNCI;B;C;A');
    const reading = parse(text);
    if ('problem' in reading) throw new Error('refused');
    expect(reading.table).toMatchObject({ answers: { 2: ['A', '', 'A'] } });
    expect(reading.notes).toEqual([{ name: 'bad', values: { n: 1, places: '3/2 “BC”' } }]);
    expect(problem(lines(...joined(';').map((one) => one.replace(/;./, ';??')), 'KUNCI;B;C;A'))).toBe(
      'many-bad',
    );
  });
  test.each([
    ['empty', ' \n\n'],
    ['no-key', lines(...joined(';'))],
    ['bad-key', lines(...joined(';'), 'KUNCI;B;;A')],
    ['few-pupils', lines('A;B;C', 'KUNCI;A;B;C')],
    ['no-answers', 'Selamat pagi, Bapak/Ibu guru'],
    ['too-many', lines(...Array(5).fill('A;'.repeat(61)), `KUNCI;${'A;'.repeat(61)}`)],
    ['too-many', lines(...Array(301).fill('A;B;C'), 'KUNCI;A;B;C')],
  ])('%s', (name, text) => expect(problem(text)).toBe(name));
  test('short and long rows are told', () => {
    const text = lines('B;C;A', 'B;D', 'A;C;A;;C', 'B;C;D', 'B;C;A', 'KUNCI;B;C;A');
    expect(notes(text)).toEqual(['uneven', 'blanks']);
    expect(table(text)).toMatchObject({ answers: { 1: ['B', 'D', ''], 2: ['A', 'C', 'A'] } });
  });
});

describe('points', () => {
  const points = [
    [1, 0, 1],
    [1, 1, 1],
    [0, 0, 1],
    [1, 0, 0],
    [0, 1, 1],
  ];
  const expected = { kind: 'points', points, highest: [1, 1, 1] };
  test.each([
    ['bare', lines(...points.map((row) => row.join('\t')))],
    ['numbered header', lines('1,2,3', ...points.map((row) => row.join(',')))],
    [
      'row numbers and totals',
      lines(...points.map((row, at) => [at + 1, ...row, row.reduce((a, b) => a + b)].join(';'))),
    ],
    ['long numbers of pupils', lines(...points.map((row, at) => [10234 + at * 7, ...row].join(';')))],
    ['in one piece', lines(...points.map((row, at) => `M${at} ${row.join('')}`))],
  ])('%s', (_what, text) => expect(table(text)).toEqual(expected));
  test('decimal commas, with and without the most points', () => {
    const rows = ['M1;2,5;1', 'M2;4;0,5', 'M3;1;1', 'M4;3;0', 'M5;0,25;1'];
    const grid = [
      [2.5, 1],
      [4, 0.5],
      [1, 1],
      [3, 0],
      [0.25, 1],
    ];
    expect(table(lines(...rows, 'MAKS;5;1'))).toEqual({ kind: 'points', points: grid, highest: [5, 1] });
    expect(table(lines(...rows))).toMatchObject({ highest: [4, 1] });
    expect(notes(lines(...rows))).toContain('no-highest');
    expect(table(lines(...rows).replace(/;/g, ' '))).toMatchObject({ points: grid });
  });
});

test('no text breaks the reading, and every message exists', () => {
  const cell = fc.constantFrom(
    'A',
    'b',
    'E',
    '1',
    '0',
    '0,5',
    '-',
    '',
    'KUNCI',
    'MAKS',
    'Nama',
    'M01',
    '??',
    '100',
    'Jumlah',
    '"',
  );
  const text = fc.tuple(
    fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
    fc.constantFrom('\t', ';', ',', ' ', '|'),
  );
  const said = (prefix: string, name: string) =>
    expect(strings.id).toHaveProperty([`lab-item-analysis.${prefix}-${name}`]);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        text.map(([all, mark]) => lines(...all.map((row) => row.join(mark)))),
      ),
      (wild) => {
        const reading = parse(wild);
        if ('problem' in reading) return said('problem', reading.problem.name);
        for (const { name } of reading.notes) said('note', name);
        const { table: found } = reading;
        const width = found.kind === 'answers' ? found.key.length : found.highest.length;
        for (const row of found.kind === 'answers' ? found.answers : found.points)
          expect(row).toHaveLength(width);
        if (found.kind === 'points')
          for (const row of found.points)
            expect(row.every((one, at) => one <= (found.highest[at] ?? 0))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

describe('another key', () => {
  test.each([
    lines('No;Nama;1;2;3', ...joined(';', (at) => [String(at), 'Ade']), ';KUNCI;B;C;A'),
    lines('KUNCI B C A', ...joined(' ')),
    lines(...joined('\t', (at) => [`M${at}`]), 'KUNCI\tB\tC\tA'),
  ])('stands where the old one stood: %j', (text) => {
    const changed = withKey(text, ['D', 'C', 'A']);
    expect(table(changed)).toEqual({ ...wanted, key: ['D', 'C', 'A'] });
    expect(changed.split('\n')).toHaveLength(text.split('\n').length);
  });
});
