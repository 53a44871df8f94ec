// Text in the XML of a spreadsheet.
import { legible } from '../text.ts';

/** Characters that a cell of Excel can hold. */
const longestText = 32_767;

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A stranger's text as the content of an element or of an attribute in double quotation marks. */
export function escaped(text: string): string {
  let safe = legible(text);
  if (safe.length > longestText) safe = `${safe.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
  if (!needsEscape(safe)) return safe;
  return (
    safe
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Excel reads _x0041_ as the character with that code (ECMA-376, ST_Xstring).
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  );
}

function needsEscape(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // & < > " _
    if (code === 0x26 || code === 0x3c || code === 0x3e || code === 0x22 || code === 0x5f) return true;
  }
  return false;
}
