// Reads the starting rubrics from the tables that stand in the page, so that readers without scripts have the same ones.
import type { Jenjang } from '../contract.ts';
import { jenjangs } from '../jenjang/levels.ts';
import { textOf } from '../lab/page-data.ts';
import type { Rubric } from './rubric.ts';

export interface Starter {
  id: string;
  jenjang: Jenjang | undefined;
  rubric: Rubric;
  /** The work to try the rubric on, as it stands in the page. */
  work: HTMLElement | undefined;
}

/** The starters of a rendered lab (view.hbs). */
export function readStarters(lab: HTMLElement): Starter[] {
  return [...lab.querySelectorAll<HTMLElement>('[data-starter]')].map((element) => ({
    id: element.dataset.starter ?? '',
    jenjang: jenjangs.find((one) => one === element.dataset.jenjang),
    work: element.querySelector<HTMLElement>('[data-work]') ?? undefined,
    rubric: {
      title: textOf(element.querySelector('summary')),
      task: textOf(element.querySelector('[data-task]')),
      levels: [...element.querySelectorAll<HTMLElement>('[data-level]')].map(
        (head) => head.dataset.level ?? '',
      ),
      criteria: [...element.querySelectorAll<HTMLElement>('tbody tr')].map((row) => ({
        name: textOf(row.querySelector('th')),
        weight: Number(row.dataset.weight),
        cells: [...row.querySelectorAll('[data-cell]')].map(textOf),
      })),
    },
  }));
}
