// Finds a learner on the roster, by whatever a statement says of its actor.
import { createHash } from 'node:crypto';
import type { Learner } from './learner.ts';
import { rosterHomePage } from './roster.ts';

/** The expected person of a learner: what was linked by hand first, then the account, then what it is called. */
export function findOnRoster(
  { key, identifier, homePage }: Learner,
  byKey: ReadonlyMap<string, number>,
  byRef: ReadonlyMap<string, number>,
): number | undefined {
  const linked = byKey.get(`learner ${key}`);
  if (linked !== undefined) return linked;
  if (homePage === rosterHomePage) return byRef.get(identifier);
  const name = identifier.toLowerCase();
  if (homePage !== '') {
    return (
      byKey.get(`account ${homePage.toLowerCase()} ${name}`) ??
      byKey.get(`name ${name}`) ??
      byKey.get(`mbox ${name}`)
    );
  }
  if (key.startsWith('mbox_sha1sum ')) return byKey.get(`sha1 ${name}`);
  if (!key.startsWith('mbox ')) return undefined;
  return byKey.get(`mbox ${name}`) ?? byKey.get(`sha1 ${sha1Of(name)}`);
}

/** xAPI-Data 2.4.2.3: of the whole IRI, `mailto:` included. */
export const sha1Of = (email: string): string => createHash('sha1').update(`mailto:${email}`).digest('hex');
