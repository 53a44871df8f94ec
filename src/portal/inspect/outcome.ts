// What a report comes to, for people: the checker's verdict, or what fits better where no verdict on a package does.
import type { Verdict } from '../../../packager/inspect/index.ts';
import type { Views } from '../views.ts';
import type { Played } from './play.ts';
import type { Report } from './reports.ts';

/** `site`: Kendali's own site; `noPackage`: another kind of file; `faulty`: nothing wrong until it was played. */
export type Outcome = Verdict | 'site' | 'noPackage' | 'faulty';

/** @param played what is known of its preview, if anything */
export function outcomeOf(
  { inspection, ours }: Pick<Report, 'inspection' | 'ours'>,
  played?: Played,
): Outcome {
  const { verdict, findings } = inspection;
  if (ours === 'site') return 'site';
  if (findings.some(({ code }) => code === 'no-manifest' || code === 'zip-in-zip')) return 'noPackage';
  const isSound = verdict === 'good' || verdict === 'doubtful';
  return isSound && played?.faults.some(({ severity }) => severity === 'error') ? 'faulty' : verdict;
}

/** An outcome in one sentence. */
export const outcomeWords = (outcome: Outcome, say: Views['say']): string =>
  say(
    outcome === 'site' || outcome === 'noPackage' || outcome === 'faulty'
      ? `periksa.outcome.${outcome}`
      : `inspect.verdict.${outcome}`,
  );
