// The card of one assignment: its fields, what the rules remark on it, and its wordings. Native fields only.

import { jenjangs } from '../jenjang/levels.ts';
import { createConfirm } from '../lab/confirm.ts';
import { buttonRow, group, labelled, onTyped, segments } from '../lab/fields.ts';
import { showRemarks } from '../lab/remarks.ts';
import { statusLine } from '../lab/start.ts';
import { make, makeButton } from '../question/dom.ts';
import { type Assignment, aims, doors, grades, levels, limits, places, roman } from './assignment.ts';
import { isReady, type Place, review } from './review.ts';

export type Say = (key: string, values?: Record<string, string | number>) => string;

export interface Card {
  element: HTMLDetailsElement;
  /** Shows an assignment; what is being typed stays. @param index where it stands in the list, from 0 */
  update(assignment: Assignment, index: number): void;
  /** Opens the card and moves the focus to its name. */
  focus(): void;
}

export interface CardActions {
  change(part: Partial<Assignment>): void;
  remove(): void;
}

type Typed = HTMLInputElement | HTMLTextAreaElement;

function setValue(field: Typed | HTMLSelectElement, value: string): void {
  if (field.value.trim() !== value) field.value = value;
}

function choose(select: HTMLSelectElement, options: readonly (readonly [string, string])[]): void {
  const before = select.value;
  select.replaceChildren(
    ...options.map(([value, text]) => {
      const option = make('option', '', text);
      option.value = value;
      return option;
    }),
  );
  select.value = before;
}

/**
 * @param id unique in the document
 * @param meanings what each level means, the lowest first
 */
