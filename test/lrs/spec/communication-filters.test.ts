// Communication 2.1.3 and 2.1.4, Data 2.5 (2.0: 4.1.6.1): filters, StatementRefs, voided statements, and the walk of `more`.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type Client, idsOf, type Json, statement } from '../harness.ts';
import { editions, type Query, useEditions } from './editions.ts';

const { client: clientOf, bare } = useEditions();

type Sent = Json & { id: string };
const iri = (): string => `http://example.com/${randomUUID()}`;
const someone = (): { mbox: string } => ({ mbox: `mailto:${randomUUID()}@example.com` });
const refTo = (id: string, parts: Json = {}): Sent =>
  statement({ actor: someone(), verb: { id: iri() }, object: { objectType: 'StatementRef', id }, ...parts });
const voiding = (id: string): Sent => refTo(id, { verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } });
const about = (activity: string, parts: Json = {}): Sent => statement({ object: { id: activity }, ...parts });

async function store(client: Client, ...batch: Json[]): Promise<void> {
  await client.post('statements', batch).expect(200);
}
/** Ids of what is found, oldest first. */
async function found(client: Client, query: Query): Promise<string[]> {
  return idsOf(await client.get('statements', { ascending: 'true', ...query }).expect(200));
}

describe.each(editions)('Communication 2.1.3 filters by agent (%s)', (version) => {
  const identities: Json[] = [
    { mbox: `mailto:${randomUUID()}@example.com` },
    { mbox_sha1sum: 'ebd31e95054c018b10727ccffd2ef2ec3a016ee9' },
    { openid: `https://example.com/${randomUUID()}` },
    { account: { homePage: 'https://example.com', name: randomUUID() } },
  ];
  const places: readonly (readonly [place: string, related: boolean, parts: (who: Json) => Json])[] = [
    ['actor', false, (who) => ({ actor: who })],
    ['a member of the actor', false, (who) => ({ actor: { objectType: 'Group', member: [who] } })],
    ['object', false, (who) => ({ object: { ...who, objectType: 'Agent' } })],
    ['a member of the object', false, (who) => ({ object: { objectType: 'Group', member: [who] } })],
    ['instructor', true, (who) => ({ context: { instructor: who } })],
    ['team', true, (who) => ({ context: { team: { ...who, objectType: 'Group' } } })],
    ['a member of the team', true, (who) => ({ context: { team: { objectType: 'Group', member: [who] } } })],
    ['actor of a SubStatement', true, (who) => sub({ actor: who })],
    ['object of a SubStatement', true, (who) => sub({ object: { ...who, objectType: 'Agent' } })],
    ['instructor of a SubStatement', true, (who) => sub({ context: { instructor: who } })],
  ];
  const modern: typeof places = [
    [
      'context agent',
      true,
      (agent) => ({ context: { contextAgents: [{ objectType: 'contextAgent', agent }] } }),
    ],
    [
      'context group',
      true,
      (who) => ({
        context: { contextGroups: [{ objectType: 'contextGroup', group: { ...who, objectType: 'Group' } }] },
      }),
    ],
  ];
  const sub = (parts: Json): Json => {
    const { id: _, ...body } = statement({ actor: someone(), ...parts });
    return { object: { objectType: 'SubStatement', ...body } };
  };
  it.each(version === '2.0.0' ? [...places, ...modern] : places)('finds by %s', async (_, related, parts) => {
    const client = clientOf(version);
    for (const identity of identities) {
      const registration = randomUUID();
      const one = statement({ actor: someone(), ...parts(identity) });
      const context = { ...(one.context as Json | undefined), registration };
      await store(client, { ...one, context }, statement({ actor: someone(), context: { registration } }));
      const agent = JSON.stringify({ name: 'Another name', ...identity });
      expect(await found(client, { agent, registration })).toEqual(related ? [] : [one.id]);
      expect(await found(client, { agent, registration, related_agents: 'true' })).toEqual([one.id]);
      const other = JSON.stringify(someone());
      expect(await found(client, { agent: other, registration, related_agents: 'true' })).toEqual([]);
    }
  });
  it('an identified Group is found by its own identifier; its authority only among the related', async () => {
    const client = clientOf(version);
    const group = { objectType: 'Group', ...someone(), member: [someone()] };
    const registration = randomUUID();
    const one = statement({ actor: group, context: { registration } });
    await store(client, one);
    expect(
      await found(client, { agent: JSON.stringify({ ...group, member: undefined }), registration }),
    ).toEqual([one.id]);
    const authority = JSON.stringify({ account: { homePage: 'https://lrs.example.org', name: client.key } });
    expect(await found(client, { agent: authority, registration })).toEqual([]);
    expect(await found(client, { agent: authority, registration, related_agents: 'true' })).toEqual([one.id]);
  });
});

