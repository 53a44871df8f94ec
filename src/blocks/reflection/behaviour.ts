// A reflection in the browser: kept on the device while it is written, recorded when the teacher saves it.
import type { BlockBehaviour } from '../contract.ts';
import { unjudgedFrame } from '../unjudged/frame.ts';

/** How long the pen rests before the text is kept, in milliseconds. */
const rest = 800;

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

export const behaviour: BlockBehaviour = {
  enhance(element, context) {
    const frame = unjudgedFrame(element);
    const live = frame?.form.querySelector<HTMLElement>('[data-live]');
    const field = live?.querySelector('textarea');
    const count = live?.querySelector('[data-count]');
    if (!frame || !live || !field || !count) return;
    const { form, status } = frame;
    const wanted = Number(live.dataset.minWords);

    const showCount = () => {
      const n = countWords(field.value);
      count.textContent = context.say(n < wanted ? 'blocks.words-more' : 'blocks.words-enough', {
        n,
        min: wanted,
      });
    };

    let kept = context.kept() ?? '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      if (field.value === kept) return;
      kept = field.value;
      context.keep(kept);
    };

    field.value = kept;
    live.hidden = false;
    showCount();
    if (context.measured() !== undefined)
      status.textContent = context.say(kept ? 'blocks.reflection-resumed' : 'blocks.reflection-elsewhere');

    field.addEventListener('input', () => {
      showCount();
      status.textContent = '';
      clearTimeout(timer);
      timer = setTimeout(keep, rest);
    });
    // Leaving the field or the page does not wait for the pen to rest.
    field.addEventListener('change', keep);
    addEventListener('pagehide', keep);

    let recorded: string | undefined;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      keep();
      const text = field.value.trim();
      if (!text) {
        status.textContent = context.say('blocks.reflection-first');
        field.focus();
        return;
      }
      if (text !== recorded) {
        recorded = text;
        context.report({ measure: 100, response: text, interaction: 'long-fill-in' });
      }
      const n = countWords(text);
      const saved = n < wanted ? 'blocks.reflection-saved-short' : 'blocks.reflection-saved';
      const isKept = context.kept() === field.value && context.workPlace() !== 'window';
      status.textContent = context.say(isKept ? saved : 'blocks.reflection-not-kept', { n });
    });
  },
};
