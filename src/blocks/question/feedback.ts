// Shows the verdict on an answer: an icon with words, what was chosen, and why; the words come from the discussion.
import type { BlockContext, Response } from '../contract.ts';
import { make, mark } from './dom.ts';
import type { Part, QuestionFields } from './fields.ts';

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
  answered: { response: Response; correct: boolean },
  resumed: boolean,
  context: BlockContext,
): void {
  const { response, correct } = answered;
  const verdict = make('p', `verdict ${correct ? 'good' : 'bad'}`);
  verdict.append(
    mark(correct),
    make('strong', '', context.say(correct ? 'blocks.right' : 'blocks.wrong')),
    ` ${context.say(correct ? 'blocks.right-more' : 'blocks.wrong-more')}`,
  );
  const lines: Node[] = [verdict];
  if (resumed) lines.unshift(make('p', 'resumed', context.say('blocks.resumed')));
  const hint = correct ? undefined : fields.hint?.(response);
  if (hint) lines.push(make('p', 'hint', hint));

  const list = make('ul', 'remarks');
  for (const part of fields.parts(response)) list.append(remark(discussion, fields, part, context));
  lines.push(list);

  if (correct) {
    const explanation = make('div', 'explanation');
    explanation.append(...copies(discussion, '[data-explanation]'));
    lines.push(explanation);
  }
  feedback.className = `feedback ${correct ? 'good' : 'bad'}`;
  feedback.textContent = '';
  feedback.append(...lines);
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
  label.append(words);
  item.append(label);
  if (fields.remarks === 'all' || part.right) item.append(...copies(discussion, `${source} [data-text]`));
  return item;
}
