// Who issues badges here, and a certificate as the badge that it is.

import type { Badge, Issuer } from '../../credentials/open-badge.ts';
import type { Certificate } from '../trainer/certificates/store.ts';
import type { Views } from '../views.ts';

/** @param office who issues; the program's name where no office is named yet */
export const issuerOf = (base: string, office: string): Issuer => ({ base, name: office || 'Kendali' });

export function badgeOf(certificate: Certificate, { say }: Pick<Views, 'say'>): Badge {
  const { id, name, email, issuedAt, print } = certificate;
  return {
    id,
    name,
    email,
    issuedAt,
    course: {
      title: print.course.title,
      description: say('certificates.badge.description', { jp: print.jp, course: print.course.description }),
      criteria: say('certificates.badge.criteria', {
        sessions: print.sessions.map(({ title }) => title).join('; '),
      }),
      language: print.course.language,
    },
  };
}
