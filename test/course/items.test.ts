// The craft's rules for every question of the course, on pages and in the banks of the tests.
import { describe, expect, it } from '@jest/globals';
import { course as authored } from '../../course/index.ts';
import { plain } from '../../packager/render/markdown.ts';
import { type BlockOf, isQuestion, type QuestionBlock } from '../../src/blocks/schemas.ts';
import { checkCourse } from '../../src/model/check.ts';
import { bankItemsOf, blocksOf } from '../../src/model/course.ts';
import { itemFlaws } from '../../src/model/item-flaws.ts';

const course = checkCourse(authored);
const questions = course.sessions.flatMap(blocksOf).filter(isQuestion);
const items = course.sessions.flatMap(bankItemsOf);
const ofKind = <K extends QuestionBlock['kind']>(kind: K) =>
  questions.filter((question): question is BlockOf<K> => question.kind === kind);

const tally = <T>(values: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

it('has no flaw that the rules can find', () => {
  expect(itemFlaws(course, plain)).toEqual([]);
});

describe('items of the banks', () => {
  it('put the key of each cell in different places', () => {
    for (const session of course.sessions)
      for (const cell of session.bank?.posttest ?? [])
        expect(new Set(cell.items.map((item) => item.correct)).size).toBeGreaterThanOrEqual(2);
  });

  it('teach at every option, and never say the same thing twice', () => {
    for (const item of items) {
      const feedback = item.options.map((option) => option.feedback);
      for (const text of feedback) expect([item.id, text, text.length > 15]).toEqual([item.id, text, true]);
      expect(new Set(feedback).size).toBe(feedback.length);
      expect(feedback).not.toContain(item.explanation);
    }
  });

  it('are not questions of the pages over again', () => {
    const stems = questions.map((question) => plain(question.stem).toLowerCase());
    for (const item of items) expect(stems).not.toContain(plain(item.stem).toLowerCase());
  });
});

describe('questions on pages', () => {
  it('have keys that are not told by their length', () => {
    for (const item of ofKind('multiple-choice')) {
      const mean = (right: boolean) => {
        const lengths = item.options
          .filter((option) => item.correct.includes(option.id) === right)
          .map((option) => option.text.length);
        return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      };
      expect([item.id, mean(true) <= 1.4 * mean(false)]).toEqual([item.id, true]);
    }
  });

  it('state about as many true things as false ones, without words that give the key away', () => {
    const statements = ofKind('true-false');
    const right = statements.filter((item) => item.correct).length;
    expect(right / statements.length).toBeGreaterThanOrEqual(0.3);
    expect(right / statements.length).toBeLessThanOrEqual(0.7);
    for (const item of statements) expect(item.stem).not.toMatch(/\b(selalu|pasti|100%)/i);
  });

  it('sort nothing whose words are those of one target alone', () => {
    for (const item of ofKind('matching')) {
      const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu));
      const inTargets = tally(item.targets.flatMap((target) => [...words(target.text)]));
      for (const source of item.sources)
        for (const word of words(source.text))
          expect([item.id, source.text, word, inTargets.get(word)]).not.toEqual([
            item.id,
            source.text,
            word,
            1,
          ]);
    }
  });

  it('teach at every option', () => {
    for (const item of questions) {
      const texts = feedbackOf(item);
      for (const text of texts) expect([item.id, text, text.length > 15]).toEqual([item.id, text, true]);
      expect(texts).not.toContain(item.explanation);
    }
  });
});

function feedbackOf(item: QuestionBlock): string[] {
  switch (item.kind) {
    case 'true-false':
    case 'numeric':
      return Object.values(item.feedback);
    case 'matching':
      return item.sources.map((source) => source.feedback);
    case 'ordering':
      return item.items.map((entry) => entry.feedback);
    case 'fill-in':
      return [...item.answers.map((answer) => answer.feedback), item.otherwise];
    default:
      return item.options.map((option) => option.feedback);
  }
}
