// Chains of StatementRefs: which statements a new one targets, and which ones have been waiting for it.
import type { Database } from 'better-sqlite3';
import type { StatementIds } from './ids.ts';

/** Longest chain that filters follow: people comment on comments a few times; a hostile statement costs so much at most. */
export const longestChain = 20;

/** A statement that may take part in a chain. */
export interface Link {
  readonly seq: number;
  readonly id: Buffer;
  /** Id of the statement that its StatementRef names. */
  readonly target: Buffer | null;
  /** Number of its authority. */
  readonly authority: number;
  readonly json: string;
}

/** A statement that targets another: any number may, so no more of it is read than has to be. */
export type Targeting = Pick<Link, 'seq' | 'id'>;

export interface References {
  /** The statements that this one targets, nearest first. */
  targetsOf(link: Link): Link[];
  /** The stored statements that target this one, directly or through others. */
  targetingOf(link: Link): Targeting[];
}

export function openReferences(database: Database, ids: StatementIds): References {
  const bySeq = database.prepare<[number], Link>(
    'SELECT seq, id, target, authority, json FROM statement WHERE seq = ?',
  );
  const byTarget = database.prepare<[Buffer], Targeting>('SELECT seq, id FROM statement WHERE target = ?');
  return {
    targetsOf(link) {
      const chain: Link[] = [];
      if (link.target === null) return chain;
      // Statements may target each other in a circle.
      const seen = new Set<number>([link.seq]);
      for (let target: Buffer | null = link.target; target !== null && chain.length < longestChain; ) {
        const seq = ids.find(target);
        const next: Link | undefined = seq === undefined || seen.has(seq) ? undefined : bySeq.get(seq);
        if (next === undefined) break;
        seen.add(next.seq);
        chain.push(next);
        target = next.target;
      }
      return chain;
    },
    targetingOf(link) {
      const found: Targeting[] = [];
      let level = byTarget.all(link.id);
      if (level.length === 0) return found;
      const seen = new Set<number>([link.seq]);
      for (let depth = 0; level.length > 0 && depth < longestChain; depth += 1) {
        const fresh = level.filter(({ seq }) => !seen.has(seq));
        for (const one of fresh) {
          seen.add(one.seq);
          found.push(one);
        }
        level = fresh.flatMap(({ id }) => byTarget.all(id));
      }
      return found;
    },
  };
}
