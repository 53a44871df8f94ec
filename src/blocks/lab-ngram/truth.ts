// What is said of a sentence that the model has finished: whether it was read or newly made, and that it knows no truth.
import { makeTable } from '../lab/table.ts';
import { make, makeButton } from '../question/dom.ts';
import { isCopy, type Model, piecesOf } from './model.ts';
import type { Made, State } from './state.ts';
import { type Format, type Say, sentenceText } from './words.ts';

/** The verdict on the sentence at hand, with the button that asks whether it is true. */
export function truth(model: Model, words: readonly string[], say: Say): HTMLElement[] {
  const copy = isCopy(model, words);
  const verdict = make('p');
  verdict.append(make('strong', '', say(copy ? 'copy' : 'new')), ` ${say(copy ? 'copy-why' : 'new-why')}`);
  const answer = make('div', 'ngram-answer');
  answer.setAttribute('role', 'status');
  const button = makeButton('button quiet', say('is-it-true'), () => {
    button.setAttribute('aria-expanded', 'true');
    answer.textContent = '';
    const list = make('ul');
    for (const { text, from } of piecesOf(model, words)) {
      const said = from
        ? say('piece', { text, from: sentenceText(from, true) })
        : say('piece-gone', { text });
      list.append(make('li', '', said));
    }
    answer.append(
      make('p', '', say('no-truth')),
      make('p', '', say(copy ? 'pieces-copy' : 'pieces')),
      list,
      make('p', '', say('your-turn')),
    );
  });
  button.setAttribute('aria-expanded', 'false');
  return [verdict, button, answer];
}

/** The sentences that were made, the latest first. */
export function madeTable({ made, total, fresh }: State, format: Format, say: Say): HTMLElement[] {
  if (made.length === 0) return [];
  const row = (one: Made) => [
    sentenceText(one.words, true),
    String(one.order),
    format.number(one.temperature),
    say(one.copy ? 'made-copy' : 'made-new'),
  ];
  const heads = ['made-sentence', 'made-order', 'made-temperature', 'made-origin'].map((key) => say(key));
  return [
    makeTable(say('made'), heads, [...made].reverse().map(row)),
    make('p', '', say('made-count', { total, fresh })),
  ];
}
