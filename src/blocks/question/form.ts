// What all question kinds share in the browser: submitting, feedback, trying again, resuming. A kind only reads and
// writes its form and says which parts of a response are right.
import type { BlockBehaviour, BlockContext, QuestionSpec } from '../contract.ts';
import { sameResponse } from '../responses.ts';
import { make, makeButton } from './dom.ts';
import { type Answered, clear, mayLook, setAside, showFeedback } from './feedback.ts';
import type { Missing, QuestionFields } from './fields.ts';

/** Where the frame puts its parts; undefined when the HTML is not a question's. */
function frameOf(element: HTMLElement) {
  const form = element.querySelector('form');
  const button = form?.querySelector<HTMLButtonElement>('button[type="submit"]');
  const feedback = form?.querySelector<HTMLElement>('.feedback');
  const discussion = form?.querySelector<HTMLElement>('.discussion');
  return form && button && feedback && discussion ? { form, button, feedback, discussion } : undefined;
}

/** On a phone the feedback would stand below the screen; glides there unless the reader wants things still. */
function bringIntoView(feedback: HTMLElement): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  feedback.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}

/** Says what is missing, and puts the focus there. */
function showMissing(feedback: HTMLElement, { at, words }: Missing): void {
  clear(feedback);
  feedback.textContent = words;
  // ARIA knows no invalid radio button.
  if (!at.matches('[type="radio"]')) at.setAttribute('aria-invalid', 'true');
  at.focus();
}

/** The control to begin a new try with: the one that is chosen, or the first. */
const controlOf = (form: HTMLFormElement) =>
  form.querySelector<HTMLElement>('fieldset :checked:not(option)') ??
  form.querySelector<HTMLElement>('fieldset input, fieldset select, fieldset button');

/**
 * The behaviour of a question kind.
 * @param fieldsOf binds the kind's inputs inside the form
 */
export function questionBehaviour(
  fieldsOf: (form: HTMLFormElement, spec: QuestionSpec, context: BlockContext) => QuestionFields,
): BlockBehaviour {
  return {
    enhance(element, context) {
      const frame = frameOf(element);
      const spec = context.question;
      if (!frame || !spec) return;
      const { form, button, feedback, discussion } = frame;
      const fields = fieldsOf(form, spec, context);
      let last: Answered | undefined = context.answered;
      const earlier = make('div', 'earlier');
      const retry = makeButton('button quiet', context.say('blocks.retry'), () => {
        const control = controlOf(form);
        change();
        control?.focus();
      });
      retry.hidden = true;
      feedback.after(retry, earlier);

      const show = (resumed: boolean) => {
        if (!last) return;
        showFeedback(feedback, discussion, fields, last, resumed, context);
        earlier.textContent = '';
        retry.hidden = last.correct;
        button.textContent = context.say('blocks.check-again');
        // The discussion names the key, so it doesn't open to whoever has only begun to look for it.
        if (mayLook(last)) discussion.hidden = false;
      };
      /** What was said is about an answer that is no longer in the form. */
      const change = () => {
        for (const control of form.querySelectorAll('[aria-invalid]'))
          control.removeAttribute('aria-invalid');
        if (feedback.textContent === '') return;
        retry.hidden = true;
        setAside(feedback, earlier, context);
      };

      form.addEventListener('input', change);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const missing = fields.missing();
        if (missing) {
          retry.hidden = true;
          showMissing(feedback, missing);
          return;
        }
        const response = fields.read();
        // The same answer again (a double click, say) is not another try.
        if (!last || !sameResponse(last.response, response)) last = { response, ...context.answer(response) };
        show(false);
        bringIntoView(feedback);
      });

      discussion.hidden = true;
      button.hidden = false;
      button.disabled = false;
      if (last) {
        fields.write(last.response);
        show(true);
      }
    },
  };
}
