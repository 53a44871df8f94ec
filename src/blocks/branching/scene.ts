// What the stage shows of a story: a decision with what led to it, or an ending with the way back to other paths.
import type { BlockContext } from '../contract.ts';
import { make, makeButton } from '../question/dom.ts';
import { walk } from './graph.ts';
import type { Story } from './story.ts';

type Say = BlockContext['say'];

/** What is put on the stage: its elements in order, and the one from which to read on. */
export interface Shown {
  elements: HTMLElement[];
  focus: HTMLElement;
}

/** Takes another path through the story that is open. */
type Take = (path: string) => void;

/** A heading that can take the focus, so that reading goes on there. */
export function focusable<K extends 'h4' | 'h5'>(name: K, text: string): HTMLElementTagNameMap[K] {
  const heading = make(name, '', text);
  heading.tabIndex = -1;
  return heading;
}

/** Puts a copy of authored content, markup and all, into a new element. */
function copied<K extends 'div' | 'span'>(name: K, className: string, source: Element) {
  const element = make(name, className);
  element.append(...[...source.childNodes].map((node) => node.cloneNode(true)));
  return element;
}

/** A choice that was taken, in words. */
function chosen(label: Element, say: Say): HTMLElement {
  const line = make('p', 'story-chosen', `${say('branching.chosen')} `);
  line.append(copied('span', '', label));
  return line;
}

/** The last choice and what came of it. */
function consequence(story: Story, step: { node: string; choice: string }, say: Say) {
  const { label, consequence } = story.choice(step.node, step.choice);
  const element = make('section', 'story-consequence');
  const heading = focusable('h5', say('branching.consequence'));
  element.append(chosen(label, say), heading, copied('div', '', consequence));
  return { element, heading };
}

/** The opening and every choice but the last, folded away. */
function soFar(story: Story, path: string, say: Say): HTMLElement {
  const details = make('details', 'story-so-far');
  details.append(make('summary', '', say('branching.so-far')), copied('div', '', story.opening));
  for (const { node, choice } of walk(story.plot, path).steps.slice(0, -1)) {
    const { label, consequence } = story.choice(node, choice);
    details.append(copied('div', '', story.node(node)), chosen(label, say), copied('div', '', consequence));
  }
  return details;
}

/** A decision that waits to be taken. */
function decision(story: Story, node: string, path: string, take: Take, say: Say): HTMLElement[] {
  const heading = make('h5', '', say('branching.decision', { n: path.length + 1 }));
  const choices = make('ul', 'story-choices');
  for (const { id } of story.plot.nodes.find((one) => one.id === node)?.choices ?? []) {
    const button = makeButton('button quiet', '', () => take(path + id));
    button.append(copied('span', '', story.choice(node, id).label));
    const item = make('li');
    item.append(button);
    choices.append(item);
  }
  return [
    heading,
    copied('div', '', story.node(node)),
    make('p', 'story-ask', say('branching.what-now')),
    choices,
  ];
}

/** How the story ended, and what one could weigh. */
function end(story: Story, id: string, say: Say): HTMLElement[] {
  const { title, text, lesson } = story.ending(id);
  const weigh = make('div', 'story-lesson');
  weigh.append(make('h5', '', say('branching.lesson')), copied('div', '', lesson));
  return [make('h5', '', say('branching.the-end', { title })), copied('div', '', text), weigh];
}

/** Every decision that was taken, each with the way back to it. */
function way(story: Story, path: string, take: Take, say: Say): HTMLElement[] {
  const list = make('ol', 'story-way');
  walk(story.plot, path).steps.forEach((step, index) => {
    const item = make('li');
    const back = makeButton('button quiet', say('branching.other-way'), () => take(path.slice(0, index)));
    back.setAttribute('aria-label', say('branching.other-way-of', { n: index + 1 }));
    item.append(copied('div', '', story.choice(step.node, step.choice).label), back);
    list.append(item);
  });
  return [make('h5', '', say('branching.your-way')), list];
}

function endingsSeen(story: Story, seen: readonly string[], say: Say): HTMLElement[] {
  const { endings } = story.plot;
  const list = make('ul', 'story-endings');
  for (const { id } of endings) {
    const isSeen = seen.includes(id);
    const item = make('li', isSeen ? 'seen' : '', isSeen ? story.ending(id).title : say('branching.unseen'));
    const sign = make('span', 'story-sign', isSeen ? '●' : '○');
    sign.setAttribute('aria-hidden', 'true');
    item.prepend(sign);
    list.append(item);
  }
  const all = seen.length === endings.length ? [make('p', '', say('branching.seen-all'))] : [];
  return [make('h5', '', say('branching.seen', { n: seen.length, all: endings.length })), list, ...all];
}

/**
 * The scene that a path leads to.
 * @returns also the row of its buttons, to which others may be added
 */
export function scene(
  story: Story,
  path: string,
  seen: readonly string[],
  take: Take,
  say: Say,
): Shown & { buttons: HTMLElement } {
  const { steps, node, ending } = walk(story.plot, path);
  const last = steps[steps.length - 1];
  const title = focusable('h4', story.title);
  const buttons = make('div', 'button-row');
  const shown: Shown & { buttons: HTMLElement } = { focus: title, elements: [title], buttons };
  if (last) {
    const came = consequence(story, last, say);
    shown.elements.push(soFar(story, path, say), came.element);
    shown.focus = came.heading;
  } else {
    shown.elements.push(copied('div', '', story.opening));
  }
  if (ending !== undefined) {
    shown.elements.push(...end(story, ending, say), ...way(story, path, take, say));
    shown.elements.push(...endingsSeen(story, seen, say));
    buttons.append(makeButton('button', say('branching.again'), () => take('')));
  } else if (node !== undefined) {
    shown.elements.push(...decision(story, node, path, take, say));
    if (last)
      buttons.append(makeButton('button quiet', say('branching.back'), () => take(path.slice(0, -1))));
  }
  shown.elements.push(buttons);
  return shown;
}
