// Data 2.6 Signed Statements (2.0: 4.2.6): what makes a JWS well formed, and what it must sign.
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { XapiError } from '../../../lrs/http/errors.ts';
import { checkSignature, openSignature, signatureUsage } from '../../../lrs/statement/signature.ts';
import type { Attachment, Statement } from '../../../lrs/statement/types.ts';
import { type Json, statement } from '../harness.ts';
import { subStatement } from './requirement.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const encode = (text: string): string => Buffer.from(text).toString('base64url');

/** A JWS of a text in compact serialization. */
function jws(payload: string, header: Json = { alg: 'RS256' }, key: KeyObject = privateKey): string {
  const text = `${encode(JSON.stringify(header))}.${encode(payload)}`;
  const digest = String(header.alg).replace('RS', 'sha');
  return `${text}.${sign(/^sha(?:256|384|512)$/.test(digest) ? digest : 'sha256', Buffer.from(text), key).toString('base64url')}`;
}

const attachment = (data: string): Attachment => ({
  usageType: signatureUsage,
  display: { id: 'Tanda tangan' },
  contentType: 'application/octet-stream',
  length: data.length,
  sha2: 'a'.repeat(64),
});

/** The property that is refused; undefined when the signature is well formed. */
function refused(received: Json, data: string, parts: Partial<Attachment> = {}): string | undefined {
  const signature = { ...attachment(data), ...parts };
  const others = (received.attachments ?? []) as Attachment[];
  try {
    const signed = { ...received, attachments: [...others, signature] } as unknown as Statement;
    checkSignature(signed, signature, openSignature(Buffer.from(data), 'at'), 'at');
    return undefined;
  } catch (error) {
    if (!(error instanceof XapiError)) throw error;
    expect(error.status).toBe(400);
    return error.property;
  }
}

const one = statement({ timestamp: '2026-03-01T10:00:00Z', result: { score: { raw: 1 } } });
const text = JSON.stringify(one);
const other = { ...attachment(''), usageType: 'http://example.com/certificate' };

describe('Data 2.6 Signature Requirements', () => {
  it('knows the usage type', () =>
    expect(signatureUsage).toBe('http://adlnet.gov/expapi/attachments/signature'));
  it.each(['RS256', 'RS384', 'RS512'])('takes the algorithm %s', (alg) =>
    expect(refused(one, jws(text, { alg }))).toBeUndefined(),
  );
  it.each(['RS1', 'HS256', 'ES256', 'PS256', 'none', 'rs256', '', 256, null, undefined, 'toString'])(
    'refuses the algorithm %p',
    (alg) => expect(refused(one, jws(text, { alg }))).toBe('at'),
  );
  it.each(['text/plain', 'application/json', 'Application/Octet-Stream'])(
    'refuses the content type %s',
    (contentType) => expect(refused(one, jws(text), { contentType })).toBe('at.contentType'),
  );
  it.each<[what: string, data: string]>([
    ['nothing', ''],
    ['a word', 'signature'],
    ['two parts', jws(text).split('.').slice(0, 2).join('.')],
    ['four parts', `${jws(text)}.x`],
    ['no signature', `${jws(text).split('.').slice(0, 2).join('.')}.`],
    [
      'JSON serialization',
      JSON.stringify({ payload: encode(text), protected: encode('{"alg":"RS256"}'), signature: 'x' }),
    ],
    ['a header that is no JSON', `${encode('x')}.${encode(text)}.x`],
    ['a header that is no object', `${encode('["RS256"]')}.${encode(text)}.x`],
    ['a payload that is no JSON', jws('x')],
    ['a payload that is no object', jws(`[${text}]`)],
    ['a payload that is not UTF-8', `${encode('{"alg":"RS256"}')}._w.x`],
    ['a payload that uses a property twice', jws(text.replace('{', '{"version":"1.0.0","version":"1.0.0",'))],
    ['a payload that is no statement', jws('{"actor":{}}')],
    ['a payload without end', jws(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)],
  ])('refuses %s', (_, data) => expect(refused(one, data)).toBe('at'));
  it('takes a line break at the end', () => expect(refused(one, `${jws(text)}\r\n`)).toBeUndefined());
});

