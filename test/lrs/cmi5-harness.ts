// A cmi5 launcher and its LRS on one server, and an AU that speaks to them as the specification asks.
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type CourseStructure, createLauncher, type Launcher, launchListener } from '../../lrs/cmi5/index.ts';
import { createLrs, openSqliteStore, type Store } from '../../lrs/index.ts';
import type { Statement } from '../../lrs/statement/types.ts';
import { temporaryFolder } from './harness.ts';

export const base = 'https://lms.example.org';
export const learner = {
  objectType: 'Agent',
  name: 'Ibu Ratna',
  account: { homePage: base, name: 'tautan-1' },
} as const;
export const categories = {
  cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5',
  moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon',
};
export const extension = (name: string) => `https://w3id.org/xapi/cmi5/context/extensions/${name}`;

/** Two AUs in a block, and one of which nothing is asked beside it. */
export const structure: CourseStructure = {
  id: 'https://course.example/k',
  title: { id: 'Kursus' },
  children: [
    {
      kind: 'block',
      id: 'https://course.example/k/blok',
      title: { id: 'Blok' },
      children: [
        {
          kind: 'au',
          id: 'https://course.example/k/satu',
          title: { id: 'Satu' },
          url: 'satu/index.html?tema=songket',
          moveOn: 'CompletedAndPassed',
          masteryScore: 0.75,
          launchParameters: 'mulai=1',
          entitlementKey: 'kunci-1',
          activityType: 'http://adlnet.gov/expapi/activities/lesson',
        },
        {
          kind: 'au',
          id: 'https://course.example/k/dua',
          title: { id: 'Dua' },
          url: 'dua/index.html',
          moveOn: 'Completed',
        },
      ],
    },
    {
      kind: 'au',
      id: 'https://course.example/k/bebas',
      title: { id: 'Bebas' },
      url: 'bebas.html',
      moveOn: 'NotApplicable',
    },
  ],
};

export interface TestLauncher {
  readonly origin: string;
  readonly store: Store;
  readonly launcher: Launcher;
  /** Microseconds since 1970; tests turn it on. */
  readonly now: { value: number };
  /** What went wrong on the server. */
  readonly errors: unknown[];
  /** Registers a learner. @returns registration and secret */
  register(name?: string): Promise<{ registration: string; token: string }>;
  /** Opens a personal link and launches an AU as a browser does. */
  launch(token: string, au: string): Promise<Au>;
  /** Every statement, oldest first. */
  statements(): Promise<Statement[]>;
  /** The same launcher anew, as after a restart. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function startLauncher(course: CourseStructure = structure): Promise<TestLauncher> {
  const folder = temporaryFolder();
  const store = openSqliteStore(join(folder.path, 'lrs.sqlite'));
  const now = { value: Date.now() * 1000 };
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  const make = (): Launcher =>
    createLauncher({
      store,
      homePage: base,
      courseOf: async (id) => (id === course.id ? { structure: course, files: '/cmi5/kursus/' } : undefined),
      now: () => now.value,
    });
  let launcher = make();
  let handlers = handlersOf(launcher);
  function handlersOf(one: Launcher) {
    return {
      lrs: createLrs({ store, homePage: base, mountPath: '/xapi', gate: one.gate, onError }),
      cmi5: launchListener(one, {
        mountPath: '/cmi5',
        lrsPath: '/xapi',
        originOf: (request) => `http://${request.headers.host}`,
        show: (page, status, response) => {
          response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(page));
        },
        onError,
      }),
    };
  }
  const server: Server = createServer((request, response) => {
    (request.url?.startsWith('/xapi') ? handlers.lrs : handlers.cmi5)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    store,
    get launcher() {
      return launcher;
    },
    now,
    errors,
    async register(name = learner.account.name) {
      const actor = { ...learner, account: { ...learner.account, name } };
      const expiresAt = new Date(now.value / 1000 + 90 * 86_400_000);
      const [made] = await launcher.register([{ actor, note: 'SDN 3' }], {
        course: course.id,
        expiresAt,
        by: 'pelatih',
      });
      if (made === undefined) throw new Error('Nobody was registered');
      return made;
    },
    async launch(token, au) {
      const { path, cookie } = await openLink(origin, token);
      const answer = await fetch(origin + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie },
        body: new URLSearchParams({ au }),
      });
      if (answer.status !== 303) throw new Error(`The launch answered ${answer.status}`);
      return new Au(new URL(answer.headers.get('location') ?? ''));
    },
    async statements() {
      const found = await store.readLog({ afterSeq: 0, limit: 500 });
      return found.map(({ statement }) => statement);
    },
    async restart() {
      launcher = make();
      handlers = handlersOf(launcher);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      folder.remove();
    },
  };
}

/** Opens a personal link: where it leads, and with which cookie. */
export async function openLink(origin: string, token: string): Promise<{ path: string; cookie: string }> {
  const answer = await fetch(`${origin}/cmi5/launch/${token}`, { redirect: 'manual' });
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  return { path: answer.headers.get('location') ?? '', cookie };
}

type Json = Record<string, unknown>;

/** An AU as it was launched. */
export class Au {
  readonly url: URL;
  /** What the fetch URL gave. */
  token = '';
  template: Json = {};

