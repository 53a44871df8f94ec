// From an Express request to a resource and back: credentials, version, body, errors, in this order.
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import { type Authenticate, createAuthenticator } from './access/authenticate.ts';
import { isAlternate, refuseAlternate, type UnfoldedRequest, unfold } from './http/alternate.ts';
import { givenBody, incomingBody } from './http/body.ts';
import { allowCrossOrigin, answerPreflight } from './http/cors.ts';
import { XapiError } from './http/errors.ts';
import type { Method, Resource, Services, XapiRequest, XapiResponse } from './http/exchange.ts';
import { negotiateVersion, versionHeader } from './http/version.ts';
import { getAbout } from './resources/about.ts';
import { activities } from './resources/activities.ts';
import { activityProfile } from './resources/activity-profile.ts';
import { agentProfile } from './resources/agent-profile.ts';
import { agents } from './resources/agents.ts';
import { state } from './resources/state.ts';
import { statements } from './resources/statements/index.ts';
import { formatTimestamp } from './statement/timestamp.ts';
import { type Store, StoreUnavailable } from './store/port.ts';

const resources: Readonly<Record<string, Resource>> = {
  '/statements': statements,
  '/activities': activities,
  '/activities/state': state,
  '/activities/profile': activityProfile,
  '/agents': agents,
  '/agents/profile': agentProfile,
};

/** Most bytes in a form that brings its credentials itself: some twenty statements. */
const maxStrangerForm = 64 * 1024;

export interface LrsOptions {
  readonly store: Store;
  /** homePage of the accounts by which keys appear as authority; an IRL that the operator owns. */
  readonly homePage: string;
  /** Most bytes in a request body; default 16 MiB. */
  readonly maxBodyBytes?: number;
  /** Most statements in one page of results; default 500. */
  readonly maxPageSize?: number;
  /** Told of errors that aren't the client's fault, answered with 500; default: console.error. */
  readonly onError?: (error: unknown) => void;
}

const noBytes = Buffer.alloc(0);

/** What one LRS works with. */
interface Context extends Services {
  readonly authenticate: Authenticate;
  readonly maxBodyBytes: number;
}

/**
 * Makes the Express router of an LRS. Mount it before any body parser: `app.use('/xapi', createLrs({ store, homePage }))`.
 * The store stays the caller's: close it after the server.
 */
export function createLrs(options: LrsOptions): Router {
  const context: Context = {
    store: options.store,
    maxPageSize: options.maxPageSize ?? 500,
    maxBodyBytes: options.maxBodyBytes ?? 16 * 1024 * 1024,
    authenticate: createAuthenticator(options.store, options.homePage),
  };
  const report = options.onError ?? ((error) => console.error(error));
  const router = Router({ caseSensitive: true });
  router.use((request, response) => {
    allowCrossOrigin(response);
    if (request.method === 'OPTIONS') {
      answerPreflight(request, response);
      return;
    }
    answer(request, response, context)
      .then((result) => send(response, result))
      .catch((error: unknown) => sendError(request, response, error, report));
  });
  return router;
}

