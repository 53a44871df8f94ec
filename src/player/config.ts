// Reads kendali.config.json, which an office may edit inside the package without building it again.
import { logTrouble } from './log.ts';

export interface PackageConfig {
  /** Where statements go besides the LMS. */
  lrs: { endpoint: string; key: string; secret: string } | undefined;
  /** Whom to ask for help: a sentence, a telephone number, an address. */
  contact: string | undefined;
}

/**
 * Fetches the configuration, past any cache, because the office may have changed it.
 * @returns an empty configuration when there is none or it can't be used; never rejects
 */
export async function loadConfig(fetcher: typeof fetch = fetch): Promise<PackageConfig> {
  try {
    const response = await fetcher('kendali.config.json', { cache: 'no-store' });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return readConfig(await response.json());
  } catch (error) {
    logTrouble('kendali.config.json could not be read; going on without an LRS', error);
    return { lrs: undefined, contact: undefined };
  }
}

/** Takes from a parsed configuration what has the right shape. */
export function readConfig(value: unknown): PackageConfig {
  const { lrs, contact } = fields(value);
  const { endpoint, key, secret } = fields(lrs);
  const usable =
    typeof endpoint === 'string' &&
    /^https?:\/\//.test(endpoint) &&
    typeof key === 'string' &&
    typeof secret === 'string';
  if (lrs && !usable) logTrouble('kendali.config.json: "lrs" needs an endpoint (http…), a key and a secret');
  return {
    lrs: usable ? { endpoint, key, secret } : undefined,
    contact: typeof contact === 'string' && contact.trim() !== '' ? contact.trim() : undefined,
  };
}

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
