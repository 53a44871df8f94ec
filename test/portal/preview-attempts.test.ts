// What attempts in the preview keep: each part its own record, and all together no more than there is room for.
import { expect, test } from '@jest/globals';
import { openPortalDatabase } from '../../src/portal/database.ts';
import { createAttempts } from '../../src/portal/preview/attempts.ts';

function begun() {
  const database = openPortalDatabase(':memory:');
  database.exec("INSERT INTO content VALUES ('c', 1, 'c', '{}', 0)");
  const attempts = createAttempts(database, () => 0);
  const about = { contentId: 'c', studentName: 'Sari', folded: false, portalOrigin: 'http://localhost' };
  return { attempts, id: attempts.create(about, 'pengunjung').id };
}

const record = (revision: number, length: number) => ({
  revision,
  cmi: { suspend_data: 'x'.repeat(length) },
});
const mebibyte = 1024 * 1024;

test('a part has a record of its own, and an older one changes nothing', () => {
  const { attempts, id } = begun();
  expect(attempts.save(id, 0, record(2, 3))).toBe(true);
  expect(attempts.save(id, 0, record(1, 1))).toBe(true);
  expect(attempts.save(id, 1, record(1, 5))).toBe(true);
  expect(attempts.recordOf(id, 0)).toEqual(record(2, 3));
  expect(attempts.recordOf(id, 1)).toEqual(record(1, 5));
});

test('a package of many parts can not fill the disk', () => {
  const { attempts, id } = begun();
  for (let part = 0; part < 7; part++) expect(attempts.save(id, part, record(1, mebibyte))).toBe(true);
  expect(attempts.save(id, 7, record(1, mebibyte))).toBe(false);
  expect(attempts.recordOf(id, 7)).toBeUndefined();
  expect(attempts.save(id, 6, record(2, 10))).toBe(true);
  expect(attempts.save(id, 7, record(1, 10))).toBe(true);
});
