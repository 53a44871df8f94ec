// Page by page: who opens it, who gets that far, where those who stopped were last, what is read again, how long it takes.
import type { ReportData } from '../data.ts';
import type { Selection } from '../selection.ts';
import { statusCode } from '../standing.ts';
import { type PagePlace, pagesOf, visitsOf } from './visits.ts';

/** Time on a page is counted where the next page was opened within this; longer is a pause. */
export const longestStay = 30 * 60_000;
/** Stays are told apart by this many milliseconds. */
const stayStep = 10_000;
const stayBins = longestStay / stayStep;
/** Openings of one page by one person are counted up to this. */
const mostReadings = 255;

export interface PageFigures {
  page: PagePlace;
  /** Different people who opened it. */
  opened: number;
  /** People who opened it or a later page of the session. */
  reached: number;
  /** People whose furthest page is the one before: reached that, but not this. */
  lost: number;
  /** `lost` as a share of those who had reached the page before, 0–1; 0 for the first page. */
  drop: number;
  /** Whether it is among the largest drops of the session. */
  isLargeDrop: boolean;
  /** People who stopped, and whose last page in the session this was. */
  stoppedHere: number;
  /** People who opened it more than once. */
  again: number;
  /** How often those who opened it did so, on average. */
  readings: number;
  /** Median minutes until the next page of the session was opened; undefined where nobody went on. */
  minutes: number | undefined;
}

export interface DropOff {
  /** People who have begun the session. */
  begun: number;
  /** Those of them who have completed it. */
  completed: number;
  /** Those who haven't, and have been silent for longer than asked. */
  stopped: number;
  /** Those who haven't, but were heard of lately. */
  underWay: number;
  pages: readonly PageFigures[];
}

/** How many drops of a session are flagged at most, and from which share and how many people. */
const flagged = { most: 3, share: 0.03, people: 5 };

/**
 * @param session its position
 * @param silentSince who was last heard of in the session before this moment, and hasn't completed it, has stopped
 *   (milliseconds since 1970)
 */
export const dropOffOf = (
  data: ReportData,
  selection: Selection,
  session: number,
  silentSince: number,
): DropOff =>
  data.memo(`drop-off pages ${session} ${silentSince} ${selection.key}`, () =>
    figuresOf(data, selection, session, silentSince),
  );

function figuresOf(data: ReportData, selection: Selection, session: number, silentSince: number): DropOff {
  const counts = data.memo(`drop-off ${selection.key}`, () => count(data, selection));
  const { standings, sessions, people } = data;
  const all = pagesOf(data).filter((page) => page.session === session);
  const first = all[0]?.position ?? 0;
  const stoppedAt = new Uint32Array(all.length);
  let [begun, completed, stopped] = [0, 0, 0];
  for (let person = 0; person < people.size; person += 1) {
    const row = person * sessions.length + session;
    const status = standings.status[row] ?? 0;
    if (selection.mask[person] === 0 || status < statusCode.started) continue;
    begun += 1;
    if (standings.completed[row] === 1 || status === statusCode.passed) {
      completed += 1;
    } else if ((standings.last[row] ?? 0) < silentSince) {
      stopped += 1;
      const place = (counts.last[row] ?? 0) - 1 - first;
      if (place >= 0) stoppedAt[place] = (stoppedAt[place] ?? 0) + 1;
    }
  }
  let reached = all.reduce((sum, { position }) => sum + (counts.furthest[position] ?? 0), 0);
  let before = reached;
  const pages = all.map((page, index): PageFigures => {
    const opened = counts.opened[page.position] ?? 0;
    const lost = before - reached;
    const figures = {
      ...{ page, opened, reached, lost },
      drop: before === 0 ? 0 : lost / before,
      isLargeDrop: false,
      stoppedHere: stoppedAt[index] ?? 0,
      again: counts.again[page.position] ?? 0,
      readings: opened === 0 ? 0 : (counts.openings[page.position] ?? 0) / opened,
      minutes: medianStay(counts.stays.subarray(page.position * stayBins, (page.position + 1) * stayBins)),
    };
    before = reached;
    reached -= counts.furthest[page.position] ?? 0;
    return figures;
  });
  const large = pages
    .filter(({ drop, lost }) => drop >= flagged.share && lost >= flagged.people)
    .sort((a, b) => b.drop - a.drop || a.page.position - b.page.position)
    .slice(0, flagged.most);
  return {
    ...{ begun, completed, stopped, underWay: begun - completed - stopped },
    pages: pages.map((page) => ({ ...page, isLargeDrop: large.includes(page) })),
  };
}

