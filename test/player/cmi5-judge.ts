// Judges the statements of an AU session by the rules of cmi5; sections are those of the specification.
import { isDeepStrictEqual } from 'node:util';
import type { Statement } from '../../src/vocabulary/statements.ts';

export type Mode = 'Normal' | 'Browse' | 'Review';

/** What a statement is judged by. */
export interface Case {
  sessionId: string;
  /** Whether launch data and preferences were read. */
  prepared: boolean;
  /** What the session, and what the registration has told before. */
  session: readonly Statement[];
  registration: readonly Statement[];
  launchMode: Mode;
  masteryScore: number | undefined;
  template: Record<string, unknown>;
}

export const ext = (name: string) => `https://w3id.org/xapi/cmi5/context/extensions/${name}`;
const category = (name: string) => `https://w3id.org/xapi/cmi5/context/categories/${name}`;
const progressIri = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const duration = /^PT(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/;

export const registration = '01234567-89ab-4cde-8f01-23456789abcd';
export const activityId = 'https://lms.example/au/77';
/** Without objectType, which an AU must not add. */
export const actor = { account: { homePage: 'https://lms.example', name: 'bu-sari' }, name: 'Sari' };

/** What is wrong with a statement, by the section of the rule that it breaks. */
export function faultsOf(one: Case, statement: Statement): string[] {
  const { id, timestamp, verb, context } = statement;
  const last = one.session[one.session.length - 1];
  const name = verb.id.replace(/.*\//, '');
  const faults: string[] = [];
  const expect = (holds: boolean, rule: string) => void (holds || faults.push(rule));
  expect(one.prepared, '10.2.1/11.0 launch data and preferences are read first');
  expect(uuid.test(id), '9.1 UUID');
  expect(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(timestamp), '9.7 UTC timestamp');
  expect(!last || last.timestamp <= timestamp, '9.3 order of timestamps');
  expect(isDeepStrictEqual(statement.actor, actor), '8.1.3 actor');
  expect(context.registration === registration, '9.6.1 registration');
  expect(context.extensions?.[ext('sessionid')] === one.sessionId, '9.6.3.1 session id');
  faults.push(...templateFaults(one.template, context));
  expect(
    (last === undefined) === (isDefined(statement) && name === 'initialized'),
    '7.1.1 initialized first',
  );
  expect(!definedVerbs(one.session).includes('terminated'), '7.1.2 after terminated');
  if (isDefined(statement)) faults.push(...definedFaults(one, statement, name));
  else {
    expect(!hasCategory(statement, 'moveon'), '9.6.2.2 moveon category');
    expect(one.launchMode === 'Normal', '10.2.2 nothing but begin and end');
  }
  const progress = statement.result?.extensions?.[progressIri];
  const completed = definedVerbs(one.registration).includes('completed');
  expect(progress === undefined || !completed, '9.5.5.1 progress after completed');
  expect(progress === undefined || (Number.isInteger(progress) && progress <= 100), '9.5.5.1 progress');
  return faults;
}

function definedFaults(
  one: Case,
  { object, result, context, ...statement }: Statement,
  name: string,
): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, rule: string) => void (holds || faults.push(rule));
  const [here, ever] = [definedVerbs(one.session), definedVerbs(one.registration)];
  const judged = name === 'passed' || name === 'failed';
  const { masteryScore, launchMode } = one;
  expect(['initialized', 'completed', 'passed', 'failed', 'terminated'].includes(name), '7.1.3 verb');
  expect(statement.verb.id === `http://adlnet.gov/expapi/verbs/${name}`, '9.3 verb IRI');
  expect(launchMode === 'Normal' || name === 'initialized' || name === 'terminated', '10.2.2 launch mode');
  expect(object.id === activityId, '9.4 object');
  expect(!here.includes(name), '9.3 verb twice in a session');
  expect(!judged || !(here.includes('passed') || here.includes('failed')), '9.3 passed and failed');
  expect(name !== 'completed' || !ever.includes('completed'), '9.3.3 completed once');
  expect(!judged || !ever.includes('passed'), '9.3.4 nothing judged after passed');
  expect(judged === (result?.score !== undefined), '9.5.1 score');
  expect(result?.success === (judged ? name === 'passed' : undefined), '9.5.2 success');
  expect(result?.completion === (name === 'completed' ? true : undefined), '9.5.3 completion');
  expect(name === 'initialized' || duration.test(result?.duration ?? ''), '9.5.4.1 duration');
  const counts = judged || name === 'completed';
  expect(hasCategory({ context }, 'moveon') === counts, '9.6.2.2 moveon category');
  expect(
    context.extensions?.[ext('masteryscore')] === (judged ? masteryScore : undefined),
    '9.6.3.2 masteryscore',
  );
  if (result?.score) {
    const { scaled, raw, min, max } = result.score;
    expect(scaled >= 0 && scaled <= 1, '9.5.1 scaled');
    expect([raw, min, max].every(Number.isInteger) && min <= raw && raw <= max, '9.5.1 raw');
    if (masteryScore !== undefined)
      expect(scaled >= masteryScore === (name === 'passed'), '9.3.4/9.3.5 judged by masteryScore');
  }
  return faults;
}

const hasCategory = ({ context }: Pick<Statement, 'context'>, name: string): boolean =>
  context.contextActivities.category.some(({ id }) => id === category(name));

/** Whether a statement is one that cmi5 defines (7.1.3). */
export const isDefined = (statement: Statement): boolean => hasCategory(statement, 'cmi5');

const definedVerbs = (statements: readonly Statement[]): string[] =>
  statements.filter(isDefined).map(({ verb }) => verb.id.replace(/.*\//, ''));

/** 10.2.1: everything of the template is there, unchanged, and first in its list. */
function templateFaults(template: Record<string, unknown>, context: Statement['context']): string[] {
  const { contextActivities, extensions, ...rest } = template as Record<string, Record<string, unknown>>;
  const has = (whole: unknown, part: object) =>
    Object.entries(part).every(([key, value]) =>
      isDeepStrictEqual((whole as Record<string, unknown>)[key], value),
    );
  const lists = Object.entries(contextActivities ?? {}).every(([name, activities]) => {
    const expected = Array.isArray(activities) ? activities : [activities];
    const found = (context.contextActivities as unknown as Record<string, unknown[]>)[name] ?? [];
    return isDeepStrictEqual(found.slice(0, expected.length), expected);
  });
  // The session id is checked by itself: a template is that of the latest session.
  const { [ext('sessionid')]: _, ...others } = extensions ?? {};
  return has(context, rest) && lists && has(context.extensions, others) ? [] : ['10.2.1 context template'];
}
