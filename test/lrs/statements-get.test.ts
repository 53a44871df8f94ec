// Communication 2.1.3 GET Statements, over HTTP: filters, pages, StatementRefs, voiding, formats.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type Client, guru, idsOf, type Json, startLrs, statement, type TestLrs } from './harness.ts';

let lrs: TestLrs;
let client: Client;
beforeAll(async () => {
  lrs = await startLrs({ maxPageSize: 30 });
  client = await lrs.client();
});
afterAll(async () => {
  expect(lrs.errors).toEqual([]);
  await lrs.close();
});

async function store(...batch: Json[]): Promise<void> {
  await client.post('statements', batch).expect(200);
}
const byMail = (mail: string): Json => ({ mbox: `mailto:${mail}` });
/** An activity that no other test uses. */
const freshActivity = (): string => `http://example.com/activity/${randomUUID()}`;
const about = (id: string): Json => ({ object: { id } });

describe('Communication 2.1.3 GET Statements: filters', () => {
  const activity = freshActivity();
  const registration = randomUUID();
  const course = freshActivity();
  const ani = { mbox: `mailto:ani-${randomUUID()}@example.com` };
  const one = statement({ actor: ani, object: { id: activity }, context: { registration } });
  const two = statement({
    actor: { objectType: 'Group', member: [ani] },
    verb: { id: 'http://example.com/verbs/two' },
    context: { contextActivities: { grouping: [{ id: course }, { id: activity }] } },
  });
  const three = statement({ context: { instructor: ani, registration }, object: { id: course } });
  const four = statement({
    object: {
      objectType: 'SubStatement',
      actor: ani,
      verb: { id: 'http://example.com/verbs/four' },
      object: { id: activity },
    },
  });
  beforeAll(() => store(one, two, three, four));

  const found = async (query: Record<string, string | number | boolean>) =>
    idsOf(await client.get('statements', { ascending: true, ...query }).expect(200));
  const agent = JSON.stringify(ani);

  it('agent', async () => expect(await found({ agent })).toEqual([one.id, two.id]));
  it('related_agents', async () =>
    expect(await found({ agent, related_agents: true })).toEqual([one.id, two.id, three.id, four.id]));
  it('verb', async () => expect(await found({ verb: 'http://example.com/verbs/two' })).toEqual([two.id]));
  it('activity', async () => expect(await found({ activity })).toEqual([one.id]));
  it('related_activities', async () =>
    expect(await found({ activity, related_activities: true })).toEqual([one.id, two.id, four.id]));
  it('registration, in any letter case', async () =>
    expect(await found({ registration: registration.toUpperCase() })).toEqual([one.id, three.id]));
  it('several at once', async () => {
    expect(await found({ agent, registration })).toEqual([one.id]);
    expect(await found({ agent, activity: course, related_agents: true, related_activities: true })).toEqual([
      two.id,
      three.id,
    ]);
    expect(await found({ activity, verb: 'http://example.com/verbs/two' })).toEqual([]);
  });
  it('authority counts as a related agent', async () => {
    const authority = JSON.stringify({ account: { homePage: 'https://lrs.example.org', name: client.key } });
    expect(await found({ agent: authority, activity })).toEqual([]);
    expect(await found({ agent: authority, related_agents: true, activity })).toEqual([one.id]);
  });
  it('since (exclusive), until (inclusive), ascending and limit', async () => {
    const all = await client.get('statements', { registration, ascending: true });
    const [first, second] = all.body.statements;
    expect(await found({ registration, since: first.stored })).toEqual([three.id]);
    expect(await found({ registration, until: first.stored })).toEqual([one.id]);
    expect(await found({ registration, since: first.stored, until: second.stored })).toEqual([three.id]);
    expect(await found({ registration, since: second.stored })).toEqual([]);
    expect(idsOf(await client.get('statements', { registration }))).toEqual([three.id, one.id]);
    expect(await found({ registration, limit: 1 })).toEqual([one.id]);
  });
  it('answers an empty result for what nobody has said', async () => {
    const { body } = await client.get('statements', { verb: 'http://example.com/never' }).expect(200);
    expect(body).toEqual({ statements: [], more: '' });
  });
  it.each<[string, Record<string, string>]>([
    ['an unknown parameter', { foo: 'bar' }],
    ['another letter case', { Agent: '{}' }],
    ['an agent that is no JSON', { agent: 'x' }],
    ['an agent without identifier', { agent: '{"name":"x"}' }],
    ['an anonymous group', { agent: JSON.stringify({ objectType: 'Group', member: [guru] }) }],
    ['a verb that is no IRI', { verb: 'x' }],
    ['an activity that is no IRI', { activity: 'x' }],
    ['a registration that is no UUID', { registration: 'x' }],
    ['a boolean that is none', { ascending: 'yes' }],
    ['a timestamp that is none', { since: 'yesterday' }],
    ['a negative limit', { limit: '-1' }],
    ['an unknown format', { format: 'pretty' }],
    ['a forged more', { more: 'abc' }],
    ['an altered more', { more: Buffer.from('{"filters":{"x":1}}').toString('base64url') }],
    ['statementId with others', { statementId: randomUUID(), limit: '1' }],
    ['both ids', { statementId: randomUUID(), voidedStatementId: randomUUID() }],
    ['statementId that is no UUID', { statementId: 'x' }],
  ])('refuses %s', async (_, query) => {
    const { body } = await client.get('statements', query).expect(400);
    expect(typeof body.error).toBe('string');
  });
  it('reads a zone whose + was not encoded', async () => {
    await request(lrs.server)
      .get('/xapi/statements?since=2026-01-01T00:00:00+07:00&limit=1')
      .set(client.headers)
      .expect(200);
  });
});

