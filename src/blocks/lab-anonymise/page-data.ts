// Reads the lab's samples and checklist from the page, where readers without scripts have them too.

import { textOf } from '../lab/page-data.ts';
import { make } from '../question/dom.ts';
import type { Sample } from './desk.ts';

export function readSamples(lab: HTMLElement): Sample[] {
  return [...lab.querySelectorAll<HTMLElement>('[data-sample]')].map((section) => ({
    id: section.dataset.sample ?? '',
    title: textOf(section.querySelector('h4')),
    text: textOf(section.querySelector('.anon-text')),
    secrets: [...section.querySelectorAll<HTMLElement>('[data-secret]')].map((item) => ({
      text: item.dataset.secret ?? '',
      why: textOf(item.querySelector('[data-why]')),
    })),
  }));
}

/** The checklist with a box to tick before each line. */
export function readChecks(
  lab: HTMLElement,
  onChange: () => void,
): { elements: HTMLElement[]; boxes: HTMLInputElement[] } {
  const boxes: HTMLInputElement[] = [];
  const elements = [...lab.querySelectorAll('[data-checks] > li')].map((item) => {
    const box = make('input');
    box.type = 'checkbox';
    box.addEventListener('change', onChange);
    boxes.push(box);
    const text = make('span');
    text.append(...[...item.childNodes].map((node) => node.cloneNode(true)));
    const label = make('label', 'option');
    label.append(box, text);
    return label;
  });
  return { elements, boxes };
}
