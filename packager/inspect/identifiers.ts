// The two kinds of identifiers that xAPI borrows: IRIs (RFC 3987) and language tags (RFC 5646).

/** Whether a text is a full IRI: a scheme, a colon, and nothing that no IRI may hold. */
export const isIri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text);

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What is wrong with a language tag: it breaks the grammar, or its language does not exist; undefined when good. */
export function languageTagFault(tag: string): 'malformed' | 'unknown' | undefined {
  if (/^x(-[a-z0-9]{1,8})+$/i.test(tag)) return undefined;
  try {
    const [canonical = ''] = Intl.getCanonicalLocales(tag);
    const [language = ''] = canonical.split('-');
    // The many languages that have three letters aren't all known to Intl.
    if (language.length === 3) return undefined;
    return languageNames.of(language) === undefined ? 'unknown' : undefined;
  } catch {
    return 'malformed';
  }
}
