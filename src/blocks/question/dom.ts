// Small makers of elements for the behaviours; text goes in as text, never as HTML.

/** An element with a class and a text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

/** A button that submits nothing. */
export function makeButton(className: string, text: string, onClick: () => void): HTMLButtonElement {
  const button = make('button', className, text);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}

/** The tick or cross beside a verdict; the words next to it say the same. */
export function mark(right: boolean): HTMLElement {
  const icon = make('span', `mark ${right ? 'good' : 'bad'}`, right ? '✓' : '✗');
  icon.setAttribute('aria-hidden', 'true');
  return icon;
}
