// `npm run pictures`: starts an installation with a small cohort and takes pictures of the main pages of lesson and portal,
// at two widths, light and dark, for people to look at.
import { copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { projectRoot } from '../src/paths.ts';
import { setUpAdministrator } from './e2e/support/portal.ts';
import { lessonScenes } from './pictures/lesson-scenes.ts';
import { portalScenes } from './pictures/portal-scenes.ts';
import {
  pictureName,
  type Room,
  type Scene,
  type Scheme,
  schemes,
  type Width,
  widths,
} from './pictures/scene.ts';
import { openSchool } from './pictures/school.ts';
import { contactSheet } from './pictures/sheet.ts';
import { launchBrowser } from './support/browser.ts';
import { startServer } from './support/installation.ts';

const help = `npm run pictures -- [options]

  --out dist/pictures   folder for the pictures and index.html, which shows them all
  --only lesson|portal  take only the scenes of one of them
  --width 360|1280      take them at one width only
  --docs                also refresh the pictures that README.md shows, in docs/pictures/
  --help`;

/** What README.md shows: file in docs/pictures/ by picture. */
const shownInDocs: Readonly<Record<string, string>> = {
  'pelajaran-unit-360-light.png': 'lesson.png',
  'portal-pelatih-1280-light.png': 'report.png',
};
/** Every clone carries them. */
const docsBytes = 150 * 1024;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist/pictures' },
    only: { type: 'string' },
    width: { type: 'string' },
    docs: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

/** @throws Error that names what can't be asked for */
function chosen<T extends string>(
  option: string,
  value: string | undefined,
  all: readonly T[],
): readonly T[] {
  if (value === undefined) return all;
  const found = all.filter((one) => one === value);
  if (found.length === 0) throw new Error(`--${option}: "${value}" is none of ${all.join(', ')}`);
  return found;
}

/** Takes a picture; the window grows to what is wanted, so that nothing counts as below it. */
async function shoot(page: Page, path: string, wanted: Scene['height']): Promise<void> {
  const size = page.viewportSize();
  if (wanted === undefined || !size) return void (await page.screenshot({ path }));
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: wanted === 'whole' ? whole : wanted });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path });
  await page.setViewportSize(size);
}

/** Takes the pictures of one width and scheme. @returns the names of those that came out, and a line for each that didn't */
async function take(
  context: BrowserContext,
  scenes: readonly Scene[],
  [room, width, scheme, out]: [Room, Width, Scheme, string],
): Promise<{ taken: string[]; missed: string[] }> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const taken: string[] = [];
  const missed: string[] = [];
  for (const scene of scenes) {
    const name = pictureName(scene, width, scheme);
    try {
      await scene.show(page, room, width);
      await shoot(page, join(out, name), scene.height);
      taken.push(name);
    } catch (error) {
      missed.push(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  await context.close();
  return { taken, missed };
}

const groups = { lesson: lessonScenes, portal: portalScenes };

async function main(): Promise<void> {
  const only = chosen('only', values.only, Object.keys(groups) as (keyof typeof groups)[]);
  const wanted = chosen('width', values.width, widths.map(String)).map(Number) as Width[];
  const scenes = only.flatMap((group) => groups[group]);
  const out = resolve(projectRoot, values.out);
  mkdirSync(out, { recursive: true });
  const installation = await startServer();
  const school = await openSchool();
  let browser: Browser | undefined;
  try {
    if (only.includes('portal'))
      installation.run('demo-data', '--teachers', '30', '--endpoint', `${installation.portal}/xapi`);
    browser = await launchBrowser();
    const first = await browser.newContext();
    await setUpAdministrator(await first.newPage(), installation);
    const storageState = await first.storageState();
    const taken = new Set<string>();
    const missed: string[] = [];
    for (const width of wanted) {
      for (const scheme of schemes) {
        const isMobile = width < 700;
        const context = await browser.newContext({
          viewport: { width, height: isMobile ? 740 : 800 },
          isMobile,
          hasTouch: isMobile,
          colorScheme: scheme,
          locale: 'id-ID',
          storageState,
        });
        const done = await take(context, scenes, [
          { portal: installation.portal, school: school.school, alone: school.alone },
          width,
          scheme,
          out,
        ]);
        for (const name of done.taken) taken.add(name);
        missed.push(...done.missed);
        console.log(`→ ${width} px, ${scheme}: ${done.taken.length}`);
      }
    }
    writeFileSync(join(out, 'index.html'), contactSheet(scenes, taken));
    console.log(`${taken.size} pictures, to be seen together in ${join(out, 'index.html')}`);
    if (values.docs) refreshDocs(out, taken);
    if (missed.length > 0) throw new Error(`Not taken:\n${missed.join('\n')}`);
  } finally {
    await browser?.close();
    await school.close();
    await installation.remove();
  }
}

/** Copies what the documents show. @throws Error when one of them is too large for a repository, or wasn't taken */
function refreshDocs(out: string, taken: ReadonlySet<string>): void {
  for (const [name, file] of Object.entries(shownInDocs)) {
    if (!taken.has(name)) throw new Error(`--docs needs ${name}, which was not taken`);
    const { size } = statSync(join(out, name));
    if (size > docsBytes)
      throw new Error(`${name} has ${Math.round(size / 1024)} KB, more than ${docsBytes / 1024} KB`);
    copyFileSync(join(out, name), join(projectRoot, 'docs', 'pictures', file));
  }
}

if (values.help) console.log(help);
else
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
