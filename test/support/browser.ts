// A headless browser for tests, from an npm package: nothing has to be installed on the machine.
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Made for places with one process; here it would take the whole browser down when a page is closed. */
const unwanted = ['--single-process', '--no-zygote'];

/** Starts a browser without any of its own network traffic; close it after the tests. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((argument) => !unwanted.includes(argument)),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    headless: true,
  });
}
