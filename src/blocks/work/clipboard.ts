// Puts a text on the clipboard, also where the page may not use the newer interface (plain HTTP, an LMS's frame).

/** @returns false when the browser refuses; the caller then shows a {@link fieldToCopy} */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

/** A field with a text that is to be copied by hand; select it once it stands in the page. */
export function fieldToCopy(text: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.rows = 8;
  return field;
}
