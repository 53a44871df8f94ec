// The alternate request syntax of 1.0.3 (Communication 1.3): requests folded into forms, right and broken.
import fc from 'fast-check';
import {
  type FuzzRequest,
  type Header,
  looseEncoding,
  percentEncode,
  serialise,
} from '../support/message.ts';
import { statementBody } from './bodies.ts';
import { headers, type Known } from './headers.ts';
import { documentTarget, target } from './queries.ts';
import { oddText } from './values.ts';

const methods = fc.oneof(
  { arbitrary: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD'), weight: 20 },
  { arbitrary: fc.constantFrom('PATCH', 'get', '', 'OPTIONS', '__proto__'), weight: 1 },
);

const extraField = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(
        'content',
        'Content-Type',
        'content-length',
        'If-Match',
        'Authorization',
        'method',
        'x',
        '__proto__',
      ),
      oddText,
    ),
    oddText,
    fc.boolean(),
  )
  .map(
    ([name, value, loose]) => `${percentEncode(name)}=${loose ? looseEncoding(value) : percentEncode(value)}`,
  );

/** Mostly 1.0.3: 2.0 refuses every form. */
const older = (fields: readonly Header[]): Header[] =>
  fields.map(([name, value]) => [name, value === '2.0.0' && fields.length === 2 ? '1.0.3' : value]);

/** A form that stands for a request to the same resource. */
export function form(known: Known): fc.Arbitrary<FuzzRequest> {
  return fc
    .record({
      method: methods,
      meant: fc.oneof(target(known), documentTarget),
      fields: headers(known).map(older),
      /** Whether the headers travel as fields, as headers, or as both. */
      carried: fc.constantFrom('fields', 'fields', 'headers', 'both'),
      type: fc.oneof(
        { arbitrary: fc.constantFrom('application/json', 'application/json', 'text/plain', ''), weight: 8 },
        { arbitrary: fc.constantFrom('application/json\r\nX: y', 'teks/é€\0'), weight: 1 },
      ),
      content: fc.option(statementBody, { freq: 3, nil: undefined }),
      extra: fc.array(extraField, { maxLength: 2 }),
      appended: fc.oneof(
        { arbitrary: fc.constant(''), weight: 12 },
        { arbitrary: fc.constantFrom('&x=1', '&method=GET', '&=', '&%'), weight: 1 },
      ),
      broken: fc.oneof(
        { arbitrary: fc.constant(''), weight: 6 },
        { arbitrary: fc.constantFrom('%', '&&=&', '%ff%fe', '\0'), weight: 1 },
      ),
    })
    .map(({ method, meant, fields, carried, type, content, extra, appended, broken }): FuzzRequest => {
      const [path = '', query = ''] = meant.split('?');
      const own =
        carried === 'headers'
          ? []
          : fields.map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`);
      const parts = [query, ...own, `Content-Type=${percentEncode(type)}`, ...extra];
      if (content !== undefined) parts.push(`content=${percentEncode(content.toString('utf8'))}`);
      const sent: Header[] = [['Content-Type', 'application/x-www-form-urlencoded']];
      if (carried !== 'fields') sent.push(...fields);
      const bytes = serialise({
        method: 'POST',
        target: `${path}?method=${percentEncode(method)}${appended}`,
        headers: sent,
        body: Buffer.from(parts.filter((part) => part !== '').join('&') + broken, 'utf8'),
      });
      return { kind: 'form', method: 'POST', bytes, odd: false };
    });
}