async function answer(request: Request, response: Response, context: Context): Promise<XapiResponse> {
  const path = request.path.length > 1 ? request.path.replace(/\/$/, '') : request.path;
  const query = queryOf(request);
  const direct = request.headers['x-experience-api-version'];
  // Until the version is known, answers name the latest one of the edition that seems meant.
  response.setHeader(versionHeader, direct?.toString().startsWith('1') ? '1.0.3' : '2.0.0');
  if (path === '/about' && (request.method === 'GET' || request.method === 'HEAD')) return getAbout(query);
  if (path === '/statements') {
    // Asked for before the request is answered, so that it never promises more than the answer can hold.
    const through = await context.store.consistentThrough();
    response.setHeader('X-Experience-API-Consistent-Through', formatTimestamp(through));
  }
  const resource = Object.hasOwn(resources, path) ? resources[path] : undefined;
  if (resource === undefined) throw new XapiError(404, 'there is no such resource');

  const folded = isAlternate(request.method, query);
  const meant: UnfoldedRequest = folded
    ? unfold(query, await readForm(request, context))
    : { method: request.method as Method, query, headers: new Map(), body: noBytes };
  const header = (name: string): string | undefined =>
    meant.headers.get(name) ?? request.headers[name]?.toString();
  const key = await context.authenticate(header('authorization'));
  const version = negotiateVersion(header('x-experience-api-version'));
  response.setHeader(versionHeader, version);
  if (folded && version !== '1.0.3') refuseAlternate();

  const handler = resource[meant.method === 'HEAD' ? 'GET' : meant.method];
  if (handler === undefined) {
    response.setHeader('Allow', ['HEAD', 'OPTIONS', ...Object.keys(resource)].join(', '));
    throw new XapiError(405, `this resource doesn't support ${meant.method}`);
  }
  if (meant.body.length > context.maxBodyBytes) {
    throw new XapiError(413, `the body is larger than ${context.maxBodyBytes} bytes`);
  }
  const body = folded ? givenBody(meant.body) : incomingBody(request, context.maxBodyBytes);
  const { method } = meant;
  const exchange: XapiRequest = {
    method,
    query: meant.query,
    version,
    key,
    body,
    header,
    mountPath: request.baseUrl,
  };
  return handler(exchange, context);
}

/**
 * Reads the form of the alternate syntax. Nobody's megabytes are kept: with an Authorization header the form may be as
 * large as its encoding makes a whole body, once that header is found right; without one it has to be small, because who
 * sends it is known only after it has been read.
 * @throws XapiError 401 for a wrong header, 413 for a form that is too large
 */
async function readForm(request: Request, { authenticate, maxBodyBytes }: Context): Promise<Buffer> {
  const { authorization } = request.headers;
  if (authorization === undefined) {
    const advice = '; a form may be larger when Authorization is a header of the request';
    return incomingBody(request, Math.min(maxStrangerForm, maxBodyBytes * 3), advice).bytes();
  }
  await authenticate(authorization);
  // Every byte of JSON may be escaped as three.
  return incomingBody(request, maxBodyBytes * 3).bytes();
}

function queryOf(request: Request): URLSearchParams {
  return new URLSearchParams(request.url.split('?')[1] ?? '');
}

async function send(response: Response, { status, headers = {}, body }: XapiResponse): Promise<void> {
  // The client may have gone meanwhile, or Node may have answered a broken request already.
  if (response.headersSent || response.destroyed) return;
  response.statusCode = status;
  for (const name in headers) response.setHeader(name, headers[name] ?? '');
  if (body !== undefined && typeof body !== 'string' && !Buffer.isBuffer(body)) {
    await stream(response, body);
    return;
  }
  if (body !== undefined) response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}

/** Sends what is iterable; whoever has gone is not waited for, and what breaks half-way breaks the connection off. */
async function stream(response: Response, body: AsyncIterable<string | Buffer>): Promise<void> {
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  try {
    await pipeline(body, response);
  } catch (error) {
    if (!response.destroyed) throw error;
  }
}

function sendError(
  request: Request,
  response: Response,
  error: unknown,
  report: (error: unknown) => void,
): void {
  const known = error instanceof XapiError ? error : refusalFor(error);
  if (known !== error) report(error);
  if (known.retryAfter !== undefined) response.setHeader('Retry-After', String(known.retryAfter));
  // Without the version header it is a person with a browser, whose login box is welcome; in a lesson it is not.
  const versioned = request.headers['x-experience-api-version'] !== undefined;
  if (known.status === 401 && !versioned && !isAlternate(request.method, queryOf(request))) {
    response.setHeader('WWW-Authenticate', 'Basic realm="xAPI", charset="UTF-8"');
  }
  const { message, property } = known;
  const body = JSON.stringify(property === undefined ? { error: message } : { error: message, property });
  void send(response, { status: known.status, headers: { 'Content-Type': 'application/json' }, body });
}

/** What a client is told of trouble that isn't its fault: that nothing was acknowledged, and nothing of the inside. */
function refusalFor(error: unknown): XapiError {
  if (error instanceof StoreUnavailable)
    return new XapiError(503, `${error.message}; nothing was stored, try again later`, undefined, 5);
  return new XapiError(500, 'the LRS could not do this; nothing was stored');
}
