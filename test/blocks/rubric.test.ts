// The rubric's model and its coach: weights, marks, what is kept, and what the coach does and does not point out.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { page } from '../../course/sesi-2-penilaian-dan-administrasi/unit-3/lab-rubrik.ts';
import { clearShare, coach } from '../../src/blocks/lab-rubric/coach.ts';
import { documentOf } from '../../src/blocks/lab-rubric/document.ts';
import * as rubrics from '../../src/blocks/lab-rubric/rubric.ts';
import { check, schema } from '../../src/blocks/lab-rubric/schema.ts';
import { strings } from '../../src/i18n/labs/lab-rubric.ts';
import { fill } from '../../src/i18n/say.ts';

const block = schema.parse(page.blocks.find(({ kind }) => kind === 'lab-rubric'));
const starters = block.starters.map(({ title, task, levels, criteria }) => ({
  title,
  task,
  levels,
  criteria: criteria.map(({ name, weight, descriptors }) => ({ name, weight, cells: descriptors })),
}));
const [story] = starters;
if (!story) throw new Error('no starter');
const say = (key: string, values = {}) =>
  fill(strings.id[key as keyof typeof strings.id] ?? `?${key}`, values);
const names = (rubric: rubrics.Rubric) => coach(rubric).map(({ name }) => name);
/** The story's rubric with other descriptors for its first criterion. */
const withCells = (...cells: string[]) => rubrics.changeCriterion(story, 0, { cells });

describe('the starting rubrics', () => {
  test('are sound, and the coach has nothing against any of them', () => {
    expect(check(block)).toEqual([]);
    for (const starter of starters) expect(coach(starter)).toEqual([]);
  });
  test('checks name what is wrong', () => {
    const [first, ...rest] = block.starters;
    if (!first) throw new Error('no starter');
    const broken = check({
      ...block,
      starters: [
        { ...first, jenjang: 'smp', levels: ['a', 'b', 'c'] },
        { ...first, criteria: first.criteria.map((one, at) => (at === 0 ? { ...one, weight: 90 } : one)) },
        ...rest.filter(({ jenjang }) => jenjang !== 'sma'),
      ],
    }).join('\n');
    expect(broken).toMatch(/id yang sama[\s\S]*untuk SMA[\s\S]*perlu 3 deskriptor[\s\S]*weights/);
  });
});

describe('weights', () => {
  test('add up to 100 in the same proportion, whatever they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 }), (weights) => {
        const made = rubrics.toHundred(weights);
        const sum = weights.reduce((a, b) => a + b, 0);
        expect(made.reduce((a, b) => a + b, 0)).toBe(100);
        made.forEach((weight, at) => {
          const exact = sum === 0 ? 100 / weights.length : ((weights[at] ?? 0) * 100) / sum;
          expect(Math.abs(weight - exact)).toBeLessThan(1);
          expect(Number.isInteger(weight)).toBe(true);
        });
      }),
    );
    expect(rubrics.toHundred([0, 0, 0])).toEqual([34, 33, 33]);
  });
});

describe('the mark', () => {
  test('by hand: 35 × 3/4 + 25 × 2/4 + 20 × 4/4 + 20 × 1/4', () => {
    expect(rubrics.markOf(story, [2, 1, 3, 0])).toBe(63.75);
    expect(rubrics.markOf(story, [3, 3, 3, 3])).toBe(100);
    expect(rubrics.markOf(story, [2, 1, undefined, 0])).toBeUndefined();
  });
  test('lies between the lowest level everywhere and the highest, and rises with every level', () => {
    const levels = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(levels, fc.nat({ max: 3 }), (chosen, at) => {
        const mark = rubrics.markOf(story, chosen) ?? Number.NaN;
        expect(mark).toBeGreaterThanOrEqual(25);
        expect(mark).toBeLessThanOrEqual(100);
        const higher = chosen.map((level, index) => (index === at ? Math.min(3, level + 1) : level));
        expect(rubrics.markOf(story, higher)).toBeGreaterThanOrEqual(mark);
      }),
    );
  });
});

describe('changes of shape', () => {
  test('criteria come, go and change places; a level out of use keeps its words', () => {
    const added = rubrics.addCriterion(rubrics.removeCriterion(story, 3));
    expect(added.criteria.map(({ weight }) => weight)).toEqual([35, 25, 20, 20]);
    expect(
      rubrics
        .moveCriterion(story, 0, 1)
        .criteria.map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['Tokoh dan latar', 'Alur cerita']);
    expect(rubrics.moveCriterion(story, 0, -1)).toBe(story);
    const three = rubrics.withLevels(story, story.levels.slice(0, 3));
    const changed = rubrics.changeCell(three, 0, 1, 'lain');
    expect(changed.criteria[0]?.cells[3]).toBe(story.criteria[0]?.cells[3]);
    expect(
      rubrics.changeCell(rubrics.withLevels(story, [...story.levels, 'Lima']), 0, 4, 'x').criteria[0]?.cells,
    ).toHaveLength(5);
  });
});

