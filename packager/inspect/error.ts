// The one error of reading a package: what is wrong with it, as a code for machines and a sentence for people.
import { inspectZip } from '../../src/i18n/inspect-zip.ts';
import { type Language, sayIn } from '../../src/i18n/say.ts';

type Key = keyof typeof inspectZip.id;

/** What can be wrong; the sentences are in src/i18n/inspect-zip.ts under `finding.<code>`. */
export type PackageFault = Key extends infer K
  ? K extends `finding.${infer Code}.mend`
    ? Code
    : never
  : never;

type Values = Readonly<Record<string, string | number>>;

/** A package that cannot be used. `message` says in Bahasa Indonesia what is wrong and what to do. */
export class PackageError extends Error {
  override name = 'PackageError';
  readonly code: PackageFault;
  readonly values: Values;

  constructor(code: PackageFault, values: Values = {}) {
    super(sentences('id', code, values));
    this.code = code;
    this.values = values;
  }

  /** The same sentences in another interface language. */
  in(language: Language): string {
    return sentences(language, this.code, this.values);
  }
}

function sentences(language: Language, code: PackageFault, values: Values): string {
  const say = sayIn(inspectZip, language);
  return `${say(`finding.${code}`, values)} ${say(`finding.${code}.mend`, values)}`;
}

/** A name from a hostile file as it may be shown: visible characters, and not too many. */
export const shown = (name: string): string => {
  const visible = name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '�');
  return visible.length > 120 ? `${visible.slice(0, 119)}…` : visible;
};
