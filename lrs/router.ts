// From an Express request to a resource and back: credentials, version, body, errors, in this order.
import { pipeline } from 'node:stream/promises';
import { type Request, type Response, Router } from 'express';
import { type Authenticate, createAuthenticator } from './access/authenticate.ts';
import { createRates, type Rates } from './access/rate.ts';
import { type Admit, createAdmission } from './http/admission.ts';
import { isAlternate, refuseAlternate, type UnfoldedRequest, unfold } from './http/alternate.ts';
import { announcedLength, type BodyLimits, dropRest, givenBody, incomingBody } from './http/body.ts';
import { allowCrossOrigin, answerPreflight } from './http/cors.ts';
import { errorTypes, renderError, XapiError } from './http/errors.ts';
import type { Method, Resource, Services, XapiRequest, XapiResponse } from './http/exchange.ts';
import { demandShortUrl, type Limits, limitsFrom } from './http/limits.ts';
import { demandUtf8 } from './http/parameters.ts';
import { negotiateVersion, presumedVersion, versionHeader } from './http/version.ts';
import { getAbout } from './resources/about.ts';
import { activities } from './resources/activities.ts';
import { activityProfile } from './resources/activity-profile.ts';
import { agentProfile } from './resources/agent-profile.ts';
import { agents } from './resources/agents.ts';
import { eventsResource } from './resources/events.ts';
import { statementsExport } from './resources/export/index.ts';
import { getOpenApi } from './resources/openapi.ts';
import { state } from './resources/state.ts';
import { statements } from './resources/statements/index.ts';
import { formatTimestamp } from './statement/timestamp.ts';
import { type Store, StoreUnavailable } from './store/port.ts';

/** The resources of the standard. */
export const resources: Readonly<Record<string, Resource>> = {
  '/statements': statements,
  '/activities': activities,
  '/activities/state': state,
  '/activities/profile': activityProfile,
  '/agents': agents,
  '/agents/profile': agentProfile,
};

/** Resources beside the standard: for these the version header may be left out, since people use them with curl. */
export const companions: Readonly<Record<string, Resource>> = {
  '/statements/export': statementsExport,
  '/statements/events': eventsResource(),
};

/** What everyone may GET, without credentials and version. */
export const openResources: Readonly<
  Record<string, (query: URLSearchParams, mountPath: string) => XapiResponse>
> = {
  '/about': getAbout,
  '/openapi.json': getOpenApi,
};

/** The entry of a table of resources. */
function at<T>(table: Readonly<Record<string, T>>, path: string): T | undefined {
  return Object.hasOwn(table, path) ? table[path] : undefined;
}

/** Most bytes in a form that brings its credentials itself: some twenty statements. */
const maxStrangerForm = 64 * 1024;

/** The limits are explained, with their defaults, in http/limits.ts. */
export interface LrsOptions extends Partial<Limits> {
  readonly store: Store;
  /** homePage of the accounts by which keys appear as authority; an IRL that the operator owns. */
  readonly homePage: string;
  /** Told of errors that aren't the client's fault, answered with 500; default: console.error. */
  readonly onError?: (error: unknown) => void;
}

const noBytes = Buffer.alloc(0);

/** What one LRS works with. */
interface Context extends Services {
  readonly authenticate: Authenticate;
  readonly rates: Rates;
  readonly admit: Admit;
}

/**
 * Makes the Express router of an LRS. Mount it before any body parser: `app.use('/xapi', createLrs({ store, homePage }))`.
 * The store stays the caller's: close it after the server.
 */
export function createLrs(options: LrsOptions): Router {
  const limits = limitsFrom(options);
  const context: Context = {
    ...limits,
    store: options.store,
    admit: createAdmission(limits),
    authenticate: createAuthenticator(options.store, options.homePage),
    rates: createRates(),
  };
  const report = options.onError ?? ((error) => console.error(error));
  const router = Router({ caseSensitive: true });
  router.use((request, response) => {
    allowCrossOrigin(response);
    response.setHeader(
      versionHeader,
      presumedVersion(request.headers['x-experience-api-version']?.toString()),
    );
    // A browser would guess from Last-Modified how long to keep a document, and show a lesson its state of yesterday.
    response.setHeader('Cache-Control', 'no-store');
    if (request.method === 'OPTIONS') {
      answerPreflight(request, response);
      return;
    }
    answer(request, response, context)
      .then((result) => send(response, result))
      .catch((error: unknown) => {
        sendError(request, response, error, report);
        dropRest(request, limits.maxMultipartBytes);
      });
  });
  return router;
}

