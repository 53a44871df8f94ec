// Every MUST of Open Badges 3.0 for a credential in VC-JWT that concerns what we issue, as schemas and steps of a verifier
// that shares no code with the issuer.
import { createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';

const uri = z.string().regex(/^(https?:\/\/|urn:uuid:)\S+$/);
const withType = (name: string) =>
  z.array(z.string()).refine((types) => types.includes(name), `lacks ${name}`);

const profile = z.strictObject({ id: uri, type: withType('Profile'), name: z.string().min(1), url: uri });

const identity = z
  .strictObject({
    type: z.literal('IdentityObject'),
    hashed: z.boolean(),
    identityHash: z.string().min(1),
    identityType: z.enum(['emailAddress', 'name']),
    salt: z.string().optional(),
  })
  // Hashed ones are `sha256$` or `md5$` and the digest in hexadecimal digits.
  .refine(({ hashed, identityHash }) => !hashed || /^sha256\$[0-9a-f]{64}$/.test(identityHash))
  .refine(({ hashed, identityType }) => hashed || identityType === 'name');

const achievement = z.strictObject({
  id: uri,
  type: withType('Achievement'),
  achievementType: z.literal('CertificateOfCompletion'),
  name: z.string().min(1),
  description: z.string().min(1),
  criteria: z.strictObject({ narrative: z.string().min(1) }),
  inLanguage: z.string().regex(/^[a-z]{2}$/),
});

export const credentialSchema = z.strictObject({
  // VC 2.0 4.3 and OB 3.0: these two first, in this order.
  '@context': z
    .array(uri)
    .min(2)
    .refine(
      ([first, second]) =>
        first === 'https://www.w3.org/ns/credentials/v2' &&
        second === 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ),
  id: uri,
  type: withType('VerifiableCredential').refine(
    (types) => types.includes('OpenBadgeCredential') || types.includes('AchievementCredential'),
  ),
  issuer: profile,
  validFrom: z.iso.datetime({ offset: true }),
  name: z.string().min(1),
  credentialSubject: z.strictObject({
    id: uri,
    type: withType('AchievementSubject'),
    // At least one of id and identifier; both here.
    identifier: z.array(identity).min(1),
    achievement,
  }),
  credentialStatus: z.strictObject({ id: uri, type: z.literal('1EdTechRevocationList') }),
});

const headerSchema = z.strictObject({
  alg: z.literal('EdDSA'),
  typ: z.literal('JWT'),
  kid: uri,
  // Strict: a private part (`d`) would be found out.
  jwk: z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
});

const claims = { iss: uri, jti: uri, nbf: z.number().int(), sub: uri };

/** Verifies a compact JWS step by step (OB 3.0, 8.2.6). @param now ms @throws Error that says what is wrong */
export function readBadge(jws: string, now: number) {
  const parts = jws.split('.');
  if (parts.length !== 3 || !parts.every((part) => /^[A-Za-z0-9_-]+$/.test(part)))
    throw new Error('no compact JWS');
  const [head = '', body = '', signature = ''] = parts;
  const parse = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as unknown;
  const header = headerSchema.parse(parse(head));
  const key = createPublicKey({ key: header.jwk, format: 'jwk' });
  if (!verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url')))
    throw new Error('signature');
  const { iss, jti, nbf, sub, ...credential } = credentialSchema.extend(claims).parse(parse(body));
  if (iss !== credential.issuer.id) throw new Error('iss');
  if (sub !== credential.credentialSubject.id) throw new Error('sub');
  if (jti !== credential.id) throw new Error('jti');
  if (nbf * 1000 !== Date.parse(credential.validFrom) || nbf * 1000 > now) throw new Error('nbf');
  return { header, credential };
}
