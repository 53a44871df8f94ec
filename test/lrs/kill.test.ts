// Three rounds of the kill campaign (npm run campaign:kill plays fifty); the LRS runs from build/, as the programs do.
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { killRounds } from '../campaigns/killing/run.ts';
import { temporaryFolder } from './harness.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const seed = Date.now() % 1_000_000;

it(`keeps all that it acknowledged through three kills under load (seed ${seed})`, async () => {
  const { rounds, failures } = await killRounds({
    file: join(folder.path, 'lrs.sqlite'),
    rounds: 3,
    seed,
    connections: 12,
  });
  expect(failures).toEqual([]);
  expect(rounds).toHaveLength(3);
  for (const { acknowledgedStatements, documents, startMilliseconds } of rounds) {
    expect(acknowledgedStatements).toBeGreaterThan(0);
    expect(documents).toBeGreaterThan(0);
    expect(startMilliseconds).toBeLessThan(5000);
  }
});
