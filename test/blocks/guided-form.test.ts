// The guided forms' models: what is kept comes back whatever it has become, and the coaches say what is so.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { page as planPage } from '../../course/sesi-3-perangkat-ajar-beretika/unit-1/lab-modul-ajar.ts';
import { page as outreachPage } from '../../course/sesi-3-perangkat-ajar-beretika/unit-6/lab-rencana-pengimbasan.ts';
import type { Finding } from '../../src/blocks/guided-form/coach.ts';
import {
  dayOf,
  type Form,
  fieldsOf,
  isEmpty,
  linesOf,
  longest,
  rowsOf,
  type Values,
} from '../../src/blocks/guided-form/form.ts';
import { fallsShort, hasCondition, verbOf } from '../../src/blocks/guided-form/goals.ts';
import { readValues, restore, store } from '../../src/blocks/guided-form/kept.ts';
import { behaviour as planBehaviour } from '../../src/blocks/lab-lesson-plan/behaviour.ts';
import { coach as planCoach } from '../../src/blocks/lab-lesson-plan/coach.ts';
import { minutesAvailable, minutesPlanned, form as planForm } from '../../src/blocks/lab-lesson-plan/plan.ts';
import { behaviour as outreachBehaviour } from '../../src/blocks/lab-outreach/behaviour.ts';
import { coach as outreachCoach } from '../../src/blocks/lab-outreach/coach.ts';
import {
  daysUntilFollowUp,
  hoursOf,
  minutesOf,
  form as outreachForm,
} from '../../src/blocks/lab-outreach/plan.ts';
import { checkBlock } from '../../src/blocks/schemas.ts';
import { labStrings } from '../../src/i18n/labs/index.ts';
import { fill } from '../../src/i18n/say.ts';
import { labOf } from '../support/lab-page.ts';

const labs = [
  { lab: labOf(planPage), form: planForm, coach: planCoach, behaviour: planBehaviour },
  { lab: labOf(outreachPage), form: outreachForm, coach: outreachCoach, behaviour: outreachBehaviour },
];

/** The values of a page's example. */
function exampleOf(index: 0 | 1, jenjang: string): Values {
  const { lab } = labs[index] ?? {};
  const examples = lab && 'examples' in lab ? lab.examples : [];
  const found = examples.find((one) => one.jenjang === jenjang);
  if (!found || !('values' in found)) throw new Error(`no example for ${jenjang}`);
  return found.values;
}
const find = (findings: readonly Finding[], id: string) => findings.find((finding) => finding.id === id);
const adviceOn = (id: string, values: Values, coach = planCoach) => find(coach(values), id)?.advice;

describe('goals', () => {
  test.each([
    ['Murid memahami ekosistem rawa', 'memahami', 0],
    ['Murid dapat menjelaskan rantai makanan', 'menjelaskan', 2],
    ['Murid memahami dan membandingkan dua cara', 'membandingkan', 2],
    ['Murid merancang jalur aman', 'merancang', 2],
    ['Murid menyebutkan tiga sebab', 'menyebutkan', 1],
  ])('the verb of “%s” is %s', (goal, verb, level) => {
    expect(verbOf(goal)).toEqual({ verb, level });
  });

  test('a goal without a known verb has none', () => {
    expect(verbOf('Ekosistem rawa')).toBeUndefined();
  });

  test('a condition or a number is noticed', () => {
    expect(hasCondition('Murid menjelaskan banjir')).toBe(false);
    expect(hasCondition('Murid menjelaskan banjir berdasarkan peta')).toBe(true);
    expect(hasCondition('Murid menyebutkan 3 sebab banjir')).toBe(true);
  });

  test('evidence of memory falls short of a higher goal, and only then', () => {
    const goal = 'Murid membandingkan dua cara mengawetkan ikan';
    expect(fallsShort(goal, 'Murid menyebutkan tiga cara')).toBe(true);
    expect(fallsShort(goal, 'Kuis sepuluh butir')).toBe(true);
    expect(fallsShort(goal, 'Murid menyebutkan tiga cara dan memilih satu')).toBe(false);
    expect(fallsShort(goal, 'Tabel perbedaan dengan dua alasan')).toBe(false);
    expect(fallsShort('Murid menyebutkan tiga cara', 'Kuis sepuluh butir')).toBe(false);
  });
});

