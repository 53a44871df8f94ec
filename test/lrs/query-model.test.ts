// The index against the plain meaning of the filters (Communication 2.1.3): whatever was written, in whatever order and
// however often the index went to the disk, a query finds what looking at every statement would find.
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openSqliteStore } from '../../lrs/index.ts';
import { termsOf } from '../../lrs/statement/terms.ts';
import type { Statement } from '../../lrs/statement/types.ts';
import type { StatementQuery, Store, StoredStatement } from '../../lrs/store/port.ts';
import { temporaryFolder } from './harness.ts';
import { prepared } from './store-contract.ts';

const few = (prefix: string) => fc.nat(2).map((n) => `${prefix}${n}`);
const registrations = ['6', '7', '8'].map((n) => `${n}0000000-0000-4000-8000-000000000000`);
const ids = Array.from({ length: 40 }, (_, i) => `${String(i).padStart(8, '0')}-0000-4000-8000-000000000000`);

/** What one statement is made of; numbers choose among few values, so that filters often meet. */
const shape = fc.record({
  actor: few('mailto:a'),
  verb: few('http://example.com/v'),
  activity: few('http://example.com/x'),
  parent: fc.option(few('http://example.com/x')),
  instructor: fc.option(few('mailto:a')),
  registration: fc.option(fc.constantFrom(...registrations)),
  /** Another statement of the same run that it refers to, sooner or later in the log. */
  refers: fc.option(fc.nat(39), { freq: 2 }),
  voids: fc.boolean(),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

const filter = fc.record(
  {
    agent: few('mbox mailto:a'),
    relatedAgents: fc.boolean(),
    verb: few('http://example.com/v'),
    activity: few('http://example.com/x'),
    relatedActivities: fc.boolean(),
    registration: fc.constantFrom(...registrations),
  },
  { requiredKeys: [] },
);

function statementOf(parts: Shape, index: number) {
  const isVoiding = parts.voids && parts.refers !== null;
  return prepared({
    id: ids[index],
    actor: { mbox: parts.actor },
    verb: { id: isVoiding ? 'http://adlnet.gov/expapi/verbs/voided' : parts.verb },
    object:
      parts.refers === null ? { id: parts.activity } : { objectType: 'StatementRef', id: ids[parts.refers] },
    context: {
      ...(parts.registration && { registration: parts.registration }),
      ...(parts.instructor && { instructor: { mbox: parts.instructor } }),
      ...(parts.parent && { contextActivities: { parent: [{ id: parts.parent }] } }),
    },
  });
}

/** Whether the statement itself meets every filter. */
function meets(statement: Statement, query: Partial<StatementQuery>): boolean {
  const terms = termsOf(statement);
  const has = (kind: string, value: string | undefined, related = false) =>
    value === undefined ||
    terms.some((term) => term.kind === kind && term.value === value && (related || !term.related));
  return (
    has('agent', query.agent, query.relatedAgents) &&
    has('verb', query.verb) &&
    has('activity', query.activity, query.relatedActivities) &&
    has('registration', query.registration)
  );
}

/** Looks at every statement and at those that it refers to. */
function expected(rows: readonly StoredStatement[], query: Partial<StatementQuery>): number[] {
  const byId = new Map(rows.map((row) => [(JSON.parse(row.json) as Statement).id, row]));
  const matches = (row: StoredStatement): boolean => {
    const seen = new Set<StoredStatement>();
    for (let at: StoredStatement | undefined = row; at !== undefined && !seen.has(at); ) {
      seen.add(at);
      const statement = JSON.parse(at.json) as Statement;
      if (meets(statement, query)) return true;
      at = statement.object.objectType === 'StatementRef' ? byId.get(statement.object.id) : undefined;
    }
    return false;
  };
  const found = rows.filter((row) => !row.voided && matches(row)).map(({ seq }) => seq);
  return query.ascending ? found : found.reverse();
}

/** All pages of a walk. */
async function walk(store: Store, query: Partial<StatementQuery>, size: number): Promise<number[]> {
  const bound = await store.lastSeq();
  const seqs: number[] = [];
  for (;;) {
    const cursor = seqs.at(-1);
    const page = await store.queryStatements({
      ascending: false,
      bound,
      limit: size,
      ...query,
      ...(cursor !== undefined && { cursor }),
    });
    seqs.push(...page.map(({ seq }) => seq));
    if (page.length < size) return seqs;
  }
}

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

it('finds what looking at every statement would find, in pages of any size, after any restart', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(shape, { minLength: 1, maxLength: 40 }),
      fc.constantFrom(1, 3, 7, 1000),
      fc.nat(40),
      fc.array(fc.tuple(filter, fc.boolean(), fc.integer({ min: 1, max: 9 })), {
        minLength: 4,
        maxLength: 8,
      }),
      async (shapes, memorySize, restart, queries) => {
        run += 1;
        const path = join(folder.path, `${run}.sqlite`);
        const stores = [openSqliteStore(path, { memorySize })];
        for (const [index, parts] of shapes.entries()) {
          const writer = stores[index % stores.length];
          await writer?.writeStatements([statementOf(parts, index)]);
          // Nothing is closed, as after a crash; from here on two programs write in turns.
          if (index === restart) stores.push(openSqliteStore(path, { memorySize }));
        }
        const store = stores[0] as Store;
        const rows = await Promise.all(ids.slice(0, shapes.length).map((id) => store.readStatement(id)));
        const stored = rows.filter((row) => row !== undefined);
        expect(stored).toHaveLength(shapes.length);
        for (const [query, ascending, size] of queries) {
          const asked = { ...query, ascending };
          for (const reader of stores) {
            expect(await walk(reader, asked, size)).toEqual(expected(stored, asked));
          }
        }
        for (const open of stores) await open.close();
      },
    ),
    { numRuns: 80 },
  );
});

it('finds its own statements only, and since and until to the microsecond', async () => {
  const store = openSqliteStore(join(folder.path, 'own.sqlite'), { memorySize: 5 });
  const mine = { account: { homePage: 'https://lrs.example.org', name: 'mine' } };
  for (let i = 0; i < 30; i += 1) {
    const own = i % 3 === 0 ? { authority: JSON.stringify(mine) } : {};
    await store.writeStatements([
      { ...prepared({ actor: i % 2 ? mine : { mbox: 'mailto:a@b.c' } }), ...own },
    ]);
  }
  const authority = 'account https://lrs.example.org mine';
  const bound = await store.lastSeq();
  const own = await store.queryStatements({ authority, ascending: true, limit: 99, bound });
  expect(own.map(({ seq }) => seq)).toEqual([1, 4, 7, 10, 13, 16, 19, 22, 25, 28]);
  const narrowed = await store.queryStatements({
    authority,
    agent: authority,
    ascending: false,
    limit: 99,
    bound,
    since: own[1]?.stored ?? 0,
    until: own[8]?.stored ?? 0,
  });
  expect(narrowed.map(({ seq }) => seq)).toEqual([22, 16, 10]);
  await store.close();
});