describe('Data 2.5 Retrieval: more', () => {
  it.each([true, false])(
    'walks without gap or repetition while statements arrive (ascending %p)',
    async (ascending) => {
      const activity = freshActivity();
      const sent = Array.from({ length: 25 }, () => statement(about(activity)));
      await store(...sent);
      const seen: string[] = [];
      let response = await client.get('statements', { activity, ascending, limit: 4 }).expect(200);
      for (;;) {
        seen.push(...idsOf(response));
        const { more } = response.body as { more: string };
        if (more === '') break;
        expect(more.startsWith('/xapi/statements?')).toBe(true);
        await store(statement(about(activity)));
        response = await request(lrs.server).get(more).set(client.headers).expect(200);
      }
      const ids = sent.map(({ id }) => id);
      expect(seen).toEqual(ascending ? ids : ids.reverse());
    },
  );
  it('takes limit=0 and a huge limit as the most the server allows', async () => {
    await store(...Array.from({ length: 31 }, () => statement()));
    for (const query of [{ limit: 0 }, {}, { limit: 100000 }]) {
      const { body } = await client.get('statements', query).expect(200);
      expect(body.statements).toHaveLength(30);
      expect(body.more).not.toBe('');
    }
  });
});

describe('Communication 2.1.3 StatementRefs and 2.1.4 Voided Statements', () => {
  const voiding = (id: string): Json & { id: string } =>
    statement({
      actor: byMail('admin@example.com'),
      verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
      object: { objectType: 'StatementRef', id },
    });
  it('finds statements that target a match, through others as well', async () => {
    const activity = freshActivity();
    const target = statement(about(activity));
    const comment = statement({
      object: { objectType: 'StatementRef', id: target.id },
      actor: byMail('b@example.com'),
    });
    const reply = statement({
      object: { objectType: 'StatementRef', id: comment.id },
      actor: byMail('c@example.com'),
    });
    await store(reply, comment, target);
    expect(idsOf(await client.get('statements', { activity, ascending: true }))).toEqual([
      reply.id,
      comment.id,
      target.id,
    ]);
  });
  it('hides a voided statement, except by voidedStatementId, and shows the voiding one', async () => {
    const activity = freshActivity();
    const target = statement(about(activity));
    const cancel = voiding(target.id);
    await store(target, cancel);
    await client.get('statements', { statementId: target.id }).expect(404);
    const { body } = await client.get('statements', { voidedStatementId: target.id }).expect(200);
    expect(body.id).toBe(target.id);
    expect(idsOf(await client.get('statements', { activity }))).toEqual([cancel.id]);
    await client.get('statements', { voidedStatementId: cancel.id }).expect(404);
  });
  it('voids a statement that arrives after its voiding statement', async () => {
    const target = statement();
    await store(voiding(target.id));
    await store(target);
    await client.get('statements', { statementId: target.id }).expect(404);
    await client.get('statements', { voidedStatementId: target.id }).expect(200);
  });
  it('does not void a voiding statement', async () => {
    const first = voiding(randomUUID());
    await store(first);
    await store(voiding(first.id));
    await client.get('statements', { statementId: first.id }).expect(200);
    const late = voiding(randomUUID());
    await store(voiding(late.id));
    await store(late);
    await client.get('statements', { statementId: late.id }).expect(200);
  });
});

