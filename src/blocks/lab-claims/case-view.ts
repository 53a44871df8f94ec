// One case as the teacher works on it: what reached her, the checks, the decision, and afterwards the reasoning.
import { buttonRow, group, segments } from '../lab/fields.ts';
import { statusLine } from '../lab/start.ts';
import { make, makeButton, mark } from '../question/dom.ts';
import {
  type Decision,
  leastMinutes,
  madeChecks,
  minutesOf,
  outcomeOf,
  sureLevels,
  verdicts,
  type Work,
} from './cases.ts';
import { copies, type PageCase, type PageCheck } from './page-data.ts';

export type Say = (key: string, values?: Record<string, string | number>) => string;

export interface Actions {
  check(check: PageCheck): void;
  decide(decision: Decision): void;
  /** Goes to the next case that waits; undefined when none does. */
  next: (() => void) | undefined;
}

function paragraphs(className: string, nodes: readonly Node[]): HTMLElement {
  const element = make('div', className);
  element.append(...copies(nodes));
  return element;
}

/** Heading, situation and the thing itself. */
function told(one: PageCase, number: number, say: Say): HTMLElement[] {
  const heading = make('h4', '', say('case', { n: number, title: one.title }));
  heading.tabIndex = -1;
  heading.dataset.heading = '';
  const thing = make('div', 'claims-thing');
  thing.append(make('p', 'claims-form', one.form), ...copies(one.content));
  return [heading, paragraphs('', one.situation), thing];
}

function findingOf(check: PageCheck, say: Say): HTMLElement {
  const element = make('div', 'claims-found');
  const head = make('p');
  head.append(
    make('strong', '', check.name),
    make('span', 'small soft', ` · ${say('minutes', { n: check.minutes })}`),
  );
  element.append(head, ...copies(check.finding));
  element.tabIndex = -1;
  element.dataset.found = check.id;
  return element;
}

/** The checks as buttons, those that were made with what they brought to light. */
function checksOf(one: PageCase, work: Work, actions: Actions, say: Say): HTMLElement[] {
  const list = make('ul', 'claims-checks');
  for (const check of one.checks) {
    const line = make('li');
    if (work.checks.includes(check.id)) line.append(findingOf(check, say));
    else {
      const button = makeButton('button quiet claims-check', '', () => actions.check(check));
      button.append(
        make('span', '', check.name),
        make('span', 'claims-price', say('minutes', { n: check.minutes })),
      );
      line.append(button);
    }
    list.append(line);
  }
  const minutes = minutesOf(madeChecks(one, work));
  return [
    make('h5', '', say('checks')),
    make('p', 'small soft', say('checks-help')),
    list,
    make('p', 'small', say('spent', { n: minutes })),
  ];
}

/** The two questions and the button; what is missing is said beside it. */
function decisionOf(one: PageCase, id: string, actions: Actions, say: Say): HTMLElement[] {
  let verdict: Decision['verdict'] | undefined;
  let sure: Decision['sure'] | undefined;
  const choices = segments(
    `${id}-${one.id}-verdict`,
    verdicts.map((value) => [value, say(`verdict-${value}`)] as const),
    (value) => {
      verdict = value;
    },
  );
  choices.element.className = 'claims-verdicts';
  const levels = segments(
    `${id}-${one.id}-sure`,
    sureLevels.map((value) => [value, say(`sure-${value}`)] as const),
    (value) => {
      sure = value;
    },
  );
  const missing = statusLine('claims-missing');
  const button = makeButton('button', say('decide'), () => {
    if (verdict && sure) return actions.decide({ verdict, sure });
    missing.textContent = say(verdict ? 'missing-sure' : 'missing-verdict');
    (verdict ? levels : choices).element.querySelector('input')?.focus();
  });
  return [group(say('verdict'), choices.element), group(say('sure'), levels.element), button, missing];
}

/** What each check was worth, the findings of those that were not made within reach. */
function worth(one: PageCase, work: Work, say: Say): HTMLElement {
  const list = make('ul', 'claims-worth');
  for (const check of one.checks) {
    const made = work.checks.includes(check.id);
    const line = make('li');
    const head = make('p');
    head.append(
      make('strong', `claims-weight ${check.weight}`, say(`weight-${check.weight}`)),
      ` ${check.name} · ${say('minutes', { n: check.minutes })} · ${say(made ? 'made' : 'not-made')}`,
    );
    line.append(head);
    if (!made) {
      const more = make('details');
      more.append(make('summary', '', say('see-finding')), ...copies(check.finding));
      line.append(more);
    }
    list.append(line);
  }
  return list;
}

function evidenceText(one: PageCase, work: Work, say: Say): string {
  const outcome = outcomeOf(one, work);
  const minutes = minutesOf(madeChecks(one, work));
  const least = leastMinutes(one);
  if (outcome?.isGrounded) return say(minutes > least ? 'grounded-long' : 'grounded', { n: minutes, least });
  return say(outcome?.isRight ? 'lucky' : 'ungrounded', { least });
}

function outcomeElements(one: PageCase, work: Work, { verdict, sure }: Decision, say: Say): HTMLElement[] {
  const outcome = outcomeOf(one, work);
  const isRight = outcome?.isRight ?? false;
  const box = make('div', `claims-outcome ${isRight ? 'good' : 'bad'}`);
  const line = make('h5');
  line.append(mark(isRight), ` ${say(isRight ? 'right' : 'wrong')}`);
  line.tabIndex = -1;
  line.dataset.outcome = '';
  const chosen = say('chosen', { verdict: say(`verdict-${verdict}`), sure: say(`sure-${sure}`) });
  const better = say('better', { verdict: say(`verdict-${one.verdict}`) });
  box.append(line, make('p', '', isRight ? chosen : `${chosen} ${better}`));
  if (outcome?.fault) box.append(make('p', '', say(`fault-${outcome.fault}`)));
  box.append(make('p', '', say('nature', { nature: one.nature })), ...copies(one.reason));
  return [
    box,
    make('h5', '', say('worth')),
    make('p', '', evidenceText(one, work, say)),
    worth(one, work, say),
  ];
}

/** @param id unique in the document; names the radio groups */
export function showCase(
  one: PageCase,
  number: number,
  work: Work,
  id: string,
  actions: Actions,
  say: Say,
): HTMLElement[] {
  const { decision } = work;
  if (!decision)
    return [
      ...told(one, number, say),
      ...checksOf(one, work, actions, say),
      ...decisionOf(one, id, actions, say),
    ];
  const { next } = actions;
  const found = one.checks.filter((check) => work.checks.includes(check.id));
  const review = make('details');
  review.append(make('summary', '', say('see-made')), ...found.map((check) => findingOf(check, say)));
  return [
    ...told(one, number, say),
    ...outcomeElements(one, work, decision, say),
    ...(found.length > 0 ? [review] : []),
    ...(next ? [buttonRow(makeButton('button', say('next'), next))] : []),
  ];
}
