// The tests that a teacher handed in, each with its items: what was asked, what was answered, whether it was right.
import type { SessionMap } from '../../../reports/course-map.ts';
import type { PersonFact } from '../../../reports/person/facts.ts';
import type { HandedIn, SessionProgress } from '../../../reports/person/progress.ts';
import { legible } from '../legible.ts';
import type { PageContext } from '../page.ts';

export interface TestView {
  /** "Pasca-uji, percobaan ke-2" */
  name: string;
  /** "2 Agustus 2026 pukul 09.59 WIB · nilai 75 · mencapai batas lulus" */
  told: string;
  items: readonly { title: string; answer: string; result: string; resultKind: 'right' | 'wrong' | 'none' }[];
}

/** The newest hand-in first. */
export function testViews(
  context: PageContext,
  map: SessionMap,
  { pretests, posttests }: SessionProgress,
): TestView[] {
  const { say } = context;
  return [
    ...pretests.map((one) => ({ one, name: say('person.test.pretest') })),
    ...posttests.map((one, index) => ({ one, name: say('person.test.posttest', { attempt: index + 1 }) })),
  ]
    .sort((a, b) => b.one.test.at - a.one.test.at)
    .map(({ one, name }) => ({
      name,
      told: toldOf(context, one),
      items: one.items.map((item) => itemView(context, map, item)),
    }));
}

function toldOf({ say, formats }: PageContext, { test, items }: HandedIn): string {
  return [
    formats.moment(test.at),
    ...(test.score === undefined ? [] : [say('person.test.score', { score: formats.number(test.score) })]),
    ...(test.kind === 'posttest' ? [say(test.correct ? 'person.test.passed' : 'person.test.failed')] : []),
    ...(items.length > 0
      ? [
          say('person.test.right', {
            right: formats.number(items.filter(({ correct }) => correct).length),
            count: formats.number(items.length),
          }),
        ]
      : []),
  ].join(' · ');
}

function itemView(
  { say, data }: PageContext,
  { items }: SessionMap,
  fact: PersonFact,
): TestView['items'][number] {
  const known = items.get(fact.part);
  const chosen = known?.item.options.find(({ id }) => id === fact.response);
  return {
    title: known?.title ?? fact.part,
    answer: fact.open
      ? say('person.test.open')
      : legible(chosen ? data.plain(chosen.text).trim() : fact.response),
    result: say(fact.correct ? 'reports.learner.right' : 'reports.learner.wrong'),
    resultKind: fact.open ? 'none' : fact.correct ? 'right' : 'wrong',
  };
}