describe('Communication 2.1.3 format', () => {
  const id = freshActivity();
  const one = statement({
    actor: { objectType: 'Group', name: 'Kelas', member: [{ ...guru, name: 'Siti' }] },
    object: { id, definition: { name: { en: 'What is AI', id: 'Apa itu AI' }, description: { id: '…' } } },
  });
  beforeAll(async () => {
    await store(one);
    await store(
      statement({ object: { id, definition: { name: { id: 'Apa itu KA' }, type: 'http://example.com/t' } } }),
    );
  });
  const get = async (format: string, language = '*') =>
    (
      await client
        .get('statements', { statementId: one.id, format })
        .set('Accept-Language', language)
        .expect(200)
    ).body;

  it('exact returns what was received', async () => expect(await get('exact')).toMatchObject(one));
  it('ids returns identifiers only', async () => {
    const body = await get('ids');
    expect(body.actor).toEqual({ objectType: 'Group', member: [guru] });
    expect(body.verb).toEqual({ id: one.verb && (one.verb as Json).id });
    expect(body.object).toEqual({ id });
  });
  it('canonical merges definitions and picks a language for each map', async () => {
    const indonesian = await get('canonical', 'id, en;q=0.5');
    expect(indonesian.object.definition).toEqual({
      name: { id: 'Apa itu KA' },
      description: { id: '…' },
      type: 'http://example.com/t',
    });
    const english = await get('canonical', 'en-GB;q=0.9, en;q=0.8');
    expect(english.object.definition.name).toEqual({ en: 'What is AI' });
    expect(english.object.definition.description).toEqual({ id: '…' });
    expect(english.actor).toEqual(one.actor);
  });
});

describe('Communication 1.1 HEAD and 2.1.3 X-Experience-API-Consistent-Through', () => {
  it('HEAD answers as GET without a body', async () => {
    const one = statement();
    await store(one);
    const head = await client.head('statements', { statementId: one.id }).expect(200);
    expect(head.text).toBeUndefined();
    expect(head.headers['last-modified']).toBeDefined();
    await client.head('statements', { statementId: randomUUID() }).expect(404);
  });
  it('is on every answer of the resource, recent, and kept', async () => {
    const before = await client.get('statements', { statementId: randomUUID() }).expect(404);
    const through = String(before.headers['x-experience-api-consistent-through']);
    expect(Math.abs(Date.parse(through) - Date.now())).toBeLessThan(10_000);
    const one = statement();
    await store(one);
    const { body } = await client.get('statements', { statementId: one.id });
    expect(body.stored > through).toBe(true);
  });
});
