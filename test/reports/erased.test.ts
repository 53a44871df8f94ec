// The reports after a person was erased from the LRS: the figures are those of before, the name is nowhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openSqliteStore, parseIdentifier } from '../../lrs/index.ts';
import { prepareStatement } from '../../lrs/statement/prepare.ts';
import type { Statement } from '../../lrs/statement/types.ts';
import { createReports, type Reports } from '../../src/reports/index.ts';
import { removeFolder, temporaryFolder } from '../support/installation.ts';
import { arrayLog, asked, course, guru, page1, plain, statementOf, wholeSession } from './fixture.ts';

const everyone = { sort: 'activity', descending: false } as const;

/** Everything that a session's table tells, without who it is about. */
function figures(reports: Reports) {
  const { lines, ...counts } = reports.learners('sesi-1', everyone, 1, 100);
  const told = lines.map(({ ref: _, name: __, identifier: ___, homePage: ____, ...rest }) => rest);
  return { ...counts, told };
}

const answer = (response: string, success: boolean) => ({ success, completion: true, response });
const score = { scaled: 0.8, raw: 80, min: 0, max: 100 };

function cohort() {
  return ['Ani Rahmawati', 'Budi Santoso', 'Citra Lestari'].flatMap((name, index) => {
    const who = guru(name, `guru-2024-000${index}`);
    const at = (minute: number) => `2026-08-0${index + 1}T02:0${minute}:00Z`;
    return [
      statementOf(who, at(0), 'initialized', wholeSession),
      statementOf(who, at(1), 'experienced', page1),
      statementOf(who, at(2), 'answered', asked('mana-ai'), answer(index === 1 ? 'a' : 'b', index === 1)),
      statementOf(who, at(3), 'answered', asked('mana-ai'), answer('a', true)),
      statementOf(who, at(4), index === 2 ? 'failed' : 'passed', wholeSession, {
        success: index < 2,
        score,
      } as never),
    ];
  });
}

test('figures stay, the name goes, also from the raw bytes of the file', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'reports.sqlite');
  const store = openSqliteStore(join(folder, 'lrs.sqlite'));
  const authority = { account: { homePage: 'https://lrs.example', name: 'kunci' } };
  await store.writeStatements(
    cohort().map((statement) =>
      prepareStatement(statement as unknown as Statement, {
        version: '1.0.3',
        authority,
        defines: () => true,
      }),
    ),
  );
  const reports = createReports({ path, log: store, course, plain });
  await reports.catchUp();
  const before = figures(reports);
  expect(before).toMatchObject({ matching: 3, byStatus: { passed: 2, failed: 1 } });
  const search = { ...everyone, search: 'rahmawati' };
  expect(reports.learners('sesi-1', search, 1, 10).matching).toBe(1);

  await store.erasePeople([[parseIdentifier('https://lms.sekolah.example|guru-2024-0000') ?? '']], {
    actor: 'test',
    reason: 'request',
  });
  await reports.catchUp();
  expect(figures(reports)).toEqual(before);
  expect(reports.freshness()).toMatchObject({ behind: 0 });
  const { lines } = reports.learners('sesi-1', everyone, 1, 10);
  expect(lines.map(({ name }) => name)).toEqual(['', 'Budi Santoso', 'Citra Lestari']);
  expect(lines[0]?.identifier).toMatch(/^erased-/);
  const left = ['', '-wal'].map((end) => readFileSync(path + end).toString('latin1')).join('');
  expect(['Rahmawati', 'guru-2024-0000'].filter((text) => left.includes(text))).toEqual([]);
  expect(left.includes('Budi Santoso')).toBe(true);
  await reports.close();
  await store.close();
  removeFolder(folder);
});

test('a rewriting between two looks at the log begins the fold anew, and is not mixed with it', async () => {
  const log = arrayLog(cohort());
  let rewrites = 0;
  const named = (name: string) =>
    log.statements.map((statement) => ({ ...(statement as Statement), actor: guru(name, 'samaran') }));
  const reports = createReports({
    path: ':memory:',
    course,
    plain,
    log: {
      ...log,
      rewrites: async () => rewrites,
      // The person is erased just after these entries were read.
      readLog: async (range) => {
        const entries = await log.readLog(range);
        if (rewrites === 0) {
          log.statements.splice(0, log.statements.length, ...named(''));
          rewrites = 1;
        }
        return entries;
      },
    },
  });
  await reports.catchUp();
  await reports.catchUp();
  const { lines } = reports.learners('sesi-1', everyone, 1, 10);
  expect(lines.map(({ identifier, name }) => [identifier, name])).toEqual([['samaran', '']]);
  await reports.close();
});
