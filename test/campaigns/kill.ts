// `npm run campaign:kill`: fifty times an LRS is killed under load and must have kept all that it acknowledged.
import { join } from 'node:path';
import { killRounds, type RoundReport } from './killing/run.ts';
import { folderOfThisRun, readNumbers } from './support/options.ts';

const usage = 'Usage: npm run campaign:kill -- [--rounds 50] [--seed 1] [--connections 24]';
const options = readNumbers(usage, { rounds: 50, seed: 1 + (Date.now() % 1_000_000), connections: 24 });

console.log(`Seed ${options.seed}: ${options.rounds} rounds, ${options.connections} connections\n`);
const columns = ['round', 'load ms', 'acknowledged', 'unanswered', 'documents', 'restart ms', 'verdict'];
console.log(columns.map((name) => name.padStart(13)).join(''));

const { rounds, failures } = await killRounds({
  ...options,
  file: join(folderOfThisRun(), 'lrs.sqlite'),
  onRound: print,
});
for (const failure of failures) console.log(`\nFAILED: ${failure}`);
const total = rounds.reduce((sum, { acknowledgedStatements }) => sum + acknowledgedStatements, 0);
const slowest = Math.max(...rounds.map(({ startMilliseconds }) => startMilliseconds));
console.log(
  failures.length === 0
    ? `\nHeld: ${total} acknowledged statements survived ${rounds.length} kills; the slowest restart took ${slowest} ms.`
    : `\nNot held. The same load again: npm run campaign:kill -- --seed ${options.seed} --rounds ${options.rounds}`,
);
process.exit(failures.length === 0 ? 0 : 1);

function print(report: RoundReport): void {
  const cells = [
    report.round,
    report.loadMilliseconds,
    report.acknowledgedStatements,
    report.unanswered,
    report.documents,
    report.startMilliseconds,
    report.failures.length === 0 ? 'held' : 'FAILED',
  ];
  console.log(cells.map((cell) => String(cell).padStart(13)).join(''));
}
