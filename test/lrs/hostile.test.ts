// Requests that are made to hurt: they must not stop the LRS, fill its memory, or act in another's name.
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { checkFile } from '../../lrs/index.ts';
import { signatureUsage } from '../../lrs/statement/signature.ts';
import { type Client, type Json, startLrs, statement, type TestLrs } from './harness.ts';
import { describeData, postParts } from './parts.ts';

let lrs: TestLrs;
let client: Client;
beforeEach(async () => {
  lrs = await startLrs({ maxInFlight: 5 });
  client = await lrs.client();
});
afterEach(() => lrs.close());

const activity = 'https://course.example/lesson';
const agent = JSON.stringify({ mbox: 'mailto:siti@example.com' });
const state = { activityId: activity, agent, stateId: 'progress' };

/** Posts statements in one batch. */
const send = (statements: Json[]) => client.post('statements', statements).expect(200);
/** Sends a GET in the alternate syntax, as a page of any site makes a browser do. */
const sendForm = (path: string, form: URLSearchParams | string) =>
  request(lrs.server).post(`/xapi/${path}?method=GET`).type('form').send(form.toString());
/** How many statements the filters find, over all pages. */
async function count(query: Record<string, string>): Promise<number> {
  let found = 0;
  let page = await client.get('statements', query).expect(200);
  for (;;) {
    found += page.body.statements.length;
    if (page.body.more === '') return found;
    page = await client.get(page.body.more.replace('/xapi/', '')).expect(200);
  }
}