describe('the coach', () => {
  const good = story.criteria[0]?.cells ?? [];
  test.each([
    ['Isi baik', 'empty-words'],
    ['Alur cerita sangat baik', 'empty-words'],
    ['Sangat memuaskan', 'empty-words'],
    ['Peristiwa berurutan dengan cukup menarik', 'vague'],
    ['', 'missing'],
    [good[0] ?? '', 'same'],
    ['Peristiwa yang disebut satu per satu sangat tanpa urutan', 'only-degree'],
  ])('points out %j: %s', (text, name) => {
    expect(names(withCells(good[0] ?? '', text, good[2] ?? '', good[3] ?? ''))).toContain(name);
  });
  test.each([
    'Kurang dari tiga peristiwa disebut',
    'Tiga peristiwa atau lebih disebut berurutan',
    'Tidak kurang dari lima peristiwa berurutan',
    'Perbaikan alur dicatat di tepi halaman',
  ])('has nothing against %j', (text) => {
    expect(coach(withCells(good[0] ?? '', text, good[2] ?? '', good[3] ?? ''))).toEqual([]);
  });
  test('numbers and denial are differences that can be seen', () => {
    const cells = [
      'Sumber tidak disebut di esai',
      'Sumber disebut di esai',
      'Menyebut 2 sumber di esai',
      'Menyebut 3 sumber di esai',
    ];
    expect(names(withCells(...cells))).toEqual([]);
  });
  test('weights, names, overlap, levels', () => {
    const change = (index: number, part: Partial<rubrics.Criterion>) =>
      rubrics.changeCriterion(story, index, part);
    expect(names(change(0, { weight: 30 }))).toEqual(['weights']);
    expect(names(change(0, { weight: 0 }))).toEqual(['weights', 'no-weight']);
    expect(names(change(0, { weight: 60 }))).toEqual(['weights', 'heavy']);
    expect(names(change(0, { name: ' ' }))).toEqual(['no-name']);
    expect(names(change(2, { name: 'Alur ceritanya' }))).toEqual(['overlap']);
    expect(names({ ...story, levels: ['A', 'a', 'B', ''] })).toEqual(['levels']);
    expect(names({ ...story, criteria: [{ name: 'Alur', weight: 100, cells: good }] })).toEqual(['few']);
  });
  test('every remark has its words, and the share counts cells only', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.constantFrom('', 'baik', 'sangat baik', 'dua sumber disebut', 'tidak ada sumber disebut', 'x'),
            { minLength: 4, maxLength: 4 },
          ),
          { minLength: 1, maxLength: 8 },
        ),
        fc.array(fc.nat({ max: 100 }), { minLength: 8, maxLength: 8 }),
        (all, weights) => {
          const criteria = all.map((cells, at) => ({
            name: at % 3 ? `Kriteria ${at}` : '',
            weight: weights[at] ?? 0,
            cells,
          }));
          const rubric = { ...story, criteria };
          const findings = coach(rubric);
          for (const { name, values } of findings) {
            expect(strings.id).toHaveProperty([`lab-rubric.coach-${name}`]);
            expect(say(`lab-rubric.coach-${name}`, values)).not.toMatch(/[{}?]\w/);
          }
          const share = clearShare(rubric, findings);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(100);
        },
      ),
      { numRuns: 200 },
    );
    expect(clearShare(withCells('', ...good.slice(1)))).toBe(94);
  });
});

describe('what is kept', () => {
  const kept = { starter: 'sd-cerita', rubric: story };
  const text = rubrics.store(kept);
  test('comes back as it was', () => expect(rubrics.restore(text)).toEqual(kept));
  test('damaged or hostile text is none of ours', () => {
    for (let cut = 0; cut < text.length; cut += 31)
      expect(rubrics.restore(text.slice(0, cut))).toBeUndefined();
    const bad = [
      '',
      'null',
      '7',
      '{"v":1}',
      text.replace('"v":1', '"v":9'),
      text.replace(',35,', ',-1,'),
      text.replace(',35,', ',"x",'),
      text.replace('"l":[', '"l":["a","b",'),
    ];
    for (const one of bad) expect(rubrics.restore(one)).toBeUndefined();
    fc.assert(fc.property(fc.json(), (wild) => rubrics.restore(wild) === undefined));
  });
  test('becomes a document with the whole table', () => {
    const work = documentOf(text, say);
    expect(work?.title).toBe(story.title);
    const table = work?.parts.flatMap((part) => ('table' in part ? [part.table] : []))[0];
    expect(table?.columns).toEqual([
      'Kriteria',
      'Bobot',
      '1 Baru berkembang',
      '2 Layak',
      '3 Cakap',
      '4 Mahir',
    ]);
    expect(table?.rows).toHaveLength(4);
    expect(table?.rows.every((row) => row.length === 6)).toBe(true);
    expect(documentOf('rusak', say)).toBeUndefined();
  });
});
