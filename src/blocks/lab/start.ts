// What every lab begins with: its frame and its bench in the page, and a line that tells what was done.
import type { BlockBehaviour, BlockContext } from '../contract.ts';
import { make } from '../question/dom.ts';

/** Brings a lab to life. @param bench hidden until the lab shows it */
export type StartLab = (lab: HTMLElement, bench: HTMLElement, context: BlockContext) => void;

/** The `enhance` of a lab's behaviour; leaves a block without a lab's frame as it is. */
export const enhanceLab =
  (start: StartLab): BlockBehaviour['enhance'] =>
  (element, context) => {
    const lab = element.querySelector<HTMLElement>('.lab');
    const bench = lab?.querySelector<HTMLElement>('.lab-bench');
    if (lab && bench) start(lab, bench, context);
  };

/** A line that screen readers read out when its text changes. */
export function statusLine(className = 'lab-recorded'): HTMLParagraphElement {
  const line = make('p', className);
  line.setAttribute('role', 'status');
  return line;
}
