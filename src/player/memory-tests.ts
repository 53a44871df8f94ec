// The tests' section of the packed memory:
//
//   tests   := (known:1 [attempts:8 best:14 last:14 drawn current])*   the pre-test, then the post-test
//   drawn   := count:10 times:3*                                       by the item's position in the bank
//   current := underway:1 [count:6 (item:10 answered:1 [option:6 correct:1])*]
//
//   rights  := (known:1 [count:6 right:1*])*                           the last attempt at each; a section of its own
//
// Scores are hundredths. Items are positions in the published bank, which only ever grows at the end; options are single
// letters or digits, so neither needs the bank, which may not have been loaded.
import type { Lesson, LessonTest } from '../model/lesson.ts';
import type { BitReader, BitWriter } from './bits.ts';
import type { LessonState } from './lesson.ts';
import { testFor } from './places.ts';
import { type CurrentAttempt, freshTest, maxDraws, type TestAnswer, type TestMemory } from './test-memory.ts';

const uses: readonly LessonTest['use'][] = ['pretest', 'posttest'];
const optionIds = '0123456789abcdefghijklmnopqrstuvwxyz';
const maxAttempts = 255;
const maxPositions = 1023;
const maxItems = 63;

/** Writes what is remembered of the session's tests; nothing when none was begun. */
export function testsSection(bits: BitWriter, { lesson, tests }: LessonState): void {
  if (tests.size === 0) return;
  for (const use of uses) {
    const memory = tests.get(testFor(lesson, use)?.id ?? '');
    bits.write(memory ? 1 : 0, 1);
    if (memory) writeTest(bits, memory);
  }
}

function writeTest(bits: BitWriter, { attempts, best, last, drawn, current }: TestMemory): void {
  bits.write(Math.min(maxAttempts, attempts), 8);
  bits.write(Math.round(best * 100), 14);
  bits.write(Math.round(last * 100), 14);
  const positions = Math.min(maxPositions, Math.max(-1, ...drawn.keys()) + 1);
  bits.write(positions, 10);
  for (let item = 0; item < positions; item++) bits.write(Math.min(maxDraws, drawn.get(item) ?? 0), 3);
  bits.write(current ? 1 : 0, 1);
  if (current) writeAttempt(bits, current);
}

function writeAttempt(bits: BitWriter, { items, answers }: CurrentAttempt): void {
  bits.write(Math.min(maxItems, items.length), 6);
  for (const [index, item] of items.slice(0, maxItems).entries()) {
    const answer = answers[index];
    bits.write(item, 10);
    bits.write(answer ? 1 : 0, 1);
    if (!answer) continue;
    bits.write(optionIds.indexOf(answer.option), 6);
    bits.write(answer.correct ? 1 : 0, 1);
  }
}

/** Writes which items of the last attempts were right; nothing where none is known. */
export function rightsSection(bits: BitWriter, { lesson, tests }: LessonState): void {
  if (![...tests.values()].some(({ lastRight }) => lastRight)) return;
  for (const use of uses) {
    const rights = tests.get(testFor(lesson, use)?.id ?? '')?.lastRight?.slice(0, maxItems);
    bits.write(rights ? 1 : 0, 1);
    if (!rights) continue;
    bits.write(rights.length, 6);
    for (const right of rights) bits.write(right ? 1 : 0, 1);
  }
}

/** Adds what {@link rightsSection} wrote to the tests. @throws RangeError when the bits end too early */
export function readRights(
  bits: BitReader,
  lesson: Lesson,
  tests: ReadonlyMap<string, TestMemory>,
): Map<string, TestMemory> {
  const known = new Map(tests);
  for (const use of uses) {
    if (bits.read(1) === 0) continue;
    const lastRight = Array.from({ length: bits.read(6) }, () => bits.read(1) === 1);
    const id = testFor(lesson, use)?.id ?? '';
    const memory = tests.get(id);
    if (memory) known.set(id, { ...memory, lastRight });
  }
  return known;
}

/** Reads what {@link testsSection} wrote. @throws RangeError when the bits end too early */
export function readTests(bits: BitReader, lesson: Lesson): Map<string, TestMemory> {
  const tests = new Map<string, TestMemory>();
  for (const use of uses) {
    const memory = bits.read(1) === 1 ? readTest(bits) : undefined;
    const test = testFor(lesson, use);
    if (test && memory) tests.set(test.id, memory);
  }
  return tests;
}

function readTest(bits: BitReader): TestMemory {
  const attempts = bits.read(8);
  const best = Math.min(100, bits.read(14) / 100);
  const last = Math.min(100, bits.read(14) / 100);
  const drawn = new Map<number, number>();
  const positions = bits.read(10);
  for (let item = 0; item < positions; item++) {
    const times = bits.read(3);
    if (times > 0) drawn.set(item, times);
  }
  const current = bits.read(1) === 1 ? readAttempt(bits) : undefined;
  return { ...freshTest, attempts, best, last, drawn, ...(current ? { current } : {}) };
}

function readAttempt(bits: BitReader): CurrentAttempt {
  const items: number[] = [];
  const answers: (TestAnswer | undefined)[] = [];
  const count = bits.read(6);
  for (let index = 0; index < count; index++) {
    items.push(bits.read(10));
    answers.push(bits.read(1) === 1 ? readAnswer(bits) : undefined);
  }
  return { items, answers };
}

function readAnswer(bits: BitReader): TestAnswer {
  const option = optionIds[bits.read(6)] ?? '';
  return { option, correct: bits.read(1) === 1 };
}
