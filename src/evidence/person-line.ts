// A person as a line of an export: who is behind which identifiers, where from, and what became of them.
import { z } from 'zod';
import {
  decisions,
  type EvidenceCount,
  type EvidenceData,
  hasPattern,
  patterns,
} from '../reports/evidence/index.ts';
import type { RosterEntry } from '../reports/roster.ts';
import { decisionWord } from './summary.ts';

export const personSchema = z.strictObject({
  ref: z.string(),
  name: z.string(),
  region: z.string(),
  jenjang: z.enum(['', 'sd', 'smp', 'sma', 'smk']),
  npsn: z.string(),
  school: z.string(),
  /** Canonical forms of the identifiers (src/reports/learner.ts). */
  learners: z.array(z.string()),
  decision: z.enum(['counted', 'aside']),
  reasons: z.array(z.enum(patterns)),
});

export type PersonLine = z.output<typeof personSchema>;

/** The people of an export, in the order of the roster: those who count and those set aside. */
export function* personLines(data: EvidenceData, result: EvidenceCount): Generator<PersonLine> {
  const { people, learners } = data;
  for (let index = 0; index < result.decision.length; index += 1) {
    const decision = result.decision[index] ?? 0;
    if (decision !== decisions.counted && decision !== decisions.aside) continue;
    const { ref, name, region, jenjang, npsn, school } = people.person(index);
    yield {
      ref,
      name,
      region,
      jenjang: jenjang as PersonLine['jenjang'],
      npsn,
      school,
      learners: people.learnersOf(index).map((one) => learners.learner(one).key),
      decision: decisionWord(decision),
      reasons: patterns.filter((pattern) => hasPattern(result.reasons[index] ?? 0, pattern)),
    };
  }
}

/** A line as an entry of the roster that knows its identifiers for certain. */
export const rosterEntryOf = (line: PersonLine): RosterEntry => ({
  ref: line.ref,
  name: line.name,
  region: line.region,
  jenjang: line.jenjang,
  npsn: line.npsn,
  school: line.school,
  cohort: '',
  mode: '',
  contact: '',
  keys: line.learners.map((key) => `learner ${key}`),
});