async function answer(request: Request, response: Response, context: Context): Promise<XapiResponse> {
  const path = request.path.length > 1 ? request.path.replace(/\/$/, '') : request.path;
  const query = queryOf(request);
  const admitted = context.admit(announcedLength(request));
  response.once('close', admitted.leave);
  demandShortUrl(request.url, query, context);
  const bodyLimits: BodyLimits = { ...context, hold: admitted.hold };
  if (path === '/statements') {
    // Asked for before the request is answered, so that it never promises more than the answer can hold.
    const through = await context.store.consistentThrough();
    response.setHeader('X-Experience-API-Consistent-Through', formatTimestamp(through));
  }
  const companion = at(companions, path);
  const resource = at(openResources, path) ?? companion ?? at(resources, path);
  if (resource === undefined) throw new XapiError(404, 'there is no such resource');
  demandUtf8(request.url, 'query');

  const folded = isAlternate(request.method, query);
  const meant: UnfoldedRequest = folded
    ? unfold(query, await readForm(request, context, bodyLimits))
    : { method: request.method as Method, query, headers: new Map(), body: noBytes };
  const header = (name: string): string | undefined =>
    meant.headers.get(name) ?? request.headers[name]?.toString();
  if (typeof resource === 'function') {
    response.setHeader(versionHeader, presumedVersion(header('x-experience-api-version')));
    if (meant.method !== 'GET' && meant.method !== 'HEAD') refuseMethod(response, meant.method, ['GET']);
    return resource(meant.query, request.baseUrl);
  }
  const key = await context.authenticate(header('authorization'));
  context.rates.demand(key);
  const named = header('x-experience-api-version');
  const version = companion !== undefined && named === undefined ? '2.0.0' : negotiateVersion(named);
  response.setHeader(versionHeader, version);
  if (folded && version !== '1.0.3') refuseAlternate();

  const handler = resource[meant.method === 'HEAD' ? 'GET' : meant.method];
  if (handler === undefined) refuseMethod(response, meant.method, Object.keys(resource));
  if (meant.body.length > context.maxBodyBytes) {
    throw new XapiError(413, `the body is larger than ${context.maxBodyBytes} bytes`);
  }
  const body = folded ? givenBody(meant.body) : incomingBody(request, bodyLimits);
  const { method } = meant;
  const exchange: XapiRequest = {
    method,
    query: meant.query,
    version,
    key,
    body,
    header,
    mountPath: request.baseUrl,
    onClosed: (listener) => void (response.closed ? listener() : response.once('close', listener)),
  };
  return handler(exchange, context);
}

function refuseMethod(response: Response, method: string, allowed: readonly string[]): never {
  response.setHeader('Allow', ['HEAD', 'OPTIONS', ...allowed].join(', '));
  throw new XapiError(405, `this resource doesn't support ${method}`);
}

/**
 * Reads the form of the alternate syntax. Nobody's megabytes are kept: with an Authorization header the form may be as
 * large as its encoding makes a whole body, once that header is found right; without one it has to be small, because who
 * sends it is known only after it has been read.
 * @throws XapiError 401 for a wrong header, 413 for a form that is too large
 */
async function readForm(request: Request, { authenticate }: Context, limits: BodyLimits): Promise<Buffer> {
  const { authorization } = request.headers;
  // Every byte of JSON may be escaped as three.
  const formBytes = limits.maxBodyBytes * 3;
  if (authorization === undefined) {
    const advice = '; a form may be larger when Authorization is a header of the request';
    const maxBodyBytes = Math.min(maxStrangerForm, formBytes);
    return incomingBody(request, { ...limits, maxBodyBytes, advice }).bytes();
  }
  await authenticate(authorization);
  return incomingBody(request, { ...limits, maxBodyBytes: formBytes }).bytes();
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
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !hangUps.has(code)) throw error;
  }
}

/** How it shows that a client has gone before it had everything. */
const hangUps = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED', 'ECONNRESET', 'EPIPE']);

function sendError(
  request: Request,
  response: Response,
  error: unknown,
  report: (error: unknown) => void,
): void {
  const known = error instanceof XapiError ? error : refusalFor(error);
  if (known !== error) report(error);
  // What breaks half-way has been cut off; no more can be said about it.
  if (response.headersSent) return;
  if (known.retryAfter !== undefined) response.setHeader('Retry-After', String(known.retryAfter));
  // Without the version header it is a person with a browser, whose login box is welcome; in a lesson it is not.
  const versioned = request.headers['x-experience-api-version'] !== undefined;
  if (known.status === 401 && !versioned && !isAlternate(request.method, queryOf(request))) {
    response.setHeader('WWW-Authenticate', 'Basic realm="xAPI", charset="UTF-8"');
  }
  const type = request.accepts([...errorTypes]);
  const { contentType, body } = renderError(known, errorTypes.find((one) => one === type) ?? 'json');
  void send(response, { status: known.status, headers: { 'Content-Type': contentType }, body });
}

/** What a client is told of trouble that isn't its fault: that nothing was acknowledged, and nothing of the inside. */
function refusalFor(error: unknown): XapiError {
  if (error instanceof StoreUnavailable)
    return new XapiError(503, `${error.message}; nothing was stored, try again later`, undefined, 5);
  return new XapiError(500, 'the LRS could not do this; nothing was stored');
}
