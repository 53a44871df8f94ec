// The lab "Klinik soal" in the browser: item by item, flaws are marked, compared with the diagnosis, and mended.
import type { BlockBehaviour, BlockContext } from '../contract.ts';
import { createConfirm } from '../lab/confirm.ts';
import { buttonRow } from '../lab/fields.ts';
import { createNumbers } from '../lab/numbers.ts';
import { enhanceLab, statusLine } from '../lab/start.ts';
import { make, makeButton } from '../question/dom.ts';
import * as clinic from './clinic.ts';
import { type Say, showDiagnosis, showItem, showMarks } from './diagnosis-view.ts';
import { showEditor } from './editor-view.ts';
import { type PageCase, readCases } from './page-data.ts';

function start(lab: HTMLElement, bench: HTMLElement, context: BlockContext): void {
  const say: Say = (key, values) => context.say(`lab-item-clinic.${key}`, values);
  const cases = readCases(lab);
  const id = bench.getAttribute('aria-labelledby') ?? 'lab';
  let state = clinic.restore(context.kept(), cases);
  let reported = '';
  const isBegun = () => Object.keys(state.works).length > 0;
  // Whoever has not begun meets an item of her own level first.
  if (!isBegun()) {
    const own = cases.findIndex(({ jenjang }) => jenjang === context.jenjang());
    state = { ...state, at: Math.max(0, own) };
  }

  const stage = make('div', 'clinic-stage');
  const result = make('div', 'lab-result');
  const recorded = statusLine();
  const numbers = createNumbers(say('items'), cases.length, (index) => go(index));

  function nameOf(one: PageCase): { name: string; sign: string } {
    const work = clinic.workOf(state, one);
    if (!work.isDiagnosed) return { name: `${one.subject}, ${say('open')}`, sign: '' };
    if (clinic.isMended(one, work)) return { name: `${one.subject}, ${say('was-mended')}`, sign: '✚' };
    return { name: `${one.subject}, ${say('was-diagnosed')}`, sign: '✓' };
  }

  /** The first item after this one that waits for its diagnosis, from the beginning again if need be. */
  function waiting(): number | undefined {
    const order = cases.map((_one, step) => (state.at + 1 + step) % cases.length);
    return order.find((index) => {
      const one = cases[index];
      return one && !clinic.workOf(state, one).isDiagnosed;
    });
  }

  function showItemNow(): void {
    const one = cases[state.at];
    if (!one) return;
    const work = clinic.workOf(state, one);
    const next = waiting();
    const parts = work.isDiagnosed
      ? [
          ...showDiagnosis(one, work, say),
          ...(one.flaws.length > 0
            ? showEditor(one, work, id, { mend: (draft) => change(clinic.mend(state, one, draft)) }, say)
            : []),
          ...(next === undefined ? [] : [buttonRow(makeButton('button quiet', say('next'), () => go(next)))]),
        ]
      : showMarks(
          work,
          {
            mark: (flaw, isMarked) => change(clinic.mark(state, one, flaw, isMarked)),
            diagnose() {
              change(clinic.diagnose(state, one));
              showItemNow();
              stage.querySelector<HTMLElement>('[data-diagnosis]')?.focus();
            },
          },
          say,
        );
    stage.replaceChildren(...showItem(one, state.at + 1, say), ...parts);
  }

  /** Everything around the item: numbers, counts. */
  function showCounts(): void {
    numbers.update(cases.map(nameOf), state.at);
    const counts = clinic.tally(cases, state);
    result.hidden = counts.diagnosed === 0;
    recordButton.hidden = counts.diagnosed === 0;
    result.replaceChildren(
      make('p', 'lab-accuracy', say('score', { percent: clinic.measureOf(counts) })),
      make('p', '', say('score-parts', { ...counts })),
      make('p', '', say('score-why', { alarms: counts.alarms })),
      make('p', '', say('score-mended', { mended: counts.mended })),
    );
  }

  /** Takes a change over and keeps it; the item's own fields are left as they are. */
  function change(next: clinic.State): void {
    state = next;
    context.keep(clinic.store(state));
    recorded.textContent = '';
    showCounts();
  }

  function go(index: number): void {
    change({ ...state, at: index });
    showItemNow();
    stage.querySelector<HTMLElement>('[data-heading]')?.focus();
  }

  const recordButton = makeButton('button', say('record'), () => {
    const counts = clinic.tally(cases, state);
    const response = clinic.summary(counts);
    // Pressing again without a change records nothing twice.
    if (response !== reported) context.report({ measure: clinic.measureOf(counts), response });
    reported = response;
    recorded.textContent = say('recorded', { percent: clinic.measureOf(counts) });
  });
  const restart = createConfirm(
    { button: say('restart'), question: say('restart-ask'), yes: say('restart-yes'), no: say('restart-no') },
    isBegun,
    () => {
      reported = '';
      change(clinic.newState);
      showItemNow();
      recorded.textContent = say('restarted');
    },
  );
  bench.append(numbers.element, stage, result, buttonRow(recordButton, restart), recorded);
  bench.hidden = false;
  const written = lab.querySelector<HTMLElement>('.clinic-source');
  if (written) written.hidden = true;
  showItemNow();
  showCounts();
  if (isBegun()) recorded.textContent = say('resumed');
}

export const behaviour: BlockBehaviour = {
  enhance: enhanceLab(start),
};
