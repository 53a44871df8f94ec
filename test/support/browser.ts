// A headless browser for tests, from an npm package: nothing has to be installed on the machine.
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * Arguments of the package that would make tests lie or break: it runs everything in one process, which a closing page
 * takes down, and it switches off what keeps origins apart.
 */
const unwanted =
  /^--(single-process|no-zygote|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|disable-features=)/;

/** Arguments that draw every frame by a graphics card played in software, which takes longer than the lesson itself. */
const graphics = /^--(in-process-gpu|ignore-gpu-blocklist|use-gl=|use-angle=|enable-unsafe-swiftshader)/;

/** Starts a browser that keeps origins apart and makes no requests of its own; close it after the tests. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((argument) => !unwanted.test(argument) && !graphics.test(argument)),
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    headless: true,
  });
}
