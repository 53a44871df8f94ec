// Whether the LRS is the same after many requests as after a few: its rate and its memory.
import { type Bench, type Measured, mean, measure, serve } from './bench.ts';
import type { Row } from './rows.ts';
import type { Filled } from './storing.ts';
import { targets } from './targets.ts';
import { learnersOf } from './workload.ts';

/** POSTs single statements at 64 connections to a fresh process and compares windows of requests. */
export async function decay(
  bench: Bench,
  { size, file, credentials }: Filled,
  section: string,
): Promise<{ rows: Row[]; load: Measured }> {
  const { decay: requests } = bench.options;
  const window = Math.max(500, Math.min(10_000, Math.floor(requests / 10)));
  const served = await serve(bench, file, credentials);
  const windows: { rate: number; memory: Promise<number> }[] = [];
  const load = await measure(
    bench,
    served,
    {
      connections: 64,
      traffic: { kind: 'statements', batch: 1, learners: learnersOf(size), seed: 'decay' },
      warmUp: 0,
      seconds: Number.MAX_SAFE_INTEGER,
      requests,
      window,
    },
    ({ rate, requests: answered }) => {
      bench.say(`decay: ${answered} of ${requests} requests`);
      windows.push({ rate, memory: served.server.ask('usage').then(({ memory }) => memory) });
    },
  );
  const seen = await Promise.all(windows.map(async ({ rate, memory }) => ({ rate, memory: await memory })));
  await served.server.end();
  // The first window warms up; two windows wander less than one.
  const [early, late] = [seen.slice(1, 3), seen.slice(-2)];
  const rate = (of: typeof seen): number => mean(of.map((one) => one.rate));
  const memory = (of: typeof seen): number => mean(of.map((one) => one.memory));
  const rows: Row[] = [
    {
      section,
      name: `POST one, after ${window.toLocaleString('en')} requests`,
      value: rate(early),
      unit: '/s',
    },
    {
      section,
      name: `POST one, after ${requests.toLocaleString('en')} requests`,
      value: rate(late),
      unit: '/s',
    },
    {
      section,
      name: '  share of the early rate',
      value: (100 * rate(late)) / rate(early),
      unit: '%',
      target: targets.decayRate,
    },
    { section, name: '  memory, early', value: memory(early), unit: 'MB' },
    { section, name: '  memory, late', value: memory(late), unit: 'MB' },
    {
      section,
      name: '  late by early memory',
      value: (100 * memory(late)) / memory(early),
      unit: '%',
      target: targets.decayMemory,
    },
  ];
  return { rows, load };
}
