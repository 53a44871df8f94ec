// The address that a part of a package is opened with in the preview.
import type { Attempt } from './attempts.ts';
import type { Part } from './parts.ts';

export interface LrsKey {
  key: string;
  secret: string;
}

/** Address of the portal's LRS as the browser reaches it; xAPI endpoints end in a slash. */
export const lrsEndpoint = (portalOrigin: string): string => `${portalOrigin}/xapi/`;

/**
 * A SCORM part's file relative to the wrapper page.
 * @param query parameters that are added to the part's own
 */
export function launchAddress({ launch }: Pick<Part, 'launch'>, query: Record<string, string> = {}): string {
  const url = new URL(launch, 'http://package.invalid/');
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return `isi${url.pathname}${url.search}${url.hash}`;
}

/**
 * The query parameters endpoint, auth, actor, registration and activity_id, as the Tin Can launch convention says.
 * @param key the attempt's own
 */
export function tinCanQuery(
  attempt: Attempt,
  part: Pick<Part, 'id'>,
  previewOrigin: string,
  key: LrsKey,
): Record<string, string> {
  const actor = {
    objectType: 'Agent',
    name: attempt.studentName,
    account: { homePage: previewOrigin, name: attempt.studentId },
  };
  return {
    endpoint: lrsEndpoint(attempt.portalOrigin),
    auth: basicAuthorization(key),
    actor: JSON.stringify(actor),
    registration: attempt.registration,
    ...(part.id === '' ? {} : { activity_id: part.id }),
  };
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
