// The AI scale's model: what the rules say of every kind of assignment, the wordings, what is kept, and the document.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { page } from '../../course/sesi-3-perangkat-ajar-beretika/unit-2/lab-skala-ai.ts';
import { jenjangs } from '../../src/blocks/jenjang/levels.ts';
import {
  type Assignment,
  aims,
  doors,
  empty,
  grades,
  levels,
  limits,
  places,
  restore,
  roman,
  store,
} from '../../src/blocks/lab-ai-scale/assignment.ts';
import { documentOf } from '../../src/blocks/lab-ai-scale/document.ts';
import { isReady, isStopped, review } from '../../src/blocks/lab-ai-scale/review.ts';
import { check, schema } from '../../src/blocks/lab-ai-scale/schema.ts';
import { compose, type Wordings, withWordings } from '../../src/blocks/lab-ai-scale/wording.ts';
import { strings } from '../../src/i18n/labs/lab-ai-scale.ts';
import { fill } from '../../src/i18n/say.ts';

const block = schema.parse(page.blocks.find(({ kind }) => kind === 'lab-ai-scale'));
const wordings: Wordings = {
  voices: Object.fromEntries(block.schools.map(({ jenjang, voice }) => [jenjang, voice])),
  parents: block.parents,
};
const said: Readonly<Record<string, string>> = strings.id;
const say = (key: string, values = {}) => fill(said[key] ?? `?${key}`, values);
const names = (one: Assignment) => review(one).map(({ name }) => name);
const task = (part: Partial<Assignment> = {}): Assignment => ({
  ...empty('smp'),
  name: 'Laporan sungai',
  shows: 'menulis laporan',
  aim: 'gagasan',
  level: 2,
  door: 'guru',
  ...part,
});
const anyTask: fc.Arbitrary<Assignment> = fc.constantFrom(...jenjangs).chain((jenjang) =>
  fc.record({
    jenjang: fc.constant(jenjang),
    grade: fc.constantFrom(...grades[jenjang]),
    name: fc.string({ maxLength: limits.name }),
    activity: fc.string({ maxLength: limits.activity }),
    shows: fc.string({ maxLength: limits.shows }),
    aim: fc.constantFrom('' as const, ...aims),
    level: fc.constantFrom(0, ...levels),
    door: fc.constantFrom('' as const, ...doors),
    place: fc.constantFrom(...places),
    pupils: fc.record({ text: fc.string({ maxLength: 60 }), own: fc.boolean() }),
    parents: fc.record({ text: fc.string({ maxLength: 60 }), own: fc.boolean() }),
  }),
);

describe('the authored material', () => {
  test('is sound', () => expect(check(block)).toEqual([]));
  test('checks name what is wrong', () => {
    const [first, second, ...rest] = block.schools;
    if (!first || !second) throw new Error('no school');
    const long = 'Ini kalimat yang jauh terlalu panjang bagi anak SD karena tidak pernah mau berhenti juga.';
    const broken = check({
      ...block,
      parents: { ...block.parents, guru: 'Satu. Dua.' },
      schools: [
        { ...first, voice: { ...first.voice, close: long } },
        { ...second, jenjang: 'sd', examples: second.examples.filter((_one, at) => at === 1) },
        ...rest,
      ],
    }).join('\n');
    expect(broken).toMatch(/untuk SMP/);
    expect(broken).toMatch(/lebih dari 12 kata/);
    expect(broken).toMatch(/bukan kelas SD/);
    expect(broken).toMatch(/belum ada yang perlu diubah/);
    expect(broken).toMatch(/orang tua 'guru'/);
  });
});

