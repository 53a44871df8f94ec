// Watches whether the LMS takes the progress. When it doesn't for a while, a notice says why that may be and what helps;
// it goes away when saving works again.
import { make, makeButton } from '../../blocks/question/dom.ts';
import type { Say } from '../say.ts';
import type { SavedState } from '../tracking/port.ts';
import { byId } from './dom.ts';
import { showNotice, showPassingNotice } from './status.ts';

/** Saving is tried twice again in this time, in ms; before that the bar alone says that something isn't saved. */
const patience = 15_000;

type Heard = SavedState | 'closed';

const isLate = (saved: Heard | undefined): saved is 'late' | 'unsaved' =>
  saved === 'late' || saved === 'unsaved';

/**
 * Watches from now on. @param tryAgain brings what is pending to the LMS, as far as that is possible at once
 * @returns what wants to hear where the progress is kept, at the start and whenever that changes
 */
export function watchSaving(say: Say, tryAgain: () => void): (saved: Heard) => void {
  let now: Heard | undefined;
  let notice: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    if (!isLate(now)) return;
    const outcome = make('span');
    const button = makeButton('button quiet', say('player.late.retry'), () => {
      tryAgain();
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' });
      outcome.textContent = ` ${say('player.late.again', { time })}`;
    });
    notice = showNotice(`${say('player.late')} ${say(`player.late.${now}`)}`, say, button, outcome);
  }

  function hide(): void {
    clearTimeout(timer);
    timer = undefined;
    const hadFocus = notice?.contains(document.activeElement);
    if (notice?.isConnected && now !== 'closed') showPassingNotice(say('player.late.over'), say);
    notice?.remove();
    notice = undefined;
    if (hadFocus) byId('isi').focus();
  }

  const hurry = (): void => {
    if (isLate(now) && document.visibilityState === 'visible') tryAgain();
  };
  window.addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);

  return (saved) => {
    const before = now;
    now = saved;
    // Asks only while closing would lose something: whoever is asked for nothing doesn't read the question.
    window.onbeforeunload = saved === 'unsaved' ? () => true : null;
    if (!isLate(saved)) hide();
    // What fails from the first call on is told before any work is done.
    else if (timer === undefined) timer = setTimeout(show, before === undefined ? 0 : patience);
  };
}
