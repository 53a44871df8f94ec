// Lab "Latih pengklasifikasi": the teacher labels examples, a k-nearest-neighbour model learns from them in the page.
import { z } from 'zod';
import { idSchema, markdownSchema } from '../../model/text.ts';
import { jenjangs } from '../jenjang/levels.ts';
import { written } from '../written.ts';

const exampleSchema = z
  .strictObject({
    /** What the point is, in words, for those who do not see the plot: "daun pisang, lebar 24 cm". */
    name: z.string().min(1),
    x: z.number(),
    y: z.number(),
    label: z.enum(['a', 'b']),
    /** Belongs to the set's `group`. */
    grouped: z.boolean().default(false),
  })
  .transform((example) => ({
    ...example,
    /** What the table shows of the values where no script formats them. */
    shown: { x: written(example.x), y: written(example.y) },
  }));

const axisSchema = z.strictObject({
  title: z.string().min(1),
  min: z.number(),
  max: z.number(),
  /** The finest step in which a value is set by field or by dragging; tick marks are chosen by the plot. */
  step: z.number().positive(),
});

const datasetSchema = z
  .strictObject({
    id: idSchema,
    /** The school levels whose teachers get this set first. */
    jenjang: z.array(z.enum(jenjangs)).min(1),
    title: z.string().min(1),
    about: markdownSchema,
    axes: z.strictObject({ x: axisSchema, y: axisSchema }),
    classes: z.strictObject({ a: z.string().min(1), b: z.string().min(1) }),
    /** A kind of example, in the plural, that the lab can leave out to make the data biased. */
    group: z.string().min(1),
    /** Examples that the teacher starts from and may add to, move and mislabel. */
    training: z.array(exampleSchema).min(6),
    /** Held-out examples: the model never learns from these; accuracy is measured on them alone. */
    test: z.array(exampleSchema).min(10),
    /** What to try, in order; each asks for an observation. */
    tasks: z.array(markdownSchema).min(2),
  })
  .transform((set) => ({ ...set, levels: set.jenjang.join(' ') }));

/** A set of examples as authors write it. */
type Dataset = z.output<typeof datasetSchema>;

export const schema = z.strictObject({
  kind: z.literal('lab-classifier'),
  id: idSchema,
  title: z.string().min(1),
  intro: markdownSchema,
  datasets: z.array(datasetSchema).min(1),
});

/**
 * In every set: names differ, points lie inside the axes, both classes and the group occur on both sides of the split,
 * and no test example is also a training example.
 */
export function check({ datasets }: z.output<typeof schema>): string[] {
  const ids = datasets.map((set) => set.id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...twice.map((id) => `kumpulan data '${id}' ditulis dua kali; beri id lain`),
    ...datasets.flatMap((set) => checkSet(set).map((finding) => `kumpulan data '${set.id}': ${finding}`)),
  ];
}

function checkSet(set: Dataset): string[] {
  const { x, y } = set.axes;
  const all = [...set.training, ...set.test];
  const names = all.map((point) => point.name);
  const inside = (p: { x: number; y: number }) =>
    p.x >= x.min && p.x <= x.max && p.y >= y.min && p.y <= y.max;
  const findings = [
    ...all
      .filter((point) => !inside(point))
      .map(
        (point) => `contoh '${point.name}' (${point.x}; ${point.y}) berada di luar sumbu; betulkan angkanya`,
      ),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `nama '${name}' dipakai dua kali; beri nama lain`),
  ];
  for (const [name, points] of [
    ['latih', set.training],
    ['uji', set.test],
  ] as const) {
    if (new Set(points.map((point) => point.label)).size < 2)
      findings.push(`data ${name} hanya punya satu kelas; tambahkan kelas lain`);
    if (!points.some((point) => point.grouped))
      findings.push(`data ${name} tidak punya '${set.group}'; tandai contohnya dengan grouped`);
  }
  const trained = new Set(set.training.map((point) => `${point.x};${point.y}`));
  for (const point of set.test) {
    if (trained.has(`${point.x};${point.y}`))
      findings.push(`contoh uji '${point.name}' juga ada di data latih; ganti salah satunya`);
  }
  return findings;
}
