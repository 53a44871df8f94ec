// multipart/mixed bodies (Communication 1.5.2): statements with the data of their attachments, right and broken.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { damaged, statementBody } from './bodies.ts';
import { validStatement } from './statements.ts';
import { oddText } from './values.ts';

export interface Multipart {
  readonly contentType: string;
  readonly body: Buffer;
}

interface Part {
  readonly headers: readonly string[];
  readonly content: Buffer;
}

const signature = 'http://adlnet.gov/expapi/attachments/signature';
const hash = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** What may be wrong with an attachment's part. */
const partFaults = [
  'wrong hash',
  'no hash',
  'no encoding',
  'base64',
  'wrong length',
  'wrong type',
  'twice',
  'missing',
  'no colon',
  'no headers',
  'nested',
] as const;

function partsOf(content: Buffer, fault?: (typeof partFaults)[number]): Part[] {
  const type = `Content-Type: ${fault === 'wrong type' ? 'image/png' : 'text/plain'}`;
  const encoding = `Content-Transfer-Encoding: ${fault === 'base64' ? 'base64' : 'binary'}`;
  const sha2 = `X-Experience-API-Hash: ${hash(fault === 'wrong hash' ? Buffer.from('x') : content)}`;
  const part = { headers: [type, encoding, sha2], content };
  switch (fault) {
    case 'no hash':
      return [{ ...part, headers: [type, encoding] }];
    case 'no encoding':
      return [{ ...part, headers: [type, sha2] }];
    case 'wrong length':
      return [{ ...part, headers: [...part.headers, 'Content-Length: 99999'] }];
    case 'no colon':
      return [{ ...part, headers: [...part.headers, 'no colon'] }];
    case 'no headers':
      return [{ ...part, headers: [] }];
    case 'nested':
      return [
        {
          headers: ['Content-Type: multipart/mixed; boundary=in', encoding, sha2],
          content: Buffer.from('--in--'),
        },
      ];
    case 'twice':
      return [part, part];
    case 'missing':
      return [];
    default:
      return [part];
  }
}

const boundaries = fc.oneof(
  { arbitrary: fc.constant('limit-9f3a'), weight: 8 },
  {
    arbitrary: fc.constantFrom(
      'x',
      '-',
      '--',
      '(.*)+',
      "a'()+_,-./:=?b",
      'x'.repeat(70),
      'x'.repeat(71),
      'é',
      ' x',
    ),
    weight: 3,
  },
);
/** What may be wrong with the whole. */
const frames = fc.constantFrom(
  'none',
  'none',
  'none',
  'none',
  'line feeds',
  'preamble',
  'open',
  'quoted',
  'other boundary',
);

function frame(parts: readonly Part[], boundary: string, fault: string): Multipart {
  const eol = fault === 'line feeds' ? '\n' : '\r\n';
  const chunks: Buffer[] = fault === 'preamble' ? [Buffer.from(`before${eol}`)] : [];
  for (const { headers, content } of parts) {
    chunks.push(
      Buffer.from(`${[`--${boundary}`, ...headers].join(eol)}${eol}${eol}`, 'latin1'),
      content,
      Buffer.from(eol),
    );
  }
  if (fault !== 'open') chunks.push(Buffer.from(`--${boundary}--${eol}`, 'latin1'));
  const named = fault === 'other boundary' ? 'another' : boundary;
  const contentType = `multipart/mixed; boundary=${fault === 'quoted' ? `"${named}"` : named}`;
  return { contentType, body: Buffer.concat(chunks) };
}

const contents = fc.oneof(
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom('', '\r\n', '--', '\r\n--limit-9f3a\r\n', '\r\n--limit-9f3a--', '--limit-9f3a')
    .map((text) => Buffer.from(text)),
);

const withAttachments = fc
  .tuple(
    validStatement,
    fc.array(contents, { minLength: 1, maxLength: 3 }),
    fc.option(fc.constantFrom(...partFaults), { freq: 1, nil: undefined }),
    boundaries,
    frames,
    fc.nat(9),
  )
  .map(([statement, attached, fault, boundary, frameFault, choice]) => {
    const attachments = attached.map((content, index) => ({
      usageType: index === 0 && choice === 1 ? signature : 'http://example.com/usage',
      display: { en: 'a' },
      contentType: 'text/plain',
      length: content.length,
      sha2: hash(content),
    }));
    const json = Buffer.from(JSON.stringify({ ...statement, attachments }));
    const first: Part = { headers: ['Content-Type: application/json'], content: json };
    const parts = attached.flatMap((content, index) => partsOf(content, index === 0 ? fault : undefined));
    // Now and then the statements aren't where they belong.
    if (choice === 0) parts.push(first);
    else parts.unshift(first);
    return frame(parts, boundary, frameFault);
  });

const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '--x',
        '--x--',
        '\r\n',
        '\n',
        '\r',
        '{}',
        'Content-Type: application/json',
        'X: y',
        '\0',
        ':',
      ),
      oddText,
    ),
    { maxLength: 20 },
  )
  .map((texts) => ({ contentType: 'multipart/mixed; boundary=x', body: Buffer.from(texts.join('')) }));

const strayParts = fc
  .tuple(statementBody, fc.array(contents, { maxLength: 2 }))
  .map(([json, others]) =>
    frame(
      [
        { headers: ['Content-Type: application/json'], content: json },
        ...others.flatMap((content) => partsOf(content)),
      ],
      'limit-9f3a',
      'none',
    ),
  );

/** A multipart body and the Content-Type that goes with it. */
export const multipart: fc.Arbitrary<Multipart> = fc.oneof(
  { arbitrary: withAttachments, weight: 9 },
  { arbitrary: strayParts, weight: 1 },
  { arbitrary: pieces, weight: 1 },
  {
    arbitrary: damaged(withAttachments.map(({ body }) => body)).map((body) => ({
      contentType: 'multipart/mixed; boundary=limit-9f3a',
      body,
    })),
    weight: 1,
  },
);
