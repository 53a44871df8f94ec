// Prints one element alone: it is put into the page where only paper shows it, and the rest is hidden from the paper.

/** Removes what was last put into the page for printing. */
let clear = (): void => {};

/**
 * Opens the browser's print dialogue with this element alone; a dialog that stands open is hidden from the paper too.
 * @param paper has the class `printed`. @param title names the file when it is saved as PDF
 */
export function printAlone(paper: HTMLElement, title: string): void {
  clear();
  const before = document.title;
  clear = () => {
    paper.remove();
    document.body.classList.remove('printing');
    document.title = before;
    for (const event of signs) removeEventListener(event, clear, true);
    clear = () => {};
  };
  document.body.append(paper);
  document.body.classList.add('printing');
  document.title = title;
  window.print();
  // Phones go on drawing pages after `afterprint` (for another paper size, say); a touch or a key is proof of the end.
  for (const event of signs) addEventListener(event, clear, true);
}

const signs = ['pointerdown', 'keydown'] as const;
