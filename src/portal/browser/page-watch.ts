// Watches the pages of a lesson from the wrapper page, which has the same origin: errors of scripts, files that are missing,
// requests that are blocked or go elsewhere, and what is sent to an LRS. A page is found a moment after it has begun, so
// that what its very first scripts do may go unseen; files are listed by the browser, and none is missed.
import { type Fault, fault } from '../preview/fault.ts';
import type { LessonAnswer, LessonRequest } from '../preview/watch/statement-watch.ts';

export interface PageListeners {
  found(faults: readonly Fault[]): void;
  sent(request: LessonRequest): void;
  answered(request: LessonRequest, answer: LessonAnswer): void;
}

type TapListeners = Pick<PageListeners, 'sent' | 'answered'>;

/** How often new pages are looked for: at first, and later on, in milliseconds. */
const eager = 4;
const patient = 250;
/** How long after an opening scripts are likely to begin, in milliseconds. */
const eagerFor = 5000;

type LessonWindow = Window & typeof globalThis;

/**
 * Begins to watch whatever a frame shows.
 * @param portalOrigin requests there are nobody's fault
 * @returns looks for new pages at once
 */
export function watchPages(
  frame: HTMLIFrameElement,
  portalOrigin: string,
  listeners: PageListeners,
): () => void {
  const seen = new WeakSet<Document>();
  const told = new Set<string>();
  const packageRoot = new URL('isi/', location.href).href;

  /** Tells of an address once, whichever way it was noticed. */
  function once(code: Fault['code'], address: string, parts: Partial<Fault> = {}): void {
    if (told.has(`${code} ${address}`)) return;
    told.add(`${code} ${address}`);
    listeners.found([fault(code, { ...parts, subject: shownAddress(address) })]);
  }

  const shownAddress = (address: string): string =>
    address.startsWith(packageRoot) ? decode(address.slice(packageRoot.length)) : address;

  function look(): void {
    const { contentWindow } = frame;
    if (contentWindow) visit(contentWindow as LessonWindow, 0);
  }

  /** A page and those in its frames; pages of other origins can't be looked into. */
  function visit(page: LessonWindow, depth: number): void {
    try {
      const { document } = page;
      if (page.location.href !== 'about:blank' && !seen.has(document)) {
        seen.add(document);
        attach(page);
      }
      for (let index = 0; index < page.length && depth < 5; index++)
        visit(page[index] as LessonWindow, depth + 1);
    } catch {}
  }

  function attach(page: LessonWindow): void {
    page.addEventListener('error', (event) => {
      const { message, filename, lineno } = event;
      const place = filename ? `${shownAddress(filename)}:${lineno}` : '';
      listeners.found([fault('script-error', { subject: message, call: place })]);
    });
    page.addEventListener('unhandledrejection', ({ reason }) =>
      listeners.found([fault('script-error', { subject: String(reason?.message ?? reason) })]),
    );
    page.document.addEventListener('error', (event) => missing(event.target), true);
    page.document.addEventListener('securitypolicyviolation', (event) =>
      once('blocked-request', event.blockedURI, { expected: event.effectiveDirective }),
    );
    new page.PerformanceObserver((list) => list.getEntries().forEach(loaded)).observe({
      type: 'resource',
      buffered: true,
    });
    const write = page.console.error;
    page.console.error = (...values: unknown[]) => {
      listeners.found([fault('console-error', { subject: values.map(wordsOf).join(' ') })]);
      write.apply(page.console, values);
    };
    let isLeft = false;
    page.addEventListener('pagehide', () => {
      isLeft = true;
    });
    const tapped: TapListeners = {
      sent: listeners.sent,
      // Requests outlive their page, and then nobody hears of their answer.
      answered(request, answer) {
        if (!isLeft || answer.status !== 0) listeners.answered(request, answer);
      },
    };
    tapFetch(page, tapped);
    tapXhr(page, tapped);
  }

  function missing(target: EventTarget | null): void {
    const element = target as { src?: unknown; href?: unknown } | null;
    const address = element?.src ?? element?.href;
    if (typeof address === 'string' && address.startsWith(location.origin)) once('missing-file', address);
  }

  function loaded(entry: PerformanceEntry): void {
    const { origin, protocol } = new URL(entry.name);
    const { responseStatus = 0 } = entry as { responseStatus?: number };
    if (origin === location.origin) {
      if (responseStatus >= 400) once('missing-file', entry.name, { error: String(responseStatus) });
    } else if (/^https?:$/.test(protocol) && origin !== portalOrigin) once('outside-host', origin);
  }

  const hurried = window.setInterval(look, eager);
  window.setTimeout(() => window.clearInterval(hurried), eagerFor);
  window.setInterval(look, patient);
  frame.addEventListener('load', look);
  return look;
}

function tapFetch(page: LessonWindow, listeners: TapListeners): void {
  const { fetch } = page;
  page.fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    const isRequest = typeof input === 'object' && 'url' in input;
    const request: LessonRequest = {
      method: init?.method ?? (isRequest ? input.method : 'GET'),
      url: new URL(isRequest ? input.url : String(input), page.location.href).href,
      body: typeof init?.body === 'string' ? init.body : '',
    };
    listeners.sent(request);
    const answer = fetch.call(page, input, init);
    answer.then(
      async (response) =>
        listeners.answered(request, {
          status: response.status,
          text: response.ok ? '' : await response.clone().text(),
        }),
      () => listeners.answered(request, { status: 0, text: '' }),
    );
    return answer;
  };
}

function tapXhr(page: LessonWindow, listeners: TapListeners): void {
  const { open, send } = page.XMLHttpRequest.prototype;
  const requests = new WeakMap<XMLHttpRequest, { method: string; url: string }>();
  page.XMLHttpRequest.prototype.open = function (
    this: XMLHttpRequest,
    method: string,
    url: string | URL,
    ...rest: unknown[]
  ) {
    requests.set(this, { method, url: new URL(String(url), page.location.href).href });
    return (open as (...all: unknown[]) => void).call(this, method, url, ...rest);
  };
  page.XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, body) {
    const request = {
      method: 'GET',
      url: '',
      ...requests.get(this),
      body: typeof body === 'string' ? body : '',
    };
    listeners.sent(request);
    this.addEventListener('loadend', () => {
      const isText = this.responseType === '' || this.responseType === 'text';
      listeners.answered(request, { status: this.status, text: isText ? this.responseText : '' });
    });
    send.call(this, body);
  };
}

const wordsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'message' in value ? String(value.message) : String(value);

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
