// The pages about statements and what may be done there.
import type Database from 'better-sqlite3';
import type { Store } from '../../../../lrs/index.ts';
import type { Config } from '../../../config.ts';
import { localAddress } from '../../../config.ts';
import type { TrainerRoom } from '../router.ts';
import { statementsActions } from './actions.ts';
import { statementsPage } from './page.ts';
import { recipesPage } from './recipes.ts';
import { createSavedQueries } from './saved.ts';

export interface StatementsRoomParts {
  config: Pick<Config, 'publicUrl' | 'host' | 'port'>;
  /** portal.sqlite, where queries are kept. */
  database: Database.Database;
  /** The store of the LRS at /xapi. */
  store: Store;
  /** Milliseconds since 1970. */
  now?: () => number;
}

export function statementsRoom({ config, database, store, now }: StatementsRoomParts): TrainerRoom {
  const parts = {
    store,
    saved: createSavedQueries(database, now),
    origin: config.publicUrl ?? localAddress(config, config.port),
    ...(now ? { now } : {}),
  };
  return {
    path: 'pernyataan',
    pages: [statementsPage(parts), recipesPage(parts)],
    actions: statementsActions(parts),
  };
}
