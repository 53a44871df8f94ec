// From an HTTP request to a resource and back: credentials, version, body, errors, in this order.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Authenticate, createAuthenticator } from './access/authenticate.ts';
import { createRates, type Rates } from './access/rate.ts';
import { type Admit, createAdmission } from './http/admission.ts';
import {
  demandOwnCredentials,
  isAlternate,
  refuseAlternate,
  type UnfoldedRequest,
  unfold,
} from './http/alternate.ts';
import { announcedLength, type BodyLimits, dropRest, givenBody, incomingBody } from './http/body.ts';
import { allowCrossOrigin, answerPreflight } from './http/cors.ts';
import { XapiError } from './http/errors.ts';
import type { Method, Services, StatementGate, XapiRequest, XapiResponse } from './http/exchange.ts';
import { demandShortUrl, type Limits, limitsFrom } from './http/limits.ts';
import { demandUtf8 } from './http/parameters.ts';
import { closeWithConnection } from './http/pipeline.ts';
import { send, sendError } from './http/send.ts';
import { negotiateVersion, presumedVersion, versionHeader } from './http/version.ts';
import { companions, openResources, resources } from './resources/index.ts';
import { formatTimestamp } from './statement/timestamp.ts';
import type { Store } from './store/port.ts';

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
  /** Path of the LRS on its server, e.g. `/xapi`; Express says it itself where it mounts the LRS. Default: none. */
  readonly mountPath?: string;
  /** Looks at statements before they are stored, for example that of the cmi5 launcher; default: none. */
  readonly gate?: StatementGate;
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

/** A request's URL, taken apart. */
interface Address {
  /** Path below the LRS, without a slash at its end. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly mountPath: string;
}

/**
 * Makes an LRS: a listener for node:http (with `mountPath`), or a handler for Express, to be mounted before any body
 * parser. The store stays the caller's: close it after the server.
 */
export function createLrs(options: LrsOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const limits = limitsFrom(options);
  const context: Context = {
    ...limits,
    store: options.store,
    gate: options.gate,
    admit: createAdmission(limits),
    authenticate: createAuthenticator(options.store, options.homePage),
    rates: createRates(),
  };
  const report = options.onError ?? ((error) => console.error(error));
  return (request, response) => {
    const named = request.headers['x-experience-api-version']?.toString();
    const address = addressOf(request, options.mountPath ?? '');
    const folded = isAlternate(request.method ?? '', address.query);
    closeWithConnection(request, response);
    allowCrossOrigin(response);
    response.setHeader(versionHeader, presumedVersion(named, folded));
    // A browser would guess from Last-Modified how long to keep a document, and show a lesson its state of yesterday.
    response.setHeader('Cache-Control', 'no-store');
    if (request.method === 'OPTIONS') {
      answerPreflight(request, response);
      return;
    }
    answer(request, response, address, context)
      .then((result) => send(response, result))
      .catch((error: unknown) => {
        // Without the version header it is a person with a browser, whose login box is welcome; in a lesson it is not.
        sendError(request, response, error, named === undefined && !folded, report);
        dropRest(request, limits.maxMultipartBytes);
      });
  };
}

/** Express takes the path at which it mounts a handler away from the URL, and says it in `baseUrl`. */
function addressOf(request: IncomingMessage & { baseUrl?: string }, mountPath: string): Address {
  const { url = '/', baseUrl } = request;
  const end = url.indexOf('?');
  const whole = end < 0 ? url : url.slice(0, end);
  const path = baseUrl === undefined ? whole.slice(mountPath.length) : whole;
  return {
    path: path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path,
    query: new URLSearchParams(end < 0 ? '' : url.slice(end + 1)),
    mountPath: baseUrl ?? mountPath,
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { path, query, mountPath }: Address,
  context: Context,
): Promise<XapiResponse> {
  const admitted = context.admit(announcedLength(request));
  const onClosed = (listener: () => void): void =>
    void (response.closed || response.destroyed ? listener() : response.once('close', listener));
  onClosed(admitted.leave);
  const bodyLimits: BodyLimits = { ...context, hold: admitted.hold };
  if (path === '/statements') {
    // Asked for before the request is answered, so that it never promises more than the answer can hold.
    const through = await context.store.consistentThrough();
    response.setHeader('X-Experience-API-Consistent-Through', formatTimestamp(through));
  }
  const { url = '' } = request;
  demandShortUrl(url, query, context);
  const companion = at(companions, path);
  const resource = at(openResources, path) ?? companion ?? at(resources, path);
  if (resource === undefined) throw new XapiError(404, 'there is no such resource');
  demandUtf8(url, 'query');

  const folded = isAlternate(request.method ?? '', query);
  const meant: UnfoldedRequest = folded
    ? unfold(query, await readForm(request, context, bodyLimits))
    : { method: request.method as Method, query, headers: new Map(), body: noBytes };
  const header = (name: string): string | undefined =>
    meant.headers.get(name) ?? request.headers[name]?.toString();
  if (typeof resource === 'function') {
    response.setHeader(versionHeader, presumedVersion(header('x-experience-api-version'), folded));
    if (meant.method !== 'GET' && meant.method !== 'HEAD') refuseMethod(response, meant.method, ['GET']);
    return resource(meant.query, mountPath);
  }
  const key = await context.authenticate(header('authorization'));
  context.rates.demand(key);
  const named = header('x-experience-api-version');
  const version = companion !== undefined && named === undefined ? '2.0.0' : negotiateVersion(named);
  response.setHeader(versionHeader, version);
  if (folded && version !== '1.0.3') refuseAlternate();
  if (folded) demandOwnCredentials(meant, request.headers['sec-fetch-mode']);

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
    mountPath,
    onClosed,
  };
  return handler(exchange, context);
}

function refuseMethod(response: ServerResponse, method: string, allowed: readonly string[]): never {
  response.setHeader('Allow', ['HEAD', 'OPTIONS', ...allowed].join(', '));
  throw new XapiError(405, `this resource doesn't support ${method}`);
}

/**
 * Reads the form of the alternate syntax. Nobody's megabytes are kept: with an Authorization header the form may be as
 * large as its encoding makes a whole body, once that header is found right; without one it has to be small, because who
 * sends it is known only after it has been read.
 * @throws XapiError 401 for a wrong header, 413 for a form that is too large
 */
async function readForm(
  request: IncomingMessage,
  { authenticate }: Context,
  limits: BodyLimits,
): Promise<Buffer> {
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
