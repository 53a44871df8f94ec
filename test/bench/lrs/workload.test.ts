// The workload: statements that the LRS takes, of the size that the course's own have, the same for the same seed.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadCourse } from '../../../packager/course.ts';
import { plain } from '../../../packager/render/markdown.ts';
import { startLrs } from '../../lrs/harness.ts';
import { openCohort, playScripts, type Script } from './workload.ts';

let scripts: Script[] = [];
beforeAll(() => {
  scripts = playScripts(loadCourse().course, plain, 2, 'test');
});

interface Sent {
  id: string;
  actor: { account: { name: string } };
  timestamp: string;
  context: { registration: string };
}

const take = (learners: number, seed: string, count: number): Sent[] => {
  const next = openCohort(scripts, learners, seed);
  return Array.from({ length: count }, () => JSON.parse(next()) as Sent);
};

describe('the cohort', () => {
  it('says the same for the same seed, and with another seed the same learners say other things', () => {
    const [one, again, other] = [take(40, 'a', 300), take(40, 'a', 300), take(40, 'b', 300)];
    expect(again).toEqual(one);
    const idsOf = (statements: Sent[]): Set<string> => new Set(statements.map(({ id }) => id));
    expect(idsOf([...one, ...other]).size).toBe(600);
    const learnersOf = (statements: Sent[]): string[] =>
      [...new Set(statements.map(({ actor }) => actor.account.name))].sort();
    expect(learnersOf(one)).toHaveLength(40);
    expect(learnersOf(other)).toEqual(learnersOf(one));
  });

  it('lets a learner go on after the end of the course under new registrations', () => {
    const length = scripts[0]?.length ?? 0;
    const all = take(1, 'a', length * 3);
    const registrations = new Set(all.map(({ context }) => context.registration));
    expect(registrations.size).toBeGreaterThanOrEqual(6);
  });

  it('is of the size of the course’s statements', () => {
    const next = openCohort(scripts, 100, 'a');
    const sizes = Array.from({ length: 1000 }, () => Buffer.byteLength(next())).sort((a, b) => a - b);
    expect(sizes[500]).toBeGreaterThan(1200);
    expect(sizes[990]).toBeLessThan(2300);
  });

  it('is taken by the LRS', async () => {
    const lrs = await startLrs();
    try {
      const client = await lrs.client();
      const statements = take(50, 'a', 200);
      const { status, body } = await client.post('statements', statements);
      expect({ status, body }).toEqual({ status: 200, body: statements.map(({ id }) => id) });
    } finally {
      await lrs.close();
    }
  });
});
