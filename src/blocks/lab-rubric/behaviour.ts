// The lab "Perakit rubrik" in the browser: a rubric is begun from a good one, edited, read by the coach, and tried out.
import type { BlockBehaviour, BlockContext } from '../contract.ts';
import { createConfirm } from '../lab/confirm.ts';
import { buttonRow, labelled } from '../lab/fields.ts';
import { responseOf } from '../lab/response.ts';
import { enhanceLab, statusLine } from '../lab/start.ts';
import { make, makeButton } from '../question/dom.ts';
import { createWorkBar } from '../work/bar.ts';
import { clearShare, coach, type Finding } from './coach.ts';
import { documentOf } from './document.ts';
import { createEditor, type Say } from './editor.ts';
import type { Kept, Rubric } from './rubric.ts';
import * as rubrics from './rubric.ts';
import { readStarters, type Starter } from './starters.ts';
import { createTryOut } from './tryout.ts';

/** The kept text of a teacher who has thrown her rubric away. */
const nothing = '';

/** A rubric without words; the levels are those of the starters. */
function empty(starters: readonly Starter[]): Rubric {
  const levels = starters[0]?.rubric.levels ?? ['1', '2', '3', '4'];
  const criterion = { name: '', weight: 50, cells: levels.map(() => '') };
  return { title: '', task: '', levels, criteria: [criterion, criterion] };
}