interface Counts {
  opened: Uint32Array;
  openings: Uint32Array;
  again: Uint32Array;
  /** People for whom no later page of the session was opened. */
  furthest: Uint32Array;
  /** By person × sessions + session: position + 1 of the page that was opened last. */
  last: Uint16Array;
  /** By page × steps: how long people stayed. */
  stays: Uint32Array;
}

/** All sessions in one go over the visits. */
function count(data: ReportData, { mask }: Selection): Counts {
  const { people, sessions } = data;
  const pages = pagesOf(data);
  const visits = visitsOf(data);
  const sessionOf = Uint8Array.from(pages, ({ session }) => session);
  const counts: Counts = {
    opened: new Uint32Array(pages.length),
    openings: new Uint32Array(pages.length),
    again: new Uint32Array(pages.length),
    furthest: new Uint32Array(pages.length),
    last: new Uint16Array(people.size * sessions.length),
    stays: new Uint32Array(pages.length * stayBins),
  };
  const readings = new Uint8Array(pages.length);
  const furthest = new Int32Array(sessions.length);
  for (let person = 0; person < people.size; person += 1) {
    const from = visits.start[person] ?? 0;
    const to = visits.start[person + 1] ?? 0;
    if (mask[person] === 0 || from === to) continue;
    furthest.fill(-1);
    readings.fill(0);
    for (let index = from; index < to; index += 1) {
      const page = visits.page[index] ?? 0;
      const session = sessionOf[page] ?? 0;
      const times = readings[page] ?? 0;
      counts.openings[page] = (counts.openings[page] ?? 0) + 1;
      if (times === 0) counts.opened[page] = (counts.opened[page] ?? 0) + 1;
      if (times === 1) counts.again[page] = (counts.again[page] ?? 0) + 1;
      if (times < mostReadings) readings[page] = times + 1;
      if (page > (furthest[session] ?? -1)) furthest[session] = page;
      counts.last[person * sessions.length + session] = page + 1;
      if (index + 1 === to || sessionOf[visits.page[index + 1] ?? 0] !== session) continue;
      const stay = (visits.at[index + 1] ?? 0) - (visits.at[index] ?? 0);
      if (stay >= longestStay) continue;
      const bin = page * stayBins + Math.floor(stay / stayStep);
      counts.stays[bin] = (counts.stays[bin] ?? 0) + 1;
    }
    for (const page of furthest) if (page >= 0) counts.furthest[page] = (counts.furthest[page] ?? 0) + 1;
  }
  return counts;
}

/** The median, each stay taken as the middle of its step, in minutes; of an even number the mean of the two in the middle. */
function medianStay(stays: Uint32Array): number | undefined {
  const all = stays.reduce((sum, one) => sum + one, 0);
  if (all === 0) return undefined;
  const stepAt = (rank: number): number => {
    let ended = 0;
    return stays.findIndex((one) => {
      ended += one;
      return ended >= rank;
    });
  };
  const [low, high] = [stepAt(Math.ceil(all / 2)), stepAt(Math.floor(all / 2) + 1)];
  return (((low + high) / 2 + 0.5) * stayStep) / 60_000;
}

/** The people behind `stoppedHere` of a page. */
export function peopleAt(
  data: ReportData,
  selection: Selection,
  page: PagePlace,
  silentSince: number,
): number[] {
  const counts = data.memo(`drop-off ${selection.key}`, () => count(data, selection));
  const { standings, sessions, people } = data;
  const found: number[] = [];
  for (let person = 0; person < people.size; person += 1) {
    const row = person * sessions.length + page.session;
    const status = standings.status[row] ?? 0;
    if (selection.mask[person] === 0 || counts.last[row] !== page.position + 1) continue;
    if (status < statusCode.started || standings.completed[row] === 1 || status === statusCode.passed)
      continue;
    if ((standings.last[row] ?? 0) < silentSince) found.push(person);
  }
  return found;
}
