// The frame that unjudged activities with a form share: a button that sends, and a line that says what was recorded.

/** Brings the frame to life; undefined when the HTML is not such a frame's. */
export function unjudgedFrame(element: HTMLElement) {
  const form = element.querySelector('form');
  const button = form?.querySelector<HTMLButtonElement>('[type="submit"]');
  const status = form?.querySelector<HTMLElement>('.recorded');
  if (!form || !button || !status) return undefined;
  form.querySelector('[data-paper]')?.remove();
  button.hidden = false;
  button.disabled = false;
  return { form, status };
}
