// The pages of evidence, and the signing of its summary.
import type { TrainerRoom } from '../router.ts';
import { type EvidenceParts, evidenceActions } from './actions.ts';
import { evidencePages } from './page.ts';

export const evidenceRoom = (parts: EvidenceParts): TrainerRoom => ({
  path: 'bukti',
  pages: evidencePages,
  actions: evidenceActions(parts),
});
