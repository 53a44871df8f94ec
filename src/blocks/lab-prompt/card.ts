// The prompt card: five parts, the prompt that they make, and the text that it is kept as. Pure; no DOM.
import { isRecord, readKept, textWithin } from '../lab/kept.ts';

export const partKeys = ['role', 'task', 'context', 'format', 'limits'] as const;
export type PartKey = (typeof partKeys)[number];
export type Parts = Readonly<Record<PartKey, string>>;

/** @param textOf gives the text of a part */
export const partsFrom = (textOf: (key: PartKey) => string): Parts => ({
  role: textOf('role'),
  task: textOf('task'),
  context: textOf('context'),
  format: textOf('format'),
  limits: textOf('limits'),
});

export const emptyParts: Parts = partsFrom(() => '');

export interface Card {
  title: string;
  parts: Parts;
  /** The example that she started from; empty when from none. */
  example: string;
}

export const emptyCard: Card = { title: '', parts: emptyParts, example: '' };

/** A part takes no more letters than this; a title {@link longestTitle}. */
export const longestPart = 1200;
export const longestTitle = 80;

export const isEmpty = ({ parts }: Card): boolean => partKeys.every((key) => parts[key].trim() === '');

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** A part as a sentence: a capital at the beginning, a full stop at the end. */
function sentence(text: string): string {
  const trimmed = text.trim().replace(/[ \t]+/g, ' ');
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1);
  return capital === '' || /[.!?:…)"”]$/.test(capital) ? capital : `${capital}.`;
}

/**
 * The prompt, a part a paragraph, empty ones left out.
 * @param labels what stands before each part; the model reads them as well as a person does
 */
export const assemble = (parts: Parts, labels: Parts): string =>
  partKeys
    .filter((key) => parts[key].trim() !== '')
    .map((key) => `${labels[key]}: ${sentence(parts[key])}`)
    .join('\n');

export const store = (card: Card): string => JSON.stringify({ v: 1, ...card });

/** Reads a kept text; undefined when it is none of ours or holds nothing. */
export function restore(text: string | undefined): Card | undefined {
  const value = readKept(text);
  if (!value || !isRecord(value.parts)) return undefined;
  const { parts, title, example } = value;
  const card: Card = {
    title: textWithin(title, longestTitle),
    parts: partsFrom((key) => textWithin(parts[key], longestPart)),
    example: textWithin(example, 60),
  };
  return isEmpty(card) && card.title.trim() === '' ? undefined : card;
}
