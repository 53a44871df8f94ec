// Parts of the player are bundles of their own, each with its own copy of what loads chunks.
import { afterEach, expect, it } from '@jest/globals';
import { loadChunk } from '../../src/player/chunks.ts';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'window');
});

it('a chunk that another part has loaded is not asked for again', async () => {
  const objectives = { objectives: [] };
  Object.assign(globalThis, { window: { kendaliChunks: { objectives } } });
  expect(await loadChunk({ chunks: {} }, 'objectives')).toBe(objectives);
  await expect(loadChunk({ chunks: {} }, 'result')).rejects.toThrow("There is no chunk 'result' here");
});
