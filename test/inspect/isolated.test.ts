// The thread that inspects: whatever it does, the caller gets an answer; and the whole of that answer as JSON.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inspectIsolated, inspectionJson } from '../../packager/inspect/index.ts';
import { inThread } from '../../packager/inspect/isolated.ts';
import { inspect as strings } from '../../src/i18n/inspect.ts';
import { inspector, scorm12 } from './packages.ts';

const { save, inspect } = inspector();
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kendali-thread-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a thread of this text. */
function run(name: string, script: string, patience?: number) {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, script);
  return inThread(pathToFileURL(path), { zipPath: 'a.zip', limits: undefined }, patience);
}

describe('an inspection in a thread of its own', () => {
  it.each([
    ['never ends', 'inspection-slow', 'for (;;);', 300],
    [
      'fills the memory',
      'inspection-memory',
      'const all = []; for (;;) all.push(new Array(1e5).fill({}).map(() => ({})));',
      20_000,
    ],
    ['fails', 'inspection-crashed', 'throw new Error("bug")', 20_000],
    ['ends without an answer', 'inspection-crashed', 'process.exit(0)', 20_000],
  ])('that %s is told by %s', async (name, code, script, patience) => {
    const inspection = await run(name, script, patience);
    expect(inspection).toMatchObject({ verdict: 'unsafe', findings: [{ code, severity: 'error' }] });
  });

  it('knows neither the environment nor what the caller keeps', async () => {
    const script =
      'import { parentPort } from "node:worker_threads"; parentPort.postMessage({ inspection: { verdict: "good", title: Object.keys(process.env).join() } })';
    expect(await run('environment', script)).toEqual({ verdict: 'good', title: '' });
  });

  it('passes on what the file system said', async () => {
    const trouble = '{ message: "ENOENT: no such file", code: "ENOENT", syscall: "stat", path: "a.zip" }';
    const script = `import { parentPort } from "node:worker_threads"; parentPort.postMessage({ trouble: ${trouble} })`;
    await expect(run('trouble', script)).rejects.toMatchObject({ code: 'ENOENT', syscall: 'stat' });
  });

  it('answers as without, and throws only when there is no file', async () => {
    const path = save(scorm12());
    expect(await inspectIsolated(path)).toEqual(await inspect(scorm12()));
    await expect(inspectIsolated(`${path}.none`)).rejects.toThrow('ENOENT');
  });
});

describe('what machines read', () => {
  it('has the same fields whatever was found', async () => {
    const good = inspectionJson(await inspect(scorm12()), 'a.zip');
    const bad = inspectionJson(await inspect(Buffer.from('no zip')), 'b.zip', 'en');
    const fields = [
      'file',
      'verdict',
      'standard',
      'edition',
      'title',
      'files',
      'bytes',
      'sha256',
      'launchables',
      'findings',
    ];
    expect(Object.keys(good)).toEqual(fields);
    expect(Object.keys(bad)).toEqual(fields);
    expect(bad).toMatchObject({ verdict: 'unsafe', standard: null, title: null, files: 0 });
    expect(bad.findings).toEqual([
      {
        code: 'not-a-zip',
        severity: 'error',
        file: null,
        line: null,
        meaning: 'This file is not a zip.',
        mend: 'Upload the package as a .zip, without unpacking it.',
        values: {},
      },
    ]);
  });
});

it('says the same things in both languages', () => {
  const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const [key, text] of Object.entries(strings.id))
    expect([key, placeholders(strings.en[key as keyof typeof strings.en])]).toEqual([
      key,
      placeholders(text),
    ]);
});
