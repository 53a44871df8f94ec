// `lrs restore`: puts a backup in the place of the data, after checking it, while nothing runs.
import { join, resolve } from 'node:path';
import { checkFile } from '../../../lrs/index.ts';
import { restoreBackup } from '../../backup.ts';
import { inDataDir } from '../../data.ts';
import { formatsOf } from '../../portal/views.ts';
import { CommandFailure, readOptions, UsageError } from '../command.ts';
import type { Action } from './action.ts';
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
  // Whether it can be done at all, before the check takes its time.
  const plan = await restoreBackup(config.dataDir, folder, true);
  const { findings } = await checkFile(join(folder, 'lrs.sqlite'), {
    onProgress: progress.of(tell('lrs.checking')),
  });
  if (findings.length > 0) {
    for (const line of findingLines(findings, tell)) progress.line(line);
    if (values.force !== true) throw new CommandFailure(tell('lrs.restore.doubtful'));
  }
  const isDryRun = values['dry-run'] === true;
  // Makes the data folder of a new machine.
  if (!isDryRun) inDataDir(config, 'lrs.sqlite');
  const { manifest, replaced } = isDryRun ? plan : await restoreBackup(config.dataDir, folder);
  const { made, statements, lastStored } = manifest;
  const { dateTime } = formatsOf(config.language);
  if (values.json) {
    print(JSON.stringify({ made, statements, lastStored, restored: !isDryRun, replaced: replaced ?? null }));
    return 0;
  }
  print(
    tell(isDryRun ? 'lrs.restore.plan' : 'lrs.restore.done', {
      made: dateTime(made),
      statements,
      last: lastStored === null ? tell('lrs.never') : dateTime(lastStored),
    }),
  );
  if (replaced !== undefined) print(tell('lrs.restore.replaced', { folder: replaced }));
  if (!isDryRun) print(tell('lrs.restore.again'));
  return 0;
};
