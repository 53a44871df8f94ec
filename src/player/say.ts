// Says interface strings; they come with the lesson, in its language (src/i18n).

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** A function that fills `{name}` in the strings given. A key that is missing is said as it is, so that it shows. */
export const sayer =
  (strings: Readonly<Record<string, string>>): Say =>
  (key, values = {}) =>
    (strings[key] ?? key).replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces));
