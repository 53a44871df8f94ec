// The lab "Analisis butir" in the browser: a table is pasted or the sample loaded, computed here, and judged item by item.
import type { BlockBehaviour, BlockContext } from '../contract.ts';
import { createConfirm } from '../lab/confirm.ts';
import { buttonRow, labelled } from '../lab/fields.ts';
import { enhanceLab, statusLine } from '../lab/start.ts';
import { make, makeButton } from '../question/dom.ts';
import { createWorkBar } from '../work/bar.ts';
import { documentOf } from './document.ts';
import { type Note, parse, withKey } from './parse.ts';
import { type PaperItem, showResults } from './results.ts';
import { type Analysis, analyse } from './statistics.ts';
import { type Kept, longestTitle, restore, store, writeTable } from './table.ts';
import { sorted } from './verdict.ts';
import { decimal, own, verdictLines } from './words.ts';

interface Sample {
  title: string;
  paper: readonly PaperItem[];
  /** The table as it would be pasted. */
  text: string;
  pupils: number;
}

/** The sample that stands in the page (view.hbs). */
function readSample(lab: HTMLElement): Sample {
  const textOf = (element: Element) => element.textContent?.trim() ?? '';
  const paper = [...lab.querySelectorAll('[data-item]')].map((item) => ({
    stem: item.firstChild?.textContent?.trim() ?? '',
    options: [...item.querySelectorAll('li')].map(textOf),
  }));
  const rows = [...lab.querySelectorAll('.analysis-answers tr')];
  const lines = rows.map((row) => {
    const cells = [...row.children].map(textOf);
    return [row.hasAttribute('data-key') ? 'KUNCI' : cells[0], ...cells.slice(1)].join('\t');
  });
  return {
    title: lab.querySelector<HTMLElement>('[data-sample]')?.dataset.sample ?? '',
    paper,
    text: lines.join('\n'),
    pupils: rows.length - 2,
  };
}

/** What is recorded: numbers only. */
function summary(
  { table, sample }: Kept,
  { pupils, items, alpha }: Analysis,
  found: ReturnType<typeof sorted>,
): string {
  const verdicts = (['use', 'mend', 'key', 'replace'] as const).map((one) => `${one}=${found[one].length}`);
  const size = `source=${sample ? 'sample' : 'own'};kind=${table.kind};pupils=${pupils};items=${items.length}`;
  return `${size};${verdicts.join(';')};alpha=${alpha?.toFixed(2) ?? 'none'}`;
}

