// What is mastered: answers in the best post-test by the objective and the competency that each item is evidence of.
import { type CompetencyCode, competencyCodes } from '../../model/competencies.ts';
import type { ReportData } from '../data.ts';
import { fact } from '../facts/kinds.ts';
import { assessedOf } from '../items/assessed.ts';
import { attemptsOf } from '../items/attempts.ts';
import type { Selection } from '../selection.ts';

export interface Mastery {
  /** Items of the post-test's bank that are evidence of it. */
  items: number;
  /** People with such an item in their best post-test, and how many of them had all of these right. */
  people: number;
  mastered: number;
  /** Answers in best post-tests, and those that were right; an item left open is wrong. */
  answers: number;
  right: number;
  /** The same in first pre-tests; 0 where the pre-test doesn't ask for it. */
  answersBefore: number;
  rightBefore: number;
}

export interface ObjectiveMastery extends Mastery {
  session: number;
  id: string;
  /** Plain text. */
  text: string;
}

export interface CompetencyMastery extends Mastery {
  code: CompetencyCode;
}

/** Of every objective in the order of the course; a session has those that it promises. */
export const masteryByObjective = (
  data: ReportData,
  selection: Selection,
  session: number | undefined,
): readonly ObjectiveMastery[] => {
  const objectives = data.sessions.flatMap(({ session: { objectives } }, index) =>
    index === (session ?? index)
      ? objectives.map(({ id, text }) => ({ session: index, id, text: data.plain(text).trim() }))
      : [],
  );
  const counts = data.memo(`mastery-objective ${session ?? ''} ${selection.key}`, () => {
    const places = new Map(
      objectives.map((objective, index) => [`${objective.session} ${objective.id}`, index]),
    );
    return count(data, selection, objectives.length, (item) => [
      places.get(`${item.session} ${item.objective}`) ?? -1,
    ]);
  });
  return objectives.map((objective, index) => ({ ...objective, ...(counts[index] ?? noMastery()) }));
};

/** Of all fifteen, in the framework's order. */
export const masteryByCompetency = (
  data: ReportData,
  selection: Selection,
  session: number | undefined,
): readonly CompetencyMastery[] => {
  const counts = data.memo(`mastery-competency ${session ?? ''} ${selection.key}`, () =>
    count(data, selection, competencyCodes.length, (item) =>
      session !== undefined && item.session !== session
        ? []
        : item.competencies.map((code) => competencyCodes.indexOf(code as CompetencyCode)),
    ),
  );
  return competencyCodes.map((code, index) => ({ code, ...(counts[index] ?? noMastery()) }));
};

const noMastery = (): Mastery => ({
  ...{ items: 0, people: 0, mastered: 0, answers: 0, right: 0, answersBefore: 0, rightBefore: 0 },
});

/** What a person has shown of a group so far. */
const shown = { nothing: 0, allRight: 1, someWrong: 2 } as const;

/** @param groupsOf positions of the groups that an item is evidence of; -1 is none */
function count(
  data: ReportData,
  { mask }: Selection,
  size: number,
  groupsOf: (item: ReturnType<typeof assessedOf>[number]) => readonly number[],
): Mastery[] {
  const assessed = assessedOf(data);
  const groups = assessed.map((item) =>
    item.use === 'page' ? [] : groupsOf(item).filter((group) => group >= 0),
  );
  const found = Array.from({ length: size }, noMastery);
  assessed.forEach(({ use, position }) => {
    if (use === 'posttest')
      for (const group of groups[position] ?? []) (found[group] ?? noMastery()).items += 1;
  });
  const states = new Uint8Array(data.people.size * size);
  const attempts = attemptsOf(data);
  const { answers } = attempts;
  for (let index = 0; index < answers.length; index += 1) {
    const attempt = answers.attempt[index] ?? 0;
    const isPosttest = attempts.isPosttest[attempt] === 1;
    if ((isPosttest ? attempts.isBest : attempts.isFirst)[attempt] === 0) continue;
    const person = attempts.person[attempt] ?? 0;
    if (mask[person] === 0) continue;
    const correct = (answers.flags[index] ?? 0) & fact.correct;
    for (const group of groups[answers.item[index] ?? 0] ?? []) {
      const mastery = found[group];
      if (!mastery) continue;
      if (!isPosttest) {
        mastery.answersBefore += 1;
        mastery.rightBefore += correct;
        continue;
      }
      mastery.answers += 1;
      mastery.right += correct;
      const place = person * size + group;
      const before = states[place] ?? shown.nothing;
      if (before === shown.nothing) {
        mastery.people += 1;
        mastery.mastered += correct;
        states[place] = correct ? shown.allRight : shown.someWrong;
      } else if (!correct && before === shown.allRight) {
        mastery.mastered -= 1;
        states[place] = shown.someWrong;
      }
    }
  }
  return found;
}
