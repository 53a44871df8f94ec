// Reads the lab's sets from the tables that stand in the page, so that readers without scripts have the same data.

import type { Axes, Example, Label, Range } from './knn.ts';

export interface Axis extends Range {
  title: string;
  /** The finest step in which a value is set. */
  step: number;
}

/** One set of examples, as authored. */
export interface LabData {
  id: string;
  title: string;
  /** The school levels whose teachers get this set first. */
  jenjang: readonly string[];
  axes: Axes & { x: Axis; y: Axis };
  classes: Record<Label, string>;
  /** What the examples that are marked `grouped` are called. */
  group: string;
  training: Example[];
  test: Example[];
}

function readAxis(set: HTMLElement, name: 'x' | 'y'): Axis {
  const head = set.querySelector<HTMLElement>(`[data-axis="${name}"]`);
  const number = (key: string) => Number(head?.dataset[key]);
  return {
    title: head?.textContent?.trim() ?? '',
    min: number('min'),
    max: number('max'),
    step: number('step'),
  };
}

function readExamples(set: HTMLElement, part: 'training' | 'test'): Example[] {
  return [...set.querySelectorAll<HTMLElement>(`[data-set="${part}"] tbody tr`)].map((row) => {
    const label: Label = row.dataset.label === 'b' ? 'b' : 'a';
    return {
      name: row.querySelector('th')?.textContent?.trim() ?? '',
      x: Number(row.dataset.x),
      y: Number(row.dataset.y),
      label,
      original: label,
      ...(row.dataset.grouped !== undefined && { grouped: true }),
    };
  });
}

/** The data of a rendered set (view.hbs). */
export function readSet(set: HTMLElement): LabData {
  const { dataset } = set;
  return {
    id: dataset.dataset ?? '',
    title: set.querySelector('h4')?.textContent?.trim() ?? '',
    jenjang: dataset.jenjang?.split(' ') ?? [],
    axes: { x: readAxis(set, 'x'), y: readAxis(set, 'y') },
    classes: { a: dataset.classA ?? '', b: dataset.classB ?? '' },
    group: dataset.group ?? '',
    training: readExamples(set, 'training'),
    test: readExamples(set, 'test'),
  };
}
