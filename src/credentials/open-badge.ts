// A certificate as Open Badges 3.0 credential (1EdTech, final 1.4), which is a W3C Verifiable Credential 2.0.
import { createHash } from 'node:crypto';

/** Who issues, as the addresses in its badges say. */
export interface Issuer {
  /** Origin of the portal, without a trailing slash: everything that a badge names lies below it. */
  base: string;
  name: string;
}

/** What a badge tells of a certificate. */
export interface Badge {
  /** UUID of the certificate. */
  id: string;
  /** As it stands on the certificate. */
  name: string;
  /** E-mail address by which a wallet finds its owner; only its hash is told. */
  email: string | undefined;
  /** Milliseconds since 1970. */
  issuedAt: number;
  course: { title: string; description: string; criteria: string; language: string };
}

const paths = {
  issuer: '/verifikasi/penerbit',
  key: '/verifikasi/kunci',
  achievement: '/verifikasi/capaian',
  status: '/verifikasi/pencabutan',
} as const;

/** Addresses that badges name; the portal answers all of them. */
export const badgeAddresses = ({ base }: Pick<Issuer, 'base'>) =>
  Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, base + path])) as Record<
    keyof typeof paths,
    string
  >;

const badgeContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

export interface AchievementCredential {
  '@context': readonly string[];
  id: string;
  type: readonly string[];
  issuer: IssuerProfile;
  validFrom: string;
  name: string;
  credentialSubject: {
    id: string;
    type: readonly string[];
    identifier: readonly IdentityObject[];
    achievement: Achievement;
  };
  credentialStatus: { id: string; type: '1EdTechRevocationList' };
}

export interface IssuerProfile {
  id: string;
  type: readonly string[];
  name: string;
  url: string;
}

/** How the subject is known; a salted hash, or in the open what the certificate itself says. */
export interface IdentityObject {
  type: 'IdentityObject';
  hashed: boolean;
  identityHash: string;
  identityType: 'emailAddress' | 'name';
  salt?: string;
}

export interface Achievement {
  id: string;
  type: readonly string[];
  achievementType: 'CertificateOfCompletion';
  name: string;
  description: string;
  criteria: { narrative: string };
  inLanguage: string;
}

export const issuerProfile = (issuer: Issuer): IssuerProfile => ({
  id: badgeAddresses(issuer).issuer,
  type: ['Profile'],
  name: issuer.name,
  url: issuer.base,
});

export const achievementOf = (issuer: Issuer, { course }: Pick<Badge, 'course'>): Achievement => ({
  id: badgeAddresses(issuer).achievement,
  type: ['Achievement'],
  achievementType: 'CertificateOfCompletion',
  name: course.title,
  description: course.description,
  criteria: { narrative: course.criteria },
  inLanguage: course.language,
});

/** The credential that is signed. The subject has the certificate's own UUID: no wallet's address is known. */
export function achievementCredential(badge: Badge, issuer: Issuer): AchievementCredential {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      badgeContext,
      'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json',
    ],
    id: credentialId(badge),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: issuerProfile(issuer),
    validFrom: secondsOf(badge.issuedAt),
    name: badge.course.title,
    credentialSubject: {
      id: `${credentialId(badge)}#pemilik`,
      type: ['AchievementSubject'],
      identifier: identities(badge),
      achievement: achievementOf(issuer, badge),
    },
    credentialStatus: { id: badgeAddresses(issuer).status, type: '1EdTechRevocationList' },
  };
}

export const credentialId = ({ id }: Pick<Badge, 'id'>): string => `urn:uuid:${id}`;

function identities({ id, name, email }: Badge): IdentityObject[] {
  const named: IdentityObject = {
    type: 'IdentityObject',
    hashed: false,
    identityHash: name,
    identityType: 'name',
  };
  if (email === undefined) return [named];
  const hash = createHash('sha256').update(`${email.toLowerCase()}${id}`).digest('hex');
  return [
    named,
    {
      type: 'IdentityObject',
      hashed: true,
      identityHash: `sha256$${hash}`,
      identityType: 'emailAddress',
      salt: id,
    },
  ];
}

/** Whole seconds: `nbf` counts in them, and has to be the same moment. */
const secondsOf = (at: number): string => `${new Date(at).toISOString().slice(0, 19)}Z`;

/** The list that `credentialStatus` names (1EdTech Revocation List Status Method 1.0): ids, and nothing of anybody. */
export const revocationList = (issuer: Issuer, revoked: readonly Pick<Badge, 'id'>[]) => ({
  id: badgeAddresses(issuer).status,
  issuer: badgeAddresses(issuer).issuer,
  revokedCredential: revoked.map((badge) => ({ id: credentialId(badge), revoked: true })),
});
