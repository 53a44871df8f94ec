// Moves through a page as someone without a mouse does.
import type { Locator } from 'playwright-core';

/** Walks with Tab until the element has the focus. @throws when it isn't reached */
export async function tabTo(target: Locator): Promise<void> {
  // Looked up once: to find an element by its role, the roles of the whole page have to be worked out.
  let element = await target.elementHandle();
  for (let presses = 0; presses < 80; presses++) {
    const state = await element?.evaluate((one) => {
      if (!one.isConnected) return 'replaced';
      return one === document.activeElement ? 'focused' : 'elsewhere';
    });
    if (state === 'focused') return;
    if (state === 'elsewhere') await target.page().keyboard.press('Tab');
    else element = await target.elementHandle();
  }
  throw new Error('not reachable with Tab');
}

/** Walks to the element and presses a key on it. */
export async function press(target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}
