// Communication 1.1, 3.2, 3.3 and 4 (2.0: 4.1.1, 4.1.5, 4.1.7, 4.1.8): what holds for requests to every resource.
import { describe, expect, it } from '@jest/globals';
import { editions, type Query, everyResource as resources, useEditions } from './editions.ts';

const { client: clientOf, bare } = useEditions();

const guarded = resources.filter(([path]) => path !== 'about');

describe.each(editions)('Communication 1.1 HEAD and 3.1 ETag (%s)', (version) => {
  it.each(resources)('HEAD %s answers as GET does, without a body', async (path, query) => {
    const get = await clientOf(version).get(path, query).expect(200);
    const head = await clientOf(version).head(path, query).expect(200);
    expect(head.text).toBeUndefined();
    expect(get.headers.etag).toMatch(/^"[0-9a-f]{40}"$/);
    for (const name of [
      'etag',
      'content-type',
      'content-length',
      'x-experience-api-version',
      'last-modified',
    ]) {
      expect([name, head.headers[name]]).toEqual([name, get.headers[name]]);
    }
    await clientOf(version)
      .head(path, { ...query, colour: 'red' })
      .expect(400);
  });
});

describe('Communication 3.3 Versioning', () => {
  const ask = (path: string, query: Query, version: string | undefined) => {
    const { Authorization = '' } = clientOf('1.0.3').headers;
    const call = bare('get', path).query(query).set({ Authorization });
    return version === undefined ? call : call.set('X-Experience-API-Version', version);
  };
  it.each([
    ['1.0', '1.0.3'],
    ['1.0.0', '1.0.3'],
    ['1.0.1', '1.0.3'],
    ['1.0.3', '1.0.3'],
    ['1.0.32', '1.0.3'],
    ['2.0', '2.0.0'],
    ['2.0.0', '2.0.0'],
    ['2.0.1', '2.0.0'],
  ])('accepts %s and answers in the latest patch of it, %s', async (asked, answered) => {
    for (const [path, query] of resources) {
      const { headers } = await ask(path, query, asked).expect(200);
      expect([path, headers['x-experience-api-version']]).toEqual([path, answered]);
    }
  });
  it.each([
    '0.9',
    '0.95',
    '1',
    '1.0.',
    '1.0.x',
    '1.1',
    '1.1.0',
    '2',
    '2.1',
    '2.1.0',
    '3.0.0',
    '',
    '1.0.3, 1.0.3',
    undefined,
  ])('refuses %s with 400, a reason and the header; About never does', async (asked) => {
    for (const [path, query] of guarded) {
      const { body, headers } = await ask(path, query, asked).expect(400);
      expect(body.property).toBe('X-Experience-API-Version');
      expect(headers['x-experience-api-version']).toBe(/^[01]/.test(asked ?? '') ? '1.0.3' : '2.0.0');
    }
    await ask('about', {}, asked).expect(200);
  });
  it.each<[string, string, number]>([
    ['get', 'nothing', 404],
    ['delete', 'statements', 405],
    ['delete', 'about', 405],
    ['post', 'agents', 405],
    ['options', 'statements', 204],
  ])('names a version when it answers %s %s with %i', async (method, path, status) => {
    for (const version of editions) {
      const call = bare(method as 'get', path).set(clientOf(version).headers);
      const { headers } = await call.expect(status);
      expect(headers['x-experience-api-version']).toBe(version);
    }
  });
});

describe.each(editions)('Communication 4.0 Authentication (%s)', (version) => {
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;
  it.each(guarded)('%s wants known credentials', async (path, query) => {
    const { Authorization = '', ...headers } = clientOf(version).headers;
    const { key } = clientOf(version);
    const refused = [
      undefined,
      '',
      'Basic',
      'Basic Og==',
      'Basic ÿ',
      'Bearer x',
      basic('nobody'),
      basic(`${key}:no`),
    ];
    for (const one of [...refused, basic(':'), basic('a:b:c'), Authorization.slice(0, -4)]) {
      const call = bare('get', path).query(query).set(headers);
      const answer = await (one === undefined ? call : call.set('Authorization', one));
      expect([one, answer.status, typeof answer.body.error]).toEqual([one, 401, 'string']);
    }
    const lower = Authorization.replace('Basic', 'basic');
    await bare('get', path)
      .query(query)
      .set({ ...headers, Authorization: lower })
      .expect(200);
  });
});

