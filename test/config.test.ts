// Configuration by environment: sensible without any, and a wrong value is refused with what to write instead.
import { isAbsolute } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { localAddress, readConfig } from '../src/config.ts';

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

  test('the preview always has a port of its own', () => {
    expect(readConfig({ KENDALI_PORT: '65535' }).previewPort).toBe(65534);
    expect(() => readConfig({ KENDALI_PORT: '3000', KENDALI_PREVIEW_PORT: '3000' })).toThrow(
      'KENDALI_PREVIEW_PORT="3000": harus berbeda dari KENDALI_PORT, misalnya 3001',
    );
  });

  test('the printed address is one that a browser on this machine reaches', () => {
    expect(localAddress({ host: '0.0.0.0' }, 3000)).toBe('http://localhost:3000');
    expect(localAddress({ host: '127.0.0.1' }, 3001, '127.0.0.1')).toBe('http://127.0.0.1:3001');
    expect(localAddress({ host: '192.168.1.5' }, 3000)).toBe('http://192.168.1.5:3000');
    expect(localAddress({ host: 'fe80::1' }, 3000)).toBe('http://[fe80::1]:3000');
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
    ['KENDALI_MAX_UPLOAD_MB', '0', 'tulis bilangan bulat'],
    ['KENDALI_MAX_UPLOAD_MB', '64MB', 'tulis bilangan bulat'],
    ['KENDALI_DATA_DIR', '', 'tulis nama folder'],
  ])('%s="%s" is refused with a sentence', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(`${name}="${value}": ${sentence}`);
  });
});
