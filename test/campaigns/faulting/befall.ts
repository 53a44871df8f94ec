// Lets a fault begin or end, in the world and in the pages that are open.
import type { BrowserContext } from 'playwright-core';
import { type Fault, isLmsFault, isLrsFault } from './faults.ts';
import type { LmsPage } from './lms-api.ts';
import type { World } from './world.ts';

const change = <T>(set: Set<T>, name: T, on: boolean): void => void (on ? set.add(name) : set.delete(name));

/** Lets a fault begin or end. @param contexts the devices */
export async function befall(
  fault: Fault,
  on: boolean,
  { lms, lrs, device }: World,
  contexts: readonly BrowserContext[],
): Promise<void> {
  const pages = contexts.flatMap((context) => context.pages());
  if (isLrsFault(fault)) {
    change(lrs.faults, fault, on);
    if (!on) lrs.release();
  } else if (isLmsFault(fault)) {
    change(lms.faults, fault, on);
    const faults = [...lms.faults];
    for (const page of pages)
      await page
        .evaluate((now) => {
          (window as unknown as LmsPage).faults = now;
        }, faults)
        .catch(() => undefined);
  } else {
    change(device, fault, on);
    if (fault === 'offline') for (const context of contexts) await context.setOffline(on);
    if (fault === 'full')
      for (const frame of pages.flatMap((page) => page.frames()))
        await frame
          .evaluate((full) => {
            (window as unknown as { isFull: boolean }).isFull = full;
          }, on)
          .catch(() => undefined);
  }
}
