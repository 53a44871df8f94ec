// What the player has promised, and what the same kind of course costs in three other players: 20 screens in Indonesian
// with 15 questions, measured on the same profile as here (phone.ts). A hand-written page is the floor (floor.ts).
import type { Bound, Reference } from '../lrs/rows.ts';

export const targets = {
  requests: { atMost: 4 },
  kilobytes: { atMost: 45 },
  readable: { atMost: 1500 },
  interactive: { atMost: 2500 },
  /** By the floor's own time. */
  floorRatio: { atMost: 1.5 },
  longTasks: { atMost: 0 },
  launchCalls: { atMost: 12 },
  answerCommits: { atMost: 1 },
  /** Calls while pages are read, until a minute is over. */
  readingCalls: { atMost: 0 },
  minuteCommits: { atMost: 1 },
} satisfies Record<string, Bound>;

/** The peer that has a figure for everything: Adapt. */
export const adapt = {
  requests: { value: 56 },
  kilobytes: { value: 517 },
  readable: { value: 20_300 },
  initialised: { value: 15_400 },
  blocked: { value: 2600 },
  launchCalls: { value: 81 },
} satisfies Record<string, Reference>;

/** What was measured of the others and of the floor, in KB and ms. */
export const peers = [
  { name: 'Adapt', kilobytes: adapt.kilobytes.value, readable: adapt.readable.value },
  { name: 'H5P', kilobytes: 519, readable: 13_700 },
  { name: 'LiaScript', kilobytes: 1190, readable: 23_200 },
] as const;
