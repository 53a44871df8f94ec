// kendali.config.json as offices may have edited it.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { loadConfig, readConfig } from '../../src/player/config.ts';

const nothing = { lrs: undefined, contact: undefined, faults: [] };

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('readConfig', () => {
  it('takes an LRS and a contact', () => {
    const lrs = { endpoint: 'https://lrs.example/xapi', key: 'k', secret: 's' };
    expect(readConfig({ lrs, contact: ' Pak Budi, 0711-123 ' })).toEqual({
      lrs,
      contact: 'Pak Budi, 0711-123',
      faults: [],
    });
  });

  it.each([[{ lrs: null, contact: null }], [{}], [{ contact: '  ' }]])('is content with %j', (value) => {
    expect(readConfig(value)).toEqual(nothing);
  });

  it.each([
    [null, 'unreadable', ''],
    [[], 'unreadable', ''],
    ['text', 'unreadable', ''],
    [{ lrs: { endpoint: 'ftp://lrs.example', key: 'k', secret: 's' } }, 'lrs', 'lrs'],
    [{ lrs: { endpoint: 'https://lrs.example', key: 1, secret: 's' }, contact: '  ' }, 'lrs', 'lrs'],
    [{ lrs: { endpoint: 'https://lrs.example', key: '', secret: 's' } }, 'lrs', 'lrs'],
    [{ lrs: 'https://lrs.example' }, 'lrs', 'lrs'],
    [{ contact: 711 }, 'contact', 'contact'],
    [{ kontak: 'Bu Ratna' }, 'unknown', 'kontak'],
  ])('goes without what an edit has spoilt, and says so: %j', (value, code, name) => {
    expect(readConfig(value)).toEqual({ ...nothing, faults: [{ code, name }] });
  });

  it('keeps what is right beside what is wrong', () => {
    expect(readConfig({ lrs: {}, contact: 'Bu Ratna' })).toEqual({
      lrs: undefined,
      contact: 'Bu Ratna',
      faults: [{ code: 'lrs', name: 'lrs' }],
    });
  });
});

describe('loadConfig', () => {
  it('goes past the cache', async () => {
    let asked: RequestInit | undefined;
    await loadConfig({ chunks: {} }, async (_address, init) => {
      asked = init;
      return Response.json({});
    });
    expect(asked).toEqual({ cache: 'no-store' });
  });

  it.each([
    ['a missing file', async () => new Response('', { status: 404 })],
    ['HTML instead of JSON', async () => new Response('<h1>')],
    ['no network', async () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('goes on with nothing after %s', async (_name, fetcher) => {
    expect(await loadConfig({ chunks: {} }, fetcher)).toEqual(nothing);
  });

  it('says that a file that was edited is no JSON any more', async () => {
    const config = await loadConfig({ chunks: {} }, async () => new Response('{ "contact": "Bu Ratna", }'));
    expect(config).toEqual({ ...nothing, faults: [{ code: 'unreadable', name: '' }] });
  });

  it('takes a file with a byte order mark', async () => {
    const config = await loadConfig(
      { chunks: {} },
      async () => new Response('\uFEFF{ "contact": "Bu Ratna" }'),
    );
    expect(config.contact).toBe('Bu Ratna');
  });
});
