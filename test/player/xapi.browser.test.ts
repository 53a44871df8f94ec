// The player in a real browser, with an LRS: launched by xAPI, beside SCORM, and keeping statements in IndexedDB.
import { describe, expect, it } from '@jest/globals';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { Stage } from './play.ts';
import {
  answerAll,
  answerFirst,
  arrived,
  begun,
  browser,
  expectSoon,
  heading,
  launch,
  lessonIn,
  openPage,
  phone,
  registration,
  savedAs,
  stageFor,
} from './stage.ts';

const verbs = (stage: Stage) => stage.statements.map((statement) => statement.verb.id.replace(/.*\//, ''));

describe('an xAPI package', () => {
  it('reports to its LRS, hides the credentials, and resumes on another device', async () => {
    const stage = await stageFor('xapi');
    const first = await openPage(stage);
    await first.page.goto(launch(stage));
    await begun(first.page);
    expect(first.page.url()).toBe(stage.lesson);
    await first.page.click('#lanjut');
    await answerFirst(first.page, 'b');
    await first.page.waitForFunction(
      () => document.getElementById('tersimpan')?.textContent === 'Tersimpan di LMS',
    );
    await first.page.reload();
    await begun(first.page);
    expect(await heading(first.page)).toBe('Soal');
    await first.page.goto('about:blank');

    const second = await openPage(stage);
    await second.page.goto(launch(stage));
    await begun(second.page);
    expect(await heading(second.page)).toBe('Soal');
    expect(await second.page.locator('[data-block="satu"] input[value="b"]').isChecked()).toBe(true);
    await answerAll(second.page);
    await second.page.click('#lanjut');
    await second.page.locator('#p-penutup.current').waitFor();
    await second.page.waitForFunction(
      () => document.getElementById('tersimpan')?.textContent === 'Tersimpan di LMS',
    );
    expect(verbs(stage)).toEqual(
      expect.arrayContaining([
        'initialized',
        'experienced',
        'answered',
        'suspended',
        'resumed',
        'completed',
        'passed',
      ]),
    );
    expect(stage.statements.every(({ context }) => context.registration === registration)).toBe(true);
    expect(new Set(stage.statements.map(({ id }) => id)).size).toBe(stage.statements.length);
    expect([...first.errors, ...second.errors]).toEqual([]);
  });

  it('keeps everything while the LRS is away and delivers it when it is back', async () => {
    const stage = await stageFor('xapi');
    stage.broken.add('lrs');
    const { page } = await openPage(stage);
    await page.goto(launch(stage));
    await begun(page);
    await page.click('#lanjut');
    await answerFirst(page, 'b');
    await page.waitForFunction(() =>
      document.getElementById('tersimpan')?.textContent?.includes('menunggu jaringan'),
    );
    stage.broken.delete('lrs');
    await page.reload();
    await begun(page);
    expect(await heading(page)).toBe('Soal');
    await savedAs(page, 'Segera disimpan');
    expect(verbs(stage).slice(0, 4)).toEqual(['initialized', 'experienced', 'experienced', 'answered']);
  });

  it('goes on from what another device did in between, and loses nothing of it', async () => {
    const stage = await stageFor('xapi');
    const play = async (context: BrowserContext, more: (page: Page) => Promise<void>) => {
      const { page } = await openPage(stage, context);
      await page.goto(launch(stage));
      await begun(page);
      const resumedAt = await heading(page);
      await more(page);
      await page.goto('about:blank');
      await page.close();
      return resumedAt;
    };
    const telephone = await browser.newContext(phone);
    await play(telephone, async (page) => {
      await page.click('#lanjut');
      await arrived(page, 'Soal');
    });
    await expectSoon(() => stage.states.size === 1);
    await play(await browser.newContext(phone), async (page) => {
      await answerFirst(page, 'b');
      await page.click('#lanjut');
      await page.locator('#p-penutup.current').waitFor();
    });
    const done = async (page: Page) => {
      await page.click('#buka-daftar-isi');
      await page.click('[data-page-link="soal-soal"]');
      await arrived(page, 'Soal');
      expect(await page.locator('[data-block="satu"] input[value="b"]').isChecked()).toBe(true);
    };
    expect(await play(telephone, done)).toBe('Penutup');
    expect(await play(await browser.newContext(phone), done)).toBe('Soal');
  });

  it('puts nothing over a memory that it could not read, and merges it when it comes', async () => {
    const stage = await stageFor('xapi');
    const first = await openPage(stage);
    await first.page.goto(launch(stage));
    await begun(first.page);
    await first.page.click('#lanjut');
    await answerFirst(first.page, 'b');
    await first.page.goto('about:blank');
    const [[, before] = []] = stage.states;
    stage.broken.add('memory');

    const { page } = await openPage(stage);
    await page.goto(launch(stage));
    await begun(page);
    await page.click('#lanjut');
    await arrived(page, 'Soal');
    await page.locator('[data-block="benar-salah"] input[value="true"]').check();
    await page.locator('[data-block="benar-salah"] button[type="submit"]').click();
    await page.locator('[data-block="benar-salah"] .feedback .verdict').waitFor();
    await page.click('#sebelumnya');
    await arrived(page, 'Bacaan');
    await savedAs(page, 'menunggu jaringan');
    expect([...stage.states.values()]).toEqual([before]);

    stage.broken.delete('memory');
    await page.locator('#pemberitahuan a', { hasText: 'Lanjut dari “Soal”' }).click();
    await arrived(page, 'Soal');
    await savedAs(page, 'Segera disimpan');
    await page.goto('about:blank');

    const third = await openPage(stage);
    await third.page.goto(launch(stage));
    await begun(third.page);
    for (const [id, value] of [
      ['satu', 'b'],
      ['benar-salah', 'true'],
    ])
      expect(await third.page.locator(`[data-block="${id}"] input[value="${value}"]`).isChecked()).toBe(true);
  });

  it('is a plain lesson when nobody launched it', async () => {
    const stage = await stageFor('xapi');
    const { page, errors } = await openPage(stage);
    await page.goto(stage.lesson);
    await begun(page);
    const notices = page.locator('#pemberitahuan');
    expect(await notices.textContent()).toContain('dibuka langsung');
    await page.click('#lanjut');
    await page.locator('#p-soal-soal.current').waitFor();
    expect(await notices.textContent()).toBe('');
    expect(errors).toEqual([]);
  });
});

describe('a SCORM 1.2 package that also reports to an LRS', () => {
  it('sends statements under the name that the LMS gives, in one registration across launches', async () => {
    const stage = await stageFor('scorm12', true);
    const { page, errors } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.click('#lanjut');
    await answerFirst(frame, 'b');
    const told = (count: number) => expectSoon(() => stage.statements.length >= count);
    await told(4);
    await page.reload();
    await lessonIn(page);
    await told(6);
    expect(stage.statements[0]?.actor).toMatchObject({
      name: 'Sari Dewi, S.Pd.',
      account: { homePage: new URL(stage.lesson).origin, name: 'bu-sari' },
    });
    expect(new Set(stage.statements.map(({ context }) => context.registration)).size).toBe(1);
    const answered = stage.statements.find(({ verb }) => verb.id.endsWith('/answered'));
    expect(answered).toMatchObject({
      object: { definition: { interactionType: 'choice' } },
      result: { success: true, response: 'b' },
      context: { platform: 'SCORM 1.2' },
    });
    expect(errors).toEqual([]);
  });

  it('tells the end of a launch in the next one, where the LRS was away', async () => {
    const stage = await stageFor('scorm12', true);
    stage.broken.add('lrs');
    const { page } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.waitForLoadState('networkidle');
    await answerAfterReading(frame);
    await page.goto('about:blank');
    stage.broken.delete('lrs');
    await page.goto(stage.lms);
    await lessonIn(page);
    await expectSoon(() => verbs(stage).includes('resumed'));
    expect(verbs(stage).slice(0, 5)).toEqual([
      'initialized',
      'experienced',
      'experienced',
      'answered',
      'suspended',
    ]);
  });

  it('tells in the next launch what happened in one that ended before the script for it had come', async () => {
    const stage = await stageFor('scorm12', true);
    const { page } = await openPage(stage);
    const script = /\/xapi-\w+\.js$/;
    await page.route(script, (route) => route.abort());
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.waitForLoadState('networkidle');
    await answerAfterReading(frame);
    await page.goto(stage.stores);
    expect(stage.statements).toEqual([]);
    await page.unroute(script);
    await page.goto(stage.lms);
    await lessonIn(page);
    await expectSoon(() => verbs(stage).includes('resumed'));
    expect(verbs(stage).slice(0, 6)).toEqual([
      'initialized',
      'experienced',
      'experienced',
      'answered',
      'suspended',
      'resumed',
    ]);
    const times = stage.statements.map(({ timestamp }) => timestamp);
    expect(times).toEqual([...times].sort());
    expect(new Set(stage.statements.map(({ context }) => context.registration)).size).toBe(1);
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes(':reports:')));
  });

  it.each(['review', 'browse'])('tells nothing of a launch for looking only (%s)', async (mode) => {
    const stage = await stageFor('scorm12', true);
    const { page } = await openPage(stage);
    await page.goto(stage.stores);
    const setMode = (to: string) =>
      page.evaluate(
        (value) => sessionStorage.setItem('values', JSON.stringify({ 'cmi.core.lesson_mode': value })),
        to,
      );
    await setMode(mode);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    expect(await frame.locator('#pemberitahuan').textContent()).toContain('untuk dilihat saja');
    await frame.waitForLoadState('networkidle');
    await answerAfterReading(frame);
    await page.goto(stage.stores);
    await setMode('normal');
    await page.goto(stage.lms);
    await lessonIn(page);
    await expectSoon(() => stage.statements.length >= 2);
    expect(verbs(stage).slice(0, 2)).toEqual(['initialized', 'experienced']);
    expect(verbs(stage)).not.toContain('answered');
  });

  async function answerAfterReading(frame: Frame): Promise<void> {
    await frame.click('#lanjut');
    await answerFirst(frame, 'b');
  }
});

describe('the statement store in IndexedDB', () => {
  it('keeps its promises', async () => {
    const stage = await stageFor('xapi');
    const { page } = await openPage(stage);
    await page.goto(stage.stores);
    const broken = await page.evaluate(() =>
      (window as unknown as { storeTest(): Promise<string[]> }).storeTest(),
    );
    expect(broken).toEqual([]);
  });
});
