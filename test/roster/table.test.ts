// Table files as people and programs write them, and as somebody hostile would.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tableLimits } from '../../src/roster/table/fault.ts';
import { openTable } from '../../src/roster/table/open.ts';
import type { Row } from '../../src/roster/table/row.ts';
import { separatorOf } from '../../src/roster/table/text.ts';
import { tidyCells } from '../../src/roster/table/tidy.ts';
import { type Table, writeTable } from '../../src/tables/index.ts';
import { makeZip } from '../packager/zip-maker.ts';
import { makeWorkbook, sheetXml } from './workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'kendali-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
async function rowsOf(content: string | Uint8Array): Promise<Row[]> {
  const path = join(folder, `${++files}`);
  writeFileSync(path, content);
  const rows: Row[] = [];
  for await (const batch of (await openTable(path)).rows()) rows.push(...batch);
  return rows;
}
const cellsOf = async (content: string | Uint8Array) => (await rowsOf(content)).map(({ cells }) => cells);
const faultOf = (content: string | Uint8Array) =>
  rowsOf(content).then(
    () => 'none',
    (error: { code?: string }) => error.code,
  );

const expected = [
  ['Nama', 'Sekolah'],
  ['Siti Ñuraini, S.Pd.', 'SDN "3" Kayuagung'],
];

