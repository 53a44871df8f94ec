// A browser that keeps origins apart. The package's own arguments switch that off (--disable-web-security), and a test of
// isolation would then prove nothing.
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const unwanted =
  /^--(single-process|no-zygote|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials|disable-features=)/;

export async function launchStrictBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !unwanted.test(argument)),
    headless: true,
  });
}
