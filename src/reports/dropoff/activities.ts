// What people try and make: labs, case studies, reflections and scales, by how many tried them and how it went.
import { type ActivityBlock, isActivity } from '../../blocks/schemas.ts';
import { makesWork } from '../../blocks/work/kinds.ts';
import type { ReportData } from '../data.ts';
import { fact, kindCode, noSession, noValue } from '../facts/kinds.ts';
import { indexParts } from '../items/part-index.ts';
import { noPerson } from '../people.ts';
import type { Selection } from '../selection.ts';
import { pagesOf } from './visits.ts';

export interface ActivityFigures {
  session: number;
  id: string;
  kind: ActivityBlock['kind'];
  /** Plain text. */
  title: string;
  /** Position of its page in `pagesOf`. */
  page: number;
  /** Whether it leaves a work to keep. */
  makesWork: boolean;
  /** Different people who did it. */
  people: number;
  /** How often it was reported altogether. */
  tries: number;
  /** Median over people of their best measure, 0–100; undefined for what measures nothing. */
  median: number | undefined;
}

interface Activity {
  position: number;
  session: number;
  id: string;
  page: number;
  block: ActivityBlock;
}

const lists = new WeakMap<object, readonly Activity[]>();

function activitiesOf(data: ReportData): readonly Activity[] {
  const known = lists.get(data.course);
  if (known) return known;
  const list = pagesOf(data)
    .flatMap((page) =>
      (data.sessions[page.session]?.pages.get(page.id)?.page.blocks ?? [])
        .filter(isActivity)
        .map((block) => ({ session: page.session, id: block.id, page: page.position, block })),
    )
    .map((activity, position) => ({ ...activity, position }));
  lists.set(data.course, list);
  return list;
}

/** Whether its measure says how well it went: a scale and a reflection have none that does. */
const isMeasured = ({ kind }: ActivityBlock): boolean => kind !== 'likert' && kind !== 'reflection';

/** By person × activities + activity. */
interface Tries {
  times: Uint16Array;
  /** Best measure in hundredths, plus one; 0 for none. */
  best: Uint16Array;
  width: number;
}

function triesOf(data: ReportData): Tries {
  return data.memo('activity-tries', () => {
    const { facts, people } = data;
    const activities = activitiesOf(data);
    const { positions, width } = indexParts(data, activities);
    const { length, kind, flags, session, learner, part, value } = facts;
    const { personOf } = people;
    const times = new Uint16Array(people.size * activities.length);
    const best = new Uint16Array(times.length);
    for (let row = 0; row < length; row += 1) {
      if (kind[row] !== kindCode.lab || ((flags[row] ?? 0) & fact.voided) !== 0) continue;
      const where = session[row] ?? noSession;
      const activity = where === noSession ? -1 : (positions[where * width + (part[row] ?? 0)] ?? -1);
      const person = personOf[learner[row] ?? 0] ?? noPerson;
      if (activity < 0 || person === noPerson) continue;
      const place = person * activities.length + activity;
      times[place] = Math.min(65_535, (times[place] ?? 0) + 1);
      const measure = value[row] ?? noValue;
      if (measure !== noValue && measure + 1 > (best[place] ?? 0)) best[place] = measure + 1;
    }
    return { times, best, width: activities.length };
  });
}

/** Every activity in reading order. @param session its position; undefined for the whole course */
export const activityFigures = (
  data: ReportData,
  selection: Selection,
  session: number | undefined,
): readonly ActivityFigures[] => {
  const all = data.memo(`activities ${selection.key}`, () => count(data, selection));
  return session === undefined ? all : all.filter((one) => one.session === session);
};

/** Measures are told apart by hundredths. */
const measures = 10_001;

function count(data: ReportData, { mask }: Selection): ActivityFigures[] {
  const { times, best, width } = triesOf(data);
  const who = new Uint32Array(width);
  const tries = new Uint32Array(width);
  const measured = new Uint32Array(width);
  const byMeasure = new Uint32Array(width * measures);
  const people = width === 0 ? 0 : times.length / width;
  for (let person = 0; person < people; person += 1) {
    if (mask[person] === 0) continue;
    for (let activity = 0; activity < width; activity += 1) {
      const place = person * width + activity;
      const done = times[place] ?? 0;
      if (done === 0) continue;
      who[activity] = (who[activity] ?? 0) + 1;
      tries[activity] = (tries[activity] ?? 0) + done;
      const measure = (best[place] ?? 0) - 1;
      if (measure < 0) continue;
      measured[activity] = (measured[activity] ?? 0) + 1;
      const bin = activity * measures + measure;
      byMeasure[bin] = (byMeasure[bin] ?? 0) + 1;
    }
  }
  return activitiesOf(data).map(({ position, session, id, page, block }) => ({
    ...{ session, id, page },
    kind: block.kind,
    title: data.sessions[session]?.activities.get(id)?.title ?? id,
    makesWork: makesWork(block.kind),
    people: who[position] ?? 0,
    tries: tries[position] ?? 0,
    median: isMeasured(block)
      ? medianOf(byMeasure.subarray(position * measures, (position + 1) * measures), measured[position] ?? 0)
      : undefined,
  }));
}

/** The median of counted hundredths, on 0–100; the mean of the two in the middle of an even number. */
function medianOf(counts: Uint32Array, all: number): number | undefined {
  if (all === 0) return undefined;
  const at = (rank: number) => {
    let below = 0;
    return counts.findIndex((one) => {
      below += one;
      return below > rank;
    });
  };
  return (at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))) / 200;
}

/** How many people have made how many works (different labs that leave one): index is the number. */
export const worksMade = (
  data: ReportData,
  selection: Selection,
  session: number | undefined,
): readonly number[] =>
  data.memo(`works-made ${session ?? ''} ${selection.key}`, () => {
    const { times, width } = triesOf(data);
    const works = activitiesOf(data).filter(
      (one) => makesWork(one.block.kind) && one.session === (session ?? one.session),
    );
    const people = new Array<number>(works.length + 1).fill(0);
    for (let person = 0; person < data.people.size; person += 1) {
      if (selection.mask[person] === 0) continue;
      let made = 0;
      for (const { position } of works) if ((times[person * width + position] ?? 0) > 0) made += 1;
      people[made] = (people[made] ?? 0) + 1;
    }
    return people;
  });
