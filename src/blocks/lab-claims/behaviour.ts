// The lab "Periksa klaim" in the browser: case by case, checks are bought with minutes, then a decision is taken.
import type { BlockBehaviour, BlockContext } from '../contract.ts';
import { createConfirm } from '../lab/confirm.ts';
import { buttonRow } from '../lab/fields.ts';
import { createNumbers } from '../lab/numbers.ts';
import { enhanceLab, statusLine } from '../lab/start.ts';
import { make, makeButton } from '../question/dom.ts';
import { type Say, showCase } from './case-view.ts';
import { decide, makeCheck, newState, outcomeOf, restore, type State, store, workOf } from './cases.ts';
import { type PageCase, readCases } from './page-data.ts';
import { fillSummary } from './summary-view.ts';
import { measureOf, summary, tally } from './tally.ts';

function start(lab: HTMLElement, bench: HTMLElement, context: BlockContext): void {
  const say: Say = (key, values) => context.say(`lab-claims.${key}`, values);
  const cases = readCases(lab);
  const id = bench.getAttribute('aria-labelledby') ?? 'lab';
  let state = restore(context.kept(), cases);
  let reported = '';

  const stage = make('div', 'claims-stage');
  const overall = make('section', 'claims-summary');
  const recorded = statusLine();
  const numbers = createNumbers(say('cases'), cases.length, (index) => go(index));

  function nameOf(one: PageCase): { name: string; sign: string } {
    const outcome = outcomeOf(one, workOf(state, one));
    const key = !outcome ? 'open' : outcome.isRight ? 'was-right' : 'was-wrong';
    return { name: `${one.title}, ${say(key)}`, sign: !outcome ? '' : outcome.isRight ? '✓' : '✗' };
  }

  /** The first case after this one that waits for a decision, from the beginning again if need be. */
  function waiting(): number | undefined {
    const order = cases.map((_one, step) => (state.at + 1 + step) % cases.length);
    return order.find((index) => {
      const one = cases[index];
      return one && !workOf(state, one).decision;
    });
  }

  function show(): void {
    const one = cases[state.at];
    if (!one) return;
    const next = waiting();
    const actions = {
      check: ({ id }: { id: string }) => {
        change(makeCheck(state, one, id));
        stage.querySelector<HTMLElement>(`[data-found="${id}"]`)?.focus();
      },
      decide: (decision: Parameters<typeof decide>[2]) => {
        change(decide(state, one, decision));
        stage.querySelector<HTMLElement>('[data-outcome]')?.focus();
        if (tally(cases, state).decided === cases.length) record();
      },
      next: next === undefined ? undefined : () => go(next),
    };
    stage.replaceChildren(...showCase(one, state.at + 1, workOf(state, one), id, actions, say));
    numbers.update(cases.map(nameOf), state.at);
    const counts = tally(cases, state);
    fillSummary(overall, counts, say);
    recordButton.hidden = counts.decided === 0;
  }

  function change(next: State): void {
    state = next;
    context.keep(store(state));
    recorded.textContent = '';
    show();
  }

  function go(index: number): void {
    change({ ...state, at: index });
    stage.querySelector<HTMLElement>('[data-heading]')?.focus();
  }

  function record(): void {
    const counts = tally(cases, state);
    const response = summary(counts);
    // Pressing again without another decision records nothing twice.
    if (response !== reported) context.report({ measure: measureOf(counts), response });
    reported = response;
    recorded.textContent = say('recorded', { percent: measureOf(counts) });
  }

  const recordButton = makeButton('button', say('record'), record);
  const restart = createConfirm(
    { button: say('restart'), question: say('restart-ask'), yes: say('restart-yes'), no: say('restart-no') },
    () => Object.keys(state.works).length > 0,
    () => {
      reported = '';
      change(newState);
      recorded.textContent = say('restarted');
    },
  );
  bench.append(numbers.element, stage, overall, buttonRow(recordButton, restart), recorded);
  bench.hidden = false;
  const written = lab.querySelector<HTMLElement>('.claims-source');
  if (written) written.hidden = true;
  show();
  if (Object.keys(state.works).length > 0) recorded.textContent = say('resumed');
}

export const behaviour: BlockBehaviour = {
  enhance: enhanceLab(start),
};
