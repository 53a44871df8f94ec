// The checker of the agreement: who made it, what it has to hold, what may not stand in it, and whether it is one page.
import type { Jenjang } from '../contract.ts';
import type { Tone } from '../lab/remarks.ts';
import { type Agreement, type Clause, groupOf, type Section, sections } from './agreement.ts';
import { longestSentence, readClause, sameWords } from './reading.ts';

/** Where a remark is put right: a field, a section that lacks a clause, or a clause by its position. */
export type Target =
  | 'name'
  | 'with'
  | 'how'
  | 'review'
  | 'signers'
  | { section: Section }
  | { clause: number };

export interface Remark {
  /** A key of the lab's strings, `lab-agreement.say-…`. */
  name: string;
  tone: Tone;
  target?: Target;
  values?: Readonly<Record<string, string | number>>;
}

/** Without these it is not whole; without the others it is poorer. */
const needed: readonly Section[] = ['boleh', 'tidak', 'jujur', 'data', 'hak', 'guru'];

/** How many clauses, and how many words in a sentence, pupils of a level take in. */
export const bearable: Readonly<Record<Jenjang, { clauses: number; words: number }>> = {
  sd: { clauses: 9, words: 18 },
  smp: { clauses: 11, words: 22 },
  sma: { clauses: 12, words: 26 },
  smk: { clauses: 12, words: 26 },
};

const day = 86_400_000;

function aboutReview(review: string, today: string): Remark[] {
  const days = (Date.parse(review) - Date.parse(today)) / day;
  if (!Number.isFinite(days)) return [{ name: 'no-review', tone: 'change', target: 'review' }];
  if (days <= 0) return [{ name: 'review-past', tone: 'change', target: 'review' }];
  return days > 190 ? [{ name: 'review-late', tone: 'think', target: 'review' }] : [];
}

function aboutMaking(agreement: Agreement): Remark[] {
  return [
    ...(agreement.name.trim() ? [] : [{ name: 'no-name', tone: 'change', target: 'name' } as const]),
    ...(agreement.with.includes('murid')
      ? []
      : [{ name: 'no-pupils', tone: 'change', target: 'with' } as const]),
    ...(agreement.with.includes('orang-tua')
      ? []
      : [{ name: 'no-parents', tone: 'think', target: 'with' } as const]),
    ...(agreement.how.trim() ? [] : [{ name: 'no-how', tone: 'think', target: 'how' } as const]),
    ...(['murid', 'guru'].every((one) => agreement.signers.some((signer) => signer === one))
      ? []
      : [{ name: 'no-signers', tone: 'think', target: 'signers' } as const]),
  ];
}

function aboutSections(clauses: readonly Clause[]): Remark[] {
  const missing = sections.filter(
    (section) => !clauses.some((clause) => clause.section === section && clause.text.trim()),
  );
  if (missing.every((section) => !needed.includes(section)))
    return [{ name: 'whole', tone: 'good' }, ...missing.map((section) => lacking(section))];
  return missing.map((section) => lacking(section));
}

const lacking = (section: Section): Remark => ({
  name: `no-${section}`,
  tone: needed.includes(section) ? 'change' : 'think',
  target: { section },
});

const tones: Readonly<Record<string, Tone>> = { chatbot: 'stop', account: 'think' };

function aboutClause(clauses: readonly Clause[], index: number, jenjang: Jenjang): Remark[] {
  const clause = clauses[index];
  if (!clause) return [];
  const target = { clause: index };
  const n = index + 1;
  if (!clause.text.trim()) return [{ name: 'empty', tone: 'change', target, values: { n } }];
  const long = longestSentence(clause.text) > bearable[jenjang].words;
  const twin = clauses.findIndex((other) => sameWords(other.text, clause.text));
  return [
    ...readClause(clause).map((finding): Remark => {
      // What was explained of the decree names SD to SMA; a school of vocation reads it first.
      const open = finding === 'chatbot' && jenjang === 'smk';
      return {
        name: open ? 'chatbot-smk' : finding,
        tone: open ? 'change' : (tones[finding] ?? 'change'),
        target,
      };
    }),
    ...(long ? [{ name: 'long', tone: 'think', target } as const] : []),
    ...(twin < index ? [{ name: 'twin', tone: 'think', target } as const] : []),
  ];
}

const order: readonly Tone[] = ['stop', 'change', 'think', 'good'];

/**
 * Everything there is to say, the gravest first.
 * @param pages how much of a page the document fills
 * @param today `YYYY-MM-DD`
 */
export function review(agreement: Agreement, pages: number, today: string): Remark[] {
  const { clauses, jenjang } = agreement;
  const count = clauses.filter(({ section }) => groupOf(section) === 'kami').length;
  const percent = Math.max(1, Math.round(pages * 100));
  const found: Remark[] = [
    ...aboutMaking(agreement),
    ...aboutSections(clauses),
    ...clauses.flatMap((_clause, index) => aboutClause(clauses, index, jenjang)),
    ...(count > bearable[jenjang].clauses
      ? [{ name: 'many', tone: 'think', values: { n: count, most: bearable[jenjang].clauses } } as const]
      : []),
    ...aboutReview(agreement.review, today),
    pages > 1
      ? { name: 'page-long', tone: 'change', values: { percent } }
      : { name: 'page-fits', tone: 'good', values: { percent } },
  ];
  return found.sort((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone));
}

/** Nothing in it is against a rule, and nothing is missing that it needs. */
export const isReady = (remarks: readonly Remark[]): boolean =>
  !remarks.some(({ tone }) => tone === 'stop' || tone === 'change');

/** How many of the six needed sections are there, 0–100. */
export const wholeness = (clauses: readonly Clause[]): number =>
  Math.round(
    (100 *
      needed.filter((section) => clauses.some((one) => one.section === section && one.text.trim())).length) /
      needed.length,
  );
