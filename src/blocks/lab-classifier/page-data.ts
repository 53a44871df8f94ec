// Reads the lab's data from the tables that stand in the page, so that readers without scripts have the same data.

import type { Example } from './experiment.ts';
import type { Axes, Label, Range } from './knn.ts';

export interface Axis extends Range {
  title: string;
  /** The finest step in which a value is set. */
  step: number;
}

export interface LabData {
  axes: Axes & { x: Axis; y: Axis };
  classes: Record<Label, string>;
  training: Example[];
  test: Example[];
}

function readAxis(lab: HTMLElement, name: 'x' | 'y'): Axis {
  const head = lab.querySelector<HTMLElement>(`[data-axis="${name}"]`);
  const number = (key: string) => Number(head?.dataset[key]);
  return {
    title: head?.textContent?.trim() ?? '',
    min: number('min'),
    max: number('max'),
    step: number('step'),
  };
}

function readExamples(lab: HTMLElement, set: 'training' | 'test'): Example[] {
  return [...lab.querySelectorAll<HTMLElement>(`[data-set="${set}"] tbody tr`)].map((row) => {
    const label: Label = row.dataset.label === 'b' ? 'b' : 'a';
    return {
      name: row.querySelector('th')?.textContent?.trim() ?? '',
      x: Number(row.dataset.x),
      y: Number(row.dataset.y),
      label,
      original: label,
    };
  });
}

/** The data of a rendered lab (view.hbs). */
export function readLab(lab: HTMLElement): LabData {
  return {
    axes: { x: readAxis(lab, 'x'), y: readAxis(lab, 'y') },
    classes: { a: lab.dataset.classA ?? '', b: lab.dataset.classB ?? '' },
    training: readExamples(lab, 'training'),
    test: readExamples(lab, 'test'),
  };
}
