// The authored course: it holds together, it is as large as promised, and its items keep the craft's rules.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { course as authored } from '../../course/index.ts';
import {
  defaultNeighbours,
  type Example,
  mislabel,
  neighbourCounts,
  otherLabel,
  thin,
} from '../../src/blocks/lab-classifier/experiment.ts';
import { evaluate } from '../../src/blocks/lab-classifier/knn.ts';
import { type BlockOf, isLab, isQuestion, type QuestionBlock } from '../../src/blocks/schemas.ts';
import { checkCourse, textsOf } from '../../src/model/check.ts';
import { blocksOf, pagesOf } from '../../src/model/course.ts';
import { projectRoot } from '../../src/paths.ts';

const course = checkCourse(authored);
const pages = course.sessions.flatMap(pagesOf);
const blocks = course.sessions.flatMap(blocksOf);
const questions = blocks.filter(isQuestion);
const ofKind = <K extends QuestionBlock['kind']>(kind: K) =>
  questions.filter((question): question is BlockOf<K> => question.kind === kind);
const singles = ofKind('single-choice');
const multiples = ofKind('multiple-choice');
const trueFalse = ofKind('true-false');

const tally = <T>(values: readonly T[]): Map<T, number> => {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

describe('the course as a whole', () => {
  it('has the units, pages, questions, kinds and lab that the first two units promise', () => {
    expect(pages.length).toBeGreaterThanOrEqual(14);
    expect(questions.length).toBeGreaterThanOrEqual(12);
    expect([...tally(questions.map((question) => question.kind)).keys()].sort()).toEqual([
      'matching',
      'multiple-choice',
      'ordering',
      'single-choice',
      'true-false',
    ]);
    expect(blocks.filter(isLab)).toHaveLength(1);
  });

  it('names every jenjang in every unit', () => {
    for (const unit of course.sessions.flatMap((session) => session.units)) {
      const text = JSON.stringify(unit);
      for (const jenjang of ['SD', 'SMP', 'SMA', 'SMK']) expect(text).toMatch(new RegExp(`\\b${jenjang}\\b`));
    }
  });

  it('explains, shows an example, lets try and checks in every unit', () => {
    for (const unit of course.sessions.flatMap((session) => session.units)) {
      const tones = unit.pages.flatMap((page) =>
        page.blocks.flatMap((block) => (block.kind === 'callout' ? [block.tone] : [])),
      );
      expect(tones).toEqual(expect.arrayContaining(['key', 'caution', 'example', 'try']));
      expect(unit.pages.at(-1)?.blocks.filter(isQuestion).length).toBeGreaterThanOrEqual(4);
    }
  });

  it('states minutes that reading, answering, trying and the lab really take', () => {
    for (const page of pages) {
      const read = page.blocks.filter((block) => !isLab(block));
      const words = textsOf(read).join(' ').split(/\s+/).length;
      const tries = read.filter((block) => block.kind === 'callout' && block.tone === 'try').length;
      const labTasks = page.blocks.filter(isLab).flatMap((lab) => lab.tasks).length;
      const estimate = words / 130 + tries + 0.75 * read.filter(isQuestion).length + 2 * labTasks;
      expect([page.id, Math.abs(page.minutes - estimate) <= 1.5]).toEqual([page.id, true]);
    }
  });
});

describe('figures', () => {
  const figures = course.sessions.flatMap((session) =>
    session.units.map((unit) => unit.pages.flatMap((page) => page.blocks.filter((b) => b.kind === 'figure'))),
  );

  it('gives every unit a drawing that is small, scalable, legible and free of styles and ids', () => {
    for (const inUnit of figures) {
      expect(inUnit.length).toBeGreaterThanOrEqual(1);
      for (const figure of inUnit) {
        const path = join(projectRoot, 'course', 'figures', figure.svg);
        expect(existsSync(path)).toBe(true);
        const svg = readFileSync(path, 'utf8');
        expect(Buffer.byteLength(svg)).toBeLessThan(4096);
        expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 360 \d+"/);
        expect(svg).not.toMatch(/^<svg [^>]*(width|height)=/);
        expect(svg).not.toMatch(/\s(style|id)=|<script|href=/);
        for (const [, size] of svg.matchAll(/font-size="(\d+)"/g))
          expect(Number(size)).toBeGreaterThanOrEqual(13);
      }
    }
  });
});

describe('items', () => {
  it('spreads single-choice keys evenly over the positions', () => {
    const counts = tally(
      singles.map((item) => item.options.findIndex((option) => option.id === item.correct)),
    );
    expect(counts.size).toBe(4);
    expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
  });

  it('seldom makes the key the longest option', () => {
    const longest = singles.filter((item) => {
      const key = item.options.find((option) => option.id === item.correct);
      return item.options.every((option) => option === key || option.text.length < (key?.text.length ?? 0));
    });
    expect(longest.length / singles.length).toBeLessThanOrEqual(0.25);
    for (const item of multiples) {
      const mean = (right: boolean) => {
        const lengths = item.options
          .filter((option) => item.correct.includes(option.id) === right)
          .map((option) => option.text.length);
        return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      };
      expect([item.id, mean(true) <= 1.25 * mean(false)]).toEqual([item.id, true]);
    }
  });

  it('has as many true statements as false ones', () => {
    const right = trueFalse.filter((item) => item.correct).length;
    expect(Math.abs(2 * right - trueFalse.length)).toBeLessThanOrEqual(1);
  });

  it('lets no modal word give a true–false key away', () => {
    const hedged = (text: string) => /\b(dapat|bisa|mungkin|kadang)\b/i.test(text);
    for (const item of trueFalse) expect(item.stem).not.toMatch(/\b(selalu|pasti|100%)/i);
    expect(trueFalse.some((item) => !item.correct && hedged(item.stem))).toBe(true);
    expect(trueFalse.some((item) => item.correct && !hedged(item.stem))).toBe(true);
  });

  it('has no sorting item whose words are those of one target alone', () => {
    for (const item of ofKind('matching')) {
      const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu));
      const inTargets = tally(item.targets.flatMap((target) => [...words(target.text)]));
      for (const source of item.sources)
        for (const word of words(source.text))
          expect([source.text, word, inTargets.get(word)]).not.toEqual([source.text, word, 1]);
    }
  });

  it('offers neither "semua benar" nor a negative that is not emphasised', () => {
    for (const item of questions) {
      expect(JSON.stringify(item)).not.toMatch(
        /(semua|tidak ada)( pilihan| jawaban)?( di atas)?( yang)? benar/i,
      );
      expect(item.stem.replaceAll(/\*\*.*?\*\*/g, '')).not.toMatch(/\b(tidak|bukan|kecuali)\b/i);
    }
  });

  it('teaches at every option, and never says the same thing twice', () => {
    for (const item of questions) {
      const feedback =
        item.kind === 'true-false'
          ? Object.values(item.feedback)
          : (item.kind === 'matching'
              ? item.sources
              : item.kind === 'ordering'
                ? item.items
                : item.options
            ).map((option) => option.feedback);
      for (const text of feedback) expect([item.id, text, text.length > 15]).toEqual([item.id, text, true]);
      expect(new Set(feedback).size).toBe(feedback.length);
      expect(feedback).not.toContain(item.explanation);
    }
  });

  it('asks for more than recall', () => {
    const levels = tally(questions.map((question) => question.level));
    const beyond = questions.filter((question) => question.level >= 'C3').length;
    expect(beyond / questions.length).toBeGreaterThanOrEqual(0.5);
    expect(levels.size).toBeGreaterThanOrEqual(4);
  });
});

