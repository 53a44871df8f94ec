// Plays built packages in a real browser: a strict SCORM 1.2 LMS around a frame, an LRS, and a network that can fail.
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { FormatId } from '../../packager/formats/index.ts';
import { buildPackage } from '../../packager/index.ts';
import { type Course, courseSchema } from '../../src/model/course.ts';
import { identifiersOf } from '../../src/model/published.ts';
import { projectRoot } from '../../src/paths.ts';
import type { Statement } from '../../src/vocabulary/statements.ts';
import { smallCourse } from '../support/small-course.ts';

/** The small course with a second unit, so that there is something to load. */
export function courseToPlay(): Course {
  const course = smallCourse();
  const [session] = course.sessions;
  const [unit] = session?.units ?? [];
  const [page] = unit?.pages ?? [];
  if (!session || !unit || !page) throw new Error('The small course has become too small');
  session.units.push({
    ...unit,
    id: 'unit-kedua',
    title: 'Unit kedua',
    pages: [{ ...page, id: 'penutup', title: 'Penutup' }],
  });
  return courseSchema.parse(course);
}

export interface Stage {
  /** Address of the LMS page with the lesson in its frame; credentials and learner are the LMS's business. */
  lms: string;
  /** Address of the entry document itself. */
  lesson: string;
  /** Address of a page that has the statement store and its promises on `window.storeTest`. */
  stores: string;
  endpoint: string;
  /** Files that were asked for, in order. */
  requests: string[];
  statements: Statement[];
  /** State documents by their address. */
  states: Map<string, string>;
  /** While set, the named part of the world doesn't answer as it should. */
  broken: Set<'lrs' | 'memory' | 'units'>;
  close(): Promise<void>;
}

/** Builds the package and opens a server for it. @param withLrs whether its configuration names the LRS */
export async function openStage(
  format: FormatId,
  withLrs = false,
  course: Course = courseToPlay(),
): Promise<Stage> {
  const requests: string[] = [];
  const statements: Statement[] = [];
  const states = new Map<string, string>();
  const broken: Stage['broken'] = new Set();
  const files = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://stage');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      if (url.pathname.startsWith('/xapi/')) answerXapi(url, request.method ?? '', body, response);
      else answerFile(url.pathname.slice(1), response);
    });
  });

  function answerFile(name: string, response: ServerResponse): void {
    requests.push(name);
    const file = files.get(name);
    if (!file || (broken.has('units') && name.startsWith('unit-kedua'))) end(response, 404, 'none');
    else end(response, 200, file, typeOf(name));
  }

  function answerXapi(url: URL, method: string, body: string, response: ServerResponse): void {
    const state = states.get(url.search);
    if (broken.has('lrs')) end(response, 503, 'later');
    else if (url.pathname === '/xapi/statements') {
      const batch = JSON.parse(body) as Statement[];
      statements.push(...batch.filter(({ id }) => !statements.some((known) => known.id === id)));
      end(response, 200, JSON.stringify(batch.map(({ id }) => id)), 'application/json');
    } else if (method === 'PUT') {
      states.set(url.search, body);
      end(response, 204, '');
    } else if (broken.has('memory')) end(response, 503, 'later');
    else end(response, state === undefined ? 404 : 200, state ?? '', 'application/json');
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const endpoint = `${origin}/xapi/`;
  const [session] = course.sessions;
  if (!session) throw new Error('No session');
  const built = await buildPackage({
    course,
    published: identifiersOf(course),
    sessions: [session],
    format,
    language: 'id',
    ...(withLrs ? { lrs: { endpoint, key: 'kunci', secret: 'rahasia' } } : {}),
  });
  for (const { name, data } of built.files) files.set(name, data);
  files.set('lms.html', Buffer.from(lmsPage(built.entry)));
  files.set('lms.js', await bundle(lmsScript));
  files.set('stores.html', Buffer.from('<!doctype html><script src="stores.js"></script>'));
  files.set('stores.js', await bundle(storesScript));
  return {
    lms: `${origin}/lms.html`,
    lesson: `${origin}/${built.entry}`,
    stores: `${origin}/stores.html`,
    endpoint,
    requests,
    statements,
    states,
    broken,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function end(response: ServerResponse, status: number, body: string | Buffer, type = 'text/plain'): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}

const typeOf = (name: string): string =>
  ({ html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' })[
    name.replace(/.*\./, '')
  ] ?? 'text/plain';

/** As wide as Moodle's frame on a phone, or as the window. */
const lmsPage = (entry: string): string => `<!doctype html><html lang="id"><title>LMS</title>
<style>body{margin:0}header{height:60px}iframe{width:100%;height:666px;border:0}</style>
<header>LMS sekolah</header><script src="lms.js"></script><iframe title="Pelajaran" src="${entry}"></iframe>`;

/** The LMS keeps what a launch has committed in the tab, so that loading the page again is the next launch. */
const lmsScript = `
import { StrictScorm12 } from './strict-scorm12.ts';
const read = (key, otherwise) => JSON.parse(sessionStorage.getItem(key) ?? otherwise);
class Lms extends StrictScorm12 {
  LMSCommit(parameter) {
    return this.keep(super.LMSCommit(parameter));
  }
  LMSFinish(parameter) {
    return this.keep(super.LMSFinish(parameter));
  }
  keep(result) {
    const { calls, complaints } = this;
    const launches = [...window.past, { calls, complaints, interactions: this.interactions() }];
    sessionStorage.setItem('values', JSON.stringify(Object.fromEntries(this.relaunch().values)));
    sessionStorage.setItem('launches', JSON.stringify(launches));
    return result;
  }
}
window.past = read('launches', '[]');
window.API = new Lms({ values: read('values', '{}') });`;

const storesScript = `
import { storePromises } from './store-contract.ts';
import { openIndexedDb } from '../../src/player/outbox/indexeddb-store.ts';
window.storeTest = async () => {
  const broken = [];
  for (const [promise, check] of Object.entries(storePromises(openIndexedDb)))
    await check().catch((error) => broken.push(promise + ': ' + error.message));
  return broken;
};`;

async function bundle(contents: string): Promise<Buffer> {
  const result = await build({
    stdin: { contents, resolveDir: join(projectRoot, 'test', 'player'), loader: 'ts' },
    bundle: true,
    write: false,
    target: 'es2022',
    format: 'iife',
  });
  return Buffer.from(result.outputFiles[0]?.contents ?? []);
}
