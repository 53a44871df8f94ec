// What the coach shows: the score and its rules, the warnings, the weak prompt beside the teacher's own.
import { make } from '../question/dom.ts';
import { type Parts, partKeys } from './card.ts';
import { ruleIds, rules, type Verdict } from './coach.ts';
import type { Say } from './document.ts';

/** The rules, those to mend first; a sign and a word stand before each. */
export function ruleList(verdict: Verdict, say: Say): HTMLElement {
  const list = make('ul', 'prompt-rules');
  const open = ruleIds.filter((id) => !verdict.met.has(id));
  for (const id of [...open, ...ruleIds.filter((rule) => verdict.met.has(rule))]) {
    const isMet = verdict.met.has(id);
    const item = make('li', isMet ? 'prompt-met' : 'prompt-open');
    const sign = make('span', 'prompt-sign', isMet ? '✓' : '○');
    sign.setAttribute('aria-hidden', 'true');
    const text = make('span');
    text.append(
      make('strong', '', `${say(isMet ? 'met' : 'open')}: `),
      say(`rule-${id}`, { points: rules[id].points }),
    );
    if (!isMet) text.append(make('br'), say(`todo-${id}`));
    item.append(sign, text);
    list.append(item);
  }
  return list;
}

export const warningTexts = (verdict: Verdict, say: Say): string[] =>
  verdict.warnings.map(({ kind, words }) => say(`warn-${kind}`, { words: words.join(', ') }));

export interface Side {
  prompt: string;
  score: number;
}

/** Both prompts with their scores, and what each of the teacher's parts changes. */
export function comparison(weak: Side | undefined, mine: Side, parts: Parts, say: Say): HTMLElement[] {
  const column = (title: string, { prompt, score }: Side) => {
    const element = make('div');
    element.append(
      make('p', 'prompt-bold', `${title}: ${say('points', { score })}`),
      make('p', 'prompt-text', prompt || say('nothing')),
    );
    return element;
  };
  const sides = make('div', 'prompt-sides');
  if (weak) sides.append(column(say('weak'), weak));
  sides.append(column(say('yours'), mine));
  const used = partKeys.filter((key) => parts[key].trim() !== '');
  if (used.length === 0) return [sides];
  const list = make('ul');
  list.append(...used.map((key) => make('li', '', `${say(key)}: ${say(`change-${key}`)}`)));
  return [sides, make('p', 'prompt-bold', say('changed')), list];
}
