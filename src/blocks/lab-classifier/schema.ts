// Lab "Latih pengklasifikasi": the teacher labels examples, a k-nearest-neighbour model learns from them in the page.
import { z } from 'zod';
import { idSchema, markdownSchema } from '../../model/text.ts';

/** A number as readers of Bahasa Indonesia write it, with a decimal comma. */
const written = (value: number): string => String(value).replace('.', ',');

const exampleSchema = z
  .strictObject({
    /** What the point is, in words, for those who do not see the plot: "daun pisang, lebar 24 cm". */
    name: z.string().min(1),
    x: z.number(),
    y: z.number(),
    label: z.enum(['a', 'b']),
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

export const schema = z.strictObject({
  kind: z.literal('lab-classifier'),
  id: idSchema,
  title: z.string().min(1),
  intro: markdownSchema,
  axes: z.strictObject({ x: axisSchema, y: axisSchema }),
  classes: z.strictObject({ a: z.string().min(1), b: z.string().min(1) }),
  /** Examples that the teacher starts from and may add to, move and mislabel. */
  training: z.array(exampleSchema).min(6),
  /** Held-out examples: the model never learns from these; accuracy is measured on them alone. */
  test: z.array(exampleSchema).min(10),
  /** What to try, in order; each asks for an observation. */
  tasks: z.array(markdownSchema).min(2),
});

/** Points lie inside the axes, both classes occur in both sets, and no test example is also a training example. */
export function check(block: z.output<typeof schema>): string[] {
  const { x, y } = block.axes;
  const inside = (p: { x: number; y: number }) =>
    p.x >= x.min && p.x <= x.max && p.y >= y.min && p.y <= y.max;
  const findings = [...block.training, ...block.test]
    .filter((point) => !inside(point))
    .map(
      (point) => `contoh '${point.name}' (${point.x}; ${point.y}) berada di luar sumbu; betulkan angkanya`,
    );
  for (const [name, points] of [
    ['latih', block.training],
    ['uji', block.test],
  ] as const) {
    if (new Set(points.map((point) => point.label)).size < 2)
      findings.push(`data ${name} hanya punya satu kelas; tambahkan kelas lain`);
  }
  const trained = new Set(block.training.map((point) => `${point.x};${point.y}`));
  for (const point of block.test) {
    if (trained.has(`${point.x};${point.y}`))
      findings.push(`contoh uji '${point.name}' juga ada di data latih; ganti salah satunya`);
  }
  return findings;
}
