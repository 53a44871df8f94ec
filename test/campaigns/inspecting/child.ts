// One inspection in a process of its own, which says at its end how long it took and how much memory there ever was.
import { inspectIsolated } from '../../../packager/inspect/index.ts';

/** What the process prints, as JSON. */
export interface Measured {
  verdict: string;
  codes: string[];
  milliseconds: number;
  /** The most memory that the whole process held at once. */
  megabytes: number;
}

const [path = ''] = process.argv.slice(2);
const started = performance.now();
// The inspection has a thread of its own, so this one is free to look. (What the system itself keeps as the most that
// a process ever held begins, on Linux, with what its parent held.)
let most = process.memoryUsage.rss();
const looking = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 5);
const { verdict, findings } = await inspectIsolated(path);
clearInterval(looking);
const measured: Measured = {
  verdict,
  codes: findings.map(({ code }) => code),
  milliseconds: Math.round(performance.now() - started),
  megabytes: Math.round(most / 2 ** 20),
};
console.log(JSON.stringify(measured));
