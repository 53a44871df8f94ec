// One unit on a teacher's page: its pages, tests and questions with what became of them, and what is still missing.
import { type BlockOf, isQuestion, isTest, type QuestionBlock } from '../../../blocks/schemas.ts';
import type { Unit } from '../../../model/course.ts';
import type { SessionMap } from '../../../reports/course-map.ts';
import type { PersonFact } from '../../../reports/person/facts.ts';
import type { QuestionProgress, SessionProgress } from '../../../reports/person/progress.ts';
import { describeResponse } from '../../../reports/responses.ts';
import { legible } from '../legible.ts';
import type { PageContext } from '../page.ts';

export interface UnitParts {
  context: PageContext;
  map: SessionMap;
  progress: SessionProgress;
  /** What somebody answered, also where only the statement has it. */
  responseOf(fact: PersonFact): string;
}

export interface UnitView {
  id: string;
  title: string;
  /** Whether anything happened in it: then it is unfolded. */
  open: boolean;
  /** "2 dari 4 halaman dibaca, 3 dari 5 soal dijawab, 0 dari 1 tes dikumpulkan" */
  tally: string;
  pages: { id: string; title: string; seen: boolean; text: string }[];
  tests: { id: string; title: string; done: boolean; text: string }[];
  questions: {
    id: string;
    title: string;
    answered: boolean;
    result: string;
    resultKind: 'right' | 'wrong' | 'none';
    tries: string;
    last: string;
  }[];
}

export function unitView(parts: UnitParts, unit: Unit): UnitView {
  const { context, map, progress } = parts;
  const { say, formats } = context;
  const pages = unit.pages.map(({ id, title }) => {
    const read = progress.pages.get(id);
    const text = read
      ? say('reports.learner.page.seen', { time: formats.moment(read.at) })
      : say('reports.learner.page.unseen');
    return { id: `halaman-${id}`, title, seen: read !== undefined, text };
  });
  const blocks = unit.pages.flatMap((page) => page.blocks);
  const tests = blocks.filter(isTest).map((test) => testView(parts, test));
  const questions = blocks.filter(isQuestion).map((block) => ({
    id: `soal-${block.id}`,
    title: map.questions.get(block.id)?.title ?? block.id,
    ...answerView(parts, block, progress.questions.get(block.id)),
  }));
  const ratio = (part: number, whole: number) =>
    say('reports.ratio', { part: formats.number(part), whole: formats.number(whole) });
  const seen = pages.filter((page) => page.seen).length;
  const answered = questions.filter((question) => question.answered).length;
  const handedIn = tests.filter((test) => test.done).length;
  return {
    id: `unit-${unit.id}`,
    title: unit.title,
    open: seen + answered + handedIn > 0,
    tally: [
      say('reports.learner.tally.pages', { ratio: ratio(seen, pages.length) }),
      ...(questions.length > 0
        ? [say('reports.learner.tally.questions', { ratio: ratio(answered, questions.length) })]
        : []),
      ...(tests.length > 0
        ? [say('reports.learner.tally.tests', { ratio: ratio(handedIn, tests.length) })]
        : []),
    ].join(', '),
    pages,
    tests,
    questions,
  };
}

function testView(
  { context: { say, formats }, progress }: UnitParts,
  { id, use, title }: BlockOf<'test'>,
): UnitView['tests'][number] {
  const last = (use === 'pretest' ? progress.pretests : progress.posttests).at(-1);
  const text = last
    ? say('reports.learner.test.done', { time: formats.moment(last.test.at) })
    : say('reports.learner.test.open');
  return { id: `tes-${id}`, title, done: last !== undefined, text };
}

function answerView(
  { context, responseOf }: UnitParts,
  block: QuestionBlock,
  question: QuestionProgress | undefined,
): Omit<UnitView['questions'][number], 'id' | 'title'> {
  const { say, formats, data } = context;
  if (!question) {
    const result = say('reports.learner.unanswered');
    return { answered: false, result, resultKind: 'none', tries: '0', last: '–' };
  }
  const words = { yes: say('reports.true'), no: say('reports.false'), plain: data.plain };
  return {
    answered: true,
    result: say(question.right ? 'reports.learner.right' : 'reports.learner.wrong'),
    resultKind: question.right ? 'right' : 'wrong',
    tries: formats.number(question.tries),
    last: legible(describeResponse(block, responseOf(question.last), words)),
  };
}

const missingParts = ['tests', 'questions', 'pages'] as const;
type MissingPart = (typeof missingParts)[number];
const oneOf = { tests: 'test', questions: 'question', pages: 'page' } as const satisfies Record<
  MissingPart,
  string
>;

/**
 * What the teacher has still to read, to answer and to hand in, with links to where it stands on the page. A unit that nothing
 * happened in is one link to the unit: it is folded, and its parts would only make the list long.
 * @returns undefined when nothing is missing
 */
export function missingView(
  { say, formats }: PageContext,
  units: readonly UnitView[],
): { title: string; links: { href: string; text: string }[] } | undefined {
  const missing = units.map((unit) => ({
    ...unit,
    pages: unit.pages.filter((page) => !page.seen),
    questions: unit.questions.filter((question) => !question.answered),
    tests: unit.tests.filter((test) => !test.done),
  }));
  const amount = (of: Pick<UnitView, MissingPart>) =>
    missingParts
      .filter((part) => of[part].length > 0)
      .map((part) => say(`reports.learner.missing.${part}`, { count: formats.number(of[part].length) }))
      .join(', ');
  const all = amount({
    pages: missing.flatMap((unit) => unit.pages),
    questions: missing.flatMap((unit) => unit.questions),
    tests: missing.flatMap((unit) => unit.tests),
  });
  if (all === '') return undefined;
  return {
    title: say('reports.learner.missing', { amount: all }),
    links: missing.flatMap((unit) => {
      if (!unit.open) {
        const text = say('reports.learner.missing.unit', { title: unit.title, amount: amount(unit) });
        return [{ href: `#${unit.id}`, text }];
      }
      return missingParts.flatMap((part) =>
        unit[part].map(({ id, title }) => ({
          href: `#${id}`,
          text: say(`reports.learner.missing.${oneOf[part]}`, { title }),
        })),
      );
    }),
  };
}
