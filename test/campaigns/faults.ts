// `npm run campaign:faults`: 200 times a teacher plays a lesson in a real browser while LMS, LRS and device fail her at
// random; in the end every answer that she gave is in the LMS or the LRS, once.
import { launchBrowser } from '../support/browser.ts';
import { packLesson } from './faulting/lesson.ts';
import { play, type Report } from './faulting/run.ts';
import { inWords, scheduleOf } from './faulting/schedule.ts';
import { folderOfThisRun, readNumbers } from './support/options.ts';

const usage = 'Usage: npm run campaign:faults -- [--count 200] [--seed 1]';
const options = readNumbers(usage, { count: 200, seed: 1 + (Date.now() % 1_000_000) });

console.log(`Seeds ${options.seed} to ${options.seed + options.count - 1}\n`);
const stage = { browser: await launchBrowser(), packages: await packLesson(), folder: folderOfThisRun() };
const reports: Report[] = [];
const began = performance.now();
for (let seed = options.seed; seed < options.seed + options.count; seed++) {
  const report = await play(scheduleOf(seed), stage);
  reports.push(report);
  if (report.problems.length > 0) tell(report);
  if (reports.length % 20 === 0) console.log(`${reports.length} played`);
}
await stage.browser.close();

const failed = reports.filter(({ problems }) => problems.length > 0);
const sum = (of: (report: Report) => number): number =>
  reports.reduce((total, report) => total + of(report), 0);
const formats = new Map<string, number>();
for (const { schedule } of reports) {
  const name = schedule.format + (schedule.hybrid ? ' with an LRS' : '');
  formats.set(name, (formats.get(name) ?? 0) + 1);
}
console.log(`\n${[...formats].map(([name, count]) => `${name} ${count}`).join(', ')}`);
const allowed = reports.flatMap((report) => report.allowed);
console.log(
  `${sum(({ answers }) => answers)} answers in ${reports.length} schedules, ${Math.round((performance.now() - began) / 1000)} s`,
);
console.log(
  `${allowed.length} openings ended while the lesson warned that something was nowhere else${wordsFor(allowed)}`,
);
console.log(
  failed.length === 0
    ? '\nHeld: every answer was in the LMS or the LRS exactly once, and the lesson never said otherwise than it was.'
    : `\nNot held ${failed.length} times. One again: npm run campaign:faults -- --count 1 --seed ${failed[0]?.schedule.seed}`,
);
process.exit(failed.length === 0 ? 0 : 1);

function tell({ schedule, problems }: Report): void {
  console.log(`\nFAILED, seed ${schedule.seed}: ${inWords(schedule)}`);
  for (const problem of problems) console.log(`  ${problem}`);
}

function wordsFor(list: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const words of list) counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts.size === 0
    ? ''
    : `: ${[...counts].map(([words, count]) => `${words} (${count})`).join(', ')}`;
}
