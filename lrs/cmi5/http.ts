// The launcher over HTTP: personal links, the learner's page, launches and fetch URLs, below one path of a server.
//
//   GET  /launch/<token>          opens a personal link: a cookie takes the secret's place, and the address loses it
//   GET  /launch/<registration>   the learner's page, which is also the returnURL
//   POST /launch/<registration>   launches the AU named in the form
//   POST /fetch/<token>           the one-time fetch URL (cmi5 8.2)
import type { IncomingMessage, ServerResponse } from 'node:http';
import { incomingBody } from '../http/body.ts';
import { allowCrossOrigin, answerPreflight } from '../http/cors.ts';
import { XapiError } from '../http/errors.ts';
import { isUuid } from '../statement/values.ts';
import type { Launcher } from './launcher.ts';
import { failure } from './sessions.ts';
import { isToken } from './tokens.ts';
import type { LearnerView } from './views.ts';

/** What is to be shown: a learner's page, or why there is none. */
export type LaunchPage =
  | { readonly kind: 'learner'; readonly view: LearnerView; readonly action: string }
  /** A personal link that never was one, has ended or was revoked. */
  | { readonly kind: 'closed' }
  /** A learner's page that wasn't reached by a personal link. */
  | { readonly kind: 'stranger' }
  /** The course can't be launched now. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'failed' };

export interface LaunchHttpOptions {
  /** Path that the listener stands at, such as `/cmi5`. */
  readonly mountPath: string;
  /** Path of the LRS on the same origin, such as `/xapi`. */
  readonly lrsPath: string;
  /** The origin in the learner's address bar. @throws when the request names none that can be */
  readonly originOf: (request: IncomingMessage) => string;
  /** Answers with a page, in the words of the program around this one. */
  readonly show: (page: LaunchPage, status: number, response: ServerResponse) => void;
  /** Told of errors that aren't the client's fault; never of an address, which may hold a secret. */
  readonly onError: (error: unknown) => void;
}

const statuses = { learner: 200, closed: 410, stranger: 403, unavailable: 503, failed: 500 } as const;

/** Makes a listener for node:http, or a handler for Express that stands before any body parser. */
export function launchListener(
  launcher: Launcher,
  options: LaunchHttpOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { mountPath, show, onError } = options;
  const showPage = (response: ServerResponse, page: LaunchPage) => show(page, statuses[page.kind], response);

  return (request, response) => {
    // The address is a secret until the cookie has taken its place, and never anybody else's business.
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    answer(request, response).catch((error: unknown) => {
      onError(error);
      if (response.headersSent) return response.destroy();
      try {
        showPage(response, { kind: 'failed' });
      } catch (second) {
        onError(second);
        response.writeHead(500).end();
      }
    });
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, place, name = '', rest] = pathOf(request, mountPath).split('/');
    if (place === 'fetch' && rest === undefined) return answerFetch(request, response, name);
    if (place !== 'launch' || rest !== undefined) return showPage(response, { kind: 'closed' });
    const { method } = request;
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST')
      return refuseMethod(response, 'GET, HEAD, POST');
    if (isToken(name) && method !== 'POST') return openLink(request, response, name);
    if (!isUuid(name)) return showPage(response, { kind: 'closed' });
    const registration = name.toLowerCase();
    const token = cookieOf(request);
    if (token === undefined) return showPage(response, { kind: 'stranger' });
    if ((await launcher.open(token)) !== registration) return showPage(response, { kind: 'closed' });
    return method === 'POST' ? launch(request, response, registration) : showLearner(response, registration);
  }

  /** A cookie for this registration alone: people share browsers. */
  async function openLink(request: IncomingMessage, response: ServerResponse, token: string): Promise<void> {
    const registration = await launcher.open(token);
    if (registration === undefined) return showPage(response, { kind: 'closed' });
    const path = `${mountPath}/launch/${registration}`;
    const secure = options.originOf(request).startsWith('https:') ? '; Secure' : '';
    response.setHeader('Set-Cookie', `${cookieName}=${token}; Path=${path}; HttpOnly; SameSite=Lax${secure}`);
    redirect(response, path);
  }

  async function showLearner(response: ServerResponse, registration: string): Promise<void> {
    const view = await launcher.view(registration);
    if (view === undefined) return showPage(response, { kind: 'unavailable' });
    showPage(response, { kind: 'learner', view, action: `${mountPath}/launch/${registration}` });
  }

  async function launch(
    request: IncomingMessage,
    response: ServerResponse,
    registration: string,
  ): Promise<void> {
    const origin = options.originOf(request);
    // Other sites' forms come without the cookie; a browser that doesn't know SameSite may tell where they came from.
    const from = request.headers['sec-fetch-site'] ?? 'same-origin';
    if (from !== 'same-origin' && from !== 'none') return showPage(response, { kind: 'stranger' });
    const au = (await readForm(request)).get('au') ?? '';
    const url = await launcher.launch(registration, au, {
      origin,
      endpoint: `${origin}${options.lrsPath}/`,
      fetch: `${origin}${mountPath}/fetch/`,
      returnUrl: `${origin}${mountPath}/launch/${registration}`,
    });
    if (url === undefined) return showPage(response, { kind: 'unavailable' });
    redirect(response, url.href);
  }

  /** Always 200 with JSON (8.2.2), since it is the AU that reads it; it may come from any origin. */
  async function answerFetch(
    request: IncomingMessage,
    response: ServerResponse,
    token: string,
  ): Promise<void> {
    allowCrossOrigin(response);
    if (request.method === 'OPTIONS') return answerPreflight(request, response);
    if (request.method !== 'POST') return refuseMethod(response, 'POST, OPTIONS');
    const found = await launcher.fetch(token).catch((error: unknown) => {
      onError(error);
      return failure('3', 'The token could not be made.');
    });
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(found));
  }
}

const cookieName = 'cmi5_link';

function cookieOf(request: IncomingMessage): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [name, value = ''] = part.trim().split('=', 2);
    if (name === cookieName && isToken(value)) return value;
  }
  return undefined;
}

/** Express takes the path at which it mounts a handler away from the URL, and says it in `baseUrl`. */
function pathOf(request: IncomingMessage & { baseUrl?: string }, mountPath: string): string {
  const whole = (request.url ?? '/').split('?', 1)[0] ?? '/';
  return request.baseUrl === undefined ? whole.slice(mountPath.length) : whole;
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const most = 8 * 1024;
  try {
    const body = incomingBody(request, { maxBodyBytes: most, maxMultipartBytes: most, hold: () => {} });
    return new URLSearchParams((await body.bytes()).toString('utf8'));
  } catch (error) {
    if (!(error instanceof XapiError)) throw error;
    return new URLSearchParams();
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { Location: to }).end();
}

function refuseMethod(response: ServerResponse, allowed: string): void {
  response.writeHead(405, { Allow: allowed }).end();
}
