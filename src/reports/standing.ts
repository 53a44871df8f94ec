// Where each person stands in each session: the figures that tables show, as columns.
import type { SessionMap } from './course-map.ts';
import type { FactColumns } from './facts/columns.ts';
import type { Dictionary } from './facts/dictionary.ts';
import { fact, kindCode, noSession, noValue } from './facts/kinds.ts';

/** From least to most achieved; the column `status` holds positions in it. */
export const statuses = ['none', 'started', 'completed', 'failed', 'passed'] as const;
export type Status = (typeof statuses)[number];

/** Position of a status in {@link statuses}. */
export const statusCode: Readonly<Record<Status, number>> = {
  none: 0,
  started: 1,
  completed: 2,
  failed: 3,
  passed: 4,
};

/** Row: person × number of sessions + session. Scores are 0–100, times milliseconds; NaN where there is none. */
export interface Standings {
  /** `statusCode`. Once passed stays passed; a failed attempt says more than that the pages were completed. */
  readonly status: Uint8Array;
  /** 1 once completion was reported, whatever the score. */
  readonly completed: Uint8Array;
  readonly attended: Uint8Array;
  /** Of the pages that the course has. */
  readonly pagesSeen: Uint16Array;
  /** Of the questions on pages that the course has. */
  readonly answered: Uint16Array;
  readonly right: Uint16Array;
  readonly rightAtFirst: Uint16Array;
  /** Best score that was reported of the session. */
  readonly score: Float64Array;
  /** Of the first pre-test that was handed in. */
  readonly pretest: Float64Array;
  /** Of the best attempt at the post-test. */
  readonly posttest: Float64Array;
  /** How often the post-test was handed in. */
  readonly attempts: Uint16Array;
  /** Which attempt at the post-test was the first that passed; 0 before. */
  readonly attemptsToPass: Uint16Array;
  /** Hake's normalised gain from the pre-test to the best post-test, in two decimals; NaN where nothing was left to gain. */
  readonly gain: Float64Array;
  /** When the person was first and last heard of in the session. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** How many visits have ended, and how long these were together. */
  readonly visits: Uint16Array;
  readonly duration: Float64Array;
  /** Time on task, see {@link activeTime}. */
  readonly active: Float64Array;
}

/** A pause that is longer than this counts no more than this: nobody knows what a silent person does. */
export const activeGap = 600_000;

/** Time on task: the time between what was told, each pause at most {@link activeGap}. @param times ascending, ms */
export function activeTime(times: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 1; index < times.length; index += 1) {
    sum += Math.min(activeGap, (times[index] ?? 0) - (times[index - 1] ?? 0));
  }
  return sum;
}

/**
 * Hake's normalised gain, (post − pre) / (100 − pre), with two decimals: the share of what could still be gained that was
 * gained; negative after a loss. NaN unless both are known, and where the pre-test left nothing to gain.
 */
export function normalisedGain(pretest: number, posttest: number): number {
  if (Number.isNaN(pretest) || Number.isNaN(posttest) || pretest >= 100) return Number.NaN;
  return Math.round((100 * (posttest - pretest)) / (100 - pretest)) / 100;
}

type MutableStandings = { -readonly [P in keyof Standings]: Standings[P] };

/** Zero everywhere but where there is nothing to say yet. */
function makeStandings(rows: number): MutableStandings {
  const none = () => new Float64Array(rows).fill(Number.NaN);
  return {
    status: new Uint8Array(rows),
    completed: new Uint8Array(rows),
    attended: new Uint8Array(rows),
    pagesSeen: new Uint16Array(rows),
    answered: new Uint16Array(rows),
    right: new Uint16Array(rows),
    rightAtFirst: new Uint16Array(rows),
    score: none(),
    pretest: none(),
    posttest: none(),
    attempts: new Uint16Array(rows),
    attemptsToPass: new Uint16Array(rows),
    gain: none(),
    first: none(),
    last: none(),
    visits: new Uint16Array(rows),
    duration: new Float64Array(rows),
    active: new Float64Array(rows),
  };
}

export interface StandingKeeper {
  readonly standings: Standings;
  /** Makes room for people; those who are new stand nowhere. */
  reserve(people: number): void;
  /**
   * Numbers the people anew, as the roster has changed.
   * @param from by new number: the number of whose figures are taken over, -1 for somebody who stands nowhere yet
   */
  renumber(from: Int32Array): void;
  /** Counts a person anew. */
  settle(person: number): void;
}

/** What standings are counted from; see ReportData. */
export interface StandingSources {
  readonly sessions: readonly SessionMap[];
  readonly facts: FactColumns;
  readonly parts: Dictionary;
  rowsOf(person: number): number[];
}

