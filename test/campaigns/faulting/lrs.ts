// The fault-injecting LRS: a server in front of a true one, which answers, breaks off or keeps silent as the faults of the
// moment want it. What the true one has stored can be asked for past the faults.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createKey, createLrs, openSqliteStore } from '../../../lrs/index.ts';
import type { Statement } from '../../../src/vocabulary/statements.ts';
import { ext } from '../../player/cmi5-judge.ts';
import { StrictLms } from '../../player/cmi5-lms.ts';
import type { LrsFault } from './faults.ts';

/** The true LRS behind the faults. */
export interface TrueLrs {
  answer(request: {
    method: string;
    url: string;
    headers: Record<string, string>;
    body: Buffer;
  }): Promise<Response>;
  /** All statements in the order in which they were stored. */
  statements(): Promise<Statement[]>;
  /** The memory that its State API holds of the lesson; empty when it has none. */
  memory(): Promise<string>;
  /** What it has found wrong in what came. */
  complaints(): string[];
  /** How many sessions it has launched; one, where there are none. */
  readonly sessions: number;
  /** Whether a session, counted from 1, has told anything. */
  hasTold(session: number): boolean;
  close(): Promise<void>;
}

/** Listens on a free port. */
export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const shut = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

/** Our own LRS over a new file in a folder. */
export async function openOwnLrs(folder: string): Promise<TrueLrs & { key: string; secret: string }> {
  const store = openSqliteStore(join(folder, 'lrs.sqlite'));
  const { key, secret } = await createKey(store, { name: 'kampanye', scopes: ['all'] });
  const server = createServer(createLrs({ store, homePage: 'https://lrs.example', mountPath: '/xapi' }));
  const origin = await listen(server);
  const refused: string[] = [];
  const headers = {
    Authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
    'X-Experience-API-Version': '1.0.3',
  };
  const states = new Map<string, string>();
  return {
    key,
    secret,
    async answer({ method, url, headers: given, body }) {
      const response = await fetch(origin + url, {
        method,
        headers: given,
        ...(method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(body) }),
      });
      if (response.ok && method === 'PUT' && url.includes('/activities/state'))
        states.set(url, body.toString());
      if (response.status === 400) refused.push(await response.clone().text());
      return response;
    },
    async statements() {
      const found: Statement[] = [];
      for (let next = '/xapi/statements?ascending=true&limit=500'; next !== ''; ) {
        const response = await fetch(origin + next, { headers });
        const page = (await response.json()) as { statements: Statement[]; more?: string };
        found.push(...page.statements);
        next = page.more ?? '';
      }
      return found;
    },
    memory: async () => memoryIn([...states.values()].pop()),
    complaints: () => refused,
    sessions: 1,
    hasTold: () => true,
    async close() {
      await shut(server);
      await store.close();
    },
  };
}

/** A strict cmi5 LMS in which sessions may overlap: each has a launch of its own. */
class PatientLms extends StrictLms {
  /** The token of the request that is answered. */
  token = '';

  override get template(): Record<string, unknown> {
    const { extensions, ...rest } = super.template;
    const asking = this.sessions.find(({ token }) => token === this.token) ?? this.sessions.at(-1);
    return { ...rest, extensions: { ...(extensions as object), [ext('sessionid')]: asking?.id } };
  }
}

/** A strict cmi5 LMS. @param options where it is, and what it launches */
export function openStrictLms(options: StrictLms['options']): TrueLrs & { lms: StrictLms } {
  const lms = new PatientLms({ lenient: true, ...options });
  return {
    lms,
    answer({ method, url, headers, body }) {
      lms.token = headers.authorization?.replace(/^Basic /, '') ?? '';
      return lms.fetch(`http://lms${url}`, {
        method,
        headers,
        credentials: headers.cookie ? 'include' : 'omit',
        ...(method === 'GET' ? {} : { body: body.toString() }),
      });
    },
    get sessions() {
      return lms.sessions.length;
    },
    hasTold: (session) => (lms.sessions[session - 1]?.statements.length ?? 0) > 0,
    statements: async () => lms.statements,
    memory: async () => memoryIn(lms.memory?.text),
    // A tab that may keep nothing can't know after a reload that it has had its token.
    complaints: () => lms.faults.filter((fault) => !fault.startsWith('8.2.1 a token is fetched once')),
    close: async () => undefined,
  };
}