export function createCard(id: string, meanings: readonly string[], actions: CardActions, say: Say): Card {
  const element = make('details', 'scale-card');
  element.open = true;
  const summary = make('summary');

  function typed<T extends Typed>(field: T, most: number, change: (text: string) => void): T {
    field.maxLength = most;
    onTyped(field, change);
    return field;
  }
  function picked(change: (value: string) => void): HTMLSelectElement {
    const select = make('select');
    select.addEventListener('change', () => change(select.value));
    return select;
  }
  const known = <T extends string>(all: readonly T[], value: string) => all.find((one) => one === value);

  const name = typed(make('input'), limits.name, (text) => actions.change({ name: text }));
  const jenjang = picked((value) => {
    const chosen = known(jenjangs, value);
    if (chosen) actions.change({ jenjang: chosen, grade: grades[chosen][0] ?? 1 });
  });
  choose(
    jenjang,
    jenjangs.map((one) => [one, say(`jenjang-${one}`)]),
  );
  const grade = picked((value) => actions.change({ grade: Number(value) }));
  const activity = typed(make('textarea'), limits.activity, (text) => actions.change({ activity: text }));
  const shows = typed(make('input'), limits.shows, (text) => actions.change({ shows: text }));
  const aim = picked((value) => actions.change({ aim: known(aims, value) ?? '' }));
  choose(aim, [['', say('choose')], ...aims.map((one) => [one, say(`aim-${one}`)] as const)]);

  const level = segments(
    `${id}-level`,
    levels.map((one) => [one, `${one} ${say(`level-${one}`)}`] as const),
    (value) => actions.change({ level: value }),
  );
  const meaning = make('p', 'small scale-meaning');
  const door = segments(
    `${id}-door`,
    doors.map((one) => [one, say(`door-${one}`)] as const),
    (value) => actions.change({ door: value }),
  );
  const doorGroup = group(say('door'), door.element);
  const place = segments(
    `${id}-place`,
    places.map((one) => [one, say(`place-${one}`)] as const),
    (value) => actions.change({ place: value }),
  );

  const fields: Record<Place, HTMLElement> = {
    name,
    shows,
    aim,
    level: level.element,
    door: door.element,
    place: place.element,
  };
  function go(field: Place): void {
    const target = fields[field];
    const radio = target.querySelector<HTMLElement>(':checked') ?? target.querySelector<HTMLElement>('input');
    (radio ?? target).focus();
  }

  const told = statusLine('scale-told');
  const remarks = make('ul', 'lab-remarks');

  const pupils = typed(make('textarea'), limits.wording, (text) =>
    actions.change({ pupils: { text, own: text !== '' } }),
  );
  pupils.rows = 7;
  const parents = typed(make('textarea'), limits.wording, (text) =>
    actions.change({ parents: { text, own: text !== '' } }),
  );
  parents.rows = 4;
  const anew = makeButton('button quiet', say('anew'), () => {
    actions.change({ pupils: { text: '', own: false }, parents: { text: '', own: false } });
    pupils.focus();
  });
  const waiting = make('p', 'small', say('wording-waits'));
  const wording = make('div', 'scale-wording');
  wording.append(labelled(say('pupils'), pupils), labelled(say('parents'), parents), anew);

  const remove = createConfirm(
    { button: say('remove'), question: say('remove-sure'), yes: say('yes'), no: say('no') },
    () => [name, activity, shows].some(({ value }) => value.trim() !== ''),
    actions.remove,
  );
  const pair = make('div', 'lab-pair');
  pair.append(labelled(say('jenjang'), jenjang), labelled(say('grade'), grade));
  const about = make('div', 'scale-fields');
  about.append(
    labelled(say('name'), name),
    pair,
    labelled(say('activity'), activity),
    labelled(say('aim'), aim),
    labelled(say('shows'), shows),
  );
  const checked = make('div', 'scale-review');
  checked.append(make('h4', '', say('review')), told, remarks);
  element.append(
    summary,
    about,
    group(say('level'), level.element, meaning),
    doorGroup,
    group(say('place'), place.element),
    checked,
    make('h4', '', say('wording')),
    waiting,
    wording,
    buttonRow(remove),
  );

  return {
    element,
    update(one, index) {
      const title = one.name.trim() || say('unnamed', { n: index + 1 });
      summary.textContent = one.level
        ? say('summary', { n: index + 1, name: title, level: one.level })
        : `${index + 1}. ${title}`;
      choose(
        grade,
        grades[one.jenjang].map((value) => [String(value), roman(value)]),
      );
      for (const [field, value] of [
        [name, one.name],
        [jenjang, one.jenjang],
        [grade, String(one.grade)],
        [activity, one.activity],
        [shows, one.shows],
        [aim, one.aim],
        [pupils, one.pupils.text],
        [parents, one.parents.text],
      ] as const)
        setValue(field, value);
      level.set(levels.find((value) => value === one.level));
      door.set(one.door || undefined);
      place.set(one.place);
      doorGroup.hidden = one.level < 2;
      meaning.textContent = meanings[one.level - 1] ?? say('level-help');
      const found = review(one);
      const open = found.filter(({ tone }) => tone === 'stop' || tone === 'change').length;
      const sentence = isReady(one) ? say('ready') : say('not-ready', { n: open });
      // Rewriting the same words would be read out again.
      if (told.textContent !== sentence) told.textContent = sentence;
      showRemarks(
        remarks,
        found.map(({ name, tone, field, fits }) => {
          const values = fits ? { fits: `${fits} ${say(`level-${fits}`)}` } : {};
          const label = say(`tone-${tone}`);
          const text = say(`say-${name}`, values);
          if (!field) return { tone, label, text };
          const act = () => go(field);
          return {
            tone,
            label,
            text,
            go: { label: say('go'), name: say('go-name', { field: say(field) }), act },
          };
        }),
      );
      wording.hidden = one.pupils.text === '' && one.parents.text === '';
      waiting.hidden = !wording.hidden;
      anew.hidden = !one.pupils.own && !one.parents.own;
    },
    focus() {
      element.open = true;
      name.focus();
    },
  };
}