export function keepStandings(data: StandingSources): StandingKeeper {
  const { sessions, parts } = data;
  const width = sessions.length;
  let capacity = 0;
  const standings = makeStandings(0);
  /** What each number of `parts` is in each session, asked once: 1 a page, 2 a question on a page. */
  const known = sessions.map(() => new Uint8Array(65_536));
  const asked = sessions.map(() => new Uint8Array(65_536));
  const partOf = (session: number, part: number): number => {
    const map = sessions[session];
    const [roles, seen] = [known[session], asked[session]];
    if (!map || !roles || !seen) return 0;
    if (seen[part] === 0) {
      const id = parts.text(part);
      roles[part] = (map.pages.has(id) ? 1 : 0) + (map.questions.has(id) ? 2 : 0);
      seen[part] = 1;
    }
    return roles[part] ?? 0;
  };
  /** Stamps tell, without clearing, whether a page was seen and a question answered, or answered rightly, in this round. */
  const seenIn = new Uint32Array(65_536);
  const answeredIn = new Uint32Array(65_536);
  const rightIn = new Uint32Array(65_536);
  let round = 0;

  function count(person: number, session: number, rows: readonly number[]): void {
    const { facts } = data;
    const at = person * width + session;
    round += 1;
    let [status, completed, attended] = [0, 0, 0];
    let [pagesSeen, answered, right, rightAtFirst, attempts, attemptsToPass, visits] = [0, 0, 0, 0, 0, 0, 0];
    let [score, pretest, posttest] = [Number.NaN, Number.NaN, Number.NaN];
    let [duration, active, first, heard] = [0, 0, Number.NaN, Number.NaN];
    for (const row of rows) {
      const time = facts.at[row] ?? 0;
      const part = facts.part[row] ?? 0;
      const correct = ((facts.flags[row] ?? 0) & fact.correct) !== 0;
      const value = facts.value[row] === noValue ? Number.NaN : (facts.value[row] ?? 0) / 100;
      // A list of attendance tells of the hall, not of the lesson.
      if (facts.kind[row] === kindCode.attended) {
        attended = 1;
        continue;
      }
      if (!Number.isNaN(heard)) active += Math.min(activeGap, time - heard);
      else first = time;
      heard = time;
      let reached: number = statusCode.started;
      switch (facts.kind[row]) {
        case kindCode.page:
          if ((partOf(session, part) & 1) === 0 || seenIn[part] === round) break;
          seenIn[part] = round;
          pagesSeen += 1;
          break;
        case kindCode.answer:
          if ((partOf(session, part) & 2) === 0) break;
          if (answeredIn[part] !== round) {
            answeredIn[part] = round;
            answered += 1;
            if (correct) rightAtFirst += 1;
          }
          if (correct && rightIn[part] !== round) {
            rightIn[part] = round;
            right += 1;
          }
          break;
        case kindCode.pretest:
          if (Number.isNaN(pretest)) pretest = value;
          break;
        case kindCode.posttest:
          if (Number.isNaN(value)) break;
          attempts += 1;
          posttest = Number.isNaN(posttest) ? value : Math.max(posttest, value);
          if (correct && attemptsToPass === 0) attemptsToPass = attempts;
          break;
        case kindCode.completed:
          completed = 1;
          reached = statusCode.completed;
          break;
        case kindCode.passed:
          reached = statusCode.passed;
          break;
        case kindCode.failed:
          reached = statusCode.failed;
          break;
        case kindCode.suspended:
        case kindCode.terminated:
          visits += 1;
          duration += facts.duration[row] ?? 0;
          break;
      }
      if (part === 0 && !Number.isNaN(value)) score = Number.isNaN(score) ? value : Math.max(score, value);
      if (reached > status) status = reached;
    }
    standings.status[at] = status;
    standings.completed[at] = completed;
    standings.attended[at] = attended;
    standings.pagesSeen[at] = pagesSeen;
    standings.answered[at] = answered;
    standings.right[at] = right;
    standings.rightAtFirst[at] = rightAtFirst;
    standings.score[at] = score;
    standings.pretest[at] = pretest;
    standings.posttest[at] = posttest;
    standings.attempts[at] = attempts;
    standings.attemptsToPass[at] = attemptsToPass;
    standings.gain[at] = normalisedGain(pretest, posttest);
    standings.first[at] = first;
    standings.last[at] = heard;
    standings.visits[at] = visits;
    standings.duration[at] = duration;
    standings.active[at] = active;
  }

  return {
    standings,
    reserve(people) {
      const rows = people * width;
      if (rows <= capacity) return;
      capacity = Math.ceil(rows * 1.25);
      const wider = makeStandings(capacity);
      for (const name of Object.keys(wider) as (keyof Standings)[]) {
        (wider[name] as Float64Array).set(standings[name] as Float64Array);
      }
      Object.assign(standings, wider);
    },
    renumber(from) {
      capacity = Math.ceil(from.length * width * 1.25);
      const anew = makeStandings(capacity);
      for (const name of Object.keys(anew) as (keyof Standings)[]) {
        const [old, column] = [standings[name], anew[name]];
        from.forEach((number, person) => {
          if (number < 0) return;
          for (let session = 0; session < width; session += 1) {
            column[person * width + session] = old[number * width + session] ?? 0;
          }
        });
      }
      Object.assign(standings, anew);
    },
    settle(person) {
      const { facts } = data;
      const bySession: number[][] = sessions.map(() => []);
      for (const row of data.rowsOf(person)) {
        const session = facts.session[row] ?? noSession;
        bySession[session]?.push(row);
      }
      bySession.forEach((rows, session) => {
        count(person, session, rows);
      });
    },
  };
}
