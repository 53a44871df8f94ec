// The reports of a filled installation in a process of its own, while no server runs: how fast they fold the log from
// nothing, and whether every figure equals the truth.
import { loadCourse } from '../../../packager/course.ts';
import { plain } from '../../../packager/render/markdown.ts';
import { inDataDir, openLrsStore } from '../../../src/data.ts';
import { openPortalDatabase } from '../../../src/portal/database.ts';
import { createReports } from '../../../src/reports/index.ts';
import { createRoster } from '../../../src/roster/store.ts';
import { readTruthFile } from '../../../src/simulator/truth-file.ts';
import { answer, tell } from '../lrs/processes.ts';
import { truthFile } from './fill.ts';
import { openComparison } from './mismatches.ts';

/** What `reports rebuild` came to. */
export interface Rebuilt {
  readonly statements: number;
  /** On one core: nothing but the main thread folds. */
  readonly perSecond: number;
  /** Of all threads, in milliseconds. */
  readonly cpuMs: number;
  readonly memoryMb: number;
}

async function openReports(dataDir: string) {
  const store = await openLrsStore({ dataDir });
  const database = openPortalDatabase(inDataDir({ dataDir }, 'portal.sqlite'));
  const { course } = loadCourse();
  const path = inDataDir({ dataDir }, 'reports.sqlite');
  const reports = createReports({ path, log: store, course, plain, roster: createRoster(database) });
  return {
    reports,
    async close() {
      await reports.close();
      database.close();
      await store.close();
    },
  };
}

const methods = {
  async rebuild(dataDir: string): Promise<Rebuilt> {
    const { reports, close } = await openReports(dataDir);
    const before = process.cpuUsage();
    const begun = performance.now();
    let statements = 0;
    await reports.rebuild((_, total) => {
      statements = total;
    });
    const seconds = (performance.now() - begun) / 1000;
    const { user, system } = process.cpuUsage(before);
    const memoryMb = process.memoryUsage.rss() / 1e6;
    await close();
    return { statements, perSecond: statements / seconds, cpuMs: (user + system) / 1000, memoryMb };
  },
  /** @returns how many figures were compared, and what is wrong with the first few that differ from the truth */
  async compare(
    dataDir: string,
    until: number,
  ): Promise<{ compared: number; mismatches: number; first: string[] }> {
    const { reports, close } = await openReports(dataDir);
    await reports.catchUp();
    const comparison = openComparison(reports.read(), until);
    let read = 0;
    await readTruthFile(truthFile(dataDir), (teacher) => {
      comparison.add(teacher);
      read += 1;
      if (read % 5000 === 0) tell(`${read.toLocaleString('en')} teachers compared`);
    });
    const result = comparison.result();
    await close();
    return result;
  },
};
export type FoldingMethods = typeof methods;

answer(methods);
