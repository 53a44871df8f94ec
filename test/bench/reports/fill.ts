// Fills an installation with a simulated cohort as its lessons would: through the public address of its LRS, with a key.
import { join } from 'node:path';
import { createKey } from '../../../lrs/index.ts';
import { loadCourse } from '../../../packager/course.ts';
import { plain } from '../../../packager/render/markdown.ts';
import { inDataDir, openLrsStore } from '../../../src/data.ts';
import { createAccounts } from '../../../src/portal/access/accounts.ts';
import { createSessions } from '../../../src/portal/access/sessions.ts';
import { openPortalDatabase } from '../../../src/portal/database.ts';
import { createRoster } from '../../../src/roster/store.ts';
import type { Destination } from '../../../src/simulator/delivery.ts';
import { enrol } from '../../../src/simulator/enrolment.ts';
import { simulateCohort } from '../../../src/simulator/index.ts';
import { signedUp } from '../../../src/simulator/roster.ts';
import { openTruthFile } from '../../../src/simulator/truth-file.ts';

/** Where the truth about a filled installation stands. */
export const truthFile = (dataDir: string): string => join(dataDir, 'truth.ndjson');

export interface Entrance extends Destination {
  /** Token of an administrator's login session. */
  session: string;
}

/** An administrator who is logged in, and a key for the LRS. @param portal address of the running installation */
export async function enter(dataDir: string, portal: string): Promise<Entrance> {
  const database = openPortalDatabase(inDataDir({ dataDir }, 'portal.sqlite'));
  const store = await openLrsStore({ dataDir });
  try {
    const account = await createAccounts(database, Date.now).put({
      ...{ email: 'bench@example.org', name: 'Bench', role: 'admin' },
      password: 'a password of the benchmark',
    });
    const { key, secret } = await createKey(store, {
      ...{ name: 'bench', scopes: ['statements/write'], by: 'bench' },
    });
    const session = createSessions(database, Date.now).start(account.id);
    return { endpoint: `${portal}/xapi`, key, secret, session };
  } finally {
    database.close();
    await store.close();
  }
}

/** @param say told how far it is @returns how many statements there are now, and how many a second were taken */
export async function fill(
  dataDir: string,
  destination: Destination,
  cohort: { teachers: number; seed: string; until: number },
  say: (text: string) => void,
): Promise<{ statements: number; perSecond: number }> {
  const { teachers, seed, until } = cohort;
  const database = openPortalDatabase(inDataDir({ dataDir }, 'portal.sqlite'));
  const refOf = await enrol(createRoster(database), signedUp(seed, teachers)).finally(() => database.close());
  const truth = await openTruthFile(truthFile(dataDir));
  const begun = performance.now();
  let said = 0;
  try {
    const { statements, flaws } = await simulateCohort({
      ...destination,
      ...{ course: loadCourse().course, plain, teachers, seed, until, refOf },
      onTeacher: truth.add,
      onProgress(sent) {
        if (sent.statements - said < 100_000) return;
        said = sent.statements;
        say(
          `${said.toLocaleString('en')} statements of ${sent.teachers.toLocaleString('en')} teachers are stored`,
        );
      },
    });
    await truth.close({ seed, teachers, until, statements, flaws });
    return { statements, perSecond: statements / ((performance.now() - begun) / 1000) };
  } finally {
    await truth.end();
  }
}
