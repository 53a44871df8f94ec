// The first answer of each person to each question on a page: what is known before the lesson has given its feedback.
import type { ReportData } from '../data.ts';
import { fact, kindCode, noSession } from '../facts/kinds.ts';
import { noPerson } from '../people.ts';
import { type Assessed, assessedOf } from './assessed.ts';
import { optionReader } from './options.ts';
import { indexParts } from './part-index.ts';
import { timeStepOf } from './times.ts';

/**
 * How {@link FirstAnswers.codes} are made: whether there is an answer, whether it is right, the bits of the options that
 * were chosen, and above them how long it took, as `timeStepOf` has it.
 */
const answered = 1;
const right = 2;
const optionShift = 2;
const timeShift = 18;
export const isRight = (code: number): number => (code & right) >> 1;
export const optionsOf = (code: number): number => (code >> optionShift) & 0xffff;
export const timeOf = (code: number): number => code >>> timeShift;

export interface FirstAnswers {
  /** The questions on pages, in the order of the course. */
  readonly questions: readonly Assessed[];
  /** By person × questions + question; 0 where there is no answer. */
  readonly codes: Uint32Array;
  /** By person × sessions + session: questions answered, and rightly at first. */
  readonly answered: Uint16Array;
  readonly right: Uint16Array;
}

export const firstAnswersOf = (data: ReportData): FirstAnswers =>
  data.grow('first-answers', begin, (found, from) => {
    const questions = assessedOf(data).filter(({ use }) => use === 'page');
    collect(data, questions, found, from);
    return { questions, codes: found.codes, ...sumsOf(data, questions, found.codes) };
  });

/** By person × questions + question: what the answer that counts so far says, and its row. */
const begin = () => ({ codes: new Uint32Array(0), rows: new Uint32Array(0) });

function collect(
  data: ReportData,
  questions: readonly Assessed[],
  found: ReturnType<typeof begin>,
  from: number,
): void {
  const { facts, people } = data;
  const { positions, width } = indexParts(
    data,
    questions.map((question, position) => ({ ...question, position })),
  );
  const optionsIn = optionReader(data, questions);
  const { length, kind, flags, session, learner, part, at, id, response, duration } = facts;
  const { personOf } = people;
  const size = people.size * questions.length;
  if (size > found.codes.length) {
    for (const name of ['codes', 'rows'] as const) {
      const wider = new Uint32Array(Math.ceil(size * (from === 0 ? 1 : 1.1)));
      wider.set(found[name]);
      found[name] = wider;
    }
  }
  const { codes, rows } = found;
  for (let row = from; row < length; row += 1) {
    const flag = flags[row] ?? 0;
    const where = session[row] ?? noSession;
    if (kind[row] !== kindCode.answer || (flag & fact.voided) !== 0 || where === noSession) continue;
    const question = positions[where * width + (part[row] ?? 0)] ?? -1;
    const person = personOf[learner[row] ?? 0] ?? noPerson;
    if (question < 0 || person === noPerson) continue;
    const cell = person * questions.length + question;
    if (codes[cell] !== 0) {
      const before = rows[cell] ?? 0;
      const now = at[row] ?? 0;
      const then = at[before] ?? 0;
      if (now > then || (now === then && (id[row] ?? 0) >= (id[before] ?? 0))) continue;
    }
    const chosen = optionsIn(question, response[row] ?? 0);
    codes[cell] =
      answered |
      ((flag & fact.correct) !== 0 ? right : 0) |
      (chosen << optionShift) |
      (timeStepOf(duration[row] ?? 0) << timeShift);
    rows[cell] = row;
  }
}

/** By person and session, how many questions were answered, and how many of them rightly at first. */
function sumsOf(
  { people, sessions }: ReportData,
  questions: readonly Assessed[],
  codes: Uint32Array,
): Pick<FirstAnswers, 'answered' | 'right'> {
  const sessionOf = Uint8Array.from(questions, (question) => question.session);
  const allAnswered = new Uint16Array(people.size * sessions.length);
  const allRight = new Uint16Array(allAnswered.length);
  for (let person = 0, cell = 0; person < people.size; person += 1) {
    for (let question = 0; question < questions.length; question += 1, cell += 1) {
      const code = codes[cell] ?? 0;
      if (code === 0) continue;
      const standing = person * sessions.length + (sessionOf[question] ?? 0);
      allAnswered[standing] = (allAnswered[standing] ?? 0) + 1;
      allRight[standing] = (allRight[standing] ?? 0) + isRight(code);
    }
  }
  return { answered: allAnswered, right: allRight };
}
