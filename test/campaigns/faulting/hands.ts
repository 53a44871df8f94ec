// The teacher's hands: what she does in the lesson's document. Every function runs in the browser, by itself.

/** What became of an answer; undefined when what it is for isn't there yet. */
export interface Taken {
  response: string;
  correct: boolean | undefined;
}

/** Fills a question with the first candidate that isn't there already, and submits it unless somebody else will. */
export function answerQuestion(asked: {
  id: string;
  candidates: readonly (readonly string[])[];
  submit: boolean;
}): Taken | undefined {
  const card = document.querySelector(`.page.current [data-block="${asked.id}"]`);
  const button = card?.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (!card || !button || button.hidden || button.disabled) return undefined;
  const inputs = [...card.querySelectorAll('input')];
  const selects = [...card.querySelectorAll('select')];
  const list = card.querySelector('.order');
  const items = () => [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])];
  const shown = list
    ? items().map((item) => item.dataset.item ?? '')
    : selects.length > 0
      ? selects.map(({ name, value }) => `${name}.${value}`)
      : inputs.filter(({ checked }) => checked).map(({ value }) => value);
  const isAnswered = card.querySelector('.feedback .verdict') !== null;
  const chosen = asked.candidates.find((response) => !isAnswered || response.join() !== shown.join()) ?? [];
  for (const input of inputs) input.checked = chosen.includes(input.value);
  for (const select of selects)
    select.value =
      chosen.find((pair) => pair.startsWith(`${select.name}.`))?.slice(select.name.length + 1) ?? '';
  for (const id of list ? chosen : []) {
    const item = items().find(({ dataset }) => dataset.item === id);
    if (item) list?.append(item);
  }
  card.querySelector('input, select')?.dispatchEvent(new Event('input', { bubbles: true }));
  if (asked.submit) button.click();
  return { response: chosen.join(), correct: undefined };
}

/** What the lesson says of the last answer to a question; undefined when it says nothing. */
export function verdictOn(id: string): boolean | undefined {
  return document.querySelector(`[data-block="${id}"] .feedback .verdict`)?.classList.contains('good');
}

/** Chooses the next point of a scale and has it recorded. */
export function moveScale(id: string): Taken | undefined {
  const card = document.querySelector(`.page.current [data-block="${id}"]`);
  const button = card?.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (!card || !button || button.hidden || button.disabled) return undefined;
  const points = [...card.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  const at = (points.findIndex(({ checked }) => checked) + 1) % points.length;
  const point = points[at];
  if (!point) return undefined;
  point.checked = true;
  button.click();
  return { response: String(at + 1), correct: undefined };
}

/** Writes the title of a work and leaves the field. */
export function writeWork(asked: { id: string; text: string }): boolean {
  const selector = `.page.current [data-block="${asked.id}"] .lab-bench input[type="text"]`;
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) return false;
  field.value = asked.text;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}

/** What was done at a test. */
export interface Tested {
  /** The options that were chosen, by place. */
  chosen: [place: number, option: string][];
  /** Every item of the attempt, where it was handed in. */
  items?: { id: string; option: string; correct: boolean }[];
}

/** Goes on with a test or begins it: answers so many items, and hands in if asked to. */
export function takeTest(asked: {
  id: string;
  use: 'pretest' | 'posttest';
  /** For each item to be answered the place of an option. */
  picks: readonly number[];
  handIn: boolean;
}): Tested | undefined {
  const desk = document.querySelector(`.page.current [data-block="${asked.id}"] .test-desk`);
  const chunks = (window as unknown as { kendaliChunks?: Record<string, unknown> }).kendaliChunks;
  type Bank = { items: { id: string; correct: string; html: string }[] };
  const bank = chunks?.[asked.use] as Bank | undefined;
  if (!desk || !bank) return undefined;
  const options = () => [...desk.querySelectorAll('input')];
  const click = (selector: string): void => desk.querySelector<HTMLElement>(selector)?.click();
  // The start card, the result of an attempt, or the question whether to hand in: each has its way to the items.
  if (desk.querySelector('.test-facts')) click('.button-row > .button:not(.quiet)');
  else if (desk.querySelector('.test-score')) click('.test-desk > .button');
  else if (options().length === 0) click('.test-jumps button, .button-row > .button.quiet');
  if (options().length === 0)
    return desk.querySelector('.test-told, .test-score') ? { chosen: [] } : undefined;
  const place = (): number => Number(desk.querySelector('[aria-current="step"]')?.textContent) - 1;
  const chosen: [number, string][] = [];
  for (const pick of asked.picks) {
    const inputs = options();
    const input = inputs[pick % inputs.length];
    if (!input) break;
    input.click();
    chosen.push([place(), input.value]);
    click('form button:not([type="button"])');
  }
  if (!asked.handIn) return { chosen };
  const words = (html: string): string =>
    new DOMParser().parseFromString(html, 'text/html').querySelector('.question-stem')?.textContent?.trim() ??
    '';
  const jumps = () => [...desk.querySelectorAll<HTMLElement>('.test-jumps button')];
  if (jumps().length === 0) click('.button-row > .button.quiet');
  const items = jumps().map((_, index) => {
    jumps()[index]?.click();
    const stem = desk.querySelector('.question-stem')?.textContent?.trim();
    const item = bank.items.find(({ html }) => words(html) === stem);
    const option = options().find(({ checked }) => checked)?.value ?? '';
    return { id: item?.id ?? '', option, correct: option === item?.correct };
  });
  if (desk.querySelector('.test-finish')) click('.test-finish');
  else click('form button:not([type="button"])');
  const isOpen = desk.querySelector('.test-overview') !== null;
  click(isOpen ? '.button-row > .button.quiet' : '.button-row > .button:not(.quiet)');
  return desk.querySelector('.test-score') ? { chosen, items } : { chosen };
}

/** Tells the lesson of a web package who learns, and that records may be sent. @returns whether it was asked */
export function sayWho(name: string): boolean {
  const form = document.querySelector<HTMLFormElement>('.who form');
  const field = form?.querySelector<HTMLInputElement>('#nama');
  if (!form || !field) return false;
  field.value = name;
  form.requestSubmit();
  return true;
}

/** Looks at another app and comes back. */
export function lookAway(): void {
  for (const state of ['hidden', 'visible']) {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }
}

/** Waits until the lesson's database has done what it was asked for before. */
export async function awaitDatabase(): Promise<void> {
  const isThere = async () => (await indexedDB.databases()).some(({ name }) => name === 'kendali');
  if (!(await isThere().catch(() => false))) return;
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('kendali');
    opening.onsuccess = () => resolve(opening.result);
  });
  await new Promise((resolve) => {
    database.transaction('waiting', 'readonly').oncomplete = resolve;
  });
  database.close();
}

/** Leaves a mark in the device's storage, behind everything that was written before. */
export function leaveMark(mark: string): void {
  const window = globalThis as unknown as { isFull: boolean };
  const { isFull } = window;
  window.isFull = false;
  localStorage.setItem('kampanye', mark);
  window.isFull = isFull;
}
