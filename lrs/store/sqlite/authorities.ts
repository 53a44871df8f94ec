// Who asserted statements: each Agent once, with its number, and the number of the term by which filters find it.
import type { Database } from 'better-sqlite3';
import { actorKey } from '../../statement/actor.ts';
import type { Agent } from '../../statement/types.ts';
import type { Terms } from './terms.ts';

export interface Authority {
  readonly id: number;
  readonly json: string;
  /** The same, parsed once for all statements: not to be changed. */
  readonly agent: Agent;
  readonly actorKey: string;
}

export interface Authorities {
  /** The authority with this number. */
  get(id: number): Authority;
  /** The authority with this JSON, made when it is new; only inside a transaction. */
  intern(json: string): Authority;
  /** Number of the authority's term; undefined when no statement has it. */
  termOf(authority: Authority): number | undefined;
  /** Forgets what is remembered: after a rollback, or when another program has written. */
  forget(): void;
}

export function openAuthorities(database: Database, terms: Terms): Authorities {
  const byId = database.prepare<[number], string>('SELECT json FROM authority WHERE id = ?').pluck();
  const byJson = database.prepare<[string], number>('SELECT id FROM authority WHERE json = ?').pluck();
  const insert = database.prepare('INSERT INTO authority (json) VALUES (?)');
  // As many as there are keys; each is small.
  let ids = new Map<number, Authority>();
  let texts = new Map<string, Authority>();

  const remember = (id: number, json: string): Authority => {
    const agent = JSON.parse(json) as Agent;
    const authority = { id, json, agent, actorKey: actorKey(agent) ?? '' };
    ids.set(id, authority);
    texts.set(json, authority);
    return authority;
  };
  return {
    get: (id) => ids.get(id) ?? remember(id, String(byId.get(id))),
    intern(json) {
      const known = texts.get(json);
      if (known !== undefined) return known;
      const id = byJson.get(json) as number | undefined;
      return remember(id ?? Number(insert.run(json).lastInsertRowid), json);
    },
    termOf: (authority) => terms.find('agent', authority.actorKey),
    forget() {
      ids = new Map();
      texts = new Map();
    },
  };
}
