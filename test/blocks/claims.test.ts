// "Periksa klaim": the state of the cases, what they add up to, calibration against a reference, and damaged kept texts.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { page } from '../../course/sesi-1-pengenalan-dasar-ai/unit-4/lab-periksa-klaim.ts';
import {
  type Case,
  decide,
  leastMinutes,
  makeCheck,
  newState,
  outcomeOf,
  restore,
  type State,
  store,
  sureLevels,
  verdicts,
  workOf,
} from '../../src/blocks/lab-claims/cases.ts';
import { calibrationOf, measureOf, summary, tally } from '../../src/blocks/lab-claims/tally.ts';
import { blockSchema, checkBlock } from '../../src/blocks/schemas.ts';
import { labOf } from '../support/lab-page.ts';

const lab = labOf(page);
if (lab.kind !== 'lab-claims') throw new Error('the page has another lab');
const { cases } = lab;
const first: Case | undefined = cases[0];
if (!first) throw new Error('the lab has no cases');

describe('the authored cases', () => {
  test('are well made', () => expect(checkBlock(lab)).toEqual([]));

  test.each([
    ['a case twice', (input: typeof lab) => [...input.cases.slice(1), input.cases[1]], /id yang sama/],
    [
      'a case that nothing settles',
      (input: typeof lab) =>
        input.cases.map((one) => ({
          ...one,
          checks: one.checks.map((check) => ({ ...check, weight: 'none' })),
        })),
      /belum ada pemeriksaan dengan bobot 'decisive'/,
    ],
    [
      'one decision for all',
      (input: typeof lab) => input.cases.map((one) => ({ ...one, verdict: 'stop' })),
      /belum ada kasus yang keputusannya 'unsure'/,
    ],
  ])('%s is found', (_name, change, finding) => {
    const bad = change(structuredClone(lab)).map((one) => {
      const { verdictKey: _key, checks, ...rest } = one as (typeof cases)[number];
      return { ...rest, checks: checks.map(({ weightKey: _weight, ...check }) => check) };
    });
    expect(checkBlock(blockSchema.parse({ ...lab, cases: bad })).join('\n')).toMatch(finding);
  });

  test('looking at the thing itself settles none of them', () => {
    const looks = cases.flatMap(({ checks }) => checks.filter(({ move }) => move === 'look'));
    expect(looks.every(({ weight }) => weight === 'none')).toBe(true);
  });
});

describe('one case', () => {
  test('a check counts once, and none after the decision', () => {
    const once = makeCheck(newState, first, 'b');
    expect(makeCheck(once, first, 'b')).toBe(once);
    const decided = decide(once, first, { verdict: 'stop', sure: 80 });
    expect(makeCheck(decided, first, 'a')).toBe(decided);
    expect(decide(decided, first, { verdict: 'spread', sure: 95 })).toBe(decided);
    expect(outcomeOf(first, workOf(decided, first))).toEqual({
      isRight: true,
      isGrounded: true,
      isHarmful: false,
      fault: undefined,
    });
  });

  test('right without evidence is luck; passing on what must not be is harm', () => {
    const guess = decide(newState, first, { verdict: 'stop', sure: 35 });
    expect(outcomeOf(first, workOf(guess, first))).toMatchObject({ isRight: true, isGrounded: false });
    const harm = decide(newState, first, { verdict: 'spread', sure: 95 });
    expect(outcomeOf(first, workOf(harm, first))).toMatchObject({ isRight: false, isHarmful: true });
    const wrong = (one: Case | undefined, verdict: Case['verdict']) =>
      one && outcomeOf(one, { checks: [], decision: { verdict, sure: 60 } })?.fault;
    const caseWith = (verdict: Case['verdict']) => cases.find((one) => one.verdict === verdict);
    expect(wrong(caseWith('unsure'), 'stop')).toBe('hasty');
    expect(wrong(caseWith('spread'), 'stop')).toBe('withheld');
    expect(wrong(caseWith('stop'), 'unsure')).toBe('undecided');
    expect(wrong(caseWith('unsure'), 'spread')).toBe('harmful');
    expect(outcomeOf(first, workOf(newState, first))).toBeUndefined();
  });
});

