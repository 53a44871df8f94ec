// The three document resources, as the contract tests ask for them.
import { createHash, randomUUID } from 'node:crypto';
import type { XapiVersion } from '../../../lrs/http/version.ts';
import { editions, type Query } from './editions.ts';

export const iri = (): string => `http://example.com/${randomUUID()}`;
export const agent = (): string =>
  JSON.stringify({ objectType: 'Agent', mbox: `mailto:${randomUUID()}@example.com` });

export interface Documents {
  section: string;
  path: string;
  id: string;
  /** A context that no other test uses. */
  context(): Query;
}
export const documents: readonly Documents[] = [
  {
    section: '2.3 State',
    path: 'activities/state',
    id: 'stateId',
    context: () => ({ activityId: iri(), agent: agent(), registration: randomUUID() }),
  },
  {
    section: '2.6 Agent Profile',
    path: 'agents/profile',
    id: 'profileId',
    context: () => ({ agent: agent() }),
  },
  {
    section: '2.7 Activity Profile',
    path: 'activities/profile',
    id: 'profileId',
    context: () => ({ activityId: iri() }),
  },
];

/** Each resource in each edition. */
export const cases: readonly (Documents & { version: XapiVersion })[] = editions.flatMap((version) =>
  documents.map((resource) => ({ version, ...resource })),
);

/** The ETag of a content. */
export const sha1 = (content: string | Buffer): string =>
  `"${createHash('sha1').update(content).digest('hex')}"`;
