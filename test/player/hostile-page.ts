// Scripts for a page that doesn't behave as a lesson would like: each runs in the browser, before the lesson's own.

/** Every store throws when it is only looked at, as in frames of other sites where the browser blocks them. */
export function blockStorage(): void {
  const denied = () => {
    throw new DOMException('Access is denied', 'SecurityError');
  };
  for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, store, { get: denied });
  Object.defineProperty(document, 'cookie', { get: denied, set: denied });
}

/** Browsers from before 2022 know no dialogs, locks or compression. */
export function growOld(): void {
  const { prototype } = HTMLDialogElement as { prototype: Partial<HTMLDialogElement> };
  Reflect.deleteProperty(prototype, 'showModal');
  Reflect.deleteProperty(prototype, 'close');
  Reflect.deleteProperty(prototype, 'open');
  for (const name of ['CompressionStream', 'DecompressionStream', 'structuredClone', 'requestIdleCallback'])
    Reflect.deleteProperty(window, name);
  Object.defineProperty(navigator, 'locks', { value: undefined });
  Reflect.deleteProperty(Object, 'hasOwn');
  for (const list of [Array.prototype, String.prototype]) Reflect.deleteProperty(list, 'at');
}

/** Translates as Chrome and its add-ons do: each text goes into two `<font>`, and whatever comes later follows. */
export function translate(): void {
  const untouched = 'script, style, textarea, option, font, [translate="no"]';
  const wrap = (text: Text): void => {
    if (!text.data.trim() || !text.parentElement || text.parentElement.closest(untouched)) return;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = text.data.replace(/[aiueo]/g, 'e');
    outer.append(inner);
    text.replaceWith(outer);
  };
  const wrapAll = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(wrap);
  };
  document.addEventListener('DOMContentLoaded', () => {
    document.documentElement.lang = 'en';
    document.documentElement.classList.add('translated-ltr');
    wrapAll(document.body);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) node instanceof Text ? wrap(node) : wrapAll(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}
