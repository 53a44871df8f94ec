// Server-Sent Events of new statements: nothing lost, nothing twice, at constant memory, for those who may read.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { revokeKey } from '../../lrs/index.ts';
import { eventsResource } from '../../lrs/resources/events.ts';
import { type Client, type Json, startLrs, statement, type TestLrs } from './harness.ts';
import { bodyOf, callDirectly, settled, stream, until, wrapStore } from './streams.ts';

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

/** What a browser's EventSource would know: the last id and the data of each event (WHATWG HTML 9.2.6). */
interface Listener {
  readonly status: number;
  readonly headers: Headers;
  readonly statements: Json[];
  readonly ids: string[];
  comments: number;
  lastId: string;
  leave(): void;
}

const leaving: (() => void)[] = [];
afterEach(() => {
  for (const leave of leaving.splice(0)) leave();
});

/** Listens over HTTP; resolves when the answer has begun and, with 200, its position is known. */
async function listen(
  query: Record<string, string> = {},
  lastEventId?: string,
  as: Client = client,
): Promise<Listener> {
  const going = new AbortController();
  const headers = { ...as.headers, ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }) };
  const path = `statements/events?${new URLSearchParams(query)}`;
  const response = await stream(lrs, path, headers, going.signal);
  const leave = (): void => going.abort();
  leaving.push(leave);
  const listener: Listener = {
    status: response.status,
    headers: response.headers,
    statements: [],
    ids: [],
    comments: 0,
    lastId: '',
    leave,
  };
  if (response.status !== 200 || response.body === null) return listener;
  void follow(response.body, listener).catch(() => undefined);
  await until(() => listener.lastId !== '');
  return listener;
}

async function follow(body: ReadableStream<Uint8Array>, listener: Listener): Promise<void> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) take(block, listener);
  }
}

function take(block: string, listener: Listener): void {
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
    if (field === '') listener.comments += 1;
    else if (field === 'id') listener.lastId = value;
    else if (field === 'data') data.push(value);
  }
  if (data.length === 0) return;
  listener.statements.push(JSON.parse(data.join('\n')) as Json);
  listener.ids.push(listener.lastId);
}

async function store(...batch: Json[]): Promise<void> {
  await client.post('statements', batch).expect(200);
}
const freshActivity = (): string => `http://example.com/activity/${randomUUID()}`;
const idsOf = (statements: readonly Json[]): unknown[] => statements.map(({ id }) => id);

describe('events of new statements', () => {
  it('come as they are stored, in order, each with its stored as id', async () => {
    await store(statement());
    const listener = await listen();
    expect(listener.headers.get('content-type')).toBe('text/event-stream');
    expect(listener.headers.get('cache-control')).toBe('no-store');
    const some = [statement(), statement(), statement()];
    await store(...some.slice(0, 2));
    await store(...some.slice(2));
    await until(() => listener.statements.length === 3);
    expect(idsOf(listener.statements)).toEqual(idsOf(some));
    expect(listener.ids).toEqual(listener.statements.map(({ stored }) => stored));
    const { body } = await client.get('statements', { statementId: some[0]?.id ?? '' }).expect(200);
    expect(listener.statements[0]).toEqual(body);
  });

  it('are filtered and formatted as GET Statements does it', async () => {
    const activity = freshActivity();
    const listener = await listen({ activity, related_activities: 'true', format: 'ids' });
    const verb = { id: 'http://example.com/verbs/did', display: { en: 'did' } };
    const wanted = statement({ verb, context: { contextActivities: { parent: [{ id: activity }] } } });
    await store(statement(), wanted, statement());
    await store(statement());
    await until(() => listener.statements.length > 0);
    await pause(250);
    expect(idsOf(listener.statements)).toEqual([wanted.id]);
    expect(listener.statements[0]?.verb).toEqual({ id: verb.id });
  });

  it('begin after since, where it is given', async () => {
    const activity = freshActivity();
    const some = [1, 2, 3].map(() => statement({ object: { id: activity } }));
    await store(...some);
    const { body } = await client.get('statements', { statementId: some[0]?.id ?? '' });
    const listener = await listen({ activity, since: body.stored });
    await until(() => listener.statements.length === 2);
    expect(idsOf(listener.statements)).toEqual(idsOf(some.slice(1)));
  });

  it('leave out what was voided before it could be sent', async () => {
    const activity = freshActivity();
    const [bad, good] = [statement({ object: { id: activity } }), statement({ object: { id: activity } })];
    const before = await listen();
    before.leave();
    const object = { objectType: 'StatementRef', id: bad.id };
    const voiding = statement({ verb: { id: 'http://adlnet.gov/expapi/verbs/voided' }, object });
    await store(bad, good, voiding);
    const listener = await listen({ activity }, before.lastId);
    await until(() => listener.statements.length > 1);
    // The voiding statement points at one that meets the filter, so it does as well.
    expect(idsOf(listener.statements)).toEqual([good.id, voiding.id]);
  });

  it('show a key only what it may see', async () => {
    const mine = await lrs.client({ scopes: ['statements/write', 'statements/read/mine'] });
    const listener = await listen({}, undefined, mine);
    const own = statement();
    await store(statement());
    await mine.post('statements', own).expect(200);
    await until(() => listener.statements.length > 0);
    expect(idsOf(listener.statements)).toEqual([own.id]);
  });
});

