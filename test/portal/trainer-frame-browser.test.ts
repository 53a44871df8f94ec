// Charts, figures, tables and the frame in a browser: readable on a phone, by keyboard, by screen reader, and on paper.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type Gallery, openGallery } from '../charts/gallery.ts';
import { samples } from '../charts/samples.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';

let browser: Browser;
let gallery: Gallery;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [browser, gallery] = await Promise.all([launchBrowser(), openGallery()]);
  page = await browser.newPage({ bypassCSP: true });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
});

afterAll(async () => {
  await browser.close();
  await gallery.close();
});

async function open(address: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.goto(gallery.address + address);
}

/** What lies beyond the right edge of the window. */
const beyond = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
      .filter((one) => !one.closest('.visually-hidden'))
      .map((one) => one.outerHTML.slice(0, 80)),
  );

/** Sizes in px of all text in charts, as it is drawn. */
const textSizes = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('.figure svg text, .figure .chart *')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((one) => one.checkVisibility() && one.localName !== 'title' && one.localName !== 'desc')
      .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
  );

describe.each([360, 1280])('at %i px', (width) => {
  test('everything fits, is large enough to read, and axe finds nothing', async () => {
    await open('/pelatih?kabupaten=Palembang&jenjang=sma', width);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    expect(await beyond()).toEqual([]);
    const sizes = await textSizes();
    expect(sizes.length).toBeGreaterThan(200);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(await violations(page)).toEqual([]);
  });
});

test('every chart is one image with a name', async () => {
  await open('/pelatih', 1280);
  for (const { id, title, finding } of samples) {
    const image = page.locator(`#${id}`).getByRole('img', { name: id === 'garis' ? finding : title });
    expect(await image.count()).toBe(1);
  }
});

test('texts of a chart do not lie on each other on a phone', async () => {
  await open('/pelatih', 360);
  const overlaps = await page.evaluate(() =>
    [...document.querySelectorAll('.figure')].flatMap((figure) => {
      const boxes = [...figure.querySelectorAll('svg text')]
        .filter((one) => one.checkVisibility() && !one.matches('.c-callout, .c-tag, .c-flag-number'))
        .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }));
      return boxes.flatMap(({ text, box }, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (other) =>
              box.left < other.box.right - 1 &&
              other.box.left < box.right - 1 &&
              box.top < other.box.bottom - 4 &&
              other.box.top < box.bottom - 4,
          )
          .map((other) => `${figure.id}: ${text} / ${other.text}`),
      );
    }),
  );
  expect(overlaps).toEqual([]);
});

test('filters are set by keyboard and taken away by a link, without script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${gallery.address}/pelatih?sesi=sesi-1&gambar=garis`);
  await plain.locator('.frame-filter > summary').focus();
  await plain.keyboard.press('Enter');
  await plain.keyboard.press('Tab');
  await plain.keyboard.type('Pal');
  await plain.locator('.filter-form button').focus();
  await plain.keyboard.press('Enter');
  await plain.waitForURL(/kabupaten=Palembang/);
  expect(new URL(plain.url()).searchParams.get('sesi')).toBe('sesi-1');
  expect(await plain.locator('.chip-text').allTextContents()).toEqual(['Kabupaten/kota: Palembang']);
  await plain.getByRole('link', { name: 'Hapus saringan Kabupaten/kota' }).click();
  await plain.waitForURL((url) => url.searchParams.get('kabupaten') === null);
  expect(await plain.locator('.chip-text').count()).toBe(0);
  await context.close();
});

test('sorting leaves the table of the figure open', async () => {
  await open('/pelatih?gambar=peta', 1280);
  await page.locator('.figure-table > summary').click();
  await page.getByRole('columnheader', { name: 'Lulus' }).getByRole('link').click();
  await page.waitForURL(/peta-urut=lulus/);
  expect(await page.locator('.figure-table').evaluate((one) => (one as HTMLDetailsElement).open)).toBe(true);
  expect(await page.getByRole('columnheader', { name: 'Lulus' }).getAttribute('aria-sort')).toBe(
    'descending',
  );
});

test('paper has the figures and their tables, and no navigation', async () => {
  await page.emulateMedia({ media: 'print' });
  await open('/pelatih?gambar=tahap&kabupaten=Palembang', 688);
  const seen = (selector: string) => page.locator(selector).first().isVisible();
  expect(await seen('.printed-head')).toBe(true);
  expect(await page.locator('.printed-head').innerText()).toContain('Kabupaten/kota: Palembang');
  expect(await seen('.figure-table td')).toBe(true);
  expect(await seen('.figure-how p')).toBe(true);
  for (const hidden of ['.site-header', '.trainer-frame', '.downloads', '.site-footer']) {
    expect(await seen(hidden)).toBe(false);
  }
  // In black and white, parts of a bar differ by pattern.
  const fills = await page.evaluate(() =>
    [1, 2, 3, 4].map(
      (number) =>
        getComputedStyle(document.querySelector(`.bars-plot .c-fill-${number}`) ?? document.body).fill,
    ),
  );
  expect(new Set(fills).size).toBe(4);
  expect(fills.slice(1).every((fill) => /url\("?#pola-\d"?\)/.test(fill))).toBe(true);
  await page.emulateMedia({ media: 'screen' });
});

test('tiles can be read on every shade, light and dark', async () => {
  const worst = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    await open('/pelatih?gambar=peta', 1280);
    return page.evaluate(() => {
      const channels = (text: string) => (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const luminance = (rgb: number[]) =>
        rgb
          .map((part) => part / 255)
          .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
          .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
      return Math.min(
        ...[...document.querySelectorAll('.c-tile')].map((tile) => {
          const [style, over] = [getComputedStyle(tile), getComputedStyle(tile, '::before')];
          const [below, above] = [channels(style.backgroundColor), channels(over.backgroundColor)];
          const strength = Number(over.opacity);
          const behind = below.map((part, index) => part * (1 - strength) + (above[index] ?? 0) * strength);
          const [one, other] = [luminance(behind), luminance(channels(style.color))];
          return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        }),
      );
    });
  };
  expect(await worst('light')).toBeGreaterThanOrEqual(4.5);
  expect(await worst('dark')).toBeGreaterThanOrEqual(4.5);
});

test('nothing breaks the portal’s own policy', () => {
  expect(complaints).toEqual([]);
});
