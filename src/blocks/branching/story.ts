// Reads the stories from the written form that stands in the page (scenario.hbs), so that readers without scripts have the same.
import type { Plot } from './graph.ts';

/** A story: its graph, and the elements that hold its words. */
export interface Story {
  plot: Plot;
  title: string;
  jenjang: string | undefined;
  opening: Element;
  node(id: string): Element;
  choice(node: string, id: string): { label: Element; consequence: Element };
  ending(id: string): { title: string; text: Element; lesson: Element };
}

/** The part of an element with an attribute of this value. @throws Error when the HTML is not a story's */
function part(root: Element, attribute: string, value?: string): Element {
  const all = [...root.querySelectorAll(`[data-${attribute}]`)];
  const found = all.find((one) => value === undefined || one.getAttribute(`data-${attribute}`) === value);
  if (!found) throw new Error(`a story without data-${attribute} ${value ?? ''}`);
  return found;
}

const data = (element: Element, name: string): string => element.getAttribute(`data-${name}`) ?? '';
const words = (element: Element): string => element.textContent?.trim() ?? '';

function readStory(root: Element): Story {
  const node = (id: string) => part(root, 'node', id);
  const ending = (id: string) => part(root, 'ending', id);
  const plot: Plot = {
    id: data(root, 'scenario'),
    start: data(root, 'start'),
    nodes: [...root.querySelectorAll('[data-node]')].map((one) => ({
      id: data(one, 'node'),
      choices: [...one.querySelectorAll('[data-choice]')].map((choice) => ({
        id: data(choice, 'choice'),
        to: data(choice, 'to'),
      })),
    })),
    endings: [...root.querySelectorAll('[data-ending]')].map((one) => ({
      id: data(one, 'ending'),
      balance: Number(data(one, 'balance')),
    })),
  };
  return {
    plot,
    title: words(part(root, 'title')),
    jenjang: root.getAttribute('data-jenjang') ?? undefined,
    opening: part(root, 'opening'),
    node: (id) => part(node(id), 'text'),
    choice(nodeId, id) {
      const choice = part(node(nodeId), 'choice', id);
      return { label: part(choice, 'label'), consequence: part(choice, 'consequence') };
    },
    ending(id) {
      const one = ending(id);
      return { title: words(part(one, 'title')), text: part(one, 'text'), lesson: part(one, 'lesson') };
    },
  };
}

export const readStories = (block: Element): Story[] =>
  [...block.querySelectorAll('[data-scenario]')].map(readStory);
