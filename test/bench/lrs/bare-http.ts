// The measure for HTTP: a bare node:http server that parses the JSON it is sent and stores nothing.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answer } from './processes.ts';

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { id } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { id: string };
    const body = JSON.stringify([id]);
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length });
    response.end(body);
  });
});

const methods = {
  /** @returns the port */
  async open(): Promise<number> {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  },
};
export type BareHttpMethods = typeof methods;

answer(methods, () => server.closeAllConnections());
