// A school's LMS to look at: a page with a header like Moodle's, and below it the lesson's frame with SCORM 1.2's API.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadCourse } from '../../packager/course.ts';
import { buildPackage } from '../../packager/index.ts';
import type { Room } from './scene.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
};

export interface School extends Pick<Room, 'school' | 'alone'> {
  close(): Promise<void>;
}

/** Opens a school that has the course's first session. */
export async function openSchool(): Promise<School> {
  const { course, published } = loadCourse();
  const built = await buildPackage({
    course,
    published,
    sessions: course.sessions.slice(0, 1),
    format: 'scorm12',
    language: 'id',
  });
  const files = new Map(built.files.map(({ name, data }) => [`/paket/${name}`, data]));
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://sekolah').pathname;
    const body = path === '/' ? lmsPage(`paket/${built.entry}`) : files.get(path);
    const type = path === '/' ? 'html' : path.replace(/.*\./, '');
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': types[type] ?? 'text/plain' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const school = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    school,
    alone: `${school}paket/${built.entry}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const lmsPage = (entry: string): string => `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>LMS sekolah</title><link rel="icon" href="data:,">
<style>
body { margin: 0; background: #fff; color: #1d2125; font: 15px/1.5 system-ui, sans-serif; }
header { display: flex; gap: 16px; align-items: center; height: 60px; padding: 0 16px; border-bottom: 1px solid #dee2e6; }
h1 { margin: 12px 16px; font-size: 22px; font-weight: 700; }
iframe { display: block; width: 100%; height: 666px; border: 0; }
@media (min-width: 768px) { h1, iframe { width: 830px; margin-inline: auto; } }
</style></head><body><header><strong>SMP Negeri 4</strong> Beranda</header><h1>Pelatihan AI untuk guru</h1>
<script>(${install.toString()})()</script><iframe title="Pelajaran" src="${entry}"></iframe></body></html>`;

/** Runs in the page: SCORM 1.2's API of a first launch, which takes whatever it is told. */
function install(): void {
  const values: Record<string, string> = {
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.credit': 'credit',
    'cmi.core.entry': 'ab-initio',
    'cmi.core.lesson_status': 'not attempted',
    'cmi.core.student_id': 'guru',
    'cmi.core.student_name': 'Sari, Ibu',
  };
  const yes = () => 'true';
  const API = {
    LMSInitialize: yes,
    LMSFinish: yes,
    LMSCommit: yes,
    LMSGetValue: (element: string) => values[element] ?? '',
    LMSSetValue(element: string, value: string) {
      values[element] = value;
      return 'true';
    },
    LMSGetLastError: () => '0',
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: () => '',
  };
  Object.assign(window, { API });
}
