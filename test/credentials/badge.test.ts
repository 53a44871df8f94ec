// Badges: every MUST of the specification, an independent verification of the signature, the picture, the list of revocations.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { bakedBadge, titleLines } from '../../src/credentials/badge-image.ts';
import { signCredential } from '../../src/credentials/jwt.ts';
import { achievementCredential, type Badge, revocationList } from '../../src/credentials/open-badge.ts';
import { signingKey } from '../../src/evidence/key.ts';
import { readBadge } from './ob3.ts';

const issuer = { base: 'https://kendali.example', name: 'Dinas Pendidikan' };
const issuedAt = Date.parse('2026-11-02T03:04:05.678Z');
const badge: Badge = {
  id: '6f1c1bd0-6c3c-4b3f-9a2a-3f9f1f0f7a11',
  name: 'Ratna “Rara” Sari, S.Pd.',
  email: 'Ratna.Sari@guru.example',
  issuedAt,
  course: {
    title: 'Guru Pengendali AI',
    description: 'Pelatihan 27 JP.',
    criteria: 'Lulus ketiga sesi.',
    language: 'id',
  },
};
const key = signingKey(generateKeyPairSync('ed25519').privateKey);
const jws = signCredential(achievementCredential(badge, issuer), key, issuer);

describe('a badge', () => {
  test('meets every MUST, and is verified with nothing but itself', () => {
    const { header, credential } = readBadge(jws, issuedAt + 1000);
    expect(header).toMatchObject({ kid: 'https://kendali.example/verifikasi/kunci', jwk: key.publicJwk });
    expect(credential).toMatchObject({
      id: `urn:uuid:${badge.id}`,
      validFrom: '2026-11-02T03:04:05Z',
      issuer: { id: 'https://kendali.example/verifikasi/penerbit', name: 'Dinas Pendidikan' },
      credentialSubject: { achievement: { name: 'Guru Pengendali AI' } },
    });
  });

  test('tells the e-mail address as a salted hash only', () => {
    const { credential } = readBadge(jws, issuedAt + 1000);
    const [named, mailed] = credential.credentialSubject.identifier;
    expect(named).toMatchObject({ identityType: 'name', identityHash: badge.name, hashed: false });
    const hash = createHash('sha256').update(`ratna.sari@guru.example${mailed?.salt}`).digest('hex');
    expect(mailed?.identityHash).toBe(`sha256$${hash}`);
    expect(Buffer.from(jws.split('.')[1] ?? '', 'base64url').toString()).not.toMatch(/guru\.example/i);
    const without = signCredential(
      achievementCredential({ ...badge, email: undefined }, issuer),
      key,
      issuer,
    );
    expect(readBadge(without, issuedAt + 1000).credential.credentialSubject.identifier).toHaveLength(1);
  });

  test('that was changed, or is looked at before its time, is refused', () => {
    const [head, body, signature] = jws.split('.');
    const changed = Buffer.from(
      Buffer.from(body ?? '', 'base64url')
        .toString()
        .replace('Rara', 'Lala'),
    ).toString('base64url');
    expect(() => readBadge(`${head}.${changed}.${signature}`, issuedAt)).toThrow('signature');
    expect(() => readBadge(jws, issuedAt - 1000)).toThrow('nbf');
  });

  test('is baked into a picture once, right after its first tag, however the names are written', () => {
    const svg = bakedBadge(jws, { title: 'AI & <guru> "SMA"', above: 'SUMSEL', issuer: issuer.name });
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    const found = root?.getElementsByTagNameNS('https://purl.imsglobal.org/ob/v3p0', 'credential');
    expect(found?.length).toBe(1);
    expect(found?.[0]?.getAttribute('verify')).toBe(jws);
    expect(svg.slice(svg.indexOf('<svg'))).toMatch(/^<svg [^>]*>\s*<openbadges:credential /);
    expect(svg).toContain('AI &amp; &lt;guru&gt; &quot;SMA&quot;');
    expect(titleLines('Guru Pengendali Kecerdasan Artifisial di Sekolah')).toEqual([
      'Guru Pengendali Kecerdasan',
      'Artifisial di Sekolah',
    ]);
  });

  test('is revoked by its id, which tells nothing of anybody', () => {
    expect(revocationList(issuer, [badge])).toEqual({
      id: 'https://kendali.example/verifikasi/pencabutan',
      issuer: 'https://kendali.example/verifikasi/penerbit',
      revokedCredential: [{ id: `urn:uuid:${badge.id}`, revoked: true }],
    });
  });
});
