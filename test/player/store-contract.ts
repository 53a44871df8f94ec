// What every place for statements promises; run in Node on the device's store and in a real browser on IndexedDB.
// It asserts by itself, without a test framework, so that it can be bundled for the browser.
import type { StatementPlace } from '../../src/player/outbox/store.ts';
import { makeStatement, type Statement } from '../../src/vocabulary/statements.ts';

/** A statement with an id that says which. */
export function sampleStatement(number: number, more: Partial<Statement> = {}): Statement {
  const frame = {
    actor: { account: { homePage: 'https://lms.example', name: 'bu-sari' } },
    courseActivityId: 'https://kendali.example/kursus',
    sessionActivityId: 'https://kendali.example/kursus/sesi-1',
    language: 'id',
    platform: 'SCORM 1.2',
    definitions: {},
  };
  const stamp = {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    timestamp: new Date(1_800_000_000_000 + number * 1000).toISOString(),
  };
  return { ...makeStatement(frame, stamp, 'experienced', { part: 'page', id: `p-${number}` }), ...more };
}

const numbers = (statements: readonly Statement[]): string =>
  statements.map((statement) => Number(statement.id.slice(-12))).join();

/** Each promise with a check that rejects when it is broken. @param open opens the store of a box, again if need be */
export function storePromises(
  open: (box: string) => Promise<StatementPlace>,
): Record<string, () => Promise<void>> {
  const expectNumbers = async (store: StatementPlace, expected: string): Promise<void> => {
    const found = numbers(await store.all());
    if (found !== expected) throw new Error(`expected [${expected}], found [${found}]`);
  };
  return {
    'keeps statements in the order in which they came, across opening again': async () => {
      const store = await open('order');
      for (const number of [3, 1, 2]) await store.add(sampleStatement(number));
      await expectNumbers(store, '3,1,2');
      await expectNumbers(await open('order'), '3,1,2');
    },
    'keeps what it was given, unchanged': async () => {
      const store = await open('whole');
      await store.add(sampleStatement(1));
      const [found] = await store.all();
      if (JSON.stringify(found) !== JSON.stringify(sampleStatement(1))) throw new Error('changed');
    },
    'keeps a statement once': async () => {
      const store = await open('once');
      await store.add(sampleStatement(1));
      await store.add(sampleStatement(1));
      await expectNumbers(store, '1');
    },
    'takes many at the same time': async () => {
      const store = await open('many');
      await Promise.all(Array.from({ length: 60 }, (_, index) => store.add(sampleStatement(index))));
      await expectNumbers(store, Array.from({ length: 60 }, (_, index) => index).join());
    },
    'forgets what is removed, and nothing else': async () => {
      const store = await open('remove');
      for (const number of [1, 2, 3]) await store.add(sampleStatement(number));
      await store.remove([sampleStatement(2).id, 'unknown']);
      await expectNumbers(store, '1,3');
    },
    'tells which statements still wait': async () => {
      const [store, other] = [await open('still'), await open('still other')];
      const ids = [1, 2, 3].map((number) => sampleStatement(number).id);
      for (const number of [1, 2, 3]) await store.add(sampleStatement(number));
      await other.add(sampleStatement(4));
      await store.remove([sampleStatement(2).id]);
      await store.setAside(sampleStatement(3).id, 'because');
      const found = await store.stillWaiting([...ids, sampleStatement(4).id]);
      if (found.join() !== ids[0]) throw new Error(found.join());
    },
    'sets aside with the reason': async () => {
      const store = await open('aside');
      for (const number of [1, 2]) await store.add(sampleStatement(number));
      await store.setAside(sampleStatement(1).id, 'because');
      await store.setAside('unknown', 'because');
      await store.add(sampleStatement(1));
      await store.setAside(sampleStatement(1).id, 'once more');
      await expectNumbers(store, '2');
      const aside = await store.aside();
      if (numbers(aside.map(({ statement }) => statement)) !== '1' || aside[0]?.reason !== 'because')
        throw new Error(JSON.stringify(aside));
    },
    'gives up a whole box, what was set aside too, and no other': async () => {
      const [store, other] = [await open('clear'), await open('not clear')];
      for (const number of [1, 2]) {
        await store.add(sampleStatement(number));
        await other.add(sampleStatement(number + 2));
      }
      await store.setAside(sampleStatement(1).id, 'because');
      await other.setAside(sampleStatement(3).id, 'because');
      await store.clear();
      await expectNumbers(store, '');
      await expectNumbers(other, '4');
      const aside = [await store.aside(), await other.aside()].map(({ length }) => length);
      if (aside.join() !== '0,1') throw new Error(`set aside: ${aside}`);
    },
    'keeps boxes apart': async () => {
      const [one, other] = [await open('one'), await open('other')];
      await one.add(sampleStatement(1));
      await other.add(sampleStatement(2));
      await other.remove([sampleStatement(1).id]);
      await expectNumbers(one, '1');
      await expectNumbers(other, '2');
    },
  };
}
