// The formats of SCORM 2004 against its data types, for any value that a lesson can have.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { questionKinds } from '../../src/blocks/question-kinds.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import type { LabInteraction, QuestionInteraction } from '../../src/player/report.ts';
import { journalEntry, line, real, timestamp } from '../../src/player/tracking/scorm2004-formats.ts';
import { formatDuration, parseResponse } from '../../src/vocabulary/statements.ts';
import { smallLesson, typedLesson } from './fixture.ts';
import { isDuration, isReal, isTimestamp, responses } from './support/scorm2004-types.ts';
import { StrictScorm2004 } from './support/strict-scorm2004.ts';

const lesson = { ...smallLesson, questions: [...smallLesson.questions, ...typedLesson.questions.slice(3)] };
const anyText = fc.string({ unit: 'binary', maxLength: 5_000 });
const seconds = fc.double({ min: 0, max: 1e7, noNaN: true });
const times = fc.integer({ min: 0, max: Date.parse('2038-01-01T00:00:00Z') });

/** Writes one entry to an LMS and hands back what it complained about and what it holds. */
function written(interaction: QuestionInteraction | LabInteraction, at: number, of: Lesson = lesson) {
  const lms = new StrictScorm2004();
  lms.Initialize('');
  for (const [name, value] of journalEntry(of, interaction, at))
    lms.SetValue(`cmi.interactions.0.${name}`, value);
  return { complaints: lms.complaints, entry: lms.interactions()[0] ?? {} };
}

/** Any complete response to any question. */
const questions = fc.constantFrom(...lesson.questions).chain((spec) => {
  const kind = questionKinds[spec.kind];
  if (!kind) throw new Error(spec.kind);
  const known = fc
    .integer({ min: 0, max: kind.size(spec) - 1 })
    .map((packed) => kind.unpack(spec, packed))
    .filter((response) => response !== undefined && response.length > 0);
  const response = kind.interaction === 'fill-in' ? anyText.map((text) => [text]) : known;
  return response.map((given) => ({ spec, type: kind.interaction, given: given ?? [] }));
});

