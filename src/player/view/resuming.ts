// What is said of progress that was made before, or elsewhere, with the way to where that had got to.
import { currentPage, type LessonState } from '../lesson.ts';
import { pageOf, pagesOf } from '../places.ts';
import type { Remembered } from '../remembered.ts';
import type { Say } from '../say.ts';
import type { Session } from '../session.ts';
import { byId, makeLink } from './dom.ts';
import { showPassingNotice } from './status.ts';

/** Says that what was done elsewhere was found after all; offers the way to the place that was reached there. */
export function showMerged({ state }: Session, say: Say, { page }: Remembered): void {
  const reached = page === undefined || page === state.page ? undefined : pageOf(state.lesson, page);
  if (!reached) return;
  const link = makeLink(`#p-${reached.id}`, say('player.go-on', { title: reached.title }));
  showPassingNotice(say('player.merged'), say, link);
}

/**
 * Says that an earlier attempt goes on; offers the way back to the beginning. Not beside a notice that something is
 * amiss: two of them would hide the page on a phone.
 */
export function showResumed(session: Session, say: Say, state: LessonState): void {
  const { lesson } = session.state;
  const [first] = pagesOf(lesson);
  const page = pageOf(lesson, currentPage(state));
  if (!first || !page || page.id === first.id || byId('pemberitahuan').hasChildNodes()) return;
  const link = makeLink(`#p-${first.id}`, say('player.restart'));
  showPassingNotice(say('player.resumed', { title: page.title }), say, link);
}
