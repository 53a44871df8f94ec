// The one catalogue of interface strings is this folder: a file a room, each in Bahasa Indonesia and English.

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** A room's strings in both languages; the type makes English miss no key. */
export interface Catalogue<Key extends string = string> {
  id: Readonly<Record<Key, string>>;
  en: Readonly<Record<Key, string>>;
}

/** Declares a room's strings; a key that one language lacks does not compile. */
export function catalogue<Key extends string>(strings: Catalogue<Key>): Catalogue<Key> {
  return strings;
}

/** Fills `{name}` in a text; a value that is missing leaves the braces, so that it shows in a test. */
export function fill(text: string, values: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces));
}

/** A function that says a room's strings in one language. */
export function sayIn<Key extends string>(
  strings: Catalogue<Key>,
  language: Language,
): (key: Key, values?: Readonly<Record<string, string | number>>) => string {
  return (key, values) => fill(strings[language][key], values);
}
