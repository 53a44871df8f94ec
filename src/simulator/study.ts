// One invented teacher studies one session: visits, reading, answers, retries, breaks, giving up. What she really did is
// kept as truth; what her devices tell of it, with their clocks and networks, becomes statements with a time of arrival.
import type { Response } from '../blocks/contract.ts';
import { simulationHomePage } from '../reports/learner.ts';
import {
  type Agent,
  answerResult,
  formatDuration,
  makeStatement,
  type Result,
  type Statement,
  type Subject,
  scoreOf,
} from '../vocabulary/statements.ts';
import { extensions, type VerbName } from '../vocabulary/terms.ts';
import type { PlannedPage, PlannedQuestion, SessionPlan } from './course-plan.ts';
import type { Teacher } from './people.ts';
import type { Random } from './random.ts';
import { type StudyTruth, truthKeeper } from './truth.ts';

export interface Delivery {
  statement: Statement;
  /** When it reaches the LRS, in milliseconds since 1970. */
  arrives: number;
}

const minute = 60_000;
const hour = 60 * minute;
const mostVisits = 6;

interface Device {
  platform: string;
  /** Milliseconds that its clock is ahead. */
  skew: number;
}

/** Thrown when the present is reached: what lies beyond has not happened yet. */
class Present extends Error {}

/**
 * @param start when the teacher first opens the session
 * @param until the present; nothing happens after it
 */
