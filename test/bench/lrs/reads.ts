// What the reads ask for, made from statements all over the store.
import type { Sample } from './preload.ts';
import type { Reference } from './rows.ts';
import { references } from './targets.ts';
import { agentOf } from './workload.ts';

export interface Read {
  readonly name: string;
  readonly paths: readonly string[];
  readonly reference?: Reference;
}

const limit = '50';

/** Every kind of read, each with as many different requests as there are samples. */
export function readsOf(samples: readonly Sample[]): Read[] {
  const ask = (parameters: (sample: Sample, index: number) => Record<string, string>): string[] =>
    samples.map(
      (sample, index) => `/xapi/statements?${new URLSearchParams(parameters(sample, index)).toString()}`,
    );
  const agent = ({ account }: Sample): string => JSON.stringify(agentOf(account));
  return [
    { name: 'by id', paths: ask(({ id }) => ({ statementId: id })), reference: references.byId },
    {
      name: 'by agent',
      paths: ask((sample) => ({ agent: agent(sample), limit })),
      reference: references.byAgent,
    },
    { name: 'by verb + activity', paths: ask(({ verb, activity }) => ({ verb, activity, limit })) },
    {
      name: 'by registration',
      paths: ask(({ registration }) => ({ registration, limit })),
      reference: references.byRegistration,
    },
    {
      name: 'by related activity',
      paths: ask(({ related: activity }) => ({ activity, related_activities: 'true', limit })),
      reference: references.byRelatedActivity,
    },
    {
      name: 'by since / until / both',
      paths: ask(({ stored }, index) => sinceOrUntil(stored, index, samples, limit)),
      reference: references.page,
    },
  ];
}

/** A third asks for what came after a time, a third for what came before it, a third for what lies between two. */
function sinceOrUntil(
  stored: string,
  index: number,
  samples: readonly Sample[],
  limit: string,
): Record<string, string> {
  if (index % 3 === 0) return { since: stored, ascending: 'true', limit };
  if (index % 3 === 1) return { until: stored, limit };
  const other = samples[(index * 7) % samples.length]?.stored ?? stored;
  const [since = stored, until = stored] = [stored, other].sort();
  return { since, until, limit };
}
