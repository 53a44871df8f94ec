// The attempts at tests: items that were handed in together, found again among the facts.
import type { ReportData } from '../data.ts';
import { fact, kindCode, noSession } from '../facts/kinds.ts';
import { noPerson } from '../people.ts';
import { assessedOf } from './assessed.ts';
import { indexParts } from './part-index.ts';

/** Columns by attempt, and columns by answer; they may be longer than `length`. Only answers to items that the course still has are among them. */
export interface Attempts {
  readonly length: number;
  readonly person: Uint32Array;
  readonly session: Uint8Array;
  /** 1 for a post-test. */
  readonly isPosttest: Uint8Array;
  /** When it was handed in, in milliseconds since 1970. */
  readonly at: Float64Array;
  /** How many items it has, and how many of them were answered rightly. */
  readonly items: Uint16Array;
  readonly right: Uint16Array;
  /** 1 for the person's earliest attempt at this test; there is one for each that was begun. */
  readonly isFirst: Uint8Array;
  /** 1 for the person's attempt with the most right answers in percent, the earliest of them. */
  readonly isBest: Uint8Array;
  readonly answers: {
    readonly length: number;
    readonly attempt: Uint32Array;
    /** Position of the item in `assessedOf`. */
    readonly item: Uint16Array;
    /** Bits of `fact`. */
    readonly flags: Uint8Array;
    /** Number of the response. */
    readonly response: Uint32Array;
    /** Milliseconds spent on it; 0 when it isn't told. */
    readonly duration: Uint32Array;
  };
}

/** Every attempt, whoever made it. The order of facts doesn't matter. */
export const attemptsOf = (data: ReportData): Attempts =>
  data.grow('attempts', begin, (found, from) => {
    collect(data, found, from);
    markFirstAndBest(found.table, found.size, data.people.size, data.sessions.length);
    return { length: found.size, ...found.table, answers: found.answers };
  });

/** What was collected so far; columns are longer than what is in them. */
const begin = () => ({
  size: 0,
  table: makeTable(1024),
  answers: { length: 0, ...makeAnswers(8192) },
  /** Attempts of a learner as a chain, newest found first; the rows of one attempt mostly stand together. */
  chain: new Int32Array(0),
});

function collect(data: ReportData, found: ReturnType<typeof begin>, from: number): void {
  const { facts, people } = data;
  const assessed = assessedOf(data);
  const { positions, width } = indexParts(
    data,
    assessed.filter(({ use }) => use !== 'page'),
  );
  const posttests = Uint8Array.from(assessed, ({ use }) => (use === 'posttest' ? 1 : 0));
  const { length, kind, flags, session, learner, at, part, id, response, duration } = facts;
  const { personOf } = people;
  const { answers } = found;
  let count = answers.length;
  for (let row = from; row < length; row += 1) if (kind[row] === kindCode.item) count += 1;
  if (count > answers.item.length) Object.assign(answers, makeAnswers(Math.ceil(count * 1.25), answers));
  if (data.learners.size > found.chain.length) {
    const wider = new Int32Array(Math.ceil(data.learners.size * 1.25)).fill(-1);
    wider.set(found.chain);
    found.chain = wider;
  }
  const { chain } = found;

  for (let row = from; row < length; row += 1) {
    if (kind[row] !== kindCode.item || ((flags[row] ?? 0) & fact.voided) !== 0) continue;
    const who = learner[row] ?? 0;
    const where = session[row] ?? noSession;
    const person = personOf[who] ?? noPerson;
    const item = where === noSession ? -1 : (positions[where * width + (part[row] ?? 0)] ?? -1);
    if (item < 0 || person === noPerson) continue;
    const time = at[row] ?? 0;
    const isPosttest = posttests[item] ?? 0;
    let { table } = found;
    let attempt = chain[who] ?? -1;
    while (
      attempt >= 0 &&
      (table.at[attempt] !== time ||
        table.session[attempt] !== where ||
        table.isPosttest[attempt] !== isPosttest)
    ) {
      attempt = table.before[attempt] ?? -1;
    }
    if (attempt < 0) {
      attempt = found.size;
      if (attempt === table.at.length) table = makeTable(attempt * 2, table);
      found.table = table;
      found.size += 1;
      table.before[attempt] = chain[who] ?? -1;
      chain[who] = attempt;
      table.person[attempt] = person;
      table.session[attempt] = where;
      table.isPosttest[attempt] = isPosttest;
      table.at[attempt] = time;
      table.id[attempt] = 0xffff_ffff;
    }
    table.items[attempt] = (table.items[attempt] ?? 0) + 1;
    table.right[attempt] = (table.right[attempt] ?? 0) + ((flags[row] ?? 0) & fact.correct);
    table.id[attempt] = Math.min(table.id[attempt] ?? 0, id[row] ?? 0);
    answers.attempt[answers.length] = attempt;
    answers.item[answers.length] = item;
    answers.flags[answers.length] = flags[row] ?? 0;
    answers.response[answers.length] = response[row] ?? 0;
    answers.duration[answers.length] = duration[row] ?? 0;
    answers.length += 1;
  }
}

