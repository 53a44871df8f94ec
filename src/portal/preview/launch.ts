// The address that a package's first file is opened with in the preview.
import type { Attempt } from './attempts.ts';
import type { Content } from './contents.ts';

export interface LrsKey {
  key: string;
  secret: string;
}

/** Address of the portal's LRS as the browser reaches it; xAPI endpoints end in a slash. */
export const lrsEndpoint = (portalOrigin: string): string => `${portalOrigin}/xapi/`;

/**
 * The launch file relative to the wrapper page. A Tin Can package gets endpoint, auth, actor, registration and
 * activity_id as query parameters, as the Tin Can launch convention says.
 * @param key asked for the attempt's key when the package needs one
 */
export async function launchAddress(
  content: Content,
  attempt: Attempt,
  previewOrigin: string,
  key: () => Promise<LrsKey>,
): Promise<string> {
  const base = 'http://package.invalid/';
  const { standard, launch, activityId } = content.description;
  const url = new URL(launch, base);
  if (standard === 'xapi') {
    const actor = {
      objectType: 'Agent',
      name: attempt.studentName,
      account: { homePage: previewOrigin, name: attempt.studentId },
    };
    url.searchParams.set('endpoint', lrsEndpoint(attempt.portalOrigin));
    url.searchParams.set('auth', basicAuthorization(await key()));
    url.searchParams.set('actor', JSON.stringify(actor));
    url.searchParams.set('registration', attempt.registration);
    if (activityId !== undefined) url.searchParams.set('activity_id', activityId);
  }
  return `isi${url.pathname}${url.search}${url.hash}`;
}

const basicAuthorization = ({ key, secret }: LrsKey): string =>
  `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`;

/**
 * kendali.config.json as the preview answers it: a package of this course that has no LRS gets the portal's.
 * @param text the file as it is in the package
 * @param key asked for the attempt's key when the package needs one
 * @returns the text unchanged when it names an LRS or isn't such a file
 */
export async function withPortalLrs(
  text: string,
  portalOrigin: string,
  key: () => Promise<LrsKey>,
): Promise<string> {
  const config = parseObject(text);
  if (!config || config.lrs !== null) return text;
  return JSON.stringify({ ...config, lrs: { endpoint: lrsEndpoint(portalOrigin), ...(await key()) } });
}

/** kendali.config.json for a reader who doesn't want to be recorded: no LRS at all. */
export function withoutLrs(text: string): string {
  return JSON.stringify({ ...parseObject(text), lrs: null });
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
