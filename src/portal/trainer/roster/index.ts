// The roster's pages below /pelatih/peserta, and what they do.
import { join } from 'node:path';
import type { Config } from '../../../config.ts';
import type { Reports } from '../../../reports/index.ts';
import { createImports } from '../../../roster/imports.ts';
import type { Roster } from '../../../roster/store.ts';
import type { TrainerRoom } from '../router.ts';
import { rosterActions } from './actions.ts';
import { importPage, startPage } from './import-pages.ts';
import { listPage, removePage } from './list.ts';
import { linkPage, unmatchedPage } from './unmatched.ts';

/** @param room.now milliseconds since 1970 */
export function rosterRoom(room: {
  config: Pick<Config, 'dataDir'>;
  roster: Roster;
  reports: Pick<Reports, 'read'>;
  now: () => number;
  log: (line: string) => void;
}): TrainerRoom {
  const { config, roster, reports, now, log } = room;
  const folder = join(config.dataDir, 'peserta');
  const parts = { roster, reports, imports: createImports({ folder, roster, now, log }) };
  return {
    path: 'peserta',
    // In the order in which their addresses are tried.
    pages: [
      listPage(parts),
      startPage(parts),
      importPage(parts),
      unmatchedPage(parts),
      linkPage(parts),
      removePage(parts),
    ],
    actions: rosterActions(parts),
  };
}
