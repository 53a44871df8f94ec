// The pages of certificates and what may be done there, made with what they share.
import type { TrainerRoom } from '../router.ts';
import { certificateActions } from './actions.ts';
import { listPage } from './list.ts';
import { certificatePage, personPage } from './one.ts';
import type { CertificateParts } from './parts.ts';
import { type Drafts, settingsPage } from './settings-page.ts';

export function certificateRoom(parts: CertificateParts): TrainerRoom {
  const drafts: Drafts = new Map();
  return {
    path: 'sertifikat',
    pages: [listPage(parts), settingsPage(parts, drafts), personPage(parts), certificatePage(parts)],
    actions: certificateActions(parts, drafts),
  };
}
