// The bar that says how far the teacher is and where her progress is kept, and the notices below it.
import { make, makeButton } from '../../blocks/question/dom.ts';
import { type LessonState, progress } from '../lesson.ts';
import type { Say } from '../say.ts';
import type { SavedState } from '../tracking/port.ts';
import { byId } from './dom.ts';

/** Minutes as hours to the nearest half, written as the language does. Making a NumberFormat takes longer than all else here. */
const inHours = (minutes: number): string =>
  String(Math.round(minutes / 30) / 2).replace('.', document.documentElement.lang === 'en' ? '.' : ',');

/** Shows how much of the lesson is done and how long the rest takes. */
export function showProgress(state: LessonState, say: Say): void {
  const bar = byId<HTMLProgressElement>('kemajuan');
  const { percent, minutesLeft } = progress(state);
  bar.value = percent;
  bar.setAttribute('aria-label', say('player.progress', { percent }));
  byId('sisa').textContent =
    percent === 100
      ? say('player.progress.done')
      : minutesLeft > 90
        ? say('player.progress.hours', { percent, hours: inHours(minutesLeft) })
        : say('player.progress.left', { percent, minutes: minutesLeft });
  const row = bar.parentElement;
  if (row) row.hidden = false;
}

/** A danger that is over sooner isn't worth talking into what is just being read aloud, in ms. */
const announcedAfter = 3_000;
let danger: ReturnType<typeof setTimeout> | undefined;
let isAnnounced = false;

/** Says where the progress is kept; aloud when something might be lost for a while, and when that danger is over. */
export function showSaved(saved: SavedState | 'closed', say: Say): void {
  const place = byId('tersimpan');
  const text = say(`player.saved.${saved}`);
  place.dataset.saved = saved;
  place.textContent = text;
  clearTimeout(danger);
  if (isAtRisk(saved))
    danger = setTimeout(() => {
      isAnnounced = true;
      announce(text);
    }, announcedAfter);
  else if (isAnnounced) {
    isAnnounced = false;
    announce(text);
  }
}

const isAtRisk = (saved: string | undefined): boolean =>
  saved === 'late' || saved === 'unsaved' || saved === 'window';

/** Says a sentence to screen readers. */
export function announce(text: string): void {
  byId('pengumuman').textContent = text;
}

/** Shows a notice above the page; the teacher may close it. @param more what else belongs to it, a link say */
export function showNotice(text: string, say: Say, ...more: Node[]): HTMLElement {
  const notice = make('div', 'notice');
  const close = makeButton('button quiet', '✕', () => {
    notice.remove();
    byId('isi').focus();
  });
  close.setAttribute('aria-label', say('player.close'));
  const words = make('p', '', `${text} `);
  words.append(...more);
  notice.append(words, close);
  byId('pemberitahuan').append(notice);
  return notice;
}

/** Shows a notice that goes away by itself when the reader goes on to another page. */
export function showPassingNotice(text: string, say: Say, ...more: Node[]): HTMLElement {
  const notice = showNotice(text, say, ...more);
  window.addEventListener('hashchange', () => notice.remove(), { once: true });
  return notice;
}