/** Any state that a teacher can reach. */
const states = fc
  .array(
    fc.record({
      at: fc.nat(cases.length - 1),
      checks: fc.subarray(['a', 'b', 'c', 'd']),
      decision: fc.option(
        fc.record({ verdict: fc.constantFrom(...verdicts), sure: fc.constantFrom(...sureLevels) }),
      ),
    }),
    { maxLength: 12 },
  )
  .map((steps) =>
    steps.reduce<State>((state, { at, checks, decision }) => {
      const one = cases[at] as Case;
      const there: State = { at, works: state.works };
      const checked = checks.reduce((before, check) => makeCheck(before, one, check), there);
      return decision ? decide(checked, one, decision) : checked;
    }, newState),
  );

describe('all cases together', () => {
  test('the shortest way through gives everything, with the least time', () => {
    const state = cases.reduce<State>((before, one) => {
      const cheapest = one.checks.find(
        ({ weight, minutes }) => weight === 'decisive' && minutes === leastMinutes(one),
      );
      return decide(makeCheck(before, one, cheapest?.id ?? ''), one, { verdict: one.verdict, sure: 95 });
    }, newState);
    const counts = tally(cases, state);
    expect(counts).toMatchObject({ decided: 9, right: 9, grounded: 9, harmful: 0 });
    expect(counts.minutes).toBe(counts.least);
    expect(measureOf(counts)).toBe(100);
    expect(calibrationOf(counts)).toEqual({ sure: 95, right: 100, verdict: 'fits' });
    expect(summary(counts)).toMatch(
      /^cases=9;decided=9;right=9;grounded=9;harmful=0;minutes=\d+;least=\d+;sure=95$/,
    );
  });

  test('counts agree with a reference that walks the cases by itself', () => {
    fc.assert(
      fc.property(states, (state) => {
        const counts = tally(cases, state);
        let [right, decided, sure, minutes] = [0, 0, 0, 0];
        for (const one of cases) {
          const work = state.works[one.id];
          if (!work?.decision) continue;
          decided++;
          sure += work.decision.sure;
          if (work.decision.verdict === one.verdict) right++;
          for (const check of one.checks) if (work.checks.includes(check.id)) minutes += check.minutes;
        }
        expect(counts).toMatchObject({ decided, right, minutes });
        expect(counts.grounded).toBeLessThanOrEqual(right);
        expect(counts.moves.reduce((sum, move) => sum + move.minutes, 0)).toBe(minutes);
        const calibration = calibrationOf(counts);
        if (decided < 3) expect(calibration).toBeUndefined();
        else {
          const gap = sure / decided - (100 * right) / decided;
          const expected = Math.abs(gap) <= 15 ? 'fits' : gap > 0 ? 'over' : 'under';
          expect(calibration?.verdict).toBe(expected);
        }
        expect(summary(counts)).toMatch(/^[\x20-\x7e]{1,250}$/);
      }),
    );
  });
});

describe('the kept text', () => {
  test('brings every state back', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(restore(store(state), cases)).toEqual(state);
      }),
    );
  });

  test('may be anything', () => {
    const json = fc.json().map((text) => `{"v":1,"at":-3,"works":{"pulsa":${text},"constructor":1}}`);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), json), (kept) => {
        const state = restore(kept, cases);
        expect(cases[state.at]).toBeDefined();
        expect(() => summary(tally(cases, state))).not.toThrow();
      }),
    );
    expect(restore(undefined, cases)).toEqual(newState);
    const odd =
      '{"v":1,"at":2,"works":{"pulsa":{"checks":["b","b","z",3],"decision":{"verdict":"no","sure":80}}}}';
    expect(restore(odd, cases)).toEqual({ at: 2, works: { pulsa: { checks: ['b'] } } });
  });
});
