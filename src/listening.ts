// The HTTP servers: what a connection may take, and how they stop without losing a request.
import {
  createServer,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What one connection may take, so that slow or broken clients can't hold on to what others need. Whoever exceeds a limit
 * is answered by Node itself: 408 for the times, 431 for the headers.
 */
const perConnection: ServerOptions = {
  // URL and headers together. The LRS takes URLs up to 8 KiB, and `more` links of twice that.
  maxHeaderSize: 24 * 1024,
  // Headers come in one piece, even over a bad line; who dribbles them means harm.
  headersTimeout: 20_000,
  // A package or an attachment of 64 MiB over a school's 2 Mbit/s.
  requestTimeout: 300_000,
  // How often the two are looked at: they are kept to within this time.
  connectionsCheckingInterval: 5000,
  // Longer than a proxy keeps its connections (nginx: 60 s), so that it never sends on one that is just being closed.
  keepAliveTimeout: 65_000,
};

/** Headers that are read of one request; browsers and proxies send some twenty. */
const maxHeadersCount = 100;
/** Connections at a time; more are closed unanswered. Each takes some kilobytes, and a file descriptor. */
const maxConnections = 8000;

/** A server that listens. */
export interface Listening {
  readonly port: number;
  /**
   * Takes no more connections, lets the requests under way finish, and resolves when all are answered.
   * @param patience milliseconds after which connections that are still open are cut off
   */
  close(patience: number): Promise<void>;
}

/**
 * Starts a server.
 * @param port 0 lets the system choose
 * @throws Error with the system's code and the port when it can't be had
 */
export function listen(app: RequestListener, port: number, host: string): Promise<Listening> {
  const unanswered = new Set<ServerResponse>();
  let isClosing = false;
  const server = createServer(perConnection, (request, response) => {
    unanswered.add(response);
    response.once('close', () => unanswered.delete(response));
    if (isClosing) leaveAfter(response);
    app(request, response);
  });
  server.maxHeadersCount = maxHeadersCount;
  server.maxConnections = maxConnections;

  const close = (patience: number): Promise<void> =>
    new Promise((resolve) => {
      isClosing = true;
      for (const response of unanswered) {
        leaveAfter(response);
        // Event streams never end by themselves; their clients know where to go on.
        if (isEventStream(response)) response.destroy();
      }
      const impatience = setTimeout(() => server.closeAllConnections(), patience);
      // Connections without a request under way are closed at once.
      server.close(() => {
        clearTimeout(impatience);
        resolve();
      });
    });
  return new Promise((resolve, reject) => {
    // Also hears of connections that could not be accepted later on: they are lost, the server is not.
    server.on('error', reject);
    server.listen(port, host, () => resolve({ port: portOf(server), close }));
  });
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const isEventStream = (response: ServerResponse): boolean =>
  String(response.getHeader('Content-Type')).startsWith('text/event-stream');

/** Tells the client that this is the last answer on its connection. */
function leaveAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}
