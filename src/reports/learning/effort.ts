// What it took: time on task beside the minutes that the pages promise, and attempts at the post-test.
import { minutesOf, pagesOf } from '../../model/course.ts';
import type { ReportData } from '../data.ts';
import type { Selection } from '../selection.ts';
import { statusCode } from '../standing.ts';
import { quantile } from './scores.ts';

const minute = 60_000;
/** Width of a bin of {@link TimeOnTask.bins}, in minutes. */
export const timeBin = 30;

export interface TimeOnTask {
  /** People who have completed or passed the session, and all who have begun it. */
  n: number;
  begun: number;
  /** Minutes that the session's pages promise together. */
  promised: number;
  /** Minutes on task of those who have completed; undefined for nobody. */
  median: number | undefined;
  lower: number | undefined;
  upper: number | undefined;
  /** How many of them took less than half of what was promised, and more than twice as much. */
  quick: number;
  long: number;
  /** Counts by half hours; the last one is open. */
  bins: readonly number[];
}

/** @param session its position */
export const timeOnTask = (data: ReportData, selection: Selection, session: number): TimeOnTask =>
  data.memo(`time ${session} ${selection.key}`, () => {
    const { standings, sessions, people } = data;
    const map = sessions[session];
    const promised = map ? minutesOf(pagesOf(map.session)) : 0;
    const times: number[] = [];
    let begun = 0;
    for (let person = 0; person < people.size; person += 1) {
      if (selection.mask[person] === 0) continue;
      const row = person * sessions.length + session;
      if ((standings.status[row] ?? 0) >= statusCode.started) begun += 1;
      if (isComplete(data, row)) times.push((standings.active[row] ?? 0) / minute);
    }
    const sorted = Float64Array.from(times).sort();
    const bins = new Array<number>(Math.max(1, Math.ceil((2 * promised) / timeBin)) + 1).fill(0);
    for (const time of sorted) {
      const bin = Math.min(bins.length - 1, Math.floor(time / timeBin));
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    const at = (share: number) => (sorted.length === 0 ? undefined : quantile(sorted, share));
    return {
      ...{ n: sorted.length, begun, promised, bins },
      ...{ median: at(0.5), lower: at(0.25), upper: at(0.75) },
      quick: times.filter((time) => time < promised / 2).length,
      long: times.filter((time) => time > promised * 2).length,
    };
  });

/** Whether all parts of a session were done, by the row of a standing. */
const isComplete = ({ standings }: ReportData, row: number): boolean =>
  standings.completed[row] === 1 || standings.status[row] === statusCode.passed;

/** Attempts are told apart up to this many; the last one is open. */
export const mostAttempts = 5;

export interface AttemptsToPass {
  /** People who have handed in a post-test. */
  n: number;
  /** By number of attempts from 1: how many passed at that attempt, and how many haven't passed after so many. */
  passed: readonly number[];
  notYet: readonly number[];
}

/** @param session its position */
export const attemptsToPass = (data: ReportData, selection: Selection, session: number): AttemptsToPass =>
  data.memo(`attempts-to-pass ${session} ${selection.key}`, () => {
    const { standings, sessions, people } = data;
    const passed = new Array<number>(mostAttempts).fill(0);
    const notYet = new Array<number>(mostAttempts).fill(0);
    let n = 0;
    for (let person = 0; person < people.size; person += 1) {
      const row = person * sessions.length + session;
      const made = standings.attempts[row] ?? 0;
      if (selection.mask[person] === 0 || made === 0) continue;
      n += 1;
      const toPass = standings.attemptsToPass[row] ?? 0;
      const bin = Math.min(mostAttempts, toPass || made) - 1;
      const list = toPass > 0 ? passed : notYet;
      list[bin] = (list[bin] ?? 0) + 1;
    }
    return { n, passed, notYet };
  });
