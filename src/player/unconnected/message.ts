// A message for whoever runs the LMS, ready to be copied: what happened, where and when.
import { make, makeButton } from '../../blocks/question/dom.ts';
import { copyText, fieldToCopy } from '../../blocks/work/clipboard.ts';
import type { Lesson } from '../../model/lesson.ts';
import type { Say } from '../say.ts';

/**
 * Adds the message to the notice that says what happened.
 * @param cause `no-lms` or `not-started`. @param platform the standard that the package keeps to
 */
export function offerMessage(
  notice: HTMLElement,
  { language, session }: Lesson,
  cause: string,
  platform: string,
  say: Say,
): void {
  const text = say('unconnected.message', {
    title: session.title,
    cause: say(`unconnected.${cause}`),
    platform,
    time: new Date().toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }),
    browser: navigator.userAgent,
    // Without what may tell who learns, or let somebody else in: some servers put a session's id behind a semicolon.
    address: location.href.replace(/[?#;].*/, ''),
  });
  const field = fieldToCopy(text);
  field.setAttribute('aria-label', say('unconnected.see'));
  const whole = make('details');
  whole.append(make('summary', '', say('unconnected.see')), field);
  const told = make('span');
  const copy = makeButton('button quiet', say('unconnected.copy'), async () => {
    const isCopied = await copyText(text);
    told.textContent = ` ${say(isCopied ? 'unconnected.copied' : 'unconnected.not-copied')}`;
    if (isCopied) return;
    whole.open = true;
    field.select();
  });
  const message = make('div', 'message');
  message.append(make('p', '', say('unconnected.tell')), copy, told, whole);
  notice.append(message);
}
