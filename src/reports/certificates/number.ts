// Certificate numbers: a pattern that an office chooses, filled with the running number and the month of issue (WIB).

export const usualPattern = '{urut}/KENDALI/{bulan}/{tahun}';

const months = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const longestPattern = 60;

/** What is wrong with a pattern; undefined when it can be used. */
export function patternFault(pattern: string): 'long' | 'sequence' | 'letters' | 'word' | undefined {
  if (pattern.length > longestPattern) return 'long';
  // Two certificates would have the same number.
  if (!pattern.includes('{urut}')) return 'sequence';
  const plain = pattern.replace(/\{(?:urut|bulan|tahun)\}/g, '');
  if (/[{}]/.test(plain)) return 'word';
  return /^[\p{L}\p{N} ./_:-]*$/u.test(plain) ? undefined : 'letters';
}

/** @param sequence from 1 @param issuedAt milliseconds since 1970 */
export function certificateNumber(pattern: string, sequence: number, issuedAt: number): string {
  const wib = new Date(issuedAt + 7 * 3_600_000);
  return pattern
    .replaceAll('{urut}', String(sequence).padStart(5, '0'))
    .replaceAll('{bulan}', months[wib.getUTCMonth()] ?? '')
    .replaceAll('{tahun}', String(wib.getUTCFullYear()));
}
