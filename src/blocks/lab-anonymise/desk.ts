// The state of the lab: a text, what the teacher decided about it, and what follows from both. Pure; no DOM.
import { isRecord, readKept } from '../lab/kept.ts';
import { responseOf } from '../lab/response.ts';
import { type Doubt, doubtsOf } from '../personal-data/doubts.ts';
import { findPersonalData, stillHolds } from '../personal-data/find.ts';
import type { Found } from '../personal-data/found.ts';
import type { Lexicon } from '../personal-data/lexicon.ts';
import { type Group, groupFound, type Piece, piecesOf, replaceFound } from '../personal-data/placeholders.ts';

/** Longer texts are cut by the field; a note or a letter is far shorter. */
export const longestText = 6000;

export interface Secret {
  text: string;
  why: string;
}

export interface Sample {
  id: string;
  title: string;
  text: string;
  secrets: readonly Secret[];
}

export interface Desk {
  text: string;
  /** Words that the teacher adds to what was found. */
  chosen: readonly string[];
  /** The groups that she leaves as they are written, by {@link keyOf}. */
  left: readonly string[];
  /** Health words that, she says, are about nobody, in lower case. */
  dismissed: readonly string[];
}

export const emptyDesk: Desk = { text: '', chosen: [], left: [], dismissed: [] };

export interface Reading {
  found: readonly Found[];
  groups: readonly Group[];
  pieces: readonly Piece[];
  masked: string;
  /** Each wording once, in order of appearance. */
  doubts: readonly Doubt[];
}

export const keyOf = (group: Group): string => `${group.kind} ${group.values[0] ?? ''}`;

export function read(desk: Desk, lexicon: Lexicon): Reading {
  const { text, chosen, left, dismissed } = desk;
  const found = findPersonalData(text, { lexicon, chosen });
  const groups = groupFound(text, found);
  const seen = new Set<string>();
  const doubts = doubtsOf(text, found, lexicon).filter(({ kind, value }) => {
    const key = `${kind} ${value.toLowerCase()}`;
    const isNew = !seen.has(key) && !(kind === 'health' && dismissed.includes(value.toLowerCase()));
    seen.add(key);
    return isNew;
  });
  const masked = replaceFound(text, groups, (group) => left.includes(keyOf(group)));
  return { found, groups, pieces: piecesOf(text, groups), masked, doubts };
}

const toggled = (list: readonly string[], item: string): string[] =>
  list.includes(item) ? list.filter((one) => one !== item) : [...list, item];

/** Leaves a group as it is written, or masks it again. */
export const toggle = (desk: Desk, group: Group): Desk => ({
  ...desk,
  left: toggled(desk.left, keyOf(group)),
});

/** Masks a word wherever it stands. The same desk when the text doesn't hold it. */
export function choose(desk: Desk, word: string): Desk {
  const value = word.trim();
  const isKnown = desk.chosen.some((one) => one.toLowerCase() === value.toLowerCase());
  return value === '' || isKnown || !stillHolds(desk.text, value)
    ? desk
    : { ...desk, chosen: [...desk.chosen, value] };
}

export const dismiss = (desk: Desk, doubt: Doubt): Desk => ({
  ...desk,
  dismissed: [...desk.dismissed, doubt.value.toLowerCase()],
});

/** The text without the sentence (or line) in which something stands. Abbreviations and numbers end no sentence. */
export function withoutSentence(text: string, { start, end }: { start: number; end: number }): string {
  const ends = /(?:[.!?]+(?=\s+["“(]?\p{Lu}|\s*\n|\s*$)|\n)/gu;
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(ends)) {
    const after = match.index + match[0].length;
    if (after <= start && !endsAbbreviation(text, match.index)) from = after;
    if (match.index >= end && !endsAbbreviation(text, match.index)) {
      to = match[0] === '\n' ? match.index : after;
      break;
    }
  }
  const before = text.slice(0, from);
  return /(^|\n)$/.test(before)
    ? before + text.slice(to).replace(/^[ \t]+/, '')
    : before.trimEnd() + text.slice(to);
}

const endsAbbreviation = (text: string, dot: number): boolean =>
  text.charAt(dot) === '.' &&
  /(?:^|[\s(])(?:\p{Lu}|Jl|Jln|Gg|Lrg|No|Kgs|Kms|Mgs|Yth|Muh|Moh|Drs?|Dra|Ir|Hj|Kel|Kec|Sdr|Sdri)$/iu.test(
    text.slice(0, dot),
  );

export const withoutDoubt = (desk: Desk, doubt: Doubt): Desk => ({
  ...desk,
  text: withoutSentence(desk.text, doubt),
});

/** What of a sample can still be read in the result. */
export const stillReadable = (masked: string, secrets: readonly Secret[]): Secret[] =>
  secrets.filter((secret) => stillHolds(masked, secret.text));

/** 0–100: of a sample, the share of what had to go that is gone; of an own text, the share of what was found. */
export function measureOf(reading: Reading, desk: Desk, sample: Sample | undefined): number {
  const all = sample ? sample.secrets.length : reading.groups.length;
  const remaining = sample
    ? stillReadable(reading.masked, sample.secrets).length
    : reading.groups.filter((group) => desk.left.includes(keyOf(group))).length;
  return all === 0 ? 100 : Math.round((100 * (all - remaining)) / all);
}

/** The response of the `performance` interaction: counts alone, nothing of the text. */
export function summary(reading: Reading, desk: Desk, sample: Sample | undefined): string {
  const left = reading.groups.filter((group) => desk.left.includes(keyOf(group))).length;
  return responseOf({
    sample: sample?.id ?? 'own',
    found: reading.groups.length,
    masked: reading.groups.length - left,
    added: desk.chosen.length,
    left,
    readable: sample ? stillReadable(reading.masked, sample.secrets).length : 0,
  });
}

/** Best measure by sample: all that is kept of this lab. */
export type Best = Readonly<Record<string, number>>;

export const store = (best: Best): string => JSON.stringify({ v: 1, best });

/** Reads a kept text; what is damaged or of no sample of ours is dropped. */
export function restore(text: string | undefined, samples: readonly Sample[]): Best {
  const best = readKept(text)?.best;
  if (!isRecord(best)) return {};
  return Object.fromEntries(
    samples.flatMap(({ id }) => {
      const measure = best[id];
      return typeof measure === 'number' && Number.isInteger(measure) && measure >= 0 && measure <= 100
        ? [[id, measure]]
        : [];
    }),
  );
}
