// The editor of the rubric: its title and task, its levels, and a card for each criterion. Native fields and buttons only.
import { createConfirm } from '../lab/confirm.ts';
import { labelled, onTyped } from '../lab/fields.ts';
import { make, makeButton } from '../question/dom.ts';
import { type Criterion, cellOf, limits, type Rubric } from './rubric.ts';

export type Say = (key: string, values?: Record<string, string | number>) => string;

/** What the teacher can do. Changes of text keep the fields as they are; changes of shape have them drawn anew. */
export interface Actions {
  text(change: Partial<Pick<Rubric, 'title' | 'task' | 'levels'>>): void;
  criterion(index: number, change: Partial<Criterion>): void;
  cell(index: number, level: number, text: string): void;
  levels(count: number): void;
  move(index: number, by: -1 | 1): void;
  remove(index: number): void;
  add(): void;
}

export interface Editor {
  elements: HTMLElement[];
  draw(rubric: Rubric): void;
  /** Brings the summaries and weights up to date without touching what is being written. */
  update(rubric: Rubric): void;
  /** The field of a place; opened and ready for the focus. */
  fieldAt(criterion?: number, level?: number): HTMLElement | undefined;
  /** A button of a criterion, or its name field. */
  focus(index: number, what: 'up' | 'down' | 'name'): void;
}

function input(value: string, most: number, onChange: (text: string) => void): HTMLInputElement {
  const field = make('input');
  field.value = value;
  field.maxLength = most;
  onTyped(field, onChange);
  return field;
}

function area(value: string, rows: number, onChange: (text: string) => void): HTMLTextAreaElement {
  const field = make('textarea');
  field.value = value;
  field.rows = rows;
  field.maxLength = limits.text;
  onTyped(field, onChange);
  return field;
}

/** @param id unique in the document; names the radio group */
export function createEditor(id: string, actions: Actions, say: Say): Editor {
  const head = make('div', 'rubric-head');
  const levels = make('fieldset', 'lab-group rubric-levels');
  const list = make('div', 'rubric-criteria');
  const addButton = makeButton('button quiet', say('add'), actions.add);
  let levelNames: HTMLInputElement[] = [];

  function drawHead(rubric: Rubric): void {
    head.textContent = '';
    head.append(
      labelled(
        say('title'),
        input(rubric.title, limits.name, (title) => actions.text({ title })),
      ),
      labelled(
        say('task'),
        area(rubric.task, 4, (task) => actions.text({ task })),
      ),
    );
  }

  function drawLevels(rubric: Rubric): void {
    levels.textContent = '';
    const counts = make('div', 'segments');
    for (let count = limits.levels.min; count <= limits.levels.max; count++) {
      const radio = make('input');
      radio.type = 'radio';
      radio.name = `${id}-levels`;
      radio.checked = count === rubric.levels.length;
      radio.addEventListener('change', () => actions.levels(count));
      const label = make('label', 'option');
      label.append(radio, make('span', '', say('levels-n', { n: count })));
      counts.append(label);
    }
    const change = () => actions.text({ levels: levelNames.map((field) => field.value.trim()) });
    levelNames = rubric.levels.map((name) => input(name, limits.name, change));
    const names = make('div', 'rubric-names');
    names.append(...levelNames.map((field, level) => labelled(say('level-name', { n: level + 1 }), field)));
    levels.append(make('legend', '', say('levels')), counts, names);
  }

  function card(rubric: Rubric, one: Criterion, index: number, open: boolean): HTMLDetailsElement {
    const details = make('details', 'rubric-card');
    details.open = open;
    const weight = input(String(one.weight), 3, (text) => {
      const value = Math.round(Number(text.replace(',', '.').replace('%', '')));
      const valid = Number.isFinite(value) ? Math.min(100, Math.max(0, value)) : one.weight;
      weight.value = String(valid);
      actions.criterion(index, { weight: valid });
    });
    weight.inputMode = 'numeric';
    weight.dataset.weight = '';
    const name = input(one.name, limits.name, (text) => actions.criterion(index, { name: text }));
    name.dataset.name = '';
    const pair = make('div', 'rubric-pair');
    pair.append(labelled(say('criterion'), name), labelled(say('weight-percent'), weight));
    const cells = make('div', 'rubric-cells');
    rubric.levels.forEach((_name, level) => {
      const field = area(cellOf(one, level), 3, (text) => actions.cell(index, level, text));
      field.dataset.level = String(level);
      const label = labelled('', field);
      label.prepend(make('span', 'rubric-level'));
      cells.append(label);
    });
    const button = (what: 'up' | 'down', by: -1 | 1) => {
      const element = makeButton('button quiet', say(what), () => actions.move(index, by));
      element.dataset.move = what;
      const last = by < 0 ? index === 0 : index === rubric.criteria.length - 1;
      if (last) element.setAttribute('aria-disabled', 'true');
      return element;
    };
    const remove = createConfirm(
      { button: say('remove'), question: say('remove-sure'), yes: say('yes'), no: say('no') },
      () => name.value !== '' || [...cells.querySelectorAll('textarea')].some(({ value }) => value !== ''),
      () => actions.remove(index),
    );
    const row = make('div', 'button-row');
    row.append(button('up', -1), button('down', 1), remove);
    details.append(make('summary'), pair, cells, row);
    return details;
  }

  const cards = () => [...list.querySelectorAll<HTMLDetailsElement>('.rubric-card')];

  function update(rubric: Rubric): void {
    cards().forEach((details, index) => {
      const one = rubric.criteria[index];
      const summary = details.querySelector('summary');
      const weight = details.querySelector<HTMLInputElement>('[data-weight]');
      if (!one || !summary || !weight) return;
      const name = one.name || say('unnamed', { n: index + 1 });
      summary.textContent = say('summary', { n: index + 1, name, weight: one.weight });
      weight.value = String(one.weight);
      for (const button of details.querySelectorAll<HTMLElement>('[data-move]'))
        button.setAttribute('aria-label', say(`${button.dataset.move}-name`, { name }));
      details.querySelectorAll('.rubric-level').forEach((label, level) => {
        label.textContent = say('level-head', { n: level + 1, name: rubric.levels[level] ?? '' });
      });
    });
  }

  return {
    elements: [head, levels, list, addButton],
    draw(rubric) {
      const open = cards().map((details) => details.open);
      drawHead(rubric);
      drawLevels(rubric);
      list.textContent = '';
      list.append(...rubric.criteria.map((one, at) => card(rubric, one, at, open[at] ?? at === 0)));
      addButton.disabled = rubric.criteria.length >= limits.criteria.max;
      update(rubric);
    },
    update,
    fieldAt(criterion, level) {
      const details = criterion === undefined ? undefined : cards()[criterion];
      if (!details) return levelNames[0];
      details.open = true;
      const field = level === undefined ? '[data-name]' : `[data-level="${level}"]`;
      return details.querySelector<HTMLElement>(field) ?? undefined;
    },
    focus(index, what) {
      const details = cards()[index];
      if (!details) return addButton.focus();
      details.open = true;
      details.querySelector<HTMLElement>(what === 'name' ? '[data-name]' : `[data-move="${what}"]`)?.focus();
    },
  };
}
