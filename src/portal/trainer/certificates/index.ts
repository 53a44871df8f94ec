// The pages of certificates and what may be done there, made with what they share.
import type { TrainerRoom } from '../router.ts';
import { certificateActions } from './actions.ts';
import { listPage } from './list.ts';
import { certificatePage, personPage } from './one.ts';
import { type CertificateParts, home } from './parts.ts';
import { type Drafts, settingsPage } from './settings-page.ts';
import { certificateStates, states } from './states.ts';

export function certificateRoom(parts: CertificateParts): TrainerRoom {
  const drafts: Drafts = new Map();
  return {
    path: 'sertifikat',
    pages: [listPage(parts), settingsPage(parts, drafts), personPage(parts), certificatePage(parts)],
    actions: certificateActions(parts, drafts),
    certificateOf({ data, say, formats }, person) {
      const found = certificateStates(data, parts.certificates);
      const certificate = found.certificate.get(person);
      if (!certificate) return undefined;
      const { number, issuedAt } = certificate;
      const state = say(`certificates.state.${states[found.state[person] ?? 0]}`);
      const text = say('certificates.note', { state, number, day: formats.day(issuedAt) });
      return { text, path: `${home}/orang/${data.people.person(person).ref}` };
    },
  };
}
