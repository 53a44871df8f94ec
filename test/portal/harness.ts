// A portal and its preview on free ports, with a clock that tests can turn, and a visitor that keeps cookies.
import { scryptSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import request from 'supertest';
import { createLrs, type Launcher, openSqliteStore, type Store, storeStatements } from '../../lrs/index.ts';
import { plain } from '../../packager/render/markdown.ts';
import type { Config } from '../../src/config.ts';
import { courseSchema } from '../../src/model/course.ts';
import type { Role, Scope } from '../../src/portal/access/rights.ts';
import { openPortalDatabase } from '../../src/portal/database.ts';
import { createPortal } from '../../src/portal/index.ts';
import { keyRoutes } from '../../src/portal/keys/routes.ts';
import { createLinks } from '../../src/portal/links/index.ts';
import { previewOriginFrom } from '../../src/portal/origins.ts';
import { createAttemptKeys, type LrsKeys } from '../../src/portal/preview/attempt-keys.ts';
import { previewCourses } from '../../src/portal/preview/cmi5.ts';
import { createPreview } from '../../src/portal/preview/index.ts';
import { createReports, type Reports } from '../../src/reports/index.ts';
import { createRoster, type Roster } from '../../src/roster/store.ts';
import { smallCourse } from '../support/small-course.ts';
import { writeLinkedCourse } from './linked-course.ts';
import { createTestPackages } from './packages.ts';

/** The course that keys can be limited to. */
export const courseIri = 'https://kursus.example/kendali';
export const password = 'mangga-obeng-biru-musi';

export interface TestPortal {
  /** `http://localhost:…`; its preview is then on 127.0.0.1. */
  portal: string;
  preview: string;
  database: Database.Database;
  /** The LRS's, which the pages on keys work with. */
  store: Store;
  dataDir: string;
  /** What the portal logged. */
  logged: string[];
  /** The keys that the preview had the LRS make, in order; key number n is `kunci-n` with the secret `rahasia-n`. */
  keys: { name: string; expiresAt: number; revoked: boolean }[];
  /** Whether there is a course for personal links. */
  offersCourse: { value: boolean };
  launcher: Launcher;
  reports: Reports;
  roster: Roster;
  now: { value: number };
  stop(): Promise<void>;
}

/** @param parts.lrs whether there is a real LRS at /xapi, and not one that echoes what it is asked */
export async function startPortal(
  overrides: Partial<Config> = {},
  parts: { lrs?: boolean } = {},
): Promise<TestPortal> {
  const dataDir = mkdtempSync(join(tmpdir(), 'kendali-portal-'));
  const config: Config = {
    port: 0,
    previewPort: 0,
    host: '127.0.0.1',
    dataDir,
    publicUrl: undefined,
    previewUrl: undefined,
    maxUploadBytes: 1_000_000,
    language: 'id',
    ...overrides,
  };
  const now = { value: Date.UTC(2026, 10, 22, 3) };
  const clock = () => now.value;
  const database = openPortalDatabase(join(dataDir, 'portal.sqlite'));
  const packages = await createTestPackages(join(dataDir, 'packages'));
  const logged: string[] = [];
  const log = (line: string) => logged.push(line);
  const keys: TestPortal['keys'] = [];
  const lrsKeys: LrsKeys = {
    async create(name, expiresAt) {
      keys.push({ name, expiresAt: expiresAt.getTime(), revoked: false });
      return { key: `kunci-${keys.length}`, secret: `rahasia-${keys.length}` };
    },
    async revoke(key) {
      const known = keys[Number(key.replace('kunci-', '')) - 1];
      if (known) known.revoked = true;
    },
    async removeEnded() {},
  };
  const store = openSqliteStore(join(dataDir, 'lrs.sqlite'));
  const attemptKey = createAttemptKeys(database, lrsKeys, clock);
  const offersCourse = { value: true };
  const links = createLinks({
    store,
    database,
    config,
    packages,
    courseIri,
    homePage: 'https://portal.example',
    folder: join(dataDir, 'kursus'),
    coursePackage: async () =>
      offersCourse.value ? writeLinkedCourse(join(dataDir, 'packages'), courseIri) : undefined,
    otherCourses: previewCourses({ config, database, packages, now: clock }),
    now: clock,
    log,
  });
  const previewServer = await listen(
    createPreview({ config, database, packages, attemptKey, launcher: links.launcher, now: clock, log }),
  );
  const course = courseSchema.parse(smallCourse());
  const roster = createRoster(database, clock);
  const reports = createReports({ path: ':memory:', log: store, course, plain, roster, now: clock });
  const echo: RequestListener = (request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ url: request.url, cookie: response.getHeader('Set-Cookie') ?? null }));
  };
  const portalServer = await listen(
    createPortal({
      config,
      database,
      course,
      packages,
      previewOrigin: previewOriginFrom(config, () => portOf(previewServer)),
      reports,
      roster,
      attend: (statements) =>
        storeStatements(store, statements, {
          account: { homePage: 'https://portal.example', name: 'portal' },
        }),
      store,
      keysRouter: keyRoutes({ store, config, courseIri, previewActor: 'preview', now: clock }),
      links,
      lrs: parts.lrs
        ? createLrs({
            store,
            gate: links.launcher.gate,
            homePage: 'https://portal.example',
            mountPath: '/xapi',
          })
        : echo,
      now: clock,
      log,
    }),
  );
  return {
    portal: `http://localhost:${portOf(portalServer)}`,
    preview: `http://127.0.0.1:${portOf(previewServer)}`,
    database,
    store,
    dataDir,
    logged,
    keys,
    offersCourse,
    launcher: links.launcher,
    reports,
    roster,
    now,
    async stop() {
      await links.stop();
      for (const server of [portalServer, previewServer]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
      await reports.close();
      database.close();
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function listen(app: RequestListener): Promise<Server> {
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

export type Visitor = ReturnType<typeof request.agent>;

/** A browser without scripts: keeps cookies. */
export const visitor = (test: TestPortal): Visitor => request.agent(test.portal);

/** The form token of a page. */
export function tokenIn(html: string): string {
  const [, token] = /name="_token" value="([^"]+)"/.exec(html) ?? [];
  if (token === undefined) throw new Error('No form on this page');
  return token;
}

/** Fills in a form as a browser would: the page first, then the form with its token. */
export async function submit(
  who: Visitor,
  page: string,
  action: string,
  fields: Readonly<Record<string, string>>,
) {
  const { text } = await who.get(page);
  return who
    .post(action)
    .type('form')
    .send({ _token: tokenIn(text), ...fields });
}

/** The password as the portal keeps it, at a cost that every test can pay. */
const cheapHash = `scrypt$256$8$1$${Buffer.from('garam').toString('base64url')}$${scryptSync(password, 'garam', 32, { N: 256 }).toString('base64url')}`;

/** Makes an account and logs in. @param scope what the account may see, where its role has one */
export async function loggedIn(
  test: TestPortal,
  role: Role,
  who: Visitor = visitor(test),
  scope: Scope = {},
): Promise<Visitor> {
  const email = `${role}@dinas.example`;
  test.database
    .prepare(
      'INSERT OR IGNORE INTO account (email, name, role, scope, password, created_at) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(email, `Ibu ${role}`, role, JSON.stringify(scope), cheapHash, test.now.value);
  const answer = await submit(who, '/masuk', '/masuk', { email, password });
  if (answer.status !== 303) throw new Error(`Login answered ${answer.status}`);
  return who;
}

/** Starts a preview of a built package. @returns the attempt's id */
export async function startAttempt(
  test: TestPortal,
  fields: Readonly<Record<string, string>>,
  who: Visitor = visitor(test),
): Promise<string> {
  return attemptIn(await submit(who, '/guru', '/pratinjau', fields));
}

/** Has a package checked and starts a preview of it. @returns the attempt's id */
export async function playUpload(test: TestPortal, zipPath: string): Promise<string> {
  const who = visitor(test);
  const token = tokenIn((await who.get('/periksa')).text);
  const checked = await who.post('/periksa').field('_token', token).attach('paket', zipPath);
  if (checked.status !== 303) throw new Error(`No report: ${checked.status} ${checked.text}`);
  const report = String(checked.headers.location);
  return attemptIn(await submit(who, report, `${report}/mainkan`, {}));
}

/** The id of the attempt that an answer leads to. */
function attemptIn({ status, text, headers }: request.Response): string {
  const [, id] = /^\/pratinjau\/([0-9a-f]{32})$/.exec(String(headers.location)) ?? [];
  if (id === undefined) throw new Error(`No attempt: ${status} ${text}`);
  return id;
}
