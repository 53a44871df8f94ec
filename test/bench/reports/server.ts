// The installation under test in a process of its own: the real server, its memory, and how soon it has counted what came.
import { readConfig } from '../../../src/config.ts';
import { type Installation, startInstallation } from '../../../src/server.ts';
import { answer } from '../lrs/processes.ts';

/** At a moment it was known that everything stored before another one is counted; both in milliseconds since 1970. */
export interface Counted {
  readonly at: number;
  readonly through: number;
}

/** How often freshness and memory are looked at, in milliseconds. */
const every = 10;

let installation: Installation | undefined;
let counted: Counted[] = [];
let peak = 0;

const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
  const through = installation?.freshness().through;
  if (through === undefined || through === counted.at(-1)?.through) return;
  counted.push({ at: Date.now(), through });
}, every);
watch.unref();

const methods = {
  /** @returns the address of the portal */
  async open(dataDir: string): Promise<string> {
    const environment = { KENDALI_PORT: '0', KENDALI_DATA_DIR: dataDir };
    installation = await startInstallation(readConfig(environment));
    return installation.portal;
  },
  /** What was counted when, since this was last asked. */
  counted(): Counted[] {
    const list = counted;
    counted = [];
    return list;
  },
  /** Memory in use and the most since this was last asked, in MB (10⁶ bytes). */
  memory(): { now: number; peak: number } {
    const now = process.memoryUsage.rss();
    const most = Math.max(now, peak);
    peak = now;
    return { now: now / 1e6, peak: most / 1e6 };
  },
};
export type ServerMethods = typeof methods;

answer(methods, () => installation?.stop());
