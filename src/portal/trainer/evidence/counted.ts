// Counts as exports need them, and as pages do: these not again for a minute, however fast statements come.
import { type Arrivals, openArrivals } from '../../../evidence/arrivals.ts';
import type { ReportData } from '../../../reports/data.ts';
import {
  type CountingRule,
  countEvidence,
  type EvidenceCount,
  type EvidenceData,
  type EvidenceFigures,
} from '../../../reports/evidence/index.ts';
import type { StatementLog } from '../../../reports/log.ts';
import type { People } from '../../../reports/people.ts';
import type { Selection } from '../../../reports/selection.ts';

/** How old a count may be that a page shows, in ms. */
const freshFor = 60_000;
/** Counts that are kept at most. */
const mostKept = 8;

/** What a page shows. */
export interface CountedFigures extends EvidenceFigures {
  /** When it was counted, in milliseconds since 1970. */
  readonly countedAt: number;
}

interface Kept {
  /** Whoever asks while it is being counted waits for the same. */
  count: Promise<CountedFigures>;
  version: number;
  /** Another roster numbers people anew. */
  people: People;
  at: number;
}

interface Counter {
  arrivals: Arrivals;
  kept: Map<string, Kept>;
}

const counters = new WeakMap<StatementLog, Counter>();

function counterOf(log: StatementLog): Counter {
  const counter = counters.get(log) ?? { arrivals: openArrivals(log), kept: new Map() };
  counters.set(log, counter);
  return counter;
}

/** A count of now, with the rows behind it: use it before anything is awaited. */
export async function countNow(
  data: EvidenceData & Pick<ReportData, 'log'>,
  rule: CountingRule,
  { mask }: Selection,
): Promise<EvidenceCount> {
  const limits = await counterOf(data.log).arrivals.limits(rule);
  return countEvidence(data, rule, mask, limits);
}

/** A count for a page, perhaps of up to a minute ago. @param now ms */
export async function countedBy(
  data: EvidenceData & Pick<ReportData, 'log' | 'version'>,
  rule: CountingRule,
  selection: Selection,
  now: number,
): Promise<CountedFigures> {
  const { kept } = counterOf(data.log);
  const name = `${selection.key} ${JSON.stringify(rule)}`;
  const found = kept.get(name);
  if (
    found?.people === data.people &&
    (found.version === data.version || Math.abs(now - found.at) < freshFor)
  )
    return found.count;
  const count = countNow(data, rule, selection).then(
    // The rows are many, and no page shows them.
    ({ window: _rows, ...figures }) => ({ ...figures, countedAt: now }),
  );
  const made = { count, version: data.version, people: data.people, at: now };
  kept.delete(name);
  kept.set(name, made);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? '');
  count.catch(() => {
    if (kept.get(name) === made) kept.delete(name);
  });
  return count;
}
