// Communication 1.5.2 multipart/mixed, Data 2.4.11 Attachments and 2.6 Signed Statements.
import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type Client, type Json, startLrs, statement, type TestLrs } from './harness.ts';
import { boundary, describeData, type Part, postParts, raw, sha2 } from './parts.ts';

let lrs: TestLrs;
let client: Client;
beforeAll(async () => {
  lrs = await startLrs();
  client = await lrs.client();
});
afterAll(async () => {
  expect(lrs.errors).toEqual([]);
  await lrs.close();
});

const post = (body: unknown, parts: Part[], end?: string) => postParts(lrs, client, body, parts, end);

describe('Communication 1.5.2 Multipart/Mixed', () => {
  it('gives the data the type that the statement says, whatever the same data was called before', async () => {
    const data = randomBytes(100);
    await post(statement({ attachments: [describeData(data)] }), [{ data }]).expect(200);
    const contentType = 'application/octet-stream';
    const later = statement({ attachments: [describeData(data, { contentType })] });
    await post(later, [{ data, headers: { 'Content-Type': contentType } }]).expect(200);
    const response = await raw(client.get('statements', { statementId: later.id, attachments: true }));
    expect((response.body as Buffer).toString('latin1')).toContain(`\r\nContent-Type: ${contentType}\r\n`);
  });

  it('stores binary data and gives it back with attachments=true only', async () => {
    const data = Buffer.concat([
      Buffer.from(`\r\n--${boundary.slice(0, 9)}\r\n`),
      randomBytes(5000),
      Buffer.from('\r\n'),
    ]);
    const one = statement({ attachments: [describeData(data)] });
    await post([one, statement({ attachments: [describeData(data)] })], [{ data }]).expect(200);
    const plain = await client.get('statements', { statementId: one.id, attachments: false }).expect(200);
    expect(plain.headers['content-type']).toBe('application/json');
    for (const query of [{ statementId: one.id }, { limit: 2 }]) {
      const response = await raw(client.get('statements', { ...query, attachments: true })).expect(200);
      expect(response.headers['content-type']).toMatch(/^multipart\/mixed; boundary=/);
      const body = response.body as Buffer;
      expect(body.indexOf(data)).toBeGreaterThan(0);
      expect(body.indexOf(data)).toBe(body.lastIndexOf(data));
      expect(body.toString('latin1')).toContain(`X-Experience-API-Hash: ${sha2(data)}`);
    }
  });
  it('accepts the example of the specification, whose part leaves out a parameter of contentType', async () => {
    const text = Buffer.from('here is a simple attachment');
    const attachment = describeData(text, { contentType: 'text/plain; charset=ascii' });
    expect(attachment.sha2).toBe('495395e777cd98da653df9615d09c0fd6bb2f8d4788394cd53c56a3bfdcd848a');
    const one = statement({ attachments: [attachment] });
    await post(one, [{ data: text, headers: { 'Content-Type': 'text/plain' } }]).expect(200);
    const other = { data: text, headers: { 'Content-Type': 'text/plain; charset=utf-8' } };
    await post(statement({ attachments: [attachment] }), [other]).expect(400);
  });
  it('accepts a part twice, and data that it has already', async () => {
    const data = randomBytes(100);
    const one = statement({ attachments: [describeData(data)] });
    await post(one, [{ data }, { data }]).expect(200);
    await post(statement({ attachments: [describeData(data)] }), [{ data }]).expect(200);
    const { body } = await raw(client.get('statements', { statementId: one.id, attachments: true }));
    expect((body as Buffer).indexOf(data)).toBe((body as Buffer).lastIndexOf(data));
  });
  it('answers HEAD with the headers alone', async () => {
    const data = randomBytes(100);
    const one = statement({ attachments: [describeData(data)] });
    await post(one, [{ data }]).expect(200);
    const query = { statementId: one.id, attachments: true };
    const length = (await raw(client.get('statements', query))).headers['content-length'];
    const { headers } = await client.head('statements', query).expect(200);
    expect(headers['content-type']).toMatch(/^multipart\/mixed; boundary=/);
    expect(headers['content-length']).toBe(length);
  });
  it('accepts multipart without attachments, and JSON with a fileUrl', async () => {
    await post(statement(), []).expect(200);
    const linked = describeData(Buffer.from('x'), { fileUrl: 'http://example.com/x' });
    await client.post('statements', statement({ attachments: [linked] })).expect(200);
    await post(statement({ attachments: [linked] }), []).expect(200);
  });
  const data = Buffer.from('here is a simple attachment');
  const good = statement({ attachments: [describeData(data)] });
  it.each<[string, Json, Part[]]>([
    ['an attachment without data or fileUrl', good, []],
    ['a part that nobody wants', statement(), [{ data }]],
    ['a part without hash', good, [{ data, headers: { 'X-Experience-API-Hash': undefined } }]],
    ['a hash of other data', good, [{ data, headers: { 'X-Experience-API-Hash': sha2(Buffer.from('y')) } }]],
    ['a part without binary encoding', good, [{ data, headers: { 'Content-Transfer-Encoding': undefined } }]],
    ['another content type', good, [{ data, headers: { 'Content-Type': 'text/plain' } }]],
    [
      'a Content-Length that is not its length',
      good,
      [{ data, headers: { 'Content-Length': `${data.length + 1}` } }],
    ],
    ['another length', statement({ attachments: [describeData(data, { length: 3 })] }), [{ data }]],
  ])('refuses %s', async (_, body, parts) => {
    const response = await post(body, parts).expect(400);
    expect(typeof response.body.error).toBe('string');
  });
  it('refuses JSON with an attachment that has no fileUrl', async () => {
    const { body } = await client.post('statements', good).expect(400);
    expect(body.property).toBe('statement.attachments[0]');
  });
  it('refuses a body that lacks its end, its first part, or its boundary', async () => {
    await post(good, [{ data }], '').expect(400);
    const bare = () => request(lrs.server).post('/xapi/statements').set(client.headers);
    await bare().set('Content-Type', 'multipart/mixed; boundary=x').send('--x--').expect(400);
    await bare().set('Content-Type', 'multipart/mixed').send('--x--').expect(400);
    await bare().set('Content-Type', 'multipart/form-data; boundary=x').send('--x--').expect(400);
    await bare()
      .set('Content-Type', 'multipart/mixed; boundary=x')
      .send('--x\r\n\r\n{}\r\n--x--')
      .expect(400);
  });
});

