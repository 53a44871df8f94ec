// Behind the checker's pages: the queue of inspections, what seems to be ours, and how many reports and zips are kept.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import type { Request } from 'express';
import { inspectPackage } from '../../packager/inspect/index.ts';
import { openPortalDatabase } from '../../src/portal/database.ts';
import { createExaminer } from '../../src/portal/inspect/examine.ts';
import { beginPlay } from '../../src/portal/inspect/play.ts';
import { createReports, type Report, reportLimits } from '../../src/portal/inspect/reports.ts';
import { createAttempts } from '../../src/portal/preview/attempts.ts';
import { createContents } from '../../src/portal/preview/contents.ts';
import { createRuns } from '../../src/portal/preview/runs.ts';
import { zipOf } from '../support/packages/package.ts';
import { slides } from '../support/packages/scorm12.ts';
import { createTestPackages, scormFiles, zip } from './packages.ts';

const folder = mkdtempSync(join(tmpdir(), 'kendali-reports-'));
const path = (name: string) => join(folder, name);
const database = openPortalDatabase(path('portal.sqlite'));
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});
let now = Date.UTC(2026, 10, 22);
const clock = () => now;

it('takes a zip for ours by its files and its identifiers together', async () => {
  const ours = await zip(path('kami.zip'), {
    ...scormFiles,
    'imsmanifest.xml': String(scormFiles['imsmanifest.xml']).replace(
      'identifier="kecil"',
      'identifier="kursus-sesi-1"',
    ),
  });
  const examine = createExaminer('kursus');
  expect(await examine(ours.path)).toMatchObject({ ours: 'package' });
  expect(await createExaminer('kendali')(ours.path)).toMatchObject({ ours: undefined });
  const other = await zip(path('tanpa.zip'), { ...scormFiles, 'kendali.config.json': '' });
  expect(await examine(other.path)).toMatchObject({ ours: undefined });
});

it('inspects one upload at a time, and sends some away when too many wait', async () => {
  const data = path('antre.zip');
  await writeFile(data, zipOf(slides));
  const examine = createExaminer('kursus');
  const turns = Array.from({ length: 12 }, () => examine(data));
  expect(turns.map((turn) => turn !== undefined)).toEqual([
    ...Array.from({ length: 10 }, () => true),
    false,
    false,
  ]);
  await Promise.all(turns);
  expect(await examine(data)).toMatchObject({ inspection: { verdict: 'good' } });
  await expect(examine(path('tidak-ada.zip'))).rejects.toThrow('ENOENT');
  expect(await examine(data)).toBeDefined();
});

it('finds the report of a preview for its visitor, and keeps nothing of an upload whose report is gone', async () => {
  const packages = await createTestPackages(path('paket-main'));
  const config = { dataDir: path('main') };
  const contents = createContents({ config, database, packages, now: clock });
  const parts = {
    contents,
    attempts: createAttempts(database, clock),
    runs: createRuns(database, clock),
    reports: createReports({ config, database, contents, now: clock }),
  };
  const { reports, attempts } = parts;
  const keep = async () => {
    const { path: sent } = await zip(path('dikirim.zip'), scormFiles);
    const inspection = await inspectPackage(sent);
    const id = reports.keep({ fileName: 'a.zip', inspection, ours: undefined }, 'tamu', sent);
    return reports.find(id, 'tamu') as Report;
  };
  const request = { protocol: 'http', get: () => 'localhost' } as unknown as Request;
  const words = { studentName: 'Seseorang', wrongStandard: '' };
  const report = await keep();
  const attempt = (await beginPlay(parts, report, request, 'tamu', words)) ?? '';
  expect(attempts.find(attempt)).toBeDefined();
  expect(reports.ofAttempt(attempt, 'tamu')).toBe(report.id);
  expect(reports.ofAttempt(attempt, 'lain')).toBeUndefined();
  expect(reports.ofAttempt(attempt, undefined)).toBeUndefined();
  reports.remove(report);

  const forget = database.prepare('DELETE FROM inspection WHERE id = ?');
  // Removed before the zip was opened, and after.
  for (const remove of [reports.remove, ({ id }: Report) => void forget.run(id)]) {
    const other = await keep();
    const beginning = beginPlay(parts, other, request, 'tamu', words);
    remove(other);
    expect(await beginning).toBeUndefined();
  }
  expect(readdirSync(path('main/uploads'))).toEqual([]);
});

it('keeps few reports of everybody, and removes files that no report knows', async () => {
  const packages = await createTestPackages(path('paket-uji'));
  const config = { dataDir: path('data') };
  const contents = createContents({ config, database, packages, now: clock });
  const reports = createReports({ config, database, contents, now: clock });
  const inspection = { verdict: 'good', files: 0, bytes: 0, launchables: [], findings: [] } as const;
  const ids: string[] = [];
  for (let index = 0; index <= reportLimits.all; index++) {
    now += 1;
    ids.push(reports.keep({ fileName: 'a.zip', inspection, ours: undefined }, `v${index}`, undefined));
  }
  expect(reports.find(ids[0] ?? '', 'v0')).toBeUndefined();
  expect(reports.find(ids[1] ?? '', 'v1')).toMatchObject({ fileName: 'a.zip' });
  for (let index = 0; index <= reportLimits.zips; index++) {
    await writeFile(path('satu.zip'), 'zip');
    reports.keep({ fileName: 'z.zip', inspection, ours: undefined }, `z${index}`, path('satu.zip'));
  }
  await writeFile(path('data/periksa/yatim.zip'), 'zip');
  reports.prune();
  expect(readdirSync(path('data/periksa'))).toHaveLength(reportLimits.zips);
});
