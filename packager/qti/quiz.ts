// The quizzes that a session lends to an LMS of its own: pre-test, practice, and the parallel forms of the post-test.
import { isQuestion } from '../../src/blocks/schemas.ts';
import { manifests } from '../../src/i18n/manifests.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { blocksOf, type Course, type Session } from '../../src/model/course.ts';
import type { UnitRoom } from '../render/unit.ts';
import { bankItem, pageItem, type QtiItem, type QtiPlace } from './item.ts';

export interface Quiz {
  use: 'pretest' | 'practice' | 'posttest';
  /** Unique in a package and stable; made of published ids. */
  ident: string;
  title: string;
  /** What to know before beginning; plain text. */
  intro: string;
  /** As the profile writes it: a number, or `unlimited`. */
  attempts: string;
  items: QtiItem[];
}

/**
 * The quizzes of a session in the order in which they are taken; none where there is nothing to ask.
 *
 * A post-test of the lesson draws one item of each cell of its blueprint. The profile knows no drawing, so that every
 * form holds the n-th item of each cell: forms are parallel and have no item in common (docs/decisions/0023).
 */
export function quizzesOf(room: UnitRoom): Quiz[] {
  const { course, session } = room;
  const { bank, number, passMark } = session;
  const say = sayIn(manifests, course.language);
  const at = placeOf(course, session);
  const ident = (name: string) => `${at.prefix}-${name}`;
  const pretest: Quiz = {
    use: 'pretest',
    ident: ident('pretest'),
    title: say('manifest.pretest', { number }),
    intro: say('manifest.pretest.intro'),
    attempts: '1',
    items: bank?.pretest.map((item) => bankItem(item, at)) ?? [],
  };
  const practice: Quiz = {
    use: 'practice',
    ident: ident('practice'),
    title: say('manifest.practice', { number }),
    intro: say('manifest.practice.intro'),
    attempts: 'unlimited',
    items: blocksOf(session)
      .filter(isQuestion)
      .flatMap((question) => pageItem(question, at, room) ?? []),
  };
  const cells = bank?.posttest ?? [];
  const forms = cells.length === 0 ? 0 : Math.min(...cells.map(({ items }) => items.length));
  const posttests = Array.from({ length: forms }, (_, form): Quiz => {
    const letter = String.fromCharCode(65 + form);
    return {
      use: 'posttest',
      ident: ident(`posttest-${letter.toLowerCase()}`),
      title: say('manifest.posttest', { number, form: letter }),
      intro: say('manifest.posttest.intro', { passMark }),
      attempts: 'unlimited',
      items: cells.flatMap(({ items }) => items.slice(form, form + 1)).map((item) => bankItem(item, at)),
    };
  });
  return [pretest, practice, ...posttests].filter(({ items }) => items.length > 0);
}

/** All items of a session's post-test, for whoever draws from them. */
export function poolOf({ course, session }: UnitRoom): QtiItem[] {
  const at = placeOf(course, session);
  return (session.bank?.posttest ?? []).flatMap(({ items }) => items).map((item) => bankItem(item, at));
}

const placeOf = (course: Course, session: Session): QtiPlace => ({
  prefix: `${course.id}-${session.id}`,
  category: sayIn(manifests, course.language)('manifest.category', { number: session.number }),
});
