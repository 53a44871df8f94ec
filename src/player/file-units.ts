// Units read from a folder or a USB stick, or in a sandboxed frame. Files may not fetch each other there, so a unit's own
// document is opened in a hidden frame and sends what it holds.
import type { LessonUnit } from '../model/lesson.ts';

interface SentUnit {
  kendaliUnit: string;
  html: string;
}

/** How long after its document was read a unit may still take to arrive, in ms. */
const patience = 5_000;

/** Whether this document may not fetch its neighbours. The sandbox of a frame may give it an origin without a name. */
export const isApart = (): boolean => location.protocol === 'file:' || self.origin === 'null';

/** In a unit's document: sends the unit to the lesson that asked for it. @returns false when none did */
export function sendUnit(): boolean {
  const unit = document.querySelector<HTMLElement>('[data-unit]');
  if (!isApart() || parent === window || !unit) return false;
  const sent: SentUnit = { kendaliUnit: unit.dataset.unit ?? '', html: unit.outerHTML };
  // All files together are one site without a name, which no narrower target could say.
  parent.postMessage(sent, '*');
  return true;
}

/** In the lesson: asks for a unit. @returns its HTML; rejects when its document can't be read */
export function receiveUnit({ id, href }: LessonUnit): Promise<string> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = href;
  return new Promise<string>((resolve, reject) => {
    const hear = ({ source, data }: MessageEvent<SentUnit | undefined>): void => {
      if (source !== frame.contentWindow || data?.kendaliUnit !== id) return;
      done();
      resolve(data.html);
    };
    const done = (): void => {
      window.removeEventListener('message', hear);
      frame.remove();
    };
    window.addEventListener('message', hear);
    frame.onload = () =>
      setTimeout(() => {
        done();
        reject(new Error(`${href} did not send its unit`));
      }, patience);
    document.body.append(frame);
  });
}