describe('Last-Event-ID', () => {
  it('goes on without gap or duplicate, wherever the connection broke', async () => {
    const breaks = fc.array(fc.nat(4), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(breaks, fc.nat(70), async (steps, size) => {
        const activity = freshActivity();
        const many = (n: number) => Array.from({ length: n }, () => statement({ object: { id: activity } }));
        const sent: Json[] = [];
        const seen: Json[] = [];
        let lastId: string | undefined;
        for (const step of steps) {
          const listener: Listener = await listen({ activity }, lastId);
          const batch = many(size + step + 1);
          await store(...batch);
          sent.push(...batch);
          await until(() => listener.statements.length > Math.min(step, batch.length - 1));
          listener.leave();
          // As a client would: what has come after the break counts as never come.
          const kept = listener.statements.slice(0, step + 1);
          seen.push(...kept);
          lastId = listener.ids[kept.length - 1];
          const away = many(step);
          if (away.length > 0) await store(...away);
          sent.push(...away);
        }
        const last = await listen({ activity }, lastId);
        await until(() => seen.length + last.statements.length >= sent.length);
        expect(idsOf([...seen, ...last.statements])).toEqual(idsOf(sent));
        last.leave();
      }),
      { numRuns: 10 },
    );
  });

  it('is known before the first event, so that nothing is lost that early', async () => {
    const activity = freshActivity();
    const early = await listen({ activity });
    early.leave();
    const missed = statement({ object: { id: activity } });
    await store(missed);
    const listener = await listen({ activity }, early.lastId);
    await until(() => listener.statements.length > 0);
    expect(idsOf(listener.statements)).toEqual([missed.id]);
  });

  it('wins over since, which a client repeats with its URL', async () => {
    const activity = freshActivity();
    const [one, two] = [statement({ object: { id: activity } }), statement({ object: { id: activity } })];
    await store(one, two);
    const { body } = await client.get('statements', { statementId: one.id });
    const listener = await listen({ activity, since: '2020-01-01T00:00:00Z' }, body.stored);
    await until(() => listener.statements.length > 0);
    expect(idsOf(listener.statements)).toEqual([two.id]);
  });
});

describe('refusals', () => {
  it.each([
    ['until=2030-01-01T00:00:00Z', 'until: is not a parameter of this request'],
    ['ascending=true', 'ascending: is not a parameter of this request'],
    ['limit=1', 'limit: is not a parameter of this request'],
    ['verb=x y', 'verb: '],
  ])('?%s: 400', async (query, message) => {
    const { body } = await client.get(`statements/events?${query}`).expect(400);
    expect(body.error).toContain(message);
  });
  it('an id that no event had: 400', async () => {
    const { body } = await client.get('statements/events').set('Last-Event-ID', '17').expect(400);
    expect(body).toMatchObject({ property: 'Last-Event-ID' });
  });
  it('a key that may not read: 403; none: 401', async () => {
    const writer = await lrs.client({ scopes: ['statements/write', 'state'] });
    await writer.get('statements/events').expect(403);
    expect((await stream(lrs, 'statements/events', {})).status).toBe(401);
  });
  it('HEAD ends at once', async () => {
    const head = await client.head('statements/events').expect(200);
    expect(head.headers['content-type']).toBe('text/event-stream');
  });
});