describe('the rules', () => {
  test('pupils never use a general chatbot by themselves, at any level, anywhere', () => {
    fc.assert(
      fc.property(anyTask, fc.constantFrom(2, 3, 4, 5), (one, level) => {
        const chat = { ...one, level, door: 'murid' as const };
        expect(isStopped(chat)).toBe(true);
        expect(isReady(chat)).toBe(false);
        expect(names(chat)).toContain(`chatbot-${one.jenjang}`);
        expect(names(chat).includes('under-13')).toBe(one.grade <= 7);
        expect(compose(chat, wordings, '')).toEqual({ pupils: '', parents: '' });
      }),
    );
  });
  test('nothing else is forbidden outright', () => {
    fc.assert(
      fc.property(anyTask, (one) => {
        expect(isStopped(one)).toBe(one.level > 1 && one.door === 'murid');
      }),
    );
  });
  test.each<[string, Partial<Assignment>, string[]]>([
    ['teacher operates in class', {}, ['teacher', 'fits']],
    ['teacher operates at home', { place: 'rumah' }, ['teacher-home']],
    ['on paper at home', { door: 'cetak', place: 'rumah' }, ['paper', 'fits']],
    ['level 1 in class', { level: 1, aim: 'sendiri' }, ['none-class', 'fits']],
    ['level 1 at home', { level: 1, aim: 'sendiri', place: 'rumah' }, ['none-home']],
    ['level 2 in SD', { jenjang: 'sd', grade: 5 }, ['now-and-then-sd']],
    ['level 4 in SD', { jenjang: 'sd', grade: 5, level: 4 }, ['beyond-sd', 'takes']],
    ['level 3 in SMP', { level: 3, aim: 'menilai' }, ['now-and-then-smp', 'fits']],
    ['level 5 in SMP', { level: 5, door: 'alat' }, ['beyond-smp', 'consent', 'tool']],
    ['tool at home, SD', { jenjang: 'sd', door: 'alat', place: 'rumah' }, ['tool-home-sd', 'tool-sd']],
    ['tool at home, SMA', { jenjang: 'sma', door: 'alat', place: 'rumah' }, ['tool-home', 'tool']],
    ['level 4 on paper', { jenjang: 'sma', level: 4, door: 'cetak' }, ['paper-4', 'directing']],
    ['level 5 on paper', { jenjang: 'smk', level: 5, door: 'cetak' }, ['paper-5']],
    ['level 5 on one screen', { jenjang: 'sma', level: 5 }, ['explore-tool']],
    ['less AI than the aim needs', { aim: 'menilai' }, ['hides']],
    ['nothing entered', empty('sd'), ['no-name', 'no-aim', 'no-shows', 'no-level']],
    ['no door', { door: '' }, ['no-door']],
  ])('%s', (_name, part, expected) => {
    expect(names(task(part))).toEqual(expect.arrayContaining(expected));
  });
  test('SMK is told to read the decree; a level never says more than one thing of its age', () => {
    expect(say('lab-ai-scale.say-chatbot-smk')).toMatch(/Baca naskah keputusannya/);
    expect(names(task({ jenjang: 'sma', level: 5, door: 'alat', aim: 'merancang' }))).toEqual([
      'tool',
      'consent',
      'fits',
    ]);
  });
  test('every remark has its words, the gravest come first, and a ready task has neither stop nor change', () => {
    const order = ['stop', 'change', 'think', 'good'];
    fc.assert(
      fc.property(anyTask, (one) => {
        const found = review(one);
        for (const { name, field } of found) {
          expect(said).toHaveProperty([`lab-ai-scale.say-${name}`]);
          if (field) expect(said).toHaveProperty([`lab-ai-scale.${field}`]);
        }
        const tones = found.map(({ tone }) => order.indexOf(tone));
        expect(tones).toEqual([...tones].sort());
        expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
        expect(isReady(one)).toBe(tones.every((tone) => tone >= 2));
      }),
    );
  });
});

