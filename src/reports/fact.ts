// Reads from a statement the one fact that reports count, or nothing: reading never throws, whatever a statement holds.
import { cmi5Categories } from '../vocabulary/cmi5.ts';
import { extensions, type VerbName, verbs } from '../vocabulary/terms.ts';
import type { CourseMap, Place } from './course-map.ts';
import { parseDuration } from './duration.ts';
import type { FactKind } from './facts/kinds.ts';
import { isRecord, type Learner, learnerOf, nameOf } from './learner.ts';

export interface Fact {
  /** Id of the statement: UUID in lower case. */
  statement: string;
  learner: Learner;
  /** Name beside the identifier; empty when there is none. */
  name: string;
  session: string;
  /** Empty when the statement has none. */
  registration: string;
  /** When it happened, in milliseconds since 1970: the statement's timestamp, not its arrival. */
  at: number;
  kind: FactKind;
  /** Id of the page, question, lab or test; empty for the session itself. */
  part: string;
  /** Whether an answer was right, or a post-test passed. */
  correct: boolean;
  /** An answer as the statement formats it, empty for an item left open, or what was said of or in a lab. */
  response: string;
  /** Score that a statement about the session or a test reports, 0–100. */
  score: number | undefined;
  /** What a lab measured, 0–100. */
  measure: number | undefined;
  /** How long it took, in milliseconds; 0 when the statement doesn't tell. */
  duration: number;
}

/** Kinds by verb and part. What a pre-test measures is neither passed nor failed, which tells it from a post-test. */
const kinds: ReadonlyMap<string, FactKind> = new Map(
  (
    [
      ['initialized', 'session', 'started'],
      ['resumed', 'session', 'resumed'],
      ['experienced', 'page', 'page'],
      ['answered', 'question', 'answer'],
      ['interacted', 'lab', 'lab'],
      ['completed', 'session', 'completed'],
      ['passed', 'session', 'passed'],
      ['failed', 'session', 'failed'],
      ['suspended', 'session', 'suspended'],
      ['terminated', 'session', 'terminated'],
      ['attended', 'session', 'attended'],
      ['completed', 'test', 'pretest'],
      ['passed', 'test', 'posttest'],
      ['failed', 'test', 'posttest'],
    ] as const satisfies readonly (readonly [VerbName, Place['part'], FactKind])[]
  ).map(([verb, part, kind]) => [`${verbs[verb].id} ${part}`, kind]),
);

const voidedVerb = 'http://adlnet.gov/expapi/verbs/voided';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * The fact that a statement reports.
 * @param stored microseconds since 1970; stands in for a missing timestamp
 * @returns undefined when the statement is not about this course or says nothing that reports count
 */
export function readFact(statement: object, stored: number, course: CourseMap): Fact | undefined {
  const said = statement as Readonly<Record<string, unknown>>;
  const { id, verb, object, actor, timestamp } = said;
  if (!isRecord(verb) || !isRecord(object) || typeof object.id !== 'string') return undefined;
  if (object.objectType !== undefined && object.objectType !== 'Activity') return undefined;
  const place = course.locate(object.id) ?? launchedSession(said.context, course);
  const kind = place && kindOf(`${verb.id} ${place.part}`, place, course);
  if (!kind || typeof id !== 'string' || !uuid.test(id)) return undefined;
  const learner = learnerOf(actor);
  if (!learner) return undefined;
  const told = typeof timestamp === 'string' ? Date.parse(timestamp) : Number.NaN;
  const result = isRecord(said.result) ? said.result : {};
  const context = isRecord(said.context) ? said.context : {};
  return {
    statement: id.toLowerCase(),
    learner,
    name: nameOf(actor),
    session: place.session,
    registration: typeof context.registration === 'string' ? context.registration.toLowerCase() : '',
    at: Number.isNaN(told) ? Math.floor(stored / 1000) : told,
    kind,
    part: place.part === 'session' ? '' : place.id,
    correct: result.success === true,
    response: typeof result.response === 'string' ? result.response : '',
    score: place.part === 'session' || place.part === 'test' ? scoreOf(result.score) : undefined,
    measure: kind === 'lab' ? measureOf(result.extensions) : undefined,
    duration: parseDuration(result.duration),
  };
}

/**
 * The session that a cmi5 defined statement is about: there the object has the id that the LMS gave, and our own id of
 * the session stands in the grouping (cmi5 9.4, 10.2.1).
 */
function launchedSession(context: unknown, course: CourseMap): Place | undefined {
  const activities =
    isRecord(context) && isRecord(context.contextActivities) ? context.contextActivities : {};
  if (!idsIn(activities.category).includes(cmi5Categories.defined)) return undefined;
  return idsIn(activities.grouping)
    .map((id) => course.locate(id))
    .find((place) => place?.part === 'session');
}

/** Ids of context activities, which may be one or a list (xAPI-Data 2.4.6.2). */
function idsIn(found: unknown): string[] {
  const list: unknown[] = Array.isArray(found) ? found : [found];
  return list.flatMap((one) => (isRecord(one) && typeof one.id === 'string' ? [one.id] : []));
}

function kindOf(meaning: string, place: Place, course: CourseMap): FactKind | undefined {
  const kind = kinds.get(meaning);
  const isItem =
    kind === 'answer' && place.part === 'question' && course.sessions.get(place.session)?.items.has(place.id);
  return isItem ? 'item' : kind;
}

/** The id of the statement that this one voids (xAPI-Data 2.3.2), in lower case; undefined for any other statement. */
export function voidedTarget(statement: object): string | undefined {
  const { verb, object } = statement as Record<string, unknown>;
  if (!isRecord(verb) || verb.id !== voidedVerb || !isRecord(object)) return undefined;
  return object.objectType === 'StatementRef' && typeof object.id === 'string' && uuid.test(object.id)
    ? object.id.toLowerCase()
    : undefined;
}

/** A score on 0–100 with two decimals, from `scaled` or else from raw, min and max (xAPI-Data 2.4.5.1). */
export function scoreOf(score: unknown): number | undefined {
  if (!isRecord(score)) return undefined;
  const { scaled, raw, min, max } = score;
  if (typeof scaled === 'number') return percent(scaled);
  if (typeof raw !== 'number' || typeof max !== 'number') return undefined;
  const low = typeof min === 'number' ? min : 0;
  return max > low ? percent((raw - low) / (max - low)) : undefined;
}

const percent = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;

function measureOf(found: unknown): number | undefined {
  const measure = isRecord(found) ? found[extensions.measure] : undefined;
  return typeof measure === 'number' ? Math.min(100, Math.max(0, measure)) : undefined;
}
