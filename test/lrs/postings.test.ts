// Blocks of postings: what is written is read again, in both directions, however entries came in.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { decodeEntries, encodeEntries } from '../../lrs/store/sqlite/blocks.ts';
import { openPostings, type Postings } from '../../lrs/store/sqlite/postings.ts';
import { steps } from '../../lrs/store/sqlite/schema.ts';

const pair = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.constantFrom(0, 0, 0, 5, 2 ** 40));
const inOrder = (pairs: readonly (readonly [number, number])[]): [number, number][] => {
  const distinct = new Map(pairs.map(([seq, via]) => [`${seq} ${via}`, [seq, via] as [number, number]]));
  return [...distinct.values()].sort(([a, x], [b, y]) => a - b || x - y);
};

describe('blocks', () => {
  it('keep every pair, numbers beyond 32 bits included', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), fc.integer({ min: 0, max: 2 ** 50 }), (pairs, shift) => {
        const entries = inOrder(pairs).flatMap(([seq, via]) => [seq + shift, via]);
        const first = entries[0] ?? 0;
        expect(decodeEntries(encodeEntries(entries, first), first)).toEqual(entries);
      }),
    );
  });

  it('take one byte for a posting that follows closely', () => {
    expect(encodeEntries([100, 0, 101, 0, 160, 0], 100)).toHaveLength(3);
  });
});

describe('postings', () => {
  let database: Database.Database;
  let postings: Postings;
  beforeEach(() => {
    database = new Database(':memory:');
    for (const step of steps) {
      if (typeof step === 'string') database.exec(step);
      else step(database);
    }
    postings = openPostings(database);
  });
  afterEach(() => {
    database.close();
  });

  const readAll = (list: number, ascending: boolean): [number, number][] => {
    const reader = postings.open(list, ascending);
    const found: [number, number][] = [];
    let place = ascending ? reader.seek(0, 0) : reader.seek(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    while (place !== undefined) {
      found.push([place.seq, place.via]);
      const { seq, via } = place;
      if (ascending) place = reader.seek(seq, via + 1);
      else place = via === 0 ? reader.seek(seq - 1, Number.MAX_SAFE_INTEGER) : reader.seek(seq, via - 1);
    }
    return found;
  };

  const amend = (list: number, entries: number[]): void =>
    database.transaction(() => postings.amend(list, entries))();

  it('come back in order, from blocks and from memory, with late ones amended', () => {
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 900 }),
        fc.array(pair, { maxLength: 1500 }),
        fc.nat(2000),
        (pairs, late, indexed) => {
          database.exec('DELETE FROM posting');
          postings.forget(0);
          const ordered = inOrder(pairs);
          for (const [seq, via] of ordered) if (seq <= indexed) postings.amend(7, [seq, via]);
          postings.write(indexed);
          postings.forget(indexed);
          for (const [seq, via] of ordered) if (seq > indexed) postings.amend(7, [seq, via]);
          // One by one, and all at once.
          for (const [seq, via] of late.slice(0, 40)) amend(7, [seq, via]);
          amend(7, inOrder(late.slice(40)).flat());
          const expected = inOrder([...pairs, ...late]);
          expect(readAll(7, true)).toEqual(expected);
          expect(readAll(7, false)).toEqual(expected.reverse());
          expect(readAll(8, true)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keep blocks small however often they are amended', () => {
    for (let seq = 1; seq <= 3000; seq += 1) postings.remember(1, seq * 2);
    postings.write(6000);
    postings.forget(6000);
    for (let seq = 1; seq <= 3000; seq += 1) amend(1, [seq * 2 - 1, 0]);
    const largest = database.prepare('SELECT max(count) FROM posting').pluck().get();
    expect(largest).toBeLessThanOrEqual(513);
    expect(readAll(1, true)).toHaveLength(6000);
  });
});
