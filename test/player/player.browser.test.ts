// The player in a real browser, with built packages: SCORM 1.2 in an LMS's frame, xAPI, both at once, and alone.

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { openStage, type Stage } from './play.ts';
import type { StrictScorm12 } from './strict-scorm12.ts';

let browser: Browser;
const stages: Stage[] = [];
const phone = { viewport: { width: 367, height: 740 } };

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser.close();
  for (const stage of stages) await stage.close();
});

async function stageFor(...how: Parameters<typeof openStage>): Promise<Stage> {
  const stage = await openStage(...how);
  stages.push(stage);
  return stage;
}

/** A page that fails the test when anything throws in it or leaves the stage's origin. */
async function openPage(stage: Stage, context?: BrowserContext): Promise<{ page: Page; errors: string[] }> {
  const page = await (context ?? (await browser.newContext(phone))).newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(new URL(stage.lesson).origin))
      errors.push(`left the package: ${request.url()}`);
  });
  return { page, errors };
}

/** The lesson's frame once it has begun. */
async function lessonIn(page: Page): Promise<Frame> {
  await page.waitForSelector('iframe');
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (!frame) throw new Error('no frame');
  await begun(frame);
  return frame;
}

const begun = (frame: Frame | Page) => frame.waitForSelector('.bar-state:not([hidden])');
const heading = (frame: Frame | Page) => frame.locator('.page.current > :is(h1, h2)').textContent();
const arrived = (frame: Frame | Page, title: string) =>
  frame.locator('.page.current > :is(h1, h2)', { hasText: title }).waitFor();
const savedAs = (page: Page, words: string) => page.locator('#tersimpan', { hasText: words }).waitFor();
const lms = <T>(page: Page, read: (api: StrictScorm12) => T): Promise<T> =>
  page.evaluate(`(${String(read)})(window.API)`) as Promise<T>;

async function answerFirst(frame: Frame | Page, option: string): Promise<void> {
  const question = frame.locator('[data-block="satu"]');
  await question.locator(`input[value="${option}"]`).check();
  await question.locator('button[type="submit"]').click();
  await question.locator('.feedback .verdict').waitFor();
}

const goTo = (frame: Frame | Page, hash: string) =>
  frame
    .evaluate((to) => {
      location.hash = to;
    }, hash)
    .then(() => frame.locator(`${hash}.current`).waitFor());

/** Reads and answers everything, the first question wrongly and the others at random, and opens the result. */
async function playBelow(frame: Frame | Page): Promise<void> {
  await frame.click('#lanjut');
  await arrived(frame, 'Soal');
  await answerFirst(frame, 'a');
  await frame.locator('[data-block="banyak"] input').first().check();
  await frame.locator('[data-block="benar-salah"] input').first().check();
  for (const partner of await frame.locator('[data-block="jodoh"] select').all())
    await partner.selectOption({ index: 2 });
  for (const id of ['banyak', 'benar-salah', 'jodoh', 'urut'])
    await frame.locator(`[data-block="${id}"] button[type="submit"]`).click();
  await frame.click('#lanjut');
  await frame.locator('#p-penutup.current').waitFor();
  await frame.click('#lanjut');
  await frame.locator('#hasil.current').waitFor();
}

/** Answers everything on the page of questions, some of it wrongly. */
async function answerAll(frame: Frame | Page): Promise<void> {
  await answerFirst(frame, 'b');
  const submit = (id: string) => frame.locator(`[data-block="${id}"] button[type="submit"]`).click();
  for (const id of ['a', 'd']) await frame.locator(`[data-block="banyak"] input[value="${id}"]`).check();
  await submit('banyak');
  await frame.locator('[data-block="benar-salah"] input[value="true"]').check();
  await submit('benar-salah');
  const partners = frame.locator('[data-block="jodoh"] select');
  for (const [index, target] of ['1', '2'].entries())
    await partners.nth(index).selectOption({ index: Number(target) });
  await submit('jodoh');
  await submit('urut');
}

