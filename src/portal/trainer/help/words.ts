// A reason for help in a sentence, what can be done, a kind message, and how to send it.
import type { HelpCase, HelpReason } from '../../../reports/help/cases.ts';
import { legible, quotable } from '../legible.ts';
import type { PageContext } from '../page.ts';

/** Words of the address for the reasons. */
export const reasonWords: Readonly<Record<HelpReason, string>> = {
  failing: 'pasca-uji',
  retry: 'belum-lulus',
  question: 'soal',
  lab: 'praktik',
  page: 'halaman',
  oneStep: 'selangkah',
  pretestOnly: 'pra-uji',
  silent: 'diam',
  between: 'sesi-berikutnya',
  behind: 'tertinggal',
  notBegun: 'belum-mulai',
};

/** Stems can be whole paragraphs; a sentence quotes no more than this. */
const longestTitle = 80;

function sessionName({ say, data }: PageContext, session: number | undefined): string {
  const map = session === undefined ? undefined : data.sessions[session];
  return map ? say('help.session', { number: map.session.number }) : say('help.course');
}

function titleOf({ data }: PageContext, { session, part }: HelpCase): string {
  const map = session === undefined ? undefined : data.sessions[session];
  const title =
    map?.pages.get(part)?.page.title ??
    map?.questions.get(part)?.title ??
    map?.activities.get(part)?.title ??
    part;
  const told = quotable(legible(title));
  return told.length <= longestTitle ? told : `${told.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`;
}

/** Why, in one sentence. */
export function whyOf(context: PageContext, found: HelpCase): string {
  const { say, formats, now } = context;
  const key =
    found.reason === 'oneStep'
      ? (`help.why.oneStep.${found.step ?? 'page'}` as const)
      : (`help.why.${found.reason}` as const);
  return say(key, {
    session: sessionName(context, found.session),
    previous: sessionName(context, (found.session ?? 1) - 1),
    part: titleOf(context, found),
    count: formats.number(found.count),
    progress: found.progress,
    ago: Number.isNaN(found.last) ? say('help.never') : formats.ago(found.last, now),
  });
}

/** A message to somebody, or with a gap for the name. */
export function messageFor(
  context: PageContext,
  found: Pick<HelpCase, 'reason' | 'session'>,
  name: string,
): string {
  return context.say(`help.message.${found.reason}`, { name, session: sessionName(context, found.session) });
}

export interface Way {
  kind: 'whatsapp' | 'mail';
  href: string;
}

/** How to send a message to a contact: a link that opens WhatsApp or the mail program with the text in it. */
export function wayTo(contact: string, subject: string, message: string): Way | undefined {
  if (/^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/.test(contact)) {
    const query = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message)}`;
    return { kind: 'mail', href: `mailto:${encodeURIComponent(contact).replace('%40', '@')}?${query}` };
  }
  const digits = contact.replace(/[\s().-]/g, '').replace(/^\+/, '');
  // Numbers are written 0812…, 62812… or +62812…; wa.me wants the country's code.
  const number = /^0\d{8,13}$/.test(digits)
    ? `62${digits.slice(1)}`
    : /^[1-9]\d{9,14}$/.test(digits)
      ? digits
      : undefined;
  return number === undefined
    ? undefined
    : { kind: 'whatsapp', href: `https://wa.me/${number}?text=${encodeURIComponent(message)}` };
}
