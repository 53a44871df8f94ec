// The panel's list of run-time faults. The page brings a template for each kind; what the package said goes in as text.
import { type CountedFault, severities } from '../preview/fault.ts';

/** Shows all faults of this opening, in the order in which they were found. */
export function showFaults(panel: HTMLElement, faults: readonly CountedFault[]): void {
  const list = panel.querySelector<HTMLElement>('[data-part="faults"]');
  const state = panel.querySelector<HTMLElement>('[data-part="faultState"]');
  if (!list || !state) return;
  const words = faults.length === 0 ? state.dataset.none : state.dataset.some;
  const sentence = (words ?? '').replace('{count}', String(faults.length));
  // A live region speaks whenever its text is set.
  if (state.textContent !== sentence) state.textContent = sentence;
  state.classList.toggle(
    'wrong',
    faults.some(({ code }) => severities[code] === 'error'),
  );
  list.replaceChildren(...faults.flatMap((fault) => item(panel, list, fault) ?? []));
}

function item(panel: HTMLElement, list: HTMLElement, fault: CountedFault): Node | undefined {
  const template = panel.querySelector<HTMLTemplateElement>(`template[data-fault="${fault.code}"]`);
  if (!template) return undefined;
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const facts = copy.querySelector('dl');
  for (const name of ['subject', 'call', 'error', 'expected'] as const) {
    const value = fault[name];
    if (value === '') continue;
    const row = document.createElement('div');
    const term = document.createElement('dt');
    const text = document.createElement('dd');
    term.textContent = list.getAttribute(`data-${name}`);
    text.textContent = value;
    row.append(term, text);
    facts?.append(row);
  }
  if (facts?.childElementCount === 0) facts.remove();
  const count = copy.querySelector('[data-count]');
  if (count && fault.count > 1)
    count.textContent = ` ${(list.dataset.count ?? '').replace('{count}', String(fault.count))}`;
  return copy;
}
