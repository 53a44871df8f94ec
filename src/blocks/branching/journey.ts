// What is remembered of branching stories: how far each was played, and which endings were seen. Pure; kept as JSON.
import { isRecord, type KeptRecord, readKept } from '../lab/kept.ts';
import { type Plot, soundPath, walk } from './graph.ts';

const version = 1;

/** Of the stories of one block, by their ids. */
export interface Journey {
  /** The story that is open; undefined in the list of stories. */
  at: string | undefined;
  /** The choices taken in each story, one character each. */
  paths: Readonly<Record<string, string>>;
  /** The endings seen in each story, in the order in which they were first seen. */
  seen: Readonly<Record<string, readonly string[]>>;
}

export const newJourney: Journey = { at: undefined, paths: {}, seen: {} };

export const pathIn = (journey: Journey, plot: Plot): string => journey.paths[plot.id] ?? '';
export const seenIn = (journey: Journey, plot: Plot): readonly string[] => journey.seen[plot.id] ?? [];

/** Opens a story, or goes back to the list. */
export const open = (journey: Journey, at: string | undefined): Journey => ({ ...journey, at });

/** Takes a path; an ending that it leads to is seen from now on. */
export function follow(journey: Journey, plot: Plot, path: string): Journey {
  const sound = soundPath(plot, path);
  const { ending } = walk(plot, sound);
  const seen = seenIn(journey, plot);
  const paths = { ...journey.paths, [plot.id]: sound };
  if (!ending || seen.includes(ending)) return { ...journey, paths };
  return { ...journey, paths, seen: { ...journey.seen, [plot.id]: [...seen, ending] } };
}

export const store = ({ at, paths, seen }: Journey): string =>
  JSON.stringify({ v: version, at, paths, seen });

const recordOf = (value: unknown): KeptRecord => (isRecord(value) ? value : {});

/** The journey of a kept text; what is damaged, or belongs to a story that has changed since, falls away. */
export function restore(text: string | undefined, plots: readonly Plot[]): Journey {
  const kept = readKept(text, version);
  if (!kept) return newJourney;
  const paths: Record<string, string> = {};
  const seen: Record<string, readonly string[]> = {};
  for (const plot of plots) {
    const path = soundPath(plot, recordOf(kept.paths)[plot.id]);
    if (path) paths[plot.id] = path;
    const list = recordOf(kept.seen)[plot.id];
    const endings = plot.endings.map(({ id }) => id).filter((id) => Array.isArray(list) && list.includes(id));
    // In the order in which they were seen.
    if (endings.length > 0)
      seen[plot.id] = (list as string[]).filter(
        (id, at, all) => endings.includes(id) && all.indexOf(id) === at,
      );
  }
  const at = plots.find(({ id }) => id === kept.at)?.id;
  return { at, paths, seen };
}

/** What is recorded when an ending is reached: ids and numbers only. */
export function summary(journey: Journey, plot: Plot): string {
  const { steps, ending } = walk(plot, pathIn(journey, plot));
  const seen = `${seenIn(journey, plot).length}/${plot.endings.length}`;
  return `scenario=${plot.id};ending=${ending ?? 'none'};steps=${steps.length};seen=${seen}`;
}

/** The balance of the best ending that was reached, 0–100. */
export const bestBalance = (journey: Journey, plots: readonly Plot[]): number =>
  Math.max(
    0,
    ...plots.flatMap((plot) =>
      plot.endings.filter(({ id }) => seenIn(journey, plot).includes(id)).map(({ balance }) => balance),
    ),
  );

/** How many stories were played to an end. */
export const playedToEnd = (journey: Journey, plots: readonly Plot[]): number =>
  plots.filter((plot) => seenIn(journey, plot).length > 0).length;
