// `course report`: what the course consists of, how well it covers the competencies, and which items have flaws.
import { loadCourse } from '../../packager/course.ts';
import { plain } from '../../packager/render/markdown.ts';
import { competencies } from '../model/competencies.ts';
import { itemFlaws } from '../model/item-flaws.ts';
import { type CourseStatistics, statisticsOf, type Totals } from '../model/statistics.ts';
import { type CommandContext, readOptions } from './command.ts';

/** The report as data. `assessed` counts the items of the tests, not the questions on pages. */
export interface CourseReport {
  totals: Totals;
  competencies: { taught: string[]; assessed: string[] };
  flaws: string[];
}

/** Prints the report; exits with 1 when an item has a flaw, so that a build can stop there. */
export function courseReport(args: readonly string[], context: CommandContext): number {
  const { print, say } = context;
  const { values } = readOptions(args, { json: { type: 'boolean', default: false } }, say);
  const { course } = loadCourse();
  const statistics = statisticsOf(course);
  const flaws = itemFlaws(course, plain);
  if (values.json) print(JSON.stringify(reportOf(statistics, flaws)));
  else for (const line of linesOf(statistics, flaws, context)) print(line);
  return flaws.length === 0 ? 0 : 1;
}

function reportOf({ totals, competencies }: CourseStatistics, flaws: string[]): CourseReport {
  return {
    totals,
    competencies: {
      taught: competencies.filter(({ pages }) => pages > 0).map(({ code }) => code),
      assessed: competencies.filter(({ items }) => items > 0).map(({ code }) => code),
    },
    flaws,
  };
}

function linesOf(statistics: CourseStatistics, flaws: readonly string[], { say }: CommandContext): string[] {
  const { totals, sessions, kinds, levels } = statistics;
  const { sessions: _, ...figures } = totals;
  const names = new Map(competencies.map(({ code, nama }) => [code, nama]));
  return [
    say('cli.report.title'),
    ...table([
      [
        '',
        ...sessions.map(({ session }) => say('cli.report.session', { number: session.number })),
        say('cli.report.all'),
      ],
      ...(Object.keys(figures) as (keyof typeof figures)[]).map((key) => [
        say(`cli.report.${key}`),
        ...sessions.map((each) => String(each.totals[key])),
        String(totals[key]),
      ]),
    ]),
    '',
    say('cli.report.kinds'),
    ...table([...kinds].map(([kind, count]) => [kind, String(count)])),
    '',
    say('cli.report.levels'),
    ...table([...levels].map(([level, count]) => [level, String(count)])),
    '',
    say('cli.report.competencies'),
    ...table([
      ['', '', say('cli.report.byPages'), say('cli.report.byItems')],
      ...statistics.competencies.map(({ code, pages, items }) => [
        code,
        names.get(code) ?? '',
        String(pages),
        String(items),
      ]),
    ]),
    '',
    flaws.length === 0 ? say('cli.report.noFlaws') : say('cli.report.flaws', { count: flaws.length }),
    ...flaws.map((flaw) => `  • ${flaw}`),
  ];
}

/** Rows with their cells below each other: words to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isFigure = (column: number) => rows.some((row) => /^\d+$/.test(row[column] ?? ''));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        isFigure(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .replace(/^/, '  ')
      .trimEnd(),
  );
}
