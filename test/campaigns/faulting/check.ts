// Holds what the keepers have at the end against what the teacher has done.

import type { Lesson } from '../../../src/model/lesson.ts';
import { unpackMemory } from '../../../src/player/memory.ts';
import { mergeMemories, type Remembered } from '../../../src/player/remembered.ts';
import { unpackText } from '../../../src/player/work-text.ts';
import type { Statement } from '../../../src/vocabulary/statements.ts';
import type { Interaction } from './lms.ts';
import type { Given, Keeper, Log } from './log.ts';
import type { Schedule } from './schedule.ts';
import type { World } from './world.ts';

/** The memory counts tries up to here. */
const mostTries = 15;

/** Whoever keeps what is done with a kind of package. */
export function keepersOf({ format, hybrid }: Pick<Schedule, 'format' | 'hybrid'>): Keeper[] {
  if (!format.startsWith('scorm')) return ['memory', 'statements'];
  return hybrid ? ['memory', 'journal', 'statements'] : ['memory', 'journal'];
}

/** Everything that is wrong with what the keepers hold; empty when each answer is there, once. */
export async function problemsIn(
  world: World,
  schedule: Schedule,
  lesson: Lesson,
  log: Log,
  here: () => Promise<string[]>,
): Promise<string[]> {
  const keepers = keepersOf(schedule);
  const problems: string[] = [];
  const packed = await memoriesOf(world, schedule, here);
  const [first, ...others] = packed.flatMap((text) => unpackMemory(lesson, text) ?? []);
  const memory = others.reduce<Remembered | undefined>(
    (one, other) => one && mergeMemories(one, other),
    first,
  );
  if (memory) problems.push(...(await memoryProblems(memory, log)));
  else if (log.given.some(({ missing }) => !missing.has('memory'))) problems.push('There is no memory');
  if (log.onDevice.size > 0) problems.push(...deviceProblems(lesson, await here(), log));
  if (keepers.includes('journal'))
    problems.push(...listProblems('journal', world.lms.interactions.map(ofInteraction), log));
  if (keepers.includes('statements'))
    problems.push(...listProblems('statements', (await world.truth.statements()).flatMap(ofStatement), log));
  problems.push(...[...world.lms.complaints].map((complaint) => `The LMS complains: ${complaint}`));
  problems.push(...world.truth.complaints().map((complaint) => `The LRS complains: ${complaint}`));
  return problems;
}

/** What is missing of an opening's answers although the lesson says that all is in the LMS; undefined when that is true. */
export async function lieIn(
  world: World,
  schedule: Schedule,
  log: Log,
  opening: number,
): Promise<string | undefined> {
  const own = log.given.filter((one) => one.opening === opening);
  if (own.length === 0) return undefined;
  const [packed = ''] = await memoriesOf(world, schedule, async () => []);
  const memory = unpackMemory(world.lesson, packed);
  for (const { part, id } of own) {
    const has = part === 'question' ? memory?.answers.has(id) : part === 'lab' ? memory?.labs.has(id) : true;
    if (!has) return `its memory lacks ${id}`;
  }
  if (schedule.format.startsWith('scorm')) return undefined;
  const told = (await world.truth.statements()).flatMap(ofStatement);
  const lacking = own.find((given) => !told.includes(wordsOf(given)));
  return lacking && `its LRS lacks ${wordsOf(lacking)}`;
}

/** The memory that the LMS, or LRS, holds; those of the device where the lesson keeps them nowhere else. */
async function memoriesOf(
  world: World,
  { format }: Schedule,
  here: () => Promise<string[]>,
): Promise<string[]> {
  if (format === 'web') return here();
  return [format.startsWith('scorm') ? world.lms.memory : await world.truth.memory()];
}

/** An answer in words that are the same wherever it is kept. */
const wordsOf = ({ part, id, response, correct }: Omit<Given, 'opening' | 'missing'>): string =>
  `${part} ${id} = ${response || '-'} (${correct === undefined ? 'recorded' : correct ? 'right' : 'wrong'})`;

function ofInteraction(parts: Interaction): string {
  const { id = '?', type, result, student_response, learner_response = student_response ?? '' } = parts;
  const [, item] = /^[a-z-]+_\d+_(.+)$/.exec(id) ?? [];
  const plain = learner_response.replaceAll('[,]', ',').replaceAll('[.]', '.');
  const response = type === 'true-false' ? (plain.startsWith('t') ? 'true' : 'false') : plain;
  const correct = result === 'neutral' ? undefined : result === 'correct';
  const part = item !== undefined ? 'item' : correct === undefined ? 'lab' : 'question';
  return wordsOf({ part, id: item ?? id, response, correct });
}