describe('Data 2.6 Signed Statements', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const jws = (payload: unknown, header: Json = { alg: 'RS256' }, key: KeyObject = privateKey): Buffer => {
    const text = `${encode(header)}.${encode(payload)}`;
    return Buffer.from(`${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`);
  };
  const send = (payload: unknown, signature: Buffer, parts: Json = {}): request.Test => {
    const contentType = 'application/octet-stream';
    const attachment = describeData(signature, {
      usageType: 'http://adlnet.gov/expapi/attachments/signature',
      contentType,
      ...parts,
    });
    const type = String(parts.contentType ?? contentType);
    const body = { ...(payload as Json), attachments: [attachment] };
    return post(body, [{ data: signature, headers: { 'Content-Type': type } }]);
  };

  it('refuses one that is too large to be a signature', async () => {
    const { body } = await send(statement(), randomBytes(1_100_000)).expect(400);
    expect(body.error).toContain('too large for a signature');
  });
  it('accepts a JWS of the statement', async () => {
    const one = statement({ timestamp: '2026-03-01T10:00:00Z' });
    await send(one, jws(one)).expect(200);
  });
  it('checks the signature against the certificate that it brings', async () => {
    const file = readFileSync(new URL('./signed-statement.json', import.meta.url), 'utf8');
    const signed = JSON.parse(file) as { statement: Json; signature: string };
    const altered = signed.signature.replace(/\.([^.])([^.]*)$/, (_, first: string, rest: string) =>
      first === 'A' ? `.B${rest}` : `.A${rest}`,
    );
    await send(signed.statement, Buffer.from(altered)).expect(400);
    await send(signed.statement, Buffer.from(signed.signature)).expect(200);
  });
  it.each<[string, (one: Json) => request.Test]>([
    ['another payload', (one) => send(one, jws({ ...one, verb: { id: 'http://example.com/other' } }))],
    ['another algorithm', (one) => send(one, jws(one, { alg: 'HS256' }))],
    ['no JWS', (one) => send(one, Buffer.from('signature'))],
    ['another content type', (one) => send(one, jws(one), { contentType: 'text/plain' })],
    ['a chain that holds no certificate', (one) => send(one, jws(one, { alg: 'RS256', x5c: ['MIIB'] }))],
  ])('refuses %s', async (_, call) => {
    await call(statement()).expect(400);
  });
});