export function study(
  teacher: Teacher,
  plan: SessionPlan,
  random: Random,
  start: number,
  until: number,
): { deliveries: Delivery[]; truth: StudyTruth } {
  const truth = truthKeeper(plan);
  const deliveries: Delivery[] = [];
  const actor: Agent = {
    objectType: 'Agent',
    name: teacher.name,
    account: { homePage: simulationHomePage, name: teacher.account },
  };
  const devices = devicesOf(teacher, random);
  let registration = random.uuid();
  let device = devices[0];
  let now = start;
  /** While set, what the device tells arrives only then. */
  let onlineAgain: number | undefined;
  /** Progress of this registration, as the lesson itself keeps it. */
  let seen = new Set<string>();
  let tries = new Map<string, number>();
  let right = new Set<string>();
  let status: 'incomplete' | 'failed' | 'passed' = 'incomplete';

  function tell(verb: VerbName, subject: Subject, result?: Result): void {
    if (now > until) throw new Present();
    const at = now + device.skew;
    const statement = makeStatement(
      {
        actor,
        registration,
        courseActivityId: plan.courseActivityId,
        sessionActivityId: plan.sessionActivityId,
        language: 'id',
        platform: device.platform,
        definitions: plan.definitions,
      },
      { id: random.uuid(), timestamp: new Date(at).toISOString() },
      verb,
      subject,
      result,
    );
    deliveries.push({ statement, arrives: onlineAgain ?? now + 500 + random.below(4000) });
    truth.happened(at);
  }

  const weightOf = (questions: readonly PlannedQuestion[]) =>
    questions.reduce((sum, { spec }) => sum + spec.weight, 0);
  const score = () =>
    Math.round(
      (10_000 * weightOf(plan.questions.filter(({ spec }) => right.has(spec.id)))) / weightOf(plan.questions),
    ) / 100;

  function tellOutcome(): void {
    const isComplete =
      plan.pages.every((page) => seen.has(page.id)) && plan.questions.every(({ spec }) => tries.has(spec.id));
    if (!isComplete) return;
    const next = score() >= plan.passMark ? 'passed' : 'failed';
    if (next === status) return;
    const result = { score: scoreOf(score()), completion: true };
    if (status === 'incomplete') tell('completed', { part: 'session' }, result);
    status = next;
    tell(status, { part: 'session' }, { ...result, success: status === 'passed' });
    truth.concluded(status, score());
  }

  function answer({ spec, kind, unit, difficulty, guessing }: PlannedQuestion): boolean {
    const tried = (tries.get(spec.id) ?? 0) + 1;
    const knows = 1 / (1 + Math.exp(-(teacher.ability - difficulty + 0.8 * (tried - 1))));
    const correct = random.chance(knows + (1 - knows) * guessing);
    const response = correct ? spec.correct : wrongResponse(kind, spec, random);
    const seconds = random.lognormal(25, 0.5) * teacher.pace;
    now += seconds * 1000;
    tell(
      'answered',
      { part: 'question', id: spec.id, unit },
      answerResult(kind.interaction, response, correct, tried, seconds),
    );
    tries.set(spec.id, tried);
    if (correct) right.add(spec.id);
    truth.answered(spec.id, correct);
    tellOutcome();
    return correct;
  }

  function workOn(page: PlannedPage): void {
    tell('experienced', { part: 'page', id: page.id, unit: page.unit });
    seen.add(page.id);
    truth.read(page.id);
    tellOutcome();
    now += random.lognormal(page.minutes * 0.55, 0.4) * teacher.pace * minute;
    for (const lab of page.labs) {
      if (!random.chance(0.4 + 0.5 * teacher.diligence)) continue;
      const measure = Math.round(Math.min(100, Math.max(20, random.normal(78, 14))));
      const seconds = random.lognormal(150, 0.5);
      now += seconds * 1000;
      tell(
        'interacted',
        { part: 'lab', id: lab, unit: page.unit },
        {
          response: `akurasi ${measure}%`,
          duration: formatDuration(seconds),
          extensions: { [extensions.measure]: measure },
        },
      );
    }
    for (const question of page.questions) {
      if (right.has(question.spec.id)) continue;
      if (random.chance(0.06 * (1 - teacher.diligence))) continue;
      while (!answer(question) && (tries.get(question.spec.id) ?? 0) < 4) {
        if (!random.chance(0.2 + 0.5 * teacher.diligence)) break;
      }
    }
  }

  /** One visit; true when there is nothing left that she wants to do. */
  function visit(first: boolean): boolean {
    const opened = now;
    onlineAgain = undefined;
    tell(first ? 'initialized' : 'resumed', { part: 'session' });
    const open = plan.pages.filter(
      (page) => !seen.has(page.id) || page.questions.some(({ spec }) => !right.has(spec.id)),
    );
    const stamina = 0.93 + 0.06 * teacher.diligence;
    let finished = true;
    for (const page of open) {
      if (onlineAgain === undefined && random.chance(0.02)) onlineAgain = now + random.lognormal(3 * hour, 1);
      workOn(page);
      if (!random.chance(stamina)) {
        finished = false;
        break;
      }
    }
    now += random.lognormal(8, 0.5) * 1000;
    const ended = status !== 'incomplete';
    tell(
      ended ? 'terminated' : 'suspended',
      { part: 'session' },
      {
        ...(ended ? { score: scoreOf(score()) } : {}),
        completion: ended,
        duration: formatDuration((now - opened) / 1000),
      },
    );
    truth.left(now - opened, ended ? score() : undefined);
    return finished && status === 'passed';
  }

  try {
    for (let count = 0; count < mostVisits; count += 1) {
      if (visit(count === 0 || seen.size === 0)) break;
      if (!random.chance(0.15 + 0.65 * teacher.diligence)) break;
      now += random.lognormal(14 * hour, 1);
      device = devices[random.below(devices.length)] ?? device;
      if (random.chance(0.03)) {
        // Opened from another course page: the LMS begins a new registration, and the lesson starts over.
        registration = random.uuid();
        [seen, tries, right, status] = [new Set(), new Map(), new Set(), 'incomplete'];
      }
    }
  } catch (error) {
    if (!(error instanceof Present)) throw error;
  }
  return { deliveries, truth: truth.result() };
}

function devicesOf(teacher: Teacher, random: Random): [Device, ...Device[]] {
  const clock = () =>
    Math.round(random.chance(0.03) ? random.normal(0, 2 * minute) : random.normal(0, 4_000));
  const phone = { platform: 'SCORM 1.2', skew: clock() };
  return teacher.twoDevices ? [phone, { platform: 'xAPI', skew: clock() }] : [phone];
}

/** Any complete response that is not the right one. */
function wrongResponse(
  kind: PlannedQuestion['kind'],
  spec: PlannedQuestion['spec'],
  random: Random,
): Response {
  for (;;) {
    const response = kind.unpack(spec, random.below(kind.size(spec)));
    if (response && kind.isComplete(spec, response) && !kind.isCorrect(spec, response)) return response;
  }
}
