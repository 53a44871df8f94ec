// The tables of the trainer's pages as files: how fast their rows come, and what that takes of memory.
import type { Part } from '../lrs/processes.ts';
import type { Client } from './client.ts';
import type { ServerMethods } from './server.ts';

export interface ExportSpeed {
  readonly path: string;
  readonly rows: number;
  readonly rowsPerSecond: number;
  /** Most memory in use while it streamed, less what was in use before, in MB (10⁶ bytes). */
  readonly memoryMb: number;
}

/** So many rows say how fast they come; the rest of a longer table isn't asked for. */
const most = 500_000;
/** A table with fewer says nothing. */
const fewest = 100;

/** The addresses of all tables that pages offer as CSV, each once. */
export async function tablesOf(client: Client, paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    for (const address of csvLinksIn((await client.get(path)).body))
      found.add(new URL(address, `http://portal.invalid${path}`).href.replace('http://portal.invalid', ''));
  }
  return [...found];
}

/** The addresses in a page's links to CSV files. */
export const csvLinksIn = (html: string): string[] =>
  [...html.matchAll(/ href="([^"]*)"/g)]
    .map(([, address = '']) => address.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&'))
    .filter((address) => /[?&]unduh=csv(&|$)/.test(address));

/** @returns undefined for a table that is too short to say anything */
export async function measureExport(
  client: Client,
  server: Part<ServerMethods>,
  path: string,
): Promise<ExportSpeed | undefined> {
  const { now: before } = await server.ask('memory');
  let rows = -1;
  const begun = performance.now();
  await client.stream(path, (chunk) => {
    for (const byte of chunk) if (byte === 10) rows += 1;
    return rows < most;
  });
  const seconds = (performance.now() - begun) / 1000;
  const { peak } = await server.ask('memory');
  if (rows < fewest) return undefined;
  return { path, rows, rowsPerSecond: rows / seconds, memoryMb: Math.max(0, peak - before) };
}
