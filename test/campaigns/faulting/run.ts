// Plays one schedule in a world of its own, and says what is wrong with what the LMS and the LRS have in the end.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { problemsIn } from './check.ts';
import type { Packed, Played } from './lesson.ts';
import type { Schedule } from './schedule.ts';
import { Teacher } from './teacher.ts';
import { openWorld } from './world.ts';

/** How often timers are let run before what is missing counts as missing. */
const patience = 120;

export interface Report {
  schedule: Schedule;
  problems: readonly string[];
  /** How many answers the lesson took. */
  answers: number;
  /** Closings at which something may have got lost because the lesson had said so, in words. */
  allowed: readonly string[];
  milliseconds: number;
}

export interface Stage {
  browser: Browser;
  packages: ReadonlyMap<Played, Packed>;
  /** Where each world may keep its files. */
  folder: string;
}

/** Plays a schedule. In the end all is well, and the teacher opens the lesson once more, as she would. */
export async function play(schedule: Schedule, { browser, packages, folder }: Stage): Promise<Report> {
  const began = performance.now();
  const { format, hybrid, seed } = schedule;
  const packed = packages.get(format);
  if (!packed) throw new Error(`There is no package for ${format}`);
  const own = join(folder, `world-${seed}-${Math.round(began)}`);
  mkdirSync(own);
  const world = await openWorld({ format, hybrid, packed, folder: own });
  const teacher = new Teacher(browser, world, schedule);
  const { log } = teacher;
  const problems: string[] = [];
  let at = 'the beginning';
  try {
    await teacher.begin();
    for (const step of schedule.steps) {
      at = step;
      await teacher.do(step);
    }
    at = 'the end';
    await teacher.recover();
    await teacher.do('leave');
    await teacher.tab();
    const look = () => problemsIn(world, schedule, packed.lesson, log, () => teacher.memoriesHere());
    let wrong = await look();
    for (let turn = 0; turn < patience && wrong.length > 0; turn++) {
      await teacher.breathe();
      wrong = await look();
    }
    if (wrong.length === 0) {
      await teacher.do('leave');
      await teacher.breathe();
      wrong = await look();
    }
    problems.push(...teacher.problems, ...wrong);
  } catch (error) {
    problems.push(
      ...teacher.problems,
      `at "${at}": ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
  } finally {
    await teacher.end();
    await world.close();
    rmSync(own, { recursive: true, force: true });
  }
  return {
    schedule,
    problems: [...new Set(problems)],
    answers: log.given.length,
    allowed: log.allowed,
    milliseconds: Math.round(performance.now() - began),
  };
}
