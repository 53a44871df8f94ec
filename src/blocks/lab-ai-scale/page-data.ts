// Reads what the author wrote from the page, where readers without scripts have it too.
import type { Jenjang } from '../contract.ts';
import { jenjangs } from '../jenjang/levels.ts';
import { textIn, textOf } from '../lab/page-data.ts';
import { type Assignment, aims, doors, empty, places } from './assignment.ts';
import type { Voice, Wordings } from './wording.ts';

export interface PageData {
  /** What each of the five levels means, the lowest first. */
  meanings: string[];
  examples: Readonly<Partial<Record<Jenjang, Assignment[]>>>;
  wordings: Wordings;
}

/** The texts of elements by what their `data-…` attribute says. */
function textsBy(root: ParentNode, name: string): Record<string, string> {
  return Object.fromEntries(
    [...root.querySelectorAll<HTMLElement>(`[data-${name}]`)].map((element) => [
      element.dataset[name] ?? '',
      textOf(element),
    ]),
  );
}

function exampleOf(jenjang: Jenjang, row: HTMLElement): Assignment {
  const { grade, aim, level, door, place } = row.dataset;
  const fresh = empty(jenjang);
  return {
    ...fresh,
    grade: Number(grade),
    name: textIn(row, 'name'),
    activity: textIn(row, 'activity'),
    shows: textIn(row, 'shows'),
    aim: aims.find((one) => one === aim) ?? '',
    level: Number(level),
    door: doors.find((one) => one === door) ?? '',
    place: places.find((one) => one === place) ?? fresh.place,
  };
}

function voiceOf(root: ParentNode): Voice {
  return {
    levels: Object.values(textsBy(root, 'level')),
    doors: textsBy(root, 'door'),
    proofs: Object.values(textsBy(root, 'proof')),
    close: textIn(root, 'close'),
  };
}

/** Reads a rendered lab (view.hbs). */
export function readPage(lab: HTMLElement): PageData {
  const bySchool = <T>(part: string, read: (root: HTMLElement, jenjang: Jenjang) => T) =>
    Object.fromEntries(
      jenjangs.flatMap((jenjang) => {
        const root = lab.querySelector<HTMLElement>(`[data-school="${jenjang}"] [data-${part}]`);
        return root ? [[jenjang, read(root, jenjang)]] : [];
      }),
    );
  const parents = lab.querySelector<HTMLElement>('[data-parents]');
  return {
    meanings: [...lab.querySelectorAll('[data-scale] li')].map((item) => textOf(item.querySelector('span'))),
    examples: bySchool('examples', (root, jenjang) =>
      [...root.querySelectorAll<HTMLElement>('[data-grade]')].map((row) => exampleOf(jenjang, row)),
    ),
    wordings: { voices: bySchool('voice', voiceOf), parents: parents ? textsBy(parents, 'door') : {} },
  };
}
