// What somebody who doesn't see the page, or can't use a mouse, would miss on it, as sentences that a failed test can show.
// axe judges names and contrast; here stands what it doesn't look at: how large targets are, what Tab reaches, in which
// order and how it shows, how headings nest, and what a drawing or a table tells.
import type { Frame, Page } from 'playwright-core';

const controls =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"], [contenteditable="true"]';

/** Looks at all that is shown of a page, wherever it is scrolled to. @returns nothing when all is well */
export const semanticFaults = (page: Page | Frame): Promise<string[]> =>
  page.evaluate((selector) => {
    const faults: string[] = [];
    const blame = (element: Element, what: string) =>
      faults.push(`${what}: ${element.outerHTML.replace(/\s+/g, ' ').slice(0, 110)}`);
    const shown = <T extends Element>(query: string) =>
      [...document.querySelectorAll<T & HTMLElement>(query)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );

    /** A link within a sentence is as high as its line; what a label belongs to may be pressed on the label. */
    const isInSentence = (element: HTMLElement) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const own = element.textContent?.trim().length ?? 0;
      return (element.closest('p, li, td, th, dd, div')?.textContent?.trim().length ?? 0) > own;
    };
    for (const element of shown<HTMLElement>(selector)) {
      if (element.matches('.scroll-box, .skip-link') || isInSentence(element)) continue;
      const label = element.matches('[type="checkbox"], [type="radio"]') ? element.closest('label') : null;
      const { width, height } = (label ?? element).getBoundingClientRect();
      if (Math.min(width, height) < 43.9)
        blame(element, `${Math.round(width)} × ${Math.round(height)} px is too small a target`);
      if (element.tabIndex > 0) blame(element, 'comes out of order');
    }

    const headings = shown('h1, h2, h3, h4, h5, h6').filter((one) => !one.closest('nav'));
    const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
    if (levels.filter((level) => level === 1).length !== 1)
      faults.push(`${levels.filter((level) => level === 1).length} headings of level 1`);
    headings.forEach((heading, index) => {
      if ((levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1) blame(heading, 'leaps over a level');
      if (!heading.textContent?.trim()) blame(heading, 'says nothing');
    });

    for (const drawing of shown('svg, canvas, img')) {
      const named = ['aria-label', 'aria-labelledby', 'alt'].some((name) => drawing.getAttribute(name));
      if (!named && !drawing.closest('[aria-hidden="true"]') && drawing.getAttribute('alt') !== '')
        blame(drawing, 'neither named nor hidden');
    }
    for (const table of shown<HTMLTableElement>('table')) {
      if (!table.querySelector('th[scope], thead th')) blame(table, 'has no headers');
      if (!table.caption?.textContent?.trim() && !table.matches('[aria-label], [aria-labelledby]'))
        blame(table, 'has no name');
    }
    for (const field of shown<HTMLElement>('[aria-describedby], [aria-labelledby], [aria-controls]'))
      for (const name of ['aria-describedby', 'aria-labelledby', 'aria-controls'])
        for (const id of field.getAttribute(name)?.split(' ') ?? [])
          if (!document.getElementById(id)) blame(field, `${name} names nothing`);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
      faults.push(`#${id} stands there twice`);
    return faults;
  }, controls);

/** What the page writes down on each step of a walk. */
interface Walk {
  expected: HTMLElement[];
  reached: HTMLElement[];
  faults: string[];
  listening: AbortController;
}

/**
 * Walks with Tab from the first control to the last, whatever they are.
 * @param back whether to walk back to the beginning as well
 * @returns what wasn't reached, or out of order, or didn't show that it has the focus
 */
export async function tabFaults(page: Page, back = false): Promise<string[]> {
  const count = await page.evaluate((selector) => {
    const isStop = (element: HTMLElement) => {
      if (element.tabIndex < 0 || element.matches(':disabled')) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      // Of a group of radio buttons Tab stops at the chosen one, or at the first or last.
      const group = [...document.getElementsByName(element.name)] as HTMLInputElement[];
      const chosen = group.find((one) => one.checked);
      return element === (chosen ?? group.find((one) => !one.disabled));
    };
    const expected = [...document.querySelectorAll<HTMLElement>(selector)].filter(isStop);
    const walk: Walk = { expected, reached: [], faults: [], listening: new AbortController() };
    const name = (element: HTMLElement) => element.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
    const look = (element: HTMLElement) => {
      const box = element.getBoundingClientRect();
      const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
      const at = document.elementsFromPoint(x, (top + bottom) / 2)[0];
      if (bottom <= top || box.right <= 0 || box.left >= innerWidth)
        walk.faults.push(`has the focus out of sight: ${name(element)}`);
      else if (!at || !(element.contains(at) || at.contains(element)))
        walk.faults.push(`has the focus behind something: ${name(element)}`);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
        walk.faults.push(`doesn't show the focus: ${name(element)}`);
    };
    const step = ({ target }: Event) => {
      // A box that scrolls sideways is reached too, which the browser decides.
      if (!(target instanceof HTMLElement) || !walk.expected.includes(target)) return;
      walk.reached.push(target);
      look(target);
    };
    document.addEventListener('focusin', step, { signal: walk.listening.signal });
    (window as unknown as { walk: Walk }).walk = walk;
    expected[0]?.focus();
    return expected.length;
  }, controls);
  const reached = () => page.evaluate(() => (window as unknown as { walk: Walk }).walk.reached.length);
  for (const key of back ? ['Tab', 'Shift+Tab'] : ['Tab']) {
    for (let presses = 0; presses < count - 1; presses++) await page.keyboard.press(key);
    // Boxes that scroll took some of the presses.
    const wanted = key === 'Tab' ? count : 2 * count - 1;
    for (let spare = 0; spare < 20 && (await reached()) < wanted; spare++) await page.keyboard.press(key);
  }
  return page.evaluate((isThereAndBack) => {
    const { expected, reached, faults, listening } = (window as unknown as { walk: Walk }).walk;
    listening.abort();
    const way = [...expected, ...(isThereAndBack ? [...expected].reverse().slice(1) : [])];
    const astray = way.findIndex((element, index) => reached[index] !== element);
    const name = (element?: HTMLElement) => element?.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
    if (astray >= 0) faults.push(`step ${astray}: ${name(way[astray])}, not ${name(reached[astray])}`);
    return [...new Set(faults)];
  }, back);
}

interface Hearing {
  spoken: string[];
}

/** An init script: from now on the page writes down what a screen reader would say by itself, at each change of a live region. */
export function hearSpoken(): void {
  const spoken: string[] = [];
  Object.assign(window, { spoken } satisfies Hearing);
  const regions = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])';
  const textOf = (region: Element) => (region as HTMLElement).innerText.trim();
  new MutationObserver((records) => {
    const changed = new Set<Element>();
    for (const { target } of records)
      for (
        let region = target instanceof Element ? target : target.parentElement;
        region;
        region = region.parentElement
      )
        if (region.matches(regions) && region.isConnected) changed.add(region);
    for (const region of changed) if (textOf(region)) spoken.push(textOf(region));
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** What was said since one last asked. */
export const heard = (page: Page | Frame): Promise<string[]> =>
  page.evaluate(() => (window as unknown as Hearing).spoken.splice(0));
