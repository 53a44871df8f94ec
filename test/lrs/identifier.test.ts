// Identifiers of people as operators type them.
import { describe, expect, it } from '@jest/globals';
import { parseIdentifier } from '../../lrs/index.ts';

describe('identifiers as they are typed', () => {
  it.each([
    ['Siti@Example.COM', 'mbox mailto:Siti@example.com'],
    ['mailto:siti@example.com', 'mbox mailto:siti@example.com'],
    ['A94A8FE5CCB19BA61C4C0873D391E987982FBBD3', 'sha1 a94a8fe5ccb19ba61c4c0873d391e987982fbbd3'],
    ['https://lms.example/|guru 7', 'account https://lms.example/ guru 7'],
    ['https://id.example/siti', 'openid https://id.example/siti'],
    ['Siti Aminah', undefined],
    ['|guru', undefined],
    ['https://lms.example|', undefined],
    ['', undefined],
  ])('%p is %p', (text, expected) => expect(parseIdentifier(text)).toBe(expected));
});
