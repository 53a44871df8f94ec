// The reports after a person was erased from the LRS: the figures are those of before, the name is nowhere.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openSqliteStore, parseIdentifier } from '../../lrs/index.ts';
import { prepareStatement } from '../../lrs/statement/prepare.ts';
import type { Statement } from '../../lrs/statement/types.ts';
import { createReports, type Reports } from '../../src/reports/index.ts';
import { removeFolder, temporaryFolder } from '../support/installation.ts';
import { arrayLog, asked, course, guru, page1, plain, statementOf, wholeSession } from './fixture.ts';

/** Everything that is counted of each person, without who it is. */
function figures(reports: Reports) {
  const { people, standings } = reports.read();
  return Array.from({ length: people.size }, (_, person) =>
    Object.values(standings).map((column: ArrayLike<number>) => column[person]),
  );
}

const namesIn = (reports: Reports) => {
  const { people } = reports.read();
  return Array.from({ length: people.size }, (_, person) => people.person(person).name);
};

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
  expect(before).toHaveLength(3);
  expect(namesIn(reports)).toContain('Ani Rahmawati');

  await store.erasePeople([[parseIdentifier('https://lms.sekolah.example|guru-2024-0000') ?? '']], {
    actor: 'test',
    reason: 'request',
  });
  await reports.catchUp();
  expect(figures(reports)).toEqual(before);
  expect(reports.freshness()).toMatchObject({ behind: 0 });
  expect(namesIn(reports)).toEqual(['', 'Budi Santoso', 'Citra Lestari']);
  expect(reports.read().people.person(0).identifier).toMatch(/^erased-/);
  await reports.close();
  const left = ['', '-wal']
    .filter((end) => existsSync(path + end))
    .map((end) => readFileSync(path + end).toString('latin1'))
    .join('');
  expect(['Rahmawati', 'guru-2024-0000'].filter((text) => left.includes(text))).toEqual([]);
  expect(left.includes('Budi Santoso')).toBe(true);
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
  const { people } = reports.read();
  expect(people.size).toBe(1);
  expect(people.person(0)).toMatchObject({ identifier: 'samaran', name: '' });
  await reports.close();
});
