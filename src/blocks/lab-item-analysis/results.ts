// What the lab shows of an analysis: the test as a whole, the verdicts, the chart, the table, and each item with its reasons.
import { labelled } from '../lab/fields.ts';
import { makeTable } from '../lab/table.ts';
import { make } from '../question/dom.ts';
import { drawChart } from './chart.ts';
import type { Analysis, ItemStatistics } from './statistics.ts';
import type { ScoreTable } from './table.ts';
import { difficultyOf, judge, thresholds, type Verdict } from './verdict.ts';
import {
  decimal,
  percent,
  reasonTexts,
  type Say,
  testFields,
  verdictLines,
  verdictSigns,
  verdictText,
} from './words.ts';

/** An item of the sample, as its test paper has it. */
export interface PaperItem {
  stem: string;
  options: readonly string[];
}

export interface Shown {
  table: ScoreTable;
  analysis: Analysis;
  /** The sample's test paper; empty for a table of the teacher's own. */
  paper: readonly PaperItem[];
  tryKey(item: number, letter: string): void;
}

/** The verdict as a word with a sign before it. */
function badge(verdict: Verdict, text: string): HTMLElement {
  const element = make('span', `verdict verdict-${verdict}`);
  const sign = make('span', 'verdict-sign', verdictSigns[verdict]);
  sign.setAttribute('aria-hidden', 'true');
  element.append(sign, text);
  return element;
}

function wholeTest(analysis: Analysis, say: Say): HTMLElement[] {
  const list = make('dl', 'analysis-test');
  for (const [label, value] of testFields(analysis, say)) {
    const pair = make('div');
    pair.append(make('dt', '', label), make('dd', '', value));
    list.append(pair);
  }
  const { alpha } = analysis;
  const name =
    alpha === undefined ? 'why-no-spread' : alpha < thresholds.reliable ? 'unreliable' : 'reliable';
  return [list, make('p', '', say(name)), make('p', 'small soft', say('groups', { n: analysis.group }))];
}

function verdicts(analysis: Analysis, say: Say): HTMLElement {
  const list = make('ul', 'analysis-verdicts');
  for (const { verdict, text } of verdictLines(analysis, say)) {
    const point = make('li');
    point.append(badge(verdict, text));
    list.append(point);
  }
  return list;
}

function chart(analysis: Analysis, say: Say): HTMLElement {
  const figure = make('figure', 'analysis-figure');
  const legend = make('ul', 'analysis-legend');
  for (const bar of ['p', 'd'] as const) {
    const entry = make('li', '', say(`chart-${bar}`));
    entry.prepend(make('span', `bar-sign bar-sign-${bar}`));
    legend.append(entry);
  }
  figure.append(make('figcaption', '', say('chart')), legend, drawChart(analysis, say));
  return figure;
}

function numbers(analysis: Analysis, say: Say): HTMLElement {
  const rows = analysis.items.map((item, index) => {
    const { verdict } = judge(item);
    return [
      String(index + 1),
      badge(verdict, verdictText(verdict, say)),
      `${decimal(item.p, say)} ${say(difficultyOf(item))}`,
      decimal(item.d, say),
      decimal(item.r, say),
    ];
  });
  return makeTable(
    say('all'),
    ['item', 'advice', 'p', 'd', 'r'].map((key) => say(key)),
    rows,
  );
}

/** Who chose what, and a field to try another key with. */
function optionsOf(item: ItemStatistics, index: number, shown: Shown, say: Say): HTMLElement[] {
  if (item.options.length === 0) return [];
  const n = index + 1;
  const paper = shown.paper[index];
  const name = (option: string, isKey: boolean) => {
    const text = paper?.options['ABCDE'.indexOf(option)];
    const letter = option || say('blank');
    return `${letter}${isKey ? ` (${say('key').toLowerCase()})` : ''}${option && text ? ` ${text}` : ''}`;
  };
  const rows = item.options.map(({ option, isKey, count, share, upper, lower }) => [
    name(option, isKey),
    `${count} (${percent(share)})`,
    percent(upper),
    percent(lower),
  ]);
  const heads = ['option', 'chosen', 'upper', 'lower'].map((key) => say(key));
  const select = make('select');
  for (const { option, isKey } of item.options) {
    if (!option) continue;
    const choice = make('option', '', option);
    choice.selected = isKey;
    select.append(choice);
  }
  select.dataset.item = String(index);
  select.addEventListener('change', () => shown.tryKey(index, select.value));
  return [makeTable(say('options', { n }), heads, rows), labelled(say('try-key', { n }), select)];
}

function oneByOne(shown: Shown, say: Say): HTMLElement {
  const box = make('div', 'analysis-items');
  shown.analysis.items.forEach((item, index) => {
    const { verdict } = judge(item);
    const details = make('details');
    details.open = verdict === 'key';
    const summary = make('summary', '', `${say('item-n', { n: index + 1 })} `);
    summary.append(badge(verdict, verdictText(verdict, say)));
    const reasons = make('ul');
    for (const text of reasonTexts(item, say)) reasons.append(make('li', '', text));
    const stem = shown.paper[index]?.stem;
    details.append(summary, ...(stem ? [make('p', '', stem)] : []), reasons);
    details.append(...optionsOf(item, index, shown, say));
    box.append(details);
  });
  return box;
}

/** Everything below the heading of the results. */
export function showResults(shown: Shown, say: Say): HTMLElement[] {
  const { analysis } = shown;
  return [
    ...(analysis.pupils < thresholds.fewPupils ? [make('p', '', say('few', { n: analysis.pupils }))] : []),
    verdicts(analysis, say),
    ...wholeTest(analysis, say),
    chart(analysis, say),
    numbers(analysis, say),
    make('h4', '', say('each')),
    oneByOne(shown, say),
  ];
}
