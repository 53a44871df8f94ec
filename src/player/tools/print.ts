// The section for printing: this page, or the whole session as a reading copy.
import { make, makeButton } from '../../blocks/question/dom.ts';
import { logTrouble } from '../log.ts';
import { pageOf } from '../places.ts';
import type { Section } from './drawer.ts';

type PaperChunk = typeof import('./entry-paper.ts');

export const printSection: Section = (drawer, body) => {
  const { say, session, page, loadAll } = drawer;
  const { lesson } = session.state;
  const shown = page === undefined ? undefined : pageOf(lesson, page);
  const told = make('p', 'small');
  told.setAttribute('role', 'status');

  /** Puts what is wanted on paper, saying so when that isn't possible now. */
  async function print(title: string, copyWith: (paper: PaperChunk) => HTMLElement): Promise<void> {
    try {
      const paper = await drawer.load<PaperChunk>('paper');
      paper.printAlone(copyWith(paper), title);
    } catch (error) {
      logTrouble('Nothing could be printed', error);
      told.textContent = say('player.part-failed');
    }
  }
  async function printAll(): Promise<void> {
    told.textContent = say('tools.print.gathering');
    const missing = await loadAll();
    told.textContent = missing > 0 ? say('tools.print.without', { count: missing }) : '';
    await print(lesson.session.title, ({ sessionCopy }) => sessionCopy(drawer));
  }

  const buttons = make('div', 'button-row');
  if (shown) {
    const printPage = () => void print(shown.title, ({ pageCopy }) => pageCopy(drawer, shown));
    buttons.append(makeButton('button', say('tools.print.page'), printPage));
  }
  buttons.append(makeButton('button quiet', say('tools.print.session'), () => void printAll()));
  body.append(buttons, make('p', 'small soft', say('tools.print.about')), told);
};
