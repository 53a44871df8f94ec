// Schedules: what a teacher does at a lesson and which faults befall her meanwhile, made from a seed and written in words.
import type { Fault } from './faults.ts';
import { deviceFaults, lmsFaults, lrsFaults, openingFaults } from './faults.ts';
import { type Played, places, responses } from './lesson.ts';

/**
 * A step, in words: `answer ID`, `double ID` (clicks twice), `scale`, `work`, `test ID N [hand-in]`, `page ID`, `back`,
 * `hide`, `wait SECONDS`, `days N`, `clock YEAR`, `reload`, `leave`, `kill`, `tab` (a second one), `switch`, `elsewhere`
 * (another device), `home`, `+FAULT`, `-FAULT`.
 */
export type Step = string;

export interface Schedule {
  seed: number;
  format: Played;
  /** Whether a SCORM package also tells an LRS. */
  hybrid: boolean;
  steps: readonly Step[];
}

/** A generator of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every kind of package, as often as it is to be played. */
const kinds: readonly Pick<Schedule, 'format' | 'hybrid'>[] = [
  { format: 'scorm12', hybrid: false },
  { format: 'scorm12', hybrid: true },
  { format: 'scorm12', hybrid: true },
  { format: 'scorm2004-4th', hybrid: false },
  { format: 'scorm2004-4th', hybrid: true },
  { format: 'xapi', hybrid: false },
  { format: 'xapi', hybrid: false },
  { format: 'cmi5', hybrid: false },
  { format: 'cmi5', hybrid: false },
  { format: 'web', hybrid: false },
];

/** The faults that may befall a kind of package. */
export function faultsFor({ format, hybrid }: Pick<Schedule, 'format' | 'hybrid'>): readonly Fault[] {
  const scorm = format.startsWith('scorm');
  // To an AU these say that its session is over, after which it may tell nothing more.
  const closing: readonly Fault[] = ['unauthorized', 'forbidden'];
  const befalls = (fault: Fault): boolean =>
    !(format === 'cmi5' && closing.includes(fault)) && !(fault === 'no-config' && !hybrid);
  return [...(scorm ? lmsFaults : []), ...(scorm && !hybrid ? [] : lrsFaults), ...deviceFaults].filter(
    befalls,
  );
}

/** The schedule of a seed. */
export function scheduleOf(seed: number): Schedule {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const kind = one(kinds);
  const faults = faultsFor(kind);
  const steps: Step[] = [];
  let tabs = 1;
  let away = false;

  const question = (): string => one(Object.keys(responses));
  const opening = (): Step => one(['reload', 'leave', 'leave', 'kill']);
  /** What the teacher may do, as often as it stands here. */
  const acts: readonly (() => Step)[] = [
    ...Array.from({ length: 6 }, () => () => `answer ${question()}`),
    () => `double ${question()}`,
    () => 'scale',
    () => 'work',
    () => `test pra-uji 1 ${one(['', 'hand-in'])}`.trim(),
    () => `test pasca-uji ${1 + below(2)} ${one(['', 'hand-in'])}`.trim(),
    () => `page ${one(places.pages)}`,
    () => 'back',
    () => 'hide',
    () => `wait ${one([1, 5, 20, 70])}`,
    () => opening(),
    () => (away ? 'home' : opening()),
    () => {
      if (tabs > 1) return 'switch';
      tabs = 2;
      return 'tab';
    },
    () => (random() < 0.3 ? `days ${1 + below(9)}` : `answer ${question()}`),
    () => (random() < 0.3 ? `clock ${one([1970, 2010, 2025, 2035])}` : `answer ${question()}`),
    () => {
      if (away || kind.format === 'web' || random() < 0.6) return `answer ${question()}`;
      away = true;
      return 'elsewhere';
    },
  ];
  const act = (times: number): void => {
    for (let done = 0; done < times; done++) {
      const step = one(acts)();
      if (step === 'home') away = false;
      if (/^(kill|leave|elsewhere|home)/.test(step)) tabs = 1;
      steps.push(step);
    }
  };

  act(1 + below(3));
  for (let count = 1 + below(3); count > 0; count--) {
    const fault = one(faults);
    steps.push(`+${fault}`);
    if (openingFaults.includes(fault)) steps.push(opening());
    act(below(3));
    steps.push(`answer ${question()}`);
    act(below(3));
    steps.push(`-${fault}`);
    act(below(2));
  }
  steps.push(one(['leave', 'leave', 'kill', 'wait 30']));
  return { seed, ...kind, steps };
}

/** A schedule in one line. */
export const inWords = ({ format, hybrid, steps }: Schedule): string =>
  `${format}${hybrid ? ' with an LRS' : ''}: ${steps.join(', ')}`;
