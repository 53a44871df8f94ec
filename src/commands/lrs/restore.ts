// `lrs restore`: puts a backup in the place of the data, after checking it, while nothing runs.
import { join, resolve } from 'node:path';
import { checkFile } from '../../../lrs/index.ts';
import { readBackup, restoreBackup } from '../../backup.ts';
import { inDataDir } from '../../data.ts';
import { CommandFailure, readOptions, UsageError } from '../command.ts';
import { type Action, timeIn } from './action.ts';
import { findingLines } from './check.ts';

export const restore: Action = async (args, { config, print, say, tell, progress }) => {
  const { values, positionals } = readOptions(
    args,
    { force: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
    say,
    true,
  );
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new UsageError(tell('lrs.restore.where'));
  const folder = resolve(given);
  await readBackup(folder);
  const { findings } = await checkFile(join(folder, 'lrs.sqlite'), {
    onProgress: progress.of(tell('lrs.checking')),
  });
  if (findings.length > 0) {
    for (const line of findingLines(findings, tell)) progress.line(line);
    if (values.force !== true) throw new CommandFailure(tell('lrs.restore.doubtful'));
  }
  // Makes the data folder of a new machine.
  inDataDir(config, 'lrs.sqlite');
  const isDryRun = values['dry-run'] === true;
  const { manifest, replaced } = await restoreBackup(config.dataDir, folder, isDryRun);
  const { made, statements, lastStored } = manifest;
  if (values.json) {
    print(JSON.stringify({ made, statements, lastStored, restored: !isDryRun, replaced: replaced ?? null }));
    return 0;
  }
  print(
    tell(isDryRun ? 'lrs.restore.plan' : 'lrs.restore.done', {
      made: timeIn(config.language, made),
      statements,
      last: lastStored === null ? tell('lrs.never') : timeIn(config.language, lastStored),
    }),
  );
  if (replaced !== undefined) print(tell('lrs.restore.replaced', { folder: replaced }));
  if (!isDryRun) print(tell('lrs.restore.again'));
  return 0;
};