  constructor(url: URL) {
    this.url = url;
  }

  parameter(name: string): string {
    return this.url.searchParams.get(name) ?? '';
  }

  /** POSTs the fetch URL. */
  async fetch(): Promise<Json> {
    const answer = await fetch(this.parameter('fetch'), { method: 'POST' });
    if (answer.status !== 200) throw new Error(`The fetch URL answered ${answer.status}`);
    return (await answer.json()) as Json;
  }

  /** Gets the token and the launch data: what every AU does first. */
  async open(): Promise<Json> {
    this.token = String((await this.fetch())['auth-token']);
    const answer = await this.request('GET', 'activities/state', this.state('LMS.LaunchData'));
    const data = (await answer.json()) as Json;
    this.template = data.contextTemplate as Json;
    return data;
  }

  state(stateId: string): Json {
    return {
      stateId,
      activityId: this.parameter('activityId'),
      agent: this.parameter('actor'),
      registration: this.parameter('registration'),
    };
  }

  async request(method: string, path: string, query: Json = {}, body?: unknown): Promise<Response> {
    const url = new URL(path, this.parameter('endpoint'));
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
    return fetch(url, {
      method,
      headers: {
        authorization: `Basic ${this.token}`,
        'x-experience-api-version': '1.0.3',
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** A "cmi5 allowed" statement. */
  allowed(at: number, parts: Json = {}): Json {
    return {
      id: randomUUID(),
      timestamp: new Date(at / 1000).toISOString(),
      actor: JSON.parse(this.parameter('actor')),
      verb: { id: 'http://adlnet.gov/expapi/verbs/experienced' },
      object: { id: 'https://course.example/k/satu/page/1' },
      context: { ...this.template, registration: this.parameter('registration') },
      ...parts,
    };
  }

  /** A "cmi5 defined" statement. @param score scaled, for passed and failed */
  defined(verb: string, at: number, score?: number): Json {
    const moves = ['completed', 'passed', 'failed'].includes(verb);
    const { contextActivities, extensions } = this.template as { contextActivities: Json; extensions: Json };
    const category = [{ id: categories.cmi5 }, ...(moves ? [{ id: categories.moveOn }] : [])];
    const mastery = score === undefined ? {} : { [extension('masteryscore')]: 0.75 };
    const result = {
      ...(verb === 'initialized' ? {} : { duration: 'PT5S' }),
      ...(verb === 'completed' ? { completion: true } : {}),
      ...(verb === 'passed' || verb === 'failed' ? { success: verb === 'passed' } : {}),
      ...(score === undefined ? {} : { score: { scaled: score, raw: score * 100, min: 0, max: 100 } }),
    };
    return this.allowed(at, {
      verb: { id: `http://adlnet.gov/expapi/verbs/${verb}` },
      object: { id: this.parameter('activityId') },
      result,
      context: {
        registration: this.parameter('registration'),
        contextActivities: { ...contextActivities, category },
        extensions: { ...extensions, ...mastery },
      },
    });
  }

  /** Sends statements. @returns the status, with the error if there is one */
  async send(...statements: Json[]): Promise<string> {
    const answer = await this.request('POST', 'statements', {}, statements);
    const text = await answer.text();
    return answer.ok ? String(answer.status) : `${answer.status} ${text}`;
  }
}

/** The short name of a statement's verb. */
export const verbOf = (statement: Statement): string => statement.verb.id.split('/').at(-1) ?? '';
