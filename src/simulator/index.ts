// The cohort simulator: believable teachers, the same for the same seed, whose statements go to an LRS by its public
// address. For looking at full reports, and for holding reports against a truth that is known.
import type { Course } from '../model/course.ts';
import type { Statement } from '../vocabulary/statements.ts';
import { planSession, type SessionPlan } from './course-plan.ts';
import { type Destination, deliver } from './delivery.ts';
import { type School, type Teacher, teacherOf } from './people.ts';
import type { Delivery } from './playing.ts';
import { type Random, randomOf } from './random.ts';
import { study } from './study.ts';
import type { StudyTruth } from './truth.ts';

export interface CohortOptions extends Destination {
  course: Course;
  /** Turns authored Markdown into plain text. */
  plain: (markdown: string) => string;
  teachers: number;
  seed: string;
  /** The present, in milliseconds since 1970: nothing happens after it. The cohort began two weeks before. */
  until: number;
  /** Base of activity ids, without a trailing slash; the vocabulary's own when left out. */
  baseIri?: string;
  /** Called now and then with what has been sent. */
  onProgress?: (sent: { teachers: number; statements: number }) => void;
}

export interface TeacherTruth {
  account: string;
  name: string;
  school: School;
  sessions: StudyTruth[];
}

export interface CohortResult {
  /** Different statements; repeated deliveries not counted. */
  statements: number;
  truth: TeacherTruth[];
}

const day = 86_400_000;
const hour = 3_600_000;
const wibOffset = 7 * hour;
/** Teachers are simulated in groups, so that memory does not grow with the cohort. */
const groupSize = 100;
const batchSize = 50;

/** @throws DeliveryError when the LRS refuses a batch or cannot be reached */
export async function simulateCohort(options: CohortOptions): Promise<CohortResult> {
  const { course, seed, until } = options;
  // The morning, in WIB, of the day two weeks ago: runs on one day invent the same statements with the same ids.
  const begins = Math.floor((until + wibOffset) / day) * day - wibOffset - 14 * day + 8 * hour;
  const plans = course.sessions.map((session) =>
    planSession(course, session, seed, options.plain, options.baseIri),
  );
  const truth: TeacherTruth[] = [];
  let statements = 0;
  for (let from = 1; from <= options.teachers; from += groupSize) {
    const deliveries: Delivery[] = [];
    for (let number = from; number < from + groupSize && number <= options.teachers; number += 1) {
      const teacher = teacherOf(seed, number);
      const random = randomOf(`${seed}/${begins}/${number}`);
      const studied = studyAll(teacher, plans, random, begins, until);
      deliveries.push(...studied.deliveries);
      truth.push({
        account: teacher.account,
        name: teacher.name,
        school: teacher.school,
        sessions: studied.truth,
      });
    }
    statements += deliveries.length;
    const arriving = deliveries.filter((delivery) => delivery.arrives <= until);
    // What is still on its way at the present is sent last: a report must be right without knowing the order.
    const late = deliveries.filter((delivery) => delivery.arrives > until);
    arriving.sort((a, b) => a.arrives - b.arrives);
    await send([...arriving, ...late], randomOf(`${seed}/kirim/${from}`), options, (sent) =>
      options.onProgress?.({ teachers: truth.length, statements: statements - deliveries.length + sent }),
    );
  }
  return { statements, truth };
}

function studyAll(
  teacher: Teacher,
  plans: readonly SessionPlan[],
  random: Random,
  begins: number,
  until: number,
): { deliveries: Delivery[]; truth: StudyTruth[] } {
  const deliveries: Delivery[] = [];
  const truth: StudyTruth[] = [];
  let opens = openingTime(random, begins);
  for (const plan of plans) {
    const studied = study(teacher, plan, random, opens, until);
    deliveries.push(...studied.deliveries);
    if (studied.truth.firstActivity !== null) truth.push(studied.truth);
    if (studied.truth.status === 'started' || !random.chance(0.85)) break;
    opens = (studied.truth.lastActivity ?? opens) + random.lognormal(20 * hour, 0.8);
  }
  return { deliveries, truth };
}

/** Most come together on the first day; the others some morning or evening after. */
function openingTime(random: Random, begins: number): number {
  if (random.chance(0.6)) return begins + Math.abs(random.normal(0, 0.7)) * hour;
  const evening = random.chance(0.6) ? 11 * hour : 1 * hour;
  return begins + (1 + random.below(12)) * day + evening + random.normal(0, 1) * hour;
}

/** Sends in order of arrival; now and then a batch twice, as after an answer that got lost. */
async function send(
  deliveries: readonly Delivery[],
  random: Random,
  destination: Destination,
  onSent: (statements: number) => void,
): Promise<void> {
  for (let start = 0; start < deliveries.length; start += batchSize) {
    const batch: Statement[] = deliveries.slice(start, start + batchSize).map(({ statement }) => statement);
    await deliver(batch, destination);
    if (random.chance(0.02)) await deliver(batch, destination);
    onSent(start + batch.length);
  }
}
