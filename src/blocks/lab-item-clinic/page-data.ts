// Reads the lab's items from the page, where readers without scripts have them too.

import { nodesIn, textIn } from '../lab/page-data.ts';
import type { Case } from './clinic.ts';
import { flawNames, type Item } from './flaws.ts';

export interface PageFlaw {
  name: Case['flaws'][number];
  why: readonly Node[];
}

/** An item with its words; the nodes are taken over by cloning. */
export interface PageCase extends Case {
  jenjang: string;
  subject: string;
  indicator: string;
  diagnosis: readonly PageFlaw[];
  praise: readonly Node[];
  repair: (Item & { note: readonly Node[] }) | undefined;
}

/** The item in an element that holds its stem and, in a list, its options. */
function readItem(element: HTMLElement): Item {
  const options = [...element.querySelectorAll('[data-option]')].map(
    (option) => option.textContent?.trim() ?? '',
  );
  return { stem: textIn(element, 'stem'), options, key: 'ABCDE'.indexOf(element.dataset.key ?? '') };
}

const nothing: Item = { stem: '', options: [], key: undefined };

export const readCases = (lab: HTMLElement): PageCase[] =>
  [...lab.querySelectorAll<HTMLElement>('[data-item]')].map((section) => {
    const wording = section.querySelector<HTMLElement>('[data-wording]');
    const repair = section.querySelector<HTMLElement>('[data-repair]');
    const diagnosis = [...section.querySelectorAll<HTMLElement>('[data-flaw]')].flatMap((element) => {
      const name = flawNames.find((one) => one === element.dataset.flaw);
      return name ? [{ name, why: nodesIn(element, 'why') }] : [];
    });
    const arguable = (section.dataset.arguable ?? '').split(' ');
    return {
      ...(wording ? readItem(wording) : nothing),
      id: section.dataset.item ?? '',
      jenjang: section.dataset.jenjang ?? '',
      subject: textIn(section, 'subject'),
      indicator: textIn(section, 'indicator'),
      flaws: diagnosis.map(({ name }) => name),
      arguable: flawNames.filter((name) => arguable.includes(name)),
      diagnosis,
      praise: nodesIn(section, 'praise'),
      repair: repair ? { ...readItem(repair), note: nodesIn(repair, 'note') } : undefined,
    };
  });

/** Copies of nodes, so that they can be shown again and again. */
export const copies = (nodes: readonly Node[]): Node[] => nodes.map((node) => node.cloneNode(true));
