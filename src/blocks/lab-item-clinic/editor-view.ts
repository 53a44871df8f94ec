// The treatment room: fields for stem, options and key, what the examiner says of them, and one repair to compare with.
import { buttonRow, group, labelled } from '../lab/fields.ts';
import { make, makeButton, mark } from '../question/dom.ts';
import type { Work } from './clinic.ts';
import { openSign, paper, type Say } from './diagnosis-view.ts';
import { type Item, limits, sameItem } from './flaws.ts';
import { copies, type PageCase } from './page-data.ts';
import { examine, type FlawState, flawStateOf, isRuled } from './rules.ts';

export interface EditorActions {
  /** Hands the wording over to be kept; the page stays as it is. */
  mend(draft: Item): void;
}

/** Letters that a line of a phone holds; a longer option gets two. */
const fitsOneLine = 34;

const letterOf = (index: number): string => 'ABCDE'[index] ?? '';

/** What the examiner says, as a heading and lists. */
function verdict(one: PageCase, draft: Item, say: Say): HTMLElement[] {
  if (sameItem(one, draft)) return [make('p', '', say('unchanged-all'))];
  const findings = examine(draft);
  const told: [HTMLElement, string][] = [];
  const signs: Record<FlawState, () => HTMLElement> = {
    mended: () => mark(true),
    remains: () => mark(false),
    unchanged: () => mark(false),
    yourself: () => openSign('?'),
  };
  for (const name of one.flaws) {
    const state = flawStateOf(name, one, draft);
    // What remains of a flaw that rules see is told in the examiner's own words below.
    if (state === 'remains' && isRuled(name)) continue;
    const key = state === 'yourself' ? `ask-${name}` : state === 'remains' ? `still-${name}` : state;
    told.push([signs[state](), `${say(`flaw-${name}`)}: ${say(key)}`]);
  }
  for (const { name, values } of findings) told.push([mark(false), say(`rule-${name}`, values)]);
  const list = make('ul', 'clinic-findings');
  for (const [sign, text] of told) {
    const line = make('li');
    line.append(sign, ' ', text);
    list.append(line);
  }
  const headline = findings.length === 0 ? say('rules-none') : say('rules-some', { n: findings.length });
  return [make('p', 'clinic-headline', headline), list];
}

/** @param id unique in the document; names the radio group */
export function showEditor(
  one: PageCase,
  work: Work,
  id: string,
  actions: EditorActions,
  say: Say,
): HTMLElement[] {
  let { stem, options, key }: Item = work.draft ?? one;
  const rows = make('div', 'clinic-options');
  const stemField = make('textarea');
  stemField.rows = 4;
  stemField.maxLength = limits.stem;
  stemField.value = stem;
  stemField.addEventListener('input', () => {
    stem = stemField.value;
  });
  const result = make('div', 'lab-result clinic-result');
  result.setAttribute('role', 'status');
  result.hidden = !work.draft;
  if (work.draft) result.append(...verdict(one, work.draft, say));

  function draw(): void {
    rows.textContent = '';
    options.forEach((text, index) => {
      const letter = letterOf(index);
      const field = make('textarea');
      field.rows = text.length > fitsOneLine ? 2 : 1;
      field.value = text;
      field.maxLength = limits.option;
      field.addEventListener('input', () => {
        options = options.map((other, at) => (at === index ? field.value : other));
      });
      const choice = make('input');
      choice.type = 'radio';
      choice.name = `${id}-${one.id}-key`;
      choice.checked = index === key;
      choice.addEventListener('change', () => {
        key = index;
      });
      const label = make('label', 'option clinic-key');
      const words = make('span', '', say('key'));
      words.append(make('span', 'visually-hidden', ` ${letter}`));
      label.append(choice, words);
      const row = make('div', 'clinic-option');
      row.append(labelled(say('option', { letter }), field), label);
      rows.append(row);
    });
    add.hidden = options.length >= limits.options.max;
    remove.hidden = options.length <= limits.options.min;
  }
  const add = makeButton('button quiet', say('add-option'), () => {
    options = [...options, ''];
    draw();
    rows.querySelector<HTMLElement>('.clinic-option:last-child .lab-field textarea')?.focus();
  });
  const remove = makeButton('button quiet', say('remove-option'), () => {
    options = options.slice(0, -1);
    if (key !== undefined && key >= options.length) key = undefined;
    draw();
    rows.querySelector<HTMLElement>('.clinic-option:last-child .lab-field textarea')?.focus();
  });
  const examineButton = makeButton('button', say('examine'), () => {
    const draft: Item = {
      stem: stem.trim(),
      options: options.map((option) => option.replace(/\s+/g, ' ').trim()),
      key,
    };
    actions.mend(draft);
    result.hidden = false;
    result.replaceChildren(...verdict(one, draft, say));
  });
  const back = makeButton('button quiet', say('original'), () => {
    ({ stem, options, key } = one);
    stemField.value = stem;
    draw();
    stemField.focus();
  });
  draw();

  const compare = make('details', 'clinic-repair');
  compare.append(make('summary', '', say('repair')));
  if (one.repair) compare.append(paper(one.repair, say), ...copies(one.repair.note));
  return [
    group(
      say('mend'),
      make('p', 'small soft', say('mend-help')),
      labelled(say('stem'), stemField),
      rows,
      buttonRow(add, remove, back),
    ),
    buttonRow(examineButton),
    result,
    make('p', 'small soft', say('rules-limit')),
    compare,
  ];
}
