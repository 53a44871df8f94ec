// Sends files that are made while they are sent.
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/** Headers that speak of a file; a page that tells what went wrong has none of them. */
const ofFiles = ['Content-Type', 'Content-Disposition'];

/**
 * Sends what is made chunk by chunk, behind the headers that are set already. What goes wrong before the first chunk is
 * thrown, to be told as a page; afterwards the file breaks off. Whoever breaks the download off needs no answer.
 */
export async function sendChunks(response: Response, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const iterator = chunks[Symbol.asyncIterator]();
  let first: IteratorResult<Uint8Array>;
  try {
    first = await iterator.next();
  } catch (error) {
    for (const name of ofFiles) response.removeHeader(name);
    throw error;
  }
  async function* all() {
    for (let step = first; !step.done; step = await iterator.next()) yield step.value;
  }
  try {
    await pipeline(all, response);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  } finally {
    await iterator.return?.();
  }
}
