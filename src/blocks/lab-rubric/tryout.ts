// The try-out: one work is marked with the rubric, and the mark is shown with how it came about.
import { make } from '../question/dom.ts';
import type { Say } from './editor.ts';
import { cellOf, markOf, type Rubric, weightsOf } from './rubric.ts';

export interface TryOut {
  element: HTMLElement;
  /** Draws anew for a rubric of another shape or wording; what was chosen stays where it still can. */
  draw(rubric: Rubric, work: HTMLElement | undefined): void;
  mark(): number | undefined;
}

/** A number with a decimal comma, without idle zeros. */
const written = (value: number, say: Say): string =>
  String(Math.round(value * 100) / 100).replace('.', say('decimal'));

/** @param id unique in the document; names the radio groups */
export function createTryOut(id: string, say: Say): TryOut {
  const element = make('section', 'rubric-try');
  const result = make('div', 'lab-result');
  result.setAttribute('role', 'status');
  let chosen: (number | undefined)[] = [];
  let rubric: Rubric = { title: '', task: '', levels: [], criteria: [] };

  function tell(): void {
    result.textContent = '';
    const mark = markOf(rubric, chosen);
    if (mark === undefined) {
      const left = rubric.criteria.filter((_one, at) => chosen[at] === undefined).length;
      result.append(make('p', '', say('try-left', { n: left })));
      return;
    }
    const parts = rubric.criteria.map((one, at) => {
      const level = (chosen[at] ?? 0) + 1;
      return `${one.weight} × ${level}/${rubric.levels.length}`;
    });
    result.append(
      make('p', 'lab-accuracy', say('try-mark', { mark: written(mark, say) })),
      make('p', '', say('try-how', { parts: parts.join(' + '), mark: written(mark, say) })),
    );
    const sum = weightsOf(rubric);
    if (sum !== 100) result.append(make('p', '', say('try-sum', { sum })));
  }

  function group(index: number): HTMLElement {
    const one = rubric.criteria[index];
    const fieldset = make('fieldset', 'lab-group');
    if (!one) return fieldset;
    fieldset.append(make('legend', '', one.name || say('unnamed', { n: index + 1 })));
    const options = make('div');
    rubric.levels.forEach((name, level) => {
      const radio = make('input');
      radio.type = 'radio';
      radio.name = `${id}-try-${index}`;
      radio.checked = chosen[index] === level;
      radio.addEventListener('change', () => {
        chosen[index] = level;
        tell();
      });
      const text = make('span', '', `${level + 1} ${name}: `);
      text.append(cellOf(one, level) || say('try-no-text'));
      const label = make('label', 'option');
      label.append(radio, text);
      options.append(label);
    });
    fieldset.append(options);
    return fieldset;
  }

  return {
    element,
    draw(next, work) {
      rubric = next;
      chosen = next.criteria.map((_one, at) => {
        const level = chosen[at];
        return level !== undefined && level < next.levels.length ? level : undefined;
      });
      element.textContent = '';
      const paper = make('div', 'rubric-work');
      if (work) paper.append(make('p', 'small soft', say('work-made-up')), work.cloneNode(true));
      else paper.append(make('p', '', say('work-own')));
      element.append(make('h4', '', say('try')), make('p', '', say('try-help')), paper);
      element.append(...next.criteria.map((_one, at) => group(at)), result);
      tell();
    },
    mark: () => markOf(rubric, chosen),
  };
}
