// `lrs check`: whether the data, or a backup, is whole and means what it says.
import { join, resolve } from 'node:path';
import { type CheckReport, checkFile } from '../../../lrs/index.ts';
import { readBackup } from '../../backup.ts';
import { inDataDir } from '../../data.ts';
import { readOptions, UsageError } from '../command.ts';
import type { Action, LrsSay } from './action.ts';

export const check: Action = async (args, { config, print, say, tell, progress }) => {
  const { values, positionals } = readOptions(
    args,
    { full: { type: 'boolean' }, json: { type: 'boolean' } },
    say,
    true,
  );
  const [folder, extra] = positionals;
  if (extra !== undefined) throw new UsageError(say('cli.option.extra', { word: extra }));
  if (folder !== undefined) await readBackup(resolve(folder));
  const path = folder === undefined ? inDataDir(config, 'lrs.sqlite') : join(resolve(folder), 'lrs.sqlite');
  const report = await checkFile(path, {
    isFull: values.full === true,
    onProgress: progress.of(tell('lrs.checking')),
  });
  const { findings, isCurrent, statements, lookedUp } = report;
  if (values.json) print(JSON.stringify(report));
  else if (findings.length > 0) {
    for (const line of findingLines(findings, tell)) print(line);
    print(tell('lrs.check.advice'));
  } else print(tell(isCurrent ? 'lrs.check.good' : 'lrs.check.old', { statements, lookedUp }));
  return findings.length > 0 ? 1 : 0;
};

/** Findings in plain words, a line each. */
export function findingLines(findings: CheckReport['findings'], tell: LrsSay): string[] {
  const lines = findings.map(({ kind, count, examples }) =>
    tell('lrs.check.finding', { what: tell(`lrs.finding.${kind}`), count, examples: examples.join(', ') }),
  );
  return [tell('lrs.check.bad', { count: findings.reduce((sum, { count }) => sum + count, 0) }), ...lines];
}