describe('values', () => {
  it('are real numbers without exponents', () => {
    expect([0, 33.333, 2 / 3, 1e-9, 100, -5].map(real)).toEqual([
      '0',
      '33.333',
      '0.666667',
      '0',
      '100',
      '-5',
    ]);
    fc.assert(fc.property(fc.double({ min: -9e4, max: 9e4, noNaN: true }), (n) => isReal(real(n)) === '0'));
  });

  it('are times with a zone after two digits of a fraction, and not later than they were', () => {
    expect(timestamp(Date.parse('2026-11-22T01:00:00Z'))).toBe('2026-11-22T01:00:00.00Z');
    fc.assert(
      fc.property(times, (at) => {
        expect(isTimestamp(timestamp(at))).toBe('0');
        expect(at - Date.parse(timestamp(at))).toBeLessThan(10);
        expect(at - Date.parse(timestamp(at))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('are durations with at most two decimals', () => {
    expect([0, 59.999, 330.25, 90_000].map(formatDuration)).toEqual(['PT0S', 'PT1M', 'PT5M30.25S', 'PT25H']);
    fc.assert(fc.property(seconds, (duration) => isDuration(formatDuration(duration)) === '0'));
  });

  it('are single lines of whole characters within their size', () => {
    expect(line('  satu\n dua\t{tiga} ', 250)).toBe('satu dua {tiga}');
    expect(line('{lang=xx}', 250)).toBe('(lang=xx}');
    expect(line('ab😀', 3)).toBe('ab');
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 300 }), (text, limit) => {
        const cut = line(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        if (cut !== '') expect(responses['long-fill-in']?.(cut)).toBe('0');
      }),
    );
  });
});

describe('an entry of the journal', () => {
  it('of any answer is taken by a strict LMS, and tells what was answered', () => {
    fc.assert(
      fc.property(questions, fc.boolean(), seconds, times, ({ spec, type, given }, correct, duration, at) => {
        const { complaints, entry } = written(
          {
            part: 'question',
            id: spec.id,
            unit: undefined,
            type,
            response: given,
            correctResponse: spec.correct,
            correct,
            tries: 1,
            weight: spec.weight,
            seconds: duration,
          },
          at,
        );
        expect(complaints).toEqual([]);
        expect(entry['correct_responses.0.pattern']).toBeDefined();
        expect(entry.result).toBe(correct ? 'correct' : 'incorrect');
        if (type !== 'fill-in') expect(parseResponse(type, entry.learner_response ?? '')).toEqual(given);
      }),
    );
  });

  it('of words tells as many spellings as every LMS takes, and one answer whatever was typed', () => {
    const texts = Array.from({ length: 8 }, (_, index) => `ejaan ${index}`);
    const spec = {
      id: 'q-isian',
      kind: 'fill-in',
      options: ['a'],
      correct: ['ejaan 0'],
      weight: 1,
      accepts: [{ id: 'a', texts, correct: true }],
    };
    const { complaints, entry } = written(
      {
        part: 'question',
        id: spec.id,
        unit: undefined,
        type: 'fill-in',
        response: ['ejaan[,]'.repeat(12)],
        correctResponse: spec.correct,
        correct: false,
        tries: 1,
        weight: 1,
        seconds: 1,
      },
      0,
      { ...lesson, questions: [spec] },
    );
    expect(complaints).toEqual([]);
    expect(Object.keys(entry).filter((name) => name.endsWith('pattern')).length).toBe(5);
    expect(entry.learner_response).toBe('ejaan,'.repeat(12));
  });

  it('of any activity is taken by a strict LMS, whatever was written', () => {
    const types = fc.constantFrom('performance', 'long-fill-in', 'likert');
    fc.assert(
      fc.property(types, anyText, fc.integer({ min: 1, max: 9 }), times, (type, text, point, at) => {
        const response = type === 'likert' ? String(point) : text;
        const { complaints, entry } = written(
          { part: 'lab', id: 'lab-klasifikasi', unit: undefined, type, measure: 50, response, seconds: 1 },
          at,
        );
        expect(complaints).toEqual([]);
        expect(entry).toMatchObject({ result: 'neutral', weighting: '0', latency: 'PT1S' });
      }),
    );
  });
});

describe('the strict LMS of these tests', () => {
  const answer = (element: string, value: string, before: [string, string][] = []) => {
    const lms = new StrictScorm2004();
    lms.Initialize('');
    for (const [earlier, set] of before) lms.SetValue(`cmi.interactions.0.${earlier}`, set);
    lms.SetValue(element, value);
    return lms.GetLastError();
  };
  const entry = (type: string): [string, string][] => [
    ['id', 'q'],
    ['type', type],
  ];

  it.each([
    ['cmi.session_time', 'P1W', '406'],
    ['cmi.session_time', 'PT', '406'],
    ['cmi.session_time', 'PT30.123S', '406'],
    ['cmi.progress_measure', '1.5', '407'],
    ['cmi.score.scaled', '0,5', '406'],
    ['cmi.suspend_data', 'x'.repeat(4_001), '406'],
    ['cmi.mode', 'review', '404'],
    ['cmi.core.exit', '', '401'],
    ['cmi.interactions.1.id', 'q', '351'],
    ['cmi.interactions.0.type', 'choice', '408'],
    ['cmi.completion_status', 'passed', '406'],
  ])('refuses %s = %.20s with %s', (element, value, code) => {
    expect(answer(element, value)).toBe(code);
  });

  it.each([
    ['choice', 'timestamp', '2026-11-22T10:00:00Z', '406'],
    ['choice', 'timestamp', '2026-11-22T10:00:00.123Z', '406'],
    ['choice', 'result', 'wrong', '406'],
    ['choice', 'learner_response', 'a-b', '406'],
    ['choice', 'learner_response', 'a[,]a', '406'],
    ['choice', 'correct_responses.1.pattern', 'a', '351'],
    ['numeric', 'correct_responses.0.pattern', '4', '406'],
    ['performance', 'learner_response', 'langkah', '406'],
    ['long-fill-in', 'learner_response', 'satu\ndua', '406'],
  ])('refuses of a %s the %s %j with %s', (type, field, value, code) => {
    expect(answer(`cmi.interactions.0.${field}`, value, entry(type))).toBe(code);
  });

  it('takes nothing before it is initialised and after it is terminated', () => {
    const lms = new StrictScorm2004();
    const codes = () => {
      lms.SetValue('cmi.location', 'a');
      const set = lms.GetLastError();
      lms.GetValue('cmi.mode');
      const get = lms.GetLastError();
      lms.Commit('');
      return [set, get, lms.GetLastError()];
    };
    expect(codes()).toEqual(['132', '122', '142']);
    lms.Initialize('');
    lms.Terminate('');
    expect(codes()).toEqual(['133', '123', '143']);
    lms.Initialize('');
    expect(lms.GetLastError()).toBe('104');
  });
});