const memoryIn = (document: string | undefined): string =>
  document === undefined ? '' : String((JSON.parse(document) as { memory?: unknown }).memory ?? '');

/** How long a request takes on a slow way, in ms. */
const slowness = 60;
const portal = '<!doctype html><title>Selamat datang di Wi-Fi sekolah</title>';
const statuses: Partial<Record<LrsFault, [status: number, headers: Record<string, string>]>> = {
  unauthorized: [401, {}],
  forbidden: [403, {}],
  'too-many': [429, { 'Retry-After': '40' }],
  error: [500, {}],
  unavailable: [503, { 'Retry-After': 'Sun, 22 Nov 2026 10:00:00 GMT' }],
  portal: [200, { 'Content-Type': 'text/html' }],
  redirect: [302, { Location: '/portal' }],
};

const crossOrigin = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Allow-Methods', '*'],
  [
    'Access-Control-Allow-Headers',
    'Authorization, Content-Type, If-Match, If-None-Match, X-Experience-API-Version',
  ],
  ['Access-Control-Expose-Headers', 'ETag, Retry-After'],
] as const;

/** What stands between the lesson and the LRS. */
export class FaultyLrs {
  readonly faults = new Set<LrsFault>();
  readonly #lrs: TrueLrs;
  readonly #hanging = new Set<ServerResponse>();
  readonly #busy = new Set<ServerResponse>();
  /** Ends when the slow way is free: what comes later doesn't overtake. */
  #way: Promise<unknown> = Promise.resolve();

  constructor(lrs: TrueLrs) {
    this.#lrs = lrs;
  }

  /** Whether anything is being answered just now. */
  get isBusy(): boolean {
    return this.#busy.size > 0;
  }

  /** Ends what hangs. */
  release(): void {
    for (const response of this.#hanging) response.destroy();
    this.#hanging.clear();
  }

  readonly listener = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    this.#busy.add(response);
    response.on('close', () => this.#busy.delete(response));
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    request.on('end', () => {
      this.#serve(request, Buffer.concat(chunks), response).catch(() => response.destroy());
    });
  };

  #hang(response: ServerResponse): void {
    this.#busy.delete(response);
    this.#hanging.add(response);
  }

  async #serve(request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    const has = (...names: LrsFault[]): boolean => names.some((name) => this.faults.has(name));
    for (const [name, value] of crossOrigin) response.setHeader(name, value);
    if (method === 'OPTIONS') return void response.writeHead(204).end();
    if (url === '/portal') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(portal);
    // A cmi5 token is given once: whoever doesn't hear it has to be launched again, which is not the lesson's business.
    if (url.startsWith('/fetch/')) return this.#pass(request, body, response);
    if (has('reset')) return void response.destroy();
    if (has('hang')) return this.#hang(response);
    for (const fault of this.faults) {
      const [status, headers] = statuses[fault] ?? [];
      if (status !== undefined) return void response.writeHead(status, headers).end(portal);
    }
    const isSending = method === 'POST' && /\/statements$/.test(url);
    if (has('too-large') && isSending && (JSON.parse(body.toString()) as unknown[]).length > 1)
      return void response.writeHead(413).end('too large');
    if (has('slow'))
      this.#way = this.#way.then(() => new Promise((resolve) => setTimeout(resolve, slowness)));
    await this.#way;

    await this.#pass(request, body, response, (answer) => {
      if (has('reset-stored')) response.destroy();
      else if (has('hang-stored')) this.#hang(response);
      else if (has('conflict') && isSending && answer.ok) response.writeHead(409).end('conflict');
      else return false;
      return true;
    });
  }

  /** Lets the true LRS answer. @param spoil takes the answer's way to the lesson into its own hands, or not */
  async #pass(
    { method = 'GET', url = '/', headers: given }: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
    spoil: (answer: Response) => boolean = () => false,
  ): Promise<void> {
    const answer = await this.#lrs.answer({ method, url, headers: passed(given), body });
    if (spoil(answer)) return;
    const headers = Object.fromEntries(
      [...answer.headers].filter(
        ([name]) => !/^(access-control|content-(encoding|length)|transfer|connection|keep-alive)/.test(name),
      ),
    );
    const content = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, headers).end(content);
  }
}

/** The headers that concern the LRS. */
const passed = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' &&
        /^(authorization|content-type|cookie|if-|x-experience)/.test(entry[0]),
    ),
  );