describe('the lab "lab-daun-kelas-v"', () => {
  const lab = blocks.filter(isLab).find((block) => block.id === 'lab-daun-kelas-v');
  if (!lab) throw new Error('The lab is missing from the course.');
  const training: Example[] = lab.training.map((example) => ({ ...example, original: example.label }));
  const ks = neighbourCounts;
  const measure = (examples: readonly Example[], k = defaultNeighbours) =>
    evaluate(examples, lab.test, lab.axes, k);
  const accuracy = (examples: readonly Example[], k = defaultNeighbours) => measure(examples, k).accuracy;
  /** The leaves guessed wrong, by the child who brought them. */
  const wrong = (examples: readonly Example[], k = defaultNeighbours) => {
    const { guesses } = measure(examples, k);
    return lab.test
      .filter((example, index) => guesses[index] !== example.label)
      .map((example) => example.name.split(' ').at(-1));
  };
  const mislabelled = (...names: readonly string[]): Example[] => {
    const known = training.map((example) => example.name);
    for (const name of names) expect(known).toContain(name);
    return training.map((example) =>
      names.includes(example.name) ? { ...example, label: otherLabel(example.label) } : example,
    );
  };
  const canteen = [
    'daun nangka di dekat kantin',
    'daun nangka di samping kantin',
    'daun nangka di belakang kantin',
  ] as const;

  it('names every leaf once, on the grid of its axes, as many of one kind as of the other', () => {
    const all = [...lab.training, ...lab.test];
    expect(new Set(all.map((example) => example.name)).size).toBe(all.length);
    for (const { x, y } of all)
      expect([x / lab.axes.x.step, y / lab.axes.y.step].every(Number.isInteger)).toBe(true);
    for (const set of [lab.training, lab.test])
      expect(set.filter((example) => example.label === 'a')).toHaveLength(set.length / 2);
  });

  it('starts good but not perfect, as the worked accuracy on the page before says', () => {
    expect(accuracy(training)).toBe(90);
  });

  it('shows an effect of k: one neighbour is fooled more easily than three or five', () => {
    expect(ks.map((k) => accuracy(training, k))).toEqual([80, 90, 90, 85]);
  });

  it('rewards no wrong label, whatever k is, and punishes several', () => {
    for (const k of ks)
      for (const { name } of training)
        expect([k, name, accuracy(mislabelled(name), k) <= accuracy(training, k)]).toEqual([k, name, true]);
    const harmful = training.filter(({ name }) => accuracy(mislabelled(name)) < 90);
    expect(harmful.length).toBeGreaterThanOrEqual(2);
    for (const { name } of harmful) expect(accuracy(mislabelled(name))).toBeGreaterThanOrEqual(80);
  });

  it('starts from a leaf whose vote counts and whose wrong label is outvoted everywhere', () => {
    const [first] = lab.training;
    if (!first) throw new Error('The lab has no leaves.');
    expect(lab.tasks[2]).toContain(`**${first.name}**`);
    expect(wrong(training)).toEqual(['Rizki', 'Dewi']);
    expect(wrong(mislabelled(first.name))).toEqual(['Rizki', 'Dewi']);
    const { x, y } = lab.axes;
    const asked = lab.test.filter((leaf) => {
      const away = (other: { x: number; y: number }) =>
        Math.hypot((leaf.x - other.x) / (x.max - x.min), (leaf.y - other.y) / (y.max - y.min));
      return training.filter((other) => away(other) < away(first)).length < defaultNeighbours;
    });
    expect(asked.length).toBeGreaterThanOrEqual(3);
  });

  it('has a leaf that keeps the figure and changes who pays for it', () => {
    const name = 'daun mangga di samping perpustakaan';
    expect(lab.tasks[2]).toContain(`**${name}**`);
    expect(wrong(mislabelled(name))).toEqual(['Laila', 'Rizki']);
  });

  it('does what its tasks say: three wrong labels together hurt, three apart hardly do', () => {
    expect(accuracy(mislabelled(...canteen))).toBe(65);
    const apart = ['daun mangga muda', 'daun mangga terpanjang', 'daun nangka terbesar'];
    expect(accuracy(mislabelled(...apart))).toBe(85);
    for (const name of [...canteen, ...apart]) expect(lab.tasks.join(' ')).toContain(`**${name}**`);
  });

  it('falls with the quick trials', () => {
    expect(accuracy(mislabel(training, lab.axes, 4).examples)).toBeLessThanOrEqual(75);
    expect(accuracy(thin(training, 'b', 2))).toBeLessThanOrEqual(75);
  });

  it('can be driven below one half, which the last task asks for', () => {
    const both = mislabelled(...canteen, 'daun mangga yang lebar', 'daun mangga tua di cabang bawah');
    expect(accuracy(both)).toBeLessThan(50);
  });
});
