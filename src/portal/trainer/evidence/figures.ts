// The figures of the evidence page: funnel, regions, sessions, patterns. People at the same time are in concurrency.ts.
import { barChart, funnelChart } from '../../../charts/index.ts';
import { type EvidenceFigures, patternLimits, patterns } from '../../../reports/evidence/index.ts';
import { type Shown, smallest, suppressSmall } from '../../../reports/privacy.ts';
import type { Cell as FileCell, Table } from '../../../tables/index.ts';
import { type FigureView, figureView } from '../figure.ts';
import type { PageContext } from '../page.ts';
import { tableView } from '../table.ts';

/** A figure, and its table as a file. */
export interface Figure {
  view: FigureView;
  file: Table<unknown>;
}

interface Line {
  name: string;
  count: Shown;
  note?: string;
}

/** A count for a chart or file; undefined for one that is hidden. */
export const numberOf = (count: Shown): number | undefined => (typeof count === 'number' ? count : undefined);

/** A count as this screen may show it. */
export function countText({ say, formats }: PageContext, count: Shown): string {
  if (count === 'small') return say('evidence.small');
  return count === 'hidden' ? say('summary.hidden') : formats.number(count);
}

/** A count that stands alone. */
export const shown = ({ display }: PageContext, count: number): Shown =>
  display.suppress && count > 0 && count < smallest ? 'small' : count;

function file(name: string, head: string, context: PageContext, lines: readonly Line[]): Table<unknown> {
  const table: Table<Line> = {
    name,
    columns: [
      { key: 'nama', header: head, value: (line) => line.name },
      {
        key: 'orang',
        header: context.say('evidence.people'),
        value: (line): FileCell => numberOf(line.count) ?? countText(context, line.count),
      },
    ],
    rows: lines,
  };
  return table as Table<unknown>;
}

function linesTable(context: PageContext, id: string, caption: string, head: string, lines: readonly Line[]) {
  return tableView<Line>(
    {
      id,
      caption,
      columns: [
        {
          key: 'nama',
          name: head,
          sort: (line) => line.name,
          cell: (line) => ({ text: line.name, ...(line.note ? { note: line.note } : {}) }),
        },
        {
          key: 'orang',
          name: context.say('evidence.people'),
          isNumber: true,
          sort: (line) => numberOf(line.count),
          cell: (line) => countText(context, line.count),
        },
      ],
      rows: lines,
      prefix: id,
    },
    context,
  );
}

export function funnelFigure(context: PageContext, count: EvidenceFigures): Figure {
  const { say } = context;
  const { items, minutes } = count.rule;
  const lines = (['heard', 'answered', 'enough', 'counted'] as const).map(
    (stage): Line => ({
      name: say(`evidence.funnel.${stage}`),
      count: shown(context, count[stage]),
      note: say(`evidence.funnel.${stage}.note`, { items, minutes }),
    }),
  );
  const title = say('evidence.funnel');
  const finding = say('evidence.funnel.finding', {
    counted: countText(context, shown(context, count.counted)),
    heard: countText(context, shown(context, count.heard)),
  });
  const head = say('evidence.funnel.stage');
  return {
    file: file(title, head, context, lines),
    view: figureView(
      {
        id: 'tahap',
        title,
        finding,
        chart: funnelChart(say, {
          title,
          finding,
          stages: lines.map(({ name, count: people, note = '' }) => ({
            name,
            note,
            count: numberOf(people),
            text: countText(context, people),
          })),
        }),
        table: linesTable(context, 'tabel-tahap', title, head, lines),
        exported: 'tahap',
        how: [say('evidence.how.items'), say('evidence.how.minutes')],
      },
      context,
    ),
  };
}

