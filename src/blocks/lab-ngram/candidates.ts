// The candidates for the next word: a table with a button, a count and a probability in each row.
import { makeTable } from '../lab/table.ts';
import { make, makeButton } from '../question/dom.ts';
import { end, type Followers, probabilities } from './model.ts';
import type { Format, Say } from './words.ts';

const shown = 8;

/** A bar as long as the share; the number beside it says the same. */
function bar(share: number): SVGElement {
  const name = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(name, 'svg');
  const rect = document.createElementNS(name, 'rect');
  const set = (element: Element, values: Record<string, string>) => {
    for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
  };
  set(svg, { class: 'ngram-bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  set(rect, { width: String(Math.max(0.5, share * 100)), height: '10' });
  svg.append(rect);
  return svg;
}

/** What a token is called: a word, or the end of the sentence. */
const tokenText = (token: string, say: Say): string => (token === end ? say('end') : token);

/**
 * @param choose takes the word that was pressed
 * @returns the table, and below it what the rest of the candidates have together
 */
export function candidates(
  { counts }: Followers,
  temperature: number,
  choose: (token: string) => void,
  format: Format,
  say: Say,
): HTMLElement[] {
  const shares = probabilities(
    counts.map(([, count]) => count),
    temperature,
  );
  const rows = counts.slice(0, shown).map(([token, count], at) => {
    const share = shares[at] ?? 0;
    const button = makeButton('button quiet', tokenText(token, say), () => choose(token));
    const chance = make('span', 'ngram-chance');
    chance.append(make('span', '', format.percent(share)), bar(share));
    return [button, String(count), chance];
  });
  const table = makeTable(say('candidates'), [say('word'), say('seen'), say('chance')], rows);
  table.classList.add('ngram-table');
  if (counts.length <= shown) return [table];
  const rest = shares.slice(shown).reduce((sum, share) => sum + share, 0);
  return [
    table,
    make('p', 'small', say('rest', { n: counts.length - shown, percent: format.percent(rest) })),
  ];
}