describe('a SCORM 1.2 package in an LMS', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await stageFor('scorm12');
  }, 60_000);

  it('plays, commits each answer, suspends, resumes and finishes', async () => {
    const { page, errors } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    expect(await lms(page, (api) => api.calls.length)).toBeLessThanOrEqual(12);
    expect(await heading(frame)).toBe('Bacaan');
    expect(await frame.locator('.unit.current > .unit-head > .small').textContent()).toBe(
      'Sesi 1 · Unit 1 dari 2',
    );
    expect(await frame.locator('#daftar-isi .unit-title').first().textContent()).toMatch(
      /^Unit 1: Unit kecil/,
    );
    expect(await frame.locator('#sisa').textContent()).toMatch(/^\d+% · sisa ± \d+ menit$/);
    expect(await frame.locator('#tersimpan').textContent()).toBe('Halaman ini segera disimpan');
    await frame.click('#lanjut');
    await arrived(frame, 'Soal');
    const before = await lms(page, (api) => api.named('LMSCommit').length);
    await answerFirst(frame, 'a');
    expect(await lms(page, (api) => api.named('LMSCommit').length)).toBe(before + 1);
    expect(await frame.locator('#tersimpan').textContent()).toBe('Tersimpan di LMS');

    await page.reload();
    const again = await lessonIn(page);
    expect(await heading(again)).toBe('Soal');
    expect(await again.locator('[data-block="satu"] input[value="a"]').isChecked()).toBe(true);
    expect(await again.locator('#pemberitahuan').textContent()).toContain('Melanjutkan dari “Soal”');
    await answerAll(again);
    await again.click('#lanjut');
    await again.waitForFunction(() => document.querySelector('.page.current')?.id === 'p-penutup');
    await again.click('#lanjut');
    await again.locator('#hasil.current').waitFor();
    expect(await again.locator('.result').textContent()).toContain('lulus sesi ini');
    await again.getByRole('button', { name: 'Selesai dan tutup' }).click();
    expect(await heading(again)).toBe('Sudah ditutup');
    expect(await again.locator('#tersimpan').textContent()).toBe('Sesi belajar sudah ditutup');
    expect(
      await lms(page, (api) => [
        api.values.get('cmi.core.lesson_status'),
        Number(api.values.get('cmi.core.score.raw')) >= 75,
        (api.values.get('cmi.suspend_data') ?? '').length <= 4096,
        api.named('LMSFinish').length,
        api.complaints,
      ]),
    ).toEqual(['passed', true, true, 1, []]);
    await page.goto('about:blank');
    expect(errors).toEqual([]);
  });

  it('finishes exactly once when the window is simply closed', async () => {
    const { page } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.click('#lanjut');
    await page.reload();
    await lessonIn(page);
    const past = await page.evaluate(
      () => (window as unknown as { past: { calls: string[]; complaints: string[] }[] }).past,
    );
    const { calls = [], complaints } = past[past.length - 1] ?? {};
    expect(calls.filter((call) => call === 'LMSFinish').length).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('shows the first page after at most four requests', async () => {
    const from = stage.requests.length;
    const { page } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.waitForLoadState('networkidle');
    const own = stage.requests.slice(from).filter((name) => !/^(lms|favicon|unit-kedua)/.test(name));
    expect(own.length).toBeLessThanOrEqual(4);
  });

  it('keeps the focus and reads by keyboard, back button included', async () => {
    const { page } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    const focused = () => frame.evaluate(() => document.activeElement?.textContent?.trim());
    await frame.focus('#lanjut');
    await page.keyboard.press('Enter');
    await frame.locator('#p-soal-soal.current').waitFor();
    expect(await focused()).toBe('Soal');
    await page.keyboard.press('Alt+PageUp');
    await frame.locator('#p-bacaan.current').waitFor();
    expect(await focused()).toBe('Bacaan');
    await frame.evaluate(() => history.back());
    await frame.locator('#p-soal-soal.current').waitFor();
    await frame.focus('#buka-daftar-isi');
    await page.keyboard.press('Enter');
    expect(await frame.locator('#daftar-isi').isVisible()).toBe(true);
    expect(await focused()).toContain('Soal');
    await page.keyboard.press('Escape');
    expect(await frame.locator('#daftar-isi').isVisible()).toBe(false);
    expect(await focused()).toBe('Daftar isi');
  });

  it.each([
    ['shown with a mouse', false],
    ['hidden with a touch screen alone', true],
  ])('has a hint about keys, %s', async (_how, touch) => {
    const context = await browser.newContext({ ...phone, hasTouch: touch, isMobile: touch });
    const { page } = await openPage(stage, context);
    await page.goto(stage.lms);
    expect(await (await lessonIn(page)).locator('.keys').isVisible()).toBe(!touch);
  });

  it('explains a term where it stands and opens the sources for a citation', async () => {
    const { page } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.click('a.term');
    expect(await frame.locator('dialog[open]').textContent()).toContain('Hasil belajar mesin.');
    await page.keyboard.press('Escape');
    await frame.click('a.cite');
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toContain('Sebuah buku');
  });

  it('offers to try again when a unit cannot be loaded', async () => {
    const { page } = await openPage(stage);
    stage.broken.add('units');
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await frame.evaluate(() => {
      location.hash = '#p-penutup';
    });
    const retry = frame.getByRole('button', { name: 'Coba lagi' });
    await retry.waitFor();
    expect(await heading(frame)).toBe('Bacaan');
    stage.broken.delete('units');
    await retry.click();
    await frame.locator('#p-penutup.current').waitFor();
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find, in %s', async (colorScheme) => {
    const { page } = await openPage(stage, await browser.newContext({ ...phone, colorScheme }));
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    expect(await violations(frame)).toEqual([]);
    await frame.click('#buka-daftar-isi');
    expect(await violations(frame)).toEqual([]);
    await frame.click('#tutup-daftar-isi');
    await frame.click('#lanjut');
    await answerFirst(frame, 'a');
    expect(await violations(frame)).toEqual([]);
    await frame.evaluate(() => {
      location.hash = '#hasil';
    });
    await frame.locator('#hasil.current').waitFor();
    expect(await violations(frame)).toEqual([]);
  });

  it('is never wider than its frame', async () => {
    for (const width of [320, 367, 650]) {
      const context = await browser.newContext({ viewport: { width, height: 666 } });
      const { page } = await openPage(stage, context);
      await page.goto(stage.lms);
      const frame = await lessonIn(page);
      for (const hash of ['#p-bacaan', '#p-soal-soal', '#hasil']) {
        await frame.evaluate((to) => {
          location.hash = to;
        }, hash);
        await page.waitForTimeout(100);
        expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await context.close();
    }
  });
});

describe('the result', () => {
  it('names each question by its number and its beginning, and leads to its card', async () => {
    const stage = await stageFor('scorm12');
    const { page, errors } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await goTo(frame, '#p-soal-soal');
    await answerFirst(frame, 'b');
    await goTo(frame, '#hasil');
    expect(await frame.locator('.result').textContent()).toContain('1 soal langsung benar');
    const link = frame.locator('.result-list a[href="#s-benar-salah"]');
    const stem = await frame.locator('[data-block="benar-salah"] .question-stem').textContent();
    expect(await link.textContent()).toBe(`Soal 3 · ${stem?.trim()}`);
    await link.click();
    await frame.locator('#p-soal-soal.current').waitFor();
    const focused = () =>
      frame.evaluate(() => [
        document.activeElement?.textContent,
        document.activeElement?.closest<HTMLElement>('[data-block]')?.dataset.block,
      ]);
    expect(await focused()).toEqual(['Soal 3 · Periksa pemahaman', 'benar-salah']);
    expect(errors).toEqual([]);
  });

  it('below the pass mark offers to mend answers before it hands in', async () => {
    const stage = await stageFor('scorm12');
    const { page, errors } = await openPage(stage);
    await page.goto(stage.lms);
    const frame = await lessonIn(page);
    await playBelow(frame);
    const status = () => lms(page, (api) => api.values.get('cmi.core.lesson_status'));
    const finish = frame.getByRole('button', { name: 'Selesai dan tutup' });
    await finish.click();
    expect(await frame.evaluate(() => document.activeElement?.textContent)).toContain(
      'di bawah batas lulus 75',
    );
    expect(await violations(frame)).toEqual([]);
    expect(await status()).toBe('incomplete');
    await frame.getByRole('link', { name: 'Perbaiki jawaban' }).click();
    await frame.locator('#p-soal-soal.current').waitFor();
    expect(
      await frame.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-block]')?.dataset.block),
    ).toBe('satu');
    await goTo(frame, '#hasil');
    await finish.click();
    await frame.getByRole('button', { name: 'Serahkan apa adanya' }).click();
    expect(await heading(frame)).toBe('Sudah ditutup');
    expect(await frame.locator('.closed-words').textContent()).toContain('sudah diserahkan');
    expect(await status()).toBe('failed');
    expect(await lms(page, (api) => [api.values.get('cmi.core.exit'), api.complaints])).toEqual(['', []]);
    expect(errors).toEqual([]);
  });

  it('of a lesson on this device alone is handed in nowhere, and nothing else is said', async () => {
    const stage = await stageFor('xapi');
    const { page } = await openPage(stage);
    await page.goto(stage.lesson);
    await begun(page);
    await playBelow(page);
    expect(await page.locator('.result-way').textContent()).toContain('Nilai tidak dikirim ke mana pun');
    await page.getByRole('button', { name: 'Selesai dan tutup' }).click();
    await page.getByRole('button', { name: 'Tutup apa adanya' }).click();
    expect(await page.locator('.closed-words').textContent()).toBe(
      'Kemajuan tersimpan di perangkat ini. Nilai tidak dikirim ke mana pun.',
    );
    expect(await page.locator('body').innerText()).not.toMatch(/diserahkan/);
  });
});

