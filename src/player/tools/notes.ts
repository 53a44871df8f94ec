// Catatan saya: the note on this page, and all notes of the session with what can be done with them.
import type { DocumentTools } from '../../blocks/contract.ts';
import { make, makeButton } from '../../blocks/question/dom.ts';
import { offerFile } from '../../blocks/work/offer.ts';
import { logTrouble } from '../log.ts';
import { pagesOf } from '../places.ts';
import { makeLink } from '../view/dom.ts';
import { type Drawer, goTo, type Section } from './drawer.ts';
import { noteEditor } from './note-editor.ts';
import { type Note, notesDocument } from './notes-document.ts';

export const notesSection: Section = (drawer, body) => {
  const { say, page } = drawer;
  const heading = make('h3', '', say('tools.notes.others'));
  const list = make('ul', 'tool-list');
  const ways = waysOut(drawer);
  const editors = make('div');
  body.append(
    editors,
    make('p', 'small', say('tools.notes.honest')),
    make('p', 'small soft', say('tools.notes.careful')),
    heading,
    list,
    ways,
  );

  function update(): void {
    const count = notesOf(drawer).length;
    ways.hidden = count === 0;
    heading.hidden = list.children.length === 0;
  }
  const title = pagesOf(drawer.session.state.lesson).find(({ id }) => id === page)?.title;
  if (page !== undefined && title !== undefined)
    editors.append(noteEditor(drawer, page, say('tools.notes.here', { title }), update));
  for (const note of notesOf(drawer)) if (note.page !== page) list.append(noteItem(drawer, note, update));
  update();
};

/** The notes of the session in reading order. */
const notesOf = ({ session, notes }: Drawer): Note[] =>
  pagesOf(session.state.lesson).flatMap(({ id, title }) => {
    const text = notes.text(id);
    return text === undefined ? [] : [{ page: id, title, text }];
  });

/** A note in the list: to read, to go to, to change, to delete and to get back. */
function noteItem(drawer: Drawer, { page, title }: Note, changed: () => void): HTMLElement {
  const { say, notes } = drawer;
  const item = make('li', 'note');
  const button = (key: string, act: () => void, quiet = 'quiet') => {
    const made = makeButton(`button ${quiet}`, say(key), act);
    made.setAttribute('aria-label', `${made.textContent}: ${title}`);
    return made;
  };
  const link = () => {
    const way = makeLink(`#p-${page}`, title);
    way.addEventListener('click', (event) => {
      event.preventDefault();
      void goTo(drawer, page);
    });
    return way;
  };

  function show(): void {
    const buttons = make('div', 'button-row');
    buttons.append(button('tools.notes.edit', edit), button('tools.notes.delete', remove, 'danger'));
    item.replaceChildren(link(), make('p', 'note-text', notes.text(page)), buttons);
  }
  function edit(): void {
    const editor = noteEditor(drawer, page, title, changed);
    const done = button('tools.notes.done', () => {
      if (notes.text(page) === undefined) forget();
      else show();
      item.querySelector<HTMLElement>('button')?.focus();
    });
    item.replaceChildren(editor, done);
    editor.querySelector('textarea')?.focus();
  }
  function remove(): void {
    const text = notes.text(page) ?? '';
    notes.keep(page, '');
    forget(text);
    item.querySelector<HTMLElement>('button')?.focus();
  }
  /** The note is gone; what it said can come back as long as the drawer is open. */
  function forget(text?: string): void {
    const words = say('tools.notes.deleted', { title });
    const undo = button('tools.notes.undo', () => {
      if (text !== undefined) notes.keep(page, text);
      show();
      changed();
      item.querySelector<HTMLElement>('button')?.focus();
    });
    item.replaceChildren(make('p', '', words), ...(text === undefined ? [] : [undo]));
    drawer.tell(words);
    changed();
  }
  show();
  return item;
}

/** Printing and saving all notes. */
function waysOut(drawer: Drawer): HTMLElement {
  const { say, session } = drawer;
  const told = make('p', 'small');
  told.setAttribute('role', 'status');

  async function use(act: (tools: DocumentTools, work: ReturnType<typeof notesDocument>) => unknown) {
    told.textContent = '';
    const { lesson } = session.state;
    const work = notesDocument(lesson, notesOf(drawer), session.now(), say);
    try {
      await act(await drawer.load<DocumentTools>('documents'), work);
    } catch (error) {
      logTrouble('The notes could not be made into a document', error);
      told.textContent = say('player.part-failed');
    }
  }
  const saved = (name: string) => {
    told.textContent = say('tools.notes.saved', { name });
  };
  const buttons = make('div', 'button-row');
  buttons.append(
    makeButton('button quiet', say('tools.notes.print'), () => void use((tools, work) => tools.print(work))),
    makeButton(
      'button quiet',
      say('tools.notes.word'),
      () =>
        void use(async (tools, work) => {
          await tools.download(work);
          saved(`${work.fileName}.docx`);
        }),
    ),
    makeButton(
      'button quiet',
      say('tools.notes.text'),
      () =>
        void use((tools, work) => {
          const name = `${work.fileName}.txt`;
          offerFile(name, 'text/plain;charset=utf-8', [tools.text(work)]);
          saved(name);
        }),
    ),
  );
  const ways = make('div', 'note-ways');
  ways.setAttribute('role', 'group');
  ways.setAttribute('aria-label', say('tools.notes.all'));
  ways.append(buttons, told);
  return ways;
}
