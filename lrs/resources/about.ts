// About Resource (Communication 2.8): which versions of xAPI this LRS speaks. Open to everyone, in any version.
import { taggedJson, type XapiResponse } from '../http/exchange.ts';
import { onlyParameters } from '../http/parameters.ts';
import { supportedVersions } from '../http/version.ts';

/** GET about. */
export function getAbout(query: URLSearchParams): XapiResponse {
  onlyParameters(query, []);
  return taggedJson({ version: supportedVersions });
}
