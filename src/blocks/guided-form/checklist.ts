// The coach's list below a guided form: how much is in order, what is open with a way there, and what is done.
import { make, makeButton } from '../question/dom.ts';
import { type Finding, metOf } from './coach.ts';
import type { Say } from './controls.ts';

const signs: Record<Finding['state'], string> = { good: '✓', missing: '○', look: '△' };

/** The advice of a finding in words; for what is missing, the fields by name. */
export function adviceText(finding: Finding, say: Say, common: Say): string {
  if (finding.state === 'look') return say(`look-${finding.advice}`, finding.values);
  if (finding.state === 'good') return '';
  return common('missing', { fields: finding.fields.map((field) => say(field)).join(', ') });
}

/** @param go opens the step of a field and puts the focus there */
export function createChecklist(say: Say, common: Say, go: (field: string) => void) {
  const element = make('section', 'form-coach');
  const heading = make('h4', '', common('coach'));
  const count = make('p', 'form-count');
  const open = make('ul', 'form-findings');
  const folded = (['missing', 'good'] as const).map((state) => {
    const details = make('details');
    const summary = make('summary');
    const list = make('ul', 'form-findings');
    details.append(summary, list);
    return { state, details, summary, list };
  });
  element.append(heading, make('p', 'small', common('coach-help')), count, open);
  element.append(...folded.map(({ details }) => details));

  function item(finding: Finding): HTMLLIElement {
    const line = make('li');
    const sign = make('span', `form-sign ${finding.state}`, signs[finding.state]);
    sign.setAttribute('aria-hidden', 'true');
    const words = make('div');
    const title = say(`check-${finding.id}`);
    const state = make('span', 'visually-hidden', `${common(`state-${finding.state}`)}: `);
    const name = make('strong');
    name.append(state, title);
    words.append(name);
    line.append(sign, words);
    if (finding.state === 'good') return line;
    words.append(make('p', '', adviceText(finding, say, common)));
    const field = finding.fields[0];
    if (field) {
      const button = makeButton('button quiet', common('go'), () => go(field));
      button.setAttribute('aria-label', common('go-to', { field: say(field) }));
      words.append(button);
    }
    return line;
  }

  return {
    element,
    update(findings: readonly Finding[]): void {
      count.textContent = common('count', { good: metOf(findings), all: findings.length });
      const by = (state: Finding['state']) => findings.filter((finding) => finding.state === state);
      open.replaceChildren(...by('look').map(item));
      for (const { state, details, summary, list } of folded) {
        const found = by(state);
        details.hidden = found.length === 0;
        summary.textContent = common(`all-${state}`, { n: found.length });
        list.replaceChildren(...found.map(item));
      }
    },
  };
}
