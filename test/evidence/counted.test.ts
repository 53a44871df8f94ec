// Counts that pages show: shared, kept for a minute, and counted anew after it.
import { expect, test } from '@jest/globals';
import { countedBy } from '../../src/portal/trainer/evidence/counted.ts';
import type { Selection } from '../../src/reports/selection.ts';
import { anHour, day, minute, morning, world } from './world.ts';

test('a count is kept for a minute while statements arrive, and says when it was made', async () => {
  const { data, log, everybody } = world(anHour('satu'));
  const selection: Selection = { mask: everybody, size: 1, key: 'semua', isPartial: false };
  const at = (version: number) => ({ ...data, log, version });
  const [first, meanwhile] = await Promise.all([
    countedBy(at(1), day, selection, morning),
    countedBy(at(2), day, selection, morning + 1),
  ]);
  expect(first).toMatchObject({ counted: 1, countedAt: morning });
  expect(meanwhile).toBe(first);
  expect(await countedBy(at(3), day, selection, morning + minute - 1)).toBe(first);
  expect(await countedBy(at(3), day, selection, morning + minute)).toMatchObject({
    counted: 1,
    countedAt: morning + minute,
  });
  // Nothing has come since: however long ago, it is the same.
  const last = await countedBy(at(3), day, selection, morning + minute);
  expect(await countedBy(at(3), day, selection, morning + 60 * minute)).toBe(last);
  expect(await countedBy(at(3), { ...day, items: 50 }, selection, morning)).toMatchObject({ counted: 0 });
});
