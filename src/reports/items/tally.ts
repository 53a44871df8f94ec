// Counts how everything that is judged was answered at first, by how well the same people did altogether: from these
// counts alone come difficulty, discrimination and the use of distractors.
import type { ReportData } from '../data.ts';
import { fact } from '../facts/kinds.ts';
import type { Selection } from '../selection.ts';
import { type Assessed, assessedOf } from './assessed.ts';
import { attemptsOf } from './attempts.ts';
import { firstAnswersOf, isRight, optionsOf, timeOf } from './first-answers.ts';
import { optionReader } from './options.ts';
import { timeStepOf, timeSteps } from './times.ts';

/** Totals are told apart by whole percent of right answers. */
export const bins = 101;

/** Rows are positions in `assessedOf`. */
export interface Tally {
  /** By (row × `bins` + total) × 2: who was wrong, and after it who was right. */
  readonly answers: Uint32Array;
  /** By (row × `bins` + total) × `width` + option: who chose it. The last one is for whatever is no option. */
  readonly options: Uint32Array;
  readonly width: number;
  /** By row: left open in a test. */
  readonly open: Uint32Array;
  /** By row: those who answered nothing else, who therefore have no rest, and those of them who were right. */
  readonly alone: Uint32Array;
  readonly aloneRight: Uint32Array;
  /** By row: sums of the share of right answers to everything else, of its square, and over those who were right. */
  readonly rest: Float64Array;
  readonly restSquared: Float64Array;
  readonly restOfRight: Float64Array;
  /** By row × `timeSteps` + step. */
  readonly times: Uint32Array;
}

/**
 * Of the people who are meant: in tests the answers of their first attempt, with that attempt as their total; on pages
 * their first answer, with the share of questions of the session that they answered rightly at first as their total.
 */
export const tallyOf = (data: ReportData, selection: Selection): Tally =>
  data.memo(`item-tally ${selection.key}`, () => {
    const tally = makeTally(assessedOf(data));
    countTests(data, selection, tally);
    countPages(data, selection, tally);
    return tally;
  });

function makeTally(assessed: readonly Assessed[]): Tally {
  const rows = assessed.length;
  const width = Math.max(0, ...assessed.map(({ options }) => options.length)) + 1;
  return {
    answers: new Uint32Array(rows * bins * 2),
    options: new Uint32Array(rows * bins * width),
    width,
    open: new Uint32Array(rows),
    alone: new Uint32Array(rows),
    aloneRight: new Uint32Array(rows),
    rest: new Float64Array(rows),
    restSquared: new Float64Array(rows),
    restOfRight: new Float64Array(rows),
    times: new Uint32Array(rows * timeSteps),
  };
}

/**
 * @param correct 0 or 1
 * @param chosen bits of the options
 * @param all answers that the total is made of, this one included @param right how many of them are right
 */
function add(
  tally: Tally,
  row: number,
  correct: number,
  chosen: number,
  timeStep: number,
  all: number,
  right: number,
): void {
  const { answers, options, width, times, rest, restSquared, restOfRight } = tally;
  const cell = row * bins + Math.round((100 * right) / all);
  answers[cell * 2 + correct] = (answers[cell * 2 + correct] ?? 0) + 1;
  const place = cell * width;
  if (chosen === 0) options[place + width - 1] = (options[place + width - 1] ?? 0) + 1;
  for (let bits = chosen, option = 0; bits !== 0; bits >>= 1, option += 1) {
    if ((bits & 1) !== 0) options[place + option] = (options[place + option] ?? 0) + 1;
  }
  const step = row * timeSteps + timeStep;
  times[step] = (times[step] ?? 0) + 1;
  if (all === 1) {
    tally.alone[row] = (tally.alone[row] ?? 0) + 1;
    tally.aloneRight[row] = (tally.aloneRight[row] ?? 0) + correct;
    return;
  }
  const share = (right - correct) / (all - 1);
  rest[row] = (rest[row] ?? 0) + share;
  restSquared[row] = (restSquared[row] ?? 0) + share * share;
  if (correct === 1) restOfRight[row] = (restOfRight[row] ?? 0) + share;
}

function countTests(data: ReportData, { mask }: Selection, tally: Tally): void {
  const optionsIn = optionReader(data, assessedOf(data));
  const attempts = attemptsOf(data);
  const { length, attempt: attemptOf, item, flags, response, duration } = attempts.answers;
  for (let index = 0; index < length; index += 1) {
    const attempt = attemptOf[index] ?? 0;
    if (attempts.isFirst[attempt] === 0 || mask[attempts.person[attempt] ?? 0] === 0) continue;
    const row = item[index] ?? 0;
    const flag = flags[index] ?? 0;
    const isOpen = (flag & fact.open) !== 0;
    if (isOpen) tally.open[row] = (tally.open[row] ?? 0) + 1;
    add(
      tally,
      row,
      flag & fact.correct,
      isOpen ? 0 : optionsIn(row, response[index] ?? 0),
      timeStepOf(duration[index] ?? 0),
      attempts.items[attempt] ?? 1,
      attempts.right[attempt] ?? 0,
    );
  }
}

function countPages(data: ReportData, { mask }: Selection, tally: Tally): void {
  const { people, sessions } = data;
  const first = firstAnswersOf(data);
  const { questions, codes } = first;
  const rowOf = Uint16Array.from(questions, ({ position }) => position);
  const sessionOf = Uint8Array.from(questions, ({ session }) => session);
  for (let person = 0; person < people.size; person += 1) {
    if (mask[person] === 0) continue;
    for (let question = 0; question < questions.length; question += 1) {
      const code = codes[person * questions.length + question] ?? 0;
      if (code === 0) continue;
      const standing = person * sessions.length + (sessionOf[question] ?? 0);
      add(
        tally,
        rowOf[question] ?? 0,
        isRight(code),
        optionsOf(code),
        timeOf(code),
        first.answered[standing] ?? 1,
        first.right[standing] ?? 0,
      );
    }
  }
}
