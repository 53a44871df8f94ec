// kendali.config.json as offices may have edited it.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { loadConfig, readConfig } from '../../src/player/config.ts';

const nothing = { lrs: undefined, contact: undefined };

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
    });
  });

  it.each([
    [null],
    [[]],
    ['text'],
    [{ lrs: null, contact: null }],
    [{ lrs: { endpoint: 'ftp://lrs.example', key: 'k', secret: 's' } }],
    [{ lrs: { endpoint: 'https://lrs.example', key: 1, secret: 's' }, contact: '  ' }],
  ])('goes without what has the wrong shape: %j', (value) => {
    expect(readConfig(value)).toEqual(nothing);
  });
});

describe('loadConfig', () => {
  it('goes past the cache', async () => {
    let asked: RequestInit | undefined;
    await loadConfig(async (_address, init) => {
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
    expect(await loadConfig(fetcher)).toEqual(nothing);
  });
});
