// The JSON Web Token proof of Open Badges 3.0 (8.2): the credential as payload of a compact JWS, signed with EdDSA.
import type { PublicJwk, SigningKey } from '../evidence/key.ts';
import { type AchievementCredential, badgeAddresses, type Issuer } from './open-badge.ts';

/** Other headers are not allowed (8.2.3). */
export interface JoseHeader {
  alg: 'EdDSA';
  typ: 'JWT';
  /** Where the key is to be had. */
  kid: string;
  /** The key itself, for whoever can't reach the portal; never with its private part. */
  jwk: PublicJwk;
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A credential as compact JWS: the contents of a `.jwt` file. */
export function signCredential(
  credential: AchievementCredential,
  key: SigningKey,
  issuer: Pick<Issuer, 'base'>,
): string {
  const header: JoseHeader = {
    alg: 'EdDSA',
    typ: 'JWT',
    kid: badgeAddresses(issuer).key,
    jwk: key.publicJwk,
  };
  const payload = {
    ...credential,
    iss: credential.issuer.id,
    jti: credential.id,
    nbf: Date.parse(credential.validFrom) / 1000,
    sub: credential.credentialSubject.id,
  };
  const signed = `${encoded(header)}.${encoded(payload)}`;
  return `${signed}.${key.sign(Buffer.from(signed)).toString('base64url')}`;
}
