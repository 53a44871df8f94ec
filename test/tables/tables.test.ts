// Tables as files: every format gives back what went in, and no text of a stranger becomes a formula or breaks the file.
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import {
  type Cell,
  type Column,
  isTableFormat,
  legible,
  type Table,
  writeTable,
} from '../../src/tables/index.ts';
import { looksLikeFormula } from '../../src/tables/text.ts';

async function fileOf<Row>(table: Table<Row>, format: Parameters<typeof writeTable>[1]): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeTable(table, format)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

interface Line {
  name: string;
  nuptk: string;
  score: Cell;
  share: number;
  at: number;
  done: boolean;
}

const columns: Column<Line>[] = [
  { key: 'name', header: 'Nama', value: (line) => line.name, kind: 'text' },
  { key: 'nuptk', header: 'NUPTK', value: (line) => line.nuptk, kind: 'identifier' },
  { key: 'score', header: 'Nilai', value: (line) => line.score, kind: 'number' },
  { key: 'share', header: 'Bagian (%)', value: (line) => line.share, kind: 'percent' },
  { key: 'at', header: 'Waktu (WIB)', value: (line) => line.at, kind: 'time' },
  { key: 'done', header: 'Selesai', value: (line) => line.done },
];
const lines: Line[] = [
  {
    name: 'Siti "Ibu" Aminah; S.Pd., M.Si.',
    nuptk: '0123456789012345',
    score: 86.67,
    share: 56.5,
    at: Date.UTC(2025, 8, 20, 2, 59, 30, 250),
    done: true,
  },
  { name: '=HYPERLINK("http://x")', nuptk: '12', score: undefined, share: Number.NaN, at: 0, done: false },
];
const table: Table<Line> = { name: 'Guru', columns, rows: lines };

describe('CSV', () => {
  test('commas and points, a mark of its encoding, moments in WIB', async () => {
    expect((await fileOf(table, 'csv')).toString()).toBe(
      '\uFEFFNama,NUPTK,Nilai,Bagian (%),Waktu (WIB),Selesai\r\n' +
        '"Siti ""Ibu"" Aminah; S.Pd., M.Si.",0123456789012345,86.67,56.5,2025-09-20 09:59:30,TRUE\r\n' +
        `"'=HYPERLINK(""http://x"")",12,,,1970-01-01 07:00:00,FALSE\r\n`,
    );
  });

  test('for Excel: semicolons, decimal commas, and long numbers that keep their digits', async () => {
    expect((await fileOf(table, 'excel')).toString()).toBe(
      '\uFEFFNama;NUPTK;Nilai;Bagian (%);Waktu (WIB);Selesai\r\n' +
        '"Siti ""Ibu"" Aminah; S.Pd., M.Si.";"=""0123456789012345""";86,67;56,5;2025-09-20 09:59:30;TRUE\r\n' +
        `"'=HYPERLINK(""http://x"")";12;;;1970-01-01 07:00:00;FALSE\r\n`,
    );
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(
        '"',
        ',',
        ';',
        '\n',
        '\r',
        '=',
        '+',
        '-',
        '@',
        '\t',
        ' ',
        '0',
        '1',
        'a',
        '\u202E',
      ),
    }),
  );

  test('whatever the texts are, a parser reads the same cells, and none begins as a formula', async () => {
    const texts = fc.array(fc.array(anyText, { minLength: 2, maxLength: 2 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(texts, async (rows) => {
        const two: Column<string[]>[] = [0, 1].map((index) => ({
          key: `k${index}`,
          header: `K${index}`,
          value: (row) => row[index],
        }));
        for (const [format, delimiter] of [
          ['csv', ','],
          ['excel', ';'],
        ] as const) {
          const file = await fileOf({ name: 'x', columns: two, rows }, format);
          const read = parse(file, { bom: true, delimiter }) as string[][];
          expect(read).toEqual([
            ['K0', 'K1'],
            ...rows.map((row) =>
              row.map((text) => {
                const shown = legible(text);
                if (format === 'excel' && /^(0\d+|\d{12,})$/.test(shown)) return `="${shown}"`;
                return looksLikeFormula(shown) ? `'${shown}` : shown;
              }),
            ),
          ]);
          for (const cell of read.flat()) expect(cell).toMatch(/^(?![=+\-@\t\r＝＋－＠])|^="\d+"$/u);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('NDJSON', () => {
  test('an object a line, texts as they are, moments in UTC, nothing as null', async () => {
    const text = (await fileOf(table, 'ndjson')).toString();
    expect(text.endsWith('\n')).toBe(true);
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        name: 'Siti "Ibu" Aminah; S.Pd., M.Si.',
        nuptk: '0123456789012345',
        score: 86.67,
        share: 56.5,
        at: '2025-09-20T02:59:30.250Z',
        done: true,
      },
      {
        name: '=HYPERLINK("http://x")',
        nuptk: '12',
        score: null,
        share: null,
        at: '1970-01-01T00:00:00.000Z',
        done: false,
      },
    ]);
  });
});

test('legible: one line, nothing hidden, nothing that turns the text round', () => {
  expect(legible('  Budi\u202E\n  Santoso\u0000 ')).toBe('Budi Santoso');
  expect(legible('Budi Santoso')).toBe('Budi Santoso');
  expect(legible('')).toBe('');
  expect(legible('\uD800')).toBe('\uFFFD');
});

test('formats are known by name', () => {
  expect(['csv', 'excel', 'xlsx', 'ndjson'].every(isTableFormat)).toBe(true);
  expect(isTableFormat('pdf')).toBe(false);
});

describe('a stream', () => {
  const numbers: Column<number>[] = [
    { key: 'n', header: 'N', value: (n) => n },
    { key: 't', header: 'T', value: (n) => `baris ${n} dengan teks` },
  ];
  /** Counts what is taken of it, and whether it was closed. */
  function watched(length: number, failAt = -1) {
    const seen = { taken: 0, closed: false };
    function* rows() {
      try {
        for (let n = 0; n < length; n += 1) {
          if (n === failAt) throw new Error('putus');
          seen.taken = n + 1;
          yield n;
        }
      } finally {
        seen.closed = true;
      }
    }
    return { seen, rows: rows() };
  }

  test.each(['csv', 'excel', 'ndjson', 'xlsx'] as const)(
    '%s takes no more rows than its reader wants, and closes them when the reader goes',
    async (format) => {
      const { seen, rows } = watched(1_000_000);
      const stream = writeTable({ name: 'x', columns: numbers, rows }, format);
      let bytes = 0;
      for await (const chunk of stream) {
        bytes += chunk.length;
        if (bytes > 20_000) break;
      }
      expect(seen.taken).toBeGreaterThan(0);
      expect(seen.taken).toBeLessThan(200_000);
      expect(seen.closed).toBe(true);
    },
  );

  test.each(['csv', 'ndjson', 'xlsx'] as const)('%s throws what its rows throw', async (format) => {
    const { rows } = watched(10_000, 5_000);
    await expect(fileOf({ name: 'x', columns: numbers, rows }, format)).rejects.toThrow('putus');
  });

  test('asynchronous rows are as good, and other work gets its turn', async () => {
    async function* rows() {
      for (let n = 0; n < 40_000; n += 1) yield n;
    }
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    const file = await fileOf({ name: 'x', columns: numbers, rows: rows() }, 'csv');
    clearInterval(timer);
    expect(file.toString().split('\r\n')).toHaveLength(40_002);
    expect(turns).toBeGreaterThan(0);
  });
});
