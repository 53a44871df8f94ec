// One teacher's certificate: what is missing, the certificate with its history, and what may be done with it.
import { isWithin, mayDo } from '../../access/rights.ts';
import { PortalError } from '../../errors.ts';
import { hidesNames } from '../display.ts';
import type { PageContext, PageResult, TrainerPage } from '../page.ts';
import { doneWords } from './list.ts';
import { type CertificateParts, certificateWithin, home, missingWords } from './parts.ts';
import { isComplete } from './settings.ts';
import { certificateStates, states } from './states.ts';
import { type Certificate, replacedReason } from './store.ts';

/** By person: with a certificate, or on the way to one. */
export const personPage = (parts: CertificateParts): TrainerPage => ({
  path: 'sertifikat/orang/:ref',
  name: 'certificates',
  shows: 'people',
  show(context) {
    const { data, params, scope } = context;
    const person = data.people.byRef(params.ref ?? '');
    if (person === undefined || !isWithin(scope, data.people.person(person)))
      throw new PortalError(404, 'certificates.one.unknown');
    const line = certificateStates(data, parts.certificates).certificate.get(person);
    return showOne(parts, context, person, line && parts.certificates.byId(line.id));
  },
});

/** By certificate: earlier ones of a person, and those whose owner nobody knows any more. */
export const certificatePage = (parts: CertificateParts): TrainerPage => ({
  path: 'sertifikat/nomor/:id',
  name: 'certificates',
  shows: 'people',
  show(context) {
    const { data, params, scope } = context;
    const { certificate, person } = certificateWithin(parts.certificates, params.id ?? '', data, scope);
    return showOne(parts, context, person, certificate);
  },
});

function showOne(
  parts: CertificateParts,
  context: PageContext,
  person: number | undefined,
  certificate: Certificate | undefined,
): PageResult {
  const { data, say, account, display, query, link } = context;
  const known = person === undefined ? undefined : data.people.person(person);
  if (known) context.lookedAt([known.ref], 'sertifikat');
  const isHidden = hidesNames(display);
  const name =
    isHidden && person !== undefined ? context.nameOf(person) : (certificate?.name ?? known?.name ?? '');
  const mayIssue = mayDo(account.role, 'certificates-issue') && !isHidden;
  const state =
    person === undefined
      ? 'doubtful'
      : (states[certificateStates(data, parts.certificates).state[person] ?? 0] ?? 'none');
  const missing = person === undefined ? '' : missingWords(data, person, say);
  return {
    template: 'trainer/certificates/one',
    title: say('certificates.one.title', { name }),
    values: {
      home,
      name,
      ref: known?.ref,
      personHref: known && !isHidden ? link(`/pelatih/guru/${known.ref}`) : undefined,
      done: doneWords(context),
      wrong:
        query.get('salah') === 'alasan'
          ? say('certificates.revoke.missing')
          : query.get('salah') === 'nama'
            ? say('certificates.rename.wrong')
            : undefined,
      stateName: say(`certificates.state.${state}`),
      missing: missing === '' ? undefined : say('certificates.missing', { sessions: missing }),
      mayIssue,
      settingsHref: mayDo(account.role, 'certificates-settings') ? `${home}/pengaturan` : undefined,
      canIssue:
        mayIssue && certificate === undefined && state === 'ready' && isComplete(parts.settings.read()),
      isUnset: mayIssue && state === 'ready' && !isComplete(parts.settings.read()),
      certificate:
        certificate && !isHidden ? certificateView(parts, context, certificate, state, missing) : undefined,
    },
  };
}

function certificateView(
  { certificates }: CertificateParts,
  { say, formats }: PageContext,
  certificate: Certificate,
  state: string,
  missing: string,
) {
  const { id, code, number, issuedAt, print, revokedAt, name } = certificate;
  const isDoubtful = state === 'doubtful' && revokedAt === undefined && certificate.reviewedAt === undefined;
  return {
    id,
    serial: number,
    name,
    issued: formats.day(issuedAt),
    jp: print.jp,
    isValid: revokedAt === undefined,
    doubtful: isDoubtful ? say('certificates.one.doubtful', { missing: missing || '–' }) : undefined,
    printHref: `${home}/nomor/${id}/cetak`,
    verifyHref: `/verifikasi/${code}`,
    badgeHref: `/verifikasi/${code}/lencana.svg`,
    jwtHref: `/verifikasi/${code}/lencana.jwt`,
    action: `${home}/nomor/${id}`,
    wasReplaced: certificate.revokedReason === replacedReason,
    events: certificates.events(id).map(({ at, deed, by, note }) => ({
      at: formats.moment(at),
      text: say(`certificates.event.${deed}`, {
        by,
        note: note === replacedReason ? say('certificates.replaced') : note,
      }),
    })),
  };
}
