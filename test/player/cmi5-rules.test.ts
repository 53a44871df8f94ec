// The pure parts of the cmi5 adapter: reading a launch, the context template, and which statements are due.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { type LessonEvent, lesson, newLesson } from '../../src/player/lesson.ts';
import { type Report, reportOf } from '../../src/player/report.ts';
import {
  afterTelling,
  definedBy,
  nothingTold,
  resultOf,
  type Told,
} from '../../src/player/tracking/cmi5/defined.ts';
import { LaunchRefused, readLaunch, readLaunchData } from '../../src/player/tracking/cmi5/launch.ts';
import { judgedScore, withTemplate } from '../../src/vocabulary/cmi5.ts';
import type { Statement } from '../../src/vocabulary/statements.ts';
import { smallLesson } from './fixture.ts';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const at = Date.parse('2026-11-22T01:00:00Z');

describe('readLaunch', () => {
  const parameters = {
    endpoint: 'https://lms.example/xapi/?tenant=1',
    fetch: 'https://lms.example/fetch?id=a&b=c',
    actor: JSON.stringify({ account: { homePage: 'https://lms.example', name: 'bu & sari' } }),
    registration: '01234567-89ab-4cde-8f01-23456789abcd',
    activityId: 'https://lms.example/au?id=7',
  };
  const address = (query: Record<string, string>) =>
    `https://files.example/index.html?${new URLSearchParams(query)}#p-pembuka`;

  it('takes the five parameters in any order, beside the AU’s own', () => {
    const reversed = Object.fromEntries(Object.entries({ own: '1', ...parameters }).reverse());
    expect(readLaunch(address(reversed))).toEqual({ ...parameters, actor: JSON.parse(parameters.actor) });
  });

  it.each(Object.keys(parameters))('is none without %s', (name) => {
    expect(readLaunch(address({ ...parameters, [name]: '' }))).toBeUndefined();
  });

  it.each([
    ['endpoint', 'javascript:alert(1)'],
    ['fetch', 'data:application/json,{}'],
    ['fetch', '/fetch'],
    ['actor', '"sari"'],
    ['actor', '{'],
  ])('is none with %s %s', (name, value) => {
    expect(readLaunch(address({ ...parameters, [name]: value }))).toBeUndefined();
  });
});

describe('readLaunchData', () => {
  it('takes what this lesson uses', () => {
    const contextTemplate = { extensions: { a: 1 } };
    expect(
      readLaunchData({ contextTemplate, launchMode: 'Review', masteryScore: 0.8, returnURL: 'https://lms/' }),
    ).toEqual({ contextTemplate, launchMode: 'Review', masteryScore: 0.8, returnUrl: 'https://lms/' });
    expect(readLaunchData({ contextTemplate, masteryScore: 75, returnURL: 'javascript:0' })).toEqual({
      contextTemplate,
      launchMode: 'Normal',
      masteryScore: undefined,
      returnUrl: undefined,
    });
  });

  it.each([[undefined], [{}], [{ contextTemplate: 'x' }]])('refuses %j', (document) => {
    expect(() => readLaunchData(document)).toThrow(LaunchRefused);
  });
});

describe('withTemplate', () => {
  const activity = (id: string) => ({ objectType: 'Activity' as const, id });
  const context: Statement['context'] = {
    registration: 'r',
    language: 'id',
    platform: 'cmi5',
    contextActivities: { grouping: [activity('ours'), activity('both')], category: [activity('profile')] },
    extensions: { session: 'ours', level: 'sd' },
  };

  it('overwrites nothing, puts the template’s activities first and none twice', () => {
    const both = { id: 'both', definition: { type: 'theirs' } };
    const template = {
      platform: 'LMS',
      instructor: { name: 'Pak Budi' },
      contextActivities: { grouping: [both], other: { id: 'single' } },
      extensions: { session: 's-1' },
    };
    const before = structuredClone(template);
    expect(withTemplate(template, context)).toEqual({
      registration: 'r',
      language: 'id',
      platform: 'LMS',
      instructor: { name: 'Pak Budi' },
      contextActivities: {
        grouping: [both, activity('ours')],
        other: [{ id: 'single' }],
        category: [activity('profile')],
      },
      extensions: { session: 's-1', level: 'sd' },
    });
    expect(template).toEqual(before);
  });

  it('adds to a template that says nothing', () => {
    expect(withTemplate({}, context)).toEqual(context);
  });
});

describe('judgedScore', () => {
  it('never contradicts the judgement', () => {
    expect(judgedScore(74.6, false)).toEqual({ scaled: 0.746, raw: 74, min: 0, max: 100 });
    expect(judgedScore(74.6, true)).toEqual({ scaled: 0.746, raw: 75, min: 0, max: 100 });
    expect(judgedScore(100, true).raw).toBe(100);
  });
});

