// Communication 2.1.3 (2.0: 4.1.6.1): the format of statements that GET returns, and their attachments.
import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type Json, statement } from '../harness.ts';
import { editions, type Query, useEditions } from './editions.ts';

const { client: clientOf, bare } = useEditions();
const freshActivity = (): string => `http://example.com/${randomUUID()}`;

describe.each(editions)('Communication 2.1.3 format and attachments (%s)', (version) => {
  const id = freshActivity();
  const other = freshActivity();
  const siti = { objectType: 'Agent', mbox: 'mailto:siti@example.com', name: 'Siti' };
  const team = { objectType: 'Group', mbox: 'mailto:kelas@example.com', name: 'Kelas', member: [siti] };
  const component = { id: 'a', description: { en: 'One', id: 'Satu' } };
  const definition = {
    name: { en: 'What', id: 'Apa' },
    description: { id: 'Tentang', en: 'About' },
    type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
    interactionType: 'choice',
    choices: [component],
  };
  const one = statement({
    actor: { objectType: 'Group', name: 'Kelas', member: [siti] },
    verb: { id: 'http://example.com/verb', display: { en: 'tried', id: 'mencoba' } },
    object: { objectType: 'Activity', id, definition },
    context: {
      team,
      instructor: siti,
      contextActivities: { parent: [{ id: other, definition: { name: { en: 'P' } } }] },
    },
  });
  const get = async (query: Query, language?: string) => {
    await clientOf(version).post('statements', one).expect(200);
    const call = clientOf(version).get('statements', query);
    return (await (language === undefined ? call : call.set('Accept-Language', language)).expect(200)).body;
  };
  const bySelf = async (format: string, language?: string) => get({ statementId: one.id, format }, language);

  it('exact: as it was received', async () => {
    expect(await bySelf('exact', 'id')).toMatchObject(one);
    expect(await get({ statementId: one.id })).toEqual(await bySelf('exact'));
  });
  it('ids: no more than identifies agents, groups, activities and verbs', async () => {
    const { mbox } = siti;
    const expected = {
      id: one.id,
      actor: { objectType: 'Group', member: [{ objectType: 'Agent', mbox }] },
      verb: { id: 'http://example.com/verb' },
      object: { objectType: 'Activity', id },
      context: {
        team: { objectType: 'Group', mbox: team.mbox },
        instructor: { objectType: 'Agent', mbox },
        contextActivities: { parent: [{ id: other }] },
      },
    };
    const { stored: _, timestamp: __, authority: ___, version: ____, ...body } = await bySelf('ids');
    expect(body).toEqual(expected);
    const page = await get({ activity: id, format: 'ids' });
    expect(page.statements[0]).toMatchObject(expected);
  });
  const languages: readonly (readonly [header: string | undefined, chosen: string])[] = [
    ['en', 'en'],
    ['id, en;q=0.5', 'id'],
    ['id;q=0.2, en;q=0.9', 'en'],
    ['EN-gb, id;q=0.1', 'id'],
    ['en-GB', 'en'],
    ['en;q=0, *', 'id'],
    ['fr, id;q=0.1, *;q=0', 'id'],
    // Where nothing decides:
    ['fr, *;q=0.1', 'any one'],
    ['*', 'any one'],
    ['', 'any one'],
    [';;,q=x', 'any one'],
    [undefined, 'any one'],
  ];
  it.each(languages)(
    'canonical: one language of each map, chosen by Accept-Language %s',
    async (header, chosen) => {
      const { object, verb, actor } = await bySelf('canonical', header);
      const maps = [object.definition.name, object.definition.description, verb.display];
      for (const map of [...maps, object.definition.choices[0].description]) {
        expect(Object.keys(map)).toEqual([
          chosen === 'any one' ? expect.stringMatching(/^(en|id)$/) : chosen,
        ]);
      }
      expect(actor).toEqual(one.actor);
    },
  );
  it('canonical: each map is filtered by itself, and what the LRS knows of an activity is added', async () => {
    const activity = freshActivity();
    const define = (parts: Json) =>
      clientOf(version)
        .post('statements', statement({ object: { id: activity, definition: parts } }))
        .expect(200);
    await define({ name: { en: 'What', id: 'Apa' }, description: { id: 'Tentang' } });
    await define({ type: 'http://example.com/type' });
    const { statements } = await get({ activity, format: 'canonical' }, 'en, id;q=0.1');
    for (const { object } of statements) {
      expect(object.definition).toEqual({
        name: { en: 'What' },
        description: { id: 'Tentang' },
        type: 'http://example.com/type',
      });
    }
  });

  it('attachments=true answers multipart/mixed with every attachment, false and nothing answer JSON', async () => {
    const data = Buffer.from('isi lampiran\r\n--x');
    const sha2 = createHash('sha256').update(data).digest('hex');
    const attachment = {
      usageType: 'http://example.com/usage',
      display: { id: 'Lampiran' },
      contentType: 'text/plain',
      length: data.length,
      sha2,
    };
    const activity = freshActivity();
    const with1 = statement({ object: { id: activity }, attachments: [attachment] });
    const part = `Content-Type: text/plain\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: ${sha2}`;
    const json = `--y\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(with1)}\r\n`;
    const body = Buffer.concat([
      Buffer.from(`${json}--y\r\n${part}\r\n\r\n`),
      data,
      Buffer.from('\r\n--y--'),
    ]);
    const send = bare('post', 'statements')
      .set(clientOf(version).headers)
      .serialize((bytes) => bytes);
    await send.set('Content-Type', 'multipart/mixed; boundary=y').send(body).expect(200);
    for (const query of [{ statementId: with1.id }, { activity }, { activity: freshActivity() }]) {
      for (const attachments of [undefined, 'false']) {
        const call = clientOf(version).get('statements', attachments ? { ...query, attachments } : query);
        const plain = await call.expect(200);
        expect(plain.headers['content-type']).toBe('application/json');
        expect(plain.text).not.toContain(data.toString());
      }
      const call = clientOf(version)
        .get('statements', { ...query, attachments: true })
        .buffer(true);
      const { headers, body: raw } = await call
        .parse((response, done) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => done(null, Buffer.concat(chunks)));
        })
        .expect(200);
      const boundary = /^multipart\/mixed; boundary="?([^"]+)"?$/.exec(String(headers['content-type']))?.[1];
      const parts = raw.toString('latin1').split(`--${boundary}`).slice(1);
      expect(parts.at(-1)?.trim()).toBe('--');
      expect(parts[0]).toMatch(/^\r\nContent-Type: ?application\/json\r\n/i);
      const count = 'activity' in query && query.activity !== activity ? 0 : 1;
      expect(parts).toHaveLength(2 + count);
      for (const text of parts.slice(1, 1 + count)) {
        expect(text).toMatch(/\r\nContent-Type: ?text\/plain\r\n/i);
        expect(text).toMatch(/\r\nContent-Transfer-Encoding: ?binary\r\n/i);
        expect(text).toMatch(new RegExp(`\\r\\nX-Experience-API-Hash: ?${sha2}\\r\\n`, 'i'));
        expect(text.endsWith(`\r\n\r\n${data.toString()}\r\n`)).toBe(true);
      }
    }
  });
});