describe('a client that hangs up', () => {
  it('frees the places of the requests that it has sent behind another one', async () => {
    const { port } = lrs.server.address() as { port: number };
    const head = Object.entries({ Host: 'localhost', ...client.headers })
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('');
    const requestOf = (path: string): string => `GET ${path} HTTP/1.1\r\n${head}\r\n`;
    const socket = connect(port, '127.0.0.1');
    // The first is never done, so the others wait for their turn.
    socket.write(requestOf('/xapi/statements/events') + requestOf('/xapi/statements').repeat(4));
    await pause(300);
    expect((await client.get('about')).status).toBe(503);
    socket.destroy();
    await pause(100);
    const answers = await Promise.all(Array.from({ length: 5 }, () => client.get('about')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });
});

describe('a document', () => {
  it('that is a page can not act in the name of the site when a browser shows it', async () => {
    await request(lrs.server)
      .put('/xapi/activities/state')
      .query(state)
      .set({ ...client.headers, 'Content-Type': 'text/html' })
      .send('<script>alert(1)</script>')
      .expect(204);
    const shown = await sendForm(
      'activities/state',
      new URLSearchParams({ ...state, ...client.headers }),
    ).expect(200);
    expect(shown.headers).toMatchObject({
      'content-type': 'text/html',
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
    });
  });

  it('does not grow beyond the limit of a body by what is merged into it', async () => {
    await lrs.close();
    lrs = await startLrs({ maxBodyBytes: 2000 });
    client = await lrs.client();
    const add = (name: string) => client.post('activities/state', { [name]: 'x'.repeat(1200) }, state);
    await add('one').expect(204);
    const refused = await add('two').expect(413);
    expect(refused.body.property).toBe('stateId');
    const kept = await client.get('activities/state', state).expect(200);
    expect(Object.keys(kept.body)).toEqual(['one']);
    await client.put('activities/state', state, { two: 'x'.repeat(1200) }).expect(204);
  });
});

describe('a form of the alternate syntax', () => {
  it('has a hundred fields at most', async () => {
    const send = (fields: number) => sendForm('statements', 'a=1&'.repeat(fields - 1).concat('a=1'));
    expect((await send(101).expect(400)).body.property).toBe('form');
    // Taken apart, and then it has no credentials.
    await send(100).expect(401);
  });
});

describe('an activity definition', () => {
  const define = (name: string, length: number) =>
    send([
      statement({
        object: {
          id: activity,
          definition: { extensions: { [`https://example.com/${name}`]: 'x'.repeat(length) } },
        },
      }),
    ]);
  const known = async (): Promise<string[]> => {
    const { body } = await client.get('activities', { activityId: activity }).expect(200);
    return Object.keys(body.definition?.extensions ?? {});
  };

  it('grows to 64 KiB; then the newest says it all', async () => {
    await define('one', 30_000);
    await define('two', 30_000);
    expect(await known()).toEqual(['https://example.com/one', 'https://example.com/two']);
    await define('three', 30_000);
    expect(await known()).toEqual(['https://example.com/three']);
  });

  it('that is larger by itself stays in its statement', async () => {
    await define('one', 100);
    await define('large', 70_000);
    expect(await known()).toEqual(['https://example.com/one']);
  });
});

describe('StatementRefs', () => {
  const reference = (id: string, target: string) =>
    statement({ id, object: { objectType: 'StatementRef', id: target } });

  it('by the thousand to a statement that comes last, at the end of a chain, keep nobody waiting', async () => {
    const [end = '', ...links] = Array.from({ length: 15 }, () => randomUUID());
    const late = randomUUID();
    const verb = { id: 'https://example.com/verbs/ended' };
    const chain = [statement({ id: end, verb }), ...links.map((id, i) => reference(id, links[i - 1] ?? end))];
    await send(chain);
    for (let batch = 0; batch < 3; batch += 1) {
      await send(Array.from({ length: 2000 }, () => reference(randomUUID(), late)));
    }
    const begun = performance.now();
    await send([reference(late, links.at(-1) ?? end)]);
    // Link by link it took more than five seconds.
    expect(performance.now() - begun).toBeLessThan(2500);
    expect(await count({ verb: verb.id })).toBe(15 + 6000 + 1);
    expect(await checkFile(lrs.file, { isFull: true })).toMatchObject({ findings: [] });
  });
});

describe('statements of megabytes', () => {
  it('make pages shorter, and none is missed', async () => {
    const ids = Array.from({ length: 6 }, () => randomUUID());
    for (const id of ids) await send([statement({ id, result: { response: 'x'.repeat(5_000_000) } })]);
    const sizes: number[] = [];
    const seen: string[] = [];
    let page = await client.get('statements', { ascending: true }).expect(200);
    for (;;) {
      sizes.push(page.body.statements.length);
      seen.push(...page.body.statements.map(({ id }: Json) => id));
      if (page.body.more === '') break;
      page = await client.get(page.body.more.replace('/xapi/', '')).expect(200);
    }
    expect(seen).toEqual(ids);
    expect(sizes).toEqual([3, 3]);
    const logged = await lrs.store.readLog({ afterSeq: 0, limit: 500 });
    expect(logged.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    const exported = await client.get('statements/export', { ascending: true }).buffer(true);
    expect(exported.text.trim().split('\n')).toHaveLength(6);
  });
});

describe('a signature', () => {
  it('that many statements of a batch name is opened once', async () => {
    const { id: _, ...signed } = statement({ timestamp: '2026-03-01T10:00:00Z' });
    const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    // What a definition says is not compared, so that the payload may be large and the statements small.
    const definition = { description: Object.fromEntries(languages.map((tag) => [tag, 'x'.repeat(900)])) };
    const payload = { ...signed, object: { ...(signed.object as Json), definition } };
    const data = Buffer.from(`${encode({ alg: 'RS256' })}.${encode(payload)}.${encode('signature')}`);
    const contentType = 'application/octet-stream';
    const attachments = [describeData(data, { usageType: signatureUsage, contentType })];
    const batch = Array.from({ length: 1500 }, () => ({ ...signed, id: randomUUID(), attachments }));
    const begun = performance.now();
    const { body } = await postParts(lrs, client, batch, [
      { data, headers: { 'Content-Type': contentType } },
    ]);
    expect(body).toEqual(batch.map(({ id }) => id));
    // Opened for each of them it took more than four seconds.
    expect(performance.now() - begun).toBeLessThan(2500);
  });
});

/** As many language tags as make a payload of some 600 KB. */
const languages = Array.from({ length: 650 }, (_, i) => `x-${i.toString(36)}`);
