// What scripts add to the checker's pages: word that an upload is under way, copying the report, and printing all of it.
// Without them the form works the same, and the report can be copied by hand from its field.

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-upload]')) {
  const told = form.querySelector<HTMLElement>('[data-working]');
  const button = form.querySelector('button');
  form.addEventListener('submit', () => {
    if (told) told.textContent = told.dataset.working ?? '';
    button?.setAttribute('disabled', '');
  });
  // Who comes back by the browser's own button finds the page as it was left.
  addEventListener('pageshow', () => {
    if (told) told.textContent = '';
    button?.removeAttribute('disabled');
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const field = document.getElementById(button.dataset.copy ?? '');
  if (!(field instanceof HTMLTextAreaElement)) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copy(field));
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

// On paper nothing can be unfolded; the text for copying would only say everything twice.
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details')) if (!fold.closest('.share')) fold.open = true;
});

/** Copies the report and says so; where the browser doesn't let pages copy (plain HTTP), it is selected instead. */
async function copy(field: HTMLTextAreaElement): Promise<void> {
  const box = field.closest<HTMLElement>('[data-copied]');
  const told = box?.querySelector('[data-told]');
  let words = box?.dataset.copied;
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    const fold = field.closest('details');
    if (fold) fold.open = true;
    field.focus();
    field.select();
    words = box?.dataset.selected;
  }
  if (told) told.textContent = words ?? '';
}