describe.each(editions)(
  'Communication 2.1.3 filters by activity, verb, registration and time (%s)',
  (version) => {
    it('activity is the object; related_activities adds context activities and SubStatements', async () => {
      const client = clientOf(version);
      const activity = iri();
      const direct = about(activity);
      const { id: _, ...inner } = about(activity);
      const related = [
        ...['parent', 'grouping', 'category', 'other'].map((kind) =>
          statement({ context: { contextActivities: { [kind]: [{ id: activity }] } } }),
        ),
        statement({ context: { contextActivities: { parent: { id: activity } } } }),
        statement({ object: { objectType: 'SubStatement', ...inner } }),
        statement({
          object: {
            objectType: 'SubStatement',
            ...inner,
            object: { id: iri() },
            context: { contextActivities: { other: [{ id: activity }] } },
          },
        }),
      ];
      await store(client, direct, ...related);
      expect(await found(client, { activity })).toEqual([direct.id]);
      expect(await found(client, { activity, related_activities: 'false' })).toEqual([direct.id]);
      const all = [direct, ...related].map(({ id }) => id);
      expect(await found(client, { activity, related_activities: 'true' })).toEqual(all);
    });
    it('verb and registration are the same, letter by letter (a UUID in any case)', async () => {
      const client = clientOf(version);
      const verb = iri();
      const registration = randomUUID();
      const one = statement({ verb: { id: verb }, context: { registration } });
      await store(client, one, statement({ verb: { id: `${verb}/more` } }));
      expect(await found(client, { verb })).toEqual([one.id]);
      expect(await found(client, { verb: verb.toUpperCase().replace('HTTP', 'http') })).toEqual([]);
      expect(await found(client, { registration: registration.toUpperCase() })).toEqual([one.id]);
      expect(await found(client, { verb, registration })).toEqual([one.id]);
      expect(await found(client, { verb, registration: randomUUID() })).toEqual([]);
    });
    it('since leaves out its own moment, until holds it, in any time zone', async () => {
      const client = clientOf(version);
      const activity = iri();
      const sent = [about(activity), about(activity), about(activity)];
      for (const one of sent) await store(client, one);
      const ids = sent.map(({ id }) => id);
      const { body } = await client.get('statements', { activity, ascending: true });
      const [first = '', second = ''] = (body.statements as { stored: string }[]).map(({ stored }) => stored);
      expect(await found(client, { activity, since: first })).toEqual(ids.slice(1));
      expect(await found(client, { activity, until: second })).toEqual(ids.slice(0, 2));
      expect(await found(client, { activity, since: first, until: second })).toEqual([ids[1]]);
      expect(await found(client, { activity, since: second, until: first })).toEqual([]);
      expect(await found(client, { activity, since: first.replace('Z', '+00:00') })).toEqual(ids.slice(1));
      expect(await found(client, { activity, since: '2099-01-01T00:00:00Z' })).toEqual([]);
    });
  },
);

describe.each(editions)('Communication 2.1.3 StatementRefs (%s)', (version) => {
  it('what targets a match matches, through others as well, whichever arrived first', async () => {
    const client = clientOf(version);
    for (const order of ['forward', 'backward']) {
      const activity = iri();
      const registration = randomUUID();
      const actor = someone();
      const target = about(activity, { actor, context: { registration } });
      const comment = refTo(target.id);
      const reply = refTo(comment.id);
      const chain = order === 'forward' ? [target, comment, reply] : [reply, comment, target];
      for (const one of chain) await store(client, one);
      const ids = chain.map(({ id }) => id);
      const agent = JSON.stringify(actor);
      const verb = iri();
      for (const query of [{ activity }, { agent }, { registration }, { activity, agent }]) {
        expect(await found(client, query)).toEqual(ids);
      }
      // The conditions have to be met together by one statement of the chain.
      const both = { activity, agent: JSON.stringify(comment.actor) };
      expect(await found(client, both)).toEqual([]);
      expect(await found(client, { activity, verb })).toEqual([]);
      expect(await found(client, { activity, limit: '1' })).toEqual(ids.slice(0, 1));
    }
  });
  it('since and until are asked of the statement that is returned', async () => {
    const client = clientOf(version);
    const activity = iri();
    const target = about(activity);
    await store(client, target);
    const comment = refTo(target.id);
    await store(client, comment);
    const { body } = await client.get('statements', { statementId: target.id });
    expect(await found(client, { activity, since: body.stored })).toEqual([comment.id]);
    expect(await found(client, { activity, until: body.stored })).toEqual([target.id]);
  });
  it('a StatementRef in the context counts for nothing', async () => {
    const client = clientOf(version);
    const activity = iri();
    const target = about(activity);
    const beside = statement({ context: { statement: { objectType: 'StatementRef', id: target.id } } });
    await store(client, target, beside);
    expect(await found(client, { activity })).toEqual([target.id]);
  });
});

