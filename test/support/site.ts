// A web package on a server of its own, below a path as on shared hosts, with an LRS beside it that browsers of other
// origins may talk to. Either can be away, and another edition of the site can take the place of the first.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PackageFile } from '../../packager/file.ts';
import type { Statement } from '../../src/vocabulary/statements.ts';

export interface SiteServer {
  /** Address of the home page, with a slash at its end. */
  home: string;
  /** Address of the LRS. */
  endpoint: string;
  /** Files that were asked for, in order. */
  requests: string[];
  statements: Statement[];
  /** How often anybody has asked the LRS for anything. */
  asked(): number;
  /** What doesn't answer. */
  away: Set<'site' | 'lrs'>;
  publish(files: readonly PackageFile[]): void;
  close(): Promise<void>;
}

const path = '/kursus/ai/';

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  png: 'image/png',
};

export async function openSite(): Promise<SiteServer> {
  const files = new Map<string, Buffer>();
  const requests: string[] = [];
  const statements: Statement[] = [];
  const away: SiteServer['away'] = new Set();
  let asked = 0;
  const site = createServer((request, response) => {
    if (away.has('site')) return request.destroy();
    const { pathname } = new URL(request.url ?? '', 'http://site');
    const name = pathname === path ? 'index.html' : pathname.replace(path, '');
    requests.push(name);
    const file = files.get(name);
    if (!file) return end(response, 404, 'none', 'text/plain');
    end(response, 200, file, types[name.replace(/.*\./, '')] ?? 'application/octet-stream');
  });
  const lrs = createServer((request, response) => {
    asked++;
    if (away.has('lrs')) return request.destroy();
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*, Authorization');
    if (request.method === 'OPTIONS') return end(response, 204, '', 'text/plain');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const batch = JSON.parse(Buffer.concat(chunks).toString()) as Statement[];
      statements.push(...batch.filter(({ id }) => !statements.some((known) => known.id === id)));
      end(response, 200, JSON.stringify(batch.map(({ id }) => id)), 'application/json');
    });
  });
  const ports = await Promise.all(
    [site, lrs].map(async (server) => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return (server.address() as AddressInfo).port;
    }),
  );
  return {
    home: `http://127.0.0.1:${ports[0]}${path}`,
    endpoint: `http://127.0.0.1:${ports[1]}/xapi`,
    requests,
    statements,
    asked: () => asked,
    away,
    publish(edition) {
      files.clear();
      for (const { name, data } of edition) files.set(name, data);
    },
    async close() {
      for (const server of [site, lrs]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

function end(response: ServerResponse, status: number, body: string | Buffer, type: string): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}
