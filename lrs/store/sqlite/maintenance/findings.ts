// What a check has found, counted by kind and with a few examples, so that a broken file doesn't fill the screen.

/**
 * `sqlite`: what PRAGMA integrity_check says; `order`: seq and stored don't grow together; `index-ids`: a statement that
 * isn't found by its id; `index-missing`, `index-extra`: filters miss a statement, or find one that doesn't match. The
 * others name what isn't as it should be.
 */
export type FindingKind =
  | 'sqlite'
  | 'order'
  | 'statement-json'
  | 'statement-id'
  | 'voiding'
  | 'voided'
  | 'target'
  | 'authority'
  | 'index-ids'
  | 'index-missing'
  | 'index-extra'
  | 'attachment'
  | 'document'
  | 'definition';

export interface Finding {
  readonly kind: FindingKind;
  readonly count: number;
  /** Where: at most five places, such as `seq 17`. */
  readonly examples: readonly string[];
}

const mostExamples = 5;

export function openFindings(): {
  add(kind: FindingKind, place: string, count?: number): void;
  list(): Finding[];
} {
  const found = new Map<FindingKind, { count: number; examples: string[] }>();
  return {
    add(kind, place, count = 1) {
      const entry = found.get(kind) ?? { count: 0, examples: [] };
      entry.count += count;
      if (entry.examples.length < mostExamples) entry.examples.push(place);
      found.set(kind, entry);
    },
    list: () => [...found].map(([kind, entry]) => ({ kind, ...entry })),
  };
}
