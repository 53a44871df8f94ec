// What scripts add to the office's pages: live contrast of colours, a progress bar that moves, and a button that prints.
// Without them the pages work the same: the server checks colours, and the progress page loads itself anew.
import { colourFault } from '../../../packager/brand.ts';
import { sentence } from './sentence.ts';

/** How often the server is asked how far a build is, in milliseconds. */
const pollEvery = 500;

const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-colour]')) judgeColour(field);
const faults = document.getElementById('perbaiki');
if (faults) {
  // The page is the answer to a form: going back to it later shows the form anew instead of a browser's error.
  history.replaceState(null, '');
  faults.focus();
}
for (const box of document.querySelectorAll<HTMLElement>('[data-progress]')) void follow(box);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

/** Says while a colour is typed or picked whether it can be read. */
function judgeColour(field: HTMLInputElement): void {
  const told = document.getElementById(`${field.id}-wrong`);
  const part = field.dataset.colour;
  if (!told || (part !== 'accent' && part !== 'band')) return;
  const picker = document.createElement('input');
  picker.type = 'color';
  picker.setAttribute('aria-label', field.dataset.picker ?? '');
  const pair = document.createElement('div');
  pair.className = 'colour';
  field.replaceWith(pair);
  pair.append(field, picker);
  const token = part === 'accent' ? '--accent' : '--cloth';
  picker.value = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
  const judge = () => {
    const colour = field.value.trim().toLowerCase();
    const fault = isColour(colour) ? colourFault(part, colour) : undefined;
    if (isColour(colour)) picker.value = colour;
    told.textContent = fault ? sentence(fault) : isColour(colour) ? (field.dataset.good ?? '') : '';
    told.classList.toggle('good', isColour(colour) && fault === undefined);
    if (fault === undefined) field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
  };
  field.addEventListener('input', judge);
  picker.addEventListener('input', () => {
    field.value = picker.value;
    judge();
  });
  // What is no colour at all, the server has named.
  if (isColour(field.value.trim())) judge();
}

/** Follows a build until it has ended, then shows its page anew. */
async function follow(box: HTMLElement): Promise<void> {
  const bar = box.querySelector<HTMLProgressElement>('[data-part="bar"]');
  const words = box.querySelector('[data-part="words"]');
  for (;;) {
    const answer = await fetch(box.dataset.progress ?? '', { headers: { Accept: 'application/json' } }).catch(
      () => undefined,
    );
    // The network may be away for a moment; an order that is gone has a page that says so.
    if (answer && !answer.ok) return location.reload();
    if (answer) {
      const now = (await answer.json()) as { state: string; done: number; total: number; words: string };
      if (now.state === 'done' || now.state === 'failed') return location.reload();
      if (bar) [bar.max, bar.value] = [now.total, now.done];
      if (words && words.textContent !== now.words) words.textContent = now.words;
    }
    await new Promise((resolve) => setTimeout(resolve, pollEvery));
  }
}