describe('the wordings', () => {
  test('name the task and the ability, in the words of the school level', () => {
    const made = compose(task({ shows: 'Menulis laporan.' }), wordings, '');
    expect(made.pupils).toMatch(/^Kartu 2: AI hanya untuk gagasan awal\. Sesudah itu “Laporan sungai”/);
    expect(made.pupils).toMatch(/Kita berlatih menulis laporan\. AI dijalankan guru/);
    expect(made.parents).toMatch(/“Laporan sungai” AI hanya dioperasikan guru/);
    expect(compose(task({ jenjang: 'sd' }), wordings, '').pupils).toMatch(/Bertanya itu hebat/);
    expect(compose(task({ shows: '' }), wordings, 'mengembangkan gagasan').pupils).toMatch(
      /berlatih mengembangkan gagasan\./,
    );
  });
  test('abbreviations keep their capitals', () => {
    expect(compose(task({ shows: 'IPA terpadu' }), wordings, '').pupils).toMatch(/berlatih IPA terpadu/);
  });
  test("are complete for every choice that is allowed, fit, and never replace the teacher's own", () => {
    fc.assert(
      fc.property(anyTask, (one) => {
        const made = withWordings(one, wordings, 'mengerjakannya sendiri');
        if (one.pupils.own) expect(made.pupils).toEqual(one.pupils);
        const allowed = one.name.trim() && one.level && !isStopped(one) && (one.level === 1 || one.door);
        if (!one.pupils.own) expect(made.pupils.text !== '').toBe(Boolean(allowed));
        if (!one.parents.own) expect(made.parents.text !== '').toBe(Boolean(allowed));
        expect(made.pupils.text.length).toBeLessThanOrEqual(limits.wording);
      }),
    );
  });
});

describe('what is kept', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyTask, { minLength: 1, maxLength: limits.assignments }), (tasks) => {
        expect(restore(store(tasks))).toEqual(tasks);
      }),
    );
  });
  test('nothing else is read, and whatever is read is a sound list', () => {
    const wild = fc.oneof(
      fc.string(),
      fc.json(),
      fc.anything().map((a) => JSON.stringify({ v: 1, a }) ?? ''),
      fc.array(fc.array(fc.anything())).map((a) => JSON.stringify({ v: 1, a: a.map((b) => ['sd', ...b]) })),
    );
    fc.assert(
      fc.property(wild, (text) => {
        const found = restore(text);
        if (!found) return;
        expect(found.length).toBeGreaterThan(0);
        expect(restore(store(found))).toEqual(found);
        expect(documentOf(text, say)?.parts.length).toBeGreaterThan(1);
      }),
    );
    expect(restore(undefined)).toBeUndefined();
    expect(restore('{"v":2,"a":[["sd"]]}')).toBeUndefined();
    expect(restore('{"v":1,"a":[]}')).toBeUndefined();
    expect(restore('{"v":1,"a":[["sd",99,7,null]]}')).toEqual([empty('sd')]);
  });
});

test('the document holds a row for each task, its words, and a warning where a rule forbids it', () => {
  const tasks = [task(), task({ door: 'murid', name: 'Obrolan' })].map((one) =>
    withWordings(one, wordings, ''),
  );
  const made = documentOf(store(tasks), say);
  const [first] = made?.parts ?? [];
  if (!first || !('table' in first)) throw new Error('no table');
  expect(first.table.rows).toEqual([
    ['Laporan sungai', 'SMP VII', '2 Perencanaan', 'Guru, di layar kelas; di kelas', 'siap'],
    ['Obrolan', 'SMP VII', '2 Perencanaan', 'Murid, chatbot umum; di kelas', 'belum boleh dipakai'],
  ]);
  const text = JSON.stringify(made);
  expect(text).toContain('Kartu 2: AI hanya untuk gagasan awal');
  expect(text).toContain('Belum boleh dipakai seperti ini');
  expect(text).not.toContain('?lab-ai-scale');
  // What helps to fill in the form does not belong in the teacher's document.
  expect(text).not.toMatch(/misalnya|boleh diubah/);
  expect(documentOf('', say)).toBeUndefined();
});

test('classes are written in Roman numerals', () => {
  expect([1, 4, 9, 13].map(roman)).toEqual(['I', 'IV', 'IX', 'XIII']);
});
