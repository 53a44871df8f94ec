// A request of the campaign, down to its bytes.

export type Header = readonly [name: string, value: string];

export interface FuzzRequest {
  /** Which generator made it. */
  readonly kind: string;
  /** The method on its first line. */
  readonly method: string;
  readonly bytes: Buffer;
  /** True when the bytes may be no HTTP at all: then hanging up is an answer, too. */
  readonly odd: boolean;
  /** The id that a 204 acknowledges, for a PUT of a statement. */
  readonly statementId?: string;
  /** True when a 200 acknowledges the ids that it lists: a POST of statements. */
  readonly listsIds?: boolean;
}

interface Parts {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: readonly Header[];
  readonly body?: Buffer;
}

/** The bytes of a well-formed request; a Content-Length is added to whatever has a body. */
export function serialise({ method, target, headers, body }: Parts): Buffer {
  const lines = [`${method} ${target} HTTP/1.1`, 'Host: lrs.example.org'];
  for (const [name, value] of headers) lines.push(`${name}: ${fieldValue(value)}`);
  if (body !== undefined) lines.push(`Content-Length: ${body.length}`);
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  return body === undefined ? head : Buffer.concat([head, body]);
}

/** What HTTP can carry as a value (RFC 9110, 5.5): no control characters, and no character that isn't a byte. */
function fieldValue(text: string): string {
  return [...text].filter((character) => /[\t\x20-\x7e\x80-\xff]/.test(character)).join('');
}

/** Percent-encodes all that a query could misread. What isn't text (half a surrogate pair) becomes U+FFFD. */
export function percentEncode(text: string): string {
  return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'));
}

/** Percent-encodes what a target can't carry and leaves alone what merely shouldn't be there. */
export function looseEncoding(text: string): string {
  return text.replace(/[^!-~]|[#]/gu, (character) =>
    [...Buffer.from(character, 'utf8')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  );
}
