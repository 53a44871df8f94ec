// XLSX as Excel demands it, read back with another program's reader.
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { fromBufferPromise } from 'yauzl';
import { crc32 } from '../../packager/inspect/crc32.ts';
import type { Column, Table } from '../../src/tables/index.ts';
import { xlsxFile } from '../../src/tables/xlsx/index.ts';
import { columnLetters } from '../../src/tables/xlsx/sheet.ts';
import { sheetNames } from '../../src/tables/xlsx/sheet-name.ts';

interface Line {
  name: string;
  nuptk: string;
  score: number | undefined;
  at: number;
}
const columns: Column<Line>[] = [
  { key: 'name', header: 'Nama', value: (line) => line.name },
  { key: 'nuptk', header: 'NUPTK', value: (line) => line.nuptk, kind: 'identifier' },
  { key: 'score', header: 'Nilai', value: (line) => line.score, kind: 'percent' },
  { key: 'at', header: 'Waktu', value: (line) => line.at, kind: 'time' },
];
const at = Date.UTC(2025, 8, 20, 2, 59, 30);
const line = (name: string): Line => ({ name, nuptk: '0123456789012345', score: 50, at });

async function bytesOf<Row>(table: Table<Row>, rowsPerSheet?: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of xlsxFile(table, rowsPerSheet)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const partsOf = (file: Buffer) =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(file))).map(([name, data]) => [
      name,
      Buffer.from(data).toString(),
    ]),
  );

describe('an XLSX file', () => {
  test('a reader finds texts, numbers and real dates', async () => {
    const file = await bytesOf({
      name: 'Guru',
      columns,
      rows: [line('Siti & <Aminah>'), { ...line(''), score: undefined }],
    });
    const [sheet] = await readWorkbook(file);
    expect(sheet?.sheet).toBe('Guru');
    const [head, first, second] = sheet?.data ?? [];
    expect(head).toEqual(['Nama', 'NUPTK', 'Nilai', 'Waktu']);
    expect(first?.slice(0, 3)).toEqual(['Siti & <Aminah>', '0123456789012345', 0.5]);
    // The reader takes a cell's date for UTC: it shows 09.59.30, as WIB does.
    expect(new Date(Number(first?.[3])).toISOString().slice(0, 19)).toBe('2025-09-20T09:59:30');
    expect(second?.[0]).toBeNull();
    expect(second?.[2]).toBeNull();
  });

  test('the parts refer to each other, the header is bold and frozen, columns are as wide as they need', async () => {
    const parts = partsOf(await bytesOf({ name: 'Guru', columns, rows: [line('x'.repeat(200))] }));
    expect(Object.keys(parts).toSorted()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    // The order of these elements is fixed by the schema.
    const order = [
      '<sheetViews>',
      '<sheetFormatPr',
      '<cols>',
      '<sheetData>',
      '<autoFilter',
      '<pageMargins',
      '<pageSetup',
    ];
    expect(order.map((tag) => sheet.indexOf(tag))).toEqual(
      order.map((tag) => sheet.indexOf(tag)).toSorted((a, b) => a - b),
    );
    expect(order.every((tag) => sheet.includes(tag))).toBe(true);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:D2"/>');
    expect(sheet).toContain('<col min="1" max="1" width="60" customWidth="1"/>');
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr"><is><t>Nama</t></is></c>');
    expect(parts['xl/workbook.xml']).toContain(`'Guru'!$A$1:$D$2</definedName>`);
    for (const [, target] of (parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g))
      expect(parts).toHaveProperty([`xl/${target}`]);
    for (const [, name] of (parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g))
      expect(parts).toHaveProperty([name as string]);
    const formats = Number(/<cellXfs count="(\d+)"/.exec(parts['xl/styles.xml'] ?? '')?.[1]);
    for (const [, style] of sheet.matchAll(/ s="(\d+)"/g)) expect(Number(style)).toBeLessThan(formats);
  });

  test('each part has the checksum and the sizes that its directory tells', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => line(`Guru ${index} ${Math.sin(index)}`));
    const file = await bytesOf({ name: 'Guru', columns, rows });
    const zip = await fromBufferPromise(file, { validateEntrySizes: true });
    const told: number[] = [];
    const found: number[] = [];
    for await (const entry of zip.eachEntry()) {
      told.push(entry.crc32);
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
      found.push(crc32(Buffer.concat(chunks)));
    }
    expect(told).toHaveLength(6);
    expect(found).toEqual(told);
  });

  test('texts that a spreadsheet might run, or that XML can not hold, stay texts', async () => {
    const hostile = [
      '=1+1',
      '@SUM(A1)',
      '\u0000\u0001\u000B',
      '\uFFFF\uD800',
      '_x0041_',
      ']]>',
      'y'.repeat(40_000),
    ];
    const file = await bytesOf({ name: 'x', columns, rows: hostile.map(line) });
    const sheet = partsOf(file)['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toContain('<f');
    expect(sheet).toContain('s="5" t="inlineStr"><is><t>=1+1<');
    expect(sheet).not.toMatch(/(?![\n])\p{Cc}|\uFFFF/u);
    expect(sheet).toContain('_x005F_x0041_');
    expect(sheet).toContain(']]&gt;');
    const cells = (await readWorkbook(file))[0]?.data.map((row) => row[0]) ?? [];
    expect(cells.slice(1, 3)).toEqual(['=1+1', '@SUM(A1)']);
    expect(String(cells.at(-1))).toHaveLength(32_767);
  });

  test('more rows than a sheet holds go on in the next one, each with its header', async () => {
    const rows = Array.from({ length: 250 }, (_, index) => line(`Guru ${index}`));
    const sheets = await readWorkbook(await bytesOf({ name: 'Guru', columns, rows }, 101));
    expect(sheets.map(({ sheet, data }) => [sheet, data.length])).toEqual([
      ['Guru', 101],
      ['Guru (2)', 101],
      ['Guru (3)', 51],
    ]);
    expect(sheets.flatMap(({ data }) => data.slice(1).map((row) => row[0]))).toEqual(
      rows.map(({ name }) => name),
    );
    const exact = await readWorkbook(await bytesOf({ name: 'Guru', columns, rows: rows.slice(0, 100) }, 101));
    expect(exact).toHaveLength(1);
  });

  test('a table without rows has its header', async () => {
    const [sheet] = await readWorkbook(await bytesOf({ name: 'Kosong', columns, rows: [] }));
    expect(sheet?.data).toEqual([['Nama', 'NUPTK', 'Nilai', 'Waktu']]);
  });
});

test('names of sheets are names that Excel accepts', () => {
  const first = (table: string) => sheetNames(table).next().value;
  expect(first('Guru: Kab. OKI / 2025')).toBe('Guru Kab. OKI 2025');
  expect(first("'")).toBe('Data');
  expect(first('History')).toBe('History 1');
  expect(first('x'.repeat(50))).toHaveLength(31);
});

test('columns have letters', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
