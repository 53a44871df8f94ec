// How often people who have not completed a session tried what it asks of them: counted in one scan over all facts.
import type { ReportData } from '../data.ts';
import { fact, kindCode, noValue } from '../facts/kinds.ts';
import { noPerson } from '../people.ts';
import { statusCode } from '../standing.ts';

export const triedKinds = ['page', 'question', 'lab'] as const;
export type TriedKind = (typeof triedKinds)[number];

export interface Tried {
  /** Empty when there is none. */
  id: string;
  /** Tries without success; of a page, readings. At most 254. */
  count: number;
}

export interface Tries {
  /** Tries at one part, {@link solved} when one succeeded. */
  of(person: number, session: number, kind: TriedKind, id: string): number;
  /** What a person tried most often without success. */
  mostOf(person: number, session: number, kind: TriedKind): Tried;
  /** The page that was opened last. @param row person × number of sessions + session */
  lastPage(row: number): Tried;
  /** Whether a pre-test was handed in, and nothing was read, answered, tried or handed in after it. */
  didNothingSincePretest(row: number): boolean;
}

/** The count of what succeeded. */
export const solved = 255;

/** A lab that measures at least this much has succeeded, in hundredths of 0–100. */
const enough = 5000;

/** Counts for everybody who has begun a session and neither completed nor passed it. */
export function triesOf(data: ReportData): Tries {
  return data.memo('tries', () => countTries(data));
}

function countTries(data: ReportData): Tries {
  const { people, sessions, standings, facts, parts } = data;
  const width = sessions.length;
  const { slotOf, own, slots } = layOut(data);

  /** Position of each person with an open session among them, from 1. */
  const place = new Uint32Array(people.size);
  const isOpen = new Uint8Array(people.size * width);
  let open = 0;
  for (let row = 0; row < isOpen.length; row += 1) {
    const status = standings.status[row];
    if (status !== statusCode.started && status !== statusCode.failed) continue;
    isOpen[row] = 1;
    const person = Math.floor(row / width);
    if (place[person] === 0) {
      open += 1;
      place[person] = open;
    }
  }
  const counts = new Uint8Array((open + 1) * slots);
  const lastPageAt = new Float64Array(people.size * width).fill(Number.NEGATIVE_INFINITY);
  const lastPageBy = new Uint32Array(people.size * width);
  const lastPagePart = new Uint16Array(people.size * width);
  const pretestAt = new Float64Array(people.size * width).fill(Number.NaN);
  const stepAt = new Float64Array(people.size * width).fill(Number.NEGATIVE_INFINITY);

  /** 1 page, 2 answer, 3 lab, 4 pre-test, 5 post-test. */
  const meaning = new Uint8Array(256);
  for (const [index, kind] of (['page', 'answer', 'lab', 'pretest', 'posttest'] as const).entries()) {
    meaning[kindCode[kind]] = index + 1;
  }
  const { kind, session, flags, learner, part, value, at, id } = facts;
  const { personOf } = people;
  const names = parts.size;
  for (let row = 0; row < facts.length; row += 1) {
    const what = meaning[kind[row] as number] as number;
    if (what === 0) continue;
    const about = session[row] as number;
    const flag = flags[row] as number;
    if (about >= width || (flag & fact.voided) !== 0) continue;
    const person = personOf[learner[row] as number] as number;
    if (person === noPerson) continue;
    const own = person * width + about;
    if (isOpen[own] !== 1) continue;
    const time = at[row] as number;
    if (what === 4) {
      if (!((pretestAt[own] as number) >= time)) pretestAt[own] = time;
      continue;
    }
    if (time > (stepAt[own] as number)) stepAt[own] = time;
    if (what === 5) continue;
    if (what === 1) {
      const latest = lastPageAt[own] as number;
      if (time > latest || (time === latest && (id[row] as number) > (lastPageBy[own] as number))) {
        lastPageAt[own] = time;
        lastPageBy[own] = id[row] as number;
        lastPagePart[own] = part[row] as number;
      }
    }
    const slot = slotOf[(about * 3 + what - 1) * names + (part[row] as number)] as number;
    if (slot === 0) continue;
    const cell = (place[person] as number) * slots + slot;
    const count = counts[cell] as number;
    if (count === solved) continue;
    const succeeded =
      what === 2
        ? (flag & fact.correct) !== 0
        : what === 3 && (value[row] === noValue || (value[row] as number) >= enough);
    counts[cell] = succeeded ? solved : Math.min(count + 1, solved - 1);
  }

  const countAt = (person: number, slot: number): number =>
    slot === 0 ? 0 : (counts[(place[person] ?? 0) * slots + slot] ?? 0);
  const slotBy = (session: number, kind: TriedKind, number: number): number =>
    slotOf[(session * 3 + triedKinds.indexOf(kind)) * parts.size + number] ?? 0;
  return {
    of(person, session, kind, name) {
      const number = parts.find(name);
      return number === undefined ? 0 : countAt(person, slotBy(session, kind, number));
    },
    mostOf(person, session, kind) {
      // Everybody is asked this: plain bytes next to each other are looked through in no time.
      const { from, ids } = own[session * 3 + triedKinds.indexOf(kind)] ?? nothing;
      const start = (place[person] ?? 0) * slots + from;
      let [most, at] = [0, -1];
      for (let index = 0; index < ids.length; index += 1) {
        const count = counts[start + index] as number;
        if (count === solved || count <= most) continue;
        most = count;
        at = index;
      }
      return at < 0 ? none : { id: ids[at] ?? '', count: most };
    },
    lastPage(row) {
      const number = lastPagePart[row] ?? 0;
      const slot = slotBy(row % width, 'page', number);
      return slot === 0 ? none : { id: parts.text(number), count: countAt(Math.floor(row / width), slot) };
    },
    didNothingSincePretest: (row) => (stepAt[row] as number) <= (pretestAt[row] as number),
  };
}

/**
 * Gives each page, question and lab that the course has a slot of its own, from 1. Of what is recorded without being
 * judged only labs have one: nobody succeeds or fails in a scale or a reflection.
 */
function layOut({ sessions, parts }: ReportData) {
  const slotOf = new Uint16Array(sessions.length * 3 * parts.size);
  /** Slots of each session and kind, next to each other. */
  const own: { from: number; ids: string[] }[] = [];
  let slots = 1;
  for (const [session, map] of sessions.entries()) {
    const labs = [...map.activities].filter(([, { block }]) => block.kind.startsWith('lab-'));
    const names = [[...map.pages.keys()], [...map.questions.keys()], labs.map(([id]) => id)];
    for (const [kind, list] of names.entries()) {
      const from = slots;
      const ids = list.filter((id) => parts.find(id) !== undefined);
      for (const id of ids) {
        slotOf[(session * 3 + kind) * parts.size + (parts.find(id) ?? 0)] = slots;
        slots += 1;
      }
      own.push({ from, ids });
    }
  }
  return { slotOf, slots, own };
}

const none: Tried = { id: '', count: 0 };
const nothing = { from: 0, ids: [] as string[] };
