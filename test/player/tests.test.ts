// A lesson with a pre-test and a post-test: what is complete, what is scored, and the desk that a test works at.
import { describe, expect, it } from '@jest/globals';
import type { TestDesk } from '../../src/blocks/contract.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import {
  isComplete,
  isGraded,
  isPageDone,
  type LessonState,
  lesson,
  newLesson,
  progress,
  score,
  status,
} from '../../src/player/lesson.ts';
import { packMemory, unpackMemory } from '../../src/player/memory.ts';
import { pageOf } from '../../src/player/places.ts';
import type { Report } from '../../src/player/report.ts';
import { gainOf } from '../../src/player/result/test-results.ts';
import { Session } from '../../src/player/session.ts';
import { openTestDesk } from '../../src/player/test-desk.ts';
import { bankOf, testedLesson } from './fixture.ts';

const bank = bankOf(4);
let now = Date.parse('2026-11-22T01:00:00Z');

function deskOf(session: Session, id: string): TestDesk {
  const test = testedLesson.tests.find((candidate) => candidate.id === id);
  if (!test) throw new Error(id);
  return openTestDesk(session, test, () => 0.5);
}

function play(of: Lesson = testedLesson) {
  const session = new Session(newLesson(of), () => now);
  const reports: Report[] = [];
  session.attach({ record: (report) => reports.push(report), settle() {}, finish() {} });
  session.dispatch({ type: 'started', at: now, registration: 'r', resumed: false });
  return { session, reports, pre: deskOf(session, 'pra-uji'), post: deskOf(session, 'pasca-uji') };
}

/** Takes a test and answers so many items rightly, the others wrongly. */
function take(desk: TestDesk, right: number): { score: number; right: readonly boolean[] } {
  const { items } = desk.begin(bank);
  for (const index of items.keys()) {
    now += 2_000;
    desk.choose(bank, index, index < right ? 'b' : 'c');
  }
  return desk.handIn(bank);
}

function doTheRest(session: Session): void {
  for (const page of ['pembuka', 'contoh', 'data', 'penutup']) session.open(page);
  for (const id of ['q-pilih', 'q-banyak', 'q-benar', 'q-jodoh']) session.answer(id, ['a']);
}

describe('the grade', () => {
  it('is the best post-test, whatever the knowledge checks say', () => {
    const { session, post } = play();
    session.answer('q-pilih', ['b']);
    expect([score(session.state), isGraded(session.state)]).toEqual([0, false]);
    expect(take(post, 3)).toEqual({ score: 75, right: [true, true, true, false] });
    expect([score(session.state), isGraded(session.state)]).toEqual([75, true]);
    take(post, 1);
    expect(score(session.state)).toBe(75);
    expect(post.state()).toMatchObject({ attempts: 2, best: 75, last: 25 });
  });

  it('needs everything else as well before the session is passed', () => {
    const { session, pre, post } = play();
    take(post, 4);
    doTheRest(session);
    expect([isComplete(session.state), status(session.state)]).toEqual([false, 'incomplete']);
    take(pre, 0);
    expect([isComplete(session.state), status(session.state)]).toEqual([true, 'passed']);
  });

  it('below the pass mark is failed only when the session is handed in', () => {
    const { session, pre, post, reports } = play();
    doTheRest(session);
    take(pre, 4);
    take(post, 1);
    expect([isComplete(session.state), status(session.state)]).toEqual([true, 'incomplete']);
    session.submit();
    expect(status(session.state)).toBe('failed');
    expect(reports.filter(({ changed }) => changed.completion)).toHaveLength(1);
  });
});

describe('progress', () => {
  it('counts a test as one thing to do, and its page as done when it was handed in', () => {
    const { session, pre } = play();
    const opening = pageOf(testedLesson, 'pembuka');
    if (!opening) throw new Error('no opening');
    const page = () => isPageDone(session.state, opening);
    session.open('pembuka');
    expect([progress(session.state), page()]).toMatchObject([{ handedIn: 0, tests: 2, percent: 10 }, false]);
    take(pre, 2);
    expect([progress(session.state), page()]).toMatchObject([{ handedIn: 1, tests: 2, percent: 20 }, true]);
  });
});

