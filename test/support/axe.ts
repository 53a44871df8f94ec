// What axe finds on a page, as sentences that a failed test can show.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  axe: {
    run(
      context: object,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

/**
 * Runs axe on a page or one frame; frames are left to tests of their own.
 * The page's context needs `bypassCSP`, because axe is put into the page, which a policy may forbid.
 * @param within a selector; the whole document when left out
 * @param hidden a selector of hidden parts that stand empty while axe runs, because it reads the whole document, shown or
 *   not
 */
export async function violations(page: Page | Frame, within?: string, hidden?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([include, empty]) => {
      const { axe } = window as unknown as AxeWindow;
      const context = { exclude: [['iframe']], ...(include ? { include: [[include]] } : {}) };
      const parts = empty ? [...document.querySelectorAll(empty)] : [];
      const contents = parts.map((part) => {
        if (part.checkVisibility()) throw new Error(`#${part.id} is not hidden`);
        const nodes = [...part.childNodes];
        part.replaceChildren();
        return () => part.append(...nodes);
      });
      const result = await axe.run(context, { resultTypes: ['violations'] });
      for (const putBack of contents) putBack();
      return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [within, hidden],
  );
}
