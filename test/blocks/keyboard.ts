// Moves through a page as someone without a mouse does.
import type { Locator } from 'playwright-core';

/** Walks with Tab until the element has the focus. @throws when it isn't reached */
export async function tabTo(target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press('Tab');
  }
  throw new Error('not reachable with Tab');
}

/** Walks to the element and presses a key on it. */
export async function press(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}