describe('CSV', () => {
  const lines = (separator: string) =>
    `Nama${separator}Sekolah\r\n"Siti Ñuraini, S.Pd."${separator}"SDN ""3"" Kayuagung"\r\n`;

  test.each([
    ['commas', lines(',')],
    ['semicolons', lines(';')],
    ['tabs', lines('\t')],
    ['a mark of UTF-8', `\uFEFF${lines(';')}`],
    ['UTF-16, as “Unicode text” of Excel', Buffer.from(`\uFEFF${lines('\t')}`, 'utf16le')],
    ['Windows-1252', Buffer.from(lines(';'), 'latin1')],
    ['line ends of old Macs', lines(';').replaceAll('\r\n', '\r')],
  ])('with %s', async (_, content) => {
    expect(await cellsOf(content)).toEqual(expected);
  });

  test('a line sep=; says what separates, and counts as a line', async () => {
    expect(await rowsOf('sep=;\r\na,b;c\r\n')).toEqual([{ line: 2, cells: ['a,b', 'c'], rounded: [] }]);
  });

  test('rows keep their numbers where others are empty, and cells come tidied', async () => {
    expect(await rowsOf('a;b\n;;\n\n  x \u202e y\u00a0z ;"two\nlines";;;\n')).toEqual([
      { line: 1, cells: ['a', 'b'], rounded: [] },
      { line: 4, cells: ['x y z', 'two lines'], rounded: [] },
    ]);
  });

  test('what a separator is shows in most of the lines, not in one name with a degree', () => {
    expect(separatorOf('Nama;NIP\nSiti, S.Pd., M.Pd.;1\nBudi;2\n')).toBe(';');
    expect(separatorOf('Nama\nSiti\n')).toBe(',');
  });

  test('whatever our tables write is read back the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { minLength: 2, maxLength: 4 }), {
          minLength: 1,
          maxLength: 6,
        }),
        async (rows) => {
          const table: Table<string[]> = {
            name: 'x',
            columns: [0, 1, 2, 3].map((at) => ({
              key: `${at}`,
              header: `Kolom ${at}`,
              value: (row: string[]) => row[at] ?? '',
            })),
            rows,
          };
          for (const format of ['csv', 'xlsx'] as const) {
            const chunks: Uint8Array[] = [];
            for await (const chunk of writeTable(table, format)) chunks.push(chunk);
            // An apostrophe before what would be a formula belongs to the file.
            const read = (await cellsOf(Buffer.concat(chunks))).slice(1);
            const plain = (cells: readonly string[]) =>
              cells.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠])/, ''));
            expect(read.map(plain)).toEqual(
              rows
                .map(tidyCells)
                .map(plain)
                .filter((cells) => cells.length > 0),
            );
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('XLSX', () => {
  test('texts written into cells, shared ones, formulas, and places that are skipped', async () => {
    const shared = `<sst><si><t>Nama</t></si><si><r><t>Siti </t></r><r><t xml:space="preserve">&amp; Ani</t></r><rPh sb="0" eb="1"><t>baca</t></rPh></si></sst>`;
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData>
      <x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c><x:c r="C2" t="inlineStr"><x:is><x:t>NIP_x000A_baru</x:t></x:is></x:c></x:row>
      <x:row r="5"><x:c r="A5" t="s"><x:v>1</x:v></x:c><x:c r="B5"><x:f>A1&gt;"x"</x:f><x:v>12</x:v></x:c><x:c r="C5" t="str"><x:f>"a"</x:f><x:v>teks</x:v></x:c><x:c r="D5" t="b"><x:v>1</x:v></x:c></x:row>
      </x:sheetData></x:worksheet>`;
    expect(await rowsOf(makeWorkbook(sheet, { shared }))).toEqual([
      { line: 2, cells: ['Nama', '', 'NIP baru'], rounded: [] },
      { line: 5, cells: ['Siti & Ani', '12', 'teks', 'TRUE'], rounded: [] },
    ]);
  });

  test('numbers that Excel has rounded are marked, exact ones are not', async () => {
    const cell = (value: string) => ({ xml: `<c><v>${value}</v></c>` });
    const values = ['1.98001012005011E+17', '1234567890123450', '1234567890123456', '10612345', '0.5'];
    expect(await rowsOf(makeWorkbook([values.map(cell)]))).toEqual([
      {
        line: 1,
        cells: ['198001012005011008', '1234567890123450', '1234567890123456', '10612345', '0.5'].map(
          (text) =>
            // The digits that a double holds.
            text.startsWith('19') ? String(BigInt(1.98001012005011e17)) : text,
        ),
        rounded: [0, 1],
      },
    ]);
  });

  test('the first sheet that is not hidden is read', async () => {
    const sheets =
      '<sheet name="Rahasia" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="Peserta" sheetId="2" r:id="rId3"/>';
    const more = [{ name: 'xl/worksheets/sheet2.xml', data: sheetXml([['terlihat']]) }];
    expect(await cellsOf(makeWorkbook([['tersembunyi']], { sheets, more }))).toEqual([['terlihat']]);
  });
});

describe('what is no table, or would cost too much, is named', () => {
  const wide = (count: number) => Array.from({ length: count }, () => 'a');
  const row = (attributes: string) =>
    `<worksheet><sheetData><row ${attributes}></row></sheetData></worksheet>`;

  test.each<[string, string, () => string | Uint8Array]>([
    ['an empty file', 'empty', () => ''],
    ['nothing but line ends', 'empty', () => '\uFEFF\r\n\r\n'],
    ['a picture', 'not-a-table', () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
    ['a PDF', 'not-a-table', () => '%PDF-1.7\n%âãÏÓ'],
    [
      'a workbook of Excel 97, or one with a password',
      'old-excel',
      () => Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    ],
    ['a web page that calls itself .xls', 'web-page', () => '<html><table><tr><td>Nama</td></tr></table>'],
    [
      'a document of LibreOffice',
      'open-document',
      () => makeZip([{ name: 'mimetype' }, { name: 'content.xml' }]),
    ],
    ['a zip of something else', 'not-a-table', () => makeZip([{ name: 'a.txt', data: 'a' }])],
    ['a zip that was cut off', 'damaged', () => makeWorkbook([['a']]).subarray(0, 400)],
    ['a quotation mark that nobody closes', 'cell-too-long', () => `a;"${'b'.repeat(300_000)}`],
    ['a row of 300 cells', 'too-wide', () => wide(300).join(';')],
    ['a row of 300 cells in a workbook', 'too-wide', () => makeWorkbook([wide(300)])],
    [
      'a cell far to the right',
      'too-wide',
      () => makeWorkbook('<worksheet><row><c r="XFD1"><v>1</v></c></row></worksheet>'),
    ],
    [
      'rows that run backwards',
      'damaged',
      () => makeWorkbook(row('r="1"').replace('</sheetData>', '<row r="1"/></sheetData>')),
    ],
    ['a row beyond the last', 'damaged', () => makeWorkbook(row('r="99999999999"'))],
    [
      'a place that is none',
      'damaged',
      () => makeWorkbook('<worksheet><row><c r="AAAA1"/></row></worksheet>'),
    ],
    ['a sheet that is no sheet', 'damaged', () => makeWorkbook('<html/>')],
    [
      'a tag that nobody closes',
      'damaged',
      () => makeWorkbook(`<worksheet><row ${'a="b" '.repeat(100_000)}`),
    ],
    [
      'entities that multiply',
      'damaged',
      () =>
        makeWorkbook(
          `<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><row><c t="str"><v>&a;</v></c></row></worksheet>`,
        ),
    ],
    ['a cell of 100,000 characters', 'cell-too-long', () => makeWorkbook([['a'.repeat(100_000)]])],
    [
      'shared texts of 60 MB',
      'bomb',
      () =>
        makeWorkbook([['a']], {
          shared: `<sst>${`<si><t>${'a'.repeat(30_000)}</t></si>`.repeat(1_100)}</sst>`,
        }),
    ],
    [
      'a sheet that says it is larger than all may be',
      'bomb',
      () =>
        makeWorkbook([['a']], {
          more: [
            {
              name: 'xl/worksheets/sheet1.xml',
              data: sheetXml([['a']]),
              claimed: { bytes: tableLimits.unpackedBytes + 1 },
            },
          ],
        }),
    ],
    [
      'a sheet that is larger than it says',
      'damaged',
      () =>
        makeWorkbook([['a']], {
          more: [{ name: 'xl/worksheets/sheet1.xml', data: sheetXml([['a']]), claimed: { bytes: 9 } }],
        }),
    ],
  ])('%s', async (_, code, content) => {
    expect(await faultOf(content())).toBe(code);
  });
});

test('reading stops as soon as it is told to', async () => {
  const path = join(folder, 'long.csv');
  writeFileSync(path, 'a;b\n'.repeat(200_000));
  const stop = new AbortController();
  let rows = 0;
  const reading = (async () => {
    for await (const batch of (await openTable(path)).rows({ signal: stop.signal })) {
      rows += batch.length;
      stop.abort(new Error('told'));
    }
  })();
  await expect(reading).rejects.toThrow('told');
  expect(rows).toBeLessThan(200_000);
});