describe('reading values', () => {
  test('lines lose bullets, numbers and empty lines', () => {
    expect(linesOf({ a: '- satu\n\n 2. dua \n•  tiga\n2027 empat' }, 'a')).toEqual([
      'satu',
      'dua',
      'tiga',
      '2027 empat',
    ]);
  });

  test('only real days are days', () => {
    expect(dayOf({ d: '1970-01-02' }, 'd')).toBe(1);
    for (const d of ['2027-02-31', '2027-13-01', '27-01-01', 'besok', ''])
      expect(dayOf({ d }, 'd')).toBeUndefined();
  });
});

const wild = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.constant(null),
  fc.array(fc.string()),
  fc.array(fc.dictionary(fc.string(), fc.anything())),
  fc.array(fc.anything()),
);

describe.each(labs)('$form.kind', ({ lab, form, coach, behaviour }) => {
  const catalogue = labStrings[form.kind];
  const page = labStrings['guided-form'];
  const say = (key: string, values?: Record<string, string | number>): string => {
    const text = catalogue?.id[key] ?? page?.id[key];
    if (text === undefined) throw new Error(`no string ${key}`);
    return fill(text, values);
  };

  test('the page’s block passes its own check', () => {
    expect(checkBlock(lab)).toEqual([]);
  });

  test('an example that the coach would correct, or that does not fit the form, is found', () => {
    const { examples, ...rest } = lab as unknown as { examples: { jenjang: string; values: object }[] };
    const spoilt = examples.map((example, index) =>
      index === 0
        ? { ...example, jenjang: 'smk', values: { ...example.values, title: '', unknown: 'x' } }
        : example,
    );
    const findings = checkBlock({ ...rest, examples: spoilt } as unknown as typeof lab);
    expect(findings.join('\n')).toMatch(/jenjang yang sama/);
    expect(findings.join('\n')).toMatch(/'unknown' tidak cocok/);
    expect(findings.join('\n')).toMatch(/'title' belum diisi/);
  });

  test('what is kept comes back, and makes a document with all strings filled', () => {
    for (const jenjang of ['sd', 'smp', 'sma', 'smk']) {
      const values = exampleOf(form === planForm ? 0 : 1, jenjang);
      const text = store(form, { values, from: jenjang });
      expect(restore(form, text)).toEqual({ values, from: jenjang });
      const work = behaviour.documentOf?.(text, say);
      expect(work?.parts.length).toBeGreaterThan(10);
      expect(work?.subtitle).toBe(values.title);
      expect(JSON.stringify(work)).not.toMatch(/[{]\w+}|undefined|lab-/);
    }
  });

  test('damaged or foreign text is no work, and never throws', () => {
    for (const text of ['', '{', 'null', '[]', '{"v":2,"f":{}}', '{"v":1}', '{"v":1,"f":[]}']) {
      expect(restore(form, text)).toBeUndefined();
      expect(behaviour.documentOf?.(text, say)).toBeUndefined();
    }
    expect(behaviour.documentOf?.('{"v":1,"f":{"title":"   ","level":"sd"}}', say)).toBeUndefined();
  });

  test('whatever a kept text holds becomes values within limits that every reader takes', () => {
    const ids = fieldsOf(form).map((field) => field.id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids, 'other', '__proto__'), wild), (found) => {
        const kept = restore(form, JSON.stringify({ v: 1, f: found }));
        if (!kept) throw new Error('not restored');
        withinLimits(form, kept.values);
        const findings = coach(kept.values);
        expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
        const again = store(form, kept);
        expect(store(form, restore(form, again) ?? { values: {} })).toBe(again);
        const work = behaviour.documentOf?.(again, say);
        expect(work === undefined).toBe(isEmpty(form, kept.values));
      }),
      { numRuns: 60 },
    );
  });

  test('everything that the form or its coach may say has a string', () => {
    for (const step of form.steps) expect(say(`${form.kind}.step-${step.id}`)).toBeTruthy();
    for (const field of fieldsOf(form)) {
      expect(say(`${form.kind}.${field.id}`)).toBeTruthy();
      if (!field.bare) expect(say(`${form.kind}.${field.id}-help`)).toBeTruthy();
      const parts =
        field.type === 'rows'
          ? ['row', 'add', ...field.columns.map((column) => column.id)]
          : 'options' in field
            ? field.options
            : [];
      for (const part of parts) expect(say(`${form.kind}.${field.id}-${part}`)).toBeTruthy();
    }
    for (const finding of coach({})) {
      expect(finding.state).not.toBe('look');
      expect(say(`${form.kind}.check-${finding.id}`)).toBeTruthy();
    }
    for (const strings of [catalogue, page])
      expect(Object.keys(strings?.en ?? {})).toEqual(Object.keys(strings?.id ?? {}));
  });
});

