// Evidence and certificates in a browser: accessible at two widths, nothing wider than the screen, one sheet one page.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { printOf } from '../../src/portal/trainer/certificates/parts.ts';
import { anHour, type Deed, expected, minute, morning } from '../evidence/world.ts';
import { course } from '../reports/fixture.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { evidenceApp } from './evidence-app.ts';

const roster = Array.from({ length: 24 }, (_none, index) => expected(index + 1));
const deeds = roster.flatMap((_entry, index): Deed[] => {
  const who = `g${index + 1}`;
  const hour = anHour(who, morning + index * 9 * minute);
  const named =
    index % 7 === 3
      ? hour.map((deed, at) => ({ ...deed, name: at > 5 ? 'Orang Lain' : `Guru ${who}` }))
      : hour;
  return index % 3 === 0 ? named : [...named, { who, at: morning + 300 * minute, verb: 'passed' }];
});
const made = evidenceApp(deeds, roster);

/** Folder for pictures, when somebody wants to look at the pages. */
const shots = process.env.KENDALI_SHOTS;

let browser: Browser;
let server: Server;
let origin = '';
let code = '';
let id = '';
let revoked = '';

beforeAll(async () => {
  const { settings, certificates } = made.desk;
  settings.save({
    ...settings.read(),
    office: 'Dinas Pendidikan Provinsi Sumatera Selatan',
    signatory: 'Dr. H. Rahmat Hidayat, M.Pd.',
    position: 'Kepala Dinas Pendidikan',
    nip: '197001011995031001',
    place: 'Palembang',
  });
  await made.reports.catchUp();
  const print = printOf({ course }, settings.read(), made.reports.read());
  const recipient = (number: number) => ({
    personRef: expected(number).ref,
    learnerKeys: [],
    name: `Guru g${number}`,
    region: 'Palembang',
    school: `SDN ${number}`,
    email: undefined,
  });
  certificates.issue([recipient(2), recipient(3), recipient(5)], print, settings.read().pattern, 'Rina');
  const lines = certificates.lines();
  code = lines[0]?.code ?? '';
  id = lines[0]?.id ?? '';
  revoked = lines[1]?.code ?? '';
  certificates.revoke(lines[1]?.id ?? '', 'Salah orang', 'Rina');
  server = made.appFor().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server?.close(resolve));
  await made.close();
});

const pages: [string, () => string][] = [
  ['bukti', () => '/pelatih/bukti'],
  ['bukti-orang', () => '/pelatih/bukti/orang?keadaan=disisihkan'],
  ['sertifikat', () => '/pelatih/sertifikat?keadaan=terbit'],
  ['sertifikat-satu', () => `/pelatih/sertifikat/nomor/${id}`],
  ['pengaturan', () => '/pelatih/sertifikat/pengaturan'],
  ['periksa', () => '/verifikasi'],
  ['asli', () => `/verifikasi/${code}`],
  ['dicabut', () => `/verifikasi/${revoked}`],
  ['cetak', () => `/pelatih/sertifikat/nomor/${id}/cetak`],
];

describe.each([360, 1280])('at %i px', (width) => {
  test('every page is accessible and no wider than the screen', async () => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    for (const [name, path] of pages) {
      await page.goto(origin + path());
      if (shots) await page.screenshot({ path: join(shots, `${name}-${width}.png`), fullPage: true });
      // Folded parts are looked at as well.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect([name, await violations(page)]).toEqual([name, []]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name, overflow]).toEqual([name, 0]);
    }
    await context.close();
  }, 120_000);
});

test('a certificate is printed on one sheet of A4 landscape, without a script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/pelatih/sertifikat/nomor/${id}/cetak`);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  const [, wide = '', high = ''] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(wide)), Math.round(Number(high))]).toEqual([842, 595]);
  await context.close();
}, 60_000);
