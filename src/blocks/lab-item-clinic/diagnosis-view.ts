// The item on its paper, the list of flaws to mark, and what the diagnosis says of the marks.
import { checkbox, group } from '../lab/fields.ts';
import { make, makeButton, mark } from '../question/dom.ts';
import { diagnosisOf, type Work } from './clinic.ts';
import { type FlawName, flawNames, type Item } from './flaws.ts';
import { copies, type PageCase } from './page-data.ts';

export type Say = (key: string, values?: Record<string, string | number>) => string;

export interface DiagnosisActions {
  mark(flaw: FlawName, isMarked: boolean): void;
  diagnose(): void;
}

/** An item as it would be printed, with its key. */
export function paper(item: Item, say: Say): HTMLElement {
  const element = make('div', 'clinic-paper');
  const options = make('ol');
  options.type = 'A';
  options.append(
    ...item.options.map((text, index) => {
      const option = make('li', '', text);
      if (index === item.key) option.append(make('strong', '', ` (${say('key')})`));
      return option;
    }),
  );
  element.append(make('p', 'clinic-stem', item.stem), options);
  return element;
}

/** Heading, indicator and the item itself. */
export function showItem(one: PageCase, number: number, say: Say): HTMLElement[] {
  const heading = make('h4', '', say('item', { n: number, subject: one.subject }));
  heading.tabIndex = -1;
  heading.dataset.heading = '';
  return [heading, make('p', 'small', say('indicator', { indicator: one.indicator })), paper(one, say)];
}

/** The flaws to tick, each with its meaning. */
export function showMarks(work: Work, actions: DiagnosisActions, say: Say): HTMLElement[] {
  const boxes = flawNames.map((name) => {
    const { element, input } = checkbox('', (checked) => actions.mark(name, checked));
    input.checked = work.marks.includes(name);
    const words = element.querySelector('span');
    words?.append(make('strong', '', say(`flaw-${name}`)), make('span', 'small', say(`what-${name}`)));
    return element;
  });
  const list = make('div', 'clinic-marks');
  list.append(...boxes);
  return [
    group(say('which'), make('p', 'small soft', say('which-help')), list),
    makeButton('button', say('diagnose'), actions.diagnose),
  ];
}

function line(
  sign: HTMLElement,
  flaw: FlawName,
  say: Say,
  label: string,
  rest: readonly Node[],
): HTMLElement {
  const element = make('li');
  const head = make('p');
  head.append(sign, ' ', make('strong', '', say(`flaw-${flaw}`)), ` · ${label}`);
  element.append(head, ...rest);
  return element;
}

/** A sign that is neither tick nor cross; the words beside it say the same. */
export function openSign(text: string): HTMLElement {
  const sign = make('span', 'mark clinic-open', text);
  sign.setAttribute('aria-hidden', 'true');
  return sign;
}

/** What was found, overlooked, and marked without cause, with the reasons. */
export function showDiagnosis(one: PageCase, work: Work, say: Say): HTMLElement[] {
  const { found, missed, alarms } = diagnosisOf(one, work);
  const heading = make('h5', '', headline(one, found.length, alarms.length, say));
  heading.tabIndex = -1;
  heading.dataset.diagnosis = '';
  const list = make('ul', 'clinic-findings');
  for (const { name, why } of one.diagnosis) {
    const isFound = found.includes(name);
    const sign = isFound ? mark(true) : openSign('○');
    list.append(line(sign, name, say, say(isFound ? 'found' : 'missed'), copies(why)));
  }
  for (const name of alarms)
    list.append(line(mark(false), name, say, say('alarm'), [make('p', '', say(`what-${name}`))]));
  for (const name of work.marks.filter((mark) => one.arguable.includes(mark)))
    list.append(line(openSign('~'), name, say, say('arguable'), []));
  const box = make('div', 'clinic-box');
  box.append(heading);
  if (one.flaws.length === 0) box.append(...copies(one.praise));
  if (list.childElementCount > 0) box.append(list);
  if (missed.length > 0) box.append(make('p', 'small soft', say('missed-hint')));
  return [box];
}

function headline({ flaws }: PageCase, found: number, alarms: number, say: Say): string {
  if (flaws.length === 0) return say(alarms === 0 ? 'sound-right' : 'sound-wrong');
  return say(found === flaws.length && alarms === 0 ? 'all-found' : 'some-found', {
    found,
    flaws: flaws.length,
  });
}
