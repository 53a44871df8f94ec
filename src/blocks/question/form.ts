// What all question kinds share in the browser: submitting, feedback, trying again, resuming. A kind only reads and
// writes its form and says which parts of a response are right.
import type { BlockBehaviour, BlockContext, QuestionSpec } from '../contract.ts';
import { sameResponse } from '../responses.ts';
import { showFeedback } from './feedback.ts';
import type { QuestionFields } from './fields.ts';

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
      let last = context.answered;

      const show = (resumed: boolean) => {
        if (!last) return;
        showFeedback(feedback, discussion, fields, last, resumed, context);
        button.textContent = context.say('blocks.check-again');
        // The discussion names the key, so it opens up only to whoever found it.
        if (last.correct) discussion.hidden = false;
      };

      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const missing = fields.missing();
        if (missing) {
          feedback.className = 'feedback';
          feedback.textContent = fields.problem?.() ?? context.say('blocks.incomplete');
          missing.focus();
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
