// Finds what makes activity doubtful: each pattern of rule.ts in a function of its own.
import { kindCode } from '../facts/kinds.ts';
import { originOf } from '../learner.ts';
import { type ArrivalLimits, isAhead } from './arrival.ts';
import { areDifferentNames, nameKey } from './names.ts';
import { asideBits, type CountingRule, patternBit, patternLimits } from './rule.ts';
import type { EvidenceData, WindowRows } from './window.ts';

interface Found {
  /** People with enough answers and minutes, ascending. */
  candidates: readonly number[];
  active: Float64Array;
  limits: ArrivalLimits;
}

/** The patterns of each person, as bits; only candidates have any. */
export function markPatterns(
  data: EvidenceData,
  rule: CountingRule,
  window: WindowRows,
  { candidates, active, limits }: Found,
): Uint8Array {
  const { start, at, seq } = window;
  const reasons = new Uint8Array(data.people.size);
  const twins = new Map<string, number[]>();
  for (const person of candidates) {
    const mine: Places = [start[person] ?? 0, start[person + 1] ?? 0];
    let found = 0;
    if (isFast(window, mine)) found |= patternBit('fast');
    if (isEndless(window, mine)) found |= patternBit('endless');
    if (hasTwoNames(data, window, mine)) found |= patternBit('two-names');
    let [ahead, late] = [0, 0];
    for (let place = mine[0]; place < mine[1]; place += 1) {
      if (isAhead(limits, rule.from, at[place] ?? 0, seq[place] ?? 0)) ahead += 1;
      if ((seq[place] ?? 0) > limits.late && !isInvented(data, window, place)) late += 1;
    }
    const told = mine[1] - mine[0];
    if (ahead * 2 > told) found |= patternBit('ahead');
    if (late * 2 > told) found |= patternBit('late');
    reasons[person] = found;
    const answers = answerKey(window, mine);
    if (answers === undefined) continue;
    const others = twins.get(answers);
    if (others) others.push(person);
    else twins.set(answers, [person]);
  }
  for (const group of twins.values()) {
    if (group.length < 2) continue;
    for (const person of group) reasons[person] = (reasons[person] ?? 0) | patternBit('same-answers');
  }
  markDoubles(data, rule, candidates, active, reasons);
  return reasons;
}

/** A person's places in the window: from the first up to before the second. */
type Places = readonly [from: number, to: number];

/** A simulated cohort is sent today and tells of the weeks before: that it comes late says nothing. */
const isInvented = ({ learners }: EvidenceData, { learner }: WindowRows, place: number): boolean =>
  originOf(learners.learner(learner[place] ?? 0)) === 'simulation';

/** Steps from one question on a page to another one, half of them shorter than anybody reads. */
function isFast({ kind, at, part }: WindowRows, [from, to]: Places): boolean {
  let [steps, short] = [0, 0];
  let [before, last] = [Number.NaN, -1];
  for (let place = from; place < to; place += 1) {
    if (kind[place] !== kindCode.answer) continue;
    const [time, now] = [at[place] ?? 0, part[place] ?? 0];
    if (now === last) continue;
    if (!Number.isNaN(before)) {
      steps += 1;
      if (time - before < patternLimits.fastSeconds * 1000) short += 1;
    }
    [before, last] = [time, now];
  }
  return steps >= patternLimits.fastSteps && short * 2 > steps;
}

function isEndless({ at }: WindowRows, [from, to]: Places): boolean {
  const pause = patternLimits.pauseMinutes * 60_000;
  const most = patternLimits.endlessHours * 3_600_000;
  let begin = at[from] ?? 0;
  let before = begin;
  for (let place = from; place < to; place += 1) {
    const time = at[place] ?? 0;
    if (time - before >= pause) begin = time;
    if (time - begin > most) return true;
    before = time;
  }
  return false;
}

/** Whether one identifier went by names that can't be one person's. */
function hasTwoNames({ names }: EvidenceData, window: WindowRows, [from, to]: Places): boolean {
  let several: Map<number, Set<number>> | undefined;
  let [learner, name] = [0, 0];
  for (let place = from; place < to; place += 1) {
    const [who, called] = [window.learner[place] ?? 0, window.name[place] ?? 0];
    if (called === 0 || (who === learner && called === name)) continue;
    if (learner !== 0) several ??= new Map([[learner, new Set([name])]]);
    [learner, name] = [who, called];
    if (!several) continue;
    const known = several.get(who) ?? new Set<number>();
    several.set(who, known.add(called));
  }
  for (const found of several?.values() ?? []) {
    const texts = [...found].map((index) => names.text(index));
    if (texts.some((one, index) => texts.slice(index + 1).some((other) => areDifferentNames(one, other))))
      return true;
  }
  return false;
}

/**
 * Equal for equal answers in the same seconds; undefined for too few. Each answer is mixed by itself and the sums are
 * compared: the items of a test are handed in at one moment, and which of them stands first is chance.
 */
function answerKey({ kind, at, part, response }: WindowRows, [from, to]: Places): string | undefined {
  let [one, other, count] = [0, 0, 0];
  for (let place = from; place < to; place += 1) {
    if (kind[place] !== kindCode.answer && kind[place] !== kindCode.item) continue;
    count += 1;
    const second = Math.floor((at[place] ?? 0) / 1000);
    const [asked, said] = [part[place] as number, response[place] as number];
    one = (one + mixed(0x811c9dc5, second, asked, said)) >>> 0;
    other = (other + mixed(0x9e3779b9, second, asked, said)) >>> 0;
  }
  if (count < patternLimits.sameAnswers) return undefined;
  return `${count} ${one} ${other}`;
}

/** Spreads numbers over 32 bits, so that sums of them don't fall together (the finishing steps of MurmurHash3). */
const mixed = (seed: number, one: number, two: number, three: number): number =>
  spread(spread(spread(seed ^ one) ^ two) ^ three);

function spread(value: number): number {
  const half = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const whole = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (whole ^ (whole >>> 16)) >>> 0;
}

/** Names as they are compared, by person: the same as long as the people are. */
const knownKeys = new WeakMap<EvidenceData['people'], (string | undefined)[]>();

function nameKeyOf(people: EvidenceData['people'], person: number): string {
  const keys = knownKeys.get(people) ?? [];
  knownKeys.set(people, keys);
  // Only people on the roster have a school, and their names don't change without it.
  keys[person] ??= nameKey(people.person(person).name);
  return keys[person] ?? '';
}

/** Of several people of the same name and school one counts: the one who was active longest, if nothing else is doubtful. */
function markDoubles(
  { people }: EvidenceData,
  rule: CountingRule,
  candidates: readonly number[],
  active: Float64Array,
  reasons: Uint8Array,
): void {
  const groups = new Map<string, number[]>();
  for (const person of candidates) {
    const school = people.school[person] ?? 0;
    if (school === 0) continue;
    const name = nameKeyOf(people, person);
    if (name === '') continue;
    const key = `${school} ${name}`;
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  const doubtful = asideBits(rule);
  const weight = (person: number) => (((reasons[person] ?? 0) & doubtful) === 0 ? 0 : 1);
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    group.sort((a, b) => weight(a) - weight(b) || (active[b] ?? 0) - (active[a] ?? 0) || a - b);
    for (const person of group.slice(1)) reasons[person] = (reasons[person] ?? 0) | patternBit('same-person');
  }
}
