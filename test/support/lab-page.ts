// A page with one lab and its behaviour, as the packager and the player would make it, with a player that writes down what it is told.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { type Block, blockSchema, isLab } from '../../src/blocks/schemas.ts';
import { labStrings } from '../../src/i18n/labs/index.ts';
import { bundle, renderBlock, said, stylesheet } from '../blocks/harness.ts';

/** What the fake player wrote down; lives at `window.told`. */
export interface LabTold {
  reports: { measure: number; response: string }[];
  announced: string[];
  kept: string | undefined;
}

/** The lab of a page of the course, validated. */
export function labOf(page: { blocks: readonly unknown[] }): Extract<Block, { kind: `lab-${string}` }> {
  const lab = page.blocks.map((block) => blockSchema.parse(block)).find(isLab);
  if (!lab) throw new Error('the page has no lab');
  return lab;
}

const script = (kind: string) => `
  import { behaviour } from './${kind}/behaviour.ts';
  import { fill } from '../i18n/say.ts';
  const said = ${JSON.stringify(said)};
  const before = window.before ?? {};
  window.told = { reports: [], announced: [], kept: before.kept };
  const say = (key, values) => fill(said[key] ?? '?' + key, values);
  window.documentOf = (text) => behaviour.documentOf?.(text, say);
  const keep = (text) => { told.kept = text || undefined; };
  behaviour.enhance(document.querySelector('.block'), {
    say,
    report: (outcome) => told.reports.push(outcome),
    measured: () => undefined,
    kept: () => told.kept,
    keep,
    keepWork: keep,
    workPlace: () => 'device',
    onWorkPlace: () => {},
    jenjang: () => before.jenjang,
    chooseJenjang: () => {},
    onJenjang: () => {},
    documents: () => Promise.reject(new Error('none in this test')),
    announce: (text) => told.announced.push(text),
  });
`;

/** The document of a lab. @param before what was kept in an earlier visit, and the teacher's level */
export async function labPage(
  lab: { kind: string } & Block,
  before: { kept?: string; jenjang?: string } = {},
): Promise<string> {
  // Neither may end its script element early.
  const safe = (text: string) => text.replace(/<(?=[/!])/g, '\\x3c');
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Lab</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><style>${await stylesheet()}</style></head>
    <body><main><h1>Lab</h1><h2>Halaman</h2>${await renderBlock(lab, 'b-lab-0')}</main>
    <script>window.before = ${safe(JSON.stringify(before))};</script>
    <script>${safe(await bundle(script(lab.kind)))}</script></body></html>`;
}

/** Script, strings and style of a lab as they travel, in bytes after gzip. */
export async function labSize(kind: string, style: string): Promise<number> {
  const code = await bundle(
    `import { behaviour } from './${kind}/behaviour.ts'; window.lab = [behaviour, ${JSON.stringify(labStrings[kind]?.id)}];`,
  );
  const css = await transform(style, { loader: 'css', minify: true });
  return gzipSync(code).length + gzipSync(css.code).length;
}

/** Opens a lab in a fresh page at a phone's width; errors of the page are collected. */
export async function openLab(
  browser: Browser,
  document: string,
  options: { width?: number; colorScheme?: 'light' | 'dark' } = {},
): Promise<{ page: Page; errors: Error[] }> {
  const page = await browser.newPage({
    viewport: { width: options.width ?? 360, height: 740 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: 'reduce',
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  page.setDefaultTimeout(5000);
  await page.setContent(document);
  return { page, errors };
}

/** Pictures for people to look at; only where `LAB_PICTURES` names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.LAB_PICTURES;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** What sticks out sideways, and controls that are too small for a finger. */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide =
      document.documentElement.scrollWidth > width
        ? [`page is ${document.documentElement.scrollWidth} wide`]
        : [];
    const controls = document.querySelectorAll('button, select, input, textarea, summary, label.option');
    const small = [...controls].filter((one) => {
      const box = (one.closest('label.option') ?? one).getBoundingClientRect();
      return box.width > 0 && Math.min(box.width, box.height) < 43.9;
    });
    return [...wide, ...small.map((one) => one.outerHTML.slice(0, 100))];
  });
