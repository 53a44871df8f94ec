// Serves packages out of their zips, compressed as a web server would, and writes down what was asked for.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { openLrs, type XapiAnswer } from './lrs.ts';
import { Line, type Network } from './network.ts';

/** A file that was asked for. */
export interface Fetched {
  /** Without the folder it is mounted at. */
  readonly name: string;
  /** Of the compressed body. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface BenchServer {
  readonly origin: string;
  /** Files that were asked for since `reset`, in order. */
  readonly fetched: Fetched[];
  /** What the LRS was asked since `reset`: method and resource. */
  readonly asked: string[];
  /** Serves files below a folder. @returns the folder's address, with a slash at its end */
  mount(folder: string, files: ReadonlyMap<string, Uint8Array>): string;
  /** How many bytes a mounted file has, compressed. @throws Error when there is none */
  sizeOf(folder: string, name: string): number;
  /** Forgets what was asked for, and what the LRS keeps; answers go through this network from now on, or at once. */
  reset(network?: Network): void;
  /** Resolves when nobody has asked for anything for so long from now on, in ms. */
  quiet(ms: number): Promise<void>;
  close(): Promise<void>;
}

interface Held {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
};

export async function openServer(): Promise<BenchServer> {
  const held = new Map<string, Held>();
  const fetched: Fetched[] = [];
  const asked: string[] = [];
  let lrs = openLrs();
  let last = Date.now();
  let line: Line | undefined;
  const server = createServer((request, response) => {
    last = Date.now();
    const { method = 'GET' } = request;
    const url = new URL(request.url ?? '', 'http://bench');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (!url.pathname.startsWith('/lrs/')) return answerFile(url.pathname, response);
      asked.push(`${method} ${url.pathname.slice('/lrs/'.length)}`);
      answer(response, lrs(method, url, Buffer.concat(chunks).toString()));
    });
  });

  function answerFile(path: string, response: ServerResponse): void {
    const file = held.get(decodeURIComponent(path));
    if (!file) {
      answer(response, { status: 404 });
      return;
    }
    fetched.push({ name: file.name, bytes: file.body.length, at: Date.now() });
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Encoding': 'gzip',
      'Content-Length': file.body.length,
      'Cache-Control': 'no-cache',
    });
    send(response, file.body);
  }

  function answer(response: ServerResponse, { status, body = '', etag }: XapiAnswer): void {
    response.writeHead(status, {
      ...(body === '' ? {} : { 'Content-Type': 'application/json' }),
      ...(etag === undefined ? {} : { ETag: etag }),
    });
    send(response, Buffer.from(body));
  }

  function send(response: ServerResponse, body: Buffer): void {
    if (line) line.send(response, body);
    else response.end(body);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    fetched,
    asked,
    mount(folder, files) {
      for (const [name, data] of files) {
        const type = types[name.replace(/.*\./, '')] ?? 'application/octet-stream';
        held.set(`/${folder}/${name}`, { name, type, body: gzipSync(data) });
      }
      return `${origin}/${folder}/`;
    },
    sizeOf(folder, name) {
      const file = held.get(`/${folder}/${name}`);
      if (!file) throw new Error(`There is no ${folder}/${name}`);
      return file.body.length;
    },
    reset(network) {
      line = network && new Line(network);
      fetched.length = 0;
      asked.length = 0;
      lrs = openLrs();
      last = Date.now();
    },
    async quiet(ms) {
      const from = Date.now();
      while (Date.now() - Math.max(from, last) < ms) await new Promise((resolve) => setTimeout(resolve, 50));
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
