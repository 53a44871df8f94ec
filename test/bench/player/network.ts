// A slow network between the server and the browser: every answer begins after a round trip, and all that are under way
// share one bandwidth. It is here because what DevTools emulates leaves out the document of a frame, which came at once.
import type { ServerResponse } from 'node:http';

export interface Network {
  /** Milliseconds from a request to the first byte of its answer. */
  readonly latencyMs: number;
  readonly bytesPerSecond: number;
}

/** How often bytes are handed on, in ms. */
const tick = 10;

/** Sends bodies through the network. */
export class Line {
  readonly #network: Network;
  readonly #sending = new Set<{ response: ServerResponse; body: Buffer; sent: number }>();
  #timer: ReturnType<typeof setInterval> | undefined;
  #last = 0;
  #budget = 0;

  constructor(network: Network) {
    this.#network = network;
  }

  /** Sends an answer whose head was written; its bytes follow as fast as the network lets them. */
  send(response: ServerResponse, body: Buffer): void {
    setTimeout(() => {
      response.flushHeaders();
      this.#sending.add({ response, body, sent: 0 });
      if (this.#timer) return;
      [this.#last, this.#budget] = [performance.now(), 0];
      this.#timer = setInterval(() => this.#handOn(), tick);
    }, this.#network.latencyMs);
  }

  /** Shares out what the time since the last tick was enough for. */
  #handOn(): void {
    const now = performance.now();
    this.#budget += ((now - this.#last) / 1000) * this.#network.bytesPerSecond;
    this.#last = now;
    for (let left = this.#sending.size; left > 0; left--) {
      const [next] = this.#sending;
      if (!next) break;
      const share = Math.floor(this.#budget / left);
      const part = next.body.subarray(next.sent, next.sent + share);
      next.sent += part.length;
      this.#budget -= part.length;
      // The next tick begins with another one.
      this.#sending.delete(next);
      next.response.write(part);
      if (next.sent < next.body.length) this.#sending.add(next);
      else next.response.end();
    }
    if (this.#sending.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