describe.each(editions)('Communication 2.1.4 Voided Statements (%s)', (version) => {
  it('a voided statement is returned for voidedStatementId only; what targets it still is', async () => {
    const client = clientOf(version);
    for (const order of ['before', 'after', 'together']) {
      const activity = iri();
      const target = about(activity);
      const comment = refTo(target.id);
      const reply = refTo(comment.id);
      const cancel = voiding(target.id);
      if (order === 'together') await store(client, target, comment, reply, cancel);
      else if (order === 'before')
        for (const one of [cancel, target, comment, reply]) await store(client, one);
      else for (const one of [target, comment, reply, cancel]) await store(client, one);
      await client.get('statements', { statementId: target.id }).expect(404);
      const { body } = await client.get('statements', { voidedStatementId: target.id }).expect(200);
      expect(body.id).toBe(target.id);
      await client.head('statements', { voidedStatementId: target.id }).expect(200);
      expect((await found(client, { activity })).sort()).toEqual([comment.id, reply.id, cancel.id].sort());
      await client.get('statements', { voidedStatementId: comment.id }).expect(404);
    }
  });
  it('a voiding statement cannot be voided, nor does an unknown target matter', async () => {
    const client = clientOf(version);
    const first = voiding(randomUUID());
    await store(client, first);
    const second = voiding(first.id);
    await client.put('statements', { statementId: second.id }, second).expect(204);
    for (const { id } of [first, second]) {
      await client.get('statements', { statementId: id }).expect(200);
      await client.get('statements', { voidedStatementId: id }).expect(404);
    }
  });
  it('a voided statement keeps its id', async () => {
    const client = clientOf(version);
    const target = statement();
    await store(client, target, voiding(target.id));
    await client.post('statements', { ...target, verb: { id: iri() } }).expect(409);
    await client.post('statements', target).expect(200);
    await client.get('statements', { statementId: target.id }).expect(404);
  });
});

describe.each(editions)('Data 2.5 more (%s)', (version) => {
  /** Walks to the end; between the pages something happens. */
  async function walk(query: Query, meanwhile: (page: number) => Promise<void>): Promise<string[]> {
    const seen: string[] = [];
    let response = await clientOf(version).get('statements', query).expect(200);
    for (let page = 1; ; page += 1) {
      seen.push(...idsOf(response));
      const { more } = response.body as { more: string };
      if (more === '') return seen;
      expect(more).toMatch(/^\/xapi\/statements\?/);
      await meanwhile(page);
      response = await bare('get', more.replace('/xapi/', '')).set(clientOf(version).headers).expect(200);
    }
  }

  it.each(['true', 'false'])(
    'neither repeats nor misses a statement, whatever arrives meanwhile (ascending %s)',
    async (ascending) => {
      const client = clientOf(version);
      const activity = iri();
      const late = Array.from({ length: 6 }, () => about(activity));
      // Statements between the matches that become matches when their target arrives, in the middle of the walk.
      const waiting = late.map(({ id }) => refTo(id));
      const sent = Array.from({ length: 18 }, () => about(activity));
      await store(client, ...sent.flatMap((one, i) => (i % 3 === 0 ? [waiting[i / 3] ?? one, one] : [one])));
      const seen = await walk({ activity, ascending, limit: '4' }, async (page) => {
        await store(client, about(activity), late[page - 1] ?? about(activity));
      });
      expect(new Set(seen).size).toBe(seen.length);
      const ids = sent.map(({ id }) => id);
      const known = new Set(ids);
      expect(seen.filter((id) => known.has(id))).toEqual(ascending === 'true' ? ids : ids.reverse());
      // What arrived after the walk had begun isn't part of it.
      expect(seen.filter((id) => late.some((one) => one.id === id))).toEqual([]);
    },
  );
  it.each(['true', 'false'])(
    'leaves out what is voided meanwhile, and nothing else (ascending %s)',
    async (ascending) => {
      const client = clientOf(version);
      const activity = iri();
      const sent = Array.from({ length: 12 }, () => about(activity));
      await store(client, ...sent);
      const inOrder = ascending === 'true' ? sent : [...sent].reverse();
      // The cursor itself, one on the next page, and one that has been sent.
      const gone = [inOrder[2], inOrder[4], inOrder[0]].map((one) => one?.id ?? '');
      const seen = await walk({ activity, ascending, limit: '3' }, async (page) => {
        if (page === 1) await store(client, ...gone.map(voiding));
      });
      expect(seen).toEqual(inOrder.map(({ id }) => id).filter((id, i) => i < 3 || !gone.includes(id)));
    },
  );
  it('keeps the format, and answers what it answered when it is followed again', async () => {
    const client = clientOf(version);
    const activity = iri();
    await store(client, about(activity), about(activity), about(activity));
    const { body } = await client.get('statements', { activity, limit: 1, format: 'ids' }).expect(200);
    const again = () => bare('get', String(body.more).replace('/xapi/', '')).set(client.headers).expect(200);
    const first = await again();
    expect(first.body.statements[0].verb).not.toHaveProperty('display');
    expect((await again()).body).toEqual(first.body);
    await bare('get', `${String(body.more).replace('/xapi/', '')}&limit=1`)
      .set(client.headers)
      .expect(400);
  });
});