describe.each(editions)('Communication 3.2 Error Codes (%s)', (version) => {
  it.each(resources)(
    '%s refuses parameters that are unknown, in another case, or given twice',
    async (path, query) => {
      const { body } = await clientOf(version)
        .get(path, { ...query, colour: 'red' })
        .expect(400);
      expect(body).toEqual({ error: expect.any(String), property: 'colour' });
      await clientOf(version)
        .get(path, { ...query, method: 'GET' })
        .expect(400);
      for (const name of Object.keys(query)) {
        const { [name]: value = '', ...rest } = query;
        const call = clientOf(version).get(path, { ...rest, [name.toUpperCase()]: value });
        await call.expect(400);
        await clientOf(version)
          .get(path, query)
          .query(String(new URLSearchParams({ [name]: value })))
          .expect(400);
      }
      await clientOf(version).get(`${path}/`, query).expect(200);
      await clientOf(version).get(path.toUpperCase(), query).expect(404);
    },
  );
  it('tells the error as JSON, plain text or a page, as Accept asks', async () => {
    const ask = (accept: string) =>
      clientOf(version).get('statements', { '<b>': 'x' }).set('Accept', accept).expect(400);
    for (const accept of ['*/*', 'application/json', 'application/json, text/plain, */*', 'image/png']) {
      const { body, headers } = await ask(accept);
      expect([accept, headers['content-type'], body.property]).toEqual([accept, 'application/json', '<b>']);
    }
    const plain = await ask('text/plain');
    expect([plain.headers['content-type'], plain.text]).toEqual([
      'text/plain; charset=utf-8',
      '<b>: is not a parameter of this request\n',
    ]);
    const page = await ask('text/html,application/xhtml+xml,*/*;q=0.8');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.text).toContain('&#60;b&#62;: is not a parameter');
  });
});

describe('Cross-origin requests', () => {
  it('a preflight allows every method and header of the standard, and is remembered', async () => {
    const { headers, text } = await bare('options', 'activities/state')
      .set({ Origin: 'https://lms.example.com', 'Access-Control-Request-Method': 'PUT' })
      .expect(204);
    expect(text).toBe('');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(Number(headers['access-control-max-age'])).toBeGreaterThanOrEqual(3600);
    for (const method of ['GET', 'HEAD', 'PUT', 'POST', 'DELETE']) {
      expect(headers['access-control-allow-methods']).toContain(method);
    }
    const allowed = String(headers['access-control-allow-headers']).toLowerCase().split(', ');
    const needed = ['accept', 'accept-language', 'authorization', 'content-type', 'content-length'];
    expect(allowed).toEqual(expect.arrayContaining([...needed, 'if-match', 'if-none-match']));
    expect(allowed).toEqual(
      expect.arrayContaining(['content-transfer-encoding', 'x-experience-api-version']),
    );
  });
  it('every answer may be read, errors included, with the headers of the standard', async () => {
    for (const call of [
      clientOf('1.0.3').get('statements'),
      bare('get', 'statements'),
      bare('get', 'nothing'),
    ]) {
      const { headers } = await call.set('Origin', 'https://lms.example.com');
      expect(headers['access-control-allow-origin']).toBe('*');
      const exposed = String(headers['access-control-expose-headers']).toLowerCase().split(', ');
      expect(exposed).toEqual(
        expect.arrayContaining([
          'etag',
          'last-modified',
          'content-length',
          'x-experience-api-version',
          'x-experience-api-consistent-through',
        ]),
      );
    }
  });
});
