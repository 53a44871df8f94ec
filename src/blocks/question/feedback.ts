// Shows the verdict on an answer: an icon with words, what was chosen, and why; the words come from the discussion.
import type { BlockContext, Response } from '../contract.ts';
import { make, mark } from './dom.ts';
import type { Part, QuestionFields } from './fields.ts';

/** An answer as it was judged. */
export interface Answered {
  response: Response;
  correct: boolean;
  /** How often the question was answered, this time included. */
  tries: number;
}

/** After so many wrong tries the discussion, which names the key, helps more than another guess. */
const triesBeforeKey = 3;

/** Whether the discussion may be read: by whoever found the key, or has tried often enough. */
export const mayLook = ({ correct, tries }: Answered): boolean => correct || tries >= triesBeforeKey;

/** Copies of the nodes inside the discussion's element that `selector` finds; none when it is not there. */
function copies(discussion: HTMLElement, selector: string): Node[] {
  const source = discussion.querySelector(selector);
  return source ? [...source.childNodes].map((node) => node.cloneNode(true)) : [];
}

/**
 * Replaces what the feedback element says.
 * @param resumed true when the answer was given in an earlier visit
 */
export function showFeedback(
  feedback: HTMLElement,
  discussion: HTMLElement,
  fields: QuestionFields,
  answered: Answered,
  resumed: boolean,
  context: BlockContext,
): void {
  const { response, correct, tries } = answered;
  const parts = fields.parts(response);
  const isPartly = fields.marks === 'each' && parts.some((part) => part.right);
  const verdict = make('p', `verdict ${correct ? 'good' : 'bad'}`);
  verdict.append(
    mark(correct),
    make('strong', '', context.say(`blocks.${correct ? 'right' : isPartly ? 'partly' : 'wrong'}`)),
    ` ${context.say(correct ? 'blocks.right-more' : 'blocks.wrong-more')}`,
  );
  const lines: Node[] = [verdict];
  if (resumed) lines.unshift(make('p', 'resumed', context.say('blocks.resumed')));
  const hint = correct ? undefined : fields.hint?.(response);
  if (hint) lines.push(make('p', 'hint', hint));

  const list = make('ul', 'remarks');
  for (const part of parts) list.append(remark(discussion, fields, part, context));
  lines.push(list);

  if (correct) {
    const explanation = make('div', 'explanation');
    explanation.append(...copies(discussion, '[data-explanation]'));
    lines.push(explanation);
  } else if (mayLook(answered))
    lines.push(make('p', 'may-look', context.say('blocks.may-look', { n: tries })));
  feedback.className = `feedback ${correct ? 'good' : 'bad'}`;
  feedback.textContent = '';
  feedback.append(...lines);
}

/**
 * Takes the verdict away when the answer is being changed. The notes stay readable, because they say what to change and
 * what to keep; outside the live region, so that nobody hears them again.
 */
export function setAside(feedback: HTMLElement, earlier: HTMLElement, { say }: BlockContext): void {
  const notes = [...feedback.querySelectorAll('.hint, .remarks')];
  clear(feedback);
  if (notes.length > 0) earlier.replaceChildren(make('p', 'resumed', say('blocks.earlier')), ...notes);
}

/** Empties the feedback element. */
export function clear(feedback: HTMLElement): void {
  feedback.className = 'feedback';
  feedback.textContent = '';
}

/** What is said about one part of the response. */
function remark(discussion: HTMLElement, fields: QuestionFields, part: Part, context: BlockContext) {
  const source = `[data-feedback="${part.id}"]`;
  const item = make('li');
  const label = make('p', 'remark-label');
  if (fields.marks === 'each') {
    label.append(
      mark(part.right),
      `${context.say(part.right ? 'blocks.part-right' : 'blocks.part-wrong')}: `,
    );
  } else {
    label.append(`${context.say(part.typed === undefined ? 'blocks.your-choice' : 'blocks.your-answer')}: `);
  }
  const words = make('span', '', part.typed);
  if (part.typed === undefined) words.append(...copies(discussion, `${source} [data-label]`));
  label.append(words, part.given ? ` – ${part.given}` : '');
  item.append(label);
  if (fields.remarks === 'all' || part.right) item.append(...copies(discussion, `${source} [data-text]`));
  return item;
}
