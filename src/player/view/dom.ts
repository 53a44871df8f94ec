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
