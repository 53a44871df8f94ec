// Where everybody stands with their certificate: as columns by person, counted once for each state of the figures.
import { hasBegun, isEntitled } from '../../../reports/certificates/entitled.ts';
import type { ReportData } from '../../../reports/data.ts';
import { noPerson } from '../../../reports/people.ts';
import type { CertificateLine, Certificates } from './store.ts';

/** `doubtful`: issued, but not everything is passed any more, so that somebody has to look at it. */
export const states = ['none', 'learning', 'ready', 'issued', 'doubtful', 'revoked'] as const;
export type State = (typeof states)[number];

export interface CertificateStates {
  /** By person: position in {@link states}. */
  readonly state: Uint8Array;
  /** The valid or else the latest certificate of those who have any, by person. */
  readonly certificate: ReadonlyMap<number, CertificateLine>;
  /** Valid certificates of people whom the reports no longer know. */
  readonly lost: readonly CertificateLine[];
}

/** The person of a certificate; undefined when the reports don't know them any more. */
export function personOf(
  { people, learners }: Pick<ReportData, 'people' | 'learners'>,
  line: CertificateLine,
) {
  const known = people.byRef(line.personRef);
  if (known !== undefined) return known;
  for (const key of line.learnerKeys) {
    const learner = learners.find(key);
    const person = learner === undefined ? noPerson : (people.personOf[learner] ?? noPerson);
    if (person !== noPerson) return person;
  }
  return undefined;
}

/** Everybody's state as of now. */
export function certificateStates(data: ReportData, certificates: Certificates): CertificateStates {
  return data.memo(`certificates ${certificates.version()}`, () => {
    const { people } = data;
    const state = new Uint8Array(people.size);
    for (let person = 0; person < people.size; person += 1) {
      state[person] = isEntitled(data, person)
        ? states.indexOf('ready')
        : hasBegun(data, person)
          ? states.indexOf('learning')
          : states.indexOf('none');
    }
    const certificate = new Map<number, CertificateLine>();
    const lost: CertificateLine[] = [];
    for (const line of certificates.lines()) {
      const person = personOf(data, line);
      if (person === undefined) {
        if (line.revokedAt === undefined) lost.push(line);
        continue;
      }
      const before = certificate.get(person);
      // A valid one goes before revoked ones; among equals the newest.
      if (!before || before.revokedAt !== undefined || line.revokedAt === undefined)
        certificate.set(person, line);
    }
    for (const [person, line] of certificate) {
      const isReady = state[person] === states.indexOf('ready');
      const word: State =
        line.revokedAt !== undefined
          ? 'revoked'
          : isReady || line.reviewedAt !== undefined
            ? 'issued'
            : 'doubtful';
      state[person] = states.indexOf(word);
    }
    return { state, certificate, lost };
  });
}

/** How many of the selected people are in each state. */
export function countStates({ state }: CertificateStates, mask: Uint8Array): Record<State, number> {
  const counts = states.map(() => 0);
  for (let person = 0; person < state.length; person += 1) {
    if (mask[person] === 1) counts[state[person] ?? 0] = (counts[state[person] ?? 0] ?? 0) + 1;
  }
  return Object.fromEntries(states.map((word, index) => [word, counts[index] ?? 0])) as Record<State, number>;
}