export function regionFigure(context: PageContext, { byRegion }: EvidenceFigures): Figure {
  const { say, data, display } = context;
  const known = byRegion
    .map((people, region) => ({
      name: data.people.regions[region] || say('evidence.region.unknown'),
      people,
    }))
    .filter(({ people }) => people > 0)
    .sort((one, other) => other.people - one.people || (one.name < other.name ? -1 : 1));
  const hidden = display.suppress ? suppressSmall(known, ({ people }) => [people]) : undefined;
  const lines = known.map(
    ({ name, people }, index): Line => ({ name, count: hidden?.rows[index]?.[0] ?? people }),
  );
  const [most] = lines;
  const title = say('evidence.regions');
  const finding = most
    ? say('evidence.regions.finding', { region: most.name, people: countText(context, most.count) })
    : say('evidence.regions.none');
  const head = say('evidence.region');
  return {
    file: file(title, head, context, lines),
    view: figureView(
      {
        id: 'kabupaten',
        title,
        finding,
        chart: barChart(say, {
          title,
          finding,
          series: [say('evidence.people')],
          rows: barRows(context, lines),
        }),
        table: linesTable(context, 'tabel-kabupaten', title, head, lines),
        exported: 'kabupaten',
      },
      context,
    ),
  };
}

const barRows = (context: PageContext, lines: readonly Line[]) =>
  lines.map(({ name, count }) => ({
    label: name,
    values: [numberOf(count)],
    text: countText(context, count),
  }));

export function sessionFigure(context: PageContext, { bySession }: EvidenceFigures): Figure {
  const { say, data } = context;
  const lines = data.sessions.map(
    ({ session: { number, title } }, index): Line => ({
      name: say('frame.session', { number, title }),
      count: shown(context, bySession[index] ?? 0),
    }),
  );
  const title = say('evidence.sessions');
  const finding = say('evidence.sessions.finding');
  const head = say('evidence.session');
  return {
    file: file(title, head, context, lines),
    view: figureView(
      {
        id: 'per-sesi',
        title,
        finding,
        chart: barChart(say, {
          title,
          finding,
          series: [say('evidence.people')],
          rows: barRows(context, lines),
        }),
        table: linesTable(context, 'tabel-sesi', title, head, lines),
        exported: 'sesi',
      },
      context,
    ),
  };
}

/** @param listHref address of the people with a pattern; undefined for whom may not see people */
export function patternFigure(
  context: PageContext,
  { byPattern, rule, aside }: EvidenceFigures,
  listHref: ((pattern: string) => string) | undefined,
): Figure {
  const { say } = context;
  const lines = patterns.map((pattern) => ({
    pattern,
    name: say(`evidence.pattern.${pattern}`),
    rule: say(`evidence.pattern.${pattern}.rule`, { ...patternLimits }),
    count: shown(context, byPattern[pattern]),
    state: say(`evidence.pattern.state.${rule.counts.includes(pattern) ? 'counts' : 'aside'}`),
  }));
  type PatternLine = (typeof lines)[number];
  const title = say('evidence.aside');
  const finding =
    aside === 0
      ? say('evidence.aside.finding.none')
      : say('evidence.aside.finding', { count: countText(context, shown(context, aside)) });
  const table: Table<PatternLine> = {
    name: title,
    columns: [
      { key: 'pola', header: say('evidence.pattern'), value: ({ name }) => name },
      { key: 'aturan', header: say('evidence.pattern.rule'), value: (line) => line.rule },
      {
        key: 'ditemukan',
        header: say('evidence.pattern.found'),
        value: ({ count }) => numberOf(count) ?? say('evidence.small'),
      },
      { key: 'akibat', header: say('evidence.pattern.state'), value: ({ state }) => state },
    ],
    rows: lines,
  };
  return {
    file: table as Table<unknown>,
    view: figureView(
      {
        id: 'pola',
        title,
        finding,
        table: tableView<PatternLine>(
          {
            id: 'tabel-pola',
            caption: title,
            columns: [
              {
                key: 'pola',
                name: say('evidence.pattern'),
                cell: (line) => ({ text: line.name, note: line.rule }),
              },
              {
                key: 'ditemukan',
                name: say('evidence.pattern.found'),
                isNumber: true,
                cell: ({ count, pattern }) => ({
                  text: countText(context, count),
                  ...(listHref && count !== 0 ? { href: listHref(pattern) } : {}),
                }),
              },
              { key: 'akibat', name: say('evidence.pattern.state'), cell: ({ state }) => state },
            ],
            rows: lines,
          },
          context,
        ),
        exported: 'pola',
        how: say('evidence.aside.how'),
      },
      context,
    ),
  };
}
