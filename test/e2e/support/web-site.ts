// What the tests of web packages share: a small site, and what a reader does on its pages.
import { gzipSync } from 'node:zlib';
import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { PackageFile } from '../../../packager/file.ts';
import { buildPackage, type PackageRequest } from '../../../packager/index.ts';
import { checkCourse } from '../../../src/model/check.ts';
import { identifiersOf } from '../../../src/model/published.ts';
import { fixtureInput, fixtureSources } from '../../packager/fixture-course.ts';
import { courseWithTests } from '../../support/small-bank.ts';

/** The course with tests, and between them a unit with a lab. */
export function smallSite(changes: Partial<PackageRequest> = {}, title = 'Kursus kecil') {
  const input = { ...courseWithTests(), title };
  const [session] = input.sessions;
  const lab = fixtureInput().sessions[0]?.units[1];
  const { glossary, references } = fixtureInput();
  if (!session || !lab) throw new Error('The small courses have become too small');
  session.units.splice(2, 0, lab);
  const course = checkCourse({ ...input, glossary, references });
  return buildPackage({
    course,
    published: identifiersOf(course),
    sessions: course.sessions,
    format: 'web',
    language: 'id',
    sources: fixtureSources,
    ...changes,
  });
}

export const begun = (page: Page) => page.locator('.bar-state:not([hidden])').waitFor();
export const goTo = async (page: Page, hash: string) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.locator(`${hash}.current`).waitFor();
};
export const kept = (page: Page) => page.locator('#luring[data-state="ready"]').waitFor();
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

/** Takes the test on the page that is shown, with the first option everywhere. */
export async function takeTest(page: Page, items: number): Promise<void> {
  await press(page, 'Mulai');
  for (let item = 0; item < items; item++) {
    await page.locator('.page.current .test-desk input[value="a"]').check();
    await page.locator('.page.current .test-desk form button:not([type="button"])').click();
  }
  await press(page, 'Kumpulkan sekarang');
}

/** What a browser fetches before it shows a lesson, in KB as servers compress it. */
export function firstLoad(files: readonly PackageFile[], name: string): number {
  const compressed = (wanted: string) =>
    gzipSync(files.find((file) => file.name === wanted)?.data ?? Buffer.alloc(0)).length;
  const html = files.find((file) => file.name === name)?.data.toString() ?? '';
  const parts = [...html.matchAll(/<(?:link rel="stylesheet" href|script src)="([^"]+)"/g)];
  expect(parts).toHaveLength(1);
  return (
    [name, ...parts.map(([, part = '']) => part)].reduce((sum, part) => sum + compressed(part), 0) / 1024
  );
}

export async function soon(happened: () => boolean): Promise<void> {
  for (let tries = 0; tries < 150 && !happened(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(happened()).toBe(true);
}
