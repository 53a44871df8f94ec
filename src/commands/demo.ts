// `demo-data`: a simulated cohort, sent to this installation's LRS as any package would send it.
import { createKey } from '../../lrs/index.ts';
import { loadCourse } from '../../packager/course.ts';
import { plain } from '../../packager/render/markdown.ts';
import { localAddress } from '../config.ts';
import { inDataDir, openLrsStore } from '../data.ts';
import { openPortalDatabase } from '../portal/database.ts';
import { createRoster } from '../roster/store.ts';
import { demoDataCommand } from '../simulator/command.ts';
import { enrol } from '../simulator/enrolment.ts';
import type { Command } from './command.ts';

export const demoCommand: Command = (args, { config, print }) =>
  demoDataCommand(args, print, {
    language: config.language,
    course: loadCourse().course,
    plain,
    endpoint: `${localAddress(config, config.port)}/xapi`,
    async createKey() {
      const store = await openLrsStore(config);
      try {
        return await createKey(store, {
          name: 'demo-data',
          scopes: ['statements/write'],
          expiresAt: tomorrow(),
          by: 'cli',
        });
      } finally {
        await store.close();
      }
    },
    async enrol(teachers) {
      const database = openPortalDatabase(inDataDir(config, 'portal.sqlite'));
      try {
        return await enrol(createRoster(database), teachers);
      } finally {
        database.close();
      }
    },
  });

/** The key of a simulation is of no use to anyone afterwards. */
const tomorrow = (): Date => new Date(Date.now() + 86_400_000);
