// The cohort simulator: believable teachers, the same for the same seed, whose statements go to an LRS by its public
// address. For looking at full reports, and for holding reports against a truth that is known.
import type { Course } from '../model/course.ts';
import { type Flaw, planSession, type SessionPlan } from './course-plan.ts';
import { type Destination, deliverAll } from './delivery.ts';
import { attendance } from './hall.ts';
import { firstCohort, strangersOf, type Teacher, teacherOf } from './people.ts';
import { type Delivery, hour, minute } from './playing.ts';
import { type Random, randomOf } from './random.ts';
import { refOf } from './roster.ts';
import { statementText } from './statement-text.ts';
import { study } from './study.ts';
import type { StudyTruth } from './truth.ts';

export interface CohortOptions extends Destination {
  course: Course;
  /** Turns authored Markdown into plain text. */
  plain: (markdown: string) => string;
  /** How many have signed up. */
  teachers: number;
  seed: string;
  /** The present, in milliseconds since 1970: nothing happens after it. The cohort began two weeks before. */
  until: number;
  /** Base of activity ids, without a trailing slash; the vocabulary's own when left out. */
  baseIri?: string;
  /** What the roster calls somebody who has signed up; invented when left out. */
  refOf?: (teacher: Teacher) => string;
  /** Called with everybody in turn, also with those who never began; waited for. */
  onTeacher?: (truth: TeacherTruth) => void | Promise<void>;
  /** Called now and then with what has been sent. */
  onProgress?: (sent: { teachers: number; statements: number }) => void;
}

export interface TeacherTruth
  extends Omit<Teacher, 'ability' | 'diligence' | 'pace' | 'skims' | 'confidence'> {
  /** What the roster calls her; empty for whoever isn't on it. */
  ref: string;
  /** Only sessions in which something happened until the present. */
  sessions: StudyTruth[];
}

export interface CohortResult {
  /** Different statements; repeated deliveries not counted. */
  statements: number;
  /** What is wrong on purpose with items, questions and pages, by session. */
  flaws: Record<string, readonly Flaw[]>;
}

const day = 24 * hour;
const wibOffset = 7 * hour;
/** Teachers are simulated in groups, so that memory does not grow with the cohort. */
const groupSize = 50;
const batchSize = 50;

/** The morning, in WIB, of the day two weeks ago: runs on one day invent the same statements with the same ids. */
export const eventOf = (until: number): number =>
  Math.floor((until + wibOffset) / day) * day - wibOffset - 14 * day + 8 * hour;

/** @throws DeliveryError when the LRS refuses a batch or cannot be reached */
export async function simulateCohort(options: CohortOptions): Promise<CohortResult> {
  const { course, seed, teachers } = options;
  const plans = course.sessions.map((session) =>
    planSession(course, session, seed, options.plain, options.baseIri),
  );
  const everybody = teachers + strangersOf(teachers);
  let statements = 0;
  let sent = 0;
  // While one group's statements are on their way, the next one is being played.
  let sending = Promise.resolve();
  for (let from = 1; from <= everybody; from += groupSize) {
    const last = Math.min(everybody, from + groupSize - 1);
    const played = await playGroup(options, plans, from, last);
    statements += played.length;
    await sending;
    sending = deliverAll(
      batchesOf(played, options.until, randomOf(`${seed}/kirim/${from}`)),
      options,
      (more) => {
        sent += more;
        options.onProgress?.({ teachers: Math.min(last, teachers), statements: Math.min(sent, statements) });
      },
    );
    // It is waited for above or below, after the next group was played; till then its failure is no stray one.
    sending.catch(() => undefined);
  }
  await sending;
  return { statements, flaws: Object.fromEntries(plans.map((plan) => [plan.lesson.session.id, plan.flaws])) };
}

/** A statement on its way: as text, because thousands of them wait. */
interface Message {
  readonly text: string;
  /** When it reaches the LRS, in milliseconds since 1970. */
  readonly arrives: number;
}

