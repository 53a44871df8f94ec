// Communication 3.1 (2.0: 4.1.4): ETags, If-Match and If-None-Match of documents.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { cases, sha1 } from './documents.ts';
import { type Query, useEditions } from './editions.ts';

const { client: clientOf } = useEditions();

describe.each(cases)(
  'Communication 3.1 Concurrency: $section ($version)',
  ({ version, path, id, context }) => {
    const fresh = (): Query => ({ ...context(), [id]: randomUUID() });

    it('the ETag is the SHA-1 of the content in quotes; Last-Modified is a date of HTTP', async () => {
      const query = fresh();
      await clientOf(version).put(path, query, { a: 1 }).expect(204);
      const { headers, text } = await clientOf(version).get(path, query).expect(200);
      expect(headers.etag).toBe(sha1(text));
      expect(new Date(String(headers['last-modified'])).toUTCString()).toBe(headers['last-modified']);
      // A browser that guessed how long to keep it would give a lesson an old document.
      expect(headers['cache-control']).toBe('no-store');
    });
    it.each<['put' | 'post' | 'delete', string, string, number]>([
      ['put', 'If-Match', 'current', 204],
      ['put', 'If-Match', 'other', 412],
      ['put', 'If-Match', '*', 204],
      ['put', 'If-Match', 'other, current', 204],
      ['put', 'If-None-Match', '*', 412],
      ['put', 'If-None-Match', 'current', 412],
      ['put', 'If-None-Match', 'other', 204],
      ['post', 'If-Match', 'current', 204],
      ['post', 'If-Match', 'other', 412],
      ['post', 'If-None-Match', '*', 412],
      ['post', '', '', 204],
      ['delete', 'If-Match', 'current', 204],
      ['delete', 'If-Match', 'other', 412],
      ['delete', '', '', 204],
    ])('%s with %s: %s answers %i', async (method, header, tags, status) => {
      const client = clientOf(version);
      const query = fresh();
      await client.put(path, query, { a: 1 }).expect(204);
      const { headers } = await client.get(path, query);
      const value = tags.replace('current', String(headers.etag)).replace('other', sha1('other'));
      const base =
        method === 'put'
          ? client.put(path, query, { b: 2 })
          : method === 'post'
            ? client.post(path, { b: 2 }, query)
            : client.delete(path, query);
      await (header === '' ? base : base.set(header, value)).expect(status);
      const after = await client.get(path, query);
      if (status === 412) expect(after.body).toEqual({ a: 1 });
      else if (method === 'delete') expect(after.status).toBe(404);
      else expect(after.body).toEqual(method === 'put' ? { b: 2 } : { a: 1, b: 2 });
    });
    it('a new document needs no condition, and If-Match finds none that is not there', async () => {
      const client = clientOf(version);
      const query = fresh();
      await client.put(path, query, { a: 1 }).set('If-Match', sha1('x')).expect(412);
      await client.put(path, query, { a: 1 }).set('If-Match', '*').expect(412);
      await client.delete(path, query).set('If-Match', sha1('x')).expect(412);
      await client.get(path, query).expect(404);
      await client.put(path, query, { a: 1 }).set('If-None-Match', '*').expect(204);
    });
    it('PUT over a document without a condition: 409 that says what to do; State of 1.0.3 allows it', async () => {
      const client = clientOf(version);
      const query = fresh();
      await client.put(path, query, { a: 1 }).expect(204);
      const free = path === 'activities/state' && version === '1.0.3';
      const { body } = await client.put(path, query, { b: 2 }).expect(free ? 204 : 409);
      if (!free) expect(body.error).toMatch(/check its current state.*If-Match/);
      expect((await client.get(path, query)).body).toEqual(free ? { b: 2 } : { a: 1 });
    });
  },
);
