// What the pages of certificates need, and what several of them say.
import type { Config } from '../../../config.ts';
import type { SigningKey } from '../../../evidence/key.ts';
import type { Course } from '../../../model/course.ts';
import { missingSessions } from '../../../reports/certificates/entitled.ts';
import { courseHours } from '../../../reports/certificates/hours.ts';
import type { ReportData } from '../../../reports/data.ts';
import type { Reports } from '../../../reports/index.ts';
import type { Scope } from '../../../reports/selection.ts';
import { isWithin } from '../../access/rights.ts';
import type { AccessLog } from '../../accounts/access-log.ts';
import { PortalError } from '../../errors.ts';
import type { Views } from '../../views.ts';
import type { CertificateSettings, SettingsStore } from './settings.ts';
import { personOf } from './states.ts';
import type { Certificate, Certificates, Print, Recipient } from './store.ts';

export interface CertificateParts {
  config: Pick<Config, 'publicUrl' | 'host' | 'port'>;
  course: Pick<Course, 'title' | 'summary' | 'language'>;
  reports: Reports;
  certificates: Certificates;
  settings: SettingsStore;
  key: SigningKey;
  accessLog: Pick<AccessLog, 'add'>;
  /** Milliseconds since 1970. */
  now(): number;
}

export const home = '/pelatih/sertifikat';

/** What is printed on certificates that are issued now. */
export function printOf(
  { course }: Pick<CertificateParts, 'course'>,
  settings: CertificateSettings,
  data: Pick<ReportData, 'sessions' | 'plain'>,
): Print {
  const { sessions, minutes, jp } = courseHours(data.sessions);
  return {
    course: {
      title: course.title,
      description: data.plain(course.summary).trim(),
      language: course.language,
    },
    sessions,
    minutes,
    jp: settings.jp ?? jp,
    office: settings.office,
    signatory: settings.signatory,
    position: settings.position,
    nip: settings.nip,
    place: settings.place,
    logo: settings.logo,
  };
}

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** A person as the one who gets a certificate. */
export function recipientOf(data: Pick<ReportData, 'people' | 'learners'>, index: number): Recipient {
  const { ref, name, identifier, region, school, npsn, contact, learners } = data.people.person(index);
  return {
    personRef: ref,
    learnerKeys: learners.map((one) => data.learners.learner(one).key),
    name: name || identifier,
    region,
    school: school || npsn,
    email: [contact, identifier].find((text) => email.test(text)),
  };
}

/** "Sesi 2, Sesi 3": what a person has not passed. */
export const missingWords = (data: ReportData, person: number, say: Views['say']): string =>
  missingSessions(data, person)
    .map((session) =>
      say('certificates.missing.session', { number: data.sessions[session]?.session.number ?? session + 1 }),
    )
    .join(', ');

/**
 * A certificate whose owner an account may see; one whose owner nobody knows any more, only by whoever may see everybody.
 * @throws PortalError 404
 */
export function certificateWithin(
  certificates: Certificates,
  id: string,
  data: Pick<ReportData, 'people' | 'learners'>,
  scope: Scope,
): { certificate: Certificate; person: number | undefined } {
  const certificate = certificates.byId(id);
  const person = certificate && personOf(data, certificate);
  const may =
    person === undefined
      ? scope.regions === undefined && scope.cohorts === undefined
      : isWithin(scope, data.people.person(person));
  if (!certificate || !may) throw new PortalError(404, 'certificates.one.unknown');
  return { certificate, person };
}