async function playGroup(
  options: CohortOptions,
  plans: readonly SessionPlan[],
  from: number,
  last: number,
): Promise<Message[]> {
  const { seed, teachers, until } = options;
  const messages: Message[] = [];
  for (let number = from; number <= last; number += 1) {
    const teacher = teacherOf(seed, number, teachers);
    const ref = number > teachers ? '' : (options.refOf ?? ((one: Teacher) => refOf(seed, one)))(teacher);
    const played = playTeacher(teacher, ref, plans, seed, until);
    for (const { statement, arrives } of played.deliveries)
      messages.push({ text: statementText(statement), arrives });
    const { ability, diligence, pace, skims, confidence, ...shown } = teacher;
    await options.onTeacher?.({ ...shown, ref, sessions: played.truth });
    // Requests under way go on in the meantime.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return messages;
}

/** All that one teacher does until the present. @param ref empty for whoever has not signed up */
export function playTeacher(
  teacher: Teacher,
  ref: string,
  plans: readonly SessionPlan[],
  seed: string,
  until: number,
): { deliveries: Delivery[]; truth: StudyTruth[] } {
  const begins = eventOf(until);
  const { number } = teacher;
  // A twin decides as the one before her does.
  const random = randomOf(`${seed}/${begins}/${teacher.oddity === 'twin' ? number - 1 : number}`);
  const ids = randomOf(`${seed}/${begins}/${number}/ids`);
  const hall = randomOf(`${seed}/${begins}/${number}/aula`);
  const deliveries: Delivery[] = [];
  const truth: StudyTruth[] = [];
  let opens = openingTime(teacher, random, begins);
  let goesOn = teacher.engagement !== 'never' || ref === '';
  plans.forEach((plan, index) => {
    const seen = ref === '' ? undefined : attendance(teacher, ref, plan, index, hall, begins, until);
    if (seen) deliveries.push(seen.delivery);
    if (!goesOn && !seen) return;
    const start = goesOn ? opens : Number.POSITIVE_INFINITY;
    const studied = study(teacher, plan, random, start, until, { ids, attended: seen?.at });
    deliveries.push(...studied.deliveries);
    if (studied.truth.times.length > 0 || seen) truth.push(studied.truth);
    if (!goesOn) return;
    goesOn = studied.truth.status !== 'started' && studied.truth.status !== 'none' && random.chance(0.94);
    const rest =
      teacher.engagement === 'that-day'
        ? random.lognormal(25, 0.5) * minute
        : random.lognormal(20 * hour, 0.8);
    opens = (studied.truth.lastActivity ?? opens) + rest;
  });
  return { deliveries, truth };
}

/** Days after the event on which the later cohorts begin. */
const laterCohorts: Readonly<Record<string, number>> = { 'Gelombang 2': 3, 'Gelombang 3': 6 };

/** Most come together on their cohort's first day; the others some morning or evening after. */
function openingTime({ cohort, mode, engagement }: Teacher, random: Random, begins: number): number {
  const first = begins + (cohort === firstCohort ? 0 : (laterCohorts[cohort] ?? 0) * day);
  const together = first + Math.abs(random.normal(0, 0.7)) * hour;
  const evening = random.chance(0.6) ? 11 * hour : 1 * hour;
  const later =
    first + (1 + random.below(12 - (laterCohorts[cohort] ?? 0))) * day + evening + random.normal(0, 1) * hour;
  return mode === 'luring' || engagement === 'that-day' || random.chance(0.6) ? together : later;
}

/** In order of arrival; now and then a batch twice, as after an answer that got lost. */
function* batchesOf(messages: readonly Message[], until: number, random: Random): Generator<string[]> {
  // What is still on its way at the present is sent last: a report must be right without knowing the order.
  const arriving = messages.filter(({ arrives }) => arrives <= until).sort((a, b) => a.arrives - b.arrives);
  const all = [...arriving, ...messages.filter(({ arrives }) => arrives > until)];
  for (let start = 0; start < all.length; start += batchSize) {
    const batch = all.slice(start, start + batchSize).map(({ text }) => text);
    yield batch;
    if (random.chance(0.02)) yield batch;
  }
}
