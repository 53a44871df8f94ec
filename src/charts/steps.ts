// Steps down: how many are still there at each page, in reading order, with the units below and the largest drops named.
import { drawing, gutterFor, nothing, verticalAxis } from './markup.ts';
import { percent, px, scaleOf } from './scale.ts';
import { escaped, shareIn, writer } from './text.ts';
import type { ChartSay, StepsData } from './types.ts';

const height = 220;
const inner = 1000;

/** An area in steps; marked steps have a number, and a list below tells what each is. */
export function stepsChart(say: ChartSay, data: StepsData): string {
  const steps = data.steps.map((step) => ({
    ...step,
    count: Number.isFinite(step.count) ? Math.max(0, Math.round(step.count)) : 0,
  }));
  const total = data.total ?? steps[0]?.count ?? 0;
  if (steps.length === 0 || !(total > 0)) return nothing(say);
  const write = writer(say, 'percent');
  const share = shareIn(say);
  const shares = steps.map(({ count }) => (count / total) * 100);
  const scale = scaleOf(shares, { max: 100 });
  const width = inner / steps.length;
  const y = (value: number) => px((1 - scale.at(value)) * height);
  const outline = shares
    .map((value, index) => `${px(index * width)} ${y(value)}L${px((index + 1) * width)} ${y(value)}`)
    .join('L');

  const flagged = steps.flatMap((step, index) => (step.mark ? [{ ...step, index }] : []));
  const flags = flagged.map(({ index }, position) => {
    const at = percent((index + 0.5) / steps.length);
    const above = Math.max(12, Number(y(shares[index] ?? 0)) - 14);
    return `<circle class="c-flag" cx="${at}" cy="${px(above)}" r="10"/><text class="c-flag-number" x="${at}" y="${px(above + 4.5)}" text-anchor="middle">${position + 1}</text>`;
  });
  const list = flagged.map(({ label, index, count }) => {
    const before = steps[index - 1]?.count ?? total;
    const words = say('charts.steps.flag', { label, share: share(before - count, before) });
    return `<li>${escaped(words)}</li>`;
  });

  const { texts: groupTexts, key } = groupNames(say, groupsOf(steps), steps.length);
  const content =
    verticalAxis(scale, height, write) +
    `<svg viewBox="0 0 ${inner} ${height}" width="100%" height="${height}" preserveAspectRatio="none" overflow="visible">` +
    `<path class="c-area-1" d="M0 ${height}L${outline}L${inner} ${height}Z"/><path class="c-line-1" d="M${outline}"/></svg>` +
    flags.join('') +
    groupTexts;
  const size = { name: 'steps', height: height + 28, gutter: gutterFor(scale, write) };
  return (
    drawing(data, size, content) +
    key +
    (list.length > 0 ? `<ol class="chart-flags">${list.join('')}</ol>` : '')
  );
}

/** Widths in px that a name may take: of a letter, of the drawing on a phone, of the drawing on paper. */
const letter = 7;
const [phone, paper] = [230, 600];

/** The groups' names below the drawing; where they have no room, their numbers, with a line that tells which is which. */
function groupNames(say: ChartSay, groups: readonly Group[], many: number): { texts: string; key: string } {
  const fits = (width: number) =>
    groups.every(({ name, from, to }) => name.length * letter < ((to - from) / many) * width);
  const isWide = fits(paper);
  const needsKey = !fits(phone);
  const texts = groups.map(({ name, from, to }, index) => {
    const [left, middle] = [percent(from / many), percent((from + to) / 2 / many)];
    const line = index > 0 ? `<line class="c-group" x1="${left}" x2="${left}" y2="${height + 24}"/>` : '';
    const text = (words: string, kind: string) =>
      `<text class="c-tick${kind}" x="${middle}" y="${height + 20}" text-anchor="middle">${escaped(words)}</text>`;
    const number = needsKey ? text(String(index + 1), isWide ? ' c-narrow' : '') : '';
    return line + (isWide ? text(name, needsKey ? ' c-minor' : '') : '') + number;
  });
  const names = groups.map(({ name }, index) => say('charts.steps.group', { number: index + 1, name }));
  const key = needsKey
    ? `<p class="chart-key${isWide ? ' c-narrow' : ''}" aria-hidden="true">${escaped(names.join(' · '))}</p>`
    : '';
  return { texts: texts.join(''), key };
}

interface Group {
  name: string;
  from: number;
  to: number;
}

/** Neighbours of one group, with the positions of the first and of the one after the last. */
function groupsOf(steps: StepsData['steps']): Group[] {
  const groups: Group[] = [];
  steps.forEach(({ group }, index) => {
    if (group === undefined) return;
    const last = groups.at(-1);
    if (last && last.name === group && last.to === index) last.to = index + 1;
    else groups.push({ name: group, from: index, to: index + 1 });
  });
  return groups;
}
