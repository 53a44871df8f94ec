// The workload: statements as the course's own player makes them. A few invented teachers really play the lessons, by
// the simulator; a cohort of any size then repeats what they did under its own names, registrations, ids and times.
import { createHash } from 'node:crypto';
import type { Course } from '../../../src/model/course.ts';
import { planSession } from '../../../src/simulator/course-plan.ts';
import { teacherOf } from '../../../src/simulator/people.ts';
import { randomOf } from '../../../src/simulator/random.ts';
import { study } from '../../../src/simulator/study.ts';

/** One statement that was played, cut where learners differ. */
export interface Step {
  /** JSON text before the id, the timestamp, the name, the account and the registration, and after it. */
  readonly pieces: readonly [string, string, string, string, string, string];
  /** Milliseconds since the teacher began. */
  readonly at: number;
  /** Which of the script's registrations it belongs to. */
  readonly attempt: number;
}

/** What one teacher did in the whole course, in order. */
export type Script = readonly Step[];

/** How many statements a learner of the benchmark has sent on average: 12,000 learners in a million statements. */
const statementsPerLearner = 83;

/** Learners of a store of this many statements; at least as many as a small class. */
export const learnersOf = (statements: number): number =>
  Math.max(30, Math.round(statements / statementsPerLearner));

const homePage = 'https://simulasi.kendali.example';
const epoch = Date.UTC(2026, 0, 5, 1);
const markers = ['#id#', '#timestamp#', '#name#', '#account#', '#registration#'] as const;

/** The account name of a learner. @param number from 0 */
export const accountOf = (learner: number): string => `pembelajar-${String(learner).padStart(6, '0')}`;

/** The agent of an account, as a query parameter names it. */
export const agentOf = (account: string): object => ({
  objectType: 'Agent',
  account: { homePage, name: account },
});

/**
 * Lets invented teachers play the whole course.
 * @param plain turns authored Markdown into plain text
 */
export function playScripts(
  course: Course,
  plain: (markdown: string) => string,
  teachers: number,
  seed: string,
): Script[] {
  const plans = course.sessions.map((session) => planSession(course, session, seed, plain));
  return Array.from({ length: teachers }, (_, index) => {
    const teacher = teacherOf(seed, index + 1);
    const attempts = new Map<string, number>();
    return plans.flatMap((plan) => {
      const random = randomOf(`${seed}/${index}/${plan.lesson.session.id}`);
      return study(teacher, plan, random, 0, Number.MAX_SAFE_INTEGER / 2).deliveries.map(({ statement }) => {
        const registration = statement.context.registration ?? '';
        const attempt = attempts.get(registration) ?? attempts.size;
        attempts.set(registration, attempt);
        const [id, timestamp, name, account, registered] = markers;
        const text = JSON.stringify({
          ...statement,
          id,
          timestamp,
          actor: { objectType: 'Agent', name, account: { homePage, name: account } },
          context: { ...statement.context, registration: registered },
        });
        return { pieces: cut(text), at: Date.parse(statement.timestamp), attempt };
      });
    });
  });
}

function cut(text: string): Step['pieces'] {
  const pieces = text.split(/#(?:id|timestamp|name|account|registration)#/);
  const [a, b, c, d, e, f] = pieces;
  const isWhole =
    pieces.length === markers.length + 1 && text.replace(/[^#]*(#[a-z]+#)[^#]*/g, '$1') === markers.join('');
  if (!isWhole || a === undefined || b === undefined || c === undefined)
    throw new Error(
      'A statement of the player has other parts, or in another order, than the benchmark expects',
    );
  if (d === undefined || e === undefined || f === undefined) throw new Error('A statement lacks a part');
  return [a, b, c, d, e, f];
}

interface Learner {
  readonly account: string;
  readonly name: string;
  readonly script: Script;
  position: number;
  /** How often the script was played through before. */
  round: number;
  /** The registration in use and what it was made for. */
  registration: string;
  attempt: number;
}

/**
 * The statements of a cohort as JSON texts, one learner after the other at random, each learner's in her order, without
 * end. Cohorts of different seeds have the same learners and registrations but statements of their own.
 */
export function openCohort(scripts: readonly Script[], learners: number, seed: string): () => string {
  const random = randomOf(seed);
  const states = Array.from({ length: learners }, (_, number): Learner => {
    const script = scripts[number % scripts.length] ?? [];
    return {
      account: accountOf(number),
      name: teacherOf('bench', number + 1).name,
      script,
      // Somewhere in the course, so that every lesson is being taught at any time.
      position: random.below(script.length),
      round: 0,
      registration: '',
      attempt: -1,
    };
  });
  return () => {
    const learner = random.pick(states);
    let step = learner.script[learner.position];
    if (step === undefined) {
      learner.position = 0;
      learner.round += 1;
      learner.attempt = -1;
      step = learner.script[0];
      if (step === undefined) throw new Error('A script of the workload is empty');
    }
    learner.position += 1;
    if (step.attempt !== learner.attempt) {
      learner.attempt = step.attempt;
      learner.registration = registrationOf(learner.account, learner.round, step.attempt);
    }
    const [a, b, c, d, e, f] = step.pieces;
    const time = new Date(epoch + step.at).toISOString();
    return (
      a + random.uuid() + b + time + c + learner.name + d + learner.account + e + learner.registration + f
    );
  };
}

function registrationOf(account: string, round: number, attempt: number): string {
  const hash = createHash('sha256').update(`${account}/${round}/${attempt}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
