// The fullest memory that an attempt at a session can have: everything seen, answered, tried and tested, with works and notes.
import type { Lesson } from '../../src/model/lesson.ts';
import { pagesOf } from '../../src/player/places.ts';
import { nothingRemembered, type Remembered } from '../../src/player/remembered.ts';

const all = (count: number) => Array.from({ length: count }, (_, index) => index);

/** @param page where the attempt has got to. */
export function fullMemory(lesson: Lesson, page: string): Remembered {
  return {
    ...nothingRemembered,
    jenjang: 'smk',
    registration: 'ffffffff-ffff-4fff-bfff-ffffffffffff',
    page,
    seen: new Set(lesson.published.pages),
    labs: new Map(lesson.published.labs.map((id) => [id, 100])),
    answers: new Map(
      lesson.questions.map((spec) => [
        spec.id,
        { response: spec.correct, correct: true, everRight: true, tries: 15 },
      ]),
    ),
    tests: new Map(
      lesson.tests.map(({ id, use, items }) => [
        id,
        {
          attempts: 99,
          best: 100,
          last: 91.67,
          lastRight: all(items).map((index) => index > 0),
          drawn: new Map(all(use === 'posttest' ? 60 : items).map((item) => [item, 7])),
          current: { items: all(items), answers: all(items).map(() => ({ option: 'd', correct: true })) },
        },
      ]),
    ),
    notes: new Map(
      pagesOf(lesson).map(({ id, title }, index) => [
        id,
        { at: 1_800_000_000 + index, packed: `t${asBytes(`Catatan tentang “${title}”`)}` },
      ]),
    ),
  };
}

/** A text as the characters of its UTF-8 bytes, as packed texts are. */
const asBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
