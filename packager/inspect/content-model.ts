// Compares elements with what a specification lets them hold, where no schema of it can be shipped: which children in
// which order and number, which attributes. The findings name elements, so that a person can mend them.
import type { Element } from '@xmldom/xmldom';
import { childrenOf } from '../xml.ts';
import type { Finding } from './finding.ts';
import type { Report } from './report.ts';

/** One place in a sequence: any of these elements, each with the name of its type, at least `min` and at most `max`. */
export interface Particle {
  elements: Readonly<Record<string, string>>;
  min: 0 | 1;
  max: 1 | typeof Number.POSITIVE_INFINITY;
}

export interface ElementType {
  required?: readonly string[];
  optional?: readonly string[];
  content?: readonly Particle[];
  /** Whether the particles may stand in any order. */
  anyOrder?: boolean;
  /** Whether elements of other namespaces may follow. */
  open?: boolean;
  /** Whether anything at all may stand inside. */
  any?: boolean;
}

export type Types = Readonly<Record<string, ElementType>>;

/** A particle that stands exactly once. */
export const one = (element: string, type: string): Particle => ({
  elements: { [element]: type },
  min: 1,
  max: 1,
});

/** A particle that may be left out. */
export const optional = (element: string, type: string): Particle => ({
  elements: { [element]: type },
  min: 0,
  max: 1,
});

/** Any of these elements, at least one, as often as wanted. */
export const some = (elements: Readonly<Record<string, string>>): Particle => ({
  elements,
  min: 1,
  max: Number.POSITIVE_INFINITY,
});

/**
 * Compares an element and all below it with its type. Elements of other namespaces are looked over.
 * @param type name of the root's type in `types`
 */
export function* compareContent(
  root: Element,
  type: string,
  types: Types,
  report: Report,
): Generator<Finding> {
  const namespace = root.namespaceURI;
  const waiting: [Element, string][] = [[root, type]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [element, name] = next;
    const model = types[name];
    if (!model) continue;
    yield* compareAttributes(element, model, report);
    if (model.any) continue;
    const own = childrenOf(element).filter((child) => child.namespaceURI === namespace);
    const typed: [Element, string][] = [];
    const particles = model.content ?? [];
    for (const child of own) {
      const childType = particles.map(({ elements }) => elements[child.localName ?? '']).find(Boolean);
      if (childType === undefined) yield report('structure-unknown', 'error', names(child, element), child);
      else typed.push([child, childType]);
    }
    yield* compareCounts(element, own, particles, report);
    yield* compareOrder(element, model, own, report);
    waiting.push(...typed.reverse());
  }
}

const names = (child: Element | string, parent: Element) => ({
  element: typeof child === 'string' ? child : (child.localName ?? ''),
  parent: parent.localName ?? '',
});

function* compareAttributes(element: Element, model: ElementType, report: Report): Generator<Finding> {
  const required = model.required ?? [];
  const known = [...required, ...(model.optional ?? [])];
  const values = (attribute: string) => ({ attribute, element: element.localName ?? '' });
  for (const name of required)
    if (!element.getAttribute(name)?.trim())
      yield report('structure-attribute-missing', 'error', values(name), element);
  for (const { name, namespaceURI } of element.attributes)
    if (!namespaceURI && !known.includes(name))
      yield report('structure-attribute-unknown', 'error', values(name), element);
}

function* compareCounts(
  element: Element,
  children: readonly Element[],
  particles: readonly Particle[],
  report: Report,
): Generator<Finding> {
  for (const { elements, min, max } of particles) {
    const found = children.filter((child) => Object.hasOwn(elements, child.localName ?? ''));
    const wanted = Object.keys(elements).join('> / <');
    if (found.length < min) yield report('structure-missing', 'error', names(wanted, element), element);
    const second = found[max];
    if (second) yield report('structure-repeated', 'error', names(second, element), second);
  }
}

function* compareOrder(
  element: Element,
  model: ElementType,
  own: readonly Element[],
  report: Report,
): Generator<Finding> {
  const particles = model.content ?? [];
  const placeOf = (child: Element) =>
    child.namespaceURI === element.namespaceURI
      ? particles.findIndex(({ elements }) => Object.hasOwn(elements, child.localName ?? ''))
      : particles.length;
  let last: Element | undefined;
  const sequence = model.anyOrder ? own : childrenOf(element);
  for (const child of sequence) {
    const place = placeOf(child);
    if (place < 0) continue;
    if (place === particles.length && !model.open) {
      yield report('structure-unknown', 'error', names(child, element), child);
      continue;
    }
    if (last && !model.anyOrder && placeOf(last) > place) {
      yield report(
        'structure-order',
        'error',
        { ...names(child, element), after: last.localName ?? '' },
        child,
      );
      return;
    }
    last = child;
  }
}
