// What became of each page, question, test and lab of a session, for one person.
import { makesWork } from '../../blocks/work/kinds.ts';
import type { SessionMap } from '../course-map.ts';
import type { PersonFact } from './facts.ts';

export interface QuestionProgress {
  /** How many answers were given. */
  tries: number;
  /** Whether one of them was right. */
  right: boolean;
  last: PersonFact;
}

/** A test that was handed in, with the items that were told with it. */
export interface HandedIn {
  test: PersonFact;
  items: readonly PersonFact[];
}

/** Something that a lab makes to be kept. */
export interface Work {
  id: string;
  title: string;
  /** How often the lab reported it. */
  times: number;
  /** When it did so last, in milliseconds since 1970. */
  at: number;
}

export interface SessionProgress {
  /** When each page was first read, by page id, and how often. */
  pages: ReadonlyMap<string, { at: number; times: number }>;
  questions: ReadonlyMap<string, QuestionProgress>;
  pretests: readonly HandedIn[];
  posttests: readonly HandedIn[];
  works: readonly Work[];
  /** When the person was marked as present, in milliseconds since 1970. */
  attended: readonly number[];
}

/** @param facts of one person, in the order in which things happened; those of other sessions are left out */
export function progressIn(facts: readonly PersonFact[], session: number, map: SessionMap): SessionProgress {
  const pages = new Map<string, { at: number; times: number }>();
  const questions = new Map<string, QuestionProgress>();
  const works = new Map<string, Work>();
  const pretests: HandedIn[] = [];
  const posttests: HandedIn[] = [];
  const attended: number[] = [];
  /** Items by the moment that they share with their test. */
  const items = new Map<number, PersonFact[]>();
  for (const one of facts) {
    if (one.kind === 'item' && one.session === session)
      items.set(one.at, [...(items.get(one.at) ?? []), one]);
  }
  for (const one of facts) {
    if (one.session !== session) continue;
    switch (one.kind) {
      case 'page': {
        const before = pages.get(one.part);
        pages.set(one.part, { at: before?.at ?? one.at, times: (before?.times ?? 0) + 1 });
        break;
      }
      case 'answer': {
        const before = questions.get(one.part);
        questions.set(one.part, {
          tries: (before?.tries ?? 0) + 1,
          right: before?.right === true || one.correct,
          last: one,
        });
        break;
      }
      case 'lab': {
        const lab = map.activities.get(one.part);
        if (!lab || !makesWork(lab.block.kind)) break;
        const times = (works.get(one.part)?.times ?? 0) + 1;
        works.set(one.part, { id: one.part, title: lab.title, times, at: one.at });
        break;
      }
      case 'pretest':
        pretests.push({ test: one, items: items.get(one.at) ?? [] });
        break;
      case 'posttest':
        posttests.push({ test: one, items: items.get(one.at) ?? [] });
        break;
      case 'attended':
        attended.push(one.at);
        break;
    }
  }
  return { pages, questions, pretests, posttests, works: [...works.values()], attended };
}