function ofStatement({ verb, object, result, context }: Statement): string[] {
  const [, name] = /\/([a-z]+)$/.exec(verb.id) ?? [];
  const [, kind, id = ''] = /\/(question|lab)\/([^/]+)$/.exec(object.id) ?? [];
  if ((name !== 'answered' && name !== 'interacted') || kind === undefined) return [];
  const isItem = context.contextActivities.parent?.some(({ id: parent }) => parent.includes('/test/'));
  const response = (result?.response ?? '').replaceAll('[,]', ',').replaceAll('[.]', '.');
  const part = kind === 'lab' ? 'lab' : isItem ? 'item' : 'question';
  return [wordsOf({ part, id, response, correct: kind === 'lab' ? undefined : result?.success === true })];
}

/** Whether a list has every answer as often as it was given, in the order of each opening. */
function listProblems(keeper: Keeper, found: readonly string[], { given }: Log): string[] {
  const problems: string[] = [];
  const count = (list: readonly string[], words: string): number =>
    list.filter((one) => one === words).length;
  const all = given.map(wordsOf);
  const required = given.filter(({ missing }) => !missing.has(keeper));
  const needed = required.map(wordsOf);
  for (const words of new Set([...all, ...found])) {
    const [is, least, most] = [count(found, words), count(needed, words), count(all, words)];
    if (is < least) problems.push(`${keeper}: ${words} is there ${is} of ${least} times`);
    if (is > most) problems.push(`${keeper}: ${words} is there ${is} times, but was given ${most} times`);
  }
  if (problems.length > 0) return problems;
  for (const opening of new Set(required.map((one) => one.opening))) {
    const wanted = required.filter((one) => one.opening === opening).map(wordsOf);
    let at = 0;
    for (const words of found) if (words === wanted[at]) at++;
    if (at < wanted.length)
      problems.push(`${keeper}: opening ${opening} is not in order: ${found.join('; ')}`);
  }
  return problems;
}

async function memoryProblems(memory: Remembered, log: Log): Promise<string[]> {
  const problems: string[] = [];
  const ids = (part: Given['part']) =>
    new Set(log.given.filter((one) => one.part === part).map(({ id }) => id));
  for (const id of ids('question')) problems.push(...answerProblems(id, memory, log));
  for (const id of ids('lab')) {
    const last = log.given.filter((one) => one.id === id).pop();
    if (last && !last.missing.has('memory') && !memory.labs.has(id))
      problems.push(`memory: ${id} is lacking`);
  }
  for (const test of new Set(log.handedIn.map((one) => one.test))) {
    const all = log.handedIn.filter((one) => one.test === test);
    const required = all.filter(({ missing }) => !missing.has('memory')).length;
    const is = memory.tests.get(test)?.attempts ?? 0;
    const least = log.blind ? Math.min(1, required) : required;
    if (is < least || is > all.length)
      problems.push(`memory: ${test} has ${is} attempts instead of ${all.length}`);
  }
  if (!log.blind)
    for (const [test, options] of log.current) {
      const current = memory.tests.get(test)?.current?.answers ?? [];
      for (const [place, option] of options)
        if (current[place]?.option !== option)
          problems.push(`memory: ${test} lacks item ${place + 1} = ${option}`);
    }
  const { work } = log;
  if (work && !work.missing && !log.blind) {
    const [kept] = memory.works.values();
    const text = kept && (await unpackText(kept.packed));
    if (!text?.includes(work.text))
      problems.push(`memory: the work is ${text ?? 'lacking'} instead of ${work.text}`);
  }
  return problems;
}

/** What the device lacks of openings without an LMS. */
function deviceProblems(lesson: Lesson, packed: readonly string[], { given, onDevice }: Log): string[] {
  const memories = packed.flatMap((text) => unpackMemory(lesson, text) ?? []);
  return given
    .filter(({ part, opening }) => part === 'question' && onDevice.has(opening))
    .filter(({ id }) => !memories.some(({ answers }) => answers.has(id)))
    .map(({ id }) => `device: ${id} is lacking`);
}

function answerProblems(id: string, { answers }: Remembered, { given, blind }: Log): string[] {
  const all = given.filter((one) => one.part === 'question' && one.id === id);
  const required = all.filter(({ missing }) => !missing.has('memory'));
  const answer = answers.get(id);
  if (!answer) return required.length > 0 ? [`memory: ${id} is lacking`] : [];
  const response = answer.response?.join() ?? '?';
  const last = required[required.length - 1];
  const exact = !blind && all.every(({ missing }) => missing.size === 0);
  const openings = [...new Set(required.map((one) => one.opening))];
  const least = exact
    ? all.length
    : Math.max(0, ...openings.map((opening) => required.filter((one) => one.opening === opening).length));
  const isResponse = exact ? response === last?.response : all.some((one) => one.response === response);
  const problems: string[] = [];
  if (!isResponse) problems.push(`memory: ${id} is ${response} instead of ${last?.response}`);
  if (answer.tries < Math.min(least, mostTries) || answer.tries > all.length)
    problems.push(`memory: ${id} has ${answer.tries} tries instead of ${all.length}`);
  if (answer.everRight !== all.some(({ correct }) => correct) && exact)
    problems.push(`memory: ${id} forgets whether it was ever right`);
  return problems;
}
