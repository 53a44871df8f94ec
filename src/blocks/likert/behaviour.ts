// A scale in the browser: the point that was chosen is recorded when the teacher says so, and may be changed.
import type { BlockBehaviour } from '../contract.ts';
import { unjudgedFrame } from '../unjudged/frame.ts';

export const behaviour: BlockBehaviour = {
  enhance(element, context) {
    const frame = unjudgedFrame(element);
    if (!frame) return;
    const { form, status } = frame;
    const points = [...form.querySelectorAll<HTMLInputElement>('[type="radio"]')];
    const labelOf = (point: HTMLInputElement) => point.closest('label')?.textContent?.trim() ?? '';
    const say = (key: string, point: HTMLInputElement) => {
      status.textContent = context.say(key, { label: labelOf(point) });
    };
    const before = context.measured();
    let recorded =
      before === undefined ? undefined : points[Math.round((before / 100) * (points.length - 1))];
    if (recorded) {
      recorded.checked = true;
      say('blocks.likert-resumed', recorded);
    }

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const index = points.findIndex((point) => point.checked);
      const point = points[index];
      if (!point) {
        status.textContent = context.say('blocks.likert-first');
        points[0]?.focus();
        return;
      }
      if (point !== recorded) {
        recorded = point;
        context.report({
          measure: Math.round((index * 100) / (points.length - 1)),
          response: String(index + 1),
          interaction: 'likert',
        });
      }
      say('blocks.likert-recorded', point);
    });
  },
};
