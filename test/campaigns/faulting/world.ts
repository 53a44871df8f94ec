// The world of one schedule: a school's LMS with the package on it, an LRS elsewhere, and the address where the teacher
// opens the lesson.
import { randomUUID } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Lesson } from '../../../src/model/lesson.ts';
import { projectRoot } from '../../../src/paths.ts';
import type { DeviceFault } from './faults.ts';
import type { Packed, Played } from './lesson.ts';
import { FaultyLms } from './lms.ts';
import { FaultyLrs, listen, openOwnLrs, openStrictLms, shut, type TrueLrs } from './lrs.ts';

export interface World {
  lesson: Lesson;
  lms: FaultyLms;
  lrs: FaultyLrs;
  truth: TrueLrs;
  /** What befalls the device when a document of the lesson is loaded. */
  device: Set<DeviceFault>;
  /** Where the lesson is opened; a new launch where the standard has it so. */
  address(): string;
  close(): Promise<void>;
}

export interface WorldOptions {
  format: Played;
  /** Whether a SCORM package also tells an LRS. */
  hybrid: boolean;
  packed: Packed;
  /** A folder of this world's own. */
  folder: string;
}

/** Opens a world; close it after the schedule. */
export async function openWorld({ format, hybrid, packed, folder }: WorldOptions): Promise<World> {
  const lms = new FaultyLms(format === 'scorm12' ? '1.2' : '2004');
  const device = new Set<DeviceFault>();
  const script = await lmsScript();
  let config = '{}';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://sekolah');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (pathname === '/commit') return lms.commit(Buffer.concat(chunks).toString(), response);
      if (pathname === '/kelas') {
        // What the page before has sent on leaving comes first, as a server's lock on the session has it.
        const give = () => send(response, lms.page(`/paket/${packed.entry}`, '/commit'), 'html');
        return void setTimeout(give, lock);
      }
      if (pathname === '/kosong') return send(response, '<!doctype html><title>Kosong</title>', 'html');
      if (pathname === '/lms-api.js') return send(response, script, 'js');
      const name = pathname.replace('/paket/', '');
      const isConfig = name === 'kendali.config.json';
      const file = isConfig ? Buffer.from(config) : packed.files.get(name);
      if (!file) response.writeHead(404).end();
      else if (isConfig && device.has('no-config')) response.writeHead(503).end();
      else if (name.endsWith('.html')) send(response, withDevice(file.toString(), device), 'html');
      else send(response, file, name.replace(/.*\./, ''));
    });
  });
  const origin = await listen(server);
  const entry = `${origin}/paket/${packed.entry}`;

  const own = format === 'cmi5' ? undefined : await openOwnLrs(folder);
  const strict = own ? undefined : openStrictLms({ entry, publisherId: packed.lesson.activityId });
  const truth = own ?? strict;
  if (!truth) throw new Error('No LRS');
  const lrs = new FaultyLrs(truth);
  const lrsServer = createServer(lrs.listener);
  const lrsOrigin = await listen(lrsServer);
  if (strict) strict.lms.options.origin = lrsOrigin;
  const endpoint = `${lrsOrigin}/xapi/`;
  const credentials = { key: own?.key ?? '', secret: own?.secret ?? '' };
  if (format === 'web' || hybrid) config = JSON.stringify({ lrs: { endpoint, ...credentials } });
  const registration = randomUUID();

  function address(): string {
    if (strict) return strict.lms.launch();
    if (format === 'web') return entry;
    if (format !== 'xapi') return `${origin}/kelas`;
    const actor = { name: 'Sari', account: { homePage: 'https://lms.example', name: 'bu-sari' } };
    const parameters = {
      endpoint,
      auth: `Basic ${Buffer.from(`${credentials.key}:${credentials.secret}`).toString('base64')}`,
      actor: JSON.stringify(actor),
      registration,
    };
    return `${entry}?${new URLSearchParams(parameters)}`;
  }
  return {
    lesson: packed.lesson,
    lms,
    lrs,
    truth,
    device,
    address,
    async close() {
      lrs.release();
      await Promise.all([shut(server), shut(lrsServer)]);
      await truth.close();
    },
  };
}

/** How long the LMS's page waits for what is on its way, in ms. */
const lock = 30;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
};

function send(response: ServerResponse, body: string | Buffer, type: string): void {
  response
    .writeHead(200, { 'Content-Type': types[type] ?? 'text/plain', 'Cache-Control': 'no-store' })
    .end(body);
}

/** The document on a device whose storage does what the faults say, before any script of the lesson runs. */
function withDevice(html: string, device: ReadonlySet<DeviceFault>): string {
  const script = `(${String(spoilStorage)})(${device.has('blocked')}, ${device.has('full')})`;
  return html.replace('<head>', `<head><script>${script}</script>`);
}

/** Runs in the lesson's document. */
function spoilStorage(blocked: boolean, full: boolean): void {
  const window = globalThis as unknown as Record<string, unknown> & { isFull: boolean };
  window.isFull = full;
  if (blocked) {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    return;
  }
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (...item) {
    if (window.isFull) throw new DOMException('There is no room left.', 'QuotaExceededError');
    setItem.apply(this, item);
  };
  for (const name of ['add', 'put'] as const) {
    const write = IDBObjectStore.prototype[name];
    IDBObjectStore.prototype[name] = function (...row) {
      const request = write.apply(this, row);
      if (!window.isFull) return request;
      const error = new DOMException('There is no room left.', 'QuotaExceededError');
      Object.defineProperty(this.transaction, 'error', { value: error });
      this.transaction.abort();
      return request;
    };
  }
}

let bundled: Promise<string> | undefined;

/** The LMS's API as a script, bundled once. */
function lmsScript(): Promise<string> {
  bundled ??= build({
    entryPoints: [join(projectRoot, 'test', 'campaigns', 'faulting', 'lms-api.ts')],
    bundle: true,
    write: false,
    target: 'es2022',
    format: 'iife',
  }).then(({ outputFiles: [file] }) => file?.text ?? '');
  return bundled;
}
