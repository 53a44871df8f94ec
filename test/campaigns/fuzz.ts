// `npm run campaign:fuzz`: 100,000 generated requests against an LRS in a process of its own, which must not break.
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type FuzzReport, fuzz } from './fuzzing/run.ts';
import { makeKey, startLrsProcess } from './support/lrs-child.ts';
import { folderOfThisRun, readNumbers } from './support/options.ts';

const usage = 'Usage: npm run campaign:fuzz -- [--runs 100000] [--seed 1] [--lanes 16]';
const options = readNumbers(usage, { runs: 100_000, seed: 1 + (Date.now() % 1_000_000), lanes: 16 });

const file = join(folderOfThisRun(), 'lrs.sqlite');
const credentials = await makeKeys();
const server = await startLrsProcess(file, { maxBodyBytes: 100_000, maxPageSize: 20 });
console.log(`Seed ${options.seed}: ${options.runs} requests, ${options.lanes} at a time …`);
const report = await fuzz(
  {
    port: server.port,
    credentials,
    troubles: () => (server.errors() === '' ? [] : [server.errors()]),
    isAlive: server.isAlive,
  },
  { ...options, onProgress: (requests) => console.log(`  ${requests} answered`) },
);
const failures = [...report.failures];
if (server.isAlive()) {
  const code = await server.stop();
  if (code !== 0) failures.push(`The server ended with ${code} when it was told to stop.`);
}
failures.push(...checkFile());
print(report);
for (const failure of failures) console.log(`\nFAILED: ${failure}`);
console.log(
  failures.length === 0
    ? `\nHeld: no 5xx, no crash, no unhandled rejection; ${report.acknowledged} acknowledged statements read again.`
    : `\nNot held. The same again: npm run campaign:fuzz -- --seed ${options.seed} --runs ${options.runs} --lanes ${options.lanes}`,
);
process.exit(failures.length === 0 ? 0 : 1);

/** Keys of different scopes and limits, one that has expired included. */
async function makeKeys(): Promise<string[]> {
  const limits = { activityPrefix: 'http://example.com/activities/1' };
  return [
    await makeKey(file),
    await makeKey(file, ['statements/write']),
    await makeKey(file, ['statements/write', 'statements/read/mine', 'state', 'define'], { limits }),
    await makeKey(file, ['all/read']),
    await makeKey(file, ['profile']),
    await makeKey(file, ['all'], { expiresAt: new Date(0) }),
  ];
}

function checkFile(): string[] {
  const database = new Database(file, { readonly: true });
  const verdict = database.pragma('integrity_check', { simple: true });
  database.close();
  return verdict === 'ok' ? [] : [`integrity_check: ${String(verdict)}`];
}

/** A table of methods by status. */
function print({ requests, milliseconds, slowestMilliseconds, counts }: FuzzReport): void {
  const seconds = milliseconds / 1000;
  const statuses = [...new Set([...counts.keys()].map((key) => key.split(' ')[1] ?? ''))].sort();
  const methods = [...new Set([...counts.keys()].map((key) => key.split(' ')[0] ?? ''))].sort();
  const row = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(9)}${cells.map((cell) => cell.padStart(7)).join('')}`;
  const pace = `${requests} answers in ${seconds.toFixed(1)} s (${Math.round(requests / seconds)}/s)`;
  console.log(`\n${pace}; the slowest took ${Math.round(slowestMilliseconds)} ms\n`);
  console.log(row('', statuses));
  for (const method of methods) {
    console.log(
      row(
        method,
        statuses.map((status) => String(counts.get(`${method} ${status}`) ?? '')),
      ),
    );
  }
}
