// Every page of the portal: accessible at two widths in light and dark; and the lesson's first load: small enough for a
// slow network, and talking to nobody else.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import type { Page } from 'playwright-core';
import { readPackage } from '../../packager/inspect/index.ts';
import { violations } from '../support/axe.ts';
import type { RunningInstallation } from '../support/installation.ts';
import { isWiderThanScreen, useInstallation } from './support/every-page.ts';
import {
  administrator,
  eventually,
  lessonFrame,
  readStatements,
  setUpAdministrator,
} from './support/portal.ts';

const settings = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

const { installation: running, openAs } = useInstallation();
let installation: RunningInstallation;
beforeAll(() => {
  installation = running();
});

describe('every page of the portal', () => {
  test.each(settings)(
    'axe finds nothing at $width px in $colorScheme',
    async ({ width, colorScheme }) => {
      const page = await openAs({ viewport: { width, height: 800 }, colorScheme });
      if (width === 360 && colorScheme === 'light') await setUpAdministrator(page, installation);
      const attempt = await startRecordedTrial(page);
      const visited = ['/', '/dinas', '/guru', '/masuk', '/tidak-ada', attempt];
      for (const path of visited) {
        await page.goto(installation.portal + path);
        expect({ path, found: await violations(page) }).toEqual({ path, found: [] });
        expect({ path, wide: await isWiderThanScreen(page) }).toEqual({ path, wide: false });
      }
      await page.context().close();
    },
    60_000,
  );

  test('axe finds nothing on the trainer’s pages', async () => {
    const page = await openAs({ viewport: { width: 360, height: 800 } });
    await startRecordedTrial(page);
    await eventually(
      () => readStatements(installation),
      (statements) => statements.length > 0,
    );
    await logIn(page);
    await page.goto(`${installation.portal}/pelatih`);
    expect(await violations(page)).toEqual([]);
    // Whoever tries a package is counted only where that is asked for.
    await page.goto(`${installation.portal}/pelatih/guru?asal=pratinjau`);
    expect(await violations(page)).toEqual([]);
    await page.locator('main a[href*="/pelatih/guru/"]').first().click();
    await page.waitForURL(/\/pelatih\/guru\//);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await violations(page)).toEqual([]);
      expect(await isWiderThanScreen(page)).toBe(false);
    }
    await page.context().close();
  });
});

/** Begins a trial that is recorded, and waits until its lesson runs. @returns the path of its page */
async function startRecordedTrial(page: Page): Promise<string> {
  await page.goto(`${installation.portal}/guru`);
  await page.locator('#name-sesi-1').fill('Ibu Sulastri');
  await page.getByRole('button', { name: 'Mulai sesi 1' }).click();
  await lessonFrame(page);
  return new URL(page.url()).pathname;
}

async function logIn(page: Page): Promise<void> {
  await page.goto(`${installation.portal}/masuk`);
  await page.locator('input[name="email"]').fill(administrator.email);
  await page.locator('input[name="password"]').fill(administrator.password);
  await page.locator('main button[type="submit"]').click();
  await page.waitForURL(/\/pelatih/);
}

describe('the first load of a SCORM 1.2 package', () => {
  test.each([1, 2, 3])(
    'of session %d takes at most 4 requests and 45 KB, all from its own origin',
    async (number) => {
      installation.run(
        'pack',
        '--format',
        'scorm12',
        '--session',
        String(number),
        '--out',
        installation.dataDir,
      );
      const folder = join(installation.dataDir, `unpacked-${number}`);
      const zip = join(installation.dataDir, `kendali-sesi-${number}-scorm12.zip`);
      const { launch } = await readPackage(zip, { unpackTo: folder });
      const server = express().use(express.static(folder)).listen(0);
      await new Promise((resolve) => server.once('listening', resolve));
      const origin = `http://localhost:${(server.address() as { port: number }).port}`;
      const page = await openAs({ viewport: { width: 360, height: 740 } });
      const loaded: { url: string; size: number }[] = [];
      page.on('response', async (response) => {
        if (response.url().startsWith('data:')) return;
        const entry = { url: response.url(), size: 0 };
        loaded.push(entry);
        entry.size = gzipSync(await response.body()).length;
      });
      await page.goto(`${origin}/${launch}`, { waitUntil: 'load' });
      await page.locator('.bar-state:not([hidden])').waitFor();
      await page.waitForLoadState('networkidle');
      // Later units and blocks may follow when the network is idle; what the first page needs is the document,
      // which carries its style, its script, and the package's settings.
      const first = loaded.filter(({ url }) =>
        /\/(player-[^/]+|kendali\.config\.json|pelajaran-[^/]+)$/.test(url),
      );
      expect(loaded.every(({ url }) => new URL(url).origin === origin)).toBe(true);
      expect(first.map(({ url }) => url).length).toBeLessThanOrEqual(4);
      expect(first.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(45 * 1024);
      expect(first.length).toBeGreaterThanOrEqual(3);
      server.close();
      await page.context().close();
    },
  );
});
