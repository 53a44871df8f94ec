// The data of the lab "Latih pengklasifikasi" in the course: what its tasks promise is what comes out.
import { describe, expect, it } from '@jest/globals';
import { page } from '../../course/sesi-1-pengenalan-dasar-ai/unit-2/lab-latih-pengklasifikasi.ts';
import {
  defaultNeighbours,
  mislabel,
  neighbourCounts,
  otherLabel,
  thin,
} from '../../src/blocks/lab-classifier/experiment.ts';
import { type Example, evaluate } from '../../src/blocks/lab-classifier/knn.ts';
import { blockSchema, checkBlock } from '../../src/blocks/schemas.ts';

const block = page.blocks.map((one) => blockSchema.parse(one)).find((one) => one.kind === 'lab-classifier');
if (!block) throw new Error('The lab is missing from the page.');
const setOf = (id: string) => {
  const set = block.datasets.find((one) => one.id === id);
  if (!set) throw new Error(`The lab has no set ${id}.`);
  return set;
};
const trainingOf = (id: string): Example[] =>
  setOf(id).training.map((example) => ({ ...example, original: example.label }));

it('keeps its published id, holds together, and has a set for every level', () => {
  expect(block.id).toBe('lab-daun-kelas-v');
  expect(checkBlock(block)).toEqual([]);
  expect(block.datasets.flatMap((set) => set.jenjang).sort()).toEqual(['sd', 'sma', 'smk', 'smp']);
});

describe.each(['sampah', 'daun', 'pempek'])('the set "%s"', (id) => {
  const set = setOf(id);
  const training = trainingOf(id);
  const measure = (examples: readonly Example[]) => evaluate(examples, set.test, set.axes, defaultNeighbours);
  const accuracy = (examples: readonly Example[]) => measure(examples).accuracy;
  const groupRight = (examples: readonly Example[]) => {
    const { guesses } = measure(examples);
    return set.test.filter((one, at) => one.grouped && guesses[at] === one.label).length;
  };
  const withoutGroup = training.filter((example) => !example.grouped);

  it('has 34 examples on the grid of its axes, as many of one class as of the other', () => {
    expect([set.training.length, set.test.length]).toEqual([14, 20]);
    for (const { x, y } of [...set.training, ...set.test])
      expect([x / set.axes.x.step, y / set.axes.y.step].every(Number.isInteger)).toBe(true);
    for (const side of [set.training, set.test])
      expect(side.filter((example) => example.label === 'a')).toHaveLength(side.length / 2);
  });

  it('starts between 85 and 95 percent', () => {
    expect(accuracy(training)).toBeGreaterThanOrEqual(85);
    expect(accuracy(training)).toBeLessThanOrEqual(95);
  });

  it('is hurt by four wrong labels, and by losing nearly all of a class', () => {
    expect(accuracy(mislabel(training, set.axes, 4).examples)).toBeLessThanOrEqual(65);
    expect(accuracy(thin(training, 'b', 2))).toBeLessThanOrEqual(75);
  });

  it('is hurt by bias, and those who are missing pay for it', () => {
    expect(accuracy(withoutGroup)).toBeLessThanOrEqual(75);
    expect(groupRight(training)).toBeGreaterThanOrEqual(4);
    expect(groupRight(withoutGroup)).toBeLessThanOrEqual(1);
  });

  it('speaks in its tasks of examples and buttons that exist', () => {
    const said = [
      ...[...set.training, ...set.test].map((example) => example.name),
      'Tukar 4 label',
      'Kembalikan data semula',
      'Acak pembagian',
      '7 latih, 27 uji',
      '27 latih, 7 uji',
    ];
    for (const [, name = ''] of set.tasks.join(' ').matchAll(/\*\*(.+?)\*\*/g))
      expect(said.includes(name) || `Buang semua ${set.group}`.startsWith(name)).toBe(true);
  });
});

it.each([
  ['sampah', ['cangkang telur', 'spons cuci yang basah']],
  ['pempek', ['lenjer uji 15, retak di ujung', 'lenjer uji 19, kurus sedikit']],
])('guesses the two of "%s" wrong that its first task speaks of', (id, names) => {
  const set = setOf(id);
  const { guesses } = evaluate(trainingOf(id), set.test, set.axes, defaultNeighbours);
  expect(set.test.filter((one, at) => guesses[at] !== one.label).map((one) => one.name)).toEqual(names);
  expect(set.tasks[0]).toContain(`**${names[0]}**`);
});

it.each(['sampah', 'pempek'])('asking more neighbours drowns the few of a kind in "%s"', (id) => {
  const set = setOf(id);
  const at = (k: number) => evaluate(trainingOf(id), set.test, set.axes, k).accuracy;
  expect(at(5)).toBeLessThan(at(3));
  expect(at(7)).toBeLessThan(at(5));
});

describe('the leaves', () => {
  const lab = setOf('daun');
  const training = trainingOf('daun');
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