/** Room for answers. @param old whose rows are taken over */
function makeAnswers(room: number, old?: Omit<Attempts['answers'], 'length'>) {
  const answers = {
    attempt: new Uint32Array(room),
    item: new Uint16Array(room),
    flags: new Uint8Array(room),
    response: new Uint32Array(room),
    duration: new Uint32Array(room),
  };
  if (old) {
    answers.attempt.set(old.attempt);
    answers.item.set(old.item);
    answers.flags.set(old.flags);
    answers.response.set(old.response);
    answers.duration.set(old.duration);
  }
  return answers;
}

type Table = ReturnType<typeof makeTable>;

/** Room for attempts. @param old whose rows are taken over */
function makeTable(room: number, old?: object) {
  const table = {
    before: new Int32Array(room),
    person: new Uint32Array(room),
    session: new Uint8Array(room),
    isPosttest: new Uint8Array(room),
    at: new Float64Array(room),
    id: new Uint32Array(room),
    items: new Uint16Array(room),
    right: new Uint16Array(room),
    isFirst: new Uint8Array(room),
    isBest: new Uint8Array(room),
  };
  for (const [name, column] of Object.entries(old ?? {})) {
    (table[name as keyof typeof table] as Uint32Array).set(column as Uint32Array);
  }
  return table;
}

/** Marks the first and the best attempt of each person at each test. */
function markFirstAndBest(table: Table, size: number, people: number, sessions: number): void {
  const first = new Int32Array(people * sessions * 2).fill(-1);
  const best = first.slice();
  const isEarlier = (a: number, b: number) => {
    const atA = table.at[a] ?? 0;
    const atB = table.at[b] ?? 0;
    return atA < atB || (atA === atB && (table.id[a] ?? 0) < (table.id[b] ?? 0));
  };
  // Shares compared without dividing.
  const isBetter = (a: number, b: number) => {
    const difference =
      (table.right[a] ?? 0) * (table.items[b] ?? 0) - (table.right[b] ?? 0) * (table.items[a] ?? 0);
    return difference > 0 || (difference === 0 && isEarlier(a, b));
  };
  for (let attempt = 0; attempt < size; attempt += 1) {
    const person = table.person[attempt] ?? 0;
    const test = (person * sessions + (table.session[attempt] ?? 0)) * 2 + (table.isPosttest[attempt] ?? 0);
    const earliest = first[test] ?? -1;
    const highest = best[test] ?? -1;
    if (earliest < 0 || isEarlier(attempt, earliest)) first[test] = attempt;
    if (highest < 0 || isBetter(attempt, highest)) best[test] = attempt;
  }
  table.isFirst.fill(0);
  table.isBest.fill(0);
  for (const attempt of first) if (attempt >= 0) table.isFirst[attempt] = 1;
  for (const attempt of best) if (attempt >= 0) table.isBest[attempt] = 1;
}
