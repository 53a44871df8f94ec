// Opens terms and sources where they are tapped, so that reading goes on where it stopped.
import { make, makeButton } from '../../blocks/question/dom.ts';
import type { Say } from '../say.ts';
import { makeDialog } from './dialog.ts';

/** Listens for taps on terms (`a.term`) and citations (`a.cite`) anywhere in the lesson. */
export function enhanceReferences(main: HTMLElement, say: Say): void {
  const dialog = makeDialog('card term-dialog');
  const title = make('h2');
  title.id = 'istilah-terbuka';
  dialog.setAttribute('aria-labelledby', title.id);
  const meaning = make('div');
  dialog.append(
    title,
    meaning,
    makeButton('button', say('player.close'), () => dialog.close()),
  );
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);

  const listen = (root: HTMLElement): void =>
    root.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a.term, a.cite') : null;
      const id = link?.getAttribute('href')?.slice(1);
      const target = id ? document.getElementById(id) : null;
      if (!link || !target) return;
      event.preventDefault();
      if (link.matches('.term')) showTerm(target);
      else showSource(target);
    });
  listen(main);
  // A meaning may use other terms.
  listen(dialog);

  function showTerm(term: HTMLElement): void {
    title.replaceChildren(...copies(term));
    meaning.replaceChildren(...copies(term.nextElementSibling));
    if (!dialog.open) dialog.showModal();
  }

  function showSource(source: HTMLElement): void {
    if (dialog.open) dialog.close();
    const details = source.closest('details');
    if (details) details.open = true;
    source.focus();
    source.scrollIntoView({ block: 'center' });
  }
}

const copies = (element: Element | null): Node[] =>
  [...(element?.childNodes ?? [])].map((node) => node.cloneNode(true));
