// Small helpers for the document's own elements.

/** The element of the document template with this id. @throws when the template has lost it */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The document has no #${id}`);
  return element as T;
}

/** A link with a class and a text. */
export function makeLink(href: string, text: string, className = ''): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  if (className) link.className = className;
  return link;
}

/** An item of a list. */
export function makeItem(...parts: Node[]): HTMLLIElement {
  const item = document.createElement('li');
  item.append(...parts);
  return item;
}

/** Does something once everything that the document names has come. */
export function afterLoad(act: () => void): void {
  if (document.readyState === 'complete') act();
  else window.addEventListener('load', act, { once: true });
}

/** Does something once the browser has nothing better to do. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 10_000 });
  else setTimeout(act, 2_000);
}