function start(lab: HTMLElement, bench: HTMLElement, context: BlockContext): void {
  const say: Say = (key, values) => context.say(`lab-rubric.${key}`, values);
  const starters = readStarters(lab);
  const id = bench.getAttribute('aria-labelledby') ?? 'lab';
  const own = starters.find(({ jenjang }) => jenjang === context.jenjang()) ?? starters[0];
  const fresh = (): Kept => ({ starter: own?.id ?? 'kosong', rubric: own?.rubric ?? empty(starters) });
  let kept = rubrics.restore(context.kept());
  let state = kept ?? fresh();
  let reported = '';

  const said = statusLine();
  const weights = make('p', 'rubric-sum');
  const advice = make('ul', 'rubric-advice');
  const adviceHead = statusLine('rubric-count');
  const recorded = statusLine();
  const bar = createWorkBar(context, () => (kept ? documentOf(rubrics.store(kept), context.say) : undefined));
  const workOf = () => starters.find(({ id }) => id === state.starter)?.work;

  function place({ criterion, level }: Finding): string {
    if (criterion === undefined) return say('place-all');
    const one = state.rubric.criteria[criterion];
    const name = one?.name || say('unnamed', { n: criterion + 1 });
    return level === undefined ? name : `${name}, ${state.rubric.levels[level] || level + 1}`;
  }

  function showAdvice(): void {
    const findings = coach(state.rubric);
    const told = findings.length === 0 ? say('coach-none') : say('coach-count', { n: findings.length });
    // Rewriting the same words would be read out again.
    if (adviceHead.textContent !== told) adviceHead.textContent = told;
    advice.textContent = '';
    for (const finding of findings) {
      const line = make('li');
      line.append(
        make('strong', '', `${place(finding)}. `),
        make('span', '', say(`coach-${finding.name}`, finding.values)),
      );
      if (finding.criterion !== undefined || finding.name === 'levels') {
        const go = makeButton('button quiet', say('go'), () =>
          editor.fieldAt(finding.criterion, finding.level)?.focus(),
        );
        go.setAttribute('aria-label', say('go-name', { place: place(finding) }));
        line.append(go);
      }
      advice.append(line);
    }
    const sum = rubrics.weightsOf(state.rubric);
    const key = sum === 100 ? 'sum-right' : sum < 100 ? 'sum-under' : 'sum-over';
    weights.textContent = say(key, { sum, n: Math.abs(100 - sum) });
  }

  function refresh(shape: boolean): void {
    if (shape) editor.draw(state.rubric);
    else editor.update(state.rubric);
    showAdvice();
    tryOut.draw(state.rubric, workOf());
    recorded.textContent = '';
    bar.update();
  }

  /** Takes a change over and keeps it. @param shape true where fields come, go or change places */
  function change(rubric: Rubric, shape: boolean, told = ''): void {
    state = { ...state, rubric };
    kept = state;
    context.keepWork(rubrics.store(state));
    refresh(shape);
    said.textContent = told;
  }

  const editor = createEditor(
    id,
    {
      text: (part) => change({ ...state.rubric, ...part }, false),
      criterion: (index, part) => change(rubrics.changeCriterion(state.rubric, index, part), false),
      cell: (index, level, text) => change(rubrics.changeCell(state.rubric, index, level, text), false),
      levels(count) {
        const before = state.rubric.levels;
        // A level that comes back has the name that it began with.
        const began = starters.find(({ id }) => id === state.starter)?.rubric.levels ?? [];
        const names = Array.from(
          { length: count },
          (_one, at) => before[at] ?? began[at] ?? say('level-new', { n: at + 1 }),
        );
        const told =
          count < before.length ? say('levels-less', { n: count }) : say('levels-more', { n: count });
        change(rubrics.withLevels(state.rubric, names), true, told);
        bench.querySelector<HTMLElement>(`[name="${id}-levels"]:checked`)?.focus();
      },
      move(index, by) {
        const moved = rubrics.moveCriterion(state.rubric, index, by);
        if (moved === state.rubric) return;
        change(moved, true);
        editor.focus(index + by, by < 0 ? 'up' : 'down');
        context.announce(say('moved', { n: index + by + 1, total: moved.criteria.length }));
      },
      remove(index) {
        if (state.rubric.criteria.length <= rubrics.limits.criteria.min) {
          said.textContent = say('last');
          return;
        }
        change(rubrics.removeCriterion(state.rubric, index), true, say('removed'));
        editor.focus(Math.min(index, state.rubric.criteria.length - 1), 'name');
      },
      add() {
        change(rubrics.addCriterion(state.rubric), true);
        editor.focus(state.rubric.criteria.length - 1, 'name');
        context.announce(say('added', { n: state.rubric.criteria.length }));
      },
    },
    say,
  );
  const tryOut = createTryOut(id, say);

  const chooser = make('select');
  for (const starter of starters) {
    const option = make('option', '', starter.rubric.title);
    option.value = starter.id;
    option.selected = starter.id === state.starter;
    chooser.append(option);
  }
  const blank = make('option', '', say('blank'));
  blank.value = 'kosong';
  blank.selected = state.starter === 'kosong';
  chooser.append(blank);
  const begin = (starter: string) => {
    const rubric = starters.find(({ id }) => id === starter)?.rubric ?? empty(starters);
    state = { starter, rubric };
    change(rubric, true, say('begun', { title: rubric.title || say('blank') }));
  };
  const untouched = () => {
    const rubric = starters.find(({ id }) => id === state.starter)?.rubric ?? empty(starters);
    return JSON.stringify(rubric) === JSON.stringify(state.rubric);
  };
  const use = createConfirm(
    { button: say('use'), question: say('use-sure'), yes: say('yes'), no: say('no') },
    () => !untouched(),
    () => begin(chooser.value),
  );
  const restart = createConfirm(
    { button: say('restart'), question: say('restart-sure'), yes: say('yes'), no: say('no') },
    () => kept !== undefined,
    () => {
      kept = undefined;
      state = fresh();
      chooser.value = state.starter;
      context.keepWork(nothing);
      refresh(true);
      said.textContent = say('restarted');
    },
  );
  const record = makeButton('button', say('record'), () => {
    const findings = coach(state.rubric);
    const measure = clearShare(state.rubric, findings);
    const { criteria, levels } = state.rubric;
    const response = responseOf({
      starter: state.starter,
      changed: untouched() ? 'no' : 'yes',
      criteria: criteria.length,
      levels: levels.length,
      weights: rubrics.weightsOf(state.rubric),
      findings: findings.length,
      clear: measure,
      mark: tryOut.mark() ?? 'none',
    });
    // A rubric that is recorded is also kept, though nothing in it was changed.
    if (!kept) change(state.rubric, false);
    if (response !== reported) context.report({ measure, response });
    reported = response;
    recorded.textContent = say('recorded', { clear: measure, n: findings.length });
  });

  const from = labelled(say('from'), chooser);
  const begins = buttonRow(use, restart);
  const balance = buttonRow(
    makeButton('button quiet', say('balance'), () =>
      change(rubrics.balanced(state.rubric), false, say('balanced')),
    ),
    makeButton('button quiet', say('even'), () => change(rubrics.even(state.rubric), false, say('balanced'))),
  );
  const sums = make('div', 'rubric-weights');
  sums.append(weights, balance);
  const coached = make('section', 'rubric-coach');
  coached.append(make('h4', '', say('coach')), make('p', 'small', say('coach-help')), adviceHead, advice);
  const [head, levels, list, add] = editor.elements;
  const nodes = [head, levels, make('h4', '', say('criteria')), list, add].filter(
    (node) => node !== undefined,
  );
  bench.append(from, begins, said, ...nodes, sums, coached, tryOut.element, record, recorded, bar.element);
  bench.hidden = false;
  refresh(true);
  if (kept) said.textContent = say('resumed');
}

export const behaviour: BlockBehaviour = {
  enhance: enhanceLab(start),
  documentOf,
};
