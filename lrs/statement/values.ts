// The special data types of Data 4: IRIs, UUIDs, language tags, durations, e-mail IRIs, hashes, media types.
import type { XapiVersion } from '../http/version.ts';

const iri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`\p{Cc}]+$/u;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const mailto =
  /^mailto:[^\s@<>()[\],;:\\"?]+@(?:[^\s@<>()[\],;:\\"?.]+(?:\.[^\s@<>()[\],;:\\"?.]+)*|\[[^\s@<>()[\],;\\"?]+\])$/;
const sha1 = /^[0-9a-f]{40}$/i;
const sha2 = /^(?:[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;
const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?:\s*;\s*[\w!#$&^.+-]+=(?:"[^"\p{Cc}]*"|[^\s;"]+))*$/u;

// RFC 5646: langtag, private use, and the irregular tags that are older than the grammar.
const languageTag = new RegExp(
  '^(?:' +
    '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})' +
    '(?:-[a-z]{4})?' +
    '(?:-(?:[a-z]{2}|\\d{3}))?' +
    '(?:-(?:[a-z0-9]{5,8}|\\d[a-z0-9]{3}))*' +
    '(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*' +
    '(?:-x(?:-[a-z0-9]{1,8})+)?' +
    '|x(?:-[a-z0-9]{1,8})+' +
    '|en-GB-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)' +
    '|sgn-(?:BE-FR|BE-NL|CH-DE)' +
    ')$',
  'i',
);

// ISO 8601:2004 4.4.3.2: weeks alone, or parts in falling order of which only the last may have a fraction.
const duration =
  /^P(?=[\dT])(?:\d+(?:[.,]\d+)?W|(?:\d+(?:[.,]\d+(?=Y$))?Y)?(?:\d+(?:[.,]\d+(?=M$))?M)?(?:\d+(?:[.,]\d+(?=D$))?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+(?=H$))?H)?(?:\d+(?:[.,]\d+(?=M$))?M)?(?:\d+(?:[.,]\d+)?S)?)?)$/;

/** Data 4.3; best-effort, as 2.2 allows: a scheme, and no character that RFC 3987 forbids. */
export const isIri = (text: string): boolean => iri.test(text);
/** Data 4.4: the standard string form, in any letter case. */
export const isUuid = (text: string): boolean => uuid.test(text);
/** Data 2.4.2.3 `mbox`. */
export const isMailto = (text: string): boolean => mailto.test(text);
/** Data 2.4.2.3 `mbox_sha1sum`. */
export const isSha1 = (text: string): boolean => sha1.test(text);
/** Data 2.4.11 `sha2`: hex digits of SHA-224, 256, 384 or 512. */
export const isSha2 = (text: string): boolean => sha2.test(text);
/** RFC 2046 media type with parameters. */
export const isMediaType = (text: string): boolean => mediaType.test(text);
/** Data 4.2: RFC 5646 tag, by its grammar. */
export const isLanguageTag = (text: string): boolean => languageTag.test(text);
/**
 * Data 4.6 (2.0: 4.2.7). The table of 1.0.3 also shows seconds without their T (P16559.14S), so that form is let in there;
 * 2.0 has ISO 8601 only.
 */
export const isDuration = (text: string, version: XapiVersion): boolean =>
  duration.test(text) || (version === '1.0.3' && /^P\d+(?:\.\d+)?S$/.test(text));
