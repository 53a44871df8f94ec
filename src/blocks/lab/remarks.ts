// The list of what a lab's rules remark on a work: a sign, the tone in words, the advice, and a way to the field meant.
import { make, makeButton } from '../question/dom.ts';

/** From what cannot be to what is well as it is. */
export type Tone = 'stop' | 'change' | 'think' | 'good';

const signs: Readonly<Record<Tone, string>> = { stop: '✗', change: '!', think: '?', good: '✓' };

export interface RemarkLine {
  tone: Tone;
  /** The tone in words; the sign says the same. */
  label: string;
  text: string;
  /** A button that leads to the field; left out where there is none. */
  go?: { label: string; name: string; act(): void };
}

function lineElement({ tone, label, text, go }: RemarkLine): HTMLLIElement {
  const line = make('li');
  const sign = make('span', `mark ${tone === 'stop' ? 'bad' : tone === 'good' ? 'good' : 'neutral'}`);
  sign.textContent = signs[tone];
  sign.setAttribute('aria-hidden', 'true');
  const words = make('div');
  words.append(make('strong', '', `${label}: `), text);
  if (go) {
    const button = makeButton('button quiet', go.label, go.act);
    button.setAttribute('aria-label', go.name);
    words.append(' ', button);
  }
  line.append(sign, words);
  return line;
}

/** Shows the remarks in a list of class `lab-remarks`. */
export function showRemarks(list: HTMLUListElement, lines: readonly RemarkLine[]): void {
  list.replaceChildren(...lines.map(lineElement));
}
