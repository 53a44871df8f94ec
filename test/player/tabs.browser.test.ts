// Two tabs of one lesson in a real browser: what is done in either is seen, kept and sent from both.
import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { answerFirst, begun, browser, goTo, launch, openPage, phone, stageFor } from './stage.ts';

const percent = (page: Page) =>
  page.locator('#kemajuan').evaluate((bar) => (bar as HTMLProgressElement).value);
const until = (page: Page, value: number) =>
  page.waitForFunction(
    (wanted) => (document.getElementById('kemajuan') as HTMLProgressElement).value === wanted,
    value,
  );

describe.each(['web', 'xapi'] as const)('a %s package in two tabs', (format) => {
  it('is one attempt', async () => {
    const stage = await stageFor(format);
    const address = format === 'xapi' ? launch(stage) : stage.lesson;
    const context = await browser.newContext(phone);
    const [one, two] = [await openPage(stage, context), await openPage(stage, context)];
    for (const { page } of [one, two]) {
      await page.goto(address);
      await begun(page);
      await goTo(page, '#p-soal-soal');
    }
    await answerFirst(one.page, 'a');
    const after = await percent(one.page);
    await until(two.page, after);
    await two.page.locator('[data-block="benar-salah"] input[value="true"]').check();
    await two.page.locator('[data-block="benar-salah"] button[type="submit"]').click();
    await two.page.locator('[data-block="benar-salah"] .feedback .verdict').waitFor();
    await until(one.page, await percent(two.page));
    expect(await percent(one.page)).toBeGreaterThan(after);
    // Neither tells the other's news as its own.
    expect(await two.page.locator('#pemberitahuan .notice').count()).toBe(0);
    await one.page.close({ runBeforeUnload: true });
    await two.page.reload();
    await begun(two.page);
    await two.page.locator('[data-block="satu"] input[value="a"]:checked').waitFor();
    await two.page.locator('[data-block="benar-salah"] input[value="true"]:checked').waitFor();
    expect([...one.errors, ...two.errors]).toEqual([]);
    await context.close();
  });
});
