// Buttons that copy what stands in a field. Without scripts they stay hidden, and the field can be copied by hand.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const field = document.getElementById(button.dataset.copy ?? '');
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copy(field));
}

/** Copies the field and says so; where the browser doesn't let pages copy (plain HTTP), it is selected instead. */
async function copy(field: HTMLInputElement | HTMLTextAreaElement): Promise<void> {
  const box = field.closest<HTMLElement>('[data-copied]');
  const told = box?.querySelector('[data-told]');
  const label = field.labels?.[0]?.textContent ?? '';
  field.select();
  let words = box?.dataset.copied;
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    words = box?.dataset.selected;
  }
  if (told) told.textContent = `${label}: ${words ?? ''}`;
}
