// Packages played in the preview by a real browser: a faulty one, whose faults are told; one of SCORM 2004 with two SCOs;
// one of cmi5; and our own, which show no fault.
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { FormatId } from '../../packager/formats/index.ts';
import { writePackage } from '../../packager/index.ts';
import { createRuns, type RunTimeFault } from '../../src/portal/preview/runs.ts';
import { answer, goOn, readLesson } from '../e2e/support/learner.ts';
import { lessonFrame } from '../e2e/support/portal.ts';
import { fixtureRequest } from '../packager/fixture-course.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { playUpload, startPortal, type TestPortal } from './harness.ts';
import { writeLinkedCourse } from './linked-course.ts';
import { type Files, scormFiles, zip } from './packages.ts';

const shots = process.env.KENDALI_SHOTS;

let test: TestPortal;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  test = await startPortal({}, { lrs: true });
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'kendali-play-'));
}, 60_000);
afterAll(async () => {
  await browser.close();
  await test.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** @returns the attempt's id */
async function uploadFiles(files: Files): Promise<string> {
  await zip(join(folder, 'paket.zip'), files);
  return playUpload(test, join(folder, 'paket.zip'));
}

async function open(attempt: string, query = '', width = 1280): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${test.portal}/pratinjau/${attempt}${query}`);
  return page;
}

const lessonIn = (page: Page) => page.frameLocator('[data-preview]').frameLocator('iframe');
const has = (page: Page, name: string, text: string) =>
  page.waitForFunction(
    ([name, text]) => document.querySelector(`[data-part="${name}"]`)?.textContent?.includes(text ?? ''),
    [name, text],
  );

/** The faults that are kept, once they are as many as these or time is up. */
async function kept(attempt: string, isWhole: (faults: RunTimeFault[]) => boolean): Promise<RunTimeFault[]> {
  const runs = createRuns(test.database);
  const deadline = Date.now() + 15_000;
  for (;;) {
    const faults = runs.openingsOf(attempt) > 0 ? runs.faultsOf(attempt) : undefined;
    if (faults && (isWhole(faults) || Date.now() > deadline)) return faults;
    if (Date.now() > deadline) throw new Error('Nothing was kept');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const codesOf = (faults: readonly RunTimeFault[]) => faults.map(({ code }) => code).sort();

describe('a faulty package', () => {
  const lesson = `
    const api = window.parent.API;
    api.LMSGetValue('cmi.core.lesson_status');
    api.LMSInitialize('');
    api.LMSSetValue('cmi.core.score.raw', '150');
    api.LMSSetValue('cmi.core.score.raw', '87,5');
    api.LMSSetValue('cmi.suspend_data', 'x'.repeat(5000));
    api.LMSSetValue('cmi.success_status', 'passed');
    const note = document.createElement('img');
    note.alt = '';
    note.src = 'gambar/Peta.png';
    document.body.append(note);
    setTimeout(() => { console.error('Gagal <b>menyimpan</b>'); tidakAda(); }, 300);`;

  it('has its faults told in the panel, and kept for whoever checks it', async () => {
    const attempt = await uploadFiles({ ...scormFiles, 'lesson.js': lesson });
    const page = await open(attempt);
    await has(page, 'faults', 'tidakAda is not defined');
    await has(page, 'faults', 'gambar/Peta.png');
    const list = page.locator('[data-part="faults"]');
    expect(await list.getByText('Angka desimal ditulis dengan koma').count()).toBe(1);
    expect(await list.getByText('≤ 4096 (5000)').count()).toBe(1);
    expect(await list.getByText('Gagal <b>menyimpan</b>').count()).toBe(1);
    await page.getByRole('button', { name: 'Tutup pelajaran' }).click();
    await has(page, 'faults', 'tanpa menutup sesi');
    const found = await kept(attempt, (faults) => codesOf(faults).includes('left-unfinished'));
    expect(codesOf(found)).toEqual([
      'before-initialize',
      'comma-decimal',
      'console-error',
      'left-unfinished',
      'missing-file',
      'never-committed',
      'no-status',
      'out-of-range',
      'script-error',
      'too-long',
      'unknown-element',
    ]);
    expect(found.find(({ code }) => code === 'out-of-range')).toMatchObject({
      severity: 'error',
      part: 0,
      subject: 'cmi.core.score.raw',
      call: 'LMSSetValue("cmi.core.score.raw", "150")',
      error: '405',
      expected: '0…100',
      count: 1,
    });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (shots)
        await page.screenshot({ path: join(shots, `pratinjau-gangguan-${width}.png`), fullPage: true });
    }
    await page.context().close();
  });

  it('that only looks into its parents’ doings cannot make the panel say what isn’t so', async () => {
    const forged = `window.top.postMessage({ kind: 'faults', faults: [
      { code: 'too-long', subject: 'palsu', call: '', error: '', expected: '', count: 1 }] }, '*');
      document.getElementById('entry').textContent = 'entry=sent';`;
    const page = await open(await uploadFiles({ ...scormFiles, 'lesson.js': forged }));
    await lessonIn(page).getByText('entry=sent').waitFor();
    expect(await page.locator('[data-part="faults"]').textContent()).not.toContain('palsu');
    await page.context().close();
  });
});

describe('a SCORM 2004 package with two SCOs', () => {
  const item = (
    id: string,
    rest = '',
  ) => `<item identifier="${id}" identifierref="r-${id}" parameters="?bab=${id}">
    <title>Bab ${id}</title>${rest}</item>`;
  const sequencing = `<imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule/></imsss:sequencingRules>
    <imsss:objectives><imsss:primaryObjective objectiveID="tujuan-b" satisfiedByMeasure="true">
    <imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure></imsss:primaryObjective></imsss:objectives>
    </imsss:sequencing>`;
  const resource = (id: string) =>
    `<resource identifier="r-${id}" type="webcontent" adlcp:scormType="sco" href="index.html"><file href="index.html"/></resource>`;
  const manifest = `<?xml version="1.0"?><manifest identifier="dua" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
    <metadata><schema>ADL SCORM</schema><schemaversion>2004 3rd Edition</schemaversion></metadata>
    <organizations default="o"><organization identifier="o"><title>Dua bab</title>
    ${item('a')}${item('b', sequencing)}</organization></organizations>
    <resources>${resource('a')}${resource('b')}</resources></manifest>`;
  const lesson = `
    const api = window.parent.API_1484_11;
    api.Initialize('');
    const get = (name) => api.GetValue('cmi.' + name);
    document.getElementById('entry').textContent = location.search + ' ' + ['entry', 'location', 'objectives.0.id',
      'scaled_passing_score', 'total_time'].map(get).join('|');
    document.getElementById('answer').addEventListener('click', () => {
      const set = (name, value) => api.SetValue('cmi.' + name, value);
      set('interactions.0.id', 'soal-1');
      set('interactions.0.type', 'choice');
      set('interactions.0.learner_response', 'b');
      set('score.scaled', '0.8');
      set('score.raw', '80');
      set('score.min', '0');
      set('score.max', '100');
      set('location', 'halaman-2');
      set('completion_status', 'completed');
      api.Commit('');
    });
    addEventListener('pagehide', () => {
      api.SetValue('cmi.exit', get('location') === 'halaman-2' ? 'suspend' : 'normal');
      api.SetValue('cmi.completion_status', 'completed');
      api.SetValue('cmi.session_time', 'PT1M30S');
      api.Terminate('');
    });`;

  it('plays each by itself, resumes it, and says that no order is enforced', async () => {
    const attempt = await uploadFiles({
      'imsmanifest.xml': manifest,
      'index.html': scormFiles['index.html'] ?? '',
      'lesson.js': lesson,
    });
    const page = await open(attempt);
    await lessonIn(page).getByText('?bab=a ab-initio||||PT0S').waitFor();
    expect(await page.locator('.preview-parts').textContent()).toContain('tidak memaksakan urutan');
    await page.getByRole('link', { name: 'Bab b' }).click();
    await lessonIn(page).getByText('?bab=b ab-initio||tujuan-b|0.7|PT0S').waitFor();
    await lessonIn(page).getByRole('button', { name: 'Jawab' }).click();
    await has(page, 'status', 'Selesai (completed)');
    await has(page, 'scaled', '0.8');
    await has(page, 'saved', 'tersimpan');
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await violations(page)).toEqual([]);
      if (shots) await page.screenshot({ path: join(shots, `pratinjau-2004-${width}.png`), fullPage: true });
    }
    await page.getByRole('button', { name: 'Tutup pelajaran' }).click();
    await has(page, 'exit', 'suspend');
    // 0.8 is above the manifest's measure, which decides when the session ends.
    await has(page, 'success', 'Lulus (passed)');
    await page.getByRole('button', { name: 'Buka lagi' }).click();
    await lessonIn(page).getByText('?bab=b resume|halaman-2|tujuan-b|0.7|PT1M30S').waitFor();
    await page.getByRole('link', { name: 'Bab a' }).click();
    // It ended normally the first time, so that this is a new attempt.
    await lessonIn(page).getByText('?bab=a ab-initio||||PT0S').waitFor();
    expect(await page.locator('.preview-parts').textContent()).toContain('sudah dibuka');
    await page.context().close();
  });
});

describe('a cmi5 package', () => {
  it('is launched by the launcher, AU by AU, and closed when it goes to its returnURL', async () => {
    const { path } = await writeLinkedCourse(folder, 'https://kursus.example/asing');
    const attempt = await playUpload(test, path);
    const page = await open(attempt, '?bagian=2');
    expect(await page.locator('.preview-parts [aria-current]').textContent()).toBe('Sesi kedua');
    await lessonIn(page).getByText('Normal').waitFor();
    await lessonIn(page).getByRole('button', { name: 'Selesai' }).click();
    await page.frameLocator('[data-preview]').getByText('Pelajaran ditutup').waitFor();
    await has(page, 'log', 'POST statements("completed", "passed", "terminated")');
    if (shots) await page.screenshot({ path: join(shots, 'pratinjau-cmi5-1280.png'), fullPage: true });
    // The small AU doesn't read the learner's preferences, and does everything else.
    const faults = await kept(attempt, (found) => found.length > 0);
    expect(faults.map(({ code, part }) => [code, part])).toEqual([['preferences-unread', 1]]);
    await page.getByRole('button', { name: 'Buka lagi' }).click();
    await lessonIn(page).getByText('Review').waitFor();
    await page.getByRole('link', { name: 'Sesi pertama' }).press('Enter');
    await lessonIn(page).getByText('Normal').waitFor();
    expect(await page.locator('.preview-parts li').nth(1).textContent()).toContain('sudah dibuka');
    await page.context().close();
  });
});

describe('our own packages', () => {
  it.each<FormatId>(['scorm12', 'scorm2004-4th', 'cmi5'])('of %s show no fault', async (format) => {
    const { path } = await writePackage(fixtureRequest({ format }), folder);
    const attempt = await playUpload(test, path);
    const page = await open(attempt);
    const frame = await lessonFrame(page);
    const { questions } = await readLesson(frame);
    let answered = 0;
    for (let isLast = false; !isLast; ) {
      for (const spec of questions) {
        if (!(await frame.locator(`[data-block="${spec.id}"] form`).isVisible())) continue;
        await answer(frame, spec, answered % 2 === 0);
        answered += 1;
      }
      isLast = !(await frame.locator('#lanjut').isVisible());
      if (!isLast) await goOn(frame);
    }
    expect(answered).toBe(questions.length);
    await page.getByRole('button', { name: 'Tutup pelajaran' }).click();
    await page.frameLocator('[data-preview]').getByText('Pelajaran ditutup').waitFor();
    await has(page, 'faultState', 'Tidak ada gangguan');
    expect(await kept(attempt, () => true)).toEqual([]);
    await page.context().close();
  });
});
