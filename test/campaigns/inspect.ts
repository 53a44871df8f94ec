// `npm run campaign:inspect`: 100,000 damaged packages and all hostile zips, each of which must end in a clear answer.
import { tryDamaged, tryHostile } from './inspecting/run.ts';
import { folderOfThisRun, readNumbers } from './support/options.ts';

const usage = 'Usage: npm run campaign:inspect -- [--runs 100000] [--seed 1]';
const options = readNumbers(usage, { runs: 100_000, seed: 1 + (Date.now() % 1_000_000) });
const folder = folderOfThisRun();

console.log(`Hostile zips, each in a process of its own\n\n${row('verdict', 'ms', 'MB', 'zip')}`);
const failures: string[] = [];
for (const { verdict, milliseconds, megabytes, name, failure } of tryHostile(folder)) {
  console.log(row(verdict, String(milliseconds), String(megabytes), name));
  if (failure) failures.push(failure);
}

console.log(`\nSeed ${options.seed}: ${options.runs} damaged packages …`);
const report = await tryDamaged(folder, {
  ...options,
  onProgress: (done) => console.log(`  ${done} inspected`),
});
failures.push(...report.failures);
const verdicts = [...report.counts].map(([verdict, count]) => `${verdict} ${count}`).join(', ');
console.log(`\n${verdicts}; the slowest took ${Math.round(report.slowestMilliseconds)} ms`);
for (const failure of failures) console.log(`\nFAILED: ${failure}`);
console.log(
  failures.length === 0
    ? '\nHeld: every zip ended in an answer within 5 s, the hostile ones within 200 MB.'
    : `\nNot held. The same again: npm run campaign:inspect -- --seed ${options.seed} --runs ${options.runs}`,
);
process.exit(failures.length === 0 ? 0 : 1);

function row(verdict: string, milliseconds: string, megabytes: string, name: string): string {
  return `${verdict.padEnd(10)}${milliseconds.padStart(7)}${megabytes.padStart(6)}  ${name}`;
}
