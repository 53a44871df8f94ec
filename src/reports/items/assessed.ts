// Everything that is judged: the items of the tests' banks and the questions on pages, in the order of the course.
import type { QuestionBlock } from '../../blocks/schemas.ts';
import { isQuestion, isTest } from '../../blocks/schemas.ts';
import type { BankItem, Page, Unit } from '../../model/course.ts';
import type { SessionMap } from '../course-map.ts';
import type { ReportData } from '../data.ts';

/** Where an answer is asked for: in a test, or on a page. */
export const uses = ['pretest', 'posttest', 'page'] as const;
export type Use = (typeof uses)[number];

export interface AssessedOption {
  /** One character, or `true` and `false`. */
  id: string;
  /** Plain text; empty for true and false, which the interface has words for. */
  text: string;
  isKey: boolean;
}

export interface Assessed {
  /** Position in the list of all. */
  position: number;
  /** Position of the session. */
  session: number;
  id: string;
  use: Use;
  /** `single-choice`, … */
  kind: string;
  title: string;
  /** Empty for kinds that are answered in other ways than by choosing. */
  options: readonly AssessedOption[];
  /** Whether several options may be chosen. */
  several: boolean;
  objective: string;
  competencies: readonly string[];
  level: string;
  /** The unit and the page where it stands; for an item those of its test. */
  unit: Unit;
  page: Page;
  /** Which cell of the post-test's blueprint may draw it, from 0. */
  cell?: number;
}

const lists = new WeakMap<object, readonly Assessed[]>();

/** All of a course: for each session the pre-test, the questions in reading order, and the post-test cell by cell. */
export function assessedOf({ course, sessions, plain }: Pick<ReportData, 'course' | 'sessions' | 'plain'>) {
  const known = lists.get(course);
  if (known) return known;
  const found = sessions.flatMap((map, session) => partsOf(map, session, plain));
  const list: readonly Assessed[] = found.map((one, position) => ({ ...one, position }));
  lists.set(course, list);
  return list;
}

type Unnumbered = Omit<Assessed, 'position'>;

function partsOf(map: SessionMap, session: number, plain: (markdown: string) => string): Unnumbered[] {
  const { bank } = map.session;
  const items = (use: 'pretest' | 'posttest', unit: Unit, page: Page): Unnumbered[] => {
    const make = (item: BankItem, cell?: number): Unnumbered => ({
      ...{ session, id: item.id, use, unit, page, kind: 'single-choice', several: false },
      title: plain(item.stem).trim(),
      options: item.options.map(({ id, text }) => ({
        id,
        text: plain(text).trim(),
        isKey: id === item.correct,
      })),
      objective: item.objective,
      competencies: item.competencies,
      level: item.level,
      ...(cell === undefined ? {} : { cell }),
    });
    return use === 'pretest'
      ? (bank?.pretest ?? []).map((item) => make(item))
      : (bank?.posttest ?? []).flatMap((cell, index) => cell.items.map((item) => make(item, index)));
  };
  return map.session.units.flatMap((unit) =>
    unit.pages.flatMap((page) =>
      page.blocks.flatMap((block): Unnumbered[] => {
        if (isTest(block)) return items(block.use, unit, page);
        return isQuestion(block) ? [questionOf(block, session, unit, page, plain)] : [];
      }),
    ),
  );
}

function questionOf(
  block: QuestionBlock,
  session: number,
  unit: Unit,
  page: Page,
  plain: (markdown: string) => string,
): Unnumbered {
  return {
    ...{ session, id: block.id, use: 'page', unit, page, kind: block.kind },
    title: plain(block.stem).trim(),
    options: optionsOf(block, plain),
    several: block.kind === 'multiple-choice',
    objective: block.objective,
    competencies: page.competencies,
    level: block.level,
  };
}

function optionsOf(block: QuestionBlock, plain: (markdown: string) => string): AssessedOption[] {
  switch (block.kind) {
    case 'single-choice':
    case 'multiple-choice': {
      const keys: readonly string[] = block.kind === 'single-choice' ? [block.correct] : block.correct;
      return block.options.map(({ id, text }) => ({
        id,
        text: plain(text).trim(),
        isKey: keys.includes(id),
      }));
    }
    case 'true-false':
      return ['true', 'false'].map((id) => ({ id, text: '', isKey: id === String(block.correct) }));
    default:
      return [];
  }
}
