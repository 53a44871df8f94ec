// The buttons that open Alat, in the bar and at the foot of a page; the tools themselves come when somebody wants them.
import { make, makeButton } from '../../blocks/question/dom.ts';
import { loadChunk, loadPart } from '../chunks.ts';
import { currentPage } from '../lesson.ts';
import { logTrouble } from '../log.ts';
import type { ToolsRoom } from '../tools/drawer.ts';
import type { SectionName } from '../tools/tools.ts';
import { byId, whenIdle } from './dom.ts';
import { savesData } from './pages.ts';
import { showPassingNotice } from './status.ts';

/** What the view lends; this file adds what loads. */
type LentRoom = Omit<ToolsRoom, 'load'>;

type ToolsChunk = typeof import('../tools/entry-tools.ts');

/** Makes the buttons live. @returns what is to be told when another page is shown, or the result */
export function enhanceTools(room: LentRoom): { show(page: string | undefined): void } {
  const opener = byId('buka-alat');
  opener.hidden = false;
  opener.addEventListener('click', () => void open(room, opener));
  return addNoteWay(room);
}

/** The way to the note on the page that is shown, below it; says whether there is one. */
function addNoteWay(room: LentRoom): { show(page: string | undefined): void } {
  const { session, notes, say } = room;
  const button = makeButton('button quiet', '', () => void open(room, button, 'notes'));
  button.setAttribute('aria-haspopup', 'dialog');
  const way = make('p', 'note-way');
  way.append(button);
  byId('lanjut').closest('.pager')?.prepend(way);
  let shown: string | undefined = currentPage(session.state);
  const update = () => {
    way.hidden = shown === undefined;
    const has = shown !== undefined && notes.text(shown) !== undefined;
    button.textContent = say(`player.note.${has ? 'open' : 'write'}`);
  };
  notes.onPlace(update);
  update();
  return {
    show(page) {
      // Whoever goes on reading has what the first page needs; now the tools may come, so that they open at once.
      if (page !== shown && !savesData()) whenIdle(() => load(room).catch(() => undefined));
      shown = page;
      update();
    },
  };
}

const load = ({ session }: LentRoom) => loadPart<ToolsChunk>(session.state.lesson, 'tools');

async function open(room: LentRoom, opener: HTMLElement, section?: SectionName): Promise<void> {
  opener.setAttribute('aria-busy', 'true');
  try {
    const { openTools, say } = await load(room);
    const { lesson } = room.session.state;
    openTools({ ...room, say, load: (chunk) => loadChunk(lesson, chunk) }, opener, section);
  } catch (error) {
    logTrouble('The tools could not be loaded', error);
    showPassingNotice(room.say('player.part-failed'), room.say);
  } finally {
    opener.removeAttribute('aria-busy');
  }
}