function withinLimits(form: Form, values: Values): void {
  for (const field of fieldsOf(form)) {
    const value = values[field.id];
    if (value === undefined) continue;
    if (field.type === 'rows') {
      expect(value.length).toBeLessThanOrEqual(field.most);
      for (const row of rowsOf(values, field.id))
        expect(Object.keys(row)).toEqual(field.columns.map((column) => column.id));
    } else if (field.type === 'many') {
      expect(field.options).toEqual(expect.arrayContaining([...value]));
    } else {
      expect(typeof value).toBe('string');
      if (field.type !== 'one') expect(value.length).toBeLessThanOrEqual(longest[field.type]);
    }
  }
}

describe('the lesson plan', () => {
  const sd = exampleOf(0, 'sd');

  test('a lesson hour lasts as long as the level says, unless the school says otherwise', () => {
    const total = (level: string, more = {}) => minutesAvailable({ level, hours: '4', ...more });
    expect(['sd', 'smp', 'sma', 'smk'].map((level) => total(level))).toEqual([140, 160, 180, 180]);
    expect(total('sd', { hourMinutes: '30' })).toBe(120);
    expect(minutesAvailable({ hours: '4' })).toBeUndefined();
    expect(minutesPlanned(sd)).toBe(140);
  });

  test('time that does not add up is told with the difference', () => {
    const over = find(planCoach({ ...sd, applyMinutes: '70' }), 'time');
    expect(over).toMatchObject({ advice: 'time-over', values: { planned: 160, available: 140, n: 20 } });
    const under = find(planCoach({ ...sd, applyMinutes: '40' }), 'time');
    expect(under).toMatchObject({ advice: 'time-under', values: { n: 10 } });
    expect(find(planCoach({ ...sd, applyMinutes: '' }), 'time')).toMatchObject({
      state: 'missing',
      fields: ['applyMinutes'],
    });
    expect(adviceOn('time', { ...sd, hours: '0' })).toBe('time-unknown');
  });

  test.each(['sd', 'smp', 'sma'])('pupils of %s are never left with a general chatbot', (level) => {
    const values = { ...sd, level, aiDoor: ['chatbot'] };
    expect(adviceOn('door', values)).toBe('door-chatbot');
  });

  test('for SMK the school reads the decree', () => {
    expect(adviceOn('door', { ...sd, level: 'smk', aiDoor: ['screen', 'chatbot'] })).toBe('door-smk');
  });

  test('doors that contradict each other, and tools without consent', () => {
    expect(adviceOn('door', { ...sd, aiDoor: ['none', 'paper'] })).toBe('door-none');
    expect(adviceOn('door', { ...sd, aiDoor: ['tool'] })).toBe('door-tool');
    expect(
      adviceOn('door', { ...sd, aiDoor: ['tool'], partners: 'Orang tua memberi persetujuan.' }),
    ).toBeUndefined();
  });

  test.each([
    [{ aiDoor: ['planning'], aiLevel: '2' }, 'level-none'],
    [{ aiDoor: ['none'], aiLevel: '1' }, undefined],
    [{ aiDoor: ['screen'], aiLevel: '1' }, 'level-some'],
    [{ aiDoor: ['screen'], aiLevel: '3' }, 'level-high'],
    [{ aiDoor: ['screen'], aiLevel: '3', level: 'smp' }, undefined],
    [{ aiDoor: ['screen'], aiLevel: '5', level: 'sma' }, 'level-high'],
    [{ aiDoor: ['tool'], aiLevel: '5', level: 'sma' }, undefined],
  ])('%j: %s', (change, advice) => {
    expect(adviceOn('level', { ...sd, ...change })).toBe(advice);
  });

  test('a step that names a chatbot without the teacher is found', () => {
    const found = find(planCoach({ ...sd, apply: 'Murid bertanya kepada ChatGPT' }), 'lesson');
    expect(found).toMatchObject({ advice: 'chatbot', fields: ['apply'], values: { tool: 'ChatGPT' } });
    expect(adviceOn('lesson', { ...sd, apply: 'Guru menayangkan jawaban chatbot' })).toBeUndefined();
  });

  test('reflection in the pupils’ place, too many dimensions, data, evidence that changes nothing', () => {
    expect(adviceOn('reflect', { ...sd, reflect: 'Murid menyimak rangkuman guru.' })).toBe('reflect');
    expect(
      adviceOn('profile', {
        ...sd,
        profile: planForm.steps
          .flatMap((s) => s.fields)
          .flatMap((f) => (f.id === 'profile' && 'options' in f ? f.options : [])),
      }),
    ).toBe('profile');
    expect(adviceOn('never', { ...sd, aiNever: ['name'] })).toBe('never');
    expect(adviceOn('never', { ...sd, partners: 'Hubungi 081234567890' })).toBe('number');
    expect(adviceOn('formative', { ...sd, during: 'Guru berkeliling kelas.' })).toBe('formative');
    expect(adviceOn('verify', { ...sd, aiCheck: 'fakta' })).toBe('verify');
  });

  test('goals are read one by one', () => {
    const goals = [...rowsOf(sd, 'goals')];
    const second = (goal: string, evidence = 'Laporan', practice = 'Latihan') => ({
      ...sd,
      goals: [goals[0] ?? {}, { goal, evidence, practice }],
    });
    expect(find(planCoach(second('Murid memahami rawa')), 'verb')).toMatchObject({
      advice: 'verb-hidden',
      values: { n: 2, verb: 'memahami' },
    });
    expect(adviceOn('verb', second('Rawa kita'))).toBe('verb-none');
    expect(adviceOn('condition', second('Murid menjelaskan rawa'))).toBe('condition');
    expect(adviceOn('thread', second('Murid menjelaskan rawa dengan gambar', ''))).toBe('thread-open');
    expect(adviceOn('thread', second('Murid menilai rawa dengan 2 alasan', 'Kuis'))).toBe('thread-memory');
  });
});

