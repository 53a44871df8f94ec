// The bare graph of a branching story, without its words: walking it, and what is wrong with it. Pure; no DOM, no zod.

/** A decision or the way out of one: `to` names a node or an ending. */
export interface Plot {
  id: string;
  start: string;
  nodes: readonly { id: string; choices: readonly { id: string; to: string }[] }[];
  /** `balance`: 0–100, how well children, learning and trust were looked after. */
  endings: readonly { id: string; balance: number }[];
}

/** Where a path leads: the decisions taken, and the node or the ending that one stands at. */
export interface Place {
  steps: readonly { node: string; choice: string }[];
  /** The decision to take next; undefined at an ending. */
  node: string | undefined;
  ending: string | undefined;
}

/** How far the best two endings may lie apart before the story has only one right way. */
const fairGap = 25;

const nodeOf = (plot: Plot, id: string) => plot.nodes.find((node) => node.id === id);

/**
 * Follows a path from the start.
 * @param path ids of the choices, one character each, in order; what can't be followed is left out
 */
export function walk(plot: Plot, path: string): Place {
  const steps: { node: string; choice: string }[] = [];
  let at = plot.start;
  for (const choice of path) {
    const taken = nodeOf(plot, at)?.choices.find(({ id }) => id === choice);
    if (!taken) break;
    steps.push({ node: at, choice });
    at = taken.to;
  }
  const isEnding = plot.endings.some(({ id }) => id === at);
  return { steps, node: isEnding ? undefined : at, ending: isEnding ? at : undefined };
}

/** The part of a path that can be followed; what is no text, or leads nowhere, falls away. */
export function soundPath(plot: Plot, path: unknown): string {
  if (typeof path !== 'string') return '';
  return walk(plot, path)
    .steps.map(({ choice }) => choice)
    .join('');
}

/** What is wrong with a story's graph, in Bahasa Indonesia; nothing when it can be played in every direction. */
export function plotFindings(plot: Plot): string[] {
  const ids = [...plot.nodes, ...plot.endings].map(({ id }) => id);
  const known = new Set(ids);
  const findings = [
    ...doubles(ids).map((id) => `id '${id}' dipakai dua kali`),
    ...plot.nodes.flatMap(({ id, choices }) =>
      doubles(choices.map((choice) => choice.id)).map((letter) => `pilihan '${letter}' di '${id}' ada dua`),
    ),
    ...plot.nodes.flatMap(({ id, choices }) =>
      choices
        .filter(({ to }) => !known.has(to))
        .map((choice) => `pilihan '${choice.id}' di '${id}' menuju '${choice.to}', yang tidak ada`),
    ),
  ];
  if (!nodeOf(plot, plot.start)) return [...findings, `awal cerita '${plot.start}' bukan sebuah keputusan`];
  const { reached, circles } = explore(plot);
  findings.push(
    ...[...known]
      .filter((id) => !reached.has(id))
      .map((id) => `'${id}' tidak dapat dicapai dari awal cerita`),
    ...circles.map((id) => `cerita berputar kembali ke '${id}'`),
  );
  const [best = 0, second = 0] = plot.endings.map(({ balance }) => balance).sort((a, b) => b - a);
  if (best - second > fairGap)
    findings.push(
      `satu akhir jauh lebih baik daripada yang lain (${best} dan ${second}); beri jalan lain yang layak`,
    );
  return findings.map((finding) => `cerita '${plot.id}': ${finding}`);
}

/** Everything that can be reached, and the nodes that a path can come back to. */
function explore(plot: Plot): { reached: Set<string>; circles: string[] } {
  const reached = new Set<string>();
  const circles = new Set<string>();
  const visit = (id: string, above: ReadonlySet<string>): void => {
    if (above.has(id)) {
      circles.add(id);
      return;
    }
    // What lies behind a node is the same however it was reached.
    if (reached.has(id)) return;
    reached.add(id);
    const path = new Set([...above, id]);
    for (const { to } of nodeOf(plot, id)?.choices ?? []) visit(to, path);
  };
  visit(plot.start, new Set());
  return { reached, circles: [...circles] };
}

const doubles = (ids: readonly string[]): string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];
