// Words of the guides, written in every language of the interface right where they are used.
import type { Language } from '../../src/i18n/say.ts';

export type Text = Readonly<Record<Language, string>>;

/** Names that are the same in every language are written once. */
export type Words = Text | string;

export const text = (id: string, en: string): Text => ({ id, en });

export const inLanguage = (words: Words, language: Language): string =>
  typeof words === 'string' ? words : words[language];
