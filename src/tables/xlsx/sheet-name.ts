// Names of sheets that Excel accepts.
import { legible } from '../text.ts';

const longest = 31;

/** Names for the sheets of one table, one after another: "Guru", "Guru (2)", … */
export function* sheetNames(table: string): Generator<string, never> {
  const name =
    legible(table)
      .replace(/[\\/*?:[\]]/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^['\s]+|['\s]+$/g, '') || 'Data';
  // Excel keeps this word for itself.
  const usable = name.toLowerCase() === 'history' ? `${name} 1` : name;
  yield cut(usable, longest);
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    yield cut(usable, longest - suffix.length) + suffix;
  }
}

/** At most so many UTF-16 units, and no half of a character. */
const cut = (text: string, length: number): string =>
  text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/['\s]+$/, '');