function start(lab: HTMLElement, bench: HTMLElement, context: BlockContext): void {
  const say = own((key, values) => context.say(key, values));
  const sample = readSample(lab);
  const id = bench.getAttribute('aria-labelledby') ?? 'lab';
  let kept = restore(context.kept());
  let reported = '';

  const title = make('input');
  title.maxLength = longestTitle;
  const field = make('textarea', 'analysis-table');
  field.rows = 8;
  field.spellcheck = false;
  field.autocapitalize = 'characters';
  field.wrap = 'off';
  const told = make('div', 'analysis-told');
  told.setAttribute('role', 'status');
  const heading = make('h4', '', say('document'));
  heading.tabIndex = -1;
  heading.id = `${id}-results`;
  const results = make('section', 'analysis-results');
  results.setAttribute('aria-labelledby', heading.id);
  const shown = make('div');
  const recorded = statusLine();
  const bar = createWorkBar(context, () => (kept ? documentOf(store(kept), context.say) : undefined));

  function tell(...sentences: string[]): void {
    told.textContent = '';
    told.hidden = sentences.length === 0;
    told.append(...sentences.map((sentence) => make('p', '', sentence)));
  }
  const noteText = (prefix: string, note: Note) => say(`${prefix}-${note.name}`, note.values);

  function show(): void {
    shown.textContent = '';
    recorded.textContent = '';
    results.hidden = !kept;
    if (kept) {
      const paper = kept.sample ? sample.paper : [];
      shown.append(...showResults({ table: kept.table, analysis: analyse(kept.table), paper, tryKey }, say));
    }
    bar.update();
  }

  function keep(next: Kept): void {
    kept = next;
    context.keepWork(store(next));
    show();
  }

  /** Reads the field and computes; what went wrong or was left out is said beside it. */
  function compute(): void {
    const reading = parse(field.value);
    if ('problem' in reading) {
      tell(`${say('problem')}.`, noteText('problem', reading.problem));
      field.setAttribute('aria-invalid', 'true');
      field.focus();
      return;
    }
    field.removeAttribute('aria-invalid');
    tell(...reading.notes.map((note) => noteText('note', note)));
    const isSample = withKey(field.value, []) === withKey(sample.text, []);
    keep({ title: title.value.trim(), sample: isSample, table: reading.table });
    const verdicts = verdictLines(analyse(reading.table), say).map(({ text }) => text);
    context.announce(`${verdicts.join('; ')}.`);
    heading.focus();
  }

  /** Computes anew with another key for one item; the field follows, and the focus stays where it was. */
  function tryKey(item: number, letter: string): void {
    if (kept?.table.kind !== 'answers') return;
    const before = analyse(kept.table);
    const from = kept.table.key[item] ?? '';
    const key = kept.table.key.map((one, at) => (at === item ? letter : one));
    field.value = withKey(field.value, key);
    const open = [...shown.querySelectorAll<HTMLDetailsElement>('.analysis-items details')].map(
      (one) => one.open,
    );
    keep({ ...kept, table: { ...kept.table, key } });
    const after = analyse(kept.table);
    const all = [...shown.querySelectorAll<HTMLDetailsElement>('.analysis-items details')];
    all.forEach((one, at) => {
      one.open = open[at] ?? one.open;
    });
    const sentence = say('tried-key', {
      n: item + 1,
      from,
      to: letter,
      before: decimal(before.items[item]?.d, say),
      after: decimal(after.items[item]?.d, say),
      alphaBefore: decimal(before.alpha, say),
      alphaAfter: decimal(after.alpha, say),
    });
    const select = shown.querySelector<HTMLSelectElement>(`select[data-item="${item}"]`);
    select?.parentElement?.after(make('p', 'analysis-tried', sentence));
    select?.focus();
    context.announce(sentence);
  }

  const loadSample = createConfirm(
    {
      button: say('sample', { n: sample.pupils }),
      question: say('sample-sure'),
      yes: say('yes'),
      no: say('no'),
    },
    () => field.value.trim() !== '' && !kept?.sample,
    () => {
      title.value = sample.title;
      field.value = sample.text;
      compute();
    },
  );
  const restart = createConfirm(
    {
      button: say('restart'),
      question: say('restart-sure'),
      yes: say('yes'),
      no: say('no'),
    },
    () => field.value.trim() !== '' || kept !== undefined,
    () => {
      kept = undefined;
      context.keepWork('');
      title.value = '';
      field.value = '';
      show();
      tell();
      title.focus();
    },
  );
  const record = makeButton('button', say('record'), () => {
    if (!kept) return;
    const analysis = analyse(kept.table);
    const found = sorted(analysis);
    const response = summary(kept, analysis, found);
    const use = found.use.length;
    const measure = Math.round((100 * use) / analysis.items.length);
    // Pressing again without a new analysis records nothing twice.
    if (response !== reported) context.report({ measure, response });
    reported = response;
    recorded.textContent = say('recorded', { use, items: analysis.items.length });
  });
  title.addEventListener('change', () => {
    if (kept) keep({ ...kept, title: title.value.trim() });
  });

  const buttons = buttonRow(makeButton('button', say('compute'), compute), loadSample, restart);
  results.append(heading, shown, record, recorded, bar.element);
  bench.append(labelled(say('title'), title), labelled(say('table'), field), buttons, told, results);
  bench.hidden = false;
  if (kept) {
    title.value = kept.title;
    field.value = kept.sample
      ? withKey(sample.text, kept.table.kind === 'answers' ? kept.table.key : [])
      : writeTable(kept.table);
    tell(say('resumed'));
  } else tell();
  show();
}

export const behaviour: BlockBehaviour = {
  enhance: enhanceLab(start),
  documentOf,
};
