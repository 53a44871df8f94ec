// A browser of the benchmark: somebody who is logged in, and the time from a request to the last byte of its answer.
import { Agent, get as httpGet, type IncomingMessage } from 'node:http';

export interface Answered {
  /** From the request to the last byte, in milliseconds. */
  readonly ms: number;
  readonly bytes: number;
  readonly body: string;
}

export interface Client {
  /** @throws Error for any answer but 200 */
  get(path: string): Promise<Answered>;
  /** Takes the answer as it comes, and no more of it once the taker returns false. @throws Error for any answer but 200 */
  stream(path: string, take: (chunk: Buffer) => boolean): Promise<void>;
  close(): void;
}

/** @param portal its address @param session token of the login session */
export function openClient(portal: string, session: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = (path: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      const headers = { Cookie: `kendali_session=${session}`, Accept: 'text/html' };
      httpGet(new URL(path, portal), { agent, headers }, (response) => {
        if (response.statusCode === 200) resolve(response);
        else {
          response.resume();
          reject(new Error(`${path} was answered with ${response.statusCode}`));
        }
      }).on('error', reject);
    });
  return {
    async get(path) {
      const begun = performance.now();
      const response = await ask(path);
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const ms = performance.now() - begun;
      const body = Buffer.concat(chunks);
      return { ms, bytes: body.length, body: body.toString('utf8') };
    },
    async stream(path, take) {
      const response = await ask(path);
      for await (const chunk of response) {
        if (!take(chunk as Buffer)) break;
      }
      response.destroy();
    },
    close: () => agent.destroy(),
  };
}
