// A sample of the fuzz (npm run campaign:fuzz sends 100,000): whatever is sent, the answer is never 5xx, what is refused
// says why, and what was acknowledged is there afterwards.
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import Database from 'better-sqlite3';
import { fuzz } from '../campaigns/fuzzing/run.ts';
import { startLrs } from './harness.ts';

const seed = Date.now() % 1_000_000;

it(`1,500 generated requests (seed ${seed})`, async () => {
  const lrs = await startLrs({ maxBodyBytes: 100_000, maxPageSize: 20 });
  const clients = [
    await lrs.client(),
    await lrs.client({ scopes: ['statements/write', 'state'] }),
    await lrs.client({ scopes: ['all'], limits: { activityPrefix: 'http://example.com/activities/1' } }),
  ];
  const troubles: string[] = [];
  const hear = (error: unknown): void => {
    troubles.push(`unhandled: ${String(error)}`);
  };
  process.on('unhandledRejection', hear).on('uncaughtException', hear);
  try {
    const report = await fuzz(
      {
        port: (lrs.server.address() as AddressInfo).port,
        credentials: clients.map(({ headers }) => headers.Authorization ?? ''),
        troubles: () => [...troubles, ...lrs.errors.map(String)],
        isAlive: () => lrs.server.listening,
      },
      { runs: 1500, seed, lanes: 16 },
    );
    expect(report.failures).toEqual([]);
    // Most of it must get further than the door, or this test says little.
    expect(report.acknowledged).toBeGreaterThan(100);
    expect(report.counts.get('POST 400')).toBeGreaterThan(100);
    const reader = new Database(lrs.file, { readonly: true });
    expect(reader.pragma('integrity_check', { simple: true })).toBe('ok');
    reader.close();
  } finally {
    process.off('unhandledRejection', hear).off('uncaughtException', hear);
    await lrs.close();
  }
});
