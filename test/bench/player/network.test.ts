// The slow network: nothing comes sooner than it lets it, everything comes whole, and answers share what there is.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { Line } from './network.ts';

/** Asks for bodies of so many bytes at once. @returns how long each took, in ms, and what came */
async function fetchThrough(line: Line, sizes: readonly number[]): Promise<{ ms: number; bytes: number }[]> {
  const server = createServer((request, response) => {
    line.send(response, Buffer.alloc(Number(request.url?.slice(1))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const begun = performance.now();
    return await Promise.all(
      sizes.map(async (size) => {
        const bytes = (await (await fetch(`http://127.0.0.1:${port}/${size}`)).arrayBuffer()).byteLength;
        return { ms: performance.now() - begun, bytes };
      }),
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

it('makes every answer wait, also one without a body', async () => {
  const [empty] = await fetchThrough(new Line({ latencyMs: 60, bytesPerSecond: 1e6 }), [0]);
  expect(empty?.bytes).toBe(0);
  expect(empty?.ms).toBeGreaterThanOrEqual(59);
});

it('lets answers share the bandwidth, so that a small one is there before a large one', async () => {
  const answers = await fetchThrough(new Line({ latencyMs: 20, bytesPerSecond: 100_000 }), [20_000, 2000]);
  const [large, small] = answers;
  expect(answers.map(({ bytes }) => bytes)).toEqual([20_000, 2000]);
  // 22,000 bytes take 220 ms, however they are shared.
  expect(large?.ms).toBeGreaterThanOrEqual(230);
  expect(small?.ms).toBeLessThan(large?.ms ?? 0);
});
