// The service worker of a site: keeps one edition of it whole on this device and answers from there; its list of files
// is put in front of it when the package is built. Requests to other places are none of its business.
import type { SiteEdition } from '../../model/site.ts';
import { type Saving, workerWords } from './offline.ts';

// TypeScript knows the types of service workers only in place of those of pages; these few are enough.
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface AskEvent extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface WordEvent extends LifeEvent {
  data: unknown;
}
interface Visitor {
  url: string;
  postMessage(message: Saving): void;
}
interface WorkerScope {
  kendaliSite: SiteEdition;
  registration: { scope: string };
  clients: { claim(): Promise<void>; matchAll(what: object): Promise<Visitor[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', act: (event: WordEvent) => void): void;
  addEventListener(type: 'fetch', act: (event: AskEvent) => void): void;
}

const worker = self as unknown as WorkerScope;
const { edition, files } = worker.kendaliSite;
const { scope } = worker.registration;
/** Several sites may live on one host, and all their caches stand side by side. */
const ours = `kendali ${scope} `;
const cacheName = ours + edition;
const homePage = 'index.html';
const configName = 'kendali.config.json';
const names = new Set(files.map(({ name }) => name));
const atOnce = 4;
/** How long the configuration may take before the one of the last time counts, in ms. */
const configPatience = 5_000;

const addressOf = (name: string): string => new URL(name, scope).href;
/** A name that holds the hash of what it names: it never means anything else. */
const isLasting = (name: string): boolean => /-[0-9a-f]{10}\.[a-z]+$/.test(name);

worker.addEventListener('install', (event) => event.waitUntil(saveAll()));
worker.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => worker.clients.claim())));
worker.addEventListener('message', (event) => {
  if (event.data === workerWords.activate) event.waitUntil(worker.skipWaiting());
  if (event.data === workerWords.tidy) event.waitUntil(tidy());
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== 'GET' || !address.startsWith(scope)) return;
  const asked = address.slice(scope.length);
  if (asked === configName) return event.respondWith(fresh(request));
  // Some hosts show addresses without their ending.
  const name = asked === '' ? homePage : names.has(asked) ? asked : `${asked}.html`;
  if (names.has(name)) event.respondWith(kept(name, request));
  else if (isLasting(asked)) event.respondWith(keptByAny(asked, request));
});

/** Fetches what isn't here yet. What an interrupted visit has brought stays, so that the next goes on from there. */
async function saveAll(): Promise<void> {
  const cache = await caches.open(cacheName);
  await fetch(addressOf(configName), { cache: 'no-store' }).then(keepIfGood(configName), () => undefined);
  const left = [...files];
  let done = 0;
  const saveSome = async (): Promise<void> => {
    for (let file = left.shift(); file; file = left.shift()) {
      await save(cache, file);
      await tellPages(Math.floor((100 * ++done) / files.length));
    }
  };
  // Whoever fails, the others keep what they are just bringing: the next visit goes on from there.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, saveSome));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function save(cache: Cache, { name, mark }: SiteEdition['files'][number]): Promise<void> {
  const address = addressOf(name);
  if (await cache.match(address)) return;
  const lasting = isLasting(name);
  const response =
    (lasting && (await caches.match(address))) ||
    (await fetch(address, { cache: lasting ? 'default' : 'reload' }));
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`);
  // A cache on the way may still give out the page of the edition before, whose other files are gone.
  if (mark !== undefined && !(await response.clone().text()).includes(mark))
    throw new Error(`${name} is of another edition`);
  await cache.put(address, await plain(response));
}

/** A page that was redirected may not be shown from a cache as it came. */
async function plain(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { headers: response.headers });
}

const keepIfGood =
  (name: string) =>
  async (response: Response): Promise<Response> => {
    if (response.ok) await (await caches.open(cacheName)).put(addressOf(name), response.clone());
    return response;
  };

async function kept(name: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  // Browsers may throw away parts of what a site has kept.
  return (await cache.match(addressOf(name))) ?? fetch(request);
}

/** A part of a lesson that was opened in an earlier edition. */
async function keptByAny(name: string, request: Request): Promise<Response> {
  return (await caches.match(addressOf(name))) ?? fetch(request);
}

/** From the network, because the office may have changed it; what was last seen where that can't be had soon. */
async function fresh(request: Request): Promise<Response> {
  const asked = fetch(request).then(keepIfGood(configName));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, configPatience));
  const answer = await Promise.race([asked, late]).catch(() => undefined);
  return answer ?? (await (await caches.open(cacheName)).match(addressOf(configName))) ?? asked;
}

/** Removes earlier editions, unless a page may still be of one of them. */
async function tidy(): Promise<void> {
  if ((await pages()).length > 1) return;
  const old = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function tellPages(percent: number): Promise<void> {
  for (const page of await pages()) page.postMessage({ kendaliSaving: percent });
}

const pages = async (): Promise<Visitor[]> =>
  (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) =>
    url.startsWith(scope),
  );
