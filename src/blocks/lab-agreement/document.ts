// The work that the lab makes: the agreement on one page, with a place to sign.
import type { BlockContext } from '../contract.ts';
import { dateText } from '../guided-form/texts.ts';
import type { Part, WorkDocument } from '../work/document.ts';
import { type Agreement, type Group, groupOf, restore } from './agreement.ts';

/** "murid, guru, dan kepala sekolah" */
function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names.join('');
  const comma = names.length > 2 ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${names[names.length - 1]}`;
}

/** The agreement as a document; empty clauses leave no trace. */
export function documentFor(agreement: Agreement, say: BlockContext['say']): WorkDocument {
  const own = (key: string, values?: Record<string, string | number>) => say(`lab-agreement.${key}`, values);
  const texts = (group: Group) =>
    agreement.clauses
      .filter(({ section, text }) => groupOf(section) === group && text.trim())
      .map(({ text }) => text.trim());
  const part = (group: Group, made: (texts: string[]) => Part): Part[] => {
    const found = texts(group);
    return found.length > 0 ? [{ heading: own(`group-${group}`) }, made(found)] : [];
  };
  const made = [
    agreement.with.length > 0 &&
      own('made-with', {
        with: listed(
          agreement.with.map((one) => own(`party-${one}`)),
          own('and'),
        ),
      }),
    agreement.how.trim() && own('made-how', { how: agreement.how.trim().replace(/\.+$/, '') }),
    agreement.review && own('made-review', { date: dateText(agreement.review, own) }),
  ].filter(Boolean);
  const signers = agreement.signers.map((one) => own(`signer-${one}`));
  return {
    title: agreement.name.trim() ? own('document-of', { name: agreement.name.trim() }) : own('document'),
    ...(made.length > 0 && { subtitle: made.join(' ') }),
    fileName: 'kesepakatan-kelas',
    parts: [
      ...part('kami', (steps) => ({ steps })),
      ...part('guru', (points) => ({ points })),
      ...part('akibat', (points) => ({ points })),
      ...(signers.length > 0
        ? [
            {
              table: {
                columns: [own('party'), ...signers],
                rows: [[own('signature'), ...signers.map(() => '\n\n\n')]],
              },
            },
          ]
        : []),
      ...(agreement.initials ? [{ note: own('document-initials') }] : []),
    ],
  };
}

/** Builds the document from the kept text; undefined when the text is none of ours. */
export function documentOf(kept: string, say: BlockContext['say']): WorkDocument | undefined {
  const agreement = restore(kept);
  return agreement && documentFor(agreement, say);
}
