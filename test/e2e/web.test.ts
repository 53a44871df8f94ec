// The web package as schools meet it: on a site that goes away, from a USB stick, across a new edition, and with an LRS
// that hears nothing before somebody agrees.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { loadCourse } from '../../packager/course.ts';
import { sessionPage } from '../../packager/formats/web.ts';
import { buildPackage } from '../../packager/index.ts';
import { pagesOf } from '../../src/model/course.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { openSite, type SiteServer } from '../support/site.ts';
import { begun, firstLoad, goTo, kept, press, smallSite, soon, takeTest } from './support/web-site.ts';

let browser: Browser;
let site: SiteServer;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

/** A page in a browser of its own. @returns what went wrong in it, requests that left its site included */
async function openPage(options: BrowserContextOptions = {}): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'id-ID',
    bypassCSP: true,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const known = [site?.home, site?.endpoint].some(
      (address) => address && origin === new URL(address).origin,
    );
    if (/^https?:/.test(protocol) && !known) errors.push(`left the site: ${request.url()}`);
  });
  return { page, errors };
}

describe('on a site', () => {
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  test('the whole course opens without a network after the first visit, labs and all', async () => {
    const { course, published } = loadCourse();
    const { files } = await buildPackage({
      course,
      published,
      sessions: course.sessions,
      format: 'web',
      language: 'id',
      contact: 'Pak Budi, 0711-123',
    });
    site.publish(files);
    const { page, errors } = await openPage();
    await page.goto(site.home);
    for (const session of course.sessions) expect(firstLoad(files, sessionPage(session))).toBeLessThan(40);
    await kept(page);
    expect(await violations(page)).toEqual([]);
    const installable = await page.evaluate(async () => {
      const href = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? '';
      const { name, start_url, icons } = await (await fetch(href)).json();
      const found = await Promise.all(
        icons.map(async ({ src }: { src: string }) => (await fetch(src)).status),
      );
      return { name, start_url, found };
    });
    expect(installable).toEqual({
      name: course.title,
      start_url: './index.html',
      found: [200, 200, 200, 200],
    });

    site.away.add('site');
    for (const session of course.sessions) {
      await page.goto(site.home + sessionPage(session));
      await begun(page);
      const lab = pagesOf(session).find(({ blocks }) => blocks.some(({ kind }) => kind.startsWith('lab-')));
      await goTo(page, `#p-${lab?.id}`);
      await page.locator(`#p-${lab?.id} [data-kind^="lab-"] :is(button, a):visible`).first().waitFor();
    }
    await page.goto(site.home);
    await page.getByText('Perlu bantuan? Pak Budi').waitFor();
    expect(await page.locator('.home-progress:visible').count()).toBe(course.sessions.length);
    expect(await page.locator('.home-start').first().textContent()).toBe('Lanjutkan');
    site.away.delete('site');
    expect(errors).toEqual([]);
    await page.context().close();
  }, 120_000);

  test('nothing is fetched ahead for those who save data; what a broken network has brought is not fetched twice', async () => {
    const { files } = await smallSite();
    site.publish(files.filter(({ name }) => !name.startsWith('penutup')));
    const { page, errors } = await openPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
    await page.goto(site.home);
    await page.locator('#luring[data-state="asleep"]').waitFor();
    await press(page, 'Simpan sekarang');
    await page.locator('#luring[data-state="failed"]').waitFor();

    const brought = site.requests.filter(
      (name) => /-[0-9a-f]{10}\./.test(name) && !name.startsWith('penutup'),
    );
    expect(brought.length).toBeGreaterThan(5);
    site.publish(files);
    await page.reload();
    const before = site.requests.length;
    await press(page, 'Simpan sekarang');
    await kept(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('luring-kata');
    // The four that were under way when the network broke off may not have been kept.
    const twice = site.requests.slice(before).filter((name) => brought.includes(name));
    expect(twice.length).toBeLessThanOrEqual(4);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('a new edition waits for the reader, and an open lesson goes on as it was', async () => {
    const first = await smallSite();
    site.publish(first.files);
    const { page, errors } = await openPage();
    await page.goto(site.home);
    await kept(page);
    await page.locator('.home-start').click();
    await begun(page);
    const editions = () => page.evaluate(async () => (await caches.keys()).length);
    expect(await editions()).toBe(1);

    site.publish((await smallSite({}, 'Kursus baru')).files);
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await page.getByText('Pelajaran ini sudah diperbarui').waitFor();
    await goTo(page, '#p-percobaan');
    await page.locator('#p-percobaan [data-kind^="lab-"] button:visible').first().waitFor();
    expect(await page.locator('.bar-title').textContent()).toContain('Kursus kecil');
    await press(page, 'Muat ulang');
    await page.locator('.bar-title', { hasText: 'Kursus baru' }).waitFor();
    await begun(page);
    await page.locator('#p-percobaan.current').waitFor();
    await page.waitForFunction(async () => (await caches.keys()).length === 1);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('with an LRS', () => {
  beforeAll(async () => {
    site = await openSite();
    const lrs = { endpoint: site.endpoint, key: 'kunci', secret: 'rahasia' };
    site.publish((await smallSite({ lrs })).files);
  });
  afterAll(() => site.close());
  const verbs = () => site.statements.map(({ verb }) => verb.id.replace(/.*\//, ''));

  test('nothing is sent before she agrees, by keyboard; then all of this launch is', async () => {
    const { page, errors } = await openPage();
    await page.goto(`${site.home}sesi-1.html`);
    await begun(page);
    await page.locator('#nama').waitFor();
    expect(await violations(page)).toEqual([]);
    await goTo(page, '#p-bacaan');
    await goTo(page, '#p-soal-soal');
    expect(site.asked()).toBe(0);
    expect(await page.locator('#nama').isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'Siapa yang belajar?' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('  Sari   Dewi ');
    await page.keyboard.press('Tab');
    await page.keyboard.type('SDN 5 Palembang');
    await page.keyboard.press('Enter');
    await page.locator('#nama').waitFor({ state: 'detached' });
    await page.locator('#tersimpan', { hasText: 'catatan dikirim' }).waitFor();
    await soon(() => verbs().filter((verb) => verb === 'experienced').length >= 3);
    expect(verbs()[0]).toBe('initialized');
    const [{ actor } = { actor: {} }] = site.statements;
    expect(actor).toMatchObject({
      name: 'Sari Dewi · SDN 5 Palembang',
      account: {
        homePage: new URL(site.home).origin,
        name: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      },
    });
    await page.reload();
    await page.locator('#pemberitahuan a', { hasText: 'Bukan Sari Dewi?' }).waitFor();
    expect(await page.locator('#nama').count()).toBe(0);

    await soon(() => verbs().includes('resumed'));

    // What the network doesn't take now goes out when the home page is opened with one.
    const delivered = site.statements.length;
    site.away.add('lrs');
    await goTo(page, '#p-bacaan');
    await page.goto(site.home);
    await page.getByText(/catatan belajar menunggu jaringan/).waitFor();
    site.away.delete('lrs');
    await page.reload();
    await soon(() => site.statements.length > delivered);
    await page.locator('#menunggu').waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);

    // The next person at this device has a memory of her own, and may refuse.
    const before = site.statements.length;
    await press(page, 'Bukan Sari Dewi? Ganti orang');
    await page.locator('#nama').fill('Budi');
    expect(await violations(page)).toEqual([]);
    await press(page, 'Tidak, simpan di perangkat ini saja');
    await page.getByText('Anda belajar sebagai Budi. Kemajuan disimpan di perangkat ini saja.').waitFor();
    expect(await page.locator('.home-start').textContent()).toBe('Mulai belajar');
    await page.locator('.home-start').click();
    await begun(page);
    await page.getByText('Anda belajar sebagai Budi.').waitFor();
    await goTo(page, '#p-gambar');
    await page.goto(site.home);
    expect(await page.locator('.home-progress:visible').count()).toBe(1);
    expect(site.statements).toHaveLength(before);

    await press(page, 'Hapus catatan saya dari perangkat ini');
    await press(page, 'Ya, hapus');
    await page.locator('#nama').waitFor();
    expect(await page.evaluate(() => Object.values(localStorage).join().includes('Budi'))).toBe(false);
    await press(page, 'Sari Dewi · SDN 5 Palembang');
    await page.getByText('Anda belajar sebagai Sari Dewi.').waitFor();
    expect(await page.locator('.home-start').textContent()).toBe('Lanjutkan');
    await page.context().close();
  });
});

describe('from a USB stick', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kendali-usb-'));
    for (const { name, data } of (await smallSite({ contact: 'Bu Ratna' })).files)
      writeFileSync(join(folder, name), data);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the lesson plays from unit to unit, tests and labs too, and is taken up again', async () => {
    const { page, errors } = await openPage();
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.getByText('internet tidak diperlukan').waitFor();
    await page.getByText('Perlu bantuan? Bu Ratna').waitFor();
    await page.locator('.home-start').click();
    await begun(page);
    await takeTest(page, 1);
    await page.getByText('Titik awal Anda: 100').waitFor();
    await page.click('#lanjut');
    await page.locator('#p-bacaan.current').waitFor();
    await goTo(page, '#p-percobaan');
    await page.locator('#p-percobaan [data-kind^="lab-"] button:visible').first().waitFor();
    await goTo(page, '#p-halaman-pasca-uji');
    await takeTest(page, 2);
    await page.getByText(/Nilai Anda: \d+/).waitFor();
    await page.reload();
    await begun(page);
    await page.locator('#p-halaman-pasca-uji.current').waitFor();
    await goTo(page, '#hasil');
    expect(await page.locator('#hasil').textContent()).toContain('dari 1 kali mengerjakan');

    await page.locator('.bar-title a').click();
    await page.locator('.home-progress:visible').waitFor();
    // A unit's own document leads to the lesson.
    const unit = readdirSync(folder).find((name) => name.startsWith('unit-dua-')) ?? '';
    await page.goto(pathToFileURL(join(folder, unit)).href);
    await begun(page);
    await page.locator('#p-gambar.current').waitFor();
    expect(page.url()).toContain('/sesi-1.html#p-gambar');
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
