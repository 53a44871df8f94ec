// A lesson launched by cmi5: the LMS calls the session by an id of its own, and the report finds it all the same.
import { expect, test } from '@jest/globals';
import { createReports } from '../../src/reports/index.ts';
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

const lineOf = (statements: object[]) => {
  const reports = createReports({ path: ':memory:', log: arrayLog(statements), course, plain });
  return reports
    .catchUp()
    .then(() => [...reports.everyLearner('sesi-1', { sort: 'name', descending: false })]);
};

test('started, passed and the score come from what cmi5 defines', async () => {
  const lines = await lineOf([
    defined('initialized', 1),
    statementOf(learner, '2026-08-01T02:02:00.000Z', 'experienced', page1),
    defined('passed', 3, { success: true, score: scoreOf(80) }),
    defined('terminated', 4, { duration: 'PT3M' }),
  ]);
  expect(lines).toMatchObject([{ identifier: 'sari', status: 'passed', score: 80, pagesSeen: 1 }]);
});

test('what other activities are grouped under the session says nothing of it', async () => {
  const { context, ...said } = defined('passed', 1, { success: true, score: scoreOf(80) });
  const foreign = {
    ...said,
    context: { ...context, contextActivities: { ...context.contextActivities, category: [] } },
  };
  expect(await lineOf([foreign])).toEqual([]);
});
