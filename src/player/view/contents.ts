// The table of contents: a rail on wide screens, a drawer on narrow ones; marks what was seen and done.
import { make } from '../../blocks/question/dom.ts';
import type { LessonUnit } from '../../model/lesson.ts';
import { isHandedIn, isPageDone, type LessonState, progress } from '../lesson.ts';
import { pageOf, pagesOf } from '../places.ts';
import type { Say } from '../say.ts';
import { byId } from './dom.ts';

/** Makes the table of contents live; it opens and closes by its buttons, Escape, and by choosing a page. */
export function enhanceContents(): { close(): void } {
  const drawer = byId('daftar-isi');
  const opener = byId('buka-daftar-isi');
  const closer = byId('tutup-daftar-isi');
  closer.hidden = false;
  opener.setAttribute('role', 'button');
  opener.setAttribute('aria-controls', drawer.id);
  const show = (open: boolean): void => {
    drawer.classList.toggle('open', open);
    opener.setAttribute('aria-expanded', String(open));
  };
  const dismiss = (): void => {
    if (!drawer.classList.contains('open')) return;
    show(false);
    opener.focus();
  };
  const toggle = (event: Event): void => {
    event.preventDefault();
    if (drawer.classList.contains('open')) dismiss();
    else {
      show(true);
      (drawer.querySelector<HTMLElement>('[aria-current]') ?? drawer).focus();
    }
  };
  opener.addEventListener('click', toggle);
  opener.addEventListener('keydown', (event) => {
    if (event.key === ' ') toggle(event);
  });
  closer.addEventListener('click', dismiss);
  drawer.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dismiss();
  });
  // The page that is already shown doesn't change the address.
  drawer.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[aria-current]')) dismiss();
  });
  // Who goes on with Tab would have the focus behind the drawer.
  drawer.addEventListener('focusout', ({ relatedTarget: to }) => {
    if (to instanceof Node && to !== opener && !drawer.contains(to)) show(false);
  });
  byId('tautan-hasil').hidden = false;
  show(false);
  return { close: () => show(false) };
}

/** Marks the link to what is shown, and keeps it in sight. @param page a page's id, or undefined for the result */
export function showPlace(page: string | undefined): void {
  const contents = byId('daftar-isi');
  for (const link of contents.querySelectorAll<HTMLElement>('a')) {
    if (link.dataset.pageLink !== page) {
      link.removeAttribute('aria-current');
      continue;
    }
    link.setAttribute('aria-current', 'page');
    // Within the rail alone: scrollIntoView would move the page as well. With the next frame, which lays the page out
    // anyway: measured now, it would be laid out in the middle of this task.
    requestAnimationFrame(() => {
      const [rail, own] = [contents.getBoundingClientRect(), link.getBoundingClientRect()];
      if (own.top < rail.top || own.bottom > rail.bottom)
        contents.scrollTop += own.top - rail.top - rail.height / 3;
    });
  }
}

/** Brings the marks up to date. */
export function showMarks(state: LessonState, say: Say): void {
  for (const link of document.querySelectorAll<HTMLElement>('[data-page-link]')) markPage(link, state, say);
  for (const unit of state.lesson.units) {
    const place = document.querySelector(`[data-unit-progress="${unit.id}"]`);
    if (place) place.replaceChildren(unitWords(state, unit, say), unitBar(state, unit));
  }
  markNext(state, say);
}

function unitWords(state: LessonState, unit: LessonUnit, say: Say): string {
  const done = unit.pages.filter((page) => isPageDone(state, page)).length;
  const words = say('player.unit.progress', { done, count: unit.pages.length });
  const { minutesLeft } = progress(state, unit);
  return minutesLeft > 0 ? `${words} · ${say('player.unit.left', { minutes: minutesLeft })}` : words;
}

/** The bar says nothing that the words before it don't say. */
function unitBar(state: LessonState, unit: LessonUnit): HTMLElement {
  const bar = make('progress');
  bar.max = 100;
  bar.value = progress(state, unit).percent;
  bar.setAttribute('aria-hidden', 'true');
  return bar;
}

/** Marks the first page that isn't done as the one to go on from. */
function markNext(state: LessonState, say: Say): void {
  const mark = document.querySelector('.go-on') ?? make('span', 'go-on small', say('player.mark.next'));
  const next = pagesOf(state.lesson).find((page) => !isPageDone(state, page));
  const link = next && document.querySelector(`[data-page-link="${next.id}"]`);
  if (link) link.append(mark);
  else mark.remove();
}

function markPage(link: HTMLElement, state: LessonState, say: Say): void {
  const page = pageOf(state.lesson, link.dataset.pageLink ?? '');
  if (!page) return;
  const done = isPageDone(state, page);
  const seen = state.seen.has(page.id);
  const answered = page.questions.filter((id) => state.answers.has(id)).length;
  link.dataset.state = done ? 'done' : seen ? 'seen' : 'new';
  const words = [
    ...(done ? [say('player.mark.done')] : seen ? [say('player.mark.seen')] : []),
    ...(page.questions.length > 0
      ? [say('player.mark.questions', { answered, questions: page.questions.length })]
      : []),
    ...page.tests.map((id) => say(`player.mark.test.${isHandedIn(state, id) ? 'done' : 'open'}`)),
  ];
  const note = link.querySelector('.visually-hidden') ?? link.appendChild(document.createElement('span'));
  note.className = 'visually-hidden';
  note.textContent = words.length > 0 ? ` (${words.join(', ')})` : '';
}
