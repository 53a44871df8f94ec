// What is collected row by row goes on when more comes: looked at after every portion, it is what it would be at once.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReportData } from '../../src/reports/data.ts';
import { visitsOf } from '../../src/reports/dropoff/visits.ts';
import { createReports } from '../../src/reports/index.ts';
import { attemptsOf } from '../../src/reports/items/attempts.ts';
import { firstAnswersOf } from '../../src/reports/items/first-answers.ts';
import { arrayLog, plain } from './fixture.ts';
import { cohort, statementsOf, twoSessions } from './random-cohort.ts';

/** All three collections, by who it was and not by where they stand in memory. */
function collected(data: ReportData) {
  const { people } = data;
  const nameOf = (person: number | undefined) => people.person(person ?? 0).ref;
  const attempts = attemptsOf(data);
  const first = firstAnswersOf(data);
  const visits = visitsOf(data);
  const width = first.questions.length;
  return {
    attempts: Array.from({ length: attempts.length }, (_, index) =>
      [
        nameOf(attempts.person[index]),
        ...[attempts.session, attempts.isPosttest, attempts.at, attempts.items, attempts.right].map(
          (column) => column[index],
        ),
        ...[attempts.isFirst, attempts.isBest].map((column) => column[index]),
      ].join(' '),
    ).sort(),
    answers: attempts.answers.length,
    first: Array.from({ length: people.size * width }, (_, cell) => first.codes[cell] ?? 0)
      .map((code, cell) => `${nameOf(Math.floor(cell / width))} ${cell % width} ${code}`)
      .sort(),
    visits: Array.from({ length: people.size }, (_, person) => {
      const [from, to] = [visits.start[person], visits.start[person + 1]];
      return `${nameOf(person)} ${visits.page.subarray(from, to)} ${visits.at.subarray(from, to)}`;
    }).sort(),
  };
}

test('in portions, with voidings and new people between them, as at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      cohort({ people: 6, deeds: 50 }),
      fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 10 }),
      async (drawn, portions) => {
        const statements = statementsOf(drawn);
        const log = arrayLog([]);
        const open = () => createReports({ path: ':memory:', log, course: twoSessions, plain });
        const reports = open();
        let taken = 0;
        for (const portion of [...portions, statements.length]) {
          log.statements.push(...statements.slice(taken, taken + portion));
          taken += portion;
          await reports.catchUp();
          collected(reports.read());
        }
        const atOnce = open();
        await atOnce.catchUp();
        expect(collected(reports.read())).toEqual(collected(atOnce.read()));
        await Promise.all([reports.close(), atOnce.close()]);
      },
    ),
    { numRuns: 80 },
  );
});