describe('the plan for passing on', () => {
  const sd = exampleOf(1, 'sd');
  const advice = (id: string, change: Values) => adviceOn(id, { ...sd, ...change }, outreachCoach);
  const session = (row: object) => [
    { name: 'A', date: '2027-01-16', minutes: '90', activity: 'Mencoba', ...row },
  ];

  test('minutes are added up; lesson hours only with the organiser’s minutes', () => {
    expect(minutesOf(sd)).toBe(180);
    expect(hoursOf(sd)).toBeUndefined();
    expect(hoursOf({ ...sd, hourMinutes: '45' })).toBe(4);
    expect(hoursOf({ ...sd, hourMinutes: '50' })).toBe(3.6);
    expect(hoursOf({ ...sd, hourMinutes: '0' })).toBeUndefined();
  });

  test('the follow-up is counted from the last session', () => {
    expect(daysUntilFollowUp(sd)).toBe(30);
    expect(advice('follow', { followDate: '2027-01-30' })).toBe('follow-soon');
    expect(advice('follow', { followDate: '2027-01-20' })).toBe('follow-before');
    expect(advice('follow', { followDate: '2027-04-01' })).toBe('follow-late');
    expect(advice('follow', { sessions: session({ date: '' }) })).toBe('follow-unknown');
  });

  test('attendance alone is not success, and success has a number', () => {
    expect(advice('measures', { measures: ['presence'] })).toBe('presence');
    expect(advice('measures', { target: 'Semua senang' })).toBe('target');
  });

  test('sessions are complete, bearable, in order, and hands-on', () => {
    expect(advice('sessions', { sessions: session({ minutes: '' }) })).toBe('session-open');
    expect(advice('sessions', { sessions: session({ minutes: '240' }) })).toBe('session-long');
    expect(advice('dates', { sessions: session({ date: '' }) })).toBe('dates-open');
    expect(advice('dates', { sessions: [...session({}), ...session({ date: '2027-01-09' })] })).toBe(
      'dates-order',
    );
    expect(advice('practice', { sessions: session({ activity: 'Ceramah' }) })).toBe('practice');
  });

  test('aims, roles, promises, risks', () => {
    const aim = (goal: string, evidence = 'Kartu') => ({ aims: [{ goal, evidence }] });
    expect(advice('aims', aim('Guru memahami AI'))).toBe('verb-hidden');
    expect(advice('aims', aim('AI untuk semua'))).toBe('verb-none');
    expect(advice('aims', aim('Guru menyusun kartu'))).toBe('condition');
    expect(advice('evidence', aim('Guru menyusun kartu', ''))).toBe('evidence-open');
    expect(advice('evidence', aim('Guru menyusun kartu', 'Kuis'))).toBe('evidence-memory');
    expect(advice('roles', { roles: 'Saya' })).toBe('roles');
    expect(advice('promises', { promises: ['data'] })).toBe('promises');
    expect(advice('risks', { risks: [{ risk: 'Hujan', answer: '' }] })).toBe('risks');
    expect(advice('private', { place: 'Telepon 0812345678901' })).toBe('number');
  });
});

test('values of another form are no values', () => {
  expect(readValues(planForm, { title: 3, level: 'tk', goals: 'x', profile: 'iman' })).toEqual({});
});