describe('a lesson without its LMS', () => {
  it('says so, can be read, and keeps the progress on the device', async () => {
    const stage = await stageFor('scorm12');
    const { page, errors } = await openPage(stage);
    await page.goto(stage.lesson);
    await begun(page);
    expect(await page.locator('#pemberitahuan').textContent()).toContain('API SCORM 1.2 tidak ditemukan');
    await page.click('#lanjut');
    await answerFirst(page, 'b');
    expect(await page.locator('#tersimpan').textContent()).toBe('Tersimpan di perangkat ini');
    await page.goto(stage.lesson);
    await begun(page);
    expect(await heading(page)).toBe('Soal');
    expect(errors).toEqual([]);
  });

  it('brings the document of a unit to the lesson, at the same page', async () => {
    const stage = await stageFor('scorm12');
    const { page } = await openPage(stage);
    await page.goto(stage.lesson);
    const href = await page
      .locator('[data-page-link="penutup"]')
      .evaluate((link) => (link as HTMLAnchorElement).href);
    await page.goto(href);
    await page.locator('#p-penutup.current').waitFor();
    expect(page.url()).toBe(`${stage.lesson}#p-penutup`);
  });

  it('is all there with scripts off', async () => {
    const stage = await stageFor('scorm12');
    const { page } = await openPage(stage, await browser.newContext({ ...phone, javaScriptEnabled: false }));
    await page.goto(stage.lesson);
    const text = await page.locator('body').textContent();
    for (const words of ['Bacaan', 'Pilihan b', 'Hasil belajar mesin.', 'Sebuah buku', 'Daftar isi'])
      expect(text).toContain(words);
    await page.click('#lanjut');
    expect(await page.locator('h1').textContent()).toBe('Unit kedua');
  });
});

describe('an xAPI package', () => {
  const registration = '01234567-89ab-4cde-8f01-23456789abcd';
  const launch = (stage: Stage) => {
    const actor = {
      objectType: 'Agent',
      name: 'Sari',
      account: { homePage: 'https://lms.example', name: 'sari' },
    };
    const parameters = {
      endpoint: stage.endpoint,
      auth: 'Basic a2V5',
      actor: JSON.stringify(actor),
      registration,
    };
    return `${stage.lesson}?${new URLSearchParams(parameters)}`;
  };
  const verbs = (stage: Stage) => stage.statements.map((statement) => statement.verb.id.replace(/.*\//, ''));

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
    await savedAs(page, 'Halaman ini segera disimpan');
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
    await savedAs(page, 'Halaman ini segera disimpan');
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

async function expectSoon(happened: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !happened(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(happened()).toBe(true);
}
