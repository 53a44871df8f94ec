// A row of numbered buttons to go from one case or item of a lab to another; what is done carries its sign and words.
import { make, makeButton } from '../question/dom.ts';

export interface NumberState {
  /** Read out with the number: the title, and how far it is. */
  name: string;
  /** Stands beside the number, in addition to the words in the name. */
  sign: string;
}

export interface Numbers {
  element: HTMLElement;
  /** @param current the position that is shown now */
  update(states: readonly NumberState[], current: number): void;
}

/** @param label names the row for screen readers */
export function createNumbers(label: string, count: number, go: (index: number) => void): Numbers {
  const element = make('nav', 'button-row');
  element.setAttribute('aria-label', label);
  const buttons = Array.from({ length: count }, (_one, index) => makeButton('', '', () => go(index)));
  element.append(...buttons);
  return {
    element,
    update(states, current) {
      buttons.forEach((button, index) => {
        const { name, sign } = states[index] ?? { name: '', sign: '' };
        button.className = index === current ? 'button' : 'button quiet';
        button.textContent = `${index + 1}${sign ? ` ${sign}` : ''}`;
        button.setAttribute('aria-label', `${index + 1}. ${name}`);
        if (index === current) button.setAttribute('aria-current', 'step');
        else button.removeAttribute('aria-current');
      });
    },
  };
}
