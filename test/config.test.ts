// Configuration by environment: sensible without any, and a wrong value is refused with what to write instead.
import { isAbsolute } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../src/config.ts';

describe('configuration', () => {
  test('needs nothing to be set', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ port: 3000, previewPort: 3001, host: '127.0.0.1', language: 'id' });
    expect(isAbsolute(config.dataDir)).toBe(true);
  });

  test('the preview follows the portal to the next port', () => {
    expect(readConfig({ KENDALI_PORT: '8080' }).previewPort).toBe(8081);
    expect(readConfig({ KENDALI_PORT: '0' }).previewPort).toBe(0);
    expect(readConfig({ KENDALI_PORT: '8080', KENDALI_PREVIEW_PORT: '9000' }).previewPort).toBe(9000);
  });

  test('a public address loses its trailing slash', () => {
    expect(readConfig({ KENDALI_PUBLIC_URL: 'https://kendali.example/' }).publicUrl).toBe(
      'https://kendali.example',
    );
  });

  test.each([
    ['KENDALI_PORT', 'tiga ribu', 'tulis nomor port'],
    ['KENDALI_PORT', '70000', 'tulis nomor port'],
    ['KENDALI_PREVIEW_PORT', '-1', 'tulis nomor port'],
    ['KENDALI_PUBLIC_URL', 'kendali.go.id', 'tulis alamat lengkap'],
    ['KENDALI_PUBLIC_URL', 'ftp://kendali.go.id', 'tulis alamat lengkap'],
    ['KENDALI_LANG', 'jv', 'tulis id atau en'],
    ['KENDALI_DATA_DIR', '', 'tulis nama folder'],
  ])('%s="%s" is refused with a sentence', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name}="${value}": ${sentence}`);
  });
});
