// Reads the corpus from the page, where everyone can read what the model has read.
import { textOf } from '../lab/page-data.ts';

export interface Theme {
  id: string;
  title: string;
  sentences: string[];
}

export function readThemes(lab: HTMLElement): Theme[] {
  return [...lab.querySelectorAll<HTMLElement>('[data-theme]')].map((section) => ({
    id: section.dataset.theme ?? '',
    title: textOf(section.querySelector('h4')),
    sentences: [...section.querySelectorAll('li')].map(textOf),
  }));
}