describe('definedBy', () => {
  const report = (type: 'started' | 'opened' | 'submitted' | 'left', more: Partial<Report> = {}): Report => {
    const state = newLesson(smallLesson);
    const events: Record<string, LessonEvent> = {
      started: { type: 'started', at, registration: 'r', resumed: false },
      opened: { type: 'opened', at, page: 'pembuka' },
      submitted: { type: 'submitted', at },
      left: { type: 'left', at },
    };
    const event = events[type] as LessonEvent;
    const made = reportOf(state, event, lesson(state, event));
    if (!made) throw new Error('No report');
    return { ...made, ...more };
  };
  const begun: Told = { ...nothingTold, initialized: true, completed: false, passed: false };
  const normal = { launchMode: 'Normal', masteryScore: 0.75 } as const;
  const whole = { percent: 100, graded: true, score: 80, status: 'passed' } as const;

  it('says nothing before initialized or after terminated', () => {
    expect(definedBy(report('opened', whole), nothingTold, normal)).toEqual([]);
    expect(definedBy(report('left', whole), { ...begun, terminated: true }, normal)).toEqual([]);
  });

  it('tells an earlier outcome that the LMS doesn’t have, right after initialized', () => {
    const told = { ...nothingTold, completed: false, passed: false };
    expect(definedBy(report('started', whole), told, normal)).toEqual(['initialized', 'completed', 'passed']);
  });

  it('holds an outcome back as long as it isn’t known what was told', () => {
    const unknown = { ...begun, completed: undefined, passed: undefined };
    expect(definedBy(report('opened', whole), unknown, normal)).toEqual([]);
    expect(definedBy(report('left', whole), { ...unknown, completed: false }, normal)).toEqual([
      'completed',
      'terminated',
    ]);
  });

  it('completes without a judgement where there is none', () => {
    const unjudged = { percent: 100, graded: false, score: 0, status: 'completed' } as const;
    expect(definedBy(report('submitted', unjudged), begun, normal)).toEqual(['completed']);
    expect(resultOf('completed', report('submitted', unjudged), 5, 65)).toEqual({
      completion: true,
      duration: 'PT1M5S',
    });
  });

  it('goes by the masteryScore even where the lesson judged otherwise', () => {
    const low = { ...whole, score: 72 };
    expect(definedBy(report('opened', low), begun, normal)).toEqual(['completed']);
    expect(definedBy(report('submitted', low), begun, normal)).toEqual(['completed', 'failed']);
    expect(
      definedBy(report('opened', { ...low, status: 'failed' }), begun, { ...normal, masteryScore: 0.7 }),
    ).toEqual(['completed', 'passed']);
  });

  it('never repeats itself, whatever is reported in whatever order', () => {
    const anyReport = fc
      .record({
        type: fc.constantFrom('started' as const, 'opened' as const, 'submitted' as const, 'left' as const),
        percent: fc.constantFrom(50, 100),
        graded: fc.boolean(),
        score: fc.integer({ min: 0, max: 100 }),
        status: fc.constantFrom(
          'incomplete' as const,
          'completed' as const,
          'failed' as const,
          'passed' as const,
        ),
      })
      .map(({ type, ...more }) => report(type, more));
    const modes = fc.constantFrom('Normal' as const, 'Browse' as const, 'Review' as const);
    const session = fc.record({ launchMode: modes, reports: fc.array(anyReport, { maxLength: 8 }) });
    fc.assert(
      fc.property(fc.array(session, { maxLength: 5 }), (sessions) => {
        const ever: string[] = [];
        for (const { launchMode, reports } of sessions) {
          const before = { completed: ever.includes('completed'), passed: ever.includes('passed') };
          let told: Told = { ...nothingTold, ...before };
          const here: string[] = [];
          for (const one of reports) {
            const verbs = definedBy(one, told, { launchMode, masteryScore: 0.75 });
            told = afterTelling(told, verbs);
            here.push(...verbs);
          }
          expect(new Set(here).size).toBe(here.length);
          expect(here.slice(1)).not.toContain('initialized');
          expect(here.slice(0, -1)).not.toContain('terminated');
          expect(here.includes('passed') && here.includes('failed')).toBe(false);
          expect(before.passed && (here.includes('passed') || here.includes('failed'))).toBe(false);
          if (launchMode !== 'Normal') expect(here.length).toBeLessThanOrEqual(2);
          ever.push(...here);
        }
        for (const once of ['completed', 'passed'])
          expect(ever.filter((verb) => verb === once).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
