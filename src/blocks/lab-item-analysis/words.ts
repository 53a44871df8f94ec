// Numbers and verdicts in words, for the page and for the document alike.
import type { BlockContext } from '../contract.ts';
import type { Analysis, ItemStatistics } from './statistics.ts';
import { difficultyOf, judge, type Reason, sorted, type Verdict } from './verdict.ts';

export type Say = BlockContext['say'];

const verdictKeys: Record<Verdict, string> = {
  use: 'use',
  mend: 'mend',
  key: 'key-verdict',
  replace: 'replace',
  unclear: 'unclear',
};

/** In the order in which they are told; a sign stands beside the word, never instead of it. */
export const verdictSigns: Record<Verdict, string> = {
  key: '?',
  replace: '✗',
  mend: '△',
  use: '✓',
  unclear: '–',
};

/** The lab's own strings. */
export const own =
  (say: Say): Say =>
  (key, values) =>
    say(`lab-item-analysis.${key}`, values);

export const verdictText = (verdict: Verdict, say: Say): string => say(verdictKeys[verdict]);

/** A number with two decimals as the language writes it, or the words for one that can't be computed. */
export function decimal(value: number | undefined, say: Say): string {
  if (value === undefined) return say('none');
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(2).split('.');
  const minus = value < 0 && Number(`${whole}.${fraction}`) > 0 ? '−' : '';
  return `${minus}${whole}${say('decimal')}${fraction}`;
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Why an item was judged so, a sentence or two a reason. */
export function reasonTexts(item: ItemStatistics, say: Say): string[] {
  const values = {
    p: decimal(item.p, say),
    d: decimal(item.d, say),
    r: decimal(item.r, say),
    difficulty: say(difficultyOf(item)),
  };
  const text = (reason: Reason) => say(`why-${reason.name}`, { ...values, ...reason.values });
  return judge(item).reasons.map(text);
}

/** "Periksa kuncinya: 6", a line for each verdict that occurs. */
export function verdictLines(analysis: Analysis, say: Say): { verdict: Verdict; text: string }[] {
  const found = sorted(analysis);
  return (Object.keys(verdictSigns) as Verdict[])
    .filter((verdict) => found[verdict].length > 0)
    .map((verdict) => ({ verdict, text: `${verdictText(verdict, say)}: ${found[verdict].join(', ')}` }));
}

/** The numbers of the whole test, each with its name. */
export function testFields(analysis: Analysis, say: Say): [label: string, value: string][] {
  const { mean, highest, sd, sem, alpha, kr20 } = analysis;
  return [
    [say('pupils'), String(analysis.pupils)],
    [say('items'), String(analysis.items.length)],
    [say('mean'), `${decimal(mean, say)} / ${decimal(highest, say)}`],
    [say('sd'), decimal(sd, say)],
    [say('kr20'), decimal(kr20, say)],
    [say('alpha'), decimal(alpha, say)],
    [say('sem'), decimal(sem, say)],
  ];
}
