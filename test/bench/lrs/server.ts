// The LRS under test: alone over a SQLite file, in a process of its own whose CPU and memory can be read.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLrs, openSqliteStore, type Store } from '../../../lrs/index.ts';
import { answer } from './processes.ts';

export interface Usage {
  /** CPU since the process began, all threads, in milliseconds. */
  readonly cpuMs: number;
  /** Memory in use and the most there ever was, in MB (10⁶ bytes). */
  readonly memory: number;
  readonly peak: number;
}

let server: Server | undefined;
let store: Store | undefined;

const methods = {
  /** Opens the file and listens. @returns the port, and how long the opening alone took */
  async open(file: string): Promise<{ port: number; openMs: number }> {
    const begun = performance.now();
    store = openSqliteStore(file);
    const openMs = performance.now() - begun;
    const listening = createServer(
      createLrs({ store, homePage: 'https://lrs.example.org', mountPath: '/xapi' }),
    );
    server = listening;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    return { port: (listening.address() as AddressInfo).port, openMs };
  },
  usage(): Usage {
    const { user, system } = process.cpuUsage();
    return { cpuMs: (user + system) / 1000, memory: process.memoryUsage.rss() / 1e6, peak: peakMemory() };
  },
};
export type ServerMethods = typeof methods;

/** Linux keeps it for this program alone; what getrusage says elsewhere may include the process that forked this one. */
function peakMemory(): number {
  if (process.platform !== 'linux') return (process.resourceUsage().maxRSS * 1024) / 1e6;
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return (Number(kilobytes) * 1024) / 1e6;
}

answer(methods, async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
  await store?.close();
});
