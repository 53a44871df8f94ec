// The section that leads to Karya saya, the page that lists what the teacher made in this session.
import { make, makeButton } from '../../blocks/question/dom.ts';
import { makesWork } from '../../blocks/work/kinds.ts';
import { goTo, type Section } from './drawer.ts';

export const worksSection: Section = (drawer, body) => {
  const { say, session, works } = drawer;
  const labs = session.state.lesson.labs.filter(({ kind }) => makesWork(kind));
  const made = labs.filter(({ id }) => works.place(id) !== undefined).length;
  const told = make('p', 'small');
  told.setAttribute('role', 'status');
  const button = makeButton('button', say('tools.works.open'), async () => {
    // The lesson knows what was made, but only the document knows which page lists it.
    const missing = findPage() === undefined ? await drawer.loadAll() : 0;
    const page = findPage();
    if (page !== undefined) void goTo(drawer, page);
    else told.textContent = say(missing > 0 ? 'player.part-failed' : 'tools.works.no-page');
  });
  body.append(make('p', '', say('tools.works.count', { made, all: labs.length })), button, told);
};

const findPage = (): string | undefined =>
  document.querySelector('.block-works')?.closest<HTMLElement>('[data-page]')?.dataset.page;
