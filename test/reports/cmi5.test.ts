// A lesson launched by cmi5: the LMS calls the session by an id of its own, and the report finds it all the same.
import { expect, test } from '@jest/globals';
import { createReports } from '../../src/reports/index.ts';
import { statuses } from '../../src/reports/standing.ts';
import { cmi5Categories } from '../../src/vocabulary/cmi5.ts';
import { type Statement, scoreOf } from '../../src/vocabulary/statements.ts';
import type { VerbName } from '../../src/vocabulary/terms.ts';
import { arrayLog, course, guru, page1, plain, statementOf, wholeSession } from './fixture.ts';

const learner = guru('cmi5', 'sari');

/** A statement about the session as an AU says it (cmi5 9.4, 10.2.1). */
function defined(verb: VerbName, minute: number, result?: Statement['result']): Statement {
  const said = statementOf(learner, `2026-08-01T02:0${minute}:00.000Z`, verb, wholeSession, result);
  const activity = (id: string) => ({ objectType: 'Activity' as const, id });
  return {
    ...said,
    object: activity('https://lms.example/au/7'),
    context: {
      ...said.context,
      contextActivities: {
        grouping: [activity('https://lms.example/course/3'), activity(said.object.id)],
        category: [activity(cmi5Categories.defined)],
      },
    },
  };
}

const linesOf = async (statements: object[]) => {
  const reports = createReports({ path: ':memory:', log: arrayLog(statements), course, plain });
  await reports.catchUp();
  const { people, standings } = reports.read();
  const lines = Array.from({ length: people.size }, (_, person) => ({
    identifier: people.person(person).identifier,
    status: statuses[standings.status[person] ?? 0],
    score: standings.score[person],
    pagesSeen: standings.pagesSeen[person],
    visits: standings.duration[person],
  }));
  await reports.close();
  return lines;
};

test('started, passed and the score come from what cmi5 defines', async () => {
  const lines = await linesOf([
    defined('initialized', 1),
    statementOf(learner, '2026-08-01T02:02:00.000Z', 'experienced', page1),
    defined('passed', 3, { success: true, score: scoreOf(80) }),
    defined('terminated', 4, { duration: 'PT3M' }),
  ]);
  expect(lines).toEqual([{ identifier: 'sari', status: 'passed', score: 80, pagesSeen: 1, visits: 180_000 }]);
});

test('what other activities are grouped under the session says nothing of it', async () => {
  const { context, ...said } = defined('passed', 1, { success: true, score: scoreOf(80) });
  const foreign = {
    ...said,
    context: { ...context, contextActivities: { ...context.contextActivities, category: [] } },
  };
  expect(await linesOf([foreign])).toEqual([]);
});
