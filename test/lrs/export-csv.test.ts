// Export of statements as CSV: what a spreadsheet gets, read back by RFC 4180.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvColumns } from '../../lrs/resources/export/csv.ts';
import { type Client, guru, type Json, startLrs, statement, type TestLrs } from './harness.ts';
import { exported } from './streams.ts';

let lrs: TestLrs;
let client: Client;
beforeAll(async () => {
  lrs = await startLrs({ maxPageSize: 7 });
  client = await lrs.client();
});
afterAll(async () => {
  expect(lrs.errors).toEqual([]);
  await lrs.close();
});

/** A reader of RFC 4180: rows of fields. */
function parseCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let value = '';
    if (text[at] === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
        if (at >= text.length) throw new Error('an open quote');
        if (text[at] === '"') at += 1;
        value += text[at];
      }
      at += 1;
    } else {
      for (; text[at] !== separator && text[at] !== '\r'; at += 1) {
        if (at >= text.length || text[at] === '"' || text[at] === '\n') throw new Error(`bad at ${at}`);
        value += text[at];
      }
    }
    row.push(value);
    if (text[at] === separator) at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither separator nor end of row at ${at}`);
  }
  expect(row).toEqual([]);
  return rows;
}

/** The rows as records, and the names of the columns checked. */
function records(text: string, separator = ','): Record<string, string>[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [head, ...rows] = parseCsv(text.slice(1), separator);
  expect(head).toEqual(csvColumns);
  return rows.map((cells) => {
    expect(cells).toHaveLength(csvColumns.length);
    return Object.fromEntries(csvColumns.map((name, i) => [name, cells[i] ?? '']));
  });
}

async function store(...batch: Json[]): Promise<void> {
  await client.post('statements', batch).expect(200);
}
const freshActivity = (): string => `http://example.com/activity/${randomUUID()}`;

describe('export as CSV', () => {
  const activity = freshActivity();
  const registration = randomUUID();
  const full = statement({
    actor: { name: 'Siti "Ti" Aminah, S.Pd.', account: { homePage: 'https://sekolah.example', name: '17' } },
    verb: { id: 'http://example.com/verbs/answered', display: { en: 'answered', id: 'menjawab' } },
    object: { id: activity, definition: { name: { en: 'Fractions', id: 'Pecahan' } } },
    result: {
      success: false,
      completion: true,
      score: { scaled: -0.5, raw: 2.5, min: 0, max: 10 },
      duration: 'PT4M12S',
      response: 'satu\ndua; tiga',
    },
    context: { registration },
    timestamp: '2026-03-01T15:00:00+07:00',
  });
  const plain = statement({ object: { id: activity } });
  beforeAll(() => store(full, plain));
  const query = { as: 'csv', activity, ascending: 'true' };

  it('has a row for each statement, with names in the language asked for', async () => {
    const [row, other] = records(await exported(lrs, client, query, { 'Accept-Language': 'id, en;q=0.5' }));
    const [stored] = (await client.get('statements', { activity, ascending: true })).body.statements;
    expect(row).toEqual({
      timestamp: '2026-03-01T08:00:00.000Z',
      'actor name': 'Siti "Ti" Aminah, S.Pd.',
      actor: 'https://sekolah.example 17',
      verb: 'menjawab',
      'verb id': 'http://example.com/verbs/answered',
      'object type': 'Activity',
      'object name': 'Pecahan',
      object: activity,
      success: 'false',
      completion: 'true',
      'score scaled': '-0.5',
      'score raw': '2.5',
      'score min': '0',
      'score max': '10',
      duration: 'PT4M12S',
      response: 'satu\ndua; tiga',
      registration,
      stored: stored?.stored,
      'statement id': full.id,
    });
    expect(other).toMatchObject({ actor: guru.mbox, 'object name': 'Pecahan', success: '', response: '' });
    const [english] = records(await exported(lrs, client, query, { 'Accept-Language': 'en' }));
    expect(english).toMatchObject({ verb: 'answered', 'object name': 'Fractions' });
  });

  it('writes semicolons and decimal commas for spreadsheets that expect them', async () => {
    const [row] = records(await exported(lrs, client, { ...query, separator: 'semicolon' }), ';');
    expect(row).toMatchObject({ 'score scaled': '-0,5', 'score raw': '2,5', response: 'satu\ndua; tiga' });
  });

  it('describes every kind of object', async () => {
    const tag = `http://example.com/verbs/${randomUUID()}`;
    const target = randomUUID();
    const objects: Json[] = [
      { objectType: 'Agent', name: 'Budi', mbox: 'mailto:budi@example.com' },
      { objectType: 'Group', member: [guru, { mbox_sha1sum: 'a'.repeat(40) }] },
      { objectType: 'StatementRef', id: target },
      { objectType: 'SubStatement', actor: guru, verb: { id: tag }, object: { id: activity } },
    ];
    await store(...objects.map((object) => statement({ verb: { id: tag }, object })));
    const rows = records(await exported(lrs, client, { as: 'csv', verb: tag, ascending: 'true' }));
    expect(rows.map((row) => [row['object type'], row['object name'], row.object])).toEqual([
      ['Agent', 'Budi', 'mailto:budi@example.com'],
      ['Group', '', `${guru.mbox}, ${'a'.repeat(40)}`],
      ['StatementRef', '', target],
      ['SubStatement', 'Fractions', activity],
    ]);
  });

  it('writes the row of names when nothing is found', async () => {
    expect(records(await exported(lrs, client, { as: 'csv', activity: freshActivity() }))).toEqual([]);
  });

  it('keeps any text in its field, and lets none begin a formula, whichever separator opens the file', async () => {
    const piece = fc.oneof(
      fc.constantFrom('=', '+', '-', '@', '"', ',', ';', '\t', '\r', '\n', '＝', "'", '1+1', 'cmd|'),
      fc.string({ maxLength: 4 }),
    );
    const words = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
    const samples = [...fc.sample(words, 150), '-0.5', '-3', '-1-1'];
    const at = freshActivity();
    await store(...samples.map((response) => statement({ object: { id: at }, result: { response } })));
    for (const [separator, mark] of [
      ['comma', ','],
      ['semicolon', ';'],
    ] as const) {
      const text = await exported(lrs, client, { as: 'csv', activity: at, ascending: 'true', separator });
      const found = records(text, mark).map(({ response = '' }) => response);
      for (const [i, sample] of samples.entries()) {
        // Apostrophes are put in and nothing else is changed.
        expect(found[i]?.replaceAll("'", '')).toBe(sample.replaceAll("'", ''));
        if (/^-\d+(?:[.,]\d+)?$/.test(sample)) continue;
        for (const cell of found[i]?.split(/[,;\t\r\n]/) ?? []) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
      }
    }
  });
});
