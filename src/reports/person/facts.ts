// What one person did, fact by fact, read from the columns.
import type { ReportData } from '../data.ts';
import {
  type FactKind,
  fact,
  factKinds,
  kindCode,
  longResponse,
  noSession,
  noValue,
} from '../facts/kinds.ts';

export interface PersonFact {
  row: number;
  /** Milliseconds since 1970. */
  at: number;
  /** Position in `data.sessions`. */
  session: number;
  kind: FactKind;
  /** Id of the page, question, item, lab or test; empty for the session itself. */
  part: string;
  /** Whether an answer was right, or a post-test passed. */
  correct: boolean;
  /** Whether an item was left without an answer. */
  open: boolean;
  /** An answer as the statement formats it; empty when it is too long for the columns. */
  response: string;
  /** Only the statement has the response. */
  isLong: boolean;
  /** 0–100, of the session or a test. */
  score: number | undefined;
  /** 0–100, what a lab measured. */
  measure: number | undefined;
  /** Length of a visit in milliseconds; 0 when it isn't told. */
  duration: number;
}

/** Everything that a person did in the sessions of the course, by whatever identifier, in the order in which it happened. */
export function factsOf(data: ReportData, person: number): PersonFact[] {
  const { facts, parts, responses } = data;
  const found: PersonFact[] = [];
  for (const row of data.rowsOf(person)) {
    const session = facts.session[row] ?? noSession;
    const kind = factKinds[facts.kind[row] ?? 0] ?? 'other';
    if (session >= data.sessions.length || kind === 'other') continue;
    const flags = facts.flags[row] ?? 0;
    const value = facts.value[row] === noValue ? undefined : (facts.value[row] ?? 0) / 100;
    const response = facts.response[row] ?? 0;
    const isLab = facts.kind[row] === kindCode.lab;
    const isEnd = kind === 'suspended' || kind === 'terminated';
    found.push({
      row,
      at: facts.at[row] ?? 0,
      session,
      kind,
      part: parts.text(facts.part[row] ?? 0),
      correct: (flags & fact.correct) !== 0,
      open: (flags & fact.open) !== 0,
      response: response === longResponse ? '' : responses.text(response),
      isLong: response === longResponse,
      score: isLab ? undefined : value,
      measure: isLab ? value : undefined,
      duration: isEnd ? (facts.duration[row] ?? 0) : 0,
    });
  }
  return found;
}