describe('a listener', () => {
  it('is one of so many: the next is told to come later, until one leaves', async () => {
    const small = await startLrs({ maxListeners: 2 });
    const reader = await small.client();
    const going = [new AbortController(), new AbortController()];
    for (const { signal } of going) {
      expect((await stream(small, 'statements/events', reader.headers, signal)).status).toBe(200);
    }
    const refused = await reader.get('statements/events').expect(503);
    expect(refused.headers['retry-after']).toBe('30');
    expect(refused.body.error).toContain('2 listeners are connected already');
    going[0]?.abort();
    await until(async () => {
      const again = new AbortController();
      const { status } = await stream(small, 'statements/events', reader.headers, again.signal);
      again.abort();
      return status === 200;
    });
    await small.close();
  });

  it('hears a comment when nothing else is to be said', async () => {
    const { response, leave } = await callDirectly(eventsResource(50), lrs, client);
    const body = bodyOf(response);
    expect(String((await body.next()).value)).toMatch(/^retry: \d+\nid: \S+\n\n$/);
    expect((await body.next()).value).toBe(':\n\n');
    expect((await body.next()).value).toBe(':\n\n');
    leave();
    expect((await body.next()).done).toBe(true);
  });

  it('hears it, too, while only others’ statements come in', async () => {
    const resource = eventsResource(300);
    const { response, leave } = await callDirectly(resource, lrs, client, { activity: freshActivity() });
    const body = bodyOf(response);
    await body.next();
    const beat = body.next();
    const storing = (async () => {
      for (let n = 0; n < 10; n += 1) {
        await store(statement());
        await pause(50);
      }
    })();
    expect((await beat).value).toBe(':\n\n');
    leave();
    await storing;
  });

  it('that is slow falls behind on the log: a page at a time is read, and only when the last one is taken', async () => {
    let reads = 0;
    const counting = wrapStore(lrs.store, {
      queryStatements: (query) => {
        reads += 1;
        return lrs.store.queryStatements(query);
      },
    });
    const { response, leave } = await callDirectly(eventsResource(), { store: counting }, client);
    const body = bodyOf(response);
    await body.next();
    const many = Array.from({ length: 400 }, () => statement());
    for (let n = 0; n < many.length; n += 100) await store(...many.slice(n, n + 100));
    expect(await settled(() => reads)).toBe(0);
    const ids: unknown[] = [];
    while (ids.length < many.length) {
      const text = String((await body.next()).value);
      const events = text.split('\n\n').slice(0, -1);
      expect(events.length).toBeLessThanOrEqual(50);
      for (const event of events) ids.push((JSON.parse(event.replace(/^id: .*\ndata: /, '')) as Json).id);
    }
    expect(ids).toEqual(idsOf(many));
    expect(reads).toBeLessThanOrEqual(many.length / 50);
    leave();
  });

  it('looks for news a few times a second, however often something is stored', async () => {
    let reads = 0;
    const counting = wrapStore(lrs.store, {
      queryStatements: (query) => {
        reads += 1;
        return lrs.store.queryStatements(query);
      },
    });
    const query = { activity: freshActivity() };
    const { response, leave } = await callDirectly(eventsResource(), { store: counting }, client, query);
    const body = bodyOf(response);
    await body.next();
    const waiting = body.next();
    const start = Date.now();
    for (let commits = 0; commits < 150; commits += 1) await store(statement());
    expect(reads).toBeGreaterThan(0);
    expect(reads).toBeLessThanOrEqual((Date.now() - start) / 100 + 2);
    leave();
    expect((await waiting).done).toBe(true);
  });

  it('is forgotten when it leaves', async () => {
    let watching = 0;
    const counting = wrapStore(lrs.store, {
      onStored: (wake) => {
        const stop = lrs.store.onStored(wake);
        watching += 1;
        return () => {
          watching -= 1;
          stop();
        };
      },
    });
    const { response, leave } = await callDirectly(eventsResource(), { store: counting }, client);
    const body = bodyOf(response);
    await body.next();
    const waiting = body.next();
    expect(watching).toBe(1);
    leave();
    expect(watching).toBe(0);
    expect((await waiting).done).toBe(true);
  });

  it('is cut off when its key is revoked', async () => {
    const reader = await lrs.client();
    const { response, leave } = await callDirectly(eventsResource(50), lrs, reader);
    const body = bodyOf(response);
    await body.next();
    await revokeKey(lrs.store, reader.key);
    await expect(body.next()).rejects.toMatchObject({ status: 401 });
    leave();
  });
});
