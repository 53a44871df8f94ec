// Keeps the site on this device by its service worker, tells how far that is, and offers a newer edition without ever
// changing a lesson that is open.
import { logTrouble } from '../log.ts';

export type OfflineState =
  /** The site is opened from a folder: it needs no network anyway. */
  | { is: 'folder' }
  /** This browser, or an address without https, can't keep sites. */
  | { is: 'impossible' }
  /** The reader spares her data, so nothing is fetched ahead until she says so. */
  | { is: 'asleep'; wake(): void }
  | { is: 'saving'; percent: number }
  | { is: 'ready' }
  /** Not everything could be fetched; the next visit goes on from there. */
  | { is: 'failed' };

export interface OfflineListener {
  onState?(state: OfflineState): void;
  /** A newer edition is on this device and waits. @param apply loads the page anew with it */
  onUpdate(apply: () => void): void;
}

/** What the worker tells its pages while it saves the site. */
export interface Saving {
  kendaliSaving: number;
}

/** Words to the worker. */
export const workerWords = { activate: 'kendali:activate', tidy: 'kendali:tidy' } as const;

/** Begins to keep the site, unless the reader spares her data. Never throws. */
export async function keepOffline(savesData: boolean, listener: OfflineListener): Promise<void> {
  const tell = (state: OfflineState): void => listener.onState?.(state);
  if (location.protocol === 'file:') return tell({ is: 'folder' });
  if (!('serviceWorker' in navigator)) return tell({ is: 'impossible' });
  try {
    const known = await navigator.serviceWorker.getRegistration('./');
    if (known?.active || !savesData) await register(listener, tell);
    else tell({ is: 'asleep', wake: () => void keepOffline(false, listener) });
  } catch (error) {
    logTrouble('The site could not be kept on this device', error);
    tell({ is: 'failed' });
  }
}

async function register(listener: OfflineListener, tell: (state: OfflineState) => void): Promise<void> {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register('sw.js', { scope: './' });
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<Partial<Saving> | undefined>) => {
    // Files that were under way when another couldn't be had still arrive.
    if (registration.installing && !registration.active && data?.kendaliSaving !== undefined)
      tell({ is: 'saving', percent: data.kendaliSaving });
  });
  const offer = (): void =>
    listener.onUpdate(() => {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      registration.waiting?.postMessage(workerWords.activate);
    });
  const follow = (worker: ServiceWorker): void => {
    const isFirst = !registration.active;
    if (isFirst) tell({ is: 'saving', percent: 0 });
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') tell({ is: 'ready' });
      else if (worker.state === 'installed' && !isFirst) offer();
      else if (worker.state === 'redundant' && isFirst) tell({ is: 'failed' });
    });
  };
  registration.addEventListener('updatefound', () => {
    if (registration.installing) follow(registration.installing);
  });
  if (registration.active) {
    tell({ is: 'ready' });
    registration.active.postMessage(workerWords.tidy);
    if (registration.waiting) offer();
  } else if (registration.installing) follow(registration.installing);
}

/** What an installable site wants in its pages; not from a folder, where the browser would complain about it. */
export function linkManifest(): void {
  if (location.protocol === 'file:') return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = 'manifest.json';
  document.head.append(link);
}
