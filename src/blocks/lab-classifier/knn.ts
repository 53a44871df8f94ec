// The k-nearest-neighbours model of the lab: pure, and really computed. It learns nothing but the examples it is given.

export type Label = 'a' | 'b';

export interface Point {
  x: number;
  y: number;
}

export interface Labelled extends Point {
  label: Label;
}

export interface Example extends Labelled {
  name: string;
  /** The authored label; absent for an example that the teacher added. */
  original?: Label;
  /** Of the kind that can be left out, to see what bias does. */
  grouped?: boolean;
}

export interface Range {
  min: number;
  max: number;
}

/** The ranges that scale both features to 0..1, so that neither counts for more because of its unit. */
export interface Axes {
  x: Range;
  y: Range;
}

/** Squared distance of two points, scaled. Differences come first, so that equally near stays exactly equal. */
function distance({ x, y }: Axes, p: Point, q: Point): number {
  const dx = (p.x - q.x) / (x.max - x.min);
  const dy = (p.y - q.y) / (y.max - y.min);
  return dx * dx + dy * dy;
}

/**
 * The class that the majority of the k nearest examples have. Of equally near examples the earlier one counts as
 * nearer; a draw (possible when there are fewer than k examples) is decided by the nearest.
 * @param k odd number of neighbours; with fewer examples all of them vote
 * @returns undefined when there are no examples
 */
export function classify(
  examples: readonly Labelled[],
  axes: Axes,
  k: number,
  point: Point,
): Label | undefined {
  const voters = examples
    .map((example, index) => ({ label: example.label, index, away: distance(axes, example, point) }))
    .sort((p, q) => p.away - q.away || p.index - q.index)
    .slice(0, k);
  const forA = voters.filter((voter) => voter.label === 'a').length;
  const forB = voters.length - forA;
  if (forA === forB) return voters[0]?.label;
  return forA > forB ? 'a' : 'b';
}

/** How the model does on examples that it never learned from. */
export interface Evaluation {
  /** The guess for each test example, in order. */
  guesses: (Label | undefined)[];
  right: number;
  total: number;
  /** Share guessed right, as a whole percentage 0..100. */
  accuracy: number;
  /** counts[actual][guessed] */
  counts: Record<Label, Record<Label, number>>;
}

/** Guesses every test example from the training examples. */
export function evaluate(
  training: readonly Labelled[],
  test: readonly Labelled[],
  axes: Axes,
  k: number,
): Evaluation {
  const counts = { a: { a: 0, b: 0 }, b: { a: 0, b: 0 } };
  const guesses = test.map((example) => {
    const guess = classify(training, axes, k, example);
    if (guess) counts[example.label][guess] += 1;
    return guess;
  });
  const right = counts.a.a + counts.b.b;
  return {
    guesses,
    right,
    total: test.length,
    accuracy: test.length === 0 ? 0 : Math.round((100 * right) / test.length),
    counts,
  };
}

/**
 * What the model would guess all over the plane, cell by cell.
 * @returns rows from the smallest y up, each with `columns` guesses for the cells' centres
 */
export function regions(
  training: readonly Labelled[],
  axes: Axes,
  k: number,
  columns: number,
  rows: number,
): (Label | undefined)[][] {
  const centre = (range: Range, index: number, count: number) =>
    range.min + ((index + 0.5) / count) * (range.max - range.min);
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      classify(training, axes, k, { x: centre(axes.x, column, columns), y: centre(axes.y, row, rows) }),
    ),
  );
}
