// Reads kendali.config.json, which an office may edit inside the package without building it again.
import { type Chunked, loadChunk } from './chunks.ts';
import { logTrouble } from './log.ts';

/** What is wrong with the file; the sentences are `player.config.<code>`. */
export interface ConfigFault {
  code: 'unreadable' | 'lrs' | 'contact' | 'unknown';
  /** The name that isn't known. */
  name: string;
}

export interface PackageConfig {
  /** Where statements go besides the LMS. */
  lrs: { endpoint: string; key: string; secret: string } | undefined;
  /** Whom to ask for help: a sentence, a telephone number, an address. */
  contact: string | undefined;
  /** What an edit has spoilt; the rest of the file counts all the same. */
  faults: readonly ConfigFault[];
}

const known = ['lrs', 'contact'];

/** What is said of a file that can't be had now. */
export const unknownConfig: PackageConfig = { lrs: undefined, contact: undefined, faults: [] };

/** Waits before the file is asked for again, in ms; the last one is repeated. */
const retryDelays = [10_000, 30_000, 120_000, 600_000];

/**
 * Fetches the configuration, past any cache, because the office may have changed it. Files may not be fetched from a
 * file:// page: there the chunk `config` tells what the package was built with, if it has one.
 * @returns an empty configuration when there is none, {@link unknownConfig} when it can't be had now; never rejects
 */
export async function loadConfig(from: Chunked, fetcher: typeof fetch = fetch): Promise<PackageConfig> {
  if (globalThis.location?.protocol === 'file:') return readConfig(await builtConfig(from));
  let text: string;
  try {
    const response = await fetcher('kendali.config.json', { cache: 'no-store' });
    if (response.status === 404) return readConfig({});
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    text = await response.text();
    // A log-in page or a captive portal also comes with a 200.
    if (/^\s*</.test(text)) throw new Error('HTML instead of JSON');
  } catch (error) {
    // Without a network it can't be read; nobody has spoilt anything.
    logTrouble('kendali.config.json could not be read; going on without an LRS for now', error);
    return unknownConfig;
  }
  try {
    // Editors on Windows like to begin a file with a byte order mark.
    return readConfig(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    logTrouble('kendali.config.json is not JSON; going on without an LRS', error);
    return { ...readConfig({}), faults: [{ code: 'unreadable', name: '' }] };
  }
}

/** Fetches the configuration, and asks again until it can be had. @param isOver says when nobody needs it any more */
export async function awaitConfig(from: Chunked, isOver: () => boolean): Promise<PackageConfig> {
  for (let failures = 0; ; failures++) {
    const config = await loadConfig(from);
    if (config !== unknownConfig || isOver()) return config;
    const delay = retryDelays[Math.min(failures, retryDelays.length - 1)];
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
}

async function builtConfig(from: Chunked): Promise<unknown> {
  return from.chunks.config ? loadChunk(from, 'config').catch(() => ({})) : {};
}

/** Takes from a parsed configuration what has the right shape, and tells what hasn't. */
export function readConfig(value: unknown): PackageConfig {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ...readConfig({}), faults: [{ code: 'unreadable', name: '' }] };
  const { lrs, contact } = value as Record<string, unknown>;
  const faults = Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name): ConfigFault => ({ code: 'unknown', name: name.slice(0, 40) }));
  const usable = usableLrs(lrs);
  if (!isEmpty(lrs) && !usable) faults.push({ code: 'lrs', name: 'lrs' });
  if (!isEmpty(contact) && typeof contact !== 'string') faults.push({ code: 'contact', name: 'contact' });
  const whom = typeof contact === 'string' ? contact.trim() : '';
  return { lrs: usable, contact: whom === '' ? undefined : whom, faults };
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null;

function usableLrs(value: unknown): PackageConfig['lrs'] {
  if (typeof value !== 'object' || value === null) return undefined;
  const { endpoint, key, secret } = value as Record<string, unknown>;
  const given = (text: unknown): text is string => typeof text === 'string' && text !== '';
  if (!given(endpoint) || !/^https?:\/\/[^\s/]/.test(endpoint) || !given(key) || !given(secret))
    return undefined;
  return { endpoint, key, secret };
}