describe('the desk', () => {
  it('lets the pre-test be taken once', () => {
    const { pre, post } = play();
    take(pre, 2);
    expect(() => pre.begin(bank)).toThrow('No attempt');
    expect(pre.state()).toEqual({ attempts: 1, best: 50, last: 50, current: undefined });
    expect(post.other()).toEqual(pre.state());
  });

  it('draws anew for each attempt at the post-test, without an item that came before', () => {
    const { post } = play();
    const drawn = [0, 1, 2].flatMap(() => {
      const { items } = post.begin(bank);
      post.handIn(bank);
      return items;
    });
    expect(new Set(drawn).size).toBe(12);
    expect(post.begin(bank).number).toBe(4);
  });

  it('goes on with the attempt under way, also after a resume', () => {
    const { session, post } = play();
    const { items } = post.begin(bank);
    post.choose(bank, 1, 'b');
    expect(post.begin(bank)).toEqual({
      number: 1,
      items,
      answers: [undefined, 'b', undefined, undefined],
    });
    const remembered = unpackMemory(testedLesson, packMemory(session.state));
    if (!remembered) throw new Error('nothing remembered');
    const again = new Session(lesson(newLesson(testedLesson), { type: 'remembered', remembered }));
    expect(deskOf(again, 'pasca-uji').begin(bank)).toEqual(post.state().current);
    expect(deskOf(again, 'pasca-uji').handIn(bank).score).toBe(25);
  });

  it('begins anew where what is under way is of another bank', () => {
    const { session, post } = play();
    session.beginTest('pasca-uji', [90, 91, 92, 93]);
    expect(post.begin(bank).items.every((item) => item < bank.items.length)).toBe(true);
    expect(post.state().current?.number).toBe(1);
  });

  it('refuses what makes no sense', () => {
    const { post } = play();
    expect(() => post.handIn(bank)).toThrow('No attempt');
    expect(() => post.choose(bank, 0, 'b')).toThrow('no option');
    post.begin(bank);
    expect(() => post.choose(bank, 0, 'z')).toThrow("no option 'z'");
    expect(() => post.choose(bank, 4, 'b')).toThrow('no option');
  });
});

describe('what is told of an attempt', () => {
  it('is each item once, when it is handed in, with the last answer and the time it took', () => {
    const { reports, post, session } = play();
    const { items } = post.begin(bank);
    now += 3_000;
    post.choose(bank, 0, 'a');
    now += 4_000;
    post.choose(bank, 0, 'b');
    post.choose(bank, 1, 'c');
    expect(reports.slice(1).map(({ happening }) => happening)).toEqual(
      Array.from({ length: 4 }, () => ({ type: 'noted', urgent: true })),
    );
    post.handIn(bank);
    const item = (index: number, response: string | undefined, correct: boolean, seconds: number) => ({
      part: 'item',
      id: bank.items[items[index] ?? -1]?.id,
      test: 'pasca-uji',
      attempt: 1,
      response,
      correctResponse: 'b',
      correct,
      weight: 1,
      seconds,
    });
    expect(reports[reports.length - 1]).toMatchObject({
      happening: {
        type: 'test',
        result: {
          id: 'pasca-uji',
          use: 'posttest',
          unit: 'mesin-belajar',
          attempt: 1,
          score: 25,
          passed: false,
          items: [
            item(0, 'b', true, 7),
            item(1, 'c', false, 0),
            item(2, undefined, false, 0),
            item(3, undefined, false, 0),
          ],
        },
      },
      score: 25,
      graded: true,
    });
    expect(session.state.tests.get('pasca-uji')?.current).toBeUndefined();
  });

  it('of the pre-test has no weight and is neither passed nor failed', () => {
    const { reports, pre } = play();
    take(pre, 1);
    expect(reports[reports.length - 1]).toMatchObject({
      happening: { result: { use: 'pretest', passed: undefined, items: [{ weight: 0 }, {}, {}, {}] } },
      changed: { score: false },
      graded: false,
    });
  });
});

describe('a level', () => {
  it('is remembered and told with every report from then on', () => {
    const { session, reports } = play();
    const heard: (string | undefined)[] = [];
    session.onChange(({ jenjang }: LessonState) => heard.push(jenjang));
    session.chooseJenjang('smp');
    session.chooseJenjang('smp');
    expect(heard).toEqual([undefined, 'smp', 'smp']);
    expect(reports.slice(1)).toMatchObject([{ happening: { type: 'noted', urgent: false }, jenjang: 'smp' }]);
    expect(unpackMemory(testedLesson, packMemory(session.state))?.jenjang).toBe('smp');
  });
});

describe('the learning gain', () => {
  it('is the share of what there was to gain', () => {
    expect([gainOf(50, 75), gainOf(0, 100), gainOf(40, 40), gainOf(75, 50)]).toEqual([50, 100, 0, -100]);
    expect(gainOf(100, 90)).toBeUndefined();
  });
});