describe('Data 2.6: the payload is the statement, compared as 2.3.1 says', () => {
  const payload = (parts: Json) => jws(JSON.stringify({ ...one, ...parts }, undefined, 2));
  it.each<[what: string, parts: Json]>([
    ['white space and order', {}],
    [
      'what the LRS sets',
      { version: '1.0.3', stored: '2026-01-01T00:00:00Z', authority: { mbox: 'mailto:a@example.com' } },
    ],
    ['a missing id', { id: undefined }],
    ['the letter case of the id', { id: one.id.toUpperCase() }],
    ['a missing timestamp', { timestamp: undefined }],
    ['the zone of the timestamp', { timestamp: '2026-03-01T17:00:00+07:00' }],
    ['another form of the timestamp', { timestamp: '20260301T100000Z' }],
    ['other attachments', { attachments: [other] }],
  ])('ignores %s', (_, parts) => expect(refused(one, payload(parts))).toBeUndefined());
  it.each<[what: string, parts: Json]>([
    ['another id', { id: '6690e6c9-3ef0-4ed3-8b37-7f3964730bee' }],
    ['another actor', { actor: { mbox: 'mailto:b@example.com' } }],
    ['another verb', { verb: { id: 'http://example.com/other' } }],
    ['another object', { object: { id: 'http://example.com/other' } }],
    ['another result', { result: { score: { raw: 2 } } }],
    ['a missing result', { result: undefined }],
    ['another time', { timestamp: '2026-03-01T10:00:01Z' }],
    ['more than a statement has', { colour: 'red' }],
  ])('refuses %s', (_, parts) => expect(refused(one, payload(parts))).toBe('at'));
  it('signs statements of 2.0', () => {
    const agent = { mbox: 'mailto:a@example.com' };
    const modern = statement({
      version: '2.0.0',
      context: { contextAgents: [{ objectType: 'contextAgent', agent }] },
    });
    expect(refused(modern, jws(JSON.stringify(modern)))).toBeUndefined();
  });
  it('signs statements that have other attachments, and SubStatements', () => {
    const whole = { ...one, object: subStatement(), attachments: [other] };
    expect(refused(whole, jws(JSON.stringify(whole)))).toBeUndefined();
    expect(refused(whole, jws(JSON.stringify({ ...whole, attachments: undefined })))).toBeUndefined();
  });
});

describe('Data 2.6: the signature fits the certificate that the header brings', () => {
  const file = readFileSync(new URL('../signed-statement.json', import.meta.url), 'utf8');
  const { statement: signed, signature } = JSON.parse(file) as { statement: Json; signature: string };
  const [head = '', body = ''] = signature.split('.');
  const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg: string; x5c: string[] };
  const [certificate = ''] = header.x5c;
  const payload = Buffer.from(body, 'base64url').toString();

  it('accepts one that does', () => expect(refused(signed, signature)).toBeUndefined());
  it('refuses one that was made with another key', () =>
    expect(refused(signed, jws(payload, { ...header }))).toBe('at'));
  it('refuses one that was made for another payload', () =>
    expect(
      refused(signed, signature.replace(body, encode(JSON.stringify({ ...signed, version: '1.0.0' })))),
    ).toBe('at'));
  it.each<[what: string, x5c: unknown]>([
    ['no list', certificate],
    ['an empty list', []],
    ['null', null],
    ['no certificate', ['MIIB']],
    ['a number', [1]],
    ['a chain with something else in it', [certificate, 'MIIB']],
  ])('refuses as x5c %s', (_, x5c) =>
    expect(refused(signed, jws(payload, { alg: 'RS256', x5c }))).toBe('at'),
  );
});
