// Reads the lab's cases from the page, where readers without scripts have them too.

import { nodesIn, textIn } from '../lab/page-data.ts';
import { type Case, type Check, moves, verdicts, type Weight } from './cases.ts';

export interface PageCheck extends Check {
  name: string;
  finding: readonly Node[];
}

/** A case with its words; the nodes are taken over by cloning. */
export interface PageCase extends Case {
  form: string;
  title: string;
  situation: readonly Node[];
  content: readonly Node[];
  nature: string;
  reason: readonly Node[];
  checks: readonly PageCheck[];
}

const weights: readonly Weight[] = ['decisive', 'supporting', 'none'];

function readCheck(element: HTMLElement): PageCheck {
  const { check, minutes, move, weight } = element.dataset;
  return {
    id: check ?? '',
    minutes: Number(minutes),
    move: moves.find((one) => one === move) ?? 'look',
    weight: weights.find((one) => one === weight) ?? 'none',
    name: textIn(element, 'name'),
    finding: nodesIn(element, 'finding'),
  };
}

export const readCases = (lab: HTMLElement): PageCase[] =>
  [...lab.querySelectorAll<HTMLElement>('[data-case]')].map((section) => ({
    id: section.dataset.case ?? '',
    verdict: verdicts.find((one) => one === section.dataset.verdict) ?? 'unsure',
    form: textIn(section, 'form'),
    title: textIn(section, 'title'),
    situation: nodesIn(section, 'situation'),
    content: nodesIn(section, 'content'),
    nature: textIn(section, 'nature'),
    reason: nodesIn(section, 'reason'),
    checks: [...section.querySelectorAll<HTMLElement>('[data-check]')].map(readCheck),
  }));

/** Copies of nodes, so that they can be shown again and again. */
export const copies = (nodes: readonly Node[]): Node[] => nodes.map((node) => node.cloneNode(true));
